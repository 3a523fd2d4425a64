import type { DiagnosisEntry } from './diagnosis-entry.ts';
import { diagnosisInfo } from './generated/diagnosis-info.ts';

/** A diagnosis without its words. */
export type DiagnosisInfo = Pick<
  DiagnosisEntry,
  'id' | 'severity' | 'actor' | 'permanence' | 'alternatives'
>;

/** All diagnoses, by id. */
export function listDiagnoses(): readonly DiagnosisInfo[] {
  return Object.values(diagnosisInfo);
}
