import { createCast } from "@botschaft/homeserver";
import type { World } from "../world/world.ts";
import { Device } from "./device.ts";
import { Person } from "./person.ts";

/** New people, each signed in with one device; none can sign in by password. */
export async function castOf<Name extends string>(world: World, names: readonly Name[]): Promise<Record<Name, Person>> {
  const { storage, people, accounts } = world.server;
  const { clock, chance: random } = world;
  const members = await createCast(
    { writer: storage.writer, people, accounts: accounts.accounts, clock, random },
    names,
    null,
  );
  const entries = members.map((member, at) => {
    const { userId, userNid, deviceId, accessToken } = member;
    const device = new Device(world, deviceId, accessToken);
    return [names[at], new Person(world, { name: names[at] ?? "", userId, userNid, device })] as const;
  });
  return Object.fromEntries(entries) as Record<Name, Person>;
}

/** Another device of somebody. */
export async function addDevice(world: World, person: Person, deviceId: string): Promise<Device> {
  const signedIn = await world.server.accounts.sessions.open(person, {
    deviceId: deviceId as never,
    displayName: undefined,
    refreshable: false,
  });
  return new Device(world, signedIn.deviceId, signedIn.accessToken);
}
