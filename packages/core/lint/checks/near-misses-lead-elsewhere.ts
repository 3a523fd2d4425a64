import { diagnoseBy } from '../../src/diagnose.ts';
import { readEvidence } from '../../src/evidence/read-evidence.ts';
import { isFounded } from '../../src/is-unknown.ts';
import { matcherOf } from '../catalog/matcher-of.ts';
import type { CatalogCheck } from '../check.ts';

/** What the whole engine says of the texts that look alike and mean something else. */
export const nearMissesLeadElsewhere: CatalogCheck = {
  name: 'near-misses-lead-elsewhere',
  description:
    'Every near miss of a diagnosis leads first to what it names, or to nothing but codes and hints.',
  scope: 'catalog',
  check(entries, report) {
    const matcher = matcherOf(entries);
    const ids = new Set(entries.diagnoses.map(({ name }) => name));
    for (const entry of entries.diagnoses) {
      entry.value?.nearMisses.forEach(({ text, diagnosis }, index) => {
        if (diagnosis !== null && !ids.has(diagnosis)) return;
        const found = diagnoseBy(matcher, readEvidence(text));
        const first = found.find(isFounded)?.id ?? null;
        if (first !== diagnosis)
          report(entry, ['nearMisses', index, 'diagnosis'], {
            en: `leads to ${first ?? 'nothing known'} first, not to ${diagnosis ?? 'nothing known'}`,
            'zh-CN': `首先得出的是 ${first ?? '无已知原因'}，而不是 ${diagnosis ?? '无已知原因'}`,
          });
        else if (found[0]?.id === entry.name && found[0].confidence !== 'possible')
          report(entry, ['nearMisses', index, 'text'], {
            en: `leads to ${entry.name} itself`,
            'zh-CN': `得出的正是 ${entry.name} 自己`,
          });
      });
    }
  },
};
