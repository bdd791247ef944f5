/** What a key of the desk asks for. */
export type KeyCommand =
  | "next"
  | "previous"
  | "accept"
  | "sentence"
  | "refuse"
  | "change"
  | FieldCommand
  | "translate"
  | "claim"
  | "quote"
  | "read"
  | "headline"
  | "widen"
  | "head"
  | "new"
  | "undo"
  | "redo"
  | "save"
  | "help"
  | "close"
  | "article"
  | "claims"
  | "map";

/** Opens the form at a field. */
export type FieldCommand = "kind" | "place" | "actor" | "from" | "day" | "speaker";

/** Keys by their place on the keyboard, so that letters of any layout are the same. */
const BY_PLACE: Readonly<Record<string, KeyCommand>> = {
  KeyJ: "next",
  KeyK: "previous",
  KeyA: "accept",
  KeyX: "refuse",
  KeyE: "change",
  KeyI: "kind",
  KeyP: "place",
  KeyB: "actor",
  KeyF: "from",
  KeyY: "day",
  KeyS: "speaker",
  KeyT: "translate",
  KeyC: "claim",
  KeyQ: "quote",
  KeyR: "read",
  KeyH: "headline",
  KeyW: "widen",
  KeyD: "head",
  KeyN: "new",
  Digit1: "article",
  Digit2: "claims",
  Digit3: "map",
};

const BY_NAME: Readonly<Record<string, KeyCommand>> = {
  ArrowDown: "next",
  ArrowUp: "previous",
  Enter: "accept",
  "?": "help",
  "؟": "help",
};

/** What a pressed key says: which key it is, and what was held with it. */
export type Pressed = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** Where a key is pressed: in a field, in the text of the article, on a button or link, or anywhere else. */
export type KeyTarget = "field" | "text" | "control" | "elsewhere";

/** The command of a key; null where the key is left to the browser. */
export function commandOf(pressed: Pressed, target: KeyTarget): KeyCommand | null {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey } = pressed;
  if (altKey) return null;
  if (ctrlKey || metaKey) return withControl(code, shiftKey, target);
  if (key === "Escape") return "close";
  if (target === "field") return null;
  if (key === "Enter" && target === "control") return null;
  if (key === "Enter" && shiftKey) return "sentence";
  // The arrows move the caret of the text.
  if (target === "text" && key.startsWith("Arrow")) return null;
  return BY_NAME[key] ?? (shiftKey ? null : (BY_PLACE[code] ?? null));
}

/** A field undoes what was typed in it. */
function withControl(code: string, shiftKey: boolean, target: KeyTarget): KeyCommand | null {
  if (code === "KeyS") return "save";
  if (code === "KeyZ" && target !== "field") return shiftKey ? "redo" : "undo";
  return code === "KeyY" && target !== "field" ? "redo" : null;
}

/** The keys of the help, with what they do by the name of its words. */
export const KEYS = [
  { keys: ["J", "↓"], does: "next" },
  { keys: ["K", "↑"], does: "previous" },
  { keys: ["Enter", "A"], does: "accept" },
  { keys: ["Shift+Enter"], does: "sentence" },
  { keys: ["X"], does: "refuse" },
  { keys: ["E"], does: "change" },
  { keys: ["I", "P", "B", "F", "Y", "S"], does: "fields" },
  { keys: ["T"], does: "translate" },
  { keys: ["C"], does: "claim" },
  { keys: ["Q"], does: "quote" },
  { keys: ["R"], does: "read" },
  { keys: ["H"], does: "headline" },
  { keys: ["W"], does: "widen" },
  { keys: ["D"], does: "head" },
  { keys: ["1", "2", "3"], does: "panes" },
  { keys: ["Ctrl+Z"], does: "undo" },
  { keys: ["Ctrl+Shift+Z"], does: "redo" },
  { keys: ["Ctrl+S"], does: "save" },
  { keys: ["N"], does: "new" },
  { keys: ["?"], does: "help" },
  { keys: ["Esc"], does: "close" },
] as const;
