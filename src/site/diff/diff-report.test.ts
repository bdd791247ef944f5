import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readAreaFolder } from "../../../test/area-folder.ts";
import { AREA_DAYS, AREA_HEAD } from "../../../test/area-layer.ts";
import { compile } from "../../compile/compile.ts";
import { buildHistory, type History } from "../../history/history.ts";
import { publishedLocale } from "../publish/published-locale.ts";
import { readFolder } from "../read-folder.ts";
import { diffReport } from "./diff-report.ts";

const BASE = readFolder(fileURLToPath(new URL("../../compile/cases/base", import.meta.url)));

const EN = publishedLocale("en", { countries: [] });

/** The map of the cases with some of its words replaced, file by file. */
function historyWith(edits: Readonly<Record<string, readonly [from: string, to: string][]>> = {}): History {
  const files = new Map(BASE);
  for (const [path, replaced] of Object.entries(edits)) {
    for (const [from, to] of replaced) {
      const text = files.get(path) ?? "";
      if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
      files.set(
        path,
        text.replace(from, () => to),
      );
    }
  }
  const { dataset, issues } = compile(files);
  if (dataset === null) throw new Error(issues.map(({ message }) => message).join("\n"));
  return buildHistory(dataset);
}

/** Without the signs that isolate names in a sentence. */
const reported = (before: History, after: History) => diffReport(before, after, EN).replace(/[\u2066-\u2069]/g, "");

test("of the same data nothing changes", () => {
  expect(reported(historyWith(), historyWith())).toBe(
    "# What changes on the map\n\n## Who held what\n\nNo standing changes.\n\n## Claims\n\nNo claim changes.",
  );
});

test("of a place only the days are told over which the standing differs, and of a claim its fields", () => {
  const partial = historyWith({ "claims/hama-taken.yaml": [["extent: full", "extent: partial"]] });
  expect(reported(historyWith(), partial)).toMatchInlineSnapshot(`
    "# What changes on the map

    ## Who held what

    ### Homs

    | days | before | after |
    |---|---|---|
    | 6 – 7 December 2024 | Reports disagree – government forces reported present; government forces reported to have left, unconfirmed | Government forces reported present; withdrawal under way, unconfirmed, denied by another report |

    ## Claims

    ### Changed

    - \`homs-withdrawal\`: Homs · 6 December 2024 · Withdrawal of government forces, not said to be complete: “انسحاب قوات النظام من مدينة حمص” (\`extent\`)"
  `);
});

test("a claim that is new, and the one in whose place it stands, are told with their words", () => {
  const renamed = historyWith({ "claims/near-homs.yaml": [["id: homs-strike", "id: homs-raid"]] });
  const report = reported(historyWith(), renamed);
  expect(report).toContain("### Added\n\n- `homs-raid`: Homs · 7 December 2024 · Strike: “air strikes hit Homs”");
  expect(report).toContain("### Removed\n\n- `homs-strike`: Homs · 7 December 2024 · Strike: “air strikes hit Homs”");
  expect(report).toContain("No standing changes.");
});

test("a day that only one of the maps covers is told as not on the other, and signs of Markdown are only signs", () => {
  const longer = historyWith({
    "map.yaml": [["2024-12-07]", "2024-12-08]"]],
    "places.geojson": [['"name_en": "Hama"', '"name_en": "Ha|ma_"']],
  });
  expect(reported(historyWith(), longer)).toContain(
    "### Ha\\|ma\\_\n\n| days | before | after |\n|---|---|---|\n| 8 December 2024 | not on the map | ",
  );
});

test("layers of areas are named: those that come and go, what their heads say otherwise, and the days that are drawn anew", () => {
  const history = (files: ReadonlyMap<string, string>) => {
    const { dataset } = compile(files);
    if (!dataset) throw new Error("the areas have errors");
    return buildHistory(dataset);
  };
  const areasIn = (report: string) => report.split("## Areas drawn by others\n\n")[1];
  const own = history(readAreaFolder());
  expect(areasIn(reported(own, own))).toBeUndefined();
  expect(areasIn(reported(historyWith(), own))).toBe("### Added\n\n- `watch`: Areas of control · Map Watch");
  expect(areasIn(reported(own, historyWith()))).toBe("### Removed\n\n- `watch`: Areas of control · Map Watch");
  const { "2024-12-06": _, ...days } = AREA_DAYS;
  const moved = { ...days, "2024-12-03": (days["2024-12-03"] ?? []).slice(1) };
  expect(areasIn(reported(own, history(readAreaFolder(AREA_HEAD.replace("CC BY 4.0", "CC0"), moved))))).toBe(
    "### Changed\n\n- `watch`: Areas of control · Map Watch (`licence`, 3 December 2024, 6 December 2024)",
  );
});
