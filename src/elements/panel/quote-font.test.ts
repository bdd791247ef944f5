import { beforeEach, expect, test } from "vitest";
import { december } from "../../../test/day.ts";
import { toId } from "../../../test/id.ts";
import { mount } from "../../../test/mount.ts";
import { LIGHT } from "../../map/symbols/palette.ts";
import { PlacePanel } from "./place-panel.ts";

const faces = () => [...document.fonts].filter(({ family }) => family.includes("Conflict Map Naskh"));

beforeEach(() => {
  for (const face of faces()) document.fonts.delete(face);
});

const open = () => mount(PlacePanel, { place: toId("homs"), day: december(6), palette: LIGHT });

test("the face of Arabic quotes is offered once, after the first reading of a place", async () => {
  await open();
  expect(faces()).toEqual([]);
  await expect.poll(faces).toHaveLength(1);
  await open();
  await new Promise((resolve) => setTimeout(resolve, 4200));
  expect(faces()).toHaveLength(1);
});

test("a reader who leaves before is offered none", async () => {
  const { part } = await open();
  part.remove();
  await new Promise((resolve) => setTimeout(resolve, 4200));
  expect(faces()).toEqual([]);
});
