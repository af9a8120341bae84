import type { MembershipTemplates } from "../../federation/index.ts";
import type { FederationHandler } from "../operation.ts";
import { type Answering, templateOf } from "./template-of.ts";

export function makeJoin(templates: MembershipTemplates, answering: Answering): FederationHandler<"makeJoin"> {
  return async ({ path, query, origin }) => {
    const wish = { ...path, membership: "join", versions: query.ver ?? ["1"] } as const;
    return templateOf(answering, await templates.make(wish, origin));
  };
}
