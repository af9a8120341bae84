import type { ReadPool } from "@botschaft/platform/postgres";
import { verifySignature } from "@botschaft/protocol/crypto";
import { MatrixError } from "@botschaft/protocol/errors";
import { type BuiltPdu, checkSize, encodePdu, type Pdu } from "@botschaft/room/event";
import {
  isForPolicyServer,
  type PolicyServer,
  policyCheckOf,
  policyServerIn,
  withPolicySignature,
} from "@botschaft/room/policy";
import type { RoomVersionRules } from "@botschaft/room/versions";
import { hasJoinedFrom } from "@botschaft/storage";
import type { PolicyServers } from "./ports.ts";
import type { RoomActor } from "./room-actor.ts";

/**
 * The server that the room asks about an event and that has not signed it; undefined where it signed, and where nobody
 * is asked. https://spec.matrix.org/v1.19/server-server-api/#validating-policy-server-signatures
 */
export async function findMissingPolicy(
  reads: ReadPool,
  actor: RoomActor,
  pdu: Pdu,
): Promise<PolicyServer | undefined> {
  const server = policyServerIn(actor.content("m.room.policy"));
  if (server === undefined || !isForPolicyServer(pdu) || isSigned(pdu, server, actor.rules)) return undefined;
  return (await hasJoinedFrom(reads, actor.view.roomNid, server.via)) ? server : undefined;
}

function isSigned(pdu: Pdu, server: PolicyServer, rules: RoomVersionRules): boolean {
  const check = policyCheckOf(pdu, server, rules);
  return check !== undefined && verifySignature(check.publicKey, check.text, check.signature);
}

type Ports = { readonly reads: ReadPool; readonly servers: PolicyServers };

/**
 * An event of somebody from here, with the word of the server that the room asks.
 * @throws {MatrixError} what that server has against it, or that it was not reached
 */
export async function signedByPolicy({ reads, servers }: Ports, actor: RoomActor, built: BuiltPdu): Promise<BuiltPdu> {
  const server = await findMissingPolicy(reads, actor, built.pdu);
  if (server === undefined) return built;
  const pdu = withPolicySignature(built.pdu, server.via, await servers.sign(server.via, built.pdu));
  if (!isSigned(pdu, server, actor.rules)) {
    throw new MatrixError("M_FORBIDDEN", `${server.via}, which this room asks, did not sign with the room's key.`);
  }
  const signed = { ...built, pdu, json: encodePdu(pdu, actor.rules) };
  const size = checkSize(signed);
  if (!size.ok) throw new MatrixError("M_TOO_LARGE", size.why, { detail: size.rule });
  return signed;
}
