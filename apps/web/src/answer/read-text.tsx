import type { Examination } from '@mailatlas/formats';
import type { Texts } from '../words/texts.ts';

/** The text as it was read, without its secrets, where any was taken out. */
export function ReadText({ found, texts }: { found: Examination; texts: Texts }) {
  const { home } = texts.words;
  if (found.removed === 0) return null;
  return (
    <details class="read-text">
      <summary>{`${home.removed(found.removed)} ${home.readText}`}</summary>
      <pre>
        <code>{found.evidence.text}</code>
      </pre>
    </details>
  );
}
