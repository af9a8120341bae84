import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { MatrixError } from "@botschaft/protocol/errors";
import type { ServerName } from "@botschaft/protocol/ids";
import { type AccountsServer, startAccountsServer } from "../../testing/accounts-server.ts";
import { assertRefused, contractClient } from "../../testing/contract-client.ts";
import type { BorderDesk, Partner } from "./border-desk.ts";

const justiz = "justiz.nordland.example" as ServerName;
const partner: Partner = {
  server_name: justiz,
  state: "connected",
  since: 1,
  added_at: 1,
  compared: false,
  digits: "40312 99017 25583 10426 77390 61158",
  keys: [],
  health: {},
  last_refusals: [],
};

let asked: (readonly unknown[])[] = [];

/** A desk that notes what it is asked. */
function desk(): BorderDesk {
  const noting =
    <Answer>(name: string, answer: Answer) =>
    async (...args: unknown[]) => {
      asked.push([name, ...args]);
      return answer;
    };
  const lookedUp = { server_name: justiz, address: "https://x", fingerprints: [], expires_at: 1, digits: "" };
  return {
    showPartners: () => ({
      version: "7",
      federation: "closed",
      partners: [{ server_name: justiz, state: "cut", since: 1 }],
    }),
    listPartners: noting("listPartners", { federation: "closed" as const, partners: [partner] }),
    addPartner: noting("addPartner", partner),
    lookUpCode: noting("lookUpCode", lookedUp),
    acceptCode: noting("acceptCode", partner),
    confirmPartner: noting("confirmPartner", partner),
    cutPartner: noting("cutPartner", partner),
    restorePartner: async () => {
      throw new MatrixError("M_NOT_FOUND", "No partner is called that");
    },
    removePartner: noting("removePartner", undefined),
    createInvitation: noting("createInvitation", { invitation_id: "a", code: "botschaft1-a", expires_at: 1 }),
    listInvitations: noting("listInvitations", []),
    withdrawInvitation: noting("withdrawInvitation", undefined),
    listLog: noting("listLog", { entries: [] }),
    verifyLog: noting("verifyLog", { ok: true, entries: 0 }),
    pair: noting("pair", { introduction: introduction }),
  };
}

const introduction = { server_name: justiz, address: "https://x", for: justiz, keys: {}, signatures: {} };

const operations: readonly (readonly [string, object, readonly unknown[]])[] = [
  ["listPartners", {}, ["listPartners"]],
  ["addPartner", { body: { server_name: justiz } }, ["addPartner", "actor", justiz, undefined]],
  ["lookUpPartnerCode", { body: { code: "x" } }, ["lookUpCode", "x"]],
  ["acceptPartner", { body: { code: "x" } }, ["acceptCode", "actor", "x"]],
  ["confirmPartner", { path: { serverName: justiz }, body: { digits: "1" } }, ["confirmPartner", "actor", justiz, "1"]],
  ["confirmPartner", { path: { serverName: justiz } }, ["confirmPartner", "actor", justiz, undefined]],
  ["cutPartner", { path: { serverName: justiz }, body: { reason: "r" } }, ["cutPartner", "actor", justiz, "r"]],
  ["removePartner", { path: { serverName: justiz } }, ["removePartner", "actor", justiz]],
  ["createPartnerInvitation", { body: { expires_in_ms: 5 } }, ["createInvitation", "actor", 5]],
  ["listPartnerInvitations", {}, ["listInvitations"]],
  ["withdrawPartnerInvitation", { path: { invitationId: "a" } }, ["withdrawInvitation", "actor", "a"]],
  ["listBorderLog", { query: { limit: "5", kind: "change" } }, ["listLog", { limit: 5, kind: "change" }]],
  ["verifyBorderLog", {}, ["verifyLog"]],
];

let closed: AccountsServer;
let internal: AccountsServer;
let chief: string;
let person: string;

before(async () => {
  closed = await startAccountsServer({ border: desk() });
  internal = await startAccountsServer();
  [chief, person] = [await claim(closed), await register(closed)];
});
after(() => Promise.all([closed.close(), internal.close()]));

async function claim(server: AccountsServer): Promise<string> {
  const made = await server.services.firstAdministrator.makeLink();
  const token = made?.link.split("#")[1] ?? "";
  const name = { authority_name: "Ministerium", display_name: "Chefin", localpart: "chefin" };
  const body = { ...name, token, password: "zwölf Zeichen" };
  return (await contractClient(server.client, "botschaft")("claimFirstAdministrator", { body })).json.access_token;
}

async function register(server: AccountsServer): Promise<string> {
  const body = { username: "jonas", password: "zwölf Zeichen", auth: { type: "m.login.dummy" } };
  return (await contractClient(server.client)("register", { body })).json.access_token;
}

const withActor = (call: readonly unknown[], name: string) => call.map((part) => (part === "actor" ? name : part));
const nameOf = (part: unknown) => (typeof part === "object" && part !== null && "name" in part ? part.name : part);

for (const [id, call, expected] of operations) {
  test(`${id} is for administrators, and at the terminal: ${JSON.stringify(call)}`, async () => {
    const network = contractClient(closed.client, "botschaft");
    assertRefused(await network(id, call), 401, "M_MISSING_TOKEN");
    assertRefused(await network(id, { ...call, token: person }), 403, "M_FORBIDDEN");
    asked = [];
    assert.equal((await network(id, { ...call, token: chief })).status, 200);
    assert.equal((await contractClient(closed.control, "botschaft")(id, call)).status, 200);
    const [first, second] = asked.map((noted) => noted.map(nameOf));
    assert.deepEqual(first, withActor(expected, "@chefin:im.musterland.example"));
    assert.deepEqual(second, withActor(expected, "terminal"));
  });
}

test("who is signed in sees the partners and whom to ask", async () => {
  const network = contractClient(closed.client, "botschaft");
  assertRefused(await network("getPartners"), 401, "M_MISSING_TOKEN");
  assert.deepEqual((await network("getPartners", { token: person })).json, {
    version: "7",
    federation: "closed",
    administrators: [{ user_id: "@chefin:im.musterland.example", display_name: "Chefin" }],
    partners: [{ server_name: justiz, state: "cut", since: 1 }],
  });
});

test("what is asked wrongly is refused before the desk hears of it", async () => {
  const control = contractClient(closed.control, "botschaft");
  asked = [];
  for (const [id, call, errcode] of [
    ["addPartner", { body: { server_name: "no server!" } }, "M_INVALID_PARAM"],
    ["addPartner", { body: { server_name: justiz, name: "a\u0000" } }, "M_INVALID_PARAM"],
    ["addPartner", { body: {} }, "M_MISSING_PARAM"],
    ["cutPartner", { path: { serverName: "a b" } }, "M_INVALID_PARAM"],
    ["cutPartner", { path: { serverName: justiz }, body: { reason: "a\u0000" } }, "M_INVALID_PARAM"],
    ["createPartnerInvitation", { body: { expires_in_ms: 0 } }, "M_INVALID_PARAM"],
    ["listBorderLog", { query: { limit: "0" } }, "M_INVALID_PARAM"],
    ["listBorderLog", { query: { kind: "all" } }, "M_INVALID_PARAM"],
  ] as const) {
    assertRefused(await control(id, call), 400, errcode);
  }
  assertRefused(await control("restorePartner", { path: { serverName: justiz } }), 404, "M_NOT_FOUND");
  assert.deepEqual(asked, []);
});

test("another server answers a code without a signature, and its address is told", async () => {
  asked = [];
  const body = { secret: "s", introduction };
  const { json } = await contractClient(closed.client, "botschaft")("pair", { body });
  assert.deepEqual(json, { introduction });
  assert.deepEqual(asked, [["pair", body, "127.0.0.1"]]);
  assertRefused(await contractClient(closed.control, "botschaft")("pair", { body }), 404, "M_UNRECOGNIZED");
});

test("in internal mode lists are empty, and whatever changes something names the setting", async () => {
  const control = contractClient(internal.control, "botschaft");
  assert.deepEqual((await control("listPartners")).json, { federation: "internal", partners: [] });
  assert.deepEqual((await control("listPartnerInvitations")).json, { invitations: [] });
  assert.deepEqual((await control("listBorderLog")).json, { entries: [] });
  assert.deepEqual((await control("verifyBorderLog")).json, { ok: true, entries: 0 });
  const changes = operations.filter(([id]) => !/^(list|verify)/.test(id));
  for (const [id, call] of [...changes, ["restorePartner", { path: { serverName: justiz } }] as const]) {
    const answer = await control(id, call);
    assertRefused(answer, 403, "M_FORBIDDEN");
    assert.match(answer.json.error, /set BOTSCHAFT_FEDERATION to closed/);
  }
  const token = await register(internal);
  const shown = (await contractClient(internal.client, "botschaft")("getPartners", { token })).json;
  assert.deepEqual(shown, { version: "0", federation: "internal", administrators: [], partners: [] });
  const body = { secret: "s", introduction };
  assertRefused(await contractClient(internal.client, "botschaft")("pair", { body }), 404, "M_UNRECOGNIZED");
});
