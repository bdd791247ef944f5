import * as v from "valibot";
import { expect, test } from "vitest";
import { dayText } from "./day.ts";
import { editedRecord, storedEntries, storedForm } from "./faces.ts";
import { derived, editorsOnly, group, needed, optional, texts } from "./field.ts";
import { line } from "./text.ts";

const PARTS = { said_by: optional(line, "Who said it."), what: texts(line, true, "What it is.") };

const FIELDS = {
  id: needed(line, "The id."),
  name: texts(line, true, "The name."),
  day_reason: optional(line, "Why that day."),
  prefix: editorsOnly(line, "The words before."),
  hash: derived(line, "What was worked out."),
  number: group(PARTS, v.nullish(v.object(storedEntries(PARTS)), null), "What is counted."),
};

const WRITTEN = {
  id: "a",
  name_ar: "ألف",
  name_en: "A",
  prefix: "before",
  number: { what_ar: "عدد", what_en: "Number" },
};

test("editors write a field for each language, and may leave out what is optional", () => {
  expect(v.is(editedRecord(FIELDS, ["ar", "en"]), WRITTEN)).toBe(true);
  expect(v.is(editedRecord(FIELDS, ["ar", "en", "fr"]), WRITTEN)).toBe(false);
  expect(v.is(editedRecord(FIELDS, ["ar", "en"]), { ...WRITTEN, day_reason: null })).toBe(false);
});

test("editors cannot write what is worked out", () => {
  const { issues } = v.safeParse(editedRecord(FIELDS, ["ar", "en"]), { ...WRITTEN, hash: "00" });
  expect(issues?.map((issue) => v.getDotPath(issue))).toEqual(["hash"]);
});

test("each entry of the data folder has its sentence", () => {
  const { entries } = editedRecord({ day: needed(dayText, "The day.") }, []);
  expect(v.getDescription(entries.day)).toBe("The day.");
});

test("a record is kept with its texts by language, under the names of map.json, and null where nothing was written", () => {
  const stored = v.object(storedEntries(FIELDS));
  expect(v.parse(stored, { ...storedForm(FIELDS, WRITTEN, ["ar", "en"]), hash: "00" })).toEqual({
    id: "a",
    names: { ar: "ألف", en: "A" },
    dayReason: null,
    hash: "00",
    number: { saidBy: null, what: { ar: "عدد", en: "Number" } },
  });
});
