import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { violationsOf } from "../axe.ts";
import type { DeskPage } from "./desk-page.ts";
import { SLOWLY, test } from "./test.ts";

const CLAIMS = join("claims", "000_6f2eea0696877c73.yaml");

/** The actor of the claim that government forces were driven out of Hama. */
const EXPULSION = /(id: 000-hama-expulsion\n[\s\S]*?actor: )(\S+)/;

/** Another hand gives the claim an actor. */
function giveActor(folder: string, actor: string): void {
  const path = join(folder, CLAIMS);
  writeFileSync(path, readFileSync(path, "utf8").replace(EXPULSION, `$1${actor}`));
}

const actorIn = (folder: string) => EXPULSION.exec(readFileSync(join(folder, CLAIMS), "utf8"))?.[2];

/** The desk's own hand gives it another one. */
async function chooseActor(desk: DeskPage, typed: string): Promise<void> {
  await desk.page.locator('[data-item="000-hama-expulsion"] .card').click();
  await desk.expectFocus("item:000-hama-expulsion");
  await desk.press("b");
  await desk.expectFocus("field:actor");
  await desk.type(typed);
  await desk.press("Tab", "Enter");
  await desk.settled();
}

for (const lang of ["en", "ar"] as const) {
  test.describe(() => {
    test.use({ lang });

    test(`in ${lang} whoever changed the same is asked about it by keyboard, when saving and when taking back`, async ({
      desk,
      page,
      folder,
    }) => {
      test.setTimeout(300_000);
      const dialog = page.locator("dialog.conflict");
      const go = dialog.locator("button.first");
      await page.locator("ul.articles button").first().click();
      await desk.expectFocus(/^item:/);

      await chooseActor(desk, "hezbollah");
      giveActor(folder, "russia");
      await desk.press("Control+s");
      await expect(dialog).toBeVisible(SLOWLY);
      await desk.expectFocus("conflict");
      await expect(dialog.locator("pre")).toContainText([/actor: hezbollah/, /actor: russia/]);
      await expect(go).toBeDisabled();
      expect(await violationsOf(page)).toEqual([]);
      await desk.press("Escape");
      await expect(dialog).toBeHidden();
      expect(actorIn(folder), "nothing is written before it is chosen").toBe("russia");

      // The page has been told of the other hand by now, and is asked all the same.
      await expect(page.getByRole("alert")).toContainText("000_6f2eea0696877c73", SLOWLY);
      await desk.settled();
      await desk.press("Control+s");
      await expect(dialog).toBeVisible(SLOWLY);
      await desk.press("Tab", "Space");
      await expect(dialog.locator("input").first()).toBeChecked();
      await go.focus();
      await desk.press("Enter");
      await expect(desk.saved).toHaveClass(/good/, SLOWLY);
      expect(actorIn(folder)).toBe("hezbollah");

      await desk.settled();
      giveActor(folder, "israel");
      await expect(page.getByRole("alert")).toContainText("000_6f2eea0696877c73", SLOWLY);
      await desk.press("Control+z");
      await expect(dialog).toBeVisible(SLOWLY);
      await expect(dialog.locator("pre")).toHaveCount(2);
      expect(await violationsOf(page)).toEqual([]);
      await desk.press("Tab", "ArrowDown");
      await expect(dialog.locator("input").nth(1)).toBeChecked();
      await go.focus();
      await desk.press("Enter");
      await expect(dialog).toBeHidden(SLOWLY);
      await expect(desk.saved).not.toHaveClass(/bad/);
      expect(actorIn(folder), "theirs stays").toBe("israel");
    });
  });
}
