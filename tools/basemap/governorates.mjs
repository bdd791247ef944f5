import { merge, mesh } from "topojson-client";
import { clipToRegion } from "./region.mjs";
import { feature } from "./write.mjs";

/**
 * The areas that articles speak of as a whole: the fourteen governorates of Syria, and Anbar across the border.
 * `parts` are Natural Earth's names. The UNDOF zone is administered by Quneitra; the occupied Golan is in none.
 */
const GOVERNORATES = [
  { id: "aleppo-governorate", country: "SY", parts: ["Aleppo"], name_ar: "محافظة حلب", name_en: "Aleppo Governorate" },
  {
    id: "damascus-governorate",
    country: "SY",
    parts: ["Damascus"],
    name_ar: "محافظة دمشق",
    name_en: "Damascus Governorate",
  },
  { id: "daraa-governorate", country: "SY", parts: ["Dar`a"], name_ar: "محافظة درعا", name_en: "Daraa Governorate" },
  {
    id: "deir-ez-zor-governorate",
    country: "SY",
    parts: ["Dayr Az Zawr"],
    name_ar: "محافظة دير الزور",
    name_en: "Deir ez-Zor Governorate",
  },
  { id: "hama-governorate", country: "SY", parts: ["Hamah"], name_ar: "محافظة حماة", name_en: "Hama Governorate" },
  {
    id: "hasakah-governorate",
    country: "SY",
    parts: ["Hasaka (Al Haksa)"],
    name_ar: "محافظة الحسكة",
    name_en: "Al-Hasakah Governorate",
  },
  { id: "homs-governorate", country: "SY", parts: ["Homs (Hims)"], name_ar: "محافظة حمص", name_en: "Homs Governorate" },
  { id: "idlib-governorate", country: "SY", parts: ["Idlib"], name_ar: "محافظة إدلب", name_en: "Idlib Governorate" },
  {
    id: "latakia-governorate",
    country: "SY",
    parts: ["Lattakia"],
    name_ar: "محافظة اللاذقية",
    name_en: "Latakia Governorate",
  },
  {
    id: "quneitra-governorate",
    country: "SY",
    parts: ["Quneitra", "UNDOF"],
    name_ar: "محافظة القنيطرة",
    name_en: "Quneitra Governorate",
  },
  {
    id: "raqqa-governorate",
    country: "SY",
    parts: ["Ar Raqqah"],
    name_ar: "محافظة الرقة",
    name_en: "Raqqa Governorate",
  },
  {
    id: "rif-dimashq-governorate",
    country: "SY",
    parts: ["Rif Dimashq"],
    name_ar: "محافظة ريف دمشق",
    name_en: "Rif Dimashq Governorate",
  },
  {
    id: "suwayda-governorate",
    country: "SY",
    parts: ["As Suwayda'"],
    name_ar: "محافظة السويداء",
    name_en: "As-Suwayda Governorate",
  },
  {
    id: "tartus-governorate",
    country: "SY",
    parts: ["Tartus"],
    name_ar: "محافظة طرطوس",
    name_en: "Tartus Governorate",
  },
  {
    id: "anbar-governorate",
    country: "IQ",
    parts: ["Al-Anbar"],
    name_ar: "محافظة الأنبار",
    name_en: "Al-Anbar Governorate",
  },
];

/** Countries whose inner lines are drawn: Syria and those around it; elsewhere they are only noise. */
const WITH_LINES = ["SY", "IQ", "JO", "LB", "TR", "SA", "IR", "EG", "IL"];

/**
 * @param {import('topojson-specification').Topology} topology of the provinces
 * @returns {import('geojson').Feature[]}
 */
export function governorates(topology) {
  const provinces = topology.objects.provinces.geometries;
  return GOVERNORATES.map(({ id, country, parts, name_ar, name_en }) => {
    const pieces = parts.map((part) => {
      const piece = provinces.find(({ properties }) => properties.country === country && properties.name === part);
      if (!piece) throw new Error(`province "${part}" of ${id} not found`);
      return piece;
    });
    return feature({ id, country, name_ar, name_en }, clipToRegion(merge(topology, pieces)));
  });
}

/**
 * The lines between provinces of one country, each once.
 * @param {import('topojson-specification').Topology} topology of the provinces
 * @returns {import('geojson').Feature[]}
 */
export function governorateLines(topology) {
  return WITH_LINES.map((country) => {
    const inside = ({ properties }) => properties.country === country && properties.name !== "Golan";
    const unit = ({ properties }) => (properties.name === "UNDOF" ? "Quneitra" : properties.name);
    const lines = mesh(
      topology,
      topology.objects.provinces,
      (a, b) => a !== b && inside(a) && inside(b) && unit(a) !== unit(b),
    );
    return feature({ country }, clipToRegion(lines));
  });
}
