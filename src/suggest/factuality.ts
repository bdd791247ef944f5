import { dayToMilliseconds } from "../model/day.ts";
import type { Lexicon, Trigger } from "./lexicon/lexicon.ts";
import type { Coded, Piece } from "./pieces.ts";

/** What the words around a trigger make of it: a deed, a bare "not so", what somebody aims at, or nothing that happened. */
export type Factuality = "deed" | "negated" | "aim" | "undone";

/** A trigger in its sentence; `begin` and `end` are its pieces, `year` that of the text's own day. */
interface Setting {
  readonly coded: Coded;
  readonly pieces: readonly Piece[];
  readonly begin: number;
  readonly end: number;
  readonly year: number;
}

/** What the words around the trigger make of it. */
export function factualityOf(trigger: Trigger, setting: Setting, lexicon: Lexicon): Factuality {
  const { coded, pieces, begin, end, year } = setting;
  const before = clauseBefore(coded, pieces, begin, lexicon);
  // An attack that is beaten off was fought.
  if (lexicon.failing.test(before)) return trigger.kind === "clash" ? "deed" : "undone";
  if (lexicon.negated.test(before)) return isStateful(trigger) ? "negated" : "undone";
  if (trigger.kind === "control" && /خارج $/u.test(before)) return "undone";
  if (isHistory(pieces, begin, end, year, lexicon)) return "undone";
  if (!isAimed(trigger, before, setting, lexicon)) return "deed";
  return lexicon.prevented.test(before) ? "undone" : "aim";
}

/** What it means that something did not happen: that a place was not left, or has not fallen. */
const isStateful = ({ kind, rule }: Trigger) => kind === "withdrawal" || /سقط|fell/u.test(rule);

function isAimed(trigger: Trigger, before: string, { pieces, begin, end }: Setting, lexicon: Lexicon): boolean {
  const first = pieces[begin]?.code ?? "";
  if (lexicon.aimed.test(before) && !isReported(before)) return true;
  if (trigger.isNoun) return isAim(before, first, pieces[end]?.code ?? "", lexicon);
  return / ان $/u.test(before) && /^[يتن]/u.test(first);
}

/** The piece that the clause of a trigger begins with. */
export function clauseStart(pieces: readonly Piece[], begin: number, { clauseEnds }: Lexicon): number {
  let from = begin;
  while (from > 0 && !clauseEnds.test(pieces[from - 1]?.code ?? "")) from -= 1;
  return from;
}

/** What stands before the trigger in its clause. */
const clauseBefore = (coded: Coded, pieces: readonly Piece[], begin: number, lexicon: Lexicon) =>
  ` ${coded.text.slice(coded.offsetOf(clauseStart(pieces, begin, lexicon)), coded.offsetOf(begin))}`;

/** «إن» before a name reports; only before a verb it is a wish or an aim. */
const isReported = (before: string) => /(?:[وف]?ان|بان) (?:A|P) /u.test(before);

/** «للسيطرة على», «لتحرير»: an aim, unless who does it follows: «لدخول المعارضة». */
function isAim(before: string, first: string, next: string, lexicon: Lexicon): boolean {
  if (lexicon.aimedNoun.test(before)) return true;
  return (
    /^[وف]?ل/u.test(first) &&
    next !== "A" &&
    !/(?:تاكيد|تاكيدات|مشاهد|صور|فيديو|صحه|نتيجه)(?: \S+){0,4} $/u.test(before)
  );
}

/** Pieces of an opening such as "In early 2016,". */
const LONGEST_OPENING = 5;

/** Whether the clause tells of another year, or of long ago. */
function isHistory(pieces: readonly Piece[], begin: number, end: number, year: number, lexicon: Lexicon): boolean {
  const ends = (code: string) => /^[,;.:!?—]$/u.test(code);
  let [from, until] = [begin, end];
  while (from > 0 && !ends(pieces[from - 1]?.code ?? "")) from -= 1;
  // "In 2016, …": what a sentence begins with holds for what follows.
  if (from <= LONGEST_OPENING && pieces[from - 1]?.code === ",") from = 0;
  while (until < pieces.length && !ends(pieces[until]?.code ?? "")) until += 1;
  const clause = pieces.slice(from, until);
  const words = ` ${clause.map(({ code }) => code).join(" ")} `;
  const years = [...words.matchAll(/ ((?:19|20)\d{2})(?= )/g)].map(([, each]) => Number(each));
  const days = clause.flatMap(({ day }) => (day ? [new Date(dayToMilliseconds(day.day)).getUTCFullYear()] : []));
  return [...years, ...days].some((each) => each < year) || lexicon.history.test(words);
}
