import type { NewsPublisher } from "../types.js";

/** National news agency of Malaysia. */
export const bernama: NewsPublisher<"bernama"> = {
  id: "bernama",
  kind: "publisher",
  name: { en: "Bernama" },
  summary: { en: "National news agency of Malaysia." },
  state: "malaysia",
  evidence: [
    {
      supports: ["name", "state"],
      source: "gutzy-asia-2024-03-08",
      exact: "Malaysia’s state media, Bernama",
    },
  ],
};
