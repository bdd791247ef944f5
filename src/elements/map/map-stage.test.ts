import { afterEach, expect, test } from "vitest";
import { buildManyPlaces } from "../../../test/build-many-places.ts";
import { ENGLISH } from "../../../test/element-sample.ts";
import { buildHistory } from "../../history/history.ts";
import type { Content, TextMeasure } from "../../map/layout/content.ts";
import { measureText } from "../../map/layout/text-width.ts";
import { MassLayer } from "../../map/overlay/mass-layer.ts";
import { svgElement } from "../../map/render/svg-element.ts";
import { sceneOn } from "../../map/scene/scene.ts";
import { LIGHT } from "../../map/symbols/palette.ts";
import { addDays, type Day } from "../../model/day.ts";
import { MapStage } from "./map-stage.ts";

let stage: MapStage | null = null;

afterEach(() => {
  stage?.destroy();
  document.body.replaceChildren();
});

/** A map of so many places that shows its first day, and a function that tells how many names are measured while it acts. */
function show(count: number, attempt = (draw: () => void) => draw()) {
  const history = buildHistory(buildManyPlaces(count, 7));
  const { dataset } = history;
  let measured = 0;
  let isBroken = false;
  const measure: TextMeasure = (...text) => {
    if (isBroken) throw new Error("no text can be measured");
    measured++;
    return measureText(...text);
  };
  const basemap = { countries: [], roads: [], towns: [] };
  const contentOn = (day: Day): Content => ({
    ...{ scene: sceneOn(history, day), dataset, basemap, locale: ENGLISH, measure },
  });
  const box = () => document.body.appendChild(document.createElement("div"));
  const drawing = () => document.body.appendChild(svgElement("svg"));
  const boxes = { gl: box(), still: box(), mass: box(), mover: box(), inset: box() };
  const none = () => {};
  const made = new MapStage({ ...boxes, overlay: drawing(), extent: drawing() }, dataset, {
    ...{ onMove: none, onGesture: none, onLost: none, onTakenOver: none, attempt },
  });
  stage = made;
  made.resize({ width: 800, height: 600 });
  const { first } = dataset.map.range;
  const emphasis = { selected: null, pointed: null };
  const rest = { cells: [], held: null, palette: LIGHT, emphasis, fades: false, labelOf: () => "" };
  const showDay = (day: Day) => made.show({ content: contentOn(day), massLayer: MassLayer, ...rest });
  showDay(addDays(first, 3));
  const namesMeasured = (act: () => void) => {
    measured = 0;
    act();
    return measured;
  };
  const next = addDays(first, 4);
  const breakMeasure = () => {
    isBroken = true;
  };
  return {
    stage: made,
    breakMeasure,
    namesMeasured,
    prepare: () => made.prepare(contentOn(next)),
    showNext: () => showDay(next),
  };
}

test("a day that was prepared is shown without laying it out again", () => {
  const { namesMeasured, prepare, showNext } = show(40);
  expect(namesMeasured(prepare)).toBeGreaterThan(0);
  expect(namesMeasured(showNext)).toBe(0);
});

test("among a mass no day is laid out ahead, as that would hold up a reader meanwhile", () => {
  const { namesMeasured, prepare, showNext } = show(400);
  expect(namesMeasured(prepare)).toBe(0);
  expect(namesMeasured(showNext)).toBeGreaterThan(0);
});

test("what cannot be drawn where the map was moved to is told of, as it is at first", async () => {
  const errors: unknown[] = [];
  const { stage, breakMeasure } = show(40, (draw) => {
    try {
      draw();
    } catch (error) {
      errors.push(error);
    }
  });
  breakMeasure();
  stage.camera.still = true;
  stage.zoom(2, null);
  await expect.poll(() => errors).toEqual([new Error("no text can be measured")]);
});
