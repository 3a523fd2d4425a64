import type { Protocol } from './vocabulary.ts';

const labels: readonly (readonly [RegExp, Protocol])[] = [
  [/^(?:smtps?|mailout|relay|submission)(?![a-z0-9])/i, 'submission'],
  [/^imaps?(?![a-z0-9])/i, 'imap'],
  [/^pop3?s?(?![a-z0-9])/i, 'pop3'],
];

/** What the first label of a host's name promises: `smtp.example.com` and `smtp-mail.example.com` are for submission. */
export function protocolOfHost(host: string): Protocol | undefined {
  return labels.find(([label]) => label.test(host))?.[1];
}
