import type { Texts } from "../texts.ts";
import { border } from "./border.ts";
import { change } from "./changes.ts";
import { emoji } from "./emoji.ts";
import { gates } from "./gates.ts";
import { fieldProblem, problem } from "./problems.ts";
import { workspace } from "./workspace.ts";

export const fr: Texts = { ...gates, ...workspace, border, problem, fieldProblem, change, emoji };
