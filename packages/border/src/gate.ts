import type { Verdict } from "@botschaft/peer";
import type { ServerName } from "@botschaft/protocol/ids";
import type { BorderLog } from "./log/border-log.ts";
import { type Crossing, judgeCrossing } from "./policy/judge-crossing.ts";
import { judgeRoom, type RoomFacts } from "./policy/judge-room.ts";
import { judgeDelegation, judgeServer } from "./policy/judge-server.ts";
import type { Judgement } from "./policy/judgement.ts";
import type { Direction, Policy } from "./policy/policy.ts";

/** What asks the border: each refusal stands in its log, with the rules that were looked at. */
export interface Gate {
  inbound(crossing: Crossing): Verdict;
  outbound(crossing: Crossing): Verdict;
  /** Judges a room before it is joined, from the state that the answer to the join brings. */
  room(facts: RoomFacts): Verdict;
  /** Whether we speak with a server at all. */
  checkServer(server: ServerName, direction: Direction): Verdict;
  /** Where a server may send us to by its well-known answer. @param isStranger it is being met, to become a partner */
  checkDelegation(server: ServerName, to: ServerName, isStranger?: boolean): Verdict;
}

/** @param policy the one that holds now */
export function createGate(policy: () => Policy, log: Pick<BorderLog, "refused">): Gate {
  function answer(judged: Judgement, direction: Direction, crossing: Omit<Crossing, "event" | "servers">): Verdict {
    if (judged.ok) return { ok: true };
    const { rule, why, steps } = judged;
    const { kind, roomId, eventId, eventType, sender, server = serverOf(sender) } = crossing;
    log.refused({ direction, server, kind, rule, why, steps, roomId, eventId, eventType, sender });
    return { ok: false, rule, why };
  }

  return {
    inbound: (crossing) => answer(judgeCrossing(policy(), crossing), "in", crossing),
    outbound: (crossing) => answer(judgeCrossing(policy(), crossing), "out", crossing),
    room: (facts) => answer(judgeRoom(policy(), facts), "out", { kind: "join", ...facts }),
    checkServer: (server, direction) => answer(judgeServer(policy(), server), direction, { kind: "request", server }),
    checkDelegation: (server, to, isStranger) =>
      answer(judgeDelegation(policy(), server, to, isStranger), "out", { kind: "delegation", server }),
  };
}

function serverOf(sender: string | undefined): string | undefined {
  return sender?.slice(sender.indexOf(":") + 1);
}
