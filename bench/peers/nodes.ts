import { loadGround } from "../../src/elements/map/load-ground.ts";
import { buildHistory } from "../../src/history/history.ts";
import { localeFor } from "../../src/language/words/vocabulary.ts";
import { type Camera, fitCamera } from "../../src/map/geometry/camera.ts";
import { StaticGround } from "../../src/map/ground/static/static-ground.ts";
import { placeNodes } from "../../src/map/layout/place-nodes.ts";
import { measureText } from "../../src/map/layout/text-width.ts";
import { MassLayer } from "../../src/map/overlay/mass-layer.ts";
import { Overlay } from "../../src/map/overlay/overlay.ts";
import { sceneOn } from "../../src/map/scene/scene.ts";
import { paintOf } from "../../src/map/symbols/paint.ts";
import { LIGHT } from "../../src/map/symbols/palette.ts";
import { buildManyPlaces } from "../../test/build-many-places.ts";
import { tellReady } from "./published.ts";

// The overlay with as many symbols, all of them nodes with their names, as `?nodes=200` says, or with `?mass=1000` spots,
// over the static ground: `benchMove` moves the camera a little with each frame.
declare global {
  interface Window {
    benchMove(way: "pan" | "zoom", frames: number): Promise<void>;
  }
}

const parameters = new URLSearchParams(location.search);
const [nodes, spots] = ["nodes", "mass"].map((name) => Number(parameters.get(name) ?? 0)) as [number, number];
const dataset = buildManyPlaces(nodes + spots, 14);
const scene = sceneOn(buildHistory(dataset), dataset.map.range.last);
const box = document.querySelector("#map") as HTMLElement;
box.style.cssText = "position: relative; overflow: hidden; contain: strict";
const add = <Name extends "div">(name: Name) => {
  const element = document.createElement(name);
  element.style.cssText = "position: absolute; inset: 0";
  box.append(element);
  return element;
};
const [still, above, mover] = [add("div"), add("div"), add("div")];
const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
svg.style.cssText = "position: absolute; inset: 0; inline-size: 100%; block-size: 100%; overflow: visible";
mover.style.willChange = "transform";
mover.append(svg);
const style = document.createElement("style");
style.textContent =
  ".static-ground { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; overflow: visible; transform-origin: 0 0; will-change: transform }";
document.head.append(style);

const size = { width: box.clientWidth, height: box.clientHeight };
const home = fitCamera(dataset.map.bounds, size, { top: 24, right: 48, bottom: 56, left: 24 });
const loaded = await loadGround(new URL("../data/", document.baseURI).href, new AbortController().signal);
if (!("value" in loaded)) throw new Error(loaded.detail);
const ground = new StaticGround(still, loaded.value);
const content = { scene, dataset, basemap: loaded.value.names, locale: localeFor("en", "latn"), measure: measureText };
const region = spots > 0 ? { x: 0, y: 0, width: 0, height: 0 } : null;
const placed = placeNodes(content, home.worldSize, {
  edge: null,
  covered: [],
  enlarged: null,
  region,
  isSparse: false,
  first: null,
});
const paint = paintOf(dataset.actors, LIGHT, "en");
const overlay = new Overlay(svg, mover, () => {});
const layer = new MassLayer(above);
ground.paint({ palette: LIGHT, shapes: [] });
ground.rest(home, size);
overlay.show({ nodes: placed.nodes, worldSize: home.worldSize, paint, fades: false, kept: new Set() }, home, size);
layer.show({ mass: placed.mass, paint }, home, size);

window.benchMove = async (way, frames) => {
  let camera: Camera = home;
  for (let frame = 0; frame < frames; frame++) {
    await new Promise(requestAnimationFrame);
    const isBack = frame >= frames / 2;
    camera =
      way === "pan" ? panned(camera, isBack) : { ...camera, worldSize: camera.worldSize * (isBack ? 0.98 : 1 / 0.98) };
    overlay.move(camera, size);
    layer.move(camera, size);
    ground.show(camera, size);
  }
};

/** Twelve pixels a frame is a swift pull. */
function panned({ center: [x, y], worldSize }: Camera, isBack: boolean): Camera {
  const step = (isBack ? 12 : -12) / worldSize;
  return { center: [x + step, y + step / 2], worldSize };
}

document.title = `${placed.nodes.filter(({ role }) => role === "symbol").length} symbols, ${placed.mass.length} spots`;
tellReady();
