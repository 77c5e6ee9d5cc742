import type { ConditionEvent } from "../types.js";

/** The corvette contract takes effect only if Malaysia's government approves it. */
export const dsmeCorvetteApproval: ConditionEvent<"dsme-corvette-approval"> = {
  id: "dsme-corvette-approval",
  kind: "condition",
  name: { en: "Government approval of the corvettes" },
  summary: { en: "The corvette contract takes effect only if Malaysia's government approves it." },
  modality: "claimed",
  asOf: "2014-11-24",
  by: "dsme",
  participants: [{ entity: "malaysia", role: "actor" }],
  towards: "dsme-corvette-order",
  evidence: [
    {
      supports: ["name", "modality", "participants", "towards"],
      source: "etoday-2014-11-24",
      topic: "entry into force",
      by: "dsme",
    },
    {
      supports: ["name", "modality", "participants", "towards"],
      source: "mbn-2014-11-24",
      topic: "approval awaited",
      by: "dsme",
    },
    {
      supports: ["name", "modality", "participants", "towards"],
      source: "edge-malaysia-ngv-tech",
      topic: "approval required",
    },
  ],
};
