import type { Statement } from "../types.js";

/**
 * The technologies that Malaysia's defence industry gets access to can speed up local development
 * of capability.
 */
export const fasterLocalCapabilityDevelopment: Statement<"faster-local-capability-development"> = {
  id: "faster-local-capability-development",
  kind: "statement",
  text: {
    en: "The technologies that Malaysia's defence industry gets access to can speed up local development of capability.",
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
