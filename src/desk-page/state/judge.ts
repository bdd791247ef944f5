import { type Item, isWritten } from "../../desk/contract/answers.ts";
import { change } from "./fill-form.ts";
import { focused, goTo, here } from "./focus.ts";
import { openField, operationsOfForm } from "./form.ts";
import { findItem, isOpen, itemsOf } from "./items.ts";
import type { DeskState } from "./state.ts";
import { done } from "./steps.ts";
import { untranslatedItems } from "./translations.ts";

export function move(state: DeskState, by: 1 | -1): DeskState {
  const items = itemsOf(state);
  const at = items.findIndex(({ key }) => key === state.current);
  const next = items[at < 0 ? 0 : at + by];
  return next === undefined ? state : goTo({ ...state, pane: "claims" }, next.key);
}

export function accept(state: DeskState): DeskState {
  const item = findItem(state, state.current);
  if (item === null) return state;
  if (openField(item) !== null) return change(state);
  if (item.state === "saved" || item.state === "accepted" || item.state === "changed") return nextOpen(state, item);
  return nextOpen(done(state, [{ do: "accept", item: item.key }]), item);
}

export function acceptSentence(state: DeskState): DeskState {
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

export function refuse(state: DeskState): DeskState {
  const item = findItem(state, state.current);
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

/** To the first translation that is missing: of the current item, else of those after it, else of those before. */
export function translate(state: DeskState): DeskState {
  const items = itemsOf(state);
  const at = items.findIndex(({ key }) => key === state.current);
  const wanted = untranslatedItems(state);
  const after = wanted.find(({ item }) => items.findIndex(({ key }) => key === item.key) >= at);
  const first = after ?? wanted[0];
  if (first === undefined) return focused(state, here(state));
  const { item, language } = first;
  return focused({ ...state, current: item.key, form: null, pane: "claims" }, `translation:${item.key}:${language}`);
}

export function markRead(state: DeskState): DeskState {
  const item = findItem(state, state.current);
  if (item === null || !isWritten(item)) return state;
  if (state.reader === "") return focused(state, "reader");
  const by = item.readBy === null ? state.reader : null;
  return done(state, [{ do: "mark-read", item: item.key, by }]);
}

export function submit(state: DeskState): DeskState {
  const { form } = state;
  if (form === null) return state;
  const item = findItem(state, form.item);
  const after = { ...done(state, operationsOfForm(form, item)), form: null };
  if (form.isNew || item === null) return goTo(after, form.item);
  return isOpen(item) ? nextOpen(after, item) : goTo(after, item.key);
}
