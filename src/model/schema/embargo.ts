import { timeText } from "./day.ts";
import { editorsOnly } from "./field.ts";

const UNTIL = "YYYY-MM-DD or YYYY-MM-DDTHH:MM, perhaps with +HH:MM";

/** The field that keeps a record unpublished for a time; `about` says which. */
export const embargoUntil = (about: string) =>
  editorsOnly(
    timeText(UNTIL),
    `${about}: a day from whose first minute on it is, or a minute; in the map's time zone where no offset is given. The site must be built again after it.`,
  );
