import type { TargetEvent } from "../types.js";

/**
 * LIG Nex1 was considering production in Malaysia, through technology transfer among other means,
 * Financial News reported on 17 September 2025.
 */
export const ligNex1LocalProduction202509: TargetEvent<"lig-nex1-local-production-2025-09"> = {
  id: "lig-nex1-local-production-2025-09",
  kind: "target",
  name: { en: "Possible LIG Nex1 production in Malaysia, September 2025" },
  summary: {
    en: "LIG Nex1 was considering production in Malaysia, through technology transfer among other means, Financial News reported on 17 September 2025.",
  },
  modality: "possible",
  asOf: "2025-09-17",
  by: "lig-nex1",
  participants: [
    { entity: "lig-nex1", role: "actor" },
    { entity: "malaysia", role: "beneficiary" },
  ],
  evidence: [
    {
      supports: ["name", "modality", "participants"],
      source: "financial-news-2025-09-17",
      exact: [
        "현지생산 등도 적극 검토 중이다",
        "말레이시아에 기술이전 등을 통한",
        "LIG넥스원은 2022년부터 말레이시아 DSA",
      ],
    },
  ],
};
