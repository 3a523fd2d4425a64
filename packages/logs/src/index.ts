export type { CountOptions, Orphan, PartialReport } from './count-facts.ts';
export { draftRule } from './draft-rule.ts';
export { type Emit, type Fact, type FactKind, type FormatName, formatNames } from './fact.ts';
export { LogReader, type ReadLogOptions } from './log-reader.ts';
export type { CauseReport, LogReport, Party, ShownExample } from './log-report.ts';
export type { Side } from './name-cause.ts';
export { normaliseReply } from './normalise-reply.ts';
export { LineReader } from './read-line.ts';
export { shortenAddresses } from './shorten-addresses.ts';
