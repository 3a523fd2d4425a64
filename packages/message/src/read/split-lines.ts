/** The lines of a message as places in its bytes. A line ends at LF; CR before it belongs to the line's end. */
export interface Lines {
  readonly bytes: Uint8Array;
  readonly count: number;
  /** The octets of a line (from 0) without its end. */
  at(line: number): Uint8Array;
  /** The octets of lines `from` up to, not including, `to`, with their ends. */
  between(from: number, to: number): Uint8Array;
  lengthOf(line: number): number;
  /** The line that holds an octet. */
  lineOf(offset: number): number;
}

const lf = 10;
const cr = 13;

export function splitLines(bytes: Uint8Array): Lines {
  let count = 0;
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === lf) count++;
  if (bytes.length > 0 && bytes.at(-1) !== lf) count++;
  const starts = new Uint32Array(count + 1);
  let line = 0;
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === lf) starts[++line] = at + 1;
  starts[count] = bytes.length;
  const start = (line: number) => starts[Math.min(line, count)] as number;
  const end = (line: number) => {
    let at = start(line + 1);
    if (at > start(line) && bytes[at - 1] === lf) {
      at--;
      if (at > start(line) && bytes[at - 1] === cr) at--;
    }
    return at;
  };
  return {
    bytes,
    count,
    at: (line) => bytes.subarray(start(line), end(line)),
    between: (from, to) => bytes.subarray(start(from), start(to)),
    lengthOf: (line) => end(line) - start(line),
    lineOf(offset) {
      let low = 0;
      let high = count;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (start(middle) <= offset) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}
