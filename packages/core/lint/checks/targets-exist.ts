import type { LocalizedText } from '../../src/provider.ts';
import { type CatalogCheck, isProvider } from '../check.ts';
import { closest } from '../closest.ts';

/** Ids that an entry points to exist: moved, merged, confused with, diagnoses of replies, alternatives. */
export const targetsExist: CatalogCheck = {
  name: 'targets-exist',
  description: 'Every id that an entry names is an entry.',
  scope: 'catalog',
  check({ providers, diagnoses }, report) {
    const providerIds = new Set(providers.map((entry) => entry.name));
    const diagnosisIds = new Set(diagnoses.map((entry) => entry.name));
    for (const entry of providers) {
      const { value } = entry;
      if (value === undefined) continue;
      if (!isProvider(value)) {
        if (!providerIds.has(value.to))
          report(entry, ['to'], missing('provider', value.to, providerIds));
        continue;
      }
      const { status, confusedWith = [], replies = [] } = value;
      if (status?.to && !providerIds.has(status.to))
        report(entry, ['status', 'to'], missing('provider', status.to, providerIds));
      confusedWith.forEach((other, index) => {
        if (!providerIds.has(other.id))
          report(entry, ['confusedWith', index, 'id'], missing('provider', other.id, providerIds));
      });
      replies.forEach((reply, index) => {
        if (!diagnosisIds.has(reply.diagnosis))
          report(
            entry,
            ['replies', index, 'diagnosis'],
            missing('diagnosis', reply.diagnosis, diagnosisIds),
          );
      });
    }
    for (const entry of diagnoses) {
      entry.value?.alternatives?.forEach((id, index) => {
        if (!diagnosisIds.has(id))
          report(entry, ['alternatives', index], missing('diagnosis', id, diagnosisIds));
      });
      entry.value?.nearMisses?.forEach((miss, index) => {
        if (miss.diagnosis !== null && !diagnosisIds.has(miss.diagnosis))
          report(
            entry,
            ['nearMisses', index, 'diagnosis'],
            missing('diagnosis', miss.diagnosis, diagnosisIds),
          );
      });
    }
  },
};

function missing(
  kind: 'provider' | 'diagnosis',
  id: string,
  ids: ReadonlySet<string>,
): LocalizedText {
  const near = closest(id, [...ids]);
  const folder = kind === 'provider' ? 'providers' : 'diagnoses';
  return {
    en: `no ${kind} "${id}"${near ? `, did you mean "${near}"?` : `: expected the name of a file in ${folder}/`}`,
    'zh-CN': `没有 ${kind} "${id}"${near ? `，是不是 "${near}"？` : `：应为 ${folder}/ 里某个文件的名称`}`,
  };
}
