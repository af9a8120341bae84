/**
 * What a browser may show in place. Style sheets and JSON, which the specification allows too, are not among them: they
 * could be made part of a page.
 * https://spec.matrix.org/v1.19/client-server-api/#serving-inline-content
 */
const inlineTypes: ReadonlySet<string> = new Set([
  "text/plain",
  "text/csv",
  "image/jpeg",
  "image/gif",
  "image/png",
  "image/apng",
  "image/webp",
  "image/avif",
  "video/mp4",
  "video/webm",
  "video/ogg",
  "video/quicktime",
  "audio/mp4",
  "audio/webm",
  "audio/aac",
  "audio/mpeg",
  "audio/ogg",
  "audio/wave",
  "audio/wav",
  "audio/x-wav",
  "audio/x-pn-wav",
  "audio/flac",
  "audio/x-flac",
]);

type Served = { readonly contentType: string; readonly fileName: string | null; readonly size: number | undefined };

/** Every answer with people's bytes carries these: nothing in them can run in the pages of this server. */
export function mediaHeaders({ contentType, fileName, size }: Served): Readonly<Record<string, string>> {
  const type = contentType.split(";")[0]?.trim().toLowerCase() ?? "";
  const disposition = inlineTypes.has(type) ? "inline" : "attachment";
  return {
    "content-type": isHeaderText(contentType) ? contentType : "application/octet-stream",
    ...(size === undefined ? {} : { "content-length": String(size) }),
    "content-disposition": `${disposition}${fileName === null ? "" : fileNameParameter(fileName)}`,
    "content-security-policy":
      "sandbox; default-src 'none'; script-src 'none'; plugin-types application/pdf; style-src 'unsafe-inline'; object-src 'self';",
    "cross-origin-resource-policy": "cross-origin",
    "x-content-type-options": "nosniff",
    "cache-control": "private, max-age=31536000, immutable",
  };
}

/** https://www.rfc-editor.org/rfc/rfc6266 */
function fileNameParameter(fileName: string): string {
  if (/^[A-Za-z0-9._-]+$/.test(fileName)) return `; filename=${fileName}`;
  const encoded = encodeURIComponent(fileName).replace(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
  return `; filename*=utf-8''${encoded}`;
}

function isHeaderText(text: string): boolean {
  return /^[\x20-\x7e]+$/.test(text);
}
