import type { Held } from "../border/held.ts";
import type { MessageTile, Tile } from "./tile.ts";

/** Why own messages in a row have not arrived is said once, under the last of them. */
export function heldTogether(tiles: readonly Tile[]): readonly Tile[] {
  let inRow = 0;
  return tiles.map((tile, at) => {
    if (!isHeld(tile)) return tile;
    inRow = areAlike(tiles[at - 1], tile) ? inRow + 1 : 1;
    return areAlike(tile, tiles[at + 1]) ? tile : { ...tile, heldInRow: inRow };
  });
}

function isHeld(tile: Tile | undefined): tile is MessageTile & { readonly held: Held } {
  return tile !== undefined && "held" in tile;
}

function areAlike(one: Tile | undefined, other: Tile | undefined): boolean {
  return isHeld(one) && isHeld(other) && keyOf(one.held) === keyOf(other.held);
}

function keyOf({ from, isForGood }: Held): string {
  return [isForGood, ...from.map(({ serverName }) => serverName)].join(" ");
}
