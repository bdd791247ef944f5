import { withoutIsolates } from "../src/language/words/isolate.ts";
import { inDescription, type Language, onMap } from "./read-description.ts";
import type { Told } from "./told.ts";
import { elementsOf } from "./xml-elements.ts";

/** The day that the files are read for, and the map that they are of. */
export interface ToldDay {
  /** ISO 8601. */
  readonly on: string;
  /** The same as a sentence has it. */
  readonly name: Readonly<Record<Language, string>>;
  readonly languages: readonly [Language, Language];
  /** Whether the map opens on it. */
  readonly opens: boolean;
}

/** A kind of published file or a part of one: what it tells of a place, and what it must tell. */
export interface Output {
  /** The paths of the files, of the told day where there is one for each. */
  readonly files: (language: Language) => RegExp;
  /** What the file tells of the place; undefined where it does not tell of it. */
  readonly read: (text: string, told: Told, language: Language) => string | undefined;
  readonly expected: (told: Told, language: Language) => string | undefined;
  /** Whether it tells what the day did too. */
  readonly tellsTurns: boolean;
}

const unescaped = (text: string) =>
  text.replaceAll("&#39;", "'").replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&amp;", "&");

const literally = (text: string) => text.replace(/[()]/g, "\\$&");

const found = (text: string, pattern: RegExp) => {
  const [, caught] = pattern.exec(text) ?? [];
  return caught === undefined ? undefined : unescaped(withoutIsolates(caught));
};

const attribute = (pattern: RegExp): Omit<Output, "files"> => ({
  read: (text, told, language) => inDescription(found(text, pattern), told, language),
  expected: onMap,
  tellsTurns: true,
});

/** All that is published of a place and a day in words. */
export function outputsOn({ on, name: day, languages, opens }: ToldDay): Readonly<Record<string, Output>> {
  const dayPage = (language: Language) => new RegExp(`^d/${on}/${language}/index\\.html$`);
  const feed = (language: Language, format: string) =>
    language === languages[0]
      ? new RegExp(`^data/changes\\.${format}$`)
      : new RegExp(`^data/changes\\.${language}\\.${format}$`);
  /** Whether what a title of the feed tells is a turn on the day. */
  const isOnDay = (told: string, language: Language) =>
    new RegExp(`^[^–]*(?:on|by|يوم|بحلول) ${day[language]}`).test(told);
  const frame: Output = {
    files: () => /^embed\.html$/,
    read: (text, told, language) => {
      const [, figure = ""] = new RegExp(`<figure data-language="${language}"(.*?)</figure>`).exec(text) ?? [];
      return inDescription(found(figure, / alt="([^"]*)"/), told, language);
    },
    expected: onMap,
    tellsTurns: true,
  };
  return {
    "description of a day's page": { files: dayPage, ...attribute(/<meta name="description" content="([^"]*)"/) },
    "preview of a day's page": { files: dayPage, ...attribute(/<meta property="og:description" content="([^"]*)"/) },
    "preview of a day's picture": { files: dayPage, ...attribute(/<meta property="og:image:alt" content="([^"]*)"/) },
    "linked data of a day's page": {
      files: dayPage,
      read: (text, told, language) => {
        const [, json = "{}"] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(text) ?? [];
        return inDescription(JSON.parse(json).description, told, language);
      },
      expected: onMap,
      tellsTurns: true,
    },
    "picture of a day's page": {
      files: dayPage,
      ...attribute(/<figure><picture><source [^>]*><img [^>]*alt="([^"]*)"/),
    },
    "news of a day's page": {
      files: dayPage,
      read: (text, { name }, language) =>
        found(text, new RegExp(`<h3><bdi>${literally(name[language])}</bdi>.*?</h3>\\n<p class="status">(.*?) · `)),
      expected: ({ turn, dated }, language) => turn && dated[language],
      tellsTurns: true,
    },
    "places of a day's page": {
      files: dayPage,
      read: (text, { name }, language) =>
        found(text, new RegExp(`<dt><bdi>${literally(name[language])}</bdi>.*?</dt><dd>(.*?)</dd>`)),
      expected: ({ short, full = short, unknown }, language) => (unknown ? undefined : full[language]),
      tellsTurns: false,
    },
    "description of a poster": {
      files: (language) => new RegExp(`^posters/${on}\\.${language}(\\.4x3|\\.portrait)?\\.svg$`),
      ...attribute(/<desc>(.*?)<\/desc>/),
    },
    ...(opens && { "picture of a frame that cannot run": frame }),
    "title in the Atom feed": {
      files: (language) => feed(language, "atom"),
      read: (text, { name, turn }, language) => {
        const titles = elementsOf(text).flatMap((element) => (element.name === "title" ? [element.text] : []));
        const begin = `${name[language]}: `;
        const of = titles.flatMap((title) => (title.startsWith(begin) ? [title.slice(begin.length)] : []));
        return turn && of.find((told) => isOnDay(told, language));
      },
      expected: ({ turn, dated }, language) => turn && dated[language],
      tellsTurns: true,
    },
    "content in the Atom feed": {
      files: (language) => feed(language, "atom"),
      read: (text, told, language) => {
        const elements = elementsOf(text);
        const at = elements.findIndex(
          ({ name, text: title }) => name === "title" && title === `${told.name[language]}: ${told.dated[language]}`,
        );
        const content = elements.slice(at).find(({ name }) => name === "content")?.text ?? "";
        return told.turn && at >= 0 ? found(content, /<p>(.*?) · /) : undefined;
      },
      expected: ({ turn, dated }, language) => turn && dated[language],
      tellsTurns: true,
    },
    "title in the JSON feed": {
      files: (language) => feed(language, "json"),
      read: (text, { name, turn }, language) => {
        const { items } = JSON.parse(text) as { items: { title: string; url: string }[] };
        const item = items.find(
          ({ title, url }) => title.startsWith(`${name[language]}: `) && url.includes(`day=${on}`),
        );
        return turn && item?.title.slice(name[language].length + 2);
      },
      expected: ({ turn, dated }, language) => turn && dated[language],
      tellsTurns: true,
    },
    "balloon on the globe": {
      files: () => /^data\/map\.kml$/,
      read: (text, { name }, language) => {
        const names = languages.map((each) => name[each]).join(" / ");
        const mark = text.match(/<Placemark id="place-.*?<\/Placemark>/gs)?.find((each) => {
          const [, begin = "", end = ""] = /<begin>(.{10}).*?<\/begin><end>(.{10})/.exec(each) ?? [];
          return each.includes(`<name>${names}</name>`) && begin <= on && on <= end;
        });
        const [balloon] = elementsOf(mark ?? "<none/>").filter((element) => element.name === "description");
        return balloon && found(balloon.text, new RegExp(`<p lang="${language}"[^>]*>(.*?)</p>`));
      },
      expected: ({ dated, unlocated, unknown }, language) => (unlocated || unknown ? undefined : dated[language]),
      tellsTurns: true,
    },
  };
}
