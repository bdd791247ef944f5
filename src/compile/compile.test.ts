import { expect, test } from "vitest";
import { BASE_FOLDER } from "../../test/base-folder.ts";
import { toId } from "../../test/id.ts";
import type { ControlClaim } from "../model/claim.ts";
import { isoDay, parseDay } from "../model/day.ts";
import { compile } from "./compile.ts";
import { hashOf } from "./dataset/hash.ts";

/** The data set of the base with words of its files replaced. */
function compiled(replacements: readonly (readonly [file: string, words: string, by: string])[] = []) {
  const files = new Map(BASE_FOLDER);
  for (const [file, words, by] of replacements) {
    const text = files.get(file) ?? "";
    expect(text, `${file} has the words to be replaced`).toContain(words);
    files.set(file, text.replace(words, by));
  }
  const { dataset, issues } = compile(files);
  if (!dataset) throw new Error(JSON.stringify(issues, null, 2));
  return dataset;
}

/** Lets more than a third of the article about Hama be quoted. */
const SHORT_ITEM = [
  "articles/hama-taken.md",
  "language: ar\n",
  "language: ar\nshare_reason_ar: خبر قصير.\nshare_reason_en: A short item.\n",
] as const;

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
  expect(compiled().claims.get(toId("homs-withdrawal"))).toEqual({
    id: "homs-withdrawal",
    corrected: null,
    article: "hama-taken",
    kind: "withdrawal",
    place: "homs",
    actor: "government",
    extent: "full",
    day: 20063,
    earliest: 20063,
    dayReason: {},
    speaker: "daily",
    quote: { text: "انسحاب قوات النظام من مدينة حمص", start: 163, end: 194 },
    translation: { en: "the withdrawal of regime forces from the city of Homs" },
    translator: "project",
    hedge: "تتوارد الأنباء",
    hedgeTranslation: { en: "news keeps coming in" },
    denies: null,
    number: null,
    revoked: null,
    note: {},
  });
});

test("a control or presence is of the whole place unless it says otherwise", () => {
  const extent = (replacements?: Parameters<typeof compiled>[0]) =>
    compiled(replacements).claims.get(toId("hama-control")) as ControlClaim;
  expect(extent().extent).toBe("full");
  expect(extent([["claims/hama-taken.yaml", "    actor: hts\n", "    actor: hts\n    extent: partial\n"]]).extent).toBe(
    "partial",
  );
});

test("a claim may be retracted, or superseded by another article, each with a day and a reason", () => {
  const revocation = (lines: string) => {
    const reasons = "      reason_ar: صُحّح\n      reason_en: corrected\n";
    const words = "    hedge: تتوارد الأنباء\n";
    return compiled([["claims/hama-taken.yaml", words, `${words}${lines}${reasons}`]]).claims.get(
      toId("homs-withdrawal"),
    )?.revoked;
  };
  const reason = { ar: "صُحّح", en: "corrected" };
  expect(revocation("    retracted:\n      day: 2024-12-09\n")).toEqual({
    how: "retracted",
    by: null,
    day: parseDay("2024-12-09"),
    reason,
  });
  expect(revocation("    superseded:\n      by: near-homs\n      day: 2024-12-09\n")).toEqual({
    how: "superseded",
    by: "near-homs",
    day: parseDay("2024-12-09"),
    reason,
  });
});

test("a day left open gives the first day as the earliest and the last as the day", () => {
  const convoy = compiled().claims.get(toId("convoy"));
  expect([convoy?.earliest, convoy?.day].map((day) => day && isoDay(day))).toEqual(["2024-12-05", "2024-12-06"]);
});

test("a quote is kept with the white space that the article has", () => {
  const { claims } = compiled([["claims/hama-taken.yaml", "رتل من حماة", "رتل   من   حماة"]]);
  expect(claims.get(toId("convoy"))?.quote.text).toBe("وتوجه رتل من حماة إلى معبر جمرك");
});

test("a place is a point, an area with a spot in it, or not located for a reason", () => {
  const { places } = compiled();
  expect(places.get(toId("hama"))).toMatchObject({ form: "point", spot: [36.75, 35.13], precision: 3000, note: {} });
  expect(places.get(toId("hama-governorate"))).toMatchObject({ form: "area", spot: [37, 35.25] });
  expect(places.get(toId("customs-crossing"))).toMatchObject({
    form: "unlocated",
    reason: { ar: "لا يقول النص أين هو.", en: "The text does not say where it is." },
    note: {},
  });
  expect(places.get(toId("customs-crossing"))).not.toHaveProperty("precision");
});

test("a map may know more kinds of places than every map does", () => {
  const kinds =
    "place_kinds:\n  - id: refinery\n    name_ar: مصفاة\n    name_en: refinery\n    rank: 4\n    min_zoom: 7\n";
  const { map, places } = compiled([
    ["map.yaml", "languages:", `${kinds}languages:`],
    ["places.geojson", '"kind": "border-crossing"', '"kind": "refinery"'],
  ]);
  expect(places.get(toId("customs-crossing"))?.kind).toBe("refinery");
  expect(map.placeKinds.get("refinery")).toEqual({
    ...{ id: "refinery", names: { ar: "مصفاة", en: "refinery" }, rank: 4, minZoom: 7 },
  });
});

test("an actor within another has the outermost one's looks unless it has its own", () => {
  const looks = ({ actors }: ReturnType<typeof compiled>) => {
    const { colour, pattern, letter } = actors.get(toId("hts")) ?? {};
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
  const published = articles.get(toId("near-homs"))?.published;
  expect([published && isoDay(published.day), published?.time]).toEqual([day, time]);
});

test("a bare denial of a withdrawal says that its actor holds", () => {
  expect(compiled().claims.get(toId("homs-denial"))).toMatchObject({ actor: "government", says: "holds" });
  const partial = compiled([["claims/hama-taken.yaml", "extent: full", "extent: partial"]]);
  expect(partial.claims.get(toId("homs-denial"))).toMatchObject({ actor: "government", says: "holds" });
});

test("a bare denial of a presence says that its actor does not hold", () => {
  const words = "    kind: withdrawal\n    place: homs\n    actor: government\n    extent: full\n";
  const presence = "    kind: presence\n    place: homs\n    actor: government\n";
  const { claims } = compiled([["claims/hama-taken.yaml", words, presence]]);
  expect(claims.get(toId("homs-denial"))).toMatchObject({ actor: "government", says: "absent" });
});

test("a bare denial of a control says that the actor does not hold, whoever held before", () => {
  const words = "    kind: withdrawal\n    place: homs\n    actor: government\n    extent: full\n";
  const control = "    kind: control\n    place: homs\n    actor: opposition\n    from: government\n";
  const { claims } = compiled([["claims/hama-taken.yaml", words, control]]);
  expect(claims.get(toId("homs-denial"))).toMatchObject({ actor: "opposition", says: "absent" });
});

test("a bare denial of a bare denial says the opposite of it", () => {
  const denial = another("homs-denial-2", "    kind: denial\n    denies: homs-denial\n");
  const { claims } = compiled([SHORT_ITEM, ["claims/hama-taken.yaml", DENIAL, denial]]);
  expect(claims.get(toId("homs-denial-2"))).toMatchObject({ actor: "government", says: "absent" });
});

test("a claim with a kind of its own may deny an event", () => {
  const statement = another("homs-statement", "    kind: statement\n    denies: homs-strike\n").replace(
    "2024-12-06",
    "2024-12-07",
  );
  const { claims } = compiled([SHORT_ITEM, ["claims/hama-taken.yaml", DENIAL, statement]]);
  expect(claims.get(toId("homs-statement"))).toMatchObject({ kind: "statement", denies: "homs-strike" });
});

test("a denial may be of a day within the days that the denied claim leaves open", () => {
  const between = "extent: full\n    between: [2024-12-06, 2024-12-07]";
  const { claims } = compiled([["claims/hama-taken.yaml", "extent: full\n    day: 2024-12-06", between]]);
  expect(claims.get(toId("homs-denial"))).toMatchObject({ denies: "homs-withdrawal" });
});

test("a denial of a day left open may begin before the denied day", () => {
  const words = "    day: 2024-12-06\n    speaker: ministry";
  const between = "    between: [2024-12-05, 2024-12-06]\n    speaker: ministry";
  const { claims } = compiled([["claims/hama-taken.yaml", words, between]]);
  expect(claims.get(toId("homs-denial"))).toMatchObject({ denies: "homs-withdrawal" });
});

test("the hash stays with the content and changes with any word of a record", () => {
  const { hash, ...content } = compiled();
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(hashOf(content)).toBe(hash);
  expect(hashOf(Object.fromEntries(Object.entries(content).reverse()) as typeof content)).toBe(hash);
  expect(compiled([["speakers.yaml", "a ministry of the government", "a ministry"]]).hash).not.toBe(hash);
});

test("the hash is that of the content alone: not of title, address and contact, nor of the look of actors", () => {
  const { hash } = compiled();
  expect(compiled([["map.yaml", "A trial map", "A second map"]]).hash).toBe(hash);
  expect(compiled([["map.yaml", "url: https://example.org/map/", "contact: mailto:desk@example.org"]]).hash).toBe(hash);
  const [colour = ""] = /#[0-9a-f]{6}/.exec(BASE_FOLDER.get("actors.yaml") ?? "") ?? [];
  expect(compiled([["actors.yaml", colour, "#123456"]]).hash).toBe(hash);
});

test("a folder without a basemap has an empty one", () => {
  const files = new Map([...BASE_FOLDER].filter(([path]) => !path.startsWith("basemap/")));
  expect(compile(files)).toMatchObject({ dataset: { basemap: [] }, issues: [{ code: "basemap-missing" }] });
});
