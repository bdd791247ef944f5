/** What a reader finds of an element. */
export interface Look {
  /** The text that is shown. */
  readonly text: string;
  /** The name that a screen reader says, where it is not the text. */
  readonly label: string | null;
  /** What a screen reader says of the value. */
  readonly value: string | null;
  /** The part that lies in the window, in pixels. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Whether its middle is seen, with nothing else above it. */
  readonly isOnTop: boolean;
}

/** What is done to an element before it is looked at. */
export type Act = "scrollIntoView";

/**
 * The element at the end of selectors, each within the shadow root of the one before; of several the first that is shown
 * and has the text. Null where there is none. Runs in the page; with `act` it does that to the element first.
 */
export function look(path: readonly string[], text = "", act: Act | null = null): Look | null {
  const rootOf = (element: Element) => element.shadowRoot ?? element;
  const step = (found: Element[], selector: string) => found.flatMap((e) => [...rootOf(e).querySelectorAll(selector)]);
  const textOf = (element: Element) => ((element as HTMLElement).innerText ?? element.textContent).trim();
  // The oldest browsers have no checkVisibility.
  const isShown = (e: Element) => (e.checkVisibility ? e.checkVisibility() : e.getClientRects().length > 0);
  const element = path.reduce(step, [document.documentElement]).find((e) => isShown(e) && textOf(e).includes(text)) as
    | HTMLElement
    | undefined;
  if (!element) return null;
  if (act) element[act]();
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const [x, y] = [Math.max(0, left), Math.max(0, top)];
  const [width, height] = [Math.min(innerWidth, right) - x, Math.min(innerHeight, bottom) - y];
  const hit = (root: DocumentOrShadowRoot): Element | null => {
    const above = root.elementFromPoint(x + width / 2, y + height / 2);
    return above?.shadowRoot && above.shadowRoot !== root ? (hit(above.shadowRoot) ?? above) : above;
  };
  return {
    text: textOf(element),
    label: element.getAttribute("aria-label"),
    value: element.getAttribute("aria-valuetext"),
    box: { x, y, width, height },
    isOnTop: element.contains(hit(document)),
  };
}
