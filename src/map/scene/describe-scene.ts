import { actorName, actorNames } from "../../language/describe.ts";
import type { Locale } from "../../language/locale.ts";
import type { Dataset } from "../../model/dataset.ts";
import { inLanguage } from "../../model/names.ts";
import type { PlaceId } from "../../model/place.ts";
import type { Figure } from "./figure.ts";
import type { Scene } from "./scene.ts";

/** The scene in sentences, for those who do not see it: the day, who is said to hold what, and what changed. */
export function describeScene({ day, marks, changed }: Scene, dataset: Dataset, locale: Locale): string {
  const { scene: words } = locale.words;
  const groups = new Map<string, PlaceId[]>();
  for (const { place, figure } of marks) {
    const heading = headingOf(figure, dataset, locale);
    if (heading === null) continue;
    const group = groups.get(heading);
    if (group) group.push(place);
    else groups.set(heading, [place]);
  }
  const list = (places: Iterable<PlaceId>) =>
    locale.format.list([...places].map((id) => inLanguage(dataset.places.get(id)?.names ?? {}, locale.language)));
  const sentences = [...groups].map(([heading, places]) => words.listed(heading, list(places)));
  const changes = changed.size > 0 ? [words.listed(locale.words.legendChanged, list(changed))] : [];
  const known = sentences.length > 0 ? sentences : [words.nothing];
  return [words.mapOn(locale.format.day(day)), ...known, ...changes].map((sentence) => `${sentence}.`).join(" ");
}

/** What is said of the places with this figure; null for an event, which says nothing of who holds a place. */
function headingOf(figure: Figure, dataset: Dataset, locale: Locale): string | null {
  const { words } = locale;
  switch (figure.shape) {
    case "held": {
      const actor = actorName(figure.actor, dataset, locale);
      return figure.basis === "stated" ? words.held(actor) : words.scene.implied(actor);
    }
    case "contested":
      return words.contested;
    case "vacated":
      return words.scene.vacated(actorNames(figure.actors, dataset, locale));
    case "event":
      return null;
  }
}
