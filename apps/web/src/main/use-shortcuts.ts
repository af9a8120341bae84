import type { ConversationListState, MainModel, MainState } from "@botschaft/client";
import { useEffect } from "react";

/** The keys of the workspace; while a dialog is open they sleep. */
export function useShortcuts(
  model: MainModel,
  state: MainState,
  list: ConversationListState,
  onKeys: () => void,
): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (state.dialog !== undefined || document.querySelector("dialog[open]") !== null) return;
      const act = actOf(event, model, state, list, onKeys);
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  });
}

function actOf(
  event: KeyboardEvent,
  model: MainModel,
  { view }: MainState,
  list: ConversationListState,
  onKeys: () => void,
): (() => void) | undefined {
  const { key, altKey, ctrlKey, shiftKey } = event;
  const isOpen = view.kind === "conversations" && view.conversation !== undefined;
  if (altKey && !ctrlKey) {
    if (event.code === "KeyN") return () => model.startConversation();
    if (key === "ArrowUp" || key === "ArrowDown") return () => step(model, list, key === "ArrowUp" ? -1 : 1, shiftKey);
    return undefined;
  }
  if (!ctrlKey) return undefined;
  if (event.code === "KeyK") return () => focusSearch(model);
  if (event.code === "KeyI" && shiftKey && isOpen) {
    return () => model.showPanel(view.panel === undefined ? "whoIsHere" : undefined);
  }
  return key === "/" || (shiftKey && event.code === "Digit7") ? onKeys : undefined;
}

function step(model: MainModel, list: ConversationListState, by: 1 | -1, onlyUnread: boolean): void {
  const { recent, openRoomId } = list;
  const here = recent.findIndex(({ roomId }) => roomId === openRoomId);
  const ahead = by === 1 ? recent.slice(here + 1) : recent.slice(0, Math.max(here, 0)).toReversed();
  const next = ahead.find(({ unread }) => !onlyUnread || unread > 0);
  if (next !== undefined) model.openConversation(next.roomId);
}

function focusSearch(model: MainModel): void {
  model.showConversations();
  document.querySelector<HTMLInputElement>(".search input")?.focus();
}
