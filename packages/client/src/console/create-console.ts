import { findSavedSession, forgetSession, saveSession } from "../model/app/saved-session.ts";
import { createCell } from "../model/cell.ts";
import type { Place } from "../model/place.ts";
import type { Problem } from "../model/problem.ts";
import { createSettings } from "../model/settings/create-settings.ts";
import type { SettingsModel } from "../model/settings/settings-model.ts";
import { createSignIn } from "../model/sign-in/create-sign-in.ts";
import { type Credentials, getPlace, isFirstAdministratorNeeded } from "../server/accounts.ts";
import { createAuthorisedFetch } from "../server/authorised-fetch.ts";
import { type Call, createCall } from "../server/call.ts";
import { ServerError } from "../server/server-error.ts";
import { createTokenKeeper, type TokenKeeper } from "../server/token-keeper.ts";
import type { ConsoleModel, ConsoleState } from "./console-model.ts";
import type { ConsolePorts } from "./console-ports.ts";
import { type ConsoleProblem, consoleProblemOf } from "./console-problem.ts";
import { createInside } from "./create-inside.ts";
import { createPeopleDesk } from "./people/people-desk.ts";

/** Each sign-in from this browser is the same device: closed tabs leave no row of them behind. */
const deviceKey = "botschaft-console.device";

const patienceMs = 5_000;

export function createConsole(ports: ConsolePorts): ConsoleModel {
  return new Console(ports);
}

class Console implements ConsoleModel {
  readonly state = createCell<ConsoleState>({ phase: "loading" });
  readonly place = createCell<Place | undefined>(undefined);
  readonly settings: SettingsModel;
  readonly #ports: ConsolePorts;
  readonly #call: Call;
  #isUnclaimed = false;
  #again: () => Promise<void> = () => this.start();

  constructor(ports: ConsolePorts) {
    this.#ports = ports;
    this.#call = createCall(ports.server, ports.fetch);
    this.settings = createSettings(ports.memory, ports.language);
  }

  readonly start = async (): Promise<void> => {
    await this.#attempt(async () => {
      this.place.set(await getPlace(this.#call));
      this.#isUnclaimed = await isFirstAdministratorNeeded(this.#call);
      const saved = findSavedSession(this.#ports.session);
      if (saved === undefined) this.#beginSignIn();
      else await this.#enter(saved);
    });
  };

  readonly tryAgain = (): Promise<void> => this.#again();

  async #attempt(work: () => Promise<void>): Promise<void> {
    this.#again = () => this.#attempt(work);
    this.state.set({ phase: "loading" });
    try {
      await work();
    } catch (error) {
      // Whoever was signed out meanwhile is at the gate already.
      if (this.state.get().phase === "loading") this.state.set({ phase: "failed", problem: consoleProblemOf(error) });
    }
  }

  #beginSignIn(said: { readonly problem?: Problem; readonly refused?: ConsoleProblem } = {}): void {
    const { clock, deviceName, session } = this.#ports;
    const { problem, refused } = said;
    const model = createSignIn({
      call: this.#call,
      clock,
      deviceName,
      deviceId: this.#deviceId(),
      onSignedIn: (credentials) => {
        saveSession(session, credentials);
        void this.#attempt(() => this.#enter(credentials));
      },
      ...(problem === undefined ? {} : { problem }),
    });
    const isUnclaimed = this.#isUnclaimed;
    this.state.set({ phase: "signIn", model, isUnclaimed, ...(refused === undefined ? {} : { refused }) });
  }

  #deviceId(): string {
    const { memory, newId } = this.#ports;
    const known = memory.get(deviceKey);
    if (known !== undefined) return known;
    const made = newId();
    memory.set(deviceKey, made);
    return made;
  }

  /** Whoever may look at themselves as administrators do is one. */
  async #enter(credentials: Credentials): Promise<void> {
    const keeper = this.#keep(credentials);
    const call = createCall(this.#ports.server, createAuthorisedFetch(keeper, this.#ports.fetch));
    const peopleDesk = createPeopleDesk(call);
    const signOut = (refused?: ConsoleProblem): Promise<void> => this.#leave(call, refused);
    try {
      const { name } = await peopleDesk.get(credentials.userId);
      const me = { userId: credentials.userId, name };
      const model = createInside({ call, token: () => keeper.current(), peopleDesk, me, signOut: () => signOut() });
      this.state.set({ phase: "inside", model });
    } catch (error) {
      if (!(error instanceof ServerError) || error.status !== 403) throw error;
      await signOut({ code: "notAdministrator" });
    }
  }

  #keep(credentials: Credentials): TokenKeeper {
    const { clock, session } = this.#ports;
    return createTokenKeeper({
      tokens: credentials.tokens,
      call: this.#call,
      clock,
      save: (tokens) => saveSession(session, { ...credentials, tokens }),
      onEnded: () => {
        forgetSession(session);
        this.#beginSignIn({ problem: { code: "signedOutElsewhere" } });
      },
    });
  }

  async #leave(call: Call, refused: ConsoleProblem | undefined): Promise<void> {
    // The person wants to be gone from this page, whether the server hears of it in time or not.
    const signal = AbortSignal.timeout(patienceMs);
    await call("POST", "/_matrix/client/v3/logout", { body: {}, signal }).catch(() => undefined);
    forgetSession(this.#ports.session);
    this.#beginSignIn(refused === undefined ? {} : { refused });
  }
}
