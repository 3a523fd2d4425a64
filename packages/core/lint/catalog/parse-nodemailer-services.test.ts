import { expect, test } from 'vitest';
import { isNodemailerServices, parseNodemailerServices } from './parse-nodemailer-services.ts';

test.each([
  [{ host: 'smtp.example.com' }, 587, 'starttls'],
  [{ host: 'smtp.example.com', secure: true }, 465, 'implicit'],
  [{ host: 'smtp.example.com', port: 465 }, 465, 'implicit'],
  [{ host: 'smtp.example.com', port: '465', secure: true }, 465, 'implicit'],
  [{ host: 'smtp.example.com', port: 465, secure: false }, 465, 'starttls'],
  [{ host: 'smtp.example.com', port: 25, requireTLS: true }, 25, 'starttls'],
  [{ host: 'smtp.example.com', port: 25, ignoreTLS: true }, 25, 'none'],
])('%j', (fields, port, tls) => {
  expect(parseNodemailerServices('s.json', { A: fields })).toMatchObject({
    services: [{ servers: [{ protocol: 'submission', host: 'smtp.example.com', port, tls }] }],
    skipped: [],
  });
});

test('reads names and domains', () => {
  const fields = { host: 'h.example', domains: ['A.example', 'no domain'], aliases: ['Ay'] };
  expect(parseNodemailerServices('s.json', { A: { ...fields, description: 'A Mail' } })).toEqual({
    services: [
      expect.objectContaining({
        place: 's.json: A',
        names: ['A', 'Ay', 'A Mail'],
        domains: ['a.example'],
      }),
    ],
    skipped: [{ place: 's.json: A', reason: '"no domain" is no domain' }],
  });
});

test.each([
  [{}, 'has no host'],
  [null, 'has no host'],
  [{ host: 'h.example', port: 'smtp' }, 'has a port that is none'],
  [{ host: 'h.example', port: 0 }, 'has a port that is none'],
])('skips %j', (fields, reason) => {
  expect(parseNodemailerServices('s.json', { A: fields as never })).toEqual({
    services: [],
    skipped: [{ place: 's.json: A', reason }],
  });
});

test.each([
  [{ A: { host: 'h' } }, true],
  [{ A: { host: 'h' }, B: {} }, true],
  [{ A: { host: 'h' }, B: {}, C: {} }, false],
  [{ name: 'package', version: '1' }, false],
  [[{ host: 'h' }], false],
  [null, false],
])('%j is a list of services: %s', (value, expected) => {
  expect(isNodemailerServices(value)).toBe(expected);
});
