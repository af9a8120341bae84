/** One thing that is wrong, and where. `where` is a path from the root of the tree, with a line where one is known. */
export type Finding = { readonly where: string; readonly what: string };

/** A check looks at the tree under `root` and answers what is wrong in it; an empty answer means that it looked and found nothing. */
export interface Check {
  readonly name: string;
  run(root: string): Promise<readonly Finding[]> | readonly Finding[];
}
