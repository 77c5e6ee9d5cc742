// Generated from ids.ts and the files in records. Do not edit: run "npm run generate".
// biome-ignore-all assist/source/organizeImports: everything here is in the order of the ids.

import type { QuoteId } from "./ids.js";
import { accessToHighEndTechnologies } from "./records/access-to-high-end-technologies.js";
import { accessToMaturePlatforms } from "./records/access-to-mature-platforms.js";
import { advancedSouthKoreanSupplyChain } from "./records/advanced-south-korean-supply-chain.js";
import { aseanSecurityCooperation } from "./records/asean-security-cooperation.js";
import { beyondExportsAsGenuinePartner } from "./records/beyond-exports-as-genuine-partner.js";
import { beyondExportsDeclaration } from "./records/beyond-exports-declaration.js";
import { capableRegionalPartner } from "./records/capable-regional-partner.js";
import { causesOfSupplyChainShift } from "./records/causes-of-supply-chain-shift.js";
import { certificationAsSubElement } from "./records/certification-as-sub-element.js";
import { certificationBarriersRemoved } from "./records/certification-barriers-removed.js";
import { certificationBeforeCoProduction } from "./records/certification-before-co-production.js";
import { coDevelopmentAim } from "./records/co-development-aim.js";
import { cooperationBeyondDirectPurchase } from "./records/cooperation-beyond-direct-purchase.js";
import { cooperationBolsteringAim } from "./records/cooperation-bolstering-aim.js";
import { criticalFuelThroughStrait } from "./records/critical-fuel-through-strait.js";
import { declarationUnderlinesPartnerRole } from "./records/declaration-underlines-partner-role.js";
import { deepCooperationEmphasis } from "./records/deep-cooperation-emphasis.js";
import { deeperSoutheastAsianTies } from "./records/deeper-southeast-asian-ties.js";
import { defenceIndustrialBaseObjective } from "./records/defence-industrial-base-objective.js";
import { defenceRelationshipMatured } from "./records/defence-relationship-matured.js";
import { defenceSupplyChainsShifting } from "./records/defence-supply-chains-shifting.js";
import { domainsFitExportStrategy } from "./records/domains-fit-export-strategy.js";
import { domainsFitMalaysianModernisation } from "./records/domains-fit-malaysian-modernisation.js";
import { earlierDealsForFinishedSystems } from "./records/earlier-deals-for-finished-systems.js";
import { exposureToProductionEcosystems } from "./records/exposure-to-production-ecosystems.js";
import { fa50BridgePositioning } from "./records/fa-50-bridge-positioning.js";
import { fa50CoreOfPlan } from "./records/fa-50-core-of-plan.js";
import { fa50DeliveredUnderContract } from "./records/fa-50-delivered-under-contract.js";
import { fa50ExportAppeal } from "./records/fa-50-export-appeal.js";
import { fa50LifeCycleCost } from "./records/fa-50-life-cycle-cost.js";
import { fa50SuitsMalaysia } from "./records/fa-50-suits-malaysia.js";
import { fasterLocalCapabilityDevelopment } from "./records/faster-local-capability-development.js";
import { firstRecognitionWithAsianNation } from "./records/first-recognition-with-asian-nation.js";
import { fourthLargestExporterAmbition } from "./records/fourth-largest-exporter-ambition.js";
import { frameworkRatherThanPurchase } from "./records/framework-rather-than-purchase.js";
import { fuelEssentialToAsianEconomies } from "./records/fuel-essential-to-asian-economies.js";
import { fullBlownIndustrialPartnership } from "./records/full-blown-industrial-partnership.js";
import { genuinePartnerQuotation } from "./records/genuine-partner-quotation.js";
import { greaterDefenceSovereignty } from "./records/greater-defence-sovereignty.js";
import { improvedInteroperability } from "./records/improved-interoperability.js";
import { indoPacificUndergoesRealignments } from "./records/indo-pacific-undergoes-realignments.js";
import { intellectualPropertySignificance } from "./records/intellectual-property-significance.js";
import { jointExercisesAndOperations } from "./records/joint-exercises-and-operations.js";
import { jointMarketingCrucial } from "./records/joint-marketing-crucial.js";
import { jointTechnologyFocus } from "./records/joint-technology-focus.js";
import { jointWeaponsProductionAim } from "./records/joint-weapons-production-aim.js";
import { jointWeaponsResearchAim } from "./records/joint-weapons-research-aim.js";
import { keyCountryQuotation } from "./records/key-country-quotation.js";
import { kf21ShowsDetermination } from "./records/kf-21-shows-determination.js";
import { kf21SuperiorSensorFusion } from "./records/kf-21-superior-sensor-fusion.js";
import { leadInFighterTrainingPlan } from "./records/lead-in-fighter-training-plan.js";
import { lessWesternOverdependence } from "./records/less-western-overdependence.js";
import { localComponentManufacturing } from "./records/local-component-manufacturing.js";
import { longTermForceReadinessPromise } from "./records/long-term-force-readiness-promise.js";
import { malaysiaAsEventualCoProducer } from "./records/malaysia-as-eventual-co-producer.js";
import { malaysiaAsIndustrialPartner } from "./records/malaysia-as-industrial-partner.js";
import { malaysiaAsKeyCountry } from "./records/malaysia-as-key-country.js";
import { malaysiaAsKeyPartner } from "./records/malaysia-as-key-partner.js";
import { malaysiaAsLogisticsLocation } from "./records/malaysia-as-logistics-location.js";
import { malaysiaFromBuyerToCoProducer } from "./records/malaysia-from-buyer-to-co-producer.js";
import { malaysiaGrowthPotential } from "./records/malaysia-growth-potential.js";
import { malaysiaOnMaritimeArtery } from "./records/malaysia-on-maritime-artery.js";
import { malaysiaOverlooksStrait } from "./records/malaysia-overlooks-strait.js";
import { malaysiaStrategicLocation } from "./records/malaysia-strategic-location.js";
import { malaysianCapabilitiesPromise } from "./records/malaysian-capabilities-promise.js";
import { malaysianDiplomaticLeverage } from "./records/malaysian-diplomatic-leverage.js";
import { malaysianIndustryPromise } from "./records/malaysian-industry-promise.js";
import { malaysianMaritimeImperatives } from "./records/malaysian-maritime-imperatives.js";
import { malaysianSubcontractorIntegration } from "./records/malaysian-subcontractor-integration.js";
import { maritimeInteroperability } from "./records/maritime-interoperability.js";
import { modernisedAssetsAtScale } from "./records/modernised-assets-at-scale.js";
import { moreDiverseIndustrialAxis } from "./records/more-diverse-industrial-axis.js";
import { moreThanArmsProcurementAim } from "./records/more-than-arms-procurement-aim.js";
import { mouAsForceMultiplier } from "./records/mou-as-force-multiplier.js";
import { multiRoleAirpowerPlan } from "./records/multi-role-airpower-plan.js";
import { nextGenerationDomainsExpected } from "./records/next-generation-domains-expected.js";
import { nextGenerationDomainsNotDetailed } from "./records/next-generation-domains-not-detailed.js";
import { nextGenerationVentures } from "./records/next-generation-ventures.js";
import { northKoreanMissileThreatsRise } from "./records/north-korean-missile-threats-rise.js";
import { oneOffAcquisitionsAtFirst } from "./records/one-off-acquisitions-at-first.js";
import { outcomesShapeSoutheastAsianPower } from "./records/outcomes-shape-southeast-asian-power.js";
import { pactAmidIndoPacificTensions } from "./records/pact-amid-indo-pacific-tensions.js";
import { pactAsExportMilestone } from "./records/pact-as-export-milestone.js";
import { pactAsLandmark } from "./records/pact-as-landmark.js";
import { pactGroundedInIndustrialSynergy } from "./records/pact-grounded-in-industrial-synergy.js";
import { pactMultilayeredImplications } from "./records/pact-multilayered-implications.js";
import { productionFacilitiesInMalaysia } from "./records/production-facilities-in-malaysia.js";
import { recognitionAsFoundation } from "./records/recognition-as-foundation.js";
import { regionalGeopoliticsInfluenced } from "./records/regional-geopolitics-influenced.js";
import { regionalPeacePromise } from "./records/regional-peace-promise.js";
import { regionallyAlignedRisingPartner } from "./records/regionally-aligned-rising-partner.js";
import { rootsOfBilateralArmsTrade } from "./records/roots-of-bilateral-arms-trade.js";
import { seaLinesAndSurveillance } from "./records/sea-lines-and-surveillance.js";
import { seamlessCertificationIntegration } from "./records/seamless-certification-integration.js";
import { selfRelianceThroughCollaboration } from "./records/self-reliance-through-collaboration.js";
import { seoulAlignsWithKualaLumpur } from "./records/seoul-aligns-with-kuala-lumpur.js";
import { sharedIntellectualProperty } from "./records/shared-intellectual-property.js";
import { sharedResultsAndEarnings } from "./records/shared-results-and-earnings.js";
import { shiftCriticalToNationalObjective } from "./records/shift-critical-to-national-objective.js";
import { signingAsDecisiveStep } from "./records/signing-as-decisive-step.js";
import { southChinaSeaTensionsRise } from "./records/south-china-sea-tensions-rise.js";
import { southKoreaAsGenuinePartner } from "./records/south-korea-as-genuine-partner.js";
import { southKoreanExportExpansion } from "./records/south-korean-export-expansion.js";
import { southKoreanExportStrategy } from "./records/south-korean-export-strategy.js";
import { southKoreanIndustrialFootprint } from "./records/south-korean-industrial-footprint.js";
import { southKoreanPlatformExpertise } from "./records/south-korean-platform-expertise.js";
import { southeastAsianStrategicDepth } from "./records/southeast-asian-strategic-depth.js";
import { straitAsVitalChokepoint } from "./records/strait-as-vital-chokepoint.js";
import { strategicPivot } from "./records/strategic-pivot.js";
import { successHingesOnSpeed } from "./records/success-hinges-on-speed.js";
import { supplierAndClientNotEnough } from "./records/supplier-and-client-not-enough.js";
import { supplyChainDiversification } from "./records/supply-chain-diversification.js";
import { supportForMalaysianObjective } from "./records/support-for-malaysian-objective.js";
import { supportForTopTierAmbition } from "./records/support-for-top-tier-ambition.js";
import { symbolicStagnationRisk } from "./records/symbolic-stagnation-risk.js";
import { tangibleProgrammesNeeded } from "./records/tangible-programmes-needed.js";
import { technologyTransferDimension } from "./records/technology-transfer-dimension.js";
import { templateForIntraAsianAlliances } from "./records/template-for-intra-asian-alliances.js";
import { thirdPartyImportersAsMarket } from "./records/third-party-importers-as-market.js";
import { timelyAndCalibratedSynergy } from "./records/timely-and-calibrated-synergy.js";
import { topTierExporterAmbition } from "./records/top-tier-exporter-ambition.js";
import { transformationalPartnership } from "./records/transformational-partnership.js";
import { weaponSystemsInContext } from "./records/weapon-systems-in-context.js";
import { workforceUpskillingObjective } from "./records/workforce-upskilling-objective.js";
import type { Quote } from "./types.js";

/** Every quotation or statement by its id, each with the exact type of its record. */
export interface Quotes extends Readonly<Record<QuoteId, Quote>> {
  /**
   * Malaysia's defence industry will get access to technologies of high-end aerospace engineering,
   * of missile integration and of digitally enhanced naval platforms.
   */
  readonly "access-to-high-end-technologies": typeof accessToHighEndTechnologies;
  /**
   * In industrial terms Malaysia benefits: mature defence platforms of South Korea and advanced
   * technology become accessible to it at a competitive cost.
   */
  readonly "access-to-mature-platforms": typeof accessToMaturePlatforms;
  /** South Korea's defence supply chain is an advanced one. */
  readonly "advanced-south-korean-supply-chain": typeof advancedSouthKoreanSupplyChain;
  /** The partnership strengthens security cooperation between ASEAN and South Korea. */
  readonly "asean-security-cooperation": typeof aseanSecurityCooperation;
  /** South Korea will go beyond exporting weapons systems and act as a genuine partner. */
  readonly "beyond-exports-as-genuine-partner": typeof beyondExportsAsGenuinePartner;
  /** beyond exports of weapons systems */
  readonly "beyond-exports-declaration": typeof beyondExportsDeclaration;
  /** South Korea gains a capable partner in the region. */
  readonly "capable-regional-partner": typeof capableRegionalPartner;
  /**
   * Sharper competition among great powers and growing perceptions of threat in the region drive
   * the change in defence supply chains.
   */
  readonly "causes-of-supply-chain-shift": typeof causesOfSupplyChainShift;
  /**
   * Integrating the aviation certification regimes of both nations is a strategic sub-element that
   * deserves notice.
   */
  readonly "certification-as-sub-element": typeof certificationAsSubElement;
  /**
   * The recognition in effect takes away bureaucratic barriers that slow certification, upgrades,
   * maintenance and coming purchases of aircraft between the two states.
   */
  readonly "certification-barriers-removed": typeof certificationBarriersRemoved;
  /**
   * Aligning the rules of certification has to come before any aircraft or air-deliverable systems
   * can be produced together.
   */
  readonly "certification-before-co-production": typeof certificationBeforeCoProduction;
  /**
   * The partnership is meant for developing fighter jets, warships and missile systems together.
   */
  readonly "co-development-aim": typeof coDevelopmentAim;
  /** Cooperation under the pact is going to reach further than buying systems directly. */
  readonly "cooperation-beyond-direct-purchase": typeof cooperationBeyondDirectPurchase;
  /**
   * The signing is meant to bolster cooperation between the defence industries of the two
   * countries.
   */
  readonly "cooperation-bolstering-aim": typeof cooperationBolsteringAim;
  /** Critical shipments of fuel are part of the trade that passes through the strait. */
  readonly "critical-fuel-through-strait": typeof criticalFuelThroughStrait;
  /** South Korea's declaration bears out that it is a genuine partner and not only a seller. */
  readonly "declaration-underlines-partner-role": typeof declarationUnderlinesPartnerRole;
  /** The pact puts the weight on deep industrial cooperation and on sharing technology. */
  readonly "deep-cooperation-emphasis": typeof deepCooperationEmphasis;
  /** Closer alignment with Malaysia makes South Korea's strategic ties in Southeast Asia deeper. */
  readonly "deeper-southeast-asian-ties": typeof deeperSoutheastAsianTies;
  /**
   * Malaysia's national objective is a sustainable defence industrial base that can meet sovereign
   * operational needs without leaning heavily on suppliers abroad.
   */
  readonly "defence-industrial-base-objective": typeof defenceIndustrialBaseObjective;
  /** Over several decades the defence relationship of the two countries has matured. */
  readonly "defence-relationship-matured": typeof defenceRelationshipMatured;
  /** The pact comes while defence supply chains around the world are changing fast. */
  readonly "defence-supply-chains-shifting": typeof defenceSupplyChainsShifting;
  /** The domains aimed at fit closely South Korea's strategy for exports. */
  readonly "domains-fit-export-strategy": typeof domainsFitExportStrategy;
  /** The domains aimed at fit closely what Malaysia now puts first in modernising its military. */
  readonly "domains-fit-malaysian-modernisation": typeof domainsFitMalaysianModernisation;
  /** Earlier deals put the weight on exporting finished systems. */
  readonly "earlier-deals-for-finished-systems": typeof earlierDealsForFinishedSystems;
  /**
   * Malaysia stands to gain immensely from contact with mature high-tech ecosystems of production
   * for naval vessels, aerospace and missile technology.
   */
  readonly "exposure-to-production-ecosystems": typeof exposureToProductionEcosystems;
  /**
   * The FA-50 is now positioned worldwide as a bridge from advanced jet trainers to multi-role
   * fighters of the full spectrum.
   */
  readonly "fa-50-bridge-positioning": typeof fa50BridgePositioning;
  /** The 18 FA-50 aircraft are the core of Malaysia's plan for fighter training and airpower. */
  readonly "fa-50-core-of-plan": typeof fa50CoreOfPlan;
  /** The FA-50 has been delivered under the contract of 2023. */
  readonly "fa-50-delivered-under-contract": typeof fa50DeliveredUnderContract;
  /**
   * Its positioning as a bridge between two classes of aircraft makes the FA-50 more appealing for
   * export.
   */
  readonly "fa-50-export-appeal": typeof fa50ExportAppeal;
  /** The FA-50's cost over its life cycle is favourable. */
  readonly "fa-50-life-cycle-cost": typeof fa50LifeCycleCost;
  /**
   * Because of its modern avionics, options for an AESA radar, weapons integrated in modules and a
   * favourable cost over its life cycle, the FA-50 suits Malaysia's demands very well.
   */
  readonly "fa-50-suits-malaysia": typeof fa50SuitsMalaysia;
  /**
   * The technologies that Malaysia's defence industry gets access to can speed up local development
   * of capability.
   */
  readonly "faster-local-capability-development": typeof fasterLocalCapabilityDevelopment;
  /**
   * The recognition of airworthiness certifications is South Korea's first arrangement of its kind
   * with an Asian nation.
   */
  readonly "first-recognition-with-asian-nation": typeof firstRecognitionWithAsianNation;
  /** South Korea's ambition is to rank fourth in the world as an exporter of arms by 2030. */
  readonly "fourth-largest-exporter-ambition": typeof fourthLargestExporterAmbition;
  /** The pact is a broad framework between governments rather than a simple contract to procure. */
  readonly "framework-rather-than-purchase": typeof frameworkRatherThanPurchase;
  /** The shipments of fuel through the strait are essential to economies in Asia. */
  readonly "fuel-essential-to-asian-economies": typeof fuelEssentialToAsianEconomies;
  /**
   * The defence relationship of the two countries has become a full-blown partnership of
   * industries.
   */
  readonly "full-blown-industrial-partnership": typeof fullBlownIndustrialPartnership;
  /**
   * Going beyond exports of weapons systems, (Korea) will contribute to strengthening Malaysia’s
   * defense capabilities and advancing its arms industry as a ‘genuine partner,’ as well as work
   * for regional peace and stability in Southeast Asia.
   */
  readonly "genuine-partner-quotation": typeof genuinePartnerQuotation;
  /** Malaysia's sovereignty in defence becomes greater. */
  readonly "greater-defence-sovereignty": typeof greaterDefenceSovereignty;
  /** The move points to better interoperability between the armed forces of the two states. */
  readonly "improved-interoperability": typeof improvedInteroperability;
  /** Major realignments are under way in the Indo-Pacific. */
  readonly "indo-pacific-undergoes-realignments": typeof indoPacificUndergoesRealignments;
  /** The pact's industrial side and its intellectual-property side are particularly significant. */
  readonly "intellectual-property-significance": typeof intellectualPropertySignificance;
  /**
   * Joint exercises, coordinated logistics and combined operations in crises across the
   * Indo-Pacific could become possible in future.
   */
  readonly "joint-exercises-and-operations": typeof jointExercisesAndOperations;
  /** Marketing the co-developed systems jointly is a crucial part of the cooperation. */
  readonly "joint-marketing-crucial": typeof jointMarketingCrucial;
  /**
   * The partnership concentrates on generating technology jointly and on co-ownership in industry.
   */
  readonly "joint-technology-focus": typeof jointTechnologyFocus;
  /** The pact is meant for producing weapons systems jointly. */
  readonly "joint-weapons-production-aim": typeof jointWeaponsProductionAim;
  /** The pact is aimed at researching and developing weapons systems jointly. */
  readonly "joint-weapons-research-aim": typeof jointWeaponsResearchAim;
  /**
   * Malaysia is a key country in Southeast Asia, and is a key location for maritime logistics,
   * including the Strait of Malacca. It is located in a strategic location and has high growth
   * potential.
   */
  readonly "key-country-quotation": typeof keyCountryQuotation;
  /**
   * The KF-21 Boramae programme shows how determined South Korea is to master the development of
   * combat aircraft of the next generation.
   */
  readonly "kf-21-shows-determination": typeof kf21ShowsDetermination;
  /** The sensor fusion in the KF-21's design is superior. */
  readonly "kf-21-superior-sensor-fusion": typeof kf21SuperiorSensorFusion;
  /** Malaysia plans to strengthen its capability for lead-in fighter training. */
  readonly "lead-in-fighter-training-plan": typeof leadInFighterTrainingPlan;
  /** Access to alternative suppliers makes Malaysia less overdependent on Western sources. */
  readonly "less-western-overdependence": typeof lessWesternOverdependence;
  /**
   * Malaysia has the national objective of making more of the components for military production
   * locally.
   */
  readonly "local-component-manufacturing": typeof localComponentManufacturing;
  /** South Korea's contribution will strengthen Malaysia's force readiness over the long term. */
  readonly "long-term-force-readiness-promise": typeof longTermForceReadinessPromise;
  /** In the end Malaysia may become a co-producer that shares ambitions to export. */
  readonly "malaysia-as-eventual-co-producer": typeof malaysiaAsEventualCoProducer;
  /** Malaysia now has the chance to turn from a customer into an industrial partner. */
  readonly "malaysia-as-industrial-partner": typeof malaysiaAsIndustrialPartner;
  /** Malaysia is one of Southeast Asia's key countries. */
  readonly "malaysia-as-key-country": typeof malaysiaAsKeyCountry;
  /** Its position on the Strait of Malacca makes Malaysia a key partner for South Korea. */
  readonly "malaysia-as-key-partner": typeof malaysiaAsKeyPartner;
  /** Malaysia is a key location for logistics at sea, the Strait of Malacca included. */
  readonly "malaysia-as-logistics-location": typeof malaysiaAsLogisticsLocation;
  /**
   * Malaysia stands to rise from buyer to strategic co-producer of defence systems with the
   * potential to export.
   */
  readonly "malaysia-from-buyer-to-co-producer": typeof malaysiaFromBuyerToCoProducer;
  /** Malaysia has a high potential for growth. */
  readonly "malaysia-growth-potential": typeof malaysiaGrowthPotential;
  /**
   * Malaysia lies along a maritime artery that is among the most important in the world for
   * commerce and security.
   */
  readonly "malaysia-on-maritime-artery": typeof malaysiaOnMaritimeArtery;
  /** Malaysia's strategic position overlooks the Strait of Malacca. */
  readonly "malaysia-overlooks-strait": typeof malaysiaOverlooksStrait;
  /** Malaysia is located strategically. */
  readonly "malaysia-strategic-location": typeof malaysiaStrategicLocation;
  /** South Korea will contribute to making Malaysia's defence capabilities stronger. */
  readonly "malaysian-capabilities-promise": typeof malaysianCapabilitiesPromise;
  /**
   * Malaysia wins leverage in diplomacy because it can turn to alternative arms suppliers which
   * offer technology transfer and a part for local industry.
   */
  readonly "malaysian-diplomatic-leverage": typeof malaysianDiplomaticLeverage;
  /** South Korea will contribute to the advance of Malaysia's defence industry. */
  readonly "malaysian-industry-promise": typeof malaysianIndustryPromise;
  /**
   * Defending the Strait of Malacca and modernising its littoral fleet are among Malaysia's
   * maritime imperatives.
   */
  readonly "malaysian-maritime-imperatives": typeof malaysianMaritimeImperatives;
  /** The pact could bring Malaysian subcontractors into South Korea's defence supply chain. */
  readonly "malaysian-subcontractor-integration": typeof malaysianSubcontractorIntegration;
  /** Better interoperability is particularly critical for operations at sea. */
  readonly "maritime-interoperability": typeof maritimeInteroperability;
  /**
   * Being able to put modernised naval and air assets into the field at scale will strengthen
   * Malaysia's deterrence and its awareness of the situation at sea in its exclusive economic zone.
   */
  readonly "modernised-assets-at-scale": typeof modernisedAssetsAtScale;
  /** The partnership makes a more diverse axis of defence industry stand out more clearly. */
  readonly "more-diverse-industrial-axis": typeof moreDiverseIndustrialAxis;
  /** Procuring arms is an aim of the pact, but not the only one. */
  readonly "more-than-arms-procurement-aim": typeof moreThanArmsProcurementAim;
  /**
   * The agreement makes the partnership multiply force in the security environment of the
   * Indo-Pacific.
   */
  readonly "mou-as-force-multiplier": typeof mouAsForceMultiplier;
  /**
   * Malaysia plans to widen its coverage by multi-role airpower over operational theatres at sea
   * and on land.
   */
  readonly "multi-role-airpower-plan": typeof multiRoleAirpowerPlan;
  /** Analysts expect the next-generation domains to be taken in as the partnership matures. */
  readonly "next-generation-domains-expected": typeof nextGenerationDomainsExpected;
  /** So far the MoU gives no detail of the next-generation domains. */
  readonly "next-generation-domains-not-detailed": typeof nextGenerationDomainsNotDetailed;
  /**
   * A deeper partnership may lead to cooperative ventures in emerging fields such as unmanned
   * systems, command and control with artificial intelligence, cyber warfare and advanced
   * electronic warfare.
   */
  readonly "next-generation-ventures": typeof nextGenerationVentures;
  /** Threats from North Korea's long-range missiles are growing. */
  readonly "north-korean-missile-threats-rise": typeof northKoreanMissileThreatsRise;
  /** The defence relationship of the two countries began with one-off acquisitions. */
  readonly "one-off-acquisitions-at-first": typeof oneOffAcquisitionsAtFirst;
  /** The outcomes of the pact will shape how power plays out in Southeast Asia. */
  readonly "outcomes-shape-southeast-asian-power": typeof outcomesShapeSoutheastAsianPower;
  /** The pact comes amid tensions in the Indo-Pacific. */
  readonly "pact-amid-indo-pacific-tensions": typeof pactAmidIndoPacificTensions;
  /**
   * The pact with Malaysia is a further milestone as South Korea's defence exports expand
   * worldwide.
   */
  readonly "pact-as-export-milestone": typeof pactAsExportMilestone;
  /** The defence pact of South Korea and Malaysia is a landmark. */
  readonly "pact-as-landmark": typeof pactAsLandmark;
  /**
   * Aligning certification shows that the pact rests on industrial synergy and is no purely
   * transactional exchange.
   */
  readonly "pact-grounded-in-industrial-synergy": typeof pactGroundedInIndustrialSynergy;
  /**
   * The pact has consequences on several levels, with military, industrial and geopolitical
   * outcomes among them.
   */
  readonly "pact-multilayered-implications": typeof pactMultilayeredImplications;
  /** The pact could lead to production facilities being set up in Malaysia. */
  readonly "production-facilities-in-malaysia": typeof productionFacilitiesInMalaysia;
  /**
   * The recognition of airworthiness certifications is a foundation for integrating the aviation
   * industries more deeply.
   */
  readonly "recognition-as-foundation": typeof recognitionAsFoundation;
  /** The geopolitical dynamics of the region will be influenced to a significant degree as well. */
  readonly "regional-geopolitics-influenced": typeof regionalGeopoliticsInfluenced;
  /** South Korea will work for peace and stability in Southeast Asia. */
  readonly "regional-peace-promise": typeof regionalPeacePromise;
  /** South Korea is a partner aligned with the region and on the rise in technology. */
  readonly "regionally-aligned-rising-partner": typeof regionallyAlignedRisingPartner;
  /**
   * Supplying the K200 vehicles laid the earliest roots of arms trade and of security cooperation
   * between the two countries.
   */
  readonly "roots-of-bilateral-arms-trade": typeof rootsOfBilateralArmsTrade;
  /**
   * At sea both states put the stress on keeping sea-lines of communication secure and on watching
   * contested waters.
   */
  readonly "sea-lines-and-surveillance": typeof seaLinesAndSurveillance;
  /** The aviation certification regimes of the two nations are integrated seamlessly. */
  readonly "seamless-certification-integration": typeof seamlessCertificationIntegration;
  /**
   * The pact shows that both countries see military self-reliance resting in future on innovating
   * together, sharing technology and cost-effective partnerships of industry.
   */
  readonly "self-reliance-through-collaboration": typeof selfRelianceThroughCollaboration;
  /** South Korea is bringing itself into closer alignment with Malaysia. */
  readonly "seoul-aligns-with-kuala-lumpur": typeof seoulAlignsWithKualaLumpur;
  /** The pact could bring regimes under which the two share intellectual property. */
  readonly "shared-intellectual-property": typeof sharedIntellectualProperty;
  /**
   * The pact points to shared access to the results of research and development, to capacity for
   * manufacturing and to what sales abroad will earn.
   */
  readonly "shared-results-and-earnings": typeof sharedResultsAndEarnings;
  /** Malaysia's shift from customer to co-producer is critical to its national objective. */
  readonly "shift-critical-to-national-objective": typeof shiftCriticalToNationalObjective;
  /** Signing the memorandum is a decisive step. */
  readonly "signing-as-decisive-step": typeof signingAsDecisiveStep;
  /** Tensions in the region of the South China Sea are growing. */
  readonly "south-china-sea-tensions-rise": typeof southChinaSeaTensionsRise;
  /** South Korea is placed as a genuine partner and not only as a seller of systems. */
  readonly "south-korea-as-genuine-partner": typeof southKoreaAsGenuinePartner;
  /** South Korea's defence exports are expanding worldwide. */
  readonly "south-korean-export-expansion": typeof southKoreanExportExpansion;
  /** South Korea's strategy is to export advanced platforms to emerging customers in defence. */
  readonly "south-korean-export-strategy": typeof southKoreanExportStrategy;
  /** The agreement widens South Korea's industrial footprint in Southeast Asia. */
  readonly "south-korean-industrial-footprint": typeof southKoreanIndustrialFootprint;
  /** South Korea commands expertise in the FA-50 family and in the K200. */
  readonly "south-korean-platform-expertise": typeof southKoreanPlatformExpertise;
  /** The partnership adds to the strategic depth of Southeast Asia. */
  readonly "southeast-asian-strategic-depth": typeof southeastAsianStrategicDepth;
  /** The Strait of Malacca is one of the most vital chokepoints at sea in the world. */
  readonly "strait-as-vital-chokepoint": typeof straitAsVitalChokepoint;
  /**
   * The pact marks a strategic pivot in the course of both nations, military as well as industrial.
   */
  readonly "strategic-pivot": typeof strategicPivot;
  /**
   * Whether the pact succeeds will depend on how soon joint R&D, lines for co-production and shared
   * channels for export can be set up.
   */
  readonly "success-hinges-on-speed": typeof successHingesOnSpeed;
  /**
   * The pact shows that both countries see the traditional relation of supplier and client as not
   * enough by itself for military self-reliance.
   */
  readonly "supplier-and-client-not-enough": typeof supplierAndClientNotEnough;
  /**
   * Malaysia's turn to South Korea marks a diversification of its defence supplies away from the
   * traditional sources in the West and from Russian systems.
   */
  readonly "supply-chain-diversification": typeof supplyChainDiversification;
  /**
   * The model of the partnership also serves Malaysia's national objective of a more skilled
   * workforce and more components made locally.
   */
  readonly "support-for-malaysian-objective": typeof supportForMalaysianObjective;
  /** The agreement serves South Korea's ambition to be a defence exporter of the top tier. */
  readonly "support-for-top-tier-ambition": typeof supportForTopTierAmbition;
  /** Unless it is turned into programmes and results, the MoU could stagnate as a mere symbol. */
  readonly "symbolic-stagnation-risk": typeof symbolicStagnationRisk;
  /**
   * Both nations now need to turn the MoU into tangible programmes and real results in industry.
   */
  readonly "tangible-programmes-needed": typeof tangibleProgrammesNeeded;
  /** The pact has a noteworthy dimension of technology transfer. */
  readonly "technology-transfer-dimension": typeof technologyTransferDimension;
  /**
   * If it succeeds, the partnership could be a template for later defence-industrial alliances
   * within Asia that lean less on the traditional supply chains of the West.
   */
  readonly "template-for-intra-asian-alliances": typeof templateForIntraAsianAlliances;
  /**
   * Systems developed together are going to be marketed jointly to third-party importers around the
   * world.
   */
  readonly "third-party-importers-as-market": typeof thirdPartyImportersAsMarket;
  /**
   * The synergy of Malaysia's maritime imperatives with South Korea's export ambition seems
   * well-timed and calibrated to strategy.
   */
  readonly "timely-and-calibrated-synergy": typeof timelyAndCalibratedSynergy;
  /** South Korea's ambition is to be in the top tier of defence exporters. */
  readonly "top-tier-exporter-ambition": typeof topTierExporterAmbition;
  /** The defence-industrial partnership of the two countries is a transformational one. */
  readonly "transformational-partnership": typeof transformationalPartnership;
  /**
   * Placing key weapon systems and industrial programmes in the context of the MoU is important.
   */
  readonly "weapon-systems-in-context": typeof weaponSystemsInContext;
  /** Malaysia has the national objective of raising the skills of its workforce at home. */
  readonly "workforce-upskilling-objective": typeof workforceUpskillingObjective;
}

/** Every quotation or statement of this dataset, by its id. */
export const quotes: Quotes = {
  "access-to-high-end-technologies": accessToHighEndTechnologies,
  "access-to-mature-platforms": accessToMaturePlatforms,
  "advanced-south-korean-supply-chain": advancedSouthKoreanSupplyChain,
  "asean-security-cooperation": aseanSecurityCooperation,
  "beyond-exports-as-genuine-partner": beyondExportsAsGenuinePartner,
  "beyond-exports-declaration": beyondExportsDeclaration,
  "capable-regional-partner": capableRegionalPartner,
  "causes-of-supply-chain-shift": causesOfSupplyChainShift,
  "certification-as-sub-element": certificationAsSubElement,
  "certification-barriers-removed": certificationBarriersRemoved,
  "certification-before-co-production": certificationBeforeCoProduction,
  "co-development-aim": coDevelopmentAim,
  "cooperation-beyond-direct-purchase": cooperationBeyondDirectPurchase,
  "cooperation-bolstering-aim": cooperationBolsteringAim,
  "critical-fuel-through-strait": criticalFuelThroughStrait,
  "declaration-underlines-partner-role": declarationUnderlinesPartnerRole,
  "deep-cooperation-emphasis": deepCooperationEmphasis,
  "deeper-southeast-asian-ties": deeperSoutheastAsianTies,
  "defence-industrial-base-objective": defenceIndustrialBaseObjective,
  "defence-relationship-matured": defenceRelationshipMatured,
  "defence-supply-chains-shifting": defenceSupplyChainsShifting,
  "domains-fit-export-strategy": domainsFitExportStrategy,
  "domains-fit-malaysian-modernisation": domainsFitMalaysianModernisation,
  "earlier-deals-for-finished-systems": earlierDealsForFinishedSystems,
  "exposure-to-production-ecosystems": exposureToProductionEcosystems,
  "fa-50-bridge-positioning": fa50BridgePositioning,
  "fa-50-core-of-plan": fa50CoreOfPlan,
  "fa-50-delivered-under-contract": fa50DeliveredUnderContract,
  "fa-50-export-appeal": fa50ExportAppeal,
  "fa-50-life-cycle-cost": fa50LifeCycleCost,
  "fa-50-suits-malaysia": fa50SuitsMalaysia,
  "faster-local-capability-development": fasterLocalCapabilityDevelopment,
  "first-recognition-with-asian-nation": firstRecognitionWithAsianNation,
  "fourth-largest-exporter-ambition": fourthLargestExporterAmbition,
  "framework-rather-than-purchase": frameworkRatherThanPurchase,
  "fuel-essential-to-asian-economies": fuelEssentialToAsianEconomies,
  "full-blown-industrial-partnership": fullBlownIndustrialPartnership,
  "genuine-partner-quotation": genuinePartnerQuotation,
  "greater-defence-sovereignty": greaterDefenceSovereignty,
  "improved-interoperability": improvedInteroperability,
  "indo-pacific-undergoes-realignments": indoPacificUndergoesRealignments,
  "intellectual-property-significance": intellectualPropertySignificance,
  "joint-exercises-and-operations": jointExercisesAndOperations,
  "joint-marketing-crucial": jointMarketingCrucial,
  "joint-technology-focus": jointTechnologyFocus,
  "joint-weapons-production-aim": jointWeaponsProductionAim,
  "joint-weapons-research-aim": jointWeaponsResearchAim,
  "key-country-quotation": keyCountryQuotation,
  "kf-21-shows-determination": kf21ShowsDetermination,
  "kf-21-superior-sensor-fusion": kf21SuperiorSensorFusion,
  "lead-in-fighter-training-plan": leadInFighterTrainingPlan,
  "less-western-overdependence": lessWesternOverdependence,
  "local-component-manufacturing": localComponentManufacturing,
  "long-term-force-readiness-promise": longTermForceReadinessPromise,
  "malaysia-as-eventual-co-producer": malaysiaAsEventualCoProducer,
  "malaysia-as-industrial-partner": malaysiaAsIndustrialPartner,
  "malaysia-as-key-country": malaysiaAsKeyCountry,
  "malaysia-as-key-partner": malaysiaAsKeyPartner,
  "malaysia-as-logistics-location": malaysiaAsLogisticsLocation,
  "malaysia-from-buyer-to-co-producer": malaysiaFromBuyerToCoProducer,
  "malaysia-growth-potential": malaysiaGrowthPotential,
  "malaysia-on-maritime-artery": malaysiaOnMaritimeArtery,
  "malaysia-overlooks-strait": malaysiaOverlooksStrait,
  "malaysia-strategic-location": malaysiaStrategicLocation,
  "malaysian-capabilities-promise": malaysianCapabilitiesPromise,
  "malaysian-diplomatic-leverage": malaysianDiplomaticLeverage,
  "malaysian-industry-promise": malaysianIndustryPromise,
  "malaysian-maritime-imperatives": malaysianMaritimeImperatives,
  "malaysian-subcontractor-integration": malaysianSubcontractorIntegration,
  "maritime-interoperability": maritimeInteroperability,
  "modernised-assets-at-scale": modernisedAssetsAtScale,
  "more-diverse-industrial-axis": moreDiverseIndustrialAxis,
  "more-than-arms-procurement-aim": moreThanArmsProcurementAim,
  "mou-as-force-multiplier": mouAsForceMultiplier,
  "multi-role-airpower-plan": multiRoleAirpowerPlan,
  "next-generation-domains-expected": nextGenerationDomainsExpected,
  "next-generation-domains-not-detailed": nextGenerationDomainsNotDetailed,
  "next-generation-ventures": nextGenerationVentures,
  "north-korean-missile-threats-rise": northKoreanMissileThreatsRise,
  "one-off-acquisitions-at-first": oneOffAcquisitionsAtFirst,
  "outcomes-shape-southeast-asian-power": outcomesShapeSoutheastAsianPower,
  "pact-amid-indo-pacific-tensions": pactAmidIndoPacificTensions,
  "pact-as-export-milestone": pactAsExportMilestone,
  "pact-as-landmark": pactAsLandmark,
  "pact-grounded-in-industrial-synergy": pactGroundedInIndustrialSynergy,
  "pact-multilayered-implications": pactMultilayeredImplications,
  "production-facilities-in-malaysia": productionFacilitiesInMalaysia,
  "recognition-as-foundation": recognitionAsFoundation,
  "regional-geopolitics-influenced": regionalGeopoliticsInfluenced,
  "regional-peace-promise": regionalPeacePromise,
  "regionally-aligned-rising-partner": regionallyAlignedRisingPartner,
  "roots-of-bilateral-arms-trade": rootsOfBilateralArmsTrade,
  "sea-lines-and-surveillance": seaLinesAndSurveillance,
  "seamless-certification-integration": seamlessCertificationIntegration,
  "self-reliance-through-collaboration": selfRelianceThroughCollaboration,
  "seoul-aligns-with-kuala-lumpur": seoulAlignsWithKualaLumpur,
  "shared-intellectual-property": sharedIntellectualProperty,
  "shared-results-and-earnings": sharedResultsAndEarnings,
  "shift-critical-to-national-objective": shiftCriticalToNationalObjective,
  "signing-as-decisive-step": signingAsDecisiveStep,
  "south-china-sea-tensions-rise": southChinaSeaTensionsRise,
  "south-korea-as-genuine-partner": southKoreaAsGenuinePartner,
  "south-korean-export-expansion": southKoreanExportExpansion,
  "south-korean-export-strategy": southKoreanExportStrategy,
  "south-korean-industrial-footprint": southKoreanIndustrialFootprint,
  "south-korean-platform-expertise": southKoreanPlatformExpertise,
  "southeast-asian-strategic-depth": southeastAsianStrategicDepth,
  "strait-as-vital-chokepoint": straitAsVitalChokepoint,
  "strategic-pivot": strategicPivot,
  "success-hinges-on-speed": successHingesOnSpeed,
  "supplier-and-client-not-enough": supplierAndClientNotEnough,
  "supply-chain-diversification": supplyChainDiversification,
  "support-for-malaysian-objective": supportForMalaysianObjective,
  "support-for-top-tier-ambition": supportForTopTierAmbition,
  "symbolic-stagnation-risk": symbolicStagnationRisk,
  "tangible-programmes-needed": tangibleProgrammesNeeded,
  "technology-transfer-dimension": technologyTransferDimension,
  "template-for-intra-asian-alliances": templateForIntraAsianAlliances,
  "third-party-importers-as-market": thirdPartyImportersAsMarket,
  "timely-and-calibrated-synergy": timelyAndCalibratedSynergy,
  "top-tier-exporter-ambition": topTierExporterAmbition,
  "transformational-partnership": transformationalPartnership,
  "weapon-systems-in-context": weaponSystemsInContext,
  "workforce-upskilling-objective": workforceUpskillingObjective,
};
