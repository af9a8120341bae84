import { useEffect } from "react";
import { useTexts } from "../texts/language.tsx";

/** The window's title: where one is, then the product. */
export function useTitle(title: string): void {
  const { product } = useTexts();
  useEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title, product]);
}
