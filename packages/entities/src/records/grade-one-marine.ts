import type { Company } from "../types.js";

/** Shipyard in Lumut that completed Malaysia's two training ships. */
export const gradeOneMarine: Company<"grade-one-marine"> = {
  id: "grade-one-marine",
  kind: "company",
  name: { en: "Grade One Marine Shipyard" },
  aliases: [{ text: "Great One Marine Shipyard", language: "en", sort: "printed-variant" }],
  summary: { en: "Shipyard in Lumut that completed Malaysia's two training ships." },
  evidence: [
    {
      supports: ["name", "location"],
      source: "malaysian-defence-2018-04",
      exact: "Grade One Marine Shipyard in Lumut",
    },
    {
      supports: "aliases",
      source: "new-sarawak-tribune-2019",
      exact: "Great One Marine Shipyard in Perak",
    },
  ],
  location: "lumut",
};
