// Generated from the files in records. Do not edit: run "npm run generate".
// biome-ignore-all assist/source/organizeImports: everything here is in the order of the ids.

import { abdulRahmanAyob } from "./records/abdul-rahman-ayob.js";
import { abdullahAhmadBadawi } from "./records/abdullah-ahmad-badawi.js";
import { ackbalAbdulSamad } from "./records/ackbal-abdul-samad.js";
import { adlyZahari } from "./records/adly-zahari.js";
import { admmPlus2025 } from "./records/admm-plus-2025.js";
import { agencyForDefenseDevelopment } from "./records/agency-for-defense-development.js";
import { ahmadZahidHamidi } from "./records/ahmad-zahid-hamidi.js";
import { ahnGyuBack } from "./records/ahn-gyu-back.js";
import { ahnHyunHo } from "./records/ahn-hyun-ho.js";
import { airForceMeetingArrangement2023 } from "./records/air-force-meeting-arrangement-2023.js";
import { airworthinessRecognition } from "./records/airworthiness-recognition.js";
import { ajuNews } from "./records/aju-news.js";
import { altair } from "./records/altair.js";
import { alternativeArmsSuppliers } from "./records/alternative-arms-suppliers.js";
import { ambassadorOfSouthKoreaToMalaysia } from "./records/ambassador-of-south-korea-to-malaysia.js";
import { amdef } from "./records/amdef.js";
import { amranMohamedZin } from "./records/amran-mohamed-zin.js";
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
import { auditorGeneralOfMalaysia } from "./records/auditor-general-of-malaysia.js";
import { australia } from "./records/australia.js";
import { avibras } from "./records/avibras.js";
import { avpEngineering } from "./records/avp-engineering.js";
import { bernama } from "./records/bernama.js";
import { borhan } from "./records/borhan.js";
import { bosnia } from "./records/bosnia.js";
import { bousteadNavalShipyard } from "./records/boustead-naval-shipyard.js";
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
import { coalitionOfDefenceIndustry } from "./records/coalition-of-defence-industry.js";
import { coastGuardArrangement2001 } from "./records/coast-guard-arrangement-2001.js";
import { daewooDrbK200AssemblyMou } from "./records/daewoo-drb-k200-assembly-mou.js";
import { daewooHeavyIndustries } from "./records/daewoo-heavy-industries.js";
import { daewooHeavyIndustriesAndMachinery } from "./records/daewoo-heavy-industries-and-machinery.js";
import { damen } from "./records/damen.js";
import { dapa } from "./records/dapa.js";
import { dapaMinister } from "./records/dapa-minister.js";
import { dapaOfficials } from "./records/dapa-officials.js";
import { darellLeiking } from "./records/darell-leiking.js";
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
import { hanwhaCendanaK200TeamingAgreement } from "./records/hanwha-cendana-k200-teaming-agreement.js";
import { hanwhaCorporation } from "./records/hanwha-corporation.js";
import { hanwhaDefenseSystems } from "./records/hanwha-defense-systems.js";
import { hanwhaOcean } from "./records/hanwha-ocean.js";
import { hanwhaSystems } from "./records/hanwha-systems.js";
import { hanwhaWidadChunmooMou } from "./records/hanwha-widad-chunmoo-mou.js";
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
import { ismailSabriYaakob } from "./records/ismail-sabri-yaakob.js";
import { italy } from "./records/italy.js";
import { japan } from "./records/japan.js";
import { jejuIsland } from "./records/jeju-island.js";
import { jointDefenceIndustryCommittee10 } from "./records/joint-defence-industry-committee-10.js";
import { jungSangHwa } from "./records/jung-sang-hwa.js";
import { kDefenseNews } from "./records/k-defense-news.js";
import { kai } from "./records/kai.js";
import { kaiRegionalManagerForAsia } from "./records/kai-regional-manager-for-asia.js";
import { kangGooYoung } from "./records/kang-goo-young.js";
import { kangHwanSeok } from "./records/kang-hwan-seok.js";
import { kangYuJung } from "./records/kang-yu-jung.js";
import { kemalakSystems } from "./records/kemalak-systems.js";
import { kimHongKyun } from "./records/kim-hong-kyun.js";
import { kimTaeYoung } from "./records/kim-tae-young.js";
import { kimYongHyun } from "./records/kim-yong-hyun.js";
import { kimYoungChoon } from "./records/kim-young-choon.js";
import { kintex } from "./records/kintex.js";
import { kongsberg } from "./records/kongsberg.js";
import { koreaCoastGuard } from "./records/korea-coast-guard.js";
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
import { leeDooHee } from "./records/lee-doo-hee.js";
import { leeJaeMyung } from "./records/lee-jae-myung.js";
import { leeJongHo } from "./records/lee-jong-ho.js";
import { leeJongSup } from "./records/lee-jong-sup.js";
import { leeMyungBak } from "./records/lee-myung-bak.js";
import { leeSeungBeom } from "./records/lee-seung-beom.js";
import { leeYongCheol } from "./records/lee-yong-cheol.js";
import { leonardo } from "./records/leonardo.js";
import { ligNex1 } from "./records/lig-nex1.js";
import { lima2011 } from "./records/lima-2011.js";
import { lima2017 } from "./records/lima-2017.js";
import { lima2019 } from "./records/lima-2019.js";
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
import { malaysianMarinePolice } from "./records/malaysian-marine-police.js";
import { malaysianMaritimeEnforcementAgency } from "./records/malaysian-maritime-enforcement-agency.js";
import { malaysianMinistryOfDefence } from "./records/malaysian-ministry-of-defence.js";
import { malaysianSubcontractors } from "./records/malaysian-subcontractors.js";
import { malaysianWorkforce } from "./records/malaysian-workforce.js";
import { maritimeCapacityAndCollaborationForum2025 } from "./records/maritime-capacity-and-collaboration-forum-2025.js";
import { maybank } from "./records/maybank.js";
import { mbda } from "./records/mbda.js";
import { middlePowers } from "./records/middle-powers.js";
import { militaryAirworthinessConference2022 } from "./records/military-airworthiness-conference-2022.js";
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
import { najibRazak } from "./records/najib-razak.js";
import { nationalDefenceIndustryPolicy } from "./records/national-defence-industry-policy.js";
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
import { parkGeunHye } from "./records/park-geun-hye.js";
import { parkJin } from "./records/park-jin.js";
import { parkShangshin } from "./records/park-shangshin.js";
import { philippines } from "./records/philippines.js";
import { poland } from "./records/poland.js";
import { poongsan } from "./records/poongsan.js";
import { portKlang } from "./records/port-klang.js";
import { presidentOfSouthKorea } from "./records/president-of-south-korea.js";
import { primeMinisterOfMalaysia } from "./records/prime-minister-of-malaysia.js";
import { ptPal } from "./records/pt-pal.js";
import { putrajaya } from "./records/putrajaya.js";
import { reaim2024 } from "./records/reaim-2024.js";
import { regionalThreatPerceptions } from "./records/regional-threat-perceptions.js";
import { republicOfKoreaAirForce } from "./records/republic-of-korea-air-force.js";
import { republicOfKoreaNavy } from "./records/republic-of-korea-navy.js";
import { rohMooHyun } from "./records/roh-moo-hyun.js";
import { rosoboronexport } from "./records/rosoboronexport.js";
import { royalMalaysiaPolice } from "./records/royal-malaysia-police.js";
import { royalMalaysianAirForce } from "./records/royal-malaysian-air-force.js";
import { royalMalaysianNavy } from "./records/royal-malaysian-navy.js";
import { russia } from "./records/russia.js";
import { sacheon } from "./records/sacheon.js";
import { sacheonAirport } from "./records/sacheon-airport.js";
import { saifuddinAbdullah } from "./records/saifuddin-abdullah.js";
import { samsungThales } from "./records/samsung-thales.js";
import { sancheong } from "./records/sancheong.js";
import { secretaryGeneralOfTheMalaysianMinistryOfDefence } from "./records/secretary-general-of-the-malaysian-ministry-of-defence.js";
import { seokJongGun } from "./records/seok-jong-gun.js";
import { seoul } from "./records/seoul.js";
import { seoulAdex2021 } from "./records/seoul-adex-2021.js";
import { seoulAdex2025 } from "./records/seoul-adex-2025.js";
import { seoulAirport } from "./records/seoul-airport.js";
import { seoulDefenseDialogue2018 } from "./records/seoul-defense-dialogue-2018.js";
import { seoulDefenseDialogue2023 } from "./records/seoul-defense-dialogue-2023.js";
import { seoulDefenseDialogue2024 } from "./records/seoul-defense-dialogue-2024.js";
import { seoulDefenseDialogue2025 } from "./records/seoul-defense-dialogue-2025.js";
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
import { wangJungHong } from "./records/wang-jung-hong.js";
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
  /** Chief of the Royal Malaysian Navy from January 2023 to September 2024. */
  readonly "abdul-rahman-ayob": typeof abdulRahmanAyob;
  /**
   * Abdullah Ahmad Badawi was prime minister of Malaysia when he met South Korea's president in
   * December 2005.
   */
  readonly "abdullah-ahmad-badawi": typeof abdullahAhmadBadawi;
  /** Ackbal Abdul Samad was the chief of Malaysia's air force in October 2021. */
  readonly "ackbal-abdul-samad": typeof ackbalAbdulSamad;
  /** Deputy defence minister of Malaysia since December 2022. */
  readonly "adly-zahari": typeof adlyZahari;
  /** Meeting of ASEAN's defence ministers with their partners on 1 November 2025. */
  readonly "admm-plus-2025": typeof admmPlus2025;
  /**
   * South Korean state agency that develops weapons. It took part in the development of the K200
   * and Chunmoo.
   */
  readonly "agency-for-defense-development": typeof agencyForDefenseDevelopment;
  /** Defence minister of Malaysia when a landing ship of the Malaysian navy burned in 2009. */
  readonly "ahmad-zahid-hamidi": typeof ahmadZahidHamidi;
  /** South Korean politician who became defence minister in July 2025. */
  readonly "ahn-gyu-back": typeof ahnGyuBack;
  /**
   * Ahn Hyun-ho was chief executive of Korea Aerospace Industries when Mahathir Mohamad visited it
   * in November 2019.
   */
  readonly "ahn-hyun-ho": typeof ahnHyunHo;
  /**
   * The air forces of South Korea and Malaysia concluded an arrangement in 2023 to set up regular
   * talks of their own.
   */
  readonly "air-force-meeting-arrangement-2023": typeof airForceMeetingArrangement2023;
  /**
   * Agreement between DAPA of South Korea and the Royal Malaysian Air Force, signed in Seoul on 21
   * October 2025, to recognise each other's airworthiness certification of military aircraft.
   */
  readonly "airworthiness-recognition": typeof airworthinessRecognition;
  /**
   * South Korean newspaper that in August 2023 reported a possible missile contract with Malaysia
   * within the year.
   */
  readonly "aju-news": typeof ajuNews;
  /** Polish aviation and defence magazine. */
  readonly altair: typeof altair;
  /**
   * Arms suppliers to which Malaysia is said to gain access as an alternative, with technology
   * transfer and local industrial participation.
   */
  readonly "alternative-arms-suppliers": typeof alternativeArmsSuppliers;
  /** South Korea's envoy to Malaysia. Yeo Seung-bae has held the post since October 2022. */
  readonly "ambassador-of-south-korea-to-malaysia": typeof ambassadorOfSouthKoreaToMalaysia;
  /**
   * Malaysian defence company whose head met the naval-sales staff of HD Hyundai Heavy Industries
   * in August 2025.
   */
  readonly amdef: typeof amdef;
  /** Amran Mohamed Zin was secretary-general of Malaysia's foreign ministry in June 2024. */
  readonly "amran-mohamed-zin": typeof amranMohamedZin;
  /**
   * Analysts whom Defence Security Asia does not name. They expect next-generation domains to
   * become part of the memorandum.
   */
  readonly analysts: typeof analysts;
  /**
   * Capital of Türkiye, where Malaysia handed over its letter of acceptance for three littoral
   * mission ships in June 2024.
   */
  readonly ankara: typeof ankara;
  /** Prime Minister of Malaysia since November 2022. */
  readonly "anwar-ibrahim": typeof anwarIbrahim;
  /** News site that reported on a prototype of the upgraded K200. */
  readonly archyde: typeof archyde;
  /**
   * Association of Southeast Asian Nations. The defence-industry memorandum was signed on the
   * sidelines of its 47th summit.
   */
  readonly asean: typeof asean;
  /**
   * Partnership between South Korea and ASEAN, raised to a comprehensive strategic one in October
   * 2024. It is separate from the partnership with Malaysia.
   */
  readonly "asean-south-korea-comprehensive-strategic-partnership": typeof aseanSouthKoreaComprehensiveStrategicPartnership;
  /**
   * Summit of ASEAN in Kuala Lumpur in October 2025, on the sidelines of which South Korea and
   * Malaysia signed the defence-industry memorandum.
   */
  readonly "asean-summit-47": typeof aseanSummit47;
  /** Turkish company, named as a likely bidder for Malaysia's medium-range air defence. */
  readonly aselsan: typeof aselsan;
  /** Continent in which the partnership is said to signal a proactive defence-industrial axis. */
  readonly asia: typeof asia;
  /**
   * Malaysian defence magazine to which a list of bidders for medium-range air defence is credited.
   */
  readonly "asian-defence-journal": typeof asianDefenceJournal;
  /**
   * The nations of Asia. Their economies are said to depend on fuel shipped through the Strait of
   * Malacca.
   */
  readonly "asian-nations": typeof asianNations;
  /** Malaysia's Auditor-General, who reported in July 2024 that the navy was short of new ships. */
  readonly "auditor-general-of-malaysia": typeof auditorGeneralOfMalaysia;
  /**
   * State that has agreed with South Korea to recognise military airworthiness certification
   * mutually.
   */
  readonly australia: typeof australia;
  /** Maker of the ASTROS II rocket artillery. */
  readonly avibras: typeof avibras;
  /**
   * Malaysian company that showed the Tigon armoured vehicle with its South Korean maker in 2018.
   */
  readonly "avp-engineering": typeof avpEngineering;
  /** National news agency of Malaysia. */
  readonly bernama: typeof bernama;
  /**
   * Army general who commanded the Malaysian armed forces in August 1994. A South Korean newspaper
   * prints his name in Hangul only.
   */
  readonly borhan: typeof borhan;
  /** Region where Malaysian peacekeepers under the United Nations used the K200. */
  readonly bosnia: typeof bosnia;
  /**
   * Malaysian shipyard, builder of the littoral combat ships, that had a memorandum with PT PAL on
   * the support ships.
   */
  readonly "boustead-naval-shipyard": typeof bousteadNavalShipyard;
  /** State with guests at the airworthiness conference in Seoul in October 2025. */
  readonly brazil: typeof brazil;
  /** Defence actors among which partnerships of this kind are said to distribute strategic risk. */
  readonly "capable-defence-actors": typeof capableDefenceActors;
  /** Chinese company that bid in Malaysia's tender for light combat aircraft. */
  readonly catic: typeof catic;
  /** Malaysian maker of special vehicles and partner of Hanwha Aerospace in the K200 upgrade. */
  readonly "cendana-auto": typeof cendanaAuto;
  /** Acting president of Korea Aerospace Industries from July 2025. */
  readonly "cha-jae-byung": typeof chaJaeByung;
  /**
   * City in South Korea with a plant of Hanwha Aerospace that Malaysia's defence minister visited
   * in 2024.
   */
  readonly changwon: typeof changwon;
  /** Trade minister of South Korea in March 2024. */
  readonly "cheong-in-kyo": typeof cheongInKyo;
  /** Head of Korea Aerospace Industries: Kang Goo-young until July 2025, then an acting head. */
  readonly "chief-executive-of-kai": typeof chiefExecutiveOfKai;
  /** Head of the Malaysian armed forces. In August 1994 a general named Borhan held the post. */
  readonly "chief-of-the-malaysian-armed-forces": typeof chiefOfTheMalaysianArmedForces;
  /** Head of Malaysia's air force. Muhamad Norazlan Aris has held the post since June 2025. */
  readonly "chief-of-the-royal-malaysian-air-force": typeof chiefOfTheRoyalMalaysianAirForce;
  /** Head of Malaysia's navy. Zulhelmy Ithnain has held the post since September 2024. */
  readonly "chief-of-the-royal-malaysian-navy": typeof chiefOfTheRoyalMalaysianNavy;
  /**
   * State whose naval deployments are said to increase. Neither South Korea nor Malaysia is said to
   * be fully aligned with it.
   */
  readonly china: typeof china;
  /** China's naval deployments are increasing, according to Defence Security Asia. */
  readonly "chinese-naval-deployments": typeof chineseNavalDeployments;
  /** South Korean newspaper that reported Malaysian interest in the Surion helicopter. */
  readonly chosun: typeof chosun;
  /** South Korean business daily that reported on the production of the FA-50M. */
  readonly "chosun-biz": typeof chosunBiz;
  /**
   * Association of Malaysian defence companies that signed a memorandum with French associations in
   * July 2025.
   */
  readonly "coalition-of-defence-industry": typeof coalitionOfDefenceIndustry;
  /**
   * Arrangement of September 2001 by which South Korea's coast guard and Malaysia's marine police
   * work together against piracy and other crime at sea.
   */
  readonly "coast-guard-arrangement-2001": typeof coastGuardArrangement2001;
  /**
   * Memorandum of 1994 between Daewoo Heavy Industries of South Korea and Malaysia's DRB on
   * assembling about 400 K200 vehicles in Malaysia.
   */
  readonly "daewoo-drb-k200-assembly-mou": typeof daewooDrbK200AssemblyMou;
  /** South Korean company that built the K200 and sold it to Malaysia. */
  readonly "daewoo-heavy-industries": typeof daewooHeavyIndustries;
  /**
   * South Korean company that supplied power packs and know-how for the upgrade of Malaysian K200
   * vehicles in 2001.
   */
  readonly "daewoo-heavy-industries-and-machinery": typeof daewooHeavyIndustriesAndMachinery;
  /** Shipbuilder whose Enforcer design competed for Malaysia's support ships. */
  readonly damen: typeof damen;
  /**
   * South Korea's public body for arms procurement. Its head signed the defence-industry memorandum
   * with Malaysia.
   */
  readonly dapa: typeof dapa;
  /**
   * Head of DAPA, South Korea's Defence Acquisition Program Administration. Sources differ on the
   * English title.
   */
  readonly "dapa-minister": typeof dapaMinister;
  /** Officials of DAPA whom reports do not name. */
  readonly "dapa-officials": typeof dapaOfficials;
  /**
   * Darell Leiking, Malaysia's minister of international trade and industry, accompanied Mahathir
   * Mohamad to Korea Aerospace Industries in November 2019.
   */
  readonly "darell-leiking": typeof darellLeiking;
  /**
   * Memorandum on defence cooperation that the defence ministers of South Korea and Malaysia signed
   * on 27 April 2022.
   */
  readonly "defence-cooperation-mou-2022": typeof defenceCooperationMou2022;
  /**
   * Memorandum of understanding of 27 October 2025 by which South Korea and Malaysia set up a
   * government-to-government framework to develop, produce and market weapons jointly.
   */
  readonly "defence-industry-mou": typeof defenceIndustryMou;
  /**
   * The first seminar of the two defence industries, held by South Korea's embassy in Kuala Lumpur
   * on 27 July 2023.
   */
  readonly "defence-industry-seminar-2023": typeof defenceIndustrySeminar2023;
  /**
   * Third seminar of the South Korean and Malaysian defence industries, held in Kuala Lumpur on 22
   * September 2025.
   */
  readonly "defence-industry-seminar-2025": typeof defenceIndustrySeminar2025;
  /**
   * The defence ministries of South Korea and Malaysia, which are said to need to align goals,
   * budgets and export ambition.
   */
  readonly "defence-ministries": typeof defenceMinistries;
  /**
   * News site whose article of October 2025 on the defence-industry memorandum is the starting
   * point of these data.
   */
  readonly "defence-security-asia": typeof defenceSecurityAsia;
  /**
   * Global defence supply chains are shifting rapidly because of great-power competition and rising
   * threat perceptions, according to Defence Security Asia.
   */
  readonly "defence-supply-chain-shift": typeof defenceSupplyChainShift;
  /**
   * Deputy head of Malaysia's defence ministry. Adly Zahari has held the post since December 2022.
   */
  readonly "deputy-minister-of-defence-of-malaysia": typeof deputyMinisterOfDefenceOfMalaysia;
  /** German defence company, named as a likely bidder for Malaysia's medium-range air defence. */
  readonly "diehl-defence": typeof diehlDefence;
  /** South Korean maker of military vehicles, among them the Black Fox and the K21. */
  readonly "doosan-dst": typeof doosanDst;
  /** Malaysian company that agreed with Daewoo Heavy Industries in 1994 to assemble the K200. */
  readonly drb: typeof drb;
  /** The 11th Defence Services Asia exhibition, held in Kuala Lumpur in April 2008. */
  readonly "dsa-2008": typeof dsa2008;
  /**
   * Defence Services Asia exhibition of April 2014 in Kuala Lumpur, where South Korean companies
   * exhibited.
   */
  readonly "dsa-2014": typeof dsa2014;
  /** Arms exhibition in Kuala Lumpur in April 2018, where the Tigon was shown. */
  readonly "dsa-2018": typeof dsa2018;
  /** Arms exhibition in Kuala Lumpur in March 2022, where LIG Nex1 showed guided weapons. */
  readonly "dsa-2022": typeof dsa2022;
  /** Arms exhibition in Kuala Lumpur in May 2024. */
  readonly "dsa-2024": typeof dsa2024;
  /** Arms exhibition planned for April 2026 in Kuala Lumpur. */
  readonly "dsa-2026": typeof dsa2026;
  /**
   * South Korean shipyard that designed Malaysia's two training ships and offered six corvettes.
   * Its full name was Daewoo Shipbuilding & Marine Engineering.
   */
  readonly dsme: typeof dsme;
  /** South Korea's embassy in Malaysia, which holds the seminars of the two defence industries. */
  readonly "embassy-of-south-korea-in-malaysia": typeof embassyOfSouthKoreaInMalaysia;
  /** Customers to which South Korea's strategy is to export advanced platforms. */
  readonly "emerging-defence-customers": typeof emergingDefenceCustomers;
  /**
   * Head of DAPA, South Korea's Defence Acquisition Program Administration, until February 2024.
   */
  readonly "eom-dong-hwan": typeof eomDongHwan;
  /**
   * Italian shipbuilder, named in 2025 as a front-runner for Malaysia's multi-role support ships.
   */
  readonly fincantieri: typeof fincantieri;
  /** Suppliers abroad on which Malaysia aims to rely less for its operational needs. */
  readonly "foreign-suppliers": typeof foreignSuppliers;
  /**
   * State with an agreement with South Korea to recognise military airworthiness certification
   * mutually, and one of the largest arms exporters.
   */
  readonly france: typeof france;
  /** City in South Korea with the shipyard of Hanwha Ocean. */
  readonly geoje: typeof geoje;
  /** Trade publisher that ranks South Korea among arms exporters in 2018 to 2022. */
  readonly "global-business-press": typeof globalBusinessPress;
  /**
   * Global strategic competition affects the region of the ASEAN states, according to Defence
   * Security Asia.
   */
  readonly "global-strategic-competition": typeof globalStrategicCompetition;
  /** Executive of Hanwha Aerospace who signed its memorandum with Widad Business Group in 2024. */
  readonly "go-sang-hwe": typeof goSangHwe;
  /** Shipyard in Lumut that completed Malaysia's two training ships. */
  readonly "grade-one-marine": typeof gradeOneMarine;
  /** Competition between great powers is intensifying, according to Defence Security Asia. */
  readonly "great-power-competition": typeof greatPowerCompetition;
  /**
   * Great powers that are not named, whose growing competition is said to be one cause of shifting
   * supply chains.
   */
  readonly "great-powers": typeof greatPowers;
  /**
   * Malaysia faces increased incursions and grey-zone challenges in its exclusive waters, according
   * to Defence Security Asia. It does not say from whom.
   */
  readonly "grey-zone-challenges": typeof greyZoneChallenges;
  /** City in South Korea with the air base where Malaysian pilots were to train. */
  readonly gwangju: typeof gwangju;
  /**
   * Military complex in South Korea with the headquarters of its air force, where the first air
   * force talks with Malaysia were held in August 2025.
   */
  readonly gyeryongdae: typeof gyeryongdae;
  /**
   * South Korean defence company that builds the engine of the FA-50M, and promotes a K200 upgrade
   * and the K239 Chunmoo in Malaysia.
   */
  readonly "hanwha-aerospace": typeof hanwhaAerospace;
  /**
   * Teaming agreement of 2 August 2024 between Hanwha Aerospace of South Korea and Malaysia's
   * Cendana Auto on upgrading the Malaysian Army's K200 vehicles.
   */
  readonly "hanwha-cendana-k200-teaming-agreement": typeof hanwhaCendanaK200TeamingAgreement;
  /**
   * South Korean ammunition maker that exhibited at Defence Services Asia in Kuala Lumpur in 2014.
   */
  readonly "hanwha-corporation": typeof hanwhaCorporation;
  /** South Korean maker of the Tigon armoured vehicle, by the name used in 2018. */
  readonly "hanwha-defense-systems": typeof hanwhaDefenseSystems;
  /**
   * South Korean shipbuilder with a yard in Geoje, represented at the defence-industry seminar in
   * Kuala Lumpur in September 2025.
   */
  readonly "hanwha-ocean": typeof hanwhaOcean;
  /**
   * South Korean defence company, represented at the defence-industry seminar in Kuala Lumpur in
   * September 2025.
   */
  readonly "hanwha-systems": typeof hanwhaSystems;
  /**
   * Non-binding memorandum of 6 May 2024 between Hanwha Aerospace of South Korea and Malaysia's
   * Widad Business Group on offering the K239 Chunmoo to the Malaysian Army.
   */
  readonly "hanwha-widad-chunmoo-mou": typeof hanwhaWidadChunmooMou;
  /**
   * South Korean shipbuilder that offers Malaysia corvettes, multi-role support ships and other
   * naval designs.
   */
  readonly "hd-hyundai-heavy-industries": typeof hdHyundaiHeavyIndustries;
  /** Indian aircraft maker that bid in Malaysia's tender for light combat aircraft. */
  readonly "hindustan-aeronautics": typeof hindustanAeronautics;
  /**
   * Senior defence minister of Malaysia when the defence cooperation memorandum of 2022 was signed.
   */
  readonly "hishammuddin-hussein": typeof hishammuddinHussein;
  /**
   * Hyundai Rotem is one of the South Korean defence companies represented at the defence-industry
   * seminar in Kuala Lumpur in September 2025.
   */
  readonly "hyundai-rotem": typeof hyundaiRotem;
  /** Malaysian company that develops simulators for the FA-50M with Korea Aerospace Industries. */
  readonly "ikramatic-systems": typeof ikramaticSystems;
  /** South Korean port that two Malaysian navy ships visited in 1990. */
  readonly incheon: typeof incheon;
  /** State that has had a memorandum on defence cooperation with Malaysia since 1993. */
  readonly india: typeof india;
  /** Region whose tensions, competition and realignments form the background of the memorandum. */
  readonly "indo-pacific": typeof indoPacific;
  /**
   * Military competition in the Indo-Pacific is intensifying, according to Defence Security Asia.
   */
  readonly "indo-pacific-military-competition": typeof indoPacificMilitaryCompetition;
  /** The Indo-Pacific is undergoing major realignments, according to Defence Security Asia. */
  readonly "indo-pacific-realignments": typeof indoPacificRealignments;
  /**
   * Tensions in the Indo-Pacific form the background of the memorandum, according to Defence
   * Security Asia.
   */
  readonly "indo-pacific-tensions": typeof indoPacificTensions;
  /**
   * State that signed a memorandum on defence cooperation with Malaysia in 2022 and is a partner in
   * the KF-21 programme.
   */
  readonly indonesia: typeof indonesia;
  /**
   * Industry in South Korea and Malaysia with a stake in the memorandum, which is said to need to
   * align goals, budgets and export ambition.
   */
  readonly "industrial-stakeholders": typeof industrialStakeholders;
  /** State that operates aircraft of the T-50 and FA-50 family. */
  readonly iraq: typeof iraq;
  /** Secretary-general of Malaysia's defence ministry in August 2024. */
  readonly "isham-ishak": typeof ishamIshak;
  /**
   * Ismail Sabri Yaakob was prime minister of Malaysia when he announced a defence and security
   * industry policy in September 2021.
   */
  readonly "ismail-sabri-yaakob": typeof ismailSabriYaakob;
  /** State whose proposal for multi-role support ships was before Malaysia's navy in July 2026. */
  readonly italy: typeof italy;
  /** State with which Malaysia began its Look East Policy in 1982. */
  readonly japan: typeof japan;
  /** South Korean island where Lee Myung-bak and Najib Razak met in June 2009. */
  readonly "jeju-island": typeof jejuIsland;
  /**
   * Tenth meeting of the joint committee of South Korea and Malaysia on defence industry, held in
   * Seoul in August 1994.
   */
  readonly "joint-defence-industry-committee-10": typeof jointDefenceIndustryCommittee10;
  /**
   * Chief of staff of South Korea's air force who attended the signing of the letter of acceptance
   * for the FA-50 in February 2023.
   */
  readonly "jung-sang-hwa": typeof jungSangHwa;
  /** Site on South Korean arms that counts the T-50 and FA-50 aircraft in service. */
  readonly "k-defense-news": typeof kDefenseNews;
  /**
   * South Korean aircraft maker with its plant in Sacheon. It developed the FA-50 and holds
   * Malaysia's contract of 2023 for 18 aircraft.
   */
  readonly kai: typeof kai;
  /** Manager who speaks for Korea Aerospace Industries on sales in Asia. */
  readonly "kai-regional-manager-for-asia": typeof kaiRegionalManagerForAsia;
  /**
   * Chief executive of Korea Aerospace Industries when the FA-50 contract with Malaysia was signed.
   */
  readonly "kang-goo-young": typeof kangGooYoung;
  /**
   * Deputy head of DAPA who attended the signing of the letter of acceptance for the FA-50 in
   * February 2023.
   */
  readonly "kang-hwan-seok": typeof kangHwanSeok;
  /**
   * Spokesperson of South Korea's presidential office who briefed the press on the summit of
   * October 2025.
   */
  readonly "kang-yu-jung": typeof kangYuJung;
  /**
   * Malaysian company, partner of Korea Aerospace Industries and adviser for its industrial
   * collaboration programme in the bid with the FA-50.
   */
  readonly "kemalak-systems": typeof kemalakSystems;
  /** Kim Hong-kyun was South Korea's first vice foreign minister in June 2024. */
  readonly "kim-hong-kyun": typeof kimHongKyun;
  /** Kim Tae-young was South Korea's defence minister in October 2009. */
  readonly "kim-tae-young": typeof kimTaeYoung;
  /** Defence minister of South Korea from September to December 2024. */
  readonly "kim-yong-hyun": typeof kimYongHyun;
  /**
   * Kim Young-choon, a former South Korean minister of oceans, led a presidential delegation to
   * Malaysia in July 2025.
   */
  readonly "kim-young-choon": typeof kimYoungChoon;
  /** Exhibition centre in Goyang where Seoul ADEX 2025 held its trade days. */
  readonly kintex: typeof kintex;
  /**
   * Norwegian company with a contract of 2018 to supply the Naval Strike Missile to Malaysia, named
   * as a likely bidder for its medium-range air defence.
   */
  readonly kongsberg: typeof kongsberg;
  /**
   * South Korea's coast guard, which has cooperated with Malaysia's marine police since 2001 and
   * exercised with its maritime agency in 2025.
   */
  readonly "korea-coast-guard": typeof koreaCoastGuard;
  /** South Korean shipyard that built the support ship KD Mahawangsa, according to one blog. */
  readonly "korea-tacoma": typeof koreaTacoma;
  /**
   * Korean Air of South Korea had a stand of its own at Defence Services Asia in Kuala Lumpur in
   * 2018.
   */
  readonly "korean-air": typeof koreanAir;
  /**
   * Peninsula of North and South Korea. Defence Security Asia names its nuclear instability as part
   * of the context.
   */
  readonly "korean-peninsula": typeof koreanPeninsula;
  /**
   * Defence Security Asia names nuclear instability on the Korean Peninsula as part of the context
   * of the memorandum.
   */
  readonly "korean-peninsula-nuclear-instability": typeof koreanPeninsulaNuclearInstability;
  /**
   * South Korean public institute for defence technology that helped to arrange the first seminar
   * of the two defence industries in 2023.
   */
  readonly krit: typeof krit;
  /** Capital of Malaysia, where South Korea and Malaysia signed the defence-industry memorandum. */
  readonly "kuala-lumpur": typeof kualaLumpur;
  /**
   * Convention centre in Kuala Lumpur where Lee Jae-myung and Anwar Ibrahim met in October 2025.
   */
  readonly "kuala-lumpur-convention-centre": typeof kualaLumpurConventionCentre;
  /** Air base in Pahang from which the FA-50M is expected to operate first. */
  readonly "kuantan-air-base": typeof kuantanAirBase;
  /** Vice chairman of South Korea's Joint Chiefs of Staff in September 2025. */
  readonly "kwon-dae-won": typeof kwonDaeWon;
  /**
   * Malaysian island of the LIMA exhibitions, where Anwar Ibrahim received South Korea's defence
   * minister in May 2023.
   */
  readonly langkawi: typeof langkawi;
  /** Yoon Suk Yeol and Anwar Ibrahim, who issued a joint statement on 25 November 2024. */
  readonly "leaders-of-the-2024-summit": typeof leadersOfThe2024Summit;
  /** Lee Doo-hee was South Korea's vice defence minister in September 2025. */
  readonly "lee-doo-hee": typeof leeDooHee;
  /**
   * President of South Korea since June 2025. He announced the aim to make the country one of the
   * top four in the defence industry.
   */
  readonly "lee-jae-myung": typeof leeJaeMyung;
  /** Lee Jong-ho was South Korea's chief of naval operations in May 2023. */
  readonly "lee-jong-ho": typeof leeJongHo;
  /** Defence minister of South Korea when the FA-50 contract was signed in May 2023. */
  readonly "lee-jong-sup": typeof leeJongSup;
  /**
   * Lee Myung-bak was president of South Korea when he met Malaysia's prime minister in 2009 and
   * 2010.
   */
  readonly "lee-myung-bak": typeof leeMyungBak;
  /**
   * Official of South Korea's defence ministry who headed its delegation at the first policy
   * meeting with Malaysia in January 2024.
   */
  readonly "lee-seung-beom": typeof leeSeungBeom;
  /** Head of DAPA since November 2025, as successor of Seok Jong-gun. */
  readonly "lee-yong-cheol": typeof leeYongCheol;
  /** Italian aircraft maker that bid in Malaysia's tender for light combat aircraft. */
  readonly leonardo: typeof leonardo;
  /** South Korean maker of guided weapons, which it has promoted in Malaysia since 2022. */
  readonly "lig-nex1": typeof ligNex1;
  /**
   * Langkawi exhibition of 2011, at which the contract for Malaysia's two training ships was
   * signed.
   */
  readonly "lima-2011": typeof lima2011;
  /** Exhibition for ships and aircraft on Langkawi in March 2017, where the Black Eagles flew. */
  readonly "lima-2017": typeof lima2017;
  /**
   * Exhibition for ships and aircraft on Langkawi in March 2019, where Malaysia's defence ministry
   * signed purchase contracts.
   */
  readonly "lima-2019": typeof lima2019;
  /**
   * The 16th Langkawi exhibition for ships and aircraft, held in May 2023, where the FA-50 contract
   * was signed.
   */
  readonly "lima-2023": typeof lima2023;
  /** United States aircraft maker and principal subcontractor for the T-50. */
  readonly "lockheed-martin": typeof lockheedMartin;
  /** Secretary-general of Malaysia's defence ministry in November 2024. */
  readonly "lokman-hakim-ali": typeof lokmanHakimAli;
  /** Malaysian policy, begun with Japan in 1982, that also covers South Korea. */
  readonly "look-east-policy": typeof lookEastPolicy;
  /** Town in Perak with a base of the Royal Malaysian Navy and a shipyard. */
  readonly lumut: typeof lumut;
  /**
   * Mahathir Mohamad was Malaysia's prime minister in 2019, when he visited Korea Aerospace
   * Industries in Sacheon.
   */
  readonly "mahathir-mohamad": typeof mahathirMohamad;
  /** Exhibition centre on Langkawi that hosts the LIMA exhibitions. */
  readonly "mahsuri-international-exhibition-centre": typeof mahsuriInternationalExhibitionCentre;
  /**
   * State that signed the defence-industry memorandum with South Korea on 27 October 2025 and
   * ordered 18 FA-50M aircraft in 2023.
   */
  readonly malaysia: typeof malaysia;
  /**
   * Memorandums on arms cooperation that Malaysia has signed with foreign nations. The one with
   * South Korea is among them.
   */
  readonly "malaysia-arms-cooperation-mous": typeof malaysiaArmsCooperationMous;
  /** Memorandum of 1993 on defence cooperation between Malaysia and India, amended in 2023. */
  readonly "malaysia-india-defence-mou": typeof malaysiaIndiaDefenceMou;
  /**
   * Memorandum of August 2022 on defence cooperation between Malaysia and Indonesia, which covers
   * defence industry.
   */
  readonly "malaysia-indonesia-defence-mou": typeof malaysiaIndonesiaDefenceMou;
  /** Exhibition centre in Kuala Lumpur that hosted Defence Services Asia 2024. */
  readonly "malaysia-international-trade-and-exhibition-centre": typeof malaysiaInternationalTradeAndExhibitionCentre;
  /** Open-source page that reported talks between Malaysia and KAI on the KF-21 in January 2026. */
  readonly "malaysia-military-power": typeof malaysiaMilitaryPower;
  /**
   * Government-to-government memorandum between Malaysia and Türkiye on the purchase of defence
   * products, signed in June 2024.
   */
  readonly "malaysia-turkiye-procurement-mou": typeof malaysiaTurkiyeProcurementMou;
  /**
   * Memorandum on defence cooperation that Malaysia and the United States signed on 30 October
   * 2025, three days after the one with South Korea.
   */
  readonly "malaysia-united-states-defence-mou": typeof malaysiaUnitedStatesDefenceMou;
  /** Anti-corruption agency of Malaysia. */
  readonly "malaysian-anti-corruption-commission": typeof malaysianAntiCorruptionCommission;
  /**
   * Armed forces of Malaysia, whose interoperability with those of South Korea is expected to
   * improve.
   */
  readonly "malaysian-armed-forces": typeof malaysianArmedForces;
  /** Land force of Malaysia, which has the K200 in service. */
  readonly "malaysian-army": typeof malaysianArmy;
  /** Blog on the Malaysian armed forces. */
  readonly "malaysian-defence": typeof malaysianDefence;
  /**
   * Malaysian industry that is expected to gain access to aerospace, missile and naval technology.
   */
  readonly "malaysian-defence-industry": typeof malaysianDefenceIndustry;
  /**
   * Sea area in which Malaysia's deterrence and maritime situational awareness are expected to
   * grow.
   */
  readonly "malaysian-exclusive-economic-zone": typeof malaysianExclusiveEconomicZone;
  /**
   * Waters in which Malaysia faces incursions and grey-zone challenges. Whether they are its
   * exclusive economic zone is not said.
   */
  readonly "malaysian-exclusive-waters": typeof malaysianExclusiveWaters;
  /**
   * Malaysia's marine police, which concluded an arrangement with South Korea's coast guard in 2001
   * and received its training ship in 2019.
   */
  readonly "malaysian-marine-police": typeof malaysianMarinePolice;
  /**
   * Malaysia's coast guard, which trained with South Korea's coast guard off Port Klang in July
   * 2025.
   */
  readonly "malaysian-maritime-enforcement-agency": typeof malaysianMaritimeEnforcementAgency;
  /** Defence ministry of Malaysia, which signs the contracts for the armed forces. */
  readonly "malaysian-ministry-of-defence": typeof malaysianMinistryOfDefence;
  /** Malaysian companies that could be integrated into South Korea's defence supply chain. */
  readonly "malaysian-subcontractors": typeof malaysianSubcontractors;
  /** Malaysia's domestic workforce, whose skills the country aims to raise. */
  readonly "malaysian-workforce": typeof malaysianWorkforce;
  /** Forum that HD Hyundai Heavy Industries held in Kuala Lumpur on 23 September 2025. */
  readonly "maritime-capacity-and-collaboration-forum-2025": typeof maritimeCapacityAndCollaborationForum2025;
  /** Bank that foreclosed the shipyard of NGV Tech. */
  readonly maybank: typeof maybank;
  /**
   * French–British defence company, named as a likely bidder for Malaysia's medium-range air
   * defence.
   */
  readonly mbda: typeof mbda;
  /** Pivotal middle powers, which South Korea and Malaysia are both said to be. */
  readonly "middle-powers": typeof middlePowers;
  /**
   * Seventh conference on military airworthiness, held in Seoul on 20 September 2022; South Korea
   * and France concluded a recognition there.
   */
  readonly "military-airworthiness-conference-2022": typeof militaryAirworthinessConference2022;
  /**
   * The eighth conference on military airworthiness, in Seoul on 21 October 2025. South Korea and
   * Malaysia signed their airworthiness recognition there.
   */
  readonly "military-airworthiness-conference-2025": typeof militaryAirworthinessConference2025;
  /**
   * Head of Malaysia's defence ministry. Mohamed Khaled Nordin has held the post since December
   * 2023.
   */
  readonly "minister-of-defence-of-malaysia": typeof ministerOfDefenceOfMalaysia;
  /**
   * Head of South Korea's defence ministry. The post was vacant from December 2024 to July 2025.
   */
  readonly "minister-of-national-defense-of-south-korea": typeof ministerOfNationalDefenseOfSouthKorea;
  /** Malaysian company named in 1994 for the maintenance of K200 vehicles. */
  readonly mmc: typeof mmc;
  /** Defence minister of Malaysia from December 2022 to December 2023. */
  readonly "mohamad-hasan": typeof mohamadHasan;
  /**
   * Defence minister of Malaysia since December 2023. He signed the defence-industry memorandum.
   */
  readonly "mohamed-khaled-nordin": typeof mohamedKhaledNordin;
  /** Chief of the Royal Malaysian Air Force until June 2025. */
  readonly "mohd-asghar-khan-goriman-khan": typeof mohdAsgharKhanGorimanKhan;
  /**
   * Mohd Shahada Ismail was the air operations commander of Malaysia's air force in February 2023.
   */
  readonly "mohd-shahada-ismail": typeof mohdShahadaIsmail;
  /**
   * Official of Malaysia's defence ministry who headed its delegation at the first policy meeting
   * with South Korea in January 2024.
   */
  readonly "mohd-yani-daud": typeof mohdYaniDaud;
  /** Secretary-general of Malaysia's defence ministry who signed for the FA-50 in 2023. */
  readonly "muez-abd-aziz": typeof muezAbdAziz;
  /** Chief of the Royal Malaysian Air Force since June 2025. */
  readonly "muhamad-norazlan-aris": typeof muhamadNorazlanAris;
  /** Chairman of Widad Business Group who signed its memorandum with Hanwha Aerospace in 2024. */
  readonly "muhammad-ikmal-opat-abdullah": typeof muhammadIkmalOpatAbdullah;
  /**
   * Najib Razak was prime minister of Malaysia when its leaders met those of South Korea in 2009,
   * 2010 and 2014.
   */
  readonly "najib-razak": typeof najibRazak;
  /**
   * Malaysia's policy, launched on 21 January 2026, to build a self-reliant defence industry and
   * depend less on foreign suppliers.
   */
  readonly "national-defence-industry-policy": typeof nationalDefenceIndustryPolicy;
  /**
   * Alliance that signed an agreement with South Korea in July 2024 to recognise airworthiness
   * certification.
   */
  readonly nato: typeof nato;
  /**
   * Summit of NATO in Washington in July 2024, on the sidelines of which South Korea and NATO
   * signed an agreement on airworthiness certification.
   */
  readonly "nato-summit-2024": typeof natoSummit2024;
  /** Malaysian agent of DSME, named as the other party to its corvette contract of 2014. */
  readonly "naval-marine-engineering-and-logistics": typeof navalMarineEngineeringAndLogistics;
  /**
   * South Korean company that presented itself at the defence-industry seminar in Kuala Lumpur in
   * September 2025.
   */
  readonly nearthlab: typeof nearthlab;
  /** State with a proposal for multi-role support ships before Malaysia's navy in July 2026. */
  readonly netherlands: typeof netherlands;
  /**
   * Asian security collaboration is shifting towards networks, and the memorandum contributes to
   * the shift, according to Defence Security Asia.
   */
  readonly "networked-asian-security-collaboration": typeof networkedAsianSecurityCollaboration;
  /** Malaysian shipbuilder of the two training ships. A bank foreclosed its yard in 2013. */
  readonly "ngv-tech": typeof ngvTech;
  /** Chinese company, named as a likely bidder for Malaysia's medium-range air defence. */
  readonly norinco: typeof norinco;
  /**
   * State whose long-range missile threats and strategic weapons development form part of the
   * background of the memorandum.
   */
  readonly "north-korea": typeof northKorea;
  /**
   * Threats from North Korea's long-range missiles are increasing, according to Defence Security
   * Asia.
   */
  readonly "north-korean-missile-threats": typeof northKoreanMissileThreats;
  /**
   * North Korea is accelerating its development of strategic weapons, according to Defence Security
   * Asia.
   */
  readonly "north-korean-strategic-weapons-development": typeof northKoreanStrategicWeaponsDevelopment;
  /** State that withdrew the export licence for Naval Strike Missiles that Malaysia had bought. */
  readonly norway: typeof norway;
  /**
   * Malaysian member of parliament for Sibu who asked the defence ministry about the light combat
   * aircraft in March 2023.
   */
  readonly "oscar-ling-chai-yew": typeof oscarLingChaiYew;
  /**
   * Park Geun-hye was president of South Korea when she received Malaysia's prime minister in
   * December 2014.
   */
  readonly "park-geun-hye": typeof parkGeunHye;
  /** Park Jin was South Korea's foreign minister in 2023, when he visited Malaysia. */
  readonly "park-jin": typeof parkJin;
  /** Regional manager for Asia of Korea Aerospace Industries in May 2024. */
  readonly "park-shangshin": typeof parkShangshin;
  /** State that operates the FA-50 and ordered 12 more aircraft. */
  readonly philippines: typeof philippines;
  /**
   * State that ordered the FA-50 and has agreed with South Korea to recognise military
   * airworthiness certification mutually.
   */
  readonly poland: typeof poland;
  /**
   * South Korean company that exhibited at Defence Services Asia in Kuala Lumpur in 2008 and 2018.
   */
  readonly poongsan: typeof poongsan;
  /**
   * Malaysian port at which South Korean navy and coast-guard ships called in 2019, 2022 and 2025;
   * the two navies exercised off it in 2020.
   */
  readonly "port-klang": typeof portKlang;
  /** Head of state of South Korea. Lee Jae-myung took office on 4 June 2025. */
  readonly "president-of-south-korea": typeof presidentOfSouthKorea;
  /** Head of government of Malaysia. Anwar Ibrahim took office on 24 November 2022. */
  readonly "prime-minister-of-malaysia": typeof primeMinisterOfMalaysia;
  /**
   * Indonesian shipbuilder, named in 2025 as a front-runner for Malaysia's multi-role support
   * ships.
   */
  readonly "pt-pal": typeof ptPal;
  /**
   * Administrative capital of Malaysia, where its prime ministers met South Korea's presidents in
   * 2005 and 2010 and the vice foreign ministers met in 2024.
   */
  readonly putrajaya: typeof putrajaya;
  /**
   * High-level meeting on the responsible military use of artificial intelligence, held on 9 and 10
   * September 2024, which Malaysia's defence minister attended.
   */
  readonly "reaim-2024": typeof reaim2024;
  /** Perceptions of threat in the region are rising, according to Defence Security Asia. */
  readonly "regional-threat-perceptions": typeof regionalThreatPerceptions;
  /** Air force of South Korea, for which the KF-21 is built. */
  readonly "republic-of-korea-air-force": typeof republicOfKoreaAirForce;
  /** Navy of South Korea, which was to lend a landing ship to Malaysia in 2010. */
  readonly "republic-of-korea-navy": typeof republicOfKoreaNavy;
  /**
   * Roh Moo-hyun was president of South Korea when he met Malaysia's prime minister in December
   * 2005.
   */
  readonly "roh-moo-hyun": typeof rohMooHyun;
  /** Russian arms exporter that bid in Malaysia's tender for light combat aircraft. */
  readonly rosoboronexport: typeof rosoboronexport;
  /** Police of Malaysia, whose procurement was frozen together with the army's in January 2026. */
  readonly "royal-malaysia-police": typeof royalMalaysiaPolice;
  /** Air force of Malaysia, for which 18 FA-50M aircraft are on order. */
  readonly "royal-malaysian-air-force": typeof royalMalaysianAirForce;
  /**
   * Navy of Malaysia, which operates two training ships of South Korean design and plans multi-role
   * support ships.
   */
  readonly "royal-malaysian-navy": typeof royalMalaysianNavy;
  /** State from whose systems Malaysia's defence supply is said to turn away. */
  readonly russia: typeof russia;
  /** City in the south of South Korea where Korea Aerospace Industries builds its aircraft. */
  readonly sacheon: typeof sacheon;
  /**
   * Airport at Sacheon, home of Korea Aerospace Industries and shared with the air force. The KF-21
   * made its first flight from there.
   */
  readonly "sacheon-airport": typeof sacheonAirport;
  /**
   * Saifuddin Abdullah, Malaysia's foreign minister, accompanied Mahathir Mohamad to Korea
   * Aerospace Industries in November 2019.
   */
  readonly "saifuddin-abdullah": typeof saifuddinAbdullah;
  /**
   * South Korean defence company that exhibited at Defence Services Asia in Kuala Lumpur in 2008.
   */
  readonly "samsung-thales": typeof samsungThales;
  /**
   * Sancheong of South Korea had a stand of its own at Defence Services Asia in Kuala Lumpur in
   * 2018.
   */
  readonly sancheong: typeof sancheong;
  /**
   * Senior official of Malaysia's defence ministry. Muez Abd Aziz signed for the FA-50 in this
   * office in 2023.
   */
  readonly "secretary-general-of-the-malaysian-ministry-of-defence": typeof secretaryGeneralOfTheMalaysianMinistryOfDefence;
  /**
   * Head of DAPA, South Korea's Defence Acquisition Program Administration, from February 2024 to
   * November 2025. He signed the defence-industry memorandum.
   */
  readonly "seok-jong-gun": typeof seokJongGun;
  /**
   * Capital of South Korea, where the airworthiness recognition was signed and the strategic
   * partnership with Malaysia was declared.
   */
  readonly seoul: typeof seoul;
  /**
   * Aerospace and defence exhibition at Seoul in October 2021, which the chief of Malaysia's air
   * force attended.
   */
  readonly "seoul-adex-2021": typeof seoulAdex2021;
  /**
   * South Korea's largest arms and aerospace exhibition, held in October 2025 at Seoul Airport and
   * KINTEX.
   */
  readonly "seoul-adex-2025": typeof seoulAdex2025;
  /** Airport at Seongnam where Seoul ADEX 2025 held its public days. */
  readonly "seoul-airport": typeof seoulAirport;
  /**
   * Seventh of South Korea's yearly defence conferences, held in Seoul in September 2018; a senior
   * Malaysian official attended.
   */
  readonly "seoul-defense-dialogue-2018": typeof seoulDefenseDialogue2018;
  /** Defence conference in Seoul in October 2023, which Malaysia's defence minister attended. */
  readonly "seoul-defense-dialogue-2023": typeof seoulDefenseDialogue2023;
  /**
   * The 13th Seoul Defense Dialogue, held in September 2024; Malaysia's defence minister, Mohamed
   * Khaled Nordin, came to South Korea for it.
   */
  readonly "seoul-defense-dialogue-2024": typeof seoulDefenseDialogue2024;
  /**
   * Fourteenth of South Korea's defence conferences, in Seoul in September 2025; the vice defence
   * minister met Malaysia's deputy minister beside it.
   */
  readonly "seoul-defense-dialogue-2025": typeof seoulDefenseDialogue2025;
  /**
   * Defence minister of South Korea from October 2023, who met Malaysia's defence minister that
   * month.
   */
  readonly "shin-won-sik": typeof shinWonSik;
  /** Place in Selangor with the shipyard where Malaysia's two training ships were assembled. */
  readonly sijangkang: typeof sijangkang;
  /**
   * Swedish research institute whose figures on the arms trade rank South Korea among exporters.
   */
  readonly sipri: typeof sipri;
  /** Hotel in Seoul where the airworthiness conference of October 2025 took place. */
  readonly "sofitel-ambassador-seoul": typeof sofitelAmbassadorSeoul;
  /**
   * Sea in Southeast Asia whose disputes and tensions form part of the background of the
   * memorandum.
   */
  readonly "south-china-sea": typeof southChinaSea;
  /**
   * Disputes in the South China Sea are part of the context of the memorandum, according to Defence
   * Security Asia.
   */
  readonly "south-china-sea-disputes": typeof southChinaSeaDisputes;
  /** Tensions in the South China Sea region are rising, according to Defence Security Asia. */
  readonly "south-china-sea-tensions": typeof southChinaSeaTensions;
  /** South Korean province that sought companies to exhibit at Defence Services Asia 2026. */
  readonly "south-gyeongsang-province": typeof southGyeongsangProvince;
  /**
   * State that signed the defence-industry memorandum with Malaysia on 27 October 2025. Its
   * industry supplies the FA-50M.
   */
  readonly "south-korea": typeof southKorea;
  /**
   * Agreements by which South Korea and others recognise military airworthiness certification.
   * Those with NATO and Malaysia are among them.
   */
  readonly "south-korea-airworthiness-recognitions": typeof southKoreaAirworthinessRecognitions;
  /**
   * Memorandums on defence cooperation that South Korea has signed with other countries. The one
   * with Malaysia is among them.
   */
  readonly "south-korea-defence-cooperation-mous": typeof southKoreaDefenceCooperationMous;
  /**
   * Free trade agreement of South Korea and Malaysia, whose negotiations were declared concluded on
   * 26 October 2025.
   */
  readonly "south-korea-malaysia-free-trade-agreement": typeof southKoreaMalaysiaFreeTradeAgreement;
  /**
   * Planned arrangement for arms purchases between the two governments, separate from the
   * memorandum. It awaited Cabinet approval in September 2025; its status since is unknown.
   */
  readonly "south-korea-malaysia-procurement-arrangement": typeof southKoreaMalaysiaProcurementArrangement;
  /**
   * The 52 countries with which South Korea had signed defence-cooperation memorandums as of
   * October 2025, with Malaysia as the latest.
   */
  readonly "south-korea-mou-partners": typeof southKoreaMouPartners;
  /**
   * Agreement of July 2024 between South Korea and NATO on a process to recognise military
   * airworthiness certification.
   */
  readonly "south-korea-nato-airworthiness-recognition": typeof southKoreaNatoAirworthinessRecognition;
  /**
   * Armed forces of South Korea, whose interoperability with those of Malaysia is expected to
   * improve.
   */
  readonly "south-korean-armed-forces": typeof southKoreanArmedForces;
  /**
   * South Korean industry whose supply chain Malaysian subcontractors could join, and which is
   * expected to gain scale faster.
   */
  readonly "south-korean-defence-industry": typeof southKoreanDefenceIndustry;
  /**
   * South Korea's foreign ministry, which held a policy consultation with Malaysia's in June 2024.
   */
  readonly "south-korean-ministry-of-foreign-affairs": typeof southKoreanMinistryOfForeignAffairs;
  /**
   * Defence ministry of South Korea, which holds policy meetings with its Malaysian counterpart.
   */
  readonly "south-korean-ministry-of-national-defense": typeof southKoreanMinistryOfNationalDefense;
  /**
   * Region in which South Korea is said to deepen its strategic ties through the partnership with
   * Malaysia.
   */
  readonly "southeast-asia": typeof southeastAsia;
  /**
   * The states of Southeast Asia, which are said to gain more partners for capacity building and
   * may join similar arrangements.
   */
  readonly "southeast-asian-states": typeof southeastAsianStates;
  /**
   * State with which South Korea has an agreement to recognise military airworthiness certification
   * mutually.
   */
  readonly spain: typeof spain;
  /**
   * Office of the spokesperson of South Korea's president. Kang Yu-jung held it in October 2025.
   */
  readonly "spokesperson-of-the-south-korean-president": typeof spokespersonOfTheSouthKoreanPresident;
  /** Turkish defence company that builds the second batch of Malaysia's littoral mission ships. */
  readonly stm: typeof stm;
  /**
   * Strait and maritime chokepoint said to carry about 25 percent of global traded goods. Other
   * sources give other shares, by what they measure.
   */
  readonly "strait-of-malacca": typeof straitOfMalacca;
  /**
   * Strategic Partnership of South Korea and Malaysia, announced in Seoul on 25 November 2024. It
   * builds on the defence cooperation memorandum of 2022.
   */
  readonly "strategic-partnership-2024": typeof strategicPartnership2024;
  /**
   * Defence minister of South Korea when the defence cooperation memorandum with Malaysia was
   * signed in April 2022.
   */
  readonly "suh-wook": typeof suhWook;
  /** Strait whose tensions form part of the background of the memorandum. */
  readonly "taiwan-strait": typeof taiwanStrait;
  /**
   * Tensions in the Taiwan Strait are part of the context of the memorandum, according to Defence
   * Security Asia.
   */
  readonly "taiwan-strait-tensions": typeof taiwanStraitTensions;
  /**
   * Malaysian trade minister who concluded the free trade talks with South Korea in October 2025.
   */
  readonly "tengku-zafrul-aziz": typeof tengkuZafrulAziz;
  /**
   * State that operates aircraft of the T-50 and FA-50 family and is named among the customers in
   * Southeast Asia.
   */
  readonly thailand: typeof thailand;
  /** Malaysian business weekly that reported on the tender for light combat aircraft. */
  readonly "the-edge-malaysia": typeof theEdgeMalaysia;
  /** South Korean news site that reports on arms exports. */
  readonly "the-guru": typeof theGuru;
  /** The Western states, named as the traditional military backers of Southeast Asian states. */
  readonly "the-west": typeof theWest;
  /**
   * Importers on the global arms market to which South Korea and Malaysia are expected to market
   * co-developed systems jointly.
   */
  readonly "third-party-importers": typeof thirdPartyImporters;
  /** Turkish aircraft maker that bid in Malaysia's tender for light combat aircraft. */
  readonly "turkish-aerospace": typeof turkishAerospace;
  /** State with which Malaysia has a government-to-government memorandum on arms purchases. */
  readonly turkiye: typeof turkiye;
  /**
   * State with which Malaysia signed a defence memorandum in October 2025. Neither South Korea nor
   * Malaysia is said to be fully aligned with it.
   */
  readonly "united-states": typeof unitedStates;
  /** Partners to which South Korea aims to export long-range and precision-strike systems. */
  readonly "vetted-partners": typeof vettedPartners;
  /**
   * Wang Jung-hong was head of DAPA when Mahathir Mohamad visited Korea Aerospace Industries in
   * November 2019.
   */
  readonly "wang-jung-hong": typeof wangJungHong;
  /** Capital of the United States, where NATO held its summit of July 2024. */
  readonly washington: typeof washington;
  /** Western arms suppliers, from which Malaysia's supply chain is said to turn away. */
  readonly "western-suppliers": typeof westernSuppliers;
  /**
   * Malaysian investment company that offers the K239 Chunmoo to Malaysia together with Hanwha
   * Aerospace.
   */
  readonly "widad-business-group": typeof widadBusinessGroup;
  /** Seat of Malaysia's defence ministry, on Jalan Padang Tembak in Kuala Lumpur. */
  readonly "wisma-pertahanan": typeof wismaPertahanan;
  /**
   * The ninth Beijing Xiangshan Forum, held in October 2019; the vice defence ministers of South
   * Korea and Malaysia met beside it.
   */
  readonly "xiangshan-forum-2019": typeof xiangshanForum2019;
  /**
   * South Korean trade minister who concluded the free trade talks with Malaysia in October 2025.
   */
  readonly "yeo-han-koo": typeof yeoHanKoo;
  /**
   * Ambassador of South Korea to Malaysia from October 2022. He still held the post in September
   * 2025.
   */
  readonly "yeo-seung-bae": typeof yeoSeungBae;
  /** South Korean news agency. */
  readonly yonhap: typeof yonhap;
  /** President of South Korea from May 2022 until his removal in April 2025. */
  readonly "yoon-suk-yeol": typeof yoonSukYeol;
  /** Zambry Abdul Kadir was Malaysia's foreign minister in 2023. */
  readonly "zambry-abdul-kadir": typeof zambryAbdulKadir;
  /** Chief of the Royal Malaysian Navy since September 2024. */
  readonly "zulhelmy-ithnain": typeof zulhelmyIthnain;
};

/** Every entity of this dataset, by its id. */
export const entities: Entities = {
  "abdul-rahman-ayob": abdulRahmanAyob,
  "abdullah-ahmad-badawi": abdullahAhmadBadawi,
  "ackbal-abdul-samad": ackbalAbdulSamad,
  "adly-zahari": adlyZahari,
  "admm-plus-2025": admmPlus2025,
  "agency-for-defense-development": agencyForDefenseDevelopment,
  "ahmad-zahid-hamidi": ahmadZahidHamidi,
  "ahn-gyu-back": ahnGyuBack,
  "ahn-hyun-ho": ahnHyunHo,
  "air-force-meeting-arrangement-2023": airForceMeetingArrangement2023,
  "airworthiness-recognition": airworthinessRecognition,
  "aju-news": ajuNews,
  altair,
  "alternative-arms-suppliers": alternativeArmsSuppliers,
  "ambassador-of-south-korea-to-malaysia": ambassadorOfSouthKoreaToMalaysia,
  amdef,
  "amran-mohamed-zin": amranMohamedZin,
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
  "auditor-general-of-malaysia": auditorGeneralOfMalaysia,
  australia,
  avibras,
  "avp-engineering": avpEngineering,
  bernama,
  borhan,
  bosnia,
  "boustead-naval-shipyard": bousteadNavalShipyard,
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
  "coalition-of-defence-industry": coalitionOfDefenceIndustry,
  "coast-guard-arrangement-2001": coastGuardArrangement2001,
  "daewoo-drb-k200-assembly-mou": daewooDrbK200AssemblyMou,
  "daewoo-heavy-industries": daewooHeavyIndustries,
  "daewoo-heavy-industries-and-machinery": daewooHeavyIndustriesAndMachinery,
  damen,
  dapa,
  "dapa-minister": dapaMinister,
  "dapa-officials": dapaOfficials,
  "darell-leiking": darellLeiking,
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
  "hanwha-cendana-k200-teaming-agreement": hanwhaCendanaK200TeamingAgreement,
  "hanwha-corporation": hanwhaCorporation,
  "hanwha-defense-systems": hanwhaDefenseSystems,
  "hanwha-ocean": hanwhaOcean,
  "hanwha-systems": hanwhaSystems,
  "hanwha-widad-chunmoo-mou": hanwhaWidadChunmooMou,
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
  "ismail-sabri-yaakob": ismailSabriYaakob,
  italy,
  japan,
  "jeju-island": jejuIsland,
  "joint-defence-industry-committee-10": jointDefenceIndustryCommittee10,
  "jung-sang-hwa": jungSangHwa,
  "k-defense-news": kDefenseNews,
  kai,
  "kai-regional-manager-for-asia": kaiRegionalManagerForAsia,
  "kang-goo-young": kangGooYoung,
  "kang-hwan-seok": kangHwanSeok,
  "kang-yu-jung": kangYuJung,
  "kemalak-systems": kemalakSystems,
  "kim-hong-kyun": kimHongKyun,
  "kim-tae-young": kimTaeYoung,
  "kim-yong-hyun": kimYongHyun,
  "kim-young-choon": kimYoungChoon,
  kintex,
  kongsberg,
  "korea-coast-guard": koreaCoastGuard,
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
  "lee-doo-hee": leeDooHee,
  "lee-jae-myung": leeJaeMyung,
  "lee-jong-ho": leeJongHo,
  "lee-jong-sup": leeJongSup,
  "lee-myung-bak": leeMyungBak,
  "lee-seung-beom": leeSeungBeom,
  "lee-yong-cheol": leeYongCheol,
  leonardo,
  "lig-nex1": ligNex1,
  "lima-2011": lima2011,
  "lima-2017": lima2017,
  "lima-2019": lima2019,
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
  "malaysian-marine-police": malaysianMarinePolice,
  "malaysian-maritime-enforcement-agency": malaysianMaritimeEnforcementAgency,
  "malaysian-ministry-of-defence": malaysianMinistryOfDefence,
  "malaysian-subcontractors": malaysianSubcontractors,
  "malaysian-workforce": malaysianWorkforce,
  "maritime-capacity-and-collaboration-forum-2025": maritimeCapacityAndCollaborationForum2025,
  maybank,
  mbda,
  "middle-powers": middlePowers,
  "military-airworthiness-conference-2022": militaryAirworthinessConference2022,
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
  "najib-razak": najibRazak,
  "national-defence-industry-policy": nationalDefenceIndustryPolicy,
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
  "park-geun-hye": parkGeunHye,
  "park-jin": parkJin,
  "park-shangshin": parkShangshin,
  philippines,
  poland,
  poongsan,
  "port-klang": portKlang,
  "president-of-south-korea": presidentOfSouthKorea,
  "prime-minister-of-malaysia": primeMinisterOfMalaysia,
  "pt-pal": ptPal,
  putrajaya,
  "reaim-2024": reaim2024,
  "regional-threat-perceptions": regionalThreatPerceptions,
  "republic-of-korea-air-force": republicOfKoreaAirForce,
  "republic-of-korea-navy": republicOfKoreaNavy,
  "roh-moo-hyun": rohMooHyun,
  rosoboronexport,
  "royal-malaysia-police": royalMalaysiaPolice,
  "royal-malaysian-air-force": royalMalaysianAirForce,
  "royal-malaysian-navy": royalMalaysianNavy,
  russia,
  sacheon,
  "sacheon-airport": sacheonAirport,
  "saifuddin-abdullah": saifuddinAbdullah,
  "samsung-thales": samsungThales,
  sancheong,
  "secretary-general-of-the-malaysian-ministry-of-defence":
    secretaryGeneralOfTheMalaysianMinistryOfDefence,
  "seok-jong-gun": seokJongGun,
  seoul,
  "seoul-adex-2021": seoulAdex2021,
  "seoul-adex-2025": seoulAdex2025,
  "seoul-airport": seoulAirport,
  "seoul-defense-dialogue-2018": seoulDefenseDialogue2018,
  "seoul-defense-dialogue-2023": seoulDefenseDialogue2023,
  "seoul-defense-dialogue-2024": seoulDefenseDialogue2024,
  "seoul-defense-dialogue-2025": seoulDefenseDialogue2025,
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
  "wang-jung-hong": wangJungHong,
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
