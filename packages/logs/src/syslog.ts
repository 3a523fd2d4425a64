import type { LogClock } from './log-clock.ts';

/** A line of a syslog: when, which program, what it said. */
export interface SyslogLine {
  readonly at: number | undefined;
  /** The tag without the process id: `postfix/smtp`, `dovecot`. */
  readonly program: string;
  readonly message: string;
}

/**
 * Reads a line as rsyslog, syslog-ng, journalctl and Docker write it: classic (`Nov 22 10:00:00 host tag[1]: `), with
 * an ISO time, and RFC 5424 (`<22>1 2026-... host tag 1 - - `).
 */
export function readSyslog(line: string, clock: LogClock): SyslogLine | undefined {
  let start = 0;
  if (line.charCodeAt(0) === 60) {
    start = line.indexOf('>') + 1;
    if (start < 3 || start > 5) return undefined;
    if (line.startsWith('1 ', start)) return structured(line, start + 2, clock);
  }
  const first = line.charCodeAt(start);
  if (first >= 65 && first <= 90) {
    const at = clock.classic(line, start);
    return at === undefined ? undefined : tagged(line, start + 16, at);
  }
  if (first < 48 || first > 57) return undefined;
  const iso = clock.iso(line, start);
  if (!iso) return undefined;
  const rest = iso.end + 1;
  // `docker logs --timestamps` and Kubernetes put their own time before the program's.
  const inner = line.charCodeAt(rest);
  if (inner >= 65 && inner <= 90) {
    const within = clock.classic(line, rest);
    if (within !== undefined) return tagged(line, rest + 16, iso.time);
  }
  return tagged(line, rest, iso.time);
}

/** `host tag[1]: message`, or `tag: message` as programs write that keep a log of their own. */
function tagged(line: string, from: number, at: number): SyslogLine | undefined {
  let start = from;
  let end = line.indexOf(' ', start);
  if (end > 0 && line.charCodeAt(end - 1) !== 58) {
    start = end + 1;
    end = line.indexOf(': ', start);
    if (end < 0 || end - start > 100) return undefined;
  } else end--;
  if (end < start) return undefined;
  const message = line.charCodeAt(end + 1) === 32 ? end + 2 : end + 1;
  return { at, program: withoutProcess(line.slice(start, end)), message: line.slice(message) };
}

function withoutProcess(tag: string): string {
  const bracket = tag.indexOf('[');
  return bracket < 0 ? tag : tag.slice(0, bracket);
}

/** RFC 5424: time, host, program, process, message id, structured data, message. */
function structured(line: string, from: number, clock: LogClock): SyslogLine | undefined {
  const iso = clock.iso(line, from);
  const time = line.indexOf(' ', from);
  const host = line.indexOf(' ', time + 1);
  const program = line.indexOf(' ', host + 1);
  const process = line.indexOf(' ', program + 1);
  const kind = line.indexOf(' ', process + 1);
  if (time < 0 || host < 0 || program < 0 || process < 0 || kind < 0) return undefined;
  const start = afterData(line, kind + 1);
  return {
    at: iso?.time,
    program: line.slice(host + 1, program),
    message: line.slice(line.charCodeAt(start) === 0xfeff ? start + 1 : start),
  };
}

/** Behind `-` or `[id key="value"]...`. */
function afterData(line: string, from: number): number {
  if (line.charCodeAt(from) !== 91) return from + 2;
  let quoted = false;
  for (let at = from; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code === 92 && quoted) at++;
    else if (code === 34) quoted = !quoted;
    else if (code === 93 && !quoted && line.charCodeAt(at + 1) !== 91) return at + 2;
  }
  return line.length;
}
