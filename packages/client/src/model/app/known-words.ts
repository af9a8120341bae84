import { loadWords } from "../recovery/spare-words.ts";
import { languages } from "../settings/settings-model.ts";

/** Every word of every list. */
export async function knownWords(): Promise<ReadonlySet<string>> {
  return new Set((await Promise.all(languages.map(loadWords))).flat());
}
