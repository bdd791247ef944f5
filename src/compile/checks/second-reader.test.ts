import { expect, test } from "vitest";
import { BASE_FOLDER } from "../../../test/base-folder.ts";
import { compile } from "../compile.ts";

test("claims that somebody has read a second time pass where that is required, and who it was is not published", () => {
  const marked = [...BASE_FOLDER].map(([path, text]) => {
    if (path === "map.yaml") return [path, `${text}second_reader: required\n`] as const;
    return [
      path,
      path.startsWith("claims/") ? text.replace(/^( +)(speaker: .*)$/gm, "$1$2\n$1read_by: Secret Reader") : text,
    ] as const;
  });
  const { dataset, issues, sources } = compile(new Map(marked));
  expect(issues).toEqual([]);
  const published = [...(dataset?.claims.values() ?? [])];
  expect(published.length).toBeGreaterThan(2);
  expect(JSON.stringify([published, dataset?.map, [...sources]])).not.toContain("Secret Reader");
});
