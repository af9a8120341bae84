import assert from "node:assert/strict";
import { type Api, listOperations, type Operation } from "@botschaft/protocol/contract";
import { decodeAnswer } from "@botschaft/protocol/contract/responses";
import type { TestAnswer, TestClient, TestRequest } from "@botschaft/testing/http";

/** Calls operations by their id and holds each answer against the contract. */
export function contractClient(client: TestClient, api: Api = "client-server") {
  const operations = new Map(listOperations(api).map((operation) => [operation.id, operation]));
  return async (id: string, call: Call = {}): Promise<TestAnswer> => {
    const operation = operations.get(id);
    assert.ok(operation, `no operation is called ${id}`);
    const answer = await client.send(operation.method, pathOf(operation, call.path ?? {}), call.body, call);
    checkAnswer(operation, answer);
    return answer;
  };
}

export type Call = TestRequest & {
  readonly path?: Readonly<Record<string, string>>;
  readonly body?: unknown;
};

function pathOf({ path }: Operation, values: Readonly<Record<string, string>>): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ""));
}

function checkAnswer(operation: Operation, { status, json }: TestAnswer): void {
  const decoded = decodeAnswer(operation, status, json);
  assert.ok(decoded.ok, `${operation.id} ${status}: ${decoded.ok ? "" : `${decoded.where} ${decoded.why}`}`);
}

/** Status and error code at once. */
export function assertRefused(answer: TestAnswer, status: number, errcode: string): void {
  assert.deepEqual([answer.status, answer.json?.errcode], [status, errcode], answer.text);
  assert.equal(typeof answer.json.error, "string");
}
