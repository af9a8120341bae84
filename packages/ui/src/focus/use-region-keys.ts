import { useEffect } from "react";

const focusable = 'a[href], button, input, textarea, select, [tabindex="0"]';

/** F6 and Shift+F6 jump between the parts of the page marked `data-region`, in the order of the page. */
export function useRegionKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "F6" || event.altKey || event.ctrlKey) return;
      event.preventDefault();
      jump(event.shiftKey ? -1 : 1);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
}

function jump(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>("[data-region]")].filter(isShown);
  const here = regions.findIndex((region) => region.contains(document.activeElement));
  const start = here < 0 && step < 0 ? 0 : here;
  for (let count = 1; count <= regions.length; count++) {
    const stop = stopIn(regions.at((start + step * count) % regions.length) as HTMLElement);
    if (stop === undefined) continue;
    stop.focus();
    return;
  }
}

/** The row or message that had the focus last, else the first thing that takes it. */
function stopIn(region: HTMLElement): HTMLElement | undefined {
  const stops = [region, ...region.querySelectorAll<HTMLElement>(focusable)];
  const possible = stops.filter((it) => it.matches(focusable) && it.tabIndex >= 0 && isShown(it));
  return possible.find((it) => it.hasAttribute("data-roving")) ?? possible[0];
}

function isShown(element: HTMLElement): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}
