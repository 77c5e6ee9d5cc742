import type { Place } from "../types.js";

/**
 * Capital of Türkiye, where Malaysia handed over its letter of acceptance for three littoral
 * mission ships in June 2024.
 */
export const ankara: Place<"ankara"> = {
  id: "ankara",
  kind: "place",
  name: { en: "Ankara" },
  summary: {
    en: "Capital of Türkiye, where Malaysia handed over its letter of acceptance for three littoral mission ships in June 2024.",
  },
  placeType: "city",
  within: "turkiye",
  evidence: [
    {
      supports: ["name", "within"],
      source: "trt-world-2024-06-10",
      exact: ["ceremony in the capital Ankara", "Türkiye's Secretariat of Defence Industries"],
    },
    {
      supports: "name",
      source: "star-2024-06-11",
      exact: "ANKARA: The Defence Ministry has handed",
    },
  ],
};
