import type { Check, Finding } from './check.ts';
import { isProvider } from './check.ts';
import { checks as allChecks } from './checks/index.ts';
import type { Entries, Entry, Pointer } from './entries.ts';

/** Runs the checks over the entries. An entry that does not fit its schema meets no further check. */
export function lint(
  entries: Entries,
  options: { checks?: readonly Check[]; today?: string } = {},
): Finding[] {
  const { checks = allChecks, today = new Date().toISOString().slice(0, 10) } = options;
  const findings: Finding[] = [];
  const add = (check: Check) => (entry: Entry, pointer: Pointer, message: string) => {
    findings.push({ entry, pointer, message, level: check.level ?? 'error' });
  };
  for (const check of checks.filter((check) => check.scope === 'file')) {
    for (const entry of [...entries.providers, ...entries.diagnoses]) {
      check.check(entry, (pointer, message) => add(check)(entry, pointer, message));
    }
  }
  const broken = new Set(findings.map((finding) => finding.entry));
  const sound: Entries = {
    providers: entries.providers.filter((entry) => !broken.has(entry)),
    diagnoses: entries.diagnoses.filter((entry) => !broken.has(entry)),
  };
  for (const check of checks) {
    if (check.scope === 'provider') {
      for (const entry of sound.providers) {
        if (isProvider(entry.value))
          check.check(entry.value, (pointer, message) => add(check)(entry, pointer, message), sound, today);
      }
    } else if (check.scope === 'diagnosis') {
      for (const entry of sound.diagnoses) {
        if (entry.value)
          check.check(entry.value, (pointer, message) => add(check)(entry, pointer, message), sound);
      }
    } else if (check.scope === 'catalog') {
      check.check(sound, add(check));
    }
  }
  return findings;
}
