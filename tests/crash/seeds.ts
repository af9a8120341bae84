/** The moments at which plays strike. A long run in the background names more of them in BOTSCHAFT_TEST_SEEDS. */
export const seeds: readonly number[] = (process.env.BOTSCHAFT_TEST_SEEDS ?? "1,2").split(",").map(Number);
