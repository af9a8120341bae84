import type { ConsoleView } from "@botschaft/client/console";

const root = "/admin";

/** Where a view stands in the address bar; the server gives the one page for each of them. */
export function pathOf({ page, opened }: ConsoleView): string {
  return opened === undefined ? `${root}/${page}` : `${root}/${page}/${encodeURIComponent(opened)}`;
}

/** Anything else than a view of ours is the partners. */
export function parsePath(path: string): ConsoleView {
  const [, page, opened = ""] = path.split("/").slice(1).map(decodeOrEmpty);
  if (page === "people") return opened.startsWith("@") ? { page, opened } : { page };
  if (page === "decisions") return /^[1-9]\d{0,14}$/.test(opened) ? { page, opened: Number(opened) } : { page };
  return opened === "" ? { page: "partners" } : { page: "partners", opened };
}

/** A malformed address is somebody's typing, no reason to stop. */
function decodeOrEmpty(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return "";
  }
}
