import assert from "node:assert/strict";
import { test } from "node:test";
import { createHandClock } from "@botschaft/testing/hand-clock";
import { seededRandom } from "@botschaft/testing/seeded-random";
import { splitServerName } from "../names/split-server-name.ts";
import { RemoteError } from "../remote-error.ts";
import { FakeNet } from "../testing/fake-net.ts";
import { serverName } from "../testing/test-peers.ts";
import { refuse } from "../verdict.ts";
import { type DiscoveryPorts, findRoute } from "./find-route.ts";
import { createNameLookups } from "./name-lookups.ts";

/** @param delegations what hosts answer as `m.server` */
function portsFor(
  net: FakeNet,
  delegations: Readonly<Record<string, string>> = {},
): DiscoveryPorts & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    lookups: createNameLookups({ clock: createHandClock(), net }),
    random: seededRandom(1),
    wellKnown: {
      async find(_server, host) {
        asked.push(host);
        const text = delegations[host];
        const name = text === undefined ? undefined : splitServerName(serverName(text));
        return text === undefined || name === undefined ? undefined : { text: serverName(text), name };
      },
    },
  };
}

const service = (name: string, port: number, priority = 0, weight = 0) => ({ name, port, priority, weight });

type Step = {
  readonly step: string;
  readonly server: string;
  readonly delegatedTo?: string;
  readonly fed?: string;
  readonly old?: string;
  readonly host: string;
  readonly certificate: string;
  readonly target: string;
};

const steps: readonly Step[] = [
  { step: "1", server: "1.2.3.4", host: "1.2.3.4", certificate: "1.2.3.4", target: "1.2.3.4 8448" },
  { step: "1 port", server: "1.2.3.4:99", host: "1.2.3.4:99", certificate: "1.2.3.4", target: "1.2.3.4 99" },
  { step: "1 IPv6", server: "[2606::1]", host: "[2606::1]", certificate: "2606::1", target: "2606::1 8448" },
  { step: "1 IPv6 port", server: "[2606::1]:9", host: "[2606::1]:9", certificate: "2606::1", target: "2606::1 9" },
  { step: "2", server: "b.example:99", host: "b.example:99", certificate: "b.example", target: "b.example 99" },
  {
    step: "3.1",
    server: "b.example",
    delegatedTo: "1.2.3.4",
    host: "1.2.3.4",
    certificate: "1.2.3.4",
    target: "1.2.3.4 8448",
  },
  {
    step: "3.1 port",
    server: "b.example",
    delegatedTo: "[2606::1]:9",
    host: "[2606::1]:9",
    certificate: "2606::1",
    target: "2606::1 9",
  },
  {
    step: "3.2",
    server: "b.example",
    delegatedTo: "hs.b.example:443",
    host: "hs.b.example:443",
    certificate: "hs.b.example",
    target: "hs.b.example 443",
  },
  {
    step: "3.3",
    server: "b.example",
    delegatedTo: "hs.b.example",
    fed: "hs.b.example",
    old: "hs.b.example",
    host: "hs.b.example",
    certificate: "hs.b.example",
    target: "fed.host 1",
  },
  {
    step: "3.4",
    server: "b.example",
    delegatedTo: "hs.b.example",
    old: "hs.b.example",
    fed: "b.example",
    host: "hs.b.example",
    certificate: "hs.b.example",
    target: "old.host 2",
  },
  {
    step: "3.5",
    server: "b.example",
    delegatedTo: "hs.b.example",
    fed: "b.example",
    host: "hs.b.example",
    certificate: "hs.b.example",
    target: "hs.b.example 8448",
  },
  {
    step: "4",
    server: "b.example",
    fed: "b.example",
    old: "b.example",
    host: "b.example",
    certificate: "b.example",
    target: "fed.host 1",
  },
  {
    step: "5",
    server: "b.example",
    old: "b.example",
    host: "b.example",
    certificate: "b.example",
    target: "old.host 2",
  },
  { step: "6", server: "B.example", host: "B.example", certificate: "b.example", target: "b.example 8448" },
];

for (const { step, server, delegatedTo, fed, old, host, certificate, target } of steps) {
  test(`step ${step}`, async () => {
    const net = new FakeNet();
    if (fed !== undefined) net.srv.set(`_matrix-fed._tcp.${fed}`, [service("fed.host", 1)]);
    if (old !== undefined) net.srv.set(`_matrix._tcp.${old}`, [service("old.host.", 2)]);
    const ports = portsFor(net, delegatedTo === undefined ? {} : { "b.example": delegatedTo });
    const route = await findRoute(ports, serverName(server));
    assert.deepEqual([route.hostHeader, route.certificateName], [host, certificate]);
    assert.deepEqual(
      route.targets.map((one) => `${one.host} ${one.port}`),
      [target],
    );
    assert.equal(ports.asked.length, /^[12]/.test(step) ? 0 : 1, "asks the host once, and whom it names never");
  });
}

test("services in their order, those that are none left out", async () => {
  const net = new FakeNet();
  net.srv.set("_matrix-fed._tcp.b.example", [
    service("late.host", 3, 20),
    service("1.2.3.4", 3, 5),
    service("zero.host", 0, 5),
    service("early.host", 3, 10),
  ]);
  const { targets } = await findRoute(portsFor(net), serverName("b.example"));
  assert.deepEqual(
    targets.map(({ host }) => host),
    ["early.host", "late.host"],
  );
});

test("a lone dot says that there is nothing", async () => {
  const net = new FakeNet();
  net.srv.set("_matrix-fed._tcp.b.example", [service(".", 0)]);
  net.srv.set("_matrix._tcp.b.example", [service("old.host", 2)]);
  assert.deepEqual((await findRoute(portsFor(net), serverName("b.example"))).targets, []);
});

test("when nobody can tell, no other way is taken", async () => {
  const net = new FakeNet();
  net.srv.set("_matrix-fed._tcp.b.example", Object.assign(new Error("no answer"), { code: "ETIMEOUT" }));
  await assert.rejects(findRoute(portsFor(net), serverName("b.example")), isRemote("unreachable"));
});

test("a name that can be nobody's", async () => {
  await assert.rejects(findRoute(portsFor(new FakeNet()), serverName("b.example:0")), isRemote("unreachable"));
});

test("the border judges where a server sends us to", async () => {
  const ports = portsFor(new FakeNet(), { "b.example": "c.example" });
  const checkDelegation = () => refuse("partners", "c.example is no partner");
  await assert.rejects(findRoute({ ...ports, checkDelegation }, serverName("b.example")), isRemote("refused"));
});

function isRemote(kind: string): (error: unknown) => boolean {
  return (error) => error instanceof RemoteError && error.kind === kind;
}
