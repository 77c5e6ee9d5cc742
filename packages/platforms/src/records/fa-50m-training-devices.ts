import type { PlatformClass } from "../types.js";

/**
 * Simulators for pilots of the FA-50M, which Korea Aerospace Industries and Ikramatic Systems are
 * to develop together.
 */
export const fa50mTrainingDevices: PlatformClass<"fa-50m-training-devices"> = {
  id: "fa-50m-training-devices",
  kind: "platform-class",
  name: { en: "Full-mission simulator and operational flight trainer for the FA-50M" },
  summary: {
    en: "Simulators for pilots of the FA-50M, which Korea Aerospace Industries and Ikramatic Systems are to develop together.",
  },
  category: "other",
  makers: ["kai", "ikramatic-systems"],
  standing: "planned",
  evidence: [
    {
      supports: ["name", "makers", "standing"],
      source: "whsdu-com-2024-09",
      exact: [
        "全任务模拟器和作战飞行教练机",
        "ICP允许Ikramatic和KAI共同开发",
        "将用于培训该国的FA-50M飞行员",
      ],
      inferred: { makers: 'Ikramatic Systems: printed "Ikramatic", the short form' },
    },
  ],
};
