import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { daysOf, isoDay, parseDay } from "../src/model/day.ts";
import { type RunningHost, serveHost } from "./host-server.ts";
import * as promised from "./promises.ts";

/** What a page of others can see of the element. */
type Element = HTMLElement & {
  readonly view: Readonly<Record<string, unknown>> | null;
  readonly caption: string;
  step(days: number): void;
  play(): void;
  pause(): void;
  selectPlace(place: string | null): void;
  permalink(): string;
  toBlob(): Promise<Blob>;
};

const { SAID_OF_VIEW } = promised;

const VIEW = Object.assign({}, ...SAID_OF_VIEW.map(({ view }) => view));

const QUERY = new URLSearchParams(SAID_OF_VIEW.flatMap(({ parameters }) => Object.entries(parameters)));

let site: RunningHost;
let host: RunningHost;
const pages: Record<string, string> = {};

test.beforeAll(async () => {
  site = await serveHost({ headers: { "access-control-allow-origin": "*" } });
  host = await serveHost({ pages });
});

test.afterAll(() => Promise.all([site.close(), host.close()]));

/** Opens a page of another origin that holds the markup, in which SITE is the address of the map's site. */
async function openHost(page: Page, markup: string): Promise<void> {
  pages["/"] = `<!doctype html><meta charset="utf-8"><body>${markup.replaceAll("SITE", site.origin)}`;
  await page.goto(host.origin);
}

const openElement = (page: Page, attributes: string) =>
  openHost(
    page,
    `<script type="module" src="SITE/conflict-map.js"></script>
     <conflict-map src="SITE/data/map.json" style="block-size: 640px" ${attributes}></conflict-map>`,
  );

/** What the element says that it shows, once it shows anything. */
async function viewOf(page: Page): Promise<Record<string, unknown>> {
  const view = () => page.evaluate(() => (document.querySelector("conflict-map") as unknown as Element | null)?.view);
  await expect.poll(view).toBeTruthy();
  return { ...(await view()) };
}

const setAttribute = (page: Page, name: string, value: string | null) =>
  page.evaluate(
    ([name, value]) => {
      const map = document.querySelector("conflict-map");
      if (value === null) map?.removeAttribute(name);
      else map?.setAttribute(name, value);
    },
    [name, value] as const,
  );

test.describe("addresses", () => {
  for (const path of ["index.html", "embed.html"]) {
    test(`every parameter of ${path} opens what it says`, async ({ page }) => {
      await page.goto(`${path}?${QUERY}`);
      expect(await viewOf(page)).toMatchObject({ ...promised.BARE_VIEW, ...VIEW });
    });

    test(`without parameters ${path} opens the map's own view`, async ({ page }) => {
      await page.goto(path);
      expect(await viewOf(page)).toMatchObject({ ...promised.BARE_VIEW, day: promised.dayNumber("2024-12-06") });
    });
  }

  test("embed.html takes a theme and controls", async ({ page }) => {
    await page.goto(`embed.html?${new URLSearchParams(promised.EMBED_PARAMETERS)}&lang=en`);
    await expect(page.locator("conflict-map")).toHaveAttribute("theme", "dark");
    await expect(page.getByRole("slider")).toBeVisible();
    await expect(page.getByRole("combobox", { name: "Find a place" })).toHaveCount(0);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });

  test("the page writes the address of what it shows, and the element hands it out", async ({ page, baseURL }) => {
    await page.goto(`?${QUERY}&utm=x`);
    await viewOf(page);
    await page.evaluate(() => (document.querySelector("conflict-map") as unknown as Element).step(1));
    const query = new URLSearchParams(QUERY);
    query.set("day", "2024-12-06");
    const address = await page.evaluate(() =>
      (document.querySelector("conflict-map") as unknown as Element).permalink(),
    );
    expect(sorted(address)).toEqual(sorted(`${baseURL}?${query}`));
    query.set("utm", "x");
    await expect.poll(() => sorted(page.url())).toEqual(sorted(`${baseURL}?${query}`));
  });

  for (const address of promised.PERMALINKS) {
    test(`${address} leads where it led`, async ({ page, request }) => {
      if (/^(\?|embed)/.test(address)) {
        await page.goto(address);
        const view = await viewOf(page);
        for (const [name, value] of new URLSearchParams(address.replace(/.*\?/, "")))
          expect(said(view, name), `${name} of the view`).toEqual(value);
        return;
      }
      const [path = "", id] = address.split("#");
      const response = await request.get(path);
      expect(response.status()).toBe(200);
      if (id) expect(await response.text()).toContain(` id="${id}"`);
    });
  }
});

const sorted = (address: string) => [...new URL(address).searchParams].map(String).sort();

const isoOf = (day: unknown) => new Date(Number(day) * 86_400_000).toISOString().slice(0, 10);

/** What the view says of a parameter of an address, in the words of an address. */
function said(view: Record<string, unknown>, name: string): unknown {
  const list = view.list as Record<string, unknown>;
  switch (name) {
    case "day":
      return isoOf(view.day);
    case "compare":
      return isoOf(view.since);
    case "as-of":
      return isoOf(view.asOf);
    case "according-to":
      return (view.voice as { of: string }).of;
    case "show":
      return view.display;
    case "inferred":
      return view.inferred ? "1" : "0";
    case "lang":
      return view.language;
    case "q":
      return list.query;
    case "sort":
      return list.order;
    case "kind":
      return list.kind;
    default:
      return view[name];
  }
}

test.describe("the element", () => {
  test("every attribute shows what it says, and lets go of it", async ({ page }) => {
    await openElement(page, SAID_OF_VIEW.map(({ attribute: [name, value] }) => `${name}="${value}"`).join(" "));
    expect(await viewOf(page)).toMatchObject({ ...promised.BARE_VIEW, ...VIEW });
    for (const { attribute } of SAID_OF_VIEW) await setAttribute(page, attribute[0], null);
    // A day that is left open stays, and no language is the map's first one.
    const rest = { ...promised.BARE_VIEW, day: VIEW.day, language: "ar" };
    await expect.poll(() => viewOf(page)).toMatchObject(rest);
  });

  test("every property is that of its attribute", async ({ page }) => {
    await openElement(page, `lang="en"`);
    await viewOf(page);
    for (const { property, attribute, view } of SAID_OF_VIEW) {
      await page.evaluate(
        ([name, value]) => Reflect.set(document.querySelector("conflict-map") ?? {}, name, value || true),
        [property, attribute[1]] as const,
      );
      await expect.poll(() => viewOf(page), property).toMatchObject(view);
    }
    const values = promised.SETTINGS.map(([name, ...values]): [string, string] => [name, values.join(" ")]);
    for (const [name, value] of values) {
      await setAttribute(page, name, value);
      const read = (name: string) => Reflect.get(document.querySelector("conflict-map") ?? {}, name);
      expect(await page.evaluate(read, name), name).toBe(value);
    }
  });

  test("every further value of an attribute is known, and none is complained of", async ({ page }) => {
    await openElement(page, `lang="en"`);
    await viewOf(page);
    const complaints: string[] = [];
    await page.exposeFunction("complain", (detail: string) => complaints.push(detail));
    await page.evaluate(() =>
      document
        .querySelector("conflict-map")
        ?.addEventListener("conflict-map-problem", ({ detail }) => Reflect.get(window, "complain")(detail)),
    );
    for (const [attribute, value, view] of promised.FURTHER_VALUES) {
      await setAttribute(page, attribute, value);
      await expect.poll(() => viewOf(page), `${attribute}="${value}"`).toMatchObject(view);
    }
    for (const [name, ...values] of promised.SETTINGS.filter(([name]) => name !== "src"))
      for (const value of values) await setAttribute(page, name, value);
    expect(complaints).toEqual([]);
  });

  test("days beyond the map are told of in the view", async ({ page }) => {
    await openElement(page, promised.CLAMPED.map(({ attribute, asked }) => `${attribute}="${asked}"`).join(" "));
    const { clamped } = await viewOf(page);
    expect(clamped).toHaveLength(promised.CLAMPED.length);
    expect(clamped).toMatchObject(
      promised.CLAMPED.map(({ of, asked, shown }) => ({
        ...{ of, asked: promised.dayNumber(asked), shown: promised.dayNumber(shown) },
      })),
    );
  });

  test("its picture, methods and events are there", async ({ page }) => {
    await page.route("**/data/map.json", async (route) => {
      const response = await route.fetch();
      const map = await response.json();
      for (const article of map.articles) article.url = "https://news.example/article";
      await route.fulfill({ response, json: map });
    });
    await page.addInitScript((events) => {
      Reflect.set(window, "heard", []);
      for (const type of Object.keys(events))
        document.addEventListener(type, (event) => {
          const carried = (events[type] ?? []).map((name) => [name, Reflect.get(event, name)]);
          Reflect.get(window, "heard").push([type, Object.fromEntries(carried)]);
          if (type === "conflict-map-sourceopen") event.preventDefault();
        });
    }, promised.EVENTS);
    await openElement(page, `lang="en" loading="eager" interaction="wild" poster="SITE/posters/2024-12-06.en.svg"`);
    type Heard = readonly [type: string, carried: Readonly<Record<string, unknown>>];
    const heard = (): Promise<Heard[]> => page.evaluate(() => Reflect.get(window, "heard"));
    const lastOf = async (type: string) => (await heard()).findLast(([each]) => each === type)?.[1];
    const call = (method: string, ...values: unknown[]) =>
      page.evaluate(
        async ([method, values]) => {
          const map = document.querySelector("conflict-map") ?? {};
          const answer = await Reflect.apply(Reflect.get(map, method), map, values);
          return answer instanceof Blob ? answer.type : answer;
        },
        [method, values] as const,
      );

    await expect.poll(() => lastOf("conflict-map-problem")).toMatchObject({ code: "attribute" });
    expect((await lastOf("conflict-map-problem"))?.detail).toContain("wild");
    await expect.poll(() => lastOf("conflict-map-ready"), { timeout: 30_000 }).toEqual({});
    expect(await call("toBlob")).toBe("image/png");
    expect(await page.evaluate(() => (document.querySelector("conflict-map") as unknown as Element).caption)).toBe(
      "Syria: who was reported to hold what",
    );
    await call("step", -1);
    await expect.poll(() => viewOf(page)).toMatchObject({ day: promised.dayNumber("2024-12-05") });
    expect(await lastOf("conflict-map-view")).toMatchObject({ view: { day: promised.dayNumber("2024-12-05") } });
    await call("play");
    expect(await viewOf(page)).toMatchObject({ playing: true });
    await call("pause");
    expect(await viewOf(page)).toMatchObject({ playing: false });

    await page.getByRole("button", { name: "Next day" }).click();
    const { day } = await viewOf(page);
    await expect.poll(() => lastOf("conflict-map-daychange")).toEqual({ day: isoOf(day) });
    await call("selectPlace", "homs");
    await page.getByRole("article").first().locator("summary").first().click();
    await page.getByRole("article").getByRole("link").first().click();
    await expect.poll(() => lastOf("conflict-map-sourceopen")).toMatchObject({ href: "https://news.example/article" });
    await page.getByRole("button", { name: "Back to the day" }).click();
    await expect.poll(() => lastOf("conflict-map-placeselect")).toEqual({ place: null });
    await page.getByRole("button", { name: /^Homs/ }).first().hover();
    await expect.poll(() => viewOf(page)).toMatchObject({ pointed: "homs" });
  });

  test("where the browser cannot draw, the fallback is told once the map is used", async ({ page }) => {
    await page.addInitScript(() => {
      const real = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
        return String(args[0]).includes("webgl") ? null : Reflect.apply(real, this, args);
      };
      document.addEventListener("conflict-map-fallback", (event) =>
        Reflect.set(window, "told", Reflect.get(event, "reason")),
      );
      document.addEventListener("conflict-map-ready", () => Reflect.set(window, "ready", true));
    });
    await openElement(page, `lang="en" interaction="full"`);
    await expect.poll(() => page.evaluate(() => Reflect.get(window, "ready"))).toBe(true);
    await page.mouse.move(400, 300);
    await page.mouse.wheel(0, -200);
    await expect.poll(() => page.evaluate(() => Reflect.get(window, "told"))).toBe("graphics");
  });

  test("the poster can be styled by its part, and text and colours by custom properties", async ({ page }) => {
    const colour = (index: number) => `rgb(1, 2, ${index})`;
    const values = promised.CUSTOM_PROPERTIES.map((name, index) => `${name}: ${colour(index)};`).join(" ");
    await page.route("**/data/map.json", () => new Promise(() => {}));
    await openElement(page, `id="waiting" day="2024-12-05" lang="en"`);
    const style = `conflict-map { ${values} } conflict-map::part(${promised.PARTS[0]}) { opacity: 0.25 }`;
    await page.addStyleTag({ content: style });
    const opacity = () =>
      page.evaluate(() => {
        const poster = document.querySelector("conflict-map")?.shadowRoot?.querySelector("img");
        return poster && getComputedStyle(poster).opacity;
      });
    await expect.poll(opacity).toBe("0.25");

    await page.unroute("**/data/map.json");
    await page.evaluate(() =>
      document
        .querySelector("conflict-map")
        ?.setAttribute("src", `${document.querySelector("conflict-map")?.getAttribute("src")}?again`),
    );
    await page.evaluate(() => document.querySelector("conflict-map")?.setAttribute("place", "homs"));
    await expect(page.getByRole("heading", { level: 2, name: /^Homs/ })).toBeVisible();
    const used = await page.evaluate(() => {
      const texts: string[] = [];
      const visit = (node: globalThis.Element): void => {
        for (const sheet of node.shadowRoot?.adoptedStyleSheets ?? [])
          for (const rule of sheet.cssRules) texts.push(rule.cssText);
        for (const child of [...(node.shadowRoot?.querySelectorAll("*") ?? [])]) visit(child);
      };
      const map = document.querySelector("conflict-map");
      if (map) visit(map);
      return texts.join("\n");
    });
    expect(promised.CUSTOM_PROPERTIES.filter((name) => !used.includes(`var(${name})`))).toEqual([]);
    const surface = await page.evaluate(() => {
      const map = document.querySelector("conflict-map");
      return map && getComputedStyle(map).backgroundColor;
    });
    expect(surface).toBe(colour(promised.CUSTOM_PROPERTIES.indexOf("--cm-surface")));
  });

  test("its modules define it or only export it, and its types and its manifest name all that is promised", async ({
    page,
    request,
  }) => {
    await openHost(page, "");
    const classOf = (name: string) =>
      page.evaluate(async (address) => {
        const { ConflictMap } = await import(address);
        return [typeof ConflictMap, customElements.get("conflict-map") === ConflictMap];
      }, `${site.origin}/${name}`);
    expect(await classOf("conflict-map-class.js")).toEqual(["function", false]);
    expect(await classOf("conflict-map.js")).toEqual(["function", true]);

    const types = await (await request.get("conflict-map.d.ts")).text();
    for (const name of promised.TYPES) expect(types).toMatch(new RegExp(`^export (declare )?\\w+ ${name}\\b`, "m"));
    for (const name of Object.keys({ ...promised.BARE_VIEW, ...VIEW }))
      expect(types).toMatch(new RegExp(`^  readonly ${name}: `, "m"));

    const { modules } = await (await request.get("custom-elements.json")).json();
    const [element] = modules[0].declarations;
    const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);
    const attributes = [
      ...SAID_OF_VIEW.map(({ attribute }) => attribute[0]),
      ...promised.SETTINGS.map(([name]) => name),
    ];
    expect(names(element.attributes)).toEqual(expect.arrayContaining(attributes));
    expect(names(element.members)).toEqual(
      expect.arrayContaining([
        ...SAID_OF_VIEW.map(({ property }) => property),
        ...promised.SETTINGS.map(([name]) => name),
        ...promised.READ_ONLY_PROPERTIES,
        ...promised.METHODS,
      ]),
    );
    expect(names(element.events)).toEqual(expect.arrayContaining(Object.keys(promised.EVENTS)));
    expect(names(element.cssParts)).toEqual(expect.arrayContaining([...promised.PARTS]));
    expect(names(element.cssProperties)).toEqual(expect.arrayContaining([...promised.CUSTOM_PROPERTIES]));
  });
});

test.describe("frames", () => {
  /** On a busy machine a map without a graphics card takes its time until it is painted, and tells nothing before. */
  const PATIENTLY = { timeout: 30_000 };

  test("a frame tells its host all that it told, and does what the host asks", async ({ page }) => {
    const frame = `<iframe width="640" height="600" src="SITE/embed.html?lang=en&childId=map-1#?secret=aB3xYz"></iframe>`;
    await openHost(
      page,
      `<script>heard = []; addEventListener("message", ({ data }) => heard.push(data))</script>${frame}`,
    );
    const heard = () => page.evaluate((): unknown[] => Reflect.get(window, "heard"));
    for (const message of promised.MESSAGES_TO_HOST) await expect.poll(heard, PATIENTLY).toContainEqual(message);
    for (const [asked, told] of promised.MESSAGES_TO_FRAME) {
      await page.evaluate((message) => window.frames[0]?.postMessage(message, "*"), asked);
      await expect.poll(heard).toContainEqual({ type: "conflict-map:view", ...told });
      await page.evaluate(() => Reflect.set(window, "heard", []));
    }
  });

  for (const frame of promised.HOST_SCRIPT.frames) {
    test(`the host script takes care of ${frame}`, async ({ page }) => {
      const { told, asked } = promised.HOST_SCRIPT;
      await openHost(
        page,
        `<script>heard = []; addEventListener("${told}", ({ detail }) => heard.push(detail))</script>
         ${frame}<script async src="SITE/conflict-map-host.js"></script>`,
      );
      const heard = () => page.evaluate((): unknown[] => Reflect.get(window, "heard"));
      await expect.poll(heard, PATIENTLY).toContainEqual({ day: "2024-12-06", place: null, lang: "en" });
      expect(await page.evaluate(() => document.querySelector("iframe")?.style.height)).toMatch(/^\d+px$/);
      await page.evaluate((type) => {
        const detail = { day: "2024-12-05", place: "homs", lang: "ar" };
        document.querySelector("iframe")?.dispatchEvent(new CustomEvent(type, { detail }));
      }, asked);
      await expect.poll(heard).toContainEqual({ day: "2024-12-05", place: "homs", lang: "ar" });
    });
  }
});

test("every file is published under its name", async ({ request }) => {
  const { map } = await (await request.get("data/map.json")).json();
  const range = { first: parseDay(map.range.first), last: parseDay(map.range.last) };
  if (range.first === null || range.last === null)
    throw new Error(`map.json has no range: ${JSON.stringify(map.range)}`);
  const days = daysOf({ first: range.first, last: range.last }).map(isoDay);
  const paths = promised.FILES.flatMap((file) =>
    (file.includes("DAY") ? days : [""]).flatMap((day) =>
      (file.includes("LANG") ? (map.languages as string[]) : [""]).map((language) =>
        file.replace("DAY", day).replace("LANG", language),
      ),
    ),
  );
  const missing: string[] = [];
  for (const path of new Set(paths)) if (!(await isThere(request, path))) missing.push(path);
  expect(missing).toEqual([]);
});

/** Whether there is a file of that name, and not the page that a server may send in its place. */
async function isThere(request: APIRequestContext, path: string): Promise<boolean> {
  const response = await request.get(path);
  const type = response.headers()["content-type"] ?? "";
  const isPage = type.includes("html");
  return response.status() === 200 && isPage === path.endsWith(".html") && (await response.body()).length > 0;
}
