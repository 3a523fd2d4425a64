import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort, loopback } from '../../test/loopback.ts';
import { sample } from '../../test/sample-message.ts';
import { hasSpamd, type RunningFilter, startSpamd } from '../../test/start-filters.ts';
import { askSpamAssassin } from './ask-spamassassin.ts';

const report = `Spam detection software.

Content analysis details:   (7.1 points, 5.0 required)

 pts rule name              description
---- ---------------------- --------------------------------------------------
 0.1 MISSING_MID            Missing Message-Id: header
 5.0 LONG_STORY             A description that goes on
                            in the next line
-1.0 GOOD_ONE               Good\u001b[31m
 * 3 no rule
`;
const spamd = (body: string, verdict = 'True ; 7.1 / 5.0', status = '0 EX_OK') =>
  `SPAMD/1.1 ${status}\r\nContent-length: ${Buffer.byteLength(body)}\r\nSpam: ${verdict}\r\n\r\n${body}`;

async function answerOf(answer: string) {
  const server = await loopback((socket) => socket.end(answer));
  const result = await askSpamAssassin(sample(), { port: server.port });
  await server.close();
  return result;
}

test('the question is spamd’s protocol to the octet', async () => {
  let asked = '';
  const server = await loopback((socket) => {
    socket.on('data', (chunk) => {
      asked += chunk.toString();
      if (asked.includes('minutes')) socket.end(spamd(report));
    });
  });
  await askSpamAssassin(sample(), { port: server.port });
  await server.close();
  expect(asked).toBe(`REPORT SPAMC/1.5\r\nContent-length: ${sample().length}\r\n\r\n${sample()}`);
});

test('verdict, scores and rules become one shape', async () => {
  expect(await answerOf(spamd(report))).toEqual({
    filter: 'spamassassin',
    verdict: 'spam',
    score: 7.1,
    threshold: 5,
    symbols: [
      { name: 'LONG_STORY', score: 5, description: 'A description that goes on in the next line' },
      { name: 'GOOD_ONE', score: -1, description: 'Good [31m' },
      { name: 'MISSING_MID', score: 0.1, description: 'Missing Message-Id: header' },
    ],
  });
  expect(await answerOf(spamd(report, 'False ; -0.5 / 5.0'))).toMatchObject({
    verdict: 'clean',
    score: -0.5,
  });
});

test.each([
  ['garbage', 'hello\r\n', 'bad-answer'],
  ['nothing', '', 'bad-answer'],
  ['no verdict', 'SPAMD/1.1 0 EX_OK\r\n\r\nreport', 'bad-answer'],
  ['a verdict without numbers', spamd(report, 'True ; lots / 5'), 'bad-answer'],
  ['cut off', spamd(report).slice(0, -40), 'bad-answer'],
  ['a refusal', 'SPAMD/1.0 76 Bad header line: x\r\n', 'refused'],
  ['huge', spamd('x'.repeat(3_000_000)), 'answer-too-large'],
])('%s is a result with the reason', async (_, answer, problem) => {
  expect(await answerOf(answer)).toMatchObject({ filter: 'spamassassin', problem });
});

test('silence and a trickle end at the time that was given', async () => {
  for (const serve of [
    () => {},
    (socket: import('node:net').Socket) => {
      const timer = setInterval(() => socket.write('x'), 20);
      socket.on('close', () => clearInterval(timer));
    },
  ]) {
    const server = await loopback(serve);
    const result = await askSpamAssassin(sample(), { port: server.port, timeout: 200 });
    expect(result).toMatchObject({ problem: 'timeout' });
    await server.close();
  }
});

test('nobody there is a result', async () => {
  const port = await freePort();
  expect(await askSpamAssassin(sample(), { port })).toMatchObject({ problem: 'unreachable' });
});

describe.skipIf(!hasSpamd)('Debian’s SpamAssassin', () => {
  let filter: RunningFilter;
  beforeAll(async () => {
    filter = await startSpamd();
  }, 120_000);
  afterAll(() => filter?.stop());
  const ask = (raw: string) => askSpamAssassin(raw, { port: filter.port });

  test('has nothing against a sound message', async () => {
    const date = new Date().toUTCString().replace('GMT', '+0000');
    expect(await ask(sample({ Date: date }))).toMatchObject({ verdict: 'clean', threshold: 5 });
  }, 60_000);

  test('sees what our own checks see', async () => {
    const raw = sample({ Date: null, 'Message-ID': null, Subject: 'FREE MONEY FOR YOU' });
    const answer = await ask(raw);
    if (answer.problem) throw new Error(answer.detail);
    expect(answer.symbols.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['MISSING_DATE', 'MISSING_MID', 'SUBJ_ALL_CAPS']),
    );
  }, 60_000);

  test('knows GTUBE', async () => {
    const gtube = 'XJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X';
    const answer = await ask(sample({}, `${gtube}\r\n`));
    expect(answer).toMatchObject({ verdict: 'spam' });
    expect(answer.problem ? 0 : answer.score).toBeGreaterThan(999);
  }, 60_000);
});
