import { phrases } from '../../src/languages/phrases-en.ts';
import type { Comparison, Conflict, Gap } from './compare-services.ts';
import { conflictKinds } from './judge-service.ts';
import type { Skipped } from './listed-service.ts';

const headings: Readonly<Record<Conflict['kind'], string>> = {
  'other-operator': 'another operator',
  'not-offered': 'they list what we say is not offered',
  'other-host': 'another host of the same operator',
  'retired-host': 'they list a host that is retired here',
  'other-port-or-tls': 'another port or TLS mode',
  'other-username': 'another form of the user name',
};

/** Gaps, conflicts from the gravest, those decided already, and how much agrees. */
export function comparisonLines(
  comparison: Comparison,
  skipped: readonly Skipped[] = [],
): string[] {
  const { gaps, conflicts, counts } = comparison;
  const of = (what: Gap['what']) => gaps.filter((gap) => gap.what === what);
  return [
    ...section('domains we do not know', of('domain'), gapLine),
    ...section('services we do not know', of('service'), gapLine),
    ...section('protocols we do not list', of('protocol'), gapLine),
    ...section('endpoints we do not list, beside one that agrees', of('endpoint'), gapLine),
    ...conflictKinds.flatMap((kind) =>
      section(
        headings[kind],
        conflicts.filter((each) => each.kind === kind && !each.decision),
        conflictLine,
      ),
    ),
    ...section(
      'decided in the entry',
      conflicts.filter((each) => each.decision),
      decidedLine,
    ),
    ...section('not readable, skipped', skipped, ({ place, reason }) => `${place} ${reason}`),
    `${counts.services} services with ${counts.domains} domains, ${counts.shared} of them known here`,
    `${counts.agreements} protocols agree, ${counts.disagreements} do not (counted at each domain)`,
  ];
}

/** The files that are of no kind that can be read. */
export function ignoredLines(files: readonly string[]): string[] {
  return files.length === 0
    ? []
    : [`not of any known kind, not read (${files.length}): ${some(files)}`];
}

function section<T>(title: string, list: readonly T[], line: (each: T) => string): string[] {
  if (list.length === 0) return [];
  return [`${title} (${list.length})`, ...list.map((each) => `  ${line(each)}`), ''];
}

function gapLine({ domains, place, provider, theirs, what }: Gap): string {
  const unknown = what === 'domain' || what === 'service';
  const about = domains.length > 0 ? some(domains) : place;
  const origin = domains.length > 0 ? `  [${place}]` : '';
  const missing = !unknown && provider ? ` (${provider})` : '';
  const run = unknown && provider ? ` — runs on ${provider}` : '';
  return `${about}${missing}: ${theirs.join(', ') || 'no servers'}${run}${origin}`;
}

function conflictLine({ domains, provider, protocol, ours, theirs, place }: Conflict): string {
  const about = domains.length > 0 ? `${some(domains)} (${provider})` : provider;
  const here = ours.length > 0 ? some(ours) : 'none';
  return `${about} ${protocol}: here ${here} | there ${some(theirs)}  [${place}]`;
}

function decidedLine(conflict: Conflict): string {
  const { why, note, decided } = conflict.decision ?? {};
  const reason = [why && phrases.disagreement[why], note?.en].filter(Boolean).join('; ');
  return `${conflictLine(conflict)}\n    ${reason} (${decided})`;
}

/** The first four, and how many more. */
function some(texts: readonly string[]): string {
  const more = texts.length - 4;
  return texts.slice(0, 4).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
