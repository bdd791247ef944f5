import type { ReactiveController, ReactiveControllerHost } from "lit";
import { type NamedGround, NO_PATHS } from "../../map/ground/ground.ts";
import { type Dataset, isSameMap } from "../../model/dataset.ts";
import { groundOnPage, loadGround } from "./load-ground.ts";

/** A map without a basemap still has its places. */
const BARE: NamedGround = {
  ...NO_PATHS,
  names: { countries: [], roads: [], towns: [] },
  grid: { origin: [0, 0], worldSize: 1 },
};

/** Has the ground of a map from its page or fetches it, and asks its host to update when it is there. */
export class GroundLoading implements ReactiveController {
  #basemap: NamedGround | null = null;
  #base: string | null = null;
  /** The data of the map for which the ground was asked in vain. */
  #missedFor: Dataset | null = null;
  #isRefining = false;
  #loading = new AbortController();

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly onLost: (detail: string) => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    // What was on its way is asked for again when the host is back.
    if (this.#basemap === null) this.#forget(null);
  }

  /** The ground published at the base with the data, or what its page has of it; null until it has been fetched, and a bare one where that failed. */
  basemapOf(dataset: Dataset, base: string): NamedGround | null {
    const isMissed = this.#missedFor !== null && !isSameMap(this.#missedFor, dataset);
    if (this.#base !== base || isMissed) {
      this.#forget(base);
      this.#basemap = groundOnPage(base);
      if (this.#basemap === null) void this.#load(dataset, base);
    }
    return this.#basemap;
  }

  /** Fetches all of the ground that the data have where so far there is only what their page has of it. */
  refine(dataset: Dataset): void {
    if (this.#base === null || !this.#basemap?.extent || this.#isRefining || isSameMap(this.#missedFor, dataset))
      return;
    this.#isRefining = true;
    void this.#load(dataset, this.#base);
  }

  #forget(base: string | null): void {
    this.#loading.abort();
    this.#loading = new AbortController();
    this.#basemap = null;
    this.#missedFor = null;
    this.#isRefining = false;
    this.#base = base;
  }

  async #load(dataset: Dataset, base: string): Promise<void> {
    const { signal } = this.#loading;
    const loaded = await loadGround(base, signal).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
    if (!loaded || signal.aborted) return;
    this.#isRefining = false;
    this.#basemap = "value" in loaded ? loaded.value : (this.#basemap ?? BARE);
    if ("detail" in loaded) {
      this.#missedFor = dataset;
      this.onLost(loaded.detail);
    }
    this.host.requestUpdate();
  }
}
