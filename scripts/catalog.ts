import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** `pnpm catalog diff|compare|coverage|data|health [...]`: hands over to the scripts of the catalog package. */
const usage = `pnpm catalog diff <revision>     what this working tree answers otherwise than a git revision
pnpm catalog compare <folder>    gaps and conflicts against another database
pnpm catalog coverage <tsv>      the share of a list of domains that resolves
pnpm catalog data [folder]       the catalog as plain files, for other languages
pnpm catalog health              asks every server and page whether it is still there

Each takes --help and, except data, --json.`;
const subcommands = ['diff', 'compare', 'coverage', 'data', 'health'];

const [name = '', ...args] = process.argv.slice(2);
if (subcommands.includes(name)) {
  const scripts = join(import.meta.dirname, '..', 'packages', 'core', 'scripts');
  const { status } = spawnSync(process.execPath, [join(scripts, `catalog-${name}.ts`), ...args], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 70;
} else if (name === '--help' || name === '-h' || name === 'help') {
  console.log(usage);
} else {
  console.error(name ? `catalog: unknown subcommand "${name}"\n\n${usage}` : usage);
  process.exitCode = 2;
}
