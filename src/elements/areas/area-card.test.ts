import type { FeatureCollection } from "geojson";
import { topology } from "topojson-server";
import { afterEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { december } from "../../../test/day.ts";
import { ARABIC, HISTORY } from "../../../test/element-sample.ts";
import { toId } from "../../../test/id.ts";
import { mount, textOf } from "../../../test/mount.ts";
import { buildHistory } from "../../history/history.ts";
import type { AreaLayer } from "../../model/areas.ts";
import { encodeAreas } from "../../model/encode-files.ts";
import { AreaCard } from "./area-card.ts";
import { AreaStore } from "./area-store.ts";

const box = (west: number, east: number) => ({
  type: "Polygon" as const,
  coordinates: [
    [
      [west, 34],
      [east, 34],
      [east, 35],
      [west, 35],
      [west, 34],
    ],
  ],
});

const area = (holder: string, west: number, east: number, words?: string) => ({
  ...{ type: "Feature" as const, properties: { holder, ...(words && { words }) } },
  geometry: box(west, east),
});

const FOURTH: FeatureCollection = {
  type: "FeatureCollection",
  features: [area("Reb", 35, 36, "taken at <b>dawn</b>"), area("Gov", 36, 37), area("none", 37, 38)],
};

const DRAWN = topology({ fourth: FOURTH });

const LAYER: AreaLayer = {
  ...{ id: toId("watch"), names: { ar: "مناطق", en: "Areas" }, source: { ar: "مرصد الخرائط", en: "Map Watch" } },
  ...{ url: null, licence: "CC BY 4.0", taken: december(8), holder: "side", words: "text", note: {}, terms: null },
  holders: [
    { value: "Reb", actor: toId("opposition") },
    { value: "Gov", actor: toId("government") },
    { value: "none", actor: null },
  ],
  periods: [
    {
      first: december(4),
      last: december(5),
      sizes: [{ holder: "Reb", km2: 1 }],
      drawing: "fourth",
      file: "drawn.json",
    },
  ],
};

const AREAS = { digest: "00", file: "areas.json", layers: [LAYER] };
const WATCHED = buildHistory({ ...HISTORY.dataset, areas: AREAS });

let bases = 0;

/** A card about a position on a day, once what others drew is there; each has an address of its own. */
async function showCard(given: Partial<AreaCard>) {
  const base = new URL(`/areas-${bases++}/`, location.href).href;
  const files = new Map([
    [`${base}areas.json`, encodeAreas([LAYER])],
    [`${base}drawn.json`, JSON.stringify(DRAWN)],
  ]);
  vi.spyOn(window, "fetch").mockImplementation(
    async (input) => new Response(files.get(String(input)) ?? "", { status: files.has(String(input)) ? 200 : 404 }),
  );
  const store = AreaStore.of(WATCHED.dataset, base);
  const { part } = await mount(AreaCard, {
    history: WATCHED,
    base,
    day: december(4),
    position: [35.5, 34.5],
    ...given,
  });
  await expect.poll(() => store.areasAt(WATCHED, december(4), [35.5, 34.5]).length).toBe(1);
  await part.updateComplete;
  return part;
}

afterEach(() => vi.restoreAllMocks());

test("of a spot the card says who holds it, who drew that, for which days, and the source's own words as text", async () => {
  const card = await showCard({});
  expect(textOf(card)).toBe(
    "Opposition “Reb” in the source Map Watch, for 4 – 5 December 2024 Map Watch: “taken at <b>dawn</b>” " +
      "CC BY 4.0; taken from the source on 8 December 2024. Drawn by the source that is named, not from the reports of this map.",
  );
  expect(card.shadowRoot?.querySelector("b")).toBeNull();
  const arabic = await showCard({ locale: ARABIC, position: [36.5, 34.5] });
  expect(arabic.shadowRoot?.querySelector("[role=status]")?.getAttribute("dir")).toBe("rtl");
  expect(textOf(arabic)).toContain("مرصد الخرائط");
});

test("a word of the source's that is about no actor of the map stands alone", async () => {
  const card = await showCard({ position: [37.5, 34.5] });
  expect(textOf(card)).toMatch(/^“none” in the source Map Watch/);
});

test("where or when nobody drew anything there is no card, and the part alone is told", async () => {
  expect(textOf(await showCard({ position: [39, 34.5] }))).toBe("");
  expect(textOf(await showCard({ day: december(6) }))).toBe("");
});

test("the button and Escape ask to have it put away", async () => {
  const card = await showCard({});
  const closed = vi.fn();
  card.addEventListener("close", closed);
  await page.getByRole("button", { name: "Close" }).click();
  await userEvent.keyboard("{Escape}");
  expect(closed).toHaveBeenCalledTimes(2);
});
