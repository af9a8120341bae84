import type { ConversationListState, MainModel, MainState } from "@botschaft/client";
import { type Destination, icons, type useTexts } from "@botschaft/ui";

type Texts = ReturnType<typeof useTexts>["rail"];

/** Rail and tab bar name only what exists. */
export function destinationsOf(
  texts: Texts,
  model: MainModel,
  { view, sections }: MainState,
  list: ConversationListState,
  onSettings: () => void,
): { readonly conversations: Destination; readonly settings: Destination } {
  return {
    conversations: {
      id: "conversations",
      href: "/",
      label: texts.conversations,
      icon: icons.MessagesSquare,
      isCurrent: view.kind === "conversations",
      onOpen: () => model.showConversations(),
      unread: list.unreadConversations,
    },
    settings: {
      id: "settings",
      href: "/settings",
      label: texts.settings,
      icon: icons.Settings,
      isCurrent: view.kind === "settings",
      onOpen: () => {
        onSettings();
        model.showSettings(view.kind === "settings" ? view.section : (sections[0] ?? "appearance"));
      },
    },
  };
}
