import { type KnownKeys, signableText, signaturesOf, type Verdict, type Verifier } from "@botschaft/peer";
import type { ServerName } from "@botschaft/protocol/ids";
import { decodeJsonText, isObject, JsonError } from "@botschaft/protocol/json";
import type { BorderLog } from "../log/border-log.ts";
import { areSameKeys, type PartnerKey } from "../pairing/claims.ts";
import { keysInUse } from "../pairing/keys-in-use.ts";
import type { HeldKey, Partner } from "../partners/partner.ts";
import { renewPins, stopPartner } from "../partners/partner-changes.ts";
import type { Partners } from "../partners/partners.ts";

export type ApprovalPorts = { readonly partners: Partners; readonly log: BorderLog; readonly verifier: Verifier };

/** Who acts where nobody did. */
const border = "border";

/**
 * Whether an answer with a server's keys may be taken; its own signatures have been checked. A partner's new key is
 * taken when the answer that carries it is also signed with a pinned one. Otherwise the partner stops, its new keys kept
 * for comparison; what a notary hands on may be old, and only is not taken.
 */
export async function approveKeys(ports: ApprovalPorts, fetched: KnownKeys): Promise<Verdict> {
  const { server, from } = fetched;
  const partner = ports.partners.find(server);
  if (partner === undefined || partner.pins.length === 0) return { ok: true };
  const shown = keysInUse(fetched);
  const isOwnWord = from === server;
  if (shown.every((key) => isAmong(key, partner.pins))) {
    // Fewer than are pinned: what it no longer uses vouches for nothing any more.
    if (isOwnWord && shown.length < partner.pins.length && shown.length > 0) await renew(ports, partner, shown);
    return { ok: true };
  }
  if (await isVouchedFor(fetched, partner.pins, ports.verifier)) {
    if (isOwnWord) await renew(ports, partner, shown);
    return { ok: true };
  }
  return refuse(ports, partner, shown, isOwnWord);
}

/** Unless those that vouched are no longer the pinned ones. */
async function renew(
  { partners, log }: ApprovalPorts,
  { server, pins }: Partner,
  keys: readonly PartnerKey[],
): Promise<void> {
  await partners.change(log, server, border, (before, by) =>
    before?.pins === pins ? renewPins(before, keys, by) : undefined,
  );
}

async function refuse(
  { partners, log }: ApprovalPorts,
  { server }: Partner,
  shown: readonly PartnerKey[],
  isOwnWord: boolean,
): Promise<Verdict> {
  const why = `${server} shows keys that are not pinned, in an answer that no pinned one has signed`;
  const rule = "pinned-keys";
  const steps = [{ rule, matched: true, text: why }];
  log.refused({ direction: "in", server, kind: "keys", rule, why, steps });
  if (isOwnWord)
    await partners.change(log, server, border, (before, by) =>
      before?.state === "connected" ? stopPartner(before, shown, by) : undefined,
    );
  return { ok: false, rule, why };
}

async function isVouchedFor(
  { document, server }: KnownKeys,
  pins: readonly HeldKey[],
  verifier: Verifier,
): Promise<boolean> {
  const signed = readSigned(document, server);
  if (signed === undefined) return false;
  const { text, signatures } = signed;
  const vouching = pins.filter(({ keyId }) => signatures.has(keyId));
  const fits = await Promise.all(
    vouching.map(({ keyId, publicKey }) => verifier.verify(publicKey, text, signatures.get(keyId) as string)),
  );
  return fits.some((fit) => fit);
}

function readSigned(document: string, server: ServerName) {
  try {
    const parsed = decodeJsonText(document);
    return isObject(parsed) ? { text: signableText(parsed), signatures: signaturesOf(parsed, server) } : undefined;
  } catch (error) {
    if (error instanceof JsonError) return undefined; // nobody can have signed it
    throw error;
  }
}

function isAmong(key: PartnerKey, keys: readonly PartnerKey[]): boolean {
  return keys.some((other) => areSameKeys([key], [other]));
}
