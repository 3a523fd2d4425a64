import type { FileCheck } from '../check.ts';
import { disorders } from '../format-entry.ts';

/** Keys stand in the order of the schema and names are sorted, so that two people's changes meet in few lines. */
export const canonicalForm: FileCheck = {
  name: 'canonical-form',
  description: 'Keys are in the order of the schema; mx and regions are sorted.',
  scope: 'file',
  check(entry, report) {
    for (const { pointer, message } of disorders(entry))
      report(pointer, {
        en: `${message.en} (\`pnpm fix\` does it)`,
        'zh-CN': `${message['zh-CN']}（\`pnpm fix\` 会自动改好）`,
      });
  },
};
