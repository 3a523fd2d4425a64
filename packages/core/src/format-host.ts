import { fillAccount } from './account-hosts.ts';
import type { ProviderGuide } from './guide.ts';
import type { Language } from './languages/language.ts';
import type { ResolvedHost } from './resolve-settings.ts';

/** A host for people. What the customer has to put in stands in angle brackets, by its name: `<server name>.example.com`. */
export function formatHost(
  { host, hostTemplate }: ResolvedHost,
  parameter: { readonly name: string } | undefined,
): string {
  return host ?? fillAccount(hostTemplate, `<${parameter?.name ?? 'account'}>`);
}

/** What has to be put into a host, what it looks like, and where the customer finds it. */
export function formatHostParameter(
  { name, example, where }: NonNullable<ProviderGuide['hostParameter']>,
  { phrases, locale }: Pick<Language, 'phrases' | 'locale'>,
): string {
  const what = phrases.hostParameter.replace('{name}', name).replace('{example}', example);
  return `${what}${locale === 'zh-CN' ? '' : ' '}${where}`;
}
