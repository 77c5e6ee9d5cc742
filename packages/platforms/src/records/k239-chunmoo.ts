import type { WeaponSystem } from "../types.js";

/** Known here only from the caption of a picture, which names the K239 Chunmoo MLRS. */
export const k239Chunmoo: WeaponSystem<"k239-chunmoo"> = {
  id: "k239-chunmoo",
  kind: "weapon-system",
  name: { en: "K239 Chunmoo" },
  aliases: [
    { text: "Chunmoo", language: "en", sort: "short-name" },
    { text: "K239 Chunmoo MLRS", language: "en", sort: "printed-variant" },
  ],
  summary: {
    en: "Known here only from the caption of a picture, which names the K239 Chunmoo MLRS.",
  },
  category: "artillery",
  standing: "illustrated",
  evidence: [
    {
      supports: ["name", "aliases", "standing"],
      source: "dsa-pact-2025",
      paragraph: 37,
      exact: "K239 Chunmoo MLRS",
    },
  ],
};
