import type { ReplyEvidence } from './evidence.ts';

/** The code of the first refusal (4yz or 5yz, RFC 5321 section 4.2.1); what was accepted before it does not count. */
export function refusalCode(replies: readonly ReplyEvidence[]): number | undefined {
  return replies.find(({ code = 0 }) => code >= 400)?.code;
}
