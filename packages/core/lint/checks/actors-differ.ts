import { doerOf } from '../../src/doer.ts';
import type { DiagnosisCheck } from '../check.ts';

/** Each actor has one list: `steps` for who does them, and one in `others` for anybody else. */
export const actorsDiffer: DiagnosisCheck = {
  name: 'actors-differ',
  description: 'Every actor has one list of steps, and a person who asks has one.',
  scope: 'diagnosis',
  check({ actor, text }, report) {
    for (const locale of ['en', 'zh-CN'] as const) {
      const others = text[locale].others ?? [];
      const seen = new Set([doerOf(actor)]);
      others.forEach((other, index) => {
        const pointer = ['text', locale, 'others', index, 'actor'];
        if (other.actor === 'nobody')
          report(pointer, {
            en: 'nobody has no steps: expected a person',
            'zh-CN': 'nobody 没有步骤：这里应是某类人',
          });
        else if (seen.has(other.actor))
          report(pointer, {
            en: `${other.actor} has steps already; expected one list for each actor`,
            'zh-CN': `${other.actor} 已有步骤；每类人只应有一份`,
          });
        seen.add(other.actor);
      });
      if (!asking.some((each) => seen.has(each)))
        report(['text', locale, 'others'], {
          en: `nobody who meets the error has steps: expected a list for one of ${asking.join(', ')}`,
          'zh-CN': `遇到报错的人都没有步骤：至少应有一份写给 ${asking.join('、')} 之一`,
        });
    }
  },
};

/** Those who meet an error and ask. */
const asking = ['user', 'developer'] as const;
