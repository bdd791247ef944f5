import fc from "fast-check";
import { expect, test } from "vitest";
import { BASE_FOLDER } from "../../test/base-folder.ts";
import { withClaimsTable } from "../../test/claims-table.ts";
import { rest } from "../../test/rest.ts";
import { compile } from "./compile.ts";
import { compareIssues } from "./issue.ts";

/** `npm run soak` asks for more. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 400);

const STRANGE = [
  "null",
  "[]",
  "{}",
  "-1e999",
  '"',
  "~",
  "---",
  "2024-02-30",
  "&a *a",
  "\u0000",
  "<<: *x",
  "__proto__: 1",
  "[[[0,0]]]",
];

/** The base folder, the claims of one article in a table. */
const FOLDER: ReadonlyMap<string, string> = new Map([
  ...[...BASE_FOLDER].filter(([path]) => path !== "claims/near-homs.yaml"),
  ...withClaimsTable(new Map([...BASE_FOLDER].filter(([path]) => path === "claims/near-homs.yaml"))),
]);

/** One file with a line of it, or a part of a line, cut out, doubled or put in the place of something strange. */
const damage = fc.record({
  path: fc.constantFrom(...FOLDER.keys()),
  at: fc.nat(),
  what: fc.constantFrom("cut", "double", "end", "value", "whole"),
  strange: fc.constantFrom(...STRANGE),
});

type Damage = typeof damage extends fc.Arbitrary<infer D> ? D : never;

function damaged(text: string, { at, what, strange }: Damage): string {
  const lines = text.split("\n");
  const index = at % lines.length;
  const line = lines[index] ?? "";
  switch (what) {
    case "cut":
      return lines.toSpliced(index, 1).join("\n");
    case "double":
      return lines.toSpliced(index, 0, line).join("\n");
    case "end":
      return text.slice(0, at % (text.length + 1));
    case "value":
      return lines
        .with(
          index,
          line.replace(/: ?.*$|(?<=,)[^,]*(?=,)/, (value) => (value.startsWith(":") ? `: ${strange}` : strange)),
        )
        .join("\n");
    case "whole":
      return strange;
  }
}

test("whatever is damaged is an issue and never an exception", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 4 }), async (damages) => {
      await rest();
      const files = new Map(FOLDER);
      for (const one of damages) files.set(one.path, damaged(files.get(one.path) ?? "", one));
      const { dataset, issues } = compile(files);
      expect(dataset === null).toBe(issues.some(({ severity }) => severity === "error"));
      expect(issues).toEqual([...issues].sort(compareIssues));
    }),
    { numRuns: RUNS },
  );
}, 7_200_000);
