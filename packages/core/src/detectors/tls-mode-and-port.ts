import type { TlsMode } from '../vocabulary.ts';
import { expectedOrUsual } from './expected-server.ts';
import type { Detector } from './finding.ts';

/** The TLS mode that a port stands for (RFC 8314, RFC 6409). */
export const modeOfPort: Readonly<Record<number, TlsMode>> = {
  465: 'implicit',
  993: 'implicit',
  995: 'implicit',
  25: 'starttls',
  587: 'starttls',
  2525: 'starttls',
  143: 'starttls',
  110: 'starttls',
};

/** TLS from the start against a port that begins in the clear: the other side's first bytes are no TLS record. */
const implicitOnClear = [
  'wrong version number',
  'packet length too long',
  'record layer',
  'first record does not look like a tls handshake',
  'unsupported or unrecognized ssl message',
  'unexpected tls packet',
  'unexpected message',
];
/** Clear text against a port that waits for TLS: nobody ever speaks. */
const clearOnImplicit = [
  'greeting never received',
  'connection unexpectedly closed',
  'read timed out',
  'exception reading response',
  'got bad greeting',
  'net::readtimeout',
  'timed out while waiting for greeting',
  'unexpected eof',
  'end of file reached',
  'unexpectedly disconnected',
  'empty response',
  'connection closed',
];

/** Go's word for a connection that ended without a greeting, and a read that nobody answered, in whatever words. */
const nothingHeard =
  /(?<![\w.])eof(?![\w.])|\btime(?:d )?-?out\b[^.;]{0,40}\bread(?:ing)?\b|\bread(?:ing)?\b[^.;]{0,40}\btime(?:d )?-?out\b/;

/** The port for submission (RFC 6409); 25 is for servers among themselves. */
const submissionPort = 587;

/** Port and TLS mode that do not fit, alone or together with the symptom that follows from it. */
export const tlsModeAndPort: Detector = (evidence, provider) => {
  const { port, onlyTls, tls = onlyTls, protocol = 'submission' } = evidence.settings;
  const { folded, errorCodes } = evidence;
  const startedWithTls =
    implicitOnClear.find((text) => folded.includes(text)) ??
    errorCodes.find((code) => code === 'ERR_SSL_WRONG_VERSION_NUMBER');
  const waitedInVain =
    clearOnImplicit.find((text) => folded.includes(text)) ?? nothingHeard.exec(folded)?.[0];
  if (port === undefined) return [];
  const documented = provider?.servers.find((server) => server.port === port)?.tls;
  const wanted = documented ?? modeOfPort[port];
  if (wanted === undefined || wanted === 'none') return [];
  const wrongSetting = tls !== undefined && (tls === 'implicit') !== (wanted === 'implicit');
  const symptom = wanted === 'implicit' ? waitedInVain : startedWithTls;
  if (tls !== undefined && !wrongSetting) return [];
  if (!wrongSetting && !symptom) return [];
  // A connection that never came about failed for another reason first.
  const connected = !errorCodes.some((code) =>
    ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EDNS'].includes(code),
  );
  const server = provider?.servers.find((each) => each.port === port);
  // What the program cannot speak is no advice: it needs another port.
  const unable = onlyTls !== undefined && onlyTls !== wanted;
  return [
    {
      diagnosis: 'tls/wrong-mode',
      score: wrongSetting && symptom ? 260 : !connected ? 80 : wrongSetting ? 150 : 170,
      args: {
        port: String(port),
        ...(unable
          ? expectedOrUsual(provider, protocol, { tls: onlyTls, onlyTls })
          : {
              expectedPort: String(port === 25 ? submissionPort : port),
              expectedTls: wanted,
              ...(server && !server.host.includes('%') && { expectedHost: server.host }),
            }),
      },
      facts: [
        { what: 'settings', text: tls ? `port: ${port}, tls: ${tls}` : `port: ${port}` },
        ...(symptom === undefined ? [] : [{ what: 'text', text: symptom } as const]),
      ],
    },
  ];
};
