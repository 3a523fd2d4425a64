export type { Envelope } from './check.ts';
export { type CheckOptions, checkMessage, type MessageReport } from './check-message.ts';
export type { CheckName } from './checks/index.ts';
export type { Finding, Level, Place } from './finding.ts';
export { explainFinding } from './words/explain-finding.ts';
export type { FindingText, FindingWords } from './words/finding-words.ts';
export { loadFindingWords } from './words/load-finding-words.ts';
