import type { AnnouncementEvent } from "../types.js";

/**
 * The defence minister tells parliament that the second phase serves needs in the medium and long
 * term and that planning for a further purchase is being sped up.
 */
export const flitLcaPhaseTwoReply202601: AnnouncementEvent<"flit-lca-phase-two-reply-2026-01"> = {
  id: "flit-lca-phase-two-reply-2026-01",
  kind: "announcement",
  name: { en: "Reply in parliament on the second phase of the light combat aircraft" },
  summary: {
    en: "The defence minister tells parliament that the second phase serves needs in the medium and long term and that planning for a further purchase is being sped up.",
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
