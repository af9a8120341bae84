import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertRefused } from "../../testing/contract-client.ts";
import { type Actor, startWholeServer } from "../../testing/whole-server.ts";

let server: Awaited<ReturnType<typeof startWholeServer>>;
let searcher: Actor;

const names: Readonly<Record<string, string>> = {
  "anna.mueller": "Anna Müller",
  annalena: "Anna-Lena Groß",
  "bert.ost": "Bert Østergård",
  zoe: "Zoë Żak",
  hans: "Hans Mueller",
};

before(async () => {
  server = await startWholeServer();
  ({ searcher } = await server.people("searcher"));
  for (const [localpart, displayname] of Object.entries(names)) {
    const actor = (await server.people(localpart))[localpart] as Actor;
    await setField(actor, "displayname", displayname);
  }
  await server.people("nameless.anna");
});
after(() => server.world.close());

function setField(actor: Actor, keyName: string, value: string) {
  const path = { userId: actor.userId, keyName };
  return actor.call("setProfileField", { path, body: { [keyName]: value } });
}

const search = (body: object, headers: Record<string, string> = {}) =>
  searcher.call("searchUserDirectory", { body, headers });
async function localpartsFor(search_term: string): Promise<readonly string[]> {
  const { json } = await search({ search_term });
  return json.results.map(({ user_id }: { user_id: string }) => user_id.slice(1, user_id.indexOf(":")));
}

test("people are found by beginnings of names and addresses, whatever case, accents and umlauts", async () => {
  const expected: readonly (readonly [term: string, found: readonly string[]])[] = [
    ["anna", ["anna.mueller", "annalena", "nameless.anna"]],
    ["ANNA MÜ", ["anna.mueller"]],
    ["mueller", ["anna.mueller", "hans"]],
    ["muller", ["anna.mueller"]],
    ["müller", ["anna.mueller", "hans"]],
    ["gross", ["annalena"]],
    ["lena gro", ["annalena"]],
    ["osterg", ["bert.ost"]],
    ["zoe", ["zoe"]],
    ["zak zoe", ["zoe"]],
    ["@anna.mueller:musterland.example", ["anna.mueller"]],
    ["anna.mueller:muster", ["anna.mueller"]],
    ["@zoe", ["zoe"]],
    ["@zoe:elsewhere.example", []],
    ["nna", []],
    ["", []],
    ["!?", []],
    ["' | 'zoe':* & (", ["zoe"]],
    ["\u0000", []],
    ["searcher", []],
  ];
  for (const [term, found] of expected) assert.deepEqual([...(await localpartsFor(term))].sort(), found, term);
});

test("who is called just so comes first, who has a profile before who has none", async () => {
  assert.deepEqual(await localpartsFor("zoe"), ["zoe"]);
  assert.deepEqual(await localpartsFor("anna"), ["anna.mueller", "annalena", "nameless.anna"]);
  const { annab } = await server.people("annab");
  await setField(annab, "displayname", "Anna");
  assert.equal((await localpartsFor("anna"))[0], "annab");
});

test("an entry has the name and the picture, where there are any", async () => {
  const { pictured } = await server.people("pictured");
  assert.deepEqual((await search({ search_term: "pictured" })).json, {
    results: [{ user_id: pictured.userId }],
    limited: false,
  });
  await setField(pictured, "displayname", "Pia Pictured");
  await setField(pictured, "avatar_url", "mxc://musterland.example/p");
  const [entry] = (await search({ search_term: "pia" })).json.results;
  assert.deepEqual(entry, {
    user_id: pictured.userId,
    display_name: "Pia Pictured",
    avatar_url: "mxc://musterland.example/p",
  });
});

test("somebody new is found at once, and by a new name instead of the old", async () => {
  const { accounts } = server.world.server.accounts;
  await accounts.create({ localpart: "kim.new", passwordHash: null, displayName: "Kim Ngô" });
  assert.deepEqual(await localpartsFor("ngo"), ["kim.new"]);
  const { renamed } = await server.people("renamed");
  await setField(renamed, "displayname", "Former");
  await setField(renamed, "displayname", "Later");
  assert.deepEqual(await localpartsFor("former"), []);
  assert.deepEqual(await localpartsFor("later"), ["renamed"]);
  assert.deepEqual(await localpartsFor("renamed"), ["renamed"]);
});

test("ten at most unless one asks otherwise, fifty in any case, and it says whether there are more", async () => {
  const { accounts } = server.world.server;
  for (let count = 0; count < 55; count++) {
    await accounts.accounts.create({ localpart: `many.${count}`, passwordHash: null });
  }
  const sizes = async (body: object) => {
    const { json } = await search({ search_term: "many", ...body });
    return [json.results.length, json.limited];
  };
  assert.deepEqual(await sizes({}), [10, true]);
  assert.deepEqual(await sizes({ limit: 3 }), [3, true]);
  assert.deepEqual(await sizes({ limit: 1_000 }), [50, true]);
  assert.deepEqual(await sizes({ search_term: "many 54", limit: 1 }), [1, false]);
});

test("names stand in the order of the reader's language", async () => {
  const localparts = ["sort.a", "sort.b"] as const;
  const actors = await server.people(...localparts);
  await setField(actors["sort.a"], "displayname", "Sortz Ö");
  await setField(actors["sort.b"], "displayname", "Sortz Z");
  const order = async (language: string) =>
    (await search({ search_term: "sortz" }, { "accept-language": language })).json.results.map(
      ({ display_name }: { display_name: string }) => display_name.at(-1),
    );
  assert.deepEqual(await order("de-DE,de;q=0.9"), ["Ö", "Z"]);
  assert.deepEqual(await order("sv"), ["Z", "Ö"]);
  assert.deepEqual(await order("*"), ["Ö", "Z"]);
});

test("what is no search", async () => {
  assertRefused(await search({}), 400, "M_MISSING_PARAM");
  assertRefused(await search({ search_term: 7 }), 400, "M_BAD_JSON");
  assertRefused(await search({ search_term: "a", limit: 0 }), 400, "M_INVALID_PARAM");
  assertRefused(await search({ search_term: "a", limit: "2" }), 400, "M_BAD_JSON");
  const anonymous = await server.call("searchUserDirectory", { body: { search_term: "a" } });
  assertRefused(anonymous, 401, "M_MISSING_TOKEN");
});
