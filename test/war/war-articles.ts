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

/** An article of an invented war. */
export interface WarArticle {
  readonly id: string;
  /** Its file, the text below its front matter. */
  readonly file: string;
  readonly coded: readonly CodedClaim[];
}

/** The article that makes the claims. */
export function writeArticle(id: string, claims: readonly WarClaim[], first: Day): WarArticle {
  const language: Language = Number(id.slice(1)) % 2 === 0 ? "en" : "ar";
  const last = Math.max(...claims.map(({ day }) => day));
  const title = language === "en" ? `Reports from the field ${id}` : `تقارير من الميدان ${id}`;
  const paragraphs = claims.map((claim) => `${sentenceOf(claim, language)} ${FILLER[language]}`);
  const body = `${[title, ...paragraphs].join("\n\n")}\n`;
  const front = [
    ...[`id: ${id}`, "publisher: monitor", `title: "${title}"`, `title_${other(language)}: "${id}"`],
    ...[`language: ${language}`, `published: ${isoDay(addDays(first, last))}T18:30+00:00`],
    `sha256: ${bytesToHex(sha256(utf8ToBytes(body)))}`,
  ];
  const file = `---\n${front.join("\n")}\n---\n${body}`;
  return { id, file, coded: claims.map((claim) => codeClaim(claim, language, first)) };
}

const other = (language: Language): Language => (language === "en" ? "ar" : "en");

/** What is coded from a claim, a cell of a table each; null where it has no such field. */
export type CodedClaim = Readonly<Record<string, string | null>>;

function codeClaim(claim: WarClaim, language: Language, first: Day): CodedClaim {
  const { id, kind, place, actor, from, extent, day, earliest, isHedged, denies } = claim;
  const date = (each: number) => isoDay(addDays(first, each));
  return {
    ...{ id, kind, place: place.id, actor, from, extent },
    day: earliest === null ? date(day) : null,
    between_start: earliest === null ? null : date(earliest),
    between_end: earliest === null ? null : date(day),
    speaker: kind === "denial" ? "ministry" : "monitor",
    quote: wordsOf(claim, language),
    [`translation_${other(language)}`]: `${wordsOf(claim, other(language))}.`,
    translator: "the generator",
    hedge: isHedged ? HEDGES[language] : null,
    [`hedge_${other(language)}`]: isHedged ? HEDGES[other(language)] : null,
    denies,
  };
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
