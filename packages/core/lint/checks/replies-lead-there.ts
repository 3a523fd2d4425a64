import { diagnoseBy } from '../../src/diagnose.ts';
import type { Context } from '../../src/evidence/evidence.ts';
import { readEvidence } from '../../src/evidence/read-evidence.ts';
import type { ReplyRule } from '../../src/known-reply.ts';
import type { Matcher } from '../../src/match/match-rules.ts';
import type { LocalizedText } from '../../src/provider.ts';
import { matcherOf } from '../catalog/matcher-of.ts';
import { type CatalogCheck, isProvider } from '../check.ts';
import type { Entry } from '../entries.ts';

/** A rule in its place, with what it must lead to. */
interface Place extends ReplyRule {
  readonly entry: Entry;
  readonly index: number;
  readonly diagnosis: string;
  readonly provider?: string;
}

/** What the whole engine says of each example and each near miss. */
export const repliesLeadThere: CatalogCheck = {
  name: 'replies-lead-there',
  description:
    'The example of every reply leads to its diagnosis first; its near miss does not, and its rule is silent on it.',
  scope: 'catalog',
  check(entries, report) {
    const matcher = matcherOf(entries);
    const ofProviders = entries.providers.flatMap((entry) =>
      isProvider(entry.value) ? [{ entry, value: entry.value }] : [],
    );
    const ofDiagnoses = entries.diagnoses.flatMap((entry) =>
      entry.value ? [{ entry, value: entry.value }] : [],
    );
    const known = new Set(ofDiagnoses.map(({ value }) => value.id));
    const places: Place[] = [
      ...ofDiagnoses.flatMap(({ entry, value: { id, replies } }) =>
        replies.map((reply, index) => ({ ...reply, entry, index, diagnosis: id })),
      ),
      ...ofProviders.flatMap(({ entry, value: { id, replies = [] } }) =>
        replies.map((reply, index) => ({ ...reply, entry, index, provider: id })),
      ),
    ];
    for (const place of places) {
      if (!known.has(place.diagnosis)) continue;
      const say = (key: string, message: LocalizedText) =>
        report(place.entry, ['replies', place.index, key], message);
      const first = firstOf(matcher, place.example, place);
      if (first?.id !== place.diagnosis)
        say('example', {
          en: `leads to ${first?.id ?? 'nothing'} first, not to ${place.diagnosis}`,
          'zh-CN': `首先得出的是 ${first?.id ?? '无'}，而不是 ${place.diagnosis}`,
        });
      if (fits(matcher, place, place.nearMiss))
        say('nearMiss', {
          en: 'the rule itself matches its near miss',
          'zh-CN': '规则本身就匹配这个 nearMiss',
        });
      else if (isSaid(firstOf(matcher, place.nearMiss, place), place.diagnosis))
        say('nearMiss', {
          en: `leads to ${place.diagnosis} as well, so it is not a near miss of it`,
          'zh-CN': `同样得出 ${place.diagnosis}，所以不能作它的 nearMiss`,
        });
    }
  },
};

function isSaid(found: ReturnType<typeof firstOf>, diagnosis: string): boolean {
  return found?.id === diagnosis && found.confidence !== 'possible';
}

function firstOf(matcher: Matcher, text: string, place: Place) {
  return diagnoseBy(matcher, readEvidence(text, contextOf(place)))[0];
}

/** The rule's own conditions, as a caller would know them. */
function contextOf({ match, provider }: Place): Context {
  const { protocol, step, errorCode } = match;
  return {
    ...(protocol && { protocol }),
    ...(step && { step }),
    ...(errorCode && { errorCode }),
    ...(provider && { provider }),
  };
}

/** Whether the rule of this place fits a text, told from the others by the match it was made from. */
function fits(matcher: Matcher, place: Place, text: string): boolean {
  const { errorCode: _, ...context } = contextOf(place);
  return matcher.match(readEvidence(text, context)).some(({ rule }) => rule.match === place.match);
}
