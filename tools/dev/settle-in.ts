import type { Notebook } from "./notebook.ts";
import { rooms, type Someone } from "./places.ts";
import type { Server } from "./server.ts";
import { type Visitor, visit } from "./visitor.ts";

type Home = { readonly server: Server; readonly person: Someone };

/** Names the authorities, makes them partners of each other, and lets their people in; each step once in a network's life. */
export async function settleIn(
  servers: readonly Server[],
  notebook: Notebook,
  say: (line: string) => void,
): Promise<void> {
  for (const server of servers) {
    await notebook.once(`people of ${server.place.key}`, () => bringPeople(server, notebook));
    for (const other of servers.slice(0, servers.indexOf(server)))
      await notebook.once(`partners ${other.place.key} ${server.place.key}`, () => {
        say(`${other.place.name} invites ${server.place.name} as a partner`);
        return pair(other, server);
      });
  }
  const homes = servers.flatMap((server) => server.place.people.map((person) => ({ server, person })));
  for (const { name, isFor } of rooms) {
    const [maker, ...others] = homes.filter(({ person }) => isFor(person)) as [Home, ...Home[]];
    if (others.length === 0) continue;
    const roomId = await notebook.roomOf(name, () => {
      say(`${maker.person.name} makes the room “${name}”`);
      return visit({ ...maker, notebook }, (visitor) => createRoom(visitor, name));
    });
    for (const other of others)
      await notebook.once(`${other.person.localpart} in ${name}`, () => bringIn(roomId, maker, other, notebook));
  }
}

async function bringPeople(server: Server, notebook: Notebook): Promise<void> {
  const [administrator, ...others] = server.place.people;
  const authority = { name: server.place.name };
  await visit({ server, person: administrator, notebook }, ({ call }) =>
    call("PUT", "/_botschaft/v1/authority", authority),
  );
  for (const person of others) await visit({ server, person, notebook }, async () => {});
}

/** As two administrators do it: one passes on a code. */
async function pair(inviter: Server, guest: Server): Promise<void> {
  const { partners } = await inviter.control("GET", "/border/partners");
  if (partners.some((partner: { readonly server_name: string }) => partner.server_name === guest.name)) return;
  const { code } = await inviter.control("POST", "/border/invitations", {});
  await guest.control("POST", "/border/partners/accept", { code });
}

async function createRoom({ call }: Visitor, name: string): Promise<string> {
  const encryption = { type: "m.room.encryption", state_key: "", content: { algorithm: "m.megolm.v1.aes-sha2" } };
  const body = { preset: "private_chat", name, initial_state: [encryption] };
  return (await call("POST", "/_matrix/client/v3/createRoom", body)).room_id;
}

async function bringIn(roomId: string, maker: Home, other: Home, notebook: Notebook): Promise<void> {
  const room = encodeURIComponent(roomId);
  await visit({ ...other, notebook }, async (guest) => {
    if ((await guest.call("GET", "/_matrix/client/v3/joined_rooms")).joined_rooms.includes(roomId)) return;
    await visit({ ...maker, notebook }, ({ call }) =>
      call("POST", `/_matrix/client/v3/rooms/${room}/invite`, { user_id: guest.userId }),
    );
    await guest.call("POST", `/_matrix/client/v3/join/${room}?via=${maker.server.name}`, {});
  });
}
