import type { Protocol } from '../vocabulary.ts';
import { expectedServer } from './expected-server.ts';
import type { Detector } from './finding.ts';

/** How each kind of server begins; web and SSH servers are met on wrong ports, too. */
const greetings: readonly (readonly [Protocol | 'HTTP' | 'SSH', RegExp])[] = [
  ['submission', /(?:^|["':> ])220[ -][^"']{0,200}\be?smtp\b/],
  ['imap', /(?:^|["':>b ])\* (?:ok|preauth|bye)\b/],
  ['pop3', /(?:^|["':> ])\+ok\b/],
  ['HTTP', /\bhttp\/1\.[01] [1-5]\d\d\b|<!doctype html/],
  ['SSH', /\bssh-[12]\.\d/],
];

/** What clients say when the first line is not what they wait for. */
const surprise =
  /unexpected (?:response|greeting|reply|server response|non-login)|bad greeting|invalid (?:greeting|response|reply)|unrecognized|garbage|not (?:an? )?(?:valid )?(?:smtp|imap|pop3?) (?:server|response|greeting)|protocol (?:error|violation)|malformed|short response|invalid status|could not parse|parse error/;

/** A client of one protocol that was greeted in another: the port is the other's. */
export const greetingOfAnotherProtocol: Detector = ({ folded, settings }, provider) => {
  const { protocol, port } = settings;
  if (protocol === undefined || !surprise.test(folded)) return [];
  const greeted = greetings.find(([, greeting]) => greeting.test(folded))?.[0];
  if (greeted === undefined || greeted === protocol) return [];
  return [
    {
      diagnosis: 'config/wrong-port',
      score: 210,
      args: {
        ...(port !== undefined && { port: String(port) }),
        ...expectedServer(provider, protocol, settings),
      },
      facts: [{ what: 'text', text: `${protocol} ≠ ${greeted}` }],
    },
  ];
};
