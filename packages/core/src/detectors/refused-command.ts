import type { Detector } from './finding.ts';

/** A command that means one thing only: who refuses it refuses that thing, in whatever words. */
const meaning: Readonly<Record<string, string>> = {
  ehlo: 'sender/helo-invalid',
  starttls: 'tls/starttls-unavailable',
};

/** EHLO and HELO refused for good: the name in them; STARTTLS refused: no encryption to be had. */
export const refusedCommand: Detector = ({ step = '', replies, text }, _provider, found) => {
  const diagnosis = meaning[step];
  const refusal = replies.find(({ code }) => (code ?? 0) >= (step === 'ehlo' ? 500 : 400));
  if (!diagnosis || !refusal) return [];
  // Who does not know the greeting at all does not speak of the name in it.
  if (step === 'ehlo' && unknownCommand.test(text.slice(refusal.start, refusal.end))) return [];
  // Words about the one who connects say more than the command they answered.
  if (found.some(({ diagnosis, score }) => score >= spoken && diagnosis !== 'protocol/syntax'))
    return [];
  const { start, end } = refusal;
  return [
    {
      diagnosis,
      score: 170,
      atMost: 'likely',
      facts: [{ what: 'reply', text: text.slice(start, end).trim(), start, end }],
    },
  ];
};

const unknownCommand =
  /unrecogni[sz]ed|not recogni[sz]ed|unknown command|not implemented|unsupported command/i;

/** What words alone are worth to the matcher. */
const spoken = 100;
