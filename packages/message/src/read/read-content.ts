import { bodyText } from './decode-body.ts';
import { decodeWords } from './encoded-words.ts';
import type { Message, Part } from './parse-message.ts';
import { fieldNamed } from './read-header.ts';
import { type HtmlFacts, readHtml } from './read-html.ts';
import { readParameters } from './read-parameters.ts';

interface HtmlPart {
  readonly part: Part;
  readonly facts: HtmlFacts;
}

interface Attachment {
  readonly part: Part;
  readonly filename: string;
}

/** What a reader gets of a message: its texts and its files. */
export interface Content {
  /** The plain texts, together. */
  readonly text: string;
  readonly hasText: boolean;
  readonly html: readonly HtmlPart[];
  readonly attachments: readonly Attachment[];
}

/** So many parts with text are read; more would not change what is found. */
const mostTexts = 20;

export function readContent({ lines, parts }: Message): Content {
  const texts: string[] = [];
  const html: HtmlPart[] = [];
  const attachments: Attachment[] = [];
  for (const part of parts) {
    const disposition = readParameters(fieldNamed(part.header, 'content-disposition')?.value ?? '');
    const filename =
      disposition.parameters.get('filename') ?? part.parameters.get('name') ?? undefined;
    if (filename !== undefined || disposition.value === 'attachment') {
      attachments.push({ part, filename: decodeWords(filename ?? '') });
    } else if (part.type === 'text/plain' && texts.length < mostTexts) {
      texts.push(bodyText(lines, part));
    } else if (part.type === 'text/html' && html.length < mostTexts) {
      html.push({ part, facts: readHtml(bodyText(lines, part)) });
    }
  }
  return { text: texts.join('\n'), hasText: texts.length > 0, html, attachments };
}
