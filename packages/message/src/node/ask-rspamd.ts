import type { Envelope } from '../index.ts';
import {
  type FilterAnswer,
  type FilterSymbol,
  type FilterVerdict,
  failure,
  judgement,
} from './filter-answer.ts';
import { ask, ReadFailure } from './read-answer.ts';

export interface AskRspamdOptions {
  /** Where a normal worker, a proxy or the controller listens, such as `http://127.0.0.1:11333`. */
  readonly url: string;
  /** Milliseconds for the whole question; 20 seconds without it. */
  readonly timeout?: number;
  readonly envelope?: Pick<Envelope, 'from' | 'to'>;
}

/** What rspamd would do (https://rspamd.com/doc/configuration/metrics.html); an action of the site's own counts as spam. */
const verdicts: Readonly<Record<string, FilterVerdict>> = {
  'no action': 'clean',
  greylist: 'suspect',
  'soft reject': 'suspect',
};

/** What rspamd says of a message, by its HTTP protocol (https://rspamd.com/doc/developers/protocol.html). */
export async function askRspamd(
  raw: string | Uint8Array,
  { url, timeout = 20_000, envelope = {} }: AskRspamdOptions,
): Promise<FilterAnswer> {
  const target = targetOf(url);
  const headers: [string, string][] = [];
  if (envelope.from) headers.push(['From', headerSafe(envelope.from)]);
  for (const address of (envelope.to ?? []).slice(0, 1000))
    headers.push(['Rcpt', headerSafe(address)]);
  try {
    const { status, body } = await ask(target, Buffer.from(raw as string), headers, timeout);
    if (status !== 200) return failure('rspamd', 'refused', `HTTP ${status}: ${body}`);
    return readAnswer(body);
  } catch (error) {
    if (error instanceof ReadFailure) return failure('rspamd', error.problem, error.message);
    throw error;
  }
}

function targetOf(text: string): URL {
  const target = URL.canParse(text) ? new URL(text) : undefined;
  if (target?.protocol !== 'http:' && target?.protocol !== 'https:')
    throw new TypeError(
      `[mailatlas] askRspamd: "${text}" is no http or https address; give one such as http://127.0.0.1:11333`,
    );
  if (target.pathname === '/') target.pathname = '/checkv2';
  return target;
}

function headerSafe(text: string): string {
  return encodeURI(text.slice(0, 320)).replaceAll('%25', '%');
}

function readAnswer(body: string): FilterAnswer {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return failure('rspamd', 'bad-answer', `not JSON: ${body.slice(0, 100)}`);
  }
  const { action, score, required_score: threshold, symbols } = recordOf(value);
  if (typeof action !== 'string' || !isNumber(score) || !isNumber(threshold))
    return failure('rspamd', 'bad-answer', 'no action, score and required_score in the answer');
  const verdict = (Object.hasOwn(verdicts, action) ? verdicts[action] : undefined) ?? 'spam';
  return judgement('rspamd', verdict, score, threshold, symbolsOf(symbols));
}

function symbolsOf(value: unknown): FilterSymbol[] {
  return Object.entries(recordOf(value)).flatMap(([name, symbol]) => {
    const { score, description, options } = recordOf(symbol);
    if (!isNumber(score)) return [];
    const given = Array.isArray(options) ? options.filter((each) => typeof each === 'string') : [];
    const said = [typeof description === 'string' ? description : '', given.slice(0, 5).join(', ')]
      .filter((text) => text !== '')
      .join(': ');
    return [{ name, score, ...(said !== '' && { description: said }) }];
  });
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
