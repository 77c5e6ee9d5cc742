import type { TargetEvent } from "../types.js";

/**
 * The Royal Malaysian Navy needs three multi-role support ships and was asking for two, with the
 * third to be built in Malaysia, its chief, Zulhelmy Ithnain, said on 2 July 2026. It preferred to
 * buy from government to government.
 */
export const mrssPlan202607: TargetEvent<"mrss-plan-2026-07"> = {
  id: "mrss-plan-2026-07",
  kind: "target",
  name: { en: "Plan for the support ships, July 2026" },
  summary: {
    en: "The Royal Malaysian Navy needs three multi-role support ships and was asking for two, with the third to be built in Malaysia, its chief, Zulhelmy Ithnain, said on 2 July 2026. It preferred to buy from government to government.",
  },
  modality: "planned",
  asOf: "2026-07-02",
  by: "zulhelmy-ithnain",
  participants: [{ entity: "royal-malaysian-navy", role: "actor" }],
  platforms: [{ platform: "mrss", quantity: { value: 3, unit: "ships" } }],
  evidence: [
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "star-2026-07-02",
      exact: [
        "TLDM requires three MRSS vessels",
        "requesting now is two vessels",
        "third is planned",
        "built in Malaysia",
        "government-to-government (G2G) arrangement",
        "Tan Sri Zulhelmy Ithnain",
      ],
      by: "zulhelmy-ithnain",
    },
  ],
};
