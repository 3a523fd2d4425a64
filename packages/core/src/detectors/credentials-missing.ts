import type { Detector } from './finding.ts';

/** No user name or secret, or the word `undefined` in their place. */
export const credentialsMissing: Detector = ({ settings, folded }) => {
  const { user, secret } = settings;
  const clues: string[] = [];
  if (user !== undefined && /^(?:undefined|null|none|nan)?$/i.test(user.trim()))
    clues.push(`user ${JSON.stringify(user)}`);
  if (secret === 'undefined' || secret === 'empty') clues.push(`secret ${secret}`);
  const literal =
    /\b(?:user(?:name)?|pass(?:word)?|login)["']?\s?[:=]\s?["']?(?:undefined|null|none)\b/.exec(
      folded,
    );
  if (literal) clues.push(literal[0]);
  if (clues.length === 0) return [];
  return [
    {
      diagnosis: 'config/missing-credentials',
      score: 240,
      facts: clues.map((text) => ({ what: 'settings', text })),
    },
  ];
};
