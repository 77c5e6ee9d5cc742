import type { BidEvent } from "../types.js";

/**
 * Hyundai Heavy Industries, Italy's Fincantieri and Indonesia's PT PAL had emerged as front runners
 * for Malaysia's multi-role support ships, Defence Security Asia wrote in March 2025, citing
 * unnamed sources.
 */
export const mrssFrontRunners202503: BidEvent<"mrss-front-runners-2025-03"> = {
  id: "mrss-front-runners-2025-03",
  kind: "bid",
  name: { en: "Front runners for the support ships, March 2025" },
  summary: {
    en: "Hyundai Heavy Industries, Italy's Fincantieri and Indonesia's PT PAL had emerged as front runners for Malaysia's multi-role support ships, Defence Security Asia wrote in March 2025, citing unnamed sources.",
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
        "Defence industry sources informed",
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
