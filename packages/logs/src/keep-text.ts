/**
 * A text of its own. A part of a string holds on to the whole of it in today's engines: a queue id of eleven letters
 * would keep the block alive that it was read in.
 */
export function keepText(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}

interface Decoder {
  decode(bytes: Uint8Array): string;
}

let decoder: Decoder | undefined;

/** Text from a string that holds one byte a character: UTF-8, or as it is if it is none. */
export function decodeBytes(text: string): string {
  if (!/[\x80-\xff]/.test(text)) return text;
  // `TextDecoder` exists in every runtime we support, but not in the types of a package without DOM and Node.
  const { TextDecoder } = globalThis as unknown as {
    TextDecoder: new (label: string, options: { fatal: boolean }) => Decoder;
  };
  decoder ??= new TextDecoder('utf-8', { fatal: true });
  try {
    return decoder.decode(Uint8Array.from(text, (character) => character.charCodeAt(0)));
  } catch {
    return text;
  }
}
