import type { AnnouncementEvent } from "../types.js";

/**
 * Malaysia's defence minister, Mohamed Khaled Nordin, told parliament on 22 January 2026 that the
 * second phase of the light combat aircraft purchase was to meet medium- and long-term needs.
 * Planning was being speeded up, he said.
 */
export const flitLcaPhaseTwoReply202601: AnnouncementEvent<"flit-lca-phase-two-reply-2026-01"> = {
  id: "flit-lca-phase-two-reply-2026-01",
  kind: "announcement",
  name: { en: "Parliamentary reply of January 2026 on light combat aircraft" },
  summary: {
    en: "Malaysia's defence minister, Mohamed Khaled Nordin, told parliament on 22 January 2026 that the second phase of the light combat aircraft purchase was to meet medium- and long-term needs. Planning was being speeded up, he said.",
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
        "medium- and long-term operational requirements",
        "acceleration of planning",
        "Seri Mohamed Khaled Nordin",
        "FLIT-LCA Phase 2 procurement",
      ],
      inferred: { date: "year from the page (January 2026)" },
    },
  ],
};
