import { type Cell, createCell } from "../../model/cell.ts";
import { consoleProblemOf, type Meanings } from "../console-problem.ts";
import type { BorderDesk } from "./border-desk.ts";
import { createPairing } from "./create-pairing.ts";
import { beginComparing, beginPairing } from "./next-pairing.ts";
import type { PairingState, PairingWay } from "./pairing-model.ts";
import type { Partner } from "./partner.ts";
import type { AskedPartner, PartnerAct, PartnersModel, PartnersState } from "./partners-model.ts";
import { inOrder } from "./standing.ts";

const meanings: Meanings = { 404: { code: "partnerGone" } };

/** Loads nothing by itself. */
export function createPartners(desk: BorderDesk): PartnersModel {
  return new Partners(desk);
}

class Partners implements PartnersModel {
  readonly state: Cell<PartnersState> = createCell<PartnersState>({ phase: "loading", partners: [], openCodes: [] });
  readonly #desk: BorderDesk;

  constructor(desk: BorderDesk) {
    this.#desk = desk;
  }

  async load(): Promise<void> {
    try {
      const [{ federation, partners }, codes] = await Promise.all([this.#desk.list(), this.#desk.listCodes()]);
      const { problem: _, ...before } = this.state.get();
      const openCodes = codes.filter(({ state }) => state === "open");
      this.state.set({ ...before, phase: "ready", federation, partners: inOrder(partners), openCodes });
    } catch (error) {
      const phase = this.state.get().phase === "ready" ? "ready" : "failed";
      this.#change({ phase, problem: consoleProblemOf(error) });
    }
  }

  open(serverName: string): void {
    this.#change({ opened: serverName });
  }

  close(): void {
    const { opened: _, ...rest } = this.state.get();
    this.state.set(rest);
  }

  ask(act: PartnerAct): void {
    const partner = this.#findOpened();
    if (partner !== undefined) this.#change({ asked: { act, partner, reason: "", isSending: false } });
  }

  enterReason(reason: string): void {
    const { asked } = this.state.get();
    if (asked !== undefined) this.#change({ asked: { ...asked, reason } });
  }

  cancel(): void {
    const { asked: _, ...rest } = this.state.get();
    this.state.set(rest);
  }

  async confirm(): Promise<void> {
    const { asked } = this.state.get();
    if (asked === undefined || asked.isSending) return;
    const { problem: _, ...wish } = asked;
    this.#change({ asked: { ...wish, isSending: true } });
    try {
      await this.#act(wish);
    } catch (error) {
      const problem = consoleProblemOf(error, meanings);
      return this.#change({ asked: { ...wish, isSending: false, problem } });
    }
    this.cancel();
    this.#change({ done: { act: wish.act, name: wish.partner.name } });
    await this.load();
  }

  async #act({ act, partner: { serverName }, reason }: AskedPartner): Promise<void> {
    if (act === "cut") await this.#desk.cut(serverName, reason.trim());
    else if (act === "restore") await this.#desk.restore(serverName);
    else await this.#desk.remove(serverName);
  }

  beginPairing(way: PairingWay, serverName?: string): void {
    this.#pair(beginPairing(way, serverName));
  }

  compareDigits(): void {
    const partner = this.#findOpened();
    if (partner !== undefined) this.#pair(beginComparing(partner));
  }

  #pair(from: PairingState): void {
    const pairing = createPairing({
      desk: this.#desk,
      from,
      onChanged: () => void this.load(),
      onEnd: () => this.endPairing(),
    });
    this.#change({ pairing });
  }

  endPairing(): void {
    const { pairing: _, ...rest } = this.state.get();
    this.state.set(rest);
  }

  async withdrawCode(invitationId: string): Promise<void> {
    try {
      await this.#desk.withdrawCode(invitationId);
    } catch (error) {
      const problem = consoleProblemOf(error, { 404: { code: "linkNotValid" } });
      if (problem.code !== "linkNotValid") return this.#change({ problem });
      // Used or over by now: the list says which.
    }
    await this.load();
  }

  #findOpened(): Partner | undefined {
    const { partners, opened } = this.state.get();
    return partners.find(({ serverName }) => serverName === opened);
  }

  #change(change: Partial<PartnersState>): void {
    this.state.update((before) => ({ ...before, ...change }));
  }
}
