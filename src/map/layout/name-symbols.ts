import type { Locale } from "../../language/locale.ts";
import { inLanguage } from "../../model/names.ts";
import { LINE_HEIGHT, type TextLook, type TextLooks } from "../symbols/metrics.ts";
import type { TextMeasure } from "./content.ts";
import { awayFromOwner, besideOwner } from "./label-candidates.ts";
import { labelBeside } from "./label-node.ts";
import type { LabelRequest } from "./label-placer.ts";
import type { LabelNode, LeaderNode, Node, TextNote } from "./node.ts";
import { leaderOf, type PlacedSymbol } from "./place-symbols.ts";
import { setLines, settingsOf, type TextSetting } from "./set-text.ts";
import type { Stage } from "./stage.ts";

/** The requests of the symbols' names, in the same order; none of those that are named in an inset. */
export function requestNames(symbols: readonly PlacedSymbol[], { content, looks }: Stage): LabelRequest[] {
  const { language, direction } = content.locale;
  const named = symbols.filter(({ isSmall }) => !isSmall);
  return named.map((symbol) => {
    const { node, place, middle, body } = symbol;
    const plain = settingsOf(inLanguage(place.names, language), lookOf(symbol, looks), content.measure);
    const note = noteOf(symbol, content.locale, looks);
    const settings = note
      ? [...plain.map((setting) => withNote(setting, note, looks, content.measure)), ...plain]
      : plain;
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
    const named = labelBeside(keyOf(symbol), node.anchor, look, common, stage);
    const note = noteOf(symbol, stage.content.locale, stage.looks);
    return [node, ...(leader ? [leader] : []), ...named.map((each) => (note ? noted(each, note) : each))];
  });
}

/** That reports disagree on who holds the place; null where they do not, or where the place steps back. */
function noteOf({ node }: PlacedSymbol, { words }: Locale, looks: TextLooks): TextNote | null {
  const isDisputed = node.parts.some(
    ({ part, figure }) => part === "control" && figure.shape === "contested" && !figure.divided,
  );
  return isDisputed && !node.faded ? { text: words.key.short.contested, size: looks.note.size } : null;
}

/** The room for a name and the note below it. */
function withNote(setting: TextSetting, { text }: TextNote, looks: TextLooks, measure: TextMeasure): TextSetting {
  const { width, height } = setLines([text], looks.note, measure);
  return { ...setting, width: Math.max(setting.width, width), height: setting.height + height };
}

/** The label with the note, where it got the room for it. */
function noted(label: LabelNode | LeaderNode, note: TextNote): LabelNode | LeaderNode {
  if (label.role === "leader") return label;
  const hasRoom = label.box.height > label.lines.length * label.size * LINE_HEIGHT + 1;
  return hasRoom ? { ...label, note } : label;
}

const keyOf = ({ place }: PlacedSymbol) => `name ${place.id}`;

/** Whether it is told who holds the place, not only what happened there. */
const isHeld = ({ node }: PlacedSymbol) => node.parts.some(({ part }) => part !== "event");

function lookOf(symbol: PlacedSymbol, looks: TextLooks): TextLook {
  if (symbol.node.news) return looks.changed;
  return isHeld(symbol) ? looks.place : looks.event;
}
