import type { ReplyRule } from '@mailatlas/core';

/** A piece of a text that is worth a search: this long at least. */
const shortest = 8;
const mask = /‹[a-z]+›/;
const replyCode = /(?:^|[\s:;(])([45]\d\d)[ -]/;

/**
 * A rule to begin with for a text that no rule knows: its code, and the longest pieces between what `normaliseReply`
 * took out. The diagnosis, the page it was seen on and a near miss are for a person to fill in.
 */
export function draftRule(normalised: string): Pick<ReplyRule, 'match' | 'example'> | undefined {
  const pieces = normalised
    .toLowerCase()
    .split(mask)
    .map((piece) =>
      piece
        .replace(/^(?:.*[\s:;(])?[245]\d\d[ -]/u, '')
        .replace(/^[245]\.\d{1,3}\.\d{1,3}\b/, '')
        .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
        .replace(/\s+/g, ' '),
    )
    .filter((piece) => width(piece) >= shortest)
    .sort((a, b) => width(b) - width(a));
  if (pieces.length === 0) return undefined;
  const code = replyCode.exec(normalised)?.[1];
  return {
    match: { ...(code !== undefined && { code: Number(code) }), all: pieces.slice(0, 2) },
    example: normalised,
  };
}

/** A Chinese character says as much as several letters. */
function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2e80' ? 3 : 1), 0);
}
