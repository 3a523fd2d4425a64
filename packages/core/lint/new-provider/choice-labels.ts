import { phrases as english } from '../../src/languages/phrases-en.ts';
import { phrases as chinese } from '../../src/languages/phrases-zh-CN.ts';
import type { Locale } from '../../src/provider.ts';
import type { Flag } from './flags.ts';

type Labels = Readonly<Partial<Record<Flag, Readonly<Record<string, string>>>>>;

/** What the values of a closed question mean, in the words that users of the catalog read as well. */
export const choiceLabels: Readonly<Record<Locale, Labels>> = {
  en: {
    kind: english.kind,
    sender: english.sender,
    access: { on: 'allowed', off: 'off at first', unknown: 'not known' },
    'access-actor': { user: 'the user', admin: 'an administrator' },
    credential: { ...english.credential, unknown: 'not known' },
    'account-password-works': { yes: 'it works', no: 'it is refused', unknown: 'not known' },
  },
  'zh-CN': {
    kind: chinese.kind,
    sender: chinese.sender,
    access: { on: '允许', off: '默认关闭', unknown: '不清楚' },
    'access-actor': { user: '用户自己', admin: '管理员' },
    credential: { ...chinese.credential, unknown: '不清楚' },
    'account-password-works': { yes: '能用', no: '不能用', unknown: '不清楚' },
  },
};
