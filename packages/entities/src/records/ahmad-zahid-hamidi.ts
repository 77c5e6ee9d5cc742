import type { Person } from "../types.js";

/** Defence minister of Malaysia when a landing ship of the Malaysian navy burned in 2009. */
export const ahmadZahidHamidi: Person<"ahmad-zahid-hamidi"> = {
  id: "ahmad-zahid-hamidi",
  kind: "person",
  name: { en: "Ahmad Zahid Hamidi" },
  summary: {
    en: "Defence minister of Malaysia when a landing ship of the Malaysian navy burned in 2009.",
  },
  state: "malaysia",
  evidence: [
    {
      supports: "state",
      source: "naval-technology-lst",
      exact: "Malaysian defence minister Ahmad Zahid",
      inferred: { state: "the adjective Malaysian" },
    },
    {
      supports: ["name", "state"],
      source: "naval-technology-sri-inderapura",
      exact: ["Datuk Seri Dr Ahmad Zahid Hamidi", "Royal Malaysian Navy’s (RMN)"],
      inferred: { state: "defence minister, on a ship of the Royal Malaysian Navy" },
    },
  ],
};
