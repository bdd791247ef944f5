/**
 * A classic script beside the module of a page, so it imports and exports nothing, and is in words that old browsers know.
 * Of a page that names its languages it shows the first picture in the one that is asked for, before another is painted, and
 * has the browser fetch the words of that language, which the module would ask for only once it runs.
 * Where the page is loaded and the element still is not there, as in a browser that does not understand the module, what the
 * page has in its place stays, with a sentence that says so. The page is told by an event.
 * In a block, as its names would be those of the other such scripts too.
 */
{
  /** A language, and how it is written. */
  type Spoken = { readonly language: string; readonly direction: string };

  /** The first language asked for that the head of the page names, else its first one; null where it names none. */
  const chooseLanguage = (): Spoken | null => {
    const named = document.querySelector<HTMLMetaElement>('meta[name="conflict-map-languages"]');
    if (!named) return null;
    const directions = named.dataset.directions?.split(" ") ?? [];
    const offered = named.content.split(" ").map((language, at) => ({ language, direction: directions[at] ?? "" }));
    const asked = [new URLSearchParams(location.search).get("lang"), ...navigator.languages];
    const likely = asked.map((each) => (each ?? "").toLowerCase().split(/[-_]/)[0]);
    const spoken = likely.flatMap((each) => offered.filter(({ language }) => language === each));
    return spoken[0] ?? offered[0] ?? null;
  };

  /** Says of the document which language it is in: said later, all of it would be laid out and painted again. */
  const speak = ({ language, direction }: Spoken): void => {
    const { documentElement: root } = document;
    root.lang = language;
    root.dir = direction;
  };

  const showPage = ({ language }: Spoken): void => {
    for (const page of document.querySelectorAll<HTMLElement>("conflict-map > .first-picture > [data-language]")) {
      page.hidden = page.dataset.language !== language;
    }
  };

  /** Shows the page in a language as soon as it has been read; what comes after the document is left to the module. */
  const showPageEarly = (spoken: Spoken): void => {
    const observer = new MutationObserver(() => showPage(spoken));
    observer.observe(document, { childList: true, subtree: true });
    const end = () => {
      showPage(spoken);
      observer.disconnect();
    };
    document.addEventListener("readystatechange", end, { once: true });
  };

  /** The head of the page names where the words of a language are. */
  const fetchWords = ({ language }: Spoken): void => {
    const named = document.querySelector<HTMLMetaElement>('meta[name="conflict-map-words"]');
    const [found] = named?.content.split(" ").filter((each) => each.startsWith(`${language}=`)) ?? [];
    if (found === undefined) return;
    const link = document.createElement("link");
    link.rel = "modulepreload";
    link.href = found.slice(language.length + 1);
    document.head.append(link);
  };

  /** Without a server a folder is a list of files. */
  const nameFiles = (): void => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="./"]')) {
      link.href = link.href.replace(/\/(?=#|$)/, "/index.html");
    }
  };

  const apologise = (map: HTMLElement, detail: string): void => {
    const shown = map.querySelector<HTMLElement>("figure:not([hidden])");
    for (const note of map.querySelectorAll<HTMLElement>(".failed")) {
      note.hidden = shown !== null && note.lang !== shown.lang;
    }
    if (location.protocol === "file:") nameFiles();
    const event = new Event("conflict-map-problem", { bubbles: true, composed: true });
    map.dispatchEvent(Object.assign(event, { code: "broken", detail }));
  };

  const spoken = chooseLanguage();
  if (spoken) {
    speak(spoken);
    fetchWords(spoken);
    showPageEarly(spoken);
  }

  let reason = "the module of the page did not run";
  addEventListener("error", ({ message }) => {
    if (message) reason = message;
  });
  addEventListener("load", () => {
    const map = document.querySelector<HTMLElement>("conflict-map");
    if (map && !customElements.get("conflict-map")) apologise(map, reason);
  });
}
