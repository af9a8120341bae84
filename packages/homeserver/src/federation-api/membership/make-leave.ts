import type { MembershipTemplates } from "../../federation/index.ts";
import type { FederationHandler } from "../operation.ts";
import { type Answering, templateOf } from "./template-of.ts";

export function makeLeave(templates: MembershipTemplates, answering: Answering): FederationHandler<"makeLeave"> {
  return async ({ path, origin }) => {
    const wish = { ...path, membership: "leave", versions: undefined } as const;
    return templateOf(answering, await templates.make(wish, origin));
  };
}
