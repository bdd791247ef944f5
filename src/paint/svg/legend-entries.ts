import type { ActorId } from "../../model/actor.ts";
import type { Dataset } from "../../model/dataset.ts";
import { actorName } from "../../view/describe.ts";
import type { Locale } from "../../view/locale.ts";
import { actorsOf, type Figure, type Scene } from "../../view/scene.ts";

/** One entry of a legend: a figure, the ring of a change, or nothing, and what that means. */
export interface LegendEntry {
  readonly sign: Figure | "ring" | "none";
  readonly text: string;
}

/** The actors that the scene shows, in the order of their file, then the shapes that it shows, and what is not painted. */
export function legendEntries({ marks, changed }: Scene, dataset: Dataset, locale: Locale): LegendEntry[] {
  const { words } = locale;
  const figures = marks.map(({ figure }) => figure);
  const shown = new Set(figures.flatMap(actorsOf));
  const actors = [...dataset.actors.keys()].filter((id) => shown.has(id));
  const shape = (text: string, is: (figure: Figure) => boolean): LegendEntry[] => {
    const sign = figures.find(is);
    return sign ? [{ sign, text }] : [];
  };
  return [
    ...actors.map((id) => ({ sign: stated(id), text: actorName(id, dataset, locale) })),
    ...shape(words.legendImplied, (figure) => figure.shape === "held" && figure.basis === "implied"),
    ...shape(words.legendLeaving, (figure) => figure.shape === "held" && figure.leaving),
    ...shape(words.legendContested, ({ shape }) => shape === "contested"),
    ...shape(words.legendVacated, ({ shape }) => shape === "vacated"),
    ...shape(words.legendEvent, ({ shape }) => shape === "event"),
    ...(changed.size > 0 ? [{ sign: "ring" as const, text: words.legendChanged }] : []),
    { sign: "none", text: words.legendUnknown },
  ];
}

const stated = (actor: ActorId): Figure => ({ shape: "held", actor, basis: "stated", leaving: false });
