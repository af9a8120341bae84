import {
  type ShowSasCallbacks,
  VerificationPhase,
  type VerificationRequest,
  VerificationRequestEvent,
  type Verifier,
  VerifierEvent,
} from "matrix-js-sdk/lib/crypto-api/index.js";
import { type Cell, createCell } from "../model/cell.ts";
import type {
  VerificationModel,
  VerificationParty,
  VerificationState,
} from "../model/verification/verification-model.ts";
import { problemOf } from "../server/problem-of.ts";
import { toOurError } from "./errors.ts";

const sas = "m.sas.v1";

/** A request of the SDK as the screen sees it. Whoever asked starts the comparison. */
export function createVerification(request: VerificationRequest, party: VerificationParty): VerificationModel {
  return new SasVerification(request, party);
}

class SasVerification implements VerificationModel {
  readonly state: Cell<VerificationState>;
  readonly #request: VerificationRequest;
  readonly #party: VerificationParty;
  #verifier: Verifier | undefined;
  #callbacks: ShowSasCallbacks | undefined;
  #said: "nothing" | "accepted" | "same" | "different" | "cancel" = "nothing";
  #hasStarted = false;

  constructor(request: VerificationRequest, party: VerificationParty) {
    this.#request = request;
    this.#party = party;
    this.state = createCell<VerificationState>({
      party,
      phase: request.initiatedByMe ? "waitingForOther" : "incoming",
    });
    request.on(VerificationRequestEvent.Change, this.#follow);
    this.#follow();
  }

  async accept(): Promise<void> {
    this.#said = "accepted";
    this.state.set({ party: this.#party, phase: "preparing" });
    await this.#attempt(this.#request.accept());
  }

  async same(): Promise<void> {
    this.#said = "same";
    this.state.set({ party: this.#party, phase: "waitingForAnswer" });
    await this.#attempt(this.#callbacks?.confirm());
  }

  async different(): Promise<void> {
    this.#said = "different";
    this.state.set({ party: this.#party, phase: "different" });
    this.#callbacks?.mismatch();
  }

  async cancel(): Promise<void> {
    if (isOver(this.#request.phase)) return;
    this.#said = "cancel";
    await this.#attempt(this.#request.cancel());
  }

  readonly #follow = (): void => {
    const { phase } = this.#request;
    if (phase === VerificationPhase.Ready && this.#request.initiatedByMe) this.#begin();
    if (phase === VerificationPhase.Started) this.#listen(this.#request.verifier);
    if (isOver(phase)) this.#request.off(VerificationRequestEvent.Change, this.#follow);
    const next = this.#phaseOf(phase);
    if (next !== undefined) this.state.set({ party: this.#party, ...next });
  };

  #begin(): void {
    if (this.#hasStarted) return;
    this.#hasStarted = true;
    void this.#attempt(this.#request.startVerification(sas).then((verifier) => this.#listen(verifier)));
  }

  #listen(verifier: Verifier | undefined): void {
    if (verifier === undefined || verifier === this.#verifier) return;
    this.#verifier = verifier;
    const show = (callbacks: ShowSasCallbacks): void => this.#show(callbacks);
    verifier.on(VerifierEvent.ShowSas, show);
    const ready = verifier.getShowSasCallbacks();
    if (ready !== null) show(ready);
    verifier.verify().catch(this.#follow);
  }

  #show(callbacks: ShowSasCallbacks): void {
    this.#callbacks = callbacks;
    const emoji = (callbacks.sas.emoji ?? []).map(([symbol, name]) => ({ emoji: symbol, name }));
    this.state.set({ party: this.#party, phase: "compare", emoji });
  }

  #phaseOf(phase: VerificationPhase): PhaseOnly | undefined {
    switch (phase) {
      case VerificationPhase.Done:
        return { phase: "done" };
      case VerificationPhase.Cancelled:
        return this.#cancelled();
      case VerificationPhase.Ready:
        return { phase: "preparing" };
      default:
        return undefined;
    }
  }

  #cancelled(): PhaseOnly {
    const { cancellationCode: code, cancellingUserId, otherUserId, isSelfVerification } = this.#request;
    if (this.#said === "different" || code === "m.mismatched_sas") return { phase: "different" };
    if (code === "m.accepted") return { phase: "cancelled", by: "otherDevice" };
    if (code === "m.timeout") return { phase: "cancelled", by: "time" };
    const isOther = isSelfVerification ? this.#said !== "cancel" : cancellingUserId === otherUserId;
    return { phase: "cancelled", by: isOther ? "other" : "me" };
  }

  async #attempt(work: Promise<void> | undefined): Promise<void> {
    try {
      await work;
    } catch (error) {
      if (isOver(this.#request.phase)) return this.#follow();
      this.state.set({ party: this.#party, phase: "failed", problem: problemOf(toOurError(error)) });
    }
  }
}

type PhaseOnly = VerificationState extends infer State
  ? State extends { readonly phase: string }
    ? Omit<State, "party">
    : never
  : never;

function isOver(phase: VerificationPhase): boolean {
  return phase === VerificationPhase.Done || phase === VerificationPhase.Cancelled;
}
