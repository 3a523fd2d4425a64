import type { Detector, Finding } from './finding.ts';

/** A connection that nobody answered: which reading is likely depends on the port. */
export const silentConnection: Detector = ({ folded, errorCodes, settings, step, replies }) => {
  // Who answers with a code speaks of a connection of its own.
  if (replies.some(({ code = 0 }) => code >= 400)) return [];
  const greeting = folded.includes('greeting never received');
  const timedOut =
    errorCodes.some((code) => code === 'ETIMEDOUT' || code === 'CONNECT_TIMEOUT') ||
    /(?:connection|connect|i\/o|operation|connection attempt) ?(?:timed ?out|timeout)|opentimeout|execution expired/.test(
      folded,
    );
  if (!timedOut && !greeting) return [];
  if (step === 'auth' || step === 'rcpt' || step === 'data') return [];
  const { port } = settings;
  const facts = [{ what: 'text', text: greeting ? 'greeting never received' : 'timeout' } as const];
  const findings: Finding[] = [{ diagnosis: 'net/timeout', score: greeting ? 70 : 100, facts }];
  if (greeting && port === undefined)
    findings.push({ diagnosis: 'tls/wrong-mode', score: 115, facts });
  if (port === 25)
    findings.push({ diagnosis: 'net/port-blocked', score: 160, args: { port: '25' }, facts });
  else if (!greeting) findings.push({ diagnosis: 'net/port-blocked', score: 85, facts });
  return findings;
};
