import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { authoredIds, builtPages, dist, isServed } from './support/built-site.ts';
import { locales } from './support/locales.ts';

const pages = builtPages();
const byPath = new Map(pages.map((page) => [page.path, page]));

test('every provider and every diagnosis has a page in every locale', () => {
  for (const folder of ['providers', 'diagnoses'] as const) {
    const ids = authoredIds(folder);
    expect(ids.length).toBeGreaterThan(20);
    for (const { locale } of locales) {
      const missing = ids.filter((id) => !byPath.has(`/${locale}/${folder}/${id}/`));
      expect(missing).toEqual([]);
    }
  }
});

test('every area of diagnoses has a name in every locale', () => {
  const areas = new Set(authoredIds('diagnoses').map((id) => id.split('/')[0] ?? id));
  for (const { words } of locales)
    expect([...areas].filter((area) => !words.diagnosis.areas[area])).toEqual([]);
});

test('no link within the site is broken, and none leads to an unsafe address', () => {
  const broken: string[] = [];
  for (const { path, html } of pages) {
    for (const [, href = ''] of html.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
      const target = new URL(href.replaceAll('&amp;', '&'), `https://site.invalid${path}`);
      if (target.protocol !== 'https:' && target.protocol !== 'http:')
        broken.push(`${path} → ${href}`);
      if (target.host !== 'site.invalid') continue;
      const place = decodeURIComponent(target.hash.slice(1));
      if (!isServed(target.pathname)) broken.push(`${path} → ${href}`);
      else if (place && !byPath.get(target.pathname)?.ids.has(place))
        broken.push(`${path} → ${href}`);
    }
  }
  expect(broken).toEqual([]);
});

test('every page has a title of its own, a language, a policy, and no inline handler', () => {
  const titles = new Map<string, string>();
  for (const { path, html } of pages) {
    const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '';
    expect.soft(title, path).not.toBe('');
    expect.soft(titles.get(title), `${path}: ${title}`).toBeUndefined();
    titles.set(title, path);
    expect.soft(html, path).toMatch(/<html lang="(?:en|zh-CN)"/);
    expect.soft(html, path).toContain("default-src 'none'");
    expect.soft(html, path).not.toMatch(/unsafe-inline|unsafe-eval|\son[a-z]+="|\sstyle="/);
  }
});

test('every localized page names its counterpart', () => {
  for (const { path, html } of pages) {
    if (!/^\/(?:en|zh-CN)\//.test(path)) continue;
    for (const { locale } of locales) {
      const counterpart = path.replace(/^\/(?:en|zh-CN)\//, `/${locale}/`);
      const link = new RegExp(`hreflang="${locale}" href="https://[^"/]+${counterpart}"`);
      expect.soft(html, path).toMatch(link);
      expect.soft(byPath.has(counterpart), counterpart).toBe(true);
    }
  }
});

test('a provider’s page with its styles stays under 50 kB, and no text of the data is left unfilled', () => {
  const assets = join(dist, '_astro');
  const styles = readdirSync(assets)
    .filter((file) => file.endsWith('.css'))
    .reduce((sum, file) => sum + statSync(join(assets, file)).size, 0);
  for (const { path, html } of pages) {
    expect.soft(html, path).not.toMatch(/\{[a-zA-Z]+\||\[object /);
    if (!/\/providers\/./.test(path)) continue;
    expect.soft(Buffer.byteLength(html) + styles, path).toBeLessThan(50_000);
    expect.soft(html, path).not.toMatch(/%[A-Z]{4,}%/);
  }
});
