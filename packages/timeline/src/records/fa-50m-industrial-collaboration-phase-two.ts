import type { MilestoneEvent } from "../types.js";

/**
 * Korea Aerospace Industries and Ikramatic Systems sign the second phase of their collaboration
 * programme, which covers training devices.
 */
export const fa50mIndustrialCollaborationPhaseTwo: MilestoneEvent<"fa-50m-industrial-collaboration-phase-two"> =
  {
    id: "fa-50m-industrial-collaboration-phase-two",
    kind: "milestone",
    name: { en: "Second phase of the Industrial Collaboration Programme for the FA-50M" },
    summary: {
      en: "Korea Aerospace Industries and Ikramatic Systems sign the second phase of their collaboration programme, which covers training devices.",
    },
    date: "2024-09",
    modality: "occurred",
    participants: [
      { entity: "kai", role: "party" },
      { entity: "ikramatic-systems", role: "party" },
      {
        entity: "mohamed-khaled-nordin",
        role: "witness",
        evidence: [
          {
            supports: ["entity", "role"],
            source: "star-2024-09-14",
            topic: "signing of the second phase",
          },
        ],
      },
    ],
    platforms: [{ platform: "fa-50m-training-devices" }],
    evidence: [
      {
        supports: ["name", "date", "modality", "participants"],
        source: "star-2024-09-14",
        topic: "signing of the second phase",
      },
      {
        supports: ["name", "date", "modality", "participants", "platforms"],
        source: "whsdu-com-2024-09",
        topic: "signing and content of the second phase",
      },
    ],
  };
