import type { Place } from "../types.js";

/**
 * Administrative capital of Malaysia, where its prime ministers met South Korea's presidents in
 * 2005 and 2010 and the vice foreign ministers met in 2024.
 */
export const putrajaya: Place<"putrajaya"> = {
  id: "putrajaya",
  kind: "place",
  name: { en: "Putrajaya", ko: "푸트라자야" },
  summary: {
    en: "Administrative capital of Malaysia, where its prime ministers met South Korea's presidents in 2005 and 2010 and the vice foreign ministers met in 2024.",
  },
  placeType: "city",
  within: "malaysia",
  evidence: [
    {
      supports: ["name.en", "within"],
      source: "yonhap-2010-12-10",
      exact: "PUTRAJAYA, Malaysia, Dec. 10 (Yonhap)",
    },
    {
      supports: ["name.en", "within"],
      source: "politicamente-corretto-2010-12-21",
      exact: ["Putrajaya, the federal administrative centre", "centre of Malaysia"],
    },
    {
      supports: ["name.ko", "within"],
      source: "hankyung-2024-06-26",
      exact: "외교부는 26일 말레이시아 푸트라자야에서",
    },
    {
      supports: ["name.ko", "within"],
      source: "news1-2024-06-26",
      exact: "말레이시아 푸트라자야에서 암란 모하메드 진",
    },
  ],
};
