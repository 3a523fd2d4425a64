import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** `pnpm start [...]`: the command from its sources. Without arguments: settings for an address, then an error explained. */
const root = join(import.meta.dirname, '..');
const given = process.argv.slice(2);
const demo = [
  ['someone@qq.com'],
  [
    '535 Login Fail. Please enter your authorization code to login. More information in https://service.mail.qq.com/detail/0/75',
  ],
];

function run(args: readonly string[]): number {
  const bin = join(root, 'packages/cli/src/bin.ts');
  const { status } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--conditions=@mailatlas/source', bin, ...args],
    { stdio: 'inherit' },
  );
  return status ?? 1;
}

spawnSync(process.execPath, [join(root, 'packages/core/scripts/generate.ts')], {
  stdio: 'inherit',
});
if (given.length > 0) process.exitCode = run(given);
else
  for (const args of demo) {
    console.log(
      `\n$ mailatlas ${args.map((arg) => (/\s/.test(arg) ? JSON.stringify(arg) : arg)).join(' ')}\n`,
    );
    process.exitCode ||= run(args);
  }
