import type { ReactiveElement } from "lit";

/** Rules that apply while the box of the container is as the condition says. */
export interface Switched {
  readonly media: MediaList;
  readonly condition: string;
}

const HEADING = /@(container|media) ?([^{]+)\{/g;
const QUERY = /@container ?[^{]+\{/g;
const UNIT = /([\d.]+)cq([whib])/g;
/** In the styles of a part that is a container. */
const CONTAINER = /:host ?\{[^}]*container-type: ?(size|inline-size)/;
/** In the styles of a part that has smaller containers within. */
const INNER_CONTAINER = /(?<!:host ?)\{[^}]*container-type: ?(size|inline-size)/;

const AXES: Readonly<Record<string, string>> = { w: "inline", i: "inline", h: "block", b: "block" };

/** Whether others ask for the size of the part. */
export function isContainer(part: ReactiveElement): boolean {
  return textsOf(part).some((text) => CONTAINER.test(text));
}

/**
 * Gives a part style sheets of its own, in which rules of media stand for those that ask for the size of a container around it, and returns
 * these; none for a part that asks for nothing. What asks for the size of smaller containers within stays off.
 */
export function switchRules(part: ReactiveElement): Switched[] {
  const texts = textsOf(part);
  if (!texts.some((text) => text.search(QUERY) >= 0 || text.search(UNIT) >= 0)) return [];
  const sheets = texts.map(sheetOf);
  (part.renderRoot as ShadowRoot).adoptedStyleSheets = sheets;
  return sheets.flatMap((sheet, index) => switchedIn(sheet, texts[index] ?? ""));
}

function textsOf(part: ReactiveElement): string[] {
  const { elementStyles } = part.constructor as typeof ReactiveElement;
  return elementStyles.map((style) => ("cssText" in style ? style.cssText : ""));
}

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  const inUnits = text.replace(UNIT, (_, number, axis) => `calc(${number}*var(--box-${AXES[axis]}))`);
  sheet.replaceSync(inUnits.replace(QUERY, "@media not all{"));
  return sheet;
}

/** The rules that stand for queries: all rules of media stand in the order of their headings in the text. */
function switchedIn({ cssRules }: CSSStyleSheet, text: string): Switched[] {
  if (INNER_CONTAINER.test(text)) return [];
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
