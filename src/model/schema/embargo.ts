import { timeText } from "./day.ts";
import { editorsOnly } from "./field.ts";

const UNTIL = "YYYY-MM-DD or YYYY-MM-DDTHH:MM, perhaps with +HH:MM";

/** The field that keeps a record unpublished for a time. */
export const embargoUntil = (about: string) => editorsOnly(timeText(UNTIL), about);
