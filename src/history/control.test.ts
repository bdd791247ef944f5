import { expect, test } from "vitest";
import type { Actor } from "../model/actor.ts";
import type { ControlClaim, DenialClaim, PresenceClaim, WithdrawalClaim, WitnessClaim } from "../model/claim.ts";
import { type Day, daysOf, isoDay, parseDay } from "../model/day.ts";
import { type Control, type Spell, spellOn, spellsOf } from "./control.ts";

// Days are written as "4 Dec" (2024), days left open as "27 Nov to 6 Dec".

const dayOf = (text: string): Day => {
  const [date = "", month] = text.split(" ");
  const day = parseDay(`2024-${month === "Nov" ? "11" : "12"}-${date.padStart(2, "0")}`);
  if (day === null) throw new Error(`no such day: ${text}`);
  return day;
};

const textOf = (day: Day): string =>
  `${Number(isoDay(day).slice(8))} ${isoDay(day).slice(5, 7) === "11" ? "Nov" : "Dec"}`;

const WEEKS = { first: dayOf("25 Nov"), last: dayOf("9 Dec") };

const ACTORS: ReadonlyMap<string, Actor> = new Map(
  [["government"], ["opposition"], ["hts", "opposition"], ["sdf"]].map(([id = "", within = null]): [string, Actor] => [
    id,
    { id, names: {}, colour: "#000000", pattern: "solid", letter: "A", note: {}, within },
  ]),
);

function statement(id: string, when: string) {
  const [earliest = when, day = earliest] = when.split(" to ");
  return {
    id,
    article: "article",
    place: "hama",
    speaker: "monitor",
    day: dayOf(day),
    earliest: dayOf(earliest),
    dayReason: null,
    quote: { text: "", start: 0, end: 0 },
    translation: {},
    translator: "project",
    hedge: null,
    denies: null,
    number: null,
    note: null,
    revoked: null,
  };
}

const control = (id: string, when: string, actor: string, from: string | null = null): ControlClaim => ({
  ...statement(id, when),
  kind: "control",
  actor,
  extent: "full",
  from,
});

const withdrawal = (id: string, when: string, actor: string, extent: "full" | "partial" = "full"): WithdrawalClaim => ({
  ...statement(id, when),
  kind: "withdrawal",
  actor,
  extent,
});

const presence = (id: string, when: string, actor: string): PresenceClaim => ({
  ...statement(id, when),
  kind: "presence",
  actor,
  extent: "full",
});

const denial = (id: string, when: string, actor: string, says: "holds" | "absent"): DenialClaim => ({
  ...statement(id, when),
  kind: "denial",
  actor,
  says,
  denies: "denied",
});

const hedged = <T extends WitnessClaim>(claim: T): T => ({ ...claim, hedge: "reportedly" });

const spells = (...claims: WitnessClaim[]): Spell[] => spellsOf(claims, ACTORS, WEEKS);

const on = (day: string, ...claims: WitnessClaim[]): Control => spellOn(spells(...claims), dayOf(day)).control;

/** What is so on each day from 25 Nov to 9 Dec, equal days in one line: "DAYS: status, for whom [claims], not whom [claims]". */
function story(...claims: WitnessClaim[]): string[] {
  const runs: { first: Day; last: Day; line: string }[] = [];
  for (const day of daysOf(WEEKS)) {
    const line = lineOf(spellOn(spells(...claims), day).control);
    const run = runs.at(-1);
    if (run?.line === line) run.last = day;
    else runs.push({ first: day, last: day, line });
  }
  return runs.map(({ first, last, line }) => `${stretch(first, last)}: ${line}`);
}

function stretch(first: Day, last: Day): string {
  if (first === WEEKS.first) return last === WEEKS.last ? "always" : `to ${textOf(last)}`;
  if (last === WEEKS.last) return `from ${textOf(first)}`;
  return first === last ? textOf(first) : `${textOf(first)} to ${textOf(last)}`;
}

function lineOf(control: Control): string {
  const { sides, absent, claims, claimsAgainst } = control;
  const basis = control.status === "held" ? `${control.basis}${control.leaving ? ", leaving" : ""}, ` : "";
  const holding = sides.length > 0 ? ` ${basis}${sides.join(" and ")} [${claims.join(" ")}]` : "";
  const against = absent.length > 0 ? ` not ${absent.join(" and ")} [${claimsAgainst.join(" ")}]` : "";
  return control.status + holding + against;
}

// The worked cases of the design, in its order.

test("a taking and a later report of the withdrawal contest the days between, until the withdrawal settles it", () => {
  expect(
    story(
      control("A", "4 Dec", "opposition", "government"),
      withdrawal("B", "5 Dec", "government"),
      control("C", "5 Dec", "opposition"),
    ),
  ).toEqual([
    "to 3 Dec: held implied, government [A]",
    "4 Dec: contested government and opposition [A B]",
    "from 5 Dec: held stated, opposition [A C] not government [B]",
  ]);
});

test("a withdrawal that the ministry denies on the same day leaves the place contested", () => {
  const claims = [withdrawal("A", "6 Dec", "government"), { ...presence("B", "6 Dec", "government"), denies: "A" }];
  expect(story(...claims)).toEqual([
    "to 5 Dec: held implied, government [A]",
    "from 6 Dec: contested government [B] not government [A]",
  ]);
});

test("a full withdrawal and nothing else vacates the place", () => {
  expect(story(withdrawal("A", "6 Dec", "government"))).toEqual([
    "to 5 Dec: held implied, government [A]",
    "from 6 Dec: vacated not government [A]",
  ]);
});

test("a taking on some day between two says nothing about the days between", () => {
  expect(story(control("A", "27 Nov to 6 Dec", "opposition", "government"))).toEqual([
    "to 26 Nov: held implied, government [A]",
    "27 Nov to 5 Dec: unknown",
    "from 6 Dec: held stated, opposition [A]",
  ]);
});

test("a late report of a withdrawal contests the days since the loss", () => {
  expect(story(control("A", "4 Dec", "opposition", "government"), withdrawal("B", "6 Dec", "government"))).toEqual([
    "to 3 Dec: held implied, government [A]",
    "4 Dec to 5 Dec: contested government and opposition [A B]",
    "from 6 Dec: held stated, opposition [A] not government [B]",
  ]);
});

test("a place is vacated between a full withdrawal and the taking from those who left", () => {
  expect(story(withdrawal("A", "5 Dec", "government"), control("B", "7 Dec", "opposition", "government"))).toEqual([
    "to 4 Dec: held implied, government [A]",
    "5 Dec to 6 Dec: vacated not government [A]",
    "from 7 Dec: held stated, opposition [B]",
  ]);
});

test("a presence that is reported after another's taking contests the place", () => {
  expect(story(control("A", "5 Dec", "opposition"), presence("B", "6 Dec", "government"))).toEqual([
    "to 4 Dec: unknown",
    "5 Dec: held stated, opposition [A]",
    "from 6 Dec: contested government and opposition [A B]",
  ]);
});

test("a taking with a day of its own silences one that may have been before or after it", () => {
  expect(story(control("A", "27 Nov to 6 Dec", "opposition", "government"), control("B", "4 Dec", "sdf"))).toEqual([
    "to 26 Nov: held implied, government [A]",
    "27 Nov to 3 Dec: unknown",
    "from 4 Dec: held stated, sdf [B]",
  ]);
});

test("an actor and the one that it is within agree", () => {
  expect(story(control("A", "6 Dec", "hts"), control("B", "6 Dec", "opposition"))).toEqual([
    "to 5 Dec: unknown",
    "from 6 Dec: held stated, opposition [A B]",
  ]);
});

test("no claims about control leave every day unknown", () => {
  expect(story()).toEqual(["always: unknown"]);
});

// Forward words.

test("control ends on a later day with a control by another actor", () => {
  expect(story(control("A", "2 Dec", "sdf"), control("B", "4 Dec", "opposition"))).toEqual([
    "to 1 Dec: unknown",
    "2 Dec to 3 Dec: held stated, sdf [A]",
    "from 4 Dec: held stated, opposition [B]",
  ]);
});

test("a second control by the same actor stands beside the first", () => {
  expect(story(control("A", "2 Dec", "opposition"), control("B", "4 Dec", "hts"))).toEqual([
    "to 1 Dec: unknown",
    "2 Dec to 3 Dec: held stated, opposition [A]",
    "from 4 Dec: held stated, opposition [A B]",
  ]);
});

test("controls by two actors on one day stand beside each other, and both end what was said before", () => {
  expect(
    story(control("A", "2 Dec", "opposition"), control("B", "4 Dec", "opposition"), control("C", "4 Dec", "sdf")),
  ).toEqual([
    "to 1 Dec: unknown",
    "2 Dec to 3 Dec: held stated, opposition [A]",
    "from 4 Dec: contested opposition and sdf [B C]",
  ]);
});

test("a control and a full withdrawal of the same actor on one day stand against each other", () => {
  expect(story(control("A", "4 Dec", "opposition"), withdrawal("B", "4 Dec", "opposition"))).toEqual([
    "to 3 Dec: held implied, opposition [B]",
    "from 4 Dec: contested opposition [A] not opposition [B]",
  ]);
});

test("a full withdrawal ends only the hold of the actor that left", () => {
  expect(
    story(presence("A", "2 Dec", "sdf"), presence("B", "2 Dec", "government"), withdrawal("C", "4 Dec", "government")),
  ).toEqual([
    "to 1 Dec: held implied, government [C]",
    "2 Dec to 3 Dec: contested government and sdf [A B C]",
    "from 4 Dec: held stated, sdf [A] not government [C]",
  ]);
});

test("an absence ends on a later day with a control by anyone, the one who left included", () => {
  expect(story(withdrawal("A", "2 Dec", "government"), control("B", "4 Dec", "government"))).toEqual([
    "to 1 Dec: held implied, government [A]",
    "2 Dec to 3 Dec: vacated not government [A]",
    "from 4 Dec: held stated, government [B]",
  ]);
});

test("a later presence does not end an absence", () => {
  expect(story(withdrawal("A", "2 Dec", "government"), presence("B", "4 Dec", "government"))).toEqual([
    "to 1 Dec: held implied, government [A]",
    "2 Dec to 3 Dec: vacated not government [A]",
    "from 4 Dec: contested government [B] not government [A]",
  ]);
});

test("a presence does not end the hold of another", () => {
  expect(story(presence("A", "2 Dec", "sdf"), presence("B", "4 Dec", "government"))).toEqual([
    "to 1 Dec: unknown",
    "2 Dec to 3 Dec: held stated, sdf [A]",
    "from 4 Dec: contested government and sdf [A B]",
  ]);
});

test("a partial withdrawal says that the actor still holds, and is leaving", () => {
  expect(story(withdrawal("A", "5 Dec", "government", "partial"))).toEqual([
    "to 4 Dec: held implied, government [A]",
    "from 5 Dec: held stated, leaving, government [A]",
  ]);
});

test("two partial withdrawals in a row are still leaving", () => {
  expect(
    story(withdrawal("A", "3 Dec", "government", "partial"), withdrawal("B", "5 Dec", "government", "partial")),
  ).toEqual(["to 2 Dec: held implied, government [A B]", "from 3 Dec: held stated, leaving, government [A B]"]);
});

test("a partial withdrawal beside a presence of the same actor is not leaving", () => {
  expect(story(withdrawal("A", "5 Dec", "government", "partial"), presence("B", "6 Dec", "government"))).toEqual([
    "to 4 Dec: held implied, government [A]",
    "5 Dec: held stated, leaving, government [A]",
    "from 6 Dec: held stated, government [A B]",
  ]);
});

test("a full withdrawal after a partial one ends it", () => {
  expect(story(withdrawal("A", "3 Dec", "government", "partial"), withdrawal("B", "5 Dec", "government"))).toEqual([
    "to 2 Dec: held implied, government [A B]",
    "3 Dec to 4 Dec: held stated, government [A B]",
    "from 5 Dec: vacated not government [B]",
  ]);
});

// Backward words.

test("a control that does not say from whom implies nothing about the days before", () => {
  expect(story(control("A", "4 Dec", "opposition"))).toEqual([
    "to 3 Dec: unknown",
    "from 4 Dec: held stated, opposition [A]",
  ]);
});

test("a backward word reaches back to the day on which the actor took the place, that day included", () => {
  expect(story(control("A", "29 Nov", "sdf"), control("B", "4 Dec", "opposition", "sdf"))).toEqual([
    "to 28 Nov: unknown",
    "29 Nov to 3 Dec: held stated, sdf [A B]",
    "from 4 Dec: held stated, opposition [B]",
  ]);
});

test("a backward word reaches back to the day on which the actor lost the place, that day included", () => {
  expect(story(control("A", "29 Nov", "opposition", "government"), control("B", "4 Dec", "sdf", "government"))).toEqual(
    [
      "to 28 Nov: held implied, government [A]",
      "29 Nov to 3 Dec: contested government and opposition [A B]",
      "from 4 Dec: held stated, sdf [B]",
    ],
  );
});

test("a second withdrawal implies a hold since the first one, that day included", () => {
  expect(story(withdrawal("A", "29 Nov", "government"), withdrawal("B", "4 Dec", "government"))).toEqual([
    "to 28 Nov: held implied, government [A]",
    "29 Nov to 3 Dec: contested government [B] not government [A]",
    "from 4 Dec: vacated not government [A B]",
  ]);
});

test("a taking from an actor whose last turn was its full withdrawal implies nothing", () => {
  expect(
    story(withdrawal("A", "29 Nov", "government"), control("B", "4 Dec", "opposition", "government")).slice(0, 2),
  ).toEqual(["to 28 Nov: held implied, government [A]", "29 Nov to 3 Dec: vacated not government [A]"]);
});

test("a taking from an actor that came back after its full withdrawal implies a hold since then", () => {
  expect(
    story(
      withdrawal("A", "29 Nov", "government"),
      control("B", "2 Dec", "government"),
      control("C", "4 Dec", "opposition", "government"),
    ),
  ).toEqual([
    "to 28 Nov: held implied, government [A]",
    "29 Nov to 1 Dec: vacated not government [A]",
    "2 Dec to 3 Dec: held stated, government [B C]",
    "from 4 Dec: held stated, opposition [C]",
  ]);
});

test("a taking from an actor that is said to have lost and fully left on one day implies nothing", () => {
  expect(
    story(
      control("A", "29 Nov", "opposition", "government"),
      withdrawal("B", "29 Nov", "government"),
      control("C", "4 Dec", "sdf", "government"),
    ),
  ).toEqual([
    "to 28 Nov: held implied, government [A B]",
    "29 Nov to 3 Dec: held stated, opposition [A] not government [B]",
    "from 4 Dec: held stated, sdf [C]",
  ]);
});

test("presence and partial withdrawal do not bound a backward word", () => {
  expect(
    story(
      presence("A", "28 Nov", "government"),
      withdrawal("B", "30 Nov", "government", "partial"),
      control("C", "4 Dec", "opposition", "government"),
    )[0],
  ).toBe("to 27 Nov: held implied, government [B C]");
});

test("turns of an actor and of the one that it is within bound each other's backward words", () => {
  expect(story(control("A", "29 Nov", "hts"), control("B", "4 Dec", "sdf", "opposition"))[0]).toBe(
    "to 28 Nov: unknown",
  );
});

// Days left open.

test("a full withdrawal on some day between two says nothing about the days between", () => {
  expect(story(withdrawal("A", "27 Nov to 6 Dec", "government"))).toEqual([
    "to 26 Nov: held implied, government [A]",
    "27 Nov to 5 Dec: unknown",
    "from 6 Dec: vacated not government [A]",
  ]);
});

test("a presence on some day between two speaks from the later one", () => {
  expect(story(presence("A", "27 Nov to 6 Dec", "government"))).toEqual([
    "to 5 Dec: unknown",
    "from 6 Dec: held stated, government [A]",
  ]);
});

test.each(["27 Nov", "6 Dec"])("an open day is silenced by a control on either end of it: %s", (day) => {
  const claims = [withdrawal("A", "27 Nov to 6 Dec", "opposition"), control("B", day, "opposition")];
  expect(on("6 Dec", ...claims)).toMatchObject({ status: "held", claims: ["B"], claimsAgainst: [] });
});

test.each(["26 Nov", "7 Dec"])("an open day is not silenced by a control outside of it: %s", (day) => {
  const claims = [withdrawal("A", "27 Nov to 6 Dec", "opposition"), control("B", day, "sdf")];
  expect(on("6 Dec", ...claims).claimsAgainst).toEqual(["A"]);
});

test("a silenced claim ends nothing", () => {
  expect(
    story(
      presence("A", "28 Nov", "government"),
      control("B", "30 Nov", "government"),
      withdrawal("C", "29 Nov to 3 Dec", "government"),
    ),
  ).toEqual([
    "to 27 Nov: held implied, government [C]",
    "28 Nov: held stated, government [A C]",
    "29 Nov: held stated, government [A]",
    "from 30 Nov: held stated, government [A B]",
  ]);
});

test("an open day is not silenced by another open day, nor by a full withdrawal", () => {
  expect(
    story(
      control("A", "27 Nov to 6 Dec", "opposition"),
      control("B", "27 Nov to 4 Dec", "sdf"),
      withdrawal("C", "3 Dec", "government"),
    ),
  ).toEqual([
    "to 2 Dec: held implied, government [C]",
    "3 Dec: vacated not government [C]",
    "4 Dec to 5 Dec: held stated, sdf [B]",
    "from 6 Dec: held stated, opposition [A]",
  ]);
});

test("an open day ends earlier words on its last day", () => {
  expect(story(control("A", "25 Nov", "sdf"), control("B", "27 Nov to 6 Dec", "opposition"))).toEqual([
    "to 5 Dec: held stated, sdf [A]",
    "from 6 Dec: held stated, opposition [B]",
  ]);
});

test("a turn within the open days does not bound the word about the days before them", () => {
  expect(
    story(withdrawal("A", "30 Nov", "government"), control("B", "28 Nov to 4 Dec", "opposition", "government"))[0],
  ).toBe("to 27 Nov: held implied, government [A B]");
});

// Denials.

test("a bare denial of a withdrawal says that the actor holds", () => {
  expect(story(withdrawal("A", "5 Dec", "government"), denial("B", "6 Dec", "government", "holds"))).toEqual([
    "to 4 Dec: held implied, government [A]",
    "5 Dec: vacated not government [A]",
    "from 6 Dec: contested government [B] not government [A]",
  ]);
});

test("a bare denial of a control says that the actor does not hold", () => {
  expect(story(control("A", "5 Dec", "opposition"), denial("B", "6 Dec", "opposition", "absent"))).toEqual([
    "to 4 Dec: unknown",
    "5 Dec: held stated, opposition [A]",
    "from 6 Dec: contested opposition [A] not opposition [B]",
  ]);
});

test("a denial outlives a filter that hides the claim it denies", () => {
  expect(story(denial("B", "6 Dec", "government", "holds"))).toEqual([
    "to 5 Dec: unknown",
    "from 6 Dec: held stated, government [B]",
  ]);
});

test("the denial of a control is no full withdrawal: alone it leaves the place unknown", () => {
  expect(story(denial("B", "6 Dec", "opposition", "absent"))).toEqual([
    "to 5 Dec: unknown",
    "from 6 Dec: unknown not opposition [B]",
  ]);
});

test("a denial ends nothing, and a later control ends it", () => {
  expect(
    story(
      control("A", "2 Dec", "opposition"),
      denial("B", "3 Dec", "opposition", "absent"),
      control("C", "5 Dec", "opposition"),
    ),
  ).toEqual([
    "to 1 Dec: unknown",
    "2 Dec: held stated, opposition [A]",
    "3 Dec to 4 Dec: contested opposition [A] not opposition [B]",
    "from 5 Dec: held stated, opposition [A C]",
  ]);
});

// What goes with a status.

test("a day is hedged only if every claim that speaks on it is", () => {
  const claims = [hedged(control("A", "4 Dec", "opposition")), presence("B", "6 Dec", "opposition")];
  expect(on("3 Dec", ...claims).hedged, "nobody speaks").toBe(false);
  expect(on("5 Dec", ...claims).hedged, "only A speaks").toBe(true);
  expect(on("6 Dec", ...claims).hedged, "B speaks too").toBe(false);
});

test("a claim that speaks against the holder counts for the hedge", () => {
  const claims = [hedged(control("A", "4 Dec", "opposition")), denial("B", "5 Dec", "opposition", "absent")];
  expect(on("5 Dec", ...claims).hedged).toBe(false);
});

test("the last claim is the newest day of a claim that speaks forward", () => {
  const claims = [
    control("A", "2 Dec", "opposition", "government"),
    presence("B", "5 Dec", "opposition"),
    withdrawal("C", "8 Dec", "opposition"),
  ];
  expect(on("1 Dec", ...claims).lastClaim, "implied").toBeNull();
  expect(on("4 Dec", ...claims).lastClaim).toBe(dayOf("2 Dec"));
  expect(on("7 Dec", ...claims).lastClaim).toBe(dayOf("5 Dec"));
  expect(on("9 Dec", ...claims).lastClaim).toBe(dayOf("8 Dec"));
});

/** Each spell as "first day, since, changed". */
const turns = (...claims: WitnessClaim[]) =>
  spells(...claims).map(({ first, since, changed }) => [textOf(first), since && textOf(since), changed]);

test("a status has no first day if it began before the range", () => {
  expect(turns(presence("A", "20 Nov", "government"))).toEqual([["25 Nov", null, false]]);
});

test("a status that begins on the first day knows it, but is no change there", () => {
  expect(turns(presence("A", "25 Nov", "government"))).toEqual([["25 Nov", "25 Nov", false]]);
});

test("another witness to the same status begins a spell, but no new run", () => {
  expect(turns(presence("A", "2 Dec", "government"), presence("B", "5 Dec", "government"))).toEqual([
    ["25 Nov", null, false],
    ["2 Dec", "2 Dec", true],
    ["5 Dec", "2 Dec", false],
  ]);
});

test("what was implied and is now stated is no change", () => {
  expect(turns(presence("A", "2 Dec", "government"), withdrawal("B", "5 Dec", "government"))).toEqual([
    ["25 Nov", null, false],
    ["2 Dec", null, false],
    ["5 Dec", "5 Dec", true],
  ]);
});

test("a run into the unknown begins, but is no change", () => {
  expect(turns(control("A", "27 Nov to 6 Dec", "opposition", "government"))).toEqual([
    ["25 Nov", null, false],
    ["27 Nov", "27 Nov", false],
    ["6 Dec", "6 Dec", true],
  ]);
});

test("a new actor among those said to hold or not to hold is a change", () => {
  expect(
    turns(
      presence("A", "20 Nov", "government"),
      presence("B", "20 Nov", "sdf"),
      presence("C", "2 Dec", "opposition"),
      denial("D", "4 Dec", "sdf", "absent"),
    ),
  ).toEqual([
    ["25 Nov", null, false],
    ["2 Dec", "2 Dec", true],
    ["4 Dec", "4 Dec", true],
  ]);
});

test("a reported withdrawal of an actor already said not to hold is a change", () => {
  expect(turns(denial("A", "2 Dec", "government", "absent"), withdrawal("B", "2 Dec to 4 Dec", "government"))).toEqual([
    ["25 Nov", null, false],
    ["2 Dec", "2 Dec", false],
    ["4 Dec", "4 Dec", true],
  ]);
});

test("the range cuts words at both of its ends", () => {
  const claims = [control("A", "2 Dec", "opposition", "government"), withdrawal("B", "8 Dec", "opposition")];
  const range = { first: dayOf("3 Dec"), last: dayOf("5 Dec") };
  const cut = spellsOf(claims, ACTORS, range).map(({ first, until, since }) => [textOf(first), textOf(until), since]);
  expect(cut).toEqual([["3 Dec", "6 Dec", null]]);
});

test("asking for a day that no spell covers is a bug, and names the day", () => {
  expect(() => spellOn(spells(), dayOf("10 Dec"))).toThrow(`no spell covers day ${dayOf("10 Dec")}`);
});
