import assert from "node:assert/strict";
import { test } from "node:test";
import { toEncryptedFile } from "./encrypted-file.ts";
import { messageOf } from "./message-of.ts";
import { personOf } from "./person-of.ts";

const secret = { url: "mxc://a/b", key: "k", iv: "i", sha256: "s" };
const file = toEncryptedFile(secret);

test("texts, notices and emotes are text; kinds not shown yet keep their own words", () => {
  assert.deepEqual(messageOf({ msgtype: "m.text", body: "a" }, true), { kind: "text", text: "a", isEdited: true });
  assert.deepEqual(messageOf({ msgtype: "m.notice", body: "a" }, false), { kind: "text", text: "a", isEdited: false });
  assert.deepEqual(messageOf({ msgtype: "m.emote", body: "winkt" }, false)?.kind, "text");
  assert.deepEqual(messageOf({ msgtype: "m.file", body: "antrag.pdf" }, false), { kind: "other", text: "antrag.pdf" });
});

test("what has no body, no kind, or works unseen", () => {
  assert.deepEqual(messageOf({ msgtype: "m.text", body: 5 }, false), { kind: "text", text: "", isEdited: false });
  assert.equal(messageOf({}, false), undefined);
  assert.equal(messageOf({ msgtype: "m.key.verification.request", body: "x" }, false), undefined);
});

test("a picture keeps its text and ratio; a file's name is no text", () => {
  const info = { w: 1600, h: 900, mimetype: "image/jpeg" };
  const content = { msgtype: "m.image", body: "Wehr Süd, 07:40 Uhr", info, file };
  const picture = { kind: "picture", width: 1600, height: 900, mimeType: "image/jpeg", file: secret };
  assert.deepEqual(messageOf(content, false), { ...picture, alt: "Wehr Süd, 07:40 Uhr" });
  assert.deepEqual(messageOf({ ...content, body: "IMG_0421.JPG" }, false), { ...picture, alt: "" });
});

test("a picture of unknown or senseless size has a place of 4 to 3", () => {
  for (const info of [undefined, null, {}, { w: 0, h: 5 }, { w: "9", h: 9 }, { w: Number.NaN, h: 9 }]) {
    const picture = messageOf({ msgtype: "m.image", body: "", info, file }, false);
    assert.ok(picture?.kind === "picture");
    assert.deepEqual([picture.width, picture.height], [400, 300]);
  }
});

test("a picture that came unencrypted is not loaded", () => {
  const picture = messageOf({ msgtype: "m.image", body: "x", url: "mxc://a/b" }, false);
  assert.deepEqual(picture, { kind: "other", text: "x" });
});

const authorityOf = (serverName: string) => {
  return serverName === "im.example" ? undefined : { serverName, name: `At ${serverName}` };
};

test("people are named by name, else by the first part of their address", () => {
  const jonas = { userId: "@jonas:im.example", name: "Jonas", address: "jonas:im.example" };
  assert.deepEqual(personOf("@jonas:im.example", "Jonas", authorityOf), jonas);
  assert.equal(personOf("@jonas:im.example", "  ", authorityOf).name, "jonas");
  assert.equal(personOf("@jonas:im.example", "@jonas:im.example", authorityOf).name, "jonas");
  assert.equal(personOf("@ewa:stadt.example:8448", "Ewa", authorityOf).outside?.name, "At stadt.example:8448");
});
