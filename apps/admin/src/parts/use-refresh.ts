import { useEffect } from "react";

/** Looks again every so often while the page is in view. */
export function useRefresh(look: () => unknown, everyMs: number): void {
  useEffect(() => {
    const timer = setInterval(() => document.visibilityState === "visible" && look(), everyMs);
    return () => clearInterval(timer);
  }, [look, everyMs]);
}
