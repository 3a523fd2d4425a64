import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseIspdb } from './parse-ispdb.ts';

const imap = `<incomingServer type="imap">
  <hostname>imap.example.com</hostname><port>993</port><socketType>SSL</socketType>
  <username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication>
</incomingServer>`;

test('reads domains, servers and the form of the user name', () => {
  const text = file(`<domain>example.com</domain><domain purpose="mx"> Bücher.example </domain>
    <displayName>Example</displayName>
    ${imap}
    ${server('pop3', 'pop.%EMAILDOMAIN%', '110', 'plain', '%EMAILLOCALPART%')}
    ${server('smtp', 'SMTP.example.com.', '587', 'STARTTLS', '%EMAILLOCALPART%.%EMAILDOMAIN%')}`);
  expect(parseIspdb('a.xml', text)).toEqual({
    services: [
      {
        place: 'a.xml',
        names: ['example', 'Example'],
        domains: ['example.com', 'xn--bcher-kva.example'],
        servers: [
          ['imap', 'imap.example.com', 993, 'implicit', 'address'],
          ['pop3', 'pop.%EMAILDOMAIN%', 110, 'none', 'local-part'],
          ['submission', 'smtp.example.com', 587, 'starttls', 'other'],
        ].map(([protocol, host, port, tls, username]) => ({ protocol, host, port, tls, username })),
      },
    ],
    skipped: [],
  });
});

test.each([
  ['a server without a user name', server('imap', 'a.example', '993', 'SSL', ''), 1, []],
  ['a protocol that is not ours', server('exchange', 'a.example', '443', 'SSL', ''), 0, []],
  ['a port that is none', server('imap', 'a.example', 'many', 'SSL', ''), 0, ['has a imap server']],
  ['a port too high', server('imap', 'a.example', '70000', 'SSL', ''), 0, ['has a imap server']],
  ['no TLS mode', server('smtp', 'a.example', '465', '', ''), 0, ['has a smtp server']],
  ['a host with a blank', server('pop3', 'a b', '995', 'SSL', ''), 0, ['has a pop3 server']],
  ['a domain that is none', '<domain>not a domain</domain>', 0, ['"not a domain" is no domain']],
  ['nothing', '', 0, []],
])('%s', (_, content, servers, reasons) => {
  const { services, skipped } = parseIspdb('a.xml', file(content));
  expect(services[0]?.servers ?? []).toHaveLength(servers);
  expect(skipped.map(({ reason }) => reason)).toEqual(
    reasons.map((reason) => expect.stringContaining(reason)),
  );
});

test.each([
  ['an open tag', '<clientConfig><emailProvider>', 'is not XML'],
  ['another root', '<other></other>', 'holds no <clientConfig>'],
  ['an empty root', '<clientConfig></clientConfig>', 'holds no'],
  ['no provider', '<clientConfig><webMail/></clientConfig>', 'holds no <emailProvider>'],
  [
    'entities that grow',
    '<!DOCTYPE x [<!ENTITY a "aaaa">]><clientConfig>&a;</clientConfig>',
    'holds a DTD',
  ],
  ['no text', '', ''],
])('skips a file with %s', (_, text, reason) => {
  const { services, skipped } = parseIspdb('a.xml', text);
  expect(services).toEqual([]);
  expect(skipped).toMatchObject([{ place: 'a.xml', reason: expect.stringContaining(reason) }]);
});

test('bears every text', () => {
  const piece = fc.constantFrom('<clientConfig>', '</', 'emailProvider', '>', '<', '&', ']]>', 'x');
  const broken = fc
    .array(fc.oneof(piece, fc.string()), { maxLength: 12 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(broken, fc.nat(), (noise, at) => {
      const text = file(imap);
      const { services, skipped } = parseIspdb(
        'a.xml',
        text.slice(0, at % text.length) + noise + text.slice(at % text.length),
      );
      expect(services.length + skipped.length).toBeGreaterThan(0);
    }),
  );
});

function file(content: string): string {
  return `<?xml version="1.0"?>\n<clientConfig version="1.1"><emailProvider id="example">${content || ' '}</emailProvider></clientConfig>`;
}

function server(type: string, host: string, port: string, socket: string, user: string): string {
  const tag = type === 'smtp' ? 'outgoingServer' : 'incomingServer';
  return `<${tag} type="${type}"><hostname>${host}</hostname><port>${port}</port><socketType>${socket}</socketType>${user && `<username>${user}</username>`}</${tag}>`;
}
