import type { Handler, PublicRequest } from "../../client-api/index.ts";
import type { ActorOf } from "../actor.ts";
import type { BorderDesk } from "./border-desk.ts";

export function listPartnerInvitations(
  desk: BorderDesk,
  actorOf: ActorOf,
): Handler<"listPartnerInvitations", "botschaft"> {
  return async ({ requester }: PublicRequest<"listPartnerInvitations", "botschaft">) => {
    actorOf(requester);
    return { invitations: await desk.listInvitations() };
  };
}
