import { existsSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildHistory } from "../../history/history.ts";
import { isoDay, parseDay } from "../../model/day.ts";
import { compileFolder } from "../compile-folder.ts";
import { readBasemap } from "../publish/basemap.ts";
import { posterFile, postersOf } from "../publish/posters.ts";
import { reportOf } from "../report.ts";
import { contentOf } from "../site-file.ts";
import { defineCommand, UsageError } from "./command.ts";
import { DATA, folderAt } from "./options.ts";

export const poster = defineCommand({
  name: "poster",
  operands: ["DAY"],
  about: "writes the map of a day as a picture",
  options: {
    data: DATA,
    language: { value: "TAG", about: "its language; the map's first one where it is left out" },
    out: {
      value: "FILE",
      about: "where it is written, a name that ends in .png or .svg; DAY.LANG.png where it is left out",
    },
  },
  async run({ operands: [text = ""], options, installation }) {
    const data = folderAt(options.data);
    const compiled = compileFolder(data);
    if (compiled.dataset === null) throw new Error(`${reportOf(compiled, data)}\nno poster: the data has errors`);
    const { map } = compiled.dataset;
    const day = parseDay(text);
    if (day === null || day < map.range.first || day > map.range.last) {
      throw new UsageError(`${text}: expected a day from ${isoDay(map.range.first)} to ${isoDay(map.range.last)}`);
    }
    const language = options.language ?? map.languages[0] ?? "en";
    if (!map.languages.includes(language)) {
      throw new UsageError(`--language ${language}: expected one of ${map.languages.join(", ")}`);
    }
    const out = options.out ?? `${isoDay(day)}.${language}.png`;
    const [, ending] = /\.(png|svg)$/i.exec(out) ?? [];
    if (ending === undefined) throw new UsageError(`--out ${out}: expected a name that ends in .png or .svg`);
    if (!existsSync(dirname(out))) {
      throw new UsageError(
        `--out ${out}: expected a file in a folder that is there; make the folder ${dirname(out)} first`,
      );
    }
    const basemap = readBasemap(compiled.dataset.basemap, compiled.sources, compiled.basemap);
    const drawn = postersOf(buildHistory(compiled.dataset), basemap, { days: [day], languages: [language] });
    const { svg = "" } = drawn.find(({ pngFile }) => pngFile === posterFile(day, language, "png")) ?? {};
    const cache = join(installation.cache, "posters");
    writeFileSync(out, await contentOf(ending.toLowerCase() === "svg" ? svg : { pngOf: svg }, cache));
    console.log(`${out}: written`);
    return 0;
  },
});
