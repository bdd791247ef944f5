import { importCode } from "../model/import-code.ts";
import { definePart, type PartClass } from "./part.ts";

/** The parts that not every view needs, each with its tag and the way to its class. */
const LAZY = {
  areas: ["conflict-map-areas", async () => (await importCode(() => import("./areas/areas.ts"))).Areas],
  differences: [
    "conflict-map-differences",
    async () => (await importCode(() => import("./differences/differences.ts"))).Differences,
  ],
  list: ["conflict-map-list", async () => (await importCode(() => import("./list/list.ts"))).List],
  place: [
    "conflict-map-place-panel",
    async () => (await importCode(() => import("./panel/place-panel.ts"))).PlacePanel,
  ],
  share: [
    "conflict-map-share-dialog",
    async () => (await importCode(() => import("./share/share-dialog.ts"))).ShareDialog,
  ],
} as const satisfies Readonly<Record<string, readonly [tag: string, fetch: () => Promise<PartClass>]>>;

export type LazyPart = keyof typeof LAZY;

export const LAZY_PARTS = Object.keys(LAZY) as readonly LazyPart[];

/** Fetches and registers a part with the parts within it; rejects where its code cannot be had. */
export async function fetchPart(name: LazyPart): Promise<void> {
  const [tag, fetch] = LAZY[name];
  definePart(tag, await fetch());
}
