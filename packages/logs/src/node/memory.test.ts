import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const program = join(import.meta.dirname, '../../test/read-open-messages.ts');

test('300,000 messages that all stay open are counted within a heap of 40 MB, and those not followed are told', async () => {
  const messages = 300_000;
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--conditions=@mailatlas/source',
    '--disable-warning=ExperimentalWarning',
    '--max-old-space-size=40',
    program,
    String(messages),
  ]);
  const said = JSON.parse(stdout);
  expect(said).toMatchObject({
    lines: 3 * messages,
    deferred: messages,
    waiting: messages,
    messages,
  });
  expect(said.unjoined).toBeGreaterThanOrEqual(messages - 50_000);
  expect(said.unjoined).toBeLessThan(messages);
}, 120_000);
