import { expect, test } from "vitest";
import { SAMPLE } from "../../../test/published-sample.ts";
import { permanentId } from "./permanent-id.ts";

const { map } = SAMPLE;

test("the name stays when the site moves", () => {
  const online = { ...map, url: "https://example.org/maps/syria" };
  expect(permanentId("hama", online)).toBe(permanentId("hama", map));
});

test("the name is a UUID of version 5 and of the standard's variant", () => {
  const uuid = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  for (const path of ["", "?place=hama", "حماة", "data/changes.atom"]) expect(permanentId(path, map)).toMatch(uuid);
});

test("the same path of the same map always has the same name, another path or map another", () => {
  expect(permanentId("hama", map)).toBe("urn:uuid:e98fdba9-14cb-5b4a-8c31-7b9839cd5d39");
  expect(permanentId("homs", map)).not.toBe(permanentId("hama", map));
  expect(permanentId("hama", { ...map, title: { ar: "أخرى", en: "A map" } })).not.toBe(permanentId("hama", map));
});
