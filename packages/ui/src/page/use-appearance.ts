import type { Settings } from "@botschaft/client";
import { useLayoutEffect } from "react";
import { useMedia } from "../readable/use-media.ts";

/** Colours, density and language of the whole page; dark follows the system until one is chosen. */
export function useAppearance({ appearance, density, language }: Settings): void {
  const isSystemDark = useMedia("(prefers-color-scheme: dark)");
  const theme = appearance === "system" ? (isSystemDark ? "dark" : "light") : appearance;
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset.kernTheme = theme;
    root.dataset.density = density;
    root.lang = language;
  }, [theme, density, language]);
}
