import type { ReplyEvidence } from './evidence.ts';

/** SMTP: a code at the start of a line or after the marks that logs and libraries put before it. */
const smtp =
  /(?:^|[\s:;("'[<,=>])([245]\d\d)(?:[ -](?=[245]\.\d{1,3}\.\d{1,3}\b)|(?=[ -][^\d\s.:])|[ -](?=\S)|(?=,\s*b?['"]))(?:([245]\.\d{1,3}\.\d{1,3})\b)?/gm;
/** What libraries say of a reply that they did not want: `expected code 250, got 552`. */
const told = /\bexpected\b[^\n]{0,60}\bgot(?: code)? ["']?([45]\d\d)\b/gi;
/** A code in brackets or after `status=`: #5.7.1, (5.1.1). */
const enhancedAlone = /(?:#|\b)([245]\.\d{1,3}\.\d{1,3})\b(?!\.\d)/g;
/** IMAP: `A1 NO [CODE] text`, `* BYE text`; also without a tag, as libraries print it. */
const imap = /(?:^|[\s"'(:])(NO|BAD|BYE)\s+(?:\[([A-Z][A-Z0-9-]*)[^\]\r\n]{0,80}\])?/gm;
const bracketCode =
  /\[(AUTHENTICATIONFAILED|AUTHORIZATIONFAILED|EXPIRED|PRIVACYREQUIRED|CONTACTADMIN|UNAVAILABLE|LIMIT|OVERQUOTA|ALERT|WEBALERT|NOPERM|INUSE|SYS\/TEMP|SYS\/PERM|AUTH|LOGIN-DELAY)\b[^\]\r\n]{0,80}\]/g;
const pop3 = /(?:^|[\s"'(:])(-ERR)\b(?:\s+\[([A-Z][A-Z0-9/-]*)\])?/gm;

/** As many replies of a kind are read; a session has fewer. */
const most = 128;

/** All replies that stand in a text, in their order; repeated lines of one reply count once. */
export function findReplies(text: string): ReplyEvidence[] {
  const replies: ReplyEvidence[] = [];
  for (const found of text.matchAll(smtp)) {
    if (replies.length >= most) break;
    const code = Number(found[1]);
    const start = found.index + found[0].indexOf(found[1] ?? '');
    if (looksLikeSomethingElse(text, start)) continue;
    const last = replies.at(-1);
    if (last?.code === code && (last.enhanced === found[2] || !found[2])) continue;
    replies.push({
      code,
      ...(found[2] && { enhanced: found[2] }),
      start,
      end: lineEnd(text, start),
    });
  }
  for (const found of text.matchAll(told)) {
    const code = Number(found[1]);
    if (replies.length >= most || replies.some((reply) => reply.code === code)) continue;
    replies.push({ code, start: found.index, end: lineEnd(text, found.index) });
  }
  const known = new Set(replies.map((reply) => reply.enhanced));
  for (const found of text.matchAll(enhancedAlone)) {
    const enhanced = found[1] as string;
    if (known.has(enhanced) || /[\d.]/.test(text[found.index - 1] ?? '')) continue;
    known.add(enhanced);
    replies.push({ enhanced, start: found.index, end: lineEnd(text, found.index) });
  }
  for (const found of [...firstOf(text.matchAll(imap)), ...firstOf(text.matchAll(pop3))]) {
    const status = found[1] as string;
    const start = found.index + found[0].indexOf(status);
    replies.push({
      status,
      ...(found[2] && { responseCode: found[2] }),
      start,
      end: lineEnd(text, start),
    });
  }
  const codes = new Set(replies.map((reply) => reply.responseCode));
  for (const found of text.matchAll(bracketCode)) {
    const responseCode = found[1] as string;
    if (codes.has(responseCode)) continue;
    codes.add(responseCode);
    replies.push({ responseCode, start: found.index, end: lineEnd(text, found.index) });
  }
  return replies;
}

/** The first matches; the others are not looked for. */
function firstOf(matches: Iterable<RegExpExecArray>): RegExpExecArray[] {
  const first: RegExpExecArray[] = [];
  for (const match of matches) {
    first.push(match);
    if (first.length >= most) break;
  }
  return first;
}

/** What people and programs count, and no reply begins with. */
const counted =
  /^(?:[ -](?:bytes|m?s|msec|seconds?|minutes?|hours?|days?|[km]i?b|times|attempts|tries|retries|lines)\b| ?(?:次|秒|分钟|小时|天|字节))/i;
/** Ports of submission; no reply has such a code. */
const port = /^(?:465|587)/;

/** A port, a time, a line number, a year in a date, a count: three digits that are no reply code. */
function looksLikeSomethingElse(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  const after = text.slice(start + 3, start + 16);
  return (
    port.test(text.slice(start, start + 3)) ||
    (/(?:port|line|:|\.js:\d*|:\d+)\s?["']?$/i.test(before) && /^[):\]]/.test(after)) ||
    /port["']?\s*[:=]?\s*$/i.test(before) ||
    counted.test(after)
  );
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}
