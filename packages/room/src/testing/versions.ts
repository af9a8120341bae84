import { findRoomVersion, type RoomVersionRules } from "../versions/index.ts";

export const served = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"];

export function rulesOf(version: string): RoomVersionRules {
  const rules = findRoomVersion(version);
  if (rules === undefined) throw new Error(`room version ${version} is not served`);
  return rules;
}

/** The served versions from one on. */
export function from(first: number): readonly string[] {
  return served.filter((version) => Number(version) >= first);
}

/** The served versions before one. */
export function before(first: number): readonly string[] {
  return served.filter((version) => Number(version) < first);
}
