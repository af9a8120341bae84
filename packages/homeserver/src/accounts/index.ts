export { AccountData } from "./account-data.ts";
export { CarriedSettings } from "./carried-settings.ts";
export { type CastMember, createCast } from "./cast.ts";
export { type AccountServices, createAccounts } from "./create-accounts.ts";
export { type Ignored, IgnoredUsers } from "./ignored-users.ts";
export { InteractiveAuth, type Outcome, type Question, type Stage } from "./interactive-auth.ts";
export { type InvitePermission, InvitePermissions } from "./invite-permissions.ts";
export type { OpenIdTokens } from "./openid-tokens.ts";
export {
  type AccountDataFollower,
  type DeviceFollower,
  type NewPeopleFollower,
  noRemoteProfiles,
  type UnitPart,
} from "./ports.ts";
export { type Profile, Profiles } from "./profiles.ts";
export type { RegistrationMode } from "./registration.ts";
export type { Requester } from "./requester.ts";
export { openServerIdentity, type ServerIdentity } from "./server-identity.ts";
export { checkPassword, passwordStage } from "./stages.ts";
export { WholeProfiles } from "./whole-profiles.ts";
