import type { Emit } from '../../fact.ts';
import {
  type JsonObject,
  objectOf,
  objectsOf,
  present,
  textOf,
  timeOf,
} from '../../json-fields.ts';

const format = 'ses';

/**
 * Reads an event of Amazon SES, as event publishing (`eventType`) and feedback notifications (`notificationType`) send it.
 * https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html
 */
export function readSes(event: JsonObject, emit: Emit): boolean {
  const type = textOf(event.eventType) ?? textOf(event.notificationType);
  const mail = objectOf(event.mail);
  if (!type || !mail) return false;
  const base = present({
    format: format as typeof format,
    id: textOf(mail.messageId),
    sender: textOf(mail.source),
  });
  const recipients = (value: unknown): unknown[] => (Array.isArray(value) ? value : [undefined]);
  switch (type) {
    case 'Send':
      emit({ ...base, what: 'begin', at: timeOf(mail.timestamp) });
      break;
    case 'Delivery': {
      const delivery = objectOf(event.delivery);
      for (const each of recipients(delivery?.recipients))
        emit(
          present({
            ...base,
            what: 'delivered' as const,
            at: timeOf(delivery?.timestamp),
            recipient: textOf(each),
          }),
        );
      break;
    }
    case 'Bounce':
      readBounce(objectOf(event.bounce) ?? {}, base, emit);
      break;
    case 'DeliveryDelay': {
      const delay = objectOf(event.deliveryDelay);
      for (const each of objectsOf(delay?.delayedRecipients))
        emit(
          present({
            ...base,
            what: 'deferred' as const,
            at: timeOf(delay?.timestamp),
            recipient: textOf(each.emailAddress),
            text: textOf(each.diagnosticCode) ?? textOf(delay?.delayType) ?? '',
          }),
        );
      break;
    }
    case 'Reject':
      emit({
        ...base,
        what: 'refused',
        at: timeOf(mail.timestamp),
        text: textOf(objectOf(event.reject)?.reason) ?? type,
      });
      break;
    case 'Rendering Failure':
      emit({
        ...base,
        what: 'trouble',
        at: timeOf(mail.timestamp),
        text: textOf(objectOf(event.failure)?.errorMessage) ?? type,
      });
      break;
    case 'Complaint':
    case 'Open':
    case 'Click':
    case 'Subscription':
      break;
    default:
      return false;
  }
  return true;
}

/** `Transient` bounces pass by themselves or not, but SES has given up on the message. */
function readBounce(bounce: JsonObject, base: { readonly format: 'ses' }, emit: Emit): void {
  for (const each of objectsOf(bounce.bouncedRecipients)) {
    const kind = [bounce.bounceType, bounce.bounceSubType].flatMap((part) => textOf(part) ?? []);
    emit(
      present({
        ...base,
        what: 'bounced' as const,
        at: timeOf(bounce.timestamp),
        recipient: textOf(each.emailAddress),
        text: textOf(each.diagnosticCode) ?? textOf(each.status) ?? kind.join(' '),
      }),
    );
  }
}
