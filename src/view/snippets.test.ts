import { expect, test } from "vitest";
import { type Day, parseDay } from "../model/day.ts";
import { type Embed, frameAddress, snippetsOf } from "./snippets.ts";

const DECEMBER_6 = parseDay("2024-12-06") as Day;

const EMBED: Embed = {
  site: "https://maps.example/syria/",
  mapFile: "map.json",
  title: "Five days",
  language: "en",
  day: DECEMBER_6,
  theme: null,
  controls: null,
  picture: { day: DECEMBER_6, text: "Map for 6 December." },
};

test("the frame takes the width it is given, is sized by the host script, and needs no style", () => {
  expect(snippetsOf(EMBED).frame).toBe(
    `<iframe data-conflict-map src="https://maps.example/syria/embed.html?day=2024-12-06&amp;lang=en" title="Five days" width="100%" height="620" frameborder="0" allow="clipboard-write" loading="lazy"></iframe>
<script src="https://maps.example/syria/conflict-map-host.js" async></script>`,
  );
});

test("the element holds the picture with a link, for where scripts do not run", () => {
  const { element, picture } = snippetsOf(EMBED);
  expect(element).toBe(
    `<script type="module" src="https://maps.example/syria/conflict-map.js"></script>
<conflict-map src="https://maps.example/syria/data/map.json" day="2024-12-06" lang="en" style="display: block; height: 620px">${picture}</conflict-map>`,
  );
});

test("the picture links to the map and says what it shows", () => {
  expect(snippetsOf(EMBED).picture).toBe(
    `<a href="https://maps.example/syria/?day=2024-12-06&amp;lang=en"><img src="https://maps.example/syria/posters/2024-12-06.en.png" alt="Map for 6 December." width="100%" loading="lazy" style="aspect-ratio: 1200 / 630"></a>`,
  );
});

test("the plain address is no HTML, so nothing in it is escaped", () => {
  expect(snippetsOf(EMBED).address).toBe("https://maps.example/syria/?day=2024-12-06&lang=en");
});

test("theme and controls are named where they are chosen", () => {
  const embed: Embed = { ...EMBED, theme: "dark", controls: ["legend", "timeline"] };
  expect(frameAddress(embed)).toBe(
    "https://maps.example/syria/embed.html?day=2024-12-06&lang=en&theme=dark&controls=legend+timeline",
  );
  expect(snippetsOf(embed).element).toContain(
    ` lang="en" theme="dark" controls="legend timeline" style="display: block; height: 620px">`,
  );
});

test("without a day the map opens as it likes, and only the picture has one", () => {
  const { frame, element, picture, address } = snippetsOf({ ...EMBED, day: null });
  expect(frame).toContain(`embed.html?lang=en"`);
  expect(element).toContain(`map.json" lang="en" style=`);
  expect(picture).toContain("posters/2024-12-06.en.png");
  expect(address).toBe("https://maps.example/syria/?lang=en");
});

test("a title, a picture's text or a language that is markup stays within its attribute", () => {
  const evil = `"><script>alert('1')</script>&quot;`;
  const { frame, element } = snippetsOf({
    ...{ ...EMBED, title: evil, language: evil, theme: "dark" },
    picture: { day: DECEMBER_6, text: evil },
  });
  const written = "&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;quot;";
  expect(frame).toContain(` title="${written}"`);
  expect(element).toContain(` lang="${written}"`);
  expect(element).toContain(` alt="${written}"`);
  expect(frame.split("<script")).toHaveLength(2);
  expect(element.split("<script")).toHaveLength(2);
  for (const text of [frame, element]) expect(text.replace(/ [a-z-]+="[^"<>]*"/g, "")).not.toContain('"');
});
