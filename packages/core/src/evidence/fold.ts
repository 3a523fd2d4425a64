/**
 * A text as rules see it: lower case, white space folded, full-width forms as ASCII, and the marks of replies over several
 * lines, of quotations and of soft line breaks taken out, so that a sentence broken over lines is one again.
 */
export function fold(text: string): string {
  return withoutRepeatedCodes(
    text
      .normalize('NFKC')
      .toLowerCase()
      // Quoted-printable (RFC 2045 section 6.7).
      .replace(/=\r?\n/g, '')
      .replace(/\r?\n[ \t]*(?:[>|][ \t]?){1,8}/g, '\n')
      // What transcripts put before an answer of the server.
      .replace(/\r?\n[ \t]*(?:<<<|<--?|<~\*?|s:|server -> client:)[ \t]*(?=[2-5]\d\d[- ])/g, '\n')
      .replace(/\r?\n[ \t]*[2-5]\d\d[- ](?:[245]\.\d{1,3}\.\d{1,3}[ \t]+)?/g, ' ')
      .replace(
        /\r?\n[ \t]*([245]\.\d{1,3}\.\d{1,3})[ \t]+/g,
        (whole, code: string, at: number, all: string) =>
          all.lastIndexOf(code, at - 1) >= 0 ? ' ' : whole,
      )
      .replace(/\\r\\n|\\n/g, ' ')
      .replace(/\\(?=['"])/g, '')
      .replace(/[’‘]/g, "'")
      .replace(/[“”]/g, '"')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

/** `550-5.7.1 first part 550-5.7.1 second 550 5.7.1 third`, as logs print a reply on one line. */
function withoutRepeatedCodes(line: string): string {
  const [opening, code, enhanced] =
    /(?<![\d.-])([245]\d\d)-([245]\.\d{1,3}\.\d{1,3})?/.exec(line) ?? [];
  if (opening === undefined || code === undefined) return line;
  const start = line.indexOf(opening) + opening.length;
  const repeated =
    enhanced === undefined
      ? new RegExp(` ${code}[- ](?![245]\\.\\d|\\d)`, 'g')
      : new RegExp(` (?:${code}[- ])?${enhanced.replaceAll('.', '\\.')} `, 'g');
  return line.slice(0, start) + line.slice(start).replace(repeated, ' ');
}
