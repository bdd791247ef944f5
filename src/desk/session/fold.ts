import { isoDay } from "../../model/day.ts";
import { dayReasons } from "../../suggest/day-reasons.ts";
import { OPEN, wordsOfEvidence } from "../../suggest/draft-claims.ts";
import type { Mention } from "../../suggest/mention.ts";
import { quotedAt } from "../../suggest/quotes.ts";
import type { Suggestions } from "../../suggest/suggest.ts";
import { normalise } from "../../text/normalise.ts";
import { isWritten } from "../contract/answers.ts";
import type { ClaimFields, Operation, OperationOf } from "../contract/operations.ts";
import type { SessionArticle } from "./article.ts";
import type { Base } from "./base.ts";
import { selectWords } from "./select-words.ts";
import type { Seen, Work } from "./work.ts";

/** The claims after the operations, and which of those had nothing to act on, by index. */
export interface Folded {
  readonly works: readonly Work[];
  readonly idle: readonly number[];
}

interface Context {
  readonly article: SessionArticle;
  readonly base: Base;
  readonly suggestions: Suggestions;
}

/** Does to the claims of an article what operations say, one after the other. */
export function foldOperations(
  operations: readonly Operation[],
  seen: Seen,
  article: SessionArticle,
  base: Base,
): Folded {
  const context = { article, base, suggestions: seen.suggestions };
  const idle: number[] = [];
  let works = seen.works;
  // Which claims quote the words is known only after all else.
  const isLate = ([, operation]: [number, Operation]) => operation.do === "translate";
  const entries = [...operations.entries()];
  for (const [index, operation] of [...entries.filter((entry) => !isLate(entry)), ...entries.filter(isLate)]) {
    const after = apply(operation, works, context);
    if (after === works) idle.push(index);
    else works = after ?? works;
  }
  return { works, idle };
}

/** The claims after an operation: the same list where it finds nothing to act on, null where it is about something else. */
function apply(operation: Operation, works: readonly Work[], context: Context): readonly Work[] | null {
  switch (operation.do) {
    case "accept":
      return each(works, operation.item, (work) => (work.saved ? work : { ...work, state: "accepted" }));
    case "refuse":
      return each(works, operation.item, (work) => (work.saved ? work : { ...work, state: "refused" }));
    case "remove":
      return each(works, operation.item, (work) => (work.saved ? { ...work, state: "removed" } : work));
    case "change":
      return each(works, operation.item, (work) => change(work, operation.fields));
    case "mark-read":
      return each(works, operation.item, (work) => annotate(work, { read_by: operation.by }));
    case "quote":
      return each(works, operation.item, (work) => quote(work, operation, context));
    case "add-claim":
      return addClaim(works, operation, context);
    case "resolve":
      return resolve(works, operation, context);
    case "translate":
      return translate(works, operation, context);
    case "add-place":
    case "add-speaker":
    case "add-actor":
    case "head":
    case "set-headline":
    case "set-range":
      return null;
  }
}

function each(works: readonly Work[], key: string, act: (work: Work) => Work): readonly Work[] {
  const at = works.findIndex((work) => work.key === key);
  const work = works[at];
  const after = work && act(work);
  return after === undefined || after === work ? works : works.with(at, after);
}

/** Fields set or, by null, taken out; whatever is not in a file yet comes into one. */
function withFields(work: Work, fields: ClaimFields): Work {
  return { ...work, state: work.origin === "own" ? "accepted" : "changed", fields: { ...work.fields, ...fields } };
}

/** Fields that leave what it says as it was; an open proposal is accepted with them. */
function annotate(work: Work, fields: ClaimFields): Work {
  const state = work.state === "saved" || work.state === "changed" ? "changed" : "accepted";
  return { ...work, state, fields: { ...work.fields, ...fields } };
}

/**
 * What a second reader has read is another claim once it is changed. The reason for a day stays when the day is changed, so that
 * the check tells where it names another weekday.
 */
function change(work: Work, given: ClaimFields): Work {
  const unread = work.fields.read_by !== undefined && given.read_by === undefined ? { read_by: null } : {};
  return withFields(work, { ...unread, ...given });
}

function quote(work: Work, operation: OperationOf<"quote">, { article: { text } }: Context): Work {
  const stretch = selectWords(text, operation);
  if (!stretch) return work;
  const { quote, prefix = null } = quotedAt(text, stretch);
  const untranslated = Object.keys(work.fields).filter((name) => name.startsWith("translation_"));
  const cleared = Object.fromEntries(untranslated.map((name) => [name, null]));
  const isOther = work.fields.quote !== quote;
  return { ...withFields(work, { ...(isOther && cleared), quote, prefix }), quote: stretch };
}

/** A claim of selected words: what the page does not say is told by the words and the article. */
function addClaim(works: readonly Work[], operation: OperationOf<"add-claim">, context: Context): readonly Work[] {
  const { article, base, suggestions } = context;
  const stretch = selectWords(article.text, operation);
  if (!stretch || works.some(({ key }) => key === operation.item)) return works;
  const inside = <T extends { readonly start: number; readonly end: number }>(found: readonly T[]) =>
    found.filter(({ start, end }) => start >= stretch.start && end <= stretch.end);
  const [named] = inside(suggestions.days);
  const day = named?.day ?? suggestions.today;
  const words = named ? article.text.slice(named.start, named.end) : null;
  const reasons = dayReasons(words, day, base.folder.languages);
  const fields: ClaimFields = {
    kind: OPEN,
    place: placeNamed(inside(suggestions.mentions)),
    day: isoDay(day),
    ...Object.fromEntries(reasons.map(([language, reason]) => [`day_reason_${language}`, reason])),
    speaker: article.head.publisher ?? OPEN,
    ...quotedAt(article.text, stretch),
    ...operation.fields,
  };
  const rest = { saved: null, file: null, proposal: null, newPlace: null };
  return [...works, { key: operation.item, origin: "own", state: "accepted", fields, quote: stretch, ...rest }];
}

/** The place of the map that the words name, where they name one. */
function placeNamed(mentions: readonly Mention[]): string {
  const ids = new Set(mentions.flatMap(({ place }) => (place?.source === "map" ? (place.id ?? []) : [])));
  const [only, ...others] = ids;
  return only !== undefined && others.length === 0 ? only : OPEN;
}

/** Whatever the same words left open means this one. */
function resolve(
  works: readonly Work[],
  { what, words, id }: OperationOf<"resolve">,
  context: Context,
): readonly Work[] {
  let isIdle = true;
  const after = works.map((work) => {
    if (work.saved || (work.fields[what] ?? OPEN) !== OPEN || openWords(work, context)[what] !== words) return work;
    isIdle = false;
    return { ...work, fields: { ...work.fields, [what]: id } };
  });
  return isIdle ? works : after;
}

/** The words of the text for what a proposal leaves open. */
export function openWords({ proposal }: Work, { article }: Pick<Context, "article">) {
  if (!proposal) return { place: null, actor: null, speaker: null };
  const { place, actor, speaker } = proposal;
  return {
    place: place.words,
    actor: actor?.words ?? wordsOfEvidence(article.text, proposal.evidence, "actor"),
    speaker: speaker?.words ?? null,
  };
}

/** One claim of those that quote the words gets the translation, as the others have it from there. */
function translate(works: readonly Work[], operation: OperationOf<"translate">, { base }: Context): readonly Work[] {
  const wanted = normalise(operation.quote).text.trim();
  const quoting = (name: "quote" | "hedge") =>
    works.filter((work) => isWritten(work) && normalise(String(work.fields[name] ?? "")).text.trim() === wanted);
  const name = quoting("quote").length > 0 ? "quote" : "hedge";
  const field = `${name === "quote" ? "translation" : "hedge"}_${operation.language}`;
  const found = quoting(name);
  const chosen = found.find(({ fields }) => fields[field] !== undefined) ?? found[0];
  if (!chosen || wanted === "") return works;
  const isEmpty = operation.text.trim() === "";
  const translator = operation.translator ?? String(chosen.fields.translator ?? usualTranslator(base));
  return each(works, chosen.key, (work) =>
    annotate(work, isEmpty ? { [field]: null } : { [field]: operation.text.trim(), translator }),
  );
}

/** Whoever translated most of the claims. */
function usualTranslator({ folder }: Base): string {
  const counts = new Map<string, number>();
  for (const { fields } of folder.claims.entries) {
    if (fields.translator) counts.set(fields.translator, (counts.get(fields.translator) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? "project";
}
