import type { NewsPublisher } from "../types.js";

/** Bernama, the Malaysian news agency. */
export const bernama: NewsPublisher<"bernama"> = {
  id: "bernama",
  kind: "publisher",
  name: { en: "Bernama" },
  summary: { en: "Bernama, the Malaysian news agency." },
  state: "malaysia",
  evidence: [
    {
      supports: ["name", "state"],
      source: "gutzy-asia-2024-03-08",
      exact: "Malaysia’s state media, Bernama",
    },
  ],
};
