/** Something the person at the terminal can put right; its message is all that is shown. */
export class CommandProblem extends Error {
  override readonly name = "CommandProblem";
}
