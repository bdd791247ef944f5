import { fold } from "../text/fold.ts";
import { clauseStart } from "./factuality.ts";
import type { Trigger } from "./lexicon/lexicon.ts";
import type { Mention } from "./mention.ts";
import type { Piece } from "./pieces.ts";
import { gather, gatherBack, joinCodes, type Objects, skipAdjectives, type TriggerSentence } from "./place-list.ts";

const REACH = 18;
const UNKNOWN = 4;
const FULL_STOPS = /^[.;:!?|]$/;

/** The places that the trigger is about; null where there are none. */
export function objectsOf(trigger: Trigger, sentence: TriggerSentence): Objects | null {
  for (const object of trigger.object) {
    const found = find(object, sentence);
    if (found && (trigger.isLoose || !found.isNear)) return found;
  }
  return examples(sentence) ?? topic(sentence) ?? implied(trigger, sentence);
}

function find(object: Trigger["object"][number], sentence: TriggerSentence): Objects | null {
  if (object === "direct") return listFrom(sentence, sentence.end, UNKNOWN, true);
  return object === "before" ? before(sentence) : after(object.after, sentence);
}

/** Prepositions may stand some words away, and the first of them may belong to somebody: «عناصر من الجيش من المدينة». */
function after(prepositions: string, sentence: TriggerSentence): Objects | null {
  const { pieces, end, stop } = sentence;
  const pattern = new RegExp(`^(?:${prepositions})$`, "u");
  const limit = Math.min(stop, end + REACH);
  for (let at = end; at < limit; at++) {
    const code = pieces[at]?.code ?? "";
    if (FULL_STOPS.test(code)) return null;
    const length = [3, 2, 1].find((count) => pattern.test(joinCodes(pieces, at, count)));
    if (length === undefined) continue;
    if (isPointing(joinCodes(pieces, at, length))) return pointing(sentence, at, at + length);
    const found = listFrom(sentence, at + length, UNKNOWN, false);
    if (found) return found;
  }
  return null;
}

/** A preposition with a pronoun: «منها», «عليهما». */
const isPointing = (code: string) => /(?:[^ ]{2,}(?:ها|هما|يهم)|منه|عليه|فيه)$/u.test(code);

function pointing(sentence: TriggerSentence, from: number, until: number): Objects | null {
  const places = sentence.lastPlaces(from);
  return places.length === 0 ? null : plain(places, from, until);
}

const plain = (places: readonly Mention[], from: number, until: number): Objects => ({
  places,
  from,
  until,
  between: "",
  isNear: false,
  isInside: false,
  hasException: false,
});

/** A list that begins at the piece, after at most so many words that tell nothing. */
function listFrom(sentence: TriggerSentence, start: number, unknown: number, mayPassActors: boolean): Objects | null {
  const { pieces, stop } = sentence;
  let left = unknown;
  for (let at = start; at < Math.min(stop, start + REACH); at++) {
    if (pieces[at]?.mention) return { ...gather(sentence, at), ...passed(sentence, start, at) };
    if (isPronoun(sentence, at)) return pronoun(sentence, start, at);
    const step = stepOver(sentence, at, mayPassActors);
    if (step === "end") return null;
    if (step === "unknown") left -= 1;
    if (left < 0) return null;
  }
  return null;
}

/** What the words between the trigger and the list say. */
function passed({ pieces, lexicon }: TriggerSentence, start: number, at: number) {
  const between = pieces.slice(start, at).map(({ code }) => code);
  return {
    between: between.join(" "),
    isNear: between.some((code) => lexicon.near.test(code)),
    isInside: between.some((code) => /^(?:في|ب|داخل|in|inside|at)$/u.test(code)),
  };
}

/** Whether a piece ends the search for a list, tells nothing of it, or is a word that nobody expects there. */
function stepOver(
  { pieces, lexicon }: TriggerSentence,
  at: number,
  mayPassActors: boolean,
): "end" | "known" | "unknown" {
  const code = pieces[at]?.code ?? "";
  if (FULL_STOPS.test(code) || code === "—") return "end";
  if (code === "A") return mayPassActors || lexicon.spots.test(` ${pieces[at - 1]?.code ?? ""} `) ? "known" : "end";
  if (THROUGH.test(code)) return "end";
  if (code === ",") return pieces[at + 1]?.code === "D" || pieces[at - 1]?.code === "D" ? "known" : "end";
  return code === "D" || lexicon.fillers.test(code) || lexicon.near.test(code) ? "known" : "unknown";
}

/** What follows is passed on the way to elsewhere. */
const THROUGH = /^(?:عبر|via|through)$/u;

/** «المدينة» without a name, or «أكبر مدن». */
function isPronoun({ pieces, lexicon }: TriggerSentence, at: number): boolean {
  const code = pieces[at]?.code ?? "";
  const isSuperlative = /^(?:مدن|مدينه)$/u.test(code) && pieces[at - 1]?.code === "اكبر";
  return isSuperlative || (lexicon.pronounPlaces.test(code) && !hasName(pieces, at));
}

function pronoun(sentence: TriggerSentence, start: number, at: number): Objects | null {
  const found = fitting(pointing(sentence, at, at + 1), sentence, at);
  const hasException = sentence.lexicon.exceptions.test(sentence.pieces[skipAdjectives(sentence, at + 1)]?.code ?? "");
  return found && { ...found, ...passed(sentence, start, at), hasException };
}

/** The places that may be called so: of «المعبر» only crossings; null where none may. */
function fitting(objects: Objects | null, { pieces, lexicon }: TriggerSentence, at: number): Objects | null {
  const noun = (pieces[at]?.code ?? "").replace(/^[وفبل]?ال/u, "");
  if (objects === null || !lexicon.compounds.test(noun)) return objects;
  const places = objects.places.filter(({ words, evidence }) => fold(`${evidence} ${words}`).includes(noun));
  return places.length === 0 ? null : { ...objects, places };
}

/** Whether a noun such as «المدينة» is followed by its name. */
const hasName = (pieces: readonly Piece[], at: number) =>
  pieces[at + 1]?.code === "P" || (pieces[at + 1]?.code === "of" && pieces[at + 2]?.code === "P");

/** The nearest list before the trigger; a mere place of reference gives way to one before it. */
function before(sentence: TriggerSentence): Objects | null {
  const { pieces, begin } = sentence;
  let spare: number | null = null;
  for (let at = begin - 1; at >= Math.max(0, begin - REACH); at--) {
    const { code, mention } = pieces[at] as Piece;
    if (FULL_STOPS.test(code)) break;
    if (spare === null && isPronoun(sentence, at)) return pronoun(sentence, Math.max(0, at - 4), at);
    if (!mention) continue;
    if (spare !== null && actorsIn(pieces, at, begin) > 1) break;
    if (!isReference(sentence, at)) return gatherBack(sentence, at);
    spare ??= at;
  }
  return spare === null ? pointedAt(sentence) : gatherBack(sentence, spare);
}

const actorsIn = (pieces: readonly Piece[], from: number, until: number) =>
  pieces.slice(from, until).filter(({ code }) => code === "A").length;

/** The places that were named last, where the trigger's clause points to them. */
function pointedAt(sentence: TriggerSentence): Objects | null {
  const places = sentence.lastPlaces(sentence.begin);
  return places.length > 0 && pointsBack(sentence) ? plain(places, sentence.begin, sentence.end) : null;
}

/** Whether a place only tells where another one lies. */
function isReference({ pieces, lexicon }: TriggerSentence, at: number): boolean {
  const [one = "", two = ""] = [pieces[at - 1]?.code, pieces[at - 2]?.code];
  if (lexicon.near.test(one) || lexicon.near.test(two) || one === "ب") return true;
  return lexicon.locators.test(one) && one !== ",";
}

/** Whether the trigger's clause has a pronoun or a noun for a place that was named before. */
const pointsBack = ({ pieces, begin, end }: TriggerSentence) =>
  pieces
    .slice(Math.max(0, begin - 4), end)
    .some(({ code }) => /(?:ها|هما)$/u.test(code) || /^(?:it|المدينه|البلده)$/u.test(code));

/** «قرى عدة بيد الفصائل، بينها …»: a list of examples that stands at the end. */
function examples(sentence: TriggerSentence): Objects | null {
  const { pieces, end, lexicon } = sentence;
  for (let at = end; at < Math.min(pieces.length, end + 12); at++) {
    if (FULL_STOPS.test(pieces[at]?.code ?? "")) return null;
    if (!lexicon.examples.test(pieces[at]?.code ?? "")) continue;
    const found = listFrom({ ...sentence, stop: pieces.length }, at + 1, 2, false);
    if (found) return { ...found, between: "", isInside: false, isNear: false };
  }
  return null;
}

/** «بعد انسحاب الجيش», "as the army pulled out": from where the sentence told of last. */
function implied(trigger: Trigger, sentence: TriggerSentence): Objects | null {
  const { pieces, begin, end, lexicon } = sentence;
  if (trigger.kind !== "withdrawal") return null;
  const isLast = /^(?:[.,;!?]|D)?$/.test(pieces[end]?.code ?? "");
  const first = trigger.isNoun ? begin : clauseStart(pieces, begin, lexicon);
  const isAside = /^(?:بعد|عقب|اثر|after|following|as|when|once)$/u.test(pieces[first - 1]?.code ?? "");
  const places = sentence.recent ?? [];
  return isAside && (trigger.isNoun || isLast) && places.length > 0 ? plain(places, begin, end) : null;
}

/** «وفي القنيطرة، أخلت القوات بعض نقاطها»: what the sentence began with, where only spots in it are told. */
function topic({ pieces, begin, end, stop, lexicon }: TriggerSentence): Objects | null {
  const told = ` ${joinCodes(pieces, end, Math.min(8, stop - end))} `;
  if (!lexicon.spots.test(told)) return null;
  const at = pieces.findIndex(
    ({ code }, index) => index < begin && code === "P" && /^[وف]?(?:في|in|ب)$/u.test(pieces[index - 1]?.code ?? ""),
  );
  if (at < 0) return null;
  const places = [(pieces[at] as Piece).mention as Mention];
  return { ...plain(places, at, at + 1), between: told, isInside: true };
}
