/** `TextDecoder` exists in every runtime we support, but not in the types of a package without DOM and Node. */
interface Decoder {
  decode(bytes: Uint8Array): string;
}
type DecoderClass = new (encoding: string, options: { fatal: boolean }) => Decoder;

/** Bytes as text; `undefined` for an encoding that the runtime does not know and, if `fatal`, for bytes that it does not have. */
export function decodeAs(
  encoding: string,
  bytes: Uint8Array | undefined,
  fatal = false,
): string | undefined {
  const { TextDecoder } = globalThis as unknown as { TextDecoder: DecoderClass };
  try {
    return bytes && new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}
