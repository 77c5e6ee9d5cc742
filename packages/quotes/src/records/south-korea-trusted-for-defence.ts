import type { Statement } from "../types.js";

/**
 * South Korea is an important partner that Malaysia can trust to help strengthen its defence
 * capability.
 */
export const southKoreaTrustedForDefence: Statement<"south-korea-trusted-for-defence"> = {
  id: "south-korea-trusted-for-defence",
  kind: "statement",
  text: {
    en: "South Korea is an important partner that Malaysia can trust to help strengthen its defence capability.",
  },
  speaker: "anwar-ibrahim",
  office: "prime-minister-of-malaysia",
  date: "2025-10-27",
  purpose: "assessment",
  modality: "claimed",
  asOf: "2025-10-27",
  printed: "directly",
  subjects: ["south-korea", "malaysia", "defence-industry-mou"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "newspim-2025-10-27",
      exact: [
        "한국은 신뢰할 수 있는 중요한",
        "말레이시아의 국방 역량 강화에 있어",
        "안와르 이브라힘 말레이시아 총리와",
        "강유정 대통령실 대변인은",
      ],
      inferred: {
        date: 'the day of the summit, "27일"; month and year from the address (20251027)',
      },
      by: "kang-yu-jung",
    },
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "asia-business-daily-2025-10-27",
      exact: [
        "한국은 신뢰할 수 있는 중요한 파트너",
        "이재명 대통령과 안와르 이브라힘 말레이시아 총리가",
        "강유정 대통령실 대변인은",
        "27일 말레이시아 쿠알라룸푸르 컨벤션센터에서",
      ],
      inferred: { date: '"27일" on a page dated 2025-10-27' },
      by: "kang-yu-jung",
    },
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "hawk-2025-10-27",
      exact: [
        'a "reliable partner" in Malaysia\'s efforts',
        "its defence capabilities",
        "Malaysian Prime Minister Anwar Ibrahim",
        "Ibrahim on Monday",
      ],
      inferred: {
        text: 'printed "reliable partner"; important stands in the Korean texts alone',
        by: "Kang Yu-jung: relayed by the spokesperson of the president",
        date: "Monday on a page dated 2025-10-27 by the stored copy's metadata",
      },
      by: "kang-yu-jung",
    },
  ],
};
