export * from "./accounts.ts";
export * from "./audit.ts";
export * from "./devices.ts";
export * from "./events.ts";
export * from "./filters.ts";
export * from "./invitations.ts";
export * from "./login-throttle.ts";
export * from "./members.ts";
export * from "./people.ts";
export * from "./profiles.ts";
export * from "./rooms.ts";
export * from "./server.ts";
export * from "./state.ts";
export * from "./state-keys.ts";
export * from "./tokens.ts";
export * from "./transactions.ts";
export type { Faults } from "./writer/faults.ts";
export { type Committed, GroupCommit } from "./writer/group-commit.ts";
export { blockSize, Numbers } from "./writer/numbers.ts";
export { type Column, deleteBatch, type RowBatch, rowBatch } from "./writer/row-batch.ts";
export { type Announcement, type RowSet, rows, type Unit } from "./writer/unit.ts";

/** Where the migrations of this package lie. */
export const migrations = new URL("../migrations/", import.meta.url);
