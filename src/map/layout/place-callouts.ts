import type { PlaceId } from "../../model/place.ts";
import { moveBox, type PixelPoint } from "../geometry/box.ts";
import { awayFromOwner } from "./label-candidates.ts";
import type { LabelRequest } from "./label-placer.ts";
import type { CalloutNode, LeaderNode } from "./node.ts";
import type { PlacedSymbol } from "./place-symbols.ts";
import { setLines } from "./set-text.ts";
import type { Stage } from "./stage.ts";
import { wrapText } from "./text-width.ts";

/** Pixels of a call-out: the most that its text is wide, and between text and edge. */
const WIDEST = 150;
const PADDING = 6;

const MOST_LINES = 4;

/** The requests of the call-outs of places with a symbol. */
export function requestCallouts(symbols: readonly PlacedSymbol[], { content, looks }: Stage): LabelRequest[] {
  return (content.callouts ?? []).flatMap(({ place, text }) => {
    const symbol = symbols.find((each) => each.place.id === place);
    if (!symbol) return [];
    const lines = wrapText(text, looks.callout.size, WIDEST, MOST_LINES);
    const { width, height } = setLines(lines, looks.callout, content.measure);
    const setting = { lines, width: width + 2 * PADDING, height: height + 2 * PADDING };
    const naming = { key: symbol.node.key, at: symbol.middle, radius: symbol.body };
    return [{ key: keyOf(place), naming, near: () => [], far: () => awayFromOwner(naming, [setting]) }];
  });
}

/** The call-outs that found places, each with its leader. */
export function calloutNodes(symbols: readonly PlacedSymbol[], stage: Stage): (CalloutNode | LeaderNode)[] {
  const { content, placer, worldSize, looks } = stage;
  const { direction } = content.locale;
  const { size, weight } = looks.callout;
  return (content.callouts ?? []).flatMap(({ place }): (CalloutNode | LeaderNode)[] => {
    const key = keyOf(place);
    const found = placer.find(key);
    const symbol = symbols.find((each) => each.place.id === place);
    if (!symbol || !found?.leader) return [];
    const { anchor, faded } = symbol.node;
    const shift: PixelPoint = [-anchor[0] * worldSize, -anchor[1] * worldSize];
    const relative = ([x, y]: PixelPoint): PixelPoint => [x + shift[0], y + shift[1]];
    const text = { lines: found.candidate.lines, size, weight, direction, padding: PADDING };
    const line = { from: relative(found.leader.from), to: relative(found.leader.to), leadsTo: "callout" as const };
    const align = direction === "rtl" ? "right" : "left";
    return [
      { role: "callout", key, anchor, place, ...text, align, box: moveBox(found.candidate.box, shift) },
      { role: "leader", key: `leader to ${key}`, anchor, place, faded, ...line },
    ];
  });
}

const keyOf = (place: PlaceId) => `callout ${place}`;
