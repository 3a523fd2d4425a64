import type { Emit, Fact } from '../../fact.ts';
import { type JsonObject, present, textOf, timeOf } from '../../json-fields.ts';

/** Reads a webhook of Postmark. https://postmarkapp.com/developer/webhooks/bounce-webhook and /delivery-webhook */
export function readPostmark(event: JsonObject, emit: Emit): boolean {
  const type = textOf(event.RecordType);
  if (!type || !('MessageID' in event)) return false;
  const what = kindOf(type, textOf(event.Type));
  if (!what) return true;
  emit(
    present({
      what,
      format: 'postmark' as const,
      at: timeOf(event.BouncedAt) ?? timeOf(event.DeliveredAt),
      id: textOf(event.MessageID),
      recipient: textOf(event.Email) ?? textOf(event.Recipient),
      sender: textOf(event.From),
      text:
        what === 'delivered'
          ? undefined
          : (textOf(event.Details) ?? textOf(event.Description) ?? ''),
    }),
  );
  return true;
}

/** Automatic answers arrive as bounces and are none. */
function kindOf(record: string, type: string | undefined): Fact['what'] | undefined {
  if (record === 'Delivery') return 'delivered';
  if (record !== 'Bounce') return undefined;
  switch (type) {
    case 'AutoResponder':
    case 'AddressChange':
    case 'Subscribe':
    case 'Unsubscribe':
    case 'OpenRelayTest':
      return undefined;
    case 'Transient':
    case 'DnsError':
      return 'deferred';
    default:
      return 'bounced';
  }
}
