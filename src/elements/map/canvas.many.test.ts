import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { buildManyPlaces } from "../../../test/build-many-places.ts";
import { ENGLISH } from "../../../test/element-sample.ts";
import { toId } from "../../../test/id.ts";
import { mountPainted } from "../../../test/mount.ts";
import { buildHistory, standingOn } from "../../history/history.ts";
import { describeBriefly } from "../../language/phrases/standing.ts";
import { toWorld } from "../../map/geometry/mercator.ts";
import { NO_PATHS } from "../../map/ground/ground.ts";
import { encodeGround } from "../../map/ground/ground-file.ts";
import { LIGHT } from "../../map/symbols/palette.ts";
import { PointEvent } from "../contract/part-events.ts";
import { Canvas } from "./canvas.ts";

const MANY = buildHistory(buildManyPlaces(400, 7));
const BASE = "https://maps.example/data/";
const DAY = MANY.dataset.map.openingDay;

beforeEach(() => {
  const ground = encodeGround({
    ...{ grid: { origin: toWorld([35, 37]), worldSize: 360 * 360 }, names: { countries: [], roads: [], towns: [] } },
    ...NO_PATHS,
  });
  const real = window.fetch;
  vi.spyOn(window, "fetch").mockImplementation(async (input, init) =>
    String(input) === `${BASE}ground.json` ? new Response(ground) : real(input, init),
  );
});

afterEach(() => vi.restoreAllMocks());

/** A painted map of 400 by 640 pixels, whose owner takes in where the reader points. */
async function painted() {
  const basics = { history: MANY, day: DAY, palette: LIGHT, base: BASE, still: true };
  const mounted = await mountPainted(Canvas, basics);
  const { part } = mounted;
  part.addEventListener(PointEvent.type, (event) => {
    part.pointed = (event as PointEvent).place;
  });
  return mounted;
}

const buttons = ({ renderRoot }: Canvas) => [...renderRoot.querySelectorAll<SVGGElement>("[data-place]")];
const placesOf = (part: Canvas) => buttons(part).map((button) => button.dataset.place);
const tip = ({ renderRoot }: Canvas) => renderRoot.querySelector<HTMLElement>(".tip")?.innerText;

function told(id: string): string {
  const { dataset } = MANY;
  const words = describeBriefly(standingOn(MANY, toId(id), DAY), dataset, ENGLISH);
  return `${dataset.places.get(toId(id))?.names.en}: ${words}`;
}

/** Presses an arrow until a place is reached that was no button before; the id of that place. */
async function walkIntoMass(part: Canvas): Promise<string> {
  const before = new Set(placesOf(part));
  (part.renderRoot.querySelector(".map") as HTMLElement).focus();
  for (const key of ["Left", "Up", "Right", "Down", "Left", "Down", "Right", "Up"]) {
    await userEvent.keyboard(`{Arrow${key}}`);
    await part.updateComplete;
    if (part.pointed !== null && !before.has(part.pointed)) return part.pointed;
  }
  throw new Error("the arrows reach no place of the mass");
}

test("places that are too many for nodes are painted on one canvas, and are no buttons", async () => {
  const { part } = await painted();
  expect(part.renderRoot.querySelectorAll("canvas")).toHaveLength(1);
  expect(buttons(part).length).toBeLessThan(120);
});

test("arrows reach a place of the mass, which is a button with its name as long as it has the focus", async () => {
  const { part } = await painted();
  const place = await walkIntoMass(part);
  const { activeElement } = part.renderRoot as ShadowRoot;
  expect(activeElement?.getAttribute("data-place")).toBe(place);
  expect(activeElement?.ariaLabel).toContain(told(place));
  expect(activeElement?.querySelectorAll("path").length, "its symbol is drawn").toBeGreaterThan(2);
  expect(tip(part)).toContain(MANY.dataset.places.get(toId(place))?.names.en);
  await userEvent.keyboard("{Escape}");
  await part.updateComplete;
  expect(placesOf(part)).not.toContain(place);
});

test("a click opens a place of the mass", async () => {
  const { part, asked } = await painted();
  const place = await walkIntoMass(part);
  const box = (part.renderRoot as ShadowRoot).activeElement?.querySelector(".target")?.getBoundingClientRect();
  await userEvent.keyboard("{Escape}");
  const host = part.getBoundingClientRect();
  const position = { x: (box?.x ?? 0) + 12 - host.x, y: (box?.y ?? 0) + 12 - host.y };
  await userEvent.click(part, { position });
  expect(asked).toEqual([{ type: "set", option: "place", value: place }]);
});

test("a picture of the map has the mass", async () => {
  const { part } = await painted();
  const place = MANY.dataset.places.get(toId(await walkIntoMass(part)));
  expect(place).toBeDefined();
  const picture = await createImageBitmap(await part.toBlob());
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [picture.width, picture.height];
  const context = canvas.getContext("2d") as CanvasRenderingContext2D;
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, picture.width, picture.height);
  const isDark = (index: number) => (data[index] ?? 255) + (data[index + 1] ?? 255) + (data[index + 2] ?? 255) < 480;
  const dark = Array.from({ length: data.length / 4 }, (_, pixel) => isDark(4 * pixel)).filter(Boolean).length;
  expect(dark).toBeGreaterThan(1000);
});
