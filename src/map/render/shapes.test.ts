import { expect, test } from "vitest";
import { toId } from "../../../test/id.ts";
import type { LeaderNode } from "../layout/node.ts";
import { DOT } from "../symbols/metrics.ts";
import { paintOf } from "../symbols/paint.ts";
import { LIGHT } from "../symbols/palette.ts";
import { circle } from "../symbols/shape.ts";
import { drawNode } from "./shapes.ts";

const LEADER: LeaderNode = {
  ...{ role: "leader", key: "leader homs", anchor: [0.6, 0.4], place: toId("homs"), leadsTo: "symbol", faded: false },
  ...{ from: [0, 0], to: [20, 0] },
};

const pathsOf = (node: LeaderNode) =>
  drawNode(node, paintOf(new Map(), LIGHT, "en")).parts.flatMap((part) => ("path" in part ? [part.path] : []));

test("the dot at the true spot of a symbol that had to move is as large as the room that the layout keeps for it", () => {
  expect(pathsOf(LEADER).at(-1)).toBe(circle([0, 0], DOT.spot));
});

test("a line to a name begins without a dot", () => {
  expect(new Set(pathsOf({ ...LEADER, leadsTo: "label" }))).toEqual(new Set(["M0 0l20 0"]));
});
