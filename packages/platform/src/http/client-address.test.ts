import assert from "node:assert/strict";
import { test } from "node:test";
import { clientAddresses } from "./client-address.ts";

const proxies = ["10.0.0.0/8", "192.0.2.7", "fd00::/8"];

const cases: readonly (readonly [peer: string, forwarded: string | undefined, address: string])[] = [
  ["198.51.100.1", undefined, "198.51.100.1"],
  ["198.51.100.1", "203.0.113.9", "198.51.100.1"],
  ["10.1.2.3", undefined, "10.1.2.3"],
  ["10.1.2.3", "203.0.113.9", "203.0.113.9"],
  ["::ffff:10.1.2.3", "203.0.113.9", "203.0.113.9"],
  ["fd00::1", "2001:db8::5", "2001:db8::5"],
  ["192.0.2.8", "203.0.113.9", "192.0.2.8"],
  ["10.1.2.3", "203.0.113.9, 10.9.9.9", "203.0.113.9"],
  ["10.1.2.3", "6.6.6.6, 203.0.113.9, 192.0.2.7", "203.0.113.9"],
  ["10.1.2.3", "10.4.4.4, 10.5.5.5", "10.4.4.4"],
  ["10.1.2.3", "203.0.113.9:4711", "203.0.113.9"],
  ["10.1.2.3", "[2001:db8::5]:4711", "2001:db8::5"],
  ["10.1.2.3", "[2001:db8::5]", "2001:db8::5"],
  ["10.1.2.3", "unknown", "10.1.2.3"],
  ["10.1.2.3", "203.0.113.9, nonsense", "10.1.2.3"],
  ["10.1.2.3", "", "10.1.2.3"],
  ["", "203.0.113.9", ""],
];

for (const [peer, forwarded, address] of cases) {
  test(`${peer || "a Unix socket"} forwarding ${forwarded}: ${address}`, () => {
    assert.equal(clientAddresses(proxies).addressOf(peer, forwarded), address);
  });
}

test("nobody is trusted by default", () => {
  assert.equal(clientAddresses([]).addressOf("127.0.0.1", "203.0.113.9"), "127.0.0.1");
});

test("what is no address is refused", () => {
  for (const entry of ["", "proxy.example", "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/8/9", "fd00::/129", "10.0.0"]) {
    assert.throws(() => clientAddresses([entry]), TypeError, entry);
  }
});
