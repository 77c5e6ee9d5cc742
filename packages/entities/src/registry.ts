// Generated from ids.ts and the files in records. Do not edit: run "npm run generate".
// biome-ignore-all assist/source/organizeImports: everything here is in the order of the ids.

import type { EntityId } from "./ids.js";
import { airworthinessRecognition } from "./records/airworthiness-recognition.js";
import { alternativeArmsSuppliers } from "./records/alternative-arms-suppliers.js";
import { analysts } from "./records/analysts.js";
import { asean } from "./records/asean.js";
import { aseanSummit47 } from "./records/asean-summit-47.js";
import { asia } from "./records/asia.js";
import { asianNations } from "./records/asian-nations.js";
import { capableDefenceActors } from "./records/capable-defence-actors.js";
import { china } from "./records/china.js";
import { chineseNavalDeployments } from "./records/chinese-naval-deployments.js";
import { dapa } from "./records/dapa.js";
import { dapaMinister } from "./records/dapa-minister.js";
import { defenceIndustryMou } from "./records/defence-industry-mou.js";
import { defenceMinistries } from "./records/defence-ministries.js";
import { defenceSecurityAsia } from "./records/defence-security-asia.js";
import { defenceSupplyChainShift } from "./records/defence-supply-chain-shift.js";
import { emergingDefenceCustomers } from "./records/emerging-defence-customers.js";
import { foreignSuppliers } from "./records/foreign-suppliers.js";
import { globalStrategicCompetition } from "./records/global-strategic-competition.js";
import { greatPowerCompetition } from "./records/great-power-competition.js";
import { greatPowers } from "./records/great-powers.js";
import { greyZoneChallenges } from "./records/grey-zone-challenges.js";
import { indoPacific } from "./records/indo-pacific.js";
import { indoPacificMilitaryCompetition } from "./records/indo-pacific-military-competition.js";
import { indoPacificRealignments } from "./records/indo-pacific-realignments.js";
import { indoPacificTensions } from "./records/indo-pacific-tensions.js";
import { industrialStakeholders } from "./records/industrial-stakeholders.js";
import { kai } from "./records/kai.js";
import { koreanPeninsula } from "./records/korean-peninsula.js";
import { koreanPeninsulaNuclearInstability } from "./records/korean-peninsula-nuclear-instability.js";
import { kualaLumpur } from "./records/kuala-lumpur.js";
import { leeJaeMyung } from "./records/lee-jae-myung.js";
import { malaysia } from "./records/malaysia.js";
import { malaysiaArmsCooperationMous } from "./records/malaysia-arms-cooperation-mous.js";
import { malaysianArmedForces } from "./records/malaysian-armed-forces.js";
import { malaysianDefenceIndustry } from "./records/malaysian-defence-industry.js";
import { malaysianExclusiveEconomicZone } from "./records/malaysian-exclusive-economic-zone.js";
import { malaysianExclusiveWaters } from "./records/malaysian-exclusive-waters.js";
import { malaysianSubcontractors } from "./records/malaysian-subcontractors.js";
import { malaysianWorkforce } from "./records/malaysian-workforce.js";
import { middlePowers } from "./records/middle-powers.js";
import { networkedAsianSecurityCollaboration } from "./records/networked-asian-security-collaboration.js";
import { northKorea } from "./records/north-korea.js";
import { northKoreanMissileThreats } from "./records/north-korean-missile-threats.js";
import { northKoreanStrategicWeaponsDevelopment } from "./records/north-korean-strategic-weapons-development.js";
import { presidentOfSouthKorea } from "./records/president-of-south-korea.js";
import { regionalThreatPerceptions } from "./records/regional-threat-perceptions.js";
import { russia } from "./records/russia.js";
import { seokJongGun } from "./records/seok-jong-gun.js";
import { southChinaSea } from "./records/south-china-sea.js";
import { southChinaSeaDisputes } from "./records/south-china-sea-disputes.js";
import { southChinaSeaTensions } from "./records/south-china-sea-tensions.js";
import { southKorea } from "./records/south-korea.js";
import { southKoreaDefenceCooperationMous } from "./records/south-korea-defence-cooperation-mous.js";
import { southKoreaMouPartners } from "./records/south-korea-mou-partners.js";
import { southKoreanArmedForces } from "./records/south-korean-armed-forces.js";
import { southKoreanDefenceIndustry } from "./records/south-korean-defence-industry.js";
import { southeastAsia } from "./records/southeast-asia.js";
import { southeastAsianStates } from "./records/southeast-asian-states.js";
import { straitOfMalacca } from "./records/strait-of-malacca.js";
import { taiwanStrait } from "./records/taiwan-strait.js";
import { taiwanStraitTensions } from "./records/taiwan-strait-tensions.js";
import { theWest } from "./records/the-west.js";
import { thirdPartyImporters } from "./records/third-party-importers.js";
import { unitedStates } from "./records/united-states.js";
import { vettedPartners } from "./records/vetted-partners.js";
import { westernSuppliers } from "./records/western-suppliers.js";
import type { Entity } from "./types.js";

/** Every entity by its id, each with the exact type of its record. */
export interface Entities extends Readonly<Record<EntityId, Entity>> {
  /**
   * Agreement of the two governments, South Korea's and Malaysia's, to recognise each other's
   * airworthiness certifications for military aircraft.
   */
  readonly "airworthiness-recognition": typeof airworthinessRecognition;
  /**
   * Arms suppliers to which Malaysia is said to gain access as an alternative, and which transfer
   * technology and let local industry take part.
   */
  readonly "alternative-arms-suppliers": typeof alternativeArmsSuppliers;
  /** Unnamed analysts who expect next-generation domains to become part of the memorandum. */
  readonly analysts: typeof analysts;
  /** ASEAN, the grouping of states whose 47th summit was the occasion of the memorandum. */
  readonly asean: typeof asean;
  /** The 47th ASEAN Summit, on the margins of which the memorandum was signed. */
  readonly "asean-summit-47": typeof aseanSummit47;
  /** Asia, in which the partnership is said to mean a defence-industrial axis. */
  readonly asia: typeof asia;
  /**
   * The nations of Asia, Malaysia among them; their economies are said to need the fuel shipped
   * through the Strait of Malacca.
   */
  readonly "asian-nations": typeof asianNations;
  /**
   * The several capable defence actors over whom partnerships of this sort are said to spread
   * strategic risk.
   */
  readonly "capable-defence-actors": typeof capableDefenceActors;
  /**
   * China, with which neither South Korea nor Malaysia is said to be fully aligned, and whose naval
   * deployments are said to increase.
   */
  readonly china: typeof china;
  /** China's naval deployments increase. */
  readonly "chinese-naval-deployments": typeof chineseNavalDeployments;
  /** The Defence Acquisition Program Administration, a public body of South Korea. */
  readonly dapa: typeof dapa;
  /**
   * Minister of South Korea's Defence Acquisition Program Administration; Seok Jong-gun is named
   * with this title.
   */
  readonly "dapa-minister": typeof dapaMinister;
  /**
   * Memorandum of understanding by which South Korea and Malaysia set up a framework between their
   * governments, meant for developing, producing and marketing weapons together.
   */
  readonly "defence-industry-mou": typeof defenceIndustryMou;
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
  /** Emerging defence customers, to whom South Korea's strategy is to sell advanced platforms. */
  readonly "emerging-defence-customers": typeof emergingDefenceCustomers;
  /** Suppliers abroad on which Malaysia aims to depend less heavily for its operational needs. */
  readonly "foreign-suppliers": typeof foreignSuppliers;
  /** A worldwide strategic competition reaches the region of the ASEAN states. */
  readonly "global-strategic-competition": typeof globalStrategicCompetition;
  /** Competition among the great powers is intensifying. */
  readonly "great-power-competition": typeof greatPowerCompetition;
  /**
   * The great powers, none of them named, whose growing competition is said to be one cause of
   * shifting supply chains.
   */
  readonly "great-powers": typeof greatPowers;
  /**
   * Malaysia faces more incursions, and challenges of the grey-zone kind, in its exclusive waters;
   * who is behind them is not said.
   */
  readonly "grey-zone-challenges": typeof greyZoneChallenges;
  /**
   * The Indo-Pacific, the region whose tensions, competition and realignments are the background of
   * the memorandum.
   */
  readonly "indo-pacific": typeof indoPacific;
  /** Military competition in the Indo-Pacific is intensifying. */
  readonly "indo-pacific-military-competition": typeof indoPacificMilitaryCompetition;
  /** Major realignments are under way in the Indo-Pacific. */
  readonly "indo-pacific-realignments": typeof indoPacificRealignments;
  /** There are tensions in the Indo-Pacific, a region called contested. */
  readonly "indo-pacific-tensions": typeof indoPacificTensions;
  /**
   * Those with a stake in industry in South Korea and Malaysia, who, it is said, must agree on
   * goals, budgets and export ambition.
   */
  readonly "industrial-stakeholders": typeof industrialStakeholders;
  /**
   * Korea Aerospace Industries (KAI), the company that developed the FA-50 and holds the 2023
   * contract.
   */
  readonly kai: typeof kai;
  /** The Korean Peninsula, named for its nuclear instability. */
  readonly "korean-peninsula": typeof koreanPeninsula;
  /** There is nuclear instability on the Korean Peninsula. */
  readonly "korean-peninsula-nuclear-instability": typeof koreanPeninsulaNuclearInstability;
  /** Kuala Lumpur, where the memorandum was signed. */
  readonly "kuala-lumpur": typeof kualaLumpur;
  /**
   * Lee Jae-Myung, President of South Korea, who announced its ambition to rank fourth among the
   * world's defence exporters by 2030.
   */
  readonly "lee-jae-myung": typeof leeJaeMyung;
  /** Malaysia, which signed the memorandum of 27 October 2025 with South Korea. */
  readonly malaysia: typeof malaysia;
  /**
   * Memoranda on arms cooperation that Malaysia has signed with foreign nations; the one with South
   * Korea is among them.
   */
  readonly "malaysia-arms-cooperation-mous": typeof malaysiaArmsCooperationMous;
  /**
   * The Malaysian armed forces, one of the two forces that are expected to work together more
   * easily.
   */
  readonly "malaysian-armed-forces": typeof malaysianArmedForces;
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
  /** Malaysian subcontractors, which could be taken into South Korea's defence supply chain. */
  readonly "malaysian-subcontractors": typeof malaysianSubcontractors;
  /** Malaysia's domestic workforce, whose skills the country aims to raise. */
  readonly "malaysian-workforce": typeof malaysianWorkforce;
  /** Middle powers of pivotal weight, which South Korea and Malaysia are both said to be. */
  readonly "middle-powers": typeof middlePowers;
  /**
   * Security collaboration in Asia is moving toward networks; the memorandum is said to contribute
   * to it.
   */
  readonly "networked-asian-security-collaboration": typeof networkedAsianSecurityCollaboration;
  /**
   * North Korea, named for its long-range missile threats and for its faster development of
   * strategic weapons.
   */
  readonly "north-korea": typeof northKorea;
  /** Threats from North Korea's long-range missiles are increasing. */
  readonly "north-korean-missile-threats": typeof northKoreanMissileThreats;
  /** North Korea is developing strategic weapons faster. */
  readonly "north-korean-strategic-weapons-development":
    typeof northKoreanStrategicWeaponsDevelopment;
  /** President of South Korea; Lee Jae-Myung is named with the title. */
  readonly "president-of-south-korea": typeof presidentOfSouthKorea;
  /** Threats are increasingly perceived in the region. */
  readonly "regional-threat-perceptions": typeof regionalThreatPerceptions;
  /**
   * Russia, spoken of only through the Russian systems from which Malaysia's supply is said to turn
   * away.
   */
  readonly russia: typeof russia;
  /**
   * Seok Jong-gun, minister of South Korea's Defence Acquisition Program Administration, who is
   * quoted on Malaysia.
   */
  readonly "seok-jong-gun": typeof seokJongGun;
  /** The South China Sea, named for its disputes and for rising tensions in its region. */
  readonly "south-china-sea": typeof southChinaSea;
  /** There are disputes in the South China Sea. */
  readonly "south-china-sea-disputes": typeof southChinaSeaDisputes;
  /** Tensions are rising in the region of the South China Sea. */
  readonly "south-china-sea-tensions": typeof southChinaSeaTensions;
  /** South Korea, which signed the memorandum of 27 October 2025 with Malaysia. */
  readonly "south-korea": typeof southKorea;
  /** Memoranda on defence cooperation that South Korea has signed with other countries. */
  readonly "south-korea-defence-cooperation-mous": typeof southKoreaDefenceCooperationMous;
  /**
   * The 52 countries, none of them named, with which South Korea had signed defence-cooperation
   * memoranda as of October 2025.
   */
  readonly "south-korea-mou-partners": typeof southKoreaMouPartners;
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
   * The Strait of Malacca, a maritime chokepoint by way of which about 25 percent of the world's
   * traded goods pass.
   */
  readonly "strait-of-malacca": typeof straitOfMalacca;
  /** The Taiwan Strait, named for the tensions there. */
  readonly "taiwan-strait": typeof taiwanStrait;
  /** There are tensions in the Taiwan Strait. */
  readonly "taiwan-strait-tensions": typeof taiwanStraitTensions;
  /** The West, spoken of as the traditional military backing of Southeast Asian states. */
  readonly "the-west": typeof theWest;
  /**
   * Importers on the world's arms market to whom South Korea and Malaysia are expected to market
   * systems that they develop together.
   */
  readonly "third-party-importers": typeof thirdPartyImporters;
  /** The United States, with which neither South Korea nor Malaysia is said to be fully aligned. */
  readonly "united-states": typeof unitedStates;
  /** Vetted partners, to whom South Korea aims to sell long-range and precision-strike systems. */
  readonly "vetted-partners": typeof vettedPartners;
  /** Western suppliers of arms, from which Malaysia's supply chain is said to turn away. */
  readonly "western-suppliers": typeof westernSuppliers;
}

/** Every entity of this dataset, by its id. */
export const entities: Entities = {
  "airworthiness-recognition": airworthinessRecognition,
  "alternative-arms-suppliers": alternativeArmsSuppliers,
  analysts,
  asean,
  "asean-summit-47": aseanSummit47,
  asia,
  "asian-nations": asianNations,
  "capable-defence-actors": capableDefenceActors,
  china,
  "chinese-naval-deployments": chineseNavalDeployments,
  dapa,
  "dapa-minister": dapaMinister,
  "defence-industry-mou": defenceIndustryMou,
  "defence-ministries": defenceMinistries,
  "defence-security-asia": defenceSecurityAsia,
  "defence-supply-chain-shift": defenceSupplyChainShift,
  "emerging-defence-customers": emergingDefenceCustomers,
  "foreign-suppliers": foreignSuppliers,
  "global-strategic-competition": globalStrategicCompetition,
  "great-power-competition": greatPowerCompetition,
  "great-powers": greatPowers,
  "grey-zone-challenges": greyZoneChallenges,
  "indo-pacific": indoPacific,
  "indo-pacific-military-competition": indoPacificMilitaryCompetition,
  "indo-pacific-realignments": indoPacificRealignments,
  "indo-pacific-tensions": indoPacificTensions,
  "industrial-stakeholders": industrialStakeholders,
  kai,
  "korean-peninsula": koreanPeninsula,
  "korean-peninsula-nuclear-instability": koreanPeninsulaNuclearInstability,
  "kuala-lumpur": kualaLumpur,
  "lee-jae-myung": leeJaeMyung,
  malaysia,
  "malaysia-arms-cooperation-mous": malaysiaArmsCooperationMous,
  "malaysian-armed-forces": malaysianArmedForces,
  "malaysian-defence-industry": malaysianDefenceIndustry,
  "malaysian-exclusive-economic-zone": malaysianExclusiveEconomicZone,
  "malaysian-exclusive-waters": malaysianExclusiveWaters,
  "malaysian-subcontractors": malaysianSubcontractors,
  "malaysian-workforce": malaysianWorkforce,
  "middle-powers": middlePowers,
  "networked-asian-security-collaboration": networkedAsianSecurityCollaboration,
  "north-korea": northKorea,
  "north-korean-missile-threats": northKoreanMissileThreats,
  "north-korean-strategic-weapons-development": northKoreanStrategicWeaponsDevelopment,
  "president-of-south-korea": presidentOfSouthKorea,
  "regional-threat-perceptions": regionalThreatPerceptions,
  russia,
  "seok-jong-gun": seokJongGun,
  "south-china-sea": southChinaSea,
  "south-china-sea-disputes": southChinaSeaDisputes,
  "south-china-sea-tensions": southChinaSeaTensions,
  "south-korea": southKorea,
  "south-korea-defence-cooperation-mous": southKoreaDefenceCooperationMous,
  "south-korea-mou-partners": southKoreaMouPartners,
  "south-korean-armed-forces": southKoreanArmedForces,
  "south-korean-defence-industry": southKoreanDefenceIndustry,
  "southeast-asia": southeastAsia,
  "southeast-asian-states": southeastAsianStates,
  "strait-of-malacca": straitOfMalacca,
  "taiwan-strait": taiwanStrait,
  "taiwan-strait-tensions": taiwanStraitTensions,
  "the-west": theWest,
  "third-party-importers": thirdPartyImporters,
  "united-states": unitedStates,
  "vetted-partners": vettedPartners,
  "western-suppliers": westernSuppliers,
};
