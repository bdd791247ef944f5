import { join } from "node:path";
import { expect, test } from "vitest";
import { voiceNamed } from "../history/filter.ts";
import { buildHistory } from "../history/history.ts";
import { findPeriod } from "../history/periods.ts";
import type { Standing } from "../history/standing.ts";
import type { Dataset } from "../model/dataset.ts";
import { daysOf, parseDay } from "../model/day.ts";
import { compileFolder } from "./compile-folder.ts";

const { dataset, issues } = compileFolder(join(import.meta.dirname, "../../e2e/two-clocks"), new Date("2030-03-31"));

/** Each place on the days from 1 to 7 March: a letter of its holder, small where implied, `x` contested, `-` vacated, `.` unknown. */
function story(asOf: string | null, accordingTo: string): string[] {
  if (!dataset) throw new Error("the invented data does not compile");
  const voice = voiceNamed(accordingTo, dataset);
  if (!voice) throw new Error(`nobody speaks for ${accordingTo}`);
  const filter = { asOf: asOf === null ? null : parseDay(`2030-03-${asOf}`), voice };
  return [...buildHistory(dataset, filter).places].map(
    ([place, { periods }]) =>
      `${place} ${daysOf(dataset.map.range)
        .map((day) => sign(findPeriod(periods, day).standing, dataset))
        .join("")}`,
  );
}

function sign({ status, holders }: Standing, { actors }: Dataset): string {
  switch (status) {
    case "held": {
      const letter = actors.get(holders[0].actor)?.letter ?? "?";
      return holders[0].basis === "implied" ? letter.toLowerCase() : letter;
    }
    case "contested":
      return "x";
    case "vacated":
      return "-";
    case "unknown":
      return ".";
  }
}

test("the invented data of the tests of both filters lacks a basemap alone", () => {
  expect(issues.map(({ code }) => code)).toEqual(["basemap-missing"]);
  expect([...(dataset?.articles.keys() ?? [])]).toHaveLength(4);
});

test.each([
  [
    "as of the day before every article nothing is known",
    "02",
    "everyone",
    [".......", ".......", ".......", "......."],
  ],
  ["as of the 3rd the first article is", "03", "everyone", ["sNN....", "..S....", ".......", "......."]],
  [
    "the article of the 4th, changed on the 6th, is not known yet",
    "04",
    "everyone",
    ["sNNN...", "..SS...", ".......", "......."],
  ],
  ["as of the 5th one place is contested", "05", "everyone", ["sNNNN..", "ssS-x..", ".......", "......."]],
  ["as of the 6th the changed article is known", "06", "everyone", ["sNNNNN.", "ssS-xx.", "sssNNN.", "......."]],
  [
    "the late article, after the map's last day, contests another and tells of a third",
    "08",
    "everyone",
    ["sNNNNNN", "ssS-xxx", "sssxxNN", "sNNNNNN"],
  ],
  ["everything that was published is the same", null, "everyone", ["sNNNNNN", "ssS-xxx", "sssxxNN", "sNNNNNN"]],
  ["according to the north, the contested place is left", null, "north", [".......", "sss----", ".......", "sNNNNNN"]],
  ["according to the south, it is held", null, "south", [".......", "..SSSSS", ".......", "......."]],
  ["according to nobody's side, it vanishes", null, "no-side", ["sNNNNNN", ".......", "sssxxNN", "......."]],
  ["both filters: the north as of the 5th", "05", "north", [".......", "sss--..", ".......", "......."]],
  ["both filters: the south as of the 4th", "04", "south", [".......", "..SS...", ".......", "......."]],
  ["both filters: no side as of the 6th", "06", "no-side", ["sNNNNN.", ".......", "sssNNN.", "......."]],
])("%s", (_, asOf, accordingTo, [alder, birch, cedar, dogwood]) => {
  expect(story(asOf, accordingTo)).toEqual([
    `alder ${alder}`,
    `birch ${birch}`,
    `cedar ${cedar}`,
    `dogwood ${dogwood}`,
  ]);
});
