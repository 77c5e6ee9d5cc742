import type { Statement } from "../types.js";

/**
 * The technologies to which Malaysia's defence industry gains access can accelerate local
 * capability development.
 */
export const fasterLocalCapabilityDevelopment: Statement<"faster-local-capability-development"> = {
  id: "faster-local-capability-development",
  kind: "statement",
  text: {
    en: "The technologies to which Malaysia's defence industry gains access can accelerate local capability development.",
  },
  speaker: "defence-security-asia",
  purpose: "benefit",
  modality: "possible",
  subjects: ["defence-industry-mou", "malaysia", "malaysian-defence-industry"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 19,
      exact: "can accelerate local capability development",
    },
  ],
};
