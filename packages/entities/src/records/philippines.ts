import type { State } from "../types.js";

/** State that operates the FA-50 and ordered 12 more aircraft. */
export const philippines: State<"philippines"> = {
  id: "philippines",
  kind: "state",
  name: { en: "Philippines", ms: "Filipina", ko: "필리핀" },
  summary: { en: "State that operates the FA-50 and ordered 12 more aircraft." },
  countryCode: "PH",
  evidence: [
    {
      supports: "name.en",
      source: "star-2023-02-24",
      exact: "Indonesia, the Philippines and Thailand",
    },
    {
      supports: "name.en",
      source: "star-2023-05-25",
      exact: "Thailand, Indonesia and the Philippines",
    },
    {
      supports: "name.ko",
      source: "voa-korea-2026-03-11",
      exact: "폴란드, 필리핀, 아랍에미리트로",
    },
    {
      supports: "name.ms",
      source: "perajurit-2023-09",
      exact: "Filipina, Vietnam, Brunei, Republik China",
    },
  ],
};
