import { numberOf } from "../../text/character-names.ts";
import { COVERED, FONT_SCRIPTS, scriptOfSign, scriptsIn } from "../../text/scripts.ts";
import { type Issue, issue } from "../issue.ts";

/** The files whose texts pictures draw. */
const DRAWN = /^(?:map|actors|headlines)\.yaml$|^places\.geojson$|^basemap\/(?:towns|countries)\.geojson$/;

/**
 * A warning for each file and script whose letters no font of the pictures has: the first such letter, where it stands, and
 * what to install. `drawable` are the scripts beside those that every map draws.
 */
export function checkGlyphs(files: ReadonlyMap<string, string>, drawable: ReadonlySet<string>): Issue[] {
  const drawn = [...files].filter(([path]) => DRAWN.test(path));
  return drawn.flatMap(([path, text]) =>
    [...scriptsIn(text)]
      .filter((script) => script === null || !(COVERED.includes(script) || drawable.has(script)))
      .map((script) => missing(path, text, script)),
  );
}

function missing(file: string, text: string, script: string | null): Issue {
  const isOf = (sign: string) => scriptOfSign(sign) === script;
  const lines = text.split("\n");
  const found = lines.findIndex((line) => [...line].some(isOf));
  const line = lines[found] ?? "";
  const sign = [...line].find(isOf) ?? "";
  const before = line.slice(0, line.indexOf(sign));
  const field = [...before.matchAll(/["']?([\w-]+)["']?\s*:/g)].at(-1)?.[1] ?? "";
  const font = FONT_SCRIPTS.find((each) => each.script === script);
  const remedy = font
    ? `run npm install ${font.package}, which brings them`
    : "write it in letters of another script, or leave it to the page alone";
  const message = `expected letters that the pictures have a font for, found ${sign} (U+${numberOf(sign)})`;
  return issue("glyph-missing", { file, line: found + 1, path: field }, message, remedy);
}
