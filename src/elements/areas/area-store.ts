import { areasOn } from "../../history/areas.ts";
import type { History } from "../../history/history.ts";
import type { Locale } from "../../language/locale.ts";
import { describePeriod } from "../../language/phrases/areas.ts";
import { type AreaDrawing, type AreaTopology, areasAt, drawAreas } from "../../map/areas/area-drawing.ts";
import { heldShapes } from "../../map/areas/area-shapes.ts";
import type { GroundShape } from "../../map/ground/ground-picture.ts";
import type { Paint } from "../../map/symbols/paint.ts";
import type { AreaLayer, DatasetAreas } from "../../model/areas.ts";
import { decodeAreas } from "../../model/areas-file.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Day } from "../../model/day.ts";
import { decodedOr, fetchDecoded } from "../fetch-decoded.ts";

/** How many days before and after one are fetched with it, so that going on waits for nothing. */
const AROUND = 7;

/** Why what others drew is not there: it is on the way, or could not be had. */
export type AreaState = "coming" | "here" | { readonly lost: string };

/** What others drew, as far as it has been fetched; it tells with an event `change` whenever more of it is there. */
export class AreaStore extends EventTarget {
  static readonly #stores = new Map<string, AreaStore>();

  /** The store of a data set whose files are relative to `base`, one for all who ask; it completes the data set. */
  static of({ areas }: Pick<Dataset, "areas">, base: string): AreaStore {
    const file = areas?.file ?? "";
    const address = new URL(file, base).href;
    const store = AreaStore.#stores.get(address) ?? new AreaStore(file, base);
    AreaStore.#stores.set(address, store);
    if (areas && !areas.layers) store.#lacking.add(areas);
    store.#complete();
    return store;
  }

  /** Those of the data sets that are still to be completed. */
  readonly #lacking = new Set<DatasetAreas>();
  #layers: readonly AreaLayer[] | null = null;
  #loaded: AreaState = "coming";
  readonly #parts = new Map<string, AreaTopology | Exclude<AreaState, "here">>();

  private constructor(
    private readonly file: string,
    private readonly base: string,
  ) {
    super();
    void this.fetch();
  }

  /** Whether the layers are there, and no drawing of them that was wanted is lost. */
  get state(): AreaState {
    return [...this.#parts.values()].find(isLost) ?? this.#loaded;
  }

  /** Fetches the layers, once more where they or drawings of them could not be had. */
  async fetch(): Promise<void> {
    this.#loaded = "coming";
    // What was lost is asked for again when it is next wanted.
    for (const [file, part] of this.#parts) if (isLost(part)) this.#parts.delete(file);
    const answer = await this.#get(this.file, (json) => decodedOr(decodeAreas(json), "layers of areas"));
    if ("value" in answer) this.#layers = answer.value;
    this.#loaded = "value" in answer ? "here" : { lost: answer.detail };
    this.#complete();
    this.dispatchEvent(new Event("change"));
  }

  /** Puts the layers into what lacks them, once they are there. */
  #complete(): void {
    if (!this.#layers || this.#lacking.size === 0) return;
    for (const areas of this.#lacking) Object.assign(areas, { layers: this.#layers });
    this.#lacking.clear();
    COMPLETED.dispatchEvent(new Event("change"));
  }

  /** What a ground shows of a day, and of the day that is compared with, in a world of so many pixels. */
  shapesOn(history: History, day: Day, compare: Day | null): (worldSize: number, paint: Paint) => GroundShape[] {
    const before = compare === null ? [] : areasOn(history, compare);
    const now = areasOn(history, day);
    for (const { layer } of now) this.#ask(layer, day);
    return (worldSize, paint) =>
      now.flatMap(({ layer, period }, index) => {
        const draw = (of: typeof period | undefined): AreaDrawing | null => {
          const part = of ? this.#part(of.file) : null;
          return part && of ? drawAreas(part, of.drawing, layer.holders, worldSize) : null;
        };
        return heldShapes(layer, draw(period), draw(before[index]?.period), paint);
      });
  }

  /** Whose areas a picture of a day shows, which has to stand on it. */
  creditsOn(history: History, day: Day, locale: Locale): string[] {
    return areasOn(history, day).map(({ layer, period }) => describePeriod(layer, period, day, locale));
  }

  /** What each source says of a position in degrees on a day; none where none drew an area there. */
  areasAt(history: History, day: Day, [longitude, latitude]: readonly [number, number]) {
    return areasOn(history, day).flatMap(({ layer, period }) => {
      const part = period && this.#part(period.file);
      const found = part ? areasAt(part, period.drawing, [longitude, latitude]) : [];
      return found.map((words) => ({ layer, period, ...words }));
    });
  }

  #ask({ periods }: AreaLayer, day: Day): void {
    for (const { first, last, file } of periods) {
      if (first <= day + AROUND && last >= day - AROUND) this.#part(file);
    }
  }

  /** The drawings of a file; null until they have been fetched. */
  #part(file: string): AreaTopology | null {
    const known = this.#parts.get(file);
    if (known !== undefined) return known === "coming" || isLost(known) ? null : known;
    this.#parts.set(file, "coming");
    void this.#get(file, decodeTopology).then((answer) => {
      this.#parts.set(file, "value" in answer ? answer.value : { lost: answer.detail });
      this.dispatchEvent(new Event("change"));
    });
    return null;
  }

  #get<T>(file: string, decode: Parameters<typeof fetchDecoded<T>>[2]) {
    return fetchDecoded(new URL(file, this.base).href, new AbortController().signal, decode);
  }
}

/** Tells that a data set, whichever, has its layers of areas now. */
export const COMPLETED = new EventTarget();

function isLost(part: AreaTopology | AreaState): part is { readonly lost: string } {
  return typeof part === "object" && "lost" in part;
}

function decodeTopology(json: unknown) {
  const isTopology = typeof json === "object" && json !== null && (json as AreaTopology).type === "Topology";
  return decodedOr(isTopology ? (json as AreaTopology) : null, "drawings of areas");
}
