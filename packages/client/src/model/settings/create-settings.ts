import type { Memory } from "../app/app-ports.ts";
import { createCell } from "../cell.ts";
import { type Language, languages, type Settings, type SettingsModel } from "./settings-model.ts";

const key = "botschaft.settings";

export function createSettings(memory: Memory, language: Language): SettingsModel {
  const state = createCell<Settings>(read(memory, { appearance: "system", language, density: "comfortable" }));
  return {
    state,
    change(settings) {
      state.update((before) => ({ ...before, ...settings }));
      memory.set(key, JSON.stringify(state.get()));
    },
  };
}

/** What was kept, each part only where it is one of ours. */
function read(memory: Memory, usual: Settings): Settings {
  const kept = parse(memory.get(key));
  return {
    appearance: oneOf(["system", "light", "dark"], kept.appearance) ?? usual.appearance,
    language: oneOf(languages, kept.language) ?? usual.language,
    density: oneOf(["comfortable", "compact"], kept.density) ?? usual.density,
  };
}

function parse(text: string | undefined): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? "");
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function oneOf<Value>(values: readonly Value[], value: unknown): Value | undefined {
  return values.find((each) => each === value);
}
