import { BoundedMap } from "@botschaft/platform/bounded-map";
import type { Clock } from "@botschaft/platform/clock";
import type { RequestHead } from "@botschaft/platform/http";
import type { Random } from "@botschaft/platform/random";
import { MatrixError } from "@botschaft/protocol/errors";
import { canonicalJson, isObject, type JsonObject } from "@botschaft/protocol/json";
import type { Requester } from "./requester.ts";
import { makeToken } from "./tokens.ts";

/** What a stage is given to decide upon: the fields of `auth` and who asks. */
export type StageInput = {
  readonly auth: JsonObject;
  readonly requester: Requester | undefined;
  readonly remoteAddress: string;
};

/**
 * Resolves when the stage is passed, with what later code needs to know of it.
 * Throws M_FORBIDDEN, M_MISSING_PARAM or the like when it is not: the client may try again.
 */
export type Stage = (input: StageInput) => Promise<JsonObject> | JsonObject;

export type Question = {
  readonly head: RequestHead;
  readonly requester: Requester | undefined;
  readonly body: JsonObject;
  /** Each is a list of stages, passed in order. */
  readonly flows: readonly (readonly string[])[];
  readonly stages: { readonly [type: string]: Stage };
};

export type Outcome =
  | {
      readonly passed: true;
      /** The body to go by, without `auth`: the one of the first request where the last one holds nothing else. */
      readonly body: JsonObject;
      /** What the stages said, by type. */
      readonly proofs: { readonly [type: string]: JsonObject };
      /** To be called when the act is done: the session serves no second one. */
      finish(): void;
    }
  | { readonly passed: false; readonly answer: { readonly status: 401; readonly body: JsonObject } };

type Session = {
  readonly id: string;
  readonly scope: string;
  readonly body: JsonObject;
  readonly expiresTs: number;
  readonly proofs: Map<string, JsonObject>;
};

const lifetimeMs = 15 * 60_000;

/**
 * Asks people again who they are before an act. A session is bound to method, path, person, device and body, and ends.
 * https://spec.matrix.org/v1.19/client-server-api/#user-interactive-authentication-api
 */
export class InteractiveAuth {
  readonly #clock: Clock;
  readonly #random: Random;
  readonly #sessions = new BoundedMap<string, Session>(20_000);

  constructor({ clock, random }: { readonly clock: Clock; readonly random: Random }) {
    this.#clock = clock;
    this.#random = random;
  }

  /** @throws {MatrixError} M_FORBIDDEN where the body changed under a session; what no second attempt can mend */
  async ask(question: Question): Promise<Outcome> {
    const { auth, ...body } = question.body;
    if (!isObject(auth)) return challenge(this.#begin(question, body), question);
    const found = this.#find(question, auth);
    if (found === undefined && auth.session !== undefined) {
      return challenge(this.#begin(question, body), question, "The session is unknown or over, please begin again");
    }
    // @COMPAT(Synapse) clients may send the first stage at once, without a session.
    const session = found ?? this.#begin(question, body);
    const effective = effectiveBody(session, body, question.requester);
    const refusal = await this.#pass(question, session, auth);
    if (refusal !== undefined || !isComplete(session, question.flows)) return challenge(session, question, refusal);
    const proofs = Object.fromEntries(session.proofs);
    return { passed: true, body: effective, proofs, finish: () => this.#sessions.delete(session.id) };
  }

  #begin(question: Question, body: JsonObject): Session {
    const id = makeToken(this.#random);
    const expiresTs = this.#clock.now() + lifetimeMs;
    const session = { id, scope: scopeOf(question), body, expiresTs, proofs: new Map() };
    this.#sessions.set(id, session);
    return session;
  }

  #find(question: Question, auth: JsonObject): Session | undefined {
    const session = typeof auth.session === "string" ? this.#sessions.get(auth.session) : undefined;
    if (session === undefined || session.expiresTs <= this.#clock.now()) return undefined;
    return session.scope === scopeOf(question) ? session : undefined;
  }

  /** The reason why the stage was not passed. */
  async #pass({ requester, head, flows, stages }: Question, session: Session, auth: JsonObject) {
    const { type } = auth;
    // Without a type the client only asks whether a stage was passed elsewhere.
    if (type === undefined) return undefined;
    if (typeof type !== "string") return "The type of a stage is a string";
    if (session.proofs.has(type)) return undefined;
    const stage = Object.hasOwn(stages, type) ? stages[type] : undefined;
    if (stage === undefined || !isNext(session, flows, type)) return "This stage is not asked for here";
    try {
      session.proofs.set(type, await stage({ auth, requester, remoteAddress: head.remoteAddress }));
      return undefined;
    } catch (error) {
      if (error instanceof MatrixError && isMendable(error)) return error;
      throw error;
    }
  }
}

/** Too many attempts, a full queue or a locked account are answers of their own. */
function isMendable(error: MatrixError): boolean {
  return error.errcode !== "M_LIMIT_EXCEEDED" && error.errcode !== "M_USER_LOCKED";
}

/** Both names of a path are one. */
function scopeOf({ head, requester }: Question): string {
  const path = head.path.replace("/_matrix/client/r0/", "/_matrix/client/v3/");
  return `${head.method} ${path} ${requester?.userNid ?? ""} ${requester?.deviceNid ?? ""}`;
}

/**
 * @NOTSPEC stricter than Synapse: whoever is signed in confirms exactly what was asked for at first. On /register the
 * body may change, since clients ask for the flows with `{}`.
 */
function effectiveBody(session: Session, body: JsonObject, requester: Requester | undefined): JsonObject {
  if (Object.keys(body).length === 0) return session.body;
  if (requester !== undefined && canonicalJson(body) !== canonicalJson(session.body)) {
    throw new MatrixError("M_FORBIDDEN", "The request differs from the one that this session was begun for");
  }
  return body;
}

function isNext(session: Session, flows: Question["flows"], type: string): boolean {
  return flows.some((flow) => {
    const at = flow.indexOf(type);
    return at !== -1 && flow.slice(0, at).every((stage) => session.proofs.has(stage));
  });
}

function isComplete(session: Session, flows: Question["flows"]): boolean {
  return flows.some((flow) => flow.every((stage) => session.proofs.has(stage)));
}

function challenge(session: Session, { flows }: Question, refusal?: MatrixError | string): Outcome {
  const body: JsonObject = {
    flows: flows.map((stages) => ({ stages })),
    params: {},
    session: session.id,
    ...(session.proofs.size === 0 ? {} : { completed: [...session.proofs.keys()] }),
    ...(typeof refusal === "string" ? { errcode: "M_FORBIDDEN", error: refusal } : refusal?.toJson()),
  };
  return { passed: false, answer: { status: 401, body } };
}
