import { PassThrough } from 'node:stream';
import { diagnose, explain, loadLanguage, readEvidence } from '@mailatlas/core';
import { createColors } from 'picocolors';
import { expect, test } from 'vitest';
import type { Io } from '../io.ts';
import { wordsOf } from '../words/words-of.ts';
import { printDiagnosis } from './print-diagnosis.ts';

async function print(text: string, locale: Io['locale']) {
  const stream = () => new PassThrough() as never;
  const io: Io = {
    stdin: stream(),
    stdout: stream(),
    stderr: stream(),
    locale,
    colors: createColors(false),
    width: 400,
  };
  const language = await loadLanguage(locale);
  const diagnoses = diagnose(readEvidence(text));
  const [first] = diagnoses;
  if (!first) throw new Error(`nothing found in ${text}`);
  return {
    said: explain(first, language),
    printed: printDiagnosis(io, wordsOf(locale), language, diagnoses, undefined),
  };
}

test.each(['en', 'zh-CN'] as const)(
  'an administrator’s steps say so, and everybody has a list (%s)',
  async (locale) => {
    const { said, printed } = await print('Error: certificate has expired', locale);
    const words = wordsOf(locale);
    expect(said.id).toBe('tls/cert-expired');
    expect(printed).toContain(words.section.first + words.aside(said.stepsBy ?? '–'));
    expect(said.others.map(({ actor }) => actor)).toContain('user');
    for (const { actorText, steps } of said.others) {
      expect(printed).toContain(`\n${actorText}\n`);
      for (const step of steps) expect(printed).toContain(step);
    }
  },
);

test.each(['en', 'zh-CN'] as const)(
  'the steps of who asks have a plain heading (%s)',
  async (locale) => {
    const { said, printed } = await print('552 5.2.2 mailbox full', locale);
    expect(said.actor).toBe('recipient');
    expect(said.stepsBy).toBeUndefined();
    expect(printed).toContain(`\n${wordsOf(locale).section.first}\n`);
  },
);
