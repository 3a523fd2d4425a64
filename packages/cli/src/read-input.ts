import { readFileSync, statSync } from 'node:fs';
import type { Io } from './io.ts';

/** Longer input is not read on: no error text is that long, and a log has a command of its own. */
const most = 4 * 1024 * 1024;

/** The words of the command line as one text, or the file, or standard input when it is no terminal. */
export async function readInput(
  io: Io,
  words: readonly string[],
  file: string | undefined,
): Promise<string> {
  if (file !== undefined && file !== '-') return textOfFile(file);
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

/** Windows' programs write UTF-16 with a mark at its beginning; other files with NUL in them are none of text. */
function textOfFile(path: string): string {
  if (statSync(path).isDirectory()) throw fileError('EISDIR', path);
  const bytes = readFileSync(path).subarray(0, most);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.subarray(2).toString('utf16le');
  if (bytes.subarray(0, 8192).includes(0)) throw fileError('binary', path);
  return bytes.toString('utf8');
}

function fileError(code: string, path: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${path}: ${code}`), { code, path });
}
