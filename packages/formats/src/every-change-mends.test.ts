import {
  type CatalogProvider,
  checkSettings,
  findProviderByHost,
  listProviders,
  resolveSettings,
  type SettingsChange,
} from '@mailatlas/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { examine } from './examine.ts';
import { correctSettings, readSettings } from './read-settings.ts';
import { otherTexts, type Sample, sampleTexts } from './sample-texts.ts';
import type { FormatName } from './settings-format.ts';

const writers = [
  ...Object.entries(sampleTexts).map(([name, write]) => [name as FormatName, '', write] as const),
  ...otherTexts,
];
/** Values without quotes end with their line or word. */
const bareLines: readonly FormatName[] = ['spring-properties', 'postfix', 'exim', 'odoo'];
/** They have no TLS from the start. */
const onlyStarttls: readonly FormatName[] = ['system-net-mail', 'go-smtp', 'odoo'];

/** A right configuration at each server for sending of each provider. */
const samples = listProviders().flatMap((provider) => samplesOf(provider));

function samplesOf(provider: CatalogProvider): { provider: CatalogProvider; sample: Sample }[] {
  const domain = (provider.domains[0] ?? 'example.org').replace('*', 'mail');
  const address = `someone@${domain}`;
  const resolved = resolveSettings(provider, { address }).value;
  // A password is wrong where only OAuth2 is left.
  const onlyOAuth2 =
    provider.credentials.length > 0 && provider.credentials.every(({ kind }) => kind === 'oauth2');
  if (provider.kind === 'testing' || onlyOAuth2) return [];
  return (resolved?.servers ?? []).flatMap(({ protocol, host, port, tls, username }) =>
    protocol !== 'submission' ||
    tls === 'none' ||
    host === null ||
    ![465, 587].includes(port) ||
    (port === 465) !== (tls === 'implicit')
      ? []
      : [
          {
            provider,
            sample: {
              host,
              port,
              tls,
              user: username ?? 'issued-name',
              from: address,
              secret: 'k'.repeat(provider.credentials[0]?.length ?? 16),
            },
          },
        ],
  );
}

/** One fault each, and the diagnosis that names it; `undefined` where this sample cannot have it. */
const faults: Readonly<
  Record<string, (sample: Sample, provider: CatalogProvider) => [Sample, string] | undefined>
> = {
  'the other TLS mode': (sample) => [
    { ...sample, tls: sample.tls === 'implicit' ? 'starttls' : 'implicit' },
    'tls/wrong-mode',
  ],
  'the port for IMAP': (sample) => [{ ...sample, port: 993 }, 'config/wrong-port'],
  'a port that is none': (sample) => [{ ...sample, port: 99999 }, 'config/wrong-port'],
  'the host for IMAP': (sample, { id, servers }) => {
    const imap = servers.find(({ protocol }) => protocol === 'imap')?.host;
    const shared = servers.some(({ protocol, host }) => protocol === 'submission' && host === imap);
    // Of a host that several providers share, only an address tells whose it is.
    const clear = sample.user.includes('@') || findProviderByHost(imap ?? '')?.id === id;
    return imap === undefined || shared || !clear || imap.includes('%')
      ? undefined
      : [{ ...sample, host: imap }, 'config/wrong-host'];
  },
  'a blank behind the host': (sample) => [
    { ...sample, host: `${sample.host} ` },
    'config/wrong-host',
  ],
  'a comma behind the host': (sample) => [
    { ...sample, host: `${sample.host},` },
    'config/wrong-host',
  ],
  'a blank behind the user name': (sample) => [
    { ...sample, user: `${sample.user} ` },
    'auth/username-form',
  ],
  'a blank behind the secret': (sample) => [
    { ...sample, secret: `${sample.secret} ` },
    'auth/secret-malformed',
  ],
  'another sender': (sample, { senderAddress }) =>
    senderAddress === 'account' && sample.user.includes('@')
      ? [{ ...sample, from: 'boss@example.com' }, 'sender/mismatch']
      : undefined,
};

function check(text: string) {
  const read = readSettings(text);
  return { read, found: checkSettings(read?.settings ?? {}) };
}

function mend(text: string): string {
  const { read, found } = check(text);
  const change: SettingsChange = Object.assign({}, ...found.map((each) => each.change).reverse());
  return read ? correctSettings(text, read.format, change) : text;
}

/** What a format cannot say, or does not need to. */
function cannotSay(name: FormatName, fault: string, { tls }: Sample): boolean {
  if (fault === 'the other TLS mode')
    return (
      ['alertmanager', 'grafana', ...onlyStarttls].includes(name) ||
      (name === 'nextcloud' && tls === 'implicit')
    );
  if (fault === 'another sender') return ['url', 'postfix', 'exim'].includes(name);
  if (fault === 'a comma behind the host') return ['url', 'mutt', 'postfix', 'exim'].includes(name);
  // A blank ends a URL and a line; in front of the port it is looked at with it.
  if (fault === 'a blank behind the host') return ['url', 'mutt', ...bareLines].includes(name);
  if (fault === 'a blank behind the user name') return bareLines.includes(name);
  if (fault === 'a blank behind the secret')
    return ['java-mail', 'mutt', ...bareLines].includes(name);
  return false;
}

describe.each(writers)('%s %s', (name, _, write) => {
  const own = samples.filter(
    ({ sample }) => !onlyStarttls.includes(name) || sample.tls === 'starttls',
  );

  test('a right configuration of any provider has no fault', () => {
    for (const { sample, provider } of own) {
      const text = write(sample);
      expect(readSettings(text)?.format, text).toBe(name);
      expect(check(text).found, `${provider.id}\n${text}`).toEqual([]);
      expect(correctSettings(text, name, {})).toBe(text);
    }
  });

  test('its secret is never shown', () => {
    const secret = 'Gk7.pq(x)[y]=Zt';
    for (const { sample } of own.slice(0, 40)) {
      const text = write({ ...sample, secret, port: 993 });
      const { corrected, evidence, removed } = examine(text);
      if (text.includes(secret)) expect(removed, text).toBeGreaterThan(0);
      expect(`${corrected}${JSON.stringify(evidence)}`).not.toContain(secret.slice(4, 9));
    }
  });

  test.each(Object.entries(faults))('%s is named, and its change mends it', (fault, breakIt) => {
    fc.assert(
      fc.property(fc.constantFrom(...own), ({ sample, provider }) => {
        const broken = breakIt(sample, provider);
        if (!broken || cannotSay(name, fault, sample)) return;
        const text = write(broken[0]);
        expect(
          check(text).found.map(({ id }) => id),
          text,
        ).toContain(broken[1]);
        const mended = mend(text);
        expect(check(mended).found, `${provider.id}\n${text}\n${mended}`).toEqual([]);
        expect(examine(mended).diagnoses, mended).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
