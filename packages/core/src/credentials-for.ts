import type { Credential } from './provider.ts';
import type { Protocol } from './vocabulary.ts';

/** The credentials with which a protocol is used, best first: those of every protocol and its own. */
export function credentialsFor<Each extends Pick<Credential, 'protocols'>>(
  credentials: readonly Each[],
  protocol: Protocol,
): Each[] {
  return credentials.filter(({ protocols }) => !protocols || protocols.includes(protocol));
}
