import type { Item, SessionAnswer } from "../../desk/contract/answers.ts";
import type { FieldValue, Operation } from "../../desk/contract/operations.ts";
import type { DeskState } from "./state.ts";

/**
 * The items as they will be once the server has answered, so that nobody waits for it: those of its last answer, after the
 * steps that it does not know of yet.
 */
export function itemsOf({ answered, steps }: Pick<DeskState, "answered" | "steps">): readonly Item[] {
  if (answered === null) return [];
  const { session, steps: known } = answered;
  const isPrefix = known.every((step, index) => steps[index] === step);
  return isPrefix ? afterAll(steps.slice(known.length).flat(), session) : session.items;
}

/** The item with the key; null where there is none. */
export const findItem = (state: Pick<DeskState, "answered" | "steps">, key: string | null): Item | null =>
  itemsOf(state).find((each) => each.key === key) ?? null;

function afterAll(operations: readonly Operation[], session: SessionAnswer): readonly Item[] {
  return operations.reduce((items, operation) => after(items, operation, session), session.items as readonly Item[]);
}

function after(items: readonly Item[], operation: Operation, session: SessionAnswer): readonly Item[] {
  const at = (key: string, change: (item: Item) => Item) =>
    items.map((each) => (each.key === key ? change(each) : each));
  switch (operation.do) {
    case "accept":
      return at(operation.item, (item) => ({ ...item, state: item.origin === "saved" ? "saved" : "accepted" }));
    case "refuse":
      return at(operation.item, (item) => ({ ...item, state: "refused" }));
    case "remove":
      return at(operation.item, (item) => ({ ...item, state: "removed" }));
    case "change":
      return at(operation.item, (item) => ({
        ...item,
        state: "changed",
        questions: [],
        claim: { ...item.claim, ...operation.fields },
      }));
    case "quote":
      return at(operation.item, (item) => ({ ...item, quote: { start: operation.start, end: operation.end } }));
    case "mark-read":
      return at(operation.item, (item) => ({ ...item, readBy: operation.by }));
    case "head":
      return items.map((each) => saidBy(each, operation.fields.publisher));
    case "add-claim":
      if (items.some(({ key }) => key === operation.item)) return items;
      return inOrder([...items, ownItem(operation, session)]);
    default:
      return items;
  }
}

/** What a proposal has nobody else say, the publisher says. */
function saidBy(item: Item, publisher: FieldValue | undefined): Item {
  const { state, claim, words } = item;
  if (typeof publisher !== "string" || state !== "open" || claim.speaker !== "?" || words.speaker !== null) return item;
  const questions = item.questions.filter((question) => question !== "speaker-unknown");
  return { ...item, questions, claim: { ...claim, speaker: publisher } };
}

const inOrder = (items: readonly Item[]) =>
  [...items].sort((one, other) => (one.quote?.start ?? 0) - (other.quote?.start ?? 0));

function ownItem(
  { item: key, start, end, fields }: Extract<Operation, { do: "add-claim" }>,
  { sentences, article }: SessionAnswer,
): Item {
  return {
    key,
    origin: "own",
    state: "changed",
    quote: { start, end },
    line: null,
    rule: null,
    evidence: [],
    questions: [],
    words: { place: null, actor: null, speaker: null },
    candidates: [],
    newPlace: null,
    untranslated: [],
    readBy: null,
    sentence: sentences.find((each) => each.start <= start && start < each.end) ?? null,
    claim: { ...fields, quote: article.text.slice(start, end) },
  };
}

/** Whether an editor has still to judge it. */
export const isOpen = ({ state }: Item): boolean => state === "open";
