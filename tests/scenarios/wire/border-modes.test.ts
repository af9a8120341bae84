import assert from "node:assert/strict";
import { connect } from "node:net";
import { after, before, test } from "node:test";
import { type Net, systemNet } from "@botschaft/peer";
import { logOf, order, partnerOf, pathOf, refused } from "./orders.ts";
import { end, type Server, Stage } from "./stage.ts";

let stage: Stage;
before(async () => {
  stage = await Stage.open();
});
after(() => stage.close());

const rooms = { method: "GET", path: "/_matrix/federation/v1/publicRooms" };

function call(from: Server, to: Server): Promise<unknown> {
  return from.parts.outside?.peers?.call({ ...rooms, destination: to.name, ignoresBackOff: true }) as Promise<unknown>;
}

async function pair(inviter: Server, acceptor: Server): Promise<void> {
  const { code } = await order(inviter, "POST", "/invitations", {});
  await order(acceptor, "POST", "/partners/accept", { code });
}

/** Names that stand at addresses of this machine, whose port 443 is another one. */
function wiresTo(port: () => number, ...names: readonly string[]): Net {
  const hosts = new Map(names.map((name) => [name, ["127.0.0.1"]]));
  return {
    ...systemNet(),
    hosts: async () => hosts,
    connect: (address, to) => connect({ host: address, port: to === 443 ? port() : to }),
  };
}

test("in open mode everybody is spoken with, but a partner that is cut off", async () => {
  const [north, south] = [await stage.start("localhost", "open"), await stage.start("127.0.0.1", "open")];
  await call(north, south);
  await order(north, "POST", "/partners", { server_name: south.name });
  assert.equal((await partnerOf(north, south)).state, "waiting");
  await call(north, south);
  await call(south, north);
  await order(north, "POST", pathOf(south, "/cut"), {});
  await assert.rejects(call(north, south), { kind: "refused" });
  await assert.rejects(call(south, north), { status: 403, errcode: "M_FORBIDDEN" });
  assert.deepEqual(new Set((await logOf(north, "?kind=refusal")).map(({ rule }) => rule)), new Set(["partner-cut"]));
  await order(north, "POST", pathOf(south, "/restore"));
  await call(north, south);
  await call(south, north);
  await order(north, "POST", pathOf(south, "/cut"), {});
  await order(north, "DELETE", pathOf(south));
  await call(south, north);
  for (const server of [north, south]) await end(server);
});

test("a server whose name is elsewhere becomes a partner, if that is within its own name", async () => {
  let east: Server | undefined;
  const portOfEast = () => east?.port ?? 0;
  const west = await stage.start("127.0.0.1", "closed", {
    wires: wiresTo(portOfEast, "east.example", "chat.east.example"),
  });
  east = await stage.start("chat.east.example", "closed", { name: "east.example" });
  await pair(east, west);
  assert.equal((await partnerOf(west, east)).state, "connected");
  assert.ok(await call(west, east));
  assert.ok(await call(east, west));
  await end(east);

  let moved: Server | undefined;
  const portOfMoved = () => moved?.port ?? 0;
  const north = await stage.start("127.0.0.1", "closed", {
    wires: wiresTo(portOfMoved, "far.example", "hosting.example"),
  });
  moved = await stage.start("hosting.example", "closed", { name: "far.example" });
  const { code } = await order(moved, "POST", "/invitations", {});
  assert.match(await refused(north, "/partners/accept", { code }), /far\.example sends us to hosting\.example/);
  assert.match(await refused(north, "/partners", { server_name: "far.example" }), /sends us to hosting\.example/);
  assert.equal(await partnerOf(north, moved), undefined);
  const [refusal] = await logOf(north, "?kind=refusal&limit=1");
  assert.deepEqual([refusal?.rule, refusal?.server_name], ["delegation-outside", "far.example"]);
  for (const server of [west, north, moved]) await end(server);
});

test("what was written at the border stays readable in internal mode, and a changed entry shows", async () => {
  const closed = await stage.start("localhost", "closed");
  assert.deepEqual(await order(closed, "GET", "/log/verify"), { ok: true, entries: 0 });
  await order(closed, "POST", "/invitations", {});
  await order(closed, "POST", "/invitations", {});
  const internal = await closed.restart(undefined, { federation: "internal" });
  const actions = (await logOf(internal)).map(({ action }) => action);
  assert.deepEqual(actions, ["invitation.created", "invitation.created"]);
  assert.deepEqual(await order(internal, "GET", "/log/verify"), { ok: true, entries: 2 });
  assert.match(await refused(internal, "/invitations", {}), /BOTSCHAFT_FEDERATION/);
  const change = "UPDATE border.log SET actor = 'somebody else' WHERE seq = 1";
  await internal.parts.storage.writer.submit({
    key: "test",
    rows: [],
    statements: [{ name: "", text: change, values: [] }],
  });
  assert.deepEqual(await order(internal, "GET", "/log/verify"), { ok: false, entries: 0, broken_at: 1 });
  await end(internal);
});
