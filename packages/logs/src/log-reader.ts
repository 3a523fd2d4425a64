import { type CountOptions, FactCounter, type PartialReport } from './count-facts.ts';
import { type Emit, type FormatName, formatNames } from './fact.ts';
import type { LogReport } from './log-report.ts';
import { LineReader } from './read-line.ts';
import { reportOf } from './report-of-tally.ts';
import type { SourceProblem } from './source-problem.ts';

export interface ReadLogOptions extends CountOptions {
  /** The present, from which the year of lines without one follows. */
  readonly now: number;
  /** Only lines of this log count. */
  readonly format?: FormatName;
}

/** What is behind this many characters of a line is not read; a batch of events on one line is longer than a sentence. */
const longestLine = 65_536;
const longestJson = 1024 * 1024;

/** Lines in, a report out, in constant memory. */
export class LogReader {
  readonly #lines: LineReader;
  readonly #counter: FactCounter;
  readonly #format: FormatName | undefined;
  readonly #problems: SourceProblem[] = [];
  #line = '';
  readonly #emit: Emit = (fact) => {
    if (this.#format === undefined || fact.format === this.#format)
      this.#counter.take(fact, this.#line);
  };

  constructor(options: ReadLogOptions) {
    if (options.format !== undefined && !formatNames.includes(options.format))
      throw new TypeError(
        `[mailatlas] LogReader: there is no format "${options.format}"; there are ${formatNames.join(', ')}`,
      );
    this.#lines = new LineReader(options.now);
    this.#counter = new FactCounter(options);
    this.#format = options.format;
  }

  /** Reads one line, without its line end. Its characters may also stand for bytes: what is shown is decoded as UTF-8. */
  read(line: string): void {
    const { tally } = this.#counter;
    tally.lines++;
    const first = line.charCodeAt(0);
    const longest = first === 0x5b || first === 0x7b ? longestJson : longestLine;
    this.#line =
      line.length > longest
        ? line.slice(0, longest)
        : line.charCodeAt(line.length - 1) === 13
          ? line.slice(0, -1)
          : line;
    const format = this.#lines.read(this.#line, this.#emit);
    if (format === undefined) {
      if (this.#line !== '') tally.unread++;
    } else tally.formats.set(format, (tally.formats.get(format) ?? 0) + 1);
  }

  /** What was read so far, to be merged into the reader of the part before. */
  partial(): PartialReport {
    return this.#counter.partial();
  }

  /** Takes in the part of the log behind this one. */
  merge(partial: PartialReport): void {
    this.#counter.merge(partial);
  }

  /** A source that could not be read as a whole, for the report to say. */
  note(problem: SourceProblem): void {
    this.#problems.push(problem);
  }

  /** What was read so far. */
  report(): LogReport {
    return reportOf(this.#counter.tally, this.#problems);
  }
}
