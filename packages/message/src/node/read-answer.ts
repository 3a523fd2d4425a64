import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { FilterFailure } from './filter-answer.ts';

/** Why no answer could be read. */
export class ReadFailure extends Error {
  readonly problem: FilterFailure['problem'];

  constructor(problem: FilterFailure['problem'], message: string) {
    super(message);
    this.problem = problem;
  }
}

/** No filter says more than this. */
export const mostOctets = 2 * 1024 * 1024;

/** Sends a body by POST and reads the answer, in bounded time and size; redirections are not followed. */
export function ask(
  url: URL,
  body: Uint8Array,
  headers: readonly (readonly [name: string, value: string])[],
  timeout: number,
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const lists: Record<string, string[]> = {};
    for (const [name, value] of headers) lists[name] = [...(lists[name] ?? []), value];
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const request = send(url, {
      method: 'POST',
      agent: false,
      headers: { ...lists, 'Content-Length': body.length },
    });
    const timer = setTimeout(
      () => fail(new ReadFailure('timeout', `no answer within ${timeout} ms`)),
      timeout,
    );
    const fail = (failure: ReadFailure) => {
      clearTimeout(timer);
      request.destroy();
      reject(failure);
    };
    request.on('error', (error) => fail(failureOf(error)));
    request.on('response', (response) => {
      readAll(response)
        .then((text) => resolve({ status: response.statusCode ?? 0, body: text }))
        .catch((error) => fail(failureOf(error)))
        .finally(() => clearTimeout(timer));
    });
    request.end(body);
  });
}

async function readAll(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > mostOctets)
      throw new ReadFailure('answer-too-large', `the answer has more than ${mostOctets} octets`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Node's codes for what did not connect; what else goes wrong is the answer's fault. */
export function failureOf(error: unknown): ReadFailure {
  if (error instanceof ReadFailure) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  const unreachable =
    /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EACCES|ETIMEDOUT|EADDRNOTAVAIL)$/;
  return new ReadFailure(
    unreachable.test(code ?? '') ? 'unreachable' : 'bad-answer',
    message || String(code),
  );
}
