import type { CauseReport, ShownExample } from '@mailatlas/logs';
import type { LogsWords } from '../words/logs-words.ts';
import type { Words } from '../words/words.ts';
import { countsText } from './counts-text.ts';
import { describeLogins } from './describe-logins.ts';
import type { DescribedCause, DescribedReport } from './describe-report.ts';
import { reportNotes } from './report-notes.ts';
import { barChart, escapeHtml, sparkChart, stackedChart } from './svg-charts.ts';
import { countText, momentText, widthText } from './write-values.ts';

/** How many providers and sender domains are named for a cause. */
const named = 10;

const style = `:root{color-scheme:light dark;--bad:light-dark(#b3261e,#f2726a);--ok:light-dark(#2e7d4f,#63b987);--dim:light-dark(#5f6368,#a0a4a8);--line:light-dark(#dadce0,#3c4043)}
body{font:16px/1.5 system-ui,sans-serif;max-width:64rem;margin:2rem auto;padding:0 1rem;background:light-dark(#fff,#17181a);color:light-dark(#1f1f1f,#e6e6e6)}
svg{max-width:100%;height:auto;display:block}.dim svg{display:inline}.bad{fill:var(--bad);color:var(--bad)}.ok{fill:var(--ok)}.dim{color:var(--dim)}
table{border-collapse:collapse}td,th{padding:.2rem 1rem .2rem 0;text-align:start;font-weight:normal}td.n{text-align:end;font-variant-numeric:tabular-nums}
section{border-top:1px solid var(--line);padding-block:1rem}h1,h2,h3{line-height:1.25;margin:.5rem 0}p{margin:.3rem 0}code{font-size:.85em;overflow-wrap:anywhere}`;

/** The report as one file that needs no other and no script: charts are drawn in it, light and dark. */
export function reportHtml(words: Words, own: LogsWords, described: DescribedReport): string {
  const { report, language, causes, unknown } = described;
  const { locale } = language;
  const { trend } = report;
  const most = Math.max(...causes.map((cause) => cause.messages), 1);
  const head = [
    own.lines(countText(report.lines, locale)),
    ...(report.unread > 0 ? [own.notRead(countText(report.unread, locale))] : []),
    ...(report.since === undefined
      ? []
      : [own.span(momentText(report.since), momentText(report.until))]),
    Object.keys(report.formats).join(', '),
  ];
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(own.title)} · MailAtlas</title>
<style>${style}</style>
</head>
<body>
<h1>${escapeHtml(own.title)}</h1>
<p class="dim">${head.map(escapeHtml).join(' · ')}</p>
${reportNotes(report, own, locale)
  .map((note) => `<p class="bad">${escapeHtml(note)}</p>`)
  .join('\n')}
${totalsTable(own, described)}
<h2>${escapeHtml(own.trend)}</h2>
${stackedChart(trend.delivered, trend.failed, `${own.delivered}, ${own.failed}`)}
<p class="dim"><svg width="10" height="10" aria-hidden="true"><rect class="ok" width="10" height="10"/></svg> ${escapeHtml(own.delivered)} <svg width="10" height="10" aria-hidden="true"><rect class="bad" width="10" height="10"/></svg> ${escapeHtml(own.failed)} · ${escapeHtml(own.bucket(widthText(trend.width, own)))}</p>
<h2>${escapeHtml(own.causes)}</h2>
${causes.map((cause) => causeSection(words, own, cause, most, described)).join('\n')}
${described.moreCauses > 0 ? `<p>${escapeHtml(own.more(countText(described.moreCauses, locale)))}</p>` : ''}
${unknown.length > 0 ? unknownSection(own, described) : ''}
${loginsSection(own, described)}
</body>
</html>
`;
}

function totalsTable(own: LogsWords, { report, language }: DescribedReport): string {
  const { passed, waiting, ...counts } = report.totals;
  const rows = (Object.keys(own.total) as (keyof typeof counts)[]).map((name) => {
    const note =
      name === 'deferred'
        ? [
            own.passed(countText(passed, language.locale)),
            own.waiting(countText(waiting, language.locale)),
          ].join(' · ')
        : '';
    return `<tr><th>${escapeHtml(own.total[name])}</th><td class="n">${countText(counts[name], language.locale)}</td><td class="dim">${escapeHtml(note)}</td></tr>`;
  });
  return `<table>${rows.join('')}</table>`;
}

function causeSection(
  words: Words,
  own: LogsWords,
  cause: DescribedCause,
  most: number,
  { language }: DescribedReport,
): string {
  const { locale } = language;
  const senders = cause.senders.map(({ domain, messages }) => ({ name: domain, messages }));
  const paragraphs = [
    [own.providers, countsText(words, own, locale, named, cause.names, cause.otherProviders)],
    [own.senders, countsText(words, own, locale, named, senders, cause.otherSenders)],
    [words.section.who, cause.who],
    [words.section.first, cause.step],
  ].filter(([, text]) => text !== '') as [string, string][];
  return `<section>
<h3>${escapeHtml(cause.title)}${cause.side === 'in' ? ` <small class="dim">${escapeHtml(own.side.in)}</small>` : ''}</h3>
<p>${escapeHtml(own.messages(countText(cause.messages, locale)))}</p>
${barChart(cause.messages, most, own.messages(countText(cause.messages, locale)))}
<p class="dim">${escapeHtml(factsOf(own, cause, locale))}</p>
${sparkChart(cause.trend, own.trend)}
${paragraphs.map(([label, text]) => `<p>${escapeHtml(words.label(label, text))}</p>`).join('\n')}
<p>${escapeHtml(cause.waiting)}</p>
${exampleText(words, own.firstExample, cause.first)}${cause.last?.line === cause.first?.line ? '' : exampleText(words, own.lastExample, cause.last)}
</section>`;
}

function factsOf(
  own: LogsWords,
  cause: DescribedCause,
  locale: DescribedReport['language']['locale'],
): string {
  return [
    cause.diagnosis?.id ?? '',
    cause.confidenceText,
    own.attempts(countText(cause.attempts, locale)),
    own.temporary(countText(cause.temporary, locale)),
    own.permanent(countText(cause.permanent, locale)),
    ...(cause.possible > 0 && cause.possible < cause.messages
      ? [own.possible(countText(cause.possible, locale))]
      : []),
    own.passed(countText(cause.passed, locale)),
    `${own.since} ${momentText(cause.since)}`,
    `${own.until} ${momentText(cause.until)}`,
  ].join(' · ');
}

function exampleText(words: Words, label: string, example: ShownExample | undefined): string {
  return example
    ? `<p class="dim"><code>${escapeHtml(words.label(label, example.line))}</code></p>`
    : '';
}

function loginsSection(own: LogsWords, { report, language }: DescribedReport): string {
  const described = describeLogins(report.logins, own, language.locale);
  if (!described) return '';
  const rows = described.rows.map(
    ([address, count, told]) =>
      `<tr><td><code>${escapeHtml(address)}</code></td><td class="n">${count}</td><td>${escapeHtml(told)}</td></tr>`,
  );
  const texts = described.advice.map((text) => `<p>${escapeHtml(text)}</p>`);
  return `<h2>${escapeHtml(own.logins.title)}</h2>\n<p>${escapeHtml(described.sums)}</p>\n<table>${rows.join('')}</table>\n${texts.join('\n')}`;
}

function unknownSection(
  own: LogsWords,
  { unknown, moreUnknown, language, report }: DescribedReport,
): string {
  const rows = unknown.map(
    ({ messages, text }: CauseReport) =>
      `<tr><td class="n">${countText(messages, language.locale)}</td><td><code>${escapeHtml(text)}</code></td></tr>`,
  );
  const more =
    moreUnknown > 0
      ? `<p>${escapeHtml(own.more(countText(moreUnknown, language.locale)))}</p>`
      : '';
  const rarer =
    report.otherUnknown > 0
      ? `<p>${escapeHtml(own.otherUnknown(countText(report.otherUnknown, language.locale)))}</p>`
      : '';
  return `<h2>${escapeHtml(own.unknown)}</h2>\n<table>${rows.join('')}</table>\n${more}${rarer}<p class="dim">${escapeHtml(own.unknownHint)}</p>`;
}
