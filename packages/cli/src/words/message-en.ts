import { countedEn } from './counted-en.ts';
import type { MessageWords } from './message-words.ts';

export const messageWords: MessageWords = {
  level: { error: 'error', warning: 'warning', hint: 'hint' },
  found: ({ error, warning, hint }) =>
    Object.entries({ error, warning, hint })
      .filter(([, count]) => count > 0)
      .map(([level, count]) => countedEn(count, level))
      .join(', '),
  nothing: 'Nothing is wrong with this message as far as the rules go.',
  onlyHints: 'Nothing is wrong; hints only say what filters dislike.',
  line: (line) => `line ${line}`,
  answeredWith: (diagnosis) => `servers answer with ${diagnosis}`,
  filters: 'What the filter says',
  verdict: { clean: 'lets it pass', suspect: 'would delay it', spam: 'takes it for spam' },
  score: (score, threshold) => `score ${score} of ${threshold}`,
  problem: {
    unreachable: 'cannot be reached',
    timeout: 'did not answer in time',
    refused: 'refused the question',
    'bad-answer': 'gave an answer that cannot be read',
    'answer-too-large': 'gave too long an answer',
  },
  oneFile: 'mailatlas message reads one message at a time.',
};
