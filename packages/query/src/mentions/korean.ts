/**
 * What Korean writes on to the end of a name without a space: titles and plural first, then
 * particles. A name with anything else after it is part of another word (한국 in 한국어).
 */
const suffixes = ["씨", "님", "측", "들"];

/** Offices by which Korean calls a person, after the surname: 이 장관, Minister Lee. */
export const koreanOffices = [
  "대통령",
  "총리",
  "총통",
  "국왕",
  "장관",
  "차관",
  "청장",
  "총장",
  "대사",
  "의원",
  "사장",
  "대표",
  "회장",
  "대변인",
] as const;

const particles = [
  "은",
  "는",
  "이",
  "가",
  "을",
  "를",
  "의",
  "에",
  "에게",
  "에서",
  "에선",
  "에는",
  "에도",
  "에의",
  "에게서",
  "께",
  "께서",
  "와",
  "과",
  "와의",
  "과의",
  "와는",
  "과는",
  "로",
  "으로",
  "로의",
  "으로의",
  "로서",
  "으로서",
  "로부터",
  "으로부터",
  "로는",
  "으로는",
  "도",
  "만",
  "까지",
  "까지의",
  "부터",
  "부터의",
  "보다",
  "보다는",
  "처럼",
  "같은",
  "마저",
  "조차",
  "만의",
  "만이",
  "만큼",
  "밖에",
  "하고",
  "이나",
  "나",
  "이며",
  "며",
  "이고",
  "이란",
  "란",
  "이라",
  "라",
  "이라고",
  "라고",
  "이라는",
  "라는",
  "이라며",
  "라며",
  "이다",
  "다",
  "인",
  "였다",
  "이었다",
  "등",
  "등이",
  "등은",
  "등을",
  "등의",
  "등과",
  "등에",
  "등도",
  "산",
  "뿐",
  "뿐만",
];

const titles = [...suffixes, ...koreanOffices].join("|");
const ending = new RegExp(`^(?:${titles})*(?:${particles.join("|")})?$`);

/** Hangul that follows a name without a space. */
const hangulRun = /[\p{Script=Hangul}]*/uy;

/** Whether what stands in a text right after a name, if it is Hangul, only inflects it. */
export function isKoreanEnding(text: string, at: number): boolean {
  hangulRun.lastIndex = at;
  const run = hangulRun.exec(text)?.[0] ?? "";
  // Longer runs than the longest ending are looked at no further.
  return run.length <= 12 && ending.test(run);
}
