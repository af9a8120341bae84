import {
  createVerifier,
  type KnownKeys,
  type OwnKeys,
  RemoteError,
  type Strangers,
  type Verdict,
} from "@botschaft/peer";
import type { Clock } from "@botschaft/platform/clock";
import type { Log } from "@botschaft/platform/log";
import type { CommitConnection, ReadPool } from "@botschaft/platform/postgres";
import type { Random } from "@botschaft/platform/random";
import type { ServerName } from "@botschaft/protocol/ids";
import { Desk } from "./desk/desk.ts";
import type { PartnerHealth } from "./desk/partner-views.ts";
import { createGate, type Gate } from "./gate.ts";
import { BorderLog } from "./log/border-log.ts";
import { CodeAcceptance } from "./pairing/accept-code.ts";
import { PairingAnswers } from "./pairing/answer-pairing.ts";
import { Invitations } from "./pairing/invitations.ts";
import type { PairingPorts } from "./pairing/ports.ts";
import { createPairingStore } from "./partners/pairing-store.ts";
import { Partners, type PartnersListener } from "./partners/partners.ts";
import { approveKeys } from "./pins/approve-keys.ts";
import type { Mode } from "./policy/policy.ts";

export type BorderOptions = {
  readonly mode: Mode;
  /** This server's name and keys. */
  readonly ownKeys: () => OwnKeys;
  /** What this server's authority calls itself. */
  readonly authorityName: () => string | undefined;
  /** Where its people reach it. */
  readonly publicUrl: string;
};

export type BorderPorts = {
  /** Where the border's schema lies, migrated. */
  readonly reads: ReadPool;
  readonly writer: Pick<CommitConnection, "commit" | "onReconnect">;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
};

/** What the border needs of other servers, once they can be called. */
export type Acquaintance = {
  readonly strangers: Strangers;
  /** How it goes with a partner; nobody is called for it. */
  readonly health: (server: ServerName) => Promise<PartnerHealth>;
};

/**
 * Judges from memory what crosses; keeps partners, pins and its log in a schema of its own. `wire.ts` hands `checkServer`,
 * `checkDelegation` and `approveKeys` to `peer`, the gate to the server, the desk to its administrators.
 */
export interface Border extends Gate {
  readonly desk: Desk;
  /** Of what the desk's `showPartners` says: another one means that it says something else. */
  readonly version: string;
  /** Told after each change, of states, names and reachability. */
  onChange(listener: PartnersListener): void;
  /** Whether an answer with a server's keys may be taken, where keys are pinned; its signatures have been checked. */
  approveKeys(fetched: KnownKeys): Promise<Verdict>;
  /** A call to a server was answered. */
  noteSuccess(server: ServerName): void;
  /** A call to a server was not answered. */
  noteFailure(server: ServerName): void;
  /** Before that nobody can be added or paired with. */
  introduce(acquaintance: Acquaintance): void;
  /** Writes what waits to be written. */
  stop(): Promise<void>;
}

export async function createBorder(options: BorderOptions, ports: BorderPorts): Promise<Border> {
  const { mode, ownKeys } = options;
  const { reads, writer, clock } = ports;
  const partners = new Partners({ mode, self: ownKeys().server, reads, clock });
  const isNamed = (server: string) => partners.find(server as ServerName) !== undefined;
  const log = new BorderLog({ ...ports, isNamed });
  const verifier = createVerifier();
  let acquaintance: Acquaintance = nobody;
  const strangers: Strangers = {
    fetchKeys: (server) => acquaintance.strangers.fetchKeys(server),
    call: (request) => acquaintance.strangers.call(request),
  };
  const pairing: PairingPorts = {
    ...options,
    ...ports,
    verifier,
    strangers,
    store: createPairingStore({ reads, partners, log }),
    refused: (refusal) => {
      const { rule, why } = refusal;
      log.refused({ ...refusal, kind: "pairing", steps: [{ rule, matched: true, text: why }] });
    },
  };
  await partners.load();
  writer.onReconnect(() => partners.load());
  return {
    ...createGate(() => partners.policy, log),
    desk: new Desk({
      ...{ mode, clock, ownKeys, partners, log, strangers },
      health: (server) => acquaintance.health(server),
      invitations: new Invitations(pairing),
      acceptance: new CodeAcceptance(pairing),
      answers: new PairingAnswers(pairing),
    }),
    get version() {
      return partners.version;
    },
    onChange: (listener) => partners.onChange(listener),
    approveKeys: (fetched) => approveKeys({ partners, log, verifier }, fetched),
    noteSuccess: (server) => partners.noteSuccess(server),
    noteFailure: (server) => partners.noteFailure(server),
    introduce(introduced) {
      acquaintance = introduced;
    },
    async stop() {
      partners.stop();
      await log.flush();
    },
  };
}

const nobody: Acquaintance = {
  strangers: {
    fetchKeys: (server) => Promise.reject(notYet(server)),
    call: ({ destination }) => Promise.reject(notYet(destination)),
  },
  health: async () => ({}),
};

function notYet(server: ServerName): RemoteError {
  return new RemoteError("unreachable", "Other servers are not called yet", { server });
}
