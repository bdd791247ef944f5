import type { ReactiveControllerHost } from "lit";
import { mayHaveMass } from "../../map/layout/divide-places.ts";
import type { MassLayer } from "../../map/overlay/mass-layer.ts";
import { type Dataset, isSameMap } from "../../model/dataset.ts";
import { type Failure, failureOf } from "../../model/failure.ts";
import { importCode } from "../../model/import-code.ts";

/** Asks for what paints the mass where the data may have one, so that it is there as soon as the map is drawn. */
export function askForMass(dataset: Dataset): void {
  // What goes wrong is told to whoever needs it.
  if (mayHaveMass(dataset)) void fetchMassLayer().catch(() => {});
}

/** Has what paints the mass of a map fetched, and asks its host to update once it is there or could not be had. */
export class MassLoading {
  #layer: typeof MassLayer | "coming" | null = null;
  /** The data of the map for which it was asked. */
  #askedFor: Dataset | null = null;

  constructor(
    private readonly host: Pick<ReactiveControllerHost, "requestUpdate">,
    private readonly onLost: (failure: Failure) => void,
    private readonly fetchLayer = fetchMassLayer,
  ) {}

  /** What paints the mass of the data; null where it has none, and where it could not be had. */
  layerFor(dataset: Dataset): typeof MassLayer | "coming" | null {
    if (this.#layer === null && !isSameMap(this.#askedFor, dataset) && mayHaveMass(dataset)) {
      this.#askedFor = dataset;
      void this.#load();
    }
    return this.#layer;
  }

  async #load(): Promise<void> {
    this.#layer = "coming";
    this.#layer = await this.fetchLayer().catch((error: unknown) => {
      this.onLost(failureOf(error));
      return null;
    });
    this.host.requestUpdate();
  }
}

async function fetchMassLayer(): Promise<typeof MassLayer> {
  return (await importCode(() => import("../../map/overlay/mass-layer.ts"))).MassLayer;
}
