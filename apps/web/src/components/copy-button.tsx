import type { Words } from '../words/words.ts';

/** Copies a value; `scripts/copy.ts` does the work, and without scripts the button is not shown. */
export function CopyButton({ value, what, words }: { value: string; what?: string; words: Words }) {
  return (
    <button
      type="button"
      class="copy"
      data-copy={value}
      aria-label={words.copy.copyThis(what ?? value)}
    >
      {words.copy.copy}
    </button>
  );
}
