import type { JsonObject } from "@botschaft/protocol/json";
import type { Person } from "../ports.ts";
import type { Preset } from "./presets.ts";

export type InitialState = { readonly type: string; readonly state_key?: string; readonly content: JsonObject };
export type StateEntry = readonly [type: string, stateKey: string, content: JsonObject];

export type RoomRequest = {
  readonly creator: Person;
  readonly visibility?: "public" | "private" | undefined;
  readonly aliasName?: string | undefined;
  readonly name?: string | undefined;
  readonly topic?: string | undefined;
  readonly invite?: readonly string[] | undefined;
  readonly invite3pid?: readonly unknown[] | undefined;
  readonly roomVersion?: string | undefined;
  readonly creationContent?: JsonObject | undefined;
  readonly initialState?: readonly InitialState[] | undefined;
  readonly preset?: Preset | undefined;
  readonly isDirect?: boolean | undefined;
  readonly powerLevelOverride?: JsonObject | undefined;
  /** The whole body, to see how its numbers were written. */
  readonly body?: JsonObject | undefined;
};
