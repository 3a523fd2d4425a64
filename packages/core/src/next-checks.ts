import type { Diagnosis } from './diagnose.ts';

/** What can be looked at or tried to tell causes apart. */
export const checkNames = [
  'probe-tls-mode',
  'probe-port',
  'other-network',
  'resolve-host',
  'show-certificate',
  'print-settings',
  'sign-in-webmail',
  'other-protocol',
  'list-mechanisms',
  'compare-addresses',
  'look-up-sender-domain',
  'look-up-recipient-domain',
  'look-up-blocklist',
  'look-up-reverse-dns',
  'other-recipient',
  'plain-message',
  'count-messages',
  'try-later',
] as const;
export type CheckName = (typeof checkNames)[number];

/** A test, and which of the causes it speaks for if it shows what is expected. */
export interface NextCheck {
  readonly check: CheckName;
  readonly decides: readonly string[];
}

/** Areas and diagnoses (the longer name counts) with the tests that confirm them. */
const confirmedBy: Readonly<Record<string, readonly CheckName[]>> = {
  account: ['sign-in-webmail'],
  auth: ['sign-in-webmail'],
  'auth/bad-credentials': ['sign-in-webmail'],
  'auth/app-password-required': ['print-settings'],
  'auth/service-disabled': ['other-protocol'],
  'auth/oauth-required': ['list-mechanisms'],
  'auth/oauth-token-invalid': ['print-settings'],
  'auth/method-unsupported': ['list-mechanisms'],
  'auth/required': ['print-settings'],
  'auth/temporary': ['try-later'],
  'auth/too-many-attempts': ['try-later'],
  config: ['print-settings'],
  'config/wrong-host': ['resolve-host'],
  'config/wrong-port': ['probe-port'],
  delivery: ['try-later'],
  message: ['plain-message'],
  net: ['other-network'],
  'net/dns': ['resolve-host'],
  'net/refused': ['probe-port'],
  policy: ['plain-message'],
  'policy/attachment-blocked': ['plain-message'],
  'policy/domain-blocklisted': ['look-up-blocklist'],
  'policy/greylisted': ['try-later'],
  'policy/ip-blocklisted': ['look-up-blocklist'],
  'policy/poor-reputation': ['look-up-blocklist'],
  'policy/quota': ['count-messages'],
  'policy/rate-limited': ['count-messages'],
  'policy/too-many-connections': ['count-messages'],
  protocol: ['print-settings'],
  recipient: ['other-recipient'],
  'recipient/domain-not-found': ['look-up-recipient-domain'],
  'recipient/too-many': ['other-recipient'],
  relay: ['print-settings'],
  sender: ['compare-addresses'],
  'sender/domain-not-found': ['look-up-sender-domain'],
  'sender/domain-unauthenticated': ['look-up-sender-domain'],
  'sender/reverse-dns': ['look-up-reverse-dns'],
  routing: ['other-recipient'],
  server: ['try-later'],
  size: ['plain-message'],
  tls: ['show-certificate'],
  'tls/required': ['list-mechanisms'],
  'tls/starttls-unavailable': ['list-mechanisms'],
  'tls/wrong-mode': ['probe-tls-mode'],
};

/** The causes that a test can tell apart; those after the fourth are too unlikely to be worth one. */
const considered = 4;

/** The tests that decide between the causes found, the most telling first; none when there is one cause only. */
export function nextChecks(diagnoses: readonly Pick<Diagnosis, 'id'>[]): NextCheck[] {
  const candidates = diagnoses.slice(0, considered).map(({ id }) => id);
  if (candidates.length < 2) return [];
  const decides = new Map<CheckName, string[]>();
  for (const id of candidates)
    for (const check of checksFor(id)) decides.set(check, [...(decides.get(check) ?? []), id]);
  return [...decides]
    .filter(([, ids]) => ids.length < candidates.length)
    .map(([check, ids]) => ({ check, decides: ids }));
}

function checksFor(id: string): readonly CheckName[] {
  return confirmedBy[id] ?? confirmedBy[id.split('/')[0] ?? ''] ?? [];
}
