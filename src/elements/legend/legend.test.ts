import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { byId } from "../../../test/build-dataset.ts";
import { ARABIC, DATASET } from "../../../test/element-sample.ts";
import { toId } from "../../../test/id.ts";
import { mount, partThat, textOf } from "../../../test/mount.ts";
import { buildHistory } from "../../history/history.ts";
import { LIGHT } from "../../map/symbols/palette.ts";
import type { Claim, EventClaim } from "../../model/claim.ts";
import { set } from "../../view/state.ts";
import styles from "./legend.css?inline";
import { drawLegend, type LegendOf } from "./legend.ts";

const Legend = partThat<{ -readonly [Name in keyof LegendOf]: LegendOf[Name] }>(
  (part) => drawLegend(part, part),
  ["palette", "inferred", "comparing"],
  styles,
);

type Legend = InstanceType<typeof Legend>;

const actors = (part: Legend) => [...part.renderRoot.querySelectorAll(".actors li")].map(textOf);

test("exactly the actors that are painted on some day are listed, in the order of their file", async () => {
  // Russia only struck, and the group that took Rastan is painted as the opposition that it is within.
  const { part } = await mount(Legend, { palette: LIGHT });
  await page.getByText("Legend").click();
  expect(actors(part)).toEqual(["Government", "Opposition"]);
});

test("an actor that holds only a place without geometry is not listed", async () => {
  const claims = [...DATASET.claims.values()].map((claim) => ({ ...claim, place: toId("customs") }));
  const dataset = { ...DATASET, claims: byId(claims) };
  const { part } = await mount(Legend, { palette: LIGHT, history: buildHistory(dataset) });
  expect(actors(part)).toEqual([]);
});

test("the actors bear their names in the reader's language", async () => {
  const { part } = await mount(Legend, { palette: LIGHT, locale: ARABIC });
  await page.getByText("مفتاح الخريطة").click();
  expect(actors(part)).toEqual(["الحكومة", "المعارضة"]);
});

test("opened, it explains every shape, and what no mark means", async () => {
  const { part } = await mount(Legend, { palette: LIGHT });
  await page.getByText("Legend").click();
  expect([...part.renderRoot.querySelectorAll("details ul:nth-of-type(2) li")].map(textOf)).toEqual([
    "Held, as a report states",
    "Held, inferred from a later report",
    "Held, withdrawal under way",
    "Reports disagree",
    "Reported to have left, no new holder named",
    "New on this day",
    "– No mark: no report for this day",
  ]);
});

/** The entries of what happens on the map. */
const happenings = (part: Legend) => [...part.renderRoot.querySelectorAll("details ul:nth-of-type(3) li")].map(textOf);

test("the kinds of events and the traces that occur on the map are listed, and no others", async () => {
  const struck = DATASET.claims.get(toId("homs-struck")) as EventClaim;
  const moved: EventClaim = { ...struck, id: toId("moved"), kind: "movement", place: toId("rastan"), to: toId("hama") };
  const dataset = { ...DATASET, claims: byId<Claim>([...DATASET.claims.values(), moved]) };
  const { part } = await mount(Legend, { palette: LIGHT, history: buildHistory(dataset) });
  await page.getByText("Legend").click();
  expect(happenings(part)).toEqual(["Strike", "Movement", "Where a movement led; fades over two days"]);
  part.history = buildHistory({ ...DATASET, claims: new Map() });
  await part.updateComplete;
  expect(happenings(part)).toEqual([]);
});

test("ground is inferred when the reader says so, who is told from what", async () => {
  const { part, asked } = await mount(Legend, { palette: LIGHT });
  await page.getByText("Legend").click();
  const choice = page.getByRole("checkbox", { name: "Show areas around held places" });
  await expect.element(choice).not.toBeChecked();
  await expect.element(choice).toHaveAccessibleName(/inferred: nearest reported place, within \u2068?25 km/);
  await choice.click();
  expect(asked).toEqual([set("inferred", true)]);
  part.inferred = true;
  await expect.element(choice).toBeChecked();
});
