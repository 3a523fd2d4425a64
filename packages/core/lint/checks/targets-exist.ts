import { type CatalogCheck, isProvider } from '../check.ts';

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
        if (!providerIds.has(value.to)) report(entry, ['to'], `no provider "${value.to}"`);
        continue;
      }
      const { status, confusedWith = [], replies = [] } = value;
      if (status?.to && !providerIds.has(status.to)) report(entry, ['status', 'to'], `no provider "${status.to}"`);
      confusedWith.forEach((other, index) => {
        if (!providerIds.has(other.id)) report(entry, ['confusedWith', index, 'id'], `no provider "${other.id}"`);
      });
      replies.forEach((reply, index) => {
        if (!diagnosisIds.has(reply.diagnosis))
          report(entry, ['replies', index, 'diagnosis'], `no diagnosis "${reply.diagnosis}"`);
      });
    }
    for (const entry of diagnoses) {
      entry.value?.alternatives?.forEach((id, index) => {
        if (!diagnosisIds.has(id)) report(entry, ['alternatives', index], `no diagnosis "${id}"`);
      });
      entry.value?.nearMisses?.forEach((miss, index) => {
        if (miss.diagnosis !== null && !diagnosisIds.has(miss.diagnosis))
          report(entry, ['nearMisses', index, 'diagnosis'], `no diagnosis "${miss.diagnosis}"`);
      });
    }
  },
};
