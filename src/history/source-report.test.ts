import { expect, test } from "vitest";
import { buildArticle } from "../../test/build-article.ts";
import { buildDataset } from "../../test/build-dataset.ts";
import { buildActor, buildSpeaker } from "../../test/build-people.ts";
import { buildPlace } from "../../test/build-place.ts";
import { toId } from "../../test/id.ts";
import type { Claim } from "../model/claim.ts";
import { type Day, daysOf, isoDay, parseDay } from "../model/day.ts";
import { buildHistory, standingOn } from "./history.ts";
import { isDivided } from "./is-divided.ts";
import { sourceReports } from "./source-report.ts";

const day = (date: string) => parseDay(`2024-12-${date}`) as Day;

/** A claim of the monitor in the first article. */
const claim = (id: string, date: string, kind: string, more: object = {}) =>
  ({
    ...{ id, kind, place: "homs", actor: "government", article: "first", speaker: "monitor", hedge: null },
    ...{ day: day(date), earliest: day(date), denies: null, from: null, to: null, quote: { start: 0, end: 1 } },
    ...more,
  }) as unknown as Claim;

const SECOND = { article: "second", speaker: "ministry" };

const datasetOf = (...claims: Claim[]) =>
  buildDataset({
    map: { range: { first: day("03"), last: day("07") } },
    places: ["hama", "homs", "quiet"].map((id) => buildPlace({ id })),
    actors: [
      buildActor({ id: "government" }),
      buildActor({ id: "opposition" }),
      buildActor({ id: "hts", within: "opposition" }),
    ],
    speakers: [buildSpeaker({ id: "monitor" }), buildSpeaker({ id: "ministry", side: "government" })],
    articles: ["first", "second"].map((id) => buildArticle({ id })),
    claims,
  });

const reports = (...claims: Claim[]) => sourceReports(buildHistory(datasetOf(...claims)));

const contradicted = (...claims: Claim[]) => reports(...claims).map((report) => report.contradicted);

test("a report says how much an article contributed, of which sort, in the order of its text", () => {
  const [first, second] = reports(
    claim("late", "06", "control", { quote: { start: 90, end: 99 } }),
    claim("strike", "05", "strike", { place: "hama", quote: { start: 10, end: 20 } }),
    claim("early", "05", "presence", { quote: { start: 10, end: 15 } }),
  );
  expect(first?.claims.map(({ id }) => id)).toEqual(["early", "strike", "late"]);
  expect(first?.control).toBe(2);
  expect(first?.places).toEqual(["hama", "homs"]);
  expect(second).toMatchObject({ claims: [], control: 0, places: [], days: null, contradicted: 0 });
});

test("an article speaks from the first day that a claim may be about to the last, and each claim counts once", () => {
  const [first] = reports(claim("open", "06", "control", { earliest: day("04") }), claim("strike", "05", "strike"));
  expect(first?.days && [first.days.first, first.days.last].map(isoDay)).toEqual(["2024-12-04", "2024-12-06"]);
  expect(first?.strip.map(({ claims }) => claims)).toEqual([0, 0, 1, 1, 0]);
});

test("two holders of one place on one day contradict each other", () => {
  const taken = claim("taken", "05", "control", { actor: "opposition" });
  const present = claim("present", "06", "presence", SECOND);
  expect(contradicted(taken, present)).toEqual([1, 1]);
});

test("a holder who is said to be gone contradicts, and so does what a report implies about the days before", () => {
  const left = claim("left", "05", "withdrawal", { extent: "full" });
  expect(contradicted(left, claim("still", "06", "presence", { ...SECOND, denies: "left" })), "gone and there").toEqual(
    [1, 1],
  );
  const sooner = claim("sooner", "04", "control", { ...SECOND, actor: "opposition" });
  expect(contradicted(left, sooner), "there before, and taken sooner").toEqual([1, 1]);
});

test("who holds a part contradicts nobody who holds the rest, but whoever says that it is not there", () => {
  const whole = claim("whole", "04", "control");
  const part = claim("part", "05", "control", { ...SECOND, actor: "opposition", extent: "partial" });
  expect(contradicted(whole, part)).toEqual([0, 0]);
  const somewhere = { ...part, kind: "presence" } as Claim;
  expect(contradicted(whole, somewhere)).toEqual([0, 0]);
  const there = { ...somewhere, id: "there", extent: "full" } as Claim;
  expect(contradicted(whole, somewhere, there), "only what is said of all of it stands against it").toEqual([1, 1]);
  const gone = claim("gone", "05", "denial", { actor: "opposition", says: "absent", denies: "part" });
  expect(contradicted(gone, part)).toEqual([1, 1]);
});

test("where an actor holds a part, nothing that is said of its hold contradicts who holds the rest", () => {
  const whole = claim("whole", "04", "control");
  const part = (date: string) => claim("part", date, "control", { ...SECOND, actor: "opposition", extent: "partial" });
  const present = claim("present", "05", "presence", { ...SECOND, actor: "opposition" });
  expect(contradicted(whole, present, part("05"))).toEqual([0, 0]);
  expect(contradicted(whole, present, part("06")), "on the 5th nothing is said of a part").toEqual([1, 1]);
  const left = claim("left", "06", "withdrawal", { ...SECOND, actor: "opposition", extent: "full" });
  expect(contradicted(whole, part("05"), left), "implied to have held it until the 6th").toEqual([0, 0]);
});

test("whoever says the same, speaks of another place, or of days that the other is silent about, contradicts nobody", () => {
  const left = claim("left", "05", "withdrawal", { extent: "full" });
  expect(contradicted(left, claim("again", "05", "withdrawal", { ...SECOND, extent: "full" }))).toEqual([0, 0]);
  expect(contradicted(left, claim("other", "06", "presence", { ...SECOND, place: "hama", denies: "left" }))).toEqual([
    0, 0,
  ]);
  expect(contradicted(left, claim("taken", "06", "control", { ...SECOND, actor: "opposition" }))).toEqual([0, 0]);
  expect(contradicted(left, claim("strike", "05", "strike", SECOND)), "an event is no witness").toEqual([0, 0]);
});

test("an actor within another is no other holder", () => {
  const hts = claim("hts", "05", "control", { actor: "hts" });
  expect(contradicted(hts, claim("opposition", "05", "control", { ...SECOND, actor: "opposition" }))).toEqual([0, 0]);
});

test("who contradicts only himself contradicts nobody, be it in another article", () => {
  const taken = claim("taken", "05", "control", { actor: "opposition" });
  const present = claim("present", "06", "presence", { article: "second" });
  expect(contradicted(taken, present)).toEqual([0, 0]);
});

test("something is contradicted just where some day is contested and not divided, if no speaker speaks twice", () => {
  const kinds = [
    { kind: "control", actor: "opposition", from: "government" },
    { kind: "control", actor: "government", extent: "partial" },
    { kind: "presence", actor: "opposition", extent: "partial" },
    { kind: "presence", actor: "government" },
    { kind: "withdrawal", actor: "government", extent: "full" },
    { kind: "withdrawal", actor: "opposition", extent: "partial" },
  ];
  for (const a of kinds) {
    for (const b of kinds) {
      for (const date of ["03", "05", "07"]) {
        const dataset = datasetOf(claim("a", "05", a.kind, a), claim("b", date, b.kind, { ...b, ...SECOND }));
        const history = buildHistory(dataset);
        const standings = daysOf(dataset.map.range).map((each) => standingOn(history, toId("homs"), each));
        const contested = standings.some((standing) => standing.status === "contested" && !isDivided(standing));
        const count = sourceReports(history).reduce((sum, report) => sum + report.contradicted, 0);
        expect(count > 0, `${JSON.stringify(a)} ${date} ${JSON.stringify(b)}`).toBe(contested);
      }
    }
  }
});

test("outright denials count where they are made and where they are met", () => {
  const left = claim("left", "05", "withdrawal", { extent: "full" });
  const denial = claim("denial", "06", "presence", { ...SECOND, denies: "left" });
  expect(reports(left, denial).map(({ denies, denied }) => [denies, denied])).toEqual([
    [0, 1],
    [1, 0],
  ]);
});
