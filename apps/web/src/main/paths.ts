import type { MainState, SettingsSection } from "@botschaft/client";

/** Where a view stands in the address bar; the server gives the one page for each of them. */
export function pathOf({ view }: MainState): string {
  if (view.kind === "settings") return `/settings/${view.section}`;
  if (view.conversation === undefined) return "/";
  const path = roomPath(view.conversation.state.get().roomId);
  return view.panel === undefined ? path : `${path}/people`;
}

export function roomPath(roomId: string): string {
  return `/rooms/${encodeURIComponent(roomId)}`;
}

export type Destined =
  | { readonly kind: "conversations" }
  | { readonly kind: "conversation"; readonly roomId: string; readonly hasPanel: boolean }
  | { readonly kind: "settings"; readonly section: SettingsSection };

const sections: readonly SettingsSection[] = ["appearance", "language", "devices", "spareKey", "invitations"];

/** Also where the reader may not go: what is there says so. */
export function parsePath(path: string): Destined {
  const [first, second, third] = path.split("/").slice(1).map(decodeOrEmpty);
  if (first === "rooms" && second) return { kind: "conversation", roomId: second, hasPanel: third === "people" };
  if (first === "settings") {
    return { kind: "settings", section: sections.find((name) => name === second) ?? "appearance" };
  }
  return { kind: "conversations" };
}

/** A malformed address is somebody's typing, no reason to stop. */
function decodeOrEmpty(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return "";
  }
}
