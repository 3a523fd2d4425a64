import type { LogReader } from '../index.ts';

/** A line of which more than this came without an end is cut there, so that memory stays constant. */
const longestLine = 1024 * 1024;

/** Splits blocks of bytes into lines for a reader. Each character of a line stands for one byte. */
export class LineSplitter {
  readonly #reader: Pick<LogReader, 'read'>;
  #rest = '';
  #skipping = false;

  constructor(reader: Pick<LogReader, 'read'>) {
    this.#reader = reader;
  }

  push(chunk: Uint8Array): void {
    const { buffer, byteOffset, byteLength } = chunk;
    const text = Buffer.from(buffer, byteOffset, byteLength).toString('latin1');
    let start = 0;
    let end = text.indexOf('\n');
    if (end >= 0 && (this.#rest !== '' || this.#skipping)) {
      if (!this.#skipping) this.#reader.read(this.#rest + text.slice(0, end));
      this.#skipping = false;
      this.#rest = '';
      start = end + 1;
      end = text.indexOf('\n', start);
    }
    while (end >= 0) {
      this.#reader.read(text.slice(start, end));
      start = end + 1;
      end = text.indexOf('\n', start);
    }
    if (this.#skipping) return;
    this.#rest += text.slice(start);
    if (this.#rest.length > longestLine) {
      this.#reader.read(this.#rest.slice(0, longestLine));
      this.#rest = '';
      this.#skipping = true;
    }
  }

  /** The last line may have no end. */
  end(): void {
    if (this.#rest !== '') this.#reader.read(this.#rest);
    this.#rest = '';
    this.#skipping = false;
  }
}
