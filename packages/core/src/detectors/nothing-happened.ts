import type { Evidence } from '../evidence/evidence.ts';
import type { Finding } from './finding.ts';

/** Settings alone: no server and no library has said anything yet. */
export function nothingHappened(
  { replies, errorCodes, step }: Evidence,
  found: readonly Finding[],
): boolean {
  return (
    step === undefined &&
    errorCodes.length === 0 &&
    !replies.some(({ code, status }) => code !== undefined || status !== undefined) &&
    !found.some(({ diagnosis, facts }) =>
      facts.some(
        ({ what }) =>
          what === 'text' || what === 'code' || (what === 'hint' && diagnosis.startsWith('net/')),
      ),
    )
  );
}
