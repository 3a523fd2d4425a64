import type { Io } from '../io.ts';
import type { LogsWords } from '../words/logs-words.ts';
import { bytesText } from './write-values.ts';

/** A rate is worth showing after this many milliseconds, and shown anew after as many. */
const first = 400;
const pause = 100;

/** Shows how far the reading is, on a terminal only: share, rate and the time that is left. */
export function showProgress(
  { stderr, colors }: Io,
  words: LogsWords,
  total: number,
): { add: (bytes: number) => void; end: () => void } {
  if (!stderr.isTTY || total === 0) return { add: () => {}, end: () => {} };
  const started = performance.now();
  let done = 0;
  let shown: number | undefined;
  return {
    add(bytes) {
      done += bytes;
      const now = performance.now();
      if (now - (shown ?? started) < (shown === undefined ? first : pause)) return;
      shown = now;
      const rate = (done / (now - started)) * 1000;
      const left = words.seconds(Math.ceil(Math.max(0, total - done) / rate));
      const share = `${Math.min(100, Math.floor((done / total) * 100))} %`.padStart(5);
      const text = words.progress(bytesText(done), bytesText(total), bytesText(rate), left);
      stderr.write(`\r${share} ${colors.dim(text)}\u001b[K`);
    },
    end() {
      if (shown !== undefined) stderr.write('\r\u001b[K');
    },
  };
}
