import { PATTERNS } from "../../model/actor.ts";
import type { Issue } from "../issue.ts";
import type { RawActor } from "../sources/records.ts";
import { type Entry, entryIssue } from "../sources/shape.ts";

/** Whether an outermost actor has a colour and a pattern, and one within another no colours of its own. */
export function checkLook(entry: Entry<RawActor>): Issue[] {
  if (entry.whole === null) return [];
  const { within } = entry.whole;
  if (within !== undefined) {
    return (["colour", "colour_dark"] as const).flatMap((field) => {
      const colour = entry.whole?.[field];
      const message = `expected no colour, as the actor takes that of ${within}, found ${colour}`;
      return colour === undefined ? [] : [entryIssue("field-unknown", entry, [field], message, `delete ${field}`)];
    });
  }
  return (["colour", "pattern"] as const)
    .filter((field) => entry.whole?.[field] === undefined)
    .map((field) => {
      const code = field === "colour" ? "colour-missing" : "field-missing";
      return entryIssue(
        code,
        entry,
        [field],
        `expected the field ${field}, as the actor is within no other, found nothing`,
        field === "colour"
          ? 'write colour: "#rrggbb" with its six digits, or within: and the larger actor'
          : `write pattern: ${PATTERNS.join(" or ")}`,
      );
    });
}
