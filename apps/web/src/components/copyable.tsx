import type { Words } from '../words/words.ts';
import { CopyButton } from './copy-button.tsx';

/** A value to be typed into a program, with its copy button. */
export function Copyable({ value, words }: { value: string; words: Words }) {
  return (
    <span class="copyable">
      <code>{value}</code>
      <CopyButton value={value} words={words} />
    </span>
  );
}
