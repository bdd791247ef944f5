import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { byId } from "../../../test/build-dataset.ts";
import { december } from "../../../test/day.ts";
import { ARABIC, DATASET } from "../../../test/element-sample.ts";
import { toId } from "../../../test/id.ts";
import { mount, textOf } from "../../../test/mount.ts";
import { buildHistory } from "../../history/history.ts";
import { NO_PATHS } from "../../map/ground/ground.ts";
import { encodeGround } from "../../map/ground/ground-file.ts";
import { set } from "../../view/state.ts";
import { PlaceSearch } from "./place-search.ts";

const box = () => page.getByRole("combobox");
const options = () => page.getByRole("option").elements();
const active = () => options().filter(({ ariaSelected }) => ariaSelected === "true");

/** Types into the box and waits until there is something to find with. */
const type = async (text: string) => {
  await box().fill(text);
  await expect.element(box()).toHaveAttribute("aria-expanded", "true");
};

test("a place is found by its name in either script, with its kind and its status on the day", async () => {
  await mount(PlaceSearch, { day: december(6) });
  await type("ham");
  expect(options().map(textOf)).toEqual(["Hama city · Reported held by Opposition; Government reported to have left"]);
  await type("حماه");
  expect(options().map(textOf)).toEqual(["Hama city · Reported held by Opposition; Government reported to have left"]);
});

test("in Arabic the places found speak Arabic, whatever was typed", async () => {
  await mount(PlaceSearch, { day: december(6), locale: ARABIC });
  await type("customs");
  expect(options().map(textOf)).toEqual(["معبر جمرك معبر حدودي · غير محدَّد الموقع · لا تقرير عن السيطرة في هذا اليوم"]);
});

test("what is typed and entered before there is anything to find with is found when it comes", async () => {
  const { asked } = await mount(PlaceSearch, { day: december(6) });
  const input = box().element() as HTMLInputElement;
  input.focus();
  input.value = "rast";
  input.dispatchEvent(new InputEvent("input"));
  input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter" }));
  expect(options()).toEqual([]);
  await expect.poll(() => asked).toEqual([set("place", toId("rastan"))]);
  expect(input.value).toBe("");
});

test("nothing is shown before something is typed", async () => {
  await mount(PlaceSearch, { day: december(6) });
  await box().click();
  expect(box().element().ariaExpanded).toBe("false");
  expect(options()).toEqual([]);
  await box().fill("  ");
  expect(box().element().ariaExpanded).toBe("false");
});

test("what was found is told, also where it is nothing", async () => {
  await mount(PlaceSearch, { day: december(6) });
  const told = () => textOf(page.getByRole("status").element());
  expect(told()).toBe("");
  await type("o");
  expect(told()).toBe("2 places found");
  await type("zzz");
  expect(told()).toBe("No place found");
  expect(page.getByText("No place found").elements()).toHaveLength(2);
  expect(options()).toEqual([]);
});

test("arrows go round the places found, and Enter asks for the active one and empties the box", async () => {
  const { asked } = await mount(PlaceSearch, { day: december(6) });
  await type("m");
  const names = options().map((option) => option.querySelector("strong")?.textContent);
  expect(names.toSorted()).toEqual(["Customs crossing", "Hama", "Homs"]);
  const visited: (string | null | undefined)[] = [];
  for (const key of ["{ArrowDown}", "{ArrowDown}", "{ArrowDown}", "{ArrowUp}"]) {
    await userEvent.keyboard(key);
    visited.push(active()[0]?.querySelector("strong")?.textContent);
    expect(box().element().getAttribute("aria-activedescendant")).toBe(active()[0]?.id);
  }
  expect(visited).toEqual([names[1], names[2], names[0], names[2]]);
  await userEvent.keyboard("{Enter}");
  const wanted = [...DATASET.places.values()].find((place) => place.names.en === names[2]);
  expect(asked).toEqual([set("place", wanted?.id ?? null)]);
  expect(box().element()).toHaveProperty("value", "");
  expect(options()).toEqual([]);
});

test("Enter asks for nothing where nothing was found", async () => {
  const { asked } = await mount(PlaceSearch, { day: december(6) });
  await type("zzz");
  await userEvent.keyboard("{ArrowDown}{Enter}");
  expect(asked).toEqual([]);
});

test("Escape closes the list and asks for nothing, and empties the box once there is no list", async () => {
  const { asked } = await mount(PlaceSearch, { day: december(6) });
  await type("ham");
  await userEvent.keyboard("{Escape}");
  expect(page.getByRole("option").elements()).toEqual([]);
  expect(box().element().ariaExpanded).toBe("false");
  expect(box().element()).toHaveProperty("value", "ham");
  await userEvent.keyboard("{Enter}");
  expect(asked).toEqual([]);
  await userEvent.keyboard("{Escape}");
  expect(box().element()).toHaveProperty("value", "");
});

test("a closed list is opened by an arrow, and Home and End leave it to the caret", async () => {
  await mount(PlaceSearch, { day: december(6) });
  await type("m");
  await userEvent.keyboard("{Escape}{ArrowDown}");
  expect(active()[0]?.id).toBe("found-0");
  await userEvent.keyboard("{Home}");
  expect(active()[0]?.id).toBe("found-0");
  expect((box().element() as HTMLInputElement).selectionStart).toBe(0);
  await userEvent.keyboard("{End}");
  expect((box().element() as HTMLInputElement).selectionStart).toBe(1);
});

test("where no place has such a name, those of the nearest names are told, and can be chosen", async () => {
  const { asked } = await mount(PlaceSearch, { day: december(6) });
  await type("Hmos");
  expect(page.getByText("No place of that name. Nearest:", { exact: true }).elements()).toHaveLength(1);
  expect(textOf(page.getByRole("status").element())).toBe("No place of that name. Nearest: Homs");
  expect(options().map(textOf)).toEqual([
    "Homs city · Reports disagree – Government reported present; Government reported to have left, unconfirmed",
  ]);
  expect(box().element().getAttribute("aria-activedescendant")).toBe(active()[0]?.id);
  await userEvent.keyboard("{Enter}");
  expect(asked).toEqual([set("place", toId("homs"))]);
});

test("of a town that is on the map and that no article mentions just that is said", async () => {
  const ground = encodeGround({
    ...{ ...NO_PATHS, grid: { origin: [0, 0], worldSize: 1000 }, names: { countries: [], roads: [], towns: [RAQQA] } },
  });
  const real = window.fetch;
  const fetching = vi
    .spyOn(window, "fetch")
    .mockImplementation(async (input, init) =>
      String(input).endsWith("ground.json") ? new Response(ground) : real(input, init),
    );
  await mount(PlaceSearch, { day: december(6), base: "https://maps.example/data/" });
  await type("raqqa");
  await expect.poll(() => textOf(page.getByRole("status").element())).toBe("Raqqa: these articles do not speak of it");
  await type("الرقه");
  expect(page.getByText("Raqqa: these articles do not speak of it").elements()).toHaveLength(2);
  expect(options()).toEqual([]);
  await type("zzz");
  expect(textOf(page.getByRole("status").element())).toBe("No place found");
  expect(fetching.mock.calls.filter(([input]) => String(input).endsWith("ground.json"))).toHaveLength(1);
  fetching.mockRestore();
});

const RAQQA = { names: { ar: "الرقة", en: "Raqqa" }, spot: [0.5, 0.5] as const, rank: 1, geonames: null };

test("a click on a place found asks for it", async () => {
  const { asked } = await mount(PlaceSearch, { day: december(6) });
  await type("rast");
  await page.getByRole("option").click();
  expect(asked).toEqual([set("place", toId("rastan"))]);
});

test("the list closes when the focus leaves, and opens again when it is back", async () => {
  await mount(PlaceSearch, { day: december(6) });
  await type("ham");
  (box().element() as HTMLElement).blur();
  await expect.poll(options).toEqual([]);
  await box().click();
  expect(options()).toHaveLength(1);
});

test("the active place of a long list is in view", async () => {
  const many = Array.from({ length: 12 }, (_, index) => `place-${index}`);
  const places = byId(many.map((id) => ({ ...placeNamed("hama"), id: toId(id) })));
  await mount(PlaceSearch, { day: december(6), history: buildHistory({ ...DATASET, places, claims: new Map() }) });
  await type("ham");
  await userEvent.keyboard("{ArrowUp}");
  const list = page.getByRole("listbox").element().getBoundingClientRect();
  const option = active()[0]?.getBoundingClientRect();
  expect(active()[0]?.id).toBe("found-11");
  expect(option?.bottom).toBeLessThanOrEqual(list.bottom);
});

function placeNamed(id: string) {
  const place = DATASET.places.get(toId(id));
  if (!place) throw new Error(`no place ${id}`);
  return place;
}
