import type { KeyedFormat } from './keyed-format.ts';

const bareWord = /^(?:-?\d+|true|false|null|nil|none|:[a-z_]+|[\w\\]+::\w+|[A-Z]\w+\.\w+)$/i;

/** In code a text needs quotes; numbers, switches and constants do not. Elsewhere values are quoted as their neighbours are. */
export function writtenValue(
  { values, allQuoted }: Pick<KeyedFormat, 'values' | 'allQuoted'>,
  value: string,
  quote = "'",
  plainQuote = '',
): string {
  if (values === 'plain') return plainQuote + value + plainQuote;
  if (bareWord.test(value) && !allQuoted) return value;
  return (quote || "'") + value + (quote || "'");
}
