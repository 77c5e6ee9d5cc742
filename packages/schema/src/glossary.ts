/**
 * One name for each thing and term of art that our texts speak of, in English, Malay and Korean, and
 * the names they do not use. Words of the closed vocabularies are in `./terms`.
 *
 * @module
 */
import { inLanguage, type Term, term, type Word } from "./terms.js";
import type { Language } from "./values.js";

/** A thing or term of art, and what it is called. */
export interface GlossaryEntry {
  /** As it stands in the middle of a sentence; or the word of a closed vocabulary it is. */
  readonly is: Term | Word;
  /** Further forms that are right too, abbreviations, and what else people type to find it. */
  readonly also?: readonly string[];
  /** Second names and other spellings: faults in our English texts. */
  readonly avoid?: readonly string[];
  /** The records it names. */
  readonly ids?: readonly string[];
}

/**
 * What an entry is called in a language.
 *
 * @example
 * ```ts
 * import { glossary, preferred } from "@defence-pact/schema/glossary";
 *
 * const multiplier = glossary.find((entry) => preferred(entry, "en") === "force multiplier");
 * multiplier && preferred(multiplier, "ko"); // => "전력 승수"
 * ```
 */
export function preferred({ is }: GlossaryEntry, language: Language): string {
  return typeof is === "string" ? term(is, language) : inLanguage(is, language);
}

/**
 * Every {@link GlossaryEntry}: things with names of their own first, then terms of art by subject.
 *
 * @example
 * ```ts
 * import { glossary } from "@defence-pact/schema/glossary";
 *
 * glossary.find(({ ids }) => ids?.includes("dapa"))?.avoid?.includes("arms agency"); // => true
 * ```
 */
export const glossary: readonly GlossaryEntry[] = [
  // Things and people
  {
    is: ["defence-industry memorandum", "memorandum industri pertahanan", "방위산업 양해각서"],
    also: ["memorandum", "memorandum on defence-industry cooperation", "defence pact"],
    avoid: ["pact", "the deal", "this deal", "the move", "this move"],
    ids: ["defence-industry-mou"],
  },
  {
    is: ["memorandum of understanding", "memorandum persefahaman", "양해각서"],
    also: ["memorandums", "memoranda"],
    avoid: ["MoU", "MOU", "MoUs", "MOUs"],
  },
  {
    is: ["DAPA", "DAPA", "방위사업청"],
    also: ["Defense Acquisition Program Administration", "방사청"],
    avoid: [
      "procurement agency",
      "arms agency",
      "acquisition agency",
      "procurement administration",
      "defense procurement agency",
      "defence procurement agency",
    ],
    ids: ["dapa"],
  },
  {
    is: ["Defence Security Asia", "Defence Security Asia", "디펜스 시큐리티 아시아"],
    avoid: ["the article", "this article", "the article's"],
    ids: ["defence-security-asia"],
  },
  {
    is: ["South Korea", "Korea Selatan", "한국"],
    also: ["ROK", "Republic of Korea", "대한민국"],
    avoid: ["Korea", "S. Korea"],
    ids: ["south-korea"],
  },
  {
    is: ["South Korean", "Korea Selatan", "한국의"],
    also: ["South Koreans"],
    avoid: ["Korean", "Koreans"],
  },
  {
    is: ["North Korea", "Korea Utara", "북한"],
    also: ["North Korean", "DPRK"],
    avoid: ["N. Korea"],
    ids: ["north-korea"],
  },
  {
    is: ["Korean (language)", "bahasa Korea", "한국어"],
    also: [
      "Korean-language",
      "in Korean",
      "Korean form",
      "Korean name",
      "Korean page",
      "Korean text",
      "Korean texts",
      "Korean-type",
    ],
  },
  {
    is: ["United States", "Amerika Syarikat", "미국"],
    also: ["US", "U.S.", "USA", "America", "United States of America"],
    ids: ["united-states"],
  },
  { is: ["Malaysia", "Malaysia", "말레이시아"], also: ["Malaysian"], ids: ["malaysia"] },
  {
    is: ["Lee Jae-myung", "Lee Jae-myung", "이재명"],
    avoid: ["Lee Jae-Myung", "Lee Jae Myung", "Yi Jae-myung"],
    ids: ["lee-jae-myung"],
  },
  {
    is: ["Ahn Gyu-back", "Ahn Gyu-back", "안규백"],
    avoid: ["Ahn Gyu-Back", "Ahn Kyu-back"],
    ids: ["ahn-gyu-back"],
  },
  {
    is: ["Seok Jong-gun", "Seok Jong-gun", "석종건"],
    avoid: ["Seok Jong-Gun", "Seok Jong Gun"],
    ids: ["seok-jong-gun"],
  },
  {
    is: ["Mohamed Khaled Nordin", "Mohamed Khaled Nordin", "모하메드 칼레드 노르딘"],
    also: ["Khaled", "Khaled Nordin"],
    avoid: ["Mohd Khaled Nordin", "Khalid Nordin"],
    ids: ["mohamed-khaled-nordin"],
  },
  {
    is: ["Anwar Ibrahim", "Anwar Ibrahim", "안와르 이브라힘"],
    also: ["Anwar"],
    ids: ["anwar-ibrahim"],
  },
  {
    is: ["Korea Aerospace Industries", "Korea Aerospace Industries", "한국항공우주산업"],
    also: ["KAI"],
    avoid: ["Korean Aerospace Industries", "Korea Aerospace Industry"],
    ids: ["kai"],
  },
  {
    is: ["FA-50 aircraft", "pesawat FA-50", "FA-50 경전투기"],
    also: ["FA-50", "FA-50M", "Fighting Eagle"],
    avoid: ["FA-50s", "FA-50Ms", "FA50", "FA 50", "F/A-50"],
    ids: ["fa-50", "fa-50m"],
  },
  {
    is: ["KF-21 Boramae", "KF-21 Boramae", "KF-21 보라매"],
    also: ["KF-21", "보라매"],
    avoid: ["KF-21s", "KF21", "KFX"],
    ids: ["kf-21-boramae"],
  },
  {
    is: ["T-50", "T-50", "T-50 고등훈련기"],
    also: ["Golden Eagle"],
    avoid: ["T-50s", "T50"],
    ids: ["t-50"],
  },
  {
    is: ["K200 infantry fighting vehicle", "kenderaan tempur infantri K200", "K200 장갑차"],
    also: ["K200"],
    avoid: ["K200s", "K-200"],
    ids: ["k200"],
  },
  {
    is: ["K239 Chunmoo", "K239 Chunmoo", "K239 천무"],
    also: ["Chunmoo", "Cheonmu"],
    avoid: ["K-239"],
    ids: ["k239-chunmoo"],
  },
  {
    is: ["Strait of Malacca", "Selat Melaka", "말라카 해협"],
    also: ["Malacca Strait"],
    avoid: ["Straits of Malacca", "Malacca Straits", "Melaka Strait"],
    ids: ["strait-of-malacca"],
  },
  { is: ["South China Sea", "Laut China Selatan", "남중국해"], ids: ["south-china-sea"] },
  {
    is: ["Korean Peninsula", "Semenanjung Korea", "한반도"],
    avoid: ["Korean peninsula"],
    ids: ["korean-peninsula"],
  },
  { is: ["Taiwan Strait", "Selat Taiwan", "대만해협"], ids: ["taiwan-strait"] },
  {
    is: ["Indo-Pacific", "Indo-Pasifik", "인도태평양"],
    avoid: ["Indo Pacific", "IndoPacific"],
    ids: ["indo-pacific"],
  },
  {
    is: ["Southeast Asia", "Asia Tenggara", "동남아시아"],
    also: ["동남아", "South-East Asia"],
    ids: ["southeast-asia"],
  },
  {
    is: ["47th ASEAN Summit", "Sidang Kemuncak ASEAN ke-47", "제47차 아세안 정상회의"],
    ids: ["asean-summit-47"],
  },
  {
    is: ["Seoul Defense Dialogue", "Dialog Pertahanan Seoul", "서울안보대화"],
    ids: ["seoul-defense-dialogue-2023"],
  },
  {
    is: ["exclusive economic zone", "zon ekonomi eksklusif", "배타적 경제수역"],
    also: ["EEZ"],
    ids: ["malaysian-exclusive-economic-zone"],
  },
  {
    is: ["Malaysian Armed Forces", "Angkatan Tentera Malaysia", "말레이시아군"],
    also: ["ATM"],
    ids: ["malaysian-armed-forces"],
  },
  {
    is: ["Royal Malaysian Air Force", "Tentera Udara Diraja Malaysia", "말레이시아 공군"],
    also: ["RMAF", "TUDM"],
    ids: ["royal-malaysian-air-force"],
  },
  {
    is: ["Royal Malaysian Navy", "Tentera Laut Diraja Malaysia", "말레이시아 해군"],
    also: ["RMN", "TLDM"],
    ids: ["royal-malaysian-navy"],
  },
  {
    is: ["airworthiness recognition", "pengiktirafan kelayakan udara", "감항인증 상호인정"],
    also: ["mutual recognition of airworthiness certification"],
    ids: ["airworthiness-recognition"],
  },
  {
    is: ["procurement arrangement", "pengaturan perolehan", "조달 약정"],
    ids: ["south-korea-malaysia-procurement-arrangement"],
  },
  // The partnership
  {
    is: ["government-to-government framework", "rangka kerja antara kerajaan", "정부 간 협력 틀"],
    also: ["G2G framework"],
  },
  {
    is: ["defence-industrial partnership", "perkongsian industri pertahanan", "방위산업 협력"],
    avoid: ["defense-industrial partnership"],
  },
  { is: ["defence-industrial cooperation", "kerjasama industri pertahanan", "방산 협력"] },
  { is: ["defence-industrial alliance", "pakatan industri pertahanan", "방산 동맹"] },
  { is: ["defence-industrial axis", "paksi industri pertahanan", "방산 축"] },
  { is: ["strategic partnership", "perkongsian strategik", "전략적 동반자 관계"] },
  {
    is: [
      "comprehensive strategic partnership",
      "perkongsian strategik komprehensif",
      "포괄적 전략 동반자 관계",
    ],
  },
  {
    is: ["genuine partner", "rakan kongsi sejati", "진정한 파트너"],
    also: ["genuine partnership"],
  },
  { is: ["industrial partner", "rakan industri", "산업 협력 파트너"] },
  { is: ["strategic pivot", "anjakan strategik", "전략적 전환"] },
  { is: ["force multiplier", "pengganda kekuatan", "전력 승수"], avoid: ["force-multiplier"] },
  {
    is: ["supplier–client dynamics", "hubungan pembekal-pelanggan", "공급자·구매자 관계"],
    also: ["supplier-client relationship"],
  },
  { is: ["buyer–seller relationship", "hubungan pembeli-penjual", "구매자·판매자 관계"] },
  { is: ["transactional exchange", "pertukaran transaksi", "거래 중심 교류"] },
  { is: ["industrial synergy", "sinergi industri", "산업 시너지"] },
  { is: ["collaborative innovation", "inovasi kolaboratif", "협력 혁신"] },
  { is: ["industrial co-ownership", "pemilikan bersama industri", "산업 공동 소유"] },
  { is: ["joint technology generation", "penjanaan teknologi bersama", "공동 기술 창출"] },
  { is: ["joint weapons production", "pengeluaran senjata bersama", "무기 공동 생산"] },
  {
    is: ["joint development", "pembangunan bersama", "공동 개발"],
    also: ["co-development"],
    avoid: ["codevelopment"],
  },
  {
    is: "coProduction",
    also: ["co-produce", "co-producer", "joint production"],
    avoid: ["coproduction", "coproduce"],
  },
  { is: ["co-producer", "pengeluar bersama", "공동 생산국"], avoid: ["coproducer"] },
  {
    is: "jointResearchAndDevelopment",
    also: ["joint research and development"],
    avoid: ["joint R & D"],
  },
  { is: "jointMarketing", also: ["joint sales", "co-marketing"], avoid: ["comarketing"] },
  {
    is: "technologyTransfer",
    also: ["transfer of technology", "ToT"],
    avoid: ["tech transfer"],
  },
  { is: "technologySharing", avoid: ["tech sharing"] },
  { is: ["shared export channel", "saluran eksport bersama", "공동 수출 경로"] },
  { is: ["agreed timeline", "jadual yang dipersetujui", "합의된 일정"] },
  { is: ["cost-sharing", "perkongsian kos", "비용 분담"], also: ["cost sharing"] },
  { is: ["industrial role", "peranan industri", "산업 역할"] },
  {
    is: ["industrial stakeholder", "pihak berkepentingan industri", "산업계 이해관계자"],
    ids: ["industrial-stakeholders"],
  },
  { is: ["symbolic stagnation", "kebantutan simbolik", "상징적 정체"] },
  { is: ["capability outcome", "hasil keupayaan", "전력 성과"] },
  {
    is: [
      "networked security collaboration",
      "kerjasama keselamatan berangkaian",
      "네트워크형 안보 협력",
    ],
    ids: ["networked-asian-security-collaboration"],
  },
  // Industry and trade
  {
    is: ["defence industrial base", "asas industri pertahanan", "방위산업 기반"],
    also: ["defence-industrial base"],
    avoid: ["defense industrial base"],
  },
  { is: ["defence industrial ecosystem", "ekosistem industri pertahanan", "방위산업 생태계"] },
  { is: ["defence-industrial scale", "skala industri pertahanan", "방위산업 규모"] },
  {
    is: ["defence supply chain", "rantaian bekalan pertahanan", "방산 공급망"],
    avoid: ["defense supply chain"],
    ids: ["defence-supply-chain-shift"],
  },
  { is: ["supply-chain integration", "integrasi rantaian bekalan", "공급망 통합"] },
  { is: ["production autonomy", "autonomi pengeluaran", "생산 자율성"] },
  {
    is: ["production facility", "kemudahan pengeluaran", "생산 시설"],
    also: ["production facilities"],
  },
  { is: ["production line", "barisan pengeluaran", "생산 라인"] },
  { is: ["production ecosystem", "ekosistem pengeluaran", "생산 생태계"] },
  { is: ["final assembly", "pemasangan akhir", "최종 조립"] },
  { is: ["manufacturing capacity", "kapasiti pembuatan", "제조 역량"] },
  { is: ["finished system", "sistem siap", "완제품"] },
  { is: ["direct purchase", "pembelian terus", "직접 구매"] },
  { is: ["procurement contract", "kontrak perolehan", "조달 계약"] },
  { is: ["procurement dependency", "kebergantungan perolehan", "조달 의존"] },
  { is: ["procurement network", "rangkaian perolehan", "조달망"] },
  {
    is: ["subcontractor", "subkontraktor", "하도급 업체"],
    avoid: ["sub-contractor"],
    ids: ["malaysian-subcontractors"],
  },
  { is: ["prime contractor", "kontraktor utama", "주계약업체"] },
  { is: ["local content", "kandungan tempatan", "현지 부품 비율"] },
  {
    is: ["localisation percentage", "peratusan penyetempatan", "현지화율"],
    also: ["localisation rate"],
    avoid: ["localization percentage", "localization"],
  },
  { is: ["local component manufacturing", "pembuatan komponen tempatan", "현지 부품 제조"] },
  { is: ["local industrial participation", "penyertaan industri tempatan", "현지 산업 참여"] },
  { is: ["local capability development", "pembangunan keupayaan tempatan", "현지 역량 개발"] },
  {
    is: ["upskilling", "peningkatan kemahiran", "숙련도 향상"],
    also: ["upskill"],
    avoid: ["up-skilling"],
  },
  {
    is: ["intellectual property", "harta intelek", "지식재산"],
    also: ["IP", "intellectual-property"],
  },
  { is: ["intellectual-property ownership", "pemilikan harta intelek", "지식재산 소유권"] },
  { is: ["R&D results", "hasil R&D", "연구개발 성과"] },
  {
    is: ["export permission", "kebenaran eksport", "수출 승인"],
    also: ["export licence", "export permit"],
    avoid: ["export license"],
  },
  { is: ["export potential", "potensi eksport", "수출 잠재력"] },
  { is: ["export appeal", "daya tarikan eksport", "수출 매력"] },
  { is: ["export pathway", "laluan eksport", "수출 경로"] },
  { is: ["export synergy", "sinergi eksport", "수출 시너지"] },
  {
    is: ["export-led growth", "pertumbuhan berteraskan eksport", "수출 주도 성장"],
    also: ["export-led industrial growth"],
  },
  {
    is: ["third-party importer", "pengimport pihak ketiga", "제3국 수입국"],
    ids: ["third-party-importers"],
  },
  {
    is: ["third-market sale", "jualan pasaran ketiga", "제3국 판매"],
    also: ["third-market sales"],
  },
  { is: ["vetted partner", "rakan yang ditapis", "검증된 협력국"], ids: ["vetted-partners"] },
  {
    is: ["emerging defence customer", "pelanggan pertahanan baharu", "신흥 방산 고객"],
    ids: ["emerging-defence-customers"],
  },
  {
    is: ["alternative arms supplier", "pembekal senjata alternatif", "대체 무기 공급국"],
    ids: ["alternative-arms-suppliers"],
  },
  { is: ["global arms market", "pasaran senjata global", "세계 무기 시장"] },
  { is: ["arms trade", "perdagangan senjata", "무기 거래"], also: ["arms-trade flows"] },
  {
    is: ["arms exporter", "pengeksport senjata", "무기 수출국"],
    also: ["defence exporter"],
    avoid: ["defense exporter"],
  },
  {
    is: ["defence export", "eksport pertahanan", "방산 수출"],
    also: ["defence exports"],
    avoid: ["defense export", "defense exports"],
  },
  { is: ["industrial footprint", "jejak industri", "산업 기반"] },
  { is: ["industrial competition", "persaingan industri", "산업 경쟁"] },
  { is: ["competitive cost", "kos kompetitif", "경쟁력 있는 비용"] },
  { is: ["diversification", "kepelbagaian", "다변화"] },
  {
    is: ["overdependence", "kebergantungan berlebihan", "과도한 의존"],
    avoid: ["over-dependence"],
  },
  { is: ["teaming agreement", "perjanjian kerjasama", "협력 합의서"] },
  { is: ["letter of intent", "surat hasrat", "의향서"], also: ["LOI"] },
  { is: "letter-of-acceptance", also: ["LOA", "letter of award"], avoid: ["LoA"] },
  { is: ["memorandum of agreement", "memorandum perjanjian", "합의각서"], avoid: ["MoA", "MOA"] },
  {
    is: ["request for proposals", "permintaan cadangan", "제안요청서"],
    avoid: ["RfP"],
    also: ["RFP"],
  },
  {
    is: ["industrial collaboration programme", "program kolaborasi industri", "산업 협력 프로그램"],
    also: ["ICP", "offset"],
    avoid: ["industrial collaboration program"],
  },
  {
    is: [
      "maintenance, repair and overhaul",
      "penyelenggaraan, pembaikan dan baik pulih",
      "유지·보수·정비",
    ],
    also: ["MRO"],
  },
  { is: ["sustainment", "kelangsungan operasi", "운용 유지"] },
  {
    is: ["lifecycle support", "sokongan kitaran hayat", "수명주기 지원"],
    also: ["life-cycle support"],
  },
  { is: ["life-cycle cost", "kos kitaran hayat", "수명주기 비용"], also: ["lifecycle cost"] },
  { is: ["harmonisation", "penyelarasan", "조화"], avoid: ["harmonization"] },
  { is: ["regulatory alignment", "penyelarasan peraturan", "규제 정합"] },
  {
    is: ["airworthiness certification", "pensijilan kelayakan udara", "감항인증"],
    avoid: ["air-worthiness"],
  },
  { is: ["aviation certification regime", "rejim pensijilan penerbangan", "항공 인증 제도"] },
  // Strategy and security
  {
    is: ["great-power competition", "persaingan kuasa besar", "강대국 경쟁"],
    avoid: ["great power competition", "great-power rivalry"],
    ids: ["great-power-competition"],
  },
  {
    is: ["strategic competition", "persaingan strategik", "전략 경쟁"],
    ids: ["global-strategic-competition"],
  },
  {
    is: ["middle power", "kuasa pertengahan", "중견국"],
    also: ["middle powers"],
    ids: ["middle-powers"],
  },
  {
    is: ["threat perception", "persepsi ancaman", "위협 인식"],
    ids: ["regional-threat-perceptions"],
  },
  { is: ["security environment", "persekitaran keselamatan", "안보 환경"] },
  { is: ["security architecture", "seni bina keselamatan", "안보 구조"] },
  { is: ["regional power balance", "imbangan kuasa serantau", "역내 세력 균형"] },
  { is: ["regional resilience", "daya tahan serantau", "역내 회복력"] },
  { is: ["regional deterrence", "pencegahan serantau", "역내 억제"] },
  { is: ["deterrence", "pencegahan", "억제력"] },
  { is: ["power projection", "unjuran kuasa", "전력 투사"] },
  { is: ["strategic depth", "kedalaman strategik", "전략적 종심"] },
  { is: ["strategic geography", "geografi strategik", "전략적 지리"] },
  { is: ["strategic risk", "risiko strategik", "전략적 위험"] },
  {
    is: ["strategic weapons development", "pembangunan senjata strategik", "전략무기 개발"],
    ids: ["north-korean-strategic-weapons-development"],
  },
  {
    is: ["long-range missile threat", "ancaman peluru berpandu jarak jauh", "장거리 미사일 위협"],
    ids: ["north-korean-missile-threats"],
  },
  {
    is: ["nuclear instability", "ketidakstabilan nuklear", "핵 불안정"],
    ids: ["korean-peninsula-nuclear-instability"],
  },
  {
    is: ["grey-zone challenge", "cabaran zon kelabu", "회색지대 도전"],
    also: ["grey-zone challenges", "grey zone"],
    avoid: ["gray-zone", "gray zone"],
    ids: ["grey-zone-challenges"],
  },
  { is: ["incursion", "pencerobohan", "침범"] },
  { is: ["contested waters", "perairan yang dipertikaikan", "분쟁 수역"] },
  { is: ["chokepoint", "titik cekik", "해상 요충지"], avoid: ["choke point", "choke-point"] },
  { is: ["maritime artery", "laluan utama maritim", "해상 대동맥"] },
  { is: ["maritime logistics", "logistik maritim", "해상 물류"] },
  {
    is: ["sea lines of communication", "laluan perhubungan laut", "해상교통로"],
    also: ["SLOC", "sea lanes", "shipping lanes"],
    avoid: ["sea-lines", "sealines", "sea-lines of communication"],
  },
  {
    is: ["maritime domain awareness", "kesedaran domain maritim", "해양 영역 인식"],
    also: ["MDA"],
    avoid: ["maritime-domain awareness"],
  },
  { is: ["maritime situational awareness", "kesedaran situasi maritim", "해양 상황 인식"] },
  { is: ["surveillance", "pengawasan", "감시"] },
  {
    is: ["naval deployment", "penempatan tentera laut", "해군 전개"],
    ids: ["chinese-naval-deployments"],
  },
  { is: ["interoperability", "kesalingoperasian", "상호운용성"], avoid: ["inter-operability"] },
  { is: ["operational interoperability", "kesalingoperasian operasi", "작전 상호운용성"] },
  { is: ["combined operation", "operasi gabungan", "연합 작전"] },
  { is: ["crisis contingency", "kontingensi krisis", "위기 상황"] },
  { is: ["logistical coordination", "penyelarasan logistik", "군수 조율"] },
  { is: ["capacity building", "pembinaan kapasiti", "역량 강화"] },
  { is: ["force readiness", "kesiapsiagaan pasukan", "전투 준비 태세"] },
  {
    is: ["military modernisation", "pemodenan tentera", "군 현대화"],
    avoid: ["modernization", "modernize", "modernized"],
  },
  {
    is: ["fleet modernisation", "pemodenan armada", "함대 현대화"],
    also: ["littoral fleet modernisation"],
  },
  { is: ["self-reliance", "berdikari", "자립"], also: ["military self-reliance"] },
  {
    is: ["defence sovereignty", "kedaulatan pertahanan", "국방 주권"],
    avoid: ["defense sovereignty"],
  },
  { is: ["sovereign industrial control", "kawalan industri berdaulat", "주권적 산업 통제"] },
  { is: ["sovereign operational needs", "keperluan operasi berdaulat", "독자 작전 수요"] },
  {
    is: ["defence diplomacy", "diplomasi pertahanan", "국방 외교"],
    avoid: ["defense diplomacy"],
  },
  { is: ["diplomatic leverage", "pengaruh diplomatik", "외교적 지렛대"] },
  { is: ["partner selection", "pemilihan rakan kongsi", "협력국 선정"] },
  // Platforms and capabilities
  { is: "weapon-system", also: ["weapons system"] },
  {
    is: ["light combat aircraft", "pesawat tempur ringan", "경전투기"],
    also: ["LCA", "FLIT-LCA"],
    avoid: ["light-combat aircraft"],
  },
  {
    is: "lead-in-fighter-training",
    also: ["lead-in fighter trainer", "LIFT", "FLIT"],
    avoid: ["lead-in-fighter training"],
  },
  {
    is: ["advanced jet trainer", "jet latihan termaju", "고등훈련기"],
    ids: ["advanced-jet-trainers"],
  },
  { is: "multi-role", also: ["multi-role airpower"], avoid: ["multirole", "multi role"] },
  {
    is: ["multi-role combat aircraft", "pesawat tempur pelbagai peranan", "다목적 전투기"],
    also: ["MRCA"],
    ids: ["malaysian-multi-role-combat-aircraft-programme"],
  },
  {
    is: [
      "full-spectrum multi-role fighter",
      "pesawat pejuang pelbagai peranan spektrum penuh",
      "전 영역 다목적 전투기",
    ],
    ids: ["full-spectrum-multi-role-fighters"],
  },
  {
    is: ["next-generation combat aircraft", "pesawat tempur generasi akan datang", "차세대 전투기"],
    ids: ["next-generation-combat-aircraft"],
  },
  { is: ["stealth shaping", "pembentukan halimunan", "스텔스 형상"] },
  { is: ["sensor fusion", "gabungan penderia", "센서 융합"] },
  {
    is: ["AESA radar", "radar AESA", "AESA 레이더"],
    also: ["active electronically scanned array radar", "능동위상배열 레이더"],
  },
  {
    is: ["beyond-visual-range combat", "tempur melampaui jarak penglihatan", "가시거리 밖 교전"],
    also: ["beyond-visual-range", "beyond visual range", "BVR"],
  },
  { is: ["avionics", "avionik", "항공전자 장비"] },
  { is: ["modular weapons integration", "integrasi senjata modular", "모듈형 무장 통합"] },
  {
    is: ["in-flight refuelling", "pengisian bahan api dalam penerbangan", "공중 급유"],
    also: ["aerial refuelling"],
    avoid: ["refueling"],
  },
  { is: ["subsystem participation", "penyertaan subsistem", "하위체계 참여"] },
  { is: ["aerospace engineering", "kejuruteraan aeroangkasa", "항공우주 공학"] },
  { is: ["missile integration", "integrasi peluru berpandu", "미사일 통합"] },
  {
    is: ["air-deliverable system", "sistem yang dihantar melalui udara", "공중 투발 체계"],
    ids: ["air-deliverable-systems"],
  },
  {
    is: ["air-launched anti-ship system", "sistem antikapal lancaran udara", "공중발사 대함 체계"],
    ids: ["air-launched-anti-ship-systems"],
  },
  {
    is: ["land-attack precision strike", "serangan jitu darat", "대지 정밀 타격"],
    ids: ["land-attack-precision-strike"],
  },
  {
    is: ["missile defence", "pertahanan peluru berpandu", "미사일 방어"],
    avoid: ["missile defense"],
    ids: ["missile-defence"],
  },
  {
    is: ["surface-to-air missile", "peluru berpandu permukaan ke udara", "지대공 미사일"],
    also: ["SAM"],
  },
  {
    is: ["multiple launch rocket system", "sistem roket pelancar berganda", "다연장로켓"],
    also: ["MLRS"],
    avoid: ["multiple-launch rocket system"],
  },
  { is: ["infantry fighting vehicle", "kenderaan tempur infantri", "보병전투차"], also: ["IFV"] },
  { is: "armouredVehicles", avoid: ["armored vehicles", "armored vehicle", "armored"] },
  {
    is: ["maritime patrol vessel", "kapal peronda maritim", "해상 초계함"],
    ids: ["maritime-patrol-vessels"],
  },
  {
    is: ["heavily armed corvette", "korvet bersenjata berat", "중무장 초계함"],
    avoid: ["heavily-armed corvette"],
    ids: ["heavily-armed-corvettes"],
  },
  {
    is: ["modular surface ship", "kapal permukaan modular", "모듈형 수상함"],
    ids: ["modular-surface-ships"],
  },
  { is: "multi-role-support-ship", also: ["MRSS", "multirole support ship"], ids: ["mrss"] },
  {
    is: ["littoral combat ship", "kapal tempur pesisir", "연안전투함"],
    also: ["LCS"],
    ids: ["littoral-combat-ship"],
  },
  {
    is: ["littoral mission ship", "kapal misi pesisir", "연안임무함"],
    also: ["LMS"],
    ids: ["littoral-mission-ship-batch-2", "littoral-mission-ship-batch-3"],
  },
  {
    is: [
      "digitally enhanced naval platform",
      "platform tentera laut dipertingkat secara digital",
      "디지털 강화 해군 플랫폼",
    ],
    avoid: ["digitally-enhanced"],
  },
  { is: "unmannedSystems", also: ["drones", "unmanned system"], ids: ["unmanned-systems"] },
  {
    is: [
      "AI-enabled command and control",
      "perintah dan kawalan berasaskan AI",
      "인공지능 기반 지휘통제",
    ],
    ids: ["artificial-intelligence-command-and-control"],
  },
  {
    is: ["cyber warfare architecture", "seni bina peperangan siber", "사이버전 체계"],
    ids: ["cyber-warfare-architectures"],
  },
  {
    is: ["electronic-warfare system", "sistem peperangan elektronik", "전자전 체계"],
    ids: ["electronic-warfare-systems"],
  },
  { is: ["next-generation domain", "domain generasi akan datang", "차세대 분야"] },
  { is: "roll-out", avoid: ["rollout", "roll out"] },
  { is: ["maiden flight", "penerbangan sulung", "초도 비행"], also: ["first flight"] },
  // Spelling
  { is: ["percent", "peratus", "퍼센트"], avoid: ["per cent", "pct"] },
  { is: ["tonnes", "tan", "톤"], avoid: ["tons", "metric tons"] },
  { is: ["defence", "pertahanan", "국방"], also: ["방위"], avoid: ["defense"] },
  { is: ["programme", "program", "사업"], avoid: ["program", "programs"] },
];
