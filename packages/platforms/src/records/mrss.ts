import type { WeaponSystem } from "../types.js";

/** Known here only from the caption of a picture, which prints these four letters and no more. */
export const mrss: WeaponSystem<"mrss"> = {
  id: "mrss",
  kind: "weapon-system",
  name: { en: "MRSS" },
  summary: {
    en: "Known here only from the caption of a picture, which prints these four letters and no more.",
  },
  category: "ships",
  standing: "illustrated",
  evidence: [
    {
      supports: ["name", "standing"],
      source: "dsa-pact-2025",
      paragraph: 5,
      exact: "MRSS",
    },
  ],
};
