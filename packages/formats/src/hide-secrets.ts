import { markOfSecret, type Redacted, redact } from '@mailatlas/core';
import { type ReadSettings, replacePlaces } from './settings-format.ts';

/** What stands in a secret's place and is none. */
const notSecret =
  /^(?:undefined|null|none|nil|\*+|)$|[${‹]|^!\w+ |^(?:process\.|os\.|env\b|config\()/i;

/** A text without its secrets; where its format says which value is one, that is believed. */
export function hideSecrets(text: string, read: ReadSettings | undefined): Redacted {
  const edits = (read?.places ?? [])
    .filter(({ field, value }) => field === 'secret' && !notSecret.test(value))
    // What is an expression in code stays: it names the variable, not the secret.
    .filter(
      ({ start, end, value, literal }) =>
        literal ?? (isQuoted(text, start, end) || !/[.([]/.test(value)),
    )
    .map((place) => ({ place, value: markOfSecret(place.value) }));
  const { text: safe, removed } = redact(replacePlaces(text, edits));
  return { text: safe, removed: removed + edits.length };
}

function isQuoted(text: string, start: number, end: number): boolean {
  return /["'`]/.test(text[start - 1] ?? '') && text[start - 1] === text[end];
}
