import type { TargetEvent } from "../types.js";

/**
 * South Korea plans to help advance Malaysia's defence industry and strengthen its defence
 * capabilities, according to Seok Jong-gun, the minister of DAPA.
 */
export const contributeToMalaysianDefenceIndustry: TargetEvent<"contribute-to-malaysian-defence-industry"> =
  {
    id: "contribute-to-malaysian-defence-industry",
    kind: "target",
    name: { en: "Contribution to advancing Malaysia's defence industry" },
    summary: {
      en: "South Korea plans to help advance Malaysia's defence industry and strengthen its defence capabilities, according to Seok Jong-gun, the minister of DAPA.",
    },
    modality: "planned",
    by: "south-korea",
    participants: [
      { entity: "south-korea", role: "actor" },
      { entity: "malaysia", role: "beneficiary" },
      { entity: "malaysian-defence-industry", role: "beneficiary" },
    ],
    evidence: [
      {
        supports: ["modality", "participants"],
        source: "dsa-pact-2025",
        paragraph: 21,
        exact: "South Korea’s declaration that it will",
        by: "south-korea",
      },
      {
        supports: ["name", "participants"],
        source: "dsa-pact-2025",
        paragraph: 21,
        exact: [
          "to Malaysia’s defence-industrial advancement",
          "South Korea’s declaration that it",
        ],
        by: "south-korea",
      },
      {
        supports: "participants",
        source: "dsa-pact-2025",
        paragraph: 24,
        exact: ["strengthening Malaysia’s defense capabilities", "Minister Seok Jong-gun stated"],
        by: "seok-jong-gun",
      },
      {
        supports: ["name", "participants"],
        source: "dsa-pact-2025",
        paragraph: 24,
        exact: [
          "advancing its arms industry",
          "(Korea) will contribute",
          "Minister Seok Jong-gun stated",
        ],
        by: "seok-jong-gun",
      },
      {
        supports: "modality",
        source: "dsa-pact-2025",
        paragraph: 24,
        exact: [
          "(Korea) will contribute to strengthening Malaysia’s",
          "Minister Seok Jong-gun stated",
        ],
        by: "seok-jong-gun",
      },
    ],
  };
