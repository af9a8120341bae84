/** An authority other than the reader's, or a server of which no more is known than its name. */
export type Authority = {
  readonly serverName: string;
  /** What it calls itself; else its server's name. Never empty. */
  readonly name: string;
};
