import { expect, test } from "vitest";
import { december } from "../../test/day.ts";
import { SAMPLE } from "../../test/published-sample.ts";
import { bibtex } from "./bibtex.ts";
import { localeFor } from "./words/vocabulary.ts";

const ADDRESS = "https://maps.example/?day=2024-12-06&cited=00ff";

const ENGLISH = localeFor("en", "latn");

test("an entry has title, publisher, version, sources, licence and address", () => {
  const map = { ...SAMPLE.map, publisher: { ar: "المكتب", en: "The desk" } };
  expect(bibtex({ ...SAMPLE, map }, december(6), ADDRESS, ENGLISH)).toBe(`@misc{map-2024-12-06-00ff,
  title = {{A map. Status on 6 December 2024}},
  author = {{The desk}},
  year = {2024},
  date = {2024-12-06},
  version = {00ff},
  note = {Source: 1 article. Data set 00ff. CC BY 4.0},
  url = {https://maps.example/?day=2024-12-06&cited=00ff}
}`);
});

test("what TeX reads as its own is written out, but for the address; a publisher that nobody names is left out", () => {
  const map = { ...SAMPLE.map, title: { ar: "خريطة", en: "50% of {A & B}" } };
  const entry = bibtex({ ...SAMPLE, map }, december(6), ADDRESS, ENGLISH);
  expect(entry).toContain("title = {{50\\% of \\{A \\& B\\}. Status on 6 December 2024}}");
  expect(entry).not.toContain("author");
});
