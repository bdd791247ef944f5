import { inLanguage } from "../../model/names.ts";
import type { PlaceId } from "../../model/place.ts";
import type { TextLook, TextLooks } from "../symbols/metrics.ts";
import { awayFromOwner, besideOwner } from "./label-candidates.ts";
import { labelBeside } from "./label-node.ts";
import type { LabelRequest } from "./label-placer.ts";
import type { Node } from "./node.ts";
import { leaderOf, type PlacedSymbol } from "./place-symbols.ts";
import { settingsOf, type TextSetting } from "./set-text.ts";
import type { Stage } from "./stage.ts";

/**
 * The requests of the symbols' names in rounds, each for the room that those before it left; a name may be asked for again
 * in a later one. The place that the frame has first comes first, then lead places, and disputed ones with their note. There
 * are none for symbols that are named in an inset. Where there is little room, inferences come last if they are news, and the
 * others have no name, but for the place that is open.
 */
export function requestNames(symbols: readonly PlacedSymbol[], stage: Stage): (readonly LabelRequest[])[] {
  const { content, isSparse } = stage;
  const named = symbols.filter(({ isSmall }) => !isSmall);
  const requests = (each: readonly PlacedSymbol[]) => each.map((symbol) => requestName(symbol, stage, "if it can be"));
  const leads: ReadonlySet<PlaceId> = new Set(content.dataset.map.leadPlaces);
  const leading = named.filter((symbol) => isDisputed(symbol) || leads.has(symbol.place.id));
  const first = requests(named.filter(({ place }) => place.id === stage.first));
  const opening = leading.map((symbol) => requestName(symbol, stage, "always"));
  if (!isSparse) return [first, opening, requests(named)];
  const told = named.filter((symbol) => leading.includes(symbol) || !isInferred(symbol));
  const inferred = named.filter((symbol) => !told.includes(symbol));
  return [
    first,
    opening,
    requests(told),
    requests(inferred.filter(({ node }) => node.news !== null)),
    requests(inferred.filter(({ node }) => node.news === null && node.place === content.selected)),
  ];
}

function requestName(symbol: PlacedSymbol, stage: Stage, noted: "always" | "if it can be"): LabelRequest {
  const { content, looks } = stage;
  const { language, direction } = content.locale;
  const { node, place, middle, body } = symbol;
  const plain = settingsOf(inLanguage(place.names, language), lookOf(symbol, looks), content.measure);
  const notes = notesOf(symbol, stage);
  const full = plain.flatMap((setting) => notes.map((note) => withNote(setting, note, looks.note)));
  const settings = noted === "if it can be" || notes.length === 0 ? [...full, ...plain] : full;
  const naming = { key: node.key, at: middle, radius: body };
  return {
    key: keyOf(symbol),
    naming,
    near: () => besideOwner(naming, settings, direction),
    far: () => awayFromOwner(naming, settings),
  };
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

/** The ways to set that reports disagree on who holds the place; none where they do not, or where the place steps back. */
function notesOf(symbol: PlacedSymbol, { content, looks }: Stage): readonly TextSetting[] {
  if (!isDisputed(symbol)) return [];
  return settingsOf(content.locale.words.key.short.contested, looks.note, content.measure, SHORT_NOTE);
}

/** A note that is no wider than this, in pixels, is not broken in two lines. */
const SHORT_NOTE = 40;

const isDisputed = ({ node }: PlacedSymbol) =>
  !node.faded &&
  node.parts.some(({ part, figure }) => part === "control" && figure.shape === "contested" && !figure.divided);

/** Whether nothing but an inference speaks for who holds the place, and nothing happened there. */
const isInferred = ({ node }: PlacedSymbol) =>
  node.parts.every(({ figure }) => figure.shape === "held" && figure.basis === "implied");

/** The name with the note below it. */
function withNote(name: TextSetting, { lines, width, height }: TextSetting, { size }: TextLook): TextSetting {
  return { ...name, note: { lines, size }, width: Math.max(name.width, width), height: name.height + height };
}

const keyOf = ({ place }: PlacedSymbol) => `name ${place.id}`;

/** Whether it is told who holds the place, not only what happened there. */
const isHeld = ({ node }: PlacedSymbol) => node.parts.some(({ part }) => part !== "event");

function lookOf(symbol: PlacedSymbol, looks: TextLooks): TextLook {
  if (symbol.node.news) return looks.changed;
  return isHeld(symbol) ? looks.place : looks.event;
}
