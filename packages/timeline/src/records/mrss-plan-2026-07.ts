import type { TargetEvent } from "../types.js";

/**
 * Malaysia's navy asks for two support ships now and a third built in Malaysia, best bought from
 * government to government.
 */
export const mrssPlan202607: TargetEvent<"mrss-plan-2026-07"> = {
  id: "mrss-plan-2026-07",
  kind: "target",
  name: { en: "Plan for the support ships, July 2026" },
  summary: {
    en: "Malaysia's navy asks for two support ships now and a third built in Malaysia, best bought from government to government.",
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
      exact: ["TLDM requires three MRSS vessels", "third is planned", "Tan Sri Zulhelmy Ithnain"],
      by: "zulhelmy-ithnain",
    },
  ],
};
