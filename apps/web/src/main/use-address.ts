import type { MainModel, MainState } from "@botschaft/client";
import { useEffect, useRef } from "react";
import { parsePath, pathOf } from "./paths.ts";

/** Keeps address bar and view together: back goes from panel to conversation to list. */
export function useAddress(model: MainModel, state: MainState): void {
  const isFirst = useRef(true);
  const path = pathOf(state);

  useEffect(() => {
    const follow = () => show(model);
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, [model]);

  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return show(model);
    }
    if (path !== location.pathname) history.pushState(null, "", path);
  }, [model, path]);
}

function show(model: MainModel): void {
  const destined = parsePath(location.pathname);
  switch (destined.kind) {
    case "settings":
      model.showSettings(destined.section);
      break;
    case "conversations":
      model.showConversations();
      model.closeConversation();
      break;
    case "conversation":
      model.openConversation(destined.roomId);
      model.showPanel(destined.hasPanel ? "whoIsHere" : undefined);
      break;
  }
}
