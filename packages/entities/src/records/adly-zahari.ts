import type { Person } from "../types.js";

/** Deputy defence minister of Malaysia since December 2022. */
export const adlyZahari: Person<"adly-zahari"> = {
  id: "adly-zahari",
  kind: "person",
  name: { en: "Adly Zahari" },
  summary: { en: "Deputy defence minister of Malaysia since December 2022." },
  state: "malaysia",
  evidence: [
    {
      supports: ["name", "state"],
      source: "free-malaysia-today-2024-03-19",
      exact: "Deputy defence minister Adly Zahari",
      inferred: {
        state: "deputy defence minister, replying in the Dewan Rakyat (dateline KUALA LUMPUR)",
      },
    },
    {
      supports: ["name", "state"],
      source: "malaysian-defence-2023-12-12",
      exact: "Deputy Defence Minister Adly Zahari",
      inferred: {
        state: "deputy minister on a page about Malaysia's cabinet; no adjective beside his name",
      },
    },
    { supports: "name", source: "janes-2024-07", exact: "Deputy Defence Minister Adly Zahari" },
  ],
};
