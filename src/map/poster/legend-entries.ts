import { actorName } from "../../language/describe.ts";
import type { Locale } from "../../language/locale.ts";
import { TRACE_SHAPES } from "../../language/words/choices.ts";
import type { Dataset } from "../../model/dataset.ts";
import { eventFigures, eventName } from "../scene/event-figures.ts";
import { actorsOf, type Figure, heldFigure } from "../scene/figure.ts";
import type { Scene } from "../scene/scene.ts";
import type { Trace } from "../scene/trace.ts";

/** One entry of a legend: a figure, the ring of a change, a trace, or nothing, and what that means. */
export interface LegendEntry {
  readonly sign: Figure | "changed" | Trace["shape"] | "none";
  readonly text: string;
}

/**
 * The actors that the scene shows, in the order of their file, then the shapes that it shows, and what is not painted;
 * `traces` are the shapes of those that are wide enough to be seen.
 */
export function legendEntries(
  { marks, news }: Scene,
  traces: ReadonlySet<Trace["shape"]>,
  dataset: Dataset,
  locale: Locale,
): LegendEntry[] {
  const { words } = locale;
  const figures = marks.map(({ figure }) => figure);
  const shown = new Set(figures.flatMap(actorsOf));
  const actors = [...dataset.actors.keys()].filter((id) => shown.has(id));
  const shape = (text: string, is: (figure: Figure) => boolean): LegendEntry[] => {
    const sign = figures.find(is);
    return sign ? [{ sign, text }] : [];
  };
  return [
    ...actors.map((id) => ({ sign: heldFigure(id), text: actorName(id, dataset, locale) })),
    ...shape(words.legendPresent, (figure) => figure.shape === "held" && figure.basis === "present"),
    ...shape(words.legendImplied, (figure) => figure.shape === "held" && figure.basis === "implied"),
    ...shape(words.legendPart, (figure) => figure.shape === "held" && figure.part),
    ...shape(words.legendLeaving, (figure) => figure.shape === "held" && figure.leaving === "reported"),
    ...shape(words.legendLeavingDoubted, (figure) => figure.shape === "held" && figure.leaving === "doubted"),
    ...shape(words.legendHedged, (figure) => figure.shape === "held" && figure.hedged),
    ...shape(words.legendContested, (figure) => figure.shape === "contested" && !figure.divided),
    ...shape(words.legendDivided, (figure) => figure.shape === "contested" && figure.divided),
    ...shape(words.legendVacated, (figure) => figure.shape === "vacated"),
    ...(news.size > 0 ? [{ sign: "changed" as const, text: words.legendChanged }] : []),
    { sign: "none", text: words.legendUnknown },
    ...TRACE_SHAPES.filter((each) => traces.has(each)).map((sign) => ({ sign, text: words.layers.traces[sign] })),
    ...eventFigures(figures).map((sign) => ({ sign, text: eventName(sign.kinds, locale) })),
  ];
}
