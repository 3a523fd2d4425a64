import type { DiagnosisEntry } from '../src/diagnosis-entry.ts';
import type { LocalizedText, MovedProvider, Provider } from '../src/provider.ts';
import type { Check } from './check.ts';
import { type Entry, parseEntry } from './entries.ts';
import { lint } from './lint.ts';

/** The day on which the tests take place. */
const today = '2026-11-22';

/** A provider in which no check finds anything; a test changes one thing in it. */
export function sampleProvider(changes: Partial<Provider> = {}): Provider {
  return {
    id: 'example-mail',
    name: { en: 'Example Mail', 'zh-CN': '示例邮箱' },
    kind: 'mailbox',
    family: 'example',
    status: { state: 'active' },
    domains: ['example.com'],
    servers: [
      {
        protocol: 'submission',
        host: 'smtp.example.com',
        port: 465,
        tls: 'implicit',
        sources: ['help'],
      },
    ],
    username: ['%EMAILADDRESS%'],
    sender: { address: 'account', sources: ['help'] },
    access: [],
    credentials: [
      {
        kind: 'password',
        name: { en: 'account password', 'zh-CN': '登录密码' },
        steps: [],
        sources: ['help'],
      },
    ],
    sources: [
      { id: 'help', url: 'https://help.example.com/mail', kind: 'official', read: '2026-11-01' },
    ],
    ...changes,
  };
}

/** A diagnosis in which no check finds anything. */
export function sampleDiagnosis(changes: Partial<DiagnosisEntry> = {}): DiagnosisEntry {
  const english = {
    title: 'The port is wrong.',
    cause: 'It is.',
    steps: ['Use {expectedPort|465}.'],
  };
  const chinese = {
    title: '端口不对。',
    cause: '端口写错了。',
    steps: ['改用 {expectedPort|465}。'],
  };
  return {
    id: 'config/wrong-port',
    severity: 'error',
    actor: 'user',
    permanence: 'permanent',
    text: {
      en: { ...english, next: 'Try the other port.' },
      'zh-CN': { ...chinese, next: '换另一个端口试试。' },
    },
    replies: [],
    nearMisses: [],
    ...changes,
  };
}

export type Sample = { readonly provider: unknown } | { readonly diagnosis: unknown };

/** What one check (or all of them) finds in these entries: `name pointer message`, the level if it is a warning. */
export function findIn(samples: readonly Sample[], checks?: readonly Check[]): string[] {
  const providers = samples.flatMap((sample) =>
    'provider' in sample ? [entryOf<Provider | MovedProvider>('providers', sample.provider)] : [],
  );
  const diagnoses = samples.flatMap((sample) =>
    'diagnosis' in sample ? [entryOf<DiagnosisEntry>('diagnoses', sample.diagnosis)] : [],
  );
  const options = checks ? { checks, today } : { today };
  return lint({ providers, diagnoses }, options).map(
    ({ entry, pointer, message, level }) =>
      `${level === 'warning' ? 'warning: ' : ''}${[entry.name, ...pointer].join('.')} ${inBoth(message).en}`,
  );
}

/** Both languages say it: what a check says is looked at in English, but it must be said in Chinese as well. */
function inBoth(message: LocalizedText): LocalizedText {
  if (!/\p{Script=Han}/u.test(message['zh-CN']) || /\p{Script=Han}/u.test(message.en))
    throw new Error(`expected English and Chinese: ${JSON.stringify(message)}`);
  return message;
}

function entryOf<T>(folder: string, value: unknown): Entry<T> {
  const name = (value as { id: string }).id;
  return parseEntry<T>(`${folder}/${name}.json`, name, JSON.stringify(value));
}
