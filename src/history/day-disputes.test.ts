import { expect, test } from "vitest";
import { byId } from "../../test/build-dataset.ts";
import { buildActor } from "../../test/build-people.ts";
import type { WitnessClaim } from "../model/claim.ts";
import { type Day, isoDay, parseDay } from "../model/day.ts";
import { buildAssertions } from "./build-assertions.ts";
import { type DayDispute, findDayDisputes, findOpenChanges } from "./day-disputes.ts";

// Days are days of December 2024, days left open as "2-6".

const dayOf = (date: string) => parseDay(`2024-12-${date.padStart(2, "0")}`) as Day;
const dateOf = (day: Day) => String(Number(isoDay(day).slice(8)));

const ACTORS = byId(
  [["government"], ["opposition"], ["hts", "opposition"], ["sdf"]].map(([id = "", within = null]) =>
    buildActor({ id, within }),
  ),
);

function claim(id: string, when: string, kind: string, more: object): WitnessClaim {
  const [earliest = when, day = earliest] = when.split("-");
  return { id, kind, day: dayOf(day), earliest: dayOf(earliest), denies: null, ...more } as unknown as WitnessClaim;
}

const control = (id: string, when: string, actor: string, from: string | null = null) =>
  claim(id, when, "control", { actor, from });
const withdrawal = (id: string, when: string, actor: string, extent = "full") =>
  claim(id, when, "withdrawal", { actor, extent });
const presence = (id: string, when: string, actor: string) => claim(id, when, "presence", { actor });
const controlOfPart = (id: string, when: string, actor: string) =>
  claim(id, when, "control", { actor, extent: "partial", from: null });
const denial = (id: string, when: string, actor: string, says: string) => claim(id, when, "denial", { actor, says });

const dated = ({ earliest, day, claims }: DayDispute["earlier"]) =>
  `${earliest < day ? `${dateOf(earliest)}-` : ""}${dateOf(day)} [${claims.join(" ")}]`;

/** Each dispute as "whose hold: earlier or later, days FIRST to LAST". */
const disputes = (...claims: WitnessClaim[]) =>
  findDayDisputes(buildAssertions(claims, ACTORS), ACTORS).map(
    ({ actor, earlier, later, first, until }) =>
      `${actor}: ${dated(earlier)} or ${dated(later)}, days ${dateOf(first)} to ${dateOf((until - 1) as Day)}`,
  );

test("a taking and a withdrawal reported for the next day dispute the day; who took it on that day speaks for it too", () => {
  expect(
    disputes(
      control("A", "4", "opposition", "government"),
      withdrawal("B", "5", "government"),
      control("C", "5", "opposition"),
    ),
  ).toEqual(["government: 4 [A] or 5 [B C], days 4 to 4"]);
});

test("a late report of a withdrawal disputes each day since the taking", () => {
  expect(disputes(control("A", "4", "opposition", "government"), withdrawal("B", "6", "government"))).toEqual([
    "government: 4 [A] or 6 [B], days 4 to 5",
  ]);
});

test.each<[string, WitnessClaim[]]>([
  ["a withdrawal and its denial", [withdrawal("A", "6", "government"), presence("B", "6", "government")]],
  ["a bare denial", [withdrawal("A", "6", "government"), denial("B", "7", "government", "holds")]],
  ["a withdrawal alone", [withdrawal("A", "6", "government")]],
  ["a taking on a day left open", [control("A", "2-6", "opposition", "government")]],
  [
    "a withdrawal before the taking",
    [withdrawal("A", "5", "government"), control("B", "7", "opposition", "government")],
  ],
  ["a taking and a later presence", [control("A", "5", "opposition"), presence("B", "6", "government")]],
  [
    "a taking within the days that another leaves open",
    [control("A", "2-6", "opposition", "government"), control("B", "4", "sdf")],
  ],
  ["an actor and one within it", [control("A", "6", "hts"), control("B", "6", "opposition")]],
  [
    "a taking that leaves open days on which another falls",
    [control("A", "4", "opposition"), control("B", "3-6", "opposition", "government")],
  ],
  [
    "a taking of a part and a later one of the whole",
    [
      control("A", "1", "government"),
      controlOfPart("B", "3", "opposition"),
      control("C", "5", "opposition", "government"),
    ],
  ],
  [
    "a taking of a part and a later withdrawal",
    [controlOfPart("A", "3", "opposition"), withdrawal("B", "5", "government")],
  ],
  [
    "a presence and a later taking from another",
    [presence("A", "4", "opposition"), control("B", "6", "opposition", "government")],
  ],
  [
    "a taking and a later partial withdrawal",
    [control("A", "4", "opposition"), withdrawal("B", "6", "government", "partial")],
  ],
  [
    "two takings one after the other",
    [control("A", "4", "opposition", "government"), control("B", "6", "government", "opposition")],
  ],
])("no day is in dispute by %s", (_, claims) => {
  expect(disputes(...claims)).toEqual([]);
});

test("two full withdrawals of one actor on different days dispute the day", () => {
  expect(disputes(withdrawal("A", "4", "government"), withdrawal("B", "6", "government"))).toEqual([
    "government: 4 [A] or 6 [B], days 4 to 5",
  ]);
});

test("days left open stand against a day of their own only where they are all later", () => {
  expect(disputes(control("A", "3", "opposition"), withdrawal("B", "5-7", "government"))).toEqual([
    "government: 3 [A] or 5-7 [B], days 3 to 4",
  ]);
});

test("three reports of three days are a dispute for each two of them that stand against each other", () => {
  expect(
    disputes(
      control("A", "3", "opposition", "government"),
      control("B", "5", "opposition", "government"),
      withdrawal("C", "7", "government"),
    ),
  ).toEqual([
    "government: 3 [A] or 5 [B], days 3 to 4",
    "government: 3 [A] or 7 [C], days 5 to 6",
    "government: 5 [B] or 7 [C], days 5 to 6",
  ]);
});

test("who took a part on the day of a later report speaks for no day of the whole", () => {
  expect(
    disputes(
      control("A", "4", "opposition"),
      withdrawal("B", "5", "government"),
      controlOfPart("C", "5", "opposition"),
    ),
  ).toEqual(["government: 4 [A] or 5 [B], days 4 to 4"]);
});

test("sides are compared by the outermost actor", () => {
  expect(
    disputes(control("A", "4", "hts"), withdrawal("B", "5", "government"), control("C", "5", "opposition")),
  ).toEqual(["government: 4 [A] or 5 [B C], days 4 to 4"]);
});

test("a change stays open between its days, unless one with a day of its own falls among them", () => {
  const open = (...claims: WitnessClaim[]) =>
    findOpenChanges(claims, buildAssertions(claims, ACTORS), ACTORS).map(({ id }) => id);
  expect(open(control("A", "2-6", "opposition", "government"), withdrawal("B", "3-5", "government"))).toEqual([
    "B",
    "A",
  ]);
  expect(open(control("A", "2-6", "opposition"), control("B", "4", "sdf"))).toEqual([]);
  expect(open(presence("A", "2-6", "opposition"), withdrawal("B", "2-6", "government", "partial"))).toEqual([]);
});
