import type { AccountServices } from "../../accounts/index.ts";
import type { Handler } from "../../client-api/index.ts";
import type { BorderDesk } from "./border-desk.ts";

type Services = Pick<AccountServices, "listedPeople">;

/** A server has a handful of administrators; whoever has more shows the first of them. */
const shownAtMost = 20;

/** For everybody who is signed in: with whom one can write here, and whom to ask. */
export function getPartners(desk: BorderDesk, { listedPeople }: Services): Handler<"getPartners", "botschaft"> {
  return async () => {
    const wish = { search: "", filter: "administrators", from: undefined, limit: shownAtMost } as const;
    const { people } = await listedPeople.list(wish);
    const administrators = people
      .filter(({ state }) => state === "active")
      .map(({ userId, displayName }) => ({
        user_id: userId,
        ...(displayName === null ? {} : { display_name: displayName }),
      }));
    return { ...desk.showPartners(), administrators };
  };
}
