import type { Emit, Fact } from '../../fact.ts';
import { type JsonObject, objectOf, present, textOf, timeOf } from '../../json-fields.ts';

/**
 * Reads an event of Mailgun, as a webhook (`event-data`) or the Events API gives it.
 * https://documentation.mailgun.com/docs/mailgun/user-manual/events/event-structure
 */
export function readMailgun(event: JsonObject, emit: Emit): boolean {
  const data = objectOf(event['event-data']) ?? event;
  const name = textOf(data.event);
  if (!name || !('log-level' in data || 'delivery-status' in data || 'event-data' in event))
    return false;
  const what = kindOf(name, textOf(data.severity));
  if (!what) return true;
  const status = objectOf(data['delivery-status']);
  const headers = objectOf(objectOf(data.message)?.headers);
  emit(
    present({
      what,
      format: 'mailgun' as const,
      at: timeOf(data.timestamp),
      id: textOf(headers?.['message-id']),
      recipient: textOf(data.recipient),
      sender: textOf(objectOf(data.envelope)?.sender),
      relay: textOf(status?.['mx-host']),
      text: what === 'delivered' || what === 'from' ? undefined : textOfStatus(status, data.reason),
    }),
  );
  return true;
}

function kindOf(event: string, severity: string | undefined): Fact['what'] | undefined {
  switch (event) {
    case 'accepted':
      return 'from';
    case 'delivered':
      return 'delivered';
    case 'failed':
      return severity === 'temporary' ? 'deferred' : 'bounced';
    case 'rejected':
      return 'refused';
    default:
      return undefined;
  }
}

/** The reply's code stands apart from its words; codes above 599 are Mailgun's own. */
function textOfStatus(status: JsonObject | undefined, reason: unknown): string {
  const message = textOf(status?.message) ?? textOf(status?.description) ?? textOf(reason) ?? '';
  const code = status?.code;
  const isReply = typeof code === 'number' && code >= 400 && code < 600;
  return isReply && !message.startsWith(String(code)) ? `${code} ${message}` : message;
}
