import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { tellStory } from "../../test/tell-story.ts";
import { WORKED_CASES } from "../../test/worked-cases.ts";

test.each(WORKED_CASES.map((each) => [each.said, each] as const))("%s", (_, { claims, story, ...told }) => {
  expect(tellStory(claims, told)).toEqual(story);
});

test("docs/control.md has every worked case, in order, and no other", () => {
  const page = readFileSync(new URL("../../docs/control.md", import.meta.url), "utf8");
  const table = page.slice(page.indexOf("| claims on one place |")).trimEnd().split("\n");
  const rows = WORKED_CASES.map(({ said, story }) => `| ${said} | ${story.join("<br>")} |`);
  expect(table).toEqual(["| claims on one place | result |", "|---|---|", ...rows]);
});
