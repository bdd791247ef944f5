import { inLanguage } from "../../model/names.ts";
import type { TextLook, TextLooks } from "../symbols/metrics.ts";
import { awayFromOwner, besideOwner } from "./label-candidates.ts";
import { labelBeside } from "./label-node.ts";
import type { LabelRequest } from "./label-placer.ts";
import type { Node } from "./node.ts";
import { leaderOf, type PlacedSymbol } from "./place-symbols.ts";
import { settingsOf } from "./set-text.ts";
import type { Stage } from "./stage.ts";

/** The requests of the symbols' names, in the same order; none of those that are named in an inset. */
export function requestNames(symbols: readonly PlacedSymbol[], { content, looks }: Stage): LabelRequest[] {
  const { language, direction } = content.locale;
  const named = symbols.filter(({ isSmall }) => !isSmall);
  return named.map((symbol) => {
    const { node, place, middle, body } = symbol;
    const settings = settingsOf(inLanguage(place.names, language), lookOf(symbol, looks), content.measure);
    const naming = { key: node.key, at: middle, radius: body };
    return {
      key: keyOf(symbol),
      naming,
      near: () => besideOwner(naming, settings, direction),
      far: () => awayFromOwner(naming, settings),
    };
  });
}

/** Each symbol with the leader to its true spot, its name, and the leader to that, the most important first. */
export function symbolNodes(symbols: readonly PlacedSymbol[], stage: Stage): Node[] {
  return symbols.flatMap((symbol): Node[] => {
    const { node } = symbol;
    const tone = isHeld(symbol) ? ("strong" as const) : ("quiet" as const);
    const common = { names: "place" as const, tone, place: node.place, faded: node.faded };
    const leader = leaderOf(symbol);
    const look = lookOf(symbol, stage.looks);
    return [node, ...(leader ? [leader] : []), ...labelBeside(keyOf(symbol), node.anchor, look, common, stage)];
  });
}

const keyOf = ({ place }: PlacedSymbol) => `name ${place.id}`;

/** Whether it is told who holds the place, not only what happened there. */
const isHeld = ({ node }: PlacedSymbol) => node.parts.some(({ part }) => part !== "event");

function lookOf(symbol: PlacedSymbol, looks: TextLooks): TextLook {
  if (symbol.node.changed) return looks.changed;
  return isHeld(symbol) ? looks.place : looks.event;
}
