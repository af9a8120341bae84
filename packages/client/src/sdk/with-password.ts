import { MatrixError } from "matrix-js-sdk";

/** The stage `m.login.password` of interactive authentication, as the server asks for it. */
export type PasswordStage = {
  readonly type: "m.login.password";
  readonly identifier: { readonly type: "m.id.user"; readonly user: string };
  readonly password: string;
  readonly session?: string;
};

/** Makes the request; where the server wants to know who is asking, once more with the password. */
export async function withPassword<Answer>(
  userId: string,
  password: string | undefined,
  request: (stage: PasswordStage | null) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await request(null);
  } catch (error) {
    const session = sessionOf(error);
    if (session === undefined || password === undefined) throw error;
    return request({ type: "m.login.password", identifier: { type: "m.id.user", user: userId }, password, session });
  }
}

function sessionOf(error: unknown): string | undefined {
  return error instanceof MatrixError && error.httpStatus === 401 ? error.data.session : undefined;
}
