import type { Check } from "../check.ts";
import { contract } from "./contract.ts";
import { decisions } from "./decisions.ts";
import { dependencies } from "./dependencies.ts";
import { exportsNamed } from "./exports.ts";
import { format } from "./format.ts";
import { imports } from "./imports.ts";
import { installScripts } from "./install-scripts.ts";
import { licences } from "./licences.ts";
import { names } from "./names.ts";
import { purity } from "./purity.ts";
import { types } from "./types.ts";
import { unused } from "./unused.ts";

/** Everything `npm run check` looks at. A new check comes with a planted violation (`planted/`), or the run refuses it. */
export const checks: readonly Check[] = [
  format,
  types,
  dependencies,
  imports,
  purity,
  unused,
  exportsNamed,
  contract,
  names,
  licences,
  installScripts,
  decisions,
];
