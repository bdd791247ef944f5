import type { SessionAnswer } from "../../desk/contract/answers.ts";
import type { DeskEvent } from "../../desk/contract/requests.ts";
import { focused, goTo } from "./focus.ts";
import type { IntentOf } from "./intents.ts";
import { findItem, isOpen, itemsOf } from "./items.ts";
import { type DeskState, isUnsaved, type ServerTrouble, type Step } from "./state.ts";

export function opened(state: DeskState): DeskState {
  return focused(
    {
      ...state,
      undone: [],
      answered: null,
      current: null,
      form: null,
      pane: "claims",
      saving: { is: "idle" },
      trouble: null,
      isReading: false,
    },
    "pane:claims",
  );
}

export function toldSession(state: DeskState, { session, steps }: IntentOf<"told-session">): DeskState {
  const isFirst = state.answered === null;
  const since = state.since !== null && isUnsaved(state) ? state.since : session.versions;
  const told: DeskState = {
    ...state,
    since,
    answered: { session, steps },
    isWorking: false,
    trouble: troubleBut(state, "session"),
  };
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
  const start = findItem(before, before.current)?.quote?.start;
  const same = itemsOf(state).find(({ quote }) => quote !== null && quote.start === start) ?? itemsOf(state)[0];
  return same === undefined ? { ...state, current: null } : goTo(state, same.key);
}

/** What is left of the trouble once the server has answered: that which is of something else. */
export const troubleBut = ({ trouble }: DeskState, of: ServerTrouble["of"]): ServerTrouble | null =>
  trouble?.of === of ? null : trouble;

/** Only what was refused has ended: a save is under way still when the session that is asked for beside it is not to be had. */
export function toldRefusal(state: DeskState, { of, refusal }: IntentOf<"told-refusal">): DeskState {
  const told: DeskState = { ...state, trouble: { of, refusal } };
  switch (of) {
    case "folder":
      return told;
    case "text":
      return { ...told, isReading: false };
    case "session":
      return { ...told, isWorking: false };
    case "saving":
      return { ...told, isWorking: false, saving: { is: "idle" } };
  }
}

export function toldEvent(state: DeskState, event: DeskEvent): DeskState {
  switch (event.event) {
    case "map":
      return { ...state, mapVersion: event.version, mapHasFailed: event.hasFailed };
    case "disk":
      return { ...state, changedOnDisk: [...new Set([...state.changedOnDisk, ...event.paths])] };
    case "saved":
      return state;
  }
}
