import type { Agency } from "../types.js";

/** South Korean province that sought companies to exhibit at Defence Services Asia 2026. */
export const southGyeongsangProvince: Agency<"south-gyeongsang-province"> = {
  id: "south-gyeongsang-province",
  kind: "agency",
  name: {
    en: "South Gyeongsang Province",
    ko: "경상남도",
  },
  summary: {
    en: "South Korean province that sought companies to exhibit at Defence Services Asia 2026.",
  },
  evidence: [
    {
      supports: "name.ko",
      source: "bizintoday-2026-01",
      exact: "경상남도는 동남아시아 최대 규모",
    },
    {
      supports: "name.en",
      source: "wikipedia-sacheon-airport",
      exact: "Sacheon, South Gyeongsang Province",
    },
  ],
};
