import { expect, test } from "vitest";
import { parse } from "yaml";
import { readSmallFolder } from "../../test/small-folder.ts";
import { compile } from "../compile/compile.ts";
import { parseFolder } from "../compile/sources/folder.ts";
import { type Day, parseDay } from "../model/day.ts";
import { atlasOf } from "./atlas.ts";
import { gazetteerPlaces } from "./gazetteer.ts";
import { inboxFile } from "./inbox.ts";
import { suggest } from "./suggest.ts";

const FILES = readSmallFolder();
const { folder } = parseFolder(FILES);
const ROWS = [
  "1\tSawran\tSawran\tصوران\t35.29\t36.74\tP\tPPL\tSY\t\t\t\t\t\t29100",
  "2\tSawran\tSawran\tصوران\t36.56\t37.21\tP\tPPL\tSY\t\t\t\t\t\t5000",
  "3\tInkhil\tInkhil\tانخل,إنخل\t33.0181\t36.1283\tP\tPPL\tSY\t\t\t\t\t\t31258",
  "4\tNowhere\tNowhere\tإنخل\t10\t10\tP\tPPL\tXX\t\t\t\t\t\t1",
].join("\n");
const ATLAS = atlasOf(folder, [], gazetteerPlaces(ROWS, ["SY"], folder.languages));

const inboxOf = (text: string) => {
  const found = suggest({ text, language: "ar", published: parseDay("2024-12-06") as Day }, ATLAS);
  return inboxFile(found, { article: "daily", text, language: "ar", folder });
};

test("a proposal is a claim as its file has it, with what made it so above it", () => {
  const yaml = inboxOf("سيطرت فصائل المعارضة أمس الخميس على مدينة حماة.");
  expect(yaml).toContain(
    "  # rule سيطر على; by «سيطرت»; place «مدينة حماة»; actor «فصائل المعارضة»; day «أمس الخميس»\n",
  );
  expect(parse(yaml).claims[0]).toMatchObject({
    ...{ id: "daily-hama-control", kind: "control", place: "hama", actor: "opposition", day: "2024-12-05" },
    day_reason_en: "“أمس الخميس”: Thursday, 5 December 2024.",
    quote: "سيطرت فصائل المعارضة أمس الخميس على مدينة حماة",
  });
});

test("a place that only the gazetteer knows comes with its entry, spelled as the text does", () => {
  const { claims, places } = parse(inboxOf("سيطرت الفصائل على بلدة إنخل."));
  expect(claims[0].place).toBe("inkhil");
  expect(places[0]).toMatchObject({
    properties: { id: "inkhil", name_ar: "إنخل", name_en: "Inkhil", country: "SY", geonames: 3 },
    geometry: { type: "Point", coordinates: [36.1283, 33.0181] },
  });
});

test("a name of several places is a question", () => {
  const yaml = inboxOf("سيطرت الفصائل على بلدة صوران.");
  expect(parse(yaml).claims[0].place).toBe("?");
  expect(yaml).toContain(
    "OPEN: which صوران? صوران / Sawran, GeoNames 1, 36.74, 35.29 | صوران / Sawran, GeoNames 2, 37.21, 36.56",
  );
});

test("words that stand twice get those before them", () => {
  const { claims } = parse(inboxOf("قصف على حماة.\nسقطت حماة بيد الفصائل.\nقال ناشط: قصف على حماة."));
  expect(claims.filter(({ quote }: { quote: string }) => quote === "قصف على حماة").at(-1).prefix).toBe("ناشط:");
});

test("the compiler does not see the inbox", () => {
  const before = compile(FILES);
  const after = compile(new Map([...FILES, ["inbox/daily.yaml", "claims: [nonsense"]]));
  expect(after.issues).toEqual(before.issues);
  expect(after.dataset?.hash).toBe(before.dataset?.hash);
  expect([...after.sources.keys()].filter((path) => path.startsWith("inbox/"))).toEqual([]);
});
