/** Planted faults: the suite must turn red with each. Only tests can set them. */
export type Faults = {
  /** The transaction id's row is written after the commit instead of in it. */
  readonly transactionRowOutside?: boolean;
  /** A refused batch is refused whole. */
  readonly batchNotSplit?: boolean;
  /** Announced and answered before the commit. */
  readonly announceEarly?: boolean;
  /** The advisory lock is not taken. */
  readonly lockNotTaken?: boolean;
};
