import type { ReactiveElement } from "lit";

/** Rules that apply while the box of the map is as the condition says. */
export interface Switched {
  readonly media: MediaList;
  readonly condition: string;
}

const HEADING = /@(container|media) ?([^{]+)\{/g;
const QUERY = /@container ?[^{]+\{/g;
const UNIT = /([\d.]+)cq([whib])/g;
/** In the styles of a part that is, or has, a smaller container. */
const OWN_CONTAINER = /container-type: ?(size|inline-size)/;

const AXES: Readonly<Record<string, string>> = { w: "inline", i: "inline", h: "block", b: "block" };

/**
 * Gives a part style sheets of its own, in which rules of media stand for those that ask for the size of the map, and returns
 * these; none for a part that asks for nothing. What asks for the size of a smaller container stays off.
 */
export function switchRules(part: ReactiveElement): Switched[] {
  const { elementStyles } = part.constructor as typeof ReactiveElement;
  const texts = elementStyles.map((style) => ("cssText" in style ? style.cssText : ""));
  if (!texts.some((text) => text.search(QUERY) >= 0 || text.search(UNIT) >= 0)) return [];
  const sheets = texts.map(sheetOf);
  (part.renderRoot as ShadowRoot).adoptedStyleSheets = sheets;
  return sheets.flatMap((sheet, index) => switchedIn(sheet, texts[index] ?? ""));
}

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  const inUnits = text.replace(UNIT, (_, number, axis) => `calc(${number}*var(--box-${AXES[axis]}))`);
  sheet.replaceSync(inUnits.replace(QUERY, "@media not all{"));
  return sheet;
}

/** The rules that stand for queries: all rules of media stand in the order of their headings in the text. */
function switchedIn({ cssRules }: CSSStyleSheet, text: string): Switched[] {
  if (OWN_CONTAINER.test(text)) return [];
  const rules = mediaIn(cssRules);
  return [...text.matchAll(HEADING)].flatMap(([, kind, condition = ""], index) => {
    const media = rules[index];
    return kind === "container" && media ? { media, condition } : [];
  });
}

function mediaIn(rules: CSSRuleList): MediaList[] {
  return [...rules].flatMap((rule) => [
    ...(rule instanceof CSSMediaRule ? [rule.media] : []),
    ...(rule instanceof CSSGroupingRule ? mediaIn(rule.cssRules) : []),
  ]);
}
