import type { NewsPublisher } from "../types.js";

/** Malaysian business weekly that reported on the tender for light combat aircraft. */
export const theEdgeMalaysia: NewsPublisher<"the-edge-malaysia"> = {
  id: "the-edge-malaysia",
  kind: "publisher",
  name: { en: "The Edge Malaysia" },
  summary: {
    en: "Malaysian business weekly that reported on the tender for light combat aircraft.",
  },
  evidence: [{ supports: "name", source: "edge-malaysia-2022-11-14", exact: "The Edge Malaysia" }],
};
