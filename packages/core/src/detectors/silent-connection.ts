import type { Detector, Finding } from './finding.ts';

const noConnection =
  /(?:couldn't|could not|unable to|failed to|can't) connect to (?:smtp )?(?:host|server)|connection could not be established/;

/** Whether words tell why nothing was connected. */
function known(found: readonly Finding[]): boolean {
  return found.some(
    ({ diagnosis, score }) => /^(?:net|tls|config)\//.test(diagnosis) && score >= 90,
  );
}

/** A connection that nobody answered: which reading is likely depends on the port. */
export const silentConnection: Detector = (evidence, _provider, found) => {
  const { folded, errorCodes, settings, step, replies, notice } = evidence;
  // Who answers with a code speaks of a connection of its own.
  if (replies.some(({ code = 0 }) => code >= 400)) return [];
  const greeting = folded.includes('greeting never received');
  const timedOut =
    errorCodes.some((code) => code === 'ETIMEDOUT' || code === 'CONNECT_TIMEOUT') ||
    /(?:connection|connect|i\/o|operation|connection attempt) ?(?:timed ?out|timeout)|opentimeout|execution expired/.test(
      folded,
    );
  // Java's and PHP's word for any connection that did not come about; most networks let none out to port 25.
  if (!timedOut && !greeting && settings.port === 25 && noConnection.test(folded) && !known(found))
    return [
      {
        diagnosis: 'net/port-blocked',
        score: 95,
        atMost: 'likely',
        args: { port: '25' },
        facts: [{ what: 'settings', text: 'port: 25' }],
      },
    ];
  if (!timedOut && !greeting) return [];
  if (step === 'auth' || step === 'rcpt' || step === 'data') return [];
  const { port } = settings;
  const facts = [{ what: 'text', text: greeting ? 'greeting never received' : 'timeout' } as const];
  const findings: Finding[] = [{ diagnosis: 'net/timeout', score: greeting ? 70 : 100, facts }];
  if (greeting && port === undefined)
    findings.push({ diagnosis: 'tls/wrong-mode', score: 115, facts });
  const blocked = found.find(({ diagnosis }) => diagnosis === 'net/port-blocked');
  if (notice && blocked)
    findings.push({ diagnosis: 'net/timeout', score: blocked.score + 5, facts: blocked.facts });
  // One server of many that does not answer says little about the port.
  if (port === 25 && !notice)
    findings.push({
      diagnosis: 'net/port-blocked',
      score: 160,
      atMost: 'likely',
      args: { port: '25' },
      facts,
    });
  else if (!greeting) findings.push({ diagnosis: 'net/port-blocked', score: 85, facts });
  return findings;
};
