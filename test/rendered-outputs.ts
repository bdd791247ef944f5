import { expect } from "vitest";
import { Differences } from "../src/elements/differences/differences.ts";
import { drawHeadline, type HeadlinePart } from "../src/elements/headline/headline.ts";
import { List } from "../src/elements/list/list.ts";
import { Canvas } from "../src/elements/map/canvas.ts";
import { DayPanel } from "../src/elements/panel/day-panel.ts";
import { PlacePanel } from "../src/elements/panel/place-panel.ts";
import { PlaceSearch } from "../src/elements/place-search/place-search.ts";
import type { CopyText } from "../src/elements/share/copy-text.ts";
import { EmbedForm } from "../src/elements/share/embed-form.ts";
import { buildHistory } from "../src/history/history.ts";
import type { Locale } from "../src/language/locale.ts";
import { withoutIsolates } from "../src/language/words/isolate.ts";
import { localeFor } from "../src/language/words/vocabulary.ts";
import { LIGHT } from "../src/map/symbols/palette.ts";
import { openingView } from "../src/view/opening.ts";
import { EVERY_STANDING, TOLD_DAY } from "./every-standing.ts";
import { toId } from "./id.ts";
import { mount, mountPainted, partThat, textOf } from "./mount.ts";
import { inDescription, type Language, onMap } from "./read-description.ts";
import { TOLD, type Told } from "./told.ts";
import { dayNamed } from "./witnesses.ts";

/** What an element of the page tells of each place on the told day, and what it must tell. */
export interface RenderedOutput {
  /** Which elements tell it; each of them, or what it stands in, is matched by the selector. */
  readonly selector: string;
  /** Mounts the element and reads it, place by place; undefined where it does not tell of the place. */
  readonly read: (language: Language) => Promise<Said>;
  readonly expected: (told: Told, language: Language) => string | undefined;
  /** Whether it tells what the day did too. */
  readonly tellsTurns: boolean;
}

/** By the ids of the places. */
export type Said = Readonly<Record<string, string | undefined>>;

export const EVERY_HISTORY = buildHistory(EVERY_STANDING);

const LOCALES: Readonly<Record<Language, Locale>> = { en: localeFor("en", "latn"), ar: localeFor("ar", "arab") };

const given = (language: Language) => ({ history: EVERY_HISTORY, locale: LOCALES[language], palette: LIGHT });
const ON_DAY = { day: TOLD_DAY, palette: LIGHT };
const IDS = Object.keys(TOLD);

/** All elements that the selector matches, in the parts within each other too. */
export function findDeep(root: ParentNode, selector: string): Element[] {
  const inner = [...root.querySelectorAll("*")].flatMap(({ shadowRoot }) =>
    shadowRoot ? findDeep(shadowRoot, selector) : [],
  );
  return [...root.querySelectorAll(selector), ...inner];
}

const find = ({ renderRoot }: { renderRoot: ParentNode }, selector: string) => findDeep(renderRoot, selector);

const told = (element: Element | null | undefined) => (element ? textOf(element) : undefined);
const label = (element: Element | undefined) => element && withoutIsolates(element.getAttribute("aria-label") ?? "");
/** What stands behind the name, or behind the name and the day. */
const behind = (text: string | undefined) => text?.slice(text.indexOf(": ") + 2);

async function readEach(read: (id: string) => Promise<string | undefined>): Promise<Said> {
  const said: Record<string, string | undefined> = {};
  for (const id of IDS) said[id] = await read(id);
  return said;
}

const idNamed = (name: string | undefined, language: Language) => IDS.find((id) => TOLD[id]?.name[language] === name);

/** What lines say of the places that they name. */
function readLines(lines: readonly Element[], what: string, language: Language): Said {
  return Object.fromEntries(
    lines.map((line) => [
      idNamed(told(line.querySelector(".name bdi")), language) ?? textOf(line),
      told(line.querySelector(what)),
    ]),
  );
}

async function mountMap(language: Language, compare: Canvas["compare"] = null): Promise<Canvas> {
  const { part } = await mountPainted(Canvas, {
    ...given(language),
    ...{ ...ON_DAY, compare, base: "https://maps.example/data/", still: true },
  });
  return part;
}

const symbolOf = (map: Canvas, id: string) => behind(label(find(map, `[data-place="${id}"]`)[0]));

async function mountDay(language: Language): Promise<DayPanel> {
  return (await mount(DayPanel, { ...given(language), ...ON_DAY })).part;
}

/** Panels of places, one after the other. */
async function readPanels(language: Language, read: (panel: PlacePanel, id: string) => string | undefined) {
  const { part } = await mount(PlacePanel, { ...given(language), ...ON_DAY, place: toId(IDS[0] ?? "") });
  return readEach(async (id) => {
    part.place = toId(id);
    await part.updateComplete;
    return read(part, id);
  });
}

const Headline = partThat<{ base: string }>((part) => drawHeadline(part as HeadlinePart, TOLD_DAY), ["base"]);

/** The same history on a map that leads with all of its places, so that a headline leaves none out. */
const LED_HISTORY = buildHistory({
  ...EVERY_STANDING,
  map: { ...EVERY_STANDING.map, leadPlaces: IDS.map((id) => toId(id)) },
});

/** What stands behind names, as a sentence may have it. */
const within = (turn: string) => turn.charAt(0).toLowerCase() + turn.slice(1);

const short = (each: Told, language: Language) => each.short[language];
const located = (each: Told, language: Language) => (each.unlocated ? undefined : each.short[language]);

/** What the panel's head says: the whole standing, and what the day did. */
const full = ({ short, full = short, turn }: Told, language: Language) => {
  const [what = ""] = turn?.[language].split(" – ") ?? [];
  return [full[language], ...(turn ? [within(what)] : [])].join(" | ");
};

/** A heading says of first reports that they are. */
const underHeading = (turn: string) => {
  const told = turn.replace(/^(?:First report of control or presence|أول خبر عن سيطرة أو وجود)[^–]* – /, "");
  return told.charAt(0).toUpperCase() + told.slice(1);
};

/** All that the page tells of a place and a day in words. */
export const RENDERED_OUTPUTS: Readonly<Record<string, RenderedOutput>> = {
  "headline of the day": {
    selector: ".headline",
    read: async (language) => {
      const { part } = await mount(Headline, { ...given(language), history: LED_HISTORY, base: "" });
      const clauses = find(part, "a").map((clause) => textOf(clause).replace(/\.$/, ""));
      const isOf = (clause: string, name: string) => clause.slice(0, clause.indexOf(": ")).includes(name);
      return readEach(async (id) => behind(clauses.find((clause) => isOf(clause, TOLD[id]?.name[language] ?? ""))));
    },
    expected: ({ turn }, language) => turn && within(turn[language]),
    tellsTurns: true,
  },
  "symbol of the map": {
    selector: "[data-place]",
    read: async (language) => {
      const map = await mountMap(language);
      return readEach(async (id) => symbolOf(map, id));
    },
    expected: located,
    tellsTurns: false,
  },
  "symbol of a map that compares two days": {
    selector: "[data-place]",
    read: async (language) => {
      const map = await mountMap(language, dayNamed("27 Nov"));
      return readEach(async (id) => symbolOf(map, id)?.split(" · ")[0]);
    },
    expected: located,
    tellsTurns: false,
  },
  tooltip: {
    selector: ".tip",
    read: async (language) => {
      const map = await mountMap(language);
      return readEach(async (id) => {
        map.pointed = toId(id);
        await map.updateComplete;
        return told(find(map, ".tip > span")[0]);
      });
    },
    expected: short,
    tellsTurns: false,
  },
  "cell of the list": {
    selector: "[role=gridcell]",
    read: async (language) => {
      const numerals = language === "ar" ? "arab" : "latn";
      const view = openingView(EVERY_HISTORY, { lang: language, numerals, day: TOLD_DAY }, null);
      const { part } = await mount(List, { ...given(language), view });
      await expect.poll(() => find(part, "tr[data-place]").length).toBe(IDS.length);
      const days = TOLD_DAY - EVERY_STANDING.map.range.first;
      return readEach(async (id) => behind(label(find(part, `tr[data-place="${id}"] [role=gridcell]`)[days])));
    },
    expected: short,
    tellsTurns: false,
  },
  "place that was found": {
    selector: "[role=option]",
    read: async (language) => {
      const { part } = await mount(PlaceSearch, { ...given(language), ...ON_DAY });
      const [input] = find(part, "input") as HTMLInputElement[];
      input?.focus();
      const option = (name: string) =>
        find(part, "[role=option]").find((each) => told(each.querySelector("strong")) === name);
      return readEach(async (id) => {
        const name = TOLD[id]?.name[language] ?? "";
        if (input) input.value = name;
        input?.dispatchEvent(new InputEvent("input"));
        await expect.poll(() => option(name)).toBeDefined();
        return told(option(name)?.querySelector(".muted"))?.split(" · ").at(-1);
      });
    },
    expected: short,
    tellsTurns: false,
  },
  "news of the day": {
    selector: ".line",
    read: async (language) => {
      const lines = find(await mountDay(language), ".line");
      return readLines(
        lines.filter((line) => line.closest(".change, .first-report")),
        ".what",
        language,
      );
    },
    expected: ({ turn }, language) => turn && underHeading(turn[language]),
    tellsTurns: true,
  },
  "every place of the day": {
    selector: ".line",
    read: async (language) => {
      const panel = await mountDay(language);
      for (const summary of find(panel, "summary")) (summary as HTMLElement).click();
      await expect.poll(() => find(panel, ".places .line").length).toBe(IDS.length);
      return readLines(find(panel, ".places .line"), ".what", language);
    },
    expected: short,
    tellsTurns: false,
  },
  "difference between two days": {
    selector: ".line",
    read: async (language) => {
      const { part } = await mount(Differences, { ...given(language), ...ON_DAY, compare: dayNamed("27 Nov") });
      const lines = readLines(find(part, ".line"), ".now", language);
      return Object.fromEntries(Object.entries(lines).map(([id, text]) => [id, behind(text)]));
    },
    expected: short,
    tellsTurns: false,
  },
  "head of a place's panel": {
    selector: ".head, .status",
    read: (language) =>
      readPanels(language, (panel, id) => {
        const what = behind(told(find(panel, ".status > .when")[0]));
        const standing = told(find(panel, ".status > strong")[0]);
        return [standing, ...(TOLD[id]?.turn ? [what] : [])].join(" | ");
      }),
    expected: full,
    tellsTurns: true,
  },
  "day of a place's strip": {
    selector: ".day-strip button",
    read: (language) =>
      readPanels(language, (panel) => behind(label(find(panel, "[aria-current=date]")[0]))?.split(" · ")[0]),
    expected: short,
    tellsTurns: false,
  },
  "text of a picture that is shared": {
    selector: "textarea",
    read: async (language) => {
      const { part } = await mount(EmbedForm, { ...given(language), ...ON_DAY, site: "https://maps.example/" });
      const codes = find(part, "conflict-map-copy-text").map((copy) => (copy as CopyText).text);
      const alt = codes.map((code) => / alt="([^"]*)"/.exec(code)?.[1]).find((each) => each !== undefined);
      return Object.fromEntries(IDS.map((id) => [id, inDescription(alt, TOLD[id] as Told, language)]));
    },
    expected: onMap,
    tellsTurns: true,
  },
};
