import type { Handler, PublicRequest } from "../../client-api/index.ts";
import type { BorderDesk } from "./border-desk.ts";

/** Another server answers a code of ours: it signs nothing here, the code's secret is what it shows. */
export function pair(desk: BorderDesk): Handler<"pair", "botschaft"> {
  return ({ body, head }: PublicRequest<"pair", "botschaft">) => desk.pair(body, head.remoteAddress);
}
