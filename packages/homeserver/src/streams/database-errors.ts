import type { HttpRequest, RequestHead, Route } from "@botschaft/platform/http";
import { CommitUnknown, DatabaseUnavailable } from "@botschaft/platform/postgres";
import { MatrixError } from "@botschaft/protocol/errors";

/** While PostgreSQL is away every request gets a clear answer instead of a mistake of ours. */
export function databaseErrors(route: Route): Route {
  return {
    ...route,
    admit: (head: RequestHead) => guarded(() => route.admit(head)),
    handle: (request: HttpRequest) => guarded(() => route.handle(request)) as ReturnType<Route["handle"]>,
  };
}

/** Stays synchronous where the route is: a known token costs no turn of the event loop. */
function guarded<Result>(run: () => Result): Result {
  try {
    const result = run();
    return result instanceof Promise ? (result.catch(rethrow) as Result) : result;
  } catch (error) {
    return rethrow(error);
  }
}

function rethrow(error: unknown): never {
  if (!(error instanceof DatabaseUnavailable) && !(error instanceof CommitUnknown)) throw error;
  throw new MatrixError("M_UNKNOWN", "The server cannot reach its database just now. Please try again in a moment.", {
    status: 503,
    // Its message says all there is to say; a stack for every request would flood the log of an outage.
    detail: error.message,
  });
}
