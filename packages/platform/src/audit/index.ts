export { AuditChain, type Follow } from "./audit-chain.ts";
export { type AuditGuard, AuditTable, type Verification } from "./audit-table.ts";
export { type AuditEntry, type AuditRow, findBreak, followEntry } from "./chain.ts";
