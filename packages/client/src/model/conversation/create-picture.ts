import { problemOf } from "../../server/problem-of.ts";
import { ConnectionLost, ServerError } from "../../server/server-error.ts";
import { createCell } from "../cell.ts";
import type { Problem } from "../problem.ts";
import type { PictureModel, PictureState } from "./picture-model.ts";

export function createPicture(fetchIt: () => Promise<Blob>): PictureModel {
  const state = createCell<PictureState>({ phase: "notLoaded" });
  return {
    state,
    async load() {
      const { phase } = state.get();
      if (phase === "loading" || phase === "loaded") return;
      state.set({ phase: "loading" });
      try {
        state.set({ phase: "loaded", blob: await fetchIt() });
      } catch (error) {
        state.set({ phase: "failed", problem: problemOfLoading(error) });
      }
    },
  };
}

function problemOfLoading(error: unknown): Problem {
  const isAnswer = error instanceof ServerError || error instanceof ConnectionLost;
  return isAnswer ? problemOf(error) : { code: "pictureDamaged" };
}
