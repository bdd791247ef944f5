import type { ActorId } from "../../model/actor.ts";
import type { Movers } from "../../model/claim.ts";
import type { PlaceId } from "../../model/place.ts";
import type { Box, PixelPoint } from "../geometry/box.ts";
import type { WorldPoint } from "../geometry/mercator.ts";
import type { Figure } from "../scene/figure.ts";
import type { MarkNews } from "../scene/scene.ts";
import type { Age } from "../scene/traces.ts";

/**
 * One thing that a frame shows, and where. Its pixels are relative to its anchor and do not depend on where the camera is,
 * so a painter moves every node by the same transform while the map pans.
 */
export type Node = AreaNode | RingNode | ArrowNode | LeaderNode | DotNode | SymbolNode | LabelNode;

/** The roles in the order in which they are painted, lowest first; within a role the later node lies lower. */
export const PAINT_ORDER = [
  "area",
  "ring",
  "arrow",
  "leader",
  "dot",
  "symbol",
  "label",
] as const satisfies readonly Node["role"][];

/** The nodes of a layout, lowest first. */
export function inPaintOrder(nodes: readonly Node[]): Node[] {
  return PAINT_ORDER.flatMap((role) => nodes.filter((node) => node.role === role).reverse());
}

interface Anchored {
  /** Unique in a layout, and the same for the same thing on every day and at every zoom. */
  readonly key: string;
  /** The true spot. Every pixel of the node is relative to it. */
  readonly anchor: WorldPoint;
}

/** The key of the node that stands for a place. */
export const keyOfPlace = (role: (SymbolNode | AreaNode)["role"], place: PlaceId): string => `${role} ${place}`;

/** What is told of a place, as one button: who holds it, what happened there, and who held it on the day compared with. */
export interface SymbolNode extends Anchored {
  readonly role: "symbol";
  readonly place: PlaceId;
  /** From the true spot to the middle of the symbol, in pixels: not 0, 0 where neighbours pushed it aside. */
  readonly offset: PixelPoint;
  /** From its middle to the outermost of what belongs to it (ring and pictures at its corners), in pixels. */
  readonly radius: number;
  /** Lowest first; at least one. */
  readonly parts: readonly SymbolPart[];
  /** Width of the main picture in pixels, whether it is there or not: the scale of rings around the symbol. */
  readonly size: number;
  /** 0 for what matters most: what turned on the day, then cities, then towns, then the rest. */
  readonly rank: number;
  /** The ring that it wears; null for none. */
  readonly news: MarkNews | null;
  /** Whether it says nothing of the difference between two days that are compared, so that it steps back. */
  readonly faded: boolean;
}

/** One picture of a symbol. */
export interface SymbolPart {
  readonly part: "control" | "event" | "before";
  readonly figure: Figure;
  /** From the middle of the symbol to the middle of the picture, in pixels. */
  readonly at: PixelPoint;
  /** Width of the picture in pixels. */
  readonly size: number;
}

/** Text that names something, in one or more lines. */
export interface LabelNode extends Anchored, TextBlock {
  readonly role: "label";
  readonly names: "place" | "area" | "town" | "country" | "road" | "distance";
  /** How much it stands out: where it is told who holds the place, where anything else is told, where nothing is. */
  readonly tone: "strong" | "quiet" | "faint";
  /** The place that it leads to; null for towns and countries that are no places of the map. */
  readonly place: PlaceId | null;
  readonly faded: boolean;
  /** What stands below the name, in a smaller size; null for none. Its room is a part of `box`. */
  readonly note: TextNote | null;
}

/** Lines of text and their font size in pixels. */
export interface TextNote {
  readonly lines: readonly string[];
  readonly size: number;
}

/** Lines of text and how they are set. */
export interface TextBlock {
  /** As they are read; each is set in `direction`, whatever is around it. */
  readonly lines: readonly string[];
  readonly direction: "ltr" | "rtl";
  /** Which side of the box the lines touch, as seen: `left` and `right` do not turn with the direction. */
  readonly align: "left" | "center" | "right";
  /** Font size in pixels; a line is `LINE_HEIGHT` times as high. */
  readonly size: number;
  readonly weight: number;
  /** Pixels after each letter; none for text that is set as its font has it. */
  readonly spacing?: number;
  /** What the text fills, relative to the anchor: wide enough for it in most fonts. */
  readonly box: Box;
}

/** A line from a true spot to what stands away from it. */
export interface LeaderNode extends Anchored {
  readonly role: "leader";
  readonly place: PlaceId;
  readonly leadsTo: "symbol" | "label";
  /** Relative to the anchor, in pixels; `from` is the true spot, or the edge of the symbol whose text it leads to. */
  readonly from: PixelPoint;
  readonly to: PixelPoint;
  readonly faded: boolean;
}

/** A spot without a symbol that is named: a town for orientation, or a place of which the day tells nothing. */
export interface DotNode extends Anchored {
  readonly role: "dot";
  /** Null for a town of the basemap that is no place of the map. */
  readonly place: PlaceId | null;
  /** In pixels. */
  readonly radius: number;
}

/** A movement between two places. Its pixels are those at `Layout.worldSize`, and grow with the ground between two steps. */
export interface ArrowNode extends Anchored {
  readonly role: "arrow";
  /** Where it begins, and whose evidence tells of it. */
  readonly place: PlaceId;
  readonly to: PlaceId;
  /** Whose forces moved; null where the claims name nobody, or several. */
  readonly actor: ActorId | null;
  /** Who moved; null where no claim says. */
  readonly movers: Movers | null;
  /** Every claim that tells of it is unconfirmed. */
  readonly hedged: boolean;
  readonly age: Age;
  /** Spots along the shaft, from the tail to the base of the head. */
  readonly line: readonly PixelPoint[];
  /** The head: one side, the tip, the other side. */
  readonly head: readonly [PixelPoint, PixelPoint, PixelPoint];
  /** Corners of a closed band around it that can be pointed at, the first not repeated. */
  readonly outline: readonly PixelPoint[];
}

/** All that lies as far from a place as somebody is said to have come. Grows with the ground between two steps, as an arrow does. */
export interface RingNode extends Anchored {
  readonly role: "ring";
  readonly place: PlaceId;
  readonly actor: ActorId | null;
  readonly age: Age;
  readonly kilometres: number;
  /** Corners of the closed line, the first not repeated. */
  readonly outline: readonly PixelPoint[];
}

/** What is told of a place that is an area; its outline belongs to the ground. */
export interface AreaNode extends Anchored {
  readonly role: "area";
  readonly place: PlaceId;
  /** Null where the day itself tells nothing of it. */
  readonly figure: Figure | null;
  /** What it was on the day compared with, where that differs. */
  readonly before: Figure | null;
  readonly news: MarkNews | null;
  readonly faded: boolean;
}
