export { type CastMember, createCast } from "./cast.ts";
export { type AccountServices, createAccounts } from "./create-accounts.ts";
export { InteractiveAuth, type Outcome, type Question, type Stage } from "./interactive-auth.ts";
export type { DeviceFollower, NewPeopleFollower, UnitPart } from "./ports.ts";
export { type Profile, Profiles } from "./profiles.ts";
export type { RegistrationMode } from "./registration.ts";
export type { Requester } from "./requester.ts";
export { openServerIdentity, type ServerIdentity } from "./server-identity.ts";
export { checkPassword, passwordStage } from "./stages.ts";
