const encoded = /(?:^|;)\s*filename\*\s*=\s*utf-8'[A-Za-z0-9-]*'([^;\s]+)/i;
const quoted = /(?:^|;)\s*filename\s*=\s*"((?:[^"\\]|\\.)*)"/i;
const plain = /(?:^|;)\s*filename\s*=\s*([^;\s"]+)/i;

/** The name in a Content-Disposition. https://www.rfc-editor.org/rfc/rfc6266 */
export function fileNameIn(disposition: string | undefined): string | undefined {
  const text = disposition?.slice(0, 4096) ?? "";
  const escaped = encoded.exec(text)?.[1];
  if (escaped !== undefined) return decoded(escaped);
  return quoted.exec(text)?.[1]?.replace(/\\(.)/g, "$1") ?? plain.exec(text)?.[1];
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined; // no name that anybody could read
  }
}
