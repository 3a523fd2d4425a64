/** What the look of a text depends on, as far as styles on elements say it. */
export interface Paint {
  readonly color: string | undefined;
  /** `undefined` when it cannot be told: an image, a class. */
  readonly background: string | undefined;
  readonly gone: boolean;
  readonly tiny: boolean;
}

const page: Paint = { color: undefined, background: 'ffffff', gone: false, tiny: false };

/** The look of an element inside another one. */
export function paintOf(attributes: Readonly<Record<string, string>>, outer = page): Paint {
  const style = declarations(attributes.style ?? '');
  const size = style.get('font-size');
  const shade = style.get('background-color') ?? attributes.bgcolor ?? style.get('background');
  const unclear = attributes.background ?? attributes.class ?? attributes.id;
  return {
    color: colorOf(style.get('color') ?? attributes.color) ?? outer.color,
    background:
      shade !== undefined
        ? colorOf(shade)
        : unclear !== undefined || style.has('background-image')
          ? undefined
          : outer.background,
    gone: goneBy(style),
    tiny: size === undefined ? outer.tiny : /^0*(?:\.0*)?(?:px|pt|em|rem|%)?$/.test(size),
  };
}

/** Whether text in this look cannot be seen. */
export function hidesText({ color, background, gone, tiny }: Paint): boolean {
  return gone || tiny || (color !== undefined && color === background);
}

function goneBy(style: ReadonlyMap<string, string>): boolean {
  return (
    style.get('display') === 'none' ||
    style.get('visibility') === 'hidden' ||
    /^0*(?:\.0+)?$/.test(style.get('opacity') ?? '1')
  );
}

function declarations(style: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const declaration of style.slice(0, 5000).split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const value = declaration
      .slice(colon + 1)
      .toLowerCase()
      .replace('!important', '')
      .trim();
    found.set(declaration.slice(0, colon).trim().toLowerCase(), value);
  }
  return found;
}

/** A colour as six hexadecimal digits, where it is one of the usual notations. */
function colorOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const color = text.trim().toLowerCase();
  if (color === 'white') return 'ffffff';
  if (color === 'black') return '000000';
  const hex = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/.exec(color)?.[1];
  if (hex) return hex.length === 6 ? hex : hex.replace(/./g, '$&$&');
  const rgb = /^rgb\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)$/.exec(color);
  return rgb
    ?.slice(1)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('');
}
