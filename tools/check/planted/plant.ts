/** A violation to be laid into a copy of the tree's skeleton, and the findings that its check must then report. */
export type Plant = {
  /** Name of the check that must refuse it. */
  readonly check: string;
  /** Path → text; a function is given the text that the skeleton has there. */
  readonly files: Readonly<Record<string, string | ((text: string) => string)>>;
  /** Each must match one finding, written as `where: what`. */
  readonly refused: readonly RegExp[];
  /** None may match a finding: what stands beside the violation and is allowed. */
  readonly allowed?: readonly RegExp[];
};
