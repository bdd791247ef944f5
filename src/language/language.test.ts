import { expect, test } from "vitest";
import { directionOf, hasNumeralChoice, localeOf, ownNameOf } from "./language.ts";

test.each(["ar", "fa", "he", "ckb", "ur", "ku-Arab", "iw", "nqo", "ar-SD"])(
  "%s is written from right to left",
  (language) => {
    expect(directionOf(language)).toBe("rtl");
  },
);

test.each(["en", "tr", "de", "pt-BR", "kmr", "ku", "ku-Latn", "sd-Deva", "not a tag"])(
  "%s is written from left to right",
  (language) => {
    expect(directionOf(language)).toBe("ltr");
  },
);

test("a region does not change the language's direction", () => {
  expect(directionOf("ar-SY")).toBe("rtl");
  expect(directionOf("fa-AF")).toBe("rtl");
});

test("only readers of Arabic choose their digits", () => {
  expect(hasNumeralChoice("ar")).toBe(true);
  expect(hasNumeralChoice("ar-SD")).toBe(true);
  expect(hasNumeralChoice("en")).toBe(false);
  expect(hasNumeralChoice("fa")).toBe(false);
});

test("Arabic is asked of Intl as Syrians write it, with the chosen digits", () => {
  expect(localeOf("ar", "arab")).toBe("ar-SY-u-nu-arab");
  expect(localeOf("ar", "latn")).toBe("ar-SY-u-nu-latn");
});

test("Arabic months are those of the tag's region, else of the map's country", () => {
  const april = (tag: string) =>
    new Intl.DateTimeFormat(tag, { month: "long", timeZone: "UTC" }).format(Date.UTC(2023, 3));
  expect(april(localeOf("ar", "arab"))).toBe("نيسان");
  expect(april(localeOf("ar", "arab", "SD"))).toBe("أبريل");
  expect(april(localeOf("ar-IQ", "arab", "SD"))).toBe("نيسان");
  expect(april(localeOf("ar-SD", "latn"))).toBe("أبريل");
});

test("other languages are asked for as they are, English as the British write it", () => {
  expect(localeOf("en", "arab")).toBe("en-GB");
  expect(localeOf("tr", "arab")).toBe("tr");
});

test.each(["ar", "en", "tr", "ckb"])("Intl knows the tag for %s", (language) => {
  expect(Intl.getCanonicalLocales(localeOf(language, "arab"))).toHaveLength(1);
});

test("a language goes by its own name and a sign of it, one that nobody knows by its tag", () => {
  expect(ownNameOf("ar")).toEqual({ full: "العربية", short: "ع" });
  expect(ownNameOf("en")).toEqual({ full: "English", short: "EN" });
  expect(ownNameOf("tr")).toEqual({ full: "Türkçe", short: "TR" });
  expect(ownNameOf("qaa")).toEqual({ full: "qaa", short: "QAA" });
});
