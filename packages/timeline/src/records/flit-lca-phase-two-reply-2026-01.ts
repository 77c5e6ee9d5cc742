import type { AnnouncementEvent } from "../types.js";

/**
 * Malaysia's defence minister, Mohamed Khaled Nordin, gave an oral reply in parliament on 22
 * January 2026 on the second phase of the light combat aircraft purchase.
 */
export const flitLcaPhaseTwoReply202601: AnnouncementEvent<"flit-lca-phase-two-reply-2026-01"> = {
  id: "flit-lca-phase-two-reply-2026-01",
  kind: "announcement",
  name: { en: "Parliamentary reply of January 2026 on light combat aircraft" },
  summary: {
    en: "Malaysia's defence minister, Mohamed Khaled Nordin, gave an oral reply in parliament on 22 January 2026 on the second phase of the light combat aircraft purchase.",
  },
  date: "2026-01-22",
  modality: "occurred",
  participants: [{ entity: "mohamed-khaled-nordin", role: "speaker" }],
  platforms: [{ platform: "flit-lca-programme" }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "defence-security-asia-2026-01",
      exact: [
        "oral reply on 22 January",
        "Seri Mohamed Khaled Nordin",
        "FLIT-LCA Phase 2 procurement",
      ],
      inferred: { date: "year from the page (January 2026)" },
    },
  ],
};
