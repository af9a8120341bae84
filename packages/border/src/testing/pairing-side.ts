import { createVerifier, type KnownKeys, type OwnKeys, RemoteError, type Strangers } from "@botschaft/peer";
import { keyFromSeed } from "@botschaft/protocol/crypto";
import { MatrixError } from "@botschaft/protocol/errors";
import type { ServerName } from "@botschaft/protocol/ids";
import type { JsonObject, JsonValue } from "@botschaft/protocol/json";
import type { HandClock } from "@botschaft/testing/hand-clock";
import { seededRandom } from "@botschaft/testing/seeded-random";
import { CodeAcceptance } from "../pairing/accept-code.ts";
import { PairingAnswers, type PairingRequest } from "../pairing/answer-pairing.ts";
import { Invitations } from "../pairing/invitations.ts";
import type { Connection, Invitation, PairingPorts, PairingRefusal, PairingStore, Standing } from "../pairing/ports.ts";

/** A server in memory that pairs. */
export type PairingSide = {
  readonly server: ServerName;
  readonly store: MemoryStore;
  readonly refusals: PairingRefusal[];
  readonly own: { keys: OwnKeys };
  isReached: boolean;
  readonly invitations: Invitations;
  readonly acceptance: CodeAcceptance;
  readonly answers: PairingAnswers;
};

/** Servers by their names, and what may be wrong with the wires between them. */
export type Town = {
  readonly clock: HandClock;
  readonly sides: Map<ServerName, PairingSide>;
  /** What happens to an answer of `pair` on its way back. */
  onAnswer: (answer: JsonObject) => JsonObject;
};

export function createSide(town: Town, text: string, seed: number): PairingSide {
  const server = text as ServerName;
  const own = { keys: keysOf(server, seed) };
  const store = new MemoryStore();
  const refusals: PairingRefusal[] = [];
  const ports: PairingPorts = {
    clock: town.clock,
    random: seededRandom(seed),
    ownKeys: () => own.keys,
    verifier: createVerifier(),
    strangers: strangersIn(town),
    authorityName: () => `Authority of ${server}`,
    publicUrl: `https://chat.${server}`,
    store,
    refused: (refusal) => void refusals.push(refusal),
  };
  const side = {
    ...{ server, store, refusals, own },
    isReached: true,
    invitations: new Invitations(ports),
    acceptance: new CodeAcceptance(ports),
    answers: new PairingAnswers(ports),
  };
  town.sides.set(server, side);
  return side;
}

export function keysOf(server: ServerName, seed: number): OwnKeys {
  const key = { keyId: `ed25519:k${seed}`, ...keyFromSeed(new Uint8Array(32).fill(seed)) };
  return { server, current: [key], old: [] };
}

function strangersIn(town: Town): Strangers {
  const find = (server: ServerName) => {
    const side = town.sides.get(server);
    if (side?.isReached === true) return side;
    throw new RemoteError("unreachable", `${server} took no connection`, { server });
  };
  return {
    async fetchKeys(server) {
      const { current } = find(server).own.keys;
      const keys = current.map(({ keyId, publicKey }) => ({ keyId, publicKey, validUntil: 1e15, isRetired: false }));
      return { server, from: server, fetchedAt: town.clock.now(), keys, document: "{}" } satisfies KnownKeys;
    },
    async call({ destination, path, body }): Promise<JsonValue> {
      if (path !== "/_botschaft/v1/pairing") throw new Error(`nobody serves ${path}`);
      const request = body as unknown as PairingRequest;
      try {
        return town.onAnswer(await find(destination).answers.answer(request, "192.0.2.1"));
      } catch (error) {
        if (!(error instanceof MatrixError)) throw error;
        const { status, errcode } = error;
        throw new RemoteError("http", error.message, { server: destination, status, errcode, body: error.toJson() });
      }
    },
  };
}

class MemoryStore implements PairingStore {
  readonly invitations: Invitation[] = [];
  readonly standings = new Map<ServerName, Standing>();
  readonly connections: Connection[] = [];

  async addInvitation(invitation: Invitation) {
    this.invitations.unshift(invitation);
  }

  async listInvitations() {
    return this.invitations;
  }

  async findInvitation(secretHash: string) {
    return this.invitations.find((invitation) => invitation.secretHash === secretHash);
  }

  async withdrawInvitation(invitationId: string) {
    return this.#change(invitationId, { withdrawnTs: 1 });
  }

  findStanding(server: ServerName) {
    return this.standings.get(server);
  }

  async connect(connection: Connection) {
    const { partner, invitationId } = connection;
    this.connections.push(connection);
    this.standings.set(partner.server, { state: "connected", keys: partner.keys });
    if (invitationId !== undefined) this.#change(invitationId, { usedBy: partner.server });
  }

  #change(invitationId: string, fields: Partial<Invitation>): boolean {
    const at = this.invitations.findIndex((invitation) => invitation.invitationId === invitationId);
    const before = this.invitations[at];
    if (before === undefined || before.usedBy !== undefined || before.withdrawnTs !== undefined) return false;
    this.invitations[at] = { ...before, ...fields };
    return true;
  }
}
