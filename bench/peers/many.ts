import { MapPaintedEvent } from "../../src/elements/contract/part-events.ts";
import { Canvas } from "../../src/elements/map/canvas.ts";
import { definePart } from "../../src/elements/part.ts";
import { buildHistory } from "../../src/history/history.ts";
import { localeFor } from "../../src/language/words/vocabulary.ts";
import { LIGHT } from "../../src/map/symbols/palette.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { type Day, daysOf, isoDay, parseDay } from "../../src/model/day.ts";
import { spotOf } from "../../src/model/place.ts";
import { buildManyPlaces } from "../../test/build-many-places.ts";
import { addBareMap } from "./bare-map.ts";
import { addSlider, readPublished, tellReady } from "./published.ts";

// The map alone with many invented places: `?places=1000` says how many, and `&map=bare` has MapLibre paint a circle for
// each and repaint them for another day, which changes nothing.
const DAYS = 14;

const parameters = new URLSearchParams(location.search);
const published = await readPublished();
const dataset = buildManyPlaces(Number(parameters.get("places")), DAYS);
const days = daysOf(dataset.map.range).map(isoDay);
const opening = days[0] ?? "";
if (parameters.get("map") === "bare") showBare(dataset);
else showOurs(dataset);

function showBare({ map: { bounds }, places }: Dataset): void {
  const features = [...places.values()].map((place) => ({
    type: "Feature" as const,
    properties: {},
    geometry: { type: "Point" as const, coordinates: [...(spotOf(place) ?? [])] },
  }));
  const map = addBareMap({ ...published, bounds }, { type: "FeatureCollection", features });
  addSlider(days, opening, () => map.triggerRepaint());
  map.once("idle", tellReady);
}

function showOurs(data: Dataset): void {
  definePart("conflict-map-canvas", Canvas);
  const map = Object.assign(new Canvas(), {
    ...{ history: buildHistory(data), locale: localeFor(parameters.get("lang") ?? "en", "latn") },
    ...{ day: dayOf(opening), palette: LIGHT, base: new URL("../data/", document.baseURI).href },
  });
  map.style.cssText =
    "display: block; block-size: 100%; --cm-font: system-ui, sans-serif; --cm-ink: #2a2622; --cm-surface: #fff";
  document.addEventListener(MapPaintedEvent.type, tellReady, { once: true });
  addSlider(days, opening, (day) => {
    map.day = dayOf(day);
  });
  document.querySelector("#map")?.append(map);
}

function dayOf(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new Error(`no day: ${text}`);
  return day;
}
