import { expect, test } from "vitest";
import { isoDay } from "../model/day.ts";
import { compile } from "./compile.ts";
import { hashOf } from "./hash.ts";

const texts = import.meta.glob<string>("./cases/base/**/*", { query: "?raw", import: "default", eager: true });
const base = new Map(Object.entries(texts).map(([path, text]) => [path.replace("./cases/base/", ""), text]));

/** The data set of the base with words of its files replaced. */
function compiled(replacements: readonly (readonly [file: string, words: string, by: string])[] = []) {
  const files = new Map(base);
  for (const [file, words, by] of replacements) {
    const text = files.get(file) ?? "";
    expect(text, `${file} has the words to be replaced`).toContain(words);
    files.set(file, text.replace(words, by));
  }
  const { dataset, issues } = compile(files);
  if (!dataset) throw new Error(JSON.stringify(issues, null, 2));
  return dataset;
}

const DENIAL = "    denies: homs-withdrawal\n";

/** The file, another claim of the ministry at Homs. */
const another = (id: string, rest: string) =>
  `${DENIAL}  - id: ${id}
    place: homs
    day: 2024-12-06
    speaker: ministry
    quote: الجيش موجود في حمص
    translation_en: the army is in Homs
    translator: project
${rest}`;

test("records keep the order of the files, and articles and their claims that of the names", () => {
  const { places, actors, articles, claims } = compiled();
  expect([...places.keys()]).toEqual(["hama", "homs", "hama-governorate", "customs-crossing"]);
  expect([...actors.keys()]).toEqual(["government", "opposition", "hts"]);
  expect([...articles.keys()]).toEqual(["hama-taken", "near-homs"]);
  expect([...claims.keys()]).toEqual([
    "hama-control",
    "homs-withdrawal",
    "homs-denial",
    "convoy",
    "homs-advance",
    "homs-strike",
  ]);
});

test("a map says where readers report an error, by mail or on the web", () => {
  const contact = (address: string) =>
    compiled([["map.yaml", "languages:", `contact: ${address}\nlanguages:`]]).map.contact;
  expect(contact("mailto:desk@example.org")).toBe("mailto:desk@example.org");
  expect(contact("https://example.org/errors")).toBe("https://example.org/errors");
  expect(compiled().map.contact).toBeNull();
});

test("a claim has its fields, its names by language and its quote's place in the article", () => {
  expect(compiled().claims.get("homs-withdrawal")).toEqual({
    id: "homs-withdrawal",
    article: "hama-taken",
    kind: "withdrawal",
    place: "homs",
    actor: "government",
    extent: "full",
    day: 20063,
    earliest: 20063,
    dayReason: null,
    speaker: "daily",
    quote: { text: "انسحاب قوات النظام من مدينة حمص", start: 163, end: 194 },
    translation: { en: "the withdrawal of regime forces from the city of Homs" },
    translator: "project",
    hedge: "تتوارد الأنباء",
    denies: null,
    number: null,
    note: null,
    revoked: null,
  });
});

test("a day left open gives the first day as the earliest and the last as the day", () => {
  const convoy = compiled().claims.get("convoy");
  expect([convoy?.earliest, convoy?.day].map((day) => day && isoDay(day))).toEqual(["2024-12-05", "2024-12-06"]);
});

test("a quote is kept with the white space that the article has", () => {
  const { claims } = compiled([["claims/hama-taken.yaml", "رتل من حماة", "رتل   من   حماة"]]);
  expect(claims.get("convoy")?.quote.text).toBe("وتوجه رتل من حماة إلى معبر جمرك");
});

test("an actor within another has the outermost one's looks unless it has its own", () => {
  const looks = ({ actors }: ReturnType<typeof compiled>) => {
    const { colour, pattern, letter } = actors.get("hts") ?? {};
    return [colour, pattern, letter];
  };
  expect(looks(compiled())).toEqual(["#7fbf7b", "solid", "O"]);
  const own = compiled([["actors.yaml", "  within: opposition", "  within: opposition\n  pattern: dots\n  letter: H"]]);
  expect(looks(own)).toEqual(["#7fbf7b", "dots", "H"]);
});

test.each([
  ["2024-12-07", "2024-12-07", null],
  ["2024-12-07T23:30", "2024-12-07", "23:30"],
  ["2024-12-07T23:30+00:00", "2024-12-08", "02:30"],
  ["2024-12-07T21:00Z", "2024-12-08", "00:00"],
  ["2024-12-08T01:00+05:30", "2024-12-07", "22:30"],
])("an article of %s was published on %s at %s in Damascus", (text, day, time) => {
  const { articles } = compiled([["articles/near-homs.md", "2024-12-07T23:30+00:00", text]]);
  const published = articles.get("near-homs")?.published;
  expect([published && isoDay(published.day), published?.time]).toEqual([day, time]);
});

test("a bare denial of a withdrawal says that its actor holds", () => {
  expect(compiled().claims.get("homs-denial")).toMatchObject({ actor: "government", says: "holds" });
  const partial = compiled([["claims/hama-taken.yaml", "extent: full", "extent: partial"]]);
  expect(partial.claims.get("homs-denial")).toMatchObject({ actor: "government", says: "holds" });
});

test("a bare denial of a presence says that its actor does not hold", () => {
  const words = "    kind: withdrawal\n    place: homs\n    actor: government\n    extent: full\n";
  const presence = "    kind: presence\n    place: homs\n    actor: government\n";
  const { claims } = compiled([["claims/hama-taken.yaml", words, presence]]);
  expect(claims.get("homs-denial")).toMatchObject({ actor: "government", says: "absent" });
});

test("a bare denial of a control says that the actor does not hold, whoever held before", () => {
  const words = "    kind: withdrawal\n    place: homs\n    actor: government\n    extent: full\n";
  const control = "    kind: control\n    place: homs\n    actor: opposition\n    from: government\n";
  const { claims } = compiled([["claims/hama-taken.yaml", words, control]]);
  expect(claims.get("homs-denial")).toMatchObject({ actor: "opposition", says: "absent" });
});

test("a bare denial of a bare denial says the opposite of it", () => {
  const denial = another("homs-denial-2", "    kind: denial\n    denies: homs-denial\n");
  const { claims } = compiled([["claims/hama-taken.yaml", DENIAL, denial]]);
  expect(claims.get("homs-denial-2")).toMatchObject({ actor: "government", says: "absent" });
});

test("a claim with a kind of its own may deny an event", () => {
  const statement = another("homs-statement", "    kind: statement\n    denies: homs-strike\n").replace(
    "2024-12-06",
    "2024-12-07",
  );
  const { claims } = compiled([["claims/hama-taken.yaml", DENIAL, statement]]);
  expect(claims.get("homs-statement")).toMatchObject({ kind: "statement", denies: "homs-strike" });
});

test("a denial may be of a day within the days that the denied claim leaves open", () => {
  const between = "extent: full\n    between: [2024-12-06, 2024-12-07]";
  const { claims } = compiled([["claims/hama-taken.yaml", "extent: full\n    day: 2024-12-06", between]]);
  expect(claims.get("homs-denial")).toMatchObject({ denies: "homs-withdrawal" });
});

test("a denial of a day left open may begin before the denied day", () => {
  const words = "    day: 2024-12-06\n    speaker: ministry";
  const between = "    between: [2024-12-05, 2024-12-06]\n    speaker: ministry";
  const { claims } = compiled([["claims/hama-taken.yaml", words, between]]);
  expect(claims.get("homs-denial")).toMatchObject({ denies: "homs-withdrawal" });
});

test("the hash stays with the content and changes with any word of it", () => {
  const { hash, ...content } = compiled();
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(hashOf(content)).toBe(hash);
  expect(hashOf(Object.fromEntries(Object.entries(content).reverse()) as typeof content)).toBe(hash);
  expect(compiled([["map.yaml", "A trial map", "A second map"]]).hash).not.toBe(hash);
});

test("a folder without a basemap has an empty one", () => {
  const files = new Map([...base].filter(([path]) => !path.startsWith("basemap/")));
  expect(compile(files)).toMatchObject({ dataset: { basemap: [] }, issues: [] });
});
