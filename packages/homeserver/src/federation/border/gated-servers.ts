import { RemoteError } from "@botschaft/peer";
import type { ServerName } from "@botschaft/protocol/ids";
import type { FederationGate, GateVerdict } from "../../rooms/federation-gate.ts";
import type { RemoteServers } from "../ports.ts";
import { judgeAnswer } from "./answers.ts";
import { kindOf } from "./kinds.ts";
import { judgeRequest } from "./requests.ts";

/**
 * Other servers behind the border: one with which this server does not speak is not called, whatever for; what names
 * outsiders is neither sent nor taken.
 */
export function gatedServers(
  servers: RemoteServers,
  gate: Pick<FederationGate, "inbound" | "outbound">,
): RemoteServers {
  return {
    async call(server, id, request, options) {
      const about = { kind: kindOf(id), server };
      check(server, gate.outbound(about));
      check(
        server,
        judgeRequest(id, request, (names) => gate.outbound({ ...about, ...names })),
      );
      const answer = await servers.call(server, id, request, options);
      const judged = judgeAnswer(id, answer, (names) => gate.inbound({ ...about, ...names }));
      check(server, judged);
      return judged.ok ? judged.answer : answer;
    },
  };
}

/** @throws {RemoteError} */
function check(server: ServerName, verdict: GateVerdict): void {
  if (!verdict.ok) throw new RemoteError("refused", verdict.why, { server, rule: verdict.rule });
}
