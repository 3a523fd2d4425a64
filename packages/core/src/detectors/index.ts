import { credentialsMissing } from './credentials-missing.ts';
import type { Detector } from './finding.ts';
import { greetingOfAnotherProtocol } from './greeting-of-another-protocol.ts';
import { hostMalformed } from './host-malformed.ts';
import { hostNotTheProviders } from './host-not-the-providers.ts';
import { hostUnset } from './host-unset.ts';
import { portOfAnotherProtocol } from './port-of-another-protocol.ts';
import { refusedCommand } from './refused-command.ts';
import { refusedLogin } from './refused-login.ts';
import { replyCode } from './reply-code.ts';
import { senderNotTheLogin } from './sender-not-the-login.ts';
import { silentConnection } from './silent-connection.ts';
import { starttlsNotUsed } from './starttls-not-used.ts';
import { tlsModeAndPort } from './tls-mode-and-port.ts';

/** All detectors; `replyCode` is last, because it speaks only where nothing else did. */
export const detectors: readonly Detector[] = [
  credentialsMissing,
  greetingOfAnotherProtocol,
  hostMalformed,
  hostNotTheProviders,
  hostUnset,
  portOfAnotherProtocol,
  refusedCommand,
  refusedLogin,
  senderNotTheLogin,
  silentConnection,
  starttlsNotUsed,
  tlsModeAndPort,
  replyCode,
];
