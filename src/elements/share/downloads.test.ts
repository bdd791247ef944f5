import { afterEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { december } from "../../../test/day.ts";
import { mount, textOf } from "../../../test/mount.ts";
import { Downloads } from "./downloads.ts";

const SITE = "https://maps.example/";

const PICTURE = new Blob(["picture"], { type: "image/png" });

afterEach(() => vi.restoreAllMocks());

const start = (take: () => Promise<Blob>) =>
  mount(Downloads, { day: december(5), base: `${SITE}data/`, site: SITE, take });

const links = () =>
  page
    .getByRole("link")
    .elements()
    .map((link) => (link as HTMLAnchorElement).href.replace(SITE, ""));

const takePicture = () => userEvent.click(page.getByRole("button", { name: "The map as it is on screen (PNG)" }));

test("the day's layer and the files of the whole map can be downloaded", async () => {
  const { part } = await start(async () => PICTURE);
  expect(links()).toEqual([
    "data/days/2024-12-05.geojson",
    "data/control.csv",
    "data/changes.csv",
    "data/claims.csv",
    "data/map.kml",
    "data/datapackage.json",
    "data/all.zip",
    "codebook/en/",
  ]);
  const pages = [...part.renderRoot.querySelectorAll("a")].filter((link) => !link.hasAttribute("download"));
  expect(
    pages.map(({ textContent }) => textContent),
    "what is read instead of saved",
  ).toEqual(["Codebook: every file, column and value"]);
});

test("the picture of the map is saved under its day", async () => {
  const saved: { name: string; href: string }[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, href: this.href });
  });
  const { part } = await start(async () => PICTURE);
  await takePicture();
  await expect.poll(() => saved.map(({ name }) => name)).toEqual(["2024-12-05.png"]);
  const address = saved[0]?.href ?? "";
  expect(await (await fetch(address)).text()).toBe("picture");
  part.remove();
  await expect(fetch(address), "the picture is let go with the part").rejects.toThrow("Failed to fetch");
});

test("where no picture can be made, that of the day is offered instead", async () => {
  await start(() => Promise.reject(new Error("no WebGL")));
  await takePicture();
  await expect
    .poll(() => textOf(page.getByRole("status").element()))
    .toBe("The picture could not be made here. There is one for the day: Picture of this map (PNG)");
  expect(links()).toContain("posters/2024-12-05.en.png");
});
