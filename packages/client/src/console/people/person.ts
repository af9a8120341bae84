import type { ResponseOf } from "@botschaft/protocol/contract";

export type Person = {
  readonly userId: string;
  /** Their own, else the first part of the address. */
  readonly name: string;
  readonly email?: string;
  readonly isAdministrator: boolean;
  readonly state: "active" | "locked" | "deactivated";
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly lastSeenAt?: number;
};

export type PersonDevice = { readonly deviceId: string; readonly name?: string; readonly lastSeenAt?: number };

export type PersonDetails = Person & { readonly devices: readonly PersonDevice[] };

type Wire = ResponseOf<"botschaft", "listPeople">["people"][number];

export function toPerson(wire: Wire): Person {
  return {
    userId: wire.user_id,
    name: wire.display_name ?? localpartOf(wire.user_id),
    ...(wire.email === undefined ? {} : { email: wire.email }),
    isAdministrator: wire.administrator,
    state: wire.state,
    createdAt: wire.created_at,
    ...(wire.last_seen_at === undefined ? {} : { lastSeenAt: wire.last_seen_at }),
  };
}

export function toPersonDetails(wire: ResponseOf<"botschaft", "getPerson">): PersonDetails {
  const devices = wire.devices.map((device) => ({
    deviceId: device.device_id,
    ...(device.display_name === undefined ? {} : { name: device.display_name }),
    ...(device.last_seen_at === undefined ? {} : { lastSeenAt: device.last_seen_at }),
  }));
  return { ...toPerson(wire), devices };
}

/** `jonas` of `@jonas:im.musterland.example`. */
export function localpartOf(userId: string): string {
  return userId.slice(1).split(":", 1)[0] ?? userId;
}
