import { explain } from '@mailatlas/core';
import type { DescribedReport } from './describe-report.ts';

/** The document that `logs --json` prints. */
export function reportDocument({ report, language, causes, unknown }: DescribedReport): object {
  return {
    schemaVersion: 1,
    ...report,
    causes: causes.map(
      ({ diagnosis, title, who, confidenceText, waiting, step, names, ...cause }) => ({
        ...(diagnosis && {
          id: diagnosis.id,
          confidence: diagnosis.confidence,
          explanation: explain(diagnosis, language),
        }),
        ...cause,
      }),
    ),
    unknown,
  };
}
