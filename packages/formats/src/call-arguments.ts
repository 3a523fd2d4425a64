/** One argument of a call; without a `value` it is only known when the program runs. */
export interface Argument {
  readonly name?: string;
  readonly value?: string;
  readonly quote: string;
  /** The value in the text, without quotes. */
  readonly start: number;
  readonly end: number;
}

const argument =
  /[ \t\r\n]*(?:(?<name>\w{1,40})[ \t]*[=:][ \t]*)?(?:[bfru@$]{0,2}(?<quote>["'])(?<quoted>(?:(?!\k<quote>)[^\r\n]){0,1000})\k<quote>|(?<bare>[^\s,()[\]"']{1,200}(?:\[[^\]\r\n]{0,100}\]|\([^()\r\n]{0,200}\))?))[ \t\r\n]*(?<next>[,)])/dy;

/** The arguments of the call whose opening bracket ends at `from`; as far as they are plain. */
export function argumentsOf(text: string, from: number): Argument[] {
  const found: Argument[] = [];
  argument.lastIndex = from;
  for (let count = 0; count < 10; count++) {
    const each = argument.exec(text);
    if (!each) return found;
    const { name, quote = '', quoted, bare = '', next } = each.groups ?? {};
    const [start, end] = each.indices?.groups?.[quoted === undefined ? 'bare' : 'quoted'] ?? [0, 0];
    const value = quoted ?? (/^(?:\d+|None|null|undefined)$/.test(bare) ? bare : undefined);
    found.push({
      ...(name !== undefined && { name }),
      ...(value !== undefined && { value }),
      quote,
      start,
      end,
    });
    if (next === ')') return found;
  }
  return found;
}

/** A variable is followed to the one line that gives it a text or a number. */
export function resolveArgument(text: string, given: Argument): Argument {
  const word = text.slice(given.start, given.end);
  if (given.value !== undefined || !/^\w{1,60}$/.test(word)) return given;
  const line = new RegExp(
    `^[^\\S\\r\\n]*(?:(?:const|let|var|string|int|String|self\\.)[ \\t]*)?${word}[ \\t]*:?=[ \\t]*(?:(?<quote>["'])(?<quoted>[^"'\\r\\n]{0,1000})\\k<quote>|(?<bare>\\d+|None|null)\\b)`,
    'dm',
  ).exec(text);
  if (!line) return given;
  const { quote = '', quoted, bare } = line.groups ?? {};
  const [start, end] = line.indices?.groups?.[quoted === undefined ? 'bare' : 'quoted'] ?? [0, 0];
  const value = quoted ?? bare;
  return { ...(value !== undefined && { value }), quote, start, end };
}
