import type { InvestigationEvent } from "../types.js";

/**
 * The Malaysian Anti-Corruption Commission reportedly opened a file on the tender for 18 light
 * combat aircraft after a losing bidder complained, The Edge Malaysia wrote on 14 November 2022.
 * The commission declined to comment.
 */
export const flitLcaAntiCorruptionFile: InvestigationEvent<"flit-lca-anti-corruption-file"> = {
  id: "flit-lca-anti-corruption-file",
  kind: "investigation",
  name: { en: "Anti-corruption file on the light combat aircraft tender" },
  summary: {
    en: "The Malaysian Anti-Corruption Commission reportedly opened a file on the tender for 18 light combat aircraft after a losing bidder complained, The Edge Malaysia wrote on 14 November 2022. The commission declined to comment.",
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
        "complaint by one of the unsuccessful",
        "MACC declined to comment",
        "Malaysian Anti-Corruption Commission (MACC)",
        "November 14, 2022",
        "18 light combat aircraft",
      ],
    },
  ],
};
