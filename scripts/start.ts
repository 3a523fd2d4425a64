import { generate, runMailatlas } from './run-command.ts';

/** `pnpm start [...]`: the command from its sources. Without arguments: settings for an address, then an error explained. */
const given = process.argv.slice(2);
const demo = [
  ['someone@qq.com'],
  [
    '535 Login Fail. Please enter your authorization code to login. More information in https://service.mail.qq.com/detail/0/75',
  ],
];

generate();
if (given.length > 0) process.exitCode = runMailatlas(given);
else
  for (const args of demo) {
    console.log(
      `\n$ mailatlas ${args.map((arg) => (/\s/.test(arg) ? JSON.stringify(arg) : arg)).join(' ')}\n`,
    );
    process.exitCode ||= runMailatlas(args);
  }
