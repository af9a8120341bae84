import type { AccountServices } from "../../accounts/index.ts";
import type { Handler } from "../../client-api/index.ts";
import type { BorderDesk } from "./border-desk.ts";

type Services = Pick<AccountServices, "listedPeople">;

/** A server has a handful of administrators; whoever has more shows the first of them. */
const shownAtMost = 20;

/** For everybody who is signed in: with whom one can write here, and whom to ask. */
export function getPartners(desk: BorderDesk, services: Services): Handler<"getPartners", "botschaft"> {
  let asking: ReturnType<typeof listAdministrators> | undefined;
  /** When partners change, everybody asks at once. */
  const administrators = () => {
    asking ??= listAdministrators(services).finally(() => {
      asking = undefined;
    });
    return asking;
  };
  return async () => ({ ...desk.showPartners(), administrators: await administrators() });
}

async function listAdministrators({ listedPeople }: Services) {
  const wish = { search: "", filter: "administrators", from: undefined, limit: shownAtMost } as const;
  const { people } = await listedPeople.list(wish);
  return people
    .filter(({ state }) => state === "active")
    .map(({ userId, displayName }) => ({
      user_id: userId,
      ...(displayName === null ? {} : { display_name: displayName }),
    }));
}
