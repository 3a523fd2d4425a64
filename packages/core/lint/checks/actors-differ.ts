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
        if (other.actor === 'nobody') report(pointer, 'nobody has no steps: expected a person');
        else if (seen.has(other.actor))
          report(pointer, `${other.actor} has steps already; expected one list for each actor`);
        seen.add(other.actor);
      });
      if (!asking.some((each) => seen.has(each)))
        report(
          ['text', locale, 'others'],
          `nobody who meets the error has steps: expected a list for one of ${asking.join(', ')}`,
        );
    }
  },
};

/** Those who meet an error and ask. */
const asking = ['user', 'developer'] as const;
