import { Parser } from 'htmlparser2';
import { hidesText, type Paint, paintOf } from './text-paint.ts';

interface Link {
  readonly href: string;
  readonly text: string;
}

/** What a reader and a filter see of an HTML text. */
export interface HtmlFacts {
  readonly links: readonly Link[];
  readonly images: number;
  /** The text that is shown. */
  readonly text: string;
  /** How many characters of text are there but not shown, and the first of them. */
  readonly hidden: number;
  readonly hiddenText: string;
}

/** Deeper HTML is not read on: no mail needs it, and it would cost time. */
const deepest = 500;
const mostLinks = 2000;
/** Characters without width that fill up a preview line. */
const filler = /(?:\s|\u00ad|\u034f|\u200b|\u200c|\u200d|\u200e|\u200f|\u2060|\ufeff)+/g;
const unseen = new Set(['style', 'script', 'title', 'head', 'template']);

interface Element {
  readonly name: string;
  readonly paint: Paint;
  readonly hidden: boolean;
  readonly unseen: boolean;
}

export function readHtml(html: string): HtmlFacts {
  const links: Link[] = [];
  const text: string[] = [];
  const open: Element[] = [];
  let link: { href: string; text: string } | undefined;
  let images = 0;
  let hidden = 0;
  let hiddenText = '';
  const parser = new Parser({
    onopentag(name, attributes) {
      if (open.length >= deepest) return parser.pause();
      const outer = open.at(-1);
      const paint = paintOf(attributes, outer?.paint);
      open.push({
        name,
        paint,
        hidden: outer?.hidden === true || hidesText(paint),
        unseen: outer?.unseen === true || unseen.has(name),
      });
      if (name === 'img') images++;
      if (name === 'a') link = { href: attributes.href ?? '', text: '' };
    },
    ontext(piece) {
      const element = open.at(-1);
      if (element?.unseen) return;
      if (element?.hidden) {
        const seen = piece.replace(filler, ' ').trim();
        hidden += seen.length;
        if (hiddenText === '') hiddenText = seen.slice(0, 100);
        return;
      }
      text.push(piece);
      if (link && link.text.length < 500) link.text += piece;
    },
    onclosetag(name) {
      if (open.at(-1)?.name === name) open.pop();
      if (name !== 'a' || !link) return;
      if (link.href !== '' && links.length < mostLinks) links.push(link);
      link = undefined;
    },
  });
  parser.write(html);
  parser.end();
  return { links, images, text: text.join('').replace(/\s+/g, ' ').trim(), hidden, hiddenText };
}
