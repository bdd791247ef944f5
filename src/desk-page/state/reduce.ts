import type { FolderAnswer, Item, SessionAnswer } from "../../desk/contract/answers.ts";
import type { FieldValue, Operation } from "../../desk/contract/operations.ts";
import type { DeskEvent } from "../../desk/contract/requests.ts";
import { type Fields, formOf, formOfWords, openField, operationsOfForm } from "./form.ts";
import type { Intent } from "./intents.ts";
import { isOpen, isWritten, itemOf, itemsOf } from "./items.ts";
import { daysOutside, rangeOf } from "./range.ts";
import { type DeskState, openingState, type Step } from "./state.ts";
import { untranslatedItems } from "./translations.ts";

/** The state that follows; the same object where the intent changes nothing. */
export function reduce(state: DeskState, intent: Intent): DeskState {
  switch (intent.type) {
    case "speak":
      return { ...state, lang: intent.lang };
    case "open-article":
      return opened({ ...state, subject: { is: "saved", id: intent.id }, steps: [] });
    case "open-draft":
      return opened({ ...state, subject: { is: "draft", draft: intent.draft }, steps: [] });
    case "restore":
      return opened({ ...state, ...intent.work });
    case "leave": {
      const { folder, mapVersion, focus } = state;
      const fresh = openingState(state.lang, state.reader);
      return focused({ ...fresh, folder, mapVersion, focus }, "paste");
    }
    case "go":
      return goTo(state, intent.item);
    case "turn-to":
      return { ...state, current: intent.item };
    case "move":
      return move(state, intent.by);
    case "accept":
      return intent.what === "item" ? accept(state) : acceptSentence(state);
    case "refuse":
      return refuse(state);
    case "change":
      return change(state, intent.focus);
    case "select":
      return { ...state, selected: intent.words };
    case "claim-words":
      return claimWords(state);
    case "set-field":
      return setField(state, intent.field, intent.value);
    case "quote-words":
      return quoteWords(state);
    case "describe-place":
      return describe(state, { place: intent.place }, "place", intent.place?.id);
    case "describe-speaker":
      return describe(state, { speaker: intent.speaker }, "speaker", intent.speaker?.id);
    case "submit-form":
      return submit(state);
    case "close-form":
      if (state.form === null) return state;
      return focused({ ...state, form: null }, `item:${state.current}`);
    case "translate":
      return translate(state);
    case "mark-read":
      return markRead(state);
    case "sign":
      return { ...state, reader: intent.reader };
    case "do":
      return done(state, intent.operations, intent.focus);
    case "widen":
      return widen(state);
    case "undo":
      return undo(state);
    case "redo": {
      const next = state.undone.at(-1);
      if (next === undefined) return state;
      return { ...state, steps: [...state.steps, next], undone: state.undone.slice(0, -1), saving: { is: "idle" } };
    }
    case "look-at":
      return focused({ ...state, pane: intent.pane }, intent.target ?? paneTarget(state, intent.pane));
    case "focus":
      return focused(state, intent.target);
    case "help":
      return focused({ ...state, isHelpOpen: intent.isOpen }, intent.isOpen ? "help" : here(state));
    case "save":
      return save(state);
    case "choose":
      if (state.saving.is !== "conflict") return state;
      return {
        ...state,
        saving: { ...state.saving, choices: { ...state.saving.choices, [intent.key]: intent.which } },
      };
    case "leave-conflict":
      return focused({ ...state, saving: { is: "idle" } }, here(state));
    case "read-changes":
      return focused({ ...state, changedOnDisk: [], trouble: null }, here(state));
    case "told-folder":
      return { ...state, folder: intent.folder };
    case "asked":
      return { ...state, isWorking: true };
    case "told-session":
      return toldSession(state, intent);
    case "told-saved":
      return toldSaved(state, intent);
    case "told-conflict":
      return focused(
        { ...state, isWorking: false, saving: { is: "conflict", conflict: intent.conflict, choices: {} } },
        "conflict",
      );
    case "told-refusal":
      return { ...state, isWorking: false, trouble: intent.refusal, saving: { is: "idle" } };
    case "told-event":
      return toldEvent(state, intent.event);
  }
}

type IntentOf<T extends Intent["type"]> = Extract<Intent, { readonly type: T }>;

const focused = (state: DeskState, target: string): DeskState => ({
  ...state,
  focus: { target, turn: state.focus.turn + 1 },
});

/** Where the focus belongs when nothing else is asked for. */
const here = ({ current, subject }: DeskState) => {
  if (subject === null) return "paste";
  return current === null ? "pane:claims" : `item:${current}`;
};

const paneTarget = (state: DeskState, pane: DeskState["pane"]) =>
  pane === "claims" && state.current !== null ? `item:${state.current}` : `pane:${pane}`;

function opened(state: DeskState): DeskState {
  return focused(
    {
      ...state,
      ...{ undone: [], answered: null, current: null, form: null, pane: "claims", saving: { is: "idle" } },
      trouble: null,
    },
    "pane:claims",
  );
}

function goTo(state: DeskState, key: string): DeskState {
  return focused({ ...state, current: key, form: null }, `item:${key}`);
}

function move(state: DeskState, by: 1 | -1): DeskState {
  const items = itemsOf(state);
  const at = items.findIndex(({ key }) => key === state.current);
  const next = items[at < 0 ? 0 : at + by];
  return next === undefined ? state : goTo({ ...state, pane: "claims" }, next.key);
}

/** One more step is done, after which the next item is asked about; what was undone is gone. */
function done(state: DeskState, operations: readonly Operation[], focus?: string): DeskState {
  if (operations.length === 0) return state;
  const steps: readonly Step[] = [...state.steps, operations];
  const after: DeskState = { ...state, steps, undone: [], form: null, saving: { is: "idle" } };
  return focus === undefined ? after : focused(after, focus);
}

function accept(state: DeskState): DeskState {
  const item = itemOf(state, state.current);
  if (item === null) return state;
  if (openField(item) !== null) return change(state);
  if (item.state === "saved" || item.state === "accepted" || item.state === "changed") return nextOpen(state, item);
  return nextOpen(done(state, [{ do: "accept", item: item.key }]), item);
}

function acceptSentence(state: DeskState): DeskState {
  const items = itemsOf(state);
  const item = items.find(({ key }) => key === state.current);
  if (!item?.sentence) return state;
  const { start } = item.sentence;
  const ready = items.filter((each) => each.sentence?.start === start && isOpen(each) && openField(each) === null);
  const last = items.filter((each) => each.sentence?.start === start).at(-1) ?? item;
  const after = done(
    state,
    ready.map(({ key }) => ({ do: "accept", item: key })),
  );
  return nextOpen(after, last);
}

function refuse(state: DeskState): DeskState {
  const item = itemOf(state, state.current);
  if (item === null) return state;
  if (item.state === "refused" || item.state === "removed") return nextOpen(state, item);
  return nextOpen(done(state, [{ do: item.origin === "saved" ? "remove" : "refuse", item: item.key }]), item);
}

/** The next item to judge, in the order of the text and then from its beginning; the item itself where there is none. */
function nextOpen(state: DeskState, item: Item): DeskState {
  const items = itemsOf(state);
  const at = items.findIndex(({ key }) => key === item.key);
  const next = [...items.slice(at + 1), ...items.slice(0, at)].find(isOpen);
  return goTo(state, next?.key ?? item.key);
}

function change(state: DeskState, focus?: string): DeskState {
  const item = itemOf(state, state.current);
  if (item === null) return state;
  const form = formOf(item, focus);
  return focused({ ...state, form, pane: "claims" }, `field:${form.focus}`);
}

function claimWords(state: DeskState): DeskState {
  const { session } = state.answered ?? {};
  const words = state.selected ?? itemOf(state, state.current)?.sentence ?? null;
  if (session === undefined || words === null) return state;
  const form = formOfWords(words, session, itemsOf(state));
  return focused({ ...state, form, selected: null, pane: "claims" }, `field:${form.focus}`);
}

/** The selected words are quoted by the form, or else by the current item. */
function quoteWords(state: DeskState): DeskState {
  const { form, selected, current } = state;
  if (selected === null) return state;
  if (form !== null) {
    return focused(
      { ...state, form: { ...form, quote: selected }, selected: null, pane: "claims" },
      `field:${form.focus}`,
    );
  }
  if (current === null) return state;
  return goTo(done({ ...state, selected: null }, [{ do: "quote", item: current, ...selected }]), current);
}

function setField(state: DeskState, field: string, value: FieldValue): DeskState {
  const { form, folder } = state;
  if (form === null) return state;
  const fields = { ...form.fields, [field]: value };
  const kept = field === "kind" && folder ? { ...fields, ...foreignTo(String(value), fields, folder) } : fields;
  return { ...state, form: { ...form, fields: kept } };
}

/** Fields that claims of the kind do not have, or need not answer, taken out. */
function foreignTo(kind: string, fields: Fields, { kinds }: FolderAnswer): Fields {
  const own = kinds.find((each) => each.kind === kind);
  const special = new Set(kinds.flatMap((each) => each.fields));
  const gone = Object.entries(fields).filter(([name, value]) => {
    if (!special.has(name)) return false;
    return !own?.fields.includes(name) || (value === "?" && !own.needs.includes(name));
  });
  return Object.fromEntries(gone.map(([name]) => [name, null]));
}

/** A new entry that the form makes, and the field that means it. */
function describe(
  state: DeskState,
  entry: Partial<Pick<NonNullable<DeskState["form"]>, "place" | "speaker">>,
  field: "place" | "speaker",
  id: string | undefined,
): DeskState {
  const { form } = state;
  if (form === null) return state;
  return { ...state, form: { ...form, ...entry, ...(id && { fields: { ...form.fields, [field]: id } }) } };
}

function submit(state: DeskState): DeskState {
  const { form } = state;
  if (form === null) return state;
  const item = itemOf(state, form.item);
  const after = { ...done(state, operationsOfForm(form, item)), form: null };
  if (form.isNew || item === null) return goTo(after, form.item);
  return isOpen(item) ? nextOpen(after, item) : goTo(after, item.key);
}

/** To the first translation that is missing: of the current item, else of those after it, else of those before. */
function translate(state: DeskState): DeskState {
  const items = itemsOf(state);
  const at = items.findIndex(({ key }) => key === state.current);
  const wanted = untranslatedItems(state);
  const after = wanted.find(({ item }) => items.findIndex(({ key }) => key === item.key) >= at);
  const first = after ?? wanted[0];
  if (first === undefined) return focused(state, here(state));
  const { item, language } = first;
  return focused({ ...state, current: item.key, form: null, pane: "claims" }, `translation:${item.key}:${language}`);
}

function markRead(state: DeskState): DeskState {
  const item = itemOf(state, state.current);
  if (item === null || !isWritten(item)) return state;
  if (state.reader === "") return focused(state, "reader");
  const by = item.readBy === null ? state.reader : null;
  return done(state, [{ do: "mark-read", item: item.key, by }]);
}

function widen(state: DeskState): DeskState {
  const outside = daysOutside(state);
  const { first, last } = rangeOf(state);
  const days = [first, last, ...outside].sort();
  if (outside.length === 0) return state;
  return done(state, [{ do: "set-range", first: days[0] ?? first, last: days.at(-1) ?? last }], here(state));
}

/** Back by a step; with none left, the last save is taken back. */
function undo(state: DeskState): DeskState {
  const last = state.steps.at(-1);
  if (last !== undefined && !isKept(state, last)) {
    const steps = state.steps.slice(0, -1);
    const key = last.map((each) => ("item" in each ? each.item : null)).find((each) => each !== null);
    const after: DeskState = {
      ...state,
      ...{ steps, undone: [...state.undone, last], form: null, saving: { is: "idle" } },
    };
    return key && itemOf(after, key) ? goTo(after, key) : focused(after, here(after));
  }
  if (state.pastSaves.length === 0 || state.saving.is === "taking-back") return state;
  return { ...state, saving: { is: "taking-back", choices: {} } };
}

/** Refusals before a save outlast it, as nothing in the folder tells of them. */
const isKept = ({ pastSaves }: DeskState, step: Step) =>
  pastSaves.some(({ steps }) =>
    step.every((each) => each.do === "refuse" && steps.some((past) => past.includes(each))),
  );

function save(state: DeskState): DeskState {
  const { saving, answered } = state;
  if (saving.is === "saving" || answered === null) return state;
  const choices = saving.is === "conflict" ? saving.choices : {};
  if (saving.is === "conflict" && saving.conflict.conflicts.some(({ key }) => choices[key] === undefined)) return state;
  const { obstacle, issues } = answered.session;
  if (answered.steps === state.steps && obstacle !== null && obstacle !== "nothing-to-save") {
    const first = issues.find(({ severity }) => severity === "error");
    const key = first?.target.item;
    return key ? goTo({ ...state, pane: "claims" }, key) : focused(state, first?.target.field ? "head" : "issues");
  }
  return { ...state, saving: { is: "saving", choices } };
}

function toldSession(state: DeskState, { session, steps }: IntentOf<"told-session">): DeskState {
  const isFirst = state.answered === null;
  const told: DeskState = { ...state, answered: { session, steps }, isWorking: false, trouble: null };
  const items = itemsOf(told);
  if (!isFirst) return items.some(({ key }) => key === told.current) ? told : afterRename(told, state);
  const first = items.find(isOpen) ?? items[0];
  const started: DeskState = first === undefined ? told : goTo(told, first.key);
  const dated = { ...started, steps: [...started.steps, ...publishedIn(session)] };
  // Who publishes it has to be known before anything that it says in its own voice.
  return isPublisherKnown(state, session) ? dated : focused({ ...dated, pane: "article" }, "field:head-publisher");
}

function isPublisherKnown({ folder }: DeskState, { article: { head } }: SessionAnswer): boolean {
  const { publisher, publisher_name: given } = head;
  return given !== undefined || (folder?.speakers.some(({ id }) => id === publisher) ?? false);
}

/** Where the head does not say when it was published: the first whole date of the text, for the editor to judge. */
function publishedIn({ article, days }: SessionAnswer): Step[] {
  const { head, text, isSaved } = article;
  const whole = days.find(({ start, end }) => /\p{Nd}{4}/u.test(text.slice(start, end)));
  if (isSaved || head.published || whole === undefined) return [];
  return [[{ do: "head", fields: { published: whole.day } }]];
}

/** Saving gives items other keys: the current one is that which quotes the same words. */
function afterRename(state: DeskState, before: DeskState): DeskState {
  const start = itemOf(before, before.current)?.quote?.start;
  const same = itemsOf(state).find(({ quote }) => quote !== null && quote.start === start) ?? itemsOf(state)[0];
  return same === undefined ? { ...state, current: null } : goTo(state, same.key);
}

function toldSaved(state: DeskState, { saved }: IntentOf<"told-saved">): DeskState {
  const isBack = state.saving.is === "taking-back";
  if (isBack) {
    const past = state.pastSaves.at(-1);
    const work = past ? { subject: past.subject, steps: past.steps } : {};
    return {
      ...{ ...state, ...work, undone: [], pastSaves: state.pastSaves.slice(0, -1), isWorking: false },
      ...{ saving: { is: "taken-back" }, trouble: null },
    };
  }
  const { subject, steps } = state;
  return {
    ...{ ...state, subject: { is: "saved", id: saved.article }, undone: [], isWorking: false, trouble: null },
    steps: [steps.flat().filter((each) => each.do === "refuse")].filter((each) => each.length > 0),
    pastSaves: [...state.pastSaves, { subject, steps, save: saved.save }],
    saving: { is: "saved", saved },
  };
}

function toldEvent(state: DeskState, event: DeskEvent): DeskState {
  switch (event.event) {
    case "map":
      return { ...state, mapVersion: event.version, mapHasFailed: event.hasFailed };
    case "disk":
      return { ...state, changedOnDisk: [...new Set([...state.changedOnDisk, ...event.paths])] };
    case "saved":
      return state;
  }
}
