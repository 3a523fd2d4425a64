/** As much of a line fits a screen. */
const longest = 240;
/** A reply is shown from its start if what decides stands no further behind it. */
const furthest = 180;
/** Else so much is shown before what decides. */
const before = 60;

/** The line that holds a place, cut to what fits a screen; the place itself, and the start of the reply it is in, stay. */
export function lineAround(
  text: string,
  place: { readonly start: number; readonly end: number } | undefined,
): string | undefined {
  if (place === undefined) return undefined;
  const first = text.lastIndexOf('\n', place.start) + 1;
  const newline = text.indexOf('\n', place.start);
  const whole = text.slice(first, newline < 0 ? undefined : newline);
  const line = whole.trim();
  if (line.length <= longest) return line;
  const shift = first + whole.indexOf(line);
  const start = startOf(line, place.start - shift, place.end - shift);
  const room = start > 0 ? longest - 1 : longest;
  const mark = start > 0 ? '…' : '';
  return line.length - start <= room
    ? mark + line.slice(start)
    : `${mark}${line.slice(start, start + room - 1)}…`;
}

function startOf(line: string, start: number, end: number): number {
  if (end < longest) return 0;
  const said = line.lastIndexOf(' said: ', start);
  if (said >= 0 && start - said < furthest) return Math.min(said + 1, lastStart(line));
  const word = line.indexOf(' ', start - before) + 1;
  return Math.min(word > 0 && word <= start ? word : start, lastStart(line));
}

/** From here on the rest of the line fits. */
function lastStart(line: string): number {
  return line.length - longest + 1;
}
