import { problemOf } from "../../server/problem-of.ts";
import { ServerError } from "../../server/server-error.ts";
import type { Administration } from "../../session/session.ts";
import { createCell } from "../cell.ts";
import type { Problem } from "../problem.ts";
import type { InvitationsModel, InvitationsState } from "./invitations-model.ts";

/** Loads at once. */
export function createInvitations(administration: Administration): InvitationsModel {
  const state = createCell<InvitationsState>({ phase: "loading", invitations: [], greetingName: "", isMaking: false });
  const change = (next: Partial<InvitationsState>): void => {
    const { problem: _, ...before } = state.get();
    state.set({ ...before, ...next });
  };

  async function load(): Promise<void> {
    try {
      change({ phase: "ready", invitations: await administration.list() });
    } catch (error) {
      change({ phase: state.get().phase === "ready" ? "ready" : "failed", problem: problemOf(error) });
    }
  }

  void load();
  return {
    state,
    tryAgain: load,
    enterGreetingName: (greetingName) => change({ greetingName }),
    async make() {
      if (state.get().isMaking) return;
      change({ isMaking: true });
      try {
        const made = await administration.make(state.get().greetingName.trim());
        change({ isMaking: false, greetingName: "", made });
        await load();
      } catch (error) {
        change({ isMaking: false, problem: problemOfMaking(error) });
      }
    },
    closeMade() {
      const { made: _, ...before } = state.get();
      state.set(before);
    },
    async withdraw(invitationId) {
      try {
        await administration.withdraw(invitationId);
      } catch (error) {
        if (!isGone(error)) return change({ problem: problemOf(error) });
      }
      await load();
    },
  };
}

function problemOfMaking(error: unknown): Problem {
  return error instanceof ServerError && error.status === 403 ? { code: "registrationClosed" } : problemOf(error);
}

/** Used, over or withdrawn by somebody else in between: the list says which. */
function isGone(error: unknown): boolean {
  return error instanceof ServerError && error.status === 404;
}
