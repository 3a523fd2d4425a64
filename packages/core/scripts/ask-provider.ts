import { cancel, confirm, intro, isCancel, log, multiselect, select, text } from '@clack/prompts';
import { choiceLabels } from '../lint/new-provider/choice-labels.ts';
import type { Flag } from '../lint/new-provider/flags.ts';
import { type Given, type Question, questions, sourceIds } from '../lint/new-provider/questions.ts';
import { splitAnswers } from '../lint/new-provider/read-answers.ts';
import { unusualServers } from '../lint/new-provider/unusual-server.ts';
import type { Words } from '../lint/new-provider/words.ts';

/** Asks for every answer that the flags did not give; `undefined` when the person gave up. */
export async function askProvider(
  given: Given,
  words: Words,
  today: string,
  conflicts: (given: Given) => readonly string[],
): Promise<Given | undefined> {
  intro(words.intro);
  const answers: Partial<Record<Flag, readonly string[]>> = { ...given };
  for (const question of questions) {
    const { flag, when } = question;
    if (answers[flag] || (when && !when(answers))) continue;
    const initial = question.initial?.(answers, today) ?? '';
    if (flag.endsWith('-source') && initial !== '') {
      answers[flag] = [initial];
      continue;
    }
    const wrong = (line: string): string | undefined => {
      const parts = splitAnswers(question, [line]);
      if (parts.length === 0) return words.questions[flag].expected;
      if (!parts.every((part) => question.fits(part, answers)))
        return words.questions[flag].expected;
      return conflicts({ [flag]: parts })[0];
    };
    const answer = await ask(question, answers, initial, words, wrong);
    if (answer === undefined) {
      cancel(words.cancelled);
      return undefined;
    }
    answers[flag] = answer;
  }
  return answers;
}

async function ask(
  question: Question,
  answers: Given,
  initial: string,
  words: Words,
  wrong: (line: string) => string | undefined,
): Promise<readonly string[] | undefined> {
  const { flag, choices, many } = question;
  const message = messageOf(question, answers, words);
  if (choices) {
    const picked = await select({
      message: `${message} (${words.chooseOne})`,
      showInstructions: false,
      options: choices.map((value) => optionOf(flag, value, words)),
    });
    return isCancel(picked) ? undefined : [picked];
  }
  if (flag.endsWith('-source')) {
    const options = sourceIds(answers).map((value) => ({ value, label: value }));
    for (;;) {
      const picked = await multiselect({
        message: `${message} (${words.chooseSeveral})`,
        options,
        required: false,
        showInstructions: false,
      });
      if (isCancel(picked)) return undefined;
      if (picked.length > 0) return picked;
    }
  }
  const lines: string[] = [];
  for (;;) {
    const mayEnd = question.optional?.(answers) || lines.length > 0;
    const line = await text({
      message: lines.length > 0 ? `${words.questions[flag].ask} (${lines.length + 1})` : message,
      placeholder: words.questions[flag].expected,
      ...(initial && { initialValue: initial }),
      validate: (typed = '') => (mayEnd && typed.trim() === '' ? undefined : wrong(typed)),
    });
    if (isCancel(line)) return undefined;
    const parts = splitAnswers(question, [line ?? '']);
    const sure = await isSure({ [flag]: parts }, words);
    if (sure === undefined) return undefined;
    if (!sure) continue;
    lines.push(...parts);
    if (many !== 'lines' || parts.length === 0) return lines;
  }
}

/** A choice by what it means; the value itself stands beside it, because flags and files hold that. */
function optionOf(flag: Flag, value: string, words: Words) {
  return { value, label: choiceLabels[words.locale][flag]?.[value] ?? value, hint: value };
}

/** Whether a port and TLS mode that are no usual pair stand on the page, or were a slip; `undefined` when the person gave up. */
async function isSure(typed: Given, words: Words): Promise<boolean | undefined> {
  const [odd] = unusualServers(typed);
  if (!odd) return true;
  log.warn(words.unusualPort(odd));
  const said = await confirm({
    message: words.asOnThePage,
    active: words.yes,
    inactive: words.no,
    initialValue: false,
  });
  return isCancel(said) ? undefined : said;
}

function messageOf(question: Question, answers: Given, words: Words): string {
  const notes = [
    question.many === 'words' && !question.flag.endsWith('-source') && words.several,
    question.many === 'lines' && words.perLine,
    question.optional?.(answers) && words.mayBeEmpty,
  ].filter((note) => typeof note === 'string');
  const { ask } = words.questions[question.flag];
  return notes.length > 0 ? `${ask} (${notes.join('; ')})` : ask;
}
