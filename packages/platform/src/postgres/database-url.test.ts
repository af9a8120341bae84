import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { parseDatabaseUrl, showDatabaseUrl } from "./database-url.ts";

const folder = mkdtempSync(join(tmpdir(), "botschaft-url-"));
const root = join(folder, "ca.pem");
writeFileSync(root, "CERTIFICATE");
after(() => rmSync(folder, { recursive: true }));

const full = { host: "db.example.org", port: 5433, user: "me", database: "botschaft", password: "p:w/d" };
const plain = { host: "db", port: 5432, user: "me", database: "botschaft" };
const cases: readonly (readonly [string, unknown])[] = [
  ["postgres://me:p%3Aw%2Fd@db.example.org:5433/botschaft", full],
  ["postgresql://me@db/botschaft", plain],
  ["postgres://me@db", { ...plain, database: "me" }],
  ["postgres://db/botschaft", { ...plain, user: userInfo().username }],
  ["postgres://me@[::1]/botschaft", { ...plain, host: "::1" }],
  ["postgres:///botschaft?host=/run/postgresql&user=me", { ...plain, host: "/run/postgresql" }],
  ["postgres://me@%2Frun%2Fpostgresql/botschaft", { ...plain, host: "/run/postgresql" }],
  ["postgres://me@db/botschaft?sslmode=disable", plain],
  ["postgres://me@db/botschaft?sslmode=require", { ...plain, tls: { rejectUnauthorized: false } }],
  ["postgres://me@db/botschaft?sslmode=verify-full", { ...plain, tls: { rejectUnauthorized: true } }],
  [
    `postgres://me@db/botschaft?sslmode=verify-ca&sslrootcert=${root}`,
    { ...plain, tls: { rejectUnauthorized: true, anyName: true, ca: "CERTIFICATE" } },
  ],
  ["postgres://me@db/botschaft?sslmode=prefer", undefined],
  ["postgres://me@db/botschaft?sslrootcert=/nowhere", undefined],
  ["postgres://me@db/botschaft?pool_timeout=1", undefined],
  ["mysql://me@db/botschaft", undefined],
  ["db:5432", undefined],
  ["", undefined],
];

for (const [text, expected] of cases) {
  test(`read as a database: ${text}`, () => assert.deepEqual(parseDatabaseUrl(text), expected));
}

test("shown without its password", () => {
  assert.equal(showDatabaseUrl(full), "postgres://me@db.example.org:5433/botschaft");
  assert.equal(showDatabaseUrl({ ...plain, host: "::1" }), "postgres://me@[::1]:5432/botschaft");
});
