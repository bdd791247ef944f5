import { join } from "node:path";
import { buildPeers, WAR_PAGES } from "../peers/build.ts";
import { serve } from "../server.ts";
import { buildWarSite } from "./build-war-site.ts";
import { drawChart } from "./draw-chart.ts";
import { type Measurement, measureWarPage, type WarPage } from "./measure-page.ts";

/** What a page took with so many places; a text says why it could not be measured. */
export interface Compared {
  readonly page: string;
  readonly places: number;
  readonly result: Measurement | string;
}

const TITLES: Readonly<Record<string, string>> = {
  ours: "conflict map",
  repaint: "bare MapLibre, repainted",
  "set-data": "MapLibre, setData",
  "set-filter": "MapLibre, setFilter",
  dates: "maplibre-gl-dates",
  "time-slider": "maplibre-gl-time-slider",
  "time-dimension": "Leaflet.TimeDimension",
  timeline: "Leaflet.timeline",
};

const OURS = "ours";
const BARE = "repaint";

/** The map and its peers with invented wars of these numbers of places: a table, a chart, and what both come to. */
export async function comparePeers(folder: string, sizes: readonly number[]) {
  const compared: Compared[] = [];
  for (const places of sizes) {
    const site = join(folder, `war-${places}`);
    buildWarSite(site, places);
    await buildPeers(site, WAR_PAGES);
    const server = await serve(site);
    const pages: WarPage[] = [OURS, ...WAR_PAGES].map((name) => ({
      name,
      path: name === OURS ? "?lang=en" : `${name}/`,
    }));
    for (const page of pages) {
      const result = await measureWarPage(page, server);
      compared.push({ page: page.name, places, result });
      console.log(`${places} places, ${page.name}: ${typeof result === "string" ? result : `${result.steps} steps`}`);
    }
    server.close();
  }
  const lines = Object.keys(TITLES).map((page) => ({
    title: TITLES[page] ?? page,
    points: compared.flatMap(({ page: own, places, result }) =>
      own === page && typeof result !== "string" ? [{ places, milliseconds: result.median }] : [],
    ),
  }));
  return { table: tableOf(compared), ratios: ratiosOf(compared, sizes), chart: drawChart(lines, sizes) };
}

const HEAD = [
  ...["places", "page", "kB", "requests", "third parties", "first picture, ms", "usable, ms"],
  ...["step p50, ms", "p95", "worst", "heap, MB", "after steps"],
];

function tableOf(compared: readonly Compared[]): string {
  const rows = compared.map(({ page, places, result }) => {
    const start = [places.toLocaleString("en"), TITLES[page] ?? page];
    if (typeof result === "string") return [...start, result, ...HEAD.slice(3).map(() => "–")];
    const { bytes, requests, thirdParties, painted, ready, heap, steps } = result;
    const loaded = [bytes / 1000, requests, thirdParties, painted, ready].map((value) => value.toFixed(0));
    const stepped = [result.median, result.p95, result.worst, heap / 1e6].map((value) => value.toFixed(1));
    return [...start, ...loaded, ...stepped, String(steps)];
  });
  return [HEAD, HEAD.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** How the map's step compares with that of every peer, a sentence for each number of places. */
function ratiosOf(compared: readonly Compared[], sizes: readonly number[]): string {
  const medianOf = (page: string, places: number) => {
    const result = compared.find((each) => each.page === page && each.places === places)?.result;
    return result === undefined || typeof result === "string" ? null : result.median;
  };
  return sizes
    .map((places) => {
      const ours = medianOf(OURS, places);
      const others = [BARE, ...WAR_PAGES.filter((page) => page !== BARE)].flatMap((page) => {
        const theirs = medianOf(page, places);
        return ours === null || theirs === null ? [] : [`${(ours / theirs).toFixed(2)} of ${TITLES[page]}`];
      });
      const told = others.length > 0 ? others.join(", ") : "not measured";
      return `- ${places.toLocaleString("en")} places, a step of the map at the median: ${told}.`;
    })
    .join("\n");
}
