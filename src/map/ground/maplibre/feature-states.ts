import type { Map as MapView } from "maplibre-gl";
import type { PlaceId } from "../../../model/place.ts";
import { isFaded, type Mark, type Scene } from "../../scene/scene.ts";
import type { Slot, StageSources } from "./stage-sources.ts";

/** What is emphasised whatever the day. */
export interface Emphasis {
  readonly selected: PlaceId | null;
  readonly pointed: PlaceId | null;
}

type State = Readonly<Record<string, boolean | number>>;

/** States by feature, a feature named by its source and number. */
type States = ReadonlyMap<string, State>;

/** The states of the features that a scene shows; a feature without one is not shown. */
export function statesOf(scene: Scene, emphasis: Emphasis, sources: StageSources): States {
  const states = new Map<string, State>();
  for (const { id, place } of scene.marks) {
    const { source, feature } = slotOf(id, sources);
    const more = source === "areas" ? { ...stateOf(place, scene, emphasis), before: false } : {};
    states.set(`${source} ${feature}`, { on: true, faded: isFaded(scene, place), ...more });
  }
  for (const { id, place } of scene.before ?? []) {
    const { source, feature } = slotOf(id, sources);
    const key = `${source === "areas" ? "areas" : "befores"} ${feature}`;
    const more = source === "areas" ? { on: false, ...stateOf(place, scene, emphasis), ...states.get(key) } : {};
    states.set(key, { ...more, before: true });
  }
  for (const { trace, age } of scene.traces) {
    const slot = sources.traceSlots.get(trace.id);
    if (slot === undefined) throw new Error(`trace ${trace.id} is not on the stage`);
    states.set(`traces ${slot}`, { age });
  }
  for (const [slot, state] of placeStates(scene, emphasis, sources)) states.set(`places ${slot}`, state);
  return states;
}

function placeStates(scene: Scene, emphasis: Emphasis, sources: StageSources): [slot: number, State][] {
  const known = new Set(scene.marks.map(({ place }) => place));
  return [...new Set([...known, ...scene.changed, emphasis.selected, emphasis.pointed])].flatMap((place) => {
    const slot = place === null ? undefined : sources.placeSlots.get(place);
    if (place === null || slot === undefined) return [];
    const { faded, ...state } = stateOf(place, scene, emphasis);
    return [[slot, { ...state, known: known.has(place) && !faded }]];
  });
}

function stateOf(place: PlaceId, scene: Scene, { selected, pointed }: Emphasis) {
  return {
    changed: scene.changed.has(place),
    selected: place === selected,
    pointed: place === pointed,
    faded: isFaded(scene, place),
  };
}

function slotOf(mark: Mark["id"], { slots }: StageSources): Slot {
  const slot = slots.get(mark);
  if (!slot) throw new Error(`mark ${mark} is not on the stage`);
  return slot;
}

/** The states that a map's features have now; a change costs only the features that differ. */
export class FeatureStates {
  #shown: States = new Map();

  constructor(private readonly map: MapView) {}

  /** Makes the features' states the given ones. */
  show(states: States): void {
    for (const [key, state] of states) {
      if (!isSame(this.#shown.get(key), state)) this.map.setFeatureState(featureOf(key), state);
    }
    for (const key of this.#shown.keys()) if (!states.has(key)) this.map.removeFeatureState(featureOf(key));
    this.#shown = states;
  }

  /** Takes all states off, before their features become others. */
  clear(): void {
    this.show(new Map());
  }

  /** To be called when a new style has lost all states. */
  forget(): void {
    this.#shown = new Map();
  }
}

function isSame(a: State | undefined, b: State): boolean {
  return a !== undefined && Object.keys(b).every((key) => a[key] === b[key]);
}

function featureOf(key: string): { source: string; id: number } {
  const [source = "", id] = key.split(" ");
  return { source, id: Number(id) };
}
