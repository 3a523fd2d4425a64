import type { Emit, FormatName } from './fact.ts';
import { LogClock } from './log-clock.ts';
import { readDovecot } from './parsers/dovecot.ts';
import { ExchangeReader } from './parsers/exchange-tracking.ts';
import { isEximLine, readExim, readEximMessage } from './parsers/exim.ts';
import { readOpenSmtpd } from './parsers/opensmtpd.ts';
import { readPostfix } from './parsers/postfix.ts';
import { readSendmail } from './parsers/sendmail.ts';
import { readJsonLine } from './read-json-line.ts';
import { readSyslog } from './syslog.ts';

const dovecotServices = new Set([
  'imap-login',
  'pop3-login',
  'submission-login',
  'managesieve-login',
  'lmtp',
  'lda',
  'auth',
  'auth-worker',
]);

const postfixDaemons = new Set([
  'smtpd',
  'smtp',
  'lmtp',
  'qmgr',
  'cleanup',
  'local',
  'virtual',
  'pipe',
  'error',
  'postscreen',
]);

const composeMark = ' | ';

/** Turns lines into facts. Each line says itself of which log it is: a syslog holds those of several programs. */
export class LineReader {
  readonly #clock: LogClock;
  readonly #exchange = new ExchangeReader();

  constructor(now: number) {
    this.#clock = new LogClock(now);
  }

  /** The log that a line belongs to; `undefined` if it is none that we know. */
  read(line: string, emit: Emit): FormatName | undefined {
    switch (line.charCodeAt(0)) {
      case 35: // #
        return this.#exchange.header(line) ? 'exchange' : undefined;
      case 0x5b: // [
      case 0x7b: // {
        return this.#readJson(line, emit);
      case 0xfeff:
        return this.read(line.slice(1), emit);
      case 0xef: // the byte order mark of UTF-8, read as bytes
        return line.startsWith('ï»¿') ? this.read(line.slice(3), emit) : undefined;
    }
    if (isEximLine(line) && readsAsExim(line))
      return readExim(line, this.#clock, emit) ? 'exim' : undefined;
    if (this.#exchange.isOn && this.#exchange.read(line, this.#clock, emit)) return 'exchange';
    const syslog = readSyslog(line, this.#clock);
    if (syslog) return readProgram(syslog.program, syslog.message, syslog.at, emit);
    const behind = line.indexOf(composeMark);
    return behind > 0 && behind < 64 ? this.#readBehind(line, behind, emit) : undefined;
  }

  /** `docker compose logs` writes the name of the container before each line. */
  #readBehind(line: string, behind: number, emit: Emit): FormatName | undefined {
    const rest = line.slice(behind + composeMark.length);
    return rest.includes(composeMark) ? undefined : this.read(rest, emit);
  }

  #readJson(line: string, emit: Emit): FormatName | undefined {
    const found = readJsonLine(line, emit);
    if (!found) return undefined;
    if ('format' in found) return found.format;
    if ('program' in found) return readProgram(found.program, found.message, found.at, emit);
    return found.wrapped.startsWith('{') ? undefined : this.read(found.wrapped, emit);
  }
}

/** A time with a blank is Exim's, unless a program's tag follows: Dovecot can be told to write such times too. */
function readsAsExim(line: string): boolean {
  return !/^.{19}(?:\.\d+)? \S+: /.test(line.slice(0, 60)) || line.startsWith('H=', 20);
}

/** Lets the parser of a program read what it logged. */
function readProgram(
  program: string,
  message: string,
  at: number | undefined,
  emit: Emit,
): FormatName | undefined {
  const slash = program.lastIndexOf('/');
  if (slash > 0) {
    const daemon = program.slice(slash + 1);
    // postfix/smtp, postfix/submission/smtpd, postfix-out/qmgr, or with a name of the administrator's choice.
    if (!program.startsWith('postfix') && !postfixDaemons.has(daemon)) return undefined;
    readPostfix(daemon, message, at, emit);
    return 'postfix';
  }
  if (program === 'dovecot') {
    readDovecot(message, at, emit);
    return 'dovecot';
  }
  if (dovecotServices.has(program)) {
    readDovecot(`${program}: ${message}`, at, emit);
    return 'dovecot';
  }
  if (program === 'sendmail' || program.startsWith('sm-')) {
    readSendmail(message, at, emit);
    return 'sendmail';
  }
  if (program === 'smtpd') {
    readOpenSmtpd(message, at, emit);
    return 'opensmtpd';
  }
  if (program === 'exim' || program === 'exim4') {
    readEximMessage(isEximLine(message) ? message.slice(20) : message, at, emit);
    return 'exim';
  }
  return undefined;
}
