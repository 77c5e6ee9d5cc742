import type { Programme } from "../types.js";

/** Three further littoral mission ships that Malaysia plans. */
export const littoralMissionShipBatch3: Programme<"littoral-mission-ship-batch-3"> = {
  id: "littoral-mission-ship-batch-3",
  kind: "programme",
  name: { en: "Littoral mission ship batch 3" },
  aliases: [
    { text: "LMS", language: "en", sort: "abbreviation" },
    { text: "Littoral Mission Ship Batch-III", language: "en", sort: "printed-variant" },
  ],
  summary: { en: "Three further littoral mission ships that Malaysia plans." },
  category: "ships",
  operators: ["royal-malaysian-navy"],
  standing: "planned",
  evidence: [
    {
      supports: ["name", "aliases", "operators", "standing"],
      source: "janes-2024-07",
      exact: [
        "third batch of Littoral Mission Ship",
        "Littoral Mission Ship (LMS) vessels",
        "also now allocate funding",
        "Adly further disclosed",
      ],
      inferred: {
        operators:
          '"naval procurements"; the Royal Malaysian Navy is printed only as receiver of the Batch 2 ships',
      },
      by: "adly-zahari",
    },
    {
      supports: ["name", "aliases", "operators"],
      source: "korea-joongang-daily-2025-09-24",
      exact: ["Littoral Mission Ship Batch-III", "Malaysian Navy’s fleet"],
      inferred: { operators: "Royal Malaysian Navy: 'the Malaysian Navy'" },
    },
  ],
};
