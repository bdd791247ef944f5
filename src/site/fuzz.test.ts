import fc from "fast-check";
import { expect, test } from "vitest";
import { rest } from "../../test/rest.ts";
import { readSmallFolder } from "../../test/small-folder.ts";
import { compile } from "../compile/compile.ts";
import { type Issue, issue } from "../compile/issue.ts";
import { decodeText } from "../compile/sources/decode.ts";
import { buildHistory } from "../history/history.ts";
import { readBasemap } from "./publish/basemap.ts";
import { publish } from "./publish.ts";
import { publishSite } from "./publish-site.ts";

/** `npm run soak` asks for more. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 500);

const FOLDER = readSmallFolder();

const STRANGE = [
  ...[
    "",
    "null",
    "~",
    "[]",
    "{}",
    "true",
    "0",
    "-1",
    "5e-324",
    "1e400",
    ".inf",
    ".nan",
    "005",
    '""',
    '"',
    "'",
    "[",
    "{ a: [1, 2] }",
  ],
  ...["2024-02-30", "0000-01-01", "9999-12-31", "2024-12-05", "constructor", "__proto__", "toString", "<b>&amp;</b>"],
  ...[
    "=1+1",
    "\u202Eabc",
    "\u200F",
    "\uFEFF",
    "é",
    "e\u0301",
    "ـ",
    "&a b",
    "*a",
    "!!str 1",
    "a: b",
    "# a",
    "@a",
    "| \n",
    "<<: 1",
  ],
  ...["[36, 35, 9]", "[[36, 35]]", "[[[36, 35], [37, 35], [37, 36], [36, 35]]]", "en-US-US", "x".repeat(3000)],
];

const what = fc.oneof(
  fc.record({ kind: fc.constantFrom("cut", "double", "swap", "end", "file", "gone", "crlf") }),
  fc.record({ kind: fc.constant("value"), text: fc.constantFrom(...STRANGE) }),
  fc.record({ kind: fc.constant("key"), text: fc.constantFrom(...STRANGE) }),
  fc.record({ kind: fc.constant("number"), text: fc.constantFrom(...STRANGE) }),
  fc.record({ kind: fc.constant("bytes"), bytes: fc.uint8Array({ maxLength: 4 }), length: fc.nat(4) }),
);

type What = { kind: string; text?: string; bytes?: Uint8Array; length?: number };

const damage = fc.record({ path: fc.constantFrom(...FOLDER.keys()), at: fc.nat(), what: what as fc.Arbitrary<What> });

/** The text with one thing changed in it; null where the file is gone. */
function damaged(text: string, at: number, { kind, text: strange = "" }: What): string | null {
  const lines = text.split("\n");
  const index = at % lines.length;
  const line = lines[index] ?? "";
  switch (kind) {
    case "cut":
      return lines.toSpliced(index, 1).join("\n");
    case "double":
      return lines.toSpliced(index, 0, line).join("\n");
    case "swap":
      return lines.with(index, lines[index + 1] ?? "").join("\n");
    case "end":
      return text.slice(0, at % (text.length + 1));
    case "file":
      return strange;
    case "gone":
      return null;
    case "crlf":
      return text.replaceAll("\n", "\r\n");
    case "value":
      return lines
        .with(
          index,
          line.replace(/: ?.*?(,?)$/, (_, comma) => `: ${strange}${comma}`),
        )
        .join("\n");
    case "key":
      return lines
        .with(
          index,
          line.replace(/[\w-]+(?="?:)/, () => strange),
        )
        .join("\n");
    default:
      return lines
        .with(
          index,
          line.replace(/-?\d+(?:\.\d+)?|"[^"]*"/, () => strange),
        )
        .join("\n");
  }
}

function bytesOf(text: string, at: number, { bytes, length = 0 }: What): Uint8Array {
  const whole = new TextEncoder().encode(text);
  if (!bytes) return whole;
  const start = at % (whole.length + 1);
  return Uint8Array.from([...whole.slice(0, start), ...bytes, ...whole.slice(start + length)]);
}

/** The folder as it is read after the damage. */
function read(damages: readonly { path: string; at: number; what: What }[]) {
  const texts = new Map(FOLDER);
  const unread: Issue[] = [];
  for (const { path, at, what } of damages) {
    const text = texts.get(path);
    const changed = text === undefined ? null : damaged(text, at, what);
    texts.delete(path);
    if (changed === null || text === undefined) continue;
    const decoded = decodeText(what.bytes ? bytesOf(text, at, what) : new TextEncoder().encode(changed));
    if ("text" in decoded) texts.set(path, decoded.text);
    else unread.push(issue("encoding-invalid", { file: path, line: decoded.line, path: "" }, decoded.fault));
  }
  return { texts, unread };
}

const EXPECTED_FILE = /^(?:(?:map|actors|speakers)\.yaml|places\.geojson)$/;

test("the folder that is damaged is sound itself", () => {
  expect(compile(FOLDER).issues.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("whatever is done to the bytes of a data folder is an issue of a file, or is published, and never an exception", async () => {
  let compiled = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), fc.nat(), async (damages, dice) => {
      await rest();
      const { texts, unread } = read(damages);
      const result = compile(texts, { unread });
      for (const { file, line, message } of result.issues) {
        expect(texts.has(file) || EXPECTED_FILE.test(file) || unread.some((each) => each.file === file), file).toBe(
          true,
        );
        const lines = (texts.get(file) ?? "").split("\n").length;
        if (line !== null && texts.has(file))
          expect(line >= 1 && line <= lines, `${file}:${line} of ${lines}`).toBe(true);
        expect(message.length, message).toBeLessThan(1200);
      }
      if (result.dataset === null) return;
      compiled++;
      if (dice % 20 > 0) return;
      const history = buildHistory(result.dataset);
      const basemap = readBasemap(result.dataset.basemap, texts, result.basemap);
      expect(publish(history, basemap).has("data/map.json")).toBe(true);
      if (dice % 100 === 0) publishSite(history, basemap, texts);
    }),
    { numRuns: RUNS },
  );
  // Some two of nine are published. Of fewer than fifty it may happen that none is.
  expect(compiled).toBeGreaterThanOrEqual(Math.floor(RUNS / 50));
}, 7_200_000);
