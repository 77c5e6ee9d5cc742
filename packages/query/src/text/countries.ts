/**
 * What states and their people are called in running text, by ISO 3166 code: to tell a ministry or
 * force that a text leaves unnamed from another state's of the same name. English, Malay, Korean.
 */
const names: { readonly [code: string]: string } = {
  AE: "Emirati|UAE|United Arab Emirates|아랍에미리트",
  AU: "Australian|Australia|호주",
  BN: "Bruneian|Brunei|브루나이",
  BR: "Brazilian|Brazil|브라질",
  CA: "Canadian|Canada|캐나다",
  CN: "Chinese|China|중국",
  CO: "Colombian|Colombia|콜롬비아",
  DE: "German|Germany|Jerman|독일",
  EG: "Egyptian|Egypt|Mesir|이집트",
  ES: "Spanish|Spain|Sepanyol|스페인",
  FI: "Finnish|Finland|핀란드",
  FR: "French|France|Perancis|프랑스",
  GB: "British|Britain|United Kingdom|UK|영국",
  ID: "Indonesian|Indonesia|인도네시아|인니",
  IL: "Israeli|Israel|이스라엘",
  IN: "Indian|India|인도",
  IQ: "Iraqi|Iraq|이라크",
  IT: "Italian|Italy|Itali|이탈리아",
  JP: "Japanese|Japan|Jepun|일본",
  KH: "Cambodian|Cambodia|Kemboja|캄보디아",
  KP: "North Korean|North Korea|Korea Utara|북한",
  KR: "South Korean|South Korea|Korea Selatan|Republic of Korea|ROK|한국|대한민국|우리",
  KW: "Kuwaiti|Kuwait|쿠웨이트",
  LA: "Laotian|Laos|라오스",
  MM: "Myanmar|미얀마",
  MY: "Malaysian|Malaysia|말레이시아",
  NL: "Dutch|Netherlands|Belanda|네덜란드",
  NO: "Norwegian|Norway|노르웨이",
  NZ: "New Zealand|뉴질랜드",
  PE: "Peruvian|Peru|페루",
  PH: "Philippine|Filipino|Philippines|Filipina|필리핀",
  PK: "Pakistani|Pakistan|파키스탄",
  PL: "Polish|Poland|폴란드",
  RO: "Romanian|Romania|루마니아",
  RU: "Russian|Russia|Rusia|러시아",
  SA: "Saudi|Saudi Arabia|사우디|사우디아라비아",
  SE: "Swedish|Sweden|스웨덴",
  SG: "Singaporean|Singapore|Singapura|싱가포르",
  TH: "Thai|Thailand|태국",
  TR: "Turkish|Turkiye|Turkey|Turki|튀르키예|터키",
  TW: "Taiwanese|Taiwan|대만",
  UA: "Ukrainian|Ukraine|우크라이나",
  US: "American|US|U.S.|USA|United States|Amerika Syarikat|미국",
  VN: "Vietnamese|Vietnam|베트남",
};

/** Codes of states by what they are called. */
export const countryNames: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  Object.entries(names).flatMap(([code, list]) => list.split("|").map((name) => [name, code])),
);

/** The demonyms of a state in English: the words that may stand for it before a noun. */
export function demonymsOf(code: string): readonly string[] {
  const [adjective] = Object.hasOwn(names, code) ? (names[code] ?? "").split("|") : [];
  return adjective === undefined ? [] : [adjective, `${adjective}s`];
}
