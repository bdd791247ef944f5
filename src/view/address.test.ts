import fc from "fast-check";
import { expect, test } from "vitest";
import { toId } from "../../test/id.ts";
import { LIST_ORDERS } from "../language/words/choices.ts";
import { type Day, parseDay } from "../model/day.ts";
import { type RequestedView, readAddress, readOptions, writeAddress, writeOptions } from "./address.ts";
import { type ListChoice, WHOLE_LIST } from "./list-choice.ts";
import { choiceOption } from "./option.ts";
import { OPTIONS } from "./options.ts";

const OWN = [
  ...["day", "compare", "as-of", "according-to", "place", "show", "inferred", "lang", "numerals"],
  ...["q", "sort", "actor", "kind", "source"],
];

const aDay = fc.integer({ min: -100_000, max: 100_000 }).map((each) => each as Day);

const aList: fc.Arbitrary<ListChoice> = fc
  .record({
    query: fc.string(),
    order: fc.constantFrom(...LIST_ORDERS),
    actor: fc.option(fc.constantFrom(toId("government"), toId("opposition"))),
    kind: fc.option(fc.constantFrom("city", "border-crossing")),
    source: fc.option(fc.constantFrom(toId("daily"))),
  })
  .filter((choice) => JSON.stringify(choice) !== JSON.stringify(WHOLE_LIST));

/** Whatever an address can say: values that are not what a map shows by itself. */
const anAddress: fc.Arbitrary<RequestedView> = fc.record(
  {
    day: aDay,
    compare: aDay,
    asOf: aDay,
    accordingTo: fc.constantFrom({ of: "no-side" } as const, { of: "side", actor: toId("government") } as const),
    place: fc.stringMatching(/^[a-z0-9]+([-_][a-z0-9]+)*$/).map(toId),
    show: fc.constant("list" as const),
    list: aList,
    inferred: fc.constant(true),
    lang: fc.constantFrom("ar", "en", "ckb", "pt-BR"),
    numerals: fc.constant("latn" as const),
  },
  { requiredKeys: [] },
);

/** Parameters of the page that the map is on. */
const others = fc
  .dictionary(
    fc.string({ minLength: 1 }).filter((name) => !OWN.includes(name)),
    fc.string(),
  )
  .map((parameters) => `${new URLSearchParams(parameters)}`);

test("what an address is written from is what is read from it, whatever else the query says", () => {
  fc.assert(
    fc.property(anAddress, others, (address, query) => {
      expect(readAddress(writeAddress(address, query))).toEqual(address);
    }),
  );
});

test("parameters of others are kept, in their order", () => {
  fc.assert(
    fc.property(anAddress, others, (address, query) => {
      const written = new URLSearchParams(writeAddress(address, query));
      const kept = [...written].filter(([name]) => !OWN.includes(name));
      expect(kept).toEqual([...new URLSearchParams(query)]);
    }),
  );
});

test("writing over an address leaves nothing of the old one", () => {
  fc.assert(
    fc.property(anAddress, anAddress, (old, address) => {
      expect(readAddress(writeAddress(address, writeAddress(old, "")))).toEqual(address);
    }),
  );
});

test("one view has one address, whatever stood there before", () => {
  fc.assert(
    fc.property(anAddress, anAddress, (old, address) => {
      expect(writeAddress(address, writeAddress(old, ""))).toBe(writeAddress(address, ""));
    }),
  );
});

test("an address is readable", () => {
  const day = (date: string) => parseDay(`2024-12-${date}`) as Day;
  const read = (view: RequestedView, query = "") => decodeURI(writeAddress(view, query));
  const digits: RequestedView = { day: day("06"), place: toId("homs"), lang: "ar", numerals: "latn" };
  expect(read(digits, "?utm=x")).toBe("?utm=x&day=2024-12-06&place=homs&lang=ar&numerals=latn");
  const filtered: RequestedView = { asOf: day("06"), accordingTo: { of: "no-side" }, compare: day("01") };
  expect(read(filtered)).toBe("?compare=2024-12-01&as-of=2024-12-06&according-to=no-side");
  expect(read({ show: "list", inferred: true })).toBe("?show=list&inferred=1");
  const list: ListChoice = { query: "حمص", order: "change", actor: null, kind: "city", source: toId("003") };
  expect(read({ show: "list", list })).toBe("?show=list&q=حمص&sort=change&kind=city&source=003");
});

test("what a map shows by itself is left out", () => {
  const usual: RequestedView = {
    ...{ compare: null, asOf: null, accordingTo: { of: "everyone" }, place: null, show: "map" },
    ...{ list: WHOLE_LIST, inferred: false, numerals: "arab" },
  };
  expect(writeAddress(usual, "?day=2024-12-06&q=x&inferred=1")).toBe("?");
});

test.each([
  "",
  "?",
  "?day=",
  "?day=tomorrow",
  "?day=2024-02-30",
  "?day=6",
  "?place=",
  "?lang=&numerals=roman",
  "?compare=yesterday&as-of=&according-to=&show=globe&inferred=0",
  "?q=&sort=colour&kind=&actor=",
])("%j asks for nothing else than a map shows by itself", (query) => {
  expect(writeAddress(readAddress(query), "")).toBe("?");
});

test("one part that makes no sense does not spoil the others", () => {
  expect(readAddress("?day=2024-13-01&place=homs&numerals=xx&lang=en")).toEqual({
    place: "homs",
    lang: "en",
  });
});

test("of a day that is given twice the first one counts", () => {
  expect(readAddress("?day=2024-12-06&day=2024-12-07").day).toBe(parseDay("2024-12-06"));
});

test("an option is one entry of the table: read, written, and put in its place", () => {
  const weather = choiceOption(["dry", "rain", "snow"], "dry");
  const table = { ...OPTIONS, seenWeather: weather };
  const parameters = new URLSearchParams("utm=x&seen-weather=rain&place=homs");
  const read = readOptions(table, parameters);
  expect(read).toEqual({ place: "homs", seenWeather: "rain" });
  writeOptions(table, { ...read, seenWeather: "snow" }, parameters);
  expect(`${parameters}`).toBe("utm=x&place=homs&seen-weather=snow");
  expect(readOptions(table, new URLSearchParams("seen-weather=frogs"))).toEqual({});
});
