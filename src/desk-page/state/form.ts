import type { Item, SessionAnswer } from "../../desk/contract/answers.ts";
import type { FieldValue, NewPlace, Operation, OperationOf } from "../../desk/contract/operations.ts";
import type { Stretch } from "../../text/anchor.ts";

/** A claim that is being changed, or made of selected words. */
export interface Form {
  /** The item; for one of selected words the key that it will have. */
  readonly item: string;
  readonly isNew: boolean;
  /** Where its quote stands. */
  readonly quote: Stretch;
  /** What its fields hold so far. */
  readonly fields: FormFields;
  /** What they held when it was opened: answers that come meanwhile may give the claim other values, which nobody changed here. */
  readonly before: FormFields;
  /** The field that has the focus first. */
  readonly focus: string;
  /** A place that is given an entry here. */
  readonly place: NewPlace | null;
  /** A speaker who is. */
  readonly speaker: NewSpeaker | null;
}

export type NewSpeaker = OperationOf<"add-speaker">["speaker"];

export type FormFields = Readonly<Record<string, FieldValue>>;

/** The fields in which a question of a proposal is answered. */
const FIELD_OF_QUESTION = {
  "place-unknown": "place",
  "place-ambiguous": "place",
  "actor-unknown": "actor",
  "speaker-unknown": "speaker",
  "denies-what": "denies",
} as const;

/** The first field of an item that an editor must fill in; null where none is open. */
export function openField(item: Item): string | null {
  const asked = item.questions
    .map((question) => FIELD_OF_QUESTION[question])
    .find((field) => item.claim[field] === undefined || item.claim[field] === "?");
  if (asked && !(asked === "place" && item.newPlace)) return asked;
  return Object.entries(item.claim).find(([, value]) => value === "?")?.[0] ?? null;
}

/** The form that changes an item. */
export function formOf(item: Item, focus = openField(item) ?? "kind"): Form {
  const quote = item.quote ?? { start: 0, end: 0 };
  const { claim } = item;
  return { item: item.key, isNew: false, quote, fields: claim, before: claim, focus, place: null, speaker: null };
}

/** The form of a claim that quotes selected words: what it can know is taken from the words and the claim before it. */
export function formOfWords(quote: Stretch, session: SessionAnswer, items: readonly Item[]): Form {
  const within = <T extends Stretch>(each: T) => each.start >= quote.start && each.end <= quote.end;
  const sentence = session.sentences.find(({ start, end }) => start <= quote.start && quote.start < end);
  const inSentence = <T extends Stretch>(each: T) =>
    sentence !== undefined && each.start >= sentence.start && each.end <= sentence.end;
  const { mentions, days, article } = session;
  const place = mentions.find(within) ?? mentions.find(inSentence);
  const day = days.find(within) ?? days.find(inSentence);
  const neighbour = items.find(({ quote: other }) => other !== null && inSentence(other));
  const known = neighbour?.claim.speaker;
  const fields: FormFields = {
    kind: "control",
    ...(place?.place?.id && { place: place.place.id }),
    day: day?.day ?? article.today,
    ...(known !== undefined && known !== "?" && { speaker: known }),
  };
  const speaker = fields.speaker ?? article.head.publisher;
  return {
    item: ownKey(items),
    isNew: true,
    quote,
    before: {},
    focus: "kind",
    place: null,
    speaker: null,
    fields: { ...fields, ...(speaker !== undefined && { speaker }) },
  };
}

/** A key that no item has. */
function ownKey(items: readonly Item[]): string {
  const taken = new Set(items.map(({ key }) => key));
  let number = 1;
  while (taken.has(`own-${number}`)) number += 1;
  return `own-${number}`;
}

/** What the form asks for, as operations: the entries that it makes, what its answers mean for other items, and the claim. */
export function operationsOfForm(form: Form, item: Item | null): Operation[] {
  const { place, speaker, isNew, quote, fields, before } = form;
  const entries: Operation[] = [
    ...(place ? [{ do: "add-place" as const, place }] : []),
    ...(speaker ? [{ do: "add-speaker" as const, speaker }] : []),
  ];
  if (isNew) return [...entries, { do: "add-claim", item: form.item, start: quote.start, end: quote.end, fields }];
  if (item === null) return entries;
  const changed = changedFields(fields, before);
  return [...entries, ...resolutions(fields, item), ...quoteMoved(form, item), ...asChange(item, changed)];
}

function asChange({ key, state }: Item, fields: FormFields): Operation[] {
  if (Object.keys(fields).length > 0) return [{ do: "change", item: key, fields }];
  return state === "open" || state === "refused" ? [{ do: "accept", item: key }] : [];
}

function quoteMoved({ quote }: Form, item: Item): Operation[] {
  const isSame = item.quote === null || (item.quote.start === quote.start && item.quote.end === quote.end);
  return isSame ? [] : [{ do: "quote", item: item.key, ...quote }];
}

function changedFields(fields: FormFields, before: FormFields): FormFields {
  const changed = Object.entries(fields).filter(([name, value]) => !isSame(value, before[name] ?? null));
  return Object.fromEntries(changed);
}

const isSame = (one: FieldValue, other: FieldValue) => JSON.stringify(one) === JSON.stringify(other);

/** An answer to who or what words mean holds for all items with these words. */
function resolutions(fields: FormFields, { questions, words }: Item): Operation[] {
  const answers = [
    { what: "place", isAsked: questions.includes("place-unknown") || questions.includes("place-ambiguous") },
    { what: "actor", isAsked: questions.includes("actor-unknown") },
    { what: "speaker", isAsked: questions.includes("speaker-unknown") },
  ] as const;
  return answers.flatMap(({ what, isAsked }): Operation[] => {
    const [id, said] = [fields[what], words[what]];
    if (!isAsked || said === null || typeof id !== "string" || id === "?" || id === "") return [];
    return [{ do: "resolve", what, words: said, id }];
  });
}
