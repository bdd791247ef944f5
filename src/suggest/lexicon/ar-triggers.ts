import { AR_EVENTS } from "./ar-events.ts";
import { adjective, noun, verb } from "./arabic.ts";
import type { Trigger } from "./lexicon.ts";

const on = { after: "علي|عليها|عليه|عليهما|عليهم" };
const from = { after: "من|منها|منه|منهما|عن|عنها" };

/** «فقد» before a verb is no loss, but "so they did". */
const SO_THEY_DID =
  "(?!فقد (?:تم|جر|اعلن|اكد|سيطر|انسحب|دخل|وصل|قال|افاد|ذكر|كان|بدا|شهد|نفي|اضطر|حقق|شن|قصف|بات|اصبح|استول|استعاد|تقدم|اشار|قتل|اندلع))";

/** Taking and holding. */
const CONTROL: readonly Trigger[] = [
  {
    rule: "فقد السيطرة",
    kind: "withdrawal",
    words: `(?:${verb("فقد|خسر", "فقد|خسر")}|${noun("فقدان|خساره", "فقدان|خسارت")})(?: A)?(?: \\S+){0,2} ${noun("سيطره", "سيطرت")}`,
    object: [on],
    actor: "subject",
    extent: "full",
    isLoss: true,
  },
  { rule: "تحت سيطرة", kind: "control", words: "[وف]?(?:تحت|في ظل) (?:ال)?سيطره", object: ["before"], actor: "after" },
  {
    rule: "خضع لسيطرة",
    kind: "control",
    words: `(?:${verb("خضع", "خضع")}|${adjective("خاضع")})(?: \\S+){0,8}? لسيطره`,
    object: ["before", "direct"],
    actor: "after",
  },
  {
    rule: "بيد",
    kind: "control",
    words:
      '(?:[وف]?(?:بيد|بايدي|في (?:يد|ايدي|قبضه|عهده)|بين (?:يدي|ايدي)|بقبضه|بحوزه|الي (?:يد|ايدي|قبضه)))(?= (?:" )?(?:A|\\S+ A))',
    object: ["before"],
    actor: "after",
  },
  { rule: "سيطر على", kind: "control", words: verb("سيطر", "سيطر"), object: [on], actor: "subject" },
  {
    rule: "السيطرة على",
    kind: "control",
    words: noun("سيطره|استيلاء|هيمنه", "سيطرت|قبضت|نفوذ|استيلاي|استيلاء"),
    object: [on, { after: "في|ب" }],
    actor: "subject",
    isNoun: true,
  },
  { rule: "استولى على", kind: "control", words: verb("استولي|استول", "ستولي|ستول"), object: [on], actor: "subject" },
  {
    rule: "وضع اليد على",
    kind: "control",
    words: verb("وضع", "ضع"),
    object: [{ after: "(?:يدها|يده|اليد) علي" }],
    actor: "subject",
  },
  {
    rule: "انتزع",
    kind: "control",
    words: verb(
      "انتزع|استعاد|استعد|استرد|استرجع|تسلم|استلم|اجتاح|احتل",
      "نتزع|ستعيد|ستعد|سترد|سترجع|تسلم|ستلم|جتاح|حتل",
    ),
    object: ["direct"],
    actor: "subject",
  },
  {
    rule: "استعادة",
    kind: "control",
    words: noun("استعاده|انتزاع|استرجاع|استرداد", "استعادت"),
    object: ["direct"],
    actor: "subject",
    isNoun: true,
  },
  { rule: "حرر", kind: "control", words: verb("حرر|طهر", "حرر|طهر"), object: ["direct"], actor: "subject" },
  { rule: "تحرير", kind: "control", words: noun("تحرير|تطهير"), object: ["direct"], actor: "subject", isNoun: true },
  { rule: "حل محل", kind: "control", words: `${verb("حل", "حل")} محل(?:ها|ه|هم)`, object: ["before"], actor: "after" },
  {
    rule: "خسر",
    kind: "withdrawal",
    words: `${SO_THEY_DID}${verb("خسر|فقد", "خسر|فقد")}`,
    object: ["direct"],
    actor: "subject",
    extent: "full",
    isLoss: true,
  },
  {
    rule: "خسارة",
    kind: "withdrawal",
    words: noun("خساره|فقدان", "خسارت"),
    object: ["direct"],
    actor: "subject",
    extent: "full",
    isNoun: true,
    isLoss: true,
  },
  {
    rule: "سقط",
    kind: "control",
    words: verb("سقط|تهاوت|تهاوي", "سقط|تهاوي"),
    object: ["direct", "before"],
    actor: "winner",
  },
  { rule: "سقوط", kind: "control", words: noun("سقوط"), object: ["direct"], actor: "winner", isNoun: true },
];

/** Leaving, and being made to leave. */
const WITHDRAWAL: readonly Trigger[] = [
  {
    rule: "إعادة الانتشار خارج",
    kind: "withdrawal",
    words: `(?:${noun("انتشار|تموضع|تمركز")})`,
    object: [{ after: "خارج|الي خارج|خارجها|من|منها|في" }],
    actor: "subject",
    isNoun: true,
  },
  {
    rule: "انسحب من",
    kind: "withdrawal",
    words: verb("انسحب|تراجع|تقهقر", "نسحب|تراجع|تقهقر"),
    object: [from],
    actor: "subject",
  },
  {
    rule: "انسحاب من",
    kind: "withdrawal",
    words: noun("انسحاب|تراجع"),
    object: [from],
    actor: "subject",
    isNoun: true,
  },
  {
    rule: "انسحابات من",
    kind: "withdrawal",
    words: noun("انسحابات|انسحاباتٍ", "انسحابات"),
    object: [from, { after: "(?:ت|ي)شمل|شملت" }],
    actor: "subject",
    extent: "partial",
    isNoun: true,
  },
  {
    rule: "سحب قواته من",
    kind: "withdrawal",
    words: `(?:${verb("سحب", "سحب")}|${noun("سحب")})`,
    object: [from],
    actor: "near",
  },
  {
    rule: "أخلى",
    kind: "withdrawal",
    words: verb("اخلي|اخل|غادر|هجر|ترك", "خلي|خل|غادر|ترك"),
    object: ["direct"],
    actor: "subject",
  },
  {
    rule: "إخلاء",
    kind: "withdrawal",
    words: noun("اخلاء|مغادره", "اخلاي|مغادرت"),
    object: ["direct"],
    actor: "subject",
    isNoun: true,
  },
  { rule: "تخلى عن", kind: "withdrawal", words: verb("تخلي|تخل", "تخلي|تخل"), object: [from], actor: "subject" },
  {
    rule: "فر من",
    kind: "withdrawal",
    words: verb("فر|فرر|هرب|خرج|انحسر", "فر|هرب|خرج"),
    object: [from],
    actor: "subject",
  },
  {
    rule: "فرار من",
    kind: "withdrawal",
    words: noun("فرار|هروب|خروج|هرب"),
    object: [from],
    actor: "subject",
    isNoun: true,
  },
  {
    rule: "طرد من",
    kind: "withdrawal",
    words: verb("طرد|دحر|اخرج|اجبر|كنس", "طرد|دحر|خرج|جبر"),
    object: [from],
    actor: "object",
    extent: "full",
  },
  {
    rule: "طرد (اسم)",
    kind: "withdrawal",
    words: noun("طرد|دحر|اخراج"),
    object: [from],
    actor: "object",
    extent: "full",
    isNoun: true,
  },
];

/** Words that make a claim in Arabic. */
export const AR_TRIGGERS: readonly Trigger[] = [...CONTROL, ...WITHDRAWAL, ...AR_EVENTS];
