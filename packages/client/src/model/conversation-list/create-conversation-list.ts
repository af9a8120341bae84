import { problemOf } from "../../server/problem-of.ts";
import type { Session } from "../../session/session.ts";
import { problemAtBorder } from "../border/problem-at-border.ts";
import { createCell, deriveCell } from "../cell.ts";
import type { Drafts } from "../composer/drafts.ts";
import type { Problem } from "../problem.ts";
import type { Readable } from "../readable.ts";
import type { ConversationListModel, ConversationListState, InvitationRow } from "./conversation-list-model.ts";
import { invitationsOf, rowsOf } from "./rows-of.ts";

export type ConversationListOptions = {
  readonly session: Session;
  readonly drafts: Drafts;
  readonly openRoomId: Readable<string | undefined>;
  readonly open: (roomId: string) => void;
};

type Answering = { readonly isAnswering: boolean; readonly problem?: Problem };

export function createConversationList(options: ConversationListOptions): ConversationListModel {
  const { session, drafts, openRoomId, open } = options;
  const search = createCell("");
  const answering = createCell<ReadonlyMap<string, Answering>>(new Map());
  const { rooms, connection, border } = session;
  const { cell: state } = deriveCell(
    [rooms.all, connection, border, drafts.changed, openRoomId, search, answering],
    compute,
  );

  function compute(): ConversationListState {
    const all = [...rooms.all.get().values()];
    const isConnected = connection.get().phase === "live";
    const context = {
      me: session.me.userId,
      draftOf: (roomId: string) => drafts.get(roomId),
      isConnected,
      border: border.get(),
    };
    const invitations = invitationsOf(all).map((row): InvitationRow => {
      return { ...row, ...(answering.get().get(row.roomId) ?? { isAnswering: false }) };
    });
    const opened = openRoomId.get();
    return {
      phase: connection.get().phase === "starting" && all.length === 0 ? "loading" : "ready",
      invitations,
      recent: rowsOf(all, search.get(), context),
      search: search.get(),
      ...(opened === undefined ? {} : { openRoomId: opened }),
      unreadConversations:
        invitations.length + all.filter(({ unread, membership }) => membership === "join" && unread > 0).length,
    };
  }

  async function answer(roomId: string, work: () => Promise<void>): Promise<boolean> {
    answering.update((before) => new Map(before).set(roomId, { isAnswering: true }));
    try {
      await work();
      answering.update((before) => without(before, roomId));
      return true;
    } catch (error) {
      const inviter = rooms.all.get().get(roomId)?.invitedBy;
      const side = { border: border.get(), me: session.me.userId };
      const problem = problemAtBorder(error, inviter === undefined ? [] : [inviter], side) ?? problemOf(error);
      answering.update((before) => new Map(before).set(roomId, { isAnswering: false, problem }));
      return false;
    }
  }

  return {
    state,
    find: (text) => search.set(text),
    open,
    async accept(roomId) {
      if (await answer(roomId, () => rooms.join(roomId))) open(roomId);
    },
    async decline(roomId) {
      await answer(roomId, () => rooms.leave(roomId));
    },
  };
}

function without<Value>(map: ReadonlyMap<string, Value>, key: string): ReadonlyMap<string, Value> {
  const next = new Map(map);
  next.delete(key);
  return next;
}
