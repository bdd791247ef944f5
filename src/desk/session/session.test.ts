import * as v from "valibot";
import { expect, test } from "vitest";
import { BASE_FOLDER } from "../../../test/base-folder.ts";
import { compile } from "../../compile/compile.ts";
import { parseFolder } from "../../compile/sources/folder.ts";
import { atlasOf } from "../../suggest/atlas.ts";
import { basemapPlaces } from "../../suggest/basemap-places.ts";
import { SESSION } from "../contract/answers.ts";
import type { Operation } from "../contract/operations.ts";
import { checkChanges, openSession, planChanges } from "./session.ts";

const { folder } = parseFolder(BASE_FOLDER);
const BASE = {
  ...{
    files: BASE_FOLDER,
    folder,
    atlas: atlasOf(folder, basemapPlaces(BASE_FOLDER, ["SY"])),
    schemas: "../../schema",
  },
  ...{ compiled: compile(BASE_FOLDER), compile },
};

const TEXT = `Rebels enter Homs

Opposition forces took control of Homs on Saturday. Government forces withdrew from Homs on Saturday, a resident said.
`;
const HEAD = { title: "Rebels enter Homs", publisher: "daily", language: "en", published: "2024-12-07" };

const requestOf = (operations: readonly Operation[]) => ({
  ...{ article: { head: HEAD, text: TEXT }, language: "en" },
  operations: [...operations],
});

function open(...operations: Operation[]) {
  const answer = openSession(requestOf(operations), BASE, () => 0);
  const result = v.safeParse(SESSION, { ...answer, versions: {} });
  if (!result.success) throw new Error(JSON.stringify(v.flatten(result.issues)));
  return result.output;
}

function filesOf(...operations: Operation[]) {
  const plan = planChanges(requestOf(operations), BASE);
  return plan ? checkChanges(plan.changes, plan, BASE).files : expect.fail("no plan");
}

const keyOf = (kind: string) => open().items.find(({ claim }) => claim.kind === kind)?.key ?? expect.fail(kind);

test("proposals wait: nothing is written until one is accepted, and what is refused never is", () => {
  expect(open()).toMatchObject({ obstacle: "nothing-to-save", changes: [] });
  expect(open().items.every(({ state }) => state === "open")).toBe(true);
  const [taken, left] = [keyOf("control"), keyOf("withdrawal")];
  const text = filesOf({ do: "accept", item: taken }, { do: "refuse", item: left }).get("claims/2024-12-07.yaml");
  expect(text).toMatch(/quote: ".*forces took control of Homs"/);
  expect(text).not.toContain("withdrawal");
});

test("the same article gives the same keys, and an operation on one that is gone is told as idle", () => {
  expect(open().items.map(({ key }) => key)).toEqual(open().items.map(({ key }) => key));
  expect(open({ do: "accept", item: "p:gone" }, { do: "accept", item: keyOf("control") }).idle).toEqual([0]);
});

test("a day that is changed keeps its reason, whose weekday is told at the field as not that of the day", () => {
  const item = keyOf("control");
  const changed = open({ do: "change", item, fields: { day: "2024-12-06" } });
  expect(changed.issues.find(({ code }) => code === "weekday-differs")).toMatchObject({
    target: { item, field: expect.stringMatching(/^day_reason_/) },
  });
});

test("a quote of two claims is translated once, and the other one has it from there", () => {
  const [taken, left] = [keyOf("control"), keyOf("withdrawal")];
  const [start, end] = [TEXT.indexOf("Opposition"), TEXT.indexOf(" on Saturday")];
  const quoted = [taken, left].map((item): Operation => ({ do: "quote", item, start, end }));
  expect(open(...quoted).untranslated).toMatchObject([{ languages: ["ar"], items: [taken, left] }]);
  const quote = TEXT.slice(start, end);
  const translate: Operation = { do: "translate", quote, language: "ar", text: "سيطرت المعارضة على حمص" };
  expect(open(translate, ...quoted).untranslated).toEqual([]);
  const text = filesOf(translate, ...quoted).get("claims/2024-12-07.yaml") ?? "";
  expect(text.match(/translation_ar/g)).toHaveLength(1);
  expect(text).toContain("translator: project");
});

test("a claim that somebody has read loses the mark when it is changed", () => {
  const item = keyOf("control");
  const read = open({ do: "mark-read", item, by: "R. H." });
  expect(read.items.find(({ key }) => key === item)).toMatchObject({ readBy: "R. H.", state: "accepted" });
  const changed = open({ do: "mark-read", item, by: "R. H." }, { do: "change", item, fields: { day: "2024-12-06" } });
  expect(changed.items.find(({ key }) => key === item)).toMatchObject({ readBy: null, state: "changed" });
});

test("a headline that is set rests on claims by the keys of their items, and is marked as read against the day", () => {
  const item = keyOf("control");
  const share = { share_reason_en: "A short item.", share_reason_ar: "خبر قصير." };
  const clauses = [
    {
      texts: { en: "Opposition forces reportedly took Homs.", ar: "أُفيد بسيطرة فصائل المعارضة على حمص." },
      claims: [item],
    },
  ];
  const text = filesOf(
    { do: "accept", item },
    { do: "head", fields: share },
    { do: "set-headline", day: "2024-12-07", clauses },
  ).get("headlines.yaml");
  expect(text).toContain("claims: [2024-12-07-homs-control]");
  expect(text).toMatch(/checked: "?[0-9a-f]{8}"?/);
});
