import type { Border } from "../../session/partners.ts";
import type { RoomPerson } from "../../session/room-facts.ts";
import type { Authority } from "../authority.ts";

/** Why nothing reaches an authority now, or comes from it. */
export type Barrier = {
  readonly kind: BarrierKind;
  readonly authority: Authority;
  /** Milliseconds since 1970; absent where it never was otherwise. */
  readonly since?: number;
};

export type BarrierKind =
  /** The reader's authority speaks with no other one. */
  | "internal"
  /** It speaks with partners only, and this is none. */
  | "noPartner"
  | "waiting"
  | "cut"
  | "stopped"
  | "removed"
  /** No rule says no: it does not answer. */
  | "unreachable"
  /** The other side says no. */
  | "refused"
  /** Others than those who are asked about are in the room, or named in it, whose authority is no partner. */
  | "othersInside";

/** What stands between the reader and a server. Undefined where nothing does, and where no border is known. */
export function barrierTo({ serverName, name }: Authority, border: Border | undefined): Barrier | undefined {
  if (border === undefined) return undefined;
  const authority = { serverName, name };
  if (border.mode === "internal") return { kind: "internal", authority };
  const partner = border.partners.get(serverName);
  if (partner === undefined) return border.mode === "closed" ? { kind: "noPartner", authority } : undefined;
  const { state, since } = partner;
  if (state === "connected" || (state === "removed" && border.mode === "open")) return undefined;
  return { kind: state, authority: partner.authority, since };
}

/** The authorities of those who are here or invited, each once, by name. */
export function authoritiesOf(people: readonly RoomPerson[]): readonly Authority[] {
  const byServer = new Map<string, Authority>();
  for (const { outside } of people.map(({ person }) => person)) {
    if (outside !== undefined) byServer.set(outside.serverName, outside);
  }
  return [...byServer.values()].toSorted((one, other) => one.name.localeCompare(other.name));
}

/** What stands between the reader and the outsiders of a room, by their authorities' names. */
export function barriersIn(people: readonly RoomPerson[], border: Border | undefined): readonly Barrier[] {
  return authoritiesOf(people).flatMap((authority) => barrierTo(authority, border) ?? []);
}
