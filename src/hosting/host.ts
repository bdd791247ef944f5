/**
 * The script of a page that frames the map, for every `<iframe data-conflict-map>` and every iframe whose address names
 * `embed.html`: sizes it, dispatches `conflict-map-view` ({day, place, lang}) on it when its view changes, and passes on what
 * the page asks by dispatching `conflict-map-set` ({day?, place?, lang?}) on it.
 * It imports and exports nothing and names nothing, so that it also runs as a classic script; it may be included twice.
 */
import type { HeightMessage, SetMessage, ViewMessage } from "./host-messages.ts";

type Told = Partial<HeightMessage> | Partial<ViewMessage> | null;

(() => {
  const hosted = Symbol.for("conflict-map-host");
  if (Reflect.has(window, hosted)) return;
  Reflect.set(window, hosted, true);

  const frames = () => [
    ...document.querySelectorAll<HTMLIFrameElement>('iframe[data-conflict-map], iframe[src*="embed.html"]'),
  ];

  const ask = (frame: HTMLIFrameElement, { day, place, lang }: Partial<SetMessage>) => {
    const message = { type: "conflict-map:set", day, place, lang };
    // A sandboxed frame has no origin that could be named.
    frame.contentWindow?.postMessage(message, "*");
  };

  const hear = (frame: HTMLIFrameElement, data: Told) => {
    if (data?.type === "conflict-map:height") {
      const height = Number(data.height);
      if (height > 0) frame.style.height = `${Math.min(Math.max(height, 200), 2000)}px`;
    }
    if (data?.type === "conflict-map:view") {
      const { day, place, lang } = data;
      frame.dispatchEvent(new CustomEvent("conflict-map-view", { detail: { day, place, lang }, bubbles: true }));
    }
  };

  addEventListener("message", ({ source, data }: MessageEvent<Told>) => {
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (frame) hear(frame, data);
  });

  // Captured, an event is heard whether or not it bubbles, and from frames that are added later too.
  document.addEventListener(
    "conflict-map-set",
    ({ target, detail }: Event & CustomEventInit) => {
      const frame = frames().find((each) => each === target);
      if (frame) ask(frame, detail ?? {});
    },
    true,
  );

  // What they told before this script ran is told again.
  for (const frame of frames()) ask(frame, {});
})();
