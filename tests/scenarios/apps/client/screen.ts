import assert from "node:assert/strict";
import {
  type AppModel,
  type AppPorts,
  type AppState,
  createApp,
  type MainModel,
  type Readable,
} from "@botschaft/client";

export type Screen = {
  readonly app: AppModel;
  readonly memory: Map<string, string>;
  /** What stands in the address bar. */
  address(): string;
  /** Waits for a phase of the app and gives its state. */
  at<Phase extends AppState["phase"]>(phase: Phase): Promise<Extract<AppState, { readonly phase: Phase }>>;
  main(): Promise<MainModel>;
};

export type ScreenOptions = {
  readonly server: string;
  readonly path?: string;
  readonly fragment?: string;
  readonly fetch?: typeof fetch;
  readonly deviceName?: string;
  readonly memory?: Map<string, string>;
};

/** Somebody's screen, without a browser: the app over real HTTP, its keys in memory. */
export function openScreen(options: ScreenOptions): Screen {
  const memory = options.memory ?? new Map<string, string>();
  let path = options.path ?? "/";
  const ports: AppPorts = {
    server: options.server,
    fetch: options.fetch ?? fetch,
    isSecure: true,
    address: {
      path,
      fragment: options.fragment ?? "",
      replace: (next) => {
        path = next;
      },
    },
    memory: {
      get: (key) => memory.get(key),
      set: (key, value) => void memory.set(key, value),
      remove: (key) => void memory.delete(key),
      keys: () => [...memory.keys()],
    },
    cryptoStore: "memory",
    deviceName: options.deviceName ?? "Testgerät",
    language: "de",
    claim: async () => () => undefined,
    pictures: { clean: async (blob) => ({ blob, width: 4, height: 3 }) },
    clock: () => Date.now(),
  };
  const app = createApp(ports);
  void app.start();
  const at: Screen["at"] = async (phase) => {
    const state = await until(app.state, (now) => now.phase === phase || now.phase === "failed");
    assert.equal(state.phase, phase, JSON.stringify(state));
    return state as never;
  };
  return { app, memory, address: () => path, at, main: async () => (await at("main")).model };
}

/** A guard, never a measure: what is waited for this long does not come. */
const patienceMs = 40_000;

/** The first state that is so, now or later. */
export function until<State, Found extends State>(
  cell: Readable<State>,
  is: (state: State) => state is Found,
): Promise<Found>;
export function until<State>(cell: Readable<State>, is: (state: State) => boolean): Promise<State>;
export function until<State>(cell: Readable<State>, is: (state: State) => boolean): Promise<State> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const state = cell.get();
      if (!is(state)) return;
      end();
      clearTimeout(guard);
      resolve(state);
    };
    const guard = setTimeout(() => reject(new Error(`still ${JSON.stringify(cell.get()).slice(-1500)}`)), patienceMs);
    const end = cell.subscribe(look);
    look();
  });
}

/** Through the page of the spare key, with whatever choice. */
export async function passRecovery(screen: Screen, choice: "spareKey" | "later"): Promise<readonly string[]> {
  const { model } = await screen.at("recovery");
  const state = await until(model.state, ({ phase }) => phase === "choosing" || phase === "failed");
  assert.equal(state.phase, "choosing", JSON.stringify(state));
  const words = state.phase === "choosing" ? state.sheet.words : [];
  model.choose(choice);
  if (choice === "spareKey") model.keep("copied");
  await model.proceed();
  return words;
}
