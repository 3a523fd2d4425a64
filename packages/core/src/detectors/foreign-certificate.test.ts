import { expect, test } from 'vitest';
import { diagnose, readEvidence } from '../index.ts';

const error =
  "Error: self signed certificate in certificate chain\n    at TLSSocket.onConnectSecure (_tls_wrap.js:1055:34) code: 'ESOCKET'";

test.each([
  ['of a provider', error, { host: 'smtp.gmail.com' }, 'tls/intercepted'],
  ['of a provider that was named', error, { provider: 'qq-mail' }, 'tls/intercepted'],
  ['of somebody’s own server', error, { host: 'mail.example.org' }, 'tls/self-signed'],
  [
    'of a test server',
    error,
    { host: 'smtp.ethereal.email', provider: 'mailpit' },
    'tls/self-signed',
  ],
  [
    'alone, as Gmail shows it to clients without SNI',
    'SSL error connecting imap.gmail.com (74.125.71.109:993): self signed certificate',
    {},
    'tls/self-signed',
  ],
  ['of nobody in particular', error, {}, 'tls/self-signed'],
  [
    'of an authority that is missing here',
    'Error: unable to get local issuer certificate',
    { host: 'smtp.gmail.com' },
    'tls/untrusted-ca',
  ],
])('a certificate %s', (_, text, context, id) => {
  expect(diagnose(readEvidence(text, context))[0]?.id).toBe(id);
});
