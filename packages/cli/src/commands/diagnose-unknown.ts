import { createReadStream } from 'node:fs';
import { diagnose, isFounded, readEvidence } from '@mailatlas/core';
import { draftRule, normaliseReply } from '@mailatlas/logs';
import { exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { linesOf } from '../lines-of.ts';
import { harmless, Page } from '../print/page.ts';
import type { Words } from '../words/words.ts';
import { json, write } from '../write.ts';

/** As many texts are told apart; what comes after them is only counted. */
const mostTexts = 20_000;

/** What somebody would look up: a refusal, or a word for one. */
const problem =
  /error|fail|reject|refus|denied|invalid|unable|cannot|can't|blocked|timed? ?out|exception|失败|错误|拒绝|无法|异常/i;

/** Nobody's address belongs in a contribution. */
const address = /[^\s<>"'(),;:=]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}/gi;

interface UnknownText {
  count: number;
  readonly text: string;
  readonly example: string;
}

/** Counts the lines that no rule knows, alike ones together, each with a rule to begin with. */
export async function diagnoseUnknown(
  io: Io,
  words: Words,
  { file, json: asJson }: { readonly file?: string; readonly json?: boolean },
): Promise<number> {
  const texts = new Map<string, UnknownText>();
  let lines = 0;
  let rest = 0;
  const stream = file === undefined || file === '-' ? io.stdin : createReadStream(file);
  for await (const line of linesOf(stream)) {
    if (line === undefined || line.trim() === '') continue;
    lines++;
    const example = unknownText(line);
    if (example === undefined) continue;
    const text = normaliseReply(example);
    const known = texts.get(text);
    if (known) known.count++;
    else if (texts.size < mostTexts) texts.set(text, { count: 1, text, example });
    else rest++;
  }
  const counted = [...texts.values()].sort((a, b) => b.count - a.count);
  const answer = asJson
    ? json({ schemaVersion: 1, lines, notCounted: rest, unknown: counted.map(withDraft) })
    : printed(io, words, lines, counted);
  await write(io.stdout, answer);
  return exitCode.fine;
}

/** The line without its secrets, if it tells of a problem and nothing but a code speaks for a cause. */
function unknownText(line: string): string | undefined {
  const evidence = readEvidence(line);
  const refused = evidence.replies.some(({ code = 0, status }) => code >= 400 || status);
  if (!refused && !problem.test(evidence.text)) return undefined;
  return diagnose(evidence).some(isFounded)
    ? undefined
    : evidence.text.trim().replace(address, 'user@example.com');
}

function withDraft({ count, text, example }: UnknownText) {
  const draft = draftRule(text);
  return {
    count,
    text,
    example,
    ...(draft && { draft: { ...draft, example, source: '', nearMiss: '' } }),
  };
}

function printed(io: Io, words: Words, lines: number, counted: readonly UnknownText[]): string {
  const page = new Page(io).text(words.unknownTexts(counted.length, lines));
  for (const each of counted) {
    const { draft } = withDraft(each);
    page.heading(`${each.count} × ${harmless(each.text)}`);
    page.verbatim(harmless(draft ? JSON.stringify(draft) : words.noDraft));
  }
  if (counted.length > 0) page.heading(words.contribute);
  return page.toString();
}
