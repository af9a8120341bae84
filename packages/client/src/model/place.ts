/** Whose server this is, readable before sign-in. */
export type Place = {
  /** Name of the authority, once the first administrator has given it. */
  readonly authority?: string;
  readonly serverName: string;
  /** The server has no name of its own yet; a banner says so. */
  readonly trial: boolean;
};
