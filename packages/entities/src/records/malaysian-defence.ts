import type { NewsPublisher } from "../types.js";

/** Blog on the Malaysian armed forces. */
export const malaysianDefence: NewsPublisher<"malaysian-defence"> = {
  id: "malaysian-defence",
  kind: "publisher",
  name: { en: "Malaysian Defence" },
  summary: { en: "Blog on the Malaysian armed forces." },
  evidence: [{ supports: "name", source: "malaysian-defence-2018", exact: "— Malaysian Defence" }],
};
