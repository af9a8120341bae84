import type { OwnKeys } from "@botschaft/peer";
import type { ResponseOf } from "@botschaft/protocol/contract";
import type { PartnerKey } from "../pairing/claims.ts";
import type { Invitation } from "../pairing/ports.ts";
import { type HeldKey, keysToCompare, type Partner } from "../partners/partner.ts";
import type { PartnerShown } from "../partners/partners.ts";
import { digitsOf } from "../pins/digits.ts";
import { fingerprintOf } from "../pins/fingerprint.ts";
import type { LogEntry } from "./log-entries.ts";

export type PartnerView = ResponseOf<"botschaft", "addPartner">;
export type PartnerHealth = PartnerView["health"];
type InvitationView = ResponseOf<"botschaft", "listPartnerInvitations">["invitations"][number];

type Beside = {
  readonly own: OwnKeys;
  readonly health: PartnerHealth;
  readonly lastRefusals: readonly LogEntry[];
};

/** A partner as its administrators see it. */
export function partnerView(partner: Partner, { own, health, lastRefusals }: Beside): PartnerView {
  const { server, name, addedAt, addedBy, compared, software, state, stateSince, pins, offered } = partner;
  // One that waits has no pins: what is to be compared are its keys.
  const keys = state === "waiting" ? offered : pins;
  return {
    server_name: server,
    ...(name === undefined ? {} : { name }),
    state,
    since: stateSince,
    added_at: addedAt,
    ...(addedBy.startsWith("@") ? { added_by: addedBy } : {}),
    compared,
    ...(software === undefined ? {} : { software }),
    digits: digitsBetween(own, server, keysToCompare(partner)),
    keys: keys.map((key) => ({ ...keyView(key), pinned_at: key.since })),
    ...(state !== "waiting" && offered.length > 0 ? { new_keys: offered.map(keyView) } : {}),
    health,
    last_refusals: [...lastRefusals],
  };
}

export function digitsBetween(own: OwnKeys, server: Partner["server"], keys: readonly PartnerKey[]): string {
  const publicKeys = keys.map(({ publicKey }) => publicKey);
  return digitsOf(
    { server: own.server, publicKeys: own.current.map(({ publicKey }) => publicKey) },
    { server, publicKeys },
  );
}

/** As everybody who is signed in sees it. */
export function shownView({ server, name, state, since }: PartnerShown) {
  return { server_name: server, ...(name === undefined ? {} : { name }), state, since };
}

export function invitationView(invitation: Invitation, now: number): InvitationView {
  const { invitationId, createdBy, createdTs, expiresTs, usedBy } = invitation;
  return {
    invitation_id: invitationId,
    ...(createdBy.startsWith("@") ? { created_by: createdBy } : {}),
    created_at: createdTs,
    expires_at: expiresTs,
    state: invitationState(invitation, now),
    ...(usedBy === undefined ? {} : { used_by: usedBy }),
  };
}

function invitationState({ withdrawnTs, usedBy, expiresTs }: Invitation, now: number): InvitationView["state"] {
  if (usedBy !== undefined) return "used";
  if (withdrawnTs !== undefined) return "withdrawn";
  return expiresTs <= now ? "expired" : "open";
}

function keyView({ keyId, publicKey }: HeldKey) {
  return { key_id: keyId, fingerprint: fingerprintOf(publicKey) };
}
