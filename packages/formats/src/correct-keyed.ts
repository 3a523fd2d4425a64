import type { Assignment } from './assignment.ts';
import { applyEdits, type Edit, removal } from './edit.ts';
import { assignmentOf, findAssignment, getter, switchesCheckOff } from './find-assignment.ts';
import { furtherArguments } from './further-arguments.ts';
import { insertAfter } from './insert-after.ts';
import type { KeyedFormat, ValueName } from './keyed-format.ts';
import { splitEndpoint } from './read-keyed.ts';
import { type SettingsChange, trimSecret } from './settings-format.ts';
import { writtenValue } from './written-value.ts';

/** The text with the change made; what is not in it is added beside the host or the port. */
export function correctKeyed(format: KeyedFormat, text: string, change: SettingsChange): string {
  const all = format.scan(text);
  const anchor =
    all.find(({ key }) => key === format.beside) ??
    assignmentOf(format, all, 'port') ??
    assignmentOf(format, all, 'host') ??
    assignmentOf(format, all, 'endpoint') ??
    assignmentOf(format, all, 'user') ??
    all.at(-1);
  const edits: Edit[] = [];
  const added: [key: string, value: string][] = [];
  for (const [key, value, add] of wanted(format, text, all, change)) {
    const old = findAssignment(format, all, key);
    if (!old) {
      if (add) added.push([key, value]);
    } else if (old.value !== value)
      edits.push({
        start: old.start,
        end: old.end,
        text: old.quote ? value : writtenValue(format, value),
      });
  }
  for (const each of all) {
    const check = format.checks?.[each.key];
    if (check && change.certificateCheck && switchesCheckOff(format, each))
      edits.push(
        check.on === undefined
          ? removal(text, each, all)
          : { start: each.start, end: each.end, text: switchedOn(format, each, check.on) },
      );
    const name = change.options?.[each.key];
    if (name !== undefined)
      edits.push({ start: each.keyStart, end: each.keyEnd, text: lastPart(each, text, name) });
  }
  const secret = change.secret && assignmentOf(format, all, 'secret');
  if (secret) edits.push({ start: secret.start, end: secret.end, text: trimSecret(secret.value) });
  const values = added.map(([key, value]) => [key, writtenValue(format, value, '"')] as const);
  edits.push(...furtherArguments(all, values));
  for (const near of new Set(added.map(([key]) => neighbour(all, anchor, key)))) {
    // What a call cannot be given as a further argument has no place beside its arguments.
    const here = near?.call ? [] : added.filter(([key]) => neighbour(all, anchor, key) === near);
    const lines = here.map(
      ([key, value]) => [key, writtenValue(format, value, near?.quote, near?.quote)] as const,
    );
    if (near && lines.length > 0) edits.push(insertAfter(text, near, all, lines));
  }
  return applyEdits(text, edits);
}

/** Where a name belongs: beside what stands in the same place, as deep as possible; else beside the anchor. */
function neighbour(
  all: readonly Assignment[],
  anchor: Assignment | undefined,
  key: string,
): Assignment | undefined {
  const depth = ({ key: other }: Assignment) => {
    const parent = other.slice(0, other.lastIndexOf('.') + 1);
    return key.startsWith(parent) ? parent.length : -1;
  };
  return all.reduce(
    (best, each) => (best === undefined || depth(each) > depth(best) ? each : best),
    anchor,
  );
}

/** The switch as it should stand: a constant stays a constant. */
function switchedOn(format: KeyedFormat, { value, quote }: Assignment, on: string): string {
  if (value.includes('VERIFY_NONE')) return value.replace('VERIFY_NONE', 'VERIFY_PEER');
  return quote ? on : writtenValue(format, on);
}

/** Names, what they should say, and whether to add them where they are missing. */
function* wanted(
  format: KeyedFormat,
  text: string,
  all: readonly Assignment[],
  { host, port, tls, user, from }: SettingsChange,
): Generator<readonly [key: string, value: string, add: boolean]> {
  const endpoint = assignmentOf(format, all, 'endpoint');
  if (endpoint && (host !== undefined || port !== undefined)) {
    const old = splitEndpoint(endpoint.value);
    yield [endpoint.key, [host ?? old.host, port ?? old.port].filter(Boolean).join(':'), false];
  }
  const values: Partial<Record<ValueName, string | undefined>> = {
    ...(!endpoint && { host, port: port === undefined ? undefined : String(port) }),
    user,
    from,
  };
  for (const [name, value] of Object.entries(values) as [ValueName, string | undefined][]) {
    const key = format.names[name]?.find((each) => findAssignment(format, all, each));
    const name0 = key ?? format.names[name]?.[0];
    if (value !== undefined && name0 !== undefined) yield [name0, value, true];
  }
  if (tls === undefined) return;
  const { set, needed = [] } = format.tls.write(tls, getter(format, all), text);
  for (const [key, value] of Object.entries(set)) yield [key, value, needed.includes(key)];
}

/** As much of the right name as the text wrote of the wrong one: `user` under `auth`, all of `spring.mail.username`. */
function lastPart({ key, keyStart, keyEnd }: Assignment, text: string, name: string): string {
  const old = text.slice(keyStart, keyEnd).replace(/["']/g, '');
  const before = key.slice(0, key.length - old.length);
  const bare = name.startsWith(before) ? name.slice(before.length) : name;
  return text.slice(keyStart, keyEnd).replace(old, () => bare);
}
