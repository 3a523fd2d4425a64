import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type CheckLinksOptions, checkLinks, type Link, linksOf } from './check-links.ts';
import { parseEntry } from './entries.ts';
import { sampleDiagnosis, sampleProvider } from './sample-entries.ts';

let server: Server;
let base = '';
let seen: string[] = [];
let open = 0;
let mostOpen = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    const { method = '', url = '' } = request;
    seen.push(`${method} ${url}`);
    mostOpen = Math.max(mostOpen, ++open);
    response.on('close', () => open--);
    const status = /^\/(\d{3})/.exec(url)?.[1];
    if (url === '/silent') return;
    if (url === '/moved') response.writeHead(301, { location: '/200-here' }).end();
    else if (url === '/no-head') response.writeHead(method === 'HEAD' ? 404 : 200).end();
    else if (url === '/hang-up') request.socket.destroy();
    else response.writeHead(Number(status)).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  seen = [];
  mostOpen = 0;
});

test.each([
  ['/200', 'alive', '200', ['HEAD']],
  ['/no-head', 'alive', '200', ['HEAD', 'GET']],
  ['/404', 'dead', '404', ['HEAD', 'GET']],
  ['/410', 'dead', '410', ['HEAD', 'GET']],
  ['/403', 'unknown', '403', ['HEAD', 'GET']],
  ['/429', 'unknown', '429', ['HEAD', 'GET']],
  ['/503', 'unknown', '503', ['HEAD', 'GET']],
  ['/silent', 'unknown', 'no answer in 200 ms', ['HEAD', 'GET']],
])('%s is %s', async (path, state, detail, methods) => {
  expect(await check([path])).toMatchObject([{ state, detail }]);
  expect(seen).toEqual(methods.map((method) => `${method} ${path}`));
});

test('a page that moved is alive and says where to', async () => {
  expect(await check(['/moved'])).toMatchObject([
    { state: 'alive', detail: `leads to ${base}/200-here` },
  ]);
});

test('a server that hangs up, or is not there, is dead', async () => {
  expect(await check(['/hang-up'])).toMatchObject([{ state: 'dead' }]);
  const [gone] = await checkLinks([link('http://127.0.0.1:1/')], { fetch });
  expect(gone).toMatchObject({ state: 'dead' });
});

test('asks one host for one page at a time and keeps the order', async () => {
  const paths = Array.from({ length: 12 }, (_, index) => `/200-${index}`);
  const results = await check(paths, { concurrency: 4 });
  expect(results.map(({ url }) => url)).toEqual(paths.map((path) => base + path));
  expect(mostOpen).toBe(1);
});

test('asks several hosts at once, but not more than it may', async () => {
  let running = 0;
  let most = 0;
  const links = Array.from({ length: 9 }, (_, index) => link(`https://host-${index}.example/`));
  await checkLinks(links, {
    concurrency: 3,
    async fetch() {
      most = Math.max(most, ++running);
      await new Promise(setImmediate);
      running--;
      return new Response('');
    },
  });
  expect(most).toBe(3);
});

test('collects each page once, with the entries that name it', () => {
  const provider = sampleProvider();
  const sources = provider.sources.map((source) => ({ ...source, url: `${source.url}#smtp` }));
  const other = { ...provider, id: 'other-mail', sources };
  const reply = {
    nearMiss: 'another text',
    match: { all: ['x y'] },
    example: 'https://not.example/ X y',
  };
  const replies = [{ ...reply, source: 'https://seen.example/1' }];
  const entry = <T extends { id: string }>(folder: string, value: T) =>
    parseEntry<T>(`${folder}/${value.id}.json`, value.id, JSON.stringify(value));
  const links = linksOf({
    providers: [entry('providers', provider), entry('providers', other)],
    diagnoses: [entry('diagnoses', sampleDiagnosis({ replies }))],
  });
  expect(links).toEqual([
    { url: 'https://help.example.com/mail', entries: ['example-mail', 'other-mail'] },
    { url: 'https://seen.example/1', entries: ['config/wrong-port'] },
  ]);
});

function check(paths: readonly string[], options: Partial<CheckLinksOptions> = {}) {
  const links = paths.map((path) => link(base + path));
  return checkLinks(links, { fetch, timeout: 200, ...options });
}

function link(url: string): Link {
  return { url, entries: [] };
}

test.each([
  ['EAI_AGAIN', 'unknown'],
  ['UND_ERR_CONNECT_TIMEOUT', 'unknown'],
  ['ENOTFOUND', 'dead'],
])(
  '%s is %s: what our own network is to blame for is not the page’s fault',
  async (code, state) => {
    const fetch = () => Promise.reject(Object.assign(new TypeError(), { cause: { code } }));
    const link = { url: 'https://example.com/', entries: ['a'] };
    expect(await checkLinks([link], { fetch })).toEqual([{ ...link, state, detail: code }]);
  },
);
