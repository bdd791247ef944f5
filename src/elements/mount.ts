import { withoutIsolates } from "../language/words/isolate.ts";
import type { Intent } from "../view/state.ts";
import { defineParts } from "./define-parts.ts";
import { defineDifferences } from "./differences/define-differences.ts";
import { IntentEvent } from "./intent-event.ts";
import { definePlace } from "./panel/define-place.ts";
import type { Part } from "./part.ts";
import { ENGLISH, READING } from "./sample.ts";
import { defineShare } from "./share/define-share.ts";

/** A part that stands alone on the page, and what its reader has asked for, pointing left out. */
export interface Mounted<P extends Part> {
  readonly part: P;
  readonly asked: Intent[];
  readonly pointed: (string | null)[];
}

/** The part, drawn in a box of 400 by 640 pixels in its locale's language and direction; replaces the one before. */
export async function mount<P extends Part>(type: new () => P, properties: Partial<P>): Promise<Mounted<P>> {
  defineParts();
  defineDifferences();
  definePlace();
  defineShare();
  const part = Object.assign(new type(), { reading: READING, locale: ENGLISH }, properties);
  const box = document.createElement("div");
  box.lang = part.locale.language;
  box.dir = part.locale.direction;
  box.style.cssText = "display: grid; container: conflict-map / size; inline-size: 400px; block-size: 640px";
  const asked: Intent[] = [];
  const pointed: (string | null)[] = [];
  box.addEventListener(IntentEvent.type, (event) => {
    const { intent } = event as IntentEvent;
    if (intent.type === "point-at") pointed.push(intent.place);
    else asked.push(intent);
  });
  box.append(part);
  document.body.replaceChildren(box);
  await part.updateComplete;
  return { part, asked, pointed };
}

/** The next event of the type that reaches the target. */
export function next<E extends Event = Event>(target: EventTarget, type: string): Promise<E> {
  return new Promise((resolve) => target.addEventListener(type, (event) => resolve(event as E), { once: true }));
}

/** The text of the element and the parts within it as it is shown, each run of white space as one space. */
export function textOf(node: Node): string {
  return withoutIsolates([...words(node)].join(""))
    .replace(/\s+/g, " ")
    .trim();
}

function* words(node: Node): Generator<string> {
  if (node instanceof Text) yield node.data;
  const display = node instanceof Element ? getComputedStyle(node).display : "inline";
  if (display === "none" || (node instanceof Element && node.ariaHidden === "true")) return;
  const space = display === "inline" ? "" : " ";
  const content = node instanceof Element && node.shadowRoot ? node.shadowRoot : node;
  const children = content instanceof HTMLSlotElement ? content.assignedNodes() : content.childNodes;
  yield space;
  for (const child of children) yield* words(child);
  yield space;
}
