/** A value that is given to a name, wherever it stands: on a line, in an object, under a section. */
export interface Assignment {
  /** The name with what it stands in: `auth.user`, `smtp.host`. */
  readonly key: string;
  /** Without quotes. */
  readonly value: string;
  readonly quote: string;
  /** The value in the text, without quotes. */
  readonly start: number;
  readonly end: number;
  /** The last part of the name in the text, without quotes. */
  readonly keyStart: number;
  readonly keyEnd: number;
  /** For an argument of a call: where it ends there, and the arguments that may follow and are not given. */
  readonly call?: { readonly end: number; readonly rest: readonly string[] };
}

/** An argument of a call, which has no name of its own in the text that could be changed. */
export function argumentAssignment(
  text: string,
  key: string,
  [start, end]: readonly [start: number, end: number],
  quote: string,
  call: NonNullable<Assignment['call']>,
): Assignment {
  return {
    key,
    value: text.slice(start, end),
    quote,
    start,
    end,
    keyStart: start,
    keyEnd: start,
    call,
  };
}

/** A quoted text, or the rest of the line without its comment; the groups are those that `scanLines` reads. */
export function valuePattern(comment: string, terminator = ''): string {
  const end = `(?=[ \\t]*${terminator}[ \\t]*(?:(?:${comment})[^\\r\\n]*)?\\r?$)`;
  const quoted = '(?<quote>"""|["\'`])(?<quoted>(?:(?!\\k<quote>)[^\\r\\n]){0,1000})\\k<quote>';
  return `(?:${quoted}${end}|(?<bare>[^\\s][^\\r\\n]{0,300}?)?${end})`;
}

/** The assignments that a pattern with the groups `key` and those of `valuePattern` finds, one a line. */
export function scanLines(text: string, pattern: RegExp): Assignment[] {
  return Array.from(text.matchAll(pattern), (found) => {
    const { key = '', quote = '', quoted, bare = '' } = found.groups ?? {};
    const places = found.indices?.groups;
    const [keyStart, keyEnd] = places?.key ?? [0, 0];
    const [start, end] = places?.[quoted === undefined ? 'bare' : 'quoted'] ?? [
      found.index + found[0].length,
      found.index + found[0].length,
    ];
    return { key, value: quoted ?? bare, quote, start, end, keyStart, keyEnd };
  });
}

/** The same where several may stand on a line, without those behind the sign of a comment. */
export function scanStatements(text: string, pattern: RegExp): Assignment[] {
  const comments = new Map<number, number>();
  return scanLines(text, pattern).filter(({ keyStart }) => {
    const lineStart = text.lastIndexOf('\n', keyStart - 1) + 1;
    const comment = comments.get(lineStart) ?? commentIn(text, lineStart);
    comments.set(lineStart, comment);
    return keyStart < comment;
  });
}

/** Where the comment of a line begins; behind everything if there is none. */
function commentIn(text: string, lineStart: number): number {
  const found = text.indexOf('\n', lineStart);
  const line = text.slice(lineStart, found < 0 ? text.length : found);
  const at = line.search(/(?<=^|[;{}\s])(?:\/\/|#)|^[ \t]*\*/);
  return at < 0 ? Infinity : lineStart + at;
}

/** The same with the section (`[smtp]`) in front of each name. */
export function scanSections(text: string, pattern: RegExp): Assignment[] {
  const sections = Array.from(text.matchAll(/^[ \t]*\[(?<name>[^\]\r\n]{1,80})\]/gm), (found) => ({
    at: found.index,
    name: found.groups?.name ?? '',
  }));
  return scanLines(text, pattern).map((each) => {
    const section = sections.findLast(({ at }) => at < each.keyStart)?.name;
    return section === undefined ? each : { ...each, key: `${section}.${each.key}` };
  });
}
