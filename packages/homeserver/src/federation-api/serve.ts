import type { HttpAnswer, HttpRequest, Method, Route } from "@botschaft/platform/http";
import { decodePath, decodeQuery, listOperations, type Operation } from "@botschaft/protocol/contract";
import type { ServerName } from "@botschaft/protocol/ids";
import { accepted, answerOf, missingRoute } from "../client-api/index.ts";
import { decodeFederationBody } from "./decoding.ts";
import { isSigned, type RequestProof, signedHead } from "./gate.ts";
import { type FederationTable, notServed } from "./operation.ts";
import { bodyLimitOf, maxValuesIn } from "./serve-limits.ts";
import { ServerLanes } from "./server-lanes.ts";

/** The routes of the server-server API. Whoever asks is proved before anything of the request is decoded. */
export function buildFederationRoutes(table: FederationTable, proof: RequestProof): readonly Route[] {
  const lanes = new ServerLanes();
  return listOperations("server-server").flatMap((operation) => {
    const handler = (table as AnyTable)[operation.id] ?? notServed;
    if (handler === notServed) return [missingRoute(frameOf(operation))];
    const route = servedRoute(operation, handler, { proof, lanes });
    const older = olderPaths[operation.id];
    return older === undefined ? [route] : [route, olderRoute(route, older)];
  });
}

type Serving = { readonly proof: RequestProof; readonly lanes: ServerLanes };
type AnyHandler = (request: object) => Promise<object | undefined> | object | undefined;
type AnyTable = { readonly [id: string]: AnyHandler | typeof notServed };

function servedRoute(operation: Operation, handler: AnyHandler, { proof, lanes }: Serving): Route {
  return {
    ...frameOf(operation),
    body: operation.body,
    bodyLimit: bodyLimitOf(operation),
    admit: (head) => (isSigned(operation) ? proof.admitRequest(signedHead(head)) : undefined),
    async handle(request) {
      const origin = isSigned(operation) ? await originOf(request, proof) : undefined;
      const act = async () => answerOf(await handler(decode(operation, request, origin)));
      return lanes.run(origin ?? request.remoteAddress, act, request.signal);
    },
  };
}

async function originOf(request: HttpRequest, proof: RequestProof): Promise<ServerName> {
  return (await proof.verifyRequest(signedHead(request), request.body)).origin;
}

function decode(operation: Operation, request: HttpRequest, origin: ServerName | undefined): object {
  return {
    path: accepted(decodePath(operation, request.pathParameters), "parameter"),
    query: accepted(decodeQuery(operation, request.query), "parameter"),
    body: accepted(decodeFederationBody(operation, request.body), "body"),
    origin,
  };
}

function frameOf(operation: Operation): Pick<Route, "method" | "path" | "keepNumbers" | "maxValues" | "operation"> {
  const { method, path } = operation;
  return { method: method as Method, path, operation, keepNumbers: true, maxValues: maxValuesIn };
}

/** @COMPAT(servers from before 2020) they call the first versions, which wrap their answers. */
const olderPaths: { readonly [operationId: string]: string } = {
  sendJoinV2: "/_matrix/federation/v1/send_join/{roomId}/{eventId}",
  sendLeaveV2: "/_matrix/federation/v1/send_leave/{roomId}/{eventId}",
};

/** `[200, {…}]`. https://spec.matrix.org/v1.19/server-server-api/#put_matrixfederationv1send_joinroomideventid */
function olderRoute(route: Route, path: string): Route {
  return {
    ...route,
    path,
    async handle(request) {
      const answer = await route.handle(request);
      return { ...answer, body: [200, answer.body] as HttpAnswer["body"] };
    },
  };
}
