import { CopyButton } from '../components/copy-button.tsx';
import type { Texts } from '../words/texts.ts';

interface CorrectedSettingsProps {
  readonly before: string;
  readonly after: string;
  readonly texts: Texts;
}

/** The settings with the fault mended: lines that changed stand beside what they were. */
export function CorrectedSettings({ before, after, texts }: CorrectedSettingsProps) {
  const { diagnosis } = texts.words;
  const old = before.split('\n');
  const lines = after.split('\n');
  const compared = old.length === lines.length;
  return (
    <section class="corrected">
      <h3>{diagnosis.corrected}</h3>
      <pre>
        <code>
          {lines.map((line, index) =>
            !compared || line === old[index] ? (
              `${line}\n`
            ) : (
              <>
                <del>{`- ${old[index]}\n`}</del>
                <ins>{`+ ${line}\n`}</ins>
              </>
            ),
          )}
        </code>
      </pre>
      <CopyButton value={after} what={diagnosis.copyCorrected} words={texts.words} />
    </section>
  );
}
