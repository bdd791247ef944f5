import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { dayInZone } from "../../model/day.ts";
import { readLand } from "../basemap/make-basemap.ts";
import { fetchPackages } from "../basemap/packages.ts";
import { writeBasemap } from "../basemap/write-basemap.ts";
import { SCHEMA_FOLDER, schemaFiles } from "../generate.ts";
import type { Installation } from "../installation.ts";
import { type Choices, NO_COUNTRY, readChoices, type Said, usualChoices } from "../new-map/choices.ts";
import { boundsAround, spotOnLand } from "../new-map/country-land.ts";
import { dataFiles } from "../new-map/data-files.ts";
import { projectFiles } from "../new-map/project-files.ts";
import { ask } from "./ask.ts";
import { defineCommand, UsageError } from "./command.ts";

/** What is asked at a terminal, where no option says it. */
const QUESTIONS: readonly (readonly [keyof Choices, string])[] = [
  ["title", "Title of the map"],
  ["languages", "Languages, the first one first, such as en,ar"],
  ["country", "Country, two letters such as SD"],
  ["bounds", "Region: west,south,east,north in degrees"],
  ["from", "First day"],
  ["to", "Last day"],
  ["timeZone", "Time zone in which days are counted"],
];

export const newMap = defineCommand({
  name: "new",
  operands: ["NAME"],
  about: "makes a folder with all that a map of your own needs; at a terminal it asks for what no option says",
  options: {
    title: { value: "TEXT", about: "the title of the map" },
    languages: { value: "en,ar", about: "its languages, the first one first" },
    country: {
      value: "CC",
      about:
        "the country that it is about, as two capitals; its bounds and its time zone count where no other are said",
    },
    bounds: { value: "W,S,E,N", about: "what it shows, in degrees" },
    from: { value: "DAY", about: "its first day, YYYY-MM-DD" },
    to: { value: "DAY", about: "its last day" },
    "time-zone": { value: "ZONE", about: "the IANA time zone in which days are counted" },
    "without-basemap": { about: "fetches no public data for a background map" },
  },
  async run({ operands: [path = ""], options, installation }) {
    const folder = resolve(path);
    refuseTaken(folder, path);
    const today = dayInZone(new Date(), "UTC");
    const { "time-zone": timeZone, "without-basemap": isBare, ...others } = options;
    const given: Said = { ...others, timeZone };
    const said = process.stdin.isTTY ? await askFor(given, usualChoices(today)) : given;
    const read = readChoices(said, today);
    if ("problem" in read) throw new UsageError(read.problem);
    const cache = isBare ? null : publicData(installation);
    const land = cache !== null && read.country !== NO_COUNTRY ? readLand(read.country, cache) : null;
    const choices = { ...read, bounds: (!said.bounds && land && boundsAround(land)) || read.bounds };
    const spot = (land && spotOnLand(land, choices.bounds)) ?? undefined;
    const files = new Map([
      ...projectFiles(nameOf(folder), installation),
      ...below("data", dataFiles(choices, spot)),
      ...below("data", schemaFiles(choices.languages, SCHEMA_FOLDER)),
    ]);
    for (const [file, text] of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text, { flag: "wx" });
    }
    if (cache !== null) writeBasemap({ data: join(folder, "data"), bounds: null, cache });
    console.log(`${path}: made. Next:\n${nextSteps(path, folder, installation)}`);
    return 0;
  },
});

/** The folder of the public data that a background map is made of; null where it cannot be had, as a map can do without. */
function publicData({ cache, calling }: Installation): string | null {
  const folder = join(cache, "basemap");
  try {
    fetchPackages(folder);
    return folder;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
    console.error(`no background map for now (${reason}); \`${calling("basemap")}\` makes one`);
    return null;
  }
}

/** In a clone the commands run where its packages are, in the package where the map is. */
function nextSteps(path: string, folder: string, { calling, clone }: Installation): string {
  return clone
    ? `  ${calling("dev")} --data ${quoted(join(folder, "data"))}`
    : `  cd ${quoted(path)}\n  ${calling("dev")}`;
}

/** The path as a command line takes it. */
const quoted = (path: string) => (/^[\p{L}\p{N}_./\\:~+-]+$/u.test(path) ? path : `"${path}"`);

function refuseTaken(folder: string, name: string): void {
  if (!existsSync(folder)) return;
  if (statSync(folder).isDirectory() && readdirSync(folder).length === 0) return;
  throw new UsageError(`${name}: expected a folder that is absent or empty, found one that holds something`);
}

/** What an option says is not asked. */
async function askFor(said: Said, usual: ReturnType<typeof usualChoices>): Promise<Said> {
  const open = QUESTIONS.filter(([name]) => said[name] === undefined);
  const shown = { ...usual, bounds: "that of the country", timeZone: "that of the country" };
  const answers = await ask(open.map(([name, question]) => `${question} (${shown[name]})`));
  return { ...said, ...Object.fromEntries(open.map(([name], index) => [name, answers[index] || undefined])) };
}

/** A name that npm takes, whatever the folder is called. */
function nameOf(folder: string): string {
  const name = basename(folder)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return name === "" || name === "conflict-map" ? "my-conflict-map" : name;
}

const below = (folder: string, files: ReadonlyMap<string, string>): [string, string][] =>
  [...files].map(([path, text]) => [join(folder, path), text]);
