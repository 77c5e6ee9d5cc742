import type { VisitEvent } from "../types.js";

/**
 * On a visit to Korea Aerospace Industries the chief of the Malaysian air force flies in an FA-50.
 */
export const rmafChiefFa50Flight: VisitEvent<"rmaf-chief-fa-50-flight"> = {
  id: "rmaf-chief-fa-50-flight",
  kind: "visit",
  name: { en: "Flight of the Malaysian air force chief in an FA-50" },
  summary: {
    en: "On a visit to Korea Aerospace Industries the chief of the Malaysian air force flies in an FA-50.",
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
      topic: "visit of the air force chief",
    },
  ],
};
