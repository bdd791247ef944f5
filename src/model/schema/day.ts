import * as v from "valibot";
import { parseDay } from "../day.ts";

const EXPECTED = "a day YYYY-MM-DD";

/** A day as text, which the calendar may not have. */
export const dayText = v.pipe(v.string(EXPECTED), v.regex(/^\d{4}-\d{2}-\d{2}$/, EXPECTED));

/** A day of the calendar. */
export const day = v.pipe(
  v.string(EXPECTED),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const parsed = parseDay(dataset.value);
    if (parsed !== null) return parsed;
    addIssue({ message: EXPECTED });
    return NEVER;
  }),
);
