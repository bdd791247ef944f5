import { expect, test } from "vitest";
import { tellStory } from "../../test/tell-story.ts";
import { control, dayNamed, denial, denying, ofPart, presence, withdrawal } from "../../test/witnesses.ts";
import type { WitnessClaim } from "../model/claim.ts";

const RANGE = { first: dayNamed("25 Nov"), last: dayNamed("9 Dec") };

/** What is so on each day from 25 Nov to 9 Dec, with the claims that say so. */
const story = (...claims: WitnessClaim[]) => tellStory(claims, { range: RANGE, claims: true, turnless: true });

test("no claims about control leave every day unknown", () => {
  expect(story()).toEqual(["always: unknown"]);
});

// What claims say of the days from their own on.

test("control ends on a later day with a control by another actor", () => {
  expect(story(control("A", "2 Dec", "sdf"), control("B", "4 Dec", "opposition"))).toEqual([
    "to 1 Dec: unknown",
    "2 Dec to 3 Dec: held by sdf (stated) [A]",
    "from 4 Dec: held by opposition (stated) [B]",
  ]);
});

test("a second control by the same actor, or one within it, stands beside the first", () => {
  expect(story(control("A", "2 Dec", "opposition"), control("B", "4 Dec", "hts"))).toEqual([
    "to 1 Dec: unknown",
    "2 Dec to 3 Dec: held by opposition (stated) [A]",
    "from 4 Dec: held by opposition (stated) [A B]",
  ]);
});

test("controls by two actors on one day stand beside each other, and both end what was said before", () => {
  expect(
    story(control("A", "2 Dec", "opposition"), control("B", "4 Dec", "opposition"), control("C", "4 Dec", "sdf")),
  ).toEqual([
    "to 1 Dec: unknown",
    "2 Dec to 3 Dec: held by opposition (stated) [A]",
    "from 4 Dec: contested: opposition (stated) [B], sdf (stated) [C]",
  ]);
});

test("a control and a full withdrawal of the same actor on one day stand against each other", () => {
  expect(story(control("A", "4 Dec", "opposition"), withdrawal("B", "4 Dec", "opposition"))).toEqual([
    "to 3 Dec: held by opposition (implied) [B]",
    "from 4 Dec: contested: opposition (stated) [A], not opposition (left) [B]",
  ]);
});

test("a full withdrawal ends only the hold of the actor that left", () => {
  expect(
    story(presence("A", "2 Dec", "sdf"), presence("B", "2 Dec", "government"), withdrawal("C", "4 Dec", "government")),
  ).toEqual([
    "to 1 Dec: held by government (implied) [C]",
    "2 Dec to 3 Dec: contested: government (present) [B C], sdf (present) [A]",
    "from 4 Dec: held by sdf (present) [A], not government (left) [C]",
  ]);
});

test("a full withdrawal of an inner actor ends nothing of its outermost one", () => {
  expect(story(control("A", "2 Dec", "government"), withdrawal("B", "4 Dec", "division"))).toEqual([
    "to 1 Dec: unknown",
    "2 Dec to 3 Dec: held by government (stated) [A B]",
    "from 4 Dec: held by government (stated, leaving) [A B]",
  ]);
});

test("an absence ends on a later day with a control by anyone, the one who left included", () => {
  expect(story(withdrawal("A", "2 Dec", "government"), control("B", "4 Dec", "government"))).toEqual([
    "to 1 Dec: held by government (implied) [A]",
    "2 Dec to 3 Dec: vacated, not government (left) [A]",
    "from 4 Dec: held by government (stated) [B]",
  ]);
});

test("an absence ends with a later presence of the actor that denies nothing, and with that of nobody else", () => {
  const left = withdrawal("A", "2 Dec", "government");
  expect(story(left, presence("B", "4 Dec", "government")).at(-1)).toBe("from 4 Dec: held by government (present) [B]");
  expect(story(left, presence("B", "4 Dec", "sdf")).at(-1)).toBe(
    "from 4 Dec: held by sdf (present) [B], not government (left) [A]",
  );
  expect(story(left, denying(presence("B", "4 Dec", "government"), "A")).at(-1)).toBe(
    "from 4 Dec: contested: government (present) [B], not government (left) [A]",
  );
});

test("a presence does not end the hold of another", () => {
  expect(story(presence("A", "2 Dec", "sdf"), presence("B", "4 Dec", "government"))).toEqual([
    "to 1 Dec: unknown",
    "2 Dec to 3 Dec: held by sdf (present) [A]",
    "from 4 Dec: contested: government (present) [B], sdf (present) [A]",
  ]);
});

test("a control of a part ends neither the hold nor the absence of others", () => {
  const part = ofPart(control("C", "6 Dec", "sdf"));
  expect(story(control("A", "2 Dec", "government"), withdrawal("B", "4 Dec", "opposition"), part).slice(2)).toEqual([
    "4 Dec to 5 Dec: held by government (stated) [A], not opposition (left) [B]",
    "from 6 Dec: contested: government (stated) [A], sdf (stated, part) [C], not opposition (left) [B]",
  ]);
});

test("a control of a part ends the absence of its own actor", () => {
  const back = ofPart(control("B", "4 Dec", "government"));
  expect(story(withdrawal("A", "2 Dec", "government"), back).at(-1)).toBe(
    "from 4 Dec: held by government (stated, part) [B]",
  );
});

test("a full withdrawal after a partial one ends it", () => {
  expect(story(withdrawal("A", "3 Dec", "government", "partial"), withdrawal("B", "5 Dec", "government"))).toEqual([
    "to 2 Dec: held by government (implied) [A B]",
    "3 Dec to 4 Dec: held by government (implied, leaving) [A B]",
    "from 5 Dec: vacated, not government (left) [B]",
  ]);
});

// What claims imply of the days before their own.

test("a control that does not say from whom implies nothing about the days before", () => {
  expect(story(control("A", "4 Dec", "opposition"))).toEqual([
    "to 3 Dec: unknown",
    "from 4 Dec: held by opposition (stated) [A]",
  ]);
});

test("a control from within the same outermost actor implies nothing", () => {
  expect(story(control("A", "4 Dec", "hts", "opposition"))[0]).toBe("to 3 Dec: unknown");
});

test("what is implied reaches back to the day on which the actor took the place, that day included", () => {
  expect(story(control("A", "29 Nov", "sdf"), control("B", "4 Dec", "opposition", "sdf"))).toEqual([
    "to 28 Nov: unknown",
    "29 Nov to 3 Dec: held by sdf (stated) [A B]",
    "from 4 Dec: held by opposition (stated) [B]",
  ]);
});

test("what is implied reaches back to the day on which the actor lost the place, that day included", () => {
  expect(story(control("A", "29 Nov", "opposition", "government"), control("B", "4 Dec", "sdf", "government"))).toEqual(
    [
      "to 28 Nov: held by government (implied) [A]",
      "29 Nov to 3 Dec: contested: government (implied) [B], opposition (stated) [A]",
      "from 4 Dec: held by sdf (stated) [B]",
    ],
  );
});

test("a second withdrawal implies a hold since the first one, that day included", () => {
  expect(story(withdrawal("A", "29 Nov", "government"), withdrawal("B", "4 Dec", "government"))).toEqual([
    "to 28 Nov: held by government (implied) [A]",
    "29 Nov to 3 Dec: contested: government (implied) [B], not government (left) [A]",
    "from 4 Dec: vacated, not government (left) [A B]",
  ]);
});

test("a taking from an actor that last fully left implies nothing", () => {
  expect(
    story(withdrawal("A", "29 Nov", "government"), control("B", "4 Dec", "opposition", "government")).slice(0, 2),
  ).toEqual(["to 28 Nov: held by government (implied) [A]", "29 Nov to 3 Dec: vacated, not government (left) [A]"]);
});

test("a taking from an actor of which a part left implies a hold", () => {
  expect(story(withdrawal("A", "29 Nov", "division"), control("B", "4 Dec", "opposition", "government"))[0]).toBe(
    "to 28 Nov: held by government (implied) [A B]",
  );
});

test("a taking from an actor that came back after its full withdrawal implies a hold since then", () => {
  expect(
    story(
      withdrawal("A", "29 Nov", "government"),
      control("B", "2 Dec", "government"),
      control("C", "4 Dec", "opposition", "government"),
    ),
  ).toEqual([
    "to 28 Nov: held by government (implied) [A]",
    "29 Nov to 1 Dec: vacated, not government (left) [A]",
    "2 Dec to 3 Dec: held by government (stated) [B C]",
    "from 4 Dec: held by opposition (stated) [C]",
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
    "to 28 Nov: held by government (implied) [A B]",
    "29 Nov to 3 Dec: held by opposition (stated) [A], not government (left) [B]",
    "from 4 Dec: held by sdf (stated) [C]",
  ]);
});

test("a taking from an actor that is said to have taken the place on the same day implies nothing", () => {
  const taken = control("A", "4 Dec", "opposition", "government");
  expect(story(taken, control("B", "4 Dec", "government"))).toEqual([
    "to 3 Dec: unknown",
    "from 4 Dec: contested: government (stated) [B], opposition (stated) [A]",
  ]);
  expect(story(taken, control("B", "3 Dec", "government"))[1]).toBe("3 Dec: held by government (stated) [B A]");
});

test("presence and partial withdrawal do not bound what is implied", () => {
  expect(
    story(
      presence("A", "28 Nov", "government"),
      withdrawal("B", "30 Nov", "government", "partial"),
      control("C", "4 Dec", "opposition", "government"),
    )[0],
  ).toBe("to 27 Nov: held by government (implied) [B C]");
});

test("what an actor did, and what the one that it is within did, bound each other", () => {
  expect(story(control("A", "29 Nov", "hts"), control("B", "4 Dec", "sdf", "opposition"))[0]).toBe(
    "to 28 Nov: unknown",
  );
});

// Days left open.

test("a full withdrawal on some day between two says nothing about the days between", () => {
  expect(story(withdrawal("A", "27 Nov to 6 Dec", "government"))).toEqual([
    "to 26 Nov: held by government (implied) [A]",
    "27 Nov to 5 Dec: unknown",
    "from 6 Dec: vacated, not government (left) [A]",
  ]);
});

test("a partial withdrawal on some day between two says the same of the days before, between and after", () => {
  expect(story(withdrawal("A", "27 Nov to 6 Dec", "government", "partial"))).toEqual([
    "to 5 Dec: held by government (implied) [A]",
    "from 6 Dec: held by government (implied, leaving) [A]",
  ]);
});

test("a partial withdrawal that implies nothing of the days before is silent about those between", () => {
  expect(
    story(withdrawal("A", "29 Nov", "government"), withdrawal("B", "27 Nov to 6 Dec", "government", "partial")),
  ).toEqual([
    "to 28 Nov: held by government (implied) [A]",
    "29 Nov to 5 Dec: vacated, not government (left) [A]",
    "from 6 Dec: contested: government (implied, leaving) [B], not government (left) [A]",
  ]);
});

test("a presence on some day between two speaks from the later one", () => {
  expect(story(presence("A", "27 Nov to 6 Dec", "government"))).toEqual([
    "to 5 Dec: unknown",
    "from 6 Dec: held by government (present) [A]",
  ]);
});

test.each(["27 Nov", "6 Dec"])("a control on either end of days left open overtakes them: %s", (day) => {
  const claims = [withdrawal("A", "27 Nov to 6 Dec", "opposition"), control("B", day, "opposition")];
  expect(story(...claims).at(-1)).toMatch(/: held by opposition \(stated\) \[B\], undated A$/);
});

test.each(["26 Nov", "7 Dec"])("a control outside of days left open does not overtake them: %s", (day) => {
  const claims = [withdrawal("A", "27 Nov to 6 Dec", "opposition"), control("B", day, "sdf")];
  expect(story(...claims).join("\n")).toMatch(/not opposition \(left\) \[A\]/);
  expect(story(...claims).join("\n")).not.toMatch(/undated/);
});

test("an undated claim ends nothing, and is told from the control that overtakes it until its own word would end", () => {
  expect(
    story(
      presence("A", "28 Nov", "government"),
      control("B", "30 Nov", "government"),
      control("C", "29 Nov to 3 Dec", "sdf"),
      control("D", "7 Dec", "opposition"),
    ),
  ).toEqual([
    "to 27 Nov: unknown",
    "28 Nov to 29 Nov: held by government (present) [A]",
    "30 Nov to 6 Dec: held by government (stated) [A B], undated C",
    "from 7 Dec: held by opposition (stated) [D]",
  ]);
});

test("days left open are not overtaken by other open days, nor by a full withdrawal", () => {
  expect(
    story(
      control("A", "27 Nov to 6 Dec", "opposition"),
      control("B", "27 Nov to 4 Dec", "sdf"),
      withdrawal("C", "25 Nov", "government"),
    ),
  ).toEqual([
    "to 26 Nov: vacated, not government (left) [C]",
    "27 Nov to 5 Dec: unknown",
    "from 6 Dec: held by opposition (stated) [A]",
  ]);
});

test("what a claim of open days ends is silent from the first of them", () => {
  expect(story(control("A", "25 Nov", "sdf"), control("B", "27 Nov to 6 Dec", "opposition"))).toEqual([
    "to 26 Nov: held by sdf (stated) [A]",
    "27 Nov to 5 Dec: unknown",
    "from 6 Dec: held by opposition (stated) [B]",
  ]);
});

test("what is reported within the days that a later taking leaves open may be over, and is silent", () => {
  expect(story(presence("A", "30 Nov", "sdf"), control("B", "27 Nov to 6 Dec", "opposition"))).toEqual([
    "to 5 Dec: unknown",
    "from 6 Dec: held by opposition (stated) [B]",
  ]);
});

test("what an actor did within the days left open leaves nothing implied about those before them", () => {
  expect(
    story(withdrawal("A", "30 Nov", "government"), control("B", "28 Nov to 4 Dec", "opposition", "government")),
  ).toEqual([
    "to 29 Nov: held by government (implied) [A]",
    "30 Nov to 3 Dec: unknown",
    "from 4 Dec: held by opposition (stated) [B]",
  ]);
});

// Denials.

test("a bare denial of a withdrawal says that the actor holds", () => {
  expect(story(withdrawal("A", "5 Dec", "government"), denial("B", "6 Dec", "government", "holds"))).toEqual([
    "to 4 Dec: held by government (implied) [A]",
    "5 Dec: vacated, not government (left) [A]",
    "from 6 Dec: contested: government (present) [B], not government (left) [A]",
  ]);
});

test("a bare denial of a control says that the actor does not hold", () => {
  expect(story(control("A", "5 Dec", "opposition"), denial("B", "6 Dec", "opposition", "absent"))).toEqual([
    "to 4 Dec: unknown",
    "5 Dec: held by opposition (stated) [A]",
    "from 6 Dec: contested: opposition (stated) [A], not opposition (denied) [B]",
  ]);
});

test("the denial of a control is no full withdrawal: alone it leaves the place unknown", () => {
  expect(story(denial("B", "6 Dec", "opposition", "absent"))).toEqual([
    "to 5 Dec: unknown",
    "from 6 Dec: unknown, not opposition (denied) [B]",
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
    "2 Dec: held by opposition (stated) [A]",
    "3 Dec to 4 Dec: contested: opposition (stated) [A], not opposition (denied) [B]",
    "from 5 Dec: held by opposition (stated) [A C]",
  ]);
});
