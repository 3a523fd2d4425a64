import type { Assignment } from './assignment.ts';

/** New assignments after another one, written the way that one is: lines of their own, or further members on its line. */
export function insertAfter(
  text: string,
  near: Assignment,
  all: readonly Assignment[],
  added: readonly (readonly [key: string, value: string])[],
): { start: number; end: number; text: string } {
  const lineStart = text.lastIndexOf('\n', near.keyStart - 1) + 1;
  const found = text.indexOf('\n', near.end);
  const lineEnd = found < 0 ? text.length : found;
  const close = near.end + near.quote.length;
  const written = text.slice(near.keyStart, near.keyEnd);
  const parent = near.key.slice(
    0,
    Math.max(0, near.key.length - written.replace(/["']/g, '').length),
  );
  const between = text.slice(near.keyEnd, near.start - near.quote.length);
  const shared =
    /[{[(]/.test(text.slice(lineStart, near.keyStart).replace(/[\w.>-]+[[(]["']?$/, '')) ||
    all.some(
      ({ keyStart }) =>
        keyStart >= lineStart &&
        keyStart < lineEnd &&
        // Parts of the value itself are no neighbours.
        (keyStart < near.keyStart || keyStart >= close),
    );
  const nameOf = (key: string) => (key.startsWith(parent) ? key.slice(parent.length) : key);
  const end = /^[ \t]*\)?;/.exec(text.slice(close, lineEnd))?.[0];
  if (shared && end !== undefined) {
    // Statements: each ends with its own semicolon.
    const lead = /[^;{}]*$/.exec(text.slice(lineStart, near.keyStart))?.[0] ?? '';
    const at = close + end.length;
    const statements = added.map(
      ([key, value]) => ` ${lead.trimStart()}${nameOf(key)}${between}${value}${end}`,
    );
    return { start: at, end: at, text: statements.join('') };
  }
  if (shared) {
    const keyQuote = /["']$/.exec(text.slice(0, near.keyStart))?.[0] ?? '';
    const clean = between.startsWith(keyQuote) ? between.slice(keyQuote.length) : between;
    const members = added.map(
      ([key, value]) => `, ${keyQuote}${nameOf(key)}${keyQuote}${clean}${value}`,
    );
    return { start: close, end: close, text: members.join('') };
  }
  const before = text.slice(lineStart, near.keyStart);
  // A further name of the same entry of a YAML list begins no entry.
  const lead = between.startsWith(':') ? before.replace(/-(?=[ ]+$)/, ' ') : before;
  const tail =
    /^(?:["'](?=[ \t]*\r?$)|[ \t]*(?:\)[;,]?|[;,]|\\(?=\r?$)))/.exec(
      text.slice(close, lineEnd),
    )?.[0] ?? '';
  // The last member of an object may lack the comma that the next line needs.
  const needsComma = tail === '' && /^\s*[}\])]/.test(text.slice(lineEnd)) && /[:=]/.test(between);
  const lines = added.map(([key, value]) =>
    key.startsWith(parent)
      ? `${lead}${nameOf(key)}${between}${value}${tail}`
      : `${key}${between}${value}`,
  );
  const line = text.slice(close, lineEnd).replace(/\r$/, '');
  const ending = text.slice(0, lineEnd).endsWith('\r') ? '\r\n' : '\n';
  return {
    start: close,
    end: close + line.length,
    text: `${needsComma ? ',' : ''}${line}${lines.map((each) => ending + each).join(needsComma ? ',' : '')}`,
  };
}
