import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Dataset } from "../../model/dataset.ts";
import type { AreaStore } from "../areas/area-store.ts";
import type { Areas } from "../areas/areas.ts";

/** What others drew, once the code of the part that tells of it is there. */
export class HeldAreas implements ReactiveController {
  #file: string | undefined;
  #store: AreaStore | null = null;
  readonly #change = () => this.host.requestUpdate();

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#file = undefined;
    this.#store?.removeEventListener("change", this.#change);
    this.#store = null;
  }

  /** What others drew; null where nobody did, and until it can be asked for, which updates the host. */
  storeOf({ areas }: Dataset, base: string): AreaStore | null {
    if (areas?.file !== this.#file) {
      this.hostDisconnected();
      this.#file = areas?.file;
      if (areas) void this.#load(areas.file, base);
    }
    return this.#store;
  }

  async #load(file: string, base: string): Promise<void> {
    // Whoever owns the map has this part fetched, and fetched again where that failed; what it keeps is there once.
    const areas = (await customElements.whenDefined("conflict-map-areas")) as typeof Areas;
    if (file !== this.#file) return;
    this.#store = areas.storeOf({ areas: { file, digest: "" } }, base);
    this.#store.addEventListener("change", this.#change);
    this.#change();
  }
}
