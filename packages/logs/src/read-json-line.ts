import type { Emit, FormatName } from './fact.ts';
import { type JsonObject, objectOf, objectsOf, textOf } from './json-fields.ts';
import { readMailgun } from './parsers/events/mailgun.ts';
import { readPostmark } from './parsers/events/postmark.ts';
import { readSendgrid } from './parsers/events/sendgrid.ts';
import { readSes } from './parsers/events/ses.ts';

const readers: readonly (readonly [FormatName, (event: JsonObject, emit: Emit) => boolean])[] = [
  ['ses', readSes],
  ['sendgrid', readSendgrid],
  ['mailgun', readMailgun],
  ['postmark', readPostmark],
];

/** What a JSON line holds: an event, or a line of another log that a collector wrapped. */
export type JsonLine =
  | { readonly format: FormatName }
  | { readonly wrapped: string }
  | { readonly program: string; readonly message: string; readonly at: number | undefined };

/** Reads one JSON value: an event, a list of events, or what journald, Docker, SNS and EventBridge put around one. */
export function readJsonLine(line: string, emit: Emit): JsonLine | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (Array.isArray(value)) {
    const formats = objectsOf(value).map((event) => readEvent(event, emit));
    const format = formats.find((each) => each !== undefined);
    return format && { format };
  }
  const object = objectOf(value);
  if (!object) return undefined;
  // https://docs.docker.com/engine/logging/drivers/json-file/
  const log = textOf(object.log);
  if (log !== undefined && 'stream' in object) return { wrapped: log.trimEnd() };
  // https://systemd.io/JOURNAL_EXPORT_FORMATS/
  const message = textOf(object.MESSAGE);
  const program = textOf(object.SYSLOG_IDENTIFIER);
  if (message !== undefined && program !== undefined) {
    const micros = Number(object.__REALTIME_TIMESTAMP);
    return { program, message, at: micros > 0 ? Math.floor(micros / 1000) : undefined };
  }
  const format = readEvent(unwrapped(object), emit);
  return format && { format };
}

function readEvent(event: JsonObject, emit: Emit): FormatName | undefined {
  return readers.find(([, read]) => read(event, emit))?.[0];
}

/** The event inside an SNS notification (`Message`, a text) or an EventBridge event (`detail`). */
function unwrapped(object: JsonObject): JsonObject {
  const inner = textOf(object.Message);
  if (inner !== undefined && object.Type === 'Notification') {
    try {
      return objectOf(JSON.parse(inner)) ?? object;
    } catch {
      return object;
    }
  }
  const detail = objectOf(object.detail);
  return detail && object.source === 'aws.ses' ? detail : object;
}
