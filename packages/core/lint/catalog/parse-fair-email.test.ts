import { expect, test } from 'vitest';
import { isFairEmailList, parseFairEmail } from './parse-fair-email.ts';

const list = (providers: string) => `<?xml version="1.0"?><providers>${providers}</providers>`;
const servers = `<imap host="imap.a.example" port="993" starttls="false" />
  <smtp host="smtp.a.example" port="587" starttls="true" /><pop host="pop.a.example" port="995" starttls="false" />`;

test('names, plain domains and servers', () => {
  const text = list(
    `<provider name="A Mail" id="a" domain="a\\\\.example, b\\\\.example">${servers}</provider>`,
  );
  expect(isFairEmailList(text)).toBe(true);
  expect(parseFairEmail('providers.xml', text)).toEqual({
    services: [
      {
        place: 'providers.xml',
        names: ['a', 'A Mail'],
        domains: ['a.example', 'b.example'],
        servers: [
          { protocol: 'submission', host: 'smtp.a.example', port: 587, tls: 'starttls' },
          { protocol: 'imap', host: 'imap.a.example', port: 993, tls: 'implicit' },
          { protocol: 'pop3', host: 'pop.a.example', port: 995, tls: 'implicit' },
        ],
      },
    ],
    skipped: [],
  });
});

test.each([
  ['a pattern for several domains', `<provider name="A" domain="a\\\\..*"/>`],
  ['no domain', '<provider name="A"/>'],
])('%s: none', (_, provider) => {
  expect(parseFairEmail('p.xml', list(provider)).services[0]?.domains).toEqual([]);
});

test('a server that makes no sense is left out', () => {
  const provider = '<provider name="A" domain="a.example"><imap host="a b" port="x"/></provider>';
  expect(parseFairEmail('p.xml', list(provider)).services[0]?.servers).toEqual([]);
});

test.each([
  ['<clientConfig/>', false],
  ['<providers/>', false],
  [list('<provider name="A"/>'), true],
])('%s is such a list: %s', (text, expected) => {
  expect(isFairEmailList(text)).toBe(expected);
});

test('what is not XML is named', () => {
  const { services, skipped } = parseFairEmail('p.xml', '<providers><provider ');
  expect(services).toEqual([]);
  expect(skipped[0]?.reason).toMatch(/^is not XML/);
});
