// What the contract knows, by API and operation id.
import { operations as botschaft } from "./generated/botschaft/operations.ts";
import type { OperationTypes as BotschaftTypes } from "./generated/botschaft/types.ts";
import { operations as clientServer } from "./generated/client-server/operations.ts";
import type { OperationTypes as ClientServerTypes } from "./generated/client-server/types.ts";
import { operations as compat } from "./generated/compat/operations.ts";
import type { OperationTypes as CompatTypes } from "./generated/compat/types.ts";
import { operations as serverServer } from "./generated/server-server/operations.ts";
import type { OperationTypes as ServerServerTypes } from "./generated/server-server/types.ts";
import type { Api, Operation } from "./operation.ts";

type Types = {
  readonly "client-server": ClientServerTypes;
  readonly "server-server": ServerServerTypes;
  readonly botschaft: BotschaftTypes;
  readonly compat: CompatTypes;
};

/** Every operation, keyed by API and operation id. */
export const operations = {
  "client-server": clientServer,
  "server-server": serverServer,
  botschaft,
  compat,
} as const satisfies { readonly [A in Api]: { readonly [Id in keyof Types[A]]: Operation } };

export type OperationId<A extends Api> = keyof Types[A] & string;

/** Path parameters, percent-decoded. */
export type PathOf<A extends Api, Id extends OperationId<A>> = PartOf<A, Id, "path">;
/** Query parameters as values. */
export type QueryOf<A extends Api, Id extends OperationId<A>> = PartOf<A, Id, "query">;
/** The JSON body; undefined for an operation that takes none or a stream. */
export type BodyOf<A extends Api, Id extends OperationId<A>> = PartOf<A, Id, "body">;
/** The JSON body of the answer with status 200; undefined where that is not JSON. */
export type ResponseOf<A extends Api, Id extends OperationId<A>> = PartOf<A, Id, "response">;

type Part = "path" | "query" | "body" | "response";
type PartOf<A extends Api, Id, P extends Part> = Id extends keyof Types[A]
  ? Types[A][Id] extends { readonly [Key in P]: infer Value }
    ? Value
    : never
  : never;

/** One part's type for an operation of this table; unknown for an operation known only at run time. */
export type DecodedPart<O extends Operation, P extends Part> = string extends O["id"]
  ? unknown
  : PartOf<O["api"], O["id"], P>;

/** All operations, or those of one API, in the order of their ids. */
export function listOperations(api?: Api): readonly Operation[] {
  const tables: readonly { readonly [id: string]: Operation }[] = api ? [operations[api]] : Object.values(operations);
  return tables.flatMap((table) => Object.values(table));
}
