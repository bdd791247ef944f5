import { expect, test } from "vitest";
import { SAMPLE } from "../../../../test/published-sample.ts";
import { elementsOf } from "../../../../test/xml-elements.ts";
import { claimsQml, controlQml } from "./styles.ts";

type Attributes = Readonly<Record<string, string>>;

const all = (name: string, document: string): Attributes[] =>
  elementsOf(document).flatMap((element) => (element.name === name ? [element.attributes] : []));

/** The rules that draw something, without the two groups that they stand in. */
const drawn = (document: string) => all("rule", document).filter(({ symbol }) => symbol !== undefined);

test("places are drawn by holder and on what ground, those that were left, disputes and leaving by rules of their own", () => {
  const points = drawn(controlQml(SAMPLE)).filter(({ key }) => key?.startsWith("Point"));
  expect(points.map(({ label, filter }) => [label, filter])).toEqual([
    ["Government: stated", `"status" = 'held' AND "actor" = 'government' AND "basis" = 'stated'`],
    ["Government: present", `"status" = 'held' AND "actor" = 'government' AND "basis" = 'present'`],
    ["Government: implied", `"status" = 'held' AND "actor" = 'government' AND "basis" = 'implied'`],
    ["Government: left", `"status" = 'vacated' AND regexp_match(' ' || "absent" || ' ', ' government ')`],
    ["Opposition: stated", `"status" = 'held' AND "actor" = 'opposition' AND "basis" = 'stated'`],
    ["Opposition: present", `"status" = 'held' AND "actor" = 'opposition' AND "basis" = 'present'`],
    ["Opposition: implied", `"status" = 'held' AND "actor" = 'opposition' AND "basis" = 'implied'`],
    ["Opposition: left", `"status" = 'vacated' AND regexp_match(' ' || "absent" || ' ', ' opposition ')`],
    ["Reports disagree", `"status" = 'contested'`],
    ["Leaving", `regexp_match("leaving", 'reported|hedged|denied')`],
  ]);
});

test.each([
  ["places", controlQml(SAMPLE)],
  ["claims", claimsQml(SAMPLE)],
])("in the style of %s every rule has a symbol for its own sort of layer, and none is left over", (_, document) => {
  const types = new Map(all("symbol", document).map(({ name, type }) => [name, type]));
  const rules = drawn(document);
  expect(rules.map(({ symbol }) => types.get(symbol))).toEqual(
    rules.map(({ key }) => (key?.startsWith("Point") ? "marker" : "fill")),
  );
  expect(new Set(rules.map(({ symbol }) => symbol))).toEqual(new Set(types.keys()));
  expect(new Set(all("rule", document).map(({ key }) => key)).size).toBe(all("rule", document).length);
});

test("the colour of a symbol is the actor's", () => {
  const [symbol = ""] = controlQml(SAMPLE).match(/<symbol name="0" .*?<\/symbol>/s) ?? [];
  expect(symbol).toContain('<Option name="color" value="158,27,27,255" type="QString"/>');
});

test("claims are drawn by the actor that they are about, and apart where they are unconfirmed", () => {
  const rules = drawn(claimsQml(SAMPLE)).filter(({ key }) => key?.startsWith("Polygon"));
  expect(rules.map(({ label, filter }) => [label, filter])).toEqual([
    ["Government", `"actor" = 'government' AND NOT "hedged"`],
    ["Government: unconfirmed", `"actor" = 'government' AND "hedged"`],
    ["Opposition", `"actor" = 'opposition' AND NOT "hedged"`],
    ["Opposition: unconfirmed", `"actor" = 'opposition' AND "hedged"`],
    ["No actor", `"actor" IS NULL AND NOT "hedged"`],
    ["No actor: unconfirmed", `"actor" IS NULL AND "hedged"`],
  ]);
});

test("QGIS moves through the days of each, open ones included, from the start of the first to the end of the last", () => {
  const untilMidnight = " + make_interval(hours:=23, minutes:=59, seconds:=59)";
  expect(all("temporal", controlQml(SAMPLE))).toMatchObject([
    {
      enabled: "1",
      mode: "4",
      startExpression: 'to_datetime("from")',
      endExpression: `to_datetime("to")${untilMidnight}`,
      limitMode: "1",
    },
  ]);
  expect(all("temporal", claimsQml(SAMPLE))).toMatchObject([
    {
      startExpression: 'to_datetime(coalesce("between_start", "day"))',
      endExpression: `to_datetime("day")${untilMidnight}`,
    },
  ]);
});
