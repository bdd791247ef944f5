import type { Stretch } from "../../text/anchor.ts";

/** The words of the article that are selected, by offsets in its text; null where none are. */
export function selectedWords(root: HTMLElement, selection: Selection | null): Stretch | null {
  if (selection === null || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (range.collapsed || !root.contains(range.commonAncestorContainer)) return null;
  const text = root.textContent ?? "";
  const [start, end] = [
    offsetOf(root, range.startContainer, range.startOffset),
    offsetOf(root, range.endContainer, range.endOffset),
  ];
  return trimmed(text, { start, end });
}

/** Selects words of the article by their offsets in its text. */
export function selectRange(root: HTMLElement, selection: Selection, { start, end }: Stretch): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let before = 0, node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const after = before + node.data.length;
    if (before <= start && start < after) range.setStart(node, start - before);
    if (before < end && end <= after) range.setEnd(node, end - before);
    before = after;
  }
  selection.removeAllRanges();
  selection.addRange(range);
}

/** How much of the text stands before a boundary of a selection. */
function offsetOf(root: HTMLElement, container: Node, offset: number): number {
  const before = document.createRange();
  before.selectNodeContents(root);
  before.setEnd(container, offset);
  return (before.cloneContents().textContent ?? "").length;
}

/** Without the white space around the words; null where nothing is left. */
function trimmed(text: string, { start, end }: Stretch): Stretch | null {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  const core = words.trim();
  return core === "" ? null : { start: start + lead, end: start + lead + core.length };
}
