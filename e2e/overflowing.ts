import type { Page } from "@playwright/test";

/** What reaches over the left or right edge of the window, leaving out the inside of what the selector matches. */
export function overflowing(page: Page, but: string): Promise<string[]> {
  return page.locator("conflict-map").evaluate((root, but) => {
    const found: string[] = [];
    const visit = (element: Element): void => {
      const { left, right, width, height } = element.getBoundingClientRect();
      const isOut = left < -1 || right > window.innerWidth + 1;
      if (isOut && width > 1 && height > 1) found.push(`${element.localName}.${element.className} ${left} to ${right}`);
      if (element.matches(but)) return;
      for (const child of [...(element.shadowRoot?.children ?? []), ...element.children]) visit(child);
    };
    visit(root);
    return document.documentElement.scrollWidth > window.innerWidth ? ["html scrolls sideways", ...found] : found;
  }, but);
}
