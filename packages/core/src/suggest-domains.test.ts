import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listProviders } from './catalog.ts';
import { findProvider } from './find-provider.ts';
import { parseDomain } from './mailbox.ts';
import { suggestDomains } from './suggest-domains.ts';

const known = listProviders().flatMap(({ domains }) =>
  domains.filter((domain) => !domain.startsWith('*')),
);
const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789');

describe('suggestDomains', () => {
  test.each([
    ['gmial.com', 'gmail.com'],
    ['gmai.com', 'gmail.com'],
    ['gmaill.com', 'gmail.com'],
    ['gmail.con', 'gmail.com'],
    ['GMIAL.COM', 'gmail.com'],
    ['163.con', '163.com'],
    ['qq.con', 'qq.com'],
    ['qq.co', 'qq.com'],
    ['hotmial.com', 'hotmail.com'],
    ['outlok.com', 'outlook.com'],
    ['yeah.ne', 'yeah.net'],
    ['foxmai.com', 'foxmail.com'],
  ])('%s: first %s', (typed, domain) => {
    expect(suggestDomains(typed)[0]).toBe(domain);
  });

  test.each(['example.org', 'gmial.con', 'gmaaail.com', 'mail', '', 'not a domain', '127.0.0.1'])(
    '%j: nothing',
    (typed) => {
      expect(suggestDomains(typed)).toEqual([]);
    },
  );

  test('a known domain is never questioned', () => {
    for (const domain of known) expect(suggestDomains(domain), domain).toEqual([]);
  });

  test('one edit of a known domain offers that domain, unless the slip is a known domain itself or three others fit', () => {
    const slip = fc.tuple(
      fc.constantFrom(...known.filter((domain) => domain.length >= 6)),
      fc.nat(),
      letter,
      fc.constantFrom(...edits),
    );
    fc.assert(
      fc.property(slip, ([domain, position, character, edit]) => {
        const name = domain.slice(0, domain.indexOf('.'));
        const typed = edit(name, position % name.length, character) + domain.slice(name.length);
        if (parseDomain(typed).value !== typed || findProvider(typed)) return;
        const offered = suggestDomains(typed);
        if (offered.length < 3) expect(offered).toContain(domain);
        expect(offered.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});

const edits = [
  (text: string, at: number, character: string) => text.slice(0, at) + character + text.slice(at),
  (text: string, at: number) => text.slice(0, at) + text.slice(at + 1),
  (text: string, at: number, character: string) =>
    text.slice(0, at) + character + text.slice(at + 1),
  (text: string, at: number) =>
    text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2),
];
