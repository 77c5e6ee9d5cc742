import type { Person } from "../types.js";

/**
 * Malaysian member of parliament for Sibu who asked the defence ministry about the light combat
 * aircraft in March 2023.
 */
export const oscarLingChaiYew: Person<"oscar-ling-chai-yew"> = {
  id: "oscar-ling-chai-yew",
  kind: "person",
  name: {
    en: "Oscar Ling Chai Yew",
  },
  summary: {
    en: "Malaysian member of parliament for Sibu who asked the defence ministry about the light combat aircraft in March 2023.",
  },
  state: "malaysia",
  evidence: [
    {
      supports: ["name", "state"],
      source: "malaysian-defence-2023-03",
      exact: ["TUAN OSCAR LING CHAI YEW [SIBU]", "member of parliament on March 22"],
      inferred: {
        state: "member of parliament for Sibu, which is in Malaysia",
      },
    },
  ],
};
