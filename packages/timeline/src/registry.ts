// Generated from the files in records. Do not edit: run "npm run generate".
// biome-ignore-all assist/source/organizeImports: everything here is in the order of the ids.

import { advancedPlatformExportTarget } from "./records/advanced-platform-export-target.js";
import { agreeJointProjects } from "./records/agree-joint-projects.js";
import { ahnGyuBackAppointment } from "./records/ahn-gyu-back-appointment.js";
import { airForceChiefsTalks202302 } from "./records/air-force-chiefs-talks-2023-02.js";
import { airForceMeeting2025 } from "./records/air-force-meeting-2025.js";
import { airForceMeetingArrangementPlan202302 } from "./records/air-force-meeting-arrangement-plan-2023-02.js";
import { airOperationsCommanderTalks202302 } from "./records/air-operations-commander-talks-2023-02.js";
import { airworthinessConferenceSeoul2025 } from "./records/airworthiness-conference-seoul-2025.js";
import { airworthinessRecognitionConclusion } from "./records/airworthiness-recognition-conclusion.js";
import { airworthinessRecognitionExpansionPlan202510 } from "./records/airworthiness-recognition-expansion-plan-2025-10.js";
import { airworthinessRecognitions202401 } from "./records/airworthiness-recognitions-2024-01.js";
import { alignStrategicGoals } from "./records/align-strategic-goals.js";
import { anwarVisitToSouthKorea2024 } from "./records/anwar-visit-to-south-korea-2024.js";
import { aseanDefenceMousCompleted } from "./records/asean-defence-mous-completed.js";
import { astrosIiReplacementContractExpectation } from "./records/astros-ii-replacement-contract-expectation.js";
import { astrosIiReplacementOffers2025 } from "./records/astros-ii-replacement-offers-2025.js";
import { astrosIiReplacementPlan202405 } from "./records/astros-ii-replacement-plan-2024-05.js";
import { blackEaglesAndNojeokbongPlanLima2023 } from "./records/black-eagles-and-nojeokbong-plan-lima-2023.js";
import { bosniaBattalionGroupRequirement } from "./records/bosnia-battalion-group-requirement.js";
import { buildJointChannelsFast } from "./records/build-joint-channels-fast.js";
import { capability55LightCombatAircraftPlan } from "./records/capability-55-light-combat-aircraft-plan.js";
import { certificationAlignment } from "./records/certification-alignment.js";
import { cheongungCandidacy202303 } from "./records/cheongung-candidacy-2023-03.js";
import { chunmooWidadMemorandum } from "./records/chunmoo-widad-memorandum.js";
import { commercialSeaLinesTarget } from "./records/commercial-sea-lines-target.js";
import { contributeToMalaysianDefenceIndustry } from "./records/contribute-to-malaysian-defence-industry.js";
import { dapaQualityAssuranceTalksPlan2008 } from "./records/dapa-quality-assurance-talks-plan-2008.js";
import { defenceCooperationMou2022Signing } from "./records/defence-cooperation-mou-2022-signing.js";
import { defenceCooperationMou2022Talks } from "./records/defence-cooperation-mou-2022-talks.js";
import { defenceIndustryMouAim202204 } from "./records/defence-industry-mou-aim-2022-04.js";
import { defenceIndustryMouAim202405 } from "./records/defence-industry-mou-aim-2024-05.js";
import { defenceIndustryMouAnnouncement } from "./records/defence-industry-mou-announcement.js";
import { defenceIndustryMouPlan202507 } from "./records/defence-industry-mou-plan-2025-07.js";
import { defenceIndustryMouSigning } from "./records/defence-industry-mou-signing.js";
import { defenceIndustryMouSigningPlan202509 } from "./records/defence-industry-mou-signing-plan-2025-09.js";
import { defenceIndustryWorkingMeeting1991 } from "./records/defence-industry-working-meeting-1991.js";
import { defenceMinistersMeeting2009 } from "./records/defence-ministers-meeting-2009.js";
import { defenceMinistersMeeting202305 } from "./records/defence-ministers-meeting-2023-05.js";
import { defenceMinistersMeeting202310 } from "./records/defence-ministers-meeting-2023-10.js";
import { defenceMinistersMeeting202409 } from "./records/defence-ministers-meeting-2024-09.js";
import { defenceMinistersMeeting202511 } from "./records/defence-ministers-meeting-2025-11.js";
import { defencePolicyCoordinationMeeting2024 } from "./records/defence-policy-coordination-meeting-2024.js";
import { defencePolicyDialogue2025 } from "./records/defence-policy-dialogue-2025.js";
import { defineCoProductionTerms } from "./records/define-co-production-terms.js";
import { diplomaticRelations1960 } from "./records/diplomatic-relations-1960.js";
import { dsa2026Plan202601 } from "./records/dsa-2026-plan-2026-01.js";
import { dsmeCorvetteApproval } from "./records/dsme-corvette-approval.js";
import { dsmeCorvetteDeliveryPlan201411 } from "./records/dsme-corvette-delivery-plan-2014-11.js";
import { dsmeCorvetteOrder } from "./records/dsme-corvette-order.js";
import { eighthAirworthinessRecognition } from "./records/eighth-airworthiness-recognition.js";
import { fa50AirworthinessCertificationPlan202510 } from "./records/fa-50-airworthiness-certification-plan-2025-10.js";
import { fa50AssemblyLineOffer } from "./records/fa-50-assembly-line-offer.js";
import { fa50ConstructionInSouthKorea202409 } from "./records/fa-50-construction-in-south-korea-2024-09.js";
import { fa50Contract } from "./records/fa-50-contract.js";
import { fa50DeliveryPlan202302 } from "./records/fa-50-delivery-plan-2023-02.js";
import { fa50DeliveryPlan202303 } from "./records/fa-50-delivery-plan-2023-03.js";
import { fa50DeliveryPlan202305 } from "./records/fa-50-delivery-plan-2023-05.js";
import { fa50DeliveryPlan20240308 } from "./records/fa-50-delivery-plan-2024-03-08.js";
import { fa50DeliveryPlan20240310 } from "./records/fa-50-delivery-plan-2024-03-10.js";
import { fa50DeliveryPlan20240319 } from "./records/fa-50-delivery-plan-2024-03-19.js";
import { fa50DeliveryPlan202405 } from "./records/fa-50-delivery-plan-2024-05.js";
import { fa50DeliveryPlan202409 } from "./records/fa-50-delivery-plan-2024-09.js";
import { fa50DeliveryPlan202501 } from "./records/fa-50-delivery-plan-2025-01.js";
import { fa50DeliveryPlan202507 } from "./records/fa-50-delivery-plan-2025-07.js";
import { fa50DeliveryPlan202512 } from "./records/fa-50-delivery-plan-2025-12.js";
import { fa50DeliveryPlan202601 } from "./records/fa-50-delivery-plan-2026-01.js";
import { fa50DeliveryPlan202602 } from "./records/fa-50-delivery-plan-2026-02.js";
import { fa50DeliveryPlan2026NewYear } from "./records/fa-50-delivery-plan-2026-new-year.js";
import { fa50LetterOfAcceptance } from "./records/fa-50-letter-of-acceptance.js";
import { fa50LocalAssemblyPlan202305 } from "./records/fa-50-local-assembly-plan-2023-05.js";
import { fa50SecondOrderRequest202305 } from "./records/fa-50-second-order-request-2023-05.js";
import { fa50SecondPurchaseTalks202405 } from "./records/fa-50-second-purchase-talks-2024-05.js";
import { fa50mBasingExpectation202409 } from "./records/fa-50m-basing-expectation-2024-09.js";
import { fa50mExpediteRequest202411 } from "./records/fa-50m-expedite-request-2024-11.js";
import { fa50mIndustrialCollaborationPhaseTwo } from "./records/fa-50m-industrial-collaboration-phase-two.js";
import { fa50mPilotTrainingPlan202403 } from "./records/fa-50m-pilot-training-plan-2024-03.js";
import { fa50mPilotTrainingPlan202502 } from "./records/fa-50m-pilot-training-plan-2025-02.js";
import { fa50mProgress202403 } from "./records/fa-50m-progress-2024-03.js";
import { fa50mProgress202409 } from "./records/fa-50m-progress-2024-09.js";
import { fa50mProgress202501 } from "./records/fa-50m-progress-2025-01.js";
import { fa50mProgress202502 } from "./records/fa-50m-progress-2025-02.js";
import { fa50mProgress202507 } from "./records/fa-50m-progress-2025-07.js";
import { fa50mSecondBatchExpectation202405 } from "./records/fa-50m-second-batch-expectation-2024-05.js";
import { fa50mTechnicianTrainingPlan202502 } from "./records/fa-50m-technician-training-plan-2025-02.js";
import { firstAsianAirworthinessRecognition } from "./records/first-asian-airworthiness-recognition.js";
import { firstDefenceIndustrySeminar } from "./records/first-defence-industry-seminar.js";
import { firstProcurementUnderTurkiyeMou } from "./records/first-procurement-under-turkiye-mou.js";
import { firstSeminarCompanyMeetings } from "./records/first-seminar-company-meetings.js";
import { flitLcaAntiCorruptionFile } from "./records/flit-lca-anti-corruption-file.js";
import { flitLcaBidCatic } from "./records/flit-lca-bid-catic.js";
import { flitLcaBidHindustanAeronautics } from "./records/flit-lca-bid-hindustan-aeronautics.js";
import { flitLcaBidKai } from "./records/flit-lca-bid-kai.js";
import { flitLcaBidLeonardo } from "./records/flit-lca-bid-leonardo.js";
import { flitLcaBidRosoboronexport } from "./records/flit-lca-bid-rosoboronexport.js";
import { flitLcaBidTurkishAerospace } from "./records/flit-lca-bid-turkish-aerospace.js";
import { flitLcaPalmOilBarter } from "./records/flit-lca-palm-oil-barter.js";
import { flitLcaPhaseOnePlan202302 } from "./records/flit-lca-phase-one-plan-2023-02.js";
import { flitLcaPhaseTwoReply202601 } from "./records/flit-lca-phase-two-reply-2026-01.js";
import { flitLcaRequirements } from "./records/flit-lca-requirements.js";
import { flitLcaTender } from "./records/flit-lca-tender.js";
import { flitLcaTenderClosing } from "./records/flit-lca-tender-closing.js";
import { foreignMinistersCall202301 } from "./records/foreign-ministers-call-2023-01.js";
import { fourthAseanDefenceDialogue } from "./records/fourth-asean-defence-dialogue.js";
import { fourthLargestExporterAnnouncement } from "./records/fourth-largest-exporter-announcement.js";
import { fourthLargestExporterTarget } from "./records/fourth-largest-exporter-target.js";
import { freeTradeAgreementConclusion } from "./records/free-trade-agreement-conclusion.js";
import { freeTradeTalks2019 } from "./records/free-trade-talks-2019.js";
import { freeTradeTalksResumption2024 } from "./records/free-trade-talks-resumption-2024.js";
import { g2gMouPolicyAnnouncement2025 } from "./records/g2g-mou-policy-announcement-2025.js";
import { gagahSamuderaLaunch } from "./records/gagah-samudera-launch.js";
import { globalDefenceExportTarget } from "./records/global-defence-export-target.js";
import { haegungExpectation202406 } from "./records/haegung-expectation-2024-06.js";
import { hanwhaAmmunitionExportAim2014 } from "./records/hanwha-ammunition-export-aim-2014.js";
import { harmoniseSupport } from "./records/harmonise-support.js";
import { hawkAndMb339cmReplacementPlan } from "./records/hawk-and-mb-339cm-replacement-plan.js";
import { hawkRetirementPlan2025 } from "./records/hawk-retirement-plan-2025.js";
import { hdl13000Offer2022 } from "./records/hdl-13000-offer-2022.js";
import { hyundaiDesignsAtLima2023 } from "./records/hyundai-designs-at-lima-2023.js";
import { hyundaiNavalOffer202509 } from "./records/hyundai-naval-offer-2025-09.js";
import { integrateSupplyChains } from "./records/integrate-supply-chains.js";
import { jointCommitteePlan202510 } from "./records/joint-committee-plan-2025-10.js";
import { k200AssemblyMemorandum } from "./records/k200-assembly-memorandum.js";
import { k200AssemblyPlan199409 } from "./records/k200-assembly-plan-1994-09.js";
import { k200DeliveriesByAugust1994 } from "./records/k200-deliveries-by-august-1994.js";
import { k200DeliveryPlan199312 } from "./records/k200-delivery-plan-1993-12.js";
import { k200DeploymentInBosnia } from "./records/k200-deployment-in-bosnia.js";
import { k200Development } from "./records/k200-development.js";
import { k200EntryIntoService } from "./records/k200-entry-into-service.js";
import { k200FirstContract } from "./records/k200-first-contract.js";
import { k200FirstDelivery } from "./records/k200-first-delivery.js";
import { k200MaintenanceMemorandumPlan199408 } from "./records/k200-maintenance-memorandum-plan-1994-08.js";
import { k200RemoteWeaponStationPlan202408 } from "./records/k200-remote-weapon-station-plan-2024-08.js";
import { k200Supply } from "./records/k200-supply.js";
import { k200UpgradeContract2006 } from "./records/k200-upgrade-contract-2006.js";
import { k200UpgradeFirstShipment } from "./records/k200-upgrade-first-shipment.js";
import { k200UpgradePlan200109 } from "./records/k200-upgrade-plan-2001-09.js";
import { k200UpgradePlan202408 } from "./records/k200-upgrade-plan-2024-08.js";
import { k200UpgradePrototype } from "./records/k200-upgrade-prototype.js";
import { k200UpgradeTeamingAgreement } from "./records/k200-upgrade-teaming-agreement.js";
import { k21BlackFoxSalePlan } from "./records/k21-black-fox-sale-plan.js";
import { k806BidMalaysia } from "./records/k806-bid-malaysia.js";
import { kaiFourthSoutheastAsianSale } from "./records/kai-fourth-southeast-asian-sale.js";
import { kdMahawangsaCommissioning } from "./records/kd-mahawangsa-commissioning.js";
import { kdSriInderapuraFire } from "./records/kd-sri-inderapura-fire.js";
import { kf21FinalAssemblyStart } from "./records/kf-21-final-assembly-start.js";
import { kf21FirstDeliveryPlan202505 } from "./records/kf-21-first-delivery-plan-2025-05.js";
import { kf21FirstFlight } from "./records/kf-21-first-flight.js";
import { kf21FirstProductionRollOut } from "./records/kf-21-first-production-roll-out.js";
import { kf21FirstSupersonicFlight } from "./records/kf-21-first-supersonic-flight.js";
import { kf21FleetPlan202505 } from "./records/kf-21-fleet-plan-2025-05.js";
import { kf21FlightTestsCompletion } from "./records/kf-21-flight-tests-completion.js";
import { kf21IndonesianPartnership } from "./records/kf-21-indonesian-partnership.js";
import { kf21IndonesianShareAgreement } from "./records/kf-21-indonesian-share-agreement.js";
import { kf21MalaysiaTalks202601 } from "./records/kf-21-malaysia-talks-2026-01.js";
import { kf21ProductionContract2024 } from "./records/kf-21-production-contract-2024.js";
import { kf21ProductionContract2025 } from "./records/kf-21-production-contract-2025.js";
import { kf21ProgrammeStart } from "./records/kf-21-programme-start.js";
import { kf21PrototypeRollOut } from "./records/kf-21-prototype-roll-out.js";
import { khaledAtReaim2024 } from "./records/khaled-at-reaim-2024.js";
import { khaledVisitToSouthKorea2024 } from "./records/khaled-visit-to-south-korea-2024.js";
import { koreanFirmsAtDsa2008 } from "./records/korean-firms-at-dsa-2008.js";
import { koreanFirmsAtDsa2014 } from "./records/korean-firms-at-dsa-2014.js";
import { koreanFirmsAtDsa2018 } from "./records/korean-firms-at-dsa-2018.js";
import { landingShipLoanPlan2009 } from "./records/landing-ship-loan-plan-2009.js";
import { landingShipLoanPlan201003 } from "./records/landing-ship-loan-plan-2010-03.js";
import { lcsMissileShortlist202606 } from "./records/lcs-missile-shortlist-2026-06.js";
import { leeAnwarPhoneCall2025 } from "./records/lee-anwar-phone-call-2025.js";
import { leeAnwarSummit2025 } from "./records/lee-anwar-summit-2025.js";
import { leeJongSupCallOnAnwar2023 } from "./records/lee-jong-sup-call-on-anwar-2023.js";
import { leeJongSupVisitToMalaysia2023 } from "./records/lee-jong-sup-visit-to-malaysia-2023.js";
import { leeYongCheolAppointment } from "./records/lee-yong-cheol-appointment.js";
import { ligNex1AtDsa2022 } from "./records/lig-nex1-at-dsa-2022.js";
import { ligNex1ContractExpectation202308 } from "./records/lig-nex1-contract-expectation-2023-08.js";
import { ligNex1KualaLumpurOffice } from "./records/lig-nex1-kuala-lumpur-office.js";
import { ligNex1LocalProduction202509 } from "./records/lig-nex1-local-production-2025-09.js";
import { lima2023ContractCeremony } from "./records/lima-2023-contract-ceremony.js";
import { littoralFleetModernisation } from "./records/littoral-fleet-modernisation.js";
import { littoralMissionShipBatch2LetterOfAcceptance } from "./records/littoral-mission-ship-batch-2-letter-of-acceptance.js";
import { littoralMissionVesselRoleRequest } from "./records/littoral-mission-vessel-role-request.js";
import { lookEastPolicyWithSouthKorea } from "./records/look-east-policy-with-south-korea.js";
import { mahathirAtKai2019 } from "./records/mahathir-at-kai-2019.js";
import { malaysiaSecondArmsMou } from "./records/malaysia-second-arms-mou.js";
import { malaysianAirpowerPlan } from "./records/malaysian-airpower-plan.js";
import { malaysianMultiRoleCombatAircraftPlan202512 } from "./records/malaysian-multi-role-combat-aircraft-plan-2025-12.js";
import { malaysianNavyProcurementPlan202407 } from "./records/malaysian-navy-procurement-plan-2024-07.js";
import { malaysianShipsAtIncheon1990 } from "./records/malaysian-ships-at-incheon-1990.js";
import { malaysianWheeledVehicleReplacement2021 } from "./records/malaysian-wheeled-vehicle-replacement-2021.js";
import { maritimeDomainAwareness } from "./records/maritime-domain-awareness.js";
import { mb339cmGrounding } from "./records/mb-339cm-grounding.js";
import { mediumRangeAirDefenceBidders2025 } from "./records/medium-range-air-defence-bidders-2025.js";
import { mediumRangeAirDefencePlan202512 } from "./records/medium-range-air-defence-plan-2025-12.js";
import { militaryModernisationPriorities } from "./records/military-modernisation-priorities.js";
import { mrssFirstTwoPlan202506 } from "./records/mrss-first-two-plan-2025-06.js";
import { mrssFrontRunners202503 } from "./records/mrss-front-runners-2025-03.js";
import { mrssPlan202512 } from "./records/mrss-plan-2025-12.js";
import { mrssPlan202607 } from "./records/mrss-plan-2026-07.js";
import { mrssProposals202607 } from "./records/mrss-proposals-2026-07.js";
import { mrssTenderExpectation202503 } from "./records/mrss-tender-expectation-2025-03.js";
import { mrssThirdShipPlan202506 } from "./records/mrss-third-ship-plan-2025-06.js";
import { multiRoleCombatAircraftAdvance202512 } from "./records/multi-role-combat-aircraft-advance-2025-12.js";
import { natoAirworthinessRecognitionSigning } from "./records/nato-airworthiness-recognition-signing.js";
import { navalStrikeMissileClaim } from "./records/naval-strike-missile-claim.js";
import { navalStrikeMissileContract } from "./records/naval-strike-missile-contract.js";
import { navalStrikeMissileLicenceWithdrawal } from "./records/naval-strike-missile-licence-withdrawal.js";
import { nextGenerationCombatAircraftTarget } from "./records/next-generation-combat-aircraft-target.js";
import { ngvTechForeclosure } from "./records/ngv-tech-foreclosure.js";
import { nojeokbongAtLima2023 } from "./records/nojeokbong-at-lima-2023.js";
import { parkJinVisitToMalaysia2023 } from "./records/park-jin-visit-to-malaysia-2023.js";
import { philippinesFa50Block20Contract } from "./records/philippines-fa-50-block-20-contract.js";
import { precisionStrikeExportTarget } from "./records/precision-strike-export-target.js";
import { procurementArrangementApprovalPlan202509 } from "./records/procurement-arrangement-approval-plan-2025-09.js";
import { procurementFreeze2026 } from "./records/procurement-freeze-2026.js";
import { procurementFreezeExemption2026 } from "./records/procurement-freeze-exemption-2026.js";
import { procurementFreezeReview2026 } from "./records/procurement-freeze-review-2026.js";
import { rmafChiefAdexInvitationPlan202508 } from "./records/rmaf-chief-adex-invitation-plan-2025-08.js";
import { rmafChiefAtAdex2021 } from "./records/rmaf-chief-at-adex-2021.js";
import { rmafChiefFa50Flight } from "./records/rmaf-chief-fa-50-flight.js";
import { rmafTeamInSouthKorea202311 } from "./records/rmaf-team-in-south-korea-2023-11.js";
import { rokafChiefVisitToMalaysia2023 } from "./records/rokaf-chief-visit-to-malaysia-2023.js";
import { seaLinesOfCommunicationSecurity } from "./records/sea-lines-of-communication-security.js";
import { seokJongGunAppointment } from "./records/seok-jong-gun-appointment.js";
import { seokKhaledMeeting2024 } from "./records/seok-khaled-meeting-2024.js";
import { sixWheeledVehicleProgramme2018 } from "./records/six-wheeled-vehicle-programme-2018.js";
import { sixtyFifthAnniversaryOfRelations } from "./records/sixty-fifth-anniversary-of-relations.js";
import { skillsAndComponentsTarget } from "./records/skills-and-components-target.js";
import { southKoreaArmsExporterRank20182022 } from "./records/south-korea-arms-exporter-rank-2018-2022.js";
import { southKoreaArmsExporterRank20202024 } from "./records/south-korea-arms-exporter-rank-2020-2024.js";
import { southKoreaArmsExporterRank20212025 } from "./records/south-korea-arms-exporter-rank-2021-2025.js";
import { southKoreaArmsSalesRank2023 } from "./records/south-korea-arms-sales-rank-2023.js";
import { southKoreaFa50Deliveries } from "./records/south-korea-fa-50-deliveries.js";
import { southKoreaFiftyTwoMous } from "./records/south-korea-fifty-two-mous.js";
import { southeastAsianStabilityTarget } from "./records/southeast-asian-stability-target.js";
import { straitOfMalaccaDefence } from "./records/strait-of-malacca-defence.js";
import { strategicPartnership2024Declaration } from "./records/strategic-partnership-2024-declaration.js";
import { strategicPartnershipAgreed2019 } from "./records/strategic-partnership-agreed-2019.js";
import { surionConsideration202401 } from "./records/surion-consideration-2024-01.js";
import { sustainableIndustrialBaseTarget } from "./records/sustainable-industrial-base-target.js";
import { t50FamilyFleetCount } from "./records/t-50-family-fleet-count.js";
import { t50FirstFlight } from "./records/t-50-first-flight.js";
import { t50RollOut } from "./records/t-50-roll-out.js";
import { teguhSamuderaLaunch } from "./records/teguh-samudera-launch.js";
import { thirdDefenceIndustrySeminar } from "./records/third-defence-industry-seminar.js";
import { tigonAtDsa2018 } from "./records/tigon-at-dsa-2018.js";
import { topTierExporterTarget } from "./records/top-tier-exporter-target.js";
import { trainingShipCommissioning } from "./records/training-ship-commissioning.js";
import { trainingShipCompletionContract } from "./records/training-ship-completion-contract.js";
import { trainingShipContract } from "./records/training-ship-contract.js";
import { trainingShipModules } from "./records/training-ship-modules.js";
import { translateMouIntoProgrammes } from "./records/translate-mou-into-programmes.js";
import { turkiyeProcurementMouSigning } from "./records/turkiye-procurement-mou-signing.js";
import { unitedStatesDefenceMouSigning } from "./records/united-states-defence-mou-signing.js";
import { viceMinisterialDefenceMeeting2019 } from "./records/vice-ministerial-defence-meeting-2019.js";
import { writtenReplyFlitLca202303 } from "./records/written-reply-flit-lca-2023-03.js";
import { zahidVisitToSouthKorea2009 } from "./records/zahid-visit-to-south-korea-2009.js";

/** Every event by its id, each with the exact type of its record. */
export type Timeline = {
  /**
   * South Korea's strategy is to sell advanced platforms abroad, to customers newly emerging in
   * defence.
   */
  readonly "advanced-platform-export-target": typeof advancedPlatformExportTarget;
  /**
   * Specific joint research and development projects for fighters, naval systems and precision
   * missiles are a next step, with timelines and shares of the cost agreed.
   */
  readonly "agree-joint-projects": typeof agreeJointProjects;
  /**
   * President Lee chose Ahn Gyu-back as defence minister, the first civilian to be so named in
   * South Korea for 64 years.
   */
  readonly "ahn-gyu-back-appointment": typeof ahnGyuBackAppointment;
  /**
   * Jung Sang-hwa and Mohd Asghar Khan Goriman Khan, the air force chiefs of South Korea and
   * Malaysia, held talks in Malaysia in February 2023.
   */
  readonly "air-force-chiefs-talks-2023-02": typeof airForceChiefsTalks202302;
  /**
   * The air forces of South Korea and Malaysia held their first air force talks at Gyeryongdae on 5
   * August 2025.
   */
  readonly "air-force-meeting-2025": typeof airForceMeeting2025;
  /**
   * South Korea's air force said on 22 February 2023 that its chief, Jung Sang-hwa, planned to sign
   * an arrangement in Malaysia on 23 or 24 February to set up talks between the two air forces.
   */
  readonly "air-force-meeting-arrangement-plan-2023-02": typeof airForceMeetingArrangementPlan202302;
  /**
   * Jung Sang-hwa, South Korea's air force chief, met Malaysia's air operations commander, Mohd
   * Shahada Ismail, in February 2023.
   */
  readonly "air-operations-commander-talks-2023-02": typeof airOperationsCommanderTalks202302;
  /**
   * About 400 people, from South Korea, the United States, Malaysia, Brazil and elsewhere, attend
   * the airworthiness conference.
   */
  readonly "airworthiness-conference-seoul-2025": typeof airworthinessConferenceSeoul2025;
  /**
   * South Korea's procurement agency and Malaysia's air force sign the recognition of airworthiness
   * certification at a conference in Seoul.
   */
  readonly "airworthiness-recognition-conclusion": typeof airworthinessRecognitionConclusion;
  /**
   * South Korea's procurement agency means to conclude more recognitions with customers abroad: in
   * Europe, in Asia and in Latin America.
   */
  readonly "airworthiness-recognition-expansion-plan-2025-10": typeof airworthinessRecognitionExpansionPlan202510;
  /**
   * By January 2024 South Korea recognises certification with five states: Australia, France,
   * Poland, Spain and the United States.
   */
  readonly "airworthiness-recognitions-2024-01": typeof airworthinessRecognitions202401;
  /**
   * Defence ministries and industry of both nations must align their goals, budgets and ambition to
   * export, so that the pact yields real capability.
   */
  readonly "align-strategic-goals": typeof alignStrategicGoals;
  /** Anwar Ibrahim visits South Korea, where the strategic partnership is announced. */
  readonly "anwar-visit-to-south-korea-2024": typeof anwarVisitToSouthKorea2024;
  /**
   * With the one of April 2022, South Korea has defence memoranda with all ten members of ASEAN.
   */
  readonly "asean-defence-mous-completed": typeof aseanDefenceMousCompleted;
  /**
   * The magazine Altair expects the contract for a successor to the 36 launchers to be signed in
   * 2026.
   */
  readonly "astros-ii-replacement-contract-expectation": typeof astrosIiReplacementContractExpectation;
  /**
   * By Hanwha Aerospace's account, final offers for Malaysia's new rocket artillery are due in the
   * second quarter of 2025. The rivals are named on hearsay.
   */
  readonly "astros-ii-replacement-offers-2025": typeof astrosIiReplacementOffers2025;
  /**
   * Hanwha says that Malaysia plans to replace its 36 ASTROS II launchers by 2026. Shephard's own
   * database puts their theoretical end of service over ten years away.
   */
  readonly "astros-ii-replacement-plan-2024-05": typeof astrosIiReplacementPlan202405;
  /**
   * South Korea's defence ministry said in May 2023 that the Black Eagles aerobatic team would fly
   * and the landing ship Nojeokbong would be on display at the Langkawi exhibition.
   */
  readonly "black-eagles-and-nojeokbong-plan-lima-2023": typeof blackEaglesAndNojeokbongPlanLima2023;
  /**
   * Malaysia has promised the United Nations a battalion group for Bosnia, and so needs armoured
   * vehicles quickly.
   */
  readonly "bosnia-battalion-group-requirement": typeof bosniaBattalionGroupRequirement;
  /**
   * Whether the pact succeeds will depend on how soon research and development, production and
   * channels for export are shared.
   */
  readonly "build-joint-channels-fast": typeof buildJointChannelsFast;
  /**
   * Under its plan Capability 55 the Malaysian air force means to buy 36 trainers and light combat
   * aircraft in two phases of 18.
   */
  readonly "capability-55-light-combat-aircraft-plan": typeof capability55LightCombatAircraftPlan;
  /**
   * Aviation certification in both nations has to be aligned before aircraft or systems delivered
   * from the air can be co-produced.
   */
  readonly "certification-alignment": typeof certificationAlignment;
  /**
   * Defence Security Asia, as Chosun Biz tells it, reports that Malaysia considers Cheongung for
   * its air defence.
   */
  readonly "cheongung-candidacy-2023-03": typeof cheongungCandidacy202303;
  /**
   * Hanwha Aerospace and Widad Business Group sign a memorandum, binding on neither, to offer
   * Chunmoo to the Malaysian Army.
   */
  readonly "chunmoo-widad-memorandum": typeof chunmooWidadMemorandum;
  /** South Korea wants its sea-lines of communication for commerce to be secure. */
  readonly "commercial-sea-lines-target": typeof commercialSeaLinesTarget;
  /**
   * South Korea declares that it will help Malaysia's defence industry to advance and its defence
   * capabilities to grow stronger.
   */
  readonly "contribute-to-malaysian-defence-industry": typeof contributeToMalaysianDefenceIndustry;
  /**
   * DAPA planned in April 2008 that its delegation at Defence Services Asia would call on officers
   * such as Malaysia's army chief and discuss quality assurance and memorandums on defence-industry
   * cooperation.
   */
  readonly "dapa-quality-assurance-talks-plan-2008": typeof dapaQualityAssuranceTalksPlan2008;
  /** The two defence ministers sign a memorandum on defence cooperation, partly by video link. */
  readonly "defence-cooperation-mou-2022-signing": typeof defenceCooperationMou2022Signing;
  /** South Korea and Malaysia negotiate the defence memorandum from 2018 until its signing. */
  readonly "defence-cooperation-mou-2022-talks": typeof defenceCooperationMou2022Talks;
  /**
   * In April 2022 Hishammuddin Hussein says that the two sides are working towards a memorandum on
   * defence industry.
   */
  readonly "defence-industry-mou-aim-2022-04": typeof defenceIndustryMouAim202204;
  /**
   * In May 2024 Seok Jong-gun says that South Korea wants a memorandum with Malaysia on defence
   * industry and logistics.
   */
  readonly "defence-industry-mou-aim-2024-05": typeof defenceIndustryMouAim202405;
  /**
   * The Korean ambassador announces at a seminar in Kuala Lumpur that the memorandum is due in
   * October 2025.
   */
  readonly "defence-industry-mou-announcement": typeof defenceIndustryMouAnnouncement;
  /**
   * When Anwar receives the Korean special envoy in July 2025, they discuss settling the memorandum
   * by October.
   */
  readonly "defence-industry-mou-plan-2025-07": typeof defenceIndustryMouPlan202507;
  /**
   * South Korea and Malaysia sign a memorandum of understanding in Kuala Lumpur, beside the 47th
   * ASEAN Summit; Seok Jong-gun and Mohamed Khaled Nordin sign for them.
   */
  readonly "defence-industry-mou-signing": typeof defenceIndustryMouSigning;
  /**
   * The Korean ambassador expects the memorandum to be signed in October 2025, when Lee and Anwar
   * meet beside the 47th ASEAN Summit.
   */
  readonly "defence-industry-mou-signing-plan-2025-09": typeof defenceIndustryMouSigningPlan202509;
  /**
   * Officials and firms of both countries are to discuss the K200, helmets, mines, patrol craft and
   * radio equipment in Malaysia.
   */
  readonly "defence-industry-working-meeting-1991": typeof defenceIndustryWorkingMeeting1991;
  /**
   * South Korea's defence minister, Kim Tae-young, and his Malaysian counterpart, Ahmad Zahid
   * Hamidi, held talks in Seoul on 19 October 2009.
   */
  readonly "defence-ministers-meeting-2009": typeof defenceMinistersMeeting2009;
  /** Lee Jong-sup and Mohamad Hasan hold talks on the day of the FA-50 signing. */
  readonly "defence-ministers-meeting-2023-05": typeof defenceMinistersMeeting202305;
  /**
   * Shin Won-sik and Mohamad Hasan meet in Seoul, where the Malaysian minister attends a defence
   * conference.
   */
  readonly "defence-ministers-meeting-2023-10": typeof defenceMinistersMeeting202310;
  /**
   * South Korea's defence minister, Kim Yong-hyun, and his Malaysian counterpart, Mohamed Khaled
   * Nordin, met on 11 September 2024 on the occasion of the Seoul Defense Dialogue.
   */
  readonly "defence-ministers-meeting-2024-09": typeof defenceMinistersMeeting202409;
  /**
   * The two defence ministers meet beside the ASEAN ministers' meeting; the Korean one names the
   * memorandum as a basis for wider cooperation.
   */
  readonly "defence-ministers-meeting-2025-11": typeof defenceMinistersMeeting202511;
  /** Officials of the two defence ministries hold their first policy meeting in Kuala Lumpur. */
  readonly "defence-policy-coordination-meeting-2024": typeof defencePolicyCoordinationMeeting2024;
  /**
   * Officials of the two defence ministries hold their second policy dialogue in Seoul and sign
   * terms for running it.
   */
  readonly "defence-policy-dialogue-2025": typeof defencePolicyDialogue2025;
  /**
   * How co-production works is still to be defined: percentages of localisation, roles of industry
   * and who owns intellectual property.
   */
  readonly "define-co-production-terms": typeof defineCoProductionTerms;
  /** South Korea and Malaysia open diplomatic relations. */
  readonly "diplomatic-relations-1960": typeof diplomaticRelations1960;
  /** The DSA exhibition of 2026 is announced for 20 to 23 April in Kuala Lumpur. */
  readonly "dsa-2026-plan-2026-01": typeof dsa2026Plan202601;
  /** The corvette contract takes effect only if Malaysia's government approves it. */
  readonly "dsme-corvette-approval": typeof dsmeCorvetteApproval;
  /**
   * DSME is to build three corvettes at home, for delivery from January 2018, and supply three in
   * blocks for assembly in Malaysia.
   */
  readonly "dsme-corvette-delivery-plan-2014-11": typeof dsmeCorvetteDeliveryPlan201411;
  /**
   * DSME announces an order from Malaysia for six corvettes, pending approval by its government.
   * The navy denies having signed.
   */
  readonly "dsme-corvette-order": typeof dsmeCorvetteOrder;
  /**
   * Malaysia is the eighth counterpart with which South Korea recognises military airworthiness
   * certification.
   */
  readonly "eighth-airworthiness-recognition": typeof eighthAirworthinessRecognition;
  /**
   * South Korea's government is to certify the airworthiness of the 18 FA-50s for Malaysia under
   * the recognition.
   */
  readonly "fa-50-airworthiness-certification-plan-2025-10": typeof fa50AirworthinessCertificationPlan202510;
  /**
   * Korea Aerospace Industries offered during the tender to set up a final assembly line for the
   * FA-50 in Malaysia, in Kuantan according to Revista Força Aérea.
   */
  readonly "fa-50-assembly-line-offer": typeof fa50AssemblyLineOffer;
  /** The defence minister says that all 18 aircraft are being built in South Korea. */
  readonly "fa-50-construction-in-south-korea-2024-09": typeof fa50ConstructionInSouthKorea202409;
  /**
   * Malaysia signs a contract with Korea Aerospace Industries in Langkawi for 18 FA-50 light combat
   * aircraft.
   */
  readonly "fa-50-contract": typeof fa50Contract;
  /**
   * On announcing the order the maker plans the first delivery for 2026; one agency printed 2023.
   */
  readonly "fa-50-delivery-plan-2023-02": typeof fa50DeliveryPlan202302;
  /**
   * Malaysia's defence ministry told parliament on 22 March 2023 that the air force expected its
   * first FA-50 in 2026.
   */
  readonly "fa-50-delivery-plan-2023-03": typeof fa50DeliveryPlan202303;
  /** The head of Korea Aerospace Industries says deliveries will start in October 2026. */
  readonly "fa-50-delivery-plan-2023-05": typeof fa50DeliveryPlan202305;
  /**
   * Press accounts of March 2024 have four aircraft arriving in October 2026 and the rest by 2028.
   */
  readonly "fa-50-delivery-plan-2024-03-08": typeof fa50DeliveryPlan20240308;
  /**
   * Malaysia's defence minister, Mohamed Khaled Nordin, said on 10 March 2024 that the FA-50M was
   * expected by the end of 2026 or early 2027.
   */
  readonly "fa-50-delivery-plan-2024-03-10": typeof fa50DeliveryPlan20240310;
  /**
   * The deputy minister tells parliament to expect two aircraft between July and September 2026 and
   * the other 16 until the end of 2027.
   */
  readonly "fa-50-delivery-plan-2024-03-19": typeof fa50DeliveryPlan20240319;
  /** A regional manager of the maker gives October 2026 to June 2027 for all 18 aircraft. */
  readonly "fa-50-delivery-plan-2024-05": typeof fa50DeliveryPlan202405;
  /**
   * Defence Security Asia has the first four aircraft arriving in October 2026 and the last in
   * 2028.
   */
  readonly "fa-50-delivery-plan-2024-09": typeof fa50DeliveryPlan202409;
  /** The defence minister gives two aircraft in October 2026, with the rest to follow in stages. */
  readonly "fa-50-delivery-plan-2025-01": typeof fa50DeliveryPlan202501;
  /**
   * The defence minister's written reply to parliament in mid-2025 schedules the deliveries from
   * October 2026 to August 2027.
   */
  readonly "fa-50-delivery-plan-2025-07": typeof fa50DeliveryPlan202507;
  /**
   * By the air force chief's account the maker has promised six aircraft before 2027, with the rest
   * from 2027.
   */
  readonly "fa-50-delivery-plan-2025-12": typeof fa50DeliveryPlan202512;
  /**
   * Defence Security Asia has four aircraft arriving in October 2026, two in December and twelve in
   * 2027.
   */
  readonly "fa-50-delivery-plan-2026-01": typeof fa50DeliveryPlan202601;
  /** Bernama reports that the maker has committed to four aircraft by the end of 2026. */
  readonly "fa-50-delivery-plan-2026-02": typeof fa50DeliveryPlan202602;
  /**
   * The air force chief, addressing his service at New Year, counts two FA-50M among what 2026 will
   * bring.
   */
  readonly "fa-50-delivery-plan-2026-new-year": typeof fa50DeliveryPlan2026NewYear;
  /**
   * Malaysia's defence ministry and Korea Aerospace Industries sign, at the ministry, the letter by
   * which it accepts 18 FA-50.
   */
  readonly "fa-50-letter-of-acceptance": typeof fa50LetterOfAcceptance;
  /**
   * The head of Korea Aerospace Industries says four aircraft will be built in South Korea and 14
   * assembled in Malaysia; the minister later has all built in South Korea.
   */
  readonly "fa-50-local-assembly-plan-2023-05": typeof fa50LocalAssemblyPlan202305;
  /**
   * Lee Jong-sup asks Malaysia for support so that the FA-50 is chosen again in the second phase.
   */
  readonly "fa-50-second-order-request-2023-05": typeof fa50SecondOrderRequest202305;
  /**
   * South Korea's procurement agency and Malaysia discuss a second FA-50 purchase and logistics for
   * the aircraft in Malaysia.
   */
  readonly "fa-50-second-purchase-talks-2024-05": typeof fa50SecondPurchaseTalks202405;
  /**
   * Defence Security Asia, on unnamed sources, has all 18 aircraft operating first from Kuantan.
   */
  readonly "fa-50m-basing-expectation-2024-09": typeof fa50mBasingExpectation202409;
  /** Anwar Ibrahim says in Seoul that Malaysia has asked South Korea to speed up the FA-50M. */
  readonly "fa-50m-expedite-request-2024-11": typeof fa50mExpediteRequest202411;
  /**
   * Korea Aerospace Industries and Ikramatic Systems sign the second phase of their collaboration
   * programme, which covers training devices.
   */
  readonly "fa-50m-industrial-collaboration-phase-two": typeof fa50mIndustrialCollaborationPhaseTwo;
  /**
   * Six Malaysian pilots are expected in Gwangju from early 2026 for three to six months of
   * training that starts on the T-50.
   */
  readonly "fa-50m-pilot-training-plan-2024-03": typeof fa50mPilotTrainingPlan202403;
  /**
   * Six Malaysian pilots are to train in South Korea from October 2025, by a report of February
   * 2025.
   */
  readonly "fa-50m-pilot-training-plan-2025-02": typeof fa50mPilotTrainingPlan202502;
  /** Work under the FA-50M contract stands at 26.7 per cent, parliament is told in March 2024. */
  readonly "fa-50m-progress-2024-03": typeof fa50mProgress202403;
  /**
   * Construction of the FA-50M stands at 39 per cent, by the minister's account; a later report has
   * 38.
   */
  readonly "fa-50m-progress-2024-09": typeof fa50mProgress202409;
  /**
   * Construction of the FA-50M stands at 48 per cent, the defence minister says in January 2025.
   */
  readonly "fa-50m-progress-2025-01": typeof fa50mProgress202501;
  /**
   * Production of the FA-50M is reported to have passed 50 per cent, ahead of schedule, in February
   * 2025.
   */
  readonly "fa-50m-progress-2025-02": typeof fa50mProgress202502;
  /**
   * Work on the FA-50M stands at 69.47 per cent, 3.47 points ahead of plan, by the defence
   * minister's written reply to parliament in mid-2025.
   */
  readonly "fa-50m-progress-2025-07": typeof fa50mProgress202507;
  /**
   * A manager of the maker expects talks on 18 more FA-50M in the second half of 2026, with an end
   * by early 2027.
   */
  readonly "fa-50m-second-batch-expectation-2024-05": typeof fa50mSecondBatchExpectation202405;
  /**
   * 51 Malaysian technicians are to come to South Korea in January 2026, by a report of February
   * 2025.
   */
  readonly "fa-50m-technician-training-plan-2025-02": typeof fa50mTechnicianTrainingPlan202502;
  /**
   * The airworthiness agreement with Malaysia is the first of its sort that South Korea has with an
   * Asian nation.
   */
  readonly "first-asian-airworthiness-recognition": typeof firstAsianAirworthinessRecognition;
  /**
   * South Korea's embassy held the first defence-industry seminar with Malaysia in Kuala Lumpur on
   * 27 July 2023; about 150 officials and business people attended.
   */
  readonly "first-defence-industry-seminar": typeof firstDefenceIndustrySeminar;
  /**
   * The three littoral mission ships of the second batch are Malaysia's first purchase under the
   * memorandum, its defence minister says.
   */
  readonly "first-procurement-under-turkiye-mou": typeof firstProcurementUnderTurkiyeMou;
  /**
   * South Korea's embassy planned one-to-one meetings of companies of both countries for 28 July
   * 2023, the day after the first defence-industry seminar.
   */
  readonly "first-seminar-company-meetings": typeof firstSeminarCompanyMeetings;
  /**
   * Malaysia's anti-corruption agency is said to have opened a file on the tender after a losing
   * bidder complained; the agency did not comment.
   */
  readonly "flit-lca-anti-corruption-file": typeof flitLcaAntiCorruptionFile;
  /**
   * China's CATIC bids in the Malaysian tender, with the JF-17 by most accounts and with the L-15
   * by another.
   */
  readonly "flit-lca-bid-catic": typeof flitLcaBidCatic;
  /** Hindustan Aeronautics of India bids with the Tejas in the Malaysian tender. */
  readonly "flit-lca-bid-hindustan-aeronautics": typeof flitLcaBidHindustanAeronautics;
  /** Korea Aerospace Industries bids with the FA-50 in the Malaysian tender. */
  readonly "flit-lca-bid-kai": typeof flitLcaBidKai;
  /** Leonardo of Italy bids with the M-346 in the Malaysian tender. */
  readonly "flit-lca-bid-leonardo": typeof flitLcaBidLeonardo;
  /** Rosoboronexport of Russia bids with the MiG-35 in the Malaysian tender. */
  readonly "flit-lca-bid-rosoboronexport": typeof flitLcaBidRosoboronexport;
  /** Turkish Aerospace bids with the Hürjet in the Malaysian tender. */
  readonly "flit-lca-bid-turkish-aerospace": typeof flitLcaBidTurkishAerospace;
  /**
   * Malaysia's tender demands that half of the price be paid by barter, by preference in palm oil.
   */
  readonly "flit-lca-palm-oil-barter": typeof flitLcaPalmOilBarter;
  /**
   * Of the 18 aircraft of the first phase, eight are meant for training and ten for light combat.
   */
  readonly "flit-lca-phase-one-plan-2023-02": typeof flitLcaPhaseOnePlan202302;
  /**
   * The defence minister tells parliament that the second phase serves needs in the medium and long
   * term and that planning for a further purchase is being sped up.
   */
  readonly "flit-lca-phase-two-reply-2026-01": typeof flitLcaPhaseTwoReply202601;
  /**
   * The air force asks for supersonic aircraft with refuelling in flight and missiles beyond visual
   * range, 30 per cent local content and delivery in stages over 36 months.
   */
  readonly "flit-lca-requirements": typeof flitLcaRequirements;
  /** Malaysia opens an international tender for 18 aircraft that can train pilots and fight. */
  readonly "flit-lca-tender": typeof flitLcaTender;
  /**
   * The Malaysian tender for light combat aircraft closes on 6 October 2021, by the minister's
   * account; one report has 22 September.
   */
  readonly "flit-lca-tender-closing": typeof flitLcaTenderClosing;
  /**
   * The foreign ministers of South Korea and Malaysia, Park Jin and Zambry Abdul Kadir, discussed
   * closer ties in the defence industry and infrastructure by telephone on 6 January 2023.
   */
  readonly "foreign-ministers-call-2023-01": typeof foreignMinistersCall202301;
  /**
   * Malaysia is the fourth ASEAN country with which South Korea holds a regular defence dialogue.
   */
  readonly "fourth-asean-defence-dialogue": typeof fourthAseanDefenceDialogue;
  /**
   * Lee Jae-Myung announces the aim of joining the world's four leading defence-industry powers as
   * he opens an exhibition.
   */
  readonly "fourth-largest-exporter-announcement": typeof fourthLargestExporterAnnouncement;
  /**
   * South Korea aims for a place among the world's four leading defence-industry powers by 2030;
   * the article and wire copy speak of exporters instead.
   */
  readonly "fourth-largest-exporter-target": typeof fourthLargestExporterTarget;
  /**
   * Yeo Han-koo and Tengku Zafrul Aziz conclude the free-trade talks and sign a joint declaration
   * to that effect.
   */
  readonly "free-trade-agreement-conclusion": typeof freeTradeAgreementConclusion;
  /** South Korea and Malaysia hold three rounds of free-trade talks in 2019, which then stall. */
  readonly "free-trade-talks-2019": typeof freeTradeTalks2019;
  /**
   * The trade ministers of South Korea and Malaysia agree in Kuala Lumpur to resume the free-trade
   * talks.
   */
  readonly "free-trade-talks-resumption-2024": typeof freeTradeTalksResumption2024;
  /**
   * Malaysia's defence minister says that memoranda between governments are meant to take middlemen
   * out of his ministry's purchases.
   */
  readonly "g2g-mou-policy-announcement-2025": typeof g2gMouPolicyAnnouncement2025;
  /** The training ship Gagah Samudera is launched. */
  readonly "gagah-samudera-launch": typeof gagahSamuderaLaunch;
  /** South Korea has objectives for its defence exports worldwide. */
  readonly "global-defence-export-target": typeof globalDefenceExportTarget;
  /**
   * The Guru, which cites foreign press, expects Haegung to be chosen for the three ships that
   * Türkiye builds for Malaysia.
   */
  readonly "haegung-expectation-2024-06": typeof haegungExpectation202406;
  /**
   * Hanwha aimed in April 2014 to sell Malaysia ammunition that its maker SEMO had no plant for,
   * such as 40 mm grenades and propelling charges for 105 mm howitzers.
   */
  readonly "hanwha-ammunition-export-aim-2014": typeof hanwhaAmmunitionExportAim2014;
  /**
   * Interoperability and efficient sustainment require that certification, logistics, training,
   * maintenance and support over the life cycle be harmonised.
   */
  readonly "harmonise-support": typeof harmoniseSupport;
  /**
   * The new aircraft are to take the place of MB-339CM trainers and Hawk light attack aircraft; the
   * defence minister adds the MiG-29N.
   */
  readonly "hawk-and-mb-339cm-replacement-plan": typeof hawkAndMb339cmReplacementPlan;
  /**
   * The air force chief says the Hawk will leave service in phases from 2027, by 2028 at the
   * latest.
   */
  readonly "hawk-retirement-plan-2025": typeof hawkRetirementPlan2025;
  /**
   * Hyundai Heavy Industries says it will bid with its HDL-13000 design for Malaysia's support
   * ships.
   */
  readonly "hdl-13000-offer-2022": typeof hdl13000Offer2022;
  /**
   * Hyundai Heavy Industries promotes the HDC-2000 for littoral mission ships and the HDL-10000 for
   * support ships.
   */
  readonly "hyundai-designs-at-lima-2023": typeof hyundaiDesignsAtLima2023;
  /**
   * Hyundai says it is ready to offer Malaysia's navy three ship designs and to share the building
   * with Malaysian yards.
   */
  readonly "hyundai-naval-offer-2025-09": typeof hyundaiNavalOffer202509;
  /**
   * Integrated supply chains and permissions to export will be crucial if sales in third markets
   * are to be possible and industry is to last.
   */
  readonly "integrate-supply-chains": typeof integrateSupplyChains;
  /**
   * The two sides plan a regular joint committee on defence industry to review their cooperation.
   */
  readonly "joint-committee-plan-2025-10": typeof jointCommitteePlan202510;
  /**
   * Daewoo Heavy Industries and DRB of Malaysia agree on some 400 K200 vehicles in parts, to be put
   * together in Malaysia.
   */
  readonly "k200-assembly-memorandum": typeof k200AssemblyMemorandum;
  /**
   * Daewoo Heavy Industries plans to ship vehicles in parts to Malaysia from the second half of
   * 1995.
   */
  readonly "k200-assembly-plan-1994-09": typeof k200AssemblyPlan199409;
  /** By August 1994 Malaysia has had 64 K200 vehicles, for 38.6 million US dollars in all. */
  readonly "k200-deliveries-by-august-1994": typeof k200DeliveriesByAugust1994;
  /**
   * Daewoo Heavy Industries means to begin handing over the first 42 vehicles in the middle of
   * December 1993.
   */
  readonly "k200-delivery-plan-1993-12": typeof k200DeliveryPlan199312;
  /** Malaysian peacekeepers of the United Nations use 42 K200 vehicles in Bosnia. */
  readonly "k200-deployment-in-bosnia": typeof k200DeploymentInBosnia;
  /** Daewoo Heavy Industries and the Agency for Defense Development develop the K200. */
  readonly "k200-development": typeof k200Development;
  /**
   * One account has the K200 enter South Korean service in 1985, another has its production begin
   * then; a third dates both from 1984.
   */
  readonly "k200-entry-into-service": typeof k200EntryIntoService;
  /**
   * Malaysia buys 42 K200 vehicles from Daewoo Heavy Industries for about 25 million US dollars,
   * the first foreign sale of the vehicle.
   */
  readonly "k200-first-contract": typeof k200FirstContract;
  /** Malaysia takes delivery of its first 42 K200 vehicles. */
  readonly "k200-first-delivery": typeof k200FirstDelivery;
  /**
   * Daewoo Heavy Industries is to sign a second memorandum, on upkeep, with MMC of Malaysia, by an
   * account that names no speaker; South Korea's defence ministry speaks of a memorandum with two
   * firms.
   */
  readonly "k200-maintenance-memorandum-plan-1994-08": typeof k200MaintenanceMemorandumPlan199408;
  /**
   * A Korean daily reports that the upgrade is to bring a remotely controlled gun, better armour,
   * an upgraded power pack, and modern electro-optical and communication equipment.
   */
  readonly "k200-remote-weapon-station-plan-2024-08": typeof k200RemoteWeaponStationPlan202408;
  /**
   * South Korea supplies Malaysia with K200 armoured vehicles, 111 of them between 1993 and 1995.
   * How many, and of which version, is told in different ways.
   */
  readonly "k200-supply": typeof k200Supply;
  /**
   * One Korean report tells of an earlier order from Malaysia's defence ministry to upgrade 22
   * vehicles for 10 million US dollars.
   */
  readonly "k200-upgrade-contract-2006": typeof k200UpgradeContract2006;
  /**
   * Daewoo reports that a first lot of five has been shipped in the upgrade of the K200, which goes
   * on in Malaysia.
   */
  readonly "k200-upgrade-first-shipment": typeof k200UpgradeFirstShipment;
  /**
   * Daewoo plans to convert all K200 vehicles of the Malaysian forces, 111 by its count, within two
   * to three years.
   */
  readonly "k200-upgrade-plan-2001-09": typeof k200UpgradePlan200109;
  /**
   * One prototype is to be upgraded and tested first; the rest of the Malaysian fleet is to follow.
   */
  readonly "k200-upgrade-plan-2024-08": typeof k200UpgradePlan202408;
  /**
   * One news site claims that the upgraded prototype has been delivered and will be tried in a
   * firing exercise.
   */
  readonly "k200-upgrade-prototype": typeof k200UpgradePrototype;
  /** Hanwha Aerospace and Cendana Auto agree to upgrade Malaysia's K200 vehicles together. */
  readonly "k200-upgrade-teaming-agreement": typeof k200UpgradeTeamingAgreement;
  /**
   * South Korea says it means the Malaysian Army to have K21 and Black Fox vehicles, and that their
   * maker is negotiating.
   */
  readonly "k21-black-fox-sale-plan": typeof k21BlackFoxSalePlan;
  /**
   * Hyundai Rotem entered Malaysia's programme to replace old wheeled armoured vehicles with its
   * six-wheeled K806, as of August 2021.
   */
  readonly "k806-bid-malaysia": typeof k806BidMalaysia;
  /**
   * Malaysia is the fourth Southeast Asian buyer of aircraft from Korea Aerospace Industries;
   * Indonesia, the Philippines and Thailand came before.
   */
  readonly "kai-fourth-southeast-asian-sale": typeof kaiFourthSoutheastAsianSale;
  /** Malaysia's navy commissions the support ship KD Mahawangsa. */
  readonly "kd-mahawangsa-commissioning": typeof kdMahawangsaCommissioning;
  /** A fire badly damages the landing ship KD Sri Inderapura at Lumut. */
  readonly "kd-sri-inderapura-fire": typeof kdSriInderapuraFire;
  /** Korea Aerospace Industries begins the final assembly of the first KF-21 built for service. */
  readonly "kf-21-final-assembly-start": typeof kf21FinalAssemblyStart;
  /**
   * The first KF-21 built for service is to reach South Korea's air force in the second half of
   * 2026.
   */
  readonly "kf-21-first-delivery-plan-2025-05": typeof kf21FirstDeliveryPlan202505;
  /** The KF-21 flies for the first time, from Sacheon. */
  readonly "kf-21-first-flight": typeof kf21FirstFlight;
  /** The first KF-21 built for service, a two-seater, is rolled out at Sacheon. */
  readonly "kf-21-first-production-roll-out": typeof kf21FirstProductionRollOut;
  /** The KF-21 breaks the sound barrier for the first time. */
  readonly "kf-21-first-supersonic-flight": typeof kf21FirstSupersonicFlight;
  /** South Korea means to have 120 KF-21s by 2032. */
  readonly "kf-21-fleet-plan-2025-05": typeof kf21FleetPlan202505;
  /** The fourth KF-21 prototype makes the last flight of the development tests. */
  readonly "kf-21-flight-tests-completion": typeof kf21FlightTestsCompletion;
  /** Reports of 2021 and 2022 name Indonesia as South Korea's partner in the KF-21 programme. */
  readonly "kf-21-indonesian-partnership": typeof kf21IndonesianPartnership;
  /**
   * South Korea and Indonesia sign on a smaller Indonesian share in the cost of the KF-21: 600
   * billion won.
   */
  readonly "kf-21-indonesian-share-agreement": typeof kf21IndonesianShareAgreement;
  /**
   * Malaysia and KAI are reported to have begun exploratory talks on the KF-21. Of two reports, one
   * names an open-source page as its origin, the other none.
   */
  readonly "kf-21-malaysia-talks-2026-01": typeof kf21MalaysiaTalks202601;
  /** South Korea's arms agency orders 20 KF-21s from Korea Aerospace Industries. */
  readonly "kf-21-production-contract-2024": typeof kf21ProductionContract2024;
  /** South Korea's arms agency orders 20 more KF-21s from Korea Aerospace Industries. */
  readonly "kf-21-production-contract-2025": typeof kf21ProductionContract2025;
  /** South Korea starts the KF-21 programme in 2015 at a cost put at 8.8 trillion won. */
  readonly "kf-21-programme-start": typeof kf21ProgrammeStart;
  /** The first prototype of the KF-21 is rolled out at Sacheon. */
  readonly "kf-21-prototype-roll-out": typeof kf21PrototypeRollOut;
  /**
   * Malaysia's defence minister, Mohamed Khaled Nordin, attended the high-level meeting of 9 and 10
   * September 2024 on the responsible military use of artificial intelligence.
   */
  readonly "khaled-at-reaim-2024": typeof khaledAtReaim2024;
  /** Mohamed Khaled Nordin visits South Korea and tours the plants of KAI and Hanwha. */
  readonly "khaled-visit-to-south-korea-2024": typeof khaledVisitToSouthKorea2024;
  /**
   * Seventeen South Korean companies, among them Samsung Thales, Hyundai Rotem, LIG Nex1 and
   * Poongsan, took part in Defence Services Asia in Kuala Lumpur in April 2008 and showed a model
   * of the K9 howitzer.
   */
  readonly "korean-firms-at-dsa-2008": typeof koreanFirmsAtDsa2008;
  /**
   * Twenty-three South Korean companies, among them Hyundai Rotem, Hanwha and Daewoo Shipbuilding &
   * Marine Engineering, exhibited at Defence Services Asia in Kuala Lumpur in April 2014; Hyundai
   * Rotem showed the K2 tank.
   */
  readonly "korean-firms-at-dsa-2014": typeof koreanFirmsAtDsa2014;
  /**
   * Twenty-four South Korean companies exhibited at Defence Services Asia in Kuala Lumpur in April
   * 2018; Hanwha Systems, Korean Air, Poongsan and Sancheong had stands of their own.
   */
  readonly "korean-firms-at-dsa-2018": typeof koreanFirmsAtDsa2018;
  /**
   * Malaysia's defence minister says that a landing ship will be borrowed from South Korea's navy
   * to make up for the one burnt.
   */
  readonly "landing-ship-loan-plan-2009": typeof landingShipLoanPlan2009;
  /** South Korea's navy is to lend Malaysia the landing ship Hyangro Bong in 2010. */
  readonly "landing-ship-loan-plan-2010-03": typeof landingShipLoanPlan201003;
  /**
   * Malaysia's defence minister names Türkiye, South Korea and two European countries as possible
   * suppliers of an anti-ship missile.
   */
  readonly "lcs-missile-shortlist-2026-06": typeof lcsMissileShortlist202606;
  /** Lee Jae-myung and Anwar Ibrahim speak by telephone, after Lee's election. */
  readonly "lee-anwar-phone-call-2025": typeof leeAnwarPhoneCall2025;
  /**
   * Lee Jae-myung and Anwar Ibrahim meet in Kuala Lumpur; according to the Korean presidency, Anwar
   * welcomes the memorandum.
   */
  readonly "lee-anwar-summit-2025": typeof leeAnwarSummit2025;
  /** The Korean defence minister calls on Anwar Ibrahim in Langkawi. */
  readonly "lee-jong-sup-call-on-anwar-2023": typeof leeJongSupCallOnAnwar2023;
  /**
   * South Korea's defence minister, Lee Jong-sup, visited Malaysia from 22 to 25 May 2023 and
   * attended the Langkawi exhibition.
   */
  readonly "lee-jong-sup-visit-to-malaysia-2023": typeof leeJongSupVisitToMalaysia2023;
  /** President Lee named Lee Yong-cheol to head South Korea's arms procurement agency. */
  readonly "lee-yong-cheol-appointment": typeof leeYongCheolAppointment;
  /**
   * LIG Nex1 takes part in the exhibition in Kuala Lumpur for the first time and shows its
   * missiles.
   */
  readonly "lig-nex1-at-dsa-2022": typeof ligNex1AtDsa2022;
  /**
   * Aju News thinks that LIG Nex1, which wishes to sell five sorts of weapon, could sign with
   * Malaysia as early as 2023.
   */
  readonly "lig-nex1-contract-expectation-2023-08": typeof ligNex1ContractExpectation202308;
  /**
   * LIG Nex1 has set up an office in Kuala Lumpur by September 2025, and begins to hire staff for
   * it.
   */
  readonly "lig-nex1-kuala-lumpur-office": typeof ligNex1KualaLumpurOffice;
  /** LIG Nex1 considers production in Malaysia, by transfer of technology among other means. */
  readonly "lig-nex1-local-production-2025-09": typeof ligNex1LocalProduction202509;
  /**
   * Malaysia's defence ministry finalises 43 papers at its ceremony, by Bernama's count: 20
   * contracts, 21 letters of acceptance and two letters of intent.
   */
  readonly "lima-2023-contract-ceremony": typeof lima2023ContractCeremony;
  /** Modernising its littoral fleet is an imperative for Malaysia. */
  readonly "littoral-fleet-modernisation": typeof littoralFleetModernisation;
  /** Malaysia hands the Turkish company STM its letter for three littoral mission ships. */
  readonly "littoral-mission-ship-batch-2-letter-of-acceptance": typeof littoralMissionShipBatch2LetterOfAcceptance;
  /**
   * Lee Jong-sup asks for a Korean part in Malaysia's plan for three littoral mission vessels of
   * 2,000 tons.
   */
  readonly "littoral-mission-vessel-role-request": typeof littoralMissionVesselRoleRequest;
  /**
   * According to the Korean ambassador, the Look East Policy was set up with South Korea in 1983, a
   * year after Japan.
   */
  readonly "look-east-policy-with-south-korea": typeof lookEastPolicyWithSouthKorea;
  /**
   * Malaysia's prime minister, Mahathir Mohamad, visited Korea Aerospace Industries in Sacheon on
   * 25 November 2019 and looked at the FA-50.
   */
  readonly "mahathir-at-kai-2019": typeof mahathirAtKai2019;
  /**
   * South Korea's procurement agency counts the pact as Malaysia's second memorandum on arms
   * cooperation with a foreign country; others count differently.
   */
  readonly "malaysia-second-arms-mou": typeof malaysiaSecondArmsMou;
  /**
   * Malaysia plans better lead-in fighter training and wider coverage by multi-role airpower, with
   * its 18 FA-50s at the core.
   */
  readonly "malaysian-airpower-plan": typeof malaysianAirpowerPlan;
  /** Malaysia's air force plans its next multi-role fighters for 2035. */
  readonly "malaysian-multi-role-combat-aircraft-plan-2025-12": typeof malaysianMultiRoleCombatAircraftPlan202512;
  /**
   * Deputy minister Adly Zahari tells parliament of three more littoral mission ships, four
   * helicopters and six unmanned aircraft.
   */
  readonly "malaysian-navy-procurement-plan-2024-07": typeof malaysianNavyProcurementPlan202407;
  /** KD Mahawangsa and KD Lekir of Malaysia's navy visit Incheon. */
  readonly "malaysian-ships-at-incheon-1990": typeof malaysianShipsAtIncheon1990;
  /**
   * As of September 2021 Malaysia's army sought to replace its SIBMAS and Condor vehicles with
   * about 400 new wheeled armoured vehicles, South Korean press reported.
   */
  readonly "malaysian-wheeled-vehicle-replacement-2021": typeof malaysianWheeledVehicleReplacement2021;
  /**
   * Awareness of what happens at sea is urgent to South Korea and Malaysia; both stress watching
   * over contested waters.
   */
  readonly "maritime-domain-awareness": typeof maritimeDomainAwareness;
  /**
   * Malaysia's seven MB-339CM trainers stand on the ground from 2018, for trouble with their
   * engines.
   */
  readonly "mb-339cm-grounding": typeof mb339cmGrounding;
  /**
   * The Guru names LIG Nex1 beside five rivals for Malaysia's medium-range air defence, put at
   * about 462 million US dollars. The journal it draws on calls them likely names, none of them
   * made public.
   */
  readonly "medium-range-air-defence-bidders-2025": typeof mediumRangeAirDefenceBidders2025;
  /**
   * Malaysia's defence minister lists two batteries of medium-range missiles among the purchases
   * planned in the first stage, that for 2026, of the 13th Malaysia Plan.
   */
  readonly "medium-range-air-defence-plan-2025-12": typeof mediumRangeAirDefencePlan202512;
  /** Malaysia currently has priorities for the modernisation of its military. */
  readonly "military-modernisation-priorities": typeof militaryModernisationPriorities;
  /** Malaysia's navy plans to buy two support ships between 2026 and 2030, if they are funded. */
  readonly "mrss-first-two-plan-2025-06": typeof mrssFirstTwoPlan202506;
  /**
   * Defence Security Asia puts Hyundai, Fincantieri and PT PAL ahead for the support ships, on the
   * word of unnamed sources.
   */
  readonly "mrss-front-runners-2025-03": typeof mrssFrontRunners202503;
  /**
   * Malaysia's defence minister lists two support ships among the purchases planned in the first
   * stage, that for 2026, of the 13th Malaysia Plan.
   */
  readonly "mrss-plan-2025-12": typeof mrssPlan202512;
  /**
   * Malaysia's navy asks for two support ships now and a third built in Malaysia, best bought from
   * government to government.
   */
  readonly "mrss-plan-2026-07": typeof mrssPlan202607;
  /**
   * Malaysia's navy chief counts proposals from over 17 countries and names six, including South
   * Korea.
   */
  readonly "mrss-proposals-2026-07": typeof mrssProposals202607;
  /** Defence Security Asia expects the tender for the first two support ships in October 2025. */
  readonly "mrss-tender-expectation-2025-03": typeof mrssTenderExpectation202503;
  /** A third support ship is to follow, between 2035 and 2040. */
  readonly "mrss-third-ship-plan-2025-06": typeof mrssThirdShipPlan202506;
  /**
   * Malaysia's air force may bring its multi-role fighter programme forward if the money is there.
   */
  readonly "multi-role-combat-aircraft-advance-2025-12": typeof multiRoleCombatAircraftAdvance202512;
  /**
   * South Korea's procurement agency and NATO sign an airworthiness agreement beside the NATO
   * summit in Washington.
   */
  readonly "nato-airworthiness-recognition-signing": typeof natoAirworthinessRecognitionSigning;
  /**
   * Malaysia's defence ministry claims one billion ringgit over the missiles, or more by one
   * report; another has it seek the 571.9 million already paid.
   */
  readonly "naval-strike-missile-claim": typeof navalStrikeMissileClaim;
  /**
   * Malaysia's navy contracts Kongsberg for Naval Strike Missiles for six littoral combat ships.
   */
  readonly "naval-strike-missile-contract": typeof navalStrikeMissileContract;
  /** Norway withdraws the export licence for the Naval Strike Missiles that Malaysia had bought. */
  readonly "naval-strike-missile-licence-withdrawal": typeof navalStrikeMissileLicenceWithdrawal;
  /**
   * South Korea is determined to master how combat aircraft of the next generation are developed.
   */
  readonly "next-generation-combat-aircraft-target": typeof nextGenerationCombatAircraftTarget;
  /** A bank forecloses the yard of NGV Tech, and the two training ships lie unfinished. */
  readonly "ngv-tech-foreclosure": typeof ngvTechForeclosure;
  /**
   * South Korea's navy showed its landing ship Nojeokbong at the Langkawi exhibition in May 2023;
   * Defence Minister Lee Jong-sup and the navy chief, Lee Jong-ho, went on board.
   */
  readonly "nojeokbong-at-lima-2023": typeof nojeokbongAtLima2023;
  /**
   * South Korea's foreign minister, Park Jin, visited Malaysia on 1 and 2 May 2023 and called on
   * Prime Minister Anwar Ibrahim.
   */
  readonly "park-jin-visit-to-malaysia-2023": typeof parkJinVisitToMalaysia2023;
  /**
   * The Philippines orders 12 more FA-50 from Korea Aerospace Industries for about 700 million
   * dollars.
   */
  readonly "philippines-fa-50-block-20-contract": typeof philippinesFa50Block20Contract;
  /**
   * South Korea aims to sell its long-range and precision-strike systems to partners it has vetted.
   */
  readonly "precision-strike-export-target": typeof precisionStrikeExportTarget;
  /**
   * Malaysia's defence minister is reported to expect Cabinet approval, by October 2025, of an
   * arrangement for buying from South Korea, government to government.
   */
  readonly "procurement-arrangement-approval-plan-2025-09": typeof procurementArrangementApprovalPlan202509;
  /**
   * Anwar Ibrahim orders decisions on army and police procurement that are linked to corruption to
   * be shelved until procedures are complied with.
   */
  readonly "procurement-freeze-2026": typeof procurementFreeze2026;
  /**
   * Malaysia's defence minister says that Anwar agrees to consider exemptions from the freeze for
   * the forces' operations.
   */
  readonly "procurement-freeze-exemption-2026": typeof procurementFreezeExemption2026;
  /**
   * Malaysia's defence ministry says it will assess what the freeze means for contracts under way
   * and for readiness.
   */
  readonly "procurement-freeze-review-2026": typeof procurementFreezeReview2026;
  /**
   * South Korea's air force planned in August 2025 to invite the chief of Malaysia's air force
   * officially to the Seoul ADEX exhibition in October 2025.
   */
  readonly "rmaf-chief-adex-invitation-plan-2025-08": typeof rmafChiefAdexInvitationPlan202508;
  /**
   * The chief of Malaysia's air force, Ackbal Abdul Samad, attended the opening of the Seoul ADEX
   * exhibition on 20 October 2021.
   */
  readonly "rmaf-chief-at-adex-2021": typeof rmafChiefAtAdex2021;
  /**
   * On a visit to Korea Aerospace Industries the chief of the Malaysian air force flies in an
   * FA-50.
   */
  readonly "rmaf-chief-fa-50-flight": typeof rmafChiefFa50Flight;
  /**
   * Seven officers and other ranks of Malaysia's air force had been in South Korea since November
   * 2023 to oversee the acquisition of the FA-50M, Mohamed Khaled Nordin said in March 2024.
   */
  readonly "rmaf-team-in-south-korea-2023-11": typeof rmafTeamInSouthKorea202311;
  /**
   * South Korea's air force chief, Jung Sang-hwa, visited Malaysia and Australia between 22
   * February and 1 March 2023 at the invitation of their air forces.
   */
  readonly "rokaf-chief-visit-to-malaysia-2023": typeof rokafChiefVisitToMalaysia2023;
  /** South Korea and Malaysia both lay stress on the security of sea-lines of communication. */
  readonly "sea-lines-of-communication-security": typeof seaLinesOfCommunicationSecurity;
  /**
   * President Yoon put Seok Jong-gun, until his retirement a major general of the army, at the head
   * of South Korea's arms procurement agency from 19 February 2024.
   */
  readonly "seok-jong-gun-appointment": typeof seokJongGunAppointment;
  /** Seok Jong-gun meets Mohamed Khaled Nordin at the DSA exhibition in Kuala Lumpur. */
  readonly "seok-khaled-meeting-2024": typeof seokKhaledMeeting2024;
  /**
   * A blog passes on talk in the exhibition halls that the army has no official programme for
   * six-wheeled vehicles.
   */
  readonly "six-wheeled-vehicle-programme-2018": typeof sixWheeledVehicleProgramme2018;
  /** South Korea and Malaysia mark 65 years of diplomatic relations. */
  readonly "sixty-fifth-anniversary-of-relations": typeof sixtyFifthAnniversaryOfRelations;
  /**
   * Malaysia's national objective includes a more skilled domestic workforce and more components
   * for military production made locally.
   */
  readonly "skills-and-components-target": typeof skillsAndComponentsTarget;
  /**
   * South Korea is ranked ninth among exporters of arms for 2018 to 2022, with 2.4 percent of the
   * world's total.
   */
  readonly "south-korea-arms-exporter-rank-2018-2022": typeof southKoreaArmsExporterRank20182022;
  /**
   * SIPRI ranks South Korea tenth among exporters of arms for 2020 to 2024, with 2.2 percent of the
   * world's total.
   */
  readonly "south-korea-arms-exporter-rank-2020-2024": typeof southKoreaArmsExporterRank20202024;
  /**
   * SIPRI ranks South Korea ninth among exporters of arms for 2021 to 2025, with about 3 percent of
   * the world's total.
   */
  readonly "south-korea-arms-exporter-rank-2021-2025": typeof southKoreaArmsExporterRank20212025;
  /**
   * SIPRI figures put South Korea tenth in 2023 by the arms sales of its firms among the 100
   * largest; exports are not meant.
   */
  readonly "south-korea-arms-sales-rank-2023": typeof southKoreaArmsSalesRank2023;
  /**
   * Korea Aerospace Industries delivers 60 FA-50 to the South Korean air force between 2013 and
   * October 2016.
   */
  readonly "south-korea-fa-50-deliveries": typeof southKoreaFa50Deliveries;
  /**
   * With the one signed with Malaysia, South Korea has memoranda with 52 countries: on arms
   * cooperation by most reports, on defence cooperation by the article.
   */
  readonly "south-korea-fifty-two-mous": typeof southKoreaFiftyTwoMous;
  /**
   * Seok Jong-gun says that South Korea will work towards peace and stability in Southeast Asia.
   */
  readonly "southeast-asian-stability-target": typeof southeastAsianStabilityTarget;
  /** Defending the Strait of Malacca is an imperative for Malaysia. */
  readonly "strait-of-malacca-defence": typeof straitOfMalaccaDefence;
  /** Yoon Suk Yeol and Anwar Ibrahim announce the strategic partnership at a summit in Seoul. */
  readonly "strategic-partnership-2024-declaration": typeof strategicPartnership2024Declaration;
  /**
   * The leaders of South Korea and Malaysia agree to raise relations to a strategic partnership.
   */
  readonly "strategic-partnership-agreed-2019": typeof strategicPartnershipAgreed2019;
  /**
   * Chosun writes, citing reports it does not name, that Malaysia considers the Surion helicopter.
   */
  readonly "surion-consideration-2024-01": typeof surionConsideration202401;
  /**
   * Malaysia's national objective is a sustainable industrial base for defence that does not lean
   * heavily on suppliers abroad.
   */
  readonly "sustainable-industrial-base-target": typeof sustainableIndustrialBaseTarget;
  /**
   * A Korean site puts the family at some 210 aircraft flying in seven countries, and nearly 290
   * with those on order.
   */
  readonly "t-50-family-fleet-count": typeof t50FamilyFleetCount;
  /** The T-50 flies for the first time. */
  readonly "t-50-first-flight": typeof t50FirstFlight;
  /** The first T-50 is rolled out at the plant of Korea Aerospace Industries in Sacheon. */
  readonly "t-50-roll-out": typeof t50RollOut;
  /** The training ship Teguh Samudera is launched. */
  readonly "teguh-samudera-launch": typeof teguhSamuderaLaunch;
  /**
   * About 150 people, with South Korean makers and about 20 Malaysian defence companies, attended
   * the third defence-industry seminar in Kuala Lumpur on 22 September 2025; Mohamed Khaled Nordin
   * spoke.
   */
  readonly "third-defence-industry-seminar": typeof thirdDefenceIndustrySeminar;
  /** The Korean maker and AVP Engineering show the six-wheeled Tigon in Kuala Lumpur. */
  readonly "tigon-at-dsa-2018": typeof tigonAtDsa2018;
  /** South Korea has the ambition of being a defence exporter of the top tier. */
  readonly "top-tier-exporter-target": typeof topTierExporterTarget;
  /** Malaysia's navy commissions its two training ships at Lumut. */
  readonly "training-ship-commissioning": typeof trainingShipCommissioning;
  /** Malaysia's defence ministry contracts Grade One Marine to finish the two training ships. */
  readonly "training-ship-completion-contract": typeof trainingShipCompletionContract;
  /** Malaysia's navy contracts NGV Tech for two training ships at the LIMA exhibition of 2011. */
  readonly "training-ship-contract": typeof trainingShipContract;
  /** DSME supplies the modules from which NGV Tech puts the two training ships together. */
  readonly "training-ship-modules": typeof trainingShipModules;
  /**
   * Both nations need to turn the memorandum into tangible programmes and real results for
   * industry.
   */
  readonly "translate-mou-into-programmes": typeof translateMouIntoProgrammes;
  /**
   * Malaysia and Türkiye sign a memorandum on buying defence products between their governments.
   */
  readonly "turkiye-procurement-mou-signing": typeof turkiyeProcurementMouSigning;
  /**
   * Malaysia and the United States sign a memorandum on defence cooperation beside the ASEAN
   * ministers' meeting.
   */
  readonly "united-states-defence-mou-signing": typeof unitedStatesDefenceMouSigning;
  /**
   * South Korea and Malaysia held a meeting of vice defence ministers at the ninth Beijing
   * Xiangshan Forum in October 2019.
   */
  readonly "vice-ministerial-defence-meeting-2019": typeof viceMinisterialDefenceMeeting2019;
  /**
   * Malaysia's defence ministry answered a question by Oscar Ling Chai Yew, a member of parliament,
   * on the purchase of the light combat aircraft in writing on 22 March 2023.
   */
  readonly "written-reply-flit-lca-2023-03": typeof writtenReplyFlitLca202303;
  /**
   * Malaysia's defence minister, Ahmad Zahid Hamidi, arrived in South Korea on 18 October 2009 at
   * the invitation of Kim Tae-young and was due to leave on 22 October.
   */
  readonly "zahid-visit-to-south-korea-2009": typeof zahidVisitToSouthKorea2009;
};

/** Every event of this dataset, by its id. */
export const timeline: Timeline = {
  "advanced-platform-export-target": advancedPlatformExportTarget,
  "agree-joint-projects": agreeJointProjects,
  "ahn-gyu-back-appointment": ahnGyuBackAppointment,
  "air-force-chiefs-talks-2023-02": airForceChiefsTalks202302,
  "air-force-meeting-2025": airForceMeeting2025,
  "air-force-meeting-arrangement-plan-2023-02": airForceMeetingArrangementPlan202302,
  "air-operations-commander-talks-2023-02": airOperationsCommanderTalks202302,
  "airworthiness-conference-seoul-2025": airworthinessConferenceSeoul2025,
  "airworthiness-recognition-conclusion": airworthinessRecognitionConclusion,
  "airworthiness-recognition-expansion-plan-2025-10": airworthinessRecognitionExpansionPlan202510,
  "airworthiness-recognitions-2024-01": airworthinessRecognitions202401,
  "align-strategic-goals": alignStrategicGoals,
  "anwar-visit-to-south-korea-2024": anwarVisitToSouthKorea2024,
  "asean-defence-mous-completed": aseanDefenceMousCompleted,
  "astros-ii-replacement-contract-expectation": astrosIiReplacementContractExpectation,
  "astros-ii-replacement-offers-2025": astrosIiReplacementOffers2025,
  "astros-ii-replacement-plan-2024-05": astrosIiReplacementPlan202405,
  "black-eagles-and-nojeokbong-plan-lima-2023": blackEaglesAndNojeokbongPlanLima2023,
  "bosnia-battalion-group-requirement": bosniaBattalionGroupRequirement,
  "build-joint-channels-fast": buildJointChannelsFast,
  "capability-55-light-combat-aircraft-plan": capability55LightCombatAircraftPlan,
  "certification-alignment": certificationAlignment,
  "cheongung-candidacy-2023-03": cheongungCandidacy202303,
  "chunmoo-widad-memorandum": chunmooWidadMemorandum,
  "commercial-sea-lines-target": commercialSeaLinesTarget,
  "contribute-to-malaysian-defence-industry": contributeToMalaysianDefenceIndustry,
  "dapa-quality-assurance-talks-plan-2008": dapaQualityAssuranceTalksPlan2008,
  "defence-cooperation-mou-2022-signing": defenceCooperationMou2022Signing,
  "defence-cooperation-mou-2022-talks": defenceCooperationMou2022Talks,
  "defence-industry-mou-aim-2022-04": defenceIndustryMouAim202204,
  "defence-industry-mou-aim-2024-05": defenceIndustryMouAim202405,
  "defence-industry-mou-announcement": defenceIndustryMouAnnouncement,
  "defence-industry-mou-plan-2025-07": defenceIndustryMouPlan202507,
  "defence-industry-mou-signing": defenceIndustryMouSigning,
  "defence-industry-mou-signing-plan-2025-09": defenceIndustryMouSigningPlan202509,
  "defence-industry-working-meeting-1991": defenceIndustryWorkingMeeting1991,
  "defence-ministers-meeting-2009": defenceMinistersMeeting2009,
  "defence-ministers-meeting-2023-05": defenceMinistersMeeting202305,
  "defence-ministers-meeting-2023-10": defenceMinistersMeeting202310,
  "defence-ministers-meeting-2024-09": defenceMinistersMeeting202409,
  "defence-ministers-meeting-2025-11": defenceMinistersMeeting202511,
  "defence-policy-coordination-meeting-2024": defencePolicyCoordinationMeeting2024,
  "defence-policy-dialogue-2025": defencePolicyDialogue2025,
  "define-co-production-terms": defineCoProductionTerms,
  "diplomatic-relations-1960": diplomaticRelations1960,
  "dsa-2026-plan-2026-01": dsa2026Plan202601,
  "dsme-corvette-approval": dsmeCorvetteApproval,
  "dsme-corvette-delivery-plan-2014-11": dsmeCorvetteDeliveryPlan201411,
  "dsme-corvette-order": dsmeCorvetteOrder,
  "eighth-airworthiness-recognition": eighthAirworthinessRecognition,
  "fa-50-airworthiness-certification-plan-2025-10": fa50AirworthinessCertificationPlan202510,
  "fa-50-assembly-line-offer": fa50AssemblyLineOffer,
  "fa-50-construction-in-south-korea-2024-09": fa50ConstructionInSouthKorea202409,
  "fa-50-contract": fa50Contract,
  "fa-50-delivery-plan-2023-02": fa50DeliveryPlan202302,
  "fa-50-delivery-plan-2023-03": fa50DeliveryPlan202303,
  "fa-50-delivery-plan-2023-05": fa50DeliveryPlan202305,
  "fa-50-delivery-plan-2024-03-08": fa50DeliveryPlan20240308,
  "fa-50-delivery-plan-2024-03-10": fa50DeliveryPlan20240310,
  "fa-50-delivery-plan-2024-03-19": fa50DeliveryPlan20240319,
  "fa-50-delivery-plan-2024-05": fa50DeliveryPlan202405,
  "fa-50-delivery-plan-2024-09": fa50DeliveryPlan202409,
  "fa-50-delivery-plan-2025-01": fa50DeliveryPlan202501,
  "fa-50-delivery-plan-2025-07": fa50DeliveryPlan202507,
  "fa-50-delivery-plan-2025-12": fa50DeliveryPlan202512,
  "fa-50-delivery-plan-2026-01": fa50DeliveryPlan202601,
  "fa-50-delivery-plan-2026-02": fa50DeliveryPlan202602,
  "fa-50-delivery-plan-2026-new-year": fa50DeliveryPlan2026NewYear,
  "fa-50-letter-of-acceptance": fa50LetterOfAcceptance,
  "fa-50-local-assembly-plan-2023-05": fa50LocalAssemblyPlan202305,
  "fa-50-second-order-request-2023-05": fa50SecondOrderRequest202305,
  "fa-50-second-purchase-talks-2024-05": fa50SecondPurchaseTalks202405,
  "fa-50m-basing-expectation-2024-09": fa50mBasingExpectation202409,
  "fa-50m-expedite-request-2024-11": fa50mExpediteRequest202411,
  "fa-50m-industrial-collaboration-phase-two": fa50mIndustrialCollaborationPhaseTwo,
  "fa-50m-pilot-training-plan-2024-03": fa50mPilotTrainingPlan202403,
  "fa-50m-pilot-training-plan-2025-02": fa50mPilotTrainingPlan202502,
  "fa-50m-progress-2024-03": fa50mProgress202403,
  "fa-50m-progress-2024-09": fa50mProgress202409,
  "fa-50m-progress-2025-01": fa50mProgress202501,
  "fa-50m-progress-2025-02": fa50mProgress202502,
  "fa-50m-progress-2025-07": fa50mProgress202507,
  "fa-50m-second-batch-expectation-2024-05": fa50mSecondBatchExpectation202405,
  "fa-50m-technician-training-plan-2025-02": fa50mTechnicianTrainingPlan202502,
  "first-asian-airworthiness-recognition": firstAsianAirworthinessRecognition,
  "first-defence-industry-seminar": firstDefenceIndustrySeminar,
  "first-procurement-under-turkiye-mou": firstProcurementUnderTurkiyeMou,
  "first-seminar-company-meetings": firstSeminarCompanyMeetings,
  "flit-lca-anti-corruption-file": flitLcaAntiCorruptionFile,
  "flit-lca-bid-catic": flitLcaBidCatic,
  "flit-lca-bid-hindustan-aeronautics": flitLcaBidHindustanAeronautics,
  "flit-lca-bid-kai": flitLcaBidKai,
  "flit-lca-bid-leonardo": flitLcaBidLeonardo,
  "flit-lca-bid-rosoboronexport": flitLcaBidRosoboronexport,
  "flit-lca-bid-turkish-aerospace": flitLcaBidTurkishAerospace,
  "flit-lca-palm-oil-barter": flitLcaPalmOilBarter,
  "flit-lca-phase-one-plan-2023-02": flitLcaPhaseOnePlan202302,
  "flit-lca-phase-two-reply-2026-01": flitLcaPhaseTwoReply202601,
  "flit-lca-requirements": flitLcaRequirements,
  "flit-lca-tender": flitLcaTender,
  "flit-lca-tender-closing": flitLcaTenderClosing,
  "foreign-ministers-call-2023-01": foreignMinistersCall202301,
  "fourth-asean-defence-dialogue": fourthAseanDefenceDialogue,
  "fourth-largest-exporter-announcement": fourthLargestExporterAnnouncement,
  "fourth-largest-exporter-target": fourthLargestExporterTarget,
  "free-trade-agreement-conclusion": freeTradeAgreementConclusion,
  "free-trade-talks-2019": freeTradeTalks2019,
  "free-trade-talks-resumption-2024": freeTradeTalksResumption2024,
  "g2g-mou-policy-announcement-2025": g2gMouPolicyAnnouncement2025,
  "gagah-samudera-launch": gagahSamuderaLaunch,
  "global-defence-export-target": globalDefenceExportTarget,
  "haegung-expectation-2024-06": haegungExpectation202406,
  "hanwha-ammunition-export-aim-2014": hanwhaAmmunitionExportAim2014,
  "harmonise-support": harmoniseSupport,
  "hawk-and-mb-339cm-replacement-plan": hawkAndMb339cmReplacementPlan,
  "hawk-retirement-plan-2025": hawkRetirementPlan2025,
  "hdl-13000-offer-2022": hdl13000Offer2022,
  "hyundai-designs-at-lima-2023": hyundaiDesignsAtLima2023,
  "hyundai-naval-offer-2025-09": hyundaiNavalOffer202509,
  "integrate-supply-chains": integrateSupplyChains,
  "joint-committee-plan-2025-10": jointCommitteePlan202510,
  "k200-assembly-memorandum": k200AssemblyMemorandum,
  "k200-assembly-plan-1994-09": k200AssemblyPlan199409,
  "k200-deliveries-by-august-1994": k200DeliveriesByAugust1994,
  "k200-delivery-plan-1993-12": k200DeliveryPlan199312,
  "k200-deployment-in-bosnia": k200DeploymentInBosnia,
  "k200-development": k200Development,
  "k200-entry-into-service": k200EntryIntoService,
  "k200-first-contract": k200FirstContract,
  "k200-first-delivery": k200FirstDelivery,
  "k200-maintenance-memorandum-plan-1994-08": k200MaintenanceMemorandumPlan199408,
  "k200-remote-weapon-station-plan-2024-08": k200RemoteWeaponStationPlan202408,
  "k200-supply": k200Supply,
  "k200-upgrade-contract-2006": k200UpgradeContract2006,
  "k200-upgrade-first-shipment": k200UpgradeFirstShipment,
  "k200-upgrade-plan-2001-09": k200UpgradePlan200109,
  "k200-upgrade-plan-2024-08": k200UpgradePlan202408,
  "k200-upgrade-prototype": k200UpgradePrototype,
  "k200-upgrade-teaming-agreement": k200UpgradeTeamingAgreement,
  "k21-black-fox-sale-plan": k21BlackFoxSalePlan,
  "k806-bid-malaysia": k806BidMalaysia,
  "kai-fourth-southeast-asian-sale": kaiFourthSoutheastAsianSale,
  "kd-mahawangsa-commissioning": kdMahawangsaCommissioning,
  "kd-sri-inderapura-fire": kdSriInderapuraFire,
  "kf-21-final-assembly-start": kf21FinalAssemblyStart,
  "kf-21-first-delivery-plan-2025-05": kf21FirstDeliveryPlan202505,
  "kf-21-first-flight": kf21FirstFlight,
  "kf-21-first-production-roll-out": kf21FirstProductionRollOut,
  "kf-21-first-supersonic-flight": kf21FirstSupersonicFlight,
  "kf-21-fleet-plan-2025-05": kf21FleetPlan202505,
  "kf-21-flight-tests-completion": kf21FlightTestsCompletion,
  "kf-21-indonesian-partnership": kf21IndonesianPartnership,
  "kf-21-indonesian-share-agreement": kf21IndonesianShareAgreement,
  "kf-21-malaysia-talks-2026-01": kf21MalaysiaTalks202601,
  "kf-21-production-contract-2024": kf21ProductionContract2024,
  "kf-21-production-contract-2025": kf21ProductionContract2025,
  "kf-21-programme-start": kf21ProgrammeStart,
  "kf-21-prototype-roll-out": kf21PrototypeRollOut,
  "khaled-at-reaim-2024": khaledAtReaim2024,
  "khaled-visit-to-south-korea-2024": khaledVisitToSouthKorea2024,
  "korean-firms-at-dsa-2008": koreanFirmsAtDsa2008,
  "korean-firms-at-dsa-2014": koreanFirmsAtDsa2014,
  "korean-firms-at-dsa-2018": koreanFirmsAtDsa2018,
  "landing-ship-loan-plan-2009": landingShipLoanPlan2009,
  "landing-ship-loan-plan-2010-03": landingShipLoanPlan201003,
  "lcs-missile-shortlist-2026-06": lcsMissileShortlist202606,
  "lee-anwar-phone-call-2025": leeAnwarPhoneCall2025,
  "lee-anwar-summit-2025": leeAnwarSummit2025,
  "lee-jong-sup-call-on-anwar-2023": leeJongSupCallOnAnwar2023,
  "lee-jong-sup-visit-to-malaysia-2023": leeJongSupVisitToMalaysia2023,
  "lee-yong-cheol-appointment": leeYongCheolAppointment,
  "lig-nex1-at-dsa-2022": ligNex1AtDsa2022,
  "lig-nex1-contract-expectation-2023-08": ligNex1ContractExpectation202308,
  "lig-nex1-kuala-lumpur-office": ligNex1KualaLumpurOffice,
  "lig-nex1-local-production-2025-09": ligNex1LocalProduction202509,
  "lima-2023-contract-ceremony": lima2023ContractCeremony,
  "littoral-fleet-modernisation": littoralFleetModernisation,
  "littoral-mission-ship-batch-2-letter-of-acceptance": littoralMissionShipBatch2LetterOfAcceptance,
  "littoral-mission-vessel-role-request": littoralMissionVesselRoleRequest,
  "look-east-policy-with-south-korea": lookEastPolicyWithSouthKorea,
  "mahathir-at-kai-2019": mahathirAtKai2019,
  "malaysia-second-arms-mou": malaysiaSecondArmsMou,
  "malaysian-airpower-plan": malaysianAirpowerPlan,
  "malaysian-multi-role-combat-aircraft-plan-2025-12": malaysianMultiRoleCombatAircraftPlan202512,
  "malaysian-navy-procurement-plan-2024-07": malaysianNavyProcurementPlan202407,
  "malaysian-ships-at-incheon-1990": malaysianShipsAtIncheon1990,
  "malaysian-wheeled-vehicle-replacement-2021": malaysianWheeledVehicleReplacement2021,
  "maritime-domain-awareness": maritimeDomainAwareness,
  "mb-339cm-grounding": mb339cmGrounding,
  "medium-range-air-defence-bidders-2025": mediumRangeAirDefenceBidders2025,
  "medium-range-air-defence-plan-2025-12": mediumRangeAirDefencePlan202512,
  "military-modernisation-priorities": militaryModernisationPriorities,
  "mrss-first-two-plan-2025-06": mrssFirstTwoPlan202506,
  "mrss-front-runners-2025-03": mrssFrontRunners202503,
  "mrss-plan-2025-12": mrssPlan202512,
  "mrss-plan-2026-07": mrssPlan202607,
  "mrss-proposals-2026-07": mrssProposals202607,
  "mrss-tender-expectation-2025-03": mrssTenderExpectation202503,
  "mrss-third-ship-plan-2025-06": mrssThirdShipPlan202506,
  "multi-role-combat-aircraft-advance-2025-12": multiRoleCombatAircraftAdvance202512,
  "nato-airworthiness-recognition-signing": natoAirworthinessRecognitionSigning,
  "naval-strike-missile-claim": navalStrikeMissileClaim,
  "naval-strike-missile-contract": navalStrikeMissileContract,
  "naval-strike-missile-licence-withdrawal": navalStrikeMissileLicenceWithdrawal,
  "next-generation-combat-aircraft-target": nextGenerationCombatAircraftTarget,
  "ngv-tech-foreclosure": ngvTechForeclosure,
  "nojeokbong-at-lima-2023": nojeokbongAtLima2023,
  "park-jin-visit-to-malaysia-2023": parkJinVisitToMalaysia2023,
  "philippines-fa-50-block-20-contract": philippinesFa50Block20Contract,
  "precision-strike-export-target": precisionStrikeExportTarget,
  "procurement-arrangement-approval-plan-2025-09": procurementArrangementApprovalPlan202509,
  "procurement-freeze-2026": procurementFreeze2026,
  "procurement-freeze-exemption-2026": procurementFreezeExemption2026,
  "procurement-freeze-review-2026": procurementFreezeReview2026,
  "rmaf-chief-adex-invitation-plan-2025-08": rmafChiefAdexInvitationPlan202508,
  "rmaf-chief-at-adex-2021": rmafChiefAtAdex2021,
  "rmaf-chief-fa-50-flight": rmafChiefFa50Flight,
  "rmaf-team-in-south-korea-2023-11": rmafTeamInSouthKorea202311,
  "rokaf-chief-visit-to-malaysia-2023": rokafChiefVisitToMalaysia2023,
  "sea-lines-of-communication-security": seaLinesOfCommunicationSecurity,
  "seok-jong-gun-appointment": seokJongGunAppointment,
  "seok-khaled-meeting-2024": seokKhaledMeeting2024,
  "six-wheeled-vehicle-programme-2018": sixWheeledVehicleProgramme2018,
  "sixty-fifth-anniversary-of-relations": sixtyFifthAnniversaryOfRelations,
  "skills-and-components-target": skillsAndComponentsTarget,
  "south-korea-arms-exporter-rank-2018-2022": southKoreaArmsExporterRank20182022,
  "south-korea-arms-exporter-rank-2020-2024": southKoreaArmsExporterRank20202024,
  "south-korea-arms-exporter-rank-2021-2025": southKoreaArmsExporterRank20212025,
  "south-korea-arms-sales-rank-2023": southKoreaArmsSalesRank2023,
  "south-korea-fa-50-deliveries": southKoreaFa50Deliveries,
  "south-korea-fifty-two-mous": southKoreaFiftyTwoMous,
  "southeast-asian-stability-target": southeastAsianStabilityTarget,
  "strait-of-malacca-defence": straitOfMalaccaDefence,
  "strategic-partnership-2024-declaration": strategicPartnership2024Declaration,
  "strategic-partnership-agreed-2019": strategicPartnershipAgreed2019,
  "surion-consideration-2024-01": surionConsideration202401,
  "sustainable-industrial-base-target": sustainableIndustrialBaseTarget,
  "t-50-family-fleet-count": t50FamilyFleetCount,
  "t-50-first-flight": t50FirstFlight,
  "t-50-roll-out": t50RollOut,
  "teguh-samudera-launch": teguhSamuderaLaunch,
  "third-defence-industry-seminar": thirdDefenceIndustrySeminar,
  "tigon-at-dsa-2018": tigonAtDsa2018,
  "top-tier-exporter-target": topTierExporterTarget,
  "training-ship-commissioning": trainingShipCommissioning,
  "training-ship-completion-contract": trainingShipCompletionContract,
  "training-ship-contract": trainingShipContract,
  "training-ship-modules": trainingShipModules,
  "translate-mou-into-programmes": translateMouIntoProgrammes,
  "turkiye-procurement-mou-signing": turkiyeProcurementMouSigning,
  "united-states-defence-mou-signing": unitedStatesDefenceMouSigning,
  "vice-ministerial-defence-meeting-2019": viceMinisterialDefenceMeeting2019,
  "written-reply-flit-lca-2023-03": writtenReplyFlitLca202303,
  "zahid-visit-to-south-korea-2009": zahidVisitToSouthKorea2009,
};
