import { explain, getProvider, type Language, type Locale, loadLanguage } from '@mailatlas/core';
import {
  type CauseReport,
  type LogReport,
  type Party,
  shortenAddresses,
  shortenIps,
} from '@mailatlas/logs';
import type { LogsWords } from '../words/logs-words.ts';

/** A cause with its words, as every form of the report shows it. */
export interface DescribedCause extends CauseReport {
  readonly title: string;
  readonly confidenceText: string;
  readonly who: string;
  readonly waiting: string;
  readonly step: string;
  readonly names: readonly { readonly name: string; readonly messages: number }[];
}

export interface DescribedReport {
  readonly report: LogReport;
  readonly language: Language;
  /** The first causes; `moreCauses` are left out. */
  readonly causes: readonly DescribedCause[];
  readonly moreCauses: number;
  readonly unknown: readonly CauseReport[];
  readonly moreUnknown: number;
}

/** Puts a report into words: the causes that are shown, with the first step of each. */
export async function describeReport(
  full: LogReport,
  locale: Locale,
  words: LogsWords,
  { top = Number.POSITIVE_INFINITY, shorten = false }: { top?: number; shorten?: boolean },
): Promise<DescribedReport> {
  const shown = (cause: CauseReport) => (shorten ? shortened(cause) : cause);
  const causes = full.causes.slice(0, top).map(shown);
  const unknown = full.unknown.slice(0, top).map(shown);
  const guides = new Set(causes.flatMap((cause) => cause.diagnosis?.provider ?? []));
  const language = await loadLanguage(locale, { diagnoses: true, guides: [...guides] });
  return {
    report: shorten ? { ...full, logins: withShortIps(full.logins) } : full,
    language,
    causes: causes.flatMap((cause) => describe(cause, language, words)),
    moreCauses: full.causes.length - causes.length,
    unknown,
    moreUnknown: full.unknown.length - unknown.length,
  };
}

function describe(cause: CauseReport, language: Language, words: LogsWords): DescribedCause[] {
  if (!cause.diagnosis) return [];
  const { title, confidenceText, actorText, waiting, steps } = explain(cause.diagnosis, language);
  return [
    {
      ...cause,
      title,
      confidenceText,
      who: cause.side === 'in' ? words.otherSide : actorText,
      waiting,
      step: steps[0] ?? '',
      names: cause.providers.map((party) => ({
        name: nameOf(party, language.locale),
        messages: party.messages,
      })),
    },
  ];
}

function nameOf({ provider, domain }: Party, locale: Locale): string {
  return provider === undefined
    ? (domain ?? '')
    : (getProvider(provider)?.name[locale] ?? provider);
}

/** The address of a host that signs in is somebody's; that of a server which answered is not. */
function shortened(cause: CauseReport): CauseReport {
  const { first, last, side } = cause;
  const short = (line: string) => {
    const text = shortenAddresses(line);
    return side === 'in' ? shortenIps(text) : text;
  };
  return {
    ...cause,
    ...(first && { first: { ...first, line: short(first.line) } }),
    ...(last && { last: { ...last, line: short(last.line) } }),
  };
}

function withShortIps(logins: LogReport['logins']): LogReport['logins'] {
  return {
    ...logins,
    clients: logins.clients.map((client) => ({ ...client, address: shortenIps(client.address) })),
  };
}
