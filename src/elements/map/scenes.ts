import type { History } from "../../history/history.ts";
import { type Scene, sceneOn } from "../../map/scene/scene.ts";
import type { Day } from "../../model/day.ts";

/** Scenes by what they show: the same object whenever it is asked for again, so that its layout is made once. */
export class Scenes {
  readonly #made = new WeakMap<History, Map<string, Scene>>();

  /** The scene of a day, compared with another one or not. */
  of(history: History, day: Day, since: Day | null): Scene {
    const known = this.#made.get(history) ?? new Map<string, Scene>();
    this.#made.set(history, known);
    const key = `${day} ${since}`;
    const scene = known.get(key) ?? sceneOn(history, day, since);
    known.set(key, scene);
    return scene;
  }
}
