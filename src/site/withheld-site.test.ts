import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { deflateSync, inflateSync } from "node:zlib";
import { unzipSync } from "fflate";
import { afterAll, expect, test } from "vitest";
import { WITHHELD_WORDS, withholding } from "../../test/withheld-folder.ts";

const RUN = fileURLToPath(new URL("../../scripts/run.mjs", import.meta.url));

const temporary = mkdtempSync(join(tmpdir(), "conflict-map-withheld-"));

afterAll(() => rmSync(temporary, { recursive: true }));

/** The texts of a site that is built into a folder, as a newsroom builds it. */
function build(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const [data, out] = [join(temporary, "data"), join(temporary, "site")];
  for (const [path, text] of files) {
    mkdirSync(dirname(join(data, path)), { recursive: true });
    writeFileSync(join(data, path), text);
  }
  const { status, stderr, stdout } = spawnSync(process.execPath, [RUN, "build", "--data", data, "--out", out], {
    cwd: temporary,
    encoding: "utf8",
  });
  expect(status, stdout + stderr).toBe(0);
  return textsInSite(out);
}

/**
 * Every text in a site that was written to the folder, by its path: of an archive each file in it, of a picture in PNG its chunks
 * of text, of all else its bytes as they are. Paths are texts, too.
 */
function textsInSite(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return new Map(files.flatMap((path) => textsIn(path, readFileSync(join(folder, path)))));
}

function textsIn(path: string, bytes: Uint8Array): [path: string, text: string][] {
  if (path.endsWith(".zip")) {
    return Object.entries(unzipSync(bytes)).flatMap(([inner, each]) => textsIn(`${path}/${inner}`, each));
  }
  const text = path.endsWith(".png") ? textsInPng(bytes).join("\n") : Buffer.from(bytes).toString("utf8");
  return [[path, `${path}\n${text}`]];
}

/** The texts of a picture's chunks `tEXt`, `zTXt` and `iTXt`, with their keywords; of `eXIf` the bytes. */
function textsInPng(bytes: Uint8Array): string[] {
  const png = Buffer.from(bytes);
  const texts: string[] = [];
  for (let at = 8; at + 12 <= png.length; at += 12 + png.readUInt32BE(at)) {
    const type = png.toString("latin1", at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    if (type === "tEXt" || type === "eXIf") texts.push(data.toString("utf8"));
    if (type === "zTXt") texts.push(inflateSync(data.subarray(data.indexOf(0) + 2)).toString("utf8"));
    if (type === "iTXt") texts.push(internationalText(data));
  }
  return texts;
}

/** A keyword, two bytes that say whether the text is compressed, two more texts that end in zero, and the text. */
function internationalText(data: Buffer): string {
  const flags = data.indexOf(0) + 1;
  const start = data.indexOf(0, data.indexOf(0, flags + 2) + 1) + 1;
  const text = data.subarray(start);
  return `${data.toString("utf8", 0, start)}${(data[flags] === 1 ? inflateSync(text) : text).toString("utf8")}`;
}

/** The ways in which words may stand in a file. */
const formsOf = (words: string) => [
  words,
  encodeURIComponent(words),
  Buffer.from(words)
    .toString("base64")
    .replace(/.{1,4}=*$/, ""),
  [...words].map((sign) => (sign > "~" ? `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}` : sign)).join(""),
  [...words].map((sign) => (sign > "~" ? `&#${sign.charCodeAt(0)};` : sign)).join(""),
];

const found = (texts: ReadonlyMap<string, string>, words: string) =>
  [...texts].filter(([, text]) => formsOf(words).some((form) => text.includes(form))).map(([path]) => path);

test("no file of a site that was written has what is withheld, in archives and pictures neither", {
  timeout: 240_000,
}, () => {
  const texts = build(withholding("2999-01-01T06:00"));
  // The code of the map has numbers of its own, and the four letters that a number is in base64 come up in any hash of it.
  const isOfData = (path: string) => !/^(?:assets\/|[^/]+\.js$|integrity\.json$)/.test(path);
  const data = new Map([...texts].filter(([path]) => isOfData(path)));
  for (const [what, words] of WITHHELD_WORDS) {
    expect(found(/^[\d.]+$/.test(words) ? data : texts, words), what).toEqual([]);
  }
  const published = found(texts, "A trial map");
  for (const ending of ["index.html", "data/map.json", ".zip/map.json", ".svg", ".kml", ".atom"]) {
    expect(
      published.some((path) => path.endsWith(ending)),
      `${ending} of ${published.join(" ")}`,
    ).toBe(true);
  }
  expect([...texts.keys()].filter((path) => path.endsWith(".png")).length).toBeGreaterThan(3);
});

test("the texts of a picture are found, compressed or not", () => {
  const chunk = (type: string, ...parts: (string | Uint8Array)[]) => {
    const data = Buffer.concat(parts.map((part) => Buffer.from(part)));
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
  };
  const png = Buffer.concat([
    Buffer.alloc(8),
    chunk("IHDR", "size"),
    chunk("tEXt", "Title\0Homs"),
    chunk("zTXt", "Title\0\0", deflateSync("Hama")),
    chunk("iTXt", "Title\0\x01\0ar\0\0", deflateSync("حلب")),
    chunk("IEND"),
  ]);
  const texts = textsInPng(png).join(" ");
  for (const name of ["Homs", "Hama", "حلب"]) expect(texts).toContain(name);
});
