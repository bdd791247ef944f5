import { expect, test, vi } from "vitest";
import { buildManyPlaces } from "../../../test/build-many-places.ts";
import { MassLoading } from "./mass-loading.ts";

const fail = () => Promise.reject(new TypeError("Failed to fetch dynamically imported module"));

test("code of the mass that cannot be had is told of once for a map, also as another filter lets it count", async () => {
  const told = vi.fn();
  const loading = new MassLoading({ requestUpdate() {} }, told, fail);
  const dataset = buildManyPlaces(400, 7);
  expect(loading.layerFor(dataset)).toBe("coming");
  await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
  expect(told.mock.calls[0]).toMatchObject([{ problem: "network" }]);
  await vi.waitFor(() => expect(loading.layerFor({ ...dataset })).toBe(null));
  expect(loading.layerFor({ ...dataset, basemap: [] }), "fetched again").toBe("coming");
});
