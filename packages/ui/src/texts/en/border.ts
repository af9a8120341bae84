import type { BarrierKind } from "@botschaft/client";
import type { border as borderShape } from "../de/border.ts";
import { sentence } from "../sentence.ts";

const waits = "What you write waits here and leaves by itself once the connection is back.";
const never = "What you write does not arrive there.";

const cases: typeof borderShape.cases = {
  internal: () => "Your authority writes with no other one at the moment.",
  noPartner: (name) => `${name} is no partner of your authority.`,
  waiting: (name) => `Your administrators have not confirmed ${name} yet.`,
  cut: (name, since) => told(name, since, "has been cut off by your authority", "is cut off by your authority"),
  stopped: (name, since) =>
    `${told(`The connection with ${name}`, since, "has rested", "rests")} The keys there have changed.`,
  removed: (name, since) => sentence(`${name} is no longer a partner of your authority`, since),
  unreachable: (name, since) => told(name, since, "has not been reachable", "is not reachable"),
  othersInside: () => "People of an authority that is no partner of yours are in it.",
  refused: (name) => `${name} takes no requests from you yet.`,
};

/** What goes on since some time is told in another tense than what is so now. */
function told(who: string, since: string, goesOn: string, isSo: string): string {
  return sentence(who, since === "" ? isSo : goesOn, since);
}

export const border: typeof borderShape = {
  since: (at) => `since ${at}`,
  cases,
  meanwhile: {
    internal: never,
    noPartner: never,
    waiting: waits,
    cut: waits,
    stopped: waits,
    removed: never,
    unreachable: "What you write leaves by itself once they answer again.",
    refused: never,
    othersInside: never,
  } satisfies Record<BarrierKind, string>,
  short: {
    internal: "cut off",
    noPartner: "no partner",
    waiting: "not confirmed yet",
    cut: "cut off",
    stopped: "stopped",
    removed: "no partner any more",
    unreachable: "not reachable",
    refused: "refused",
    othersInside: "refused",
  },
  held: (count, names) =>
    count === 1
      ? `Waits for ${names}. It leaves by itself.`
      : `${count} messages wait for ${names}. They leave by themselves, in this order.`,
  heldForGood: (count, names) =>
    count === 1 ? `Not delivered at ${names}.` : `${count} messages were not delivered at ${names}.`,
  back: (names) => `Connected with ${names} again.`,
  responsible: (names) => `Responsible: ${names}`,
  manage: "Manage partners",
  request: "Ask for access",
  write: "Write",
  writeTo: (name) => `Write to ${name}`,
  letterAbout: (address, why) => `Hello, I would like to write to ${address}. ${why} Could you allow this?`,
  letterOnRoom: (why, title) => `Hello, this is about the conversation “${title}”. ${why} What can I do?`,
  laterAgain: "Try again later.",
  canChange: (names) => `${names} can change this.`,
  administrationCanChange: "Your administrators can change this.",
  youCanChange: "You can change this in the administration.",
  widening: {
    title: (names) => `Should ${names} read along?`,
    text: (names) =>
      `This conversation is then open to people of ${names} too. What has arrived there cannot be taken back.`,
    preview: "This is how the conversation will look",
    back: "Back",
    start: "Begin the conversation",
    startGroup: "Begin the group",
    invite: (name) => `Invite ${name}`,
  },
};
