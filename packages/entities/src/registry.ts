// Generated from the files in records. Do not edit: run "npm run generate".
// biome-ignore-all assist/source/organizeImports: everything here is in the order of the ids.

import { abdulRahmanAyob } from "./records/abdul-rahman-ayob.js";
import { ackbalAbdulSamad } from "./records/ackbal-abdul-samad.js";
import { adlyZahari } from "./records/adly-zahari.js";
import { admmPlus2025 } from "./records/admm-plus-2025.js";
import { agencyForDefenseDevelopment } from "./records/agency-for-defense-development.js";
import { ahmadZahidHamidi } from "./records/ahmad-zahid-hamidi.js";
import { ahnGyuBack } from "./records/ahn-gyu-back.js";
import { airForceMeetingArrangement2023 } from "./records/air-force-meeting-arrangement-2023.js";
import { airworthinessRecognition } from "./records/airworthiness-recognition.js";
import { ajuNews } from "./records/aju-news.js";
import { altair } from "./records/altair.js";
import { alternativeArmsSuppliers } from "./records/alternative-arms-suppliers.js";
import { ambassadorOfSouthKoreaToMalaysia } from "./records/ambassador-of-south-korea-to-malaysia.js";
import { analysts } from "./records/analysts.js";
import { ankara } from "./records/ankara.js";
import { anwarIbrahim } from "./records/anwar-ibrahim.js";
import { archyde } from "./records/archyde.js";
import { asean } from "./records/asean.js";
import { aseanSouthKoreaComprehensiveStrategicPartnership } from "./records/asean-south-korea-comprehensive-strategic-partnership.js";
import { aseanSummit47 } from "./records/asean-summit-47.js";
import { aselsan } from "./records/aselsan.js";
import { asia } from "./records/asia.js";
import { asianDefenceJournal } from "./records/asian-defence-journal.js";
import { asianNations } from "./records/asian-nations.js";
import { australia } from "./records/australia.js";
import { avibras } from "./records/avibras.js";
import { avpEngineering } from "./records/avp-engineering.js";
import { bernama } from "./records/bernama.js";
import { borhan } from "./records/borhan.js";
import { bosnia } from "./records/bosnia.js";
import { brazil } from "./records/brazil.js";
import { capableDefenceActors } from "./records/capable-defence-actors.js";
import { catic } from "./records/catic.js";
import { cendanaAuto } from "./records/cendana-auto.js";
import { chaJaeByung } from "./records/cha-jae-byung.js";
import { changwon } from "./records/changwon.js";
import { cheongInKyo } from "./records/cheong-in-kyo.js";
import { chiefExecutiveOfKai } from "./records/chief-executive-of-kai.js";
import { chiefOfTheMalaysianArmedForces } from "./records/chief-of-the-malaysian-armed-forces.js";
import { chiefOfTheRoyalMalaysianAirForce } from "./records/chief-of-the-royal-malaysian-air-force.js";
import { chiefOfTheRoyalMalaysianNavy } from "./records/chief-of-the-royal-malaysian-navy.js";
import { china } from "./records/china.js";
import { chineseNavalDeployments } from "./records/chinese-naval-deployments.js";
import { chosun } from "./records/chosun.js";
import { chosunBiz } from "./records/chosun-biz.js";
import { daewooHeavyIndustries } from "./records/daewoo-heavy-industries.js";
import { daewooHeavyIndustriesAndMachinery } from "./records/daewoo-heavy-industries-and-machinery.js";
import { dapa } from "./records/dapa.js";
import { dapaMinister } from "./records/dapa-minister.js";
import { dapaOfficials } from "./records/dapa-officials.js";
import { defenceCooperationMou2022 } from "./records/defence-cooperation-mou-2022.js";
import { defenceIndustryMou } from "./records/defence-industry-mou.js";
import { defenceIndustrySeminar2023 } from "./records/defence-industry-seminar-2023.js";
import { defenceIndustrySeminar2025 } from "./records/defence-industry-seminar-2025.js";
import { defenceMinistries } from "./records/defence-ministries.js";
import { defenceSecurityAsia } from "./records/defence-security-asia.js";
import { defenceSupplyChainShift } from "./records/defence-supply-chain-shift.js";
import { deputyMinisterOfDefenceOfMalaysia } from "./records/deputy-minister-of-defence-of-malaysia.js";
import { diehlDefence } from "./records/diehl-defence.js";
import { doosanDst } from "./records/doosan-dst.js";
import { drb } from "./records/drb.js";
import { dsa2008 } from "./records/dsa-2008.js";
import { dsa2014 } from "./records/dsa-2014.js";
import { dsa2018 } from "./records/dsa-2018.js";
import { dsa2022 } from "./records/dsa-2022.js";
import { dsa2024 } from "./records/dsa-2024.js";
import { dsa2026 } from "./records/dsa-2026.js";
import { dsme } from "./records/dsme.js";
import { embassyOfSouthKoreaInMalaysia } from "./records/embassy-of-south-korea-in-malaysia.js";
import { emergingDefenceCustomers } from "./records/emerging-defence-customers.js";
import { eomDongHwan } from "./records/eom-dong-hwan.js";
import { fincantieri } from "./records/fincantieri.js";
import { foreignSuppliers } from "./records/foreign-suppliers.js";
import { france } from "./records/france.js";
import { geoje } from "./records/geoje.js";
import { globalBusinessPress } from "./records/global-business-press.js";
import { globalStrategicCompetition } from "./records/global-strategic-competition.js";
import { goSangHwe } from "./records/go-sang-hwe.js";
import { gradeOneMarine } from "./records/grade-one-marine.js";
import { greatPowerCompetition } from "./records/great-power-competition.js";
import { greatPowers } from "./records/great-powers.js";
import { greyZoneChallenges } from "./records/grey-zone-challenges.js";
import { gwangju } from "./records/gwangju.js";
import { gyeryongdae } from "./records/gyeryongdae.js";
import { hanwhaAerospace } from "./records/hanwha-aerospace.js";
import { hanwhaCorporation } from "./records/hanwha-corporation.js";
import { hanwhaDefenseSystems } from "./records/hanwha-defense-systems.js";
import { hanwhaOcean } from "./records/hanwha-ocean.js";
import { hanwhaSystems } from "./records/hanwha-systems.js";
import { hdHyundaiHeavyIndustries } from "./records/hd-hyundai-heavy-industries.js";
import { hindustanAeronautics } from "./records/hindustan-aeronautics.js";
import { hishammuddinHussein } from "./records/hishammuddin-hussein.js";
import { hyundaiRotem } from "./records/hyundai-rotem.js";
import { ikramaticSystems } from "./records/ikramatic-systems.js";
import { incheon } from "./records/incheon.js";
import { india } from "./records/india.js";
import { indoPacific } from "./records/indo-pacific.js";
import { indoPacificMilitaryCompetition } from "./records/indo-pacific-military-competition.js";
import { indoPacificRealignments } from "./records/indo-pacific-realignments.js";
import { indoPacificTensions } from "./records/indo-pacific-tensions.js";
import { indonesia } from "./records/indonesia.js";
import { industrialStakeholders } from "./records/industrial-stakeholders.js";
import { iraq } from "./records/iraq.js";
import { ishamIshak } from "./records/isham-ishak.js";
import { italy } from "./records/italy.js";
import { japan } from "./records/japan.js";
import { jointDefenceIndustryCommittee10 } from "./records/joint-defence-industry-committee-10.js";
import { jungSangHwa } from "./records/jung-sang-hwa.js";
import { kDefenseNews } from "./records/k-defense-news.js";
import { kai } from "./records/kai.js";
import { kaiRegionalManagerForAsia } from "./records/kai-regional-manager-for-asia.js";
import { kangGooYoung } from "./records/kang-goo-young.js";
import { kangHwanSeok } from "./records/kang-hwan-seok.js";
import { kangYuJung } from "./records/kang-yu-jung.js";
import { kemalakSystems } from "./records/kemalak-systems.js";
import { kimTaeYoung } from "./records/kim-tae-young.js";
import { kimYongHyun } from "./records/kim-yong-hyun.js";
import { kintex } from "./records/kintex.js";
import { kongsberg } from "./records/kongsberg.js";
import { koreaTacoma } from "./records/korea-tacoma.js";
import { koreanAir } from "./records/korean-air.js";
import { koreanPeninsula } from "./records/korean-peninsula.js";
import { koreanPeninsulaNuclearInstability } from "./records/korean-peninsula-nuclear-instability.js";
import { krit } from "./records/krit.js";
import { kualaLumpur } from "./records/kuala-lumpur.js";
import { kualaLumpurConventionCentre } from "./records/kuala-lumpur-convention-centre.js";
import { kuantanAirBase } from "./records/kuantan-air-base.js";
import { kwonDaeWon } from "./records/kwon-dae-won.js";
import { langkawi } from "./records/langkawi.js";
import { leadersOfThe2024Summit } from "./records/leaders-of-the-2024-summit.js";
import { leeJaeMyung } from "./records/lee-jae-myung.js";
import { leeJongHo } from "./records/lee-jong-ho.js";
import { leeJongSup } from "./records/lee-jong-sup.js";
import { leeSeungBeom } from "./records/lee-seung-beom.js";
import { leeYongCheol } from "./records/lee-yong-cheol.js";
import { leonardo } from "./records/leonardo.js";
import { ligNex1 } from "./records/lig-nex1.js";
import { lima2011 } from "./records/lima-2011.js";
import { lima2023 } from "./records/lima-2023.js";
import { lockheedMartin } from "./records/lockheed-martin.js";
import { lokmanHakimAli } from "./records/lokman-hakim-ali.js";
import { lookEastPolicy } from "./records/look-east-policy.js";
import { lumut } from "./records/lumut.js";
import { mahathirMohamad } from "./records/mahathir-mohamad.js";
import { mahsuriInternationalExhibitionCentre } from "./records/mahsuri-international-exhibition-centre.js";
import { malaysia } from "./records/malaysia.js";
import { malaysiaArmsCooperationMous } from "./records/malaysia-arms-cooperation-mous.js";
import { malaysiaIndiaDefenceMou } from "./records/malaysia-india-defence-mou.js";
import { malaysiaIndonesiaDefenceMou } from "./records/malaysia-indonesia-defence-mou.js";
import { malaysiaInternationalTradeAndExhibitionCentre } from "./records/malaysia-international-trade-and-exhibition-centre.js";
import { malaysiaMilitaryPower } from "./records/malaysia-military-power.js";
import { malaysiaTurkiyeProcurementMou } from "./records/malaysia-turkiye-procurement-mou.js";
import { malaysiaUnitedStatesDefenceMou } from "./records/malaysia-united-states-defence-mou.js";
import { malaysianAntiCorruptionCommission } from "./records/malaysian-anti-corruption-commission.js";
import { malaysianArmedForces } from "./records/malaysian-armed-forces.js";
import { malaysianArmy } from "./records/malaysian-army.js";
import { malaysianDefence } from "./records/malaysian-defence.js";
import { malaysianDefenceIndustry } from "./records/malaysian-defence-industry.js";
import { malaysianExclusiveEconomicZone } from "./records/malaysian-exclusive-economic-zone.js";
import { malaysianExclusiveWaters } from "./records/malaysian-exclusive-waters.js";
import { malaysianMinistryOfDefence } from "./records/malaysian-ministry-of-defence.js";
import { malaysianSubcontractors } from "./records/malaysian-subcontractors.js";
import { malaysianWorkforce } from "./records/malaysian-workforce.js";
import { maritimeCapacityAndCollaborationForum2025 } from "./records/maritime-capacity-and-collaboration-forum-2025.js";
import { maybank } from "./records/maybank.js";
import { mbda } from "./records/mbda.js";
import { middlePowers } from "./records/middle-powers.js";
import { militaryAirworthinessConference2025 } from "./records/military-airworthiness-conference-2025.js";
import { ministerOfDefenceOfMalaysia } from "./records/minister-of-defence-of-malaysia.js";
import { ministerOfNationalDefenseOfSouthKorea } from "./records/minister-of-national-defense-of-south-korea.js";
import { mmc } from "./records/mmc.js";
import { mohamadHasan } from "./records/mohamad-hasan.js";
import { mohamedKhaledNordin } from "./records/mohamed-khaled-nordin.js";
import { mohdAsgharKhanGorimanKhan } from "./records/mohd-asghar-khan-goriman-khan.js";
import { mohdShahadaIsmail } from "./records/mohd-shahada-ismail.js";
import { mohdYaniDaud } from "./records/mohd-yani-daud.js";
import { muezAbdAziz } from "./records/muez-abd-aziz.js";
import { muhamadNorazlanAris } from "./records/muhamad-norazlan-aris.js";
import { muhammadIkmalOpatAbdullah } from "./records/muhammad-ikmal-opat-abdullah.js";
import { nato } from "./records/nato.js";
import { natoSummit2024 } from "./records/nato-summit-2024.js";
import { navalMarineEngineeringAndLogistics } from "./records/naval-marine-engineering-and-logistics.js";
import { nearthlab } from "./records/nearthlab.js";
import { netherlands } from "./records/netherlands.js";
import { networkedAsianSecurityCollaboration } from "./records/networked-asian-security-collaboration.js";
import { ngvTech } from "./records/ngv-tech.js";
import { norinco } from "./records/norinco.js";
import { northKorea } from "./records/north-korea.js";
import { northKoreanMissileThreats } from "./records/north-korean-missile-threats.js";
import { northKoreanStrategicWeaponsDevelopment } from "./records/north-korean-strategic-weapons-development.js";
import { norway } from "./records/norway.js";
import { oscarLingChaiYew } from "./records/oscar-ling-chai-yew.js";
import { parkJin } from "./records/park-jin.js";
import { parkShangshin } from "./records/park-shangshin.js";
import { philippines } from "./records/philippines.js";
import { poland } from "./records/poland.js";
import { poongsan } from "./records/poongsan.js";
import { presidentOfSouthKorea } from "./records/president-of-south-korea.js";
import { primeMinisterOfMalaysia } from "./records/prime-minister-of-malaysia.js";
import { ptPal } from "./records/pt-pal.js";
import { reaim2024 } from "./records/reaim-2024.js";
import { regionalThreatPerceptions } from "./records/regional-threat-perceptions.js";
import { republicOfKoreaAirForce } from "./records/republic-of-korea-air-force.js";
import { republicOfKoreaNavy } from "./records/republic-of-korea-navy.js";
import { rosoboronexport } from "./records/rosoboronexport.js";
import { royalMalaysiaPolice } from "./records/royal-malaysia-police.js";
import { royalMalaysianAirForce } from "./records/royal-malaysian-air-force.js";
import { royalMalaysianNavy } from "./records/royal-malaysian-navy.js";
import { russia } from "./records/russia.js";
import { sacheon } from "./records/sacheon.js";
import { sacheonAirport } from "./records/sacheon-airport.js";
import { samsungThales } from "./records/samsung-thales.js";
import { sancheong } from "./records/sancheong.js";
import { secretaryGeneralOfTheMalaysianMinistryOfDefence } from "./records/secretary-general-of-the-malaysian-ministry-of-defence.js";
import { seokJongGun } from "./records/seok-jong-gun.js";
import { seoul } from "./records/seoul.js";
import { seoulAdex2021 } from "./records/seoul-adex-2021.js";
import { seoulAdex2025 } from "./records/seoul-adex-2025.js";
import { seoulAirport } from "./records/seoul-airport.js";
import { seoulDefenseDialogue2023 } from "./records/seoul-defense-dialogue-2023.js";
import { seoulDefenseDialogue2024 } from "./records/seoul-defense-dialogue-2024.js";
import { shinWonSik } from "./records/shin-won-sik.js";
import { sijangkang } from "./records/sijangkang.js";
import { sipri } from "./records/sipri.js";
import { sofitelAmbassadorSeoul } from "./records/sofitel-ambassador-seoul.js";
import { southChinaSea } from "./records/south-china-sea.js";
import { southChinaSeaDisputes } from "./records/south-china-sea-disputes.js";
import { southChinaSeaTensions } from "./records/south-china-sea-tensions.js";
import { southGyeongsangProvince } from "./records/south-gyeongsang-province.js";
import { southKorea } from "./records/south-korea.js";
import { southKoreaAirworthinessRecognitions } from "./records/south-korea-airworthiness-recognitions.js";
import { southKoreaDefenceCooperationMous } from "./records/south-korea-defence-cooperation-mous.js";
import { southKoreaMalaysiaFreeTradeAgreement } from "./records/south-korea-malaysia-free-trade-agreement.js";
import { southKoreaMalaysiaProcurementArrangement } from "./records/south-korea-malaysia-procurement-arrangement.js";
import { southKoreaMouPartners } from "./records/south-korea-mou-partners.js";
import { southKoreaNatoAirworthinessRecognition } from "./records/south-korea-nato-airworthiness-recognition.js";
import { southKoreanArmedForces } from "./records/south-korean-armed-forces.js";
import { southKoreanDefenceIndustry } from "./records/south-korean-defence-industry.js";
import { southKoreanMinistryOfForeignAffairs } from "./records/south-korean-ministry-of-foreign-affairs.js";
import { southKoreanMinistryOfNationalDefense } from "./records/south-korean-ministry-of-national-defense.js";
import { southeastAsia } from "./records/southeast-asia.js";
import { southeastAsianStates } from "./records/southeast-asian-states.js";
import { spain } from "./records/spain.js";
import { spokespersonOfTheSouthKoreanPresident } from "./records/spokesperson-of-the-south-korean-president.js";
import { stm } from "./records/stm.js";
import { straitOfMalacca } from "./records/strait-of-malacca.js";
import { strategicPartnership2024 } from "./records/strategic-partnership-2024.js";
import { suhWook } from "./records/suh-wook.js";
import { taiwanStrait } from "./records/taiwan-strait.js";
import { taiwanStraitTensions } from "./records/taiwan-strait-tensions.js";
import { tengkuZafrulAziz } from "./records/tengku-zafrul-aziz.js";
import { thailand } from "./records/thailand.js";
import { theEdgeMalaysia } from "./records/the-edge-malaysia.js";
import { theGuru } from "./records/the-guru.js";
import { theWest } from "./records/the-west.js";
import { thirdPartyImporters } from "./records/third-party-importers.js";
import { turkishAerospace } from "./records/turkish-aerospace.js";
import { turkiye } from "./records/turkiye.js";
import { unitedStates } from "./records/united-states.js";
import { vettedPartners } from "./records/vetted-partners.js";
import { washington } from "./records/washington.js";
import { westernSuppliers } from "./records/western-suppliers.js";
import { widadBusinessGroup } from "./records/widad-business-group.js";
import { wismaPertahanan } from "./records/wisma-pertahanan.js";
import { xiangshanForum2019 } from "./records/xiangshan-forum-2019.js";
import { yeoHanKoo } from "./records/yeo-han-koo.js";
import { yeoSeungBae } from "./records/yeo-seung-bae.js";
import { yonhap } from "./records/yonhap.js";
import { yoonSukYeol } from "./records/yoon-suk-yeol.js";
import { zambryAbdulKadir } from "./records/zambry-abdul-kadir.js";
import { zulhelmyIthnain } from "./records/zulhelmy-ithnain.js";

/** Every entity by its id, each with the exact type of its record. */
export type Entities = {
  /**
   * Abdul Rahman Ayob was Chief of the Royal Malaysian Navy from January 2023 to September 2024.
   */
  readonly "abdul-rahman-ayob": typeof abdulRahmanAyob;
  /** Ackbal Abdul Samad was the chief of Malaysia's air force in October 2021. */
  readonly "ackbal-abdul-samad": typeof ackbalAbdulSamad;
  /** Adly Zahari became Malaysia's deputy defence minister in December 2022. */
  readonly "adly-zahari": typeof adlyZahari;
  /** Meeting of ASEAN's defence ministers with their partners on 1 November 2025. */
  readonly "admm-plus-2025": typeof admmPlus2025;
  /**
   * South Korea's state agency for developing weapons; it had a part in the K200 and in Chunmoo.
   */
  readonly "agency-for-defense-development": typeof agencyForDefenseDevelopment;
  /** Malaysia's defence minister at the time of a landing-ship fire in 2009. */
  readonly "ahmad-zahid-hamidi": typeof ahmadZahidHamidi;
  /** Ahn Gyu-back, a politician, became South Korea's defence minister in July 2025. */
  readonly "ahn-gyu-back": typeof ahnGyuBack;
  /**
   * The air forces of South Korea and Malaysia concluded an arrangement in 2023 to set up regular
   * talks of their own.
   */
  readonly "air-force-meeting-arrangement-2023": typeof airForceMeetingArrangement2023;
  /**
   * Agreement by which South Korea's procurement agency and Malaysia's air force recognise each
   * other's airworthiness certification of military aircraft, signed in Seoul on 21 October 2025.
   */
  readonly "airworthiness-recognition": typeof airworthinessRecognition;
  /**
   * South Korean newspaper that in August 2023 thought a missile contract with Malaysia possible
   * within the year.
   */
  readonly "aju-news": typeof ajuNews;
  /** Polish magazine on aviation and defence. */
  readonly altair: typeof altair;
  /**
   * Arms suppliers to which Malaysia is said to gain access as an alternative, and which transfer
   * technology and let local industry take part.
   */
  readonly "alternative-arms-suppliers": typeof alternativeArmsSuppliers;
  /** South Korea's envoy to Malaysia; Yeo Seung-bae since October 2022. */
  readonly "ambassador-of-south-korea-to-malaysia": typeof ambassadorOfSouthKoreaToMalaysia;
  /** Unnamed analysts who expect next-generation domains to become part of the memorandum. */
  readonly analysts: typeof analysts;
  /** Capital of Türkiye, where Malaysia's letter for three ships was handed over. */
  readonly ankara: typeof ankara;
  /** Anwar Ibrahim became Prime Minister of Malaysia in November 2022. */
  readonly "anwar-ibrahim": typeof anwarIbrahim;
  /** News site that reported an upgraded K200 prototype. */
  readonly archyde: typeof archyde;
  /** ASEAN, the grouping of states whose 47th summit was the occasion of the memorandum. */
  readonly asean: typeof asean;
  /**
   * Partnership of South Korea with ASEAN, called comprehensive since October 2024; not the one
   * with Malaysia.
   */
  readonly "asean-south-korea-comprehensive-strategic-partnership": typeof aseanSouthKoreaComprehensiveStrategicPartnership;
  /** The 47th ASEAN Summit, on the margins of which the memorandum was signed. */
  readonly "asean-summit-47": typeof aseanSummit47;
  /** Turkish company, named as a likely bidder for Malaysia's medium-range air defence. */
  readonly aselsan: typeof aselsan;
  /** Asia, in which the partnership is said to mean a defence-industrial axis. */
  readonly asia: typeof asia;
  /** Malaysian defence magazine to which a list of air-defence bidders is credited. */
  readonly "asian-defence-journal": typeof asianDefenceJournal;
  /**
   * The nations of Asia, Malaysia among them; their economies are said to need the fuel shipped
   * through the Strait of Malacca.
   */
  readonly "asian-nations": typeof asianNations;
  /**
   * Australia, with which South Korea has agreed that each recognises the other's airworthiness
   * certification.
   */
  readonly australia: typeof australia;
  /** Maker of the ASTROS II rocket artillery. */
  readonly avibras: typeof avibras;
  /** Malaysian company that showed the Tigon with its Korean maker in 2018. */
  readonly "avp-engineering": typeof avpEngineering;
  /** Bernama, the Malaysian news agency. */
  readonly bernama: typeof bernama;
  /**
   * Borhan, an army general, commanded the Malaysian armed forces in August 1994; a Korean paper
   * prints his name in Hangul alone.
   */
  readonly borhan: typeof borhan;
  /** Where Malaysian peacekeepers under the United Nations used the K200. */
  readonly bosnia: typeof bosnia;
  /** Brazil, from which guests came to the airworthiness conference of 2025 in Seoul. */
  readonly brazil: typeof brazil;
  /**
   * The several capable defence actors over whom partnerships of this sort are said to spread
   * strategic risk.
   */
  readonly "capable-defence-actors": typeof capableDefenceActors;
  /** Chinese company that bid in the Malaysian tender of 2021. */
  readonly catic: typeof catic;
  /** Malaysian maker of special vehicles, partner of Hanwha Aerospace in upgrading the K200. */
  readonly "cendana-auto": typeof cendanaAuto;
  /** Cha Jae-byeong led Korea Aerospace Industries as its acting president from July 2025. */
  readonly "cha-jae-byung": typeof chaJaeByung;
  /**
   * City in South Korea with the Hanwha Aerospace plant that the Malaysian defence minister
   * visited.
   */
  readonly changwon: typeof changwon;
  /** South Korean trade minister in March 2024. */
  readonly "cheong-in-kyo": typeof cheongInKyo;
  /** Head of Korea Aerospace Industries; Kang Goo-young until July 2025, then an acting head. */
  readonly "chief-executive-of-kai": typeof chiefExecutiveOfKai;
  /** Head of the Malaysian armed forces; in August 1994 a general named Borhan. */
  readonly "chief-of-the-malaysian-armed-forces": typeof chiefOfTheMalaysianArmedForces;
  /** Head of Malaysia's air force; Muhamad Norazlan Aris since June 2025. */
  readonly "chief-of-the-royal-malaysian-air-force": typeof chiefOfTheRoyalMalaysianAirForce;
  /** Head of Malaysia's navy; Zulhelmy Ithnain since September 2024. */
  readonly "chief-of-the-royal-malaysian-navy": typeof chiefOfTheRoyalMalaysianNavy;
  /**
   * China, with which neither South Korea nor Malaysia is said to be fully aligned, and whose naval
   * deployments are said to increase.
   */
  readonly china: typeof china;
  /** The article tells of increasing Chinese naval deployments. */
  readonly "chinese-naval-deployments": typeof chineseNavalDeployments;
  /** South Korean newspaper that wrote of Malaysian interest in the Surion. */
  readonly chosun: typeof chosun;
  /** Chosun Biz, a South Korean business daily that reported on production of the FA-50M. */
  readonly "chosun-biz": typeof chosunBiz;
  /** South Korean company that built the K200 and sold it to Malaysia in the 1990s. */
  readonly "daewoo-heavy-industries": typeof daewooHeavyIndustries;
  /**
   * South Korean company that supplied power packs and know-how for upgrading Malaysian K200
   * vehicles in 2001.
   */
  readonly "daewoo-heavy-industries-and-machinery": typeof daewooHeavyIndustriesAndMachinery;
  /** The Defence Acquisition Program Administration, a public body of South Korea. */
  readonly dapa: typeof dapa;
  /**
   * Head of South Korea's Defence Acquisition Program Administration; sources differ on the English
   * title.
   */
  readonly "dapa-minister": typeof dapaMinister;
  /** Officials of the Defence Acquisition Program Administration whom reports do not name. */
  readonly "dapa-officials": typeof dapaOfficials;
  /** Memorandum on defence cooperation signed by the two defence ministers on 27 April 2022. */
  readonly "defence-cooperation-mou-2022": typeof defenceCooperationMou2022;
  /**
   * Memorandum of understanding by which South Korea and Malaysia set up a framework between their
   * governments, meant for developing, producing and marketing weapons together.
   */
  readonly "defence-industry-mou": typeof defenceIndustryMou;
  /**
   * The first seminar of the two defence industries, held by South Korea's embassy in Kuala Lumpur
   * on 27 July 2023.
   */
  readonly "defence-industry-seminar-2023": typeof defenceIndustrySeminar2023;
  /** Third seminar of the two defence industries, held in Kuala Lumpur on 22 September 2025. */
  readonly "defence-industry-seminar-2025": typeof defenceIndustrySeminar2025;
  /**
   * The defence ministries of South Korea and Malaysia, which, it is said, must agree on goals,
   * budgets and export ambition.
   */
  readonly "defence-ministries": typeof defenceMinistries;
  /** Defence Security Asia, the publisher in whose name the article appears. */
  readonly "defence-security-asia": typeof defenceSecurityAsia;
  /**
   * Defence supply chains around the world are changing fast; great-power competition and
   * perceptions of threat are given as the causes.
   */
  readonly "defence-supply-chain-shift": typeof defenceSupplyChainShift;
  /** Deputy head of Malaysia's defence ministry; Adly Zahari since December 2022. */
  readonly "deputy-minister-of-defence-of-malaysia": typeof deputyMinisterOfDefenceOfMalaysia;
  /** German defence company, named as a likely bidder for Malaysia's medium-range air defence. */
  readonly "diehl-defence": typeof diehlDefence;
  /** South Korean maker of military vehicles. */
  readonly "doosan-dst": typeof doosanDst;
  /** Malaysian company with which Daewoo Heavy Industries agreed in 1994 on assembling the K200. */
  readonly drb: typeof drb;
  /** The 11th Defence Services Asia exhibition, held in Kuala Lumpur in April 2008. */
  readonly "dsa-2008": typeof dsa2008;
  /**
   * Defence Services Asia exhibition of April 2014 in Kuala Lumpur, where South Korean companies
   * exhibited.
   */
  readonly "dsa-2014": typeof dsa2014;
  /** Arms exhibition in Kuala Lumpur in April 2018. */
  readonly "dsa-2018": typeof dsa2018;
  /** Arms exhibition in Kuala Lumpur in March 2022. */
  readonly "dsa-2022": typeof dsa2022;
  /** Arms exhibition held in Kuala Lumpur in May 2024. */
  readonly "dsa-2024": typeof dsa2024;
  /** Arms exhibition announced for April 2026 in Kuala Lumpur. */
  readonly "dsa-2026": typeof dsa2026;
  /**
   * South Korean shipyard (DSME) behind the design of Malaysia's two training ships and an offer of
   * six corvettes.
   */
  readonly dsme: typeof dsme;
  /** South Korea's embassy in Malaysia, which holds the seminars of the two defence industries. */
  readonly "embassy-of-south-korea-in-malaysia": typeof embassyOfSouthKoreaInMalaysia;
  /** Emerging defence customers, to whom South Korea's strategy is to sell advanced platforms. */
  readonly "emerging-defence-customers": typeof emergingDefenceCustomers;
  /**
   * Eom Dong-hwan headed South Korea's Defence Acquisition Program Administration until February
   * 2024.
   */
  readonly "eom-dong-hwan": typeof eomDongHwan;
  /** Italian shipbuilder, named in 2025 among the leaders for Malaysia's support ships. */
  readonly fincantieri: typeof fincantieri;
  /** Suppliers abroad on which Malaysia aims to depend less heavily for its operational needs. */
  readonly "foreign-suppliers": typeof foreignSuppliers;
  /**
   * France, with which South Korea has agreed that each recognises the other's airworthiness
   * certification.
   */
  readonly france: typeof france;
  /** City in South Korea with the shipyard of Hanwha Ocean. */
  readonly geoje: typeof geoje;
  /** Trade publisher that ranks South Korea among exporters of arms in 2018 to 2022. */
  readonly "global-business-press": typeof globalBusinessPress;
  /**
   * A worldwide strategic competition which, by the article's account, reaches the region of the
   * ASEAN states.
   */
  readonly "global-strategic-competition": typeof globalStrategicCompetition;
  /** Executive of Hanwha Aerospace who signed its memorandum with Widad Business Group in 2024. */
  readonly "go-sang-hwe": typeof goSangHwe;
  /** Shipyard in Lumut that finished the two training ships. */
  readonly "grade-one-marine": typeof gradeOneMarine;
  /** Competition among the great powers, intensifying by the article's account. */
  readonly "great-power-competition": typeof greatPowerCompetition;
  /**
   * The great powers, none of them named, whose growing competition is said to be one cause of
   * shifting supply chains.
   */
  readonly "great-powers": typeof greatPowers;
  /**
   * By the article's account Malaysia faces more incursions, and challenges of the grey-zone kind,
   * in its exclusive waters; who is behind them is not said.
   */
  readonly "grey-zone-challenges": typeof greyZoneChallenges;
  /** Gwangju, seat of the South Korean air base at which Malaysian pilots were to train. */
  readonly gwangju: typeof gwangju;
  /**
   * Military complex in South Korea with the headquarters of its air force, where the first air
   * force talks with Malaysia were held in August 2025.
   */
  readonly gyeryongdae: typeof gyeryongdae;
  /** South Korean defence company, at the seminar of September 2025 in Kuala Lumpur. */
  readonly "hanwha-aerospace": typeof hanwhaAerospace;
  /**
   * South Korean ammunition maker that exhibited at Defence Services Asia in Kuala Lumpur in 2014.
   */
  readonly "hanwha-corporation": typeof hanwhaCorporation;
  /** South Korean maker of the Tigon, as the press named it in 2018. */
  readonly "hanwha-defense-systems": typeof hanwhaDefenseSystems;
  /** South Korean defence company, at the seminar of September 2025 in Kuala Lumpur. */
  readonly "hanwha-ocean": typeof hanwhaOcean;
  /** South Korean defence company, at the seminar of September 2025 in Kuala Lumpur. */
  readonly "hanwha-systems": typeof hanwhaSystems;
  /** South Korean defence company, at the seminar of September 2025 in Kuala Lumpur. */
  readonly "hd-hyundai-heavy-industries": typeof hdHyundaiHeavyIndustries;
  /** Indian aircraft maker that bid in the Malaysian tender of 2021. */
  readonly "hindustan-aeronautics": typeof hindustanAeronautics;
  /**
   * Hishammuddin Hussein was Malaysia's senior defence minister when the defence cooperation
   * memorandum with South Korea was signed.
   */
  readonly "hishammuddin-hussein": typeof hishammuddinHussein;
  /** South Korean defence company, at the seminar of September 2025 in Kuala Lumpur. */
  readonly "hyundai-rotem": typeof hyundaiRotem;
  /** Malaysian company that works with Korea Aerospace Industries on simulators for the FA-50M. */
  readonly "ikramatic-systems": typeof ikramaticSystems;
  /** South Korean port at which two Malaysian navy ships called in 1990. */
  readonly incheon: typeof incheon;
  /** India, with which Malaysia has a defence memorandum of 1993. */
  readonly india: typeof india;
  /**
   * The Indo-Pacific, the region whose tensions, competition and realignments are the background of
   * the memorandum.
   */
  readonly "indo-pacific": typeof indoPacific;
  /** Military competition in the Indo-Pacific, intensifying by the article's account. */
  readonly "indo-pacific-military-competition": typeof indoPacificMilitaryCompetition;
  /** Major realignments which the article sees under way in the Indo-Pacific. */
  readonly "indo-pacific-realignments": typeof indoPacificRealignments;
  /** Tensions in the Indo-Pacific, a region the article calls contested. */
  readonly "indo-pacific-tensions": typeof indoPacificTensions;
  /** Indonesia, with which Malaysia signed a defence memorandum in 2022. */
  readonly indonesia: typeof indonesia;
  /**
   * Those with a stake in industry in South Korea and Malaysia, who, it is said, must agree on
   * goals, budgets and export ambition.
   */
  readonly "industrial-stakeholders": typeof industrialStakeholders;
  /** Iraq, one of the users of the T-50 and FA-50. */
  readonly iraq: typeof iraq;
  /** Isham Ishak was secretary-general of Malaysia's defence ministry in 2024. */
  readonly "isham-ishak": typeof ishamIshak;
  /** One of the states whose proposals for support ships Malaysia's navy had in July 2026. */
  readonly italy: typeof italy;
  /** Japan, with which Malaysia's Look East Policy began. */
  readonly japan: typeof japan;
  /**
   * Tenth meeting of the two countries' joint committee on the defence industry, in Seoul in August
   * 1994.
   */
  readonly "joint-defence-industry-committee-10": typeof jointDefenceIndustryCommittee10;
  /**
   * South Korean air force chief of staff present when the letter of acceptance for the FA-50 was
   * signed.
   */
  readonly "jung-sang-hwa": typeof jungSangHwa;
  /** K-Defense News, a site on Korean arms that counts the T-50 and FA-50 in service. */
  readonly "k-defense-news": typeof kDefenseNews;
  /**
   * Korea Aerospace Industries (KAI), South Korean aircraft maker with a plant in Sacheon, which
   * developed the FA-50 and holds the 2023 contract.
   */
  readonly kai: typeof kai;
  /** Manager at Korea Aerospace Industries who speaks for it on sales in Asia. */
  readonly "kai-regional-manager-for-asia": typeof kaiRegionalManagerForAsia;
  /**
   * Kang Goo-young was chief executive of Korea Aerospace Industries when the FA-50 contract with
   * Malaysia was signed.
   */
  readonly "kang-goo-young": typeof kangGooYoung;
  /**
   * South Korean official of the Defence Acquisition Program Administration, present at the FA-50
   * signing of February 2023.
   */
  readonly "kang-hwan-seok": typeof kangHwanSeok;
  /**
   * Kang Yu-jung, spokesperson of South Korea's presidential office, relayed the summit of October
   * 2025.
   */
  readonly "kang-yu-jung": typeof kangYuJung;
  /**
   * Malaysian company, partner of Korea Aerospace Industries and adviser for its industrial
   * collaboration programme in the bid with the FA-50.
   */
  readonly "kemalak-systems": typeof kemalakSystems;
  /** Kim Tae-young was South Korea's defence minister in October 2009. */
  readonly "kim-tae-young": typeof kimTaeYoung;
  /** Kim Yong-hyun was South Korea's defence minister from September to December 2024. */
  readonly "kim-yong-hyun": typeof kimYongHyun;
  /** Exhibition centre in Goyang where the trade days of Seoul ADEX 2025 were held. */
  readonly kintex: typeof kintex;
  /**
   * Norwegian company with a contract of 2018 for Naval Strike Missiles for Malaysia, named as a
   * likely bidder for its air defence.
   */
  readonly kongsberg: typeof kongsberg;
  /** South Korean shipyard that built KD Mahawangsa, according to one blog. */
  readonly "korea-tacoma": typeof koreaTacoma;
  /**
   * South Korean company that had a stand of its own at Defence Services Asia in Kuala Lumpur in
   * 2018.
   */
  readonly "korean-air": typeof koreanAir;
  /** The peninsula of the two Koreas, whose nuclear instability the article mentions. */
  readonly "korean-peninsula": typeof koreanPeninsula;
  /** Instability over nuclear arms on the Korean Peninsula, as the article has it. */
  readonly "korean-peninsula-nuclear-instability": typeof koreanPeninsulaNuclearInstability;
  /**
   * South Korean public institute for defence technology that helped to arrange the first seminar
   * of the two defence industries in 2023.
   */
  readonly krit: typeof krit;
  /** Kuala Lumpur, where the memorandum was signed. */
  readonly "kuala-lumpur": typeof kualaLumpur;
  /** Convention centre in Kuala Lumpur where Lee and Anwar met in October 2025. */
  readonly "kuala-lumpur-convention-centre": typeof kualaLumpurConventionCentre;
  /** Kuantan Air Base, from which the FA-50M is expected to operate first. */
  readonly "kuantan-air-base": typeof kuantanAirBase;
  /** South Korean officer, vice chairman of the Joint Chiefs of Staff in September 2025. */
  readonly "kwon-dae-won": typeof kwonDaeWon;
  /** Langkawi, where Anwar received the Korean defence minister in May 2023. */
  readonly langkawi: typeof langkawi;
  /**
   * Yoon Suk Yeol and Anwar Ibrahim, who speak together in the joint statement of 25 November 2024.
   */
  readonly "leaders-of-the-2024-summit": typeof leadersOfThe2024Summit;
  /**
   * Lee Jae-myung became President of South Korea in June 2025 and announced the aim of making it
   * one of the top four in the defence industry.
   */
  readonly "lee-jae-myung": typeof leeJaeMyung;
  /** Lee Jong-ho was South Korea's chief of naval operations in May 2023. */
  readonly "lee-jong-ho": typeof leeJongHo;
  /**
   * Lee Jong-sup was South Korea's defence minister when the FA-50 contract was signed in May 2023.
   */
  readonly "lee-jong-sup": typeof leeJongSup;
  /** South Korean defence official who led his side at the first policy meeting with Malaysia. */
  readonly "lee-seung-beom": typeof leeSeungBeom;
  /**
   * Lee Yong-cheol followed Seok Jong-gun as head of South Korea's Defence Acquisition Program
   * Administration in November 2025.
   */
  readonly "lee-yong-cheol": typeof leeYongCheol;
  /** Italian aircraft maker that bid in the Malaysian tender of 2021. */
  readonly leonardo: typeof leonardo;
  /** South Korean defence company, at the seminar of September 2025 in Kuala Lumpur. */
  readonly "lig-nex1": typeof ligNex1;
  /** Exhibition at which the training ships' contract was signed. */
  readonly "lima-2011": typeof lima2011;
  /**
   * The 16th Langkawi exhibition for ships and aircraft, held in May 2023, where the FA-50 contract
   * was signed.
   */
  readonly "lima-2023": typeof lima2023;
  /** United States aircraft maker, main subcontractor for the T-50. */
  readonly "lockheed-martin": typeof lockheedMartin;
  /** Lokman Hakim Ali was secretary-general of Malaysia's defence ministry in November 2024. */
  readonly "lokman-hakim-ali": typeof lokmanHakimAli;
  /** Malaysia's Look East Policy, begun with Japan in 1982 and shared with South Korea. */
  readonly "look-east-policy": typeof lookEastPolicy;
  /** Town in Perak with a base of the Royal Malaysian Navy and a shipyard. */
  readonly lumut: typeof lumut;
  /**
   * Mahathir Mohamad was Malaysia's prime minister in 2019, when he visited Korea Aerospace
   * Industries in Sacheon.
   */
  readonly "mahathir-mohamad": typeof mahathirMohamad;
  /** Exhibition centre on Langkawi where the LIMA exhibitions are held. */
  readonly "mahsuri-international-exhibition-centre": typeof mahsuriInternationalExhibitionCentre;
  /** Malaysia, which signed the memorandum of 27 October 2025 with South Korea. */
  readonly malaysia: typeof malaysia;
  /**
   * Memoranda on arms cooperation that Malaysia has signed with foreign nations; the one with South
   * Korea is among them.
   */
  readonly "malaysia-arms-cooperation-mous": typeof malaysiaArmsCooperationMous;
  /** Memorandum of 1993 on defence cooperation between Malaysia and India, amended in 2023. */
  readonly "malaysia-india-defence-mou": typeof malaysiaIndiaDefenceMou;
  /** Memorandum of August 2022 on defence cooperation, in which defence industry has a part. */
  readonly "malaysia-indonesia-defence-mou": typeof malaysiaIndonesiaDefenceMou;
  /** Exhibition centre in Kuala Lumpur where Defence Services Asia 2024 was held. */
  readonly "malaysia-international-trade-and-exhibition-centre": typeof malaysiaInternationalTradeAndExhibitionCentre;
  /** Open-source page that reported talks of Malaysia and KAI on the KF-21 in January 2026. */
  readonly "malaysia-military-power": typeof malaysiaMilitaryPower;
  /**
   * Memorandum between the governments of Malaysia and Türkiye on buying defence products, signed
   * in June 2024.
   */
  readonly "malaysia-turkiye-procurement-mou": typeof malaysiaTurkiyeProcurementMou;
  /**
   * Memorandum on defence cooperation that Malaysia and the United States signed on 30 October
   * 2025, after the one with South Korea.
   */
  readonly "malaysia-united-states-defence-mou": typeof malaysiaUnitedStatesDefenceMou;
  /** Malaysia's anti-corruption agency. */
  readonly "malaysian-anti-corruption-commission": typeof malaysianAntiCorruptionCommission;
  /**
   * The Malaysian armed forces, one of the two forces that are expected to work together more
   * easily.
   */
  readonly "malaysian-armed-forces": typeof malaysianArmedForces;
  /** Malaysia's army, which has the K200 in service. */
  readonly "malaysian-army": typeof malaysianArmy;
  /** Blog on Malaysia's armed forces. */
  readonly "malaysian-defence": typeof malaysianDefence;
  /**
   * Malaysia's defence industry, which is expected to gain access to aerospace, missile and naval
   * technology.
   */
  readonly "malaysian-defence-industry": typeof malaysianDefenceIndustry;
  /**
   * Malaysia's exclusive economic zone, in which deterrence and awareness at sea are expected to
   * grow.
   */
  readonly "malaysian-exclusive-economic-zone": typeof malaysianExclusiveEconomicZone;
  /**
   * Malaysia's exclusive waters, where it faces incursions and grey-zone challenges; whether they
   * are its exclusive economic zone is not said.
   */
  readonly "malaysian-exclusive-waters": typeof malaysianExclusiveWaters;
  /** Malaysia's defence ministry, which contracts for its armed forces. */
  readonly "malaysian-ministry-of-defence": typeof malaysianMinistryOfDefence;
  /** Malaysian subcontractors, which could be taken into South Korea's defence supply chain. */
  readonly "malaysian-subcontractors": typeof malaysianSubcontractors;
  /** Malaysia's domestic workforce, whose skills the country aims to raise. */
  readonly "malaysian-workforce": typeof malaysianWorkforce;
  /** Forum that HD Hyundai Heavy Industries held in Kuala Lumpur in September 2025. */
  readonly "maritime-capacity-and-collaboration-forum-2025": typeof maritimeCapacityAndCollaborationForum2025;
  /** Bank that foreclosed the yard of NGV Tech. */
  readonly maybank: typeof maybank;
  /**
   * French–British defence company, named as a likely bidder for Malaysia's medium-range air
   * defence.
   */
  readonly mbda: typeof mbda;
  /** Middle powers of pivotal weight, which South Korea and Malaysia are both said to be. */
  readonly "middle-powers": typeof middlePowers;
  /**
   * Conference on airworthiness held in Seoul on 21 October 2025, the eighth since 2010; the
   * recognition with Malaysia was signed there.
   */
  readonly "military-airworthiness-conference-2025": typeof militaryAirworthinessConference2025;
  /** Head of Malaysia's defence ministry; Mohamed Khaled Nordin since December 2023. */
  readonly "minister-of-defence-of-malaysia": typeof ministerOfDefenceOfMalaysia;
  /** Head of South Korea's defence ministry; vacant from December 2024 to July 2025. */
  readonly "minister-of-national-defense-of-south-korea": typeof ministerOfNationalDefenseOfSouthKorea;
  /** Malaysian company named in 1994 for the upkeep of K200 vehicles. */
  readonly mmc: typeof mmc;
  /** Mohamad Hasan was Malaysia's defence minister from December 2022 to December 2023. */
  readonly "mohamad-hasan": typeof mohamadHasan;
  /**
   * Mohamed Khaled Nordin, in charge of Malaysia's defence ministry since December 2023, signed the
   * defence-industry memorandum.
   */
  readonly "mohamed-khaled-nordin": typeof mohamedKhaledNordin;
  /** Mohd Asghar Khan Goriman Khan was Chief of the Royal Malaysian Air Force until June 2025. */
  readonly "mohd-asghar-khan-goriman-khan": typeof mohdAsgharKhanGorimanKhan;
  /**
   * Mohd Shahada Ismail was the air operations commander of Malaysia's air force in February 2023.
   */
  readonly "mohd-shahada-ismail": typeof mohdShahadaIsmail;
  /** Malaysian defence official who led his side at the first policy meeting with South Korea. */
  readonly "mohd-yani-daud": typeof mohdYaniDaud;
  /**
   * Muez Abd Aziz was secretary-general of Malaysia's defence ministry and signed for the FA-50 in
   * 2023.
   */
  readonly "muez-abd-aziz": typeof muezAbdAziz;
  /** Muhamad Norazlan Aris became Chief of the Royal Malaysian Air Force in June 2025. */
  readonly "muhamad-norazlan-aris": typeof muhamadNorazlanAris;
  /** Chairman of Widad Business Group who signed its memorandum with Hanwha Aerospace in 2024. */
  readonly "muhammad-ikmal-opat-abdullah": typeof muhammadIkmalOpatAbdullah;
  /** NATO, the alliance that signed an airworthiness agreement with South Korea in July 2024. */
  readonly nato: typeof nato;
  /**
   * NATO summit held in Washington in July 2024, beside which South Korea and NATO signed their
   * agreement on airworthiness.
   */
  readonly "nato-summit-2024": typeof natoSummit2024;
  /** Malaysian agent of DSME, named as the other party to its corvette contract of 2014. */
  readonly "naval-marine-engineering-and-logistics": typeof navalMarineEngineeringAndLogistics;
  /**
   * South Korean company that presented itself at the defence-industry seminar in Kuala Lumpur in
   * September 2025.
   */
  readonly nearthlab: typeof nearthlab;
  /** One of the states whose proposals for support ships Malaysia's navy had in July 2026. */
  readonly netherlands: typeof netherlands;
  /**
   * Security collaboration in Asia is moving toward networks; the memorandum is said to contribute
   * to it.
   */
  readonly "networked-asian-security-collaboration": typeof networkedAsianSecurityCollaboration;
  /** Malaysian shipbuilder of the two training ships, whose yard its bank foreclosed in 2013. */
  readonly "ngv-tech": typeof ngvTech;
  /** Chinese company, named as a likely bidder for Malaysia's medium-range air defence. */
  readonly norinco: typeof norinco;
  /**
   * State whose long-range missile threats and faster development of strategic weapons the article
   * mentions.
   */
  readonly "north-korea": typeof northKorea;
  /** Threats from North Korea's long-range missiles, increasing by the article's account. */
  readonly "north-korean-missile-threats": typeof northKoreanMissileThreats;
  /** North Korea's development of strategic weapons, faster by the article's account. */
  readonly "north-korean-strategic-weapons-development": typeof northKoreanStrategicWeaponsDevelopment;
  /** State that withdrew its export licence for missiles which Malaysia had bought. */
  readonly norway: typeof norway;
  /**
   * Malaysian member of parliament for Sibu who asked the defence ministry about the light combat
   * aircraft in March 2023.
   */
  readonly "oscar-ling-chai-yew": typeof oscarLingChaiYew;
  /** Park Jin was South Korea's foreign minister in 2023, when he visited Malaysia. */
  readonly "park-jin": typeof parkJin;
  /** Park Shangshin was the regional manager for Asia of Korea Aerospace Industries in May 2024. */
  readonly "park-shangshin": typeof parkShangshin;
  /** The Philippines, one of the users of the T-50 and FA-50. */
  readonly philippines: typeof philippines;
  /**
   * Poland, with which South Korea has agreed that each recognises the other's airworthiness
   * certification.
   */
  readonly poland: typeof poland;
  /**
   * South Korean company that exhibited at Defence Services Asia in Kuala Lumpur in 2008 and 2018.
   */
  readonly poongsan: typeof poongsan;
  /** President of South Korea; Lee Jae-myung took office on 4 June 2025. */
  readonly "president-of-south-korea": typeof presidentOfSouthKorea;
  /** Head of Malaysia's government; Anwar Ibrahim was sworn in on 24 November 2022. */
  readonly "prime-minister-of-malaysia": typeof primeMinisterOfMalaysia;
  /** Indonesian shipbuilder, named in 2025 among the leaders for Malaysia's support ships. */
  readonly "pt-pal": typeof ptPal;
  /**
   * High-level meeting on the responsible military use of artificial intelligence, held on 9 and 10
   * September 2024, which Malaysia's defence minister attended.
   */
  readonly "reaim-2024": typeof reaim2024;
  /** Perceptions of threat in the region, growing by the article's account. */
  readonly "regional-threat-perceptions": typeof regionalThreatPerceptions;
  /** South Korea's air force, for which the KF-21 is built. */
  readonly "republic-of-korea-air-force": typeof republicOfKoreaAirForce;
  /** South Korea's navy. */
  readonly "republic-of-korea-navy": typeof republicOfKoreaNavy;
  /** Russian arms exporter that bid in the Malaysian tender of 2021. */
  readonly rosoboronexport: typeof rosoboronexport;
  /** Malaysia's police, whose procurement was frozen along with the army's in January 2026. */
  readonly "royal-malaysia-police": typeof royalMalaysiaPolice;
  /** Malaysia's air force. */
  readonly "royal-malaysian-air-force": typeof royalMalaysianAirForce;
  /** Malaysia's navy. */
  readonly "royal-malaysian-navy": typeof royalMalaysianNavy;
  /**
   * Russia, spoken of only through the Russian systems from which Malaysia's supply is said to turn
   * away.
   */
  readonly russia: typeof russia;
  /** City in the south of South Korea where Korea Aerospace Industries builds its aircraft. */
  readonly sacheon: typeof sacheon;
  /**
   * Airport at Sacheon, shared with the air force and home of Korea Aerospace Industries; the KF-21
   * first flew from there.
   */
  readonly "sacheon-airport": typeof sacheonAirport;
  /**
   * South Korean defence company that exhibited at Defence Services Asia in Kuala Lumpur in 2008.
   */
  readonly "samsung-thales": typeof samsungThales;
  /**
   * South Korean company that had a stand of its own at Defence Services Asia in Kuala Lumpur in
   * 2018.
   */
  readonly sancheong: typeof sancheong;
  /**
   * Senior official of Malaysia's defence ministry; one of its holders signed for the FA-50 in
   * 2023.
   */
  readonly "secretary-general-of-the-malaysian-ministry-of-defence": typeof secretaryGeneralOfTheMalaysianMinistryOfDefence;
  /**
   * Seok Jong-gun headed South Korea's Defence Acquisition Program Administration from February
   * 2024 and signed the defence-industry memorandum.
   */
  readonly "seok-jong-gun": typeof seokJongGun;
  /**
   * Seoul, where the airworthiness recognition was signed and the strategic partnership declared.
   */
  readonly seoul: typeof seoul;
  /**
   * Aerospace and defence exhibition at Seoul in October 2021, which the chief of Malaysia's air
   * force attended.
   */
  readonly "seoul-adex-2021": typeof seoulAdex2021;
  /**
   * South Korea's largest arms and aerospace exhibition, held in October 2025 at Seoul Airport and
   * at KINTEX.
   */
  readonly "seoul-adex-2025": typeof seoulAdex2025;
  /** Airport at Seongnam where the public days of Seoul ADEX 2025 were held. */
  readonly "seoul-airport": typeof seoulAirport;
  /** Defence conference of October 2023 in Seoul, which the Malaysian minister attended. */
  readonly "seoul-defense-dialogue-2023": typeof seoulDefenseDialogue2023;
  /**
   * The 13th Seoul Defense Dialogue, held in September 2024; Malaysia's defence minister, Mohamed
   * Khaled Nordin, came to South Korea for it.
   */
  readonly "seoul-defense-dialogue-2024": typeof seoulDefenseDialogue2024;
  /**
   * Shin Won-sik became South Korea's defence minister in October 2023 and met his Malaysian
   * colleague that month.
   */
  readonly "shin-won-sik": typeof shinWonSik;
  /** Place in Selangor of the yard at which the two training ships were put together. */
  readonly sijangkang: typeof sijangkang;
  /**
   * Swedish research institute whose figures on the arms trade rank South Korea among exporters.
   */
  readonly sipri: typeof sipri;
  /** Hotel in Seoul that housed the airworthiness conference of October 2025. */
  readonly "sofitel-ambassador-seoul": typeof sofitelAmbassadorSeoul;
  /** Sea whose disputes, and the rising tensions of its region, the article mentions. */
  readonly "south-china-sea": typeof southChinaSea;
  /** Disputes in the South China Sea, named by the article. */
  readonly "south-china-sea-disputes": typeof southChinaSeaDisputes;
  /** Tensions in the region of the South China Sea, rising by the article's account. */
  readonly "south-china-sea-tensions": typeof southChinaSeaTensions;
  /** South Korean province that sought firms to show at DSA 2026. */
  readonly "south-gyeongsang-province": typeof southGyeongsangProvince;
  /** South Korea, which signed the memorandum of 27 October 2025 with Malaysia. */
  readonly "south-korea": typeof southKorea;
  /**
   * South Korea's agreements on recognising military airworthiness certification; those with NATO
   * and Malaysia are among them.
   */
  readonly "south-korea-airworthiness-recognitions": typeof southKoreaAirworthinessRecognitions;
  /**
   * Memoranda on defence cooperation that South Korea has signed with other countries; the one with
   * Malaysia is among them.
   */
  readonly "south-korea-defence-cooperation-mous": typeof southKoreaDefenceCooperationMous;
  /**
   * Free-trade agreement of South Korea and Malaysia, on which talks were declared concluded on 26
   * October 2025.
   */
  readonly "south-korea-malaysia-free-trade-agreement": typeof southKoreaMalaysiaFreeTradeAgreement;
  /**
   * Arrangement for buying arms between the two governments, apart from the memorandum; it awaited
   * Cabinet approval in September 2025 and its status since is unknown.
   */
  readonly "south-korea-malaysia-procurement-arrangement": typeof southKoreaMalaysiaProcurementArrangement;
  /**
   * The 52 countries with which South Korea had signed defence-cooperation memoranda as of October
   * 2025, Malaysia the latest of them.
   */
  readonly "south-korea-mou-partners": typeof southKoreaMouPartners;
  /**
   * Agreement of July 2024 on a process for recognising military airworthiness certification
   * between South Korea and NATO.
   */
  readonly "south-korea-nato-airworthiness-recognition": typeof southKoreaNatoAirworthinessRecognition;
  /**
   * The South Korean armed forces, one of the two forces that are expected to work together more
   * easily.
   */
  readonly "south-korean-armed-forces": typeof southKoreanArmedForces;
  /**
   * South Korea's defence industry, whose supply chain Malaysian subcontractors could join and
   * whose scale is said to grow faster.
   */
  readonly "south-korean-defence-industry": typeof southKoreanDefenceIndustry;
  /** South Korea's foreign ministry. */
  readonly "south-korean-ministry-of-foreign-affairs": typeof southKoreanMinistryOfForeignAffairs;
  /** South Korea's defence ministry. */
  readonly "south-korean-ministry-of-national-defense": typeof southKoreanMinistryOfNationalDefense;
  /**
   * Southeast Asia, the region in which South Korea is said to deepen its ties through the
   * partnership with Malaysia.
   */
  readonly "southeast-asia": typeof southeastAsia;
  /**
   * The states of Southeast Asia, Malaysia among them, which are said to gain further partnerships
   * and may come to join similar arrangements.
   */
  readonly "southeast-asian-states": typeof southeastAsianStates;
  /**
   * Spain, with which South Korea has agreed that each recognises the other's airworthiness
   * certification.
   */
  readonly spain: typeof spain;
  /**
   * Spokesperson of South Korea's presidential office; Kang Yu-jung relayed the summit of October
   * 2025.
   */
  readonly "spokesperson-of-the-south-korean-president": typeof spokespersonOfTheSouthKoreanPresident;
  /** Turkish defence company that builds the second batch of Malaysia's littoral mission ships. */
  readonly stm: typeof stm;
  /**
   * A strait and maritime chokepoint said to carry some 25 percent of the world's traded goods;
   * other counts of its share differ, by what is measured.
   */
  readonly "strait-of-malacca": typeof straitOfMalacca;
  /**
   * Strategic partnership of South Korea and Malaysia, announced in Seoul on 25 November 2024; it
   * takes up the defence memorandum of 2022.
   */
  readonly "strategic-partnership-2024": typeof strategicPartnership2024;
  /**
   * Suh Wook was South Korea's defence minister when the defence cooperation memorandum with
   * Malaysia was signed in April 2022.
   */
  readonly "suh-wook": typeof suhWook;
  /** Strait whose tensions the article counts among those around the partnership. */
  readonly "taiwan-strait": typeof taiwanStrait;
  /** Tensions in the Taiwan Strait, named by the article. */
  readonly "taiwan-strait-tensions": typeof taiwanStraitTensions;
  /** Malaysian trade minister who closed the free-trade talks with South Korea. */
  readonly "tengku-zafrul-aziz": typeof tengkuZafrulAziz;
  /** Thailand, one of the users of the T-50 and FA-50. */
  readonly thailand: typeof thailand;
  /** The Edge Malaysia, a business weekly that reported on the tender for light combat aircraft. */
  readonly "the-edge-malaysia": typeof theEdgeMalaysia;
  /** South Korean news site that reports on arms exports. */
  readonly "the-guru": typeof theGuru;
  /** The West, spoken of as the traditional military backing of Southeast Asian states. */
  readonly "the-west": typeof theWest;
  /**
   * Importers on the world's arms market to whom South Korea and Malaysia are expected to market
   * systems that they develop together.
   */
  readonly "third-party-importers": typeof thirdPartyImporters;
  /** Turkish aircraft maker that bid in the Malaysian tender of 2021. */
  readonly "turkish-aerospace": typeof turkishAerospace;
  /** Türkiye, with which Malaysia has a memorandum on buying arms between governments. */
  readonly turkiye: typeof turkiye;
  /** The United States, with which neither South Korea nor Malaysia is said to be fully aligned. */
  readonly "united-states": typeof unitedStates;
  /** Vetted partners, to whom South Korea aims to sell long-range and precision-strike systems. */
  readonly "vetted-partners": typeof vettedPartners;
  /** Washington, where the NATO summit of July 2024 met. */
  readonly washington: typeof washington;
  /** Western suppliers of arms, from which Malaysia's supply chain is said to turn away. */
  readonly "western-suppliers": typeof westernSuppliers;
  /** Malaysian investment company that joined Hanwha Aerospace in offering Chunmoo. */
  readonly "widad-business-group": typeof widadBusinessGroup;
  /** Seat of Malaysia's defence ministry, on Jalan Padang Tembak in Kuala Lumpur. */
  readonly "wisma-pertahanan": typeof wismaPertahanan;
  /**
   * The ninth Beijing Xiangshan Forum, held in October 2019; the vice defence ministers of South
   * Korea and Malaysia met beside it.
   */
  readonly "xiangshan-forum-2019": typeof xiangshanForum2019;
  /** South Korean trade negotiator who closed the free-trade talks with Malaysia. */
  readonly "yeo-han-koo": typeof yeoHanKoo;
  /**
   * Yeo Seung-bae became the ambassador of South Korea to Malaysia in October 2022 and still held
   * the post in September 2025.
   */
  readonly "yeo-seung-bae": typeof yeoSeungBae;
  /** South Korean news agency. */
  readonly yonhap: typeof yonhap;
  /**
   * Yoon Suk Yeol was President of South Korea from May 2022 until he was removed in April 2025.
   */
  readonly "yoon-suk-yeol": typeof yoonSukYeol;
  /** Zambry Abdul Kadir was Malaysia's foreign minister in 2023. */
  readonly "zambry-abdul-kadir": typeof zambryAbdulKadir;
  /** Zulhelmy Ithnain became Chief of the Royal Malaysian Navy in September 2024. */
  readonly "zulhelmy-ithnain": typeof zulhelmyIthnain;
};

/** Every entity of this dataset, by its id. */
export const entities: Entities = {
  "abdul-rahman-ayob": abdulRahmanAyob,
  "ackbal-abdul-samad": ackbalAbdulSamad,
  "adly-zahari": adlyZahari,
  "admm-plus-2025": admmPlus2025,
  "agency-for-defense-development": agencyForDefenseDevelopment,
  "ahmad-zahid-hamidi": ahmadZahidHamidi,
  "ahn-gyu-back": ahnGyuBack,
  "air-force-meeting-arrangement-2023": airForceMeetingArrangement2023,
  "airworthiness-recognition": airworthinessRecognition,
  "aju-news": ajuNews,
  altair,
  "alternative-arms-suppliers": alternativeArmsSuppliers,
  "ambassador-of-south-korea-to-malaysia": ambassadorOfSouthKoreaToMalaysia,
  analysts,
  ankara,
  "anwar-ibrahim": anwarIbrahim,
  archyde,
  asean,
  "asean-south-korea-comprehensive-strategic-partnership":
    aseanSouthKoreaComprehensiveStrategicPartnership,
  "asean-summit-47": aseanSummit47,
  aselsan,
  asia,
  "asian-defence-journal": asianDefenceJournal,
  "asian-nations": asianNations,
  australia,
  avibras,
  "avp-engineering": avpEngineering,
  bernama,
  borhan,
  bosnia,
  brazil,
  "capable-defence-actors": capableDefenceActors,
  catic,
  "cendana-auto": cendanaAuto,
  "cha-jae-byung": chaJaeByung,
  changwon,
  "cheong-in-kyo": cheongInKyo,
  "chief-executive-of-kai": chiefExecutiveOfKai,
  "chief-of-the-malaysian-armed-forces": chiefOfTheMalaysianArmedForces,
  "chief-of-the-royal-malaysian-air-force": chiefOfTheRoyalMalaysianAirForce,
  "chief-of-the-royal-malaysian-navy": chiefOfTheRoyalMalaysianNavy,
  china,
  "chinese-naval-deployments": chineseNavalDeployments,
  chosun,
  "chosun-biz": chosunBiz,
  "daewoo-heavy-industries": daewooHeavyIndustries,
  "daewoo-heavy-industries-and-machinery": daewooHeavyIndustriesAndMachinery,
  dapa,
  "dapa-minister": dapaMinister,
  "dapa-officials": dapaOfficials,
  "defence-cooperation-mou-2022": defenceCooperationMou2022,
  "defence-industry-mou": defenceIndustryMou,
  "defence-industry-seminar-2023": defenceIndustrySeminar2023,
  "defence-industry-seminar-2025": defenceIndustrySeminar2025,
  "defence-ministries": defenceMinistries,
  "defence-security-asia": defenceSecurityAsia,
  "defence-supply-chain-shift": defenceSupplyChainShift,
  "deputy-minister-of-defence-of-malaysia": deputyMinisterOfDefenceOfMalaysia,
  "diehl-defence": diehlDefence,
  "doosan-dst": doosanDst,
  drb,
  "dsa-2008": dsa2008,
  "dsa-2014": dsa2014,
  "dsa-2018": dsa2018,
  "dsa-2022": dsa2022,
  "dsa-2024": dsa2024,
  "dsa-2026": dsa2026,
  dsme,
  "embassy-of-south-korea-in-malaysia": embassyOfSouthKoreaInMalaysia,
  "emerging-defence-customers": emergingDefenceCustomers,
  "eom-dong-hwan": eomDongHwan,
  fincantieri,
  "foreign-suppliers": foreignSuppliers,
  france,
  geoje,
  "global-business-press": globalBusinessPress,
  "global-strategic-competition": globalStrategicCompetition,
  "go-sang-hwe": goSangHwe,
  "grade-one-marine": gradeOneMarine,
  "great-power-competition": greatPowerCompetition,
  "great-powers": greatPowers,
  "grey-zone-challenges": greyZoneChallenges,
  gwangju,
  gyeryongdae,
  "hanwha-aerospace": hanwhaAerospace,
  "hanwha-corporation": hanwhaCorporation,
  "hanwha-defense-systems": hanwhaDefenseSystems,
  "hanwha-ocean": hanwhaOcean,
  "hanwha-systems": hanwhaSystems,
  "hd-hyundai-heavy-industries": hdHyundaiHeavyIndustries,
  "hindustan-aeronautics": hindustanAeronautics,
  "hishammuddin-hussein": hishammuddinHussein,
  "hyundai-rotem": hyundaiRotem,
  "ikramatic-systems": ikramaticSystems,
  incheon,
  india,
  "indo-pacific": indoPacific,
  "indo-pacific-military-competition": indoPacificMilitaryCompetition,
  "indo-pacific-realignments": indoPacificRealignments,
  "indo-pacific-tensions": indoPacificTensions,
  indonesia,
  "industrial-stakeholders": industrialStakeholders,
  iraq,
  "isham-ishak": ishamIshak,
  italy,
  japan,
  "joint-defence-industry-committee-10": jointDefenceIndustryCommittee10,
  "jung-sang-hwa": jungSangHwa,
  "k-defense-news": kDefenseNews,
  kai,
  "kai-regional-manager-for-asia": kaiRegionalManagerForAsia,
  "kang-goo-young": kangGooYoung,
  "kang-hwan-seok": kangHwanSeok,
  "kang-yu-jung": kangYuJung,
  "kemalak-systems": kemalakSystems,
  "kim-tae-young": kimTaeYoung,
  "kim-yong-hyun": kimYongHyun,
  kintex,
  kongsberg,
  "korea-tacoma": koreaTacoma,
  "korean-air": koreanAir,
  "korean-peninsula": koreanPeninsula,
  "korean-peninsula-nuclear-instability": koreanPeninsulaNuclearInstability,
  krit,
  "kuala-lumpur": kualaLumpur,
  "kuala-lumpur-convention-centre": kualaLumpurConventionCentre,
  "kuantan-air-base": kuantanAirBase,
  "kwon-dae-won": kwonDaeWon,
  langkawi,
  "leaders-of-the-2024-summit": leadersOfThe2024Summit,
  "lee-jae-myung": leeJaeMyung,
  "lee-jong-ho": leeJongHo,
  "lee-jong-sup": leeJongSup,
  "lee-seung-beom": leeSeungBeom,
  "lee-yong-cheol": leeYongCheol,
  leonardo,
  "lig-nex1": ligNex1,
  "lima-2011": lima2011,
  "lima-2023": lima2023,
  "lockheed-martin": lockheedMartin,
  "lokman-hakim-ali": lokmanHakimAli,
  "look-east-policy": lookEastPolicy,
  lumut,
  "mahathir-mohamad": mahathirMohamad,
  "mahsuri-international-exhibition-centre": mahsuriInternationalExhibitionCentre,
  malaysia,
  "malaysia-arms-cooperation-mous": malaysiaArmsCooperationMous,
  "malaysia-india-defence-mou": malaysiaIndiaDefenceMou,
  "malaysia-indonesia-defence-mou": malaysiaIndonesiaDefenceMou,
  "malaysia-international-trade-and-exhibition-centre":
    malaysiaInternationalTradeAndExhibitionCentre,
  "malaysia-military-power": malaysiaMilitaryPower,
  "malaysia-turkiye-procurement-mou": malaysiaTurkiyeProcurementMou,
  "malaysia-united-states-defence-mou": malaysiaUnitedStatesDefenceMou,
  "malaysian-anti-corruption-commission": malaysianAntiCorruptionCommission,
  "malaysian-armed-forces": malaysianArmedForces,
  "malaysian-army": malaysianArmy,
  "malaysian-defence": malaysianDefence,
  "malaysian-defence-industry": malaysianDefenceIndustry,
  "malaysian-exclusive-economic-zone": malaysianExclusiveEconomicZone,
  "malaysian-exclusive-waters": malaysianExclusiveWaters,
  "malaysian-ministry-of-defence": malaysianMinistryOfDefence,
  "malaysian-subcontractors": malaysianSubcontractors,
  "malaysian-workforce": malaysianWorkforce,
  "maritime-capacity-and-collaboration-forum-2025": maritimeCapacityAndCollaborationForum2025,
  maybank,
  mbda,
  "middle-powers": middlePowers,
  "military-airworthiness-conference-2025": militaryAirworthinessConference2025,
  "minister-of-defence-of-malaysia": ministerOfDefenceOfMalaysia,
  "minister-of-national-defense-of-south-korea": ministerOfNationalDefenseOfSouthKorea,
  mmc,
  "mohamad-hasan": mohamadHasan,
  "mohamed-khaled-nordin": mohamedKhaledNordin,
  "mohd-asghar-khan-goriman-khan": mohdAsgharKhanGorimanKhan,
  "mohd-shahada-ismail": mohdShahadaIsmail,
  "mohd-yani-daud": mohdYaniDaud,
  "muez-abd-aziz": muezAbdAziz,
  "muhamad-norazlan-aris": muhamadNorazlanAris,
  "muhammad-ikmal-opat-abdullah": muhammadIkmalOpatAbdullah,
  nato,
  "nato-summit-2024": natoSummit2024,
  "naval-marine-engineering-and-logistics": navalMarineEngineeringAndLogistics,
  nearthlab,
  netherlands,
  "networked-asian-security-collaboration": networkedAsianSecurityCollaboration,
  "ngv-tech": ngvTech,
  norinco,
  "north-korea": northKorea,
  "north-korean-missile-threats": northKoreanMissileThreats,
  "north-korean-strategic-weapons-development": northKoreanStrategicWeaponsDevelopment,
  norway,
  "oscar-ling-chai-yew": oscarLingChaiYew,
  "park-jin": parkJin,
  "park-shangshin": parkShangshin,
  philippines,
  poland,
  poongsan,
  "president-of-south-korea": presidentOfSouthKorea,
  "prime-minister-of-malaysia": primeMinisterOfMalaysia,
  "pt-pal": ptPal,
  "reaim-2024": reaim2024,
  "regional-threat-perceptions": regionalThreatPerceptions,
  "republic-of-korea-air-force": republicOfKoreaAirForce,
  "republic-of-korea-navy": republicOfKoreaNavy,
  rosoboronexport,
  "royal-malaysia-police": royalMalaysiaPolice,
  "royal-malaysian-air-force": royalMalaysianAirForce,
  "royal-malaysian-navy": royalMalaysianNavy,
  russia,
  sacheon,
  "sacheon-airport": sacheonAirport,
  "samsung-thales": samsungThales,
  sancheong,
  "secretary-general-of-the-malaysian-ministry-of-defence":
    secretaryGeneralOfTheMalaysianMinistryOfDefence,
  "seok-jong-gun": seokJongGun,
  seoul,
  "seoul-adex-2021": seoulAdex2021,
  "seoul-adex-2025": seoulAdex2025,
  "seoul-airport": seoulAirport,
  "seoul-defense-dialogue-2023": seoulDefenseDialogue2023,
  "seoul-defense-dialogue-2024": seoulDefenseDialogue2024,
  "shin-won-sik": shinWonSik,
  sijangkang,
  sipri,
  "sofitel-ambassador-seoul": sofitelAmbassadorSeoul,
  "south-china-sea": southChinaSea,
  "south-china-sea-disputes": southChinaSeaDisputes,
  "south-china-sea-tensions": southChinaSeaTensions,
  "south-gyeongsang-province": southGyeongsangProvince,
  "south-korea": southKorea,
  "south-korea-airworthiness-recognitions": southKoreaAirworthinessRecognitions,
  "south-korea-defence-cooperation-mous": southKoreaDefenceCooperationMous,
  "south-korea-malaysia-free-trade-agreement": southKoreaMalaysiaFreeTradeAgreement,
  "south-korea-malaysia-procurement-arrangement": southKoreaMalaysiaProcurementArrangement,
  "south-korea-mou-partners": southKoreaMouPartners,
  "south-korea-nato-airworthiness-recognition": southKoreaNatoAirworthinessRecognition,
  "south-korean-armed-forces": southKoreanArmedForces,
  "south-korean-defence-industry": southKoreanDefenceIndustry,
  "south-korean-ministry-of-foreign-affairs": southKoreanMinistryOfForeignAffairs,
  "south-korean-ministry-of-national-defense": southKoreanMinistryOfNationalDefense,
  "southeast-asia": southeastAsia,
  "southeast-asian-states": southeastAsianStates,
  spain,
  "spokesperson-of-the-south-korean-president": spokespersonOfTheSouthKoreanPresident,
  stm,
  "strait-of-malacca": straitOfMalacca,
  "strategic-partnership-2024": strategicPartnership2024,
  "suh-wook": suhWook,
  "taiwan-strait": taiwanStrait,
  "taiwan-strait-tensions": taiwanStraitTensions,
  "tengku-zafrul-aziz": tengkuZafrulAziz,
  thailand,
  "the-edge-malaysia": theEdgeMalaysia,
  "the-guru": theGuru,
  "the-west": theWest,
  "third-party-importers": thirdPartyImporters,
  "turkish-aerospace": turkishAerospace,
  turkiye,
  "united-states": unitedStates,
  "vetted-partners": vettedPartners,
  washington,
  "western-suppliers": westernSuppliers,
  "widad-business-group": widadBusinessGroup,
  "wisma-pertahanan": wismaPertahanan,
  "xiangshan-forum-2019": xiangshanForum2019,
  "yeo-han-koo": yeoHanKoo,
  "yeo-seung-bae": yeoSeungBae,
  yonhap,
  "yoon-suk-yeol": yoonSukYeol,
  "zambry-abdul-kadir": zambryAbdulKadir,
  "zulhelmy-ithnain": zulhelmyIthnain,
};
