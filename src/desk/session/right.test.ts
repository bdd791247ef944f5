import { expect, test } from "vitest";
import { BASE_FOLDER } from "../../../test/base-folder.ts";
import { compile } from "../../compile/compile.ts";
import { parseFolder } from "../../compile/sources/folder.ts";
import { atlasOf } from "../../suggest/atlas.ts";
import type { Operation } from "../contract/operations.ts";
import type { Files } from "./base.ts";
import { checkChanges, openSession, planChanges } from "./session.ts";

const TEXT = `Rebels enter Homs

Opposition forces took control of Homs on Saturday. Government forces withdrew from Hama on Saturday, a resident said.
`;

const HEAD = { title: "Rebels enter Homs", publisher: "daily", language: "en", published: "2024-12-07" };

function baseOf(files: Files) {
  const { folder } = parseFolder(files);
  return { files, folder, atlas: atlasOf(folder, []), schemas: "../../schema", compiled: compile(files), compile };
}

const requestOf = (operations: readonly Operation[], head: Readonly<Record<string, string>> = HEAD) => ({
  ...{ article: { head, text: TEXT }, language: "en" },
  operations: [...operations],
});

function open(files: Files, operations: readonly Operation[], head = HEAD) {
  return openSession(requestOf(operations, head), baseOf(files), () => 0) ?? expect.fail("no session");
}

const keyOf = (kind: string) => {
  const item = open(BASE_FOLDER, []).items.find(({ claim }) => claim.kind === kind);
  return item?.key ?? expect.fail(kind);
};

const SHARE = { share_reason_en: "A short item.", share_reason_ar: "خبر قصير." };

test("an item with an error is left out of the standings, which tell all others", () => {
  const [right, wrong] = [keyOf("control"), keyOf("withdrawal")];
  const operations: Operation[] = [
    { do: "accept", item: right },
    { do: "change", item: wrong, fields: { speaker: "daily", quote: "withdrew from Aleppo" } },
    { do: "head", fields: SHARE },
  ];
  const session = open(BASE_FOLDER, operations);
  expect(session.obstacle).toBe("misquote");
  expect(session.leftOut).toEqual([
    { file: "claims/2024-12-07.yaml", record: "2024-12-07-hama-withdrawal", item: wrong },
  ]);
  expect(session.standings?.map(({ place, after }) => [place, after?.status])).toEqual([["homs", "held"]]);
});

test("a head that lacks something keeps nobody from seeing the standings", () => {
  const { title: _, ...head } = HEAD;
  const session = open(BASE_FOLDER, [{ do: "accept", item: keyOf("control") }], head as typeof HEAD);
  expect(session.obstacle).toBe("error");
  expect(session.standings?.map(({ place }) => place)).toContain("homs");
});

/** The base with a headline of the day on which Homs is taken, and Homs as a lead place. */
const LED = new Map([
  ...BASE_FOLDER,
  ["map.yaml", `${BASE_FOLDER.get("map.yaml")}lead_places: [homs]\n`],
  [
    "headlines.yaml",
    '- day: 2024-12-07\n  clauses:\n    - text_en: "Air strikes hit Homs."\n      text_ar: "غارات على حمص."\n      claims: [homs-strike]\n',
  ],
]);

test("a headline that lacks a lead place leaves the days worked out, and is mended by the one that they propose", () => {
  expect(compile(LED).issues.filter(({ severity }) => severity === "error")).toEqual([]);
  const taken: Operation[] = [
    { do: "accept", item: keyOf("control") },
    { do: "head", fields: SHARE },
  ];
  const session = open(LED, taken);
  expect(session.issues.filter(({ severity }) => severity === "error").map(({ code }) => code)).toEqual([
    "headline-lead-missing",
  ]);
  expect(session.leftOut).toEqual([{ file: "headlines.yaml", record: "2024-12-07", item: null }]);
  const day = session.affectedDays.find((each) => each.day === "2024-12-07") ?? expect.fail("no such day");
  expect(day.headline).toEqual([
    { texts: { en: "Air strikes hit Homs.", ar: "غارات على حمص." }, claims: ["homs-strike"] },
  ]);
  expect(day.proposed.flatMap(({ claims }) => claims)).toContain("2024-12-07-homs-control");

  const mended = requestOf([...taken, { do: "set-headline", day: "2024-12-07", clauses: day.proposed }]);
  const base = baseOf(LED);
  const plan = planChanges(mended, base) ?? expect.fail("no plan");
  const { obstacle, files } = checkChanges(plan.changes, plan, base);
  expect(obstacle).toBe(null);
  expect(files.get("headlines.yaml")).toContain("2024-12-07-homs-control");
});

test("an old error of another article keeps nobody from seeing the standings", () => {
  const broken = BASE_FOLDER.get("claims/hama-taken.yaml")?.replace(/quote: .*/, "quote: words of nobody") ?? "";
  const session = open(new Map([...BASE_FOLDER, ["claims/hama-taken.yaml", broken]]), [
    { do: "accept", item: keyOf("control") },
    { do: "head", fields: SHARE },
  ]);
  expect(session.standings?.map(({ place }) => place)).toEqual(["homs"]);
  expect(session.obstacle, "it is not of this session").toBe(null);
});

test("what is wrong with the map itself cannot be left out", () => {
  const session = open(new Map([...BASE_FOLDER, ["map.yaml", "title_en: T\n"]]), []);
  expect([session.standings, session.leftOut]).toEqual([null, []]);
});
