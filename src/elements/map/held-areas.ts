import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { DatasetAreas } from "../../model/areas.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { AreaStore } from "../areas/area-store.ts";
import type { Areas } from "../areas/areas.ts";

/** What others drew, once the code of the part that tells of it is there. */
export class HeldAreas implements ReactiveController {
  #areas: DatasetAreas | undefined;
  #store: AreaStore | null = null;
  readonly #change = () => this.host.requestUpdate();

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#letGo();
  }

  /** What others drew; null where nobody did, and until it can be asked for, which updates the host. */
  storeOf({ areas }: Dataset, base: string): AreaStore | null {
    if (areas !== this.#areas) {
      this.#letGo();
      this.#areas = areas;
      if (areas) void this.#load(areas, base);
    }
    return this.#store;
  }

  #letGo(): void {
    this.#areas = undefined;
    this.#store?.removeEventListener("change", this.#change);
    this.#store = null;
  }

  async #load(areas: DatasetAreas, base: string): Promise<void> {
    // Whoever owns the map has this part fetched, and fetched again where that failed; what it keeps is there once.
    const part = (await customElements.whenDefined("conflict-map-areas")) as typeof Areas;
    if (areas !== this.#areas) return;
    this.#store = part.storeOf({ areas }, base);
    this.#store.addEventListener("change", this.#change);
    this.#change();
  }
}
