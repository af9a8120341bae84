export { PushRules } from "./push-rules.ts";
