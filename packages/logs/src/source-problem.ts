/** A source that was read in part, or that was named before and is not read again. */
export interface SourceProblem {
  readonly source: string;
  /** Its packed data ends too early, or is damaged: what stands before was read. */
  readonly problem: 'cut' | 'damaged' | 'repeated';
  readonly packing?: 'gzip' | 'zstd';
  /** The same file, as it was named first. */
  readonly sameAs?: string;
}
