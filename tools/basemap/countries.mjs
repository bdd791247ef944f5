import { merge, mesh } from "topojson-client";
import { clipToRegion } from "./region.mjs";
import { feature } from "./write.mjs";

/** The countries of the region, by ISO 3166-1 alpha-2. */
const NAMES = {
  AM: { name_ar: "أرمينيا", name_en: "Armenia" },
  AZ: { name_ar: "أذربيجان", name_en: "Azerbaijan" },
  CY: { name_ar: "قبرص", name_en: "Cyprus" },
  EG: { name_ar: "مصر", name_en: "Egypt" },
  GE: { name_ar: "جورجيا", name_en: "Georgia" },
  IL: { name_ar: "إسرائيل", name_en: "Israel" },
  IQ: { name_ar: "العراق", name_en: "Iraq" },
  IR: { name_ar: "إيران", name_en: "Iran" },
  JO: { name_ar: "الأردن", name_en: "Jordan" },
  KW: { name_ar: "الكويت", name_en: "Kuwait" },
  LB: { name_ar: "لبنان", name_en: "Lebanon" },
  PS: { name_ar: "فلسطين", name_en: "Palestine" },
  RU: { name_ar: "روسيا", name_en: "Russia" },
  SA: { name_ar: "السعودية", name_en: "Saudi Arabia" },
  SY: { name_ar: "سوريا", name_en: "Syria" },
  TR: { name_ar: "تركيا", name_en: "Turkey" },
};

/**
 * A polygon per country, dissolved from the provinces. Together they are the land.
 * @param {import('topojson-specification').Topology} topology of the provinces
 * @returns {import('geojson').Feature[]}
 */
export function countries(topology) {
  return countryCodes(topology).flatMap((country) => {
    const pieces = topology.objects.provinces.geometries.filter(({ properties }) => properties.country === country);
    const geometry = clipToRegion(merge(topology, pieces));
    if (!geometry) return [];
    if (!NAMES[country]) throw new Error(`names for country ${country} expected, none found`);
    return [feature({ country, ...NAMES[country] }, geometry)];
  });
}

/**
 * The lines between countries, each once and never the coast. A line is `disputed` if either side does not take it
 * for the border: around the Golan, around the West Bank and Gaza towards Israel, and across Cyprus.
 * @param {import('topojson-specification').Topology} topology of the provinces
 * @returns {import('geojson').Feature[]}
 */
export function borders(topology) {
  const codes = countryCodes(topology);
  const pairs = codes.flatMap((a, i) => codes.slice(i).map((b) => [a, b]));
  return pairs.flatMap(([a, b]) =>
    ["international", "disputed"].flatMap((kind) => {
      const lines = mesh(
        topology,
        topology.objects.provinces,
        (p, q) => p !== q && [p, q].map(countryOf).sort().join() === `${a},${b}` && kindOf(p, q) === kind,
      );
      const geometry = lines.coordinates.length > 0 ? clipToRegion(lines) : null;
      return geometry ? [feature({ kind, countries: a === b ? [a] : [a, b] }, geometry)] : [];
    }),
  );
}

/**
 * What the line between two provinces is, or null if it is none of the countries' business.
 * @returns {'international' | 'disputed' | null}
 */
function kindOf(p, q) {
  const [a, b] = [p, q].map(countryOf).sort();
  if ((isGolan(p) || isGolan(q)) && a !== "JO") return "disputed";
  if (a === "IL" && b === "PS") return "disputed";
  if (a === "CY" && b === "CY")
    return (p.properties.admin === "CYN") !== (q.properties.admin === "CYN") ? "disputed" : null;
  return a === b ? null : "international";
}

const countryOf = ({ properties }) => properties.country;
const isGolan = ({ properties }) => properties.name === "Golan";
const countryCodes = ({ objects }) => [...new Set(objects.provinces.geometries.map(countryOf))].sort();
