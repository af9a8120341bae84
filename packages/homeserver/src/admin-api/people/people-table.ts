import type { AccountServices } from "../../accounts/index.ts";
import type { ActorOf } from "../actor.ts";
import { getPerson } from "./get-person.ts";
import { listPeople } from "./list-people.ts";
import { lockPerson } from "./lock-person.ts";
import { signOutPerson } from "./sign-out-person.ts";
import { unlockPerson } from "./unlock-person.ts";

type Services = Pick<AccountServices, "listedPeople" | "locks">;

/** What administrators do with the people of this server. */
export function peopleTable(services: Services, actorOf: ActorOf) {
  return {
    getPerson: getPerson(services, actorOf),
    listPeople: listPeople(services, actorOf),
    lockPerson: lockPerson(services, actorOf),
    signOutPerson: signOutPerson(services, actorOf),
    unlockPerson: unlockPerson(services, actorOf),
  };
}
