import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate, runMailatlas } from './run-command.ts';

const diagnoses = join(import.meta.dirname, '..', 'packages/core/diagnoses');

/** Shows sound entries as the command words them, in both languages: a provider's settings, a diagnosis by its first example. */
export function preview(ids: readonly string[]): number {
  const made = generate();
  if (made !== 0) return made;
  for (const id of ids) {
    const query = id.includes('/') ? exampleOf(id) : ['find', id];
    for (const locale of ['en', 'zh-CN']) {
      console.log(`\n──── ${id} · ${locale} ────\n`);
      if (query) runMailatlas([...query, '--locale', locale]);
      else console.log('It has no example yet, so no text leads to it.');
    }
  }
  return 0;
}

function exampleOf(id: string): string[] | undefined {
  const { replies } = JSON.parse(readFileSync(join(diagnoses, `${id}.json`), 'utf8'));
  return replies[0] && ['diagnose', replies[0].example];
}
