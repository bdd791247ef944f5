import type { SnippetKind } from "../language/words/choices.ts";
import type { mapFileOf } from "../model/core/quotes.ts";
import { type Day, isoDay } from "../model/day.ts";
import type { Language } from "../model/names.ts";
import { escapeText } from "../text/markup.ts";
import { writeAddress } from "./address.ts";

/** What is to be embedded, and how it is to look. */
export interface Embed {
  /** Absolute address of the published site, with a slash at its end. */
  readonly site: string;
  readonly title: string;
  readonly language: Language;
  /** The day that the map opens on; null for the map's own choice. */
  readonly day: Day | null;
  /** null for what the reader's system prefers. */
  readonly theme: "light" | "dark" | null;
  /** Tokens of the element's `controls`; null for the usual ones. */
  readonly controls: readonly string[] | null;
  /** The file in `data/` that the map is opened from. */
  readonly mapFile: ReturnType<typeof mapFileOf>;
  /** The day of the picture that stands for the map, and what it shows, in words. */
  readonly picture: { readonly day: Day; readonly text: string };
}

/** The text to paste for each way, as HTML, but for the plain address; every value in it is escaped. */
export function snippetsOf(embed: Embed): Readonly<Record<SnippetKind, string>> {
  return { frame: frame(embed), element: element(embed), picture: picture(embed), address: pageAddress(embed) };
}

/** The address of the page that an iframe shows. */
export function frameAddress(embed: Embed): string {
  const address = new URL("embed.html", embed.site);
  for (const [name, value] of Object.entries(chosen(embed))) if (value !== null) address.searchParams.set(name, value);
  return address.href;
}

function pageAddress({ site, day, language }: Embed): string {
  return new URL(writeAddress({ lang: language, ...(day !== null && { day }) }, ""), site).href;
}

/** In CSS pixels; the element has the same where a page gives it none, so that nothing moves once it is defined. */
const HEIGHT = "620";

// No style attribute: a strict content security policy refuses it.
function frame(embed: Embed): string {
  const values = { src: frameAddress(embed), title: embed.title, width: "100%", height: HEIGHT, frameborder: "0" };
  return `<iframe data-conflict-map${attributes({ ...values, allow: "clipboard-write", loading: "lazy" })}></iframe>
<script${attributes({ src: new URL("conflict-map-host.js", embed.site).href })} async></script>`;
}

function element(embed: Embed): string {
  const { site } = embed;
  const values = {
    src: new URL(`data/${embed.mapFile}`, site).href,
    ...chosen(embed),
    style: `display: block; height: ${HEIGHT}px`,
  };
  return `<script type="module"${attributes({ src: new URL("conflict-map.js", site).href })}></script>
<conflict-map${attributes(values)}>${picture(embed)}</conflict-map>`;
}

function picture(embed: Embed): string {
  const { day, text } = embed.picture;
  const src = new URL(`posters/${isoDay(day)}.${embed.language}.png`, embed.site).href;
  return `<a${attributes({ href: pageAddress(embed) })}><img${attributes({ src, alt: text, width: "100%", loading: "lazy", style: "aspect-ratio: 1200 / 630" })}></a>`;
}

/** The attributes of the element, which are the parameters of embed.html too. */
function chosen({ day, language, theme, controls }: Embed): Readonly<Record<string, string | null>> {
  return { day: day === null ? null : isoDay(day), lang: language, theme, controls: controls?.join(" ") ?? null };
}

function attributes(values: Readonly<Record<string, string | null>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === null ? "" : ` ${name}="${escapeText(value)}"`))
    .join("");
}
