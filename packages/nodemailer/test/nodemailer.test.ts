import { explain, listProviders, loadLanguage } from '@mailatlas/core';
import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { diagnoseError, toTransportOptions } from '../src/index.ts';
import { type Authority, createAuthority } from './certificates.ts';
import { type LoopbackServer, startServer } from './loopback-server.ts';

const user = 'someone@qq.com';
const pass = 'abcdefghijklmnop';
const message = { from: user, to: 'other@example.org', subject: 'Hello', text: 'A real message.' };

let authority: Authority;
let implicit: LoopbackServer;
let starttls: LoopbackServer;
let withoutAuth: LoopbackServer;
let plain: LoopbackServer;

beforeAll(async () => {
  authority = await createAuthority();
  const certificate = await authority.issue({ names: ['localhost', '127.0.0.1'] });
  const common = { certificate, user, pass };
  implicit = await startServer({ ...common, tls: 'implicit' });
  starttls = await startServer({ ...common, tls: 'starttls' });
  withoutAuth = await startServer({ ...common, tls: 'starttls', noAuth: true });
  plain = await startServer({ ...common, tls: 'none' });
});
afterAll(() =>
  Promise.all([implicit, starttls, withoutAuth, plain].map((server) => server.close())),
);

/** The catalog's options, pointed at the loopback server and trusting only the test's CA. */
async function send(
  server: LoopbackServer,
  tls: 'implicit' | 'starttls',
  changes: object = {},
  mail: object = {},
) {
  const { value } = toTransportOptions(user, { pass, tls });
  const options = {
    ...value,
    host: 'localhost',
    port: server.port,
    tls: { ca: authority.ca },
    greetingTimeout: 1000,
    connectionTimeout: 2000,
    ...changes,
  };
  const transport = createTransport(options as object);
  try {
    return await transport.sendMail({ ...message, ...mail });
  } finally {
    transport.close();
  }
}

async function failureOf(run: Promise<unknown>): Promise<Error> {
  return run.then(
    () => Promise.reject(new Error('expected a failure')),
    (error: Error) => error,
  );
}

describe('sending with the options of the catalog', () => {
  test.each(['implicit', 'starttls'] as const)(
    '%s: the message arrives, encrypted and signed in',
    async (tls) => {
      const server = tls === 'implicit' ? implicit : starttls;
      await send(server, tls);
      expect(server.received.at(-1)).toMatchObject({
        user,
        from: user,
        to: ['other@example.org'],
        secure: true,
      });
      expect(server.received.at(-1)?.text).toContain('A real message.');
    },
  );

  test('STARTTLS is required: a server without it gets no message', async () => {
    const error = await failureOf(send(plain, 'starttls'));
    expect(plain.received).toEqual([]);
    const [first] = diagnoseError(error, {
      host: 'mail.example.org',
      port: 587,
      secure: false,
      requireTLS: true,
    });
    expect(first?.id).toBe('tls/starttls-unavailable');
  });

  test('a login is required: a server without AUTH gets no message', async () => {
    await failureOf(send(withoutAuth, 'starttls'));
    expect(withoutAuth.received).toEqual([]);
  });
});

describe('diagnosis of what nodemailer throws', () => {
  const options = (changes: object) => ({ host: 'smtp.qq.com', auth: { user, pass }, ...changes });

  test('a refused login at QQ asks for the authorization code', async () => {
    const error = await failureOf(send(implicit, 'implicit', { auth: { user, pass: 'wrong' } }));
    const [first] = diagnoseError(error, options({ port: 465, secure: true }));
    expect(first).toMatchObject({ id: 'auth/app-password-required', provider: 'qq-mail' });
    const words = explain(first as NonNullable<typeof first>, await loadLanguage('zh-CN'));
    expect(words.steps.join()).toContain('授权码');
  });

  test('a refused login at an unknown server blames the credentials', async () => {
    const error = await failureOf(send(implicit, 'implicit', { auth: { user, pass: 'wrong' } }));
    const found = diagnoseError(error, {
      host: 'mail.example.org',
      port: 465,
      secure: true,
      auth: { user: 'x', pass },
    });
    expect(found[0]?.id).toBe('auth/bad-credentials');
    expect(found.length).toBeGreaterThan(1);
  });

  test('TLS from the start against a STARTTLS port', async () => {
    const error = await failureOf(send(starttls, 'implicit'));
    expect(diagnoseError(error, options({ port: 587, secure: true }))[0]).toMatchObject({
      id: 'tls/wrong-mode',
      confidence: 'certain',
    });
  });

  test('clear text against a port that waits for TLS', async () => {
    const error = await failureOf(send(implicit, 'starttls'));
    expect(diagnoseError(error, options({ port: 465, secure: false }))[0]).toMatchObject({
      id: 'tls/wrong-mode',
      confidence: 'certain',
    });
  });

  test('a certificate of an unknown authority', async () => {
    const error = await failureOf(send(implicit, 'implicit', { tls: {} }));
    const ids = diagnoseError(error, { host: 'mail.example.org', port: 465, secure: true }).map(
      ({ id }) => id,
    );
    expect(['tls/untrusted-ca', 'tls/self-signed']).toContain(ids[0]);
  });

  test('a certificate for another name, and an expired one', async () => {
    const common = { tls: 'implicit', user, pass } as const;
    const other = await startServer({
      ...common,
      certificate: await authority.issue({ names: ['other.test'] }),
    });
    const old = await startServer({
      ...common,
      certificate: await authority.issue({ names: ['localhost'], expired: true }),
    });
    const settings = { host: 'localhost', port: 465, secure: true };
    expect(diagnoseError(await failureOf(send(other, 'implicit')), settings)[0]?.id).toBe(
      'tls/cert-hostname',
    );
    expect(diagnoseError(await failureOf(send(old, 'implicit')), settings)[0]?.id).toBe(
      'tls/cert-expired',
    );
    await Promise.all([other.close(), old.close()]);
  });

  test('a sender that is not the login', async () => {
    const error = await failureOf(send(implicit, 'implicit', {}, { from: 'boss@example.org' }));
    const [first] = diagnoseError(
      error,
      options({ port: 465, secure: true, from: 'boss@example.org' }),
    );
    expect(first).toMatchObject({ id: 'sender/mismatch', confidence: 'certain' });
  });

  test('nobody listens', async () => {
    const error = await failureOf(
      send({ port: 9 } as LoopbackServer, 'implicit', { host: '127.0.0.2' }),
    );
    expect(diagnoseError(error, { host: '127.0.0.2', port: 465, secure: true })[0]?.id).toBe(
      'net/refused',
    );
  });

  test('no secret of the options or the error comes out', async () => {
    const error = await failureOf(
      send(implicit, 'implicit', { auth: { user, pass: 'wrong-but-secret' } }),
    );
    const found = diagnoseError(
      error,
      options({ port: 465, secure: true, auth: { user, pass: 'wrong-but-secret' } }),
    );
    expect(JSON.stringify(found)).not.toContain('wrong-but-secret');
  });
});

describe('toTransportOptions', () => {
  const sending = listProviders().filter((provider) =>
    provider.servers.some((server) => server.protocol === 'submission' && server.tls !== 'none'),
  );

  test.each(sending.map((provider) => [provider.id, provider] as const))(
    '%s: encrypted or not at all',
    (id, provider) => {
      for (const region of provider.regionParameter?.values.map((each) => each.id) ?? [undefined]) {
        const { value, issue } = toTransportOptions('someone@example.org', {
          provider: id,
          pass,
          user: 'issued-user',
          ...(region !== undefined && { region }),
          ...(provider.hostParameter && { account: provider.hostParameter.example }),
        });
        expect(issue).toBeUndefined();
        expect(value?.secure === true || value?.requireTLS === true).toBe(true);
        expect(value?.host).not.toContain('%');
        expect(value?.forceAuth).toBe(true);
      }
    },
  );

  test.each([
    ['user@', 'invalid-domain-or-empty'],
    ['nobody', 'no-at-sign'],
  ])('%s is refused with a reason', (address) => {
    expect(toTransportOptions(address).issue).toBeTypeOf('string');
  });

  test('a host of one customer is not guessed', () => {
    const request = { provider: 'uberspace', pass };
    expect(toTransportOptions('a@example.org', request).issue).toBe('account-needed');
    expect(
      toTransportOptions('a@example.org', { ...request, account: 'stardust' }).value?.host,
    ).toBe('stardust.uberspace.de');
    expect(
      toTransportOptions('a@example.org', { ...request, account: 'evil.example.com' }).issue,
    ).toBe('invalid-account');
  });

  test('a fixed user name, an issued one, and the secret as user name', () => {
    expect(
      toTransportOptions('a@example.org', { provider: 'sendgrid', pass }).value?.auth,
    ).toMatchObject({ user: 'apikey' });
    expect(toTransportOptions('a@example.org', { provider: 'amazon-ses', pass }).issue).toBe(
      'user-needed',
    );
    expect(
      toTransportOptions('a@example.org', { provider: 'postmark', pass }).value?.auth,
    ).toMatchObject({ user: pass, pass });
  });

  test('an unknown domain and an unknown region say so', () => {
    expect(toTransportOptions('a@example.org').issue).toBe('unknown-provider');
    expect(
      toTransportOptions('a@example.org', { provider: 'amazon-ses', region: 'moon-1', pass }).issue,
    ).toBe('unknown-region');
  });
});
