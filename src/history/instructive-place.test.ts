import { expect, test } from "vitest";
import { buildArticle } from "../../test/build-article.ts";
import { buildDataset } from "../../test/build-dataset.ts";
import { buildActor, buildSpeaker } from "../../test/build-people.ts";
import { buildPlace } from "../../test/build-place.ts";
import type { Claim } from "../model/claim.ts";
import { type Day, parseDay } from "../model/day.ts";
import { buildHistory } from "./history.ts";
import { instructivePlace } from "./instructive-place.ts";

const day = (date: string) => parseDay(`2024-12-${date}`) as Day;

let made = 0;

const claim = (place: string, date: string, kind: string, more: object = {}) =>
  ({
    ...{ id: `claim-${++made}`, kind, place, actor: "government", article: "report", speaker: "monitor", hedge: null },
    ...{ day: day(date), earliest: day(date), denies: null, from: null, to: null, ...more },
  }) as unknown as Claim;

function chosen(...claims: Claim[]) {
  const dataset = buildDataset({
    map: { range: { first: day("03"), last: day("07") } },
    places: ["hama", "homs", "quiet"].map((id) => buildPlace({ id })),
    actors: ["government", "opposition"].map((id) => buildActor({ id })),
    speakers: [buildSpeaker({ id: "monitor" })],
    articles: [buildArticle({ id: "report" })],
    claims,
  });
  return instructivePlace(buildHistory(dataset));
}

const LEFT = { extent: "full" };
const OPPOSITION = { actor: "opposition" };

test("a place with conflicting reports comes before one with more sorts of status", () => {
  const contested = [claim("homs", "05", "control"), claim("homs", "05", "control", OPPOSITION)];
  const varied = [claim("hama", "04", "withdrawal", LEFT), claim("hama", "06", "control", OPPOSITION)];
  expect(chosen(...varied, ...contested)).toBe("homs");
});

test("of places without a conflict the one comes first where more sorts of status follow each other, then with more claims", () => {
  const varied = [claim("homs", "04", "withdrawal", LEFT), claim("homs", "06", "control", OPPOSITION)];
  expect(chosen(claim("hama", "05", "control"), ...varied)).toBe("homs");
  expect(chosen(claim("hama", "05", "control"), claim("homs", "05", "control"), claim("homs", "05", "presence"))).toBe(
    "homs",
  );
  expect(chosen(claim("homs", "05", "control"), claim("hama", "05", "control")), "else as in the gazetteer").toBe(
    "hama",
  );
});

test("more claims than a reader can follow are no example", () => {
  const crowd = Array.from({ length: 9 }, () => claim("homs", "05", "presence"));
  expect(chosen(...crowd)).toBeNull();
  expect(chosen(...crowd, claim("hama", "05", "control"))).toBe("hama");
});

test("where nobody says who holds a place there is no example", () => {
  expect(chosen()).toBeNull();
  expect(chosen(claim("hama", "05", "strike"))).toBeNull();
});
