import { type Credentials, getPlace, isFirstAdministratorNeeded } from "../../server/accounts.ts";
import { type Call, createCall } from "../../server/call.ts";
import { problemOf } from "../../server/problem-of.ts";
import type { Session } from "../../session/session.ts";
import { createCell } from "../cell.ts";
import { createFirstStart } from "../first-start/create-first-start.ts";
import { createInvitation } from "../invitation/create-invitation.ts";
import type { Place } from "../place.ts";
import type { Problem } from "../problem.ts";
import { createSettings } from "../settings/create-settings.ts";
import type { SettingsModel } from "../settings/settings-model.ts";
import { createSignIn } from "../sign-in/create-sign-in.ts";
import type { AppModel, AppState } from "./app-model.ts";
import type { AppPorts } from "./app-ports.ts";
import { Inside } from "./inside.ts";
import { openSession } from "./open-session.ts";
import { findSavedSession, forgetSession, saveSession } from "./saved-session.ts";
import { takeErrand } from "./steps.ts";

export function createApp(ports: AppPorts): AppModel {
  return new App(ports);
}

class App implements AppModel {
  readonly state = createCell<AppState>({ phase: "loading" });
  readonly place = createCell<Place | undefined>(undefined);
  readonly settings: SettingsModel;
  readonly #ports: AppPorts;
  readonly #call: Call;
  readonly #inside: Inside;
  #again: () => Promise<void> = () => this.start();
  #end: () => void = () => undefined;

  constructor(ports: AppPorts) {
    this.#ports = ports;
    this.#call = createCall(ports.server, ports.fetch);
    this.settings = createSettings(ports.memory, ports.language);
    this.#inside = new Inside(ports, this.settings, this.state, (session) => void this.#leave(session));
  }

  readonly start = async (): Promise<void> => {
    const { isSecure, server, address, memory } = this.#ports;
    if (!isSecure) return this.state.set({ phase: "insecure", origin: server });
    const errand = takeErrand(address);
    const saved = findSavedSession(memory);
    if (saved !== undefined && errand.kind !== "firstStart") return this.#attempt(() => this.#resume(saved, undefined));
    await this.#attempt(async () => {
      const { serverName } = await this.#learnPlace();
      if (errand.kind === "firstStart") this.#beginFirstStart(errand.token, serverName);
      else if (errand.kind === "invitation") this.#beginInvitation(errand.token);
      else await this.#beginSignIn();
    });
  };

  readonly tryAgain = (): Promise<void> => this.#again();

  readonly stop = (): void => this.#end();

  async #attempt(work: () => Promise<void>): Promise<void> {
    this.#again = () => this.#attempt(work);
    this.state.set({ phase: "loading" });
    try {
      await work();
    } catch (error) {
      this.#end();
      this.state.set({ phase: "failed", problem: problemOf(error) });
    }
  }

  async #learnPlace(): Promise<Place> {
    const place = await getPlace(this.#call);
    this.place.set(place);
    return place;
  }

  #beginFirstStart(token: string, serverName: string): void {
    this.state.set({ phase: "firstStart", model: createFirstStart({ ...this.#gate(), serverName, token }) });
  }

  #beginInvitation(token: string): void {
    const goToSignIn = (): void => void this.#attempt(() => this.#beginSignIn());
    this.state.set({ phase: "invitation", model: createInvitation({ ...this.#gate(), token, goToSignIn }) });
  }

  async #beginSignIn(problem?: Problem): Promise<void> {
    const firstAdministratorNeeded = await isFirstAdministratorNeeded(this.#call);
    const model = createSignIn({ ...this.#gate(), ...(problem === undefined ? {} : { problem }) });
    this.state.set({ phase: "signIn", model, firstAdministratorNeeded });
  }

  /** What all ways in have in common. */
  #gate() {
    const { clock, deviceName, memory } = this.#ports;
    const onSignedIn = (credentials: Credentials, password: string): void => {
      saveSession(memory, credentials);
      void this.#attempt(() => this.#resume(credentials, password));
    };
    return { call: this.#call, clock, deviceName, onSignedIn };
  }

  async #resume(credentials: Credentials, password: string | undefined): Promise<void> {
    const release = await this.#ports.claim(`botschaft ${credentials.userId} ${credentials.deviceId}`);
    if (release === undefined) return this.state.set({ phase: "failed", problem: { code: "openElsewhere" } });
    this.#end = release;
    const session = await this.#open(credentials);
    this.#end = () => {
      this.#inside.stop();
      session.stop();
      release();
    };
    session.ended.subscribe(() => void this.#leave(session, { code: "signedOutElsewhere" }));
    void this.#learnPlace().catch(() => undefined);
    await session.start();
    this.#inside.goOn(session, password);
  }

  #open(credentials: Credentials): Promise<Session> {
    const { memory } = this.#ports;
    const saveTokens = (tokens: Credentials["tokens"]): void => saveSession(memory, { ...credentials, tokens });
    return openSession({ ...this.#ports, ...credentials, call: this.#call, saveTokens });
  }

  /** The device is signed out, here or elsewhere: nothing of the person stays. */
  async #leave(session: Session, problem?: Problem): Promise<void> {
    this.#end();
    this.#end = () => undefined;
    forgetSession(this.#ports.memory);
    if (problem !== undefined) await session.forget();
    await this.#attempt(() => this.#beginSignIn(problem));
  }
}
