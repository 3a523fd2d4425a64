import type { DiagnosisEntry } from './diagnosis-entry.ts';
import { diagnosisInfo } from './generated/diagnosis-info.ts';

/** A diagnosis without its words. */
export type DiagnosisInfo = Pick<
  DiagnosisEntry,
  'id' | 'severity' | 'actor' | 'permanence' | 'atMost' | 'alternatives'
>;

let infos: Readonly<Record<string, DiagnosisInfo>> | undefined;

/** What is known of a diagnosis without its words; `undefined` for an id that does not exist. */
export function getDiagnosis(id: string): DiagnosisInfo | undefined {
  infos ??= diagnosisInfo();
  return Object.hasOwn(infos, id) ? infos[id] : undefined;
}

/** All diagnoses, by id. */
export function listDiagnoses(): readonly DiagnosisInfo[] {
  infos ??= diagnosisInfo();
  return Object.values(infos);
}
