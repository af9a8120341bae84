import assert from "node:assert/strict";
import { test } from "node:test";
import { createAuthorisedFetch } from "./authorised-fetch.ts";
import { type Call, createCall } from "./call.ts";
import { ConnectionLost, ServerError } from "./server-error.ts";
import { createTokenKeeper, type Tokens } from "./token-keeper.ts";

const first: Tokens = { accessToken: "a1", refreshToken: "r1", expiresAt: 300_000 };

function keeper(tokens: Tokens, answer: () => Promise<unknown>) {
  const state = { now: 0, asked: [] as unknown[], saved: [] as Tokens[], ended: 0 };
  const call = (async (_method: string, _path: string, options: { readonly body?: unknown }) => {
    state.asked.push(options.body);
    return answer();
  }) as Call;
  const kept = createTokenKeeper({
    tokens,
    call,
    clock: () => state.now,
    save: (saved) => void state.saved.push(saved),
    onEnded: () => void state.ended++,
  });
  return { state, kept };
}

const second = async () => ({ access_token: "a2", refresh_token: "r2", expires_in_ms: 300_000 });

test("a token is handed out until half a minute before its end, then renewed once for all who ask", async () => {
  const { state, kept } = keeper(first, second);
  state.now = 269_999;
  assert.equal(await kept.current(), "a1");
  state.now = 270_000;
  assert.deepEqual(await Promise.all([kept.current(), kept.current(), kept.renew("a1")]), ["a2", "a2", "a2"]);
  assert.deepEqual(state.asked, [{ refresh_token: "r1" }]);
  assert.deepEqual(state.saved, [{ accessToken: "a2", refreshToken: "r2", expiresAt: 570_000 }]);
});

test("a token that was renewed in between is not renewed again", async () => {
  const { state, kept } = keeper(first, second);
  await kept.renew("a1");
  assert.equal(await kept.renew("a1"), "a2");
  assert.equal(state.asked.length, 1);
});

test("an answer without a refresh token keeps the old one", async () => {
  const { state, kept } = keeper(first, async () => ({ access_token: "a2" }));
  await kept.renew("a1");
  assert.deepEqual(state.saved, [{ accessToken: "a2", refreshToken: "r1" }]);
});

test("a refused refresh ends the session, a lost connection does not", async () => {
  const refused = keeper(first, () => Promise.reject(new ServerError(401, { errcode: "M_UNKNOWN_TOKEN" })));
  assert.equal(await refused.kept.renew("a1"), undefined);
  assert.equal(refused.state.ended, 1);
  const lost = keeper(first, () => Promise.reject(new ConnectionLost(undefined)));
  await assert.rejects(lost.kept.renew("a1"), ConnectionLost);
  assert.equal(lost.state.ended, 0);
});

test("without a refresh token a refused token is the end", async () => {
  const { state, kept } = keeper({ accessToken: "a1" }, second);
  assert.equal(await kept.current(), "a1");
  assert.equal(await kept.renew("a1"), undefined);
  assert.deepEqual([state.ended, state.asked.length], [1, 0]);
});

test("a request goes out with the living token, and once more when that was refused", async () => {
  const { kept } = keeper(first, second);
  const tokens: (string | null)[] = [];
  const doFetch = (async (_input: unknown, init?: RequestInit) => {
    const token = new Headers(init?.headers).get("Authorization");
    tokens.push(token);
    return token === "Bearer a1" ? Response.json({ errcode: "M_UNKNOWN_TOKEN" }, { status: 401 }) : Response.json({});
  }) as typeof fetch;
  const authorised = createAuthorisedFetch(kept, doFetch);
  const answer = await authorised("https://x/", { headers: { Authorization: "Bearer see fetch" } });
  assert.equal(answer.status, 200);
  assert.deepEqual(tokens, ["Bearer a1", "Bearer a2"]);
});

test("another 401 is an answer like any other", async () => {
  const { state, kept } = keeper(first, second);
  const ask = (async () => Response.json({ session: "s" }, { status: 401 })) as typeof fetch;
  const answer = await createAuthorisedFetch(kept, ask)("https://x/");
  assert.deepEqual([answer.status, await answer.json(), state.asked.length], [401, { session: "s" }, 0]);
});

test("a call tells refusals, pages of proxies and silence apart", async () => {
  const answering = (response: Response) => createCall("https://x", (async () => response) as typeof fetch);
  const refusal = Response.json({ errcode: "M_FORBIDDEN" }, { status: 403, headers: { "x-request-id": "q7" } });
  await assert.rejects(answering(refusal)("GET", "/"), { errcode: "M_FORBIDDEN", status: 403, reference: "q7" });
  const page = new Response("<html>", { status: 502 });
  await assert.rejects(answering(page)("GET", "/"), { errcode: "M_UNKNOWN", status: 502 });
  const silent = createCall("https://x", (() => Promise.reject(new TypeError("failed"))) as typeof fetch);
  await assert.rejects(silent("GET", "/"), ConnectionLost);
});
