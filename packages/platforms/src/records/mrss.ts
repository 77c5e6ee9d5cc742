import type { Programme } from "../types.js";

/**
 * Malaysia's programme for ships to move forces by sea, support landings and bring relief in
 * disasters.
 */
export const mrss: Programme<"mrss"> = {
  id: "mrss",
  kind: "programme",
  name: { en: "Multi-role support ship programme" },
  aliases: [{ text: "MRSS", language: "en", sort: "abbreviation" }],
  summary: {
    en: "Malaysia's programme for ships to move forces by sea, support landings and bring relief in disasters.",
  },
  category: "ships",
  operators: ["royal-malaysian-navy"],
  standing: "in-competition",
  roles: [
    {
      role: "multi-role-support-ship",
      evidence: [
        { supports: "role", source: "naval-news-2025-06", topic: "what the ships are for" },
        {
          supports: "role",
          source: "defence-security-asia-2025-03",
          topic: "what the ships are for",
        },
        { supports: "role", source: "star-2026-07-02", topic: "proposals from abroad" },
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
          topic: "what the ships are for",
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
          topic: "what the ships are for",
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
          topic: "what the ships are for",
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
          topic: "ships to be replaced",
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
          topic: "the navy's specifications",
        },
      ],
    },
  ],
  evidence: [
    { supports: "aliases", source: "dsa-pact-2025", paragraph: 5, exact: "MRSS" },
    {
      supports: ["name", "operators", "standing"],
      source: "star-2026-07-02",
      topic: "proposals from abroad",
    },
    {
      supports: ["name", "operators"],
      source: "naval-news-2025-06",
      topic: "requirements of the navy",
    },
    {
      supports: ["name", "aliases", "operators", "standing"],
      source: "defence-security-asia-2025-03",
      topic: "leading yards",
    },
    {
      supports: ["name", "operators"],
      source: "malaysian-defence-indera-saktis",
      topic: "ships to be replaced",
    },
    { supports: "name", source: "star-2025-12-15", topic: "planned purchases" },
  ],
};
