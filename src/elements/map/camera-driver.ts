import type { Camera } from "../../map/geometry/camera.ts";
import { between } from "../../map/ground/camera-moves.ts";

/** The browser's frames, so that a test can bring its own. */
export interface Frames {
  /** Calls back before the next frame is painted, with the time in milliseconds. */
  readonly request: (paint: (now: number) => void) => number;
  readonly cancel: (request: number) => void;
}

const BROWSER_FRAMES: Frames = {
  request: (paint) => requestAnimationFrame(paint),
  cancel: (request) => cancelAnimationFrame(request),
};

/** What the driver tells its owner. */
export interface CameraListener {
  /** The camera moved; told once a frame, before the frame is painted. */
  readonly onFrame: (camera: Camera) => void;
  /** The camera moved and stays where it is now: nothing holds it, and it is on no way. */
  readonly onRest: (camera: Camera) => void;
}

interface Flight {
  readonly from: Camera;
  readonly to: Camera;
  /** In milliseconds. */
  readonly duration: number;
  /** Null until its first frame. */
  start: number | null;
}

/** Moves the one camera of a map, at once or over time. */
export class CameraDriver {
  #camera: Camera;
  #flight: Flight | null = null;
  #isHeld = false;
  #isUntold = false;
  #frame: number | null = null;

  constructor(
    camera: Camera,
    private readonly listener: CameraListener,
    private readonly frames: Frames = BROWSER_FRAMES,
  ) {
    this.#camera = camera;
  }

  /** Where the camera is now. */
  get camera(): Camera {
    return this.#camera;
  }

  /** Where the camera will be when it has arrived. */
  get target(): Camera {
    return this.#flight?.to ?? this.#camera;
  }

  /** Whether nothing moves the camera. */
  get isAtRest(): boolean {
    return !this.#isHeld && this.#flight === null && this.#frame === null;
  }

  /** Puts the camera somewhere without telling of it. */
  place(camera: Camera): void {
    this.stop();
    this.#camera = camera;
  }

  /** Brings the camera there with the next frame. */
  jump(camera: Camera): void {
    this.#flight = null;
    this.#camera = camera;
    this.#isUntold = true;
    this.#request();
  }

  /** Brings the camera there within so many milliseconds, fast at first and slower towards the end; with 0 at once. */
  glide(to: Camera, duration: number): void {
    if (duration <= 0) {
      this.jump(to);
      return;
    }
    this.#flight = { from: this.#camera, to, duration, start: null };
    this.#request();
  }

  /** A hand is on the map: it is not at rest before it is let go. */
  hold(): void {
    this.#flight = null;
    this.#isHeld = true;
  }

  letGo(): void {
    this.#isHeld = false;
    this.#request();
  }

  /** Leaves the camera where it is. */
  stop(): void {
    this.#flight = null;
    this.#isHeld = false;
    this.#isUntold = false;
    if (this.#frame !== null) this.frames.cancel(this.#frame);
    this.#frame = null;
  }

  #request(): void {
    this.#frame ??= this.frames.request((now) => this.#paint(now));
  }

  #paint(now: number): void {
    this.#frame = null;
    if (this.#flight) this.#advance(this.#flight, now);
    if (!this.#isUntold) return;
    this.listener.onFrame(this.#camera);
    if (this.#flight) this.#request();
    if (!this.isAtRest) return;
    this.#isUntold = false;
    this.listener.onRest(this.#camera);
  }

  #advance(flight: Flight, now: number): void {
    flight.start ??= now;
    const part = Math.min(1, (now - flight.start) / flight.duration);
    this.#camera = between(flight.from, flight.to, 1 - (1 - part) ** 3);
    this.#isUntold = true;
    if (part === 1) this.#flight = null;
  }
}
