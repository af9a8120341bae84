import { createCell } from "../model/cell.ts";
import { createAdministration } from "../server/administration.ts";
import type { Call } from "../server/call.ts";
import type { ConsoleView, InsideModel } from "./console-model.ts";
import { createDecisions } from "./decisions/create-decisions.ts";
import { createLogDesk } from "./decisions/log-desk.ts";
import { createBorderDesk } from "./partners/border-desk.ts";
import { createPartners } from "./partners/create-partners.ts";
import { createPeople } from "./people/create-people.ts";
import type { PeopleDesk } from "./people/people-desk.ts";

type Options = {
  /** Carries the token that is valid now. */
  readonly call: Call;
  readonly token: () => Promise<string>;
  readonly peopleDesk: PeopleDesk;
  readonly me: InsideModel["me"];
  readonly signOut: () => Promise<void>;
};

export function createInside({ call, token, peopleDesk, me, signOut }: Options): InsideModel {
  const view = createCell<ConsoleView>({ page: "partners" });
  const administration = createAdministration(call, token);
  const people = createPeople(peopleDesk, administration);
  const partners = createPartners(createBorderDesk(call));
  const decisions = createDecisions(createLogDesk(call));

  /** What a page shows may be old when somebody comes to it again. */
  function load(page: ConsoleView["page"]): void {
    if (page === "people") void people.load();
    else void partners.load();
    if (page === "decisions") void decisions.load();
  }

  function follow(next: ConsoleView): void {
    if (next.page === "people") next.opened === undefined ? people.close() : void people.open(next.opened);
    else if (next.page === "partners") next.opened === undefined ? partners.close() : partners.open(next.opened);
    else if (next.opened === undefined) decisions.close();
    else void decisions.open(next.opened);
  }

  return {
    me,
    view,
    people,
    partners,
    decisions,
    signOut,
    show(next) {
      const isNew = view.get().page !== next.page || !isLoaded();
      view.set(next);
      if (isNew) load(next.page);
      follow(next);
    },
  };

  function isLoaded(): boolean {
    const { page } = view.get();
    return { people, partners, decisions }[page].state.get().phase !== "loading";
  }
}
