import type { TokenKeeper } from "./token-keeper.ts";

/** `fetch` with the token that is valid now; whatever token the caller thought of is replaced. */
export function createAuthorisedFetch(keeper: TokenKeeper, doFetch: typeof fetch): typeof fetch {
  async function attempt(input: RequestInfo | URL, init: RequestInit | undefined, token: string): Promise<Response> {
    const headers = new Headers(init?.headers);
    headers.set("Authorization", `Bearer ${token}`);
    return doFetch(input, { ...init, headers });
  }

  return async (input, init) => {
    const token = await keeper.current();
    const response = await attempt(input, init, token);
    if (response.status !== 401 || !(await isUnknownToken(response.clone()))) return response;
    const renewed = await keeper.renew(token);
    return renewed === undefined ? response : attempt(input, init, renewed);
  };
}

async function isUnknownToken(response: Response): Promise<boolean> {
  const body: unknown = await response.json().catch(() => undefined);
  return typeof body === "object" && body !== null && "errcode" in body && body.errcode === "M_UNKNOWN_TOKEN";
}
