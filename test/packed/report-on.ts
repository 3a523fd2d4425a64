import { expect } from 'vitest';
import { logsDocument } from '../../packages/cli/schema/logs-document.ts';
import type { Project } from './install-packed.ts';
import { mailatlas } from './run.ts';

/** What the installed command says of a log: the totals that are not zero, and the messages of each cause. */
export async function reportOn(project: Project, log: string) {
  const { code, stdout } = await mailatlas(project.folder, ['logs', log, '--json']);
  expect(code).toBe(0);
  const { totals, causes, unknown, formats } = logsDocument.parse(JSON.parse(stdout));
  return {
    formats: Object.keys(formats),
    totals: Object.fromEntries(Object.entries(totals).filter(([, count]) => count > 0)),
    causes: Object.fromEntries(causes.map(({ side, id, messages }) => [`${side} ${id}`, messages])),
    unknown: unknown.map(({ text }) => text),
  };
}
