export type { Verdict } from "../verdict.ts";
export { type AuthEvent, checkAuthEvents } from "./check-auth-events.ts";
export { checkEvent } from "./check-event.ts";
export { type StateKey, stateNeededFor } from "./state-needed.ts";
export type { AuthSubject, SignatureFacts } from "./subject.ts";
export { listThirdPartyChecks, type SignatureCheck } from "./third-party-proof.ts";
export {
  type AuthView,
  authViewFrom,
  type FindState,
  type JoinRule,
  joinRuleFrom,
  type Membership,
  membershipFrom,
  type StateEvent,
} from "./view.ts";
