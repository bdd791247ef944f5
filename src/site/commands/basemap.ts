import { join } from "node:path";
import { writeBasemap } from "../basemap/write-basemap.ts";
import { defineCommand } from "./command.ts";
import { DATA, folderAt } from "./options.ts";

export const basemap = defineCommand({
  name: "basemap",
  operands: [],
  about: "makes a background map of public data, where the data folder has none",
  options: {
    data: DATA,
    bounds: { value: "W,S,E,N", about: "what it shows, in degrees; the bounds of map.yaml where it is left out" },
  },
  run({ options, installation }) {
    const order = { data: folderAt(options.data), bounds: options.bounds ?? null };
    const paths = writeBasemap({ ...order, cache: join(installation.cache, "basemap") });
    for (const path of paths) console.log(`${path}: written`);
    return 0;
  },
});
