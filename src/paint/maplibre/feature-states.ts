import type { Map as MapView } from "maplibre-gl";
import type { PlaceId } from "../../model/place.ts";
import type { Scene } from "../../view/scene.ts";
import type { StageSources } from "./stage-sources.ts";

/** What is emphasised whatever the day. */
export interface Emphasis {
  readonly selected: PlaceId | null;
  readonly pointed: PlaceId | null;
}

type State = Readonly<Record<string, boolean | number>>;

/** States by feature, a feature named by its source and number. */
type States = ReadonlyMap<string, State>;

const ON: State = { on: true };

/** The states of the features that a scene shows; a feature without one is not shown. */
export function statesOf(
  { marks, traces, changed }: Scene,
  { selected, pointed }: Emphasis,
  sources: StageSources,
): States {
  const emphasis = (place: PlaceId): State => ({
    changed: changed.has(place),
    selected: place === selected,
    pointed: place === pointed,
  });
  const states = new Map<string, State>();
  const known = new Set<PlaceId>();
  for (const { id, place } of marks) {
    const slot = sources.slots.get(id);
    if (!slot) throw new Error(`mark ${id} is not on the stage`);
    states.set(`${slot.source} ${slot.feature}`, slot.source === "areas" ? { ...ON, ...emphasis(place) } : ON);
    known.add(place);
  }
  for (const { trace, age } of traces) {
    const slot = sources.traceSlots.get(trace.id);
    if (slot === undefined) throw new Error(`trace ${trace.id} is not on the stage`);
    states.set(`traces ${slot}`, { age });
  }
  for (const place of new Set([...known, selected, pointed])) {
    const slot = place === null ? undefined : sources.placeSlots.get(place);
    if (place === null || slot === undefined) continue;
    states.set(`places ${slot}`, { known: known.has(place), ...emphasis(place) });
  }
  return states;
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
