import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import zlib, { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writePostfixLog } from '../../bench/postfix-log.ts';
import { LineSplitter } from './read-lines.ts';
import { readLogs } from './read-logs.ts';
import { segmentsOf } from './segments.ts';
import { unzstdInJavaScript } from './unzstd.ts';

const now = Date.UTC(2026, 10, 22, 12);
let folder = '';
let plain = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mailatlas-logs-'));
  plain = join(folder, 'mail.log');
  writePostfixLog(plain, 20_000);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (path: string, options = {}) => readLogs([path], { now, threads: 1, ...options });

describe('the same log says the same', () => {
  test('read by several threads', async () => {
    const one = await read(plain);
    expect(one.totals.delivered).toBeGreaterThan(1000);
    expect(one.totals.passed).toBeGreaterThan(10);
    expect(await read(plain, { threads: 3, largeFile: 1000 })).toEqual(one);
  });

  test('packed with gzip, also in several members as rotated logs are appended', async () => {
    const text = readFileSync(plain);
    const cut = text.indexOf(10, text.length / 2) + 1;
    const path = join(folder, 'mail.log.gz');
    writeFileSync(
      path,
      Buffer.concat([gzipSync(text.subarray(0, cut)), gzipSync(text.subarray(cut))]),
    );
    expect(await read(path)).toEqual(await read(plain));
  });

  test('packed with zstd, whatever the name, by Node.js and in JavaScript', async () => {
    const text = readFileSync(plain);
    const { zstdCompressSync } = zlib;
    const packed = Buffer.concat([
      zstdCompressSync(text.subarray(0, 5000)),
      zstdCompressSync(text.subarray(5000)),
    ]);
    const path = join(folder, 'mail.log.1');
    writeFileSync(path, packed);
    expect(await read(path)).toEqual(await read(plain));
    const parts: Uint8Array[] = [];
    const chunks = async function* () {
      for (let at = 0; at < packed.length; at += 1000) yield packed.subarray(at, at + 1000);
    };
    for await (const part of unzstdInJavaScript(chunks())) parts.push(part);
    expect(Buffer.concat(parts).equals(text)).toBe(true);
  });

  test('from standard input, and in two files one after the other', async () => {
    const text = readFileSync(plain);
    const cut = text.indexOf(10, text.length / 3) + 1;
    const [first, second] = [join(folder, 'a.log'), join(folder, 'b.log')];
    writeFileSync(first, text.subarray(0, cut));
    writeFileSync(second, text.subarray(cut));
    const whole = await read(plain);
    expect(await readLogs([first, second], { now, threads: 1 })).toEqual(whole);
    const input = (async function* () {
      yield text;
    })();
    expect(await readLogs(['-'], { now, input })).toEqual(whole);
  });
});

describe('what cannot be read says which file it was', () => {
  test('missing, and no file', async () => {
    await expect(read(join(folder, 'none'))).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(read(folder)).rejects.toMatchObject({ code: 'EISDIR', path: folder });
  });

  test('bytes of no log are counted as unread', async () => {
    const path = join(folder, 'noise');
    writeFileSync(
      path,
      Buffer.from(Array.from({ length: 50_000 }, (_, at) => (at * 7919 + (at >> 3)) % 256)),
    );
    const report = await read(path);
    expect([report.formats, report.causes]).toEqual([{}, []]);
    expect(report.unread).toBeGreaterThan(0);
  });

  test('bytes that are counted are those of the file', async () => {
    let bytes = 0;
    await read(plain, {
      threads: 2,
      largeFile: 1000,
      onBytes: (more: number) => {
        bytes += more;
      },
    });
    expect(bytes).toBe(readFileSync(plain).length);
  });
});

describe('packed data that is cut or damaged', () => {
  const { zstdCompressSync } = zlib;
  const cut = (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length / 2));
  const damage = (bytes: Buffer) => {
    const middle = Math.floor(bytes.length / 2);
    return Buffer.from(bytes).fill(0x55, middle, middle + 99);
  };

  test.each([
    ['cut.gz', 'gzip', 'cut', (text: Buffer) => cut(gzipSync(text))],
    ['cut.zst', 'zstd', 'cut', (text: Buffer) => cut(zstdCompressSync(text))],
    ['damaged.gz', 'gzip', 'damaged', (text: Buffer) => damage(gzipSync(text))],
    ['damaged.zst', 'zstd', 'damaged', (text: Buffer) => damage(zstdCompressSync(text))],
  ] as const)(
    '%s: what stands before is counted, and the report says so',
    async (name, packing, problem, pack) => {
      const path = join(folder, name);
      writeFileSync(path, pack(readFileSync(plain)));
      const whole = await read(plain);
      const { lines, unread, totals, problems } = await readLogs([path], { now });
      expect(problems).toEqual([{ source: path, problem, packing }]);
      expect(lines).toBeGreaterThan(whole.lines / 4);
      expect(lines).toBeLessThan(whole.lines);
      if (problem === 'cut') expect(unread).toBe(0);
      expect(totals.delivered).toBeGreaterThan(100);
      // The file behind it is read all the same.
      const both = await readLogs([path, plain], { now, threads: 1 });
      expect(both.lines).toBe(lines + whole.lines);
    },
  );

  test('so it is where zstd is unpacked in JavaScript', async () => {
    const packed = zstdCompressSync(readFileSync(plain));
    for (const [bytes, code] of [
      [cut(packed), 'Z_BUF_ERROR'],
      [Buffer.concat([packed, Buffer.from('no frame')]), 'ZSTD_error_corruption_detected'],
    ] as const) {
      const chunks = (async function* () {
        yield bytes;
      })();
      const all = async () => {
        for await (const _ of unzstdInJavaScript(chunks));
      };
      await expect(all()).rejects.toMatchObject({ code });
    }
  });
});

test('a file that is named twice, also by a link, is read once', async () => {
  const link = join(folder, 'link.log');
  symlinkSync(plain, link);
  const report = await readLogs([plain, link, `${folder}/./mail.log`], { now, threads: 1 });
  expect(report).toEqual({
    ...(await read(plain)),
    problems: [
      { source: link, problem: 'repeated', sameAs: plain },
      { source: `${folder}/./mail.log`, problem: 'repeated', sameAs: plain },
    ],
  });
});

test.each([1, 2, 3, 7])('%i parts begin at line ends and hold the whole file', async (parts) => {
  const text = readFileSync(plain, 'latin1');
  const segments = await segmentsOf(plain, parts);
  expect(segments).toHaveLength(parts);
  expect(segments.map(({ from, to }) => text.slice(from, to)).join('')).toBe(text);
  for (const { from } of segments.slice(1)) expect(text[from - 1]).toBe('\n');
});

test('lines split over blocks are whole, and an endless one is cut', () => {
  const lines: string[] = [];
  const splitter = new LineSplitter({ read: (line) => lines.push(line) });
  for (const part of ['a', 'b\nc\n', '', '\nd', 'e']) splitter.push(Buffer.from(part));
  splitter.end();
  expect(lines).toEqual(['ab', 'c', '', 'de']);
  const long = Buffer.alloc(700_000, 'x');
  for (let times = 0; times < 5; times++) splitter.push(long);
  splitter.push(Buffer.from('\nnext\n'));
  expect(lines.slice(4).map((line) => line.length)).toEqual([1024 * 1024, 4]);
});

test.runIf(existsSync('/usr/bin/zstd'))('zstd as Debian packs it', async () => {
  const path = join(folder, 'debian.zst');
  writeFileSync(path, execFileSync('zstd', ['-q', '-c', plain], { maxBuffer: 1 << 28 }));
  expect(await read(path)).toEqual(await read(plain));
});
