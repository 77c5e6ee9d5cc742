import type { ConditionEvent } from "../types.js";

/**
 * The success of the defence-industry memorandum will depend on how fast South Korea and Malaysia
 * set up joint research and development, co-production lines and shared export channels, Defence
 * Security Asia writes.
 */
export const buildJointChannelsFast: ConditionEvent<"build-joint-channels-fast"> = {
  id: "build-joint-channels-fast",
  kind: "condition",
  name: { en: "Speed in joint research, co-production and export" },
  summary: {
    en: "The success of the defence-industry memorandum will depend on how fast South Korea and Malaysia set up joint research and development, co-production lines and shared export channels, Defence Security Asia writes.",
  },
  modality: "expected",
  by: "defence-security-asia",
  participants: [
    { entity: "south-korea", role: "actor" },
    { entity: "malaysia", role: "actor" },
  ],
  agreement: "defence-industry-mou",
  evidence: [
    {
      supports: ["modality", "agreement"],
      source: "dsa-pact-2025",
      paragraph: 55,
      exact: "The success of this pact will",
    },
    {
      supports: ["name", "modality"],
      source: "dsa-pact-2025",
      paragraph: 55,
      exact: "will hinge on how fast joint",
    },
    {
      supports: ["name", "participants"],
      source: "dsa-pact-2025",
      paragraph: 55,
      exact: "joint R&D, co-production lines",
      inferred: {
        participants: "South Korea and Malaysia: “joint” and “shared”: of the two countries",
      },
    },
    {
      supports: ["name", "participants"],
      source: "dsa-pact-2025",
      paragraph: 55,
      exact: "shared export channels",
      inferred: {
        participants: "South Korea and Malaysia: “joint” and “shared”: of the two countries",
      },
    },
  ],
};
