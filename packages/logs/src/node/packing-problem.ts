import type { SourceProblem } from '../index.ts';

/** What is wrong with packed data, told from the error of a decompressor; `undefined` for any other error. */
export function packingProblemOf(
  source: string,
  error: unknown,
): (SourceProblem & { readonly problem: 'cut' | 'damaged' }) | undefined {
  const { code, packing } = error as { code?: unknown; packing?: 'gzip' | 'zstd' };
  if (packing === undefined || typeof code !== 'string') return undefined;
  if (code === 'Z_BUF_ERROR') return { source, problem: 'cut', packing };
  const isDamage = code === 'Z_DATA_ERROR' || code.startsWith('ZSTD_error_');
  return isDamage ? { source, problem: 'damaged', packing } : undefined;
}
