export { Receipts } from "./receipts.ts";
export { Typing } from "./typing.ts";
