export { eduHandlers } from "./edu-handlers.ts";
export { Edus } from "./edus.ts";
export { Pdus } from "./pdus.ts";
export type { EduHandler } from "./ports.ts";
export { takeTransaction } from "./receiver.ts";
export { InboundTransactions } from "./transactions.ts";
