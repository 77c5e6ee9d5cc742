import type { Group } from "../types.js";

/** Officials of DAPA whom reports do not name. */
export const dapaOfficials: Group<"dapa-officials"> = {
  id: "dapa-officials",
  kind: "group",
  name: { en: "Officials of the Defence Acquisition Program Administration", ko: "방사청 관계자" },
  summary: {
    en: "Officials of DAPA whom reports do not name.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name", "state"],
      source: "herald-business-2025-10-27",
      exact: ["방사청 관계자는", "말레이시아가 타국과 맺은 두 번째 방산협력"],
      inferred: { state: "방사청 is short for 방위사업청, the South Korean agency" },
    },
  ],
};
