import { expect, test } from 'vitest';
import { getProvider } from '../catalog.ts';
import { diagnose } from '../diagnose.ts';
import type { Context } from '../evidence/evidence.ts';
import { readEvidence, type SettingsInput } from '../evidence/read-evidence.ts';
import { silentConnection } from './silent-connection.ts';

function run(settings: SettingsInput, text = '', context: Context = {}) {
  const evidence = readEvidence({ settings, text }, context);
  return silentConnection(evidence, getProvider(evidence.provider ?? ''), []);
}

const ids = (...args: Parameters<typeof run>) => run(...args).map(({ diagnosis }) => diagnosis);

test.each<[SettingsInput, string, string[]]>([
  [{ port: 465 }, 'connect ETIMEDOUT 1.2.3.4:465', ['net/timeout', 'net/port-blocked']],
  [{}, 'dial tcp: i/o timeout', ['net/timeout', 'net/port-blocked']],
  [{}, 'Connection timed out', ['net/timeout', 'net/port-blocked']],
  [{ port: 25 }, 'Connection timeout', ['net/timeout', 'net/port-blocked']],
  [{}, 'Greeting never received', ['net/timeout', 'tls/wrong-mode']],
  [{ port: 465 }, 'Greeting never received', ['net/timeout']],
  [{ port: 25 }, "Couldn't connect to host", ['net/port-blocked']],
  [{ port: 465 }, "Couldn't connect to host", []],
  [{ port: 25 }, 'connected to host', []],
])('%j %j: %j', (settings, text, diagnoses) => {
  expect(ids(settings, text)).toEqual(diagnoses);
});

test('on port 25 a block is likelier than a slow server, elsewhere it is not', () => {
  const difference = (port: number) => {
    const found = run({ port }, 'Connection timeout');
    const score = (id: string) => found.find(({ diagnosis }) => diagnosis === id)?.score ?? 0;
    return score('net/port-blocked') - score('net/timeout');
  };
  expect(difference(25)).toBeGreaterThan(0);
  expect(difference(465)).toBeLessThan(0);
});

test.each<[string, Context]>([
  ['Connection refused', {}],
  ['time out of mind', {}],
  ['', {}],
  ['Connection timeout', { step: 'auth' }],
  ['Connection timeout', { step: 'data' }],
])('%j %j: nothing', (text, context) => {
  expect(run({}, text, context)).toEqual([]);
});

test.each([
  ['a program', {}, 'net/port-blocked'],
  ['a server that delivers to many', { delivery: true }, 'net/timeout'],
] as const)('port 25 that does not answer %s', (_, context, id) => {
  const text = 'connect to mail.example.org[203.0.113.5]:25: Connection timed out';
  const [first] = diagnose(readEvidence(text, context));
  expect(first?.id).toBe(id);
  expect(first?.confidence).not.toBe('certain');
});

test('a server that delivers is not told of an unset host', () => {
  const text = 'connect to 127.0.0.1[127.0.0.1]:36263: Connection refused';
  expect(diagnose(readEvidence(text, { delivery: true }))[0]?.id).toBe('net/refused');
});
