import type { Entries } from './entries.ts';
import { isOurFault } from './our-fault.ts';

/** An address that somebody reads, and the entries that name it. */
export interface Link {
  readonly url: string;
  readonly entries: readonly string[];
}

export interface LinkResult extends Link {
  /** `unknown`: the server does not tell a program (403, 429), or has trouble that may pass. */
  readonly state: 'alive' | 'dead' | 'unknown';
  /** The status, where it led to, or why there is none. */
  readonly detail: string;
}

export interface CheckLinksOptions {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** How many hosts are asked at the same time; one host gets one request after the other. */
  readonly concurrency?: number;
  readonly timeout?: number;
}

/** Answers that say nothing about the page: login, robots, rate, or a method that is not allowed. */
const evasive = new Set([401, 403, 405, 406, 408, 425, 429, 451, 999]);
const pageKeys = new Set(['url', 'source']);
const headers = {
  'user-agent': 'mailatlas-link-check (+https://github.com/mailatlas/mailatlas)',
  accept: 'text/html,*/*',
};

/** Every page that an entry names as a source, as instructions or as a service. */
export function linksOf({ providers, diagnoses }: Entries): Link[] {
  const found = new Map<string, Set<string>>();
  for (const entry of [...providers, ...diagnoses]) {
    const walk = (value: unknown, key?: string): void => {
      if (typeof value === 'string' && key && pageKeys.has(key) && URL.canParse(value)) {
        const url = value.replace(/#.*$/, '');
        found.set(url, (found.get(url) ?? new Set()).add(entry.name));
      } else if (typeof value === 'object' && value !== null) {
        for (const [name, each] of Object.entries(value)) walk(each, name);
      }
    };
    walk(entry.value);
  }
  return [...found].map(([url, names]) => ({ url, entries: [...names] }));
}

/** Asks for every link, HEAD first, then GET where HEAD gives no clear answer. In the order of the links. */
export async function checkLinks(
  links: readonly Link[],
  options: CheckLinksOptions,
): Promise<LinkResult[]> {
  const results = new Map<Link, LinkResult>();
  const queues = [...byHost(links).values()];
  const worker = async (): Promise<void> => {
    for (let queue = queues.shift(); queue; queue = queues.shift())
      for (const link of queue) results.set(link, { ...link, ...(await checkLink(link, options)) });
  };
  await Promise.all(Array.from({ length: options.concurrency ?? 8 }, worker));
  return links.flatMap((link) => results.get(link) ?? []);
}

function byHost(links: readonly Link[]): Map<string, Link[]> {
  const hosts = new Map<string, Link[]>();
  for (const link of links) {
    const { host } = new URL(link.url);
    hosts.set(host, [...(hosts.get(host) ?? []), link]);
  }
  return hosts;
}

type Verdict = Pick<LinkResult, 'state' | 'detail'>;

async function checkLink({ url }: Link, options: CheckLinksOptions): Promise<Verdict> {
  const head = await request(url, 'HEAD', options);
  return head.state === 'alive' ? head : request(url, 'GET', options);
}

async function request(
  url: string,
  method: 'HEAD' | 'GET',
  { fetch, timeout = 20_000 }: CheckLinksOptions,
): Promise<Verdict> {
  try {
    const signal = AbortSignal.timeout(timeout);
    const response = await fetch(url, { method, redirect: 'follow', signal, headers });
    await response.body?.cancel();
    const { status, ok, redirected } = response;
    if (ok)
      return { state: 'alive', detail: redirected ? `leads to ${response.url}` : `${status}` };
    return {
      state: evasive.has(status) || status >= 500 ? 'unknown' : 'dead',
      detail: `${status}`,
    };
  } catch (error) {
    const { name, cause } = error as Error & { cause?: { code?: string } };
    if (name === 'TimeoutError') return { state: 'unknown', detail: `no answer in ${timeout} ms` };
    const detail = cause?.code ?? (error as Error).message;
    const isUnclear = isOurFault(cause?.code) || cause?.code === 'UND_ERR_CONNECT_TIMEOUT';
    return { state: isUnclear ? 'unknown' : 'dead', detail };
  }
}
