import { defineCheck } from '../check.ts';
import { rspamd, spamAssassin } from '../filter-rules.ts';
import { isShortener } from '../shorteners.ts';

/** Links that show one place and lead to another, to a number, or to a place nobody can see. */
export const links = defineCheck(
  {
    'link-text-names-another-domain': {
      level: 'warning',
      source: rspamd('conf/scores.d/phishing_group.conf', 'PHISHING'),
      diagnosis: 'policy/spam-content',
    },
    'link-to-ip-address': {
      level: 'hint',
      source: spamAssassin('rules/20_uri_tests.cf', 'NORMAL_HTTP_TO_IP'),
    },
    'url-shortener': {
      level: 'hint',
      source: spamAssassin('rules/25_url_shortener.cf', '__URL_SHORTENER'),
    },
  },
  ({ content }, report) => {
    const targets: { href: string; line?: number }[] = [];
    for (const { part, facts } of content.html) {
      for (const { href, text } of facts.links) {
        targets.push({ href, line: part.line });
        const shown = hostOf(text.trim(), true);
        const target = hostOf(href, false);
        if (shown && target && organisation(shown) !== organisation(target))
          report('link-text-names-another-domain', {
            line: part.line,
            args: { shown, target },
          });
      }
    }
    for (const [href] of content.text
      .slice(0, 500_000)
      .matchAll(/https?:\/\/[^\s<>"')\]]{3,500}/gi))
      targets.push({ href });
    const seen = new Set<string>();
    for (const { href, line } of targets) {
      const host = hostOf(href, false);
      if (host === undefined || seen.has(host)) continue;
      seen.add(host);
      const place = { ...(line !== undefined && { line }), args: { host } };
      if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(host)) report('link-to-ip-address', place);
      if (isShortener(host)) report('url-shortener', place);
    }
  },
);

/** The host of a web address; with `bare` also of one without `https://`, when nothing else stands there. */
function hostOf(text: string, bare: boolean): string | undefined {
  const start = bare ? '(?:https?://)?' : '\\s*https?://';
  const last = bare ? '[a-z][a-z0-9-]{1,62}' : '[a-z0-9-]{1,63}';
  const end = bare ? '(?:[:/?#]\\S*)?$' : '(?:[:/?#]|$)';
  const pattern = new RegExp(
    `^${start}(?:[^/@\\s]{1,100}@)?((?:[a-z0-9_-]{1,63}\\.){1,8}${last})${end}`,
    'i',
  );
  return pattern.exec(text.slice(0, 2000))?.[1]?.toLowerCase();
}

const suffixWords = new Set(['com', 'net', 'org', 'gov', 'edu', 'co', 'ac', 'or', 'ne', 'go']);

/** The part of a host name that one registers, nearly: two labels, or three under `com.cn` and its like. */
function organisation(host: string): string {
  const labels = host.split('.');
  const deep =
    labels.length > 2 && suffixWords.has(labels.at(-2) ?? '') && (labels.at(-1)?.length ?? 0) === 2;
  return labels.slice(deep ? -3 : -2).join('.');
}
