import type { Place } from "../types.js";

/** Convention centre in Kuala Lumpur where Lee Jae-myung and Anwar Ibrahim met in October 2025. */
export const kualaLumpurConventionCentre: Place<"kuala-lumpur-convention-centre"> = {
  id: "kuala-lumpur-convention-centre",
  kind: "place",
  name: {
    en: "Kuala Lumpur Convention Centre",
    ms: "Pusat Konvensyen Kuala Lumpur",
  },
  summary: {
    en: "Convention centre in Kuala Lumpur where Lee Jae-myung and Anwar Ibrahim met in October 2025.",
  },
  placeType: "venue",
  within: "kuala-lumpur",
  evidence: [
    {
      supports: ["name.en", "within"],
      source: "sun-2025-10-20",
      exact: "Kuala Lumpur Convention Centre",
    },
    { supports: "within", source: "korea-net-2025-10", exact: "Convenciones de Kuala Lumpur" },
    {
      supports: "name.ms",
      source: "bernama-2025-10-23-malay",
      exact: "Pusat Konvensyen Kuala Lumpur (KLCC)",
    },
  ],
};
