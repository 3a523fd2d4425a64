/**
 * A text as rules see it: lower case, white space folded, full-width forms as ASCII, and the codes that open each further
 * line of a multi-line reply taken out, so that a sentence broken over lines is one again.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\r?\n[ \t]*[2-5]\d\d[- ](?:[245]\.\d{1,3}\.\d{1,3}[ \t]+)?/g, ' ')
    .replace(/\\r\\n|\\n/g, ' ')
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}
