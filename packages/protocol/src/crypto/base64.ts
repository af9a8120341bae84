/** Unpadded standard base64. https://spec.matrix.org/v1.19/appendices/#unpadded-base64 */
export function toBase64(bytes: Uint8Array): string {
  return bytes.toBase64({ omitPadding: true });
}

export function toBase64Url(bytes: Uint8Array): string {
  return bytes.toBase64({ alphabet: "base64url", omitPadding: true });
}

/** Reads padded and unpadded standard base64. */
export function fromBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.fromBase64(text.replace(/=+$/, ""));
  } catch {
    return undefined;
  }
}
