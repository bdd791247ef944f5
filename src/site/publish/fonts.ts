import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { basename, dirname, join } from "node:path";
import { memoize } from "../../model/memoize.ts";
import { FONT_SCRIPTS, type FontScript, scriptsIn } from "../../text/scripts.ts";

/** Where packages are looked for: beside the map that is built, then with this code. */
const ROOTS = [join(process.cwd(), "package.json"), import.meta.url];

const WEIGHTS = ["400Regular", "600SemiBold", "700Bold"] as const;

/** The fonts of every map: Latin, Cyrillic and Greek letters, and Arabic ones. */
const ALWAYS = ["@expo-google-fonts/noto-sans", "@expo-google-fonts/noto-sans-arabic"];

/** Where systems keep fonts. */
const FOLDERS = [
  "/usr/share/fonts",
  "/usr/local/share/fonts",
  "/Library/Fonts",
  join(homedir(), ".fonts"),
  join(homedir(), ".local/share/fonts"),
  join(homedir(), "Library/Fonts"),
  join(process.env.WINDIR ?? "C:\\Windows", "Fonts"),
];

/** The scripts, beside those of every map, that posters have a font for: one of its npm package, else Noto's of the system. */
export function drawableScripts(): ReadonlySet<string> {
  return new Set(FONT_SCRIPTS.filter((each) => filesFor(each).length > 0).map(({ script }) => script));
}

/** The font files that the text needs, those of every map first. */
export function fontsFor(text: string): string[] {
  const scripts = scriptsIn(text);
  const needed = FONT_SCRIPTS.filter(({ script }) => scripts.has(script)).flatMap(filesFor);
  return [...new Set([...ALWAYS.flatMap(filesOfPackage), ...needed])];
}

/**
 * The SVG document, its letters of scripts with fonts of their own set in these: a painter that begins with another font, and
 * takes single letters from the right one, puts them in wrong places.
 */
export function ledByScripts(svg: string): string {
  return svg.replace(/(<text(?: [^>]*)?>)([^<]*)/g, (_, tag: string, inside: string) => {
    const scripts = scriptsIn(inside);
    return tag + LED.filter(({ script }) => scripts.has(script)).reduce(setIn, inside);
  });
}

/** Left to itself, the rasteriser would take the first font that has the letters, whatever its weight. */
const LED: readonly Led[] = [
  { script: "Cyrillic", family: "Noto Sans" },
  { script: "Greek", family: "Noto Sans" },
  ...FONT_SCRIPTS,
];

type Led = Pick<FontScript, "script" | "family">;

function setIn(text: string, { script, family }: Led): string {
  const letters = new RegExp(`\\p{Script=${script}}[\\p{Script=${script}}\\p{M}]*`, "gu");
  return text.replace(letters, (run) => `<tspan font-family="${family}">${run}</tspan>`);
}

const filesFor = memoize((font: FontScript): readonly string[] => {
  const own = filesOfPackage(font.package);
  return own.length > 0 ? own : filesOfSystem(font);
});

/** The font files of a package in the weights of posters; none where it is not installed. */
function filesOfPackage(name: string): string[] {
  const folder = ROOTS.map((root) => folderOf(name, root)).find((each) => each !== null);
  if (!folder) return [];
  return WEIGHTS.flatMap((weight) => {
    const inside = join(folder, weight);
    const files = existsSync(inside) ? readdirSync(inside).filter((file) => file.endsWith(".ttf")) : [];
    return files.map((file) => join(inside, file));
  });
}

function folderOf(name: string, root: string): string | null {
  try {
    return dirname(createRequire(root).resolve(`${name}/package.json`));
  } catch {
    return null;
  }
}

/** Noto's plain and bold fonts for the script, where the system has them. */
function filesOfSystem({ script, package: name }: FontScript): string[] {
  const styles = name.endsWith("-sc") || name.endsWith("-jp") || name.endsWith("-kr") ? "CJK" : script;
  const wanted = new RegExp(`^NotoSans${styles}-(?:Regular|Bold)\\.(?:ttf|otf|ttc)$`);
  systemFiles ??= listSystemFiles();
  return systemFiles.filter((path) => wanted.test(basename(path)));
}

/** What lies in the folders of fonts, which take long to go through; null until somebody asks. */
let systemFiles: readonly string[] | null = null;

function listSystemFiles(): string[] {
  return FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
  );
}
