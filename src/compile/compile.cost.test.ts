import { expect, test } from "vitest";
import { BASE_FOLDER } from "../../test/base-folder.ts";
import { processorTime } from "../../test/processor-time.ts";
import { buildWar, type WarForm } from "../../test/war/build-war.ts";
import { compile } from "./compile.ts";

const idAt = (index: number) => `link-${index}`;

/** The base with so many denials, each of which denies what the function says of its number, down to a withdrawal. */
function denials(count: number, deniedBy: (index: number) => string): ReadonlyMap<string, string> {
  const claims = Array.from({ length: count }, (_, index) => {
    const kind =
      index === 0
        ? "kind: withdrawal\n    extent: full\n    actor: government"
        : `kind: denial\n    denies: ${deniedBy(index)}`;
    return `  - id: ${idAt(index)}
    ${kind}
    place: homs
    day: 2024-12-06
    speaker: daily
    quote: Opposition forces advanced to five kilometres from Homs on Friday
    translation_ar: تقدمت فصائل المعارضة
    translator: project
`;
  });
  return new Map([
    ...BASE_FOLDER,
    ["claims/near-homs.yaml", `article: near-homs\nclaims:\n${claims.reverse().join("")}`],
  ]);
}

const costOf = (files: ReadonlyMap<string, string>) => processorTime(() => compile(files));

test.each([
  ["each of which denies the one before", (index: number) => idAt(index - 1)],
  ["each of which denies a claim that is not there", (index: number) => `lost-${index}`],
  ["each of which denies itself", idAt],
])(
  "ten times the denials, %s, cost about ten times as much, not a hundred times",
  (_, deniedBy) => {
    costOf(denials(300, deniedBy)); // warms up
    const [least, most] = [300, 3_000].map((count) => costOf(denials(count, deniedBy))) as [number, number];
    expect(most / least, `${least} and ${most} milliseconds for 300 and 3,000 denials`).toBeLessThan(25);
  },
  120_000,
);

test.each<WarForm>(["yaml", "table"])("ten times the claims of a war cost about ten times as much: %s", (form) => {
  const warOf = (claims: number) => buildWar({ days: 100, places: claims / 10, claims }, 1, form);
  costOf(warOf(500)); // warms up
  const [least, most] = [500, 5_000].map((claims) => costOf(warOf(claims))) as [number, number];
  expect(most / least, `${least} and ${most} milliseconds for 500 and 5,000 claims`).toBeLessThan(20);
});

test("claims of articles that came out at an hour cost hardly more than of those that came out on a day", () => {
  const onTheHour = buildWar({ days: 100, places: 100, claims: 2_000 }, 1, "table");
  const onTheDay = [...onTheHour].map(([path, text]) => [path, text.replace("T18:30+00:00\n", "\n")] as const);
  const costs = [onTheHour, new Map(onTheDay)].map((files) => processorTime(() => compile(files), 3));
  const [hour, day] = costs as [number, number];
  expect(hour / day, `${hour} and ${day} milliseconds`).toBeLessThan(1.5);
});
