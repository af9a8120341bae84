import type { JsonObject } from "@botschaft/protocol/json";
import { type AccountServices, checkPassword, passwordStage } from "../../accounts/index.ts";
import type { KeyServices } from "../../keys/index.ts";
import type { Handler } from "../operation.ts";

type Accounts = Pick<AccountServices, "interactiveAuth" | "passwordSignIn">;

/** Only who has an identity and wants another one is asked who they are. */
export function uploadCrossSigningKeys(keys: KeyServices, accounts: Accounts): Handler<"uploadCrossSigningKeys"> {
  const { interactiveAuth, passwordSignIn } = accounts;
  const stages = { [passwordStage]: checkPassword(passwordSignIn) };
  return async ({ requester, body, head }) => {
    const { auth, ...given } = body as JsonObject;
    // With nothing but `auth` a client goes on with what it asked for before.
    const goesOn = auth !== undefined && Object.keys(given).length === 0;
    if (!goesOn && !(await keys.crossSigning.changesIdentity(requester, given))) {
      await keys.crossSigning.upload(requester, given);
      return {};
    }
    const flows = [[passwordStage]];
    const outcome = await interactiveAuth.ask({ head, requester, body: body as JsonObject, flows, stages });
    if (!outcome.passed) return outcome.answer;
    await keys.crossSigning.upload(requester, outcome.body);
    outcome.finish();
    return {};
  };
}
