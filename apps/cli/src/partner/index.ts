import { withSubCommands } from "../sub-commands.ts";
import { add, cut, remove, restore } from "./decide.ts";
import { partnerInvitations } from "./invitations.ts";
import { list, show } from "./list.ts";
import { accept, invite } from "./pair.ts";

export const partner = withSubCommands("partner", {
  ...{ invite, accept, add, remove, list, cut, restore },
  ...{ show, invitations: partnerInvitations },
});
