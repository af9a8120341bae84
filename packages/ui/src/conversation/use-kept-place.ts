import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from "react";

/** Nearer to the end than this counts as reading along, in pixels. */
const slack = 60;

type Place = { readonly tile: string; readonly top: number };

type Kept = {
  readonly onScroll: () => void;
  readonly toEnd: () => void;
};

/**
 * Keeps the reader's place: at the end while they read along, else at the message at the upper edge, whatever is put in
 * above or below. A room that opens shows its unread divider, or its end.
 */
export function useKeptPlace(
  scroller: RefObject<HTMLElement | null>,
  content: RefObject<HTMLElement | null>,
  isReady: boolean,
  onPlace: (place: { readonly atEnd: boolean; readonly nearStart: boolean }) => void,
): Kept {
  const atEnd = useRef(true);
  const place = useRef<Place>(undefined);
  const hasOpened = useRef(false);

  const note = useCallback(() => {
    const element = scroller.current as HTMLElement;
    if (isHidden(element)) return;
    atEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < slack;
    place.current = placeIn(element);
    onPlace({ atEnd: atEnd.current, nearStart: element.scrollTop < 600 });
  }, [scroller, onPlace]);

  const restore = useCallback(() => {
    const element = scroller.current;
    if (element === null || !hasOpened.current || isHidden(element)) return;
    if (atEnd.current) element.scrollTop = element.scrollHeight;
    else if (place.current !== undefined) putBack(element, place.current);
  }, [scroller]);

  useLayoutEffect(() => {
    const element = scroller.current as HTMLElement;
    if (isReady && !hasOpened.current) {
      hasOpened.current = true;
      openAt(element);
      note();
    } else restore();
  });

  useEffect(() => {
    const watching = new ResizeObserver(restore);
    if (scroller.current !== null) watching.observe(scroller.current);
    if (content.current !== null) watching.observe(content.current);
    return () => watching.disconnect();
  }, [scroller, content, restore]);

  const toEnd = useCallback(() => {
    atEnd.current = true;
    restore();
    note();
  }, [restore, note]);

  return { onScroll: note, toEnd };
}

/** Behind a panel on a phone: it has no measures, and its place is kept for later. */
function isHidden(element: HTMLElement): boolean {
  return element.clientHeight === 0;
}

function openAt(element: HTMLElement): void {
  const divider = element.querySelector<HTMLElement>("[data-unread]");
  const end = element.scrollHeight - element.clientHeight;
  const top = divider === null ? end : topOf(divider, element) + element.scrollTop - element.clientHeight / 4;
  element.scrollTop = Math.min(end, Math.max(0, top));
}

function placeIn(element: HTMLElement): Place | undefined {
  const tiles = [...element.querySelectorAll<HTMLElement>("[data-tile]")];
  const first = tiles.find((tile) => topOf(tile, element) + tile.offsetHeight > 0);
  return first === undefined ? undefined : { tile: first.dataset.tile as string, top: topOf(first, element) };
}

function putBack(element: HTMLElement, { tile, top }: Place): void {
  const anchor = element.querySelector<HTMLElement>(`[data-tile="${CSS.escape(tile)}"]`);
  if (anchor !== null) element.scrollTop += topOf(anchor, element) - top;
}

function topOf(tile: HTMLElement, element: HTMLElement): number {
  return tile.getBoundingClientRect().top - element.getBoundingClientRect().top;
}
