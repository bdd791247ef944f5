import { type GeoJSONSource, Map as GlMap, type StyleSpecification } from "maplibre-gl";
import { zoomOf } from "../../geometry/camera.ts";
import "./worker.ts";
import type { Camera, Size } from "../../geometry/camera.ts";
import { toDegrees } from "../../geometry/mercator.ts";
import { PIXEL_RATIO, rasterOf } from "../../render/raster.ts";
import type { GroundPicture } from "../ground-picture.ts";
import { type GroundFiles, SHAPES, shapeFeatures, styleOf } from "./gl-style.ts";

/** Why MapLibre cannot paint: no WebGL2 or a context that was taken away, no worker, or a layer of the basemap that is missing. */
export type GlLoss = "graphics" | "worker" | "basemap";

/** The ground and where it is seen from. */
interface GlView {
  readonly picture: GroundPicture;
  readonly camera: Camera;
  readonly size: Size;
}

/** MapLibre's words where its worker is refused or not found; it has no code for it. */
const WORKER_LOST = /^Worker failed to load/;

/** Milliseconds after which a map at rest that still is not painted is taken for one whose worker has ended. */
const PATIENCE = 20_000;

/** The ground, painted by MapLibre. It takes no gestures: its camera is set from outside. */
export class GlGround {
  readonly #map: GlMap;
  #picture: GroundPicture;
  #size: Size = { width: 0, height: 0 };
  #watch: number | undefined;

  /** Throws where the browser has no WebGL2. `onLost` tells that it cannot go on painting, and should be destroyed. */
  constructor(
    private readonly container: HTMLElement,
    private readonly files: GroundFiles,
    { picture, camera, size }: GlView,
    private readonly onLost: (loss: GlLoss, detail: string) => void,
  ) {
    this.#picture = picture;
    this.#fit(size);
    this.#map = new GlMap({
      container,
      style: this.#style(),
      ...glCamera(camera, size),
      interactive: false,
      attributionControl: false,
      trackResize: false,
      renderWorldCopies: files.runsOn,
      fadeDuration: 0,
      // The camera that it is given has been kept within the bounds already.
      minZoom: -2,
      maxZoom: 24,
      transformConstrain: (center, zoom) => ({ center, zoom }),
    });
    const canvas = this.#map.getCanvas();
    canvas.setAttribute("aria-hidden", "true");
    canvas.removeAttribute("role");
    canvas.removeAttribute("tabindex");
    this.#map.on("style.load", () => this.#showShapes());
    this.#map.on("webglcontextlost", () => onLost("graphics", "the WebGL context was lost"));
    this.#map.on("error", (event) => {
      if ("sourceId" in event) onLost("basemap", String(event.error));
      else if (WORKER_LOST.test(event.error.message)) onLost("worker", event.error.message);
    });
  }

  /** Resolves when everything that is asked for is painted; where that never happens, `onLost` is called. */
  painted(): Promise<void> {
    this.#wait();
    return new Promise((resolve) => {
      this.#map.once("idle", () => {
        window.clearTimeout(this.#watch);
        resolve();
      });
      // A map at rest falls idle again only after another frame.
      this.#map.triggerRepaint();
    });
  }

  /** Paints the picture; what is the same as before costs nothing. */
  paint(picture: GroundPicture): void {
    const before = this.#picture;
    this.#picture = picture;
    if (picture.palette !== before.palette) {
      this.#map.setStyle(this.#style(), { diff: false });
    } else if (picture.shapes !== before.shapes) this.#showShapes();
  }

  /** Shows what the camera sees; it is painted when this returns. */
  show(camera: Camera, size: Size): void {
    if (size.width !== this.#size.width || size.height !== this.#size.height) {
      this.#fit(size);
      this.#map.resize();
    }
    this.#map.jumpTo(glCamera(camera, size));
    this.#map.redraw();
  }

  /** Frees the map and its graphics context. */
  destroy(): void {
    window.clearTimeout(this.#watch);
    this.#map.remove();
  }

  #wait(): void {
    window.clearTimeout(this.#watch);
    this.#watch = window.setTimeout(() => {
      // On a page that nobody sees, nothing is painted.
      if (document.hidden) this.#wait();
      else this.onLost("worker", `MapLibre painted nothing for ${PATIENCE} ms`);
    }, PATIENCE);
  }

  /** MapLibre counts in whole pixels, so its container is the least such box around the frame. */
  #fit(size: Size): void {
    this.#size = size;
    this.container.style.inlineSize = `${Math.ceil(size.width)}px`;
    this.container.style.blockSize = `${Math.ceil(size.height)}px`;
  }

  /** The style without shapes: it is there a frame later, and then is given those that are painted by then. */
  #style(): StyleSpecification {
    return styleOf(this.files, { ...this.#picture, shapes: [] });
  }

  #showShapes(): void {
    const { shapes } = this.#picture;
    for (const { fill } of shapes) {
      if (!fill || this.#map.hasImage(fill.name)) continue;
      const raster = rasterOf(fill.tile);
      const { width, height } = raster.canvas;
      this.#map.addImage(fill.name, raster.getImageData(0, 0, width, height), { pixelRatio: PIXEL_RATIO });
    }
    this.#map.getSource<GeoJSONSource>(SHAPES)?.setData(shapeFeatures(shapes));
  }
}

/** What MapLibre calls a camera, whose middle is that of the whole pixels around the frame. */
function glCamera({ center: [x, y], worldSize }: Camera, { width, height }: Size) {
  const [beyondX, beyondY] = [(Math.ceil(width) - width) / 2, (Math.ceil(height) - height) / 2];
  const [longitude, latitude] = toDegrees([x + beyondX / worldSize, y + beyondY / worldSize]);
  return { center: [longitude, latitude] as [number, number], zoom: zoomOf(worldSize) };
}
