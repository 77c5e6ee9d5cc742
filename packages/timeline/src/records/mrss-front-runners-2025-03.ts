import type { BidEvent } from "../types.js";

/**
 * Defence Security Asia puts Hyundai, Fincantieri and PT PAL ahead for the support ships, on the
 * word of unnamed sources.
 */
export const mrssFrontRunners202503: BidEvent<"mrss-front-runners-2025-03"> = {
  id: "mrss-front-runners-2025-03",
  kind: "bid",
  name: { en: "Front runners for the support ships" },
  summary: {
    en: "Defence Security Asia puts Hyundai, Fincantieri and PT PAL ahead for the support ships, on the word of unnamed sources.",
  },
  modality: "claimed",
  asOf: "2025-03",
  by: "defence-security-asia",
  participants: [
    { entity: "hd-hyundai-heavy-industries", role: "actor" },
    { entity: "fincantieri", role: "actor" },
    { entity: "pt-pal", role: "actor" },
    { entity: "royal-malaysian-navy", role: "buyer" },
  ],
  platforms: [{ platform: "mrss" }],
  evidence: [
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "defence-security-asia-2025-03",
      exact: [
        "emerged as frontrunners",
        "Hyundai Heavy Industries (HHI)",
        "Fincantieri of Italy",
        "PT PAL of Indonesia",
        "Royal Malaysian Navy’s (RMN)",
        "Support Ship (MRSS) procurement programme",
      ],
    },
  ],
};
