import { certificateCheckOff } from './certificate-check-off.ts';
import { contradictingOptions } from './contradicting-options.ts';
import { credentialsMissing } from './credentials-missing.ts';
import type { Detector } from './finding.ts';
import { foreignCertificate } from './foreign-certificate.ts';
import { greetingOfAnotherProtocol } from './greeting-of-another-protocol.ts';
import { hostMalformed } from './host-malformed.ts';
import { hostNotTheProviders } from './host-not-the-providers.ts';
import { hostOfAnotherProtocol } from './host-of-another-protocol.ts';
import { hostUnset } from './host-unset.ts';
import { passwordNoLongerAccepted } from './password-no-longer-accepted.ts';
import { plaintext } from './plaintext.ts';
import { portInvalid } from './port-invalid.ts';
import { portOfAnotherProtocol } from './port-of-another-protocol.ts';
import { portOfServers } from './port-of-servers.ts';
import { refusedCommand } from './refused-command.ts';
import { refusedLogin } from './refused-login.ts';
import { replyCode } from './reply-code.ts';
import { secretMalformed } from './secret-malformed.ts';
import { secretOfAnotherLength } from './secret-of-another-length.ts';
import { senderNotTheLogin } from './sender-not-the-login.ts';
import { senderRefused } from './sender-refused.ts';
import { silentConnection } from './silent-connection.ts';
import { starttlsNotUsed } from './starttls-not-used.ts';
import { tlsModeAndPort } from './tls-mode-and-port.ts';
import { undeliverableDomain } from './undeliverable-domain.ts';
import { unknownOption } from './unknown-option.ts';
import { usernameForm } from './username-form.ts';

/** All detectors; `replyCode` is last, because it speaks only where nothing else did. */
export const detectors: readonly Detector[] = [
  credentialsMissing,
  foreignCertificate,
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
  undeliverableDomain,
  contradictingOptions,
  hostOfAnotherProtocol,
  portInvalid,
  secretMalformed,
  unknownOption,
  usernameForm,
  certificateCheckOff,
  passwordNoLongerAccepted,
  plaintext,
  portOfServers,
  secretOfAnotherLength,
  senderRefused,
  replyCode,
];
