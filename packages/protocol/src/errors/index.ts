export { type ErrorCode, statusOf } from "./errcodes.ts";
export { MatrixError } from "./matrix-error.ts";
