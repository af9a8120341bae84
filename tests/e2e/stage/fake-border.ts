import type { BrowserContext, Route } from "playwright-core";

type Partner = { readonly server_name: string; readonly state: string; readonly [field: string]: unknown };
type Entry = { readonly seq: number; readonly kind: string; readonly [field: string]: unknown };

const hour = 3_600_000;

/**
 * The operations of the border, as a browser meets them, where no second server is there: partners in every state, a log
 * with a refusal to explain. What is changed stays changed until the browser is closed.
 */
export async function fakeBorder(context: BrowserContext): Promise<void> {
  const border = new FakeBorder(Date.now());
  await context.route("**/_botschaft/v1/border/**", (route) => border.answer(route));
}

class FakeBorder {
  #partners: readonly Partner[];
  #log: readonly Entry[];
  #codes: readonly object[] = [];
  readonly #now: number;

  constructor(now: number) {
    this.#now = now;
    this.#log = [refusal(now), change(now)];
    this.#partners = partnersAt(now, [this.#log[0] as Entry]);
  }

  async answer(route: Route): Promise<void> {
    const { pathname, searchParams } = new URL(route.request().url());
    const path = pathname.replace("/_botschaft/v1/border/", "");
    const method = route.request().method();
    const found = this.#table(searchParams, route).find(([key]) => key.test(`${method} ${path}`));
    if (found === undefined) throw new Error(`nobody said what the border answers to ${method} ${path}`);
    const name = decodeURIComponent(path.split("/")[1] ?? "");
    await route.fulfill({ json: found[1](name) });
  }

  #table(query: URLSearchParams, route: Route): readonly (readonly [RegExp, (name: string) => object])[] {
    return [
      [/^GET partners$/, () => ({ federation: "closed", partners: this.#partners })],
      [/^GET invitations$/, () => ({ invitations: this.#codes })],
      [/^POST invitations$/, () => this.#makeCode()],
      [/^POST partners\/look_up$/, () => found(this.#now)],
      [/^POST partners\/accept$/, () => this.#add("hafen.seestadt.example", "Hafenamt Seestadt", "connected")],
      [/^POST partners$/, () => this.#addNamed(route.request().postDataJSON())],
      [/^POST partners\/[^/]+\/cut$/, (name) => this.#set(name, { state: "cut" }, "partner.cut")],
      [/^POST partners\/[^/]+\/restore$/, (name) => this.#set(name, { state: "connected" }, "partner.restored")],
      [
        /^POST partners\/[^/]+\/confirm$/,
        (name) => this.#set(name, { state: "connected", compared: true }, "partner.compared"),
      ],
      [/^DELETE partners\/[^/]+$/, (name) => this.#set(name, { state: "removed" }, "partner.removed")],
      [/^GET log$/, () => ({ entries: this.#read(query) })],
      [/^GET log\/verify$/, () => ({ ok: true, entries: this.#log.length })],
    ];
  }

  #set(name: string, change: Partial<Partner>, action: string): object {
    this.#partners = this.#partners.map((each) =>
      each.server_name === name ? { ...each, ...change, since: this.#now } : each,
    );
    this.#note(action, name);
    return this.#partners.find((each) => each.server_name === name) ?? {};
  }

  #add(serverName: string, name: string, state: string): object {
    const added = partner(this.#now, { server_name: serverName, name, state, compared: false });
    this.#partners = [...this.#partners, added];
    this.#note("partner.added", serverName);
    return added;
  }

  #addNamed({ server_name: serverName, name }: { server_name: string; name?: string }): object {
    return this.#add(serverName, name ?? serverName, "waiting");
  }

  #makeCode(): object {
    const code = { invitation_id: "k7PqZ2", created_at: this.#now, expires_at: this.#now + 7 * 24 * hour };
    this.#codes = [{ ...code, state: "open" }, ...this.#codes];
    return { ...code, code: `botschaft1-${"AGltLm11c3RlcmxhbmQuZXhhbXBsZQ".repeat(8)}` };
  }

  #note(action: string, serverName: string): void {
    const seq = this.#log.length + 1;
    const entry = { seq, at: this.#now, kind: "change", actor: "terminal", server_name: serverName, action };
    this.#log = [...this.#log, { ...entry, count: 1, facts: {}, steps: [] }];
  }

  #read(query: URLSearchParams): readonly Entry[] {
    const [kind, partner, before] = ["kind", "partner", "before"].map((name) => query.get(name));
    return this.#log
      .filter((entry) => !kind || entry.kind === kind)
      .filter((entry) => !partner || entry.server_name === partner)
      .filter((entry) => !before || entry.seq < Number(before))
      .toReversed();
  }
}

const fingerprint = "b41f 7c02 9ad3 55e8 10c6 f27d 8893 4b0e 6fa5 21d9 c370 184b e65a 902f 7d3c 48f1";
const digits = "40312 99017 25583 10426 77390 61158";

function partner(now: number, change: Partial<Partner>): Partner {
  return {
    server_name: "",
    state: "connected",
    since: now - 20 * 24 * hour,
    added_at: now - 20 * 24 * hour,
    compared: true,
    software: "botschaft",
    digits,
    keys: [{ key_id: "ed25519:a_Wq3p", fingerprint, pinned_at: now - 20 * 24 * hour }],
    health: {
      reachable: true,
      last_success_at: now - 60_000,
      certificate_expires_at: now + 61 * 24 * hour,
      queue: 0,
      clock_offset_ms: -120,
    },
    last_refusals: [],
    ...change,
  };
}

function partnersAt(now: number, refusals: readonly Entry[]): readonly Partner[] {
  return [
    partner(now, {
      server_name: "justiz.nordland.example",
      name: "Justizministerium Nordland",
      state: "stopped",
      since: now - 2 * hour,
      new_keys: [{ key_id: "ed25519:a_Kd81", fingerprint: fingerprint.split(" ").toReversed().join(" ") }],
      last_refusals: refusals,
    }),
    partner(now, { server_name: "stadt.musterhausen.example", name: "Stadt Musterhausen" }),
    partner(now, {
      server_name: "deich.niederau.example",
      name: "Deichverband Niederau",
      health: {
        reachable: false,
        failing_since: now - 5 * hour,
        retry_at: now + hour,
        certificate_expires_at: now + 9 * 24 * hour,
        queue: 14,
        clock_offset_ms: 42_000,
      },
    }),
    partner(now, { server_name: "forst.land.example", name: "Landesforstamt", compared: false }),
  ];
}

function refusal(now: number): Entry {
  const server = "justiz.nordland.example";
  const why = `The keys of ${server} changed, and nobody has compared them yet`;
  return {
    seq: 1,
    at: now - hour,
    kind: "refusal",
    direction: "in",
    server_name: server,
    action: "refused",
    rule: "partner-stopped",
    why,
    count: 12,
    facts: {
      kind: "event",
      event_type: "m.room.message",
      room_id: "!zaJ4nQ8sT2vX6bM0:im.musterland.example",
      sender: `@lena:${server}`,
    },
    steps: [
      { rule: "partners", matched: false, text: `${server}: named as a partner` },
      { rule: "partner-waiting", matched: false, text: `${server}: not waiting for its digits to be compared` },
      { rule: "partner-cut", matched: false, text: `${server}: not cut off` },
      { rule: "partner-stopped", matched: true, text: why },
    ],
  };
}

function change(now: number): Entry {
  return {
    seq: 2,
    at: now - hour / 2,
    kind: "change",
    actor: "terminal",
    server_name: "stadt.musterhausen.example",
    action: "partner.compared",
    count: 1,
    facts: {},
    steps: [],
  };
}

function found(now: number): object {
  return {
    server_name: "hafen.seestadt.example",
    name: "Hafenamt Seestadt",
    address: "https://hafen.seestadt.example",
    fingerprints: [fingerprint],
    expires_at: now + 7 * 24 * hour,
    digits,
  };
}
