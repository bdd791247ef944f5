import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import { processorTime } from "../../test/processor-time.ts";
import { parseFolder } from "../compile/sources/folder.ts";
import { type Day, isoDay, parseDay } from "../model/day.ts";
import { anchor } from "../text/anchor.ts";
import { normalise } from "../text/normalise.ts";
import { toWholeWords } from "../text/whole-words.ts";
import { atlasOf } from "./atlas.ts";
import { basemapPlaces } from "./basemap-places.ts";
import { quotedAt } from "./quotes.ts";
import { LONGEST_TEXT, suggest } from "./suggest.ts";

const DATA = fileURLToPath(new URL("../../data/", import.meta.url));

const FILES = new Map(
  [
    "map.yaml",
    "actors.yaml",
    "speakers.yaml",
    "places.geojson",
    "basemap/towns.geojson",
    "basemap/governorates.geojson",
  ].map((path) => [path, readFileSync(`${DATA}${path}`, "utf8")]),
);

const { folder } = parseFolder(FILES);
const ATLAS = atlasOf(folder, basemapPlaces(FILES, folder.map?.fields.countries ?? []));
const FRIDAY = parseDay("2024-12-06") as Day;

const suggestIn = (text: string, language = "ar") => suggest({ text, language, published: FRIDAY }, ATLAS);

/** What is proposed, each in a line: kind, extent, place, actor, day, speaker. */
const told = (text: string, language = "ar") =>
  suggestIn(text, language).proposals.map(({ kind, extent, place, actor, day, speaker }) =>
    [
      ...[kind, ...(extent ? [extent] : []), place.place?.id ?? place.words, actor?.id ?? actor?.words ?? "-"],
      ...[isoDay(day), speaker?.id ?? speaker?.words ?? "-"],
    ].join(" "),
  );

const places = (text: string, language = "ar") =>
  suggestIn(text, language).mentions.map(({ place, words }) => place?.id ?? words);

test.each([
  ["الجولاني is nobody's place", "قال الجولاني إن المعركة مستمرة.", []],
  ["peaceful protests are not in Salamiyah", "خرجت مظاهرات سلمية في حمص.", ["homs"]],
  ["Salamiyah is a city where it is called one", "خرجت مظاهرات في مدينة سلمية.", ["salamiyah"]],
  ["a chargé d'affaires is no town", "قال القائم بالأعمال إن الوضع القائم لن يدوم.", []],
  ["who intends something is not in Nawa", "نوى المقاتلون البقاء، ثم انسحبوا من نوى.", ["nawa"]],
  ["what destroys is not Palmyra", "كادت الغارات تدمر الجسر قرب تدمر.", ["palmyra"]],
  ["a capital that speaks is a government", "قالت دمشق إن موسكو وطهران تدعمانها.", []],
  ["a capital that is entered is a city", "دخلت الفصائل دمشق من الجنوب.", ["damascus"]],
  ["particles before a name are no part of it", "هربوا من حلب وحماة لحمص.", ["aleppo", "hama", "homs"]],
  ["an unknown village is named with its epithet", "سيطروا على بلدة الدار الكبيرة.", ["الدار الكبيرة"]],
  ["Lebanon is no town in it", "فرّ كثيرون إلى لبنان.", []],
])("%s", (_, text, expected) => {
  expect(places(text)).toEqual(expected);
});

test("the quote of an aim holds the words that make it one", () => {
  const text = "وقالت المصادر إن الفصائل تهدف إلى السيطرة على حمص.";
  const [aim] = suggestIn(text).proposals;
  expect(aim && text.slice(aim.quote.start, aim.quote.end)).toContain("تهدف إلى السيطرة على حمص");
});

test("a city that is called the capital is a place", () => {
  expect(places("In the capital, Damascus, eyewitnesses spoke of gunfire.", "en")).toEqual(["damascus"]);
  expect(places("سُمع إطلاق نار في العاصمة السورية دمشق.")).toEqual(["damascus"]);
});

test.each([
  ["a verb before who does it", "سيطرت فصائل المعارضة على مدينة حماة.", ["control hama opposition 2024-12-06 -"]],
  ["a verb after who does it", "فصائل المعارضة تسيطر على حماة.", ["control hama opposition 2024-12-06 -"]],
  [
    "a noun whose suffix is who was named before",
    "بسطت الفصائل أمس سيطرتها على مدينتي الرستن وتلبيسة.",
    ["control rastan opposition 2024-12-05 -", "control talbiseh opposition 2024-12-05 -"],
  ],
  ["a place in somebody's hands", "باتت حماة في قبضة هيئة تحرير الشام.", ["control hama hts 2024-12-06 -"]],
  [
    "a list in parentheses, and who was told to leave before it",
    "وردت أنباء عن انسحابات لقوات النظام من ريف حمص الشرقي. الانسحابات تشمل مدن (القريتين وتدمر والسخنة) مع تقدم الفصائل.",
    [
      ...["eastern-homs-countryside", "al-qaryatayn", "palmyra", "sukhnah"].map(
        (place) => `withdrawal partial ${place} government 2024-12-06 -`,
      ),
    ],
  ],
  [
    '"so they did" where a verb follows, a loss where none does',
    "فقد تم تحرير مدينة حماة على يد الفصائل. فقد النظام مدينة حلب.",
    ["control hama opposition 2024-12-06 -", "withdrawal full aleppo government 2024-12-06 -"],
  ],
  [
    "positions of somebody in a province",
    "استولت الفصائل على مواقع النظام في محافظة درعا.",
    ["advance daraa-governorate opposition 2024-12-06 -"],
  ],
  [
    "what is measured from the outskirts of a place",
    "باتت الفصائل على بعد خمسة كيلومترات من أطراف مدينة حمص.",
    ["advance homs opposition 2024-12-06 -"],
  ],
  [
    "a place and its countryside, and how many of those who left with others",
    "انسحبت قوات النظام وقادة مجموعات موالية لطهران من مدينة دير الزور وريفها.",
    [
      "withdrawal full deir-ez-zor government 2024-12-06 -",
      "withdrawal full deir-ez-zor-countryside government 2024-12-06 -",
    ],
  ],
  [
    "a move to the edge of a town",
    "انسحبت قوات النظام من مدينة حمص إلى أطرافها الشمالية.",
    ["movement homs government 2024-12-06 -"],
  ],
  [
    "what had been held before",
    "سيطرت الفصائل على حماة بعد أن كانت قوات النظام قد سيطرت على حلب.",
    ["control hama opposition 2024-12-06 -"],
  ],
  ["a fall into somebody's hands", "سقطت تدمر بيد فصائل محلية.", ["control palmyra local-factions 2024-12-06 -"]],
  ["a passive with who did it", "تم تحرير مدينة حماة على يد الثوار.", ["control hama opposition 2024-12-06 -"]],
  ["the loser is no holder", "خسرت قوات النظام مدينة حماة لصالح الفصائل.", ["control hama opposition 2024-12-06 -"]],
  [
    "who is driven out leaves",
    "طرد الثوار قوات النظام من تلبيسة.",
    ["withdrawal full talbiseh government 2024-12-06 -"],
  ],
  [
    "a part of a withdrawal",
    "بدأت قوات النظام الانسحاب من تدمر.",
    ["withdrawal partial palmyra government 2024-12-06 -"],
  ],
  ["redeploying outside is leaving", "أعاد الجيش انتشاره خارج حماة.", ["withdrawal full hama government 2024-12-06 -"]],
  ["an aim is a statement", "تهدف الفصائل إلى السيطرة على حمص.", ["statement homs - 2024-12-06 -"]],
  ["an aim with a noun is a statement", "توجهت الفصائل لتحرير حمص.", ["statement homs - 2024-12-06 -"]],
  ["what is to be prevented is nobody's aim", "أُرسلت قوات لمنع المتمردين من الاستيلاء على حمص.", []],
  ["failing is no deed", "لم تتمكن الفصائل من دخول حمص.", []],
  ["history is no claim", "وكانت قوات النظام قد سيطرت على حمص عام 2014.", []],
  ["a point of reference is not taken", "سيطرت الفصائل على قرى قرب حماة.", []],
  [
    "a denial is no claim of what it denies",
    "نفت وزارة الدفاع انسحاب الجيش من حمص.",
    ["denial homs - 2024-12-06 syrian-defence-ministry"],
  ],
  [
    "what is denied afterwards stays told",
    "أعلن المرصد انسحاب الجيش من حمص، الأمر الذي نفته سانا.",
    ["withdrawal full homs government 2024-12-06 syrian-observatory", "denial homs - 2024-12-06 sana"],
  ],
  [
    "a weekday is the last one",
    "سيطرت الفصائل على حماة الأربعاء، بحسب المرصد.",
    ["control hama opposition 2024-12-04 syrian-observatory"],
  ],
  [
    "a noun with the ending of an object",
    "أعلن الجيش السوري انسحابًا مؤقتًا من مدينة حلب.",
    ["withdrawal full aleppo government 2024-12-06 syrian-army"],
  ],
  ["who surrounds a town", "حاصرت الفصائل مدينة حمص.", ["advance homs opposition 2024-12-06 -"]],
  [
    "a town that is being surrounded",
    "تمكنت الفصائل من تطويق مدينة حماة من ثلاث جهات.",
    ["advance hama opposition 2024-12-06 -"],
  ],
  [
    "who reinforces his positions",
    "الجيش الإسرائيلي يعزز مواقعه بالقرب من مرتفعات الجولان المحتلة.",
    ["movement golan-heights israel 2024-12-06 -"],
  ],
  [
    "who deploys forces, and not who publishes",
    "نشر الجيش بيانًا في دمشق. وأعلن الجيش الإسرائيلي أنه نشر قوات في درعا.",
    ["presence daraa israel 2024-12-06 israeli-army"],
  ],
  ["bombs on a town", "المروحيات تلقي براميل متفجرة على الرستن.", ["strike rastan - 2024-12-06 -"]],
  ["the text's own today counts", "دخلت الفصائل اليوم الخميس حماة.", ["advance hama opposition 2024-12-05 -"]],
])("%s", (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  ["who captures", "Rebels captured Hama on Thursday.", ["control hama opposition 2024-12-05 -"]],
  ["what falls to somebody", "Hama fell to the rebels yesterday.", ["control hama opposition 2024-12-05 -"]],
  ["who leaves", "The army has withdrawn from Palmyra.", ["withdrawal full palmyra government 2024-12-06 -"]],
  ["who failed", "Rebels failed to enter Homs.", []],
  ["what somebody aims at", "Rebels aim to capture Homs.", []],
  ["what happened long ago", "Government forces recaptured Homs in 2014.", []],
  [
    "a denial",
    "The Syrian Defence Ministry denied that troops had left Homs.",
    ["denial homs - 2024-12-06 syrian-defence-ministry"],
  ],
  [
    "soldiers are the army, whoever was named before",
    "Local factions seized Nawa. Residents said that soldiers had abandoned their posts in Palmyra.",
    ["control nawa local-factions 2024-12-06 -", "withdrawal partial palmyra government 2024-12-06 Residents"],
  ],
  [
    "an army of a country that is named before it",
    "Israel's army said that its troops had entered Daraa. Turkey's army entered Homs.",
    ["advance daraa israel 2024-12-06 israeli-army", "advance homs Turkey's army 2024-12-06 -"],
  ],
  [
    "fighters of somebody",
    "Opposition factions entered Homs after fighters of Hezbollah pulled out of the city.",
    ["advance homs opposition 2024-12-06 -", "withdrawal full homs hezbollah 2024-12-06 -"],
  ],
  [
    "prisoners who are freed take no town",
    "Thousands celebrated in Tartus, and prisoners were freed from the central prison of Hama.",
    ["gathering tartus - 2024-12-06 -", "release hama-central-prison - 2024-12-06 -"],
  ],
  ["a town that is surrounded", "Homs was surrounded by rebels.", ["advance homs opposition 2024-12-06 -"]],
  [
    "who flees a town, if it is a party",
    "Residents have fled Hama. The army has fled Homs.",
    ["withdrawal full homs government 2024-12-06 -"],
  ],
  [
    "who pulls out of what was named before",
    "Kurdish-led forces moved into Deir ez-Zor city as the army pulled out.",
    ["advance deir-ez-zor Kurdish-led forces 2024-12-06 -", "withdrawal full deir-ez-zor government 2024-12-06 -"],
  ],
  [
    "an attack that is beaten off",
    "State television said the army had repelled an attack on Hama.",
    ["clash hama - 2024-12-06 television"],
  ],
  ["an order to leave is no leaving", "The army ordered its troops to leave Homs.", []],
  ["a part", "Most of Homs is under the control of rebels.", ["control partial homs opposition 2024-12-06 -"]],
])("in English: %s", (_, text, expected) => {
  expect(told(text, "en")).toEqual(expected);
});

test("a text in a language without rules gives nothing", () => {
  expect(suggestIn("Die Rebellen nahmen Hama ein.", "de").proposals).toEqual([]);
});

test("a text that is no article is refused with both lengths", () => {
  expect(() => suggestIn("ا".repeat(LONGEST_TEXT + 1))).toThrow("at most 100000 characters, found 100001");
});

// Words that rules look for, in any order, with what texts have between them.
const words = fc.array(
  fc.oneof(
    fc.constantFrom(
      ...[
        "سيطرت",
        "انسحبت",
        "على",
        "من",
        "في",
        "حماة",
        "وحمص",
        "الرستن",
        "وتلبيسة",
        "الفصائل",
        "قوات النظام",
        "«",
        "»",
        "،",
        ".",
        "\n",
      ],
      ...[
        "نفى",
        "المرصد",
        "اليوم",
        "الخميس",
        "أمس",
        "إن",
        "لم",
        "سقطت",
        "بيد",
        "منها",
        "عليها",
        "مدينة",
        "باستثناء",
        ":",
        "تحرير",
        "٢٠١٤",
      ],
      ...[
        "captured",
        "left",
        "Homs",
        "the army",
        "rebels",
        "said",
        "denied",
        "of",
        "on Thursday",
        "from",
        "and",
        "حَمـــاة",
        "حمص\u200f",
        "😀",
      ],
    ),
    fc.string({ unit: "binary", maxLength: 6 }),
  ),
  { maxLength: 60 },
);

test("every quote is a verbatim slice of whole words that stands where it is said to, and nothing throws", () => {
  fc.assert(
    fc.property(words, fc.constantFrom("ar", "en"), fc.constantFrom(" ", "", "  "), (list, language, space) => {
      const text = list.join(space);
      const body = normalise(text);
      for (const { quote, hedge, evidence } of suggestIn(text, language).proposals) {
        expect(quote.end).toBeGreaterThan(quote.start);
        expect(toWholeWords(text, quote)).toEqual(quote);
        const { quote: written, prefix } = quotedAt(text, quote, body);
        expect(written).toBe(text.slice(quote.start, quote.end));
        const found = anchor(body, written, prefix);
        if (typeof found === "object") expect(found).toEqual(quote);
        else expect(found).toBe("ambiguous");
        for (const each of [...evidence, ...(hedge ? [hedge] : [])]) {
          expect(each.end).toBeGreaterThan(each.start);
          expect(each.end).toBeLessThanOrEqual(text.length);
        }
      }
    }),
    { numRuns: 500, interruptAfterTimeLimit: 8000 },
  );
});

test("mentions are slices of the text, in its order", () => {
  fc.assert(
    fc.property(words, (list) => {
      const text = list.join(" ");
      let last = 0;
      for (const { start, end, words: named } of suggestIn(text).mentions) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end)).toBe(named);
        last = end;
      }
    }),
    { numRuns: 200, interruptAfterTimeLimit: 8000 },
  );
});

test("the same text gives the same proposals", () => {
  const text = "سيطرت الفصائل على حماة، ونفت سانا ذلك.";
  expect(suggestIn(text)).toEqual(suggestIn(text));
});

test("a name in Latin letters at the end of a text ends there", () => {
  expect(places("the city of Homs", "en")).toEqual(["homs"]);
  expect(places("Homs\u{e0001}on Thursday\u{1f600}Homs", "en").length).toBeGreaterThan(0);
});

test("the longest article that is taken costs about as much a letter as one of an eighth of its length", () => {
  const sentence = "سيطرت الفصائل أمس على مدينتي الرستن وتلبيسة، بحسب المرصد، ونفت سانا انسحاب الجيش من حمص.\n";
  const textOf = (part: number) => sentence.repeat(Math.floor(LONGEST_TEXT / sentence.length / part));
  const [least, most] = [8, 1].map((part) => processorTime(() => suggestIn(textOf(part)), 3)) as [number, number];
  expect(most / least, `${least} and ${most} milliseconds`).toBeLessThan(24);
});
