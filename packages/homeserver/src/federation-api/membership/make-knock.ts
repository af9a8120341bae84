import type { MembershipTemplates } from "../../federation/index.ts";
import type { FederationHandler } from "../operation.ts";
import { type Answering, templateOf } from "./template-of.ts";

export function makeKnock(templates: MembershipTemplates, answering: Answering): FederationHandler<"makeKnock"> {
  return async ({ path, query, origin }) => {
    const wish = { ...path, membership: "knock", versions: query.ver } as const;
    return templateOf(answering, await templates.make(wish, origin));
  };
}
