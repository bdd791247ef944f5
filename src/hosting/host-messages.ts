import { type Day, isoDay, parseDay } from "../model/day.ts";
import { ID } from "../model/id.ts";
import { LANGUAGE_TAG } from "../model/language-tag.ts";
import type { Language } from "../model/names.ts";
import type { PlaceId } from "../model/place.ts";

/** What a frame tells its host: how high it wants to be, in CSS pixels. */
export interface HeightMessage {
  readonly type: "conflict-map:height";
  readonly height: number;
}

/** What a frame tells its host of the view; the day as `YYYY-MM-DD`. */
export interface ViewMessage {
  readonly type: "conflict-map:view";
  readonly day: string;
  readonly place: PlaceId | null;
  readonly lang: Language;
}

/** What a host asks of a frame; what it leaves out stays, and a place of null selects none. */
export interface SetMessage {
  readonly type: "conflict-map:set";
  readonly day?: string;
  readonly place?: string | null;
  readonly lang?: Language;
}

/** What a frame tells its host of what went wrong, in a sentence for developers. */
export interface ProblemMessage {
  readonly type: "conflict-map:problem";
  readonly code: string;
  readonly detail: string;
}

/** What a message asks for, without the parts that make no sense; null for any other message. */
export function readSetMessage(message: unknown): SetMessage | null {
  if (typeof message !== "object" || message === null) return null;
  const { type, day, place, lang } = message as Record<string, unknown>;
  if (type !== "conflict-map:set") return null;
  return {
    type,
    ...(typeof day === "string" && parseDay(day) !== null && { day }),
    ...((place === null || isSlug(place)) && { place }),
    ...(isLanguage(lang) && { lang }),
  };
}

/** The parts of a message that ask for what makes no sense, each as `name: expected …, found …`; none for other messages. */
export function refusedIn(message: unknown): readonly string[] {
  const taken = readSetMessage(message);
  if (taken === null) return [];
  const given = message as Readonly<Record<string, unknown>>;
  const refused = ["day", "place", "lang"].filter((name) => given[name] !== undefined && !(name in taken));
  return refused.map((name) => `${name}: expected a value that makes sense, found ${shortened(given[name])}`);
}

/** Enough of a value to know it by. */
const shortened = (value: unknown): string => String(value).slice(0, 100);

/** The message that tells of a view. */
export function viewMessage(view: { day: Day; place: PlaceId | null; lang: Language }): ViewMessage {
  return { type: "conflict-map:view", day: isoDay(view.day), place: view.place, lang: view.lang };
}

/** The message that tells of something that went wrong. */
export function problemMessage(code: string, detail: string): ProblemMessage {
  return { type: "conflict-map:problem", code, detail };
}

/** How a host named its frame, in the ways of Pym (`?childId=`) and of WordPress (`#?secret=`); null where it did not. */
export interface FrameName {
  readonly childId: string | null;
  readonly secret: string | null;
}

/** The names in the query and the hash of a frame's address; anything but letters, digits, `-` and `_` is no name. */
export function readFrameName(query: string, hash: string): FrameName {
  return {
    childId: nameIn(new URLSearchParams(query).get("childId")),
    secret: nameIn(new URLSearchParams(hash.replace(/^#\??/, "")).get("secret")),
  };
}

/** The name that iframe-resizer gives a frame in its first message (`[iFrameSizer]NAME:…`); null for any other message. */
export function readResizerId(message: unknown): string | null {
  return typeof message === "string" ? nameIn(/^\[iFrameSizer\]([^:]*):/.exec(message)?.[1] ?? null) : null;
}

/**
 * A height in CSS pixels, told in every form that hosts know: our own, Datawrapper's, AMP's, the Guardian's (which knows a
 * frame by its address), and, where the host named the frame, Pym's, WordPress' and iframe-resizer's.
 */
export function heightMessages(
  height: number,
  { childId, secret, resizerId }: FrameName & { readonly resizerId: string | null },
  href: string,
): readonly unknown[] {
  const own: HeightMessage = { type: "conflict-map:height", height };
  return [
    own,
    { "datawrapper-height": { [childId ?? "conflict-map"]: height } },
    { sentinel: "amp", type: "embed-size", height },
    { kind: "interactive:height", height },
    JSON.stringify({ type: "set-height", value: height, href }),
    ...(childId === null ? [] : [["pym", childId, "height", height].join("xPYMx")]),
    ...(secret === null ? [] : [{ message: "height", value: height, secret }]),
    ...(resizerId === null ? [] : [`[iFrameSizer]${resizerId}:${height}:0:resize`]),
  ];
}

const isSlug = (value: unknown): value is string => typeof value === "string" && ID.test(value);

const isLanguage = (value: unknown): value is string => typeof value === "string" && LANGUAGE_TAG.test(value);

const nameIn = (text: string | null): string | null => (text !== null && /^[\w-]{1,100}$/.test(text) ? text : null);
