import type { PlatformVariant } from "../types.js";

/**
 * Later version of the FA-50 that the Philippines ordered in June 2025. The Philippine defence
 * ministry calls it Block 70.
 */
export const fa50phBlock20: PlatformVariant<"fa-50ph-block-20"> = {
  id: "fa-50ph-block-20",
  kind: "variant",
  name: { en: "FA-50PH Block 20" },
  summary: {
    en: "Later version of the FA-50 that the Philippines ordered in June 2025. The Philippine defence ministry calls it Block 70.",
  },
  category: "aircraft",
  makers: ["kai"],
  operators: ["philippines"],
  variantOf: "fa-50",
  evidence: [
    {
      supports: ["name", "makers", "operators", "variantOf"],
      source: "milmag-2025-06",
      exact: [
        "12 FA-50PH Fighting Eagle Block 20",
        "Korea Aerospace Industries (KAI) announced",
        "National Defense of the Philippines",
      ],
      inferred: {
        name: "printed FA-50PH Fighting Eagle Block 20; without Fighting Eagle only in the address of the page",
      },
      origin: "KAI announcement of 2025-06-03",
    },
    {
      supports: ["makers", "operators", "variantOf"],
      source: "shephard-2025-06-04",
      exact: ["Philippines acquires additional FA-50 aircraft", "from Korea Aerospace Industries"],
      inferred: { variantOf: "printed FA-50; the page names no version" },
      origin: "South Korean media reports of June 2025 (FA-50PH)",
    },
    {
      supports: ["makers", "operators", "variantOf"],
      source: "sunstar-2025-06",
      exact: [
        "Korea Aerospace Industries, Ltd. (KAI)",
        "evolution of the FA-50 platform",
        "Philippine government’s",
      ],
      inferred: {
        operators: "Philippines: 'the country's air defense', 'the Philippine government's'",
      },
    },
    {
      supports: "makers",
      source: "flightglobal-2025-06-04",
      exact: "Korea Aerospace Industries has secured",
    },
    {
      supports: ["operators", "variantOf"],
      source: "flightglobal-2025-06-04",
      exact: [
        "12 additional FA-50 light combat aircraft",
        "Defense Acquisition Program Administration",
        "government of the Philippines",
      ],
      inferred: { variantOf: "printed FA-50; the page names no version" },
      by: "dapa",
      origin: "DAPA statement of 2025-06-04 (Philippine FA-50)",
    },
    {
      contradicts: "name",
      reported: { en: "FA-50 Block 70" },
      source: "sunstar-2025-06",
      exact: "12 FA-50 Block 70 light combat",
    },
  ],
};
