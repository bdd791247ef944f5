import type { DeskIntent } from "../state/intents.ts";
import type { DeskState } from "../state/state.ts";
import type { KeyCommand } from "./keys.ts";

/** What a command asks for, but for leaving the article, which asks back first. */
export function intentOf(command: Exclude<KeyCommand, "new">, { form, current, reader }: DeskState): DeskIntent {
  switch (command) {
    case "next":
      return { type: "move", by: 1 };
    case "previous":
      return { type: "move", by: -1 };
    case "accept":
      return { type: "accept", what: "item" };
    case "sentence":
      return { type: "accept", what: "sentence" };
    case "claim":
      return { type: "claim-words" };
    case "quote":
      return { type: "quote-words" };
    case "read":
      // Whoever has not signed yet does so in the help.
      return reader === "" ? { type: "help", isOpen: true } : { type: "mark-read" };
    case "headline":
      return { type: "look-at", pane: "map", target: "headline" };
    case "head":
      return { type: "look-at", pane: "article", target: "head" };
    case "help":
      return { type: "help", isOpen: true };
    case "close":
      return form ? { type: "close-form" } : { type: "focus", target: `item:${current}` };
    case "article":
    case "claims":
    case "map":
      return { type: "look-at", pane: command };
    case "kind":
    case "place":
    case "actor":
    case "from":
    case "day":
    case "speaker":
      return { type: "change", focus: command };
    case "widen":
    case "refuse":
    case "change":
    case "translate":
    case "undo":
    case "redo":
    case "save":
      return { type: command };
  }
}
