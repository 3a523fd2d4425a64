import type { DiagnosisEntry } from '@mailatlas/core';

const files = import.meta.glob<DiagnosisEntry>('../../../../packages/core/diagnoses/*/*.json', {
  eager: true,
  import: 'default',
});

/** The diagnoses as they were authored, with the replies and near misses that no generated module keeps. */
export const diagnosisEntries: ReadonlyMap<string, DiagnosisEntry> = new Map(
  Object.values(files).map((entry) => [entry.id, entry]),
);
