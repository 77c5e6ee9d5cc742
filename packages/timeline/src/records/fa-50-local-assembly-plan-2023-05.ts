import type { TargetEvent } from "../types.js";

/**
 * Kang Goo-young, chief executive of Korea Aerospace Industries, said in May 2023 that four of
 * Malaysia's 18 aircraft would be built in South Korea and 14 assembled in Malaysia. In September
 * 2024 Malaysia's defence minister spoke of all 18 as built in South Korea.
 */
export const fa50LocalAssemblyPlan202305: TargetEvent<"fa-50-local-assembly-plan-2023-05"> = {
  id: "fa-50-local-assembly-plan-2023-05",
  kind: "target",
  name: { en: "Plan of May 2023 to assemble 14 FA-50 in Malaysia" },
  summary: {
    en: "Kang Goo-young, chief executive of Korea Aerospace Industries, said in May 2023 that four of Malaysia's 18 aircraft would be built in South Korea and 14 assembled in Malaysia. In September 2024 Malaysia's defence minister spoke of all 18 as built in South Korea.",
  },
  modality: "planned",
  asOf: "2023-05-25",
  by: "kang-goo-young",
  participants: [
    { entity: "kai", role: "supplier" },
    { entity: "malaysia", role: "beneficiary" },
  ],
  platforms: [{ platform: "fa-50m", quantity: { value: 18, unit: "aircraft" } }],
  figures: { count: { value: 4, unit: "aircraft" } },
  evidence: [
    {
      supports: ["name", "modality", "participants", "platforms", "figures"],
      source: "star-2023-05-25",
      exact: [
        "four will be totally made",
        "the 14 aircraft",
        "assembled here (in Malaysia)",
        "18 FA-50 Block 20",
        "chief executive officer Kang Goo-Young",
        "Korea Aerospace Industries (KAI)",
      ],
      by: "kang-goo-young",
    },
    {
      supports: ["name", "modality", "participants", "platforms", "figures"],
      source: "pocket-news-2023-05-27",
      exact: [
        "undergo final stage assembly in Malaysia",
        "remaining four fighter jets",
        "14 of the FA-50 Block 20",
        "Kang disclosed that as part",
        "purchase of 18 FA-50",
        "Korea Aerospace Industries (KAI)",
      ],
      inferred: {
        by: '"Kang disclosed"; the full name (Kang Goo-Young) stands in the opening paragraph',
      },
      by: "kang-goo-young",
    },
    {
      contradicts: "figures.count",
      reported: { value: 18, unit: "aircraft" },
      source: "malay-mail-2024-09-13",
      exact: ["Construction of the 18 FA-50M", "schedule in South Korea", "Mohamed Khaled Nordin"],
      inferred: {
        "figures.count":
          "the page does not speak of assembly in Malaysia: all 18 are being built in South Korea",
      },
      by: "mohamed-khaled-nordin",
      asOf: "2024-09-13",
    },
    {
      contradicts: "figures.count",
      reported: { value: 18, unit: "aircraft" },
      source: "star-2024-09-14",
      exact: [
        "Construction of the 18 FA-50M",
        "schedule in South Korea",
        "Seri Mohamed Khaled Nordin",
      ],
      inferred: {
        "figures.count":
          "the page does not speak of assembly in Malaysia: all 18 are being built in South Korea",
      },
      by: "mohamed-khaled-nordin",
      asOf: "2024-09-13",
    },
  ],
};
