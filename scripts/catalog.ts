import { runCatalogScript } from './run-command.ts';

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
  process.exitCode = runCatalogScript(`catalog-${name}.ts`, args);
} else if (name === '--help' || name === '-h' || name === 'help') {
  console.log(usage);
} else {
  console.error(name ? `catalog: unknown subcommand "${name}"\n\n${usage}` : usage);
  process.exitCode = 2;
}
