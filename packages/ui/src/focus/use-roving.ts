import { type KeyboardEvent, type RefObject, useCallback, useLayoutEffect, useRef } from "react";

type Roving<Container extends HTMLElement> = {
  readonly ref: RefObject<Container | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: { readonly target: EventTarget }) => void;
};

/**
 * Makes a list one tab stop: its elements with `data-roving` are reached by arrow keys, Home and End. The tab stop is the
 * one that had the focus last, at first `[aria-current]`, else the first, or the last with `from: "end"`. What can be
 * done inside of an element is reached by Tab from there; Enter does the first of it.
 */
export function useRoving<Container extends HTMLElement>(from: "start" | "end" = "start"): Roving<Container> {
  const ref = useRef<Container>(null);
  const last = useRef<HTMLElement>(null);

  const settle = useCallback(() => {
    const items = itemsIn(ref.current);
    const stop = items.find((item) => item === last.current) ?? firstStop(items, from);
    for (const item of items) setStops(item, item === stop ? 0 : -1);
  }, [from]);

  useLayoutEffect(() => {
    settle();
    // What comes later inside of an element (a picture that was loaded) is no tab stop of its own either.
    const watching = new MutationObserver(settle);
    watching.observe(ref.current as HTMLElement, { childList: true, subtree: true });
    return () => watching.disconnect();
  }, [settle]);

  return {
    ref,
    onFocus({ target }) {
      const item = target instanceof HTMLElement ? target.closest<HTMLElement>("[data-roving]") : null;
      if (item === null || item === last.current) return;
      last.current = item;
      settle();
    },
    onKeyDown(event) {
      const items = itemsIn(ref.current);
      const index = items.indexOf(event.target as HTMLElement);
      if (index < 0 || event.altKey || event.ctrlKey) return;
      if (event.key === "Enter") return items[index]?.querySelector<HTMLElement>(actions)?.click();
      const next = items[indexAfter(event.key, index, items.length)];
      if (next === undefined) return;
      event.preventDefault();
      next.focus();
    },
  };
}

const actions = "a[href], button";

function setStops(item: HTMLElement, tabIndex: 0 | -1): void {
  for (const each of [item, ...item.querySelectorAll<HTMLElement>(actions)]) {
    if (each.tabIndex !== tabIndex) each.tabIndex = tabIndex;
  }
}

function itemsIn(container: HTMLElement | null): readonly HTMLElement[] {
  return [...(container?.querySelectorAll<HTMLElement>("[data-roving]") ?? [])];
}

function firstStop(items: readonly HTMLElement[], from: "start" | "end"): HTMLElement | undefined {
  return items.find((item) => item.hasAttribute("aria-current")) ?? (from === "end" ? items.at(-1) : items[0]);
}

function indexAfter(key: string, index: number, count: number): number {
  if (key === "ArrowDown") return Math.min(index + 1, count - 1);
  if (key === "ArrowUp") return Math.max(index - 1, 0);
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : -1;
}
