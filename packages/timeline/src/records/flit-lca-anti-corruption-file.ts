import type { InvestigationEvent } from "../types.js";

/**
 * Malaysia's anti-corruption agency is said to have opened a file on the tender after a losing
 * bidder complained; the agency did not comment.
 */
export const flitLcaAntiCorruptionFile: InvestigationEvent<"flit-lca-anti-corruption-file"> = {
  id: "flit-lca-anti-corruption-file",
  kind: "investigation",
  name: { en: "Anti-corruption file on the light combat aircraft tender" },
  summary: {
    en: "Malaysia's anti-corruption agency is said to have opened a file on the tender after a losing bidder complained; the agency did not comment.",
  },
  date: "[..2022-11-14]",
  modality: "claimed",
  asOf: "2022-11-14",
  by: "the-edge-malaysia",
  participants: [{ entity: "malaysian-anti-corruption-commission", role: "actor" }],
  platforms: [{ platform: "flit-lca-programme" }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "edge-malaysia-2022-11-14",
      exact: [
        "understood to have",
        "Malaysian Anti-Corruption Commission (MACC)",
        "November 14, 2022",
        "18 light combat aircraft",
      ],
    },
  ],
};
