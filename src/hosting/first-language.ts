import { matchLanguage } from "../model/match-language.ts";

/** A language, and how it is written. */
interface Spoken {
  readonly language: string;
  readonly direction: string;
}

/**
 * The language that the address asks for, else, where the page is in whichever the reader prefers, the first of the reader's, as
 * far as the head of the page names them; else the first one that it names; null where it names none.
 */
function chooseLanguage(): Spoken | null {
  const named = document.querySelector<HTMLMetaElement>('meta[name="conflict-map-languages"]');
  if (!named) return null;
  const { directions = "", by } = named.dataset;
  const offered = named.content.split(" ");
  const asked = [new URLSearchParams(location.search).get("lang"), ...(by === "address" ? [] : navigator.languages)];
  let language: string | null = null;
  for (const each of asked) if (each) language ??= matchLanguage(each, offered);
  language ??= offered[0] ?? "";
  return { language, direction: directions.split(" ")[offered.indexOf(language)] ?? "" };
}

/** Says of the document which language it is in, where it is another one: all of it is laid out and painted again. */
export function speak({ language, direction }: Spoken): void {
  const { documentElement: root } = document;
  if (root.lang === language) return;
  root.lang = language;
  root.dir = direction;
}

/** Shows, of what stands in the place of the map, what is in the language. */
function showPage({ language }: Spoken): void {
  for (const page of document.querySelectorAll<HTMLElement>("conflict-map > * > [data-language]")) {
    page.hidden = page.dataset.language !== language;
  }
}

/** Shows the page in a language as soon as it has been read; what comes after the document is left to the module. */
function showPageEarly(spoken: Spoken): void {
  const observer = new MutationObserver(() => showPage(spoken));
  observer.observe(document, { childList: true, subtree: true });
  const end = () => {
    showPage(spoken);
    observer.disconnect();
  };
  document.addEventListener("readystatechange", end, { once: true });
}

/** The head of the page names where the words of a language are. */
function fetchWords({ language }: Spoken): void {
  const named = document.querySelector<HTMLMetaElement>('meta[name="conflict-map-words"]');
  const [found] = named?.content.split(" ").filter((each) => each.startsWith(`${language}=`)) ?? [];
  if (found === undefined) return;
  const link = document.createElement("link");
  link.rel = "modulepreload";
  link.href = found.slice(language.length + 1);
  document.head.append(link);
}

/**
 * Has a page begin in the language that is asked for, where its head names some, before anything is painted: the document is in
 * it, what stands in the map's place is shown in it, and its words are fetched, which the module would ask for only once it runs.
 */
export function beginInLanguage(): void {
  const spoken = chooseLanguage();
  if (!spoken) return;
  speak(spoken);
  fetchWords(spoken);
  showPageEarly(spoken);
}
