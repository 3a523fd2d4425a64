import type { Emit, Fact } from '../fact.ts';
import type { LogClock } from '../log-clock.ts';

const format = 'exchange';

/**
 * Reads Exchange's message tracking log: CSV whose columns a `#Fields:` line names.
 * https://learn.microsoft.com/exchange/mail-flow/transport-logs/message-tracking
 */
export class ExchangeReader {
  #columns: ReadonlyMap<string, number> | undefined;
  /** Whether the lines before the one that names the columns are being read. */
  #isHead = false;

  /** `#Software: Microsoft Exchange Server`, `#Version: ...`, `#Log-Type: ...`, `#Date: ...`, `#Fields: date-time,client-ip,...` */
  header(line: string): boolean {
    if (line.startsWith('#Fields: ')) {
      const names = line.slice(9).trim().split(',');
      this.#columns = names.includes('event-id')
        ? new Map(names.map((name, place) => [name.trim().toLowerCase(), place]))
        : undefined;
      this.#isHead = false;
    } else if (line.startsWith('#Software: Microsoft Exchange')) this.#isHead = true;
    return this.#isHead || this.#columns !== undefined;
  }

  get isOn(): boolean {
    return this.#columns !== undefined;
  }

  read(line: string, clock: LogClock, emit: Emit): boolean {
    const columns = this.#columns;
    const cells = columns && splitCsv(line);
    if (!columns || !cells || cells.length < columns.size / 2) return false;
    const cell = (name: string) => cells[columns.get(name) ?? -1] ?? '';
    const at = clock.iso(cell('date-time'))?.time;
    const event = cell('event-id').toUpperCase();
    const id = cell('network-message-id') || cell('message-id') || cell('internal-message-id');
    const sender = cell('sender-address').replace(/^<>$/, '');
    const base = { format, at, ...(id !== '' && { id }), sender } as const;
    if (event === 'RECEIVE') emit({ ...base, what: 'from' });
    const what = kindOf(event);
    if (!what) return true;
    const relay = cell('server-hostname');
    const recipients = cell('recipient-address').split(';');
    const statuses = statusesOf(cell('recipient-status'), recipients.length);
    recipients.forEach((recipient, place) => {
      const text =
        what === 'delivered'
          ? undefined
          : textOf(statuses[place] ?? statuses[0] ?? '', cell('source-context'));
      emit({
        ...base,
        what,
        recipient,
        ...(text !== undefined && { text }),
        ...(event === 'SEND' && relay !== '' && { relay }),
      });
    });
    return true;
  }
}

/** SENDEXTERNAL is Exchange Online's SEND. */
function kindOf(event: string): Fact['what'] | undefined {
  switch (event) {
    case 'SEND':
    case 'SENDEXTERNAL':
    case 'DELIVER':
      return 'delivered';
    case 'DEFER':
      return 'deferred';
    case 'FAIL':
      return 'bounced';
    default:
      return undefined;
  }
}

/** One status a recipient; semicolons stand between them, and inside those in brackets. */
function statusesOf(text: string, recipients: number): string[] {
  if (recipients === 1) return [text];
  return text.includes('[{') ? text.split('];[') : text.split(';');
}

/** `[{LED=550 5.1.1 ...};{MSG=};{FQDN=...}]`: the last error, else what the status says. */
function textOf(status: string, context: string): string {
  const found = status.indexOf('{LED=');
  if (found < 0) return status || context;
  const end = status.indexOf('}', found);
  return status.slice(found + 5, end < 0 ? undefined : end);
}

/** The cells of a CSV line (RFC 4180). */
function splitCsv(line: string): string[] {
  const cells: string[] = [];
  let at = 0;
  while (at <= line.length) {
    if (line.charCodeAt(at) === 34) {
      let end = line.indexOf('"', at + 1);
      while (end > 0 && line.charCodeAt(end + 1) === 34) end = line.indexOf('"', end + 2);
      if (end < 0) end = line.length;
      cells.push(line.slice(at + 1, end).replaceAll('""', '"'));
      at = end + 2;
    } else {
      const comma = line.indexOf(',', at);
      const end = comma < 0 ? line.length : comma;
      cells.push(line.slice(at, end));
      at = end + 1;
    }
  }
  return cells;
}
