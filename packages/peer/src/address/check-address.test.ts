import assert from "node:assert/strict";
import { BlockList, isIPv4 } from "node:net";
import { test } from "node:test";
import fc from "fast-check";
import { checkAddress } from "./check-address.ts";
import { parseAddress } from "./parse-address.ts";

test("public addresses are called", () => {
  for (const address of ["1.2.3.4", "8.8.8.8", "100.128.0.1", "172.32.0.1", "192.0.1.1", "223.255.255.255"])
    assert.ok(checkAddress(address, "refused").ok, address);
  for (const address of ["2606:4700::1111", "2a00::1", "2001:200::1", "::ffff:8.8.8.8", "::ffff:808:808"])
    assert.ok(checkAddress(address, "refused").ok, address);
});

const ownNetwork = [
  "10.0.0.1",
  "10.255.255.255",
  "100.64.0.1",
  "100.127.255.255",
  "127.0.0.1",
  "127.255.0.1",
  "169.254.169.254",
  "172.16.0.1",
  "172.31.255.255",
  "192.0.0.8",
  "192.0.2.1",
  "192.168.1.1",
  "198.18.0.1",
  "198.19.255.255",
  "198.51.100.7",
  "203.0.113.9",
  "240.0.0.1",
  "::1",
  "::ffff:127.0.0.1",
  "::ffff:a00:1",
  "::ffff:169.254.169.254",
  "64:ff9b::7f00:1",
  "64:ff9b:1::1",
  "2001::1",
  "2001:db8::1",
  "2002:7f00:1::",
  "3fff::1",
  "fc00::1",
  "fd12:3456::1",
  "fe80::1",
  "febf::1",
  "fec0::1",
  "::127.0.0.1",
  "4000::1",
  "100::1",
];

test("one's own network and whatever is not public only where it is allowed", () => {
  for (const address of ownNetwork) {
    assert.ok(!checkAddress(address, "refused").ok, address);
    assert.ok(checkAddress(address, "allowed").ok, address);
  }
});

test("what is no host is never called", () => {
  const addresses = ["0.0.0.0", "0.1.2.3", "224.0.0.1", "239.1.1.1", "255.255.255.255", "::", "ff02::1"];
  for (const address of [...addresses, "::ffff:0.0.0.0", "fe80::1%eth0", "example.org", "", "1.2.3", "127.1"])
    assert.ok(!checkAddress(address, "allowed").ok, address);
});

test("addresses are read as Node reads them", () => {
  fc.assert(
    fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), (address) => {
      const bytes = parseAddress(address) as Uint8Array;
      const text = isIPv4(address)
        ? bytes.join(".")
        : (Buffer.from(bytes).toString("hex").match(/.{4}/g) ?? []).join(":");
      const one = new BlockList();
      const family = isIPv4(address) ? "ipv4" : "ipv6";
      one.addAddress(address, family);
      return one.check(text, family);
    }),
  );
});
