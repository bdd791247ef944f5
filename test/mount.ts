import type { TemplateResult } from "lit";
import { IntentEvent, MapPaintedEvent, PointEvent } from "../src/elements/contract/part-events.ts";
import { fetchPart, LAZY_PARTS } from "../src/elements/lazy-parts.ts";
import { Part } from "../src/elements/part.ts";
import { defineParts } from "../src/elements/parts.ts";
import { stylesOf } from "../src/elements/styles.ts";
import tokens from "../src/elements/tokens.css?inline";
import { withoutIsolates } from "../src/language/words/isolate.ts";
import type { Intent } from "../src/view/state.ts";
import { ENGLISH, HISTORY } from "./element-sample.ts";

/** What a part takes from the element around it, for one that stands alone. */
const TOKENS = new CSSStyleSheet();
TOKENS.replaceSync(tokens);

/** A part that stands alone on the page, what its reader has asked for, and where the reader has pointed. */
export interface Mounted<P extends Part> {
  readonly part: P;
  readonly asked: Intent[];
  readonly pointed: (string | null)[];
}

/**
 * A class of parts that show what a template function draws, styled by texts of `.css` files; `names` are the properties that
 * it takes beside those of every part.
 */
export function partThat<P extends object>(
  draw: (part: Part & P) => TemplateResult,
  names: readonly (keyof P & string)[],
  ...styles: readonly string[]
): new () => Part & P {
  const drawn = class extends Part {
    static override readonly styles = stylesOf(...styles);
    static override readonly properties = Object.fromEntries(names.map((name) => [name, { attribute: false }]));

    override render(): TemplateResult {
      return draw(this as Part as Part & P);
    }
  };
  customElements.define(`drawn-part-${drawnParts++}`, drawn);
  return drawn as unknown as new () => Part & P;
}

let drawnParts = 0;

/** The part, drawn in a box of 400 by 640 pixels in its locale's language and direction; replaces the one before. */
export async function mount<P extends Part>(type: new () => P, properties: Partial<P>): Promise<Mounted<P>> {
  document.adoptedStyleSheets = [TOKENS];
  defineParts();
  await Promise.all(LAZY_PARTS.map(fetchPart));
  const part = Object.assign(new type(), { history: HISTORY, locale: ENGLISH }, properties);
  const box = document.createElement("div");
  box.lang = part.locale.language;
  box.dir = part.locale.direction;
  box.style.cssText = "display: grid; container-type: size; inline-size: 400px; block-size: 640px";
  const asked: Intent[] = [];
  const pointed: (string | null)[] = [];
  box.addEventListener(IntentEvent.type, (event) => {
    asked.push((event as IntentEvent).intent);
  });
  box.addEventListener(PointEvent.type, (event) => {
    pointed.push((event as PointEvent).place);
  });
  box.append(part);
  document.body.replaceChildren(box);
  await part.updateComplete;
  return { part, asked, pointed };
}

/** The same with a part that tells when it is painted, once it has; whatever the part before it still tells does not count. */
export async function mountPainted<P extends Part>(type: new () => P, properties: Partial<P>): Promise<Mounted<P>> {
  const painted = new Set<EventTarget | undefined>();
  const note = (event: Event) => painted.add(event.composedPath()[0]);
  document.addEventListener(MapPaintedEvent.type, note);
  const mounted = await mount(type, properties);
  while (!painted.has(mounted.part)) await nextPainted();
  document.removeEventListener(MapPaintedEvent.type, note);
  return mounted;
}

/** The end of the frame in which a part on the page tells next that it is painted. */
export async function nextPainted(): Promise<void> {
  await next(document, MapPaintedEvent.type);
  await new Promise((resolve) => setTimeout(resolve));
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
