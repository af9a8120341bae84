import { useFormats, useNow } from "@botschaft/ui";

/** Moments as a log writes them: `23. November, 14:02`, with the year where it is another one. */
export function useMoments(): (at: number) => string {
  const formats = useFormats();
  const now = useNow();
  return (at) => {
    const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
    return isThisYear ? `${formats.day(at)}, ${formats.time(at)}` : formats.moment(at);
  };
}
