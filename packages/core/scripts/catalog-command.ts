import { parseArgs } from 'node:util';

type Options = Readonly<Record<string, 'boolean' | 'string'>>;
type Values = Readonly<Record<string, boolean | string | undefined>>;

/** Runs one subcommand of `pnpm catalog`: its flags, `--help`, and 2 with the usage when it is called wrongly. */
export async function runCommand(
  usage: string,
  options: Options,
  run: (words: readonly string[], values: Values) => number | 'usage' | Promise<number | 'usage'>,
): Promise<void> {
  try {
    const named = Object.entries(options).map(([name, type]) => [name, { type }] as const);
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { ...Object.fromEntries(named), help: { type: 'boolean', short: 'h' } },
    });
    const result = values.help ? 0 : await run(positionals, values as Values);
    if (values.help) console.log(usage);
    else if (result === 'usage') console.error(usage);
    process.exitCode = result === 'usage' ? 2 : result;
  } catch (error) {
    if (!(error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')) throw error;
    console.error(`${(error as Error).message}\n\n${usage}`);
    process.exitCode = 2;
  }
}

/** One document on standard output. */
export function printJson(value: object): void {
  console.log(JSON.stringify({ schemaVersion: 1, ...value }, null, 2));
}
