import assert from "node:assert/strict";
import { test } from "node:test";
import {
  eventIdBytes,
  eventIdServer,
  eventIdText,
  isRegistrableLocalpart,
  localpartOf,
  parseEventId,
  parseMxcUri,
  parseRoomAlias,
  parseRoomId,
  parseServerName,
  parseUserId,
  serverNameOf,
} from "./index.ts";

test("server names", () => {
  for (const name of ["matrix.org", "matrix.org:8448", "1.2.3.4", "[1234:5678::abcd]", "[::1]:8448", "localhost"]) {
    assert.equal(parseServerName(name), name);
  }
  for (const name of ["", "a b", "a:port", "a:", "a/b", "münchen.de", "[::1", "a:123456", 7, undefined]) {
    assert.equal(parseServerName(name), undefined, String(name));
  }
});

test("user ids, historical ones too", () => {
  for (const id of ["@a:b", "@:b", "@Größe:b.de", "@a:b:8448", "@x/y:[::1]"]) assert.equal(parseUserId(id), id);
  for (const id of [
    "a:b",
    "@ab",
    "@a:",
    "@a:b c",
    `@${"a".repeat(255)}:b`,
    `@${"ü".repeat(126)}:bc`,
    "@\u0000:b",
    null,
  ]) {
    assert.equal(parseUserId(id), undefined, String(id));
  }
  const id = parseUserId("@anna:amt.de:8448");
  assert.ok(id);
  assert.equal(localpartOf(id), "anna");
  assert.equal(serverNameOf(id), "amt.de:8448");
});

test("only the strict grammar is registered", () => {
  const server = parseServerName("b.de");
  assert.ok(server);
  for (const name of ["anna", "a.b_c=d-e/f+1"]) assert.ok(isRegistrableLocalpart(name, server), name);
  for (const name of ["", "Anna", "_bot", "a b", "ä", "a:b", "a".repeat(250)]) {
    assert.ok(!isRegistrableLocalpart(name, server), name);
  }
});

test("room ids with and without a server, aliases, media", () => {
  const hash = `!${"A".repeat(42)}g`;
  assert.equal(parseRoomId(hash), hash);
  assert.equal(parseRoomId("!opaque:b"), "!opaque:b");
  assert.equal(parseRoomId("!short"), undefined);
  assert.equal(parseRoomAlias("#a:b"), "#a:b");
  assert.equal(parseRoomAlias("#a"), undefined);
  assert.equal(parseMxcUri("mxc://b.de/abc"), "mxc://b.de/abc");
  for (const uri of ["mxc://b.de/", "mxc://b.de/a/b", "mxc://b.de/..", "http://b.de/a"])
    assert.equal(parseMxcUri(uri), undefined);
});

test("an event id is 32 bytes in one spelling", () => {
  const hash = Uint8Array.from({ length: 32 }, (_, at) => 255 - at);
  for (const format of ["base64", "urlsafe"] as const) {
    const text = eventIdText(hash, format);
    assert.deepEqual(new Uint8Array(eventIdBytes(text, format) ?? []), hash);
    assert.ok(parseEventId(text));
  }
  const urlsafe = eventIdText(hash, "urlsafe");
  assert.equal(eventIdBytes(urlsafe, "base64"), undefined);
  // The last character carries two unused bits: another spelling of the same bytes is another id.
  assert.equal(eventIdBytes(`${urlsafe.slice(0, -1)}B`, "urlsafe"), undefined);
  for (const text of ["$", "$x", "nope", `$${"!".repeat(43)}`, `${urlsafe}=`]) {
    assert.equal(eventIdBytes(text, "urlsafe"), undefined, text);
  }
});

test("ids of room versions 1 and 2 keep their text", () => {
  const bytes = eventIdBytes("$abc:b.de", "domain");
  assert.ok(bytes);
  assert.equal(eventIdText(bytes, "domain"), "$abc:b.de");
  for (const text of ["$abc", "$abc:", "abc:b.de", "$abc:b de", "$\u0000:b.de", `$${"x".repeat(255)}:b.de`]) {
    assert.equal(eventIdBytes(text, "domain"), undefined, text);
  }
});

test("an id of room versions 1 and 2 names a server", () => {
  assert.equal(eventIdServer("$abc:b.de:8448"), "b.de:8448");
  assert.equal(eventIdServer("$:b.de"), "b.de");
  for (const text of ["$abc", "$abc:", "@abc:b.de"]) assert.equal(eventIdServer(text), undefined, text);
});
