export { EventPushes, type Outcomes } from "./event-pushes.ts";
export { MemberNames } from "./member-names.ts";
export { PushRules } from "./push-rules.ts";
