import type { Feature, FeatureCollection } from "geojson";

/** What the pages of the peers read of the published site: the basemap's files, and the control layer of each day. */
export interface Published {
  readonly bounds: readonly [west: number, south: number, east: number, north: number];
  readonly openingDay: string;
  readonly basemap: readonly { readonly id: string; readonly address: string }[];
  readonly days: readonly string[];
}

const DATA = new URL("../data/", document.baseURI);

/** The published map, read as anybody would read it. Rejects where a file is missing. */
export async function readPublished(): Promise<Published> {
  const { map, basemap } = await json(new URL("map.json", DATA));
  const days = daysBetween(map.range.first, map.range.last);
  const files = basemap.map(({ id, file }: { id: string; file: string }) => ({
    id,
    address: new URL(file, DATA).href,
  }));
  return { bounds: map.bounds, openingDay: map.openingDay, basemap: files, days };
}

/** The control layer of a day; `day` is `YYYY-MM-DD`. */
export function readDay(day: string): Promise<FeatureCollection> {
  return json(new URL(`days/${day}.geojson`, DATA));
}

/** Reads a JSON file. */
export async function json(address: URL | string) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return answer.json();
}

/** The colour of a place by its status, the same on every page of a peer. */
export function colourOf({ properties }: Feature): string {
  if (properties?.status === "held") return properties.actor === "government" ? "#9e1b1b" : "#7fbf7b";
  return properties?.status === "contested" ? "#f59e0b" : "#9ca3af";
}

/** Tells the measurement that the map is painted, two frames after the call. */
export function tellReady(): void {
  requestAnimationFrame(() => requestAnimationFrame(() => dispatchEvent(new Event("bench-ready"))));
}

/** A range input under the map that goes through the days. */
export function addSlider(days: readonly string[], opening: string, onDay: (day: string) => void): void {
  const slider = document.createElement("input");
  Object.assign(slider, {
    type: "range",
    min: "0",
    max: String(days.length - 1),
    value: String(days.indexOf(opening)),
  });
  slider.setAttribute("aria-label", "Day");
  slider.addEventListener("input", () => onDay(days[Number(slider.value)] ?? opening));
  document.body.append(slider);
}

function daysBetween(first: string, last: string): string[] {
  const days: string[] = [];
  for (let time = Date.parse(first); time <= Date.parse(last); time += 86_400_000) {
    days.push(new Date(time).toISOString().slice(0, 10));
  }
  return days;
}
