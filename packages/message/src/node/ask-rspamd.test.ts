import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort, loopback } from '../../test/loopback.ts';
import { htmlSample, sample } from '../../test/sample-message.ts';
import { hasRspamd, type RunningFilter, startRspamd } from '../../test/start-filters.ts';
import { askRspamd } from './ask-rspamd.ts';

const http = (body: string, head = 'HTTP/1.1 200 OK') =>
  `${head}\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`;
const sound = {
  action: 'add header',
  score: 7.256,
  required_score: 15,
  symbols: {
    SMALL: { score: 0.1, description: 'Small' },
    BIG: { score: 6, description: 'Big\u001b[31m', options: ['one', 'two'] },
    BROKEN: { score: 'many' },
  },
};

test('action, scores and symbols become one shape', async () => {
  let asked = '';
  const server = await loopback((socket) =>
    socket.on('data', (chunk) => {
      asked += chunk.toString();
      if (asked.includes('minutes')) socket.end(http(JSON.stringify(sound)));
    }),
  );
  const envelope = { from: 'a@example.com', to: ['b@example.org', 'c@example.org\r\nX: y'] };
  const answer = await askRspamd(sample(), { url: `http://127.0.0.1:${server.port}`, envelope });
  await server.close();
  expect(asked).toMatch(/^POST \/checkv2 HTTP\/1\.1\r\n/);
  expect(asked).toContain(
    'From: a@example.com\r\nRcpt: b@example.org\r\nRcpt: c@example.org%0D%0AX:%20y\r\n',
  );
  expect(asked).toContain(`Content-Length: ${sample().length}\r\n`);
  expect(answer).toEqual({
    filter: 'rspamd',
    verdict: 'spam',
    score: 7.26,
    threshold: 15,
    symbols: [
      { name: 'BIG', score: 6, description: 'Big [31m: one, two' },
      { name: 'SMALL', score: 0.1, description: 'Small' },
    ],
  });
});

test.each([
  ['no action', 'clean'],
  ['greylist', 'suspect'],
  ['soft reject', 'suspect'],
  ['reject', 'spam'],
  ['constructor', 'spam'],
])('%s is %s', async (action, verdict) => {
  const server = await loopback((socket) => socket.end(http(JSON.stringify({ ...sound, action }))));
  const answer = await askRspamd(sample(), { url: `http://127.0.0.1:${server.port}/` });
  await server.close();
  expect(answer).toMatchObject({ verdict });
});

test.each([
  ['garbage', 'not http at all\r\n\r\n', 'bad-answer'],
  ['no JSON', http('<html>'), 'bad-answer'],
  ['other JSON', http('[1, 2]'), 'bad-answer'],
  ['null', http('null'), 'bad-answer'],
  ['a refusal', http('{"error":"no"}', 'HTTP/1.1 403 Forbidden'), 'refused'],
  ['a redirection', http('', 'HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/'), 'refused'],
  ['cut off', 'HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n{"action":"no', 'bad-answer'],
  ['nothing', '', 'bad-answer'],
  ['huge', http('x'.repeat(3_000_000)), 'answer-too-large'],
])('%s is a result with the reason', async (_, answer, problem) => {
  const server = await loopback((socket) => socket.end(answer));
  const result = await askRspamd(sample(), { url: `http://127.0.0.1:${server.port}` });
  await server.close();
  expect(result).toMatchObject({ filter: 'rspamd', problem, detail: expect.stringMatching(/./) });
});

test('silence and a trickle end at the time that was given', async () => {
  for (const serve of [
    () => {},
    (socket: import('node:net').Socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n');
      const timer = setInterval(() => socket.write('x'), 20);
      socket.on('close', () => clearInterval(timer));
    },
  ]) {
    const server = await loopback(serve);
    const url = `http://127.0.0.1:${server.port}`;
    const begin = performance.now();
    expect(await askRspamd(sample(), { url, timeout: 200 })).toMatchObject({ problem: 'timeout' });
    expect(performance.now() - begin).toBeLessThan(5000);
    await server.close();
  }
});

test('nobody there is a result; a wrong address is a mistake of the caller', async () => {
  const url = `http://127.0.0.1:${await freePort()}`;
  expect(await askRspamd(sample(), { url })).toMatchObject({ problem: 'unreachable' });
  await expect(askRspamd('', { url: 'ftp://x' })).rejects.toThrow(/\[mailatlas\] askRspamd/);
});

describe.skipIf(!hasRspamd)('Debian’s rspamd', () => {
  let rspamd: RunningFilter;
  beforeAll(async () => {
    rspamd = await startRspamd();
  }, 120_000);
  afterAll(() => rspamd?.stop());
  const ask = (raw: string) => askRspamd(raw, { url: `http://127.0.0.1:${rspamd.port}` });

  test('has nothing against a sound message', async () => {
    const answer = await ask(sample({ Date: new Date().toUTCString().replace('GMT', '+0000') }));
    expect(answer).toMatchObject({ filter: 'rspamd', verdict: 'clean', threshold: 15 });
  }, 60_000);

  test('sees what our own checks see', async () => {
    const raw = htmlSample('<img src="x"><p>Win</p>')
      .replace(/^MIME-Version.*\r\n/m, '')
      .replace(/^Date.*\r\n/m, '')
      .replace(/^Subject:.*$/m, 'Subject: RE: FREE MONEY FOR YOU');
    const answer = await ask(`${raw.replace(/^From/m, 'Subject: x\r\nFrom')}`);
    if (answer.problem) throw new Error(answer.detail);
    const names = answer.symbols.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['MISSING_DATE', 'MISSING_MIME_VERSION', 'MULTIPLE_UNIQUE_HEADERS']),
    );
    expect(answer.score).toBeGreaterThan(5);
  }, 60_000);

  test('knows GTUBE', async () => {
    const gtube = 'XJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X';
    expect(await ask(sample({}, `${gtube}\r\n`))).toMatchObject({ verdict: 'spam' });
  }, 60_000);
});
