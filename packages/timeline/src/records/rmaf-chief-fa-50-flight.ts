import type { VisitEvent } from "../types.js";

/**
 * Mohd Asghar Khan Goriman Khan, Malaysia's air force chief at the time, flew in an FA-50 while
 * visiting Korea Aerospace Industries on 17 and 18 February 2025.
 */
export const rmafChiefFa50Flight: VisitEvent<"rmaf-chief-fa-50-flight"> = {
  id: "rmaf-chief-fa-50-flight",
  kind: "visit",
  name: { en: "Flight of the Malaysian air force chief in an FA-50" },
  summary: {
    en: "Mohd Asghar Khan Goriman Khan, Malaysia's air force chief at the time, flew in an FA-50 while visiting Korea Aerospace Industries on 17 and 18 February 2025.",
  },
  date: "2025-02-17/2025-02-18",
  modality: "occurred",
  participants: [
    { entity: "mohd-asghar-khan-goriman-khan", role: "attendee" },
    { entity: "kai", role: "host" },
  ],
  platforms: [{ platform: "fa-50" }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "newspim-2025-02-22",
      exact: [
        "지난 2월 17일부터 18일까지",
        "FA-50 경공격기를 직접",
        "모하메드 아스가르 칸 말레이시아 공군총장을",
        "한국항공우주산업(KAI)과 한국 공군을",
      ],
      inferred: {
        date: "year from the page's day of issue (2025-02-22, printed by Newspim itself)",
      },
    },
  ],
};
