import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What zone-mta's classifier answers. */
export interface ZoneMtaAnswer {
  readonly category: string;
}

const version = '3.10.3';

/** The bounce classifier of zone-mta as its package ships it, fetched from the registry into a folder of its own. */
export function zoneMtaClassifier(): (text: string) => ZoneMtaAnswer {
  const folder = join(tmpdir(), `zone-mta-${version}`);
  const script = join(folder, 'package', 'lib', 'bounces.js');
  if (!existsSync(join(folder, 'node_modules', 'npmlog'))) {
    mkdirSync(folder, { recursive: true });
    const run = (command: string, args: string[]) =>
      execFileSync(command, args, { cwd: folder, stdio: 'ignore' });
    run('npm', ['pack', `zone-mta@${version}`]);
    run('tar', ['xzf', readdirSync(folder).find((file) => file.endsWith('.tgz')) ?? '']);
    run('npm', ['install', '--no-save', '--ignore-scripts', 'npmlog@7.0.1']);
  }
  return createRequire(script)(script).check;
}
