import { expect, test } from "vitest";
import { acceptClaims } from "./accept.ts";

const INBOX = `article: "005"
claims:
  # rule سيطر على
  - id: 005-hama-control
    kind: control
    place: hama
    actor: opposition
    day: 2024-12-05
    speaker: agency
    quote: "سيطرت الفصائل على حماة"

  - id: 005-inkhil-control
    kind: control
    place: inkhil
    actor: "?"
    day: 2024-12-05
    speaker: agency
    quote: "إنخل"
places:
  - { type: "Feature", properties: { id: "inkhil" }, geometry: { type: "Point", coordinates: [36.1, 33] } }
`;

const CLAIMS = `article: "005"
# Looked through on Friday.
claims:
  - id: 005-homs-clash
    kind: clash # near the refinery
`;

const PLACES = `{"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"id":"hama"},"geometry":null}
]}
`;

const files = new Map([
  ["inbox/005.yaml", INBOX],
  ["claims/005.yaml", CLAIMS],
  ["articles/005.md", "---\nid: 005\n---\n"],
  ["places.geojson", PLACES],
]);

const after = (ids: readonly string[], given = files) => {
  const accepted = acceptClaims(ids, given);
  if ("problem" in accepted) throw new Error(accepted.problem);
  return accepted.files;
};

const problem = (ids: readonly string[], given = files) => {
  const accepted = acceptClaims(ids, given);
  return "problem" in accepted ? accepted.problem : null;
};

test("an accepted claim comes to the end of its file, all before it as it was, and leaves the inbox", () => {
  const written = after(["005-hama-control"]);
  expect(written.get("claims/005.yaml")).toBe(`${CLAIMS}
  - id: 005-hama-control
    kind: control
    place: hama
    actor: opposition
    day: 2024-12-05
    speaker: agency
    quote: "سيطرت الفصائل على حماة"
`);
  expect(written.get("places.geojson")).toBe(PLACES);
  expect(written.get("inbox/005.yaml")).not.toContain("005-hama-control");
  expect(written.get("inbox/005.yaml")).toContain("005-inkhil-control");
});

test("an empty list of claims takes the first", () => {
  const given = new Map([...files, ["claims/005.yaml", 'article: "005"\nclaims: []\n']]);
  expect(after(["005-hama-control"], given).get("claims/005.yaml")).toMatch(
    /^article: "005"\nclaims:\n {2}- id: 005-hama-control\n/,
  );
});

test("the entry of a new place comes along, once", () => {
  const answered = new Map([...files, ["inbox/005.yaml", INBOX.replace('"?"', "opposition")]]);
  const written = after(["005-inkhil-control"], answered).get("places.geojson") ?? "";
  expect(JSON.parse(written).features.map((each: { properties: { id: string } }) => each.properties.id)).toEqual([
    "hama",
    "inkhil",
  ]);
  const again = new Map([...answered, ["places.geojson", written]]);
  expect(after(["005-inkhil-control"], again).get("places.geojson")).toBe(written);
});

test("an inbox without claims is deleted", () => {
  const answered = new Map([...files, ["inbox/005.yaml", INBOX.replace('"?"', "opposition")]]);
  expect(after(["005-hama-control", "005-inkhil-control"], answered).get("inbox/005.yaml")).toBeNull();
});

test("what is open is refused with the field, and nothing is moved", () => {
  expect(problem(["005-hama-control", "005-inkhil-control"])).toBe(
    'inbox/005.yaml: 005-inkhil-control: expected an answer in place of "?" in actor',
  );
});

test("a claim that waits nowhere is refused", () => {
  expect(problem(["005-nowhere"])).toBe("005-nowhere: expected a claim in inbox/, found none with that id");
});

test("an article that is not added yet is asked for", () => {
  const given = new Map([...files].filter(([path]) => path !== "articles/005.md"));
  expect(problem(["005-hama-control"], given)).toBe(
    "inbox/005.yaml: expected articles/005.md, found none; add the article first",
  );
});

test("an inbox that is no list is told", () => {
  const given = new Map([...files, ["inbox/005.yaml", "claims: 7\n"]]);
  expect(problem(["005-hama-control"], given)).toBe("inbox/005.yaml: expected YAML with a list of claims (found none)");
});
