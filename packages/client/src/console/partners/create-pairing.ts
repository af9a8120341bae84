import { parseServerName } from "@botschaft/protocol/ids";
import { createCell } from "../../model/cell.ts";
import { type ConsoleProblem, consoleProblemOf, type Explanations, explainedProblemOf } from "../console-problem.ts";
import type { BorderDesk } from "./border-desk.ts";
import { nextPairing, type PairingInput, withoutSpace } from "./next-pairing.ts";
import type { BeginState, PairingModel, PairingState } from "./pairing-model.ts";
import type { Partner } from "./partner.ts";

export type PairingOptions = {
  readonly desk: BorderDesk;
  readonly from: PairingState;
  /** Partners are others now. */
  readonly onChanged: () => void;
  /** Nothing is left to be asked. */
  readonly onEnd: () => void;
};

const withCode: Explanations = {
  400: { code: "codeNotValid" },
  403: { code: "codeRefused" },
  502: { code: "partnerUnreachable" },
};
const withName: Explanations = {
  400: { code: "partnerAlready" },
  403: { code: "partnerBarred" },
  502: { code: "partnerUnreachable" },
};
const ofOwn: Explanations = { 403: { code: "httpsNeeded" } };
const withDigits: Explanations = { 403: { code: "digitsDiffer" }, 404: { code: "partnerGone" } };

export function createPairing({ desk, from, onChanged, onEnd }: PairingOptions): PairingModel {
  const state = createCell<PairingState>(from);
  const take = (input: PairingInput): void => state.update((before) => nextPairing(before, input));

  /** One request; its problem is said where one is. */
  async function send(request: () => Promise<PairingInput>, meanings: Explanations): Promise<void> {
    mark(true);
    try {
      take(await request());
      onChanged();
    } catch (error) {
      mark(false, explainedProblemOf(error, meanings));
    }
  }

  function mark(isSending: boolean, problem?: ConsoleProblem): void {
    state.update((before) => {
      if (before.act === "done") return before;
      const { problem: _, ...rest } = before;
      return { ...rest, isSending, ...(problem === undefined ? {} : { problem }) };
    });
  }

  function begin({ way, code, serverName, name }: BeginState): Promise<void> {
    if (way === "make") return send(async () => ({ kind: "made", made: await desk.makeCode() }), ofOwn);
    if (way === "paste") {
      return send(async () => ({ kind: "found", found: await desk.lookUp(withoutSpace(code)) }), withCode);
    }
    const server = serverName.trim();
    if (parseServerName(server) === undefined) return Promise.resolve(mark(false, { code: "notServerName" }));
    return send(async () => ({ kind: "met", partner: await desk.add(server, name.trim()) }), withName);
  }

  return {
    state,
    choose: (way) => take({ kind: "chosen", way }),
    enter: (field, value) => take({ kind: "entered", field, value }),
    async goOn() {
      const now = state.get();
      if (now.act === "done" || now.isSending) return;
      if (now.act === "begin") return begin(now);
      if (now.act === "accept")
        return send(async () => ({ kind: "met", partner: await desk.accept(now.code) }), withCode);
      const { serverName, digits } = now.partner;
      return send(async () => ({ kind: "confirmed", partner: await desk.confirm(serverName, digits) }), withDigits);
    },
    async look() {
      const now = state.get();
      if (now.act !== "begin" || now.made === undefined) return;
      const partner = await findComer(desk, now.made.invitationId);
      if (partner === undefined) return;
      take({ kind: "met", partner });
      onChanged();
    },
    differ: () => take({ kind: "differed", areDifferent: true }),
    compareAgain: () => take({ kind: "differed", areDifferent: false }),
    async reject() {
      const now = state.get();
      if (now.act !== "compare" || now.isSending) return;
      mark(true);
      try {
        await turnAway(desk, now.partner);
      } catch (error) {
        return mark(false, consoleProblemOf(error, { 404: { code: "partnerGone" } }));
      }
      onChanged();
      onEnd();
    },
  };
}

/** Whoever used a code of ours. A look that fails is followed by the next one. */
async function findComer(desk: BorderDesk, invitationId: string): Promise<Partner | undefined> {
  try {
    const used = (await desk.listCodes()).find((sent) => sent.invitationId === invitationId)?.usedBy;
    return used === undefined ? undefined : (await desk.list()).partners.find(({ serverName }) => serverName === used);
  } catch {
    return undefined;
  }
}

/** A stopped partner is not spoken with anyway. */
async function turnAway(desk: BorderDesk, { serverName, state }: Partner): Promise<void> {
  if (state === "waiting") await desk.remove(serverName);
  if (state === "connected") await desk.cut(serverName, "");
}
