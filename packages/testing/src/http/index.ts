export { createClient, request, type TestAnswer, type TestClient, type TestRequest } from "./client.ts";
export { type HostileRequest, hostileRequests } from "./hostile-requests.ts";
export { type RawAnswer, rawRequest } from "./raw-request.ts";
export { recordingLog } from "./recording-log.ts";
export { startTinyServer, type TinyServer } from "./tiny-server.ts";
