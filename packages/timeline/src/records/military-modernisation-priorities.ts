import type { TargetEvent } from "../types.js";

/** Malaysia currently has priorities for the modernisation of its military. */
export const militaryModernisationPriorities: TargetEvent<"military-modernisation-priorities"> = {
  id: "military-modernisation-priorities",
  kind: "target",
  name: { en: "Military modernisation priorities of Malaysia" },
  summary: { en: "Malaysia currently has priorities for the modernisation of its military." },
  modality: "ongoing",
  by: "malaysia",
  participants: [{ entity: "malaysia", role: "actor" }],
  evidence: [
    {
      supports: ["name", "modality"],
      source: "dsa-pact-2025",
      paragraph: 10,
      exact: "current military modernisation priorities",
    },
    {
      supports: "participants",
      source: "dsa-pact-2025",
      paragraph: 10,
      exact: "aligning closely with Malaysia’s current military",
    },
  ],
};
