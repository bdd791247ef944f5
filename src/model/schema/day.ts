import * as v from "valibot";
import { type Day, parseDay } from "../day.ts";
import { check } from "./check.ts";

const EXPECTED = "a day YYYY-MM-DD";

/** A day as text, which the calendar may not have. */
export const dayText = v.pipe(v.string(EXPECTED), v.regex(/^\d{4}-\d{2}-\d{2}$/, EXPECTED));

/** A day of the calendar. */
export const day = v.pipe(
  v.string(EXPECTED),
  check("isDay", EXPECTED),
  v.transform((text) => parseDay(text) as Day),
);

/** A day and, perhaps, a clock and its offset, as text; `expected` says so in a message. */
export const timeText = (expected: string) =>
  v.pipe(
    v.string(expected),
    v.regex(/^\d{4}-\d{2}-\d{2}(?:T(?:[01]\d|2[0-3]):[0-5]\d(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/, expected),
  );
