import type { Io } from '../io.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

/** Collects the lines of one answer; prose is wrapped to the terminal, with Chinese characters two columns wide. */
export class Page {
  readonly #lines: string[] = [];
  readonly #io: Io;

  constructor(io: Io) {
    this.#io = io;
  }

  /** Prose, indented by some columns. */
  text(text: string, indent = 0): this {
    return this.#wrapped(' '.repeat(indent), ' '.repeat(indent), text);
  }

  heading(text: string): this {
    if (this.#lines.length > 0) this.#lines.push('');
    this.#lines.push(this.#io.colors.bold(text));
    return this;
  }

  numbered(items: readonly string[], first = 1): this {
    items.forEach((item, index) => {
      const mark = `  ${index + first}. `;
      this.#wrapped(mark, ' '.repeat(mark.length), item);
    });
    return this;
  }

  bullets(items: readonly string[]): this {
    for (const item of items) this.#wrapped('  - ', '    ', item);
    return this;
  }

  /** Text that stays as it is: settings to copy. */
  verbatim(text: string): this {
    for (const line of text.split('\n')) this.#lines.push(`  ${line}`);
    return this;
  }

  /** Rows in columns, as wide as their widest cell. */
  table(rows: readonly (readonly string[])[]): this {
    const widths = (rows[0] ?? []).map((_, column) =>
      Math.max(...rows.map((row) => textWidth(row[column] ?? ''))),
    );
    for (const row of rows) {
      const cells = row.map((cell, column) =>
        column === row.length - 1
          ? cell
          : cell + ' '.repeat((widths[column] ?? 0) - textWidth(cell) + 2),
      );
      this.#lines.push(`  ${cells.join('')}`.trimEnd());
    }
    return this;
  }

  blank(): this {
    this.#lines.push('');
    return this;
  }

  toString(): string {
    return `${this.#lines.join('\n')}\n`;
  }

  #wrapped(first: string, rest: string, text: string): this {
    const width = Math.max(20, this.#io.width - rest.length);
    const lines = text.split('\n').flatMap((line) => wrapText(line, width));
    lines.forEach((line, index) => {
      this.#lines.push(`${index === 0 ? first : rest}${line}`.trimEnd());
    });
    return this;
  }
}

/** A text from outside without the characters that could steer a terminal (ECMA-48 controls). */
export function harmless(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '');
}
