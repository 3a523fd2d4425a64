import {
  appendFileSync,
  mkdtempSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bounced, postfixLines } from '../../test/report-of.ts';
import { LogReader } from '../index.ts';
import { followLog } from './follow.ts';

let folder = '';
let path = '';
let abort: AbortController;
let running: Promise<void>;
let reader: LogReader;
let heard: () => void = () => {};

const text = (id: string) => `${postfixLines(bounced(id))[0]}\n`;
/** Waits until so many bounces were read. */
async function until(count: number): Promise<void> {
  while (reader.report().totals.bounced < count)
    await new Promise<void>((resolve) => {
      heard = resolve;
    });
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mailatlas-follow-'));
  path = join(folder, 'mail.log');
  writeFileSync(path, text('AAAAA1'));
  abort = new AbortController();
  reader = new LogReader({ now: Date.UTC(2026, 10, 22) });
  running = followLog(reader, path, { signal: abort.signal, interval: 50, onRead: () => heard() });
});
afterEach(async () => {
  abort.abort();
  await running;
  rmSync(folder, { recursive: true, force: true });
});

test('what is appended is read, also when a line comes in two parts', async () => {
  await until(1);
  const next = text('BBBBB1');
  appendFileSync(path, next.slice(0, 40));
  appendFileSync(path, next.slice(40));
  await until(2);
  expect(reader.report()).toMatchObject({ lines: 2, unread: 0 });
});

test('a log that is renamed and begun anew is read to its end, then the new one', async () => {
  await until(1);
  renameSync(path, `${path}.1`);
  appendFileSync(`${path}.1`, text('BBBBB1'));
  writeFileSync(path, text('CCCCC1'));
  await until(3);
  appendFileSync(path, text('DDDDD1'));
  await until(4);
  expect(reader.report()).toMatchObject({ lines: 4, unread: 0 });
});

test('a log that is cut to nothing is read from its start', async () => {
  appendFileSync(path, text('BBBBB1'));
  await until(2);
  truncateSync(path, 0);
  appendFileSync(path, text('CCCCC1'));
  await until(3);
  expect(reader.report()).toMatchObject({ lines: 3, unread: 0 });
});
