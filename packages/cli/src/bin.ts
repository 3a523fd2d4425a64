#!/usr/bin/env node
import { exitCode } from './exit-code.ts';
import { main } from './main.ts';

// A reader that closes early (`mailatlas providers | head`) is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(exitCode.fine);
    throw error;
  });
}
process.on('SIGINT', () => process.exit(exitCode.interrupted));

process.exitCode = await main(process.argv.slice(2));
