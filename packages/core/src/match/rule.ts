import type { Match } from '../known-reply.ts';

/** A known text as the matcher sees it: one reply of a diagnosis, or of a provider. */
export interface Rule {
  readonly diagnosis: string;
  /** The provider whose reply it is; absent for replies that any server may give. */
  readonly provider?: string;
  readonly match: Match;
  /** Where the text was seen; absent for a hint, which was not seen but thought of. */
  readonly source?: string;
  /** Words that only suggest the diagnosis. */
  readonly hint?: true;
}
