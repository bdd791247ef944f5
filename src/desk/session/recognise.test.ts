import { expect, test } from "vitest";
import { BASE_FOLDER } from "../../../test/base-folder.ts";
import { compile } from "../../compile/compile.ts";
import { parseFolder } from "../../compile/sources/folder.ts";
import { atlasOf } from "../../suggest/atlas.ts";
import { inboxFile } from "../../suggest/inbox.ts";
import { suggest } from "../../suggest/suggest.ts";
import type { Operation } from "../contract/operations.ts";
import type { Files } from "./base.ts";
import { checkChanges, openSession, planChanges } from "./session.ts";

const TEXT = `Rebels enter Homs

Opposition forces took control of Homs on Saturday. Government forces withdrew from Homs on Saturday, a resident said. The army denied that it withdrew from Homs.
`;

const HEAD = `---
id: rebels
publisher: daily
title: Rebels enter Homs
language: en
published: 2024-12-07
---
`;

const SAVED = new Map([...BASE_FOLDER, ["articles/rebels.md", `${HEAD}${TEXT}`]]);

function baseOf(files: Files) {
  const { folder } = parseFolder(files);
  return { files, folder, atlas: atlasOf(folder, []), schemas: "../../schema", compiled: compile(files), compile };
}

const request = (operations: readonly Operation[]) => ({
  ...{ article: { id: "rebels" }, language: "en" },
  operations: [...operations],
});

const itemsOf = (files: Files) => openSession(request([]), baseOf(files), () => 0)?.items ?? expect.fail("no session");

/** The files after the operations were saved. */
function after(files: Files, ...operations: Operation[]): Files {
  const base = baseOf(files);
  const plan = planChanges(request(operations), base) ?? expect.fail("no plan");
  const saved = new Map(files);
  for (const [path, text] of checkChanges(plan.changes, plan, base).files) {
    if (text === null) saved.delete(path);
    else saved.set(path, text);
  }
  return saved;
}

/** The folder with what the command `suggest` would put into the inbox. */
function withInbox(files: Files): Files {
  const { folder, atlas } = baseOf(files);
  const entry = folder.articles.entries.find(({ named }) => named === "rebels") ?? expect.fail("no article");
  const found = suggest({ text: entry.body, language: "en", published: 20064 as never }, atlas);
  const text = inboxFile(found, { article: "rebels", text: entry.body, language: "en", folder });
  return new Map([...files, ["inbox/rebels.yaml", text]]);
}

const keyOf = (files: Files, kind: string) =>
  itemsOf(files).find(({ claim, state }) => claim.kind === kind && state === "open")?.key ?? expect.fail(kind);

const statesOf = (files: Files) => itemsOf(files).map(({ claim, state }) => `${claim.kind} ${state}`);

test("a proposal that was mended before it was saved is done, whatever kind and place it got", () => {
  expect(statesOf(SAVED)).toEqual(["control open", "withdrawal open", "denial open"]);
  const item = keyOf(SAVED, "denial");
  const mended = after(SAVED, { do: "change", item, fields: { kind: "statement", denies: null, place: "hama" } });
  expect(statesOf(mended)).toEqual(["control open", "withdrawal open", "statement saved"]);
});

test("a claim stands for one proposal only, and one of other words for none", () => {
  const start = TEXT.indexOf("Rebels enter Homs");
  const own: Operation = {
    do: "add-claim",
    item: "own-1",
    start,
    end: start + 17,
    fields: { kind: "clash", place: "homs" },
  };
  expect(statesOf(after(SAVED, own))).toEqual(["clash saved", "control open", "withdrawal open", "denial open"]);
});

test("what was judged leaves the inbox, what is open stays there with why it was proposed, and the last one takes the file along", () => {
  const waiting = withInbox(SAVED);
  const partly = after(waiting, { do: "accept", item: keyOf(waiting, "control") });
  const left = partly.get("inbox/rebels.yaml") ?? expect.fail("the file is gone");
  expect(left).not.toContain("kind: control");
  expect(left).toContain("# rule withdrew from; by «withdrew»");
  expect(left).toContain("id: rebels-homs-denial");
  expect(statesOf(partly)).toEqual(["control saved", "withdrawal open", "denial open"]);

  const all = after(
    partly,
    { do: "refuse", item: keyOf(partly, "withdrawal") },
    { do: "change", item: keyOf(partly, "denial"), fields: { kind: "statement", denies: null } },
  );
  expect(all.has("inbox/rebels.yaml")).toBe(false);
  expect(all.get("claims/rebels.yaml")).toContain("kind: statement");
});

test("refusing alone is saved where it empties the inbox, and opening an article changes nothing", () => {
  const waiting = withInbox(SAVED);
  const open = openSession(request([]), baseOf(waiting), () => 0);
  expect(open).toMatchObject({ obstacle: "nothing-to-save", changes: [] });
  const refusals = itemsOf(waiting).map(({ key }): Operation => ({ do: "refuse", item: key }));
  const session = openSession(request(refusals), baseOf(waiting), () => 0);
  expect(session?.changes).toMatchObject([{ path: "inbox/rebels.yaml", isGone: true, isNew: false, added: 0 }]);
});

test("what an editor answered, deleted or wrote in the inbox is seen at the desk", () => {
  const text = withInbox(SAVED).get("inbox/rebels.yaml") ?? "";
  const [head = "", ...claims] = text.split(/\n(?= {2}# rule)/);
  const [control = ""] = claims;
  const answered = control.replace("speaker: daily", "speaker: daily\n    note_en: By hand.");
  const own = `  - id: by-hand\n    kind: clash\n    place: homs\n    day: 2024-12-07\n    quote: Rebels enter Homs`;
  const files = new Map([...SAVED, ["inbox/rebels.yaml", [head, answered, own].join("\n")]]);
  expect(itemsOf(files).map(({ key, claim }) => [key, claim.kind, claim.speaker])).toEqual([
    ["i:by-hand", "clash", "?"],
    [expect.stringMatching(/^p:control/), "control", "daily"],
  ]);
});

test("an inbox that cannot be read stays as it is, and the rules propose as ever", () => {
  const files = new Map([...SAVED, ["inbox/rebels.yaml", "claims: [\n"]]);
  expect(statesOf(files)).toEqual(["control open", "withdrawal open", "denial open"]);
  expect(after(files, { do: "accept", item: keyOf(files, "control") }).get("inbox/rebels.yaml")).toBe("claims: [\n");
});
