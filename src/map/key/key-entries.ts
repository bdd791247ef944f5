import { actorName } from "../../language/describe.ts";
import type { Locale } from "../../language/locale.ts";
import type { KeyForm } from "../../language/words/choices.ts";
import type { ActorId } from "../../model/actor.ts";
import type { Movers } from "../../model/claim.ts";
import type { Dataset } from "../../model/dataset.ts";
import { lookUp } from "../../model/lookup.ts";
import { eventFigures, eventName } from "../scene/event-figures.ts";
import { actorsOf, type Figure, type Hold, heldFigure, holdsOf } from "../scene/figure.ts";
import type { MarkNews } from "../scene/scene.ts";
import type { Arrow } from "../scene/trace.ts";
import type { Paint } from "../symbols/paint.ts";
import type { Picture } from "../symbols/shape.ts";
import type { Drawn } from "./drawn.ts";

/** What stands before the words of an entry. */
export type KeySign =
  | { readonly is: "figure"; readonly figure: Figure }
  | { readonly is: "news"; readonly news: MarkNews }
  | { readonly is: "arrow"; readonly movers: Movers | null; readonly hedged: boolean }
  | { readonly is: "drawn"; readonly picture: (paint: Paint) => Picture }
  | { readonly is: "ring" | "before" | "none" };

/** One entry of a key. */
export interface KeyEntry {
  /** Unique in a key, and the same on every day. */
  readonly id: string;
  readonly sign: KeySign;
  /** In a word or two, for one line of all. */
  readonly short: string;
  readonly text: string;
  /** Whether it matters enough to stand in that line. */
  readonly inLine: boolean;
  /** The actor that it names; null where it explains a form. */
  readonly actor: ActorId | null;
}

/** Exactly what is drawn: its actors in the order of their file, then its forms, the most important first. */
export function keyEntries(all: Drawn, dataset: Dataset, locale: Locale): KeyEntry[] {
  // Of tens of thousands of places many show the same, and each form looks for one that shows it.
  const drawn = { ...all, figures: [...new Set(all.figures)] };
  return [...actorEntries(drawn, dataset, locale), ...formEntries(drawn, locale), ...eventEntries(drawn, locale)];
}

/** The two actors that come first, then that reports disagree, which matters more than who else there is. */
export function entriesInLine(entries: readonly KeyEntry[]): KeyEntry[] {
  const shown = entries.filter((entry) => entry.inLine);
  const leading = [...shown.filter(({ actor }) => actor !== null).slice(0, 2), ...shown.filter(isDispute)];
  return [...new Set([...leading, ...shown])];
}

const isDispute = ({ id }: KeyEntry) => id === "contested";

function actorEntries({ figures }: Drawn, dataset: Dataset, locale: Locale): KeyEntry[] {
  const shown = new Set(figures.flatMap(actorsOf));
  return [...dataset.actors.keys()]
    .filter((id) => shown.has(id))
    .map((id) => {
      const text = actorName(id, dataset, locale);
      const short = lookUp("actor", id, dataset.actors).short[locale.language] ?? text;
      return {
        id,
        short,
        text,
        inLine: true,
        actor: id,
        sign: { is: "figure", figure: heldFigure(id) },
      };
    });
}

const isHold = (is: (hold: Hold) => boolean) => (figure: Figure) => figure.shape === "held" && is(figure);

/** A sample that tells nothing beside what it is a sample of. */
const isPlain = isHold(({ leaving, part, hedged }) => leaving === null && !part && !hedged);

/** The forms of figures by which what is told of a place is told, the most important first. */
const FIGURES: readonly (readonly [KeyForm, (figure: Figure) => boolean])[] = [
  ["contested", (figure) => figure.shape === "contested" && !figure.divided],
  ["divided", (figure) => figure.shape === "contested" && figure.divided],
  ["vacated", (figure) => figure.shape === "vacated"],
  ["leaving", (figure) => holdsOf(figure).some(({ leaving }) => leaving === "reported")],
  ["leavingDoubted", (figure) => holdsOf(figure).some(({ leaving }) => leaving === "doubted")],
  ["stated", isHold(({ basis }) => basis === "stated")],
  ["present", isHold(({ basis }) => basis === "present")],
  ["implied", isHold(({ basis }) => basis === "implied")],
  ["part", isHold(({ part }) => part)],
  ["hedged", isHold(({ hedged }) => hedged)],
];

/** The figure without what a form says nothing of: a sign that has two forms explains neither. */
function sampleOf(form: KeyForm, figure: Figure): Figure {
  if (figure.shape !== "held") return figure;
  const { leaving, part, hedged } = figure;
  const isLeaving = form === "leaving" || form === "leavingDoubted";
  return {
    ...figure,
    leaving: isLeaving ? leaving : null,
    part: form === "part" && part,
    hedged: form === "hedged" && hedged,
  };
}

/** The forms of arrows: who moved, and how surely that is told. */
const ARROWS: readonly (readonly [KeyForm, (arrow: Arrow) => boolean])[] = [
  ["forces", ({ movers }) => movers === "forces"],
  ["fleeing", ({ movers, hedged }) => movers === "fleeing" && !hedged],
  ["fleeingHedged", ({ movers, hedged }) => movers === "fleeing" && hedged],
  ["people", ({ movers }) => movers === "people"],
  ["movement", ({ movers }) => movers === null],
];

const NEWS: readonly MarkNews[] = ["change", "first-report", "difference"];

/** Forms that explain themselves beside the others, or tell too little for the line. */
const BEHIND: ReadonlySet<KeyForm> = new Set(["stated", "ring", "none"]);

function formEntries({ figures, news, traces, before }: Drawn, { words }: Locale): KeyEntry[] {
  const entry = (form: KeyForm, sign: KeySign): KeyEntry => ({
    id: form,
    sign,
    short: words.key.short[form],
    text: words.key.full[form],
    actor: null,
    inLine: !BEHIND.has(form),
  });
  const arrows = traces.filter((trace) => trace.shape === "arrow");
  return [
    ...FIGURES.flatMap(([form, is]) => {
      const figure = figures.find((each) => is(each) && isPlain(each)) ?? figures.find(is);
      return figure ? [entry(form, { is: "figure", figure: sampleOf(form, figure) })] : [];
    }),
    ...NEWS.filter((each) => news.has(each)).map((each) => entry(each, { is: "news", news: each })),
    ...(before ? [entry("before", { is: "before" })] : []),
    ...ARROWS.flatMap(([form, is]) => {
      const arrow = arrows.find(is);
      return arrow ? [entry(form, { is: "arrow", movers: arrow.movers, hedged: arrow.hedged })] : [];
    }),
    ...(traces.some(({ shape }) => shape === "ring") ? [entry("ring", { is: "ring" })] : []),
    entry("none", { is: "none" }),
  ];
}

function eventEntries({ figures }: Drawn, locale: Locale): KeyEntry[] {
  return eventFigures(figures).map((figure) => {
    const text = eventName(figure.kinds, locale);
    const sign = { is: "figure", figure } as const;
    return {
      id: `event ${figure.kinds.length > 1 ? "several" : figure.kinds}`,
      sign,
      short: text,
      text,
      inLine: true,
      actor: null,
    };
  });
}
