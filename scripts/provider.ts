import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** `pnpm provider new|check [...]`: hands over to the script of the catalog package. */
const scripts: Readonly<Record<string, string>> = { new: 'new-provider.ts', check: 'check.ts' };
const usage = `pnpm provider new [--help]     add a provider: asks for what it needs, or takes it from flags
pnpm provider check [id ...]   check all entries, or these`;

const [name = '', ...args] = process.argv.slice(2);
const script = Object.hasOwn(scripts, name) ? scripts[name] : undefined;
if (script) {
  const path = join(import.meta.dirname, '..', 'packages', 'core', 'scripts', script);
  const { status } = spawnSync(process.execPath, [path, ...args], { stdio: 'inherit' });
  process.exitCode = status ?? 70;
} else if (name === '--help' || name === '-h' || name === 'help') {
  console.log(usage);
} else {
  console.error(name ? `provider: unknown subcommand "${name}"\n\n${usage}` : usage);
  process.exitCode = 2;
}
