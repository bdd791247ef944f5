import type { PlaceId } from "../model/place.ts";
import type { ListRow } from "./list-rows.ts";
import type { Gathering, ListGroup } from "./place-list.ts";

/** A group as it lies among the lines of the list: its head, where it has one, and its rows, where it is open. */
export interface Block extends ListGroup {
  readonly key: string;
  readonly isOpen: boolean;
  /** Its first line, counted from 0. */
  readonly first: number;
  /** Its first line below the head. */
  readonly firstRow: number;
  /** The line after its last one. */
  readonly end: number;
}

/** The groups one after the other, those that are folded by their heads alone. */
export function blocksOf(groups: readonly ListGroup[], folded: ReadonlySet<string>): Block[] {
  let first = 0;
  return groups.map((group) => {
    const key = keyOf(group.gathering);
    const isOpen = !folded.has(key);
    const firstRow = first + (group.gathering.by === "nothing" ? 0 : 1);
    const block = { ...group, key, isOpen, first, firstRow, end: firstRow + (isOpen ? group.rows.length : 0) };
    first = block.end;
    return block;
  });
}

/** The number of lines of all blocks. */
export function countLines(blocks: readonly Block[]): number {
  return blocks.at(-1)?.end ?? 0;
}

/** The row on a line; null for the head of a group, and where there is no such line. */
export function rowOnLine(blocks: readonly Block[], line: number): ListRow | null {
  const block = blocks.find(({ first, end }) => first <= line && line < end);
  return block?.rows[line - block.firstRow] ?? null;
}

/** The line of a place; null where it is not among the open groups. */
export function lineOfPlace(blocks: readonly Block[], id: PlaceId | null): number | null {
  if (id === null) return null;
  for (const { isOpen, rows, firstRow } of blocks) {
    const index = isOpen ? rows.findIndex(({ place }) => place.id === id) : -1;
    if (index >= 0) return firstRow + index;
  }
  return null;
}

function keyOf(gathering: Gathering): string {
  return gathering.by === "governorate" ? gathering.governorate : `all ${gathering.by}`;
}
