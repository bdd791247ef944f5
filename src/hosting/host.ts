/**
 * The script of a page that frames the map, for every `<iframe data-conflict-map>` and every iframe that shows the
 * `embed.html` beside this script, in open shadow roots too: gives it a height where the page gives it none that a map can be
 * used at, dispatches `conflict-map-view` ({day, place, lang}) on it when its view changes and
 * `conflict-map-problem` ({code, detail}) when something goes wrong, and passes on what the page asks
 * by dispatching `conflict-map-set` ({day?, place?, lang?}) on it.
 * It imports and exports nothing and names nothing, so that it also runs as a classic script; it may be included twice.
 */

/** Whatever a frame, or somebody in its place, has sent. */
type Told = Readonly<Record<string, unknown>> | null;

(() => {
  const hosted = Symbol.for("conflict-map-host");
  if (Reflect.has(window, hosted)) return;
  Reflect.set(window, hosted, true);

  /** In CSS pixels. A frame that the page makes lower than is usable is given what it asks for, from the least to the most. */
  const HEIGHTS = { usable: 280, least: 200, most: 2000 };

  const ownScript =
    (document.currentScript as HTMLScriptElement | null) ??
    document.querySelector<HTMLScriptElement>('script[src*="conflict-map-host.js"]');
  const ownEmbed = ownScript ? addressOf(new URL("embed.html", ownScript.src)) : null;

  /** The heights that this script has given. */
  const sized = new WeakMap<HTMLIFrameElement, string>();
  const listening = new WeakSet<Node>();

  function addressOf({ origin, pathname }: URL): string {
    return `${origin}${pathname}`;
  }

  function urlOf({ src }: HTMLIFrameElement): URL | null {
    try {
      return new URL(src, document.baseURI);
    } catch {
      return null;
    }
  }

  function isOurs(frame: HTMLIFrameElement): boolean {
    if (frame.hasAttribute("data-conflict-map")) return true;
    const url = urlOf(frame);
    return url !== null && ownEmbed !== null && addressOf(url) === ownEmbed;
  }

  function framesIn(root: Document | ShadowRoot): HTMLIFrameElement[] {
    const own = [...root.querySelectorAll("iframe")].filter(isOurs);
    if (own.length > 0) listenIn(root);
    const inner = [...root.querySelectorAll("*")].flatMap(({ shadowRoot }) => (shadowRoot ? framesIn(shadowRoot) : []));
    return [...own, ...inner];
  }

  /** A frame without an origin of its own says `null`; the page may name the origin that its address leads on to. */
  function isExpected(frame: HTMLIFrameElement, origin: string): boolean {
    const { origin: named = "", host = "" } = urlOf(frame) ?? {};
    const sandbox = frame.getAttribute("sandbox");
    if (sandbox !== null && !/\ballow-same-origin\b/.test(sandbox)) return origin === "null";
    return [named, `https://${host}`, frame.dataset.conflictMap].includes(origin);
  }

  const isText = (value: unknown, form: RegExp): value is string => typeof value === "string" && form.test(value);
  const isPlace = (value: unknown) => value === null || isText(value, /^[a-z0-9_-]+$/);
  const isLanguage = (value: unknown) => isText(value, /^[A-Za-z0-9]{2,8}([-_][A-Za-z0-9]{1,8})*$/);
  const isDay = (value: unknown) => isText(value, /^\d{4}-\d\d-\d\d$/);

  function ask(frame: HTMLIFrameElement, asked: unknown): void {
    const { day, place, lang } = Object(asked);
    // A sandboxed frame has no origin that could be named. It takes what makes sense, and tells of what does not.
    frame.contentWindow?.postMessage({ type: "conflict-map:set", day, place, lang }, "*");
  }

  /** A height that the page has given stays, but for one of no use; one that is not on view has none yet. */
  function size(frame: HTMLIFrameElement, wanted: number): void {
    const isGiven = frame.style.height !== sized.get(frame) && frame.clientHeight >= HEIGHTS.usable;
    if (frame.clientWidth === 0 || isGiven) return;
    const height = Math.min(Math.max(wanted, HEIGHTS.least), HEIGHTS.most);
    frame.style.setProperty("height", `${height}px`, "important");
    sized.set(frame, frame.style.height);
  }

  const dispatch = (frame: HTMLIFrameElement, what: "view" | "problem", detail: unknown) =>
    frame.dispatchEvent(new CustomEvent(`conflict-map-${what}`, { detail, bubbles: true }));

  function hear(frame: HTMLIFrameElement, told: Told): void {
    const { type, height, day, place, lang, code, detail }: NonNullable<Told> = told ?? {};
    if (type === "conflict-map:height" && typeof height === "number" && height > 0 && height < Number.POSITIVE_INFINITY)
      size(frame, height);
    if (type === "conflict-map:view" && isDay(day) && isPlace(place) && isLanguage(lang)) {
      dispatch(frame, "view", { day, place, lang });
    }
    if (type === "conflict-map:problem" && isText(code, /^[a-z]{1,20}$/) && typeof detail === "string") {
      // What a browser says of a file that it cannot read has lines of that.
      dispatch(frame, "problem", { code, detail: detail.replace(/\s+/g, " ").slice(0, 500) });
    }
  }

  addEventListener("message", ({ source, origin, data }: MessageEvent<Told>) => {
    if (!/^conflict-map:/.test(String(data?.type))) return;
    const frame = framesIn(document).find(({ contentWindow }) => contentWindow === source);
    if (frame && isExpected(frame, origin)) hear(frame, data);
  });

  const pass = (event: Event & CustomEventInit) => {
    const [target] = event.composedPath();
    if (target instanceof HTMLIFrameElement && isOurs(target)) ask(target, event.detail);
  };

  // Captured, an event is heard whether or not it bubbles, and from frames that are added later too.
  function listenIn(root: Node): void {
    if (listening.has(root)) return;
    listening.add(root);
    root.addEventListener("conflict-map-set", pass, true);
  }

  listenIn(document);
  // What they told before this script ran is told again.
  for (const frame of framesIn(document)) ask(frame, {});
})();
