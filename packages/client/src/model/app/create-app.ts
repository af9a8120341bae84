import { type Credentials, getPlace, isFirstAdministratorNeeded } from "../../server/accounts.ts";
import { createCall } from "../../server/call.ts";
import { problemOf } from "../../server/problem-of.ts";
import type { Session } from "../../session/session.ts";
import { createCell } from "../cell.ts";
import { createDrafts } from "../composer/drafts.ts";
import { createFirstStart } from "../first-start/create-first-start.ts";
import { createInvitation } from "../invitation/create-invitation.ts";
import { createMain } from "../main/create-main.ts";
import type { Place } from "../place.ts";
import type { Problem } from "../problem.ts";
import { createRecovery } from "../recovery/create-recovery.ts";
import { createSettings } from "../settings/create-settings.ts";
import { createSignIn } from "../sign-in/create-sign-in.ts";
import { createUnlock } from "../unlock/create-unlock.ts";
import type { AppModel, AppState } from "./app-model.ts";
import type { AppPorts } from "./app-ports.ts";
import { knownWords } from "./known-words.ts";
import { openSession } from "./open-session.ts";
import { findSavedSession, forgetSession, saveSession } from "./saved-session.ts";
import { nextStep, takeErrand } from "./steps.ts";

const recoveryDue = "botschaft.recovery-due";
const unlockLater = "botschaft.unlock-later";

export function createApp(ports: AppPorts): AppModel {
  const { memory, clock, deviceName } = ports;
  const call = createCall(ports.server, ports.fetch);
  const state = createCell<AppState>({ phase: "loading" });
  const place = createCell<Place | undefined>(undefined);
  const settings = createSettings(memory, ports.language);
  const drafts = createDrafts(memory);
  let again: () => Promise<void> = start;
  let end: () => void = () => undefined;

  async function attempt(work: () => Promise<void>): Promise<void> {
    again = () => attempt(work);
    state.set({ phase: "loading" });
    try {
      await work();
    } catch (error) {
      end();
      state.set({ phase: "failed", problem: problemOf(error) });
    }
  }

  async function start(): Promise<void> {
    if (!ports.isSecure) return state.set({ phase: "insecure", origin: ports.server });
    const errand = takeErrand(ports.address);
    const saved = findSavedSession(memory);
    if (saved !== undefined && errand.kind !== "firstStart") return attempt(() => resume(saved, undefined));
    await attempt(async () => {
      const { serverName } = await learnPlace();
      if (errand.kind === "firstStart") return beginFirstStart(errand.token, serverName);
      if (errand.kind === "invitation") return beginInvitation(errand.token);
      await beginSignIn();
    });
  }

  async function learnPlace(): Promise<Place> {
    const known = await getPlace(call);
    place.set(known);
    return known;
  }

  function beginFirstStart(token: string, serverName: string): void {
    const model = createFirstStart({ call, clock, serverName, token, deviceName, onSignedIn });
    state.set({ phase: "firstStart", model });
  }

  function beginInvitation(token: string): void {
    const goToSignIn = (): void => void attempt(() => beginSignIn());
    state.set({
      phase: "invitation",
      model: createInvitation({ call, clock, token, deviceName, onSignedIn, goToSignIn }),
    });
  }

  async function beginSignIn(problem?: Problem): Promise<void> {
    const firstAdministratorNeeded = await isFirstAdministratorNeeded(call);
    const model = createSignIn({ call, clock, deviceName, onSignedIn, ...(problem === undefined ? {} : { problem }) });
    state.set({ phase: "signIn", model, firstAdministratorNeeded });
  }

  function onSignedIn(credentials: Credentials, password: string): void {
    saveSession(memory, credentials);
    void attempt(() => resume(credentials, password));
  }

  async function resume(credentials: Credentials, password: string | undefined): Promise<void> {
    const release = await ports.claim(`botschaft ${credentials.userId} ${credentials.deviceId}`);
    if (release === undefined) return state.set({ phase: "failed", problem: { code: "openElsewhere" } });
    end = release;
    const saveTokens = (tokens: Credentials["tokens"]): void => saveSession(memory, { ...credentials, tokens });
    const session = await openSession({ ...ports, ...credentials, call, saveTokens });
    end = () => {
      session.stop();
      release();
    };
    session.ended.subscribe(() => void leave(session, { code: "signedOutElsewhere" }));
    void learnPlace().catch(() => undefined);
    await session.start();
    goOn(session, password);
  }

  function goOn(session: Session, password?: string): void {
    const choices = {
      isRecoveryDue: memory.get(recoveryDue) !== undefined,
      isUnlockLater: memory.get(unlockLater) !== undefined,
    };
    const step = nextStep(session.keys.state.get(), choices);
    if (step === "recovery") beginRecovery(session, password);
    else if (step === "unlock") beginUnlock(session);
    else beginMain(session);
  }

  function beginRecovery(session: Session, password: string | undefined): void {
    memory.set(recoveryDue, "yes");
    const onDone = (): void => {
      memory.remove(recoveryDue);
      beginMain(session);
    };
    const { language } = settings.state.get();
    const known = password === undefined ? {} : { password };
    state.set({
      phase: "recovery",
      model: createRecovery({ keys: session.keys, me: session.me, language, ...known, onDone }),
    });
  }

  function beginUnlock(session: Session): void {
    const onDone = (how: "confirmed" | "later" | "startedAnew"): void => {
      if (how === "later") memory.set(unlockLater, "yes");
      if (how === "startedAnew") beginRecovery(session, undefined);
      else beginMain(session);
    };
    state.set({ phase: "unlock", model: createUnlock({ keys: session.keys, knownWords, onDone }) });
  }

  function beginMain(session: Session): void {
    const onSignedOut = (): void => void leave(session);
    const model = createMain({ session, drafts, settings, workshop: ports.pictures, clock, knownWords, onSignedOut });
    const before = end;
    end = () => {
      model.stop();
      before();
    };
    state.set({ phase: "main", model });
  }

  /** The device is signed out, here or elsewhere: nothing of the person stays. */
  async function leave(session: Session, problem?: Problem): Promise<void> {
    end();
    end = () => undefined;
    forgetSession(memory);
    if (problem !== undefined) await session.forget();
    await attempt(() => beginSignIn(problem));
  }

  return { state, place, settings, start, tryAgain: () => again(), stop: () => end() };
}
