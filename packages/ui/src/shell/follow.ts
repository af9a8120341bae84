import type { MouseEvent } from "react";

/** A link that is opened in place; with a key held it is a link like any other. */
export function follow(open: () => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    open();
  };
}
