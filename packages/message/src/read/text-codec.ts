/** `TextDecoder` and `TextEncoder` exist in every runtime we support, but not in the types of a package without DOM and Node. */
interface Codecs {
  readonly TextDecoder: new (
    label: string,
    options: { readonly fatal: boolean },
  ) => { decode(bytes: Uint8Array): string };
  readonly TextEncoder: new () => { encode(text: string): Uint8Array };
}

const { TextDecoder, TextEncoder } = globalThis as unknown as Codecs;

export function encodeText(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Bytes in a charset as text; `undefined` for an unknown charset, or with `fatal` for bytes that it has not. */
export function decodeText(bytes: Uint8Array, charset: string, fatal = false): string | undefined {
  try {
    return new TextDecoder(charset, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether the runtime has this charset, as the WHATWG names it (https://encoding.spec.whatwg.org). */
export function knowsCharset(charset: string): boolean {
  return decodeText(new Uint8Array(), charset) !== undefined;
}

/** Bytes as characters of the same number, nothing decoded. */
export function latinOf(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

/** The place of the first byte of 128 or more; -1 when all are ASCII. */
export function firstHighByte(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; at++) if ((bytes[at] as number) > 127) return at;
  return -1;
}
