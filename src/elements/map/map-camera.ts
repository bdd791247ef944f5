import type { PixelPoint } from "../../map/geometry/box.ts";
import { type Camera, isInFrame, project, type Size, shiftBetween } from "../../map/geometry/camera.ts";
import { homeCamera } from "../../map/geometry/home-camera.ts";
import type { WorldPoint } from "../../map/geometry/mercator.ts";
import type { Direction } from "../../map/geometry/neighbour.ts";
import { type CameraLimits, constrain, limitsOf, pull, zoomAround } from "../../map/ground/camera-moves.ts";
import type { MapInfo } from "../../model/dataset.ts";
import { CameraDriver, type CameraListener, type Frames } from "./camera-driver.ts";
import type { GestureListener } from "./gestures.ts";

/** Milliseconds that a fling, a zoom and a way to a place take. */
const FLING = 900;
const ZOOM = 200;
const GO = 300;

/** The speed, in pixels per millisecond, below which what is let go stays, and the most that it may have. */
const SPEEDS = { least: 0.15, most: 3 };

/** By how much a key moves the map, as a part of its width or height. */
const PAN = 1 / 4;

/** How near an edge, in pixels, what is gone to may be, so that its name has room; less where the map is small. */
const EDGE = 96;

/**
 * A map whose frame is narrower or lower than this, in pixels, so that all of it is drawn smaller, shows the surroundings of a
 * place that is open.
 */
const ROOM = 480;

const STEPS: Readonly<Record<Direction, PixelPoint>> = {
  left: [PAN, 0],
  right: [-PAN, 0],
  up: [0, PAN],
  down: [0, -PAN],
};

/** What the camera tells its owner. */
export interface MapCameraListener extends CameraListener {
  /** The reader takes hold of the map, or asks for it nearer or further; told before the camera moves. */
  readonly onGesture: () => void;
}

/**
 * Where the map is seen from. Until the reader moves it, the whole map stays in view, whatever its size, or, where that would
 * be drawn too small, the surroundings of the place that is open.
 */
export class MapCamera {
  readonly #driver: CameraDriver;
  #size: Size = { width: 0, height: 0 };
  #whole: Camera = { center: [0.5, 0.5], worldSize: 512 };
  #home = this.#whole;
  #limits: CameraLimits;
  #isMovedByReader = false;
  #open: WorldPoint | null = null;
  /** Whether the reader asked for less motion. */
  still = false;

  constructor(
    private readonly map: Pick<MapInfo, "bounds" | "insets">,
    private readonly listener: MapCameraListener,
    frames?: Frames,
  ) {
    this.#limits = limitsOf(map.bounds, this.#home, this.#size);
    this.#driver = new CameraDriver(this.#home, listener, frames);
  }

  /** Where it is now. */
  get camera(): Camera {
    return this.#driver.camera;
  }

  /** Where it is as long as the reader does not move it. */
  get home(): Camera {
    return this.#home;
  }

  /** Whether it shows all of the map from there. */
  get isWhole(): boolean {
    return this.#home === this.#whole;
  }

  /** Whether it is there now, but for what nobody sees. */
  get isAtHome(): boolean {
    return this.#isAt(this.#home);
  }

  get size(): Size {
    return this.#size;
  }

  /** Takes in another size of the map, at once and without telling of it: a camera on its way arrives. */
  resize(size: Size): void {
    const { target } = this.#driver;
    const open = this.#open;
    const wasSeen = open !== null && this.#isInView(open, target);
    this.#size = size;
    this.#whole = homeCamera(this.map, size);
    this.#limits = limitsOf(this.map.bounds, this.#whole, size);
    this.#home = this.#findHome();
    // The evidence of a place takes the map room, and may come to lie over the place.
    const moved = wasSeen && !this.#isInView(open, target) ? { ...target, center: open } : target;
    this.#driver.place(this.#isMovedByReader ? constrain(moved, this.#limits) : this.#home);
  }

  /** What gestures do to it. */
  readonly gestures: Omit<GestureListener, "onLeft"> = {
    onHold: () => {
      this.listener.onGesture();
      this.#driver.hold();
    },
    onPull: (by) => this.#move(pull(this.camera, by)),
    onPinch: (factor, at) => this.#move(zoomAround(this.camera, factor, at, this.#size, this.#limits)),
    onLetGo: (speed) => this.#letGo(speed),
    onZoom: (factor, at) => {
      this.listener.onGesture();
      this.#glide(zoomAround(this.#driver.target, factor, at, this.#size, this.#limits), ZOOM);
    },
  };

  /** Goes nearer by so many steps, or further where there are fewer than none, around a pixel or the middle. */
  zoomBy(steps: number, at: PixelPoint = [this.#size.width / 2, this.#size.height / 2]): void {
    this.gestures.onZoom(2 ** steps, at);
  }

  showAll(): void {
    this.#open = null;
    this.#goHome();
  }

  /** Shows more of what lies in the direction. */
  pan(direction: Direction): void {
    this.listener.onGesture();
    const [x, y] = STEPS[direction];
    this.#glide(pull(this.#driver.target, [x * this.#size.width, y * this.#size.height]), GO);
  }

  /** Has the spot of the place that is open in view, null for none; a camera that the reader moved only goes where it is not. */
  reveal(spot: WorldPoint | null): void {
    this.#open = spot;
    if (!this.#isMovedByReader) {
      this.#goHome();
      return;
    }
    this.#home = this.#findHome();
    const { target } = this.#driver;
    const isSeen = spot === null || this.#isInView(spot, target);
    this.#glide(isSeen ? target : { ...target, center: spot }, isSeen ? 0 : GO);
  }

  /** Moves no further than it takes to have the pixel clear of the edges. */
  clearEdges([x, y]: PixelPoint): void {
    const [right, down] = [beyond(x, this.#size.width), beyond(y, this.#size.height)];
    if (right !== 0 || down !== 0) this.#glide(pull(this.camera, [-right, -down]), GO);
  }

  /** Leaves it where it is, and tells of no move any more. */
  stop(): void {
    this.#driver.stop();
  }

  /** What is laid out depends on where home is: it is told of also where the camera is there already. */
  #goHome(): void {
    this.#home = this.#findHome();
    if (this.#size.width === 0 || this.#size.height === 0) this.#driver.place(this.#home);
    else this.#glide(this.#home, this.#isAt(this.#home) ? 0 : GO);
    this.#isMovedByReader = false;
  }

  #findHome(): Camera {
    const { width, height } = this.#size;
    const { worldSize } = homeCamera(this.map, { width: Math.max(width, ROOM), height: Math.max(height, ROOM) });
    if (this.#open === null || worldSize <= this.#whole.worldSize) return this.#whole;
    return constrain({ center: this.#open, worldSize }, this.#limits);
  }

  #isInView(spot: WorldPoint, camera: Camera): boolean {
    return isInFrame(project(spot, camera, this.#size), this.#size);
  }

  #isAt(camera: Camera): boolean {
    const [right, down] = shiftBetween(camera, this.#size, this.camera, this.#size);
    return Math.abs(this.camera.worldSize / camera.worldSize - 1) < 1e-3 && Math.hypot(right, down) < 0.5;
  }

  #letGo([right, down]: PixelPoint): void {
    this.#driver.letGo();
    const speed = Math.hypot(right, down);
    // What is touched on its way home goes on.
    if (!this.#isMovedByReader && !this.isAtHome) this.#goHome();
    if (this.still || speed < SPEEDS.least) return;
    // A glide starts three times as fast as it is on average.
    const way = (FLING / 3) * Math.min(1, SPEEDS.most / speed);
    this.#glide(pull(this.camera, [right * way, down * way]), FLING);
  }

  #move(camera: Camera): void {
    this.#isMovedByReader = true;
    this.#driver.jump(constrain(camera, this.#limits));
  }

  #glide(camera: Camera, duration: number): void {
    this.#isMovedByReader = true;
    this.#driver.glide(constrain(camera, this.#limits), this.still ? 0 : duration);
  }
}

/** By how much a coordinate is too near the start (negative) or the end of a side. */
function beyond(at: number, side: number): number {
  const edge = Math.min(EDGE, side / 4);
  return Math.min(0, at - edge) + Math.max(0, at - (side - edge));
}
