import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Context } from './evidence.ts';
import { type EvidenceInput, readEvidence, type SettingsInput } from './read-evidence.ts';

const settingsOf = (settings: SettingsInput, text = '', context: Context = {}) =>
  readEvidence({ settings, text }, context).settings;

describe('settings', () => {
  test('the context wins over the settings, and these over the text', () => {
    const text = 'connect ETIMEDOUT smtp.gmail.com:25';
    expect(settingsOf({}, text)).toMatchObject({ host: 'smtp.gmail.com', port: 25 });
    expect(settingsOf({ host: 'smtp.qq.com', port: 465 }, text)).toMatchObject({
      host: 'smtp.qq.com',
      port: 465,
    });
    const context = {
      host: 'smtp.163.com',
      port: 994,
      tls: 'none',
      user: 'c',
      from: 'f',
      protocol: 'imap',
      secret: 'empty',
    } as const;
    const settings = {
      host: 'smtp.qq.com',
      port: 465,
      tls: 'implicit',
      user: 's',
      from: 'g',
      protocol: 'pop3',
      secret: 'given',
    } as const;
    expect(settingsOf(settings, text, context)).toEqual(context);
    expect(settingsOf(settings, text)).toEqual(settings);
  });

  test.each<[SettingsInput, string | undefined]>([
    [{ secure: true }, 'implicit'],
    [{ secure: false }, 'starttls'],
    [{ secure: false, requireTLS: true }, 'starttls'],
    [{ secure: false, ignoreTLS: true }, 'none'],
    [{ requireTLS: true }, 'starttls'],
    [{ tls: 'none', secure: true }, 'none'],
    [{}, undefined],
    [{ port: 465 }, undefined],
  ])('%j: TLS %s', (settings, tls) => {
    expect(settingsOf(settings).tls).toBe(tls);
  });

  test.each<[SettingsInput, string | undefined]>([
    [{ auth: { user: 'a', pass: 'hunter2' } }, 'given'],
    [{ auth: { user: 'a', pass: '' } }, 'empty'],
    [{ auth: { user: 'a' } }, 'undefined'],
    [{ auth: { user: 'a', pass: null } }, 'undefined'],
    [{}, undefined],
  ])('%j: secret %s, and never its text', (settings, secret) => {
    const evidence = readEvidence({ settings });
    expect(evidence.settings.secret).toBe(secret);
    expect(JSON.stringify(evidence)).not.toContain('hunter2');
  });

  test('the port tells the protocol', () => {
    expect(settingsOf({ port: 993 }).protocol).toBe('imap');
    expect(settingsOf({ port: 993, protocol: 'pop3' }).protocol).toBe('pop3');
    expect(settingsOf({ port: 12345 }).protocol).toBeUndefined();
  });

  test('blanks around a host stay where a program would use them; a host of blanks is none', () => {
    expect(settingsOf({ host: 'smtp.qq.com\n' }).host).toBe('smtp.qq.com\n');
    expect(readEvidence('', { host: ' smtp.qq.com\n' }).settings.host).toBe('smtp.qq.com');
    expect(settingsOf({ host: '  ' }).host).toBeUndefined();
  });
});

describe('the provider', () => {
  test.each<[string, Context, string | undefined, string | undefined]>([
    ['smtp.gmail.com', { provider: 'qq-mail', host: 'smtp.163.com' }, 'qq-mail', 'context'],
    ['smtp.gmail.com', { host: 'smtp.163.com', user: 'a@qq.com' }, 'netease-163', 'host'],
    ['see smtp.gmail.com', {}, 'gmail', 'host'],
    ['someone asked smtp.example.org, then /smtp.qq.com or imap.gmail.com', {}, 'gmail', 'text'],
    ['535 see https://service.mail.qq.com/x', { user: 'a@gmail.com' }, 'qq-mail', 'text'],
    ['535 no', { user: 'a@gmail.com' }, 'gmail', 'user'],
    ['535 no', { provider: 'no-such-provider' }, undefined, undefined],
    ['535 no', { host: 'smtp.example.org' }, undefined, undefined],
  ])('%j %j: %s from %s', (text, context, provider, from) => {
    const evidence = readEvidence(text, context);
    expect([evidence.provider, evidence.providerFrom]).toEqual([provider, from]);
  });
});

describe('the step', () => {
  test.each<[string, Context, string | undefined]>([
    ["command: 'RCPT TO'", {}, 'rcpt'],
    ["command: 'RCPT TO'", { command: 'DATA' }, 'data'],
    ["command: 'RCPT TO'", { command: 'DATA', step: 'auth' }, 'auth'],
    ['Error: Invalid login: 535 x', {}, 'auth'],
    ['Recipient command failed', {}, 'rcpt'],
    ['hello world', {}, undefined],
  ])('%j %j: %s', (text, context, step) => {
    expect(readEvidence(text, context).step).toBe(step);
  });
});

test('an error code of the context comes first, each once', () => {
  expect(readEvidence('ESOCKET EAUTH', { errorCode: 'eauth' }).errorCodes).toEqual([
    'EAUTH',
    'ESOCKET',
  ]);
});

test('a long text keeps its first and its last part', () => {
  const { text } = readEvidence(`first${'x'.repeat(200_000)}last`);
  expect(text.length).toBeLessThan(70_000);
  expect(text.startsWith('first')).toBe(true);
  expect(text.endsWith('last')).toBe(true);
});

test.each([
  'smtp.',
  'a.',
  '1.',
  '5.7.1 ',
  '535 ',
  '535',
  'NO [A',
  '-ERR [',
  'http://a.',
  'host: ',
  '\n535-',
  'port ',
  '[ALERT',
  'connection to ',
  ' ',
  '\\n',
  'E',
  'ERR_',
])('100 kB of %j come to an end', (unit) => {
  const { text, replies } = readEvidence(`a${unit.repeat(Math.ceil(100_000 / unit.length))}b`);
  for (const { start, end } of replies) expect(start < end && end <= text.length).toBe(true);
  expect(text.startsWith('a')).toBe(true);
});

test('any text and any error give evidence whose places stand in its text', () => {
  const input: fc.Arbitrary<EvidenceInput> = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string().map((text) => new Error(text)),
  );
  fc.assert(
    fc.property(input, (input) => {
      const { text, replies } = readEvidence(input);
      for (const { start, end } of replies)
        expect(0 <= start && start < end && end <= text.length).toBe(true);
    }),
  );
});
