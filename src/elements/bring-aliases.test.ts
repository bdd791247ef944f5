import { expect, onTestFinished, test, vi } from "vitest";
import { page } from "vitest/browser";
import { byId } from "../../test/build-dataset.ts";
import { december } from "../../test/day.ts";
import { DATASET, VIEW } from "../../test/element-sample.ts";
import { mount, next, textOf } from "../../test/mount.ts";
import { buildHistory } from "../history/history.ts";
import { LIGHT } from "../map/symbols/palette.ts";
import { MapTroubleEvent } from "./contract/part-events.ts";
import { ListHost } from "./list-host/list-host.ts";
import { PlaceSearch } from "./place-search/place-search.ts";

/** The sample as a page opens it, the other spellings of its places left in a file, which answers so. */
function openedWithoutAliases(answer: () => Response) {
  const places = byId([...DATASET.places.values()].map((place) => ({ ...place, aliases: [] })));
  const aliases = { file: "parts/aliases.json", base: "https://maps.example/data/map-core.json" };
  const fetching = vi.spyOn(window, "fetch").mockImplementation(async () => answer());
  onTestFinished(() => fetching.mockRestore());
  return {
    fetching,
    history: buildHistory({ ...DATASET, basemap: [...DATASET.basemap], places, aliases } as typeof DATASET),
  };
}

const SPELLINGS = () => new Response(JSON.stringify({ hama: ["Epiphania"] }));

const options = () => page.getByRole("option").elements().map(textOf);

test("the search finds places by their other spellings, which come when the box is entered, once", async () => {
  const { fetching, history } = openedWithoutAliases(SPELLINGS);
  await mount(PlaceSearch, { day: december(6), history });
  expect(fetching).not.toHaveBeenCalled();
  await page.getByRole("combobox").fill("epiphania");
  await expect.poll(options).toEqual(["Hama city · Reported held by Opposition; Government reported to have left"]);
  await page.getByRole("combobox").fill("");
  await page.getByRole("combobox").fill("epi");
  await expect.poll(options).toHaveLength(1);
  expect(fetching.mock.calls.map(([address]) => address)).toEqual(["https://maps.example/data/parts/aliases.json"]);
});

test("where they cannot be had that is told, and places are found by their names", async () => {
  const { history } = openedWithoutAliases(() => new Response("", { status: 404 }));
  const trouble = next<MapTroubleEvent>(document, MapTroubleEvent.type);
  await mount(PlaceSearch, { day: december(6), history });
  await page.getByRole("combobox").fill("hama");
  expect(await trouble).toMatchObject({
    code: "network",
    detail: "https://maps.example/data/parts/aliases.json answered 404",
  });
  await expect.poll(options).toHaveLength(1);
});

test("a list that is opened with words to look for finds by them, and one of another map by its own", async () => {
  const view = { ...VIEW, list: { ...VIEW.list, query: "epiphania" } };
  const { history } = openedWithoutAliases(SPELLINGS);
  const { part } = await mount(ListHost, { view, palette: LIGHT, history });
  await expect.element(page.getByRole("rowheader", { name: "Hama" })).toBeInTheDocument();
  part.history = openedWithoutAliases(() => new Response(JSON.stringify({ homs: ["Epiphania"] }))).history;
  await expect.element(page.getByRole("rowheader", { name: "Homs" })).toBeInTheDocument();
});
