import type { BidEvent } from "../types.js";

/**
 * Malaysia's navy was weighing proposals from more than 17 countries, South Korea among them, for
 * its multi-role support ships, its chief, Zulhelmy Ithnain, said on 2 July 2026.
 */
export const mrssProposals202607: BidEvent<"mrss-proposals-2026-07"> = {
  id: "mrss-proposals-2026-07",
  kind: "bid",
  name: { en: "Proposals for the support ships, July 2026" },
  summary: {
    en: "Malaysia's navy was weighing proposals from more than 17 countries, South Korea among them, for its multi-role support ships, its chief, Zulhelmy Ithnain, said on 2 July 2026.",
  },
  date: "[..2026-07-02]",
  modality: "occurred",
  participants: [
    { entity: "royal-malaysian-navy", role: "buyer" },
    { entity: "south-korea", role: "bidder" },
    { entity: "russia", role: "bidder" },
    { entity: "china", role: "bidder" },
    { entity: "netherlands", role: "bidder" },
    { entity: "turkiye", role: "bidder" },
    { entity: "italy", role: "bidder" },
  ],
  platforms: [{ platform: "mrss" }],
  figures: { count: { value: 17, unit: "countries", lowerBound: "more-than" } },
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms", "figures.count"],
      source: "star-2026-07-02",
      exact: [
        "evaluating proposals from more than 17",
        "Russia, China, the Netherlands, Turkiye, Italy",
        "Italy and South Korea",
        "Multi-Role Support Ship (MRSS) programme",
        "Thursday (July 2)",
        "Tan Sri Zulhelmy Ithnain",
      ],
      inferred: {
        date: '"July 2" printed; the year from the address (/2026/07/02/)',
        participants: "Royal Malaysian Navy: the buyer is the navy, whose chief speaks",
      },
      by: "zulhelmy-ithnain",
    },
  ],
};
