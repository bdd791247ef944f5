import { Filters } from "./filters/filters.ts";
import { Frame } from "./frame/frame.ts";
import { ListHost } from "./list-host/list-host.ts";
import { Canvas } from "./map/canvas.ts";
import { DayPanel } from "./panel/day-panel.ts";
import { definePart, type PartClass } from "./part.ts";
import { PlaceSearch } from "./place-search/place-search.ts";
import { Share } from "./share/share.ts";
import { Sheet } from "./sheet/sheet.ts";
import { Timeline } from "./timeline/timeline.ts";

const PARTS: Readonly<Record<string, PartClass>> = {
  "conflict-map-canvas": Canvas,
  "conflict-map-day-panel": DayPanel,
  "conflict-map-filters": Filters,
  "conflict-map-frame": Frame,
  "conflict-map-list-host": ListHost,
  "conflict-map-place-search": PlaceSearch,
  "conflict-map-share": Share,
  "conflict-map-sheet": Sheet,
  "conflict-map-timeline": Timeline,
};

/** Registers the inner parts that every map needs, as far as they are not registered yet: importing a class alone registers nothing. */
export function defineParts(): void {
  for (const [tag, part] of Object.entries(PARTS)) definePart(tag, part);
}
