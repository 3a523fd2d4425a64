import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { imapflowOptions, nodemailerOptions } from './nodemailer-options.ts';

const read = (text: string) => nodemailerOptions.read(text)?.settings;

describe('read', () => {
  test.each([
    [
      "{ host: 'smtp.qq.com', port: 465, secure: true, auth: { user: 'a@qq.com', pass: 'x' } }",
      { host: 'smtp.qq.com', port: 465, tls: 'implicit', user: 'a@qq.com', secret: 'given' },
    ],
    [
      '{"host":"smtp.qq.com","port":587,"secure":false}',
      { host: 'smtp.qq.com', port: 587, tls: 'starttls' },
    ],
    ['{ host: "smtp.qq.com", port: "465" }', { host: 'smtp.qq.com', port: 465, tls: 'implicit' }],
    ['{ host: `smtp.qq.com`, port: 587 }', { host: 'smtp.qq.com', port: 587 }],
    ["{ host: 'smtp.qq.com', secure: true }", { host: 'smtp.qq.com', port: 465, tls: 'implicit' }],
    [
      "{ host: 'smtp.qq.com', auth: { user: process.env.USER, pass: process.env.PASS } }",
      { host: 'smtp.qq.com', secret: 'given' },
    ],
    [
      "{ host: 'smtp.qq.com', auth: { user: 'a', pass: undefined } }",
      { host: 'smtp.qq.com', user: 'a', secret: 'undefined' },
    ],
    [
      "{ host: 'smtp.qq.com', auth: { user: 'a', pass: '' } }",
      { host: 'smtp.qq.com', user: 'a', secret: 'empty' },
    ],
    ["{ service: 'QQ', auth: { user: 'a' } }", { user: 'a' }],
    [
      "createTransport({\n  host: 'smtp.qq.com',\n  port: 465,\n})\nsendMail({ from: 'b@qq.com' })",
      { host: 'smtp.qq.com', port: 465, tls: 'implicit', from: 'b@qq.com' },
    ],
  ])('%s', (text, settings) => {
    expect(nodemailerOptions.read(text)?.format).toBe('nodemailer');
    expect(read(text)).toEqual({ protocol: 'submission', ...settings });
  });

  test.each([
    '',
    'hello',
    '{}',
    "{ host: 'smtp.qq.com' }",
    'host: smtp.qq.com\nport: 465',
    '{ localhost: 1, report: 2 }',
    '{ from: "a", to: "b" }',
  ])('%j is none', (text) => {
    expect(read(text)).toBeUndefined();
  });

  test('places are the values, without quotes', () => {
    const text = '{ "host": "smtp.qq.com", port: 465, auth: { user: `a` } }';
    const places = nodemailerOptions.read(text)?.places ?? [];
    for (const { start, end, value } of places) expect(text.slice(start, end)).toBe(value);
    expect(places.map(({ value }) => value)).toEqual(['smtp.qq.com', '465', 'a']);
  });
});

describe('correct', () => {
  test.each([
    ['{ port: 587, secure: true }', { tls: 'starttls' }, '{ port: 587, secure: false }'],
    ['{"port":465,"secure":false}', { tls: 'implicit' }, '{"port":465,"secure":true}'],
    [
      "{ host: 'a', port: 993 }",
      { port: 465, tls: 'implicit' },
      "{ host: 'a', port: 465, secure: true }",
    ],
    ["{ host: 'smtp.163.com' }", { host: 'smtp.qq.com' }, "{ host: 'smtp.qq.com' }"],
    ["{ from: 'b@qq.com' }", { from: 'a@qq.com' }, "{ from: 'a@qq.com' }"],
    ["{ host: 'a' }", { tls: 'implicit' }, "{ host: 'a', secure: true }"],
    ["{ host: 'a' }", {}, "{ host: 'a' }"],
    ['{"host":"a","port":587}', { tls: 'implicit' }, '{"host":"a","port":587, "secure":true}'],
    ["{ host: 'a', port: '587' }", { tls: 'implicit' }, "{ host: 'a', port: '587', secure: true }"],
  ] as const)('%s with %j', (text, change, corrected) => {
    expect(nodemailerOptions.correct(text, change)).toBe(corrected);
  });

  test('everything else stays to the byte, and what was written is read again', () => {
    const port = fc.integer({ min: 1, max: 65535 });
    const comment = fc.string().map((text) => text.replace(/[\r\n:]/g, ''));
    fc.assert(
      fc.property(
        comment,
        port,
        port,
        fc.boolean(),
        fc.constantFrom('"', "'", '`'),
        (comment, old, port, secure, quote) => {
          const write = (host: string, port: number, secure: boolean) =>
            `// ${comment}\n{ host: ${quote}${host}${quote}, // ${comment}\n port: ${port}, secure: ${secure}, auth: { user: 'a', pass: 'p$&' } }`;
          const tls = secure ? 'implicit' : 'starttls';
          const corrected = nodemailerOptions.correct(write('smtp.163.com', old, !secure), {
            host: 'smtp.qq.com',
            port,
            tls,
          });
          expect(corrected).toBe(write('smtp.qq.com', port, secure));
          expect(read(corrected)).toMatchObject({ host: 'smtp.qq.com', port, tls });
        },
      ),
    );
  });
});

describe('names that nodemailer does not know', () => {
  test.each([
    [
      "{ host: 'a', auth: { username: 'b', password: 'c' } }",
      { 'auth.username': 'auth.user', 'auth.password': 'auth.pass' },
      "{ host: 'a', auth: { user: 'b', pass: 'c' } }",
    ],
    [
      "{ host: 'a', username: 'b', port: 465, password: 'c' }",
      { username: 'auth.user', password: 'auth.pass' },
      "{ host: 'a', auth: { user: 'b', pass: 'c' }, port: 465 }",
    ],
    ['{"host":"a","user":"b"}', { user: 'auth.user' }, '{"host":"a","auth": { "user": "b" }}'],
    ["{ hostname: 'a', port: 465 }", { hostname: 'host' }, "{ host: 'a', port: 465 }"],
    ["{ host: 'a', encryption: 'ssl' }", { encryption: 'secure' }, "{ host: 'a', secure: true }"],
    ["{ host: 'a', ssl: false }", { ssl: 'secure' }, "{ host: 'a', secure: false }"],
  ] as const)('%s', (text, unknownOptions, corrected) => {
    expect(read(text)).toMatchObject({ unknownOptions });
    expect(nodemailerOptions.correct(text, { options: unknownOptions })).toBe(corrected);
  });
});

describe('what else is wrong', () => {
  test.each([
    ["{ host: 'a', tls: { rejectUnauthorized: false } , port: 1 }", { certificateCheck: 'off' }],
    ["{ host: 'a', port: 'x' }", { invalidPort: 'x' }],
    ["{ host: 'a', secure: true, requireTLS: true }", { contradiction: 'secure, requireTLS' }],
    ["{ host: 'a', port: 587, ignoreTLS: true }", { tls: 'none' }],
    ["{ port: 587, auth: { user: 'a', pass: 'b' } }", { hostUnset: 'localhost' }],
    ["{ host: 'a', auth: { user: 'a', pass: ' b' } }", { secretFault: 'blanks' }],
  ])('%s', (text, facts) => {
    expect(read(text)).toMatchObject(facts);
  });

  test('the check is switched on again', () => {
    const text = "{ host: 'a', port: 1, tls: { rejectUnauthorized: false } }";
    expect(nodemailerOptions.correct(text, { certificateCheck: 'on' })).toBe(
      text.replace('false', 'true'),
    );
  });
});

test('imapflow is told by its name, or by host and port for IMAP', () => {
  const options = "{ host: 'imap.qq.com', port: 993, auth: { user: 'a', pass: 'b' } }";
  expect(imapflowOptions.read(options)?.settings).toMatchObject({
    protocol: 'imap',
    tls: 'implicit',
  });
  expect(
    imapflowOptions.read(`new ImapFlow(${options.replace('imap.', 'mail.')})`)?.settings,
  ).toMatchObject({ protocol: 'imap' });
  expect(imapflowOptions.read(options.replace('imap.', 'smtp.'))).toBeUndefined();
});
