import { checkMessage, explainFinding, loadFindingWords } from '@mailatlas/message';
import { askRspamd, askSpamAssassin, type FilterAnswer } from '@mailatlas/message/node';
import { exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { printFindings } from '../message/print-findings.ts';
import { type Filters, readFilters } from '../message/read-filters.ts';
import { readOctets } from '../message/read-octets.ts';
import { loadMessageWords } from '../words/load-message-words.ts';
import type { Words } from '../words/words.ts';
import { json, write } from '../write.ts';

export interface MessageOptions {
  readonly provider?: string;
  readonly user?: string;
  readonly rspamd?: string;
  readonly spamd?: string;
  readonly json?: boolean;
}

/** `message [file.eml]`: what is wrong with a message before it is sent, and what the filters say that were named. */
export async function message(
  io: Io,
  words: Words,
  files: readonly string[],
  options: MessageOptions,
): Promise<number> {
  const own = await loadMessageWords(io.locale);
  const { value: filters, problem } = readFilters(options);
  if (problem)
    return refuse(io, words, words.badOption(problem.option, problem.value, problem.expected));
  if (files.length > 1) return refuse(io, words, own.oneFile);
  const [file] = files;
  if ((file === undefined || file === '-') && io.stdin.isTTY)
    return refuse(io, words, words.missingArgument('message <file.eml>'));
  const raw = await readOctets(io, file);
  const { provider, user } = options;
  const report = checkMessage(raw, {
    ...(provider !== undefined && { provider }),
    ...(user !== undefined && { user }),
  });
  const answers = await askFilters(raw, filters);
  const texts = await loadFindingWords(io.locale);
  if (options.json) {
    const findings = report.findings.map((finding) => ({
      ...finding,
      text: explainFinding(finding, texts),
    }));
    await write(io.stdout, json({ schemaVersion: 1, findings, filters: answers }));
  } else await write(io.stdout, printFindings(io, words, own, texts, report, answers));
  const wrong =
    report.findings.some(({ level }) => level !== 'hint') ||
    answers.some((answer) => answer.verdict === 'spam');
  if (wrong) return exitCode.wrongSettings;
  return answers.some((answer) => answer.problem) ? exitCode.unknown : exitCode.fine;
}

function askFilters(raw: Uint8Array, { rspamd, spamd }: Filters): Promise<FilterAnswer[]> {
  return Promise.all([
    ...(rspamd === undefined ? [] : [askRspamd(raw, { url: rspamd })]),
    ...(spamd === undefined ? [] : [askSpamAssassin(raw, spamd)]),
  ]);
}

function refuse(io: Io, words: Words, text: string): number {
  io.stderr.write(`${text}\n${words.seeHelp}\n`);
  return exitCode.wrongUsage;
}
