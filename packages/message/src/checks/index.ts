import type { Check } from '../check.ts';
import { addresses } from './addresses.ts';
import { attachments } from './attachments.ts';
import { boundaries } from './boundaries.ts';
import { charsets } from './charsets.ts';
import { date } from './date.ts';
import { encodedWordSyntax } from './encoded-words.ts';
import { headerBlock } from './header-block.ts';
import { headerOctets } from './header-octets.ts';
import { hiddenText } from './hidden-text.ts';
import { htmlAlone } from './html-alone.ts';
import { lineEnds } from './line-ends.ts';
import { lineLength } from './line-length.ts';
import { links } from './links.ts';
import { messageId } from './message-id.ts';
import { mimeHeaders } from './mime-headers.ts';
import { replyTo } from './reply-to.ts';
import { requiredHeaders } from './required-headers.ts';
import { sender } from './sender.ts';
import { singleHeaders } from './single-headers.ts';
import { size } from './size.ts';
import { subjectLine } from './subject-line.ts';
import { transferEncoding } from './transfer-encoding.ts';
import { unsubscribe } from './unsubscribe.ts';

/** All checks; none knows of another. */
export const checks = [
  headerBlock,
  lineEnds,
  lineLength,
  headerOctets,
  requiredHeaders,
  singleHeaders,
  date,
  messageId,
  addresses,
  encodedWordSyntax,
  mimeHeaders,
  boundaries,
  transferEncoding,
  charsets,
  size,
  attachments,
  sender,
  replyTo,
  unsubscribe,
  subjectLine,
  htmlAlone,
  links,
  hiddenText,
] as const;

type NamesOf<Each> = Each extends Check<infer Name> ? Name : never;

/** The names of everything that can be found. */
export type CheckName = NamesOf<(typeof checks)[number]>;
