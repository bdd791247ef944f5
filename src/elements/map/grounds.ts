import type { Camera, Size } from "../../map/geometry/camera.ts";
import type { NamedGround } from "../../map/ground/ground.ts";
import type { GroundPicture } from "../../map/ground/ground-picture.ts";
import type { GlGround, GlLoss } from "../../map/ground/maplibre/gl-ground.ts";
import type { GroundFiles } from "../../map/ground/maplibre/gl-style.ts";
import { StaticGround } from "../../map/ground/static/static-ground.ts";
import { importCode } from "../../model/import-code.ts";

/** Why the static ground stays or comes back. */
export interface Loss {
  readonly cause: GlLoss | "network";
  /** A sentence for developers. */
  readonly detail: string;
  /** Whether it would be in vain to try again. */
  readonly isForGood: boolean;
}

/** What the grounds tell their owner. */
export interface GroundListener {
  /** MapLibre cannot come or is lost: the static ground stays or is back. */
  readonly onLost: (loss: Loss) => void;
  /** MapLibre shows the ground from now on. */
  readonly onTakenOver: () => void;
}

/** Milliseconds that MapLibre may take to paint what it shows at rest, before the static ground covers it. */
const TARDY = 3000;

/** The elements that the grounds are painted in, one above the other. */
export interface GroundContainers {
  /** Covers the one below. */
  readonly still: HTMLElement;
  readonly gl: HTMLElement;
}

interface GroundView {
  readonly camera: Camera;
  readonly size: Size;
}

type GlCode = typeof import("../../map/ground/maplibre/create-gl-ground.ts");

type Gl =
  | { readonly is: "not wanted" }
  /** Its code is on the way, or waits until the camera rests: to start it takes a while. */
  | { readonly is: "fetched"; readonly code: GlCode | null }
  /** It paints below the static ground, until it shows the same. */
  | { readonly is: "below"; readonly ground: GlGround }
  | { readonly is: "shown"; readonly ground: GlGround }
  | { readonly is: "lost" };

/**
 * The ground of a map: the static one, and once it is wanted MapLibre's, which takes over while the camera rests.
 * Where MapLibre cannot come or is lost, the static one stays or comes back.
 */
export class Grounds {
  readonly #still: StaticGround;
  #hasTakenOver = false;
  #tardy: number | undefined;
  #gl: Gl = { is: "not wanted" };
  #picture: GroundPicture | null = null;
  #view: GroundView | null = null;
  #isResting = true;
  /** Counts what MapLibre is to show, so that it takes over only when it shows the last of it. */
  #changes = 0;

  constructor(
    private readonly containers: GroundContainers,
    basemap: NamedGround,
    private readonly files: GroundFiles,
    private readonly listener: GroundListener,
  ) {
    this.#still = new StaticGround(containers.still, basemap);
  }

  /** Paints the picture; what is the same as before costs nothing. */
  paint(picture: GroundPicture): void {
    if (picture.palette === this.#picture?.palette && picture.shapes === this.#picture.shapes) return;
    const isDressed = this.#picture?.palette !== picture.palette;
    this.#picture = picture;
    // A new style of MapLibre takes a while to be painted.
    if (isDressed && this.#gl.is === "shown") this.#cover(this.#gl.ground);
    if (this.#gl.is === "below" || this.#gl.is === "shown") this.#gl.ground.paint(picture);
    if (this.#gl.is !== "shown") this.#still.paint(picture);
    else if (this.#isResting) void this.#watch(this.#gl.ground);
    if (this.#gl.is === "below") void this.#await(this.#gl.ground);
  }

  /** Has the static ground drawn more exactly. */
  refine(basemap: NamedGround): void {
    this.#still.refine(basemap);
    if (this.#gl.is !== "shown") this.#draw();
  }

  /** Shows what the camera sees, while it moves. */
  show(camera: Camera, size: Size): void {
    this.#view = { camera, size };
    this.#isResting = false;
    this.#changes++;
    if (this.#gl.is === "shown") this.#gl.ground.show(camera, size);
    else this.#still.show(camera, size);
  }

  /** Shows what the camera sees, where it stays. */
  rest(camera: Camera, size: Size): void {
    this.#view = { camera, size };
    this.#isResting = true;
    if (this.#gl.is === "shown") {
      this.#gl.ground.show(camera, size);
      void this.#watch(this.#gl.ground);
      return;
    }
    this.#still.rest(camera, size);
    if (this.#gl.is === "below") void this.#await(this.#gl.ground);
    if (this.#gl.is === "fetched" && this.#gl.code) this.#start(this.#gl.code);
  }

  /** Has MapLibre come and take over; asked again it does nothing, except where `isRetry` and it was lost. */
  async want(isRetry = false): Promise<void> {
    if (this.#gl.is !== "not wanted" && !(isRetry && this.#gl.is === "lost")) return;
    const fetching: Gl = { is: "fetched", code: null };
    this.#gl = fetching;
    const code = await importCode(() => import("../../map/ground/maplibre/create-gl-ground.ts")).catch(
      (error: unknown) => {
        if (this.#gl === fetching) this.#lose("network", String(error));
      },
    );
    if (!code || this.#gl !== fetching) return;
    this.#gl = { is: "fetched", code };
    if (this.#isResting) this.#start(code);
  }

  /** The static ground as it is to be seen now, whichever of them is. */
  drawing(): SVGSVGElement {
    this.#draw();
    return this.#still.drawing;
  }

  /** Frees what was painted. */
  destroy(): void {
    this.#drop();
    this.#gl = { is: "lost" };
    this.#still.destroy();
  }

  #start(code: GlCode): void {
    if (!this.#picture || !this.#view) return;
    const view = { picture: this.#picture, ...this.#view };
    const onLost = (cause: GlLoss, detail: string) => this.#lose(cause, detail);
    try {
      const ground = code.createGlGround(this.containers.gl, this.files, view, onLost);
      this.#gl = { is: "below", ground };
      void this.#await(ground);
    } catch (error) {
      this.#lose("graphics", String(error));
    }
  }

  /** Waits until MapLibre shows what is to be seen, and lets it take over if that has not changed meanwhile. */
  async #await(ground: GlGround): Promise<void> {
    if (!this.#isResting || !this.#view) return;
    const change = ++this.#changes;
    ground.show(this.#view.camera, this.#view.size);
    await ground.painted();
    if (change !== this.#changes || this.#gl.is !== "below") return;
    this.#gl = { is: "shown", ground };
    this.#hasTakenOver = true;
    this.#still.hidden = true;
    this.listener.onTakenOver();
  }

  /** Has the static ground cover one that does not come to show what it should: its worker may have ended. */
  async #watch(ground: GlGround): Promise<void> {
    if (this.#tardy !== undefined) return;
    this.#tardy = window.setTimeout(() => {
      this.#tardy = undefined;
      if (!this.#isResting || this.#gl.is !== "shown" || this.#gl.ground !== ground) return;
      this.#cover(ground);
      void this.#await(ground);
    }, TARDY);
    await ground.painted();
    this.#calm();
  }

  #calm(): void {
    window.clearTimeout(this.#tardy);
    this.#tardy = undefined;
  }

  /** Lays the static ground over MapLibre's again. */
  #cover(ground: GlGround): void {
    this.#gl = { is: "below", ground };
    this.#uncover();
  }

  #uncover(): void {
    this.#draw();
    this.#still.hidden = false;
  }

  #draw(): void {
    if (this.#picture) this.#still.paint(this.#picture);
    if (this.#view) this.#still.rest(this.#view.camera, this.#view.size);
  }

  #lose(cause: Loss["cause"], detail: string): void {
    const wasShown = this.#gl.is === "shown";
    this.#drop();
    // What was there before may come again with the next gesture, and code when the reader asks for it.
    const isForGood = cause === "basemap" || (cause !== "network" && !this.#hasTakenOver);
    this.#gl = { is: isForGood || cause === "network" ? "lost" : "not wanted" };
    if (wasShown) this.#uncover();
    this.listener.onLost({ cause, detail, isForGood });
  }

  #drop(): void {
    this.#calm();
    if (this.#gl.is === "below" || this.#gl.is === "shown") this.#gl.ground.destroy();
  }
}
