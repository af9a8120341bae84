/**
 * Something that keeps the program from starting and that a person can put right. The message is one or two sentences:
 * what is wrong, and what to do. It is printed alone, without a stack trace, and the process ends with exit code 1.
 */
export class StartupProblem extends Error {
  override readonly name = "StartupProblem";
}
