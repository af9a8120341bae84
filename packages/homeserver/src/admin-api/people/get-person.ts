import type { DeviceRow } from "@botschaft/storage";
import type { AccountServices } from "../../accounts/index.ts";
import type { Handler, PublicRequest } from "../../client-api/index.ts";
import { getUserId } from "../../client-api/room-ids.ts";
import type { ActorOf } from "../actor.ts";
import { personFields } from "./person-fields.ts";

type Services = Pick<AccountServices, "listedPeople">;

export function getPerson({ listedPeople }: Services, actorOf: ActorOf): Handler<"getPerson", "botschaft"> {
  return async ({ path, requester }: PublicRequest<"getPerson", "botschaft">) => {
    actorOf(requester);
    const { devices, ...person } = await listedPeople.get(getUserId(path.userId));
    return { ...personFields(person), devices: devices.map(deviceFields) };
  };
}

function deviceFields({ deviceId, displayName, lastSeenTs }: DeviceRow) {
  return {
    device_id: deviceId,
    ...(displayName === null ? {} : { display_name: displayName }),
    ...(lastSeenTs === null ? {} : { last_seen_at: lastSeenTs }),
  };
}
