export { decodeBody, decodePath, decodeQuery, type QueryReader } from "./decode.ts";
export type { Decoded, Refused } from "./decoded.ts";
export { checkEventContent, type EventContent, type EventContents } from "./event-content.ts";
export type { Api, NoParameters, Operation } from "./operation.ts";
export {
  type BodyOf,
  type DecodedPart,
  listOperations,
  type OperationId,
  operations,
  type PathOf,
  type QueryOf,
  type ResponseOf,
} from "./operations.ts";
