/**
 * A classic script beside the module of a page, so it imports and exports nothing, and is in words that old browsers know.
 * It shows the page's first picture in the language that is asked for, before the module comes, and has the browser fetch the
 * words of that language, which the module would ask for only once it runs.
 * Where the page is loaded and the element still is not there, as in a browser that does not understand the module, what the
 * page has in its place stays, with a sentence that says so. The page is told by an event.
 * In a block, as its names would be those of the other such scripts too.
 */
{
  const choosePage = (picture: HTMLElement): void => {
    const pages = picture.querySelectorAll<HTMLElement>(":scope > [data-language]");
    const asked = [new URLSearchParams(location.search).get("lang"), ...navigator.languages];
    const offered = [...pages].map(({ dataset }) => dataset.language);
    const likely = asked.map((each) => (each ?? "").toLowerCase().split(/[-_]/)[0]);
    const language = likely.find((each) => offered.includes(each)) ?? offered[0];
    for (const page of pages) {
      page.hidden = page.dataset.language !== language;
      if (!page.hidden) speak(page);
    }
    if (language !== undefined) fetchWords(language);
  };

  /** Says of the document that it is in the language of a picture: said later, all of it would be laid out and painted again. */
  const speak = ({ dataset, dir }: HTMLElement): void => {
    const { documentElement: root } = document;
    root.lang = dataset.language ?? root.lang;
    root.dir = dir;
  };

  /** The head of the page names where the words of a language are. */
  const fetchWords = (language: string): void => {
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

  const picture = document.querySelector<HTMLElement>("conflict-map > .first-picture");
  if (picture) choosePage(picture);

  let reason = "the module of the page did not run";
  addEventListener("error", ({ message }) => {
    if (message) reason = message;
  });
  addEventListener("load", () => {
    const map = document.querySelector<HTMLElement>("conflict-map");
    if (map && !customElements.get("conflict-map")) apologise(map, reason);
  });
}
