import { operations } from "@botschaft/protocol/contract";
import type { ServerName } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import { judgeAnswer, judgeRequest, kindOf } from "../federation/index.ts";
import { checkGate, type FederationGate } from "../rooms/index.ts";
import { type FederationTable, notServed } from "./operation.ts";

type Id = keyof FederationTable;
type AnyRequest = { readonly origin: ServerName; readonly body?: unknown };
type AnyHandler = (request: AnyRequest) => Promise<object | undefined> | object | undefined;

/**
 * The operations behind the border: a server with which this one does not speak is refused, as is what names outsiders,
 * and nothing of outsiders is handed out. Whoever need not sign is nobody yet: what these operations lead to is judged
 * where it happens.
 */
export function gatedTable(
  table: FederationTable,
  gate: Pick<FederationGate, "inbound" | "outbound">,
): FederationTable {
  const entries = Object.entries(table).map(([id, handler]) => {
    const isSigned = operations["server-server"][id as Id].auth === "signed";
    return [id, handler === notServed || !isSigned ? handler : gated(id as Id, handler as unknown as AnyHandler, gate)];
  });
  return Object.fromEntries(entries) as FederationTable;
}

function gated(id: Id, handler: AnyHandler, gate: Pick<FederationGate, "inbound" | "outbound">): AnyHandler {
  const kind = kindOf(id);
  return async (request) => {
    const about = { kind, server: request.origin };
    checkGate(gate.inbound(about));
    checkGate(judgeRequest(id, request, (names) => gate.inbound({ ...about, ...names })));
    const answer = await handler(request);
    const isWhole = answer !== undefined && "status" in answer && "body" in answer;
    const body = isWhole ? answer.body : answer;
    // Files, and the wrapped answers of the first versions, name nobody.
    if (typeof body !== "object" || body === null || Array.isArray(body)) return answer;
    const judged = judgeAnswer(id, body as JsonObject, (names) => gate.outbound({ ...about, ...names }));
    checkGate(judged);
    if (!judged.ok || judged.answer === body) return answer;
    return isWhole ? { ...answer, body: judged.answer } : judged.answer;
  };
}
