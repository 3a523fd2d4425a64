import type { LocalizedText } from '../src/provider.ts';
import type { Check, Finding } from './check.ts';
import { isProvider } from './check.ts';
import { checks as allChecks } from './checks/index.ts';
import type { Entries, Entry, Pointer } from './entries.ts';

/**
 * Runs the checks over the entries. An entry that does not fit its schema meets no further check: the others see its name,
 * so that what points to it is no mistake, but not its value.
 */
export function lint(
  entries: Entries,
  options: { checks?: readonly Check[]; today?: string } = {},
): Finding[] {
  const { checks = allChecks, today = new Date().toISOString().slice(0, 10) } = options;
  const findings: Finding[] = [];
  const add = (check: Check) => (entry: Entry, pointer: Pointer, message: LocalizedText) => {
    const { name, level = 'error' } = check;
    findings.push({ check: name, entry, pointer, message, level });
  };
  const all = [...entries.providers, ...entries.diagnoses];
  const broken = new Set<Entry>();
  for (const check of checks.filter((check) => check.scope === 'file')) {
    for (const entry of all.filter((entry) => !broken.has(entry)))
      check.check(entry, (pointer, message) => add(check)(entry, pointer, message));
    if (check.name === 'schema') for (const finding of findings) broken.add(finding.entry);
  }
  const sound: Entries = {
    providers: entries.providers.map((entry) => (broken.has(entry) ? hidden(entry) : entry)),
    diagnoses: entries.diagnoses.map((entry) => (broken.has(entry) ? hidden(entry) : entry)),
  };
  for (const check of checks) {
    if (check.scope === 'provider') {
      for (const entry of sound.providers) {
        const report = (pointer: Pointer, message: LocalizedText) =>
          add(check)(entry, pointer, message);
        if (isProvider(entry.value)) check.check(entry.value, report, sound, today);
      }
    } else if (check.scope === 'diagnosis') {
      for (const entry of sound.diagnoses) {
        const report = (pointer: Pointer, message: LocalizedText) =>
          add(check)(entry, pointer, message);
        if (entry.value) check.check(entry.value, report, sound);
      }
    } else if (check.scope === 'catalog') {
      check.check(sound, add(check));
    }
  }
  return findings;
}

function hidden<T>(entry: Entry<T>): Entry<T> {
  return { ...entry, value: undefined };
}
