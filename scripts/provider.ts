import { parseArgs } from 'node:util';
import { preview } from './preview.ts';
import { runCatalogScript } from './run-command.ts';

/** `pnpm provider new|check [...]`: the scripts of the catalog package, and what users will see of an entry. */
const usage = `pnpm provider new [--help]     add a provider: asks for what it needs, or takes it from flags
pnpm provider check [id ...]   check all entries, or these; shows these as users will see them, in both languages
                               (--quiet: only the mistakes)`;

const [name = '', ...args] = process.argv.slice(2);
if (name === 'new') {
  process.exitCode = runCatalogScript('new-provider.ts', args);
} else if (name === 'check') {
  const quiet = args.includes('--quiet');
  const rest = args.filter((arg) => arg !== '--quiet');
  const status = runCatalogScript('check.ts', rest);
  const { values, positionals } = parseArgs({
    args: rest,
    strict: false,
    options: { folder: { type: 'string' }, locale: { type: 'string' } },
  });
  // Another folder's entries are not what the command knows.
  const ids = values.folder === undefined && !values.help ? positionals : [];
  process.exitCode = status === 0 && !quiet && ids.length > 0 ? preview(ids) : status;
} else if (name === '--help' || name === '-h' || name === 'help') {
  console.log(usage);
} else {
  console.error(name ? `provider: unknown subcommand "${name}"\n\n${usage}` : usage);
  process.exitCode = 2;
}
