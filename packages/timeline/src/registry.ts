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
import { airworthinessRecognitions202209 } from "./records/airworthiness-recognitions-2022-09.js";
import { airworthinessRecognitions202401 } from "./records/airworthiness-recognitions-2024-01.js";
import { alignStrategicGoals } from "./records/align-strategic-goals.js";
import { antiPiracyOperationPlan200410 } from "./records/anti-piracy-operation-plan-2004-10.js";
import { anwarVisitToSouthKorea2024 } from "./records/anwar-visit-to-south-korea-2024.js";
import { aseanDefenceMousCompleted } from "./records/asean-defence-mous-completed.js";
import { aseanSouthKoreaPartnershipUpgrade } from "./records/asean-south-korea-partnership-upgrade.js";
import { astrosIiReplacementContractExpectation } from "./records/astros-ii-replacement-contract-expectation.js";
import { astrosIiReplacementOffers2025 } from "./records/astros-ii-replacement-offers-2025.js";
import { astrosIiReplacementPlan202405 } from "./records/astros-ii-replacement-plan-2024-05.js";
import { badaroAtPortKlang2025 } from "./records/badaro-at-port-klang-2025.js";
import { blackEaglesAndNojeokbongPlanLima2023 } from "./records/black-eagles-and-nojeokbong-plan-lima-2023.js";
import { blackEaglesAtLima2017 } from "./records/black-eagles-at-lima-2017.js";
import { blackEaglesAtLima2023 } from "./records/black-eagles-at-lima-2023.js";
import { bosniaBattalionGroupRequirement } from "./records/bosnia-battalion-group-requirement.js";
import { buildJointChannelsFast } from "./records/build-joint-channels-fast.js";
import { capability55LightCombatAircraftPlan } from "./records/capability-55-light-combat-aircraft-plan.js";
import { certificationAlignment } from "./records/certification-alignment.js";
import { cheongungCandidacy202303 } from "./records/cheongung-candidacy-2023-03.js";
import { chunmooWidadMemorandum } from "./records/chunmoo-widad-memorandum.js";
import { coastGuardArrangement2001Conclusion } from "./records/coast-guard-arrangement-2001-conclusion.js";
import { coastGuardExercise2025 } from "./records/coast-guard-exercise-2025.js";
import { coastGuardShipAtPortKlang2019 } from "./records/coast-guard-ship-at-port-klang-2019.js";
import { commercialSeaLinesTarget } from "./records/commercial-sea-lines-target.js";
import { contributeToMalaysianDefenceIndustry } from "./records/contribute-to-malaysian-defence-industry.js";
import { cruiseTrainingGroupAtKlang2022 } from "./records/cruise-training-group-at-klang-2022.js";
import { dapaQualityAssuranceTalksPlan2008 } from "./records/dapa-quality-assurance-talks-plan-2008.js";
import { defenceCooperationMou2022Signing } from "./records/defence-cooperation-mou-2022-signing.js";
import { defenceCooperationMou2022Talks } from "./records/defence-cooperation-mou-2022-talks.js";
import { defenceIndustryMouAim202204 } from "./records/defence-industry-mou-aim-2022-04.js";
import { defenceIndustryMouAim202405 } from "./records/defence-industry-mou-aim-2024-05.js";
import { defenceIndustryMouAnnouncement } from "./records/defence-industry-mou-announcement.js";
import { defenceIndustryMouPlan202507 } from "./records/defence-industry-mou-plan-2025-07.js";
import { defenceIndustryMouSigning } from "./records/defence-industry-mou-signing.js";
import { defenceIndustryMouSigningPlan202509 } from "./records/defence-industry-mou-signing-plan-2025-09.js";
import { defenceIndustryPolicyPlan202109 } from "./records/defence-industry-policy-plan-2021-09.js";
import { defenceIndustryPolicyPlan202303 } from "./records/defence-industry-policy-plan-2023-03.js";
import { defenceIndustryWorkingMeeting1991 } from "./records/defence-industry-working-meeting-1991.js";
import { defenceMinistersMeeting2009 } from "./records/defence-ministers-meeting-2009.js";
import { defenceMinistersMeeting202305 } from "./records/defence-ministers-meeting-2023-05.js";
import { defenceMinistersMeeting202310 } from "./records/defence-ministers-meeting-2023-10.js";
import { defenceMinistersMeeting202409 } from "./records/defence-ministers-meeting-2024-09.js";
import { defenceMinistersMeeting202511 } from "./records/defence-ministers-meeting-2025-11.js";
import { defencePolicyCoordinationMeeting2024 } from "./records/defence-policy-coordination-meeting-2024.js";
import { defencePolicyDialogue2025 } from "./records/defence-policy-dialogue-2025.js";
import { defenceWhitePaperReviewLaunch } from "./records/defence-white-paper-review-launch.js";
import { defineCoProductionTerms } from "./records/define-co-production-terms.js";
import { diplomaticRelations1960 } from "./records/diplomatic-relations-1960.js";
import { dsa2022ContractCeremony } from "./records/dsa-2022-contract-ceremony.js";
import { dsa2026Plan202512 } from "./records/dsa-2026-plan-2025-12.js";
import { dsmeCorvetteApproval } from "./records/dsme-corvette-approval.js";
import { dsmeCorvetteDeliveryPlan201411 } from "./records/dsme-corvette-delivery-plan-2014-11.js";
import { dsmeCorvetteOrder } from "./records/dsme-corvette-order.js";
import { dsmeMissileCorvetteAtDsa2014 } from "./records/dsme-missile-corvette-at-dsa-2014.js";
import { eighthAirworthinessRecognition } from "./records/eighth-airworthiness-recognition.js";
import { enforcer10000AtLima2017 } from "./records/enforcer-10000-at-lima-2017.js";
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
import { fa50DeliveryPlan202509 } from "./records/fa-50-delivery-plan-2025-09.js";
import { fa50DeliveryPlan202510 } from "./records/fa-50-delivery-plan-2025-10.js";
import { fa50DeliveryPlan202512 } from "./records/fa-50-delivery-plan-2025-12.js";
import { fa50DeliveryPlan202601 } from "./records/fa-50-delivery-plan-2026-01.js";
import { fa50DeliveryPlan20260112 } from "./records/fa-50-delivery-plan-2026-01-12.js";
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
import { fa50mProgress202407 } from "./records/fa-50m-progress-2024-07.js";
import { fa50mProgress202409 } from "./records/fa-50m-progress-2024-09.js";
import { fa50mProgress202501 } from "./records/fa-50m-progress-2025-01.js";
import { fa50mProgress202502 } from "./records/fa-50m-progress-2025-02.js";
import { fa50mProgress202507 } from "./records/fa-50m-progress-2025-07.js";
import { fa50mProgressExpectation202408 } from "./records/fa-50m-progress-expectation-2024-08.js";
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
import { gyeongnamCallForDsa2026 } from "./records/gyeongnam-call-for-dsa-2026.js";
import { haegungExpectation202406 } from "./records/haegung-expectation-2024-06.js";
import { hanwhaAmmunitionExportAim2014 } from "./records/hanwha-ammunition-export-aim-2014.js";
import { harmoniseSupport } from "./records/harmonise-support.js";
import { hawkAndMb339cmReplacementPlan } from "./records/hawk-and-mb-339cm-replacement-plan.js";
import { hawkRetirementPlan2025 } from "./records/hawk-retirement-plan-2025.js";
import { hdHyundaiAmdefMeeting2025 } from "./records/hd-hyundai-amdef-meeting-2025.js";
import { hdHyundaiJohorMeeting202512 } from "./records/hd-hyundai-johor-meeting-2025-12.js";
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
import { kdJebatMissilePlan202501 } from "./records/kd-jebat-missile-plan-2025-01.js";
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
import { khaledSeokMeeting202409 } from "./records/khaled-seok-meeting-2024-09.js";
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
import { leeNajibMeeting2009 } from "./records/lee-najib-meeting-2009.js";
import { leeNajibSummit2010 } from "./records/lee-najib-summit-2010.js";
import { leeYongCheolAppointment } from "./records/lee-yong-cheol-appointment.js";
import { ligNex1AtDsa2022 } from "./records/lig-nex1-at-dsa-2022.js";
import { ligNex1ContractExpectation202308 } from "./records/lig-nex1-contract-expectation-2023-08.js";
import { ligNex1KualaLumpurOffice } from "./records/lig-nex1-kuala-lumpur-office.js";
import { ligNex1LocalProduction202509 } from "./records/lig-nex1-local-production-2025-09.js";
import { lima2019ContractCeremony } from "./records/lima-2019-contract-ceremony.js";
import { lima2023ContractCeremony } from "./records/lima-2023-contract-ceremony.js";
import { littoralFleetModernisation } from "./records/littoral-fleet-modernisation.js";
import { littoralMissionShipBatch2LetterOfAcceptance } from "./records/littoral-mission-ship-batch-2-letter-of-acceptance.js";
import { littoralMissionVesselRoleRequest } from "./records/littoral-mission-vessel-role-request.js";
import { lookEastPolicyWithSouthKorea } from "./records/look-east-policy-with-south-korea.js";
import { mahathirAtKai2019 } from "./records/mahathir-at-kai-2019.js";
import { malaysiaAtSeoulDefenseDialogue2018 } from "./records/malaysia-at-seoul-defense-dialogue-2018.js";
import { malaysiaFranceIndustryMemorandum2025 } from "./records/malaysia-france-industry-memorandum-2025.js";
import { malaysiaIndiaDefenceMouSigning } from "./records/malaysia-india-defence-mou-signing.js";
import { malaysiaIndonesiaDefenceMouSigning } from "./records/malaysia-indonesia-defence-mou-signing.js";
import { malaysiaSecondArmsMou } from "./records/malaysia-second-arms-mou.js";
import { malaysianAirpowerPlan } from "./records/malaysian-airpower-plan.js";
import { malaysianDefenceBudget2026 } from "./records/malaysian-defence-budget-2026.js";
import { malaysianInspectionTeam202210 } from "./records/malaysian-inspection-team-2022-10.js";
import { malaysianMultiRoleCombatAircraftPlan202512 } from "./records/malaysian-multi-role-combat-aircraft-plan-2025-12.js";
import { malaysianNavyProcurementPlan202407 } from "./records/malaysian-navy-procurement-plan-2024-07.js";
import { malaysianShipsAtIncheon1990 } from "./records/malaysian-ships-at-incheon-1990.js";
import { malaysianWheeledVehicleReplacement2021 } from "./records/malaysian-wheeled-vehicle-replacement-2021.js";
import { maritimeDomainAwareness } from "./records/maritime-domain-awareness.js";
import { mb339cmGrounding } from "./records/mb-339cm-grounding.js";
import { mediumRangeAirDefenceBidders2025 } from "./records/medium-range-air-defence-bidders-2025.js";
import { mediumRangeAirDefencePlan202512 } from "./records/medium-range-air-defence-plan-2025-12.js";
import { militaryModernisationPriorities } from "./records/military-modernisation-priorities.js";
import { mrssAndAirDefencePlan202601 } from "./records/mrss-and-air-defence-plan-2026-01.js";
import { mrssFirstTwoPlan202506 } from "./records/mrss-first-two-plan-2025-06.js";
import { mrssFrontRunners202503 } from "./records/mrss-front-runners-2025-03.js";
import { mrssPlan202512 } from "./records/mrss-plan-2025-12.js";
import { mrssPlan202607 } from "./records/mrss-plan-2026-07.js";
import { mrssProposals202607 } from "./records/mrss-proposals-2026-07.js";
import { mrssTenderExpectation202503 } from "./records/mrss-tender-expectation-2025-03.js";
import { mrssThirdShipPlan202506 } from "./records/mrss-third-ship-plan-2025-06.js";
import { multiRoleCombatAircraftAdvance202512 } from "./records/multi-role-combat-aircraft-advance-2025-12.js";
import { nationalDefenceIndustryPolicyApproval } from "./records/national-defence-industry-policy-approval.js";
import { nationalDefenceIndustryPolicyLaunch } from "./records/national-defence-industry-policy-launch.js";
import { nationalDefenceIndustryPolicyPhases } from "./records/national-defence-industry-policy-phases.js";
import { nationalDefenceIndustryPolicyProjects } from "./records/national-defence-industry-policy-projects.js";
import { natoAirworthinessRecognitionSigning } from "./records/nato-airworthiness-recognition-signing.js";
import { navalExercisePortKlang2020 } from "./records/naval-exercise-port-klang-2020.js";
import { navalStrikeMissileClaim } from "./records/naval-strike-missile-claim.js";
import { navalStrikeMissileContract } from "./records/naval-strike-missile-contract.js";
import { navalStrikeMissileLicenceWithdrawal } from "./records/naval-strike-missile-licence-withdrawal.js";
import { navyShipsAudit2024 } from "./records/navy-ships-audit-2024.js";
import { nextGenerationCombatAircraftTarget } from "./records/next-generation-combat-aircraft-target.js";
import { ngvTechForeclosure } from "./records/ngv-tech-foreclosure.js";
import { nojeokbongAtLima2023 } from "./records/nojeokbong-at-lima-2023.js";
import { parkJinVisitToMalaysia2023 } from "./records/park-jin-visit-to-malaysia-2023.js";
import { philippinesFa50Block20Contract } from "./records/philippines-fa-50-block-20-contract.js";
import { policyConsultation202406 } from "./records/policy-consultation-2024-06.js";
import { precisionStrikeExportTarget } from "./records/precision-strike-export-target.js";
import { procurementArrangementApprovalPlan202509 } from "./records/procurement-arrangement-approval-plan-2025-09.js";
import { procurementFreeze2026 } from "./records/procurement-freeze-2026.js";
import { procurementFreezeExemption2026 } from "./records/procurement-freeze-exemption-2026.js";
import { procurementFreezeReview2026 } from "./records/procurement-freeze-review-2026.js";
import { rmafChiefAdexInvitationPlan202508 } from "./records/rmaf-chief-adex-invitation-plan-2025-08.js";
import { rmafChiefAtAdex2021 } from "./records/rmaf-chief-at-adex-2021.js";
import { rmafChiefFa50Flight } from "./records/rmaf-chief-fa-50-flight.js";
import { rmafTeamInSouthKorea202311 } from "./records/rmaf-team-in-south-korea-2023-11.js";
import { rohAbdullahSummit2005 } from "./records/roh-abdullah-summit-2005.js";
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
import { specialEnvoyVisit202507 } from "./records/special-envoy-visit-2025-07.js";
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
import { thirdDefencePolicyDialoguePlan } from "./records/third-defence-policy-dialogue-plan.js";
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
import { viceMinistersMeeting202509 } from "./records/vice-ministers-meeting-2025-09.js";
import { writtenReplyFlitLca202303 } from "./records/written-reply-flit-lca-2023-03.js";
import { zahidVisitToSouthKorea2009 } from "./records/zahid-visit-to-south-korea-2009.js";

/** Every event by its id, each with the exact type of its record. */
export type Timeline = {
  /**
   * South Korea pursues a strategy of exporting advanced platforms to emerging defence customers,
   * according to Defence Security Asia.
   */
  readonly "advanced-platform-export-target": typeof advancedPlatformExportTarget;
  /**
   * South Korea and Malaysia should next agree joint research and development projects for
   * fighters, naval systems and precision missiles, with timelines and cost-sharing, Defence
   * Security Asia writes.
   */
  readonly "agree-joint-projects": typeof agreeJointProjects;
  /**
   * South Korea's president, Lee Jae-myung, nominated the lawmaker Ahn Gyu-back as defence minister
   * on 23 June 2025, the first civilian named to the post in 64 years.
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
   * About 400 people, among them guests from the United States, Malaysia and Brazil, attended the
   * military airworthiness conference that South Korea's DAPA held in Seoul on 21 October 2025.
   */
  readonly "airworthiness-conference-seoul-2025": typeof airworthinessConferenceSeoul2025;
  /**
   * South Korea's DAPA and the Royal Malaysian Air Force signed the mutual recognition of military
   * airworthiness certification at a conference in Seoul on 21 October 2025.
   */
  readonly "airworthiness-recognition-conclusion": typeof airworthinessRecognitionConclusion;
  /**
   * South Korea's DAPA said on 21 October 2025 that it planned to conclude more airworthiness
   * recognitions with export customers in Europe, Asia and Latin America.
   */
  readonly "airworthiness-recognition-expansion-plan-2025-10": typeof airworthinessRecognitionExpansionPlan202510;
  /**
   * South Korea and France concluded a mutual recognition of military airworthiness certification
   * on 20 September 2022, after South Korea's recognitions with the United States in 2016 and Spain
   * in 2019.
   */
  readonly "airworthiness-recognitions-2022-09": typeof airworthinessRecognitions202209;
  /**
   * By 2 January 2024 South Korea had signed airworthiness recognitions with five states:
   * Australia, France, Poland, Spain and the United States.
   */
  readonly "airworthiness-recognitions-2024-01": typeof airworthinessRecognitions202401;
  /**
   * Defence ministries and industry in South Korea and Malaysia must align their strategic goals,
   * budgets and export ambitions so that the defence-industry memorandum yields real capability,
   * Defence Security Asia writes.
   */
  readonly "align-strategic-goals": typeof alignStrategicGoals;
  /**
   * South Korea's coast guard planned in October 2004 to send a ship with 92 officers for a joint
   * operation with Malaysia's marine police against piracy in the Strait of Malacca.
   */
  readonly "anti-piracy-operation-plan-2004-10": typeof antiPiracyOperationPlan200410;
  /**
   * Malaysia's prime minister, Anwar Ibrahim, visited South Korea from 24 to 26 November 2024. The
   * two countries established their strategic partnership during the visit.
   */
  readonly "anwar-visit-to-south-korea-2024": typeof anwarVisitToSouthKorea2024;
  /**
   * South Korea completed defence memoranda with all ten ASEAN members on 27 April 2022, when it
   * signed the one with Malaysia, according to its defence ministry.
   */
  readonly "asean-defence-mous-completed": typeof aseanDefenceMousCompleted;
  /**
   * South Korea and ASEAN raised their relations to a comprehensive strategic partnership in
   * October 2024.
   */
  readonly "asean-south-korea-partnership-upgrade": typeof aseanSouthKoreaPartnershipUpgrade;
  /**
   * In May 2024 the Polish magazine Altair expected Malaysia to sign in 2026 the contract for the
   * 36 launchers that are to succeed its ASTROS II.
   */
  readonly "astros-ii-replacement-contract-expectation": typeof astrosIiReplacementContractExpectation;
  /**
   * Hanwha Aerospace, which offered its K239 Chunmoo, said in May 2024 that final proposals to
   * replace Malaysia's ASTROS II were due in the second quarter of 2025. Altair, citing circulating
   * reports, named the United States and Brazil as rivals.
   */
  readonly "astros-ii-replacement-offers-2025": typeof astrosIiReplacementOffers2025;
  /**
   * Hanwha Aerospace said in May 2024 that the Malaysian Army planned to replace its 36 ASTROS II
   * launchers by 2026. Shephard put the theoretical end of their service more than a decade away.
   */
  readonly "astros-ii-replacement-plan-2024-05": typeof astrosIiReplacementPlan202405;
  /**
   * The training ship Badaro of South Korea's coast guard, with 121 people aboard, called at Port
   * Klang in July 2025; Ambassador Yeo Seung-bae attended the welcome.
   */
  readonly "badaro-at-port-klang-2025": typeof badaroAtPortKlang2025;
  /**
   * South Korea's defence ministry said in May 2023 that the Black Eagles aerobatic team would fly
   * and the landing ship Nojeokbong would be on display at the Langkawi exhibition.
   */
  readonly "black-eagles-and-nojeokbong-plan-lima-2023": typeof blackEaglesAndNojeokbongPlanLima2023;
  /**
   * The Black Eagles, South Korea's air force display team, flew eight times at LIMA 2017, once
   * together with Indonesia's Jupiter team, and took Malaysian pilots along in the T-50B.
   */
  readonly "black-eagles-at-lima-2017": typeof blackEaglesAtLima2017;
  /**
   * The Black Eagles, South Korea's air force display team, opened the flying at LIMA 2023 at the
   * invitation of Malaysia's air force, and eight of their T-50B flew beside seven Malaysian
   * aircraft.
   */
  readonly "black-eagles-at-lima-2023": typeof blackEaglesAtLima2023;
  /**
   * Malaysia undertook to provide a battalion group to the United Nations operation in Bosnia and
   * needed armoured vehicles for it fast. The need arose in August, probably of 1993.
   */
  readonly "bosnia-battalion-group-requirement": typeof bosniaBattalionGroupRequirement;
  /**
   * The success of the defence-industry memorandum will depend on how fast South Korea and Malaysia
   * set up joint research and development, co-production lines and shared export channels, Defence
   * Security Asia writes.
   */
  readonly "build-joint-channels-fast": typeof buildJointChannelsFast;
  /**
   * The Royal Malaysian Air Force planned, as of May 2023, to buy 36 trainers and light combat
   * aircraft in two phases of 18 under its Capability 55 plan.
   */
  readonly "capability-55-light-combat-aircraft-plan": typeof capability55LightCombatAircraftPlan;
  /**
   * Aligned aviation certification in South Korea and Malaysia is a prerequisite for co-producing
   * aircraft or air-deliverable systems, according to Defence Security Asia.
   */
  readonly "certification-alignment": typeof certificationAlignment;
  /**
   * Malaysia was considering LIG Nex1's Cheongung air-defence missile, Chosun Biz wrote on 7 March
   * 2023, citing a report by Defence Security Asia.
   */
  readonly "cheongung-candidacy-2023-03": typeof cheongungCandidacy202303;
  /**
   * Hanwha Aerospace and Malaysia's Widad Business Group signed a non-binding memorandum in Kuala
   * Lumpur on 6 May 2024 on offering the K239 Chunmoo to the Malaysian Army.
   */
  readonly "chunmoo-widad-memorandum": typeof chunmooWidadMemorandum;
  /**
   * South Korea's coast guard and Malaysia's marine police concluded an arrangement in September
   * 2001 on contact points, piracy and drug crime, search and rescue, pollution and mutual visits.
   */
  readonly "coast-guard-arrangement-2001-conclusion": typeof coastGuardArrangement2001Conclusion;
  /**
   * The South Korean and Malaysian coast guards held a joint exercise at Port Klang on 9 July 2025:
   * boarding a suspect ship, arrest, rescue and fire-fighting. A Malaysian participant called it
   * the first.
   */
  readonly "coast-guard-exercise-2025": typeof coastGuardExercise2025;
  /**
   * A training ship of South Korea's coast guard called at Port Klang in March 2019 and was
   * received by Malaysia's marine police.
   */
  readonly "coast-guard-ship-at-port-klang-2019": typeof coastGuardShipAtPortKlang2019;
  /**
   * South Korea aims to keep its commercial sea lines of communication secure, according to Defence
   * Security Asia.
   */
  readonly "commercial-sea-lines-target": typeof commercialSeaLinesTarget;
  /**
   * South Korea plans to help advance Malaysia's defence industry and strengthen its defence
   * capabilities, according to Seok Jong-gun, the minister of DAPA.
   */
  readonly "contribute-to-malaysian-defence-industry": typeof contributeToMalaysianDefenceIndustry;
  /**
   * South Korea's naval cruise training group, some 470 people in the ships Hansando and Daecheong,
   * arrived at Klang on 20 September 2022 for four days; the navies planned to discuss military
   * cooperation.
   */
  readonly "cruise-training-group-at-klang-2022": typeof cruiseTrainingGroupAtKlang2022;
  /**
   * DAPA planned in April 2008 that its delegation at Defence Services Asia would call on officers
   * such as Malaysia's army chief and discuss quality assurance and memorandums on defence-industry
   * cooperation.
   */
  readonly "dapa-quality-assurance-talks-plan-2008": typeof dapaQualityAssuranceTalksPlan2008;
  /**
   * South Korea's defence minister, Suh Wook, and Malaysia's, Hishammuddin Hussein, signed a
   * memorandum on defence cooperation at a video conference on 27 April 2022.
   */
  readonly "defence-cooperation-mou-2022-signing": typeof defenceCooperationMou2022Signing;
  /**
   * South Korea and Malaysia negotiated their memorandum on defence cooperation from 2018 until
   * they signed it on 27 April 2022.
   */
  readonly "defence-cooperation-mou-2022-talks": typeof defenceCooperationMou2022Talks;
  /**
   * Malaysia's defence minister, Hishammuddin Hussein, said on 27 April 2022 that South Korea and
   * Malaysia were working towards a memorandum on the defence industry.
   */
  readonly "defence-industry-mou-aim-2022-04": typeof defenceIndustryMouAim202204;
  /**
   * Seok Jong-gun, the minister of South Korea's DAPA, said in May 2024 that his country aimed for
   * a memorandum with Malaysia on defence industry and logistics.
   */
  readonly "defence-industry-mou-aim-2024-05": typeof defenceIndustryMouAim202405;
  /**
   * South Korea's ambassador to Malaysia, Yeo Seung-bae, announced the coming defence-industry
   * memorandum at a seminar in Kuala Lumpur on 22 September 2025. Malaysia's defence minister,
   * Mohamed Khaled Nordin, attended.
   */
  readonly "defence-industry-mou-announcement": typeof defenceIndustryMouAnnouncement;
  /**
   * Malaysia's prime minister, Anwar Ibrahim, and South Korea's special envoy, Kim Young-choon,
   * discussed finalising a defence-industry memorandum by October 2025, Bernama reported on 23 July
   * 2025.
   */
  readonly "defence-industry-mou-plan-2025-07": typeof defenceIndustryMouPlan202507;
  /**
   * South Korea and Malaysia signed the defence-industry memorandum in Kuala Lumpur on 27 October
   * 2025, beside the 47th ASEAN Summit. The head of South Korea's DAPA, Seok Jong-gun, and
   * Malaysia's defence minister, Mohamed Khaled Nordin, signed it.
   */
  readonly "defence-industry-mou-signing": typeof defenceIndustryMouSigning;
  /**
   * South Korea's ambassador to Malaysia, Yeo Seung-bae, expected on 22 September 2025 that the
   * defence-industry memorandum would be signed in October. Lee Jae-myung and Anwar Ibrahim were to
   * meet beside the 47th ASEAN Summit in Kuala Lumpur.
   */
  readonly "defence-industry-mou-signing-plan-2025-09": typeof defenceIndustryMouSigningPlan202509;
  /**
   * Prime Minister Ismail Sabri Yaakob told parliament in September 2021 that a National Defence
   * and Security Industry Policy would come under the 12th Malaysia Plan, from 2021 to 2025.
   */
  readonly "defence-industry-policy-plan-2021-09": typeof defenceIndustryPolicyPlan202109;
  /**
   * Malaysia's defence minister, Mohamad Hasan, planned in early 2023 to launch the National
   * Defence and Security Industry Policy that year and to bring in an act on the defence industry.
   */
  readonly "defence-industry-policy-plan-2023-03": typeof defenceIndustryPolicyPlan202303;
  /**
   * South Korea and Malaysia reportedly planned to discuss helmets, mines, coastal patrol craft,
   * long-range radio equipment and 500 K200 vehicles in Malaysia from 25 to 31 October 1991.
   */
  readonly "defence-industry-working-meeting-1991": typeof defenceIndustryWorkingMeeting1991;
  /**
   * South Korea's defence minister, Kim Tae-young, and his Malaysian counterpart, Ahmad Zahid
   * Hamidi, held talks in Seoul on 19 October 2009.
   */
  readonly "defence-ministers-meeting-2009": typeof defenceMinistersMeeting2009;
  /**
   * South Korea's defence minister, Lee Jong-sup, and his Malaysian counterpart, Mohamad Hasan,
   * held talks on 23 May 2023, the day the FA-50 contract was signed.
   */
  readonly "defence-ministers-meeting-2023-05": typeof defenceMinistersMeeting202305;
  /**
   * South Korea's defence minister, Shin Won-sik, and Malaysia's, Mohamad Hasan, met in Seoul on 18
   * October 2023, during the Seoul Defense Dialogue.
   */
  readonly "defence-ministers-meeting-2023-10": typeof defenceMinistersMeeting202310;
  /**
   * South Korea's defence minister, Kim Yong-hyun, and his Malaysian counterpart, Mohamed Khaled
   * Nordin, met on 11 September 2024 on the occasion of the Seoul Defense Dialogue.
   */
  readonly "defence-ministers-meeting-2024-09": typeof defenceMinistersMeeting202409;
  /**
   * South Korea's defence minister, Ahn Gyu-back, and Malaysia's, Mohamed Khaled Nordin, met on 1
   * November 2025 beside the ASEAN Defence Ministers' Meeting-Plus. The South Korean account builds
   * on the defence-industry memorandum.
   */
  readonly "defence-ministers-meeting-2025-11": typeof defenceMinistersMeeting202511;
  /**
   * The defence ministries of South Korea and Malaysia held their first Defence Policy Coordination
   * Meeting in Kuala Lumpur on 26 January 2024, led by Lee Seung-beom and Mohd Yani Daud.
   */
  readonly "defence-policy-coordination-meeting-2024": typeof defencePolicyCoordinationMeeting2024;
  /**
   * The defence ministries of South Korea and Malaysia held their second Defence Policy Dialogue in
   * Seoul on 19 March 2025. Lee Seung-beom and Mohd Yani Daud signed an agreed text on running the
   * dialogue.
   */
  readonly "defence-policy-dialogue-2025": typeof defencePolicyDialogue2025;
  /**
   * Malaysia's defence minister, Mohamed Khaled Nordin, launched the mid-term review of the Defence
   * White Paper in September 2025 and said the National Defence Industry Policy would follow
   * shortly.
   */
  readonly "defence-white-paper-review-launch": typeof defenceWhitePaperReviewLaunch;
  /**
   * Co-production under the defence-industry memorandum still has to be defined: localisation
   * percentages, industrial roles and ownership of intellectual property, Defence Security Asia
   * writes.
   */
  readonly "define-co-production-terms": typeof defineCoProductionTerms;
  /** South Korea and Malaysia established diplomatic relations on 23 February 1960. */
  readonly "diplomatic-relations-1960": typeof diplomaticRelations1960;
  /**
   * Malaysia's defence ministry counted 54 signings worth RM4.6 billion at DSA 2022: 20 letters of
   * acceptance, 24 contracts, seven letters of intent and three memoranda.
   */
  readonly "dsa-2022-contract-ceremony": typeof dsa2022ContractCeremony;
  /**
   * The arms exhibition Defence Services Asia 2026 was expected in Kuala Lumpur from 20 to 23 April
   * 2026, Asian Defence Journal wrote on 1 December 2025. A South Korean report of January 2026
   * gave the same days.
   */
  readonly "dsa-2026-plan-2025-12": typeof dsa2026Plan202512;
  /**
   * The South Korean shipbuilder DSME said on 24 November 2014 that its order for six corvettes
   * depended on approval by Malaysia's government.
   */
  readonly "dsme-corvette-approval": typeof dsmeCorvetteApproval;
  /**
   * DSME planned in November 2014 to build three of six corvettes for Malaysia's navy in South
   * Korea, for delivery from January 2018. The other three were to be supplied in blocks and
   * assembled in Malaysia.
   */
  readonly "dsme-corvette-delivery-plan-2014-11": typeof dsmeCorvetteDeliveryPlan201411;
  /**
   * The South Korean shipbuilder DSME announced on 24 November 2014 an order of 21 November from
   * Malaysia's navy for six corvettes. The navy denied that it had signed a contract.
   */
  readonly "dsme-corvette-order": typeof dsmeCorvetteOrder;
  /**
   * DSME showed its missile corvette for the first time at the DSA exhibition in Kuala Lumpur in
   * April 2014, Navy Recognition reported.
   */
  readonly "dsme-missile-corvette-at-dsa-2014": typeof dsmeMissileCorvetteAtDsa2014;
  /**
   * Malaysia became the eighth partner with which South Korea recognises military airworthiness
   * certification on 21 October 2025.
   */
  readonly "eighth-airworthiness-recognition": typeof eighthAirworthinessRecognition;
  /** Damen showed its Enforcer 10000 design for Malaysia's support ships at LIMA 2017. */
  readonly "enforcer-10000-at-lima-2017": typeof enforcer10000AtLima2017;
  /**
   * South Korea's government planned, as of 21 October 2025, to certify the airworthiness of
   * Malaysia's 18 FA-50 aircraft under the two countries' airworthiness recognition.
   */
  readonly "fa-50-airworthiness-certification-plan-2025-10": typeof fa50AirworthinessCertificationPlan202510;
  /**
   * Korea Aerospace Industries offered during the tender to set up a final assembly line for the
   * FA-50 in Malaysia, in Kuantan according to Revista Força Aérea.
   */
  readonly "fa-50-assembly-line-offer": typeof fa50AssemblyLineOffer;
  /**
   * Malaysia's defence minister, Mohamed Khaled Nordin, said on 13 September 2024 that the 18
   * FA-50M aircraft on order were being built in South Korea.
   */
  readonly "fa-50-construction-in-south-korea-2024-09": typeof fa50ConstructionInSouthKorea202409;
  /**
   * Malaysia's defence ministry and Korea Aerospace Industries signed a contract for 18 FA-50M
   * light combat aircraft, worth about US$920 million, in Langkawi on 23 May 2023.
   */
  readonly "fa-50-contract": typeof fa50Contract;
  /**
   * Korea Aerospace Industries planned in February 2023 to deliver the first of Malaysia's FA-50
   * aircraft in 2026. The Star gave 2023 as the start of delivery.
   */
  readonly "fa-50-delivery-plan-2023-02": typeof fa50DeliveryPlan202302;
  /**
   * Malaysia's defence ministry told parliament on 22 March 2023 that the air force expected its
   * first FA-50 in 2026.
   */
  readonly "fa-50-delivery-plan-2023-03": typeof fa50DeliveryPlan202303;
  /**
   * Kang Goo-young, chief executive of Korea Aerospace Industries, said in May 2023 that the
   * company planned to deliver 18 FA-50M aircraft to Malaysia's air force from October 2026.
   */
  readonly "fa-50-delivery-plan-2023-05": typeof fa50DeliveryPlan202305;
  /**
   * South Korean press reports of March 2024, based on Bernama, expected four FA-50M aircraft to
   * reach Malaysia's air force in October 2026 and the last of the 18 in 2028.
   */
  readonly "fa-50-delivery-plan-2024-03-08": typeof fa50DeliveryPlan20240308;
  /**
   * Malaysia's defence minister, Mohamed Khaled Nordin, said on 10 March 2024 that the FA-50M was
   * expected by the end of 2026 or early 2027.
   */
  readonly "fa-50-delivery-plan-2024-03-10": typeof fa50DeliveryPlan20240310;
  /**
   * Malaysia's deputy defence minister, Adly Zahari, told parliament on 19 March 2024 to expect the
   * first FA-50M aircraft in the third quarter of 2026 and the last by the end of 2027.
   */
  readonly "fa-50-delivery-plan-2024-03-19": typeof fa50DeliveryPlan20240319;
  /**
   * Park Shangshin, regional manager for Asia of Korea Aerospace Industries, said on 7 May 2024
   * that Malaysia's air force would receive 18 FA-50M aircraft from October 2026 until June 2027.
   */
  readonly "fa-50-delivery-plan-2024-05": typeof fa50DeliveryPlan202405;
  /**
   * Defence Security Asia expected in September 2024 that Malaysia's air force would receive the
   * first FA-50M aircraft in October 2026 and the last of the 18 in 2028.
   */
  readonly "fa-50-delivery-plan-2024-09": typeof fa50DeliveryPlan202409;
  /**
   * Malaysia's defence minister, Mohamed Khaled Nordin, said on 16 January 2025 that the first two
   * FA-50M aircraft would arrive in October 2026 and the rest of the 18 by the end of 2027.
   */
  readonly "fa-50-delivery-plan-2025-01": typeof fa50DeliveryPlan202501;
  /**
   * Malaysia's defence minister, Mohamed Khaled Nordin, told parliament in a written reply,
   * probably in July 2025, that the 18 FA-50M aircraft would be delivered from October 2026 to
   * August 2027.
   */
  readonly "fa-50-delivery-plan-2025-07": typeof fa50DeliveryPlan202507;
  /**
   * Malaysia's defence minister, Mohamed Khaled Nordin, said in September 2025 that Malaysia would
   * get the 18 FA-50M in 2027.
   */
  readonly "fa-50-delivery-plan-2025-09": typeof fa50DeliveryPlan202509;
  /**
   * Malaysia's defence minister, Mohamed Khaled Nordin, said in October 2025 that Malaysia would
   * receive 18 FA-50 aircraft from early 2027 and base them at Kuantan.
   */
  readonly "fa-50-delivery-plan-2025-10": typeof fa50DeliveryPlan202510;
  /**
   * Malaysia's air force chief, Muhamad Norazlan Aris, said in December 2025 that the maker had
   * committed to deliver six FA-50M aircraft by the end of 2026 and the rest from 2027.
   */
  readonly "fa-50-delivery-plan-2025-12": typeof fa50DeliveryPlan202512;
  /**
   * Defence Security Asia expected in January 2026 that Malaysia's air force would receive four
   * FA-50M aircraft in October 2026, two in December and 12 in 2027.
   */
  readonly "fa-50-delivery-plan-2026-01": typeof fa50DeliveryPlan202601;
  /**
   * Malaysia's defence minister, Mohamed Khaled Nordin, counted four light combat aircraft among
   * what the armed forces would begin to receive in 2026.
   */
  readonly "fa-50-delivery-plan-2026-01-12": typeof fa50DeliveryPlan20260112;
  /**
   * Korea Aerospace Industries had committed to deliver four FA-50M aircraft to Malaysia's air
   * force by the end of 2026, Bernama reported on 19 February 2026.
   */
  readonly "fa-50-delivery-plan-2026-02": typeof fa50DeliveryPlan202602;
  /**
   * Malaysia's air force chief, Muhamad Norazlan Aris, named two FA-50M aircraft among the plans
   * for 2026 in his New Year message to the service.
   */
  readonly "fa-50-delivery-plan-2026-new-year": typeof fa50DeliveryPlan2026NewYear;
  /**
   * Malaysia's defence ministry and Korea Aerospace Industries signed the letter of acceptance for
   * 18 FA-50 aircraft, worth US$920 million, at the ministry's seat, Wisma Pertahanan, on 24
   * February 2023.
   */
  readonly "fa-50-letter-of-acceptance": typeof fa50LetterOfAcceptance;
  /**
   * Kang Goo-young, chief executive of Korea Aerospace Industries, said in May 2023 that four of
   * Malaysia's 18 aircraft would be built in South Korea and 14 assembled in Malaysia. In September
   * 2024 Malaysia's defence minister spoke of all 18 as built in South Korea.
   */
  readonly "fa-50-local-assembly-plan-2023-05": typeof fa50LocalAssemblyPlan202305;
  /**
   * South Korea's defence minister, Lee Jong-sup, asked Malaysia on 23 May 2023 for support so that
   * the FA-50 could be chosen again in the second phase of its aircraft purchase.
   */
  readonly "fa-50-second-order-request-2023-05": typeof fa50SecondOrderRequest202305;
  /**
   * South Korea's DAPA and Malaysia discussed a second FA-50 purchase and support for the aircraft
   * in Malaysia at the Defence Services Asia exhibition of May 2024, according to DAPA.
   */
  readonly "fa-50-second-purchase-talks-2024-05": typeof fa50SecondPurchaseTalks202405;
  /**
   * Defence Security Asia, citing unnamed sources, expected in September 2024 that all 18 FA-50M
   * aircraft would first operate from Kuantan Air Base.
   */
  readonly "fa-50m-basing-expectation-2024-09": typeof fa50mBasingExpectation202409;
  /**
   * Malaysia's prime minister, Anwar Ibrahim, said in Seoul on 26 November 2024 that Malaysia had
   * asked for the purchase of the South Korean FA-50M aircraft to be speeded up.
   */
  readonly "fa-50m-expedite-request-2024-11": typeof fa50mExpediteRequest202411;
  /**
   * Korea Aerospace Industries and Malaysia's Ikramatic Systems signed the second phase of an
   * Industrial Collaboration Programme in September 2024. It covers a full-mission simulator and an
   * operational flight trainer for the FA-50M.
   */
  readonly "fa-50m-industrial-collaboration-phase-two": typeof fa50mIndustrialCollaborationPhaseTwo;
  /**
   * Six Malaysian pilots were expected in Gwangju, South Korea, in early 2026 to train for the
   * FA-50M, Bernama reported in March 2024. They were to stay three to six months and fly the T-50.
   */
  readonly "fa-50m-pilot-training-plan-2024-03": typeof fa50mPilotTrainingPlan202403;
  /**
   * The Royal Malaysian Air Force planned in February 2025 to have six of its pilots trained for
   * the FA-50M in South Korea from October 2025, Newspim reported.
   */
  readonly "fa-50m-pilot-training-plan-2025-02": typeof fa50mPilotTrainingPlan202502;
  /**
   * Progress under Malaysia's FA-50M contract had reached 26.7 percent, the deputy defence
   * minister, Adly Zahari, told parliament on 19 March 2024.
   */
  readonly "fa-50m-progress-2024-03": typeof fa50mProgress202403;
  /** Work under the FA-50M contract stood at 37 percent in July 2024. */
  readonly "fa-50m-progress-2024-07": typeof fa50mProgress202407;
  /**
   * Construction of Malaysia's 18 FA-50M aircraft had reached 39 percent, the defence minister,
   * Mohamed Khaled Nordin, said on 13 September 2024. A later report quotes him with 38 percent.
   */
  readonly "fa-50m-progress-2024-09": typeof fa50mProgress202409;
  /**
   * Construction of Malaysia's 18 FA-50M aircraft had reached 48 percent, the defence minister,
   * Mohamed Khaled Nordin, said on 16 January 2025.
   */
  readonly "fa-50m-progress-2025-01": typeof fa50mProgress202501;
  /**
   * Production of Malaysia's 18 FA-50M aircraft had reportedly passed 50 percent, ahead of
   * schedule, Chosun Biz wrote on 20 February 2025.
   */
  readonly "fa-50m-progress-2025-02": typeof fa50mProgress202502;
  /**
   * Work on Malaysia's 18 FA-50M aircraft was 69.47 percent complete, 3.47 points ahead of
   * schedule, the defence minister, Mohamed Khaled Nordin, told parliament in writing, probably in
   * July 2025.
   */
  readonly "fa-50m-progress-2025-07": typeof fa50mProgress202507;
  /**
   * The Guru expected work under the FA-50M contract to reach 39 percent by the end of August 2024.
   */
  readonly "fa-50m-progress-expectation-2024-08": typeof fa50mProgressExpectation202408;
  /**
   * Park Shangshin, regional manager of Korea Aerospace Industries, expected in May 2024 that talks
   * on 18 more FA-50M aircraft for Malaysia would run from the second half of 2026 to early 2027.
   */
  readonly "fa-50m-second-batch-expectation-2024-05": typeof fa50mSecondBatchExpectation202405;
  /**
   * The Royal Malaysian Air Force planned, in February 2025, to send 51 technicians to South Korea
   * in January 2026 for the FA-50M, Newspim reported.
   */
  readonly "fa-50m-technician-training-plan-2025-02": typeof fa50mTechnicianTrainingPlan202502;
  /**
   * The airworthiness recognition signed with Malaysia on 21 October 2025 was South Korea's first
   * with an Asian nation.
   */
  readonly "first-asian-airworthiness-recognition": typeof firstAsianAirworthinessRecognition;
  /**
   * South Korea's embassy held the first defence-industry seminar with Malaysia in Kuala Lumpur on
   * 27 July 2023; about 150 officials and business people attended.
   */
  readonly "first-defence-industry-seminar": typeof firstDefenceIndustrySeminar;
  /**
   * The second batch of three littoral mission ships was Malaysia's first purchase under its
   * procurement memorandum with Türkiye, the defence minister, Mohamed Khaled Nordin, said in July
   * 2025.
   */
  readonly "first-procurement-under-turkiye-mou": typeof firstProcurementUnderTurkiyeMou;
  /**
   * South Korea's embassy planned one-to-one meetings of companies of both countries for 28 July
   * 2023, the day after the first defence-industry seminar.
   */
  readonly "first-seminar-company-meetings": typeof firstSeminarCompanyMeetings;
  /**
   * The Malaysian Anti-Corruption Commission reportedly opened a file on the tender for 18 light
   * combat aircraft after a losing bidder complained, The Edge Malaysia wrote on 14 November 2022.
   * The commission declined to comment.
   */
  readonly "flit-lca-anti-corruption-file": typeof flitLcaAntiCorruptionFile;
  /**
   * China's CATIC bid in Malaysia's tender for light combat aircraft, with the JF-17 by most
   * accounts; AeroTime names the L-15 instead.
   */
  readonly "flit-lca-bid-catic": typeof flitLcaBidCatic;
  /**
   * Hindustan Aeronautics of India bid with its Tejas in Malaysia's tender for light combat
   * aircraft.
   */
  readonly "flit-lca-bid-hindustan-aeronautics": typeof flitLcaBidHindustanAeronautics;
  /**
   * Korea Aerospace Industries of South Korea bid with its FA-50 in Malaysia's tender for light
   * combat aircraft.
   */
  readonly "flit-lca-bid-kai": typeof flitLcaBidKai;
  /** Leonardo of Italy bid with its M-346 in Malaysia's tender for light combat aircraft. */
  readonly "flit-lca-bid-leonardo": typeof flitLcaBidLeonardo;
  /**
   * Rosoboronexport of Russia bid with the MiG-35 in Malaysia's tender for light combat aircraft;
   * The Defence Space names the MiG-29 instead.
   */
  readonly "flit-lca-bid-rosoboronexport": typeof flitLcaBidRosoboronexport;
  /**
   * Turkish Aerospace of Türkiye bid with its Hürjet in Malaysia's tender for light combat
   * aircraft.
   */
  readonly "flit-lca-bid-turkish-aerospace": typeof flitLcaBidTurkishAerospace;
  /**
   * Malaysia required half the price in its tender for light combat aircraft to be paid by barter,
   * preferably in palm oil, Free Malaysia Today reported in July 2021.
   */
  readonly "flit-lca-palm-oil-barter": typeof flitLcaPalmOilBarter;
  /**
   * The Royal Malaysian Air Force planned, as of February 2023, that eight of the first 18 aircraft
   * would serve for training and 10 for light combat.
   */
  readonly "flit-lca-phase-one-plan-2023-02": typeof flitLcaPhaseOnePlan202302;
  /**
   * Malaysia's defence minister, Mohamed Khaled Nordin, told parliament on 22 January 2026 that the
   * second phase of the light combat aircraft purchase was to meet medium- and long-term needs.
   * Planning was being speeded up, he said.
   */
  readonly "flit-lca-phase-two-reply-2026-01": typeof flitLcaPhaseTwoReply202601;
  /**
   * The Royal Malaysian Air Force asked for supersonic aircraft with in-flight refuelling, missiles
   * beyond visual range, 30 percent local content and staggered delivery over 36 months, The Edge
   * Malaysia reported in July 2022.
   */
  readonly "flit-lca-requirements": typeof flitLcaRequirements;
  /**
   * Malaysia's defence ministry opened an international tender on 22 June 2021 for 18 trainers and
   * light combat aircraft for its air force. The Edge Malaysia gives October 2021.
   */
  readonly "flit-lca-tender": typeof flitLcaTender;
  /**
   * Malaysia's tender for light combat aircraft closed on 6 October 2021, according to the defence
   * minister, Hishammuddin Hussein; Shephard gives 22 September.
   */
  readonly "flit-lca-tender-closing": typeof flitLcaTenderClosing;
  /**
   * The foreign ministers of South Korea and Malaysia, Park Jin and Zambry Abdul Kadir, discussed
   * closer ties in the defence industry and infrastructure by telephone on 6 January 2023.
   */
  readonly "foreign-ministers-call-2023-01": typeof foreignMinistersCall202301;
  /**
   * South Korea opened a regular defence dialogue with Malaysia on 26 January 2024, its fourth with
   * an ASEAN country after Vietnam, the Philippines and Indonesia.
   */
  readonly "fourth-asean-defence-dialogue": typeof fourthAseanDefenceDialogue;
  /**
   * South Korea's president, Lee Jae-myung, announced on 20 October 2025, at the opening of Seoul
   * ADEX 2025, the aim of making his country one of the top four defence-industry powers.
   */
  readonly "fourth-largest-exporter-announcement": typeof fourthLargestExporterAnnouncement;
  /**
   * South Korea aims to be one of the world's top four defence-industry powers by 2030, its
   * president, Lee Jae-myung, said in October 2025. Defence Security Asia and others speak of the
   * fourth-largest exporter.
   */
  readonly "fourth-largest-exporter-target": typeof fourthLargestExporterTarget;
  /**
   * South Korea's chief trade negotiator, Yeo Han-koo, and Malaysia's trade minister, Tengku Zafrul
   * Aziz, signed a joint declaration on 26 October 2025 that the free-trade talks between their
   * countries were concluded.
   */
  readonly "free-trade-agreement-conclusion": typeof freeTradeAgreementConclusion;
  /**
   * South Korea and Malaysia held three rounds of free-trade talks in 2019, which they later agreed
   * to resume.
   */
  readonly "free-trade-talks-2019": typeof freeTradeTalks2019;
  /**
   * South Korea's trade minister, Cheong In-kyo, and his Malaysian counterpart, Tengku Zafrul Aziz,
   * agreed in Kuala Lumpur to resume free-trade talks, South Korea's trade ministry said on 26
   * March 2024.
   */
  readonly "free-trade-talks-resumption-2024": typeof freeTradeTalksResumption2024;
  /**
   * Malaysia's defence minister, Mohamed Khaled Nordin, said on 16 August 2025 that his ministry
   * was widening international cooperation through memoranda between governments. These cut out
   * middlemen in buying defence assets, he said.
   */
  readonly "g2g-mou-policy-announcement-2025": typeof g2gMouPolicyAnnouncement2025;
  /**
   * The Malaysian training ship Gagah Samudera was launched at the NGV Tech yard in Sijangkang,
   * Selangor, on 14 December 2012.
   */
  readonly "gagah-samudera-launch": typeof gagahSamuderaLaunch;
  /**
   * South Korea has objectives for its global defence exports, according to Defence Security Asia.
   */
  readonly "global-defence-export-target": typeof globalDefenceExportTarget;
  /**
   * South Gyeongsang Province in South Korea called in January 2026 for seven small or medium-sized
   * defence exporters to exhibit at Defence Services Asia 2026 in Kuala Lumpur.
   */
  readonly "gyeongnam-call-for-dsa-2026": typeof gyeongnamCallForDsa2026;
  /**
   * The Guru, citing Naval News and other foreign media, expected in June 2024 that LIG Nex1's
   * Haegung missile would be chosen for the three littoral mission ships that Türkiye builds for
   * Malaysia.
   */
  readonly "haegung-expectation-2024-06": typeof haegungExpectation202406;
  /**
   * Hanwha aimed in April 2014 to sell Malaysia ammunition that its maker SEMO had no plant for,
   * such as 40 mm grenades and propelling charges for 105 mm howitzers.
   */
  readonly "hanwha-ammunition-export-aim-2014": typeof hanwhaAmmunitionExportAim2014;
  /**
   * Certification, training, logistics, maintenance and lifecycle support must be harmonised to
   * make interoperability and efficient sustainment possible, Defence Security Asia writes of the
   * defence-industry memorandum.
   */
  readonly "harmonise-support": typeof harmoniseSupport;
  /**
   * The Royal Malaysian Air Force planned to replace its MB-339CM trainers and Hawk aircraft with
   * the new light combat aircraft. In December 2024 Malaysia's defence minister, Mohamed Khaled
   * Nordin, added the MiG-29N.
   */
  readonly "hawk-and-mb-339cm-replacement-plan": typeof hawkAndMb339cmReplacementPlan;
  /**
   * Malaysia's air force chief, Muhamad Norazlan Aris, said in 2025 that the Hawk 108 and 208 would
   * retire in phases from 2027, by 2028 at the latest.
   */
  readonly "hawk-retirement-plan-2025": typeof hawkRetirementPlan2025;
  /**
   * The head of AmDef of Malaysia met the naval-sales staff of HD Hyundai Heavy Industries on 18
   * August 2025, by his own account on LinkedIn.
   */
  readonly "hd-hyundai-amdef-meeting-2025": typeof hdHyundaiAmdefMeeting2025;
  /**
   * A vice president of HD Hyundai Heavy Industries met the crown prince of Johor late in 2025;
   * Defence Minister Mohamed Khaled Nordin and the navy chief, Zulhelmy Ithnain, were present.
   */
  readonly "hd-hyundai-johor-meeting-2025-12": typeof hdHyundaiJohorMeeting202512;
  /**
   * Hyundai Heavy Industries planned to bid with its HDL-13000 design for Malaysia's multi-role
   * support ships, an official of the company said on 30 March 2022.
   */
  readonly "hdl-13000-offer-2022": typeof hdl13000Offer2022;
  /**
   * Hyundai Heavy Industries exhibited its HDC-2000 design for littoral mission ships and its
   * HDL-10000 for multi-role support ships at LIMA 2023 in Langkawi in May 2023.
   */
  readonly "hyundai-designs-at-lima-2023": typeof hyundaiDesignsAtLima2023;
  /**
   * HD Hyundai Heavy Industries said at its forum in Kuala Lumpur in September 2025 that it could
   * offer Malaysia's navy its HDP-1500, HDP-2200 and HDP-10000 designs. Building could be shared
   * with Malaysian partners.
   */
  readonly "hyundai-naval-offer-2025-09": typeof hyundaiNavalOffer202509;
  /**
   * Third-market sales and lasting industrial viability will depend on integrated supply chains and
   * export permissions, Defence Security Asia writes of the defence-industry memorandum.
   */
  readonly "integrate-supply-chains": typeof integrateSupplyChains;
  /**
   * South Korea and Malaysia planned a regular joint committee on the defence industry under the
   * defence-industry memorandum to review their cooperation, South Korea's DAPA said on 27 October
   * 2025.
   */
  readonly "joint-committee-plan-2025-10": typeof jointCommitteePlan202510;
  /**
   * South Korea's Daewoo Heavy Industries and Malaysia's DRB signed a memorandum by 1 September
   * 1994 on assembling about 400 K200 vehicles, worth US$240 million, in Malaysia.
   */
  readonly "k200-assembly-memorandum": typeof k200AssemblyMemorandum;
  /**
   * Daewoo Heavy Industries planned in September 1994 to ship about 400 K200 vehicles in parts to
   * DRB of Malaysia, starting in the second half of 1995.
   */
  readonly "k200-assembly-plan-1994-09": typeof k200AssemblyPlan199409;
  /**
   * South Korea had supplied Malaysia with 64 K200 vehicles, worth US$38.6 million in all, by 23
   * August 1994.
   */
  readonly "k200-deliveries-by-august-1994": typeof k200DeliveriesByAugust1994;
  /**
   * Daewoo Heavy Industries planned, as of 11 December 1993, to begin delivering 42 K200 vehicles
   * to Malaysia in the middle of that month.
   */
  readonly "k200-delivery-plan-1993-12": typeof k200DeliveryPlan199312;
  /** Malaysian peacekeepers of the United Nations used 42 K200 vehicles in Bosnia in 1994. */
  readonly "k200-deployment-in-bosnia": typeof k200DeploymentInBosnia;
  /**
   * Daewoo Heavy Industries and South Korea's Agency for Defense Development developed the K200
   * armoured vehicle from 1980 to 1984.
   */
  readonly "k200-development": typeof k200Development;
  /**
   * Defense Studies dates the K200's entry into South Korean service to 1985, and Zona Militar the
   * start of its production. Hankyung puts series production in 1984.
   */
  readonly "k200-entry-into-service": typeof k200EntryIntoService;
  /**
   * Malaysia ordered 42 K200 vehicles from Daewoo Heavy Industries for US$25.2 million in October
   * 1993, the vehicle's first foreign sale.
   */
  readonly "k200-first-contract": typeof k200FirstContract;
  /**
   * Daewoo Heavy Industries delivered 42 K200 vehicles to Malaysia in 1993, the first that the
   * country received.
   */
  readonly "k200-first-delivery": typeof k200FirstDelivery;
  /**
   * Daewoo Heavy Industries was to sign a memorandum on K200 maintenance with Malaysia's MMC,
   * Hankyung wrote on 23 August 1994. South Korea's defence ministry expected a memorandum with two
   * Malaysian firms at the joint committee of 27 to 31 August.
   */
  readonly "k200-maintenance-memorandum-plan-1994-08": typeof k200MaintenanceMemorandumPlan199408;
  /**
   * Hanwha Aerospace planned in August 2024 to fit the K200 with a remotely controlled weapon
   * station, Seoul Economic Daily reported. Better armour and power pack and modern electro-optical
   * and communications equipment were part of the upgrade.
   */
  readonly "k200-remote-weapon-station-plan-2024-08": typeof k200RemoteWeaponStationPlan202408;
  /**
   * South Korea supplied Malaysia with 111 K200 armoured vehicles between 1993 and 1995. The Sun
   * calls them K200A1, and The Guru dates the export of all 111 to 1993.
   */
  readonly "k200-supply": typeof k200Supply;
  /**
   * Hanwha Aerospace won a contract from Malaysia's defence ministry in 2006 to upgrade 22 K200
   * vehicles for US$10 million, according to The Guru.
   */
  readonly "k200-upgrade-contract-2006": typeof k200UpgradeContract2006;
  /**
   * Daewoo Heavy Industries & Machinery announced on 3 September 2001 that it had shipped a first
   * lot of five in the upgrade of 111 K200 vehicles in Malaysia.
   */
  readonly "k200-upgrade-first-shipment": typeof k200UpgradeFirstShipment;
  /**
   * Daewoo Heavy Industries & Machinery planned in September 2001 to convert all 111 K200 vehicles
   * of the Malaysian forces within two to three years.
   */
  readonly "k200-upgrade-plan-2001-09": typeof k200UpgradePlan200109;
  /**
   * Hanwha Aerospace and Cendana Auto planned in August 2024 to upgrade one K200 prototype for the
   * Malaysian Army and then the rest of its fleet.
   */
  readonly "k200-upgrade-plan-2024-08": typeof k200UpgradePlan202408;
  /**
   * Cendana Auto and Hanwha Aerospace have delivered an upgraded K200 prototype to the Malaysian
   * Army, to be tested in the exercise Latihan Kuasa Tembak, according to the news site Archyde.
   */
  readonly "k200-upgrade-prototype": typeof k200UpgradePrototype;
  /**
   * Hanwha Aerospace and Malaysia's Cendana Auto signed a teaming agreement on 2 August 2024 to
   * upgrade Malaysia's K200 vehicles together.
   */
  readonly "k200-upgrade-teaming-agreement": typeof k200UpgradeTeamingAgreement;
  /**
   * South Korea planned to sell K21 and Black Fox vehicles to the Malaysian Army, and their maker,
   * Doosan DST, was in talks, according to Army Technology.
   */
  readonly "k21-black-fox-sale-plan": typeof k21BlackFoxSalePlan;
  /**
   * Hyundai Rotem entered Malaysia's programme to replace old wheeled armoured vehicles with its
   * six-wheeled K806, as of August 2021.
   */
  readonly "k806-bid-malaysia": typeof k806BidMalaysia;
  /**
   * Korea Aerospace Industries counted Malaysia's FA-50 order of 24 February 2023 as its fourth
   * aircraft sale in Southeast Asia, after those to Indonesia, the Philippines and Thailand.
   */
  readonly "kai-fourth-southeast-asian-sale": typeof kaiFourthSoutheastAsianSale;
  /**
   * Malaysia's defence minister, Mohamed Khaled Nordin, counted surface-to-surface missiles for the
   * frigate KD Jebat among the purchases approved for 2025; he named no supplier.
   */
  readonly "kd-jebat-missile-plan-2025-01": typeof kdJebatMissilePlan202501;
  /** Malaysia's navy commissioned the support ship KD Mahawangsa in 1983. */
  readonly "kd-mahawangsa-commissioning": typeof kdMahawangsaCommissioning;
  /**
   * A fire badly damaged KD Sri Inderapura, a landing ship of Malaysia's navy, at Lumut on 8
   * October 2009.
   */
  readonly "kd-sri-inderapura-fire": typeof kdSriInderapuraFire;
  /**
   * Korea Aerospace Industries began final assembly of the first production KF-21 at Sacheon, South
   * Korea's DAPA announced on 20 May 2025.
   */
  readonly "kf-21-final-assembly-start": typeof kf21FinalAssemblyStart;
  /**
   * South Korea's DAPA planned in May 2025 that the first production KF-21 would reach the Republic
   * of Korea Air Force in the second half of 2026.
   */
  readonly "kf-21-first-delivery-plan-2025-05": typeof kf21FirstDeliveryPlan202505;
  /** The South Korean fighter KF-21 made its maiden flight from Sacheon on 19 July 2022. */
  readonly "kf-21-first-flight": typeof kf21FirstFlight;
  /**
   * Korea Aerospace Industries rolled out the first production KF-21, a two-seater, at Sacheon on
   * 25 March 2026. South Korea's president, Lee Jae-myung, spoke at the ceremony.
   */
  readonly "kf-21-first-production-roll-out": typeof kf21FirstProductionRollOut;
  /**
   * A KF-21 prototype broke the sound barrier for the first time in a test flight at Sacheon on 17
   * January 2023.
   */
  readonly "kf-21-first-supersonic-flight": typeof kf21FirstSupersonicFlight;
  /** South Korea planned, as of May 2025, to have 120 KF-21 aircraft for its air force by 2032. */
  readonly "kf-21-fleet-plan-2025-05": typeof kf21FleetPlan202505;
  /**
   * The fourth KF-21 prototype made the last flight of the development tests on 12 January 2026,
   * according to South Korea's DAPA.
   */
  readonly "kf-21-flight-tests-completion": typeof kf21FlightTestsCompletion;
  /** Reports of 2021 and 2022 named Indonesia as South Korea's partner in the KF-21 programme. */
  readonly "kf-21-indonesian-partnership": typeof kf21IndonesianPartnership;
  /**
   * South Korea's DAPA and Indonesia signed an agreement in Jakarta on 11 June 2025 that cut
   * Indonesia's share in the cost of the KF-21 to 600 billion won.
   */
  readonly "kf-21-indonesian-share-agreement": typeof kf21IndonesianShareAgreement;
  /**
   * Malaysia reportedly began exploratory talks with Korea Aerospace Industries on buying the
   * KF-21, according to the page Malaysia Military Power on 11 January 2026.
   */
  readonly "kf-21-malaysia-talks-2026-01": typeof kf21MalaysiaTalks202601;
  /**
   * South Korea's DAPA ordered 20 KF-21 aircraft from Korea Aerospace Industries for 1.96 trillion
   * won on 25 June 2024.
   */
  readonly "kf-21-production-contract-2024": typeof kf21ProductionContract2024;
  /**
   * South Korea's DAPA ordered 20 more KF-21 aircraft from Korea Aerospace Industries for 2.39
   * trillion won on 26 June 2025.
   */
  readonly "kf-21-production-contract-2025": typeof kf21ProductionContract2025;
  /**
   * South Korea started the KF-21 programme in 2015, at a cost put at 8.8 trillion won. Other
   * reports have it start in 2016 or give other sums.
   */
  readonly "kf-21-programme-start": typeof kf21ProgrammeStart;
  /**
   * Korea Aerospace Industries rolled out the first prototype of the KF-21 at Sacheon on 9 April
   * 2021.
   */
  readonly "kf-21-prototype-roll-out": typeof kf21PrototypeRollOut;
  /**
   * Malaysia's defence minister, Mohamed Khaled Nordin, attended the high-level meeting of 9 and 10
   * September 2024 on the responsible military use of artificial intelligence.
   */
  readonly "khaled-at-reaim-2024": typeof khaledAtReaim2024;
  /**
   * Mohamed Khaled Nordin called on the head of DAPA, Seok Jong-gun, beside the Seoul Defense
   * Dialogue in September 2024.
   */
  readonly "khaled-seok-meeting-2024-09": typeof khaledSeokMeeting202409;
  /**
   * Malaysia's defence minister, Mohamed Khaled Nordin, visited Korea Aerospace Industries and
   * Hanwha Aerospace on a working visit to South Korea in September 2024.
   */
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
   * Malaysia's navy was to borrow a Kojoon Bong-class landing ship from South Korea's navy to
   * replace the burnt KD Sri Inderapura, according to Malaysia's defence minister at the time,
   * Ahmad Zahid Hamidi.
   */
  readonly "landing-ship-loan-plan-2009": typeof landingShipLoanPlan2009;
  /**
   * South Korea's navy planned in March 2010 to lend Malaysia's navy the landing ship Hyangro Bong
   * that year.
   */
  readonly "landing-ship-loan-plan-2010-03": typeof landingShipLoanPlan201003;
  /**
   * Malaysia had shortlisted Türkiye, South Korea and two European countries to supply a missile
   * for its littoral combat ships, the defence minister, Mohamed Khaled Nordin, said on 28 June
   * 2026.
   */
  readonly "lcs-missile-shortlist-2026-06": typeof lcsMissileShortlist202606;
  /**
   * South Korea's president, Lee Jae-myung, and Malaysia's prime minister, Anwar Ibrahim, spoke by
   * telephone on 23 June 2025. Anwar congratulated Lee on his election.
   */
  readonly "lee-anwar-phone-call-2025": typeof leeAnwarPhoneCall2025;
  /**
   * South Korea's president, Lee Jae-myung, and Malaysia's prime minister, Anwar Ibrahim, held
   * their first summit in Kuala Lumpur on 27 October 2025. Anwar welcomed the defence-industry
   * memorandum, according to South Korea's presidential spokesperson.
   */
  readonly "lee-anwar-summit-2025": typeof leeAnwarSummit2025;
  /**
   * South Korea's defence minister, Lee Jong-sup, called on Malaysia's prime minister, Anwar
   * Ibrahim, in Langkawi on 24 May 2023.
   */
  readonly "lee-jong-sup-call-on-anwar-2023": typeof leeJongSupCallOnAnwar2023;
  /**
   * South Korea's defence minister, Lee Jong-sup, visited Malaysia from 22 to 25 May 2023 and
   * attended the Langkawi exhibition.
   */
  readonly "lee-jong-sup-visit-to-malaysia-2023": typeof leeJongSupVisitToMalaysia2023;
  /**
   * President Lee Myung-bak of South Korea and Prime Minister Najib Razak of Malaysia agreed on 2
   * June 2009 to join forces against piracy in the Strait of Malacca.
   */
  readonly "lee-najib-meeting-2009": typeof leeNajibMeeting2009;
  /**
   * President Lee Myung-bak of South Korea and Prime Minister Najib Razak of Malaysia agreed on 10
   * December 2010 to seek a bilateral free trade agreement and to step up cooperation on energy and
   * defence.
   */
  readonly "lee-najib-summit-2010": typeof leeNajibSummit2010;
  /**
   * South Korea's president, Lee Jae-myung, appointed Lee Yong-cheol on 14 November 2025 to head
   * the Defence Acquisition Program Administration (DAPA), where he had been deputy head.
   */
  readonly "lee-yong-cheol-appointment": typeof leeYongCheolAppointment;
  /**
   * LIG Nex1 showed its missiles, Cheongung-II and Haegung among them, in Kuala Lumpur from 28 to
   * 31 March 2022, its first time at Defence Services Asia.
   */
  readonly "lig-nex1-at-dsa-2022": typeof ligNex1AtDsa2022;
  /**
   * Aju News expected in August 2023 that LIG Nex1 could sign a contract with Malaysia as early as
   * that year. The maker wished to export Biryong, Bigung, Haegung, Cheongung-II and KGGB.
   */
  readonly "lig-nex1-contract-expectation-2023-08": typeof ligNex1ContractExpectation202308;
  /**
   * LIG Nex1 had set up an office in Kuala Lumpur by September 2025 and had begun to hire staff for
   * it.
   */
  readonly "lig-nex1-kuala-lumpur-office": typeof ligNex1KualaLumpurOffice;
  /**
   * LIG Nex1 was considering production in Malaysia, through technology transfer among other means,
   * Financial News reported on 17 September 2025.
   */
  readonly "lig-nex1-local-production-2025-09": typeof ligNex1LocalProduction202509;
  /**
   * Malaysia's defence ministry signed seven deals of about RM3.67 billion at one ceremony during
   * LIMA 2019; Kongsberg was to supply missiles for ships of the navy.
   */
  readonly "lima-2019-contract-ceremony": typeof lima2019ContractCeremony;
  /**
   * Malaysia's defence ministry finalised 43 contracts worth RM10.128 billion at LIMA 2023 on 25
   * May 2023: 20 contract documents, 21 letters of acceptance and two letters of intent, Bernama
   * reported.
   */
  readonly "lima-2023-contract-ceremony": typeof lima2023ContractCeremony;
  /**
   * Modernising its littoral fleet is a maritime imperative for Malaysia, according to Defence
   * Security Asia.
   */
  readonly "littoral-fleet-modernisation": typeof littoralFleetModernisation;
  /**
   * Malaysia's defence ministry handed the Turkish company STM a letter of acceptance for three
   * littoral mission ships in Ankara on 10 June 2024.
   */
  readonly "littoral-mission-ship-batch-2-letter-of-acceptance": typeof littoralMissionShipBatch2LetterOfAcceptance;
  /**
   * South Korea's defence minister, Lee Jong-sup, asked Malaysia on 23 May 2023 to support a South
   * Korean role in its plan for three littoral mission vessels of the 2,000-ton class.
   */
  readonly "littoral-mission-vessel-role-request": typeof littoralMissionVesselRoleRequest;
  /**
   * South Korea and Malaysia set up the Look East Policy framework in 1983, a year after the policy
   * began with Japan, according to Bernama's interview of December 2022 with the South Korean
   * ambassador, Yeo Seung-bae.
   */
  readonly "look-east-policy-with-south-korea": typeof lookEastPolicyWithSouthKorea;
  /**
   * Malaysia's prime minister, Mahathir Mohamad, visited Korea Aerospace Industries in Sacheon on
   * 25 November 2019 and looked at the FA-50.
   */
  readonly "mahathir-at-kai-2019": typeof mahathirAtKai2019;
  /**
   * The chief secretary of Malaysia's defence ministry was invited to the Seoul Defense Dialogue,
   * held by South Korea's defence ministry in September 2018.
   */
  readonly "malaysia-at-seoul-defense-dialogue-2018": typeof malaysiaAtSeoulDefenseDialogue2018;
  /**
   * The Coalition of Defence Industry, Malaysia, signed a memorandum with the French associations
   * GICAN, GICAT and GIFAS in Paris in July 2025, in the presence of Defence Minister Mohamed
   * Khaled Nordin.
   */
  readonly "malaysia-france-industry-memorandum-2025": typeof malaysiaFranceIndustryMemorandum2025;
  /** Malaysia and India signed a memorandum on defence cooperation in 1993. */
  readonly "malaysia-india-defence-mou-signing": typeof malaysiaIndiaDefenceMouSigning;
  /**
   * Malaysia and Indonesia signed a memorandum on defence cooperation, which covers the defence
   * industry, in Kuala Lumpur on 9 August 2022.
   */
  readonly "malaysia-indonesia-defence-mou-signing": typeof malaysiaIndonesiaDefenceMouSigning;
  /**
   * The defence-industry memorandum of 27 October 2025 is Malaysia's second on arms cooperation
   * with a foreign country, according to South Korea's DAPA. Other reports tell of earlier
   * memoranda with India and Indonesia.
   */
  readonly "malaysia-second-arms-mou": typeof malaysiaSecondArmsMou;
  /**
   * Malaysia plans to strengthen lead-in fighter training and expand multi-role airpower coverage,
   * with its 18 FA-50 aircraft at the core, according to Defence Security Asia.
   */
  readonly "malaysian-airpower-plan": typeof malaysianAirpowerPlan;
  /**
   * Malaysia's defence ministry has RM21.74 billion in the budget for 2026, 2.92 percent more than
   * in 2025, according to the minister, Mohamed Khaled Nordin; RM6 billion is for equipment.
   */
  readonly "malaysian-defence-budget-2026": typeof malaysianDefenceBudget2026;
  /**
   * A Malaysian inspection team visited South Korea in October 2022; the South Korean air force
   * showed it flight training and maintenance and supported evaluation flights, according to KAI.
   */
  readonly "malaysian-inspection-team-2022-10": typeof malaysianInspectionTeam202210;
  /**
   * The Royal Malaysian Air Force planned, as of December 2025, to have its multi-role combat
   * aircraft programme in 2035.
   */
  readonly "malaysian-multi-role-combat-aircraft-plan-2025-12": typeof malaysianMultiRoleCombatAircraftPlan202512;
  /**
   * Malaysia's deputy defence minister, Adly Zahari, told parliament on 11 July 2024 that the navy
   * was to get three more littoral mission ships, four anti-submarine helicopters and six unmanned
   * aircraft in 2026–30.
   */
  readonly "malaysian-navy-procurement-plan-2024-07": typeof malaysianNavyProcurementPlan202407;
  /** KD Mahawangsa and KD Lekir of Malaysia's navy visited Incheon in South Korea in 1990. */
  readonly "malaysian-ships-at-incheon-1990": typeof malaysianShipsAtIncheon1990;
  /**
   * As of September 2021 Malaysia's army sought to replace its SIBMAS and Condor vehicles with
   * about 400 new wheeled armoured vehicles, South Korean press reported.
   */
  readonly "malaysian-wheeled-vehicle-replacement-2021": typeof malaysianWheeledVehicleReplacement2021;
  /**
   * Maritime domain awareness is urgent for South Korea and Malaysia, and both emphasise
   * surveillance of contested waters, according to Defence Security Asia.
   */
  readonly "maritime-domain-awareness": typeof maritimeDomainAwareness;
  /**
   * The Royal Malaysian Air Force grounded its seven MB-339CM trainers in 2018 over engine
   * problems.
   */
  readonly "mb-339cm-grounding": typeof mb339cmGrounding;
  /**
   * The Guru named six bidders, LIG Nex1 among them, for Malaysia's medium-range air defence, put
   * at about US$462 million. Asian Defence Journal said that no candidates had been made public.
   */
  readonly "medium-range-air-defence-bidders-2025": typeof mediumRangeAirDefenceBidders2025;
  /**
   * Malaysia's defence minister, Mohamed Khaled Nordin, on 15 December 2025 named two batteries of
   * medium-range air defence among purchases planned in the first rolling plan, for 2026, of the
   * 13th Malaysia Plan.
   */
  readonly "medium-range-air-defence-plan-2025-12": typeof mediumRangeAirDefencePlan202512;
  /**
   * Malaysia has military modernisation priorities, with which the domains of the defence-industry
   * memorandum closely align, according to Defence Security Asia.
   */
  readonly "military-modernisation-priorities": typeof militaryModernisationPriorities;
  /**
   * Malaysia's defence minister, Mohamed Khaled Nordin, said in January 2026 that the purchase of
   * support ships and of medium-, short- and very-short-range air defence would begin that year.
   */
  readonly "mrss-and-air-defence-plan-2026-01": typeof mrssAndAirDefencePlan202601;
  /**
   * The Royal Malaysian Navy planned, as of June 2025, to buy two multi-role support ships between
   * 2026 and 2030 if they were funded.
   */
  readonly "mrss-first-two-plan-2025-06": typeof mrssFirstTwoPlan202506;
  /**
   * Hyundai Heavy Industries, Italy's Fincantieri and Indonesia's PT PAL had emerged as front
   * runners for Malaysia's multi-role support ships, Defence Security Asia wrote in March 2025,
   * citing unnamed sources.
   */
  readonly "mrss-front-runners-2025-03": typeof mrssFrontRunners202503;
  /**
   * Malaysia's defence minister, Mohamed Khaled Nordin, on 15 December 2025 named two multi-role
   * support ships among purchases planned in the first rolling plan, for 2026, of the 13th Malaysia
   * Plan.
   */
  readonly "mrss-plan-2025-12": typeof mrssPlan202512;
  /**
   * The Royal Malaysian Navy needs three multi-role support ships and was asking for two, with the
   * third to be built in Malaysia, its chief, Zulhelmy Ithnain, said on 2 July 2026. It preferred
   * to buy from government to government.
   */
  readonly "mrss-plan-2026-07": typeof mrssPlan202607;
  /**
   * Malaysia's navy was weighing proposals from more than 17 countries, South Korea among them, for
   * its multi-role support ships, its chief, Zulhelmy Ithnain, said on 2 July 2026.
   */
  readonly "mrss-proposals-2026-07": typeof mrssProposals202607;
  /**
   * Defence Security Asia expected in March 2025 that Malaysia's defence ministry would open a
   * tender for two multi-role support ships in October 2025.
   */
  readonly "mrss-tender-expectation-2025-03": typeof mrssTenderExpectation202503;
  /**
   * The Royal Malaysian Navy planned, as of June 2025, to buy a third multi-role support ship
   * between 2035 and 2040.
   */
  readonly "mrss-third-ship-plan-2025-06": typeof mrssThirdShipPlan202506;
  /**
   * The Royal Malaysian Air Force may bring its multi-role combat aircraft programme forward if
   * money allows, its chief, Muhamad Norazlan Aris, said in December 2025.
   */
  readonly "multi-role-combat-aircraft-advance-2025-12": typeof multiRoleCombatAircraftAdvance202512;
  /**
   * Malaysia's cabinet approved the National Defence Industry Policy in September 2025, according
   * to the defence minister, Mohamed Khaled Nordin.
   */
  readonly "national-defence-industry-policy-approval": typeof nationalDefenceIndustryPolicyApproval;
  /**
   * Prime Minister Anwar Ibrahim launched Malaysia's National Defence Industry Policy in Kuala
   * Lumpur on 21 January 2026.
   */
  readonly "national-defence-industry-policy-launch": typeof nationalDefenceIndustryPolicyLaunch;
  /**
   * Malaysia plans to carry out its National Defence Industry Policy in four phases: foundations
   * from 2025, stronger industry from 2026, wider capability from 2028, and full maturity from
   * 2030.
   */
  readonly "national-defence-industry-policy-phases": typeof nationalDefenceIndustryPolicyPhases;
  /**
   * Malaysia's defence minister, Mohamed Khaled Nordin, named the policy's key projects in January
   * 2026: a locally developed satellite, loitering munitions, laser defence, passive radar and
   * defence simulators.
   */
  readonly "national-defence-industry-policy-projects": typeof nationalDefenceIndustryPolicyProjects;
  /**
   * South Korea's DAPA and NATO signed an agreement on recognising military airworthiness in
   * Washington in July 2024, beside the NATO summit.
   */
  readonly "nato-airworthiness-recognition-signing": typeof natoAirworthinessRecognitionSigning;
  /**
   * The destroyer Kang Gam-chan and the support ship Soyang of South Korea's navy exercised with
   * Malaysia's KD Lekir and a Super Lynx helicopter off Port Klang on 25 October 2020.
   */
  readonly "naval-exercise-port-klang-2020": typeof navalExercisePortKlang2020;
  /**
   * Malaysia's defence ministry had issued an RM1 billion claim over the Naval Strike Missile by 2
   * July 2026. One report puts it above RM1 billion; another has the government seek RM571.9
   * million already paid.
   */
  readonly "naval-strike-missile-claim": typeof navalStrikeMissileClaim;
  /**
   * Malaysia's navy signed a contract with Kongsberg Defence & Aerospace in April 2018 for Naval
   * Strike Missiles for six littoral combat ships, worth €124 million.
   */
  readonly "naval-strike-missile-contract": typeof navalStrikeMissileContract;
  /**
   * Norway had withdrawn the export licence for Malaysia's Naval Strike Missiles by 28 June 2026.
   */
  readonly "naval-strike-missile-licence-withdrawal": typeof navalStrikeMissileLicenceWithdrawal;
  /**
   * Malaysia's Auditor-General reported in July 2024 that the navy had received four of 18 planned
   * ships by the end of 2022. Two support ships were put off to the 13th Malaysia Plan for lack of
   * funds.
   */
  readonly "navy-ships-audit-2024": typeof navyShipsAudit2024;
  /**
   * South Korea is determined to master the development of next-generation combat aircraft, as its
   * KF-21 programme underscores, according to Defence Security Asia.
   */
  readonly "next-generation-combat-aircraft-target": typeof nextGenerationCombatAircraftTarget;
  /**
   * Maybank foreclosed the Malaysian shipbuilder NGV Tech in 2013, and the two training ships it
   * was building remained unfinished.
   */
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
   * The Philippines ordered 12 more FA-50 aircraft for about US$700 million, Korea Aerospace
   * Industries announced on 3 June 2025.
   */
  readonly "philippines-fa-50-block-20-contract": typeof philippinesFa50Block20Contract;
  /**
   * Vice Foreign Minister Kim Hong-kyun of South Korea and Secretary-General Amran Mohamed Zin of
   * Malaysia's foreign ministry agreed in June 2024 to strengthen the defence and arms cooperation
   * begun with the FA-50. It was the first such consultation since 2008.
   */
  readonly "policy-consultation-2024-06": typeof policyConsultation202406;
  /**
   * South Korea aims to export long-range and precision-strike systems to vetted partners,
   * according to Defence Security Asia.
   */
  readonly "precision-strike-export-target": typeof precisionStrikeExportTarget;
  /**
   * Malaysia's defence minister, Mohamed Khaled Nordin, was reported in September 2025 to expect
   * Cabinet approval by October of a government-to-government procurement arrangement with South
   * Korea.
   */
  readonly "procurement-arrangement-approval-plan-2025-09": typeof procurementArrangementApprovalPlan202509;
  /**
   * Malaysia's prime minister, Anwar Ibrahim, ordered on 16 January 2026 that procurement decisions
   * of the armed forces and police linked to corruption be temporarily frozen until procurement
   * procedures are fully complied with.
   */
  readonly "procurement-freeze-2026": typeof procurementFreeze2026;
  /**
   * Malaysia's prime minister, Anwar Ibrahim, agreed to consider exemptions from the procurement
   * freeze for the armed forces, the defence minister, Mohamed Khaled Nordin, said on 24 February
   * 2026.
   */
  readonly "procurement-freeze-exemption-2026": typeof procurementFreezeExemption2026;
  /**
   * Malaysia's defence ministry is to assess in depth what the procurement freeze means for ongoing
   * procurement and existing contracts, the minister, Mohamed Khaled Nordin, said on 16 January
   * 2026. Defence readiness must be preserved, he said.
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
   * Mohd Asghar Khan Goriman Khan, Malaysia's air force chief at the time, flew in an FA-50 while
   * visiting Korea Aerospace Industries on 17 and 18 February 2025.
   */
  readonly "rmaf-chief-fa-50-flight": typeof rmafChiefFa50Flight;
  /**
   * Seven officers and other ranks of Malaysia's air force had been in South Korea since November
   * 2023 to oversee the acquisition of the FA-50M, Mohamed Khaled Nordin said in March 2024.
   */
  readonly "rmaf-team-in-south-korea-2023-11": typeof rmafTeamInSouthKorea202311;
  /**
   * President Roh Moo-hyun of South Korea and Prime Minister Abdullah Ahmad Badawi of Malaysia
   * agreed on 9 December 2005 to greatly enhance cooperation in information technology, defence,
   * energy and other fields.
   */
  readonly "roh-abdullah-summit-2005": typeof rohAbdullahSummit2005;
  /**
   * South Korea's air force chief, Jung Sang-hwa, visited Malaysia and Australia between 22
   * February and 1 March 2023 at the invitation of their air forces.
   */
  readonly "rokaf-chief-visit-to-malaysia-2023": typeof rokafChiefVisitToMalaysia2023;
  /**
   * South Korea and Malaysia both emphasise the security of sea lines of communication, according
   * to Defence Security Asia.
   */
  readonly "sea-lines-of-communication-security": typeof seaLinesOfCommunicationSecurity;
  /**
   * South Korea's president, Yoon Suk Yeol, appointed Seok Jong-gun, a retired army major general,
   * to head the Defence Acquisition Program Administration (DAPA) from 19 February 2024.
   */
  readonly "seok-jong-gun-appointment": typeof seokJongGunAppointment;
  /**
   * Seok Jong-gun, the minister of South Korea's DAPA, met Malaysia's defence minister, Mohamed
   * Khaled Nordin, at Defence Services Asia in Kuala Lumpur on 7 May 2024.
   */
  readonly "seok-khaled-meeting-2024": typeof seokKhaledMeeting2024;
  /**
   * The Malaysian Army had no official programme for six-wheeled vehicles in 2018, according to
   * exhibition talk passed on by the blog Malaysian Defence.
   */
  readonly "six-wheeled-vehicle-programme-2018": typeof sixWheeledVehicleProgramme2018;
  /** South Korea and Malaysia marked 65 years of diplomatic relations in 2025. */
  readonly "sixty-fifth-anniversary-of-relations": typeof sixtyFifthAnniversaryOfRelations;
  /**
   * Malaysia's national objective includes a more skilled domestic workforce and more local
   * component manufacturing for military production, according to Defence Security Asia.
   */
  readonly "skills-and-components-target": typeof skillsAndComponentsTarget;
  /**
   * Global Business Press in May 2024 ranked South Korea ninth among the world's arms exporters for
   * 2018 to 2022, with 2.4 percent of exports.
   */
  readonly "south-korea-arms-exporter-rank-2018-2022": typeof southKoreaArmsExporterRank20182022;
  /**
   * The research institute SIPRI in March 2025 ranked South Korea 10th among the world's arms
   * exporters for 2020 to 2024, with 2.2 percent of exports.
   */
  readonly "south-korea-arms-exporter-rank-2020-2024": typeof southKoreaArmsExporterRank20202024;
  /**
   * The research institute SIPRI in March 2026 ranked South Korea ninth among the world's arms
   * exporters for 2021 to 2025, with about 3 percent of exports.
   */
  readonly "south-korea-arms-exporter-rank-2021-2025": typeof southKoreaArmsExporterRank20212025;
  /**
   * South Korea ranked 10th in 2023 by the arms sales of its companies in the top 100 of the
   * research institute SIPRI. The ranking does not measure exports.
   */
  readonly "south-korea-arms-sales-rank-2023": typeof southKoreaArmsSalesRank2023;
  /**
   * Korea Aerospace Industries delivered 60 FA-50 aircraft to the Republic of Korea Air Force
   * between 2013 and 21 October 2016.
   */
  readonly "south-korea-fa-50-deliveries": typeof southKoreaFa50Deliveries;
  /**
   * South Korea had memoranda with 52 countries as of October 2025, after the one with Malaysia.
   * Defence Security Asia calls them defence-cooperation memoranda; most reports, arms-cooperation
   * ones.
   */
  readonly "south-korea-fifty-two-mous": typeof southKoreaFiftyTwoMous;
  /**
   * South Korea plans to work for peace and stability in Southeast Asia, according to Seok
   * Jong-gun, the minister of its DAPA.
   */
  readonly "southeast-asian-stability-target": typeof southeastAsianStabilityTarget;
  /**
   * A delegation of President Lee Jae-myung under Kim Young-choon brought Prime Minister Anwar
   * Ibrahim a letter in July 2025; their talks covered cooperation in the defence industry,
   * artificial intelligence and other fields.
   */
  readonly "special-envoy-visit-2025-07": typeof specialEnvoyVisit202507;
  /**
   * Defending the Strait of Malacca is a maritime imperative for Malaysia, according to Defence
   * Security Asia.
   */
  readonly "strait-of-malacca-defence": typeof straitOfMalaccaDefence;
  /**
   * South Korea's president, Yoon Suk Yeol, and Malaysia's prime minister, Anwar Ibrahim, announced
   * a strategic partnership of their countries at a summit in Seoul on 25 November 2024.
   */
  readonly "strategic-partnership-2024-declaration": typeof strategicPartnership2024Declaration;
  /**
   * South Korea and Malaysia agreed in November 2019 to raise their relations to a strategic
   * partnership.
   */
  readonly "strategic-partnership-agreed-2019": typeof strategicPartnershipAgreed2019;
  /**
   * Malaysia was considering the KUH-1 Surion helicopter, Chosun wrote on 25 January 2024, citing
   * reports it did not name.
   */
  readonly "surion-consideration-2024-01": typeof surionConsideration202401;
  /**
   * Malaysia's national objective is a sustainable defence industrial base without heavy reliance
   * on foreign suppliers, according to Defence Security Asia.
   */
  readonly "sustainable-industrial-base-target": typeof sustainableIndustrialBaseTarget;
  /**
   * The South Korean site K-Defense News counts about 210 T-50 and FA-50 aircraft flying in seven
   * countries.
   */
  readonly "t-50-family-fleet-count": typeof t50FamilyFleetCount;
  /** Korea Aerospace Industries' T-50 trainer made its first flight on 20 August 2002. */
  readonly "t-50-first-flight": typeof t50FirstFlight;
  /**
   * Korea Aerospace Industries rolled out the first T-50, developed with Lockheed Martin's help, at
   * Sacheon on 31 October 2001.
   */
  readonly "t-50-roll-out": typeof t50RollOut;
  /**
   * The Malaysian training ship Teguh Samudera, sister of Gagah Samudera, was launched at the NGV
   * Tech yard in Sijangkang, Selangor, on 27 February 2013.
   */
  readonly "teguh-samudera-launch": typeof teguhSamuderaLaunch;
  /**
   * About 150 people, with about 20 Malaysian defence companies, attended the third Malaysia–South
   * Korea defence-industry seminar in Kuala Lumpur on 22 September 2025. Malaysia's defence
   * minister, Mohamed Khaled Nordin, gave the keynote address.
   */
  readonly "third-defence-industry-seminar": typeof thirdDefenceIndustrySeminar;
  /**
   * South Korea's defence ministry said in March 2025 that the third policy dialogue with
   * Malaysia's ministry would be held in Malaysia in 2026.
   */
  readonly "third-defence-policy-dialogue-plan": typeof thirdDefencePolicyDialoguePlan;
  /**
   * South Korea's Hanwha Defense Systems and Malaysia's AVP Engineering showed the six-wheeled
   * Tigon at Defence Services Asia in Kuala Lumpur from 16 to 19 April 2018.
   */
  readonly "tigon-at-dsa-2018": typeof tigonAtDsa2018;
  /** South Korea aims to become a top-tier defence exporter, according to Defence Security Asia. */
  readonly "top-tier-exporter-target": typeof topTierExporterTarget;
  /**
   * Malaysia's navy commissioned the training ships Gagah Samudera and Teguh Samudera at Lumut on
   * 26 April 2018.
   */
  readonly "training-ship-commissioning": typeof trainingShipCommissioning;
  /**
   * Malaysia's defence ministry contracted Grade One Marine Shipyard on 27 March 2016 to finish the
   * training ships Gagah Samudera and Teguh Samudera.
   */
  readonly "training-ship-completion-contract": typeof trainingShipCompletionContract;
  /**
   * Malaysia's navy signed a contract with NGV Tech for two training ships, worth RM294 million, at
   * the LIMA exhibition in 2011.
   */
  readonly "training-ship-contract": typeof trainingShipContract;
  /**
   * South Korea's DSME delivered the modules from which NGV Tech assembled two training ships for
   * Malaysia's navy at Sijangkang.
   */
  readonly "training-ship-modules": typeof trainingShipModules;
  /**
   * South Korea and Malaysia need to translate the defence-industry memorandum into tangible
   * programmes and real industrial results, Defence Security Asia writes.
   */
  readonly "translate-mou-into-programmes": typeof translateMouIntoProgrammes;
  /**
   * Malaysia and Türkiye signed a government-to-government memorandum on the procurement of defence
   * products on 10 June 2024.
   */
  readonly "turkiye-procurement-mou-signing": typeof turkiyeProcurementMouSigning;
  /**
   * Malaysia and the United States signed a memorandum on defence cooperation on 30 October 2025,
   * beside the ASEAN Defence Ministers' Meeting-Plus.
   */
  readonly "united-states-defence-mou-signing": typeof unitedStatesDefenceMouSigning;
  /**
   * South Korea and Malaysia held a meeting of vice defence ministers at the ninth Beijing
   * Xiangshan Forum in October 2019.
   */
  readonly "vice-ministerial-defence-meeting-2019": typeof viceMinisterialDefenceMeeting2019;
  /**
   * South Korea's vice defence minister, Lee Doo-hee, and Malaysia's deputy defence minister, Adly
   * Zahari, discussed closer cooperation in defence, arms and maritime security in Seoul on 9
   * September 2025.
   */
  readonly "vice-ministers-meeting-2025-09": typeof viceMinistersMeeting202509;
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
  "airworthiness-recognitions-2022-09": airworthinessRecognitions202209,
  "airworthiness-recognitions-2024-01": airworthinessRecognitions202401,
  "align-strategic-goals": alignStrategicGoals,
  "anti-piracy-operation-plan-2004-10": antiPiracyOperationPlan200410,
  "anwar-visit-to-south-korea-2024": anwarVisitToSouthKorea2024,
  "asean-defence-mous-completed": aseanDefenceMousCompleted,
  "asean-south-korea-partnership-upgrade": aseanSouthKoreaPartnershipUpgrade,
  "astros-ii-replacement-contract-expectation": astrosIiReplacementContractExpectation,
  "astros-ii-replacement-offers-2025": astrosIiReplacementOffers2025,
  "astros-ii-replacement-plan-2024-05": astrosIiReplacementPlan202405,
  "badaro-at-port-klang-2025": badaroAtPortKlang2025,
  "black-eagles-and-nojeokbong-plan-lima-2023": blackEaglesAndNojeokbongPlanLima2023,
  "black-eagles-at-lima-2017": blackEaglesAtLima2017,
  "black-eagles-at-lima-2023": blackEaglesAtLima2023,
  "bosnia-battalion-group-requirement": bosniaBattalionGroupRequirement,
  "build-joint-channels-fast": buildJointChannelsFast,
  "capability-55-light-combat-aircraft-plan": capability55LightCombatAircraftPlan,
  "certification-alignment": certificationAlignment,
  "cheongung-candidacy-2023-03": cheongungCandidacy202303,
  "chunmoo-widad-memorandum": chunmooWidadMemorandum,
  "coast-guard-arrangement-2001-conclusion": coastGuardArrangement2001Conclusion,
  "coast-guard-exercise-2025": coastGuardExercise2025,
  "coast-guard-ship-at-port-klang-2019": coastGuardShipAtPortKlang2019,
  "commercial-sea-lines-target": commercialSeaLinesTarget,
  "contribute-to-malaysian-defence-industry": contributeToMalaysianDefenceIndustry,
  "cruise-training-group-at-klang-2022": cruiseTrainingGroupAtKlang2022,
  "dapa-quality-assurance-talks-plan-2008": dapaQualityAssuranceTalksPlan2008,
  "defence-cooperation-mou-2022-signing": defenceCooperationMou2022Signing,
  "defence-cooperation-mou-2022-talks": defenceCooperationMou2022Talks,
  "defence-industry-mou-aim-2022-04": defenceIndustryMouAim202204,
  "defence-industry-mou-aim-2024-05": defenceIndustryMouAim202405,
  "defence-industry-mou-announcement": defenceIndustryMouAnnouncement,
  "defence-industry-mou-plan-2025-07": defenceIndustryMouPlan202507,
  "defence-industry-mou-signing": defenceIndustryMouSigning,
  "defence-industry-mou-signing-plan-2025-09": defenceIndustryMouSigningPlan202509,
  "defence-industry-policy-plan-2021-09": defenceIndustryPolicyPlan202109,
  "defence-industry-policy-plan-2023-03": defenceIndustryPolicyPlan202303,
  "defence-industry-working-meeting-1991": defenceIndustryWorkingMeeting1991,
  "defence-ministers-meeting-2009": defenceMinistersMeeting2009,
  "defence-ministers-meeting-2023-05": defenceMinistersMeeting202305,
  "defence-ministers-meeting-2023-10": defenceMinistersMeeting202310,
  "defence-ministers-meeting-2024-09": defenceMinistersMeeting202409,
  "defence-ministers-meeting-2025-11": defenceMinistersMeeting202511,
  "defence-policy-coordination-meeting-2024": defencePolicyCoordinationMeeting2024,
  "defence-policy-dialogue-2025": defencePolicyDialogue2025,
  "defence-white-paper-review-launch": defenceWhitePaperReviewLaunch,
  "define-co-production-terms": defineCoProductionTerms,
  "diplomatic-relations-1960": diplomaticRelations1960,
  "dsa-2022-contract-ceremony": dsa2022ContractCeremony,
  "dsa-2026-plan-2025-12": dsa2026Plan202512,
  "dsme-corvette-approval": dsmeCorvetteApproval,
  "dsme-corvette-delivery-plan-2014-11": dsmeCorvetteDeliveryPlan201411,
  "dsme-corvette-order": dsmeCorvetteOrder,
  "dsme-missile-corvette-at-dsa-2014": dsmeMissileCorvetteAtDsa2014,
  "eighth-airworthiness-recognition": eighthAirworthinessRecognition,
  "enforcer-10000-at-lima-2017": enforcer10000AtLima2017,
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
  "fa-50-delivery-plan-2025-09": fa50DeliveryPlan202509,
  "fa-50-delivery-plan-2025-10": fa50DeliveryPlan202510,
  "fa-50-delivery-plan-2025-12": fa50DeliveryPlan202512,
  "fa-50-delivery-plan-2026-01": fa50DeliveryPlan202601,
  "fa-50-delivery-plan-2026-01-12": fa50DeliveryPlan20260112,
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
  "fa-50m-progress-2024-07": fa50mProgress202407,
  "fa-50m-progress-2024-09": fa50mProgress202409,
  "fa-50m-progress-2025-01": fa50mProgress202501,
  "fa-50m-progress-2025-02": fa50mProgress202502,
  "fa-50m-progress-2025-07": fa50mProgress202507,
  "fa-50m-progress-expectation-2024-08": fa50mProgressExpectation202408,
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
  "gyeongnam-call-for-dsa-2026": gyeongnamCallForDsa2026,
  "haegung-expectation-2024-06": haegungExpectation202406,
  "hanwha-ammunition-export-aim-2014": hanwhaAmmunitionExportAim2014,
  "harmonise-support": harmoniseSupport,
  "hawk-and-mb-339cm-replacement-plan": hawkAndMb339cmReplacementPlan,
  "hawk-retirement-plan-2025": hawkRetirementPlan2025,
  "hd-hyundai-amdef-meeting-2025": hdHyundaiAmdefMeeting2025,
  "hd-hyundai-johor-meeting-2025-12": hdHyundaiJohorMeeting202512,
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
  "kd-jebat-missile-plan-2025-01": kdJebatMissilePlan202501,
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
  "khaled-seok-meeting-2024-09": khaledSeokMeeting202409,
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
  "lee-najib-meeting-2009": leeNajibMeeting2009,
  "lee-najib-summit-2010": leeNajibSummit2010,
  "lee-yong-cheol-appointment": leeYongCheolAppointment,
  "lig-nex1-at-dsa-2022": ligNex1AtDsa2022,
  "lig-nex1-contract-expectation-2023-08": ligNex1ContractExpectation202308,
  "lig-nex1-kuala-lumpur-office": ligNex1KualaLumpurOffice,
  "lig-nex1-local-production-2025-09": ligNex1LocalProduction202509,
  "lima-2019-contract-ceremony": lima2019ContractCeremony,
  "lima-2023-contract-ceremony": lima2023ContractCeremony,
  "littoral-fleet-modernisation": littoralFleetModernisation,
  "littoral-mission-ship-batch-2-letter-of-acceptance": littoralMissionShipBatch2LetterOfAcceptance,
  "littoral-mission-vessel-role-request": littoralMissionVesselRoleRequest,
  "look-east-policy-with-south-korea": lookEastPolicyWithSouthKorea,
  "mahathir-at-kai-2019": mahathirAtKai2019,
  "malaysia-at-seoul-defense-dialogue-2018": malaysiaAtSeoulDefenseDialogue2018,
  "malaysia-france-industry-memorandum-2025": malaysiaFranceIndustryMemorandum2025,
  "malaysia-india-defence-mou-signing": malaysiaIndiaDefenceMouSigning,
  "malaysia-indonesia-defence-mou-signing": malaysiaIndonesiaDefenceMouSigning,
  "malaysia-second-arms-mou": malaysiaSecondArmsMou,
  "malaysian-airpower-plan": malaysianAirpowerPlan,
  "malaysian-defence-budget-2026": malaysianDefenceBudget2026,
  "malaysian-inspection-team-2022-10": malaysianInspectionTeam202210,
  "malaysian-multi-role-combat-aircraft-plan-2025-12": malaysianMultiRoleCombatAircraftPlan202512,
  "malaysian-navy-procurement-plan-2024-07": malaysianNavyProcurementPlan202407,
  "malaysian-ships-at-incheon-1990": malaysianShipsAtIncheon1990,
  "malaysian-wheeled-vehicle-replacement-2021": malaysianWheeledVehicleReplacement2021,
  "maritime-domain-awareness": maritimeDomainAwareness,
  "mb-339cm-grounding": mb339cmGrounding,
  "medium-range-air-defence-bidders-2025": mediumRangeAirDefenceBidders2025,
  "medium-range-air-defence-plan-2025-12": mediumRangeAirDefencePlan202512,
  "military-modernisation-priorities": militaryModernisationPriorities,
  "mrss-and-air-defence-plan-2026-01": mrssAndAirDefencePlan202601,
  "mrss-first-two-plan-2025-06": mrssFirstTwoPlan202506,
  "mrss-front-runners-2025-03": mrssFrontRunners202503,
  "mrss-plan-2025-12": mrssPlan202512,
  "mrss-plan-2026-07": mrssPlan202607,
  "mrss-proposals-2026-07": mrssProposals202607,
  "mrss-tender-expectation-2025-03": mrssTenderExpectation202503,
  "mrss-third-ship-plan-2025-06": mrssThirdShipPlan202506,
  "multi-role-combat-aircraft-advance-2025-12": multiRoleCombatAircraftAdvance202512,
  "national-defence-industry-policy-approval": nationalDefenceIndustryPolicyApproval,
  "national-defence-industry-policy-launch": nationalDefenceIndustryPolicyLaunch,
  "national-defence-industry-policy-phases": nationalDefenceIndustryPolicyPhases,
  "national-defence-industry-policy-projects": nationalDefenceIndustryPolicyProjects,
  "nato-airworthiness-recognition-signing": natoAirworthinessRecognitionSigning,
  "naval-exercise-port-klang-2020": navalExercisePortKlang2020,
  "naval-strike-missile-claim": navalStrikeMissileClaim,
  "naval-strike-missile-contract": navalStrikeMissileContract,
  "naval-strike-missile-licence-withdrawal": navalStrikeMissileLicenceWithdrawal,
  "navy-ships-audit-2024": navyShipsAudit2024,
  "next-generation-combat-aircraft-target": nextGenerationCombatAircraftTarget,
  "ngv-tech-foreclosure": ngvTechForeclosure,
  "nojeokbong-at-lima-2023": nojeokbongAtLima2023,
  "park-jin-visit-to-malaysia-2023": parkJinVisitToMalaysia2023,
  "philippines-fa-50-block-20-contract": philippinesFa50Block20Contract,
  "policy-consultation-2024-06": policyConsultation202406,
  "precision-strike-export-target": precisionStrikeExportTarget,
  "procurement-arrangement-approval-plan-2025-09": procurementArrangementApprovalPlan202509,
  "procurement-freeze-2026": procurementFreeze2026,
  "procurement-freeze-exemption-2026": procurementFreezeExemption2026,
  "procurement-freeze-review-2026": procurementFreezeReview2026,
  "rmaf-chief-adex-invitation-plan-2025-08": rmafChiefAdexInvitationPlan202508,
  "rmaf-chief-at-adex-2021": rmafChiefAtAdex2021,
  "rmaf-chief-fa-50-flight": rmafChiefFa50Flight,
  "rmaf-team-in-south-korea-2023-11": rmafTeamInSouthKorea202311,
  "roh-abdullah-summit-2005": rohAbdullahSummit2005,
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
  "special-envoy-visit-2025-07": specialEnvoyVisit202507,
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
  "third-defence-policy-dialogue-plan": thirdDefencePolicyDialoguePlan,
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
  "vice-ministers-meeting-2025-09": viceMinistersMeeting202509,
  "written-reply-flit-lca-2023-03": writtenReplyFlitLca202303,
  "zahid-visit-to-south-korea-2009": zahidVisitToSouthKorea2009,
};
