import { expect, test } from "vitest";
import { toId } from "../../../test/id.ts";
import { SAMPLE } from "../../../test/published-sample.ts";
import { claimAddress } from "./claim-address.ts";

const { map } = SAMPLE;

test("a claim is found on the page of sources, absolute where the map says where it is published", () => {
  const online = { ...map, url: "https://example.org/map" };
  expect(claimAddress(toId("hama-taken"), online)).toBe("https://example.org/map/sources/ar/#claim-hama-taken");
  expect(claimAddress(toId("hama-taken"), { ...map, url: null })).toBe("sources/ar/#claim-hama-taken");
});

test("in another language it is found on the page of that language", () => {
  expect(claimAddress(toId("hama-taken"), { ...map, url: null }, "en")).toBe("sources/en/#claim-hama-taken");
});
