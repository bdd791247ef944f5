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

/** A drawing, and what fades over it. */
function drawing() {
  const svg = svgElement("svg", { class: "overlay" });
  document.body.replaceChildren(svg);
  return { svg, fade: new Fade(svg) };
}

const look = () => svgElement("g", { transform: "translate(3 4)" });

test("what symbols looked like lies over what they look like now, and fades as one", async () => {
  const { svg, fade } = drawing();
  fade.begin(true);
  fade.keep(HELD, LEFT, look);
  fade.keep(LEFT, HELD, look);
  fade.end();
  const layer = svg.nextElementSibling as SVGSVGElement;
  expect([layer.getAttribute("class"), layer.ariaHidden, layer.children.length]).toEqual(["overlay", "true", 2]);
  const [animation] = layer.getAnimations();
  expect(animation?.effect?.getTiming().duration).toBe(200);
  animation?.finish();
  await animation?.finished;
  await Promise.resolve();
  expect(document.body.children).toHaveLength(1);
});

test.each<[string, (fade: Fade) => void]>([
  ["where the map moves on", (fade) => fade.cut()],
  ["by the next picture", (fade) => fade.begin(false)],
])("what fades is cut %s", (_, go) => {
  const { fade } = drawing();
  fade.begin(true);
  fade.keep(HELD, LEFT, look);
  fade.end();
  expect(document.body.children).toHaveLength(2);
  go(fade);
  expect(document.body.children).toHaveLength(1);
});

test.each<[string, (fade: Fade) => void]>([
  ["where another picture is to be shown at once", (fade) => fade.begin(false)],
  [
    "where no other picture is shown",
    (fade) => {
      fade.begin(true);
      fade.end();
    },
  ],
])("nothing fades %s", (_, prepare) => {
  const { fade } = drawing();
  prepare(fade);
  fade.keep(HELD, LEFT, look);
  fade.end();
  expect(document.body.children).toHaveLength(1);
});

test("a symbol that shows the same figure as before does not fade", () => {
  const { fade } = drawing();
  fade.begin(true);
  fade.keep(LEFT, symbol(vacatedFigure([toId("government")])), look);
  fade.end();
  expect(document.body.children).toHaveLength(1);
});
