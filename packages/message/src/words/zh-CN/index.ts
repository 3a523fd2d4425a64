import type { FindingWords } from '../finding-words.ts';
import { content } from './content.ts';
import { format } from './format.ts';
import { mime } from './mime.ts';
import { sending } from './sending.ts';

export const words: FindingWords = {
  locale: 'zh-CN',
  texts: { ...format, ...mime, ...sending, ...content },
};
