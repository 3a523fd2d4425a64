import { type Explanation, explain, type Language } from '@mailatlas/core';

/** A diagnosis in words for its page, where no case is at hand: every placeholder shows its fallback. */
export function describeDiagnosis(id: string, language: Language): Explanation {
  return explain({ id, confidence: 'likely', args: {}, facts: [] }, language);
}
