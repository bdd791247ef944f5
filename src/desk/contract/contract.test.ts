import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { expect, test } from "vitest";
import { REFUSAL, SESSION, STATUS_OF } from "./answers.ts";
import { EVENT, SAVE_REQUEST } from "./requests.ts";

test("the contract imports nothing but valibot and itself, so that a page can have it", () => {
  const folder = fileURLToPath(new URL(".", import.meta.url));
  const sources = readdirSync(folder).filter((name) => !name.endsWith(".test.ts"));
  const imported = sources.flatMap((name) =>
    [...readFileSync(`${folder}/${name}`, "utf8").matchAll(/ from "([^"]+)"/g)].map(([, from]) => from),
  );
  expect([...new Set(imported)].sort()).toEqual(["./answers.ts", "./operations.ts", "valibot"]);
});

test("a save carries the operations and the versions that the editor saw", () => {
  const request = {
    article: { head: { title: "A title" }, text: "A title\n\nForces took Homs." },
    operations: [
      { do: "accept", item: "p:1" },
      { do: "change", item: "p:2", fields: { place: "homs", between: ["2024-12-01", "2024-12-03"], hedge: null } },
      { do: "mark-read", item: "005-homs-control", by: "R. H." },
    ],
    language: "ar",
    versions: { "map.yaml": "0" },
  };
  expect(v.parse(SAVE_REQUEST, request)).toEqual(request);
  const wrong = { ...request, operations: [{ do: "publish", item: "p:1" }] };
  expect(v.safeParse(SAVE_REQUEST, wrong).success).toBe(false);
});

test("every refusal has its status, and an event its kind", () => {
  const codes = Object.keys(STATUS_OF);
  for (const error of codes) expect(v.is(REFUSAL, { error, message: "why" }), error).toBe(true);
  expect(v.is(EVENT, { event: "map", version: "1", hasFailed: false })).toBe(true);
  expect(Object.keys(SESSION.entries)).toContain("affectedDays");
});
