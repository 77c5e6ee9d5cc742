import type { StepEvent } from "../types.js";

/**
 * South Korea and Malaysia need to translate the defence-industry memorandum into tangible
 * programmes and real industrial results, Defence Security Asia writes.
 */
export const translateMouIntoProgrammes: StepEvent<"translate-mou-into-programmes"> = {
  id: "translate-mou-into-programmes",
  kind: "step",
  name: { en: "Translation of the memorandum into programmes and industrial results" },
  summary: {
    en: "South Korea and Malaysia need to translate the defence-industry memorandum into tangible programmes and real industrial results, Defence Security Asia writes.",
  },
  modality: "recommended",
  by: "defence-security-asia",
  participants: [
    { entity: "south-korea", role: "actor" },
    { entity: "malaysia", role: "actor" },
  ],
  agreement: "defence-industry-mou",
  evidence: [
    {
      supports: ["modality", "participants"],
      source: "dsa-pact-2025",
      paragraph: 54,
      exact: "Both nations will now need to",
      inferred: { participants: "“both nations”: South Korea and Malaysia" },
    },
    {
      supports: ["name", "agreement"],
      source: "dsa-pact-2025",
      paragraph: 54,
      exact: "translate the MoU into tangible programmes",
    },
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 54,
      exact: "and real industrial outcomes",
    },
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 87,
      exact: "translating intent into tangible programmes",
    },
    {
      supports: "agreement",
      source: "dsa-pact-2025",
      paragraph: 87,
      exact: "While the MoU lays down",
    },
  ],
};
