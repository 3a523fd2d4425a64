import { getProvider } from '@mailatlas/core';
import type { CheckName } from '../checks/index.ts';
import type { Finding } from '../finding.ts';
import type { FindingText, FindingWords } from './finding-words.ts';

/** A finding in words, its arguments filled in; a provider is called by its name. */
export function explainFinding(finding: Finding<CheckName>, words: FindingWords): FindingText {
  const text = words.texts[finding.check];
  const { provider } = finding.args;
  const name = provider === undefined ? undefined : getProvider(provider)?.name[words.locale];
  const args: Readonly<Record<string, string>> = {
    ...finding.args,
    ...(name !== undefined && { provider: name }),
  };
  const fill = (template: string) =>
    template.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
      Object.hasOwn(args, name) ? (args[name] as string) : placeholder,
    );
  return { title: fill(text.title), why: fill(text.why), fix: fill(text.fix) };
}
