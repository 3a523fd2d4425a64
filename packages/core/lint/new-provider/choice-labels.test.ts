import { expect, test } from 'vitest';
import { choiceLabels } from './choice-labels.ts';
import { questions } from './questions.ts';

const closed = questions.filter(({ choices }) => choices);

test.each(['en', 'zh-CN'] as const)(
  'every choice has a word in %s, and nothing else has',
  (locale) => {
    expect(Object.keys(choiceLabels[locale])).toEqual(closed.map(({ flag }) => flag));
    for (const { flag, choices = [] } of closed) {
      const labels = choiceLabels[locale][flag] ?? {};
      expect(Object.keys(labels).sort(), flag).toEqual([...choices].sort());
      for (const label of Object.values(labels))
        expect(/\p{Script=Han}/u.test(label), label).toBe(locale === 'zh-CN');
    }
  },
);
