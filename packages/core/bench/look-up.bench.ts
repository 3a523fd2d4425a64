import wellKnown from 'nodemailer/lib/well-known';
import { expect, test } from 'vitest';
import { buildIndex, listProviders } from '../src/catalog.ts';
import { lookUp } from '../src/look-up.ts';

// As it is shipped: the runner's own modules cost more than a look-up does.
const { findProvider } = (await import(
  new URL('../dist/index.js', import.meta.url).href
)) as typeof import('../src/index.ts');

const known = listProviders().flatMap((provider) =>
  provider.domains.filter((domain) => !domain.startsWith('*')),
);
const addresses = known.map((domain) => `someone@${domain}`);
const strangers = addresses.map((address) => address.replace('@', '@x-'));

/** Looks every address up; the sum keeps the engine from leaving the work out. */
function each(list: readonly string[], find: (address: string) => unknown): number {
  let found = 0;
  for (const address of list) if (find(address)) found++;
  return found;
}

test('look-up of an address, against nodemailer’s wellKnown', async ({ bench }) => {
  const ours = each(addresses, findProvider);
  const theirs = each(addresses, wellKnown);
  const result = await bench.compare(
    bench('findProvider, hit', () => void each(addresses, findProvider)),
    bench('findProvider, miss', () => void each(strangers, findProvider)),
    bench('wellKnown', () => void each(addresses, wellKnown)),
    { time: 300 },
  );
  const perCall = (name: string) =>
    ((result.get(name as Parameters<typeof result.get>[0]).latency.p50 ?? 0) * 1e6) /
    addresses.length;
  console.log(`answers of ${addresses.length} addresses: ours ${ours}, wellKnown ${theirs}`);
  for (const name of ['findProvider, hit', 'findProvider, miss', 'wellKnown'])
    console.log(`${name}: median ${perCall(name).toFixed(0)} ns a call`);
  expect(ours).toBe(addresses.length);
});

test('growth from 100 to 2,000 domains', async ({ bench }) => {
  const [sample] = listProviders();
  if (!sample) throw new Error('the catalog is empty');
  const indexOf = (count: number) =>
    buildIndex([
      { ...sample, domains: Array.from({ length: count }, (_, at) => `domain-${at}.example`) },
    ]).byDomain;
  const small = indexOf(100);
  const large = indexOf(2000);
  const queries = Array.from({ length: 100 }, (_, at) => `domain-${at}.example`);
  const result = await bench.compare(
    bench('100', () => void each(queries, (domain) => lookUp(small, domain))),
    bench('2000', () => void each(queries, (domain) => lookUp(large, domain))),
    { time: 300 },
  );
  const ratio = (result.get('2000').latency.p50 ?? 0) / (result.get('100').latency.p50 ?? 1);
  console.log(`2,000 domains cost ${ratio.toFixed(2)} times 100 domains`);
  const started = performance.now();
  buildIndex(listProviders()).byDomain;
  console.log(`index over the catalog: ${(performance.now() - started).toFixed(2)} ms`);
  expect(ratio).toBeGreaterThan(0);
});
