import type { Protocol, ServerFamily, Step } from './vocabulary.ts';

/** What a piece of evidence must hold. Literals are lower-case substrings; nothing here is a pattern. */
export interface Match {
  /** A reply code (535) or a class ("4xx", "5xx"). */
  readonly code?: number | '4xx' | '5xx';
  readonly enhanced?: string;
  readonly protocol?: Protocol;
  readonly step?: Step;
  /** The program that answers. */
  readonly server?: ServerFamily;
  /** A code of a library or the operating system: EAUTH, ETIMEDOUT, CERT_HAS_EXPIRED. */
  readonly errorCode?: string;
  readonly all?: readonly string[];
  readonly any?: readonly string[];
  readonly none?: readonly string[];
}

/** A text with a known cause: what it must hold, how it was seen, and on which page. */
export interface ReplyRule {
  readonly match: Match;
  readonly example: string;
  readonly source: string;
  /** A text that looks alike and means something else; the rule does not match it. */
  readonly nearMiss: string;
}

/** A provider's own reply and the diagnosis it leads to. */
export interface KnownReply extends ReplyRule {
  readonly diagnosis: string;
}
