import { readLogs } from '../src/node/index.ts';
import { openMessages } from './open-messages.ts';

/** Reads a log of open messages in a process of its own, whose heap the test bounds, and says what was counted. */
const { lines, totals, causes, unjoined } = await readLogs(['-'], {
  now: Date.UTC(2026, 10, 22),
  input: openMessages(Number(process.argv[2])),
});
const { deferred, waiting } = totals;
console.log(JSON.stringify({ lines, deferred, waiting, unjoined, messages: causes[0]?.messages }));
