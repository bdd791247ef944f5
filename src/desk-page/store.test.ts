import { expect, test } from "vitest";
import { DESK_FOLDER, DESK_SESSION } from "../../test/desk-sample.ts";
import type { SavedAnswer, SessionAnswer } from "../desk/contract/answers.ts";
import type { DeskEvent } from "../desk/contract/requests.ts";
import { type Client, RequestFailed } from "./client.ts";
import { type DeskState, openingState } from "./state/state.ts";
import { Store } from "./store.ts";

const { head, text } = DESK_SESSION.article;

const DRAFT = { head, text, notes: [], savedAs: null };

const SAVED: SavedAnswer = { save: 1, article: "trial", files: ["claims/trial.yaml"], versions: {}, merged: [] };

const client: Client = {
  folder: async () => DESK_FOLDER,
  read: async () => DRAFT,
  session: async () => DESK_SESSION,
  places: async () => ({ candidates: [] }),
  locate: async () => ({ country: "SY", within: null, withinNames: {} }),
  save: async () => SAVED,
  takeBack: async () => SAVED,
  listen: () => {},
};

const refused = (error: "article-unknown" | "disk-failed") =>
  Promise.reject(new RequestFailed({ error, message: `found ${error}` }));

/** A store of the client after a claim of a draft was accepted and saved. */
async function openSaved(more: Partial<Client>, told = (_: DeskState) => {}): Promise<Store> {
  const store = new Store(openingState("en", ""), { ...client, ...more }, told);
  await store.start();
  store.ask({ type: "open-draft", draft: DRAFT });
  await expect.poll(() => store.state.answered?.steps).toBe(store.state.steps);
  store.ask({ type: "accept", what: "item" });
  store.ask({ type: "save" });
  await expect.poll(() => store.state.saving.is).toBe("saved");
  await expect.poll(() => store.state.isWorking).toBe(false);
  return store;
}

test("a save is taken back though the article that goes with it is asked for once more meanwhile", async () => {
  let session = client.session;
  let tell = (_: DeskEvent) => {};
  let takeBack = (_: SavedAnswer) => {};
  const store = await openSaved({
    session: (request) => session(request),
    takeBack: () => new Promise((resolve) => (takeBack = resolve)),
    listen: (hear) => (tell = hear),
  });
  session = async ({ article }) => ("id" in article ? refused("article-unknown") : DESK_SESSION);
  store.ask({ type: "undo" });
  tell({ event: "disk", paths: ["claims/trial.yaml"], versions: {} });
  await expect.poll(() => store.state.trouble).toMatchObject({ of: "session" });
  takeBack(SAVED);
  await expect.poll(() => store.state.saving.is).toBe("taken-back");
  await expect.poll(() => store.state.isWorking).toBe(false);
  expect(store.state).toMatchObject({ subject: { is: "draft" }, saving: { is: "taken-back" }, trouble: null });
});

test("a refusal about an article that is worked on no more is not told of", async () => {
  let session = client.session;
  let refuse = () => {};
  const troubles: DeskState["trouble"][] = [];
  const store = await openSaved({ session: (request) => session(request) }, ({ trouble }) => troubles.push(trouble));
  session = () =>
    new Promise<SessionAnswer>((_, reject) => {
      refuse = () => reject(new RequestFailed({ error: "article-unknown", message: "it is gone" }));
    });
  store.ask({ type: "refuse" });
  session = client.session;
  store.ask({ type: "open-draft", draft: DRAFT });
  refuse();
  await expect.poll(() => store.state.answered).not.toBeNull();
  expect(troubles.filter((each) => each !== null)).toEqual([]);
});

test("why a save was refused stays told when another question is answered", async () => {
  let tell = (_: DeskEvent) => {};
  let save = client.save;
  const store = await openSaved({ save: (request) => save(request), listen: (hear) => (tell = hear) });
  save = () => refused("disk-failed");
  store.ask({ type: "accept", what: "item" });
  store.ask({ type: "save" });
  await expect.poll(() => store.state.trouble).toMatchObject({ of: "saving", refusal: { error: "disk-failed" } });
  expect(store.state.saving.is).toBe("idle");
  const before = store.state.answered;
  tell({ event: "disk", paths: ["actors.yaml"], versions: {} });
  await expect.poll(() => store.state.answered).not.toBe(before);
  expect(store.state.trouble).toMatchObject({ of: "saving" });
  store.ask({ type: "read-changes" });
  expect(store.state.trouble).toBeNull();
});
