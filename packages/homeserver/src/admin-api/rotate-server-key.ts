import type { AccountServices } from "../accounts/index.ts";
import type { Handler, PublicRequest } from "../client-api/index.ts";
import type { ActorOf } from "./actor.ts";

type Services = Pick<AccountServices, "keyRotation">;

export function rotateServerKey({ keyRotation }: Services, actorOf: ActorOf): Handler<"rotateServerKey", "botschaft"> {
  return async ({ requester }: PublicRequest<"rotateServerKey", "botschaft">) => {
    const { keyId, previousKeyId } = await keyRotation.rotate(actorOf(requester));
    return { key_id: keyId, previous_key_id: previousKeyId };
  };
}
