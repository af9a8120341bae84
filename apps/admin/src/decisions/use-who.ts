import { useWords } from "../words/use-words.tsx";

/** Who made a change: `von @anna:im.example`, or somebody at the server's terminal. */
export function useWho(): (actor: string) => string {
  const words = useWords().decisions;
  return (actor) => words.by(actor in words.actors ? words.actors[actor as keyof typeof words.actors] : actor);
}
