/**
 * A classic script beside the module of embed.html: while, or wherever, the module does not run, the reader sees the poster
 * of the day and language that the address asks for; of a module that fails the reader is told in a sentence, and the owner
 * of the map of the reason, in the console and by a message to the host.
 */

import { frameHeight } from "./frame-height.ts";
import { heightMessages, problemMessage, readFrameName } from "./host-messages.ts";

function chooseFallback(fallback: HTMLElement): void {
  const query = new URLSearchParams(location.search);
  const { day: opening = "", days = "" } = fallback.dataset;
  const day = query.get("day") ?? opening;
  if (day === opening || !days.split(" ").includes(day)) return;
  const onDay = (address: string) => address.replace(opening, day);
  for (const image of fallback.querySelectorAll("img")) {
    image.setAttribute("src", onDay(image.getAttribute("src") ?? ""));
    // What was written for the opening day says nothing of this one.
    image.alt = `${image.dataset.title} ${day}`;
  }
  for (const source of fallback.querySelectorAll("source")) source.srcset = onDay(source.srcset);
  for (const link of fallback.querySelectorAll("a")) link.setAttribute("href", onDay(link.getAttribute("href") ?? ""));
}

function tellOfFailure(fallback: HTMLElement, address: string): void {
  const shown = fallback.querySelector<HTMLElement>("figure:not([hidden])");
  for (const note of fallback.querySelectorAll<HTMLElement>(".failed")) note.hidden = note.lang !== shown?.lang;
  const host = parent === window ? null : parent;
  const tell = (message: unknown) => host?.postMessage(message, "*");
  const name = { ...readFrameName(location.search, location.hash), resizerId: null };
  const height = frameHeight(document.documentElement.clientWidth);
  for (const message of heightMessages(height, name, location.href)) tell(message);
  void reasonOf(address).then((detail) => {
    console.warn(`<conflict-map> ${detail}`);
    tell(problemMessage("module", detail));
  });
}

/** Why a script does not run as a module, in a sentence for whoever keeps the server of the map. */
async function reasonOf(address: string): Promise<string> {
  const answer = await fetch(address, { cache: "no-store" }).catch(() => null);
  if (answer === null) {
    return origin === "null"
      ? `${address} is not let into a frame without an origin: its server has to send Access-Control-Allow-Origin: *`
      : `${address} could not be fetched`;
  }
  const type = answer.headers.get("content-type") ?? "no type";
  if (!answer.ok) return `${address} is answered with ${answer.status}`;
  return /javascript/.test(type)
    ? `${address}, or what it imports, did not run`
    : `${address} is sent as ${type}: expected text/javascript`;
}

const fallback = document.getElementById("fallback");
if (fallback) {
  chooseFallback(fallback);
  for (const script of document.querySelectorAll<HTMLScriptElement>('script[type="module"]')) {
    script.addEventListener("error", () => tellOfFailure(fallback, script.src));
  }
}
