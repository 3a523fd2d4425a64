const longest = 160;

/** A text of the message as it may be shown: bounded, without control characters and direction marks. */
export function harmless(text: string): string {
  const clean = text
    .slice(0, longest * 4)
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  return clean.length > longest ? `${clean.slice(0, longest - 1)}…` : clean;
}
