import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { History } from "../../history/history.ts";
import type { Cell } from "../../map/influence/cells.ts";
import { type Dataset, isSameMap } from "../../model/dataset.ts";
import type { Day } from "../../model/day.ts";
import { importCode } from "../../model/import-code.ts";
import type { FindCells } from "./load-cells.ts";

/** Always the same, so that nothing is painted anew where there is nothing. */
export const NO_CELLS: readonly Cell[] = [];

/** Finds the cells of a day; the code and the outlines of countries that it takes are fetched when it is first asked. */
export class Inference implements ReactiveController {
  #find: FindCells | null = null;
  /** The data of the map for which the countries were fetched, or are being fetched. */
  #dataset: Dataset | null = null;
  #loading = new AbortController();

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly onLost: (detail: string) => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#forget(null);
  }

  /** The cells of the day; none until what it takes has been fetched, and then the host is updated. */
  cellsOf(history: History, day: Day, base: string): readonly Cell[] {
    const { dataset } = history;
    if (!isSameMap(this.#dataset, dataset)) {
      this.#forget(dataset);
      void this.#load(dataset, base);
    }
    return this.#find?.(history, day) ?? NO_CELLS;
  }

  #forget(dataset: Dataset | null): void {
    this.#loading.abort();
    this.#loading = new AbortController();
    this.#find = null;
    this.#dataset = dataset;
  }

  async #load({ basemap }: Dataset, base: string): Promise<void> {
    const { signal } = this.#loading;
    const layer = basemap.find(({ id }) => id === "countries");
    if (!layer) return this.onLost("the basemap has no layer countries");
    const address = new URL(layer.file, base).href;
    const loaded = await importCode(() => import("./load-cells.ts"))
      .then(({ loadCells }) => loadCells(address, signal))
      .catch((error: unknown) => ({ detail: String(error) }));
    if (signal.aborted) return;
    if ("detail" in loaded) return this.onLost(loaded.detail);
    this.#find = loaded.find;
    this.host.requestUpdate();
  }
}
