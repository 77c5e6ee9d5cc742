import type { Group } from "../types.js";

/** Yoon Suk Yeol and Anwar Ibrahim, who issued a joint statement on 25 November 2024. */
export const leadersOfThe2024Summit: Group<"leaders-of-the-2024-summit"> = {
  id: "leaders-of-the-2024-summit",
  kind: "group",
  name: { en: "Leaders of South Korea and Malaysia at the summit of 2024" },
  summary: {
    en: "Yoon Suk Yeol and Anwar Ibrahim, who issued a joint statement on 25 November 2024.",
  },
  members: ["yoon-suk-yeol", "anwar-ibrahim"],
  evidence: [
    {
      supports: ["name", "members"],
      source: "korea-joongang-daily-2024-11-25",
      exact: [
        "President Yoon Suk Yeol",
        "Anwar Ibrahim held a summit",
        "announced a joint statement",
      ],
    },
    {
      supports: "members",
      source: "newspim-2024-11-25",
      exact: ["안와르 빈 이브라힘 말레이시아 총리와", "윤석열 대통령은 이날"],
    },
  ],
};
