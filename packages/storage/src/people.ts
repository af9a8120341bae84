import { int8Array, type ReadPool, textArray } from "@botschaft/platform/postgres";
import { rowBatch } from "./writer/row-batch.ts";

export type PersonRow = { readonly userNid: number; readonly userId: string };

export const people = rowBatch<PersonRow>(
  "person",
  [
    ["user_nid", "int8", (row) => row.userNid],
    ["user_id", "text", (row) => row.userId],
  ],
  { order: 10 },
);

export async function findPeopleById(reads: ReadPool, userIds: readonly string[]): Promise<readonly PersonRow[]> {
  return reads.query<PersonRow>({
    name: "find_people_by_id",
    text: `SELECT user_nid AS "userNid", user_id AS "userId" FROM person WHERE user_id = any($1)`,
    values: [textArray(userIds)],
  });
}

export async function findPeopleByNid(reads: ReadPool, userNids: readonly number[]): Promise<readonly PersonRow[]> {
  return reads.query<PersonRow>({
    name: "find_people_by_nid",
    text: `SELECT user_nid AS "userNid", user_id AS "userId" FROM person WHERE user_nid = any($1)`,
    values: [int8Array(userNids)],
  });
}
