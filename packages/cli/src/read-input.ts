import { readFileSync } from 'node:fs';
import type { Io } from './io.ts';

/** Longer input is not read on: no error text is that long, and a log has a command of its own. */
const most = 4 * 1024 * 1024;

/** The words of the command line as one text, or the file, or standard input when it is no terminal. */
export async function readInput(
  io: Io,
  words: readonly string[],
  file: string | undefined,
): Promise<string> {
  if (file !== undefined && file !== '-') return readFileSync(file, 'utf8').slice(0, most);
  if (file === undefined && words.length > 0 && !(words.length === 1 && words[0] === '-'))
    return words.join(' ');
  if (io.stdin.isTTY) return '';
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of io.stdin) {
    text += decoder.decode(chunk as Buffer, { stream: true });
    if (text.length > most) break;
  }
  return text.slice(0, most);
}
