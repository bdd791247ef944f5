import { expect } from "@playwright/test";
import { MapWindow } from "./map-window.ts";
import { test } from "./test.ts";

/** A place whose Arabic name ends in a Latin letter and a number, which are read last, on the left. */
const MIXED = "محطة T4";

/**
 * Whether each line of the page's drawings that is this name, in shadow roots too, is painted as the browser writes it from
 * right to left, and not as it would from left to right. Asked of its pixels: WebKit tells other places of letters than it
 * paints. Runs in the page.
 */
function areReadFromRight(name: string): Promise<boolean[]> {
  const within = (root: ParentNode): SVGTextElement[] => [
    ...root.querySelectorAll<SVGTextElement>("text"),
    ...[...root.querySelectorAll("*")].flatMap(({ shadowRoot }) => (shadowRoot ? within(shadowRoot) : [])),
  ];
  /** For each column of pixels whether there is ink in it. */
  const paint = (draw: (context: CanvasRenderingContext2D) => void): boolean[] => {
    const canvas = document.createElementNS("http://www.w3.org/1999/xhtml", "canvas") as HTMLCanvasElement;
    [canvas.width, canvas.height] = [200, 40];
    const context = canvas.getContext("2d") as CanvasRenderingContext2D;
    draw(context);
    const { data } = context.getImageData(0, 0, 200, 40);
    return Array.from({ length: 200 }, (_, x) =>
      Array.from({ length: 40 }).some((__, y) => data[4 * (200 * y + x) + 3]),
    );
  };
  const write = (direction: CanvasDirection) =>
    paint((context) => {
      context.font = "20px sans-serif";
      context.textAlign = "center";
      context.direction = direction;
      context.fillText(name, 100, 28);
    });
  const difference = (one: boolean[], other: boolean[]) => one.filter((ink, x) => ink !== other[x]).length;
  const [right, left] = [write("rtl"), write("ltr")];
  const lines = within(document).filter((line) => line.textContent?.replace(/[^\p{L}\p{N} ]/gu, "") === name);
  return Promise.all(
    lines.map(async (line) => {
      const copy = line.cloneNode(true) as SVGTextElement;
      copy.setAttribute("style", "font: 20px sans-serif; text-anchor: middle; fill: black; stroke: none");
      const root = document.createElementNS("http://www.w3.org/2000/svg", "svg");
      root.append(copy);
      const set = (element: Element, values: object) => {
        for (const [key, value] of Object.entries(values)) element.setAttribute(key, value);
      };
      set(copy, { x: 100, y: 28 });
      set(root, { width: 200, height: 40, direction: "ltr" });
      const image = new Image();
      image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(root))}`;
      await new Promise((resolve) => image.addEventListener("load", resolve));
      const seen = paint((context) => context.drawImage(image, 0, 0));
      return difference(seen, right) < difference(seen, left);
    }),
  );
}

test("an Arabic name that ends in Latin letters is read from the right in the picture of a day", async ({
  engine,
  baseURL,
}) => {
  await engine.goto(`${baseURL}posters/2024-12-06.ar.svg`);
  expect(await engine.evaluate(areReadFromRight, MIXED)).toEqual([true]);
});

test("an Arabic name that ends in Latin letters is read from the right on the page", async ({ engine, baseURL }) => {
  const map = new MapWindow(engine);
  await engine.size(1280, 800);
  await engine.goto(`${baseURL}?lang=ar`);
  if (test.info().project.name !== "chromium-92") await map.find("name", MIXED);
  expect(new Set(await engine.evaluate(areReadFromRight, MIXED))).toEqual(new Set([true]));
});
