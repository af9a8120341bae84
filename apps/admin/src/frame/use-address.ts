import type { ConsoleView, InsideModel } from "@botschaft/client/console";
import { useEffect, useRef } from "react";
import { parsePath, pathOf } from "./paths.ts";

/** Keeps address bar and view together: back closes a panel, then leaves the page. */
export function useAddress(model: InsideModel, view: ConsoleView): void {
  const isFirst = useRef(true);
  const path = pathOf(view);

  useEffect(() => {
    const follow = () => model.show(parsePath(location.pathname));
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, [model]);

  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return model.show(parsePath(location.pathname));
    }
    if (path !== location.pathname) history.pushState(null, "", path);
  }, [model, path]);
}
