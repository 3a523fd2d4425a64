import type { Disagreement, Provider } from '../../src/provider.ts';
import type { TlsMode } from '../../src/vocabulary.ts';
import { endpoint } from '../catalog/judge-service.ts';
import type { ProviderCheck, Report } from '../check.ts';

const protection: Readonly<Record<TlsMode, number>> = { none: 0, starttls: 1, implicit: 2 };

/** A decision is about a value that the entry does not have, and its reason holds for the entry as it is. */
export const disagreements: ProviderCheck = {
  name: 'disagreements',
  description:
    'What other databases say is not in the entry, and the reason for the decision holds.',
  scope: 'provider',
  check(provider, report, _entries, today) {
    provider.disagreements?.forEach((disagreement, at) => {
      const pointer = ['disagreements', at];
      for (const [index, theirs] of disagreement.theirs.entries())
        if (endpointsOf(provider, disagreement).includes(theirs))
          report([...pointer, 'theirs', index], {
            en: `${theirs} is what the entry says; nothing to decide`,
            'zh-CN': `${theirs} 就是本条目的值，没有可裁定的`,
          });
      for (const [index, id] of disagreement.listedBy.entries())
        if (isOwnWord(provider, id))
          report([...pointer, 'listedBy', index], {
            en: `"${id}" is the provider's own word; expected a database`,
            'zh-CN': `"${id}" 是服务商自己的说法；应为数据库`,
          });
      if (disagreement.decided > today)
        report([...pointer, 'decided'], {
          en: `${disagreement.decided} lies in the future (today is ${today})`,
          'zh-CN': `${disagreement.decided} 晚于今天（${today}）`,
        });
      checkReason(provider, disagreement, (message) => report([...pointer, 'why'], message));
    });
  },
};

function checkReason(
  provider: Provider,
  { protocol, theirs, listedBy, why, sources }: Disagreement,
  report: (message: Parameters<Report>[1]) => void,
): void {
  const [first] = provider.servers.filter((server) => server.protocol === protocol);
  if (why === 'documented' && !sources.some((id) => isOwnWord(provider, id)))
    report({
      en: 'no source of the decision is official or published',
      'zh-CN': '这项裁定的来源里没有 official 或 published',
    });
  if (
    why === 'encrypted' &&
    !(first && theirs.every((each) => protectionOf(each) < protection[first.tls]))
  )
    report({
      en: 'the first server of the protocol is not better protected than theirs',
      'zh-CN': '本条目该协议的第一个服务器并不比对方的更安全',
    });
  if (why === 'more-lists' && sources.length <= listedBy.length)
    report({
      en: `${sources.length} sources for the value here are not more than ${listedBy.length}`,
      'zh-CN': `支持本条目的来源有 ${sources.length} 个，不多于 ${listedBy.length} 个`,
    });
}

function protectionOf(theirs: string): number {
  return protection[theirs.split(' ')[1] as TlsMode];
}

function endpointsOf({ servers }: Provider, { protocol }: Disagreement): string[] {
  return servers.filter((server) => server.protocol === protocol).map(endpoint);
}

/** Whether a source is the provider's own page or autoconfiguration. */
function isOwnWord({ sources }: Provider, id: string): boolean {
  const kind = sources.find((source) => source.id === id)?.kind;
  return kind === 'official' || kind === 'published';
}
