import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { compile } from "../../compile/compile.ts";
import { buildHistory } from "../../history/history.ts";
import { localeFor } from "../../language/words/vocabulary.ts";
import { daysOf, isoDay } from "../../model/day.ts";
import { readBasemap } from "../../site/publish/basemap.ts";
import { basemapNames } from "../../site/publish/basemap-names.ts";
import { readFolder } from "../../site/read-folder.ts";
import {
  type Box,
  boxAround,
  boxesOverlap,
  distance,
  distanceToBox,
  growBox,
  isInside,
  moveBox,
  type PixelPoint,
} from "../geometry/box.ts";
import { fitCamera, project } from "../geometry/camera.ts";
import { buttonsIn, homeCamera } from "../geometry/home-camera.ts";
import { distanceToSegment, type Segment, segmentMeetsBox, segmentsCross } from "../geometry/segment.ts";
import { layOutInset } from "../inset/lay-out-inset.ts";
import { placeInset, withInset } from "../inset/place-inset.ts";
import { leavingOf } from "../scene/figure.ts";
import { sceneOn } from "../scene/scene.ts";
import { bodyRadius } from "../symbols/metrics.ts";
import type { Content } from "./content.ts";
import { type Layout, layOut, type MapFrame } from "./layout.ts";
import type { LabelNode, LeaderNode, Node, SymbolNode } from "./node.ts";
import { measureText } from "./text-width.ts";

const FOLDER = readFolder(fileURLToPath(new URL("../../../data", import.meta.url)));
const { dataset: DATASET } = compile(FOLDER);
if (!DATASET) throw new Error("the project's own data has errors");
const { map } = DATASET;
const HISTORY = buildHistory(DATASET);
const BASEMAP = basemapNames(map.bounds, readBasemap(DATASET.basemap, FOLDER));
const SIZES = ["1200x675", "1600x900", "390x500", "320x480"];
const PADDING = { top: 14, right: 14, bottom: 14, left: 14 };

const contentOn = (day: string, language: string): Content => {
  const found = daysOf(map.range).find((each) => isoDay(each) === day);
  if (!found) throw new Error(`no day ${day}`);
  const scene = sceneOn(HISTORY, found);
  return { scene, dataset: DATASET, basemap: BASEMAP, locale: localeFor(language, "arab"), measure: measureText };
};

function frameOf(text: string): MapFrame {
  const [width = 0, height = 0] = text.split("x").map(Number);
  const home = fitCamera(map.bounds, { width, height }, PADDING);
  return { id: "map", width, height, home, camera: home };
}

/** The layout of every day in both languages, in every box, and at three zooms in one of them. */
const ALL = daysOf(map.range).flatMap((day) =>
  ["ar", "en"].flatMap((language) =>
    [...SIZES.map((size) => ({ size, zoom: 0 })), ...[1, 2.5].map((zoom) => ({ size: "390x500", zoom }))].map(
      ({ size, zoom }) => {
        const frame = frameOf(size);
        const camera = { ...frame.home, worldSize: frame.home.worldSize * 2 ** zoom };
        const title = `${isoDay(day)} ${language} ${size} +${zoom}`;
        return { title, frame, layout: layOut(contentOn(isoDay(day), language), { ...frame, camera }) };
      },
    ),
  ),
);

describe("on every day, in both languages and every box,", () => {
  test("no two texts cover each other", () => {
    expectNothing(({ layout }) => {
      const texts = textsIn(layout);
      return pairsOf(texts).flatMap(([a, b]) =>
        boxesOverlap(boxOf(a, layout), boxOf(b, layout)) ? [`${a.key} on ${b.key}`] : [],
      );
    });
  });

  test("texts beside each other are twice as far apart as two words of one name", () => {
    expectNothing(({ layout }) => {
      const texts = textsIn(layout);
      return pairsOf(texts).flatMap(([a, b]) =>
        boxesOverlap(boxOf(a, layout), boxOf(b, layout), 0, 9.9) ? [`${a.key} beside ${b.key}`] : [],
      );
    });
  });

  test("no text covers a symbol", () => {
    expectNothing(({ layout }) =>
      textsIn(layout).flatMap((text) =>
        discsIn(layout).flatMap(({ key, at, radius }) =>
          distanceToBox(at, boxOf(text, layout)) < radius ? [`${text.key} on ${key}`] : [],
        ),
      ),
    );
  });

  test("each name stands nearer to its own symbol than to any other, or hangs on a leader", () => {
    expectNothing(({ layout }) => {
      const leaders = new Set(nodes(layout, "leader").map(({ key }) => key));
      return namesIn(layout).flatMap((name) => {
        const box = boxOf(name, layout);
        const gap = (symbol: SymbolNode) => distanceToBox(middleOf(symbol, layout), box) - bodyOf(symbol);
        const own = nodes(layout, "symbol").find(({ place }) => place === name.place);
        if (!own || leaders.has(`leader to ${name.key}`)) return [];
        const nearer = nodes(layout, "symbol").filter((symbol) => symbol !== own && gap(symbol) < gap(own));
        return nearer.map(({ key }) => `${name.key} is nearer to ${key}`);
      });
    });
  });

  test("a name without a leader touches its symbol, or nearly", () => {
    expectNothing(({ layout }) => {
      const leaders = new Set(nodes(layout, "leader").map(({ key }) => key));
      return namesIn(layout).flatMap((name) => {
        const own = nodes(layout, "symbol").find(({ place }) => place === name.place);
        if (!own || leaders.has(`leader to ${name.key}`)) return [];
        const gap = distanceToBox(middleOf(own, layout), boxOf(name, layout)) - bodyOf(own);
        return gap > 8 ? [`${name.key} is ${gap} pixels away`] : [];
      });
    });
  });

  test("nothing is named without a symbol or a dot", () => {
    expectNothing(({ layout }) => {
      const marked = new Set([...nodes(layout, "symbol"), ...nodes(layout, "dot")].map(({ anchor }) => String(anchor)));
      const beside = nodes(layout, "label").filter(({ names }) => names === "place" || names === "town");
      return beside.filter(({ anchor }) => !marked.has(String(anchor))).map(({ key }) => key);
    });
  });

  test("leaders cross no text, no other leader and no symbol but their own", () => {
    expectNothing(({ layout }) => {
      const leaders = nodes(layout, "leader").filter(({ leadsTo }) => leadsTo === "label");
      return leaders.flatMap((leader) => {
        const line = lineOf(leader, layout);
        const texts = textsIn(layout).filter(({ key }) => leader.key !== `leader to ${key}`);
        const others = nodes(layout, "symbol").filter(({ place }) => place !== leader.place);
        return [
          ...texts
            .filter((text) => segmentMeetsBox(line, boxOf(text, layout)))
            .map(({ key }) => `${leader.key} on ${key}`),
          ...others
            .filter((symbol) => distanceToSegment(middleOf(symbol, layout), line) < bodyOf(symbol))
            .map(({ key }) => `${leader.key} on ${key}`),
          ...leaders
            .filter((other) => other !== leader && segmentsCross(line, lineOf(other, layout)))
            .map(({ key }) => `${leader.key} over ${key}`),
        ];
      });
    });
  });

  test("symbols are apart, and one that moved far leads to its spot", () => {
    expectNothing(({ layout }) => {
      const symbols = nodes(layout, "symbol");
      const led = new Set(nodes(layout, "leader").map(({ key }) => key));
      return [
        ...pairsOf(symbols).flatMap(([a, b]) =>
          distance(middleOf(a, layout), middleOf(b, layout)) < bodyOf(a) + bodyOf(b) ? [`${a.key} on ${b.key}`] : [],
        ),
        ...symbols
          .filter((symbol) => Math.hypot(...symbol.offset) > bodyOf(symbol) && !led.has(`leader to ${symbol.key}`))
          .map(({ key }) => `${key} moved without a leader`),
      ];
    });
  });

  test("symbols that stand close lie to each other as their places do", () => {
    expectNothing(({ layout }) =>
      pairsOf(nodes(layout, "symbol")).flatMap(([a, b]) => {
        const [true1, true2] = [originOf(a, layout), originOf(b, layout)];
        const [drawn1, drawn2] = [middleOf(a, layout), middleOf(b, layout)];
        const apart = distance(true1, true2);
        if (apart < 0.5 || apart > 2 * (bodyOf(a) + bodyOf(b))) return [];
        const along = (true2[0] - true1[0]) * (drawn2[0] - drawn1[0]) + (true2[1] - true1[1]) * (drawn2[1] - drawn1[1]);
        return along < 0 ? [`${a.key} and ${b.key} changed sides`] : [];
      }),
    );
  });

  test("no symbol covers what another shows at its corners", () => {
    expectNothing(({ layout }) => {
      const symbols = nodes(layout, "symbol");
      return cornersIn(layout).flatMap(({ key, place, at, radius }) =>
        symbols
          .filter((other) => other.place !== place)
          .filter((other) => distance(at, middleOf(other, layout)) < radius + bodyOf(other) - 0.1)
          .map((other) => `${other.key} on ${key}`),
      );
    });
  });

  test("at home no text straddles the edge of the frame", () => {
    expectNothing(({ layout, frame }) => {
      if (layout.worldSize !== frame.home.worldSize) return [];
      const view = { x: 0, y: 0, width: frame.width, height: frame.height };
      return textsIn(layout).flatMap((text) => {
        const [x, y] = project(text.anchor, frame.home, frame);
        const box = moveBox(text.box, [x, y]);
        return boxesOverlap(box, view) && !isInside(box, growBox(view, -2)) ? [text.key] : [];
      });
    });
  });

  test("at home the name of what is in the frame lies in it, four pixels from its edge", () => {
    expectNothing(({ layout, frame }) => {
      if (layout.worldSize !== frame.home.worldSize) return [];
      const view = { x: 0, y: 0, width: frame.width, height: frame.height };
      return namesIn(layout).flatMap((name) => {
        const symbol = nodes(layout, "symbol").find(({ place }) => place === name.place);
        const [x, y] = project(name.anchor, frame.home, frame);
        const [right, down] = symbol?.offset ?? [0, 0];
        const isSeen = isInside(boxAround([[x + right, y + down]]), view);
        return isSeen && !isInside(moveBox(name.box, [x, y]), growBox(view, -3.9)) ? [name.key] : [];
      });
    });
  });

  test("at home no text lies where something else covers the frame", () => {
    for (const language of ["ar", "en"] as const) {
      const frame = frameOf("390x500");
      const covered = buttonsIn(frame, language === "ar" ? "rtl" : "ltr");
      const textsUnder = (each: MapFrame) =>
        textsIn(layOut(contentOn("2024-12-07", language), each)).filter(({ anchor, box }) =>
          boxesOverlap(moveBox(box, project(anchor, frame.home, frame)), covered),
        );
      expect(textsUnder(frame).length, `${language}: texts where the buttons would be`).toBeGreaterThan(0);
      expect(textsUnder({ ...frame, covered: [covered] }).map(({ key }) => key)).toEqual([]);
    }
  });

  test("every symbol of a wide map or a near one is named, and of a phone's at home all but three, or five on the narrowest, what is only inferred aside", () => {
    expectNothing(({ layout, frame }) => {
      const isHome = layout.worldSize === frame.home.worldSize;
      const isSparse = isHome && (frame.width < 500 || frame.height < 420);
      const missing = namelessIn(layout).filter((symbol) => !isSparse || !isQuiet(symbol));
      const most = frame.width < 350 ? 5 : 3;
      return missing.length > (isSparse ? most : 0) ? missing.map(({ key }) => `${key} has no name`) : [];
    });
  });

  test("keys are unique", () => {
    expectNothing(({ layout }) => {
      const keys = layout.nodes.map(({ key }) => key);
      return keys.filter((key, index) => keys.indexOf(key) !== index);
    });
  });
});

test("Homs, Rastan, Talbiseh and Hama are each named beside their own symbols from 4 to 7 December", () => {
  const towns = ["homs", "rastan", "talbiseh", "hama"];
  for (const day of ["2024-12-04", "2024-12-05", "2024-12-06", "2024-12-07"]) {
    for (const language of ["ar", "en"]) {
      const layout = layOut(contentOn(day, language), frameOf("1200x675"));
      const shown = nodes(layout, "symbol").filter(({ place }) => towns.includes(place));
      const beside = namesIn(layout).filter(({ place }) => place && towns.includes(place));
      expect(beside.map(({ place }) => place).sort(), `${day} ${language}`).toEqual(
        shown.map(({ place }) => place).sort(),
      );
      const away = nodes(layout, "leader").filter(({ leadsTo, place }) => leadsTo === "label" && towns.includes(place));
      expect(away.length, `names on leaders, ${day} ${language}`).toBeLessThanOrEqual(1);
    }
  }
});

test("where an inset shows places larger their symbols are small and not named, and the inset names each of them", () => {
  const corridor = ["homs", "rastan", "talbiseh", "hama"];
  const size = { width: 848, height: 550 };
  const home = homeCamera(map, size);
  const frame: MapFrame = { id: "map", ...size, home, camera: home };
  const inset = placeInset(DATASET, frame);
  if (!inset) throw new Error("no inset");
  const place = (each: { readonly place: string | null }) => corridor.includes(each.place ?? "");
  for (const day of ["2024-12-04", "2024-12-05", "2024-12-06", "2024-12-07"]) {
    for (const language of ["ar", "en"]) {
      const content = contentOn(day, language);
      const [before, around] = [layOut(content, frame), layOut(content, withInset(frame, inset))];
      const larger = layOutInset(content, inset);
      const sizes = (layout: Layout) =>
        nodes(layout, "symbol")
          .filter(place)
          .map(({ size }) => size);
      expect(sizes(around).length, `${day} ${language}`).toBe(sizes(before).length);
      expect(Math.max(...sizes(around))).toBeLessThan(0.7 * Math.min(...sizes(before)));
      expect(namesIn(around).filter(place)).toEqual([]);
      const shown = nodes(larger, "symbol").map((symbol) => symbol.place);
      expect(shown).toEqual(
        expect.arrayContaining(
          nodes(before, "symbol")
            .filter(place)
            .map((each) => each.place),
        ),
      );
      expect(new Set(namesIn(larger).map((name) => name.place))).toEqual(new Set(shown));
      // Al-Qaryatayn and its surroundings find no room on the day when all around them turns.
      const nameless = namelessIn(around).filter((each) => !place(each) && !isQuiet(each));
      const missing = nameless.filter((each) => !each.place.includes("qaryatayn")).map(({ key }) => key);
      expect(missing, `${day} ${language}: without a name`).toEqual([]);
    }
  }
});

test("on a small map of the surroundings of a place, which comes first, that place is named on the fullest day", () => {
  const { worldSize } = homeCamera(map, { width: 480, height: 480 });
  for (const language of ["ar", "en"]) {
    const content = contentOn("2024-12-07", language);
    const unnamed = nodes(layOut(content, frameOf("1200x675")), "symbol").filter(({ anchor, place }) => {
      const home = { center: anchor, worldSize };
      const frame = { id: "map", width: 375, height: 230, home, camera: home, namesAll: true, first: place };
      return !namesIn(layOut(content, frame)).some((name) => name.place === place);
    });
    expect(unnamed.map(({ place }) => place)).toEqual([]);
  }
});

test("a disputed place says on a phone's map that reports disagree, in the inset or around it", () => {
  for (const size of ["390x514", "390x480", "376x346", "320x300", "320x250"]) {
    for (const language of ["ar", "en"]) {
      const [width = 0, height = 0] = size.split("x").map(Number);
      const home = homeCamera(map, { width, height });
      const covered = [buttonsIn({ width, height }, language === "ar" ? "rtl" : "ltr")];
      const frame: MapFrame = { id: "map", width, height, home, camera: home, covered };
      const inset = placeInset(DATASET, frame);
      const content = contentOn("2024-12-06", language);
      const layouts = [layOut(content, withInset(frame, inset)), ...(inset ? [layOutInset(content, inset)] : [])];
      const notes = layouts.flatMap((each) => namesIn(each).filter(({ place, note }) => place === "homs" && note));
      expect(notes.length, `${size} ${language}`).toBe(1);
    }
  }
});

test("a place that is only inferred is named on a phone's map while it is open, and no other name moves", () => {
  const frame = frameOf("390x500");
  const content = contentOn("2024-12-06", "en");
  const closed = layOut(content, frame);
  const quiet = namelessIn(closed);
  expect(quiet.length).toBeGreaterThan(3);
  const opened = quiet.map(({ place }) => layOut({ ...content, selected: place }, frame));
  const added = opened.flatMap((each, index) => namesIn(each).filter(({ place }) => place === quiet[index]?.place));
  expect(added.length).toBeGreaterThan(quiet.length / 2);
  for (const each of opened) expect(namesIn(each)).toEqual(expect.arrayContaining(namesIn(closed)));
});

test("Aleppo and Damascus are named at a dot where what was corrected later is left out and they bear no symbol", () => {
  const days = daysOf(map.range);
  const asOf = days.find((day) => isoDay(day) === "2024-12-05") ?? null;
  const history = buildHistory(DATASET, { asOf, voice: { of: "everyone" } });
  for (const size of ["390x500", "1200x675"]) {
    for (const day of days) {
      const content = { ...contentOn("2024-12-05", "en"), scene: sceneOn(history, day) };
      const layout = layOut(content, frameOf(size));
      for (const place of ["aleppo", "damascus"]) {
        const marks = [...nodes(layout, "dot"), ...nodes(layout, "symbol")].filter((each) => each.place === place);
        const names = textsIn(layout).filter((each) => each.place === place);
        expect([marks.length, names.length], `${place} on ${isoDay(day)}, ${size}`).toEqual([1, 1]);
      }
    }
  }
});

test("the same content gives the same layout, and the same object while its parts are the same", () => {
  const [one, other] = [contentOn("2024-12-06", "ar"), contentOn("2024-12-06", "ar")];
  const frame = frameOf("390x500");
  expect(layOut(one, frame)).toEqual(layOut(other, frame));
  expect(layOut(one, frame)).toBe(layOut({ ...one }, { ...frame }));
});

test("a layout that is asked for again and again stays, however many others of its day are asked for", () => {
  const content = contentOn("2024-12-06", "en");
  const frame = frameOf("320x480");
  const at = (zoom: number) =>
    layOut(content, { ...frame, camera: { ...frame.home, worldSize: frame.home.worldSize * 2 ** zoom } });
  const home = at(0);
  for (let step = 1; step <= 16; step++) {
    at(step / 4);
    expect(at(0)).toBe(home);
  }
});

test("a layout does not depend on where the camera is, and changes with every quarter of a zoom", () => {
  const content = contentOn("2024-12-06", "en");
  const frame = frameOf("390x500");
  const at = (zoom: number, east = 0) => {
    const { center, worldSize } = frame.home;
    return layOut(content, {
      ...frame,
      camera: { center: [center[0] + east, center[1]], worldSize: worldSize * 2 ** zoom },
    });
  };
  expect(at(0, 0.01)).toBe(at(0));
  expect(at(0.24)).toBe(at(0));
  expect(at(0.25)).not.toBe(at(0));
  const zooms = [at(-0.1), at(0), at(0.25), at(1)].map(({ worldSize }) => Math.log2(worldSize / frame.home.worldSize));
  expect(zooms.map((zoom) => Math.round(100 * zoom))).toEqual([-25, 0, 25, 100]);
});

interface Case {
  readonly title: string;
  readonly frame: MapFrame;
  readonly layout: Layout;
}

function expectNothing(faultsOf: (each: Case) => readonly string[]): void {
  const faults = ALL.flatMap((each) => faultsOf(each).map((fault) => `${each.title}: ${fault}`));
  expect(faults).toEqual([]);
}

const nodes = <Role extends Node["role"]>(layout: Layout, role: Role) =>
  layout.nodes.filter((node): node is Extract<Node, { role: Role }> => node.role === role);

const textsIn = (layout: Layout) => nodes(layout, "label");

/** The names of places with a symbol, or told of otherwise. */
const namesIn = (layout: Layout) =>
  nodes(layout, "label").filter(({ names, tone }) => names === "place" && tone !== "faint");

/** The symbols that bear no name. */
function namelessIn(layout: Layout): SymbolNode[] {
  const named = new Set(namesIn(layout).map(({ place }) => place));
  return nodes(layout, "symbol").filter(({ place }) => !named.has(place));
}

/** Whether a symbol tells of nothing but an inference, of a place that does not lead. */
const isQuiet = ({ parts, place }: SymbolNode) =>
  !map.leadPlaces.includes(place) && parts.every(({ figure }) => figure.shape === "held" && figure.basis === "implied");

const originOf = ({ anchor }: Node, { worldSize }: Layout): PixelPoint => [
  anchor[0] * worldSize,
  anchor[1] * worldSize,
];

const boxOf = (label: LabelNode, layout: Layout): Box => moveBox(label.box, originOf(label, layout));

const shifted = (node: Node, [dx, dy]: PixelPoint, layout: Layout): PixelPoint => {
  const [x, y] = originOf(node, layout);
  return [x + dx, y + dy];
};

const middleOf = (symbol: SymbolNode, layout: Layout) => shifted(symbol, symbol.offset, layout);

const lineOf = (leader: LeaderNode, layout: Layout): Segment => ({
  from: shifted(leader, leader.from, layout),
  to: shifted(leader, leader.to, layout),
});

/** The radius of what is round about the middle of a symbol. */
function bodyOf({ size, news, parts }: SymbolNode): number {
  const main = parts.find(({ part }) => part === "control") ?? parts[0];
  return main ? size * bodyRadius(main.figure, news) : 0;
}

/** All round things that texts must not cover: symbols and what they show at their corners. */
function discsIn(layout: Layout) {
  const bodies = nodes(layout, "symbol").map((symbol) => ({
    key: symbol.key,
    at: middleOf(symbol, layout),
    radius: bodyOf(symbol),
  }));
  return [...bodies, ...cornersIn(layout)];
}

/** Pictures at the corners of symbols, and the heads of the arrows of forces that leave. */
function cornersIn(layout: Layout) {
  return nodes(layout, "symbol").flatMap((symbol) => {
    const { key, place, parts } = symbol;
    const [x, y] = middleOf(symbol, layout);
    return parts.flatMap(({ part, at, size, figure }) => {
      if (at[0] !== 0)
        return [{ key: `${part} of ${key}`, place, at: [x + at[0], y + at[1]] as const, radius: size / 2 }];
      const head = [x + 0.27 * size, y - 0.27 * size] as const;
      return leavingOf(figure) ? [{ key: `arrow of ${key}`, place, at: head, radius: 0.2 * size }] : [];
    });
  });
}

function pairsOf<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((item, index) => items.slice(index + 1).map((other): [Item, Item] => [item, other]));
}
