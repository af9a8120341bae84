import type { PushAction } from "./rules.ts";

/** What a reader's rules make of an event. */
export type PushOutcome = {
  readonly notify: boolean;
  /** Never without `notify`. */
  readonly highlight: boolean;
  /** The name of the sound to play. */
  readonly sound?: string;
};

export const silence: PushOutcome = { notify: false, highlight: false };

/** https://spec.matrix.org/v1.19/client-server-api/#actions */
export function outcomeOf(actions: readonly PushAction[]): PushOutcome {
  if (!actions.includes("notify")) return silence;
  const highlight = tweakOf(actions, "highlight");
  const sound = tweakOf(actions, "sound");
  return {
    notify: true,
    // Without a value the tweak means true.
    highlight: highlight !== undefined && (highlight.value ?? true) === true,
    ...(typeof sound?.value === "string" ? { sound: sound.value } : {}),
  };
}

function tweakOf(actions: readonly PushAction[], name: string) {
  return actions.find((action) => typeof action !== "string" && action.set_tweak === name) as
    | Exclude<PushAction, string>
    | undefined;
}
