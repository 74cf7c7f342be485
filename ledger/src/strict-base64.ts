/**
 * The bytes of a base64 text, or `undefined` when it is not the one way to write them (RFC 4648 section 3.5: unused bits are zero). Node
 * takes more than one text for the same bytes, so a changed letter in a signature would pass unnoticed.
 */
export function strictBase64(text: string): Uint8Array | undefined {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : undefined;
}
