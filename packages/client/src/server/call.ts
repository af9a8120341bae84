import { ConnectionLost, ServerError } from "./server-error.ts";

export type CallOptions = {
  readonly body?: object;
  readonly token?: string;
  readonly signal?: AbortSignal;
};

/** One JSON request. @throws {ServerError} @throws {ConnectionLost} */
export type Call = <Answer>(
  method: "GET" | "POST" | "PUT" | "DELETE",
  path: string,
  options?: CallOptions,
) => Promise<Answer>;

export function createCall(server: string, doFetch: typeof fetch): Call {
  return async (method, path, { body, token, signal } = {}) => {
    const response = await send(doFetch, `${server}${path}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { "Content-Type": "application/json" }),
        ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
      credentials: "omit",
      cache: "no-store",
    });
    const answer = await readJson(response);
    if (!response.ok)
      throw new ServerError(response.status, { ...answer }, response.headers.get("x-request-id") ?? undefined);
    return answer as never;
  };
}

async function send(doFetch: typeof fetch, url: string, init: RequestInit): Promise<Response> {
  try {
    return await doFetch(url, init);
  } catch (error) {
    throw new ConnectionLost(error);
  }
}

/** A proxy may answer with a page of its own. */
async function readJson(response: Response): Promise<object> {
  const text = await response.text().catch((error: unknown) => Promise.reject(new ConnectionLost(error)));
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === "object" && json !== null ? json : {};
  } catch {
    return {};
  }
}
