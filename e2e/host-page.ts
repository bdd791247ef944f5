import { expect, type Page } from "@playwright/test";

/** The page of a host beside the built site, as it is asked for in `page.goto`. */
export const HOST_PAGE = "host.html";

/** Has the site answer with a page of a host that holds the body and defines the element; its title becomes `ready` with the map. */
export async function serveHostPage(page: Page, body: string): Promise<void> {
  await servePage(
    page,
    `<script type="module" src="conflict-map.js"></script>
    <script>addEventListener("conflict-map-ready", () => (document.title = "ready"))</script>${body}`,
  );
}

/** Has the site answer with a page that holds the body, and nothing else. */
export async function servePage(page: Page, body: string): Promise<void> {
  await page.route(`**/${HOST_PAGE}`, (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><body style="margin: 0">${body}`,
    }),
  );
}

/** Opens a page of a host, and waits until its map is painted. */
export async function openHostPage(page: Page, body: string): Promise<void> {
  await serveHostPage(page, body);
  await page.goto(HOST_PAGE);
  await expect(page).toHaveTitle("ready", { timeout: 20_000 });
}

/** Moves the map and shows all of it again, so that MapLibre comes and takes over. */
export async function haveMapLibreCome(page: Page): Promise<void> {
  const map = page.locator("conflict-map-canvas [role=application]");
  await map.press("Shift+ArrowRight");
  await map.press("0");
  await expect(page.locator("conflict-map-canvas .still")).toBeHidden({ timeout: 40_000 });
  await map.blur();
}
