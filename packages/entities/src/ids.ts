// Generated from the files in records. Do not edit: run "npm run generate".

import type { EntityKind } from "@defence-pact/schema";

/** The id of an entity of kind `state`. */
export type StateId =
  | "australia"
  | "brazil"
  | "china"
  | "france"
  | "india"
  | "indonesia"
  | "iraq"
  | "italy"
  | "japan"
  | "malaysia"
  | "netherlands"
  | "north-korea"
  | "norway"
  | "philippines"
  | "poland"
  | "russia"
  | "south-korea"
  | "spain"
  | "thailand"
  | "turkiye"
  | "united-states";

/** The id of an entity of kind `bloc`. */
export type BlocId = "asean" | "nato";

/** The id of an entity of kind `agency`. */
export type AgencyId =
  | "agency-for-defense-development"
  | "auditor-general-of-malaysia"
  | "dapa"
  | "embassy-of-south-korea-in-malaysia"
  | "korea-coast-guard"
  | "krit"
  | "malaysian-anti-corruption-commission"
  | "malaysian-marine-police"
  | "malaysian-maritime-enforcement-agency"
  | "malaysian-ministry-of-defence"
  | "royal-malaysia-police"
  | "south-gyeongsang-province"
  | "south-korean-ministry-of-foreign-affairs"
  | "south-korean-ministry-of-national-defense";

/** The id of an entity of kind `company`. */
export type CompanyId =
  | "amdef"
  | "aselsan"
  | "avibras"
  | "avp-engineering"
  | "boustead-naval-shipyard"
  | "catic"
  | "cendana-auto"
  | "daewoo-heavy-industries"
  | "daewoo-heavy-industries-and-machinery"
  | "damen"
  | "diehl-defence"
  | "doosan-dst"
  | "drb"
  | "dsme"
  | "fincantieri"
  | "grade-one-marine"
  | "hanwha-aerospace"
  | "hanwha-corporation"
  | "hanwha-defense-systems"
  | "hanwha-ocean"
  | "hanwha-systems"
  | "hd-hyundai-heavy-industries"
  | "hindustan-aeronautics"
  | "hyundai-rotem"
  | "ikramatic-systems"
  | "kai"
  | "kemalak-systems"
  | "kongsberg"
  | "korea-tacoma"
  | "korean-air"
  | "leonardo"
  | "lig-nex1"
  | "lockheed-martin"
  | "maybank"
  | "mbda"
  | "mmc"
  | "naval-marine-engineering-and-logistics"
  | "nearthlab"
  | "ngv-tech"
  | "norinco"
  | "poongsan"
  | "pt-pal"
  | "rosoboronexport"
  | "samsung-thales"
  | "sancheong"
  | "stm"
  | "turkish-aerospace"
  | "widad-business-group";

/** The id of an entity of kind `armed-service`. */
export type ArmedServiceId =
  | "malaysian-armed-forces"
  | "malaysian-army"
  | "republic-of-korea-air-force"
  | "republic-of-korea-navy"
  | "royal-malaysian-air-force"
  | "royal-malaysian-navy"
  | "south-korean-armed-forces";

/** The id of an entity of kind `group`. */
export type GroupId =
  | "alternative-arms-suppliers"
  | "analysts"
  | "asian-nations"
  | "capable-defence-actors"
  | "coalition-of-defence-industry"
  | "dapa-officials"
  | "defence-ministries"
  | "emerging-defence-customers"
  | "foreign-suppliers"
  | "great-powers"
  | "industrial-stakeholders"
  | "leaders-of-the-2024-summit"
  | "malaysian-defence-industry"
  | "malaysian-subcontractors"
  | "malaysian-workforce"
  | "middle-powers"
  | "south-korea-mou-partners"
  | "south-korean-defence-industry"
  | "southeast-asian-states"
  | "the-west"
  | "third-party-importers"
  | "vetted-partners"
  | "western-suppliers";

/** The id of an entity of kind `person`. */
export type PersonId =
  | "abdul-rahman-ayob"
  | "abdullah-ahmad-badawi"
  | "ackbal-abdul-samad"
  | "adly-zahari"
  | "ahmad-zahid-hamidi"
  | "ahn-gyu-back"
  | "ahn-hyun-ho"
  | "amran-mohamed-zin"
  | "anwar-ibrahim"
  | "borhan"
  | "cha-jae-byung"
  | "cheong-in-kyo"
  | "darell-leiking"
  | "eom-dong-hwan"
  | "go-sang-hwe"
  | "hishammuddin-hussein"
  | "isham-ishak"
  | "ismail-sabri-yaakob"
  | "jung-sang-hwa"
  | "kang-goo-young"
  | "kang-hwan-seok"
  | "kang-yu-jung"
  | "kim-hong-kyun"
  | "kim-tae-young"
  | "kim-yong-hyun"
  | "kim-young-choon"
  | "kwon-dae-won"
  | "lee-doo-hee"
  | "lee-jae-myung"
  | "lee-jong-ho"
  | "lee-jong-sup"
  | "lee-myung-bak"
  | "lee-seung-beom"
  | "lee-yong-cheol"
  | "lokman-hakim-ali"
  | "mahathir-mohamad"
  | "mohamad-hasan"
  | "mohamed-khaled-nordin"
  | "mohd-asghar-khan-goriman-khan"
  | "mohd-shahada-ismail"
  | "mohd-yani-daud"
  | "muez-abd-aziz"
  | "muhamad-norazlan-aris"
  | "muhammad-ikmal-opat-abdullah"
  | "najib-razak"
  | "oscar-ling-chai-yew"
  | "park-geun-hye"
  | "park-jin"
  | "park-shangshin"
  | "roh-moo-hyun"
  | "saifuddin-abdullah"
  | "seok-jong-gun"
  | "shin-won-sik"
  | "suh-wook"
  | "tengku-zafrul-aziz"
  | "wang-jung-hong"
  | "yeo-han-koo"
  | "yeo-seung-bae"
  | "yoon-suk-yeol"
  | "zambry-abdul-kadir"
  | "zulhelmy-ithnain";

/** The id of an entity of kind `office`. */
export type OfficeId =
  | "ambassador-of-south-korea-to-malaysia"
  | "chief-executive-of-kai"
  | "chief-of-the-malaysian-armed-forces"
  | "chief-of-the-royal-malaysian-air-force"
  | "chief-of-the-royal-malaysian-navy"
  | "dapa-minister"
  | "deputy-minister-of-defence-of-malaysia"
  | "kai-regional-manager-for-asia"
  | "minister-of-defence-of-malaysia"
  | "minister-of-national-defense-of-south-korea"
  | "president-of-south-korea"
  | "prime-minister-of-malaysia"
  | "secretary-general-of-the-malaysian-ministry-of-defence"
  | "spokesperson-of-the-south-korean-president";

/** The id of an entity of kind `place`. */
export type PlaceId =
  | "ankara"
  | "asia"
  | "bosnia"
  | "changwon"
  | "geoje"
  | "gwangju"
  | "gyeryongdae"
  | "incheon"
  | "indo-pacific"
  | "jeju-island"
  | "kintex"
  | "korean-peninsula"
  | "kuala-lumpur"
  | "kuala-lumpur-convention-centre"
  | "kuantan-air-base"
  | "langkawi"
  | "lumut"
  | "mahsuri-international-exhibition-centre"
  | "malaysia-international-trade-and-exhibition-centre"
  | "malaysian-exclusive-economic-zone"
  | "malaysian-exclusive-waters"
  | "port-klang"
  | "putrajaya"
  | "sacheon"
  | "sacheon-airport"
  | "seoul"
  | "seoul-airport"
  | "sijangkang"
  | "sofitel-ambassador-seoul"
  | "south-china-sea"
  | "southeast-asia"
  | "strait-of-malacca"
  | "taiwan-strait"
  | "washington"
  | "wisma-pertahanan";

/** The id of an entity of kind `situation`. */
export type SituationId =
  | "chinese-naval-deployments"
  | "defence-supply-chain-shift"
  | "global-strategic-competition"
  | "great-power-competition"
  | "grey-zone-challenges"
  | "indo-pacific-military-competition"
  | "indo-pacific-realignments"
  | "indo-pacific-tensions"
  | "korean-peninsula-nuclear-instability"
  | "networked-asian-security-collaboration"
  | "north-korean-missile-threats"
  | "north-korean-strategic-weapons-development"
  | "regional-threat-perceptions"
  | "south-china-sea-disputes"
  | "south-china-sea-tensions"
  | "taiwan-strait-tensions";

/** The id of an entity of kind `agreement`. */
export type AgreementId =
  | "air-force-meeting-arrangement-2023"
  | "airworthiness-recognition"
  | "asean-south-korea-comprehensive-strategic-partnership"
  | "coast-guard-arrangement-2001"
  | "daewoo-drb-k200-assembly-mou"
  | "defence-cooperation-mou-2022"
  | "defence-industry-mou"
  | "hanwha-cendana-k200-teaming-agreement"
  | "hanwha-widad-chunmoo-mou"
  | "look-east-policy"
  | "malaysia-india-defence-mou"
  | "malaysia-indonesia-defence-mou"
  | "malaysia-turkiye-procurement-mou"
  | "malaysia-united-states-defence-mou"
  | "national-defence-industry-policy"
  | "south-korea-malaysia-free-trade-agreement"
  | "south-korea-malaysia-procurement-arrangement"
  | "south-korea-nato-airworthiness-recognition"
  | "strategic-partnership-2024";

/** The id of an entity of kind `agreement-series`. */
export type AgreementSeriesId =
  | "malaysia-arms-cooperation-mous"
  | "south-korea-airworthiness-recognitions"
  | "south-korea-defence-cooperation-mous";

/** The id of an entity of kind `gathering`. */
export type GatheringId =
  | "admm-plus-2025"
  | "asean-summit-47"
  | "defence-industry-seminar-2023"
  | "defence-industry-seminar-2025"
  | "dsa-2008"
  | "dsa-2014"
  | "dsa-2018"
  | "dsa-2022"
  | "dsa-2024"
  | "dsa-2026"
  | "joint-defence-industry-committee-10"
  | "lima-2011"
  | "lima-2017"
  | "lima-2019"
  | "lima-2023"
  | "maritime-capacity-and-collaboration-forum-2025"
  | "military-airworthiness-conference-2022"
  | "military-airworthiness-conference-2025"
  | "nato-summit-2024"
  | "reaim-2024"
  | "seoul-adex-2021"
  | "seoul-adex-2025"
  | "seoul-defense-dialogue-2018"
  | "seoul-defense-dialogue-2023"
  | "seoul-defense-dialogue-2024"
  | "seoul-defense-dialogue-2025"
  | "xiangshan-forum-2019";

/** The id of an entity of kind `publisher`. */
export type NewsPublisherId =
  | "aju-news"
  | "altair"
  | "archyde"
  | "asian-defence-journal"
  | "bernama"
  | "chosun"
  | "chosun-biz"
  | "defence-security-asia"
  | "global-business-press"
  | "k-defense-news"
  | "malaysia-military-power"
  | "malaysian-defence"
  | "sipri"
  | "the-edge-malaysia"
  | "the-guru"
  | "yonhap";

/** What the id of an entity can be, by its kind. */
export interface EntityIdsByKind {
  readonly state: StateId;
  readonly bloc: BlocId;
  readonly agency: AgencyId;
  readonly company: CompanyId;
  readonly "armed-service": ArmedServiceId;
  readonly group: GroupId;
  readonly person: PersonId;
  readonly office: OfficeId;
  readonly place: PlaceId;
  readonly situation: SituationId;
  readonly agreement: AgreementId;
  readonly "agreement-series": AgreementSeriesId;
  readonly gathering: GatheringId;
  readonly publisher: NewsPublisherId;
}

/** The id of an entity of kind `K`. */
export type EntityIdOf<K extends EntityKind> = EntityIdsByKind[K];

/** The id of an entity. */
export type EntityId =
  | StateId
  | BlocId
  | AgencyId
  | CompanyId
  | ArmedServiceId
  | GroupId
  | PersonId
  | OfficeId
  | PlaceId
  | SituationId
  | AgreementId
  | AgreementSeriesId
  | GatheringId
  | NewsPublisherId;

/** The kind of every entity, by its id. */
export interface EntityKinds
  extends Readonly<Record<StateId, "state">>,
    Readonly<Record<BlocId, "bloc">>,
    Readonly<Record<AgencyId, "agency">>,
    Readonly<Record<CompanyId, "company">>,
    Readonly<Record<ArmedServiceId, "armed-service">>,
    Readonly<Record<GroupId, "group">>,
    Readonly<Record<PersonId, "person">>,
    Readonly<Record<OfficeId, "office">>,
    Readonly<Record<PlaceId, "place">>,
    Readonly<Record<SituationId, "situation">>,
    Readonly<Record<AgreementId, "agreement">>,
    Readonly<Record<AgreementSeriesId, "agreement-series">>,
    Readonly<Record<GatheringId, "gathering">>,
    Readonly<Record<NewsPublisherId, "publisher">> {}

/** The kind of every entity, by its id. */
export const entityKinds: EntityKinds = {
  "abdul-rahman-ayob": "person",
  "abdullah-ahmad-badawi": "person",
  "ackbal-abdul-samad": "person",
  "adly-zahari": "person",
  "admm-plus-2025": "gathering",
  "agency-for-defense-development": "agency",
  "ahmad-zahid-hamidi": "person",
  "ahn-gyu-back": "person",
  "ahn-hyun-ho": "person",
  "air-force-meeting-arrangement-2023": "agreement",
  "airworthiness-recognition": "agreement",
  "aju-news": "publisher",
  altair: "publisher",
  "alternative-arms-suppliers": "group",
  "ambassador-of-south-korea-to-malaysia": "office",
  amdef: "company",
  "amran-mohamed-zin": "person",
  analysts: "group",
  ankara: "place",
  "anwar-ibrahim": "person",
  archyde: "publisher",
  asean: "bloc",
  "asean-south-korea-comprehensive-strategic-partnership": "agreement",
  "asean-summit-47": "gathering",
  aselsan: "company",
  asia: "place",
  "asian-defence-journal": "publisher",
  "asian-nations": "group",
  "auditor-general-of-malaysia": "agency",
  australia: "state",
  avibras: "company",
  "avp-engineering": "company",
  bernama: "publisher",
  borhan: "person",
  bosnia: "place",
  "boustead-naval-shipyard": "company",
  brazil: "state",
  "capable-defence-actors": "group",
  catic: "company",
  "cendana-auto": "company",
  "cha-jae-byung": "person",
  changwon: "place",
  "cheong-in-kyo": "person",
  "chief-executive-of-kai": "office",
  "chief-of-the-malaysian-armed-forces": "office",
  "chief-of-the-royal-malaysian-air-force": "office",
  "chief-of-the-royal-malaysian-navy": "office",
  china: "state",
  "chinese-naval-deployments": "situation",
  chosun: "publisher",
  "chosun-biz": "publisher",
  "coalition-of-defence-industry": "group",
  "coast-guard-arrangement-2001": "agreement",
  "daewoo-drb-k200-assembly-mou": "agreement",
  "daewoo-heavy-industries": "company",
  "daewoo-heavy-industries-and-machinery": "company",
  damen: "company",
  dapa: "agency",
  "dapa-minister": "office",
  "dapa-officials": "group",
  "darell-leiking": "person",
  "defence-cooperation-mou-2022": "agreement",
  "defence-industry-mou": "agreement",
  "defence-industry-seminar-2023": "gathering",
  "defence-industry-seminar-2025": "gathering",
  "defence-ministries": "group",
  "defence-security-asia": "publisher",
  "defence-supply-chain-shift": "situation",
  "deputy-minister-of-defence-of-malaysia": "office",
  "diehl-defence": "company",
  "doosan-dst": "company",
  drb: "company",
  "dsa-2008": "gathering",
  "dsa-2014": "gathering",
  "dsa-2018": "gathering",
  "dsa-2022": "gathering",
  "dsa-2024": "gathering",
  "dsa-2026": "gathering",
  dsme: "company",
  "embassy-of-south-korea-in-malaysia": "agency",
  "emerging-defence-customers": "group",
  "eom-dong-hwan": "person",
  fincantieri: "company",
  "foreign-suppliers": "group",
  france: "state",
  geoje: "place",
  "global-business-press": "publisher",
  "global-strategic-competition": "situation",
  "go-sang-hwe": "person",
  "grade-one-marine": "company",
  "great-power-competition": "situation",
  "great-powers": "group",
  "grey-zone-challenges": "situation",
  gwangju: "place",
  gyeryongdae: "place",
  "hanwha-aerospace": "company",
  "hanwha-cendana-k200-teaming-agreement": "agreement",
  "hanwha-corporation": "company",
  "hanwha-defense-systems": "company",
  "hanwha-ocean": "company",
  "hanwha-systems": "company",
  "hanwha-widad-chunmoo-mou": "agreement",
  "hd-hyundai-heavy-industries": "company",
  "hindustan-aeronautics": "company",
  "hishammuddin-hussein": "person",
  "hyundai-rotem": "company",
  "ikramatic-systems": "company",
  incheon: "place",
  india: "state",
  "indo-pacific": "place",
  "indo-pacific-military-competition": "situation",
  "indo-pacific-realignments": "situation",
  "indo-pacific-tensions": "situation",
  indonesia: "state",
  "industrial-stakeholders": "group",
  iraq: "state",
  "isham-ishak": "person",
  "ismail-sabri-yaakob": "person",
  italy: "state",
  japan: "state",
  "jeju-island": "place",
  "joint-defence-industry-committee-10": "gathering",
  "jung-sang-hwa": "person",
  "k-defense-news": "publisher",
  kai: "company",
  "kai-regional-manager-for-asia": "office",
  "kang-goo-young": "person",
  "kang-hwan-seok": "person",
  "kang-yu-jung": "person",
  "kemalak-systems": "company",
  "kim-hong-kyun": "person",
  "kim-tae-young": "person",
  "kim-yong-hyun": "person",
  "kim-young-choon": "person",
  kintex: "place",
  kongsberg: "company",
  "korea-coast-guard": "agency",
  "korea-tacoma": "company",
  "korean-air": "company",
  "korean-peninsula": "place",
  "korean-peninsula-nuclear-instability": "situation",
  krit: "agency",
  "kuala-lumpur": "place",
  "kuala-lumpur-convention-centre": "place",
  "kuantan-air-base": "place",
  "kwon-dae-won": "person",
  langkawi: "place",
  "leaders-of-the-2024-summit": "group",
  "lee-doo-hee": "person",
  "lee-jae-myung": "person",
  "lee-jong-ho": "person",
  "lee-jong-sup": "person",
  "lee-myung-bak": "person",
  "lee-seung-beom": "person",
  "lee-yong-cheol": "person",
  leonardo: "company",
  "lig-nex1": "company",
  "lima-2011": "gathering",
  "lima-2017": "gathering",
  "lima-2019": "gathering",
  "lima-2023": "gathering",
  "lockheed-martin": "company",
  "lokman-hakim-ali": "person",
  "look-east-policy": "agreement",
  lumut: "place",
  "mahathir-mohamad": "person",
  "mahsuri-international-exhibition-centre": "place",
  malaysia: "state",
  "malaysia-arms-cooperation-mous": "agreement-series",
  "malaysia-india-defence-mou": "agreement",
  "malaysia-indonesia-defence-mou": "agreement",
  "malaysia-international-trade-and-exhibition-centre": "place",
  "malaysia-military-power": "publisher",
  "malaysia-turkiye-procurement-mou": "agreement",
  "malaysia-united-states-defence-mou": "agreement",
  "malaysian-anti-corruption-commission": "agency",
  "malaysian-armed-forces": "armed-service",
  "malaysian-army": "armed-service",
  "malaysian-defence": "publisher",
  "malaysian-defence-industry": "group",
  "malaysian-exclusive-economic-zone": "place",
  "malaysian-exclusive-waters": "place",
  "malaysian-marine-police": "agency",
  "malaysian-maritime-enforcement-agency": "agency",
  "malaysian-ministry-of-defence": "agency",
  "malaysian-subcontractors": "group",
  "malaysian-workforce": "group",
  "maritime-capacity-and-collaboration-forum-2025": "gathering",
  maybank: "company",
  mbda: "company",
  "middle-powers": "group",
  "military-airworthiness-conference-2022": "gathering",
  "military-airworthiness-conference-2025": "gathering",
  "minister-of-defence-of-malaysia": "office",
  "minister-of-national-defense-of-south-korea": "office",
  mmc: "company",
  "mohamad-hasan": "person",
  "mohamed-khaled-nordin": "person",
  "mohd-asghar-khan-goriman-khan": "person",
  "mohd-shahada-ismail": "person",
  "mohd-yani-daud": "person",
  "muez-abd-aziz": "person",
  "muhamad-norazlan-aris": "person",
  "muhammad-ikmal-opat-abdullah": "person",
  "najib-razak": "person",
  "national-defence-industry-policy": "agreement",
  nato: "bloc",
  "nato-summit-2024": "gathering",
  "naval-marine-engineering-and-logistics": "company",
  nearthlab: "company",
  netherlands: "state",
  "networked-asian-security-collaboration": "situation",
  "ngv-tech": "company",
  norinco: "company",
  "north-korea": "state",
  "north-korean-missile-threats": "situation",
  "north-korean-strategic-weapons-development": "situation",
  norway: "state",
  "oscar-ling-chai-yew": "person",
  "park-geun-hye": "person",
  "park-jin": "person",
  "park-shangshin": "person",
  philippines: "state",
  poland: "state",
  poongsan: "company",
  "port-klang": "place",
  "president-of-south-korea": "office",
  "prime-minister-of-malaysia": "office",
  "pt-pal": "company",
  putrajaya: "place",
  "reaim-2024": "gathering",
  "regional-threat-perceptions": "situation",
  "republic-of-korea-air-force": "armed-service",
  "republic-of-korea-navy": "armed-service",
  "roh-moo-hyun": "person",
  rosoboronexport: "company",
  "royal-malaysia-police": "agency",
  "royal-malaysian-air-force": "armed-service",
  "royal-malaysian-navy": "armed-service",
  russia: "state",
  sacheon: "place",
  "sacheon-airport": "place",
  "saifuddin-abdullah": "person",
  "samsung-thales": "company",
  sancheong: "company",
  "secretary-general-of-the-malaysian-ministry-of-defence": "office",
  "seok-jong-gun": "person",
  seoul: "place",
  "seoul-adex-2021": "gathering",
  "seoul-adex-2025": "gathering",
  "seoul-airport": "place",
  "seoul-defense-dialogue-2018": "gathering",
  "seoul-defense-dialogue-2023": "gathering",
  "seoul-defense-dialogue-2024": "gathering",
  "seoul-defense-dialogue-2025": "gathering",
  "shin-won-sik": "person",
  sijangkang: "place",
  sipri: "publisher",
  "sofitel-ambassador-seoul": "place",
  "south-china-sea": "place",
  "south-china-sea-disputes": "situation",
  "south-china-sea-tensions": "situation",
  "south-gyeongsang-province": "agency",
  "south-korea": "state",
  "south-korea-airworthiness-recognitions": "agreement-series",
  "south-korea-defence-cooperation-mous": "agreement-series",
  "south-korea-malaysia-free-trade-agreement": "agreement",
  "south-korea-malaysia-procurement-arrangement": "agreement",
  "south-korea-mou-partners": "group",
  "south-korea-nato-airworthiness-recognition": "agreement",
  "south-korean-armed-forces": "armed-service",
  "south-korean-defence-industry": "group",
  "south-korean-ministry-of-foreign-affairs": "agency",
  "south-korean-ministry-of-national-defense": "agency",
  "southeast-asia": "place",
  "southeast-asian-states": "group",
  spain: "state",
  "spokesperson-of-the-south-korean-president": "office",
  stm: "company",
  "strait-of-malacca": "place",
  "strategic-partnership-2024": "agreement",
  "suh-wook": "person",
  "taiwan-strait": "place",
  "taiwan-strait-tensions": "situation",
  "tengku-zafrul-aziz": "person",
  thailand: "state",
  "the-edge-malaysia": "publisher",
  "the-guru": "publisher",
  "the-west": "group",
  "third-party-importers": "group",
  "turkish-aerospace": "company",
  turkiye: "state",
  "united-states": "state",
  "vetted-partners": "group",
  "wang-jung-hong": "person",
  washington: "place",
  "western-suppliers": "group",
  "widad-business-group": "company",
  "wisma-pertahanan": "place",
  "xiangshan-forum-2019": "gathering",
  "yeo-han-koo": "person",
  "yeo-seung-bae": "person",
  yonhap: "publisher",
  "yoon-suk-yeol": "person",
  "zambry-abdul-kadir": "person",
  "zulhelmy-ithnain": "person",
};

/** The id of every entity, in the order of the alphabet. */
export const entityIds: readonly EntityId[] = /* @__PURE__ */ (() =>
  Object.keys(entityKinds).filter(isEntityId))();

/**
 * Whether a value is the id of an entity of this dataset.
 *
 * @example
 * ```ts
 * import { isEntityId } from "@defence-pact/entities/ids";
 *
 * isEntityId("kai"); // => true
 * isEntityId("constructor"); // => false
 * ```
 */
export function isEntityId(value: unknown): value is EntityId {
  return typeof value === "string" && Object.hasOwn(entityKinds, value);
}
