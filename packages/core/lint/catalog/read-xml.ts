import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** A parsed element: its children by name, attributes with `@` before theirs, lists for those that repeat. */
export type Element = Readonly<Record<string, unknown>>;

/** Reads the root element of a text; `skip` hears why if it cannot. Documents with a DTD are not read. */
export function rootElement(
  text: string,
  name: string,
  repeated: ReadonlySet<string>,
  skip: (reason: string) => void,
): Element | undefined {
  if (/<!DOCTYPE/i.test(text)) {
    skip('holds a DTD, which is not read');
    return undefined;
  }
  const sound = XMLValidator.validate(text);
  if (sound !== true) {
    skip(`is not XML: line ${sound.err.line}: ${sound.err.msg}`);
    return undefined;
  }
  try {
    const { [name]: root } = parserOf(repeated).parse(text) as Element;
    if (typeof root === 'object' && root !== null) return root as Element;
    skip(`holds no <${name}>`);
  } catch (error) {
    skip(`is not XML: ${(error as Error).message}`);
  }
  return undefined;
}

function parserOf(repeated: ReadonlySet<string>): XMLParser {
  return new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    // Entities of a DTD are the one dangerous thing in XML; the five of XML itself do not occur in hosts and ports.
    processEntities: false,
    isArray: (element) => repeated.has(element),
  });
}

export function elementsOf(value: unknown): Element[] {
  const list = Array.isArray(value) ? value : [value];
  return list.filter((each) => typeof each === 'object' && each !== null);
}

/** The texts of an element that stands once or several times, with or without attributes. */
export function texts(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(texts);
  if (typeof value === 'object' && value !== null) return texts((value as Element)['#text']);
  return typeof value === 'string' && value.trim() !== '' ? [value.trim()] : [];
}
