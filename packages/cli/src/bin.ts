#!/usr/bin/env node
import { exitCode } from './exit-code.ts';
import { main } from './main.ts';

// A reader that closes early (`mailatlas providers | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitCode.fine);
  throw error;
});
process.on('SIGINT', () => process.exit(exitCode.interrupted));

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
    process.exitCode = exitCode.bug;
  },
);
