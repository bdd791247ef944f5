import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { addDays, type Day, isoDay } from "../../src/model/day.ts";
import type { WarActor, WarClaim } from "./war-claims.ts";

type Language = "en" | "ar";

const ACTOR_NAMES: Readonly<Record<WarActor, Readonly<Record<Language, string>>>> = {
  government: { en: "government forces", ar: "قوات الحكومة" },
  opposition: { en: "opposition fighters", ar: "مقاتلو المعارضة" },
  sdf: { en: "SDF fighters", ar: "مقاتلو قسد" },
  sna: { en: "SNA fighters", ar: "مقاتلو الجيش الوطني" },
};

/** What a sentence of a claim is followed by, so that the excerpts stay a small part of the text. */
const FILLER: Readonly<Record<Language, string>> = {
  en: "People there told of a night without power, of queues before the bakeries, and of families who waited for news from the next town; the shops had opened late.",
  ar: "وتحدث الأهالي عن ليلة بلا كهرباء وعن طوابير أمام الأفران وعن عائلات تنتظر الأخبار من البلدة المجاورة، وفتحت المحال أبوابها متأخرة في ذلك اليوم.",
};

const HEDGES: Readonly<Record<Language, string>> = { en: "reportedly", ar: "بحسب أنباء غير مؤكدة" };

/** The files of an article that makes the claims, by path: its text and what was coded from it. */
export function writeArticle(id: string, claims: readonly WarClaim[], first: Day): [path: string, text: string][] {
  const language: Language = Number(id.slice(1)) % 2 === 0 ? "en" : "ar";
  const last = Math.max(...claims.map(({ day }) => day));
  const title = language === "en" ? `Reports from the field ${id}` : `تقارير من الميدان ${id}`;
  const paragraphs = claims.map((claim) => `${sentenceOf(claim, language)} ${FILLER[language]}`);
  const body = `${[title, ...paragraphs].join("\n\n")}\n`;
  const front = [
    ...[`id: ${id}`, "publisher: monitor", `title: "${title}"`, `title_${other(language)}: "${id}"`],
    ...[`language: ${language}`, `published: ${isoDay(addDays(first, last))}`],
    `sha256: ${bytesToHex(sha256(utf8ToBytes(body)))}`,
  ];
  const coded = claims.map((claim) => claimYaml(claim, language, first));
  return [
    [`articles/${id}.md`, `---\n${front.join("\n")}\n---\n${body}`],
    [`claims/${id}.yaml`, `article: ${id}\nclaims:\n${coded.join("")}`],
  ];
}

const other = (language: Language): Language => (language === "en" ? "ar" : "en");

function claimYaml(claim: WarClaim, language: Language, first: Day): string {
  const { id, kind, place, actor, from, extent, day, earliest, isHedged, denies } = claim;
  const date = (each: number) => isoDay(addDays(first, each));
  const translation = `${wordsOf(claim, other(language))}.`;
  const fields: (readonly [name: string, value: string | null])[] = [
    ...([
      ["kind", kind],
      ["place", place.id],
      ["actor", actor],
      ["from", from],
      ["extent", extent],
    ] as const),
    earliest === null ? ["day", date(day)] : ["between", `[${date(earliest)}, ${date(day)}]`],
    ["speaker", kind === "denial" ? "ministry" : "monitor"],
    ["quote", JSON.stringify(`${wordsOf(claim, language)}`)],
    [`translation_${other(language)}`, JSON.stringify(translation)],
    ["translator", "the generator"],
    ["hedge", isHedged ? JSON.stringify(HEDGES[language]) : null],
    [`hedge_${other(language)}`, isHedged ? JSON.stringify(HEDGES[other(language)]) : null],
    ["denies", denies],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`    ${name}: ${value}\n`]));
  return `  - id: ${id}\n${lines.join("")}`;
}

/** The sentence of a claim, whose own number makes it the only one of its words. */
function sentenceOf(claim: WarClaim, language: Language): string {
  const words = wordsOf(claim, language);
  if (!claim.isHedged) return `${words}.`;
  return language === "en" ? `${words}, ${HEDGES.en}.` : `${words} ${HEDGES.ar}.`;
}

function wordsOf(claim: WarClaim, language: Language): string {
  const told = language === "en" ? tellEnglish(claim) : tellArabic(claim);
  return language === "en" ? `In report ${claim.id.slice(1)} ${told}` : `في الخبر ${claim.id.slice(1)} ${told}`;
}

function tellEnglish({ kind, place: { en }, actor, from, extent }: WarClaim): string {
  const who = actor ? ACTOR_NAMES[actor].en : "unnamed forces";
  switch (kind) {
    case "control":
      return `${who} took all of ${en}${from ? ` from ${ACTOR_NAMES[from].en}` : ""}`;
    case "withdrawal":
      return extent === "full" ? `${who} left ${en} altogether` : `some of the ${who} left positions in ${en}`;
    case "presence":
      return `${who} were seen in ${en}`;
    case "denial":
      return `the ministry denied the news from ${en}`;
    case "strike":
      return `air strikes hit ${en}`;
    case "clash":
      return `clashes were heard in ${en}`;
  }
}

function tellArabic({ kind, place: { ar }, actor, from, extent }: WarClaim): string {
  const who = actor ? ACTOR_NAMES[actor].ar : "قوات مجهولة";
  switch (kind) {
    case "control":
      return `سيطر ${who} على ${ar} بالكامل${from ? ` بعد طرد ${ACTOR_NAMES[from].ar}` : ""}`;
    case "withdrawal":
      return extent === "full" ? `انسحب ${who} من ${ar} كليا` : `انسحب بعض ${who} من مواقع في ${ar}`;
    case "presence":
      return `شوهد ${who} في ${ar}`;
    case "denial":
      return `نفت الوزارة أنباء ${ar}`;
    case "strike":
      return `ضربت غارات جوية ${ar}`;
    case "clash":
      return `سمعت اشتباكات في ${ar}`;
  }
}
