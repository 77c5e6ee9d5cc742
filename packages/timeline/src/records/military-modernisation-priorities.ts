import type { TargetEvent } from "../types.js";

/**
 * Malaysia has military modernisation priorities, with which the domains of the defence-industry
 * memorandum closely align, according to Defence Security Asia.
 */
export const militaryModernisationPriorities: TargetEvent<"military-modernisation-priorities"> = {
  id: "military-modernisation-priorities",
  kind: "target",
  name: { en: "Malaysia's military modernisation priorities" },
  summary: {
    en: "Malaysia has military modernisation priorities, with which the domains of the defence-industry memorandum closely align, according to Defence Security Asia.",
  },
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
