import { expect, test } from "vitest";
import { drawPageGround } from "../../map/ground/draw-page-ground.ts";
import { NO_PATHS } from "../../map/ground/ground.ts";
import { LIGHT } from "../../map/symbols/palette.ts";
import { readGround } from "./page-ground.ts";

/** What a page has of a ground, in a box of its own. */
function brought(): { box: HTMLElement; svg: SVGSVGElement } {
  const ground = {
    ...{ ...NO_PATHS, land: "M0 0l9 9z", grid: { origin: [0, 0] as const, worldSize: 4096 } },
    names: { countries: [], roads: [], towns: [] },
  };
  const box = document.createElement("div");
  box.innerHTML = drawPageGround(ground, "https://maps.example/data/ground.json", LIGHT, 4096).text;
  return { box, svg: box.querySelector("svg") as SVGSVGElement };
}

test("the ground that a page brings is read from its paths and the names after them", () => {
  expect(readGround(brought().svg)).toMatchObject({ land: "M0 0l9 9z", grid: { worldSize: 4096 } });
});

test("where a page has other text, or nothing, after the paths, it brings no ground", () => {
  const { box, svg } = brought();
  svg.insertAdjacentHTML("afterend", "<p>The map</p>");
  expect(readGround(svg)).toBe(null);
  box.replaceChildren(svg);
  expect(readGround(svg)).toBe(null);
});
