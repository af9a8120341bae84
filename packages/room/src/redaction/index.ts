export { redact } from "./redact.ts";
export { redactedIdOf } from "./redacted-id.ts";
export { redactionApplies } from "./redaction-applies.ts";
