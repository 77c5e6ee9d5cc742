import type { Statement } from "../types.js";

/**
 * Malaysia's defence industry will gain access to technologies for high-end aerospace engineering,
 * missile integration and digitally enhanced naval platforms.
 */
export const accessToHighEndTechnologies: Statement<"access-to-high-end-technologies"> = {
  id: "access-to-high-end-technologies",
  kind: "statement",
  text: {
    en: "Malaysia's defence industry will gain access to technologies for high-end aerospace engineering, missile integration and digitally enhanced naval platforms.",
  },
  speaker: "defence-security-asia",
  purpose: "benefit",
  modality: "expected",
  subjects: ["defence-industry-mou", "malaysian-defence-industry"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 19,
      exact: "high-end aerospace engineering",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 19,
      exact: "aerospace engineering, missile integration",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 19,
      exact: "digitally-enhanced naval platform technologies",
    },
  ],
};
