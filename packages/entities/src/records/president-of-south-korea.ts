import type { Office } from "../types.js";

/** President of South Korea; Lee Jae-Myung is named with the title. */
export const presidentOfSouthKorea: Office<"president-of-south-korea"> = {
  id: "president-of-south-korea",
  kind: "office",
  name: { en: "President of South Korea" },
  summary: { en: "President of South Korea; Lee Jae-Myung is named with the title." },
  body: "south-korea",
  holders: [
    {
      person: "lee-jae-myung",
      title: { en: "President" },
      evidence: [
        {
          supports: ["person", "title"],
          source: "dsa-pact-2025",
          paragraph: 72,
          exact: "announced by President Lee Jae-Myung",
        },
      ],
    },
  ],
  evidence: [
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 72,
      exact: "announced by President Lee Jae-Myung",
    },
    {
      supports: ["name", "body"],
      source: "dsa-pact-2025",
      paragraph: 72,
      exact: "South Korea’s stated ambition",
    },
  ],
};
