import type { Person } from "../types.js";

/** Defence minister of Malaysia when a landing ship of the Malaysian navy burned in 2009. */
export const ahmadZahidHamidi: Person<"ahmad-zahid-hamidi"> = {
  id: "ahmad-zahid-hamidi",
  kind: "person",
  name: { en: "Ahmad Zahid Hamidi", ko: "아흐마드 자히드 하미디" },
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
    {
      supports: ["name.ko", "state"],
      source: "aju-news-2009-10-19",
      exact: ["김태영 국방장관과 아흐마드 자히드 하미디", "말레이시아 국방장관은 19일 오후"],
    },
  ],
};
