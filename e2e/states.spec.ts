import { expect, type Page } from "@playwright/test";
import { violationsOf } from "./axe.ts";
import { test } from "./guard.ts";
import { MapPage } from "./map-page.ts";
import { STATES } from "./states.ts";

/** States whose whole tree, as a screen reader has it, is held. */
const HELD = new Set(["day", "contested-place", "compared", "list-searched"]);

/** Leaves the addresses of links without their host, whose port is another one where `E2E_PORT` says so. */
async function dropHosts(page: Page): Promise<void> {
  await page.locator("conflict-map a[href]").evaluateAll((links) => {
    for (const link of links as HTMLAnchorElement[]) {
      if (link.origin === location.origin) link.setAttribute("href", `${link.pathname}${link.search}${link.hash}`);
    }
  });
}

for (const { name, query, act } of STATES) {
  for (const [language, colorScheme] of [
    ["en", "light"],
    ["ar", "dark"],
  ] as const) {
    test(`in ${language} the state ${name} keeps WCAG 2.2 AA, and its tree stays as it is`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      const map = await MapPage.open(page, language, query);
      await act?.(map);
      if (HELD.has(name)) {
        await dropHosts(page);
        await expect(page.locator("conflict-map")).toMatchAriaSnapshot({ name: `${name}.${language}.aria.yml` });
      }
      expect(await violationsOf(page)).toEqual([]);
    });
  }
}
