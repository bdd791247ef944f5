import { expect, test } from "vitest";
import { DESK_SESSION, deskAtWork, HOMS, JASIM, wordsAt } from "../../../test/desk-sample.ts";
import type { SessionAnswer } from "../../desk/contract/answers.ts";
import type { DeskIntent } from "./intents.ts";
import { itemsOf } from "./items.ts";
import { reduceDesk } from "./reduce.ts";
import { type DeskState, isUnsaved, operationsOf } from "./state.ts";

const after = (intents: readonly DeskIntent[], state: DeskState = deskAtWork()) => intents.reduce(reduceDesk, state);

const statesOf = (state: DeskState) => itemsOf(state).map((item) => item.state);

const ACCEPT: DeskIntent = { type: "accept", what: "item" };

const told = (session: Partial<SessionAnswer>, steps: DeskState["steps"]): DeskIntent => ({
  type: "told-session",
  session: { ...DESK_SESSION, ...session },
  steps,
});

test("the first proposal has the focus, and accepting leads to the next one before the server has answered", () => {
  expect(deskAtWork()).toMatchObject({ current: "p:homs", focus: { target: "item:p:homs" } });
  const state = after([ACCEPT]);
  expect(operationsOf(state)).toEqual([{ do: "accept", item: "p:homs" }]);
  expect(statesOf(state)).toEqual(["accepted", "open"]);
  expect(state).toMatchObject({ current: "p:jasim", focus: { target: "item:p:jasim" } });
});

test("an article without a publisher asks for it first", () => {
  const { article } = DESK_SESSION;
  const state = deskAtWork({ ...DESK_SESSION, article: { ...article, head: { title: "Homs taken" } } });
  expect(state).toMatchObject({ pane: "article", focus: { target: "field:head-publisher" }, current: "p:homs" });
});

test("accepting what has a question opens the field of its answer, which holds for all who are called so", () => {
  const asked = after([ACCEPT, ACCEPT]);
  expect(asked.form).toMatchObject({ item: "p:jasim", focus: "speaker" });
  const state = after([{ type: "set-field", field: "speaker", value: "monitor" }, { type: "submit-form" }], asked);
  expect(operationsOf(state).slice(1)).toEqual([
    { do: "resolve", what: "speaker", words: "Residents", id: "monitor" },
    { do: "change", item: "p:jasim", fields: { speaker: "monitor" } },
  ]);
  expect(state.form).toBe(null);
});

test("a new speaker of the form is entered before the claim that names it", () => {
  const speaker = { id: "residents", names: { en: "Residents", ar: "سكان" }, kind: "unnamed" };
  const state = after([
    { type: "move", by: 1 },
    { type: "change" },
    { type: "describe-speaker", speaker },
    { type: "submit-form" },
  ]);
  expect(operationsOf(state).map((each) => each.do)).toEqual(["add-speaker", "resolve", "change"]);
  expect(state.steps, "one step to undo").toHaveLength(1);
});

test("what an answer changes of a claim while its form is open is not taken for the editor's", () => {
  const dated = { ...JASIM, claim: { ...JASIM.claim, day: "2024-12-08" } };
  const state = after([
    ...[{ type: "move", by: 1 }, { type: "change" }],
    told({ items: [HOMS, dated] }, []),
    { type: "set-field", field: "speaker", value: "monitor" },
    { type: "submit-form" },
  ] as DeskIntent[]);
  expect(JASIM.claim.day).not.toBe("2024-12-08");
  expect(operationsOf(state).at(-1)).toEqual({ do: "change", item: "p:jasim", fields: { speaker: "monitor" } });
});

test("all of a sentence is accepted but for what has a question", () => {
  expect(operationsOf(after([{ type: "accept", what: "sentence" }]))).toEqual([{ do: "accept", item: "p:homs" }]);
  const second = after([
    { type: "go", item: "p:jasim" },
    { type: "accept", what: "sentence" },
  ]);
  expect(operationsOf(second)).toEqual([]);
});

test("a step is undone and done again, and a new one forgets what was undone", () => {
  const undone = after([ACCEPT, { type: "undo" }]);
  expect([statesOf(undone), undone.current, undone.undone]).toEqual([
    ["open", "open"],
    "p:homs",
    [[{ do: "accept", item: "p:homs" }]],
  ]);
  expect(statesOf(after([{ type: "redo" }], undone))).toEqual(["accepted", "open"]);
  expect(after([{ type: "refuse" }, { type: "redo" }], undone).steps).toEqual([[{ do: "refuse", item: "p:homs" }]]);
});

test("an answer about fewer steps does not take back what was done since", () => {
  const first = after([ACCEPT]);
  const second = after([{ type: "refuse" }], first);
  const items = [{ ...HOMS, state: "accepted" as const }, JASIM];
  expect(statesOf(after([told({ items }, first.steps)], second))).toEqual(["accepted", "refused"]);
});

test("selected words become a claim of the day, the place and the speaker beside them", () => {
  const state = after([{ type: "select", words: wordsAt("took Homs") }, { type: "claim-words" }]);
  expect(state.form).toMatchObject({
    ...{ item: "own-1", isNew: true, quote: wordsAt("took Homs") },
    fields: { kind: "control", day: "2024-12-08", speaker: "daily" },
  });
  const made = after([{ type: "set-field", field: "place", value: "homs" }, { type: "submit-form" }], state);
  expect(itemsOf(made).map(({ key }) => key)).toEqual(["p:homs", "own-1", "p:jasim"]);
  expect(made.current).toBe("own-1");
});

test("translating leads from one quote that lacks a translation to the next", () => {
  const accepted = { ...JASIM, state: "accepted" as const };
  const state = after([told({ items: [{ ...HOMS, state: "accepted" }, accepted] }, [])]);
  const first = after([{ type: "translate" }], state);
  expect(first.focus.target).toBe("translation:p:homs:ar");
  const translated: DeskIntent = {
    type: "do",
    operations: [{ do: "translate", quote: "Opposition forces took Homs", language: "ar", text: "سيطرت على حمص" }],
  };
  expect(after([translated, { type: "translate" }], first).focus.target).toBe("translation:p:jasim:ar");
});

test("it is not saved while errors remain, and the first of them has the focus", () => {
  const issue = {
    ...{
      severity: "error" as const,
      code: "quote-missing",
      file: "claims/trial.yaml",
      line: 3,
      path: "claims[1].quote",
    },
    ...{ message: "expected words of the article", isOld: false },
    target: { item: "p:jasim", record: null, field: "quote" },
  };
  const state = deskAtWork({ ...DESK_SESSION, issues: [issue], obstacle: "misquote" });
  const asked = after([{ type: "save" }], {
    ...state,
    answered: state.answered && { ...state.answered, steps: state.steps },
  });
  expect(asked.saving).toEqual({ is: "idle" });
  expect(asked.focus.target).toBe("item:p:jasim");
});

test("after a save the work goes on with the saved article, refusals stay, and undo takes the save back", () => {
  const saved = { save: 1, article: "trial", files: ["claims/trial.yaml"], versions: {}, merged: [] };
  const before = after([ACCEPT, { type: "refuse" }]);
  const state = after([{ type: "save" }, { type: "told-saved", saved }], before);
  expect(state).toMatchObject({ subject: { is: "saved", id: "trial" }, saving: { is: "saved" } });
  expect(operationsOf(state)).toEqual([{ do: "refuse", item: "p:jasim" }]);
  expect(isUnsaved(state)).toBe(false);
  const asked = after([{ type: "undo" }], state);
  expect(asked.saving.is).toBe("taking-back");
  const back = after([{ type: "told-saved", saved }], asked);
  expect([back.subject, back.steps]).toEqual([before.subject, before.steps]);
});

test("work is held against the folder as it was when the first step was done, whatever sessions tell meanwhile", () => {
  const at = (version: string) => told({ versions: { "map.yaml": version } }, []);
  const saved = { save: 1, article: "trial", files: [], versions: { "map.yaml": "3" }, merged: [] };
  const idle = after([{ type: "open-article", id: "trial" }, at("0"), at("1")]);
  expect(idle.since).toEqual({ "map.yaml": "1" });
  const atWork = after([ACCEPT, at("2")], idle);
  expect(atWork).toMatchObject({
    since: { "map.yaml": "1" },
    answered: { session: { versions: { "map.yaml": "2" } } },
  });
  const done = after([{ type: "save" }, { type: "told-saved", saved }], atWork);
  expect(done.since).toEqual({ "map.yaml": "3" });
  expect(after([at("4")], done).since).toEqual({ "map.yaml": "4" });
});

test("a conflict is saved only once every text of it is chosen", () => {
  const conflict = {
    ...{ error: "conflict" as const, message: "changed on disk" },
    conflicts: [{ key: "c1", path: "claims/trial.yaml", record: "a", base: "1", disk: "2", mine: "3" }],
  };
  const state = after([{ type: "told-conflict", conflict }]);
  expect(after([{ type: "save" }], state)).toBe(state);
  const chosen = after([{ type: "choose", key: "c1", which: "mine" }, { type: "save" }], state);
  expect(chosen.saving).toEqual({ is: "saving", choices: { c1: "mine" } });
});

test("a save that somebody wrote over is taken back once the editor has chosen, and not saved again", () => {
  const saved = { save: 1, article: "trial", files: ["claims/trial.yaml"], versions: {}, merged: [] };
  const conflict = {
    ...{ error: "conflict" as const, message: "changed on disk" },
    conflicts: [{ key: "claims/trial.yaml", path: "claims/trial.yaml", record: "", base: "1", disk: "2", mine: "3" }],
  };
  const state = after([
    ...[ACCEPT, { type: "save" }, { type: "told-saved", saved }, { type: "undo" }],
    { type: "told-conflict", conflict },
  ] as DeskIntent[]);
  expect(state).toMatchObject({ saving: { is: "conflict", of: "taking-back" }, focus: { target: "conflict" } });
  const chosen = after([{ type: "choose", key: "claims/trial.yaml", which: "disk" }, { type: "save" }], state);
  expect(chosen.saving).toEqual({ is: "taking-back", choices: { "claims/trial.yaml": "disk" } });
  const back = after([{ type: "told-saved", saved }], chosen);
  expect(back).toMatchObject({ saving: { is: "taken-back" }, pastSaves: [], subject: { is: "draft" } });
  const left = after([{ type: "leave-conflict" }], state);
  expect(left).toMatchObject({ saving: { is: "idle" }, pastSaves: [{ save: 1 }] });
});

test("the map's days are widened to those of the claims", () => {
  const items = [{ ...HOMS, state: "accepted" as const, claim: { ...HOMS.claim, day: "2024-12-10" } }];
  const state = after([told({ items }, []), { type: "widen" }]);
  expect(operationsOf(state)).toEqual([{ do: "set-range", first: "2024-12-01", last: "2024-12-10" }]);
  expect(after([{ type: "widen" }], state), "once").toBe(state);
});

test("who publishes it says at once what nobody else says", () => {
  const open = { ...HOMS, claim: { ...HOMS.claim, speaker: "?" }, questions: ["speaker-unknown" as const] };
  const state = after([
    { type: "told-session", session: { ...DESK_SESSION, items: [open, JASIM] }, steps: [] },
    { type: "do", operations: [{ do: "head", fields: { publisher: "monitor" } }] },
  ]);
  expect(itemsOf(state).map(({ claim, questions }) => [claim.speaker, questions])).toEqual([
    ["monitor", []],
    ["?", ["speaker-unknown"]],
  ]);
  expect(after([ACCEPT], state).form, "nothing is asked").toBe(null);
});
