import type { Emit, Fact } from '../../fact.ts';
import { type JsonObject, present, textOf, timeOf } from '../../json-fields.ts';

/**
 * Reads an event of SendGrid's Event Webhook.
 * https://www.twilio.com/docs/sendgrid/for-developers/tracking-events/event
 */
export function readSendgrid(event: JsonObject, emit: Emit): boolean {
  const name = textOf(event.event);
  if (!name || (!('sg_event_id' in event) && !('sg_message_id' in event))) return false;
  const what = kindOf(name, textOf(event.type));
  if (!what) return true;
  // Behind the first dot stands what differs between the events of one message.
  const id = textOf(event.sg_message_id)?.split('.')[0] ?? textOf(event['smtp-id']);
  emit(
    present({
      what,
      format: 'sendgrid' as const,
      at: timeOf(event.timestamp),
      id,
      recipient: textOf(event.email),
      sender: textOf(event.from),
      text:
        what === 'delivered' ? undefined : (textOf(event.reason) ?? textOf(event.response) ?? ''),
    }),
  );
  return true;
}

/** `dropped` is what SendGrid did not try; `blocked` is a bounce that may be tried again later. */
function kindOf(event: string, type: string | undefined): Fact['what'] | undefined {
  switch (event) {
    case 'processed':
      return 'from';
    case 'delivered':
      return 'delivered';
    case 'deferred':
      return 'deferred';
    case 'bounce':
    case 'blocked':
      return type === 'expired' ? 'expired' : 'bounced';
    case 'dropped':
      return 'refused';
    default:
      return undefined;
  }
}
