import { expect, test } from "vitest";
import { EVENT_KINDS, type EventKind } from "../../model/claim.ts";
import { eventSign } from "./event-sign.ts";
import { DARK, LIGHT } from "./palette.ts";

const pathsOf = (...kinds: EventKind[]) => eventSign(kinds, LIGHT).map((shape) => ("path" in shape ? shape.path : ""));

test("each kind of event, and several at once, has an outline of its own", () => {
  const outlines = [...EVENT_KINDS.map((kind) => pathsOf(kind)[1]), pathsOf("clash", "strike")[1]];
  expect(new Set(outlines).size).toBe(EVENT_KINDS.length + 1);
});

test("two kinds are two dots, more are three, whatever they are", () => {
  const dots = (...kinds: EventKind[]) => (pathsOf(...kinds).at(-1) ?? "").match(/M/g)?.length;
  expect(dots("clash", "strike")).toBe(2);
  expect(dots("advance", "clash", "strike")).toBe(3);
  expect(dots("advance", "clash", "gathering", "strike")).toBe(3);
  expect(pathsOf("clash", "strike")).toEqual(pathsOf("release", "statement"));
});

test.each([LIGHT, DARK])("every sign lies in the ink of the palette on a halo, and in no other colour", (palette) => {
  for (const kind of EVENT_KINDS) {
    const [halo, body, ...rest] = eventSign([kind], palette);
    expect(halo, kind).toMatchObject({ fill: palette.halo, stroke: palette.halo });
    expect(body, kind).toMatchObject({ fill: palette.ink });
    for (const shape of rest) {
      expect([palette.ink, palette.halo], kind).toContain("letter" in shape ? "" : (shape.stroke ?? shape.fill));
    }
  }
});
