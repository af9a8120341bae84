import { MatrixError } from "@botschaft/protocol/errors";
import type { ServerName } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import type { PartnerKey } from "../pairing/claims.ts";
import type { Introduction } from "../pairing/introduction.ts";
import { judgeStanding } from "../pairing/judge-pairing.ts";
import { fingerprintOf } from "../pins/fingerprint.ts";
import { heldKeys, type Partner } from "./partner.ts";

/** What becomes of a partner, as it is called in the log, and what the log says beside. */
export type PartnerChange = { readonly action: string; readonly next: Partner; readonly facts: JsonObject };

/** Who makes the change, and when (ms since 1970). */
export type By = { readonly actor: string; readonly now: number };

type Named = { readonly server: ServerName; readonly name: string | undefined; readonly software: Partner["software"] };

/** By name, with the keys that it shows; again while it waits. @throws {MatrixError} M_INVALID_PARAM, M_FORBIDDEN */
export function addPartner(
  before: Partner | undefined,
  named: Named,
  keys: readonly PartnerKey[],
  by: By,
): PartnerChange {
  const { server, name, software } = named;
  if (before?.state === "connected") throw new MatrixError("M_INVALID_PARAM", `${server} is a partner already`);
  checkStanding(before, { server, keys });
  const next: Partner = {
    ...{ server, name: name ?? before?.name, address: undefined, software, state: "waiting", compared: false },
    ...{ stateSince: by.now, stateBefore: undefined, addedAt: by.now, addedBy: by.actor },
    ...{ pins: [], offered: heldKeys(keys, [], by.now) },
  };
  return { action: "partner.added", next, facts: { ...nameIn(next), fingerprints: fingerprintsOf(keys) } };
}

/** By a code; its keys are pinned. @throws {MatrixError} M_FORBIDDEN */
export function connectPartner(before: Partner | undefined, partner: Introduction, by: By): PartnerChange {
  const { server, name, address, keys } = partner;
  checkStanding(before, partner);
  const held = before?.state === "connected" ? before : undefined;
  const next: Partner = {
    ...{ server, name: name ?? before?.name, address, software: "botschaft", state: "connected" },
    stateSince: held?.stateSince ?? by.now,
    stateBefore: undefined,
    addedAt: held?.addedAt ?? by.now,
    addedBy: held?.addedBy ?? by.actor,
    compared: held?.compared ?? false,
    ...{ pins: heldKeys(keys, held?.pins ?? [], by.now), offered: [] },
  };
  return { action: "partner.connected", next, facts: { ...nameIn(next), address, fingerprints: fingerprintsOf(keys) } };
}

/** People compared the digits of these keys. @throws {MatrixError} M_FORBIDDEN */
export function confirmPartner(before: Partner, keys: readonly PartnerKey[], { now }: By): PartnerChange {
  checkNotCut(before);
  const stateSince = before.state === "connected" ? before.stateSince : now;
  const pins = heldKeys(keys, before.pins, now);
  const next: Partner = { ...before, state: "connected", stateSince, compared: true, pins, offered: [] };
  return { action: "partner.compared", next, facts: { fingerprints: fingerprintsOf(keys) } };
}

/** The kill switch; again it changes the reason alone. */
export function cutPartner(before: Partner, reason: string | undefined, { now }: By): PartnerChange {
  const { state } = before;
  const isCut = state === "cut" || state === "removed";
  const next: Partner = isCut ? before : { ...before, state: "cut", stateSince: now, stateBefore: state };
  return { action: "partner.cut", next, facts: reason === undefined ? {} : { reason } };
}

/** @throws {MatrixError} M_FORBIDDEN for a partner that stands still for another reason */
export function restorePartner(before: Partner, { now }: By): PartnerChange {
  const { server, state, stateBefore = "waiting" } = before;
  if (state !== "cut") {
    const awaited = state === "connected" ? "it is spoken with" : "it waits for its digits to be compared";
    throw new MatrixError("M_FORBIDDEN", `${server} is not cut off; ${awaited}`);
  }
  const next: Partner = { ...before, state: stateBefore, stateSince: now, stateBefore: undefined };
  return { action: "partner.restored", next, facts: {} };
}

/** What is kept is that it was a partner until now. */
export function removePartner(before: Partner, { now }: By): PartnerChange {
  const gone = { stateBefore: undefined, compared: false, pins: [], offered: [] };
  return { action: "partner.removed", next: { ...before, ...gone, state: "removed", stateSince: now }, facts: {} };
}

/** It showed keys that no pinned one vouches for. */
export function stopPartner(before: Partner, keys: readonly PartnerKey[], { now }: By): PartnerChange {
  const next: Partner = {
    ...before,
    state: "stopped",
    stateSince: now,
    offered: heldKeys(keys, [], now),
    compared: false,
  };
  return { action: "partner.stopped", next, facts: { fingerprints: fingerprintsOf(keys) } };
}

/** It showed other keys than those that are to be compared; nothing else changes. */
export function offerKeys(before: Partner, keys: readonly PartnerKey[], { now }: By): PartnerChange {
  const next: Partner = { ...before, offered: heldKeys(keys, before.offered, now) };
  return { action: "partner.keys-shown", next, facts: { fingerprints: fingerprintsOf(keys) } };
}

/** A pinned key vouched for them. */
export function renewPins(before: Partner, keys: readonly PartnerKey[], { now }: By): PartnerChange {
  const next: Partner = { ...before, pins: heldKeys(keys, before.pins, now) };
  return { action: "partner.keys-renewed", next, facts: { fingerprints: fingerprintsOf(keys) } };
}

function checkStanding(
  before: Partner | undefined,
  candidate: { server: ServerName; keys: readonly PartnerKey[] },
): void {
  const standing = before && { state: before.state, keys: before.pins };
  const verdict = judgeStanding(standing, candidate);
  if (!verdict.ok) throw new MatrixError("M_FORBIDDEN", verdict.why, { detail: verdict.rule });
}

function checkNotCut({ server, state }: Partner): void {
  if (state === "cut") throw new MatrixError("M_FORBIDDEN", `${server} is cut off; restore it first`);
}

function nameIn({ name }: Partner): JsonObject {
  return name === undefined ? {} : { name };
}

function fingerprintsOf(keys: readonly PartnerKey[]): readonly string[] {
  return keys.map(({ publicKey }) => fingerprintOf(publicKey));
}
