/** The moment at which the sample is sent. */
export const now = new Date('2026-11-22T10:31:00+08:00');

const headers: Readonly<Record<string, string>> = {
  From: 'Alice <alice@example.com>',
  To: 'Bob <bob@example.org>',
  Date: 'Sun, 22 Nov 2026 10:30:00 +0800',
  'Message-ID': '<20261122103000.1@example.com>',
  Subject: 'Minutes of the meeting',
  'MIME-Version': '1.0',
  'Content-Type': 'text/plain; charset=utf-8',
  'Content-Transfer-Encoding': '7bit',
};

/** A sound message with some headers changed, left out (`null`) or added. */
export function sample(
  changes: Readonly<Record<string, string | null>> = {},
  body = 'Dear Bob,\r\n\r\nhere are the minutes.\r\n',
): string {
  const lines = Object.entries({ ...headers, ...changes }).flatMap(([name, value]) =>
    value === null ? [] : `${name}: ${value}\r\n`,
  );
  return `${lines.join('')}\r\n${body}`;
}

/** The sample as HTML with the same as text beside it. */
export function htmlSample(html: string, text = 'Dear Bob, here are the minutes.'): string {
  return sample(
    { 'Content-Type': 'multipart/alternative; boundary="b1"' },
    `--b1\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n--b1\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}\r\n--b1--\r\n`,
  );
}

/** The sample with files attached. */
export function withFiles(
  files: readonly { readonly name: string; readonly content?: string }[],
  changes: Readonly<Record<string, string | null>> = {},
): string {
  const parts = files.map(
    ({ name, content = 'AAAA' }) =>
      `--b1\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\n${content}\r\n`,
  );
  return sample(
    { 'Content-Type': 'multipart/mixed; boundary="b1"', ...changes },
    `--b1\r\nContent-Type: text/plain\r\n\r\nSee the files.\r\n${parts.join('')}--b1--\r\n`,
  );
}

/** Octets from text in which each character is one octet. */
export function octets(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
