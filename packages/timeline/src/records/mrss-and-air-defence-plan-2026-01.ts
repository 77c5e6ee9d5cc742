import type { TargetEvent } from "../types.js";

/**
 * Malaysia's defence minister, Mohamed Khaled Nordin, said in January 2026 that the purchase of
 * support ships and of medium-, short- and very-short-range air defence would begin that year.
 */
export const mrssAndAirDefencePlan202601: TargetEvent<"mrss-and-air-defence-plan-2026-01"> = {
  id: "mrss-and-air-defence-plan-2026-01",
  kind: "target",
  name: { en: "Plan of January 2026 for support ships and air defence" },
  summary: {
    en: "Malaysia's defence minister, Mohamed Khaled Nordin, said in January 2026 that the purchase of support ships and of medium-, short- and very-short-range air defence would begin that year.",
  },
  date: "2026",
  modality: "planned",
  asOf: "2026-01-12",
  by: "mohamed-khaled-nordin",
  participants: [{ entity: "malaysian-ministry-of-defence", role: "buyer" }],
  platforms: [{ platform: "mrss" }, { platform: "medium-range-air-defence-programme" }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "sinar-harian-2026-01-12",
      exact: [
        "Multi Role Support Ship (MRSS) dan",
        "Medium Range Air Defence (MERAD)",
        "Pada tahun ini juga, kita akan",
        "Perutusan Tahun Baharu 2026",
        "Kementerian Pertahanan (MINDEF) akan terus",
        "Datuk Seri Mohamed Khaled Nordin",
      ],
      by: "mohamed-khaled-nordin",
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "bernama-2026-01-12",
      exact: [
        "Perolehan Multi Role Support Ship (MRSS)",
        "Pada tahun ini juga, kita akan",
        "Kementerian Pertahanan menggariskan lapan fokus utama",
        "sepanjang 2026, selaras dengan keperluan",
        "Datuk Seri Mohamed Khaled Nordin berkata",
      ],
      by: "mohamed-khaled-nordin",
      inferred: { platforms: "the part seen breaks off after the MRSS" },
    },
  ],
};
