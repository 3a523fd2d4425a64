import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Io } from './io.ts';
import { readInput } from './read-input.ts';

const folder = mkdtempSync(join(tmpdir(), 'mailatlas-'));
afterAll(() => rmSync(folder, { recursive: true }));
const io = {} as Io;
const file = (name: string, content: string | Buffer) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

test.each([
  ['UTF-8', Buffer.from('授权码 535'), '授权码 535'],
  ['UTF-16 with a mark', Buffer.from('\ufeff授权码 535', 'utf16le'), '授权码 535'],
  ['nothing', Buffer.alloc(0), ''],
])('a file in %s', async (_, content, text) => {
  expect(await readInput(io, [], file('text', content))).toBe(text);
});

test.each([
  ['a folder', folder, 'EISDIR'],
  ['no file', join(folder, 'none'), 'ENOENT'],
  ['a program', file('program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2])), 'binary'],
])('%s is refused by name', async (_, path, code) => {
  await expect(readInput(io, [], path)).rejects.toMatchObject({ code, path });
});
