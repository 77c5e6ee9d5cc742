import type { NewsPublisher } from "../types.js";

/**
 * Malaysian defence magazine to which a list of bidders for medium-range air defence is credited.
 */
export const asianDefenceJournal: NewsPublisher<"asian-defence-journal"> = {
  id: "asian-defence-journal",
  kind: "publisher",
  name: { en: "Asian Defence Journal" },
  summary: {
    en: "Malaysian defence magazine to which a list of bidders for medium-range air defence is credited.",
  },
  state: "malaysia",
  evidence: [
    {
      supports: ["name", "state"],
      source: "guru-2025",
      exact: ["말레이시아 국방 전문 매체", "Asian Defence Journal에"],
    },
  ],
};
