import type { Programme } from "../types.js";

/** Three further littoral mission ships in Malaysia's plans. */
export const littoralMissionShipBatch3: Programme<"littoral-mission-ship-batch-3"> = {
  id: "littoral-mission-ship-batch-3",
  kind: "programme",
  name: { en: "Littoral mission ship batch 3" },
  aliases: [
    { text: "LMS", language: "en", sort: "abbreviation" },
    { text: "Littoral Mission Ship Batch-III", language: "en", sort: "printed-variant" },
  ],
  summary: { en: "Three further littoral mission ships in Malaysia's plans." },
  category: "ships",
  operators: ["royal-malaysian-navy"],
  standing: "planned",
  evidence: [
    {
      supports: ["name", "aliases", "operators", "standing"],
      source: "janes-2024-07",
      topic: "purchases in the 13th plan",
    },
    {
      supports: ["name", "aliases", "operators"],
      source: "korea-joongang-daily-2025-09-24",
      topic: "ships Hyundai could supply",
    },
  ],
};
