/** A server's reply. `code` is SMTP's three digits (RFC 5321), `enhanced` the code of RFC 3463. */
export interface Reply {
  readonly code: number;
  readonly enhanced?: string;
  /** The words of all lines, joined by blanks. */
  readonly text: string;
}

const line = /^(\d{3})(?:([ -])(?:([245]\.\d{1,3}\.\d{1,3})(?:\s|$))?(.*))?$/;

/** Reads one SMTP reply of one or several lines (`535-5.7.8 ...`); `undefined` if the first line is none. */
export function parseReply(input: string): Reply | undefined {
  let code: string | undefined;
  let enhanced: string | undefined;
  const words: string[] = [];
  for (const raw of input.trim().split(/\r?\n/)) {
    const found = line.exec(raw.trim());
    if (!found) {
      if (code === undefined) return undefined;
      words.push(raw.trim());
      continue;
    }
    if (code !== undefined && found[1] !== code) break;
    code = found[1];
    enhanced ??= found[3];
    words.push(found[4] ?? '');
  }
  if (code === undefined || !/^[2-5]/.test(code)) return undefined;
  const text = words.filter(Boolean).join(' ').trim();
  return enhanced ? { code: Number(code), enhanced, text } : { code: Number(code), text };
}
