import { connect } from 'node:net';
import { type FilterAnswer, type FilterSymbol, failure, judgement } from './filter-answer.ts';
import { failureOf, mostOctets, ReadFailure } from './read-answer.ts';

export interface AskSpamAssassinOptions {
  readonly host?: string;
  readonly port?: number;
  /** Milliseconds for the whole question; 30 seconds without it. */
  readonly timeout?: number;
}

/**
 * What SpamAssassin's spamd says of a message, by its own protocol
 * (https://github.com/apache/spamassassin/blob/trunk/spamd/PROTOCOL).
 */
export async function askSpamAssassin(
  raw: string | Uint8Array,
  { host = '127.0.0.1', port = 783, timeout = 30_000 }: AskSpamAssassinOptions = {},
): Promise<FilterAnswer> {
  const message = Buffer.from(raw as string);
  const question = `REPORT SPAMC/1.5\r\nContent-length: ${message.length}\r\n\r\n`;
  try {
    return readReport(
      await exchange(host, port, Buffer.concat([Buffer.from(question), message]), timeout),
    );
  } catch (error) {
    const { problem, message: detail } = failureOf(error);
    return failure('spamassassin', problem, detail);
  }
}

function exchange(host: string, port: number, octets: Buffer, timeout: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const socket = connect({ host, port });
    const timer = setTimeout(
      () => socket.destroy(new ReadFailure('timeout', `no answer within ${timeout} ms`)),
      timeout,
    );
    socket.on('connect', () => socket.end(octets));
    socket.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > mostOctets)
        socket.destroy(
          new ReadFailure('answer-too-large', `the answer has more than ${mostOctets} octets`),
        );
      else chunks.push(chunk);
    });
    socket.on('error', reject);
    socket.on('close', () => {
      clearTimeout(timer);
      resolve(Buffer.concat(chunks).toString('utf8'));
    });
  });
}

const number = '(-?\\d{1,6}(?:\\.\\d{1,4})?)';
const statusLine = /^SPAMD\/\d+\.\d+ (\d+) ([^\r\n]*)/;
const spamLine = new RegExp(
  `^Spam:\\s*(True|False|Yes|No)\\s*;\\s*${number}\\s*/\\s*${number}\\s*$`,
  'im',
);
const ruleLine = new RegExp(`^[ *]*${number} ([A-Z_][A-Z0-9_]{2,99}) +(.*)$`);

function readReport(answer: string): FilterAnswer {
  const status = statusLine.exec(answer);
  if (!status)
    return failure('spamassassin', 'bad-answer', `not spamd's protocol: ${answer.slice(0, 100)}`);
  if (status[1] !== '0') return failure('spamassassin', 'refused', `${status[1]} ${status[2]}`);
  const end = answer.search(/\r?\n\r?\n/);
  const verdict = spamLine.exec(end < 0 ? answer : answer.slice(0, end));
  if (!verdict || end < 0)
    return failure('spamassassin', 'bad-answer', 'the answer ends before the verdict and report');
  const announced = /^Content-length:\s*(\d{1,9})\s*$/im.exec(answer.slice(0, end))?.[1];
  const report = answer.slice(end).replace(/^(?:\r?\n){2}/, '');
  if (announced !== undefined && Buffer.byteLength(report) < Number(announced))
    return failure('spamassassin', 'bad-answer', 'the report is cut off');
  const [, spam, score, threshold] = verdict;
  return judgement(
    'spamassassin',
    /^(?:true|yes)$/i.test(spam as string) ? 'spam' : 'clean',
    Number(score),
    Number(threshold),
    rulesOf(report),
  );
}

/** The rules in a report's table; a description goes on in lines that are indented below it. */
function rulesOf(report: string): FilterSymbol[] {
  const rules: { name: string; score: number; description: string }[] = [];
  let inside = false;
  for (const line of report.split(/\r?\n/)) {
    if (/^[- ]*---- -{10,}/.test(line)) inside = true;
    else if (inside) {
      const [, score, name, description] = ruleLine.exec(line.slice(0, 500)) ?? [];
      const last = rules.at(-1);
      if (name !== undefined)
        rules.push({ name, score: Number(score), description: (description ?? '').trim() });
      else if (last && /^\s{20,}\S/.test(line) && last.description.length < 300)
        last.description += ` ${line.trim().slice(0, 100)}`;
    }
  }
  return rules;
}
