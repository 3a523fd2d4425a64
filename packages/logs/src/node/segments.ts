import { open } from 'node:fs/promises';

/** A part of a file that begins and ends at a line's end. */
export interface Segment {
  readonly from: number;
  readonly to: number;
}

const newline = 10;
const window = 64 * 1024;

/** Cuts a file at line ends into about equal parts; fewer than asked for if lines are long. */
export async function segmentsOf(path: string, parts: number): Promise<Segment[]> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const cuts = [0];
    const buffer = Buffer.allocUnsafe(window);
    for (let part = 1; part < parts; part++) {
      const last = cuts.at(-1) ?? 0;
      let at = Math.max(Math.floor((size * part) / parts), last);
      let cut: number | undefined;
      while (cut === undefined && at < size) {
        const { bytesRead } = await file.read(buffer, 0, window, at);
        if (bytesRead === 0) break;
        const found = buffer.subarray(0, bytesRead).indexOf(newline);
        if (found >= 0) cut = at + found + 1;
        at += bytesRead;
      }
      if (cut !== undefined && cut > last && cut < size) cuts.push(cut);
    }
    return cuts.map((from, place) => ({ from, to: cuts[place + 1] ?? size }));
  } finally {
    await file.close();
  }
}
