export { type AskRspamdOptions, askRspamd } from './ask-rspamd.ts';
export { type AskSpamAssassinOptions, askSpamAssassin } from './ask-spamassassin.ts';
export type {
  FilterAnswer,
  FilterFailure,
  FilterJudgement,
  FilterName,
  FilterSymbol,
  FilterVerdict,
} from './filter-answer.ts';
