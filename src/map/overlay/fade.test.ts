import { expect, test } from "vitest";
import { toId } from "../../../test/id.ts";
import type { SymbolNode } from "../layout/node.ts";
import { svgElement } from "../render/svg-element.ts";
import { type Figure, heldFigure, vacatedFigure } from "../scene/figure.ts";
import { Fade } from "./fade.ts";

const symbol = (figure: Figure) =>
  ({ role: "symbol", parts: [{ part: "control", figure, at: [0, 0], size: 20 }] }) as unknown as SymbolNode;

const HELD = symbol(heldFigure(toId("government")));
const LEFT = symbol(vacatedFigure([toId("government")]));

/** A symbol on the page that is drawn anew, with what it looked like before. */
function redraw(fade: Fade, before: SymbolNode, now: SymbolNode) {
  const [svg, parts, old] = [svgElement("svg"), svgElement("g"), svgElement("circle")];
  svg.append(parts);
  document.body.replaceChildren(svg);
  parts.append(svgElement("rect"));
  fade.run(before, now, [old], parts);
  return { parts, old };
}

test("what a symbol looked like lies over what it looks like now, until it has faded", async () => {
  const fade = new Fade();
  fade.begin(true);
  const { parts, old } = redraw(fade, HELD, LEFT);
  expect(parts.lastElementChild).toBe(old);
  const [animation] = old.getAnimations();
  expect(animation?.effect?.getTiming().duration).toBe(200);
  animation?.finish();
  await animation?.finished;
  await Promise.resolve();
  expect([...parts.children].map(({ tagName }) => tagName)).toEqual(["rect"]);
});

test.each<[string, (fade: Fade) => void]>([
  ["where the reader asks for calm", (fade) => fade.begin(false)],
  [
    "while one picture follows another quickly",
    (fade) => {
      fade.begin(true);
      fade.begin(true);
    },
  ],
  [
    "where no other picture is shown",
    (fade) => {
      fade.begin(true);
      fade.end();
    },
  ],
])("nothing fades %s", (_, prepare) => {
  const fade = new Fade();
  prepare(fade);
  expect(redraw(fade, HELD, LEFT).parts.children).toHaveLength(1);
});

test("a symbol that shows the same figure as before does not fade", () => {
  const fade = new Fade();
  fade.begin(true);
  expect(redraw(fade, LEFT, symbol(vacatedFigure([toId("government")]))).parts.children).toHaveLength(1);
});
