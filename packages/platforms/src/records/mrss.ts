import type { Programme } from "../types.js";

/**
 * Malaysian programme for ships that carry forces by sea, support amphibious operations and bring
 * disaster relief.
 */
export const mrss: Programme<"mrss"> = {
  id: "mrss",
  kind: "programme",
  name: { en: "Multi-role support ship programme" },
  aliases: [{ text: "MRSS", language: "en", sort: "abbreviation" }],
  summary: {
    en: "Malaysian programme for ships that carry forces by sea, support amphibious operations and bring disaster relief.",
  },
  category: "ships",
  operators: ["royal-malaysian-navy"],
  standing: "in-competition",
  roles: [
    {
      role: "multi-role-support-ship",
      evidence: [
        { supports: "role", source: "naval-news-2025-06", exact: "future Multi-Role Support Ship" },
        {
          supports: "role",
          source: "defence-security-asia-2025-03",
          exact: "(RMN) Multi-Role Support Ship (MRSS)",
        },
        {
          supports: "role",
          source: "star-2026-07-02",
          exact: "Multi-Role Support Ship (MRSS) programme",
        },
      ],
    },
  ],
  features: [
    {
      feature: { en: "Sealift for the armed forces" },
      modality: "planned",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "naval-news-2025-06",
          exact: ["ships will be tasked with", "sealift capability for the Malaysian Armed"],
        },
        {
          supports: ["feature", "modality"],
          source: "defence-security-asia-2025-03",
          topic: "what the ships are for",
        },
      ],
    },
    {
      feature: { en: "Support of amphibious operations" },
      modality: "planned",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "naval-news-2025-06",
          exact: ["ships will be tasked with", "supporting amphibious operations"],
        },
        {
          supports: ["feature", "modality"],
          source: "defence-security-asia-2025-03",
          topic: "what the ships are for",
        },
      ],
    },
    {
      feature: { en: "Humanitarian aid and disaster relief" },
      modality: "planned",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "naval-news-2025-06",
          exact: ["ships will be tasked with", "humanitarian assistance and disaster relief"],
        },
        {
          supports: ["feature", "modality"],
          source: "defence-security-asia-2025-03",
          topic: "what the ships are for",
        },
      ],
    },
    {
      feature: { en: "Replacement of the Indera Sakti class" },
      modality: "target",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "malaysian-defence-indera-saktis",
          exact: [
            "it wants to replace",
            "advanced multi-role support ships (MRSS)",
            "two Indera Sakti multi purpose command",
          ],
        },
      ],
    },
    {
      feature: {
        en: "About 150 metres in length and 10,000 tonnes in displacement as the navy's wish",
      },
      modality: "claimed",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "defence-security-asia-2025-03",
          exact: ["approximately 150 metres", "around 10,000 tonnes", "navy’s key specifications"],
          inferred: { feature: "told by unnamed sources in the defence industry" },
        },
      ],
    },
  ],
  evidence: [
    { supports: "aliases", source: "dsa-pact-2025", paragraph: 5, exact: "MRSS" },
    {
      supports: ["name", "operators", "standing"],
      source: "star-2026-07-02",
      exact: [
        "Multi-Role Support Ship (MRSS) programme",
        "Royal Malaysian Navy (TLDM)",
        "evaluating proposals from more than 17",
      ],
    },
    {
      supports: ["name", "operators"],
      source: "naval-news-2025-06",
      exact: ["future Multi-Role Support Ship", "Royal Malaysian Navy representative said"],
    },
    {
      supports: ["name", "aliases", "operators", "standing"],
      source: "defence-security-asia-2025-03",
      exact: [
        "Support Ship (MRSS) procurement programme",
        "Royal Malaysian Navy’s (RMN)",
        "competition among prospective",
      ],
    },
    {
      supports: ["name", "operators"],
      source: "malaysian-defence-indera-saktis",
      exact: ["advanced multi-role support ships (MRSS)", "RMN has publicly announced"],
    },
    { supports: "name", source: "star-2025-12-15", exact: "Multi Role Support Ships (MRSS)" },
  ],
};
