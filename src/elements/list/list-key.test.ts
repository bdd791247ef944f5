import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { buildClaim } from "../../../test/build-claim.ts";
import { byId } from "../../../test/build-dataset.ts";
import { december } from "../../../test/day.ts";
import { ARABIC, DATASET } from "../../../test/element-sample.ts";
import { toId } from "../../../test/id.ts";
import { mount, partThat, textOf } from "../../../test/mount.ts";
import { COUNT_ALL } from "../../history/filter.ts";
import { buildHistory } from "../../history/history.ts";
import { LIGHT } from "../../map/symbols/palette.ts";
import type { Claim } from "../../model/claim.ts";
import { rowsOf } from "../../view/list-rows.ts";
import { drawListKey } from "./list-key.ts";

const Key = partThat(
  (part) => drawListKey(part, rowsOf(part.history), LIGHT),
  [],
  ":where(.list-key) .actors { display: none; }",
);

const told = (...claims: Claim[]) =>
  buildHistory({ ...DATASET, claims: byId(claims.map((claim) => ({ ...claim, article: toId("monitored") }))) });

/** What the open key explains of a history. */
async function explained(history = buildHistory(DATASET), locale?: typeof ARABIC): Promise<string[]> {
  const { part } = await mount(Key, { history, ...(locale && { locale }) });
  await page.getByText(part.locale.words.legend, { exact: true }).click();
  return [...part.renderRoot.querySelectorAll("details li")].map(textOf);
}

const whole = buildClaim("control", { id: "whole", actor: "government", day: december(3) });

test("it explains the actors, the forms and the events that the rows show, and the empty cell", async () => {
  expect(await explained()).toEqual([
    "Government",
    "Opposition",
    "Reports disagree on who holds the place",
    "Held, as a report states",
    "Held, inferred: no report says so outright",
    "Unconfirmed, as the report itself says",
    "–No mark: no report of who held it that day",
    "Strike",
    "Closure",
  ]);
});

test("a place that is divided is not one on which reports disagree", async () => {
  const part = buildClaim("control", { id: "part", actor: "opposition", extent: "partial", day: december(5) });
  const divided = told(whole, part);
  expect(await explained(divided)).toEqual([
    "Government",
    "Opposition",
    "Divided between sides",
    "Held, as a report states",
    "–No mark: no report of who held it that day",
  ]);
  expect(await explained(divided, ARABIC)).toContain("مكان مقسوم بين أطراف");
});

test("a leaving that is in doubt is told as one, beside another that is not", async () => {
  const leaving = { actor: "government", extent: "partial", day: december(5) } as const;
  const doubted = buildClaim("withdrawal", { ...leaving, id: "doubted", hedge: "وفق تقارير أولية" });
  expect(await explained(told(whole, doubted))).toEqual([
    "Government",
    "Withdrawal under way, unconfirmed",
    "Held, as a report states",
    "–No mark: no report of who held it that day",
  ]);
  const reported = buildClaim("withdrawal", { ...leaving, id: "reported", place: "homs" });
  expect(await explained(told(whole, doubted, reported))).toContain("Withdrawal under way");
});

test("a hold by presence is told as one", async () => {
  const present = buildClaim("presence", { id: "present", day: december(5) });
  expect(await explained(told(present))).toContain("Forces reported present");
});

test("as of a day it explains the days of which nothing can be known", async () => {
  const history = buildHistory(DATASET, { ...COUNT_ALL, asOf: december(6) });
  expect(await explained(history)).toContain("not yet known");
});

test("Escape closes it from within, and leaves the focus on what opened it", async () => {
  const { part } = await mount(Key, {});
  const details = part.renderRoot.querySelector("details");
  await page.getByText("Key", { exact: true }).click();
  details?.querySelector("ul")?.focus();
  await userEvent.keyboard("{Escape}");
  expect(details?.open).toBe(false);
  expect((part.renderRoot as ShadowRoot).activeElement?.localName).toBe("summary");
});
