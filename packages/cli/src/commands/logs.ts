import { statSync, writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { formatNames, type LogReport } from '@mailatlas/logs';
import { readLogs } from '@mailatlas/logs/node';
import type { CommandLine } from '../command-line.ts';
import { exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { describeReport } from '../logs/describe-report.ts';
import { printReport } from '../logs/print-report.ts';
import { type LogsOptions, readLogsOptions } from '../logs/read-options.ts';
import { reportDocument } from '../logs/report-document.ts';
import { reportNotes } from '../logs/report-notes.ts';
import { showProgress } from '../logs/show-progress.ts';
import { harmless } from '../print/page.ts';
import { loadLogsWords } from '../words/load-logs-words.ts';
import type { LogsWords } from '../words/logs-words.ts';
import type { Words } from '../words/words.ts';
import { json, write } from '../write.ts';

/** How many causes a person sees unless more are asked for. */
const usualTop = 10;

/** `logs [file ...]`: what failed, by cause, over files of any age or standard input. */
export async function logs(
  io: Io,
  words: Words,
  files: readonly string[],
  values: CommandLine['values'],
): Promise<number> {
  const own = await loadLogsWords(io.locale);
  const { value: options, problem } = readLogsOptions(values, Date.now());
  if (problem)
    return refuse(io, words, words.badOption(problem.option, problem.value, problem.expected));
  if (files.length === 0 && io.stdin.isTTY)
    return refuse(io, words, words.missingArgument('logs <…>'));
  const sources = files.length > 0 ? files : ['-'];
  // Little stays alive of what is read; V8 would let four times as much lie about before it cleans up.
  setFlagsFromString('--heap-growing-percent=50');
  try {
    if (values.follow) {
      if (sources.includes('-')) return refuse(io, words, own.followOne);
      const { followLogs } = await import('../logs/follow-logs.ts');
      return await followLogs(io, sources, options, (report) =>
        answer(io, words, own, report, options, values),
      );
    }
    const progress = showProgress(io, own, sizeOf(sources));
    const report = await readLogs(sources, {
      ...options,
      input: io.stdin,
      worker: workerProgram(),
      onBytes: progress.add,
    }).finally(progress.end);
    return await answer(io, words, own, report, options, values);
  } catch (error) {
    return cannotRead(io, words, own, error);
  }
}

/** A bundle has its thread's program beside it; run from the sources, it stands one folder up. */
function workerProgram(): URL {
  const isSource = import.meta.url.endsWith('.ts');
  return new URL(isSource ? '../logs-worker.ts' : './logs-worker.cjs', import.meta.url);
}

/** The bytes of all files; 0 when that cannot be known. */
function sizeOf(sources: readonly string[]): number {
  if (sources.includes('-')) return 0;
  return sources.reduce((sum, path) => sum + statSync(path).size, 0);
}

async function answer(
  io: Io,
  words: Words,
  own: LogsWords,
  report: LogReport,
  options: LogsOptions,
  values: CommandLine['values'],
): Promise<number> {
  const forPerson = !values.json && !values.csv && values.html === undefined;
  const top = options.top ?? (forPerson ? usualTop : undefined);
  const described = await describeReport(report, io.locale, own, {
    ...(top !== undefined && { top }),
    shorten: values.shorten === true,
  });
  const nothing = Object.keys(report.formats).length === 0;
  if (!forPerson || nothing)
    for (const note of reportNotes(report, own, io.locale)) io.stderr.write(`${note}\n`);
  if (nothing) io.stderr.write(`${own.nothingRead(formatNames.join(', '))}\n`);
  if (values.html !== undefined) {
    const { reportHtml } = await import('../logs/report-html.ts');
    try {
      writeFileSync(values.html, reportHtml(words, own, described));
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      io.stderr.write(`${own.cannotWrite(harmless(values.html), code)}\n`);
      return exitCode.wrongUsage;
    }
    io.stderr.write(`${own.wrote(harmless(values.html))}\n`);
  }
  if (values.csv) {
    const { reportCsv } = await import('../logs/report-csv.ts');
    await write(io.stdout, reportCsv(described, own));
  } else if (values.json) {
    const document = reportDocument(described);
    await write(io.stdout, values.follow ? `${JSON.stringify(document)}\n` : json(document));
  } else if (forPerson && !nothing) await write(io.stdout, printReport(io, words, own, described));
  const isWhole = report.problems.every(({ problem }) => problem === 'repeated');
  return nothing || !isWhole ? exitCode.unknown : exitCode.fine;
}

function refuse(io: Io, words: Words, text: string): number {
  io.stderr.write(`${text}\n${words.seeHelp}\n`);
  return exitCode.wrongUsage;
}

/** A file that cannot be read is said by name, with what to do; anything else is a bug and goes on. */
function cannotRead(io: Io, words: Words, own: LogsWords, error: unknown): number {
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === undefined || path === undefined) throw error;
  io.stderr.write(`${words.cannotRead(harmless(path), own.fileProblem[code] ?? code)}\n`);
  return exitCode.wrongUsage;
}
