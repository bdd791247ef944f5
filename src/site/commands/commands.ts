import { add } from "./add.ts";
import { basemap } from "./basemap.ts";
import { build } from "./build.ts";
import { checkData } from "./check.ts";
import type { Command } from "./command.ts";
import { desk } from "./desk.ts";
import { dev } from "./dev.ts";
import { diff } from "./diff.ts";
import { generate } from "./generate.ts";
import { importFiles } from "./import.ts";
import { migrateData } from "./migrate.ts";
import { newMap } from "./new.ts";
import { poster } from "./poster.ts";
import { start } from "./start.ts";
import { suggestClaims } from "./suggest.ts";

/** Every command of the program, in the order in which the help tells them. */
export const COMMANDS: readonly Command[] = [
  newMap,
  dev,
  checkData,
  add,
  importFiles,
  suggestClaims,
  desk,
  basemap,
  diff,
  poster,
  build,
  start,
  migrateData,
  generate,
];
