import fc from "fast-check";
import { expect, test } from "vitest";
import { LIST_ORDERS } from "../language/words/choices.ts";
import { type Day, parseDay } from "../model/day.ts";
import { type Address, BARE_ADDRESS as NOTHING, readAddress, writeAddress } from "./address.ts";
import { type ListWish, sameList, WHOLE_LIST } from "./list-choice.ts";

const OWN = [
  ...["day", "compare", "as-of", "according-to", "place", "show", "inferred", "lang", "numerals"],
  ...["q", "sort", "actor", "kind", "source"],
];

const aDay = fc.integer({ min: -100_000, max: 100_000 }).map((each) => each as Day);

/** A list that is not the whole one, which an address leaves open. */
const aList: fc.Arbitrary<ListWish> = fc
  .record({
    query: fc.string(),
    order: fc.constantFrom(...LIST_ORDERS),
    actor: fc.option(fc.constantFrom("government", "opposition")),
    kind: fc.option(fc.constantFrom("city" as const, "border-crossing" as const)),
    source: fc.option(fc.constantFrom("daily")),
  })
  .filter((choice) => !sameList(choice, WHOLE_LIST));

const anAddress: fc.Arbitrary<Address> = fc.record({
  day: fc.option(aDay),
  compare: fc.option(aDay),
  asOf: fc.option(aDay),
  accordingTo: fc.option(fc.constantFrom("everyone", "no-side", "government")),
  show: fc.option(fc.constantFrom("map" as const, "list" as const)),
  list: fc.option(aList),
  inferred: fc.constantFrom(true, null),
  place: fc.option(fc.stringMatching(/^[a-z0-9]+([-_][a-z0-9]+)*$/)),
  language: fc.option(fc.constantFrom("ar", "en", "ckb", "pt-BR")),
  numerals: fc.option(fc.constantFrom("arab" as const, "latn" as const)),
});

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
  const address: Address = { ...NOTHING, day: parseDay("2024-12-06"), place: "homs", language: "ar", numerals: "latn" };
  expect(writeAddress(address, "?utm=x")).toBe("?utm=x&day=2024-12-06&place=homs&lang=ar&numerals=latn");
  const filtered: Address = {
    ...NOTHING,
    asOf: parseDay("2024-12-06"),
    accordingTo: "no-side",
    compare: parseDay("2024-12-01"),
  };
  expect(writeAddress(filtered, "")).toBe("?compare=2024-12-01&as-of=2024-12-06&according-to=no-side");
  expect(writeAddress({ ...NOTHING, show: "list", inferred: true }, "")).toBe("?show=list&inferred=1");
  const list: ListWish = { ...WHOLE_LIST, query: "حمص", order: "change", kind: "city", source: "003" };
  expect(decodeURI(writeAddress({ ...NOTHING, show: "list", list }, ""))).toBe(
    "?show=list&q=حمص&sort=change&kind=city&source=003",
  );
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
  "?DAY=2024-12-06",
  "?compare=yesterday&as-of=&according-to=&show=globe&inferred=0",
  "?q=&sort=colour&kind=&actor=",
])("%j says nothing", (query) => {
  expect(readAddress(query)).toEqual(NOTHING);
});

test("one part that makes no sense does not spoil the others", () => {
  expect(readAddress("?day=2024-13-01&place=homs&numerals=xx&lang=en")).toEqual({
    ...NOTHING,
    place: "homs",
    language: "en",
  });
});

test("of a day that is given twice the first one counts", () => {
  expect(readAddress("?day=2024-12-06&day=2024-12-07").day).toBe(parseDay("2024-12-06"));
});
