/** The ids of claims and articles by the pages that they stand on, relative to the site, with `LANG` for the language. */
type Anchors = Readonly<Record<string, readonly string[]>>;

/**
 * Leads whoever asked for an excerpt or an article that stands on another page of the site to it. `told` is where the page says in
 * words where they stand; it comes into view where the anchor cannot be found.
 */
export async function leadOn(told: HTMLElement): Promise<void> {
  const anchor = location.hash.slice(1);
  if (anchor === "" || document.getElementById(anchor) !== null) return;
  const page = await findPage(anchor, told.dataset.anchors ?? "");
  if (page === undefined) return told.scrollIntoView();
  const path = page.replace("LANG", told.dataset.language ?? "");
  location.replace(new URL(`${told.dataset.root}${path}#${anchor}`, document.baseURI));
}

/** Claims stand on the pages of days, articles and the ways to their excerpts on those of months. */
async function findPage(anchor: string, address: string): Promise<string | undefined> {
  const [, kind = "", id = ""] = /^(claim|article|excerpts)-(.*)$/.exec(anchor) ?? [];
  const folder = kind === "claim" ? "d/" : "sources/";
  try {
    const answer = await fetch(new URL(address, document.baseURI));
    const pages = (await answer.json()) as Anchors;
    return Object.keys(pages).find((page) => page.startsWith(folder) && pages[page]?.includes(id));
  } catch {
    // The page tells in words where the excerpts are.
    return undefined;
  }
}
