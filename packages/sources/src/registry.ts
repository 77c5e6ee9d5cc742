// Generated from the files in records. Do not edit: run "npm run generate".
// biome-ignore-all assist/source/organizeImports: everything here is in the order of the ids.

import { aNews20251021 } from "./records/a-news-2025-10-21.js";
import { adbr20210423 } from "./records/adbr-2021-04-23.js";
import { aeroNewsJournal20260117 } from "./records/aero-news-journal-2026-01-17.js";
import { aerotime202302 } from "./records/aerotime-2023-02.js";
import { airDataNews202207 } from "./records/air-data-news-2022-07.js";
import { airTimes20231013 } from "./records/air-times-2023-10-13.js";
import { airTimes20241205 } from "./records/air-times-2024-12-05.js";
import { airway2022 } from "./records/airway-2022.js";
import { ajuNews20091019 } from "./records/aju-news-2009-10-19.js";
import { ajuNews20230523 } from "./records/aju-news-2023-05-23.js";
import { ajuNews20230824 } from "./records/aju-news-2023-08-24.js";
import { ajuNews20240126 } from "./records/aju-news-2024-01-26.js";
import { ajuNews20251027 } from "./records/aju-news-2025-10-27.js";
import { ajuPress20230117 } from "./records/aju-press-2023-01-17.js";
import { ajuPress20260206 } from "./records/aju-press-2026-02-06.js";
import { altair202405 } from "./records/altair-2024-05.js";
import { anadolu20260116 } from "./records/anadolu-2026-01-16.js";
import { archydeK200 } from "./records/archyde-k200.js";
import { armyRecognition202505 } from "./records/army-recognition-2025-05.js";
import { armyRecognition202601 } from "./records/army-recognition-2026-01.js";
import { armyTechnology2009 } from "./records/army-technology-2009.js";
import { aseanMildef201411 } from "./records/asean-mildef-2014-11.js";
import { asiaBusinessDaily20210903 } from "./records/asia-business-daily-2021-09-03.js";
import { asiaBusinessDaily20210929 } from "./records/asia-business-daily-2021-09-29.js";
import { asiaBusinessDaily20241125 } from "./records/asia-business-daily-2024-11-25.js";
import { asiaBusinessDaily20250310 } from "./records/asia-business-daily-2025-03-10.js";
import { asiaBusinessDaily20250415 } from "./records/asia-business-daily-2025-04-15.js";
import { asiaBusinessDaily20250522 } from "./records/asia-business-daily-2025-05-22.js";
import { asiaBusinessDaily20251020 } from "./records/asia-business-daily-2025-10-20.js";
import { asiaBusinessDaily20251027 } from "./records/asia-business-daily-2025-10-27.js";
import { asiaNewsNetwork20230525 } from "./records/asia-news-network-2023-05-25.js";
import { asiaPacificDefenceReporterFa50 } from "./records/asia-pacific-defence-reporter-fa-50.js";
import { asiaToday20250710 } from "./records/asia-today-2025-07-10.js";
import { asianDefenceJournal20251201 } from "./records/asian-defence-journal-2025-12-01.js";
import { asianDefenceJournal20251211 } from "./records/asian-defence-journal-2025-12-11.js";
import { asianMilitaryReview202305 } from "./records/asian-military-review-2023-05.js";
import { asianMilitaryReview202307 } from "./records/asian-military-review-2023-07.js";
import { asianMilitaryReview202408 } from "./records/asian-military-review-2024-08.js";
import { astroAwani20230222 } from "./records/astro-awani-2023-02-22.js";
import { astroAwani20230524 } from "./records/astro-awani-2023-05-24.js";
import { astroAwani202506 } from "./records/astro-awani-2025-06.js";
import { astroAwani202510 } from "./records/astro-awani-2025-10.js";
import { astroAwaniKoreanPeninsula } from "./records/astro-awani-korean-peninsula.js";
import { autoevolution20211021 } from "./records/autoevolution-2021-10-21.js";
import { aviacionline202305 } from "./records/aviacionline-2023-05.js";
import { avwebKf21 } from "./records/avweb-kf21.js";
import { axinovaNews20251022 } from "./records/axinova-news-2025-10-22.js";
import { azertac20251020 } from "./records/azertac-2025-10-20.js";
import { bbcPortal20250519 } from "./records/bbc-portal-2025-05-19.js";
import { beritaHarian20191125 } from "./records/berita-harian-2019-11-25.js";
import { bernama20240611 } from "./records/bernama-2024-06-11.js";
import { bernama20240912 } from "./records/bernama-2024-09-12.js";
import { bernama20251023Malay } from "./records/bernama-2025-10-23-malay.js";
import { bernama20260112 } from "./records/bernama-2026-01-12.js";
import { bernama20260121 } from "./records/bernama-2026-01-21.js";
import { bernama20260219 } from "./records/bernama-2026-02-19.js";
import { bizdailyMou } from "./records/bizdaily-mou.js";
import { bizintoday202601 } from "./records/bizintoday-2026-01.js";
import { borneoPost20141211 } from "./records/borneo-post-2014-12-11.js";
import { borneoPost20221203 } from "./records/borneo-post-2022-12-03.js";
import { borneoPost20221210 } from "./records/borneo-post-2022-12-10.js";
import { borneoPost20230502 } from "./records/borneo-post-2023-05-02.js";
import { bulgyoGongNews201903 } from "./records/bulgyo-gong-news-2019-03.js";
import { businessPlusWheeledVehicles } from "./records/business-plus-wheeled-vehicles.js";
import { businessPost20250630 } from "./records/business-post-2025-06-30.js";
import { cambodiaNewsGazette20240507 } from "./records/cambodia-news-gazette-2024-05-07.js";
import { chinaDailyBrief202601 } from "./records/china-daily-brief-2026-01.js";
import { chosun20240125 } from "./records/chosun-2024-01-25.js";
import { chosunBiz20230307 } from "./records/chosun-biz-2023-03-07.js";
import { chosunBiz20240903 } from "./records/chosun-biz-2024-09-03.js";
import { chosunBiz20250220 } from "./records/chosun-biz-2025-02-20.js";
import { chosunBiz20251027 } from "./records/chosun-biz-2025-10-27.js";
import { chosunIlbo20230523 } from "./records/chosun-ilbo-2023-05-23.js";
import { cna20211125 } from "./records/cna-2021-11-25.js";
import { cna202601 } from "./records/cna-2026-01.js";
import { coalitionOfDefenceIndustry20250709 } from "./records/coalition-of-defence-industry-2025-07-09.js";
import { commoditiesNews20210409 } from "./records/commodities-news-2021-04-09.js";
import { consumerNewsCoastGuard } from "./records/consumer-news-coast-guard.js";
import { corporateKini20230522 } from "./records/corporate-kini-2023-05-22.js";
import { dailyHankook20190318 } from "./records/daily-hankook-2019-03-18.js";
import { dailyHankook202406 } from "./records/daily-hankook-2024-06.js";
import { dapa20220920 } from "./records/dapa-2022-09-20.js";
import { dapaEomDongHwan } from "./records/dapa-eom-dong-hwan.js";
import { dapaMagazine145 } from "./records/dapa-magazine-145.js";
import { darAlHilal20250922 } from "./records/dar-al-hilal-2025-09-22.js";
import { defenceBlog20251102 } from "./records/defence-blog-2025-11-02.js";
import { defenceDaily20251116 } from "./records/defence-daily-2025-11-16.js";
import { defenceIndustryEuropeFa50 } from "./records/defence-industry-europe-fa-50.js";
import { defenceInnovationReview20251031 } from "./records/defence-innovation-review-2025-10-31.js";
import { defenceSecurityAsia202111 } from "./records/defence-security-asia-2021-11.js";
import { defenceSecurityAsia202405 } from "./records/defence-security-asia-2024-05.js";
import { defenceSecurityAsia202409 } from "./records/defence-security-asia-2024-09.js";
import { defenceSecurityAsia202501 } from "./records/defence-security-asia-2025-01.js";
import { defenceSecurityAsia202503 } from "./records/defence-security-asia-2025-03.js";
import { defenceSecurityAsia2026 } from "./records/defence-security-asia-2026.js";
import { defenceSecurityAsia202601 } from "./records/defence-security-asia-2026-01.js";
import { defenceSecurityAsiaAssemblyOffer } from "./records/defence-security-asia-assembly-offer.js";
import { defenceSecurityAsiaCondor } from "./records/defence-security-asia-condor.js";
import { defenceSpace20230307 } from "./records/defence-space-2023-03-07.js";
import { defenceTalkFa50 } from "./records/defence-talk-fa-50.js";
import { defenseAerospace201903 } from "./records/defense-aerospace-2019-03.js";
import { defenseStudies200904 } from "./records/defense-studies-2009-04.js";
import { defenseStudies20100311 } from "./records/defense-studies-2010-03-11.js";
import { defenseStudies20140822 } from "./records/defense-studies-2014-08-22.js";
import { defenseToday202403 } from "./records/defense-today-2024-03.js";
import { defenseToday202408 } from "./records/defense-today-2024-08.js";
import { defensehere202505 } from "./records/defensehere-2025-05.js";
import { defensehereMou } from "./records/defensehere-mou.js";
import { defensemirror202405 } from "./records/defensemirror-2024-05.js";
import { developmentsToday202603 } from "./records/developments-today-2026-03.js";
import { diplomacy200601 } from "./records/diplomacy-2006-01.js";
import { donga20170327 } from "./records/donga-2017-03-27.js";
import { donga20170327Photographs } from "./records/donga-2017-03-27-photographs.js";
import { donga20230523 } from "./records/donga-2023-05-23.js";
import { donga20230523Signing } from "./records/donga-2023-05-23-signing.js";
import { donga20241125 } from "./records/donga-2024-11-25.js";
import { dronesWorld202409 } from "./records/drones-world-2024-09.js";
import { dsaPact2025 } from "./records/dsa-pact-2025.js";
import { ebn20250220 } from "./records/ebn-2025-02-20.js";
import { economicTimes202401 } from "./records/economic-times-2024-01.js";
import { edaily20230524 } from "./records/edaily-2023-05-24.js";
import { edgeMalaysia202207 } from "./records/edge-malaysia-2022-07.js";
import { edgeMalaysia20221114 } from "./records/edge-malaysia-2022-11-14.js";
import { edgeMalaysiaNgvTech } from "./records/edge-malaysia-ngv-tech.js";
import { ejaNews20251117 } from "./records/eja-news-2025-11-17.js";
import { engear20240705 } from "./records/engear-2024-07-05.js";
import { etnews20080421 } from "./records/etnews-2008-04-21.js";
import { etnews20230224 } from "./records/etnews-2023-02-24.js";
import { etoday20141124 } from "./records/etoday-2014-11-24.js";
import { eurasianTimes202405 } from "./records/eurasian-times-2024-05.js";
import { fAeroFa50 } from "./records/f-aero-fa-50.js";
import { financialNews20230222 } from "./records/financial-news-2023-02-22.js";
import { financialNews20250319 } from "./records/financial-news-2025-03-19.js";
import { financialNews20250909 } from "./records/financial-news-2025-09-09.js";
import { financialNews20250917 } from "./records/financial-news-2025-09-17.js";
import { flightglobal200208 } from "./records/flightglobal-2002-08.js";
import { flightglobal20250604 } from "./records/flightglobal-2025-06-04.js";
import { flugRevue202302 } from "./records/flug-revue-2023-02.js";
import { forcaAereaFa50Kuantan } from "./records/forca-aerea-fa-50-kuantan.js";
import { freeMalaysiaToday20191125 } from "./records/free-malaysia-today-2019-11-25.js";
import { freeMalaysiaToday20210716 } from "./records/free-malaysia-today-2021-07-16.js";
import { freeMalaysiaToday20230402 } from "./records/free-malaysia-today-2023-04-02.js";
import { freeMalaysiaToday20240319 } from "./records/free-malaysia-today-2024-03-19.js";
import { freeMalaysiaToday20251020 } from "./records/free-malaysia-today-2025-10-20.js";
import { freeMalaysiaToday20251213 } from "./records/free-malaysia-today-2025-12-13.js";
import { freeMalaysiaToday20260131 } from "./records/free-malaysia-today-2026-01-31.js";
import { funInKorea201903 } from "./records/fun-in-korea-2019-03.js";
import { globalBusinessPress20240507 } from "./records/global-business-press-2024-05-07.js";
import { globalEconomic20250406 } from "./records/global-economic-2025-04-06.js";
import { globalEconomic20250828 } from "./records/global-economic-2025-08-28.js";
import { globalEconomic20251029 } from "./records/global-economic-2025-10-29.js";
import { globalEconomic20251222 } from "./records/global-economic-2025-12-22.js";
import { globalSecurityMalaysianCorvettes } from "./records/global-security-malaysian-corvettes.js";
import { goldsea20251019 } from "./records/goldsea-2025-10-19.js";
import { greenEconomyNews20220329 } from "./records/green-economy-news-2022-03-29.js";
import { gukbangNews20220329 } from "./records/gukbang-news-2022-03-29.js";
import { guru20240308 } from "./records/guru-2024-03-08.js";
import { guru20240320 } from "./records/guru-2024-03-20.js";
import { guru20240613 } from "./records/guru-2024-06-13.js";
import { guru20240809 } from "./records/guru-2024-08-09.js";
import { guru20240819 } from "./records/guru-2024-08-19.js";
import { guru20240825 } from "./records/guru-2024-08-25.js";
import { guru2025 } from "./records/guru-2025.js";
import { guru20250820 } from "./records/guru-2025-08-20.js";
import { guru20250923 } from "./records/guru-2025-09-23.js";
import { guru202512 } from "./records/guru-2025-12.js";
import { gutzyAsia20240308 } from "./records/gutzy-asia-2024-03-08.js";
import { haipress20241126 } from "./records/haipress-2024-11-26.js";
import { hankookIlbo19940401 } from "./records/hankook-ilbo-1994-04-01.js";
import { hankyung19911022 } from "./records/hankyung-1991-10-22.js";
import { hankyung19931211 } from "./records/hankyung-1993-12-11.js";
import { hankyung19940220 } from "./records/hankyung-1994-02-20.js";
import { hankyung19940803 } from "./records/hankyung-1994-08-03.js";
import { hankyung19940823 } from "./records/hankyung-1994-08-23.js";
import { hankyung19940901 } from "./records/hankyung-1994-09-01.js";
import { hankyung20010903 } from "./records/hankyung-2001-09-03.js";
import { hankyung20010927 } from "./records/hankyung-2001-09-27.js";
import { hankyung20041001 } from "./records/hankyung-2004-10-01.js";
import { hankyung20140418 } from "./records/hankyung-2014-04-18.js";
import { hankyung20220427 } from "./records/hankyung-2022-04-27.js";
import { hankyung20230224 } from "./records/hankyung-2023-02-24.js";
import { hankyung20230523 } from "./records/hankyung-2023-05-23.js";
import { hankyung20230728 } from "./records/hankyung-2023-07-28.js";
import { hankyung20240107 } from "./records/hankyung-2024-01-07.js";
import { hankyung20240513 } from "./records/hankyung-2024-05-13.js";
import { hankyung20240626 } from "./records/hankyung-2024-06-26.js";
import { hankyungDictionaryStraitOfMalacca } from "./records/hankyung-dictionary-strait-of-malacca.js";
import { hawk20251027 } from "./records/hawk-2025-10-27.js";
import { heraldBusiness20251020 } from "./records/herald-business-2025-10-20.js";
import { heraldBusiness20251021 } from "./records/herald-business-2025-10-21.js";
import { heraldBusiness20251027 } from "./records/herald-business-2025-10-27.js";
import { heraldBusiness20251117 } from "./records/herald-business-2025-11-17.js";
import { heraldK20210314 } from "./records/herald-k-2021-03-14.js";
import { heraldK20250327 } from "./records/herald-k-2025-03-27.js";
import { ifairworthyAirworthiness } from "./records/ifairworthy-airworthiness.js";
import { ikbnNews20251027 } from "./records/ikbn-news-2025-10-27.js";
import { ilovegangwon202411 } from "./records/ilovegangwon-2024-11.js";
import { indoPacificDefenseForum202411 } from "./records/indo-pacific-defense-forum-2024-11.js";
import { inews2420251027 } from "./records/inews24-2025-10-27.js";
import { interiaFa50ph } from "./records/interia-fa-50ph.js";
import { janes2022 } from "./records/janes-2022.js";
import { janes202407 } from "./records/janes-2024-07.js";
import { japanTimes20220720 } from "./records/japan-times-2022-07-20.js";
import { jeonpa20180416 } from "./records/jeonpa-2018-04-16.js";
import { joongangIlbo202305 } from "./records/joongang-ilbo-2023-05.js";
import { kDefenseNews1021 } from "./records/k-defense-news-1021.js";
import { kGonggamKf21 } from "./records/k-gonggam-kf21.js";
import { kbsNews20241125 } from "./records/kbs-news-2024-11-25.js";
import { kbsWorld20210409Naming } from "./records/kbs-world-2021-04-09-naming.js";
import { kbsWorld20210409Prototype } from "./records/kbs-world-2021-04-09-prototype.js";
import { kbsWorld202204 } from "./records/kbs-world-2022-04.js";
import { kbsWorld20220725 } from "./records/kbs-world-2022-07-25.js";
import { kbsWorld202210 } from "./records/kbs-world-2022-10.js";
import { kbsWorld202301 } from "./records/kbs-world-2023-01.js";
import { kbsWorld202305 } from "./records/kbs-world-2023-05.js";
import { kbsWorld202310 } from "./records/kbs-world-2023-10.js";
import { kbsWorld20250404 } from "./records/kbs-world-2025-04-04.js";
import { kbsWorld20250613 } from "./records/kbs-world-2025-06-13.js";
import { kbsWorld20250623 } from "./records/kbs-world-2025-06-23.js";
import { kbsWorld20250725 } from "./records/kbs-world-2025-07-25.js";
import { kbsWorld20251020 } from "./records/kbs-world-2025-10-20.js";
import { kookbangIlbo20201027 } from "./records/kookbang-ilbo-2020-10-27.js";
import { kookbangIlbo20250806 } from "./records/kookbang-ilbo-2025-08-06.js";
import { kookbangIlbo20251028 } from "./records/kookbang-ilbo-2025-10-28.js";
import { kookbangNews20230602 } from "./records/kookbang-news-2023-06-02.js";
import { koreaEconomicTv20201026 } from "./records/korea-economic-tv-2020-10-26.js";
import { koreaEconomicTv20220920 } from "./records/korea-economic-tv-2022-09-20.js";
import { koreaEconomicTv20230224 } from "./records/korea-economic-tv-2023-02-24.js";
import { koreaEconomicTv20230329 } from "./records/korea-economic-tv-2023-03-29.js";
import { koreaEconomicTv20230524 } from "./records/korea-economic-tv-2023-05-24.js";
import { koreaHealthNews202104 } from "./records/korea-health-news-2021-04.js";
import { koreaHerald20150324 } from "./records/korea-herald-2015-03-24.js";
import { koreaHerald20150907 } from "./records/korea-herald-2015-09-07.js";
import { koreaHerald20230622 } from "./records/korea-herald-2023-06-22.js";
import { koreaHerald20231007 } from "./records/korea-herald-2023-10-07.js";
import { koreaHerald20240102 } from "./records/korea-herald-2024-01-02.js";
import { koreaHerald20240216 } from "./records/korea-herald-2024-02-16.js";
import { koreaHerald20240326 } from "./records/korea-herald-2024-03-26.js";
import { koreaHerald20240812 } from "./records/korea-herald-2024-08-12.js";
import { koreaHerald20240906 } from "./records/korea-herald-2024-09-06.js";
import { koreaHerald20241205 } from "./records/korea-herald-2024-12-05.js";
import { koreaHerald20251027 } from "./records/korea-herald-2025-10-27.js";
import { koreaHerald20260126 } from "./records/korea-herald-2026-01-26.js";
import { koreaJoongangDaily20241125 } from "./records/korea-joongang-daily-2024-11-25.js";
import { koreaJoongangDaily20241205 } from "./records/korea-joongang-daily-2024-12-05.js";
import { koreaJoongangDaily20250310 } from "./records/korea-joongang-daily-2025-03-10.js";
import { koreaJoongangDaily20250725 } from "./records/korea-joongang-daily-2025-07-25.js";
import { koreaJoongangDaily20250924 } from "./records/korea-joongang-daily-2025-09-24.js";
import { koreaJoongangDaily20251020 } from "./records/korea-joongang-daily-2025-10-20.js";
import { koreaJoongangDailyDaewooHeavy } from "./records/korea-joongang-daily-daewoo-heavy.js";
import { koreaNet202302 } from "./records/korea-net-2023-02.js";
import { koreaNet20250728 } from "./records/korea-net-2025-07-28.js";
import { koreaNet202510 } from "./records/korea-net-2025-10.js";
import { koreaNewsDigest201610 } from "./records/korea-news-digest-2016-10.js";
import { koreaTimes202206 } from "./records/korea-times-2022-06.js";
import { koreaTimes202210 } from "./records/korea-times-2022-10.js";
import { koreaTimesUs20240126 } from "./records/korea-times-us-2024-01-26.js";
import { koreaun20250923 } from "./records/koreaun-2025-09-23.js";
import { kpiNews20231018 } from "./records/kpi-news-2023-10-18.js";
import { kpl20250613 } from "./records/kpl-2025-06-13.js";
import { kukiNews20251021 } from "./records/kuki-news-2025-10-21.js";
import { kukminIlbo20221018 } from "./records/kukmin-ilbo-2022-10-18.js";
import { lockheedMartin20011031 } from "./records/lockheed-martin-2001-10-31.js";
import { lockheedMartin20020820 } from "./records/lockheed-martin-2002-08-20.js";
import { lokmatTimes20240906 } from "./records/lokmat-times-2024-09-06.js";
import { m5DergiMou } from "./records/m5-dergi-mou.js";
import { maia2025 } from "./records/maia-2025.js";
import { maiaMou } from "./records/maia-mou.js";
import { malayMail20190328 } from "./records/malay-mail-2019-03-28.js";
import { malayMail20200312 } from "./records/malay-mail-2020-03-12.js";
import { malayMail20220330 } from "./records/malay-mail-2022-03-30.js";
import { malayMail20220427 } from "./records/malay-mail-2022-04-27.js";
import { malayMail20230316 } from "./records/malay-mail-2023-03-16.js";
import { malayMail20240310 } from "./records/malay-mail-2024-03-10.js";
import { malayMail20240913 } from "./records/malay-mail-2024-09-13.js";
import { malayMail20241215 } from "./records/malay-mail-2024-12-15.js";
import { malayMail20250116 } from "./records/malay-mail-2025-01-16.js";
import { malayMail20250604 } from "./records/malay-mail-2025-06-04.js";
import { malayMail20250624 } from "./records/malay-mail-2025-06-24.js";
import { malayMail20250831 } from "./records/malay-mail-2025-08-31.js";
import { malayMail20251215 } from "./records/malay-mail-2025-12-15.js";
import { malayMail20260116Details } from "./records/malay-mail-2026-01-16-details.js";
import { malayMail20260116Pause } from "./records/malay-mail-2026-01-16-pause.js";
import { malayMail20260224 } from "./records/malay-mail-2026-02-24.js";
import { malayMail20260702 } from "./records/malay-mail-2026-07-02.js";
import { malaysiaGazette20210324 } from "./records/malaysia-gazette-2021-03-24.js";
import { malaysiaGazette20230110 } from "./records/malaysia-gazette-2023-01-10.js";
import { malaysianDefence201412 } from "./records/malaysian-defence-2014-12.js";
import { malaysianDefence2015 } from "./records/malaysian-defence-2015.js";
import { malaysianDefence2016 } from "./records/malaysian-defence-2016.js";
import { malaysianDefence2018 } from "./records/malaysian-defence-2018.js";
import { malaysianDefence201804 } from "./records/malaysian-defence-2018-04.js";
import { malaysianDefence202303 } from "./records/malaysian-defence-2023-03.js";
import { malaysianDefence20231212 } from "./records/malaysian-defence-2023-12-12.js";
import { malaysianDefence202407 } from "./records/malaysian-defence-2024-07.js";
import { malaysianDefenceGoodTimes } from "./records/malaysian-defence-good-times.js";
import { malaysianDefenceInderaSaktis } from "./records/malaysian-defence-indera-saktis.js";
import { malaysianDefenceMovingOn } from "./records/malaysian-defence-moving-on.js";
import { malaysianMinistryOfDefence20220914 } from "./records/malaysian-ministry-of-defence-2022-09-14.js";
import { malaysianMinistryOfDefenceHistory } from "./records/malaysian-ministry-of-defence-history.js";
import { malaysianReserve20191126 } from "./records/malaysian-reserve-2019-11-26.js";
import { maritimeInstituteOfMalaysiaSeoulDefenseDialogue } from "./records/maritime-institute-of-malaysia-seoul-defense-dialogue.js";
import { maritimeInstituteOfMalaysiaStrait } from "./records/maritime-institute-of-malaysia-strait.js";
import { mbc20240107 } from "./records/mbc-2024-01-07.js";
import { mbn20141124 } from "./records/mbn-2014-11-24.js";
import { mbn20210409 } from "./records/mbn-2021-04-09.js";
import { mciGroup20240822 } from "./records/mci-group-2024-08-22.js";
import { mediaSelangor20260121 } from "./records/media-selangor-2026-01-21.js";
import { mediapen20220708 } from "./records/mediapen-2022-07-08.js";
import { mida20221221 } from "./records/mida-2022-12-21.js";
import { millenniumPost20250404 } from "./records/millennium-post-2025-04-04.js";
import { milmag202506 } from "./records/milmag-2025-06.js";
import { moneyToday20250701 } from "./records/money-today-2025-07-01.js";
import { motoqar2026 } from "./records/motoqar-2026.js";
import { myMilitaryTimes20210122 } from "./records/my-military-times-2021-01-22.js";
import { myMilitaryTimes20240129 } from "./records/my-military-times-2024-01-29.js";
import { myMilitaryTimes20240611 } from "./records/my-military-times-2024-06-11.js";
import { mylesat20180505 } from "./records/mylesat-2018-05-05.js";
import { namNewsNetwork20210830 } from "./records/nam-news-network-2021-08-30.js";
import { navalNews202506 } from "./records/naval-news-2025-06.js";
import { navalTechnologyLst } from "./records/naval-technology-lst.js";
import { navalTechnologySriInderapura } from "./records/naval-technology-sri-inderapura.js";
import { newSarawakTribune2019 } from "./records/new-sarawak-tribune-2019.js";
import { newStraitsTimes20191126 } from "./records/new-straits-times-2019-11-26.js";
import { newStraitsTimes202301 } from "./records/new-straits-times-2023-01.js";
import { newStraitsTimes202305 } from "./records/new-straits-times-2023-05.js";
import { newStraitsTimes202306 } from "./records/new-straits-times-2023-06.js";
import { newStraitsTimes202409 } from "./records/new-straits-times-2024-09.js";
import { newStraitsTimes202410 } from "./records/new-straits-times-2024-10.js";
import { newsAz20251027 } from "./records/news-az-2025-10-27.js";
import { newsSacheon20220719 } from "./records/news-sacheon-2022-07-19.js";
import { newsWorld202104 } from "./records/news-world-2021-04.js";
import { news120240626 } from "./records/news1-2024-06-26.js";
import { news120241125 } from "./records/news1-2024-11-25.js";
import { news120251027 } from "./records/news1-2025-10-27.js";
import { news2day20220920 } from "./records/news2day-2022-09-20.js";
import { newsis20241125 } from "./records/newsis-2024-11-25.js";
import { newsis20250626 } from "./records/newsis-2025-06-26.js";
import { newsis20250708 } from "./records/newsis-2025-07-08.js";
import { newsis20251027 } from "./records/newsis-2025-10-27.js";
import { newsis20251114 } from "./records/newsis-2025-11-14.js";
import { newspim20220622 } from "./records/newspim-2022-06-22.js";
import { newspim20230524 } from "./records/newspim-2023-05-24.js";
import { newspim20241125 } from "./records/newspim-2024-11-25.js";
import { newspim20250222 } from "./records/newspim-2025-02-22.js";
import { newspim20251027 } from "./records/newspim-2025-10-27.js";
import { newspim20251027Summit } from "./records/newspim-2025-10-27-summit.js";
import { newspim20251117 } from "./records/newspim-2025-11-17.js";
import { newsstep20251027 } from "./records/newsstep-2025-10-27.js";
import { oanaNews20090602 } from "./records/oana-news-2009-06-02.js";
import { oanaNews20250922Mou } from "./records/oana-news-2025-09-22-mou.js";
import { oanaNews20250922Ties } from "./records/oana-news-2025-09-22-ties.js";
import { orissaDiary20230710 } from "./records/orissa-diary-2023-07-10.js";
import { pafFalcons202207 } from "./records/paf-falcons-2022-07.js";
import { perajurit202205 } from "./records/perajurit-2022-05.js";
import { perajurit202309 } from "./records/perajurit-2023-09.js";
import { philippinesNewsGazette20230525 } from "./records/philippines-news-gazette-2023-05-25.js";
import { pocketNews20230527 } from "./records/pocket-news-2023-05-27.js";
import { policyOnAir20250909 } from "./records/policy-on-air-2025-09-09.js";
import { politicamenteCorretto20101221 } from "./records/politicamente-corretto-2010-12-21.js";
import { prwireMyBernama } from "./records/prwire-my-bernama.js";
import { redPing20260122 } from "./records/red-ping-2026-01-22.js";
import { redPing20260122Projects } from "./records/red-ping-2026-01-22-projects.js";
import { redPingLcsMissile } from "./records/red-ping-lcs-missile.js";
import { republicOfKoreaAirForce20230309 } from "./records/republic-of-korea-air-force-2023-03-09.js";
import { royalMalaysianAirForce20211020 } from "./records/royal-malaysian-air-force-2021-10-20.js";
import { saveraTimes202407 } from "./records/savera-times-2024-07.js";
import { segyeIlbo20230224 } from "./records/segye-ilbo-2023-02-24.js";
import { selangorJournal202405 } from "./records/selangor-journal-2024-05.js";
import { seoulEconomicDaily20180416 } from "./records/seoul-economic-daily-2018-04-16.js";
import { seoulEconomicDaily20230523 } from "./records/seoul-economic-daily-2023-05-23.js";
import { seoulEconomicDaily20240809 } from "./records/seoul-economic-daily-2024-08-09.js";
import { seoulShinmun19940824 } from "./records/seoul-shinmun-1994-08-24.js";
import { seoulShinmun20240216 } from "./records/seoul-shinmun-2024-02-16.js";
import { seoulShinmun20260225 } from "./records/seoul-shinmun-2026-02-25.js";
import { shephard2021 } from "./records/shephard-2021.js";
import { shephard20210622 } from "./records/shephard-2021-06-22.js";
import { shephard20240513 } from "./records/shephard-2024-05-13.js";
import { shephard20250604 } from "./records/shephard-2025-06-04.js";
import { shinaIlbo20220428 } from "./records/shina-ilbo-2022-04-28.js";
import { sinarHarian20260112 } from "./records/sinar-harian-2026-01-12.js";
import { sinarHarianSouthChinaSea } from "./records/sinar-harian-south-china-sea.js";
import { soldatTechnik202405 } from "./records/soldat-technik-2024-05.js";
import { southKoreanDefenceMinistry20180904 } from "./records/south-korean-defence-ministry-2018-09-04.js";
import { southKoreanDefenceMinistry202409 } from "./records/south-korean-defence-ministry-2024-09.js";
import { southKoreanDefenceMinistry202511 } from "./records/south-korean-defence-ministry-2025-11.js";
import { southKoreanDefenceWhitePaper2020 } from "./records/south-korean-defence-white-paper-2020.js";
import { southKoreanEmbassyInMalaysia } from "./records/south-korean-embassy-in-malaysia.js";
import { southKoreanPresidentialOffice20251020 } from "./records/south-korean-presidential-office-2025-10-20.js";
import { southkoreannetworkCom202510 } from "./records/southkoreannetwork-com-2025-10.js";
import { srnNews20250623 } from "./records/srn-news-2025-06-23.js";
import { star20191126 } from "./records/star-2019-11-26.js";
import { star20221203 } from "./records/star-2022-12-03.js";
import { star20230224 } from "./records/star-2023-02-24.js";
import { star20230525 } from "./records/star-2023-05-25.js";
import { star20230918 } from "./records/star-2023-09-18.js";
import { star20231019 } from "./records/star-2023-10-19.js";
import { star20240611 } from "./records/star-2024-06-11.js";
import { star20240705 } from "./records/star-2024-07-05.js";
import { star20240912 } from "./records/star-2024-09-12.js";
import { star20240914 } from "./records/star-2024-09-14.js";
import { star20250906 } from "./records/star-2025-09-06.js";
import { star20251215 } from "./records/star-2025-12-15.js";
import { star20251218 } from "./records/star-2025-12-18.js";
import { star20251219 } from "./records/star-2025-12-19.js";
import { star20260628 } from "./records/star-2026-06-28.js";
import { star20260702 } from "./records/star-2026-07-02.js";
import { star20260702Missile } from "./records/star-2026-07-02-missile.js";
import { straitsTimes20260116 } from "./records/straits-times-2026-01-16.js";
import { suaraMalaysia202403 } from "./records/suara-malaysia-2024-03.js";
import { sun20210927 } from "./records/sun-2021-09-27.js";
import { sun20230226 } from "./records/sun-2023-02-26.js";
import { sun20230306 } from "./records/sun-2023-03-06.js";
import { sun20230710 } from "./records/sun-2023-07-10.js";
import { sun202405 } from "./records/sun-2024-05.js";
import { sun20240507 } from "./records/sun-2024-05-07.js";
import { sun20240509 } from "./records/sun-2024-05-09.js";
import { sun20240911 } from "./records/sun-2024-09-11.js";
import { sun20241126 } from "./records/sun-2024-11-26.js";
import { sun20241126SecretaryGeneral } from "./records/sun-2024-11-26-secretary-general.js";
import { sun2025 } from "./records/sun-2025.js";
import { sun20250519 } from "./records/sun-2025-05-19.js";
import { sun202507 } from "./records/sun-2025-07.js";
import { sun20250723 } from "./records/sun-2025-07-23.js";
import { sun20250725 } from "./records/sun-2025-07-25.js";
import { sun20250806 } from "./records/sun-2025-08-06.js";
import { sun20250816 } from "./records/sun-2025-08-16.js";
import { sun20250822 } from "./records/sun-2025-08-22.js";
import { sun202509 } from "./records/sun-2025-09.js";
import { sun20250906 } from "./records/sun-2025-09-06.js";
import { sun20250906English } from "./records/sun-2025-09-06-english.js";
import { sun20250911 } from "./records/sun-2025-09-11.js";
import { sun20250911WhitePaper } from "./records/sun-2025-09-11-white-paper.js";
import { sun20250922 } from "./records/sun-2025-09-22.js";
import { sun20250922Malay } from "./records/sun-2025-09-22-malay.js";
import { sun202510 } from "./records/sun-2025-10.js";
import { sun20251020 } from "./records/sun-2025-10-20.js";
import { sun202606 } from "./records/sun-2026-06.js";
import { sunAseanKoreaSummit } from "./records/sun-asean-korea-summit.js";
import { sunstar202506 } from "./records/sunstar-2025-06.js";
import { times20221124 } from "./records/times-2022-11-24.js";
import { trtWorld20240610 } from "./records/trt-world-2024-06-10.js";
import { urdupoint20230523 } from "./records/urdupoint-2023-05-23.js";
import { usMalaysiaJointStatement2025 } from "./records/us-malaysia-joint-statement-2025.js";
import { utusan202207 } from "./records/utusan-2022-07.js";
import { utusan202504 } from "./records/utusan-2025-04.js";
import { utusanMalaysia202501 } from "./records/utusan-malaysia-2025-01.js";
import { utusanSarawak202409 } from "./records/utusan-sarawak-2024-09.js";
import { vietnamVn20241129 } from "./records/vietnam-vn-2024-11-29.js";
import { vietnamplus202208 } from "./records/vietnamplus-2022-08.js";
import { vietnamplus20230522 } from "./records/vietnamplus-2023-05-22.js";
import { vietnamplus20230526 } from "./records/vietnamplus-2023-05-26.js";
import { vietnamplus20231212 } from "./records/vietnamplus-2023-12-12.js";
import { voaKorea20260311 } from "./records/voa-korea-2026-03-11.js";
import { vpkName20230227 } from "./records/vpk-name-2023-02-27.js";
import { wanbiaokuCom20240511 } from "./records/wanbiaoku-com-2024-05-11.js";
import { whsduCom202409 } from "./records/whsdu-com-2024-09.js";
import { wikipediaChangwon } from "./records/wikipedia-changwon.js";
import { wikipediaGeoje } from "./records/wikipedia-geoje.js";
import { wikipediaKualaLumpur } from "./records/wikipedia-kuala-lumpur.js";
import { wikipediaKuantanAirport } from "./records/wikipedia-kuantan-airport.js";
import { wikipediaLangkawi } from "./records/wikipedia-langkawi.js";
import { wikipediaMalaysiaSouthKoreaRelations } from "./records/wikipedia-malaysia-south-korea-relations.js";
import { wikipediaMalaysianMinistryOfDefence } from "./records/wikipedia-malaysian-ministry-of-defence.js";
import { wikipediaRepublicOfKoreaNavy } from "./records/wikipedia-republic-of-korea-navy.js";
import { wikipediaSacheonAirport } from "./records/wikipedia-sacheon-airport.js";
import { wikipediaStraitOfMalacca } from "./records/wikipedia-strait-of-malacca.js";
import { wikipediaWismaKementah } from "./records/wikipedia-wisma-kementah.js";
import { worldDefense20191125 } from "./records/world-defense-2019-11-25.js";
import { worldEconomicForum201405 } from "./records/world-economic-forum-2014-05.js";
import { worldWarDefence202302 } from "./records/world-war-defence-2023-02.js";
import { wpNewsFa50 } from "./records/wp-news-fa-50.js";
import { wpTech202207 } from "./records/wp-tech-2022-07.js";
import { xinhua2016 } from "./records/xinhua-2016.js";
import { yonhap20101210 } from "./records/yonhap-2010-12-10.js";
import { yonhap20220510 } from "./records/yonhap-2022-05-10.js";
import { yonhap20221110 } from "./records/yonhap-2022-11-10.js";
import { yonhap20230106 } from "./records/yonhap-2023-01-06.js";
import { yonhap20230222 } from "./records/yonhap-2023-02-22.js";
import { yonhap20230522 } from "./records/yonhap-2023-05-22.js";
import { yonhap20230523 } from "./records/yonhap-2023-05-23.js";
import { yonhapNewsTv20180416 } from "./records/yonhap-news-tv-2018-04-16.js";
import { ytn20191126 } from "./records/ytn-2019-11-26.js";
import { ytn20200919 } from "./records/ytn-2020-09-19.js";
import { zonaMilitar20240817 } from "./records/zona-militar-2024-08-17.js";
import { zonaMilitarKf21 } from "./records/zona-militar-kf21.js";
import { zulheimymaamor202512 } from "./records/zulheimymaamor-2025-12.js";
import { zum20251021 } from "./records/zum-2025-10-21.js";

/** Every source by its id, each with the exact type of its record. */
export type Sources = {
  /** A News (text by Anadolu), in English, 2025-10-21. */
  readonly "a-news-2025-10-21": typeof aNews20251021;
  /** ADBR, in English, 2021-04-23. */
  readonly "adbr-2021-04-23": typeof adbr20210423;
  /** Aero News Journal, in English, 2026-01-17. */
  readonly "aero-news-journal-2026-01-17": typeof aeroNewsJournal20260117;
  /** AeroTime, in English, 2023-02. */
  readonly "aerotime-2023-02": typeof aerotime202302;
  /** Air Data News, in English, 2022-07. */
  readonly "air-data-news-2022-07": typeof airDataNews202207;
  /** Air Times, in English, 2023-10-13. */
  readonly "air-times-2023-10-13": typeof airTimes20231013;
  /** Air Times, in Malay, 2024-12-05. */
  readonly "air-times-2024-12-05": typeof airTimes20241205;
  /** Airway, in Portuguese, 2022. */
  readonly "airway-2022": typeof airway2022;
  /** Aju News (text by Yonhap), in Korean, 2009-10-19. */
  readonly "aju-news-2009-10-19": typeof ajuNews20091019;
  /** Aju News, in Korean, 2023-05-23. */
  readonly "aju-news-2023-05-23": typeof ajuNews20230523;
  /** Aju News, in Korean, 2023-08-24. */
  readonly "aju-news-2023-08-24": typeof ajuNews20230824;
  /** Aju News, in Korean, 2024-01-26. */
  readonly "aju-news-2024-01-26": typeof ajuNews20240126;
  /** Aju News, in Korean, 2025-10-27. */
  readonly "aju-news-2025-10-27": typeof ajuNews20251027;
  /** Aju Press, in English, 2023-01-17. */
  readonly "aju-press-2023-01-17": typeof ajuPress20230117;
  /** Aju Press, in English, 2026-02-06. */
  readonly "aju-press-2026-02-06": typeof ajuPress20260206;
  /** Altair, in Polish, 2024-05. */
  readonly "altair-2024-05": typeof altair202405;
  /** Anadolu, in English, 2026-01-16. */
  readonly "anadolu-2026-01-16": typeof anadolu20260116;
  /** Archyde, in English, undated. */
  readonly "archyde-k200": typeof archydeK200;
  /** Army Recognition, in English, 2025-05. */
  readonly "army-recognition-2025-05": typeof armyRecognition202505;
  /** Army Recognition, in English, 2026-01. */
  readonly "army-recognition-2026-01": typeof armyRecognition202601;
  /** Army Technology, in English, undated. */
  readonly "army-technology-2009": typeof armyTechnology2009;
  /** ASEAN MilDef, in English, 2014-11. */
  readonly "asean-mildef-2014-11": typeof aseanMildef201411;
  /** Asia Business Daily, in Korean, 2021-09-03. */
  readonly "asia-business-daily-2021-09-03": typeof asiaBusinessDaily20210903;
  /** Asia Business Daily, in English, 2021-09-29. */
  readonly "asia-business-daily-2021-09-29": typeof asiaBusinessDaily20210929;
  /** Asia Business Daily, in English, 2024-11-25. */
  readonly "asia-business-daily-2024-11-25": typeof asiaBusinessDaily20241125;
  /** Asia Business Daily, in English, 2025-03-10. */
  readonly "asia-business-daily-2025-03-10": typeof asiaBusinessDaily20250310;
  /** Asia Business Daily, in English, 2025-04-15. */
  readonly "asia-business-daily-2025-04-15": typeof asiaBusinessDaily20250415;
  /** Asia Business Daily, in English, 2025-05-22?. */
  readonly "asia-business-daily-2025-05-22": typeof asiaBusinessDaily20250522;
  /** Asia Business Daily, in Korean, 2025-10-20. */
  readonly "asia-business-daily-2025-10-20": typeof asiaBusinessDaily20251020;
  /** Asia Business Daily, in Korean, 2025-10-27. */
  readonly "asia-business-daily-2025-10-27": typeof asiaBusinessDaily20251027;
  /** Asia News Network (text by Bernama), in English, 2023-05-25. */
  readonly "asia-news-network-2023-05-25": typeof asiaNewsNetwork20230525;
  /** Asia-Pacific Defence Reporter, in English, undated. */
  readonly "asia-pacific-defence-reporter-fa-50": typeof asiaPacificDefenceReporterFa50;
  /** Asia Today, in Korean, 2025-07-10. */
  readonly "asia-today-2025-07-10": typeof asiaToday20250710;
  /** Asian Defence Journal, in English, 2025-12-01. */
  readonly "asian-defence-journal-2025-12-01": typeof asianDefenceJournal20251201;
  /** Asian Defence Journal, in English, 2025-12-11. */
  readonly "asian-defence-journal-2025-12-11": typeof asianDefenceJournal20251211;
  /** Asian Military Review, in English, 2023-05. */
  readonly "asian-military-review-2023-05": typeof asianMilitaryReview202305;
  /** Asian Military Review, in English, 2023-07. */
  readonly "asian-military-review-2023-07": typeof asianMilitaryReview202307;
  /** Asian Military Review, in English, 2024-08. */
  readonly "asian-military-review-2024-08": typeof asianMilitaryReview202408;
  /** Astro Awani, in Malay, 2023-02-22. */
  readonly "astro-awani-2023-02-22": typeof astroAwani20230222;
  /** Astro Awani (text by Bernama), in Malay, 2023-05-24. */
  readonly "astro-awani-2023-05-24": typeof astroAwani20230524;
  /** Astro Awani (text by Bernama), in Malay, 2025-06. */
  readonly "astro-awani-2025-06": typeof astroAwani202506;
  /** Astro Awani, in English, 2025-10. */
  readonly "astro-awani-2025-10": typeof astroAwani202510;
  /** Astro Awani, in Malay, undated. */
  readonly "astro-awani-korean-peninsula": typeof astroAwaniKoreanPeninsula;
  /** autoevolution, in English, 2021-10-21. */
  readonly "autoevolution-2021-10-21": typeof autoevolution20211021;
  /** Aviacionline, in English, 2023-05. */
  readonly "aviacionline-2023-05": typeof aviacionline202305;
  /** AVweb, in English, undated. */
  readonly "avweb-kf21": typeof avwebKf21;
  /** Axinova News, in Korean, 2025-10-22. */
  readonly "axinova-news-2025-10-22": typeof axinovaNews20251022;
  /** Azertac, in English, 2025-10-20. */
  readonly "azertac-2025-10-20": typeof azertac20251020;
  /** BBC Portal, in Malay, 2025-05-19. */
  readonly "bbc-portal-2025-05-19": typeof bbcPortal20250519;
  /** Berita Harian, in Malay, 2019-11-25. */
  readonly "berita-harian-2019-11-25": typeof beritaHarian20191125;
  /** Bernama, in English, 2024-06-11. */
  readonly "bernama-2024-06-11": typeof bernama20240611;
  /** Bernama, in English, 2024-09-12. */
  readonly "bernama-2024-09-12": typeof bernama20240912;
  /** Bernama, in Malay, 2025-10-23. */
  readonly "bernama-2025-10-23-malay": typeof bernama20251023Malay;
  /** Bernama, in Malay, 2026-01-12. */
  readonly "bernama-2026-01-12": typeof bernama20260112;
  /** Bernama, in English, 2026-01-21. */
  readonly "bernama-2026-01-21": typeof bernama20260121;
  /** Bernama, in English, 2026-02-19. */
  readonly "bernama-2026-02-19": typeof bernama20260219;
  /** Bizdaily, in Korean, undated. */
  readonly "bizdaily-mou": typeof bizdailyMou;
  /** Bizintoday, in Korean, 2026-01. */
  readonly "bizintoday-2026-01": typeof bizintoday202601;
  /** The Borneo Post, in English, 2014-12-11. */
  readonly "borneo-post-2014-12-11": typeof borneoPost20141211;
  /** The Borneo Post, in English, 2022-12-03. */
  readonly "borneo-post-2022-12-03": typeof borneoPost20221203;
  /** The Borneo Post, in English, 2022-12-10. */
  readonly "borneo-post-2022-12-10": typeof borneoPost20221210;
  /** The Borneo Post (text by Bernama), in English, 2023-05-02. */
  readonly "borneo-post-2023-05-02": typeof borneoPost20230502;
  /** Bulgyo Gong News, in Korean, 2019-03. */
  readonly "bulgyo-gong-news-2019-03": typeof bulgyoGongNews201903;
  /** Business Plus, in Korean, undated. */
  readonly "business-plus-wheeled-vehicles": typeof businessPlusWheeledVehicles;
  /** Business Post, in Korean, 2025-06-30. */
  readonly "business-post-2025-06-30": typeof businessPost20250630;
  /** Cambodia News Gazette (text by Bernama), in English, 2024-05-07. */
  readonly "cambodia-news-gazette-2024-05-07": typeof cambodiaNewsGazette20240507;
  /** China Daily Brief, in English, 2026-01. */
  readonly "china-daily-brief-2026-01": typeof chinaDailyBrief202601;
  /** Chosun, in English, 2024-01-25. */
  readonly "chosun-2024-01-25": typeof chosun20240125;
  /** Chosun Biz, in Korean, 2023-03-07. */
  readonly "chosun-biz-2023-03-07": typeof chosunBiz20230307;
  /** Chosun Biz, in Korean, 2024-09-03. */
  readonly "chosun-biz-2024-09-03": typeof chosunBiz20240903;
  /** Chosun Biz, in English, 2025-02-20. */
  readonly "chosun-biz-2025-02-20": typeof chosunBiz20250220;
  /** Chosun Biz, in English, 2025-10-27. */
  readonly "chosun-biz-2025-10-27": typeof chosunBiz20251027;
  /** Chosun Ilbo, in Korean, 2023-05-23. */
  readonly "chosun-ilbo-2023-05-23": typeof chosunIlbo20230523;
  /** CNA, in English, 2021-11-25. */
  readonly "cna-2021-11-25": typeof cna20211125;
  /** CNA, in English, 2026-01. */
  readonly "cna-2026-01": typeof cna202601;
  /** ACN Newswire (text by Coalition of Defence Industry, Malaysia), in English, 2025-07-09. */
  readonly "coalition-of-defence-industry-2025-07-09": typeof coalitionOfDefenceIndustry20250709;
  /** The Commodities News, in Korean, 2021-04-09. */
  readonly "commodities-news-2021-04-09": typeof commoditiesNews20210409;
  /** Consumer News, in Korean, undated. */
  readonly "consumer-news-coast-guard": typeof consumerNewsCoastGuard;
  /** Corporate Kini, in Malay, 2023-05-22. */
  readonly "corporate-kini-2023-05-22": typeof corporateKini20230522;
  /** Daily Hankook, in Korean, 2019-03-18. */
  readonly "daily-hankook-2019-03-18": typeof dailyHankook20190318;
  /** Daily Hankook, in Korean, 2024-06?. */
  readonly "daily-hankook-2024-06": typeof dailyHankook202406;
  /** haebyeong.com (text by Defense Acquisition Program Administration), in Korean, 2022-09-20. */
  readonly "dapa-2022-09-20": typeof dapa20220920;
  /** Defense Acquisition Program Administration, in English, undated. */
  readonly "dapa-eom-dong-hwan": typeof dapaEomDongHwan;
  /** Defense Acquisition Program Administration, in Korean, undated. */
  readonly "dapa-magazine-145": typeof dapaMagazine145;
  /** Dar Al-Hilal, in Arabic, 2025-09-22. */
  readonly "dar-al-hilal-2025-09-22": typeof darAlHilal20250922;
  /** anyfans (text by Defence Blog), in English, 2025-11-02. */
  readonly "defence-blog-2025-11-02": typeof defenceBlog20251102;
  /** Kookbang Ilbo, in Korean, 2025-11-16. */
  readonly "defence-daily-2025-11-16": typeof defenceDaily20251116;
  /** Defence Industry Europe, in English, undated. */
  readonly "defence-industry-europe-fa-50": typeof defenceIndustryEuropeFa50;
  /** Defence Innovation Review, in English, 2025-10-31. */
  readonly "defence-innovation-review-2025-10-31": typeof defenceInnovationReview20251031;
  /** wrlr.blogspot.com (text by Defence Security Asia), in English, 2021-11. */
  readonly "defence-security-asia-2021-11": typeof defenceSecurityAsia202111;
  /** Defence Security Asia, in English, 2024-05. */
  readonly "defence-security-asia-2024-05": typeof defenceSecurityAsia202405;
  /** Defence Security Asia, in English, 2024-09. */
  readonly "defence-security-asia-2024-09": typeof defenceSecurityAsia202409;
  /** Defence Security Asia, in English, 2025-01. */
  readonly "defence-security-asia-2025-01": typeof defenceSecurityAsia202501;
  /** Defence Security Asia, in English, 2025-03. */
  readonly "defence-security-asia-2025-03": typeof defenceSecurityAsia202503;
  /** Defence Security Asia, in English, 2026. */
  readonly "defence-security-asia-2026": typeof defenceSecurityAsia2026;
  /** Defence Security Asia, in English, 2026-01. */
  readonly "defence-security-asia-2026-01": typeof defenceSecurityAsia202601;
  /** Defence Security Asia, in Malay, undated. */
  readonly "defence-security-asia-assembly-offer": typeof defenceSecurityAsiaAssemblyOffer;
  /** Defence Security Asia, in Malay, undated. */
  readonly "defence-security-asia-condor": typeof defenceSecurityAsiaCondor;
  /** The Defence Space, in English, 2023-03-07. */
  readonly "defence-space-2023-03-07": typeof defenceSpace20230307;
  /** DefenceTalk, in English, undated. */
  readonly "defence-talk-fa-50": typeof defenceTalkFa50;
  /** Defense-Aerospace, in English, 2019-03. */
  readonly "defense-aerospace-2019-03": typeof defenseAerospace201903;
  /** Defense Studies, in English, 2009-04. */
  readonly "defense-studies-2009-04": typeof defenseStudies200904;
  /** Defense Studies, in English, 2010-03-11. */
  readonly "defense-studies-2010-03-11": typeof defenseStudies20100311;
  /** Defense Studies, in English, 2014-08-22. */
  readonly "defense-studies-2014-08-22": typeof defenseStudies20140822;
  /** Defense Today, in Korean, 2024-03. */
  readonly "defense-today-2024-03": typeof defenseToday202403;
  /** Defense Today, in Korean, 2024-08. */
  readonly "defense-today-2024-08": typeof defenseToday202408;
  /** DefenseHere, in English, 2025-05. */
  readonly "defensehere-2025-05": typeof defensehere202505;
  /** Defensehere, in English, undated. */
  readonly "defensehere-mou": typeof defensehereMou;
  /** DefenseMirror, in English, 2024-05. */
  readonly "defensemirror-2024-05": typeof defensemirror202405;
  /** Developments Today, in English, 2026-03. */
  readonly "developments-today-2026-03": typeof developmentsToday202603;
  /** Diplomacy, in English, 2006-01. */
  readonly "diplomacy-2006-01": typeof diplomacy200601;
  /** Donga Ilbo, in Korean, 2017-03-27. */
  readonly "donga-2017-03-27": typeof donga20170327;
  /** Donga Ilbo, in Korean, 2017-03-27. */
  readonly "donga-2017-03-27-photographs": typeof donga20170327Photographs;
  /** Donga Ilbo (text by Newsis), in Korean, 2023-05-23. */
  readonly "donga-2023-05-23": typeof donga20230523;
  /** Donga Ilbo, in Korean, 2023-05-23. */
  readonly "donga-2023-05-23-signing": typeof donga20230523Signing;
  /** Donga Ilbo (text by Newsis), in Korean, 2024-11-25. */
  readonly "donga-2024-11-25": typeof donga20241125;
  /** Drones World, in English, 2024-09?. */
  readonly "drones-world-2024-09": typeof dronesWorld202409;
  /** Defence Security Asia's article on the pact of 27 October 2025. */
  readonly "dsa-pact-2025": typeof dsaPact2025;
  /** EBN, in Korean, 2025-02-20. */
  readonly "ebn-2025-02-20": typeof ebn20250220;
  /** The Economic Times (text by Bloomberg), in English, 2024-01. */
  readonly "economic-times-2024-01": typeof economicTimes202401;
  /** Edaily, in Korean, 2023-05-24. */
  readonly "edaily-2023-05-24": typeof edaily20230524;
  /** The Edge Malaysia, in English, 2022-07. */
  readonly "edge-malaysia-2022-07": typeof edgeMalaysia202207;
  /** The Edge Malaysia, in English, 2022-11-14. */
  readonly "edge-malaysia-2022-11-14": typeof edgeMalaysia20221114;
  /** The Edge Malaysia, in English, undated. */
  readonly "edge-malaysia-ngv-tech": typeof edgeMalaysiaNgvTech;
  /** Joongang News (ejanews.co.kr), in Korean, 2025-11-17. */
  readonly "eja-news-2025-11-17": typeof ejaNews20251117;
  /** Engear, in English, 2024-07-05. */
  readonly "engear-2024-07-05": typeof engear20240705;
  /** Electronic Times, in Korean, 2008-04-21. */
  readonly "etnews-2008-04-21": typeof etnews20080421;
  /** ETNews, in Korean, 2023-02-24. */
  readonly "etnews-2023-02-24": typeof etnews20230224;
  /** eToday, in Korean, 2014-11-24. */
  readonly "etoday-2014-11-24": typeof etoday20141124;
  /** EurAsian Times, in English, 2024-05. */
  readonly "eurasian-times-2024-05": typeof eurasianTimes202405;
  /** F-Aero, in French, undated. */
  readonly "f-aero-fa-50": typeof fAeroFa50;
  /** Financial News, in Korean, 2023-02-22. */
  readonly "financial-news-2023-02-22": typeof financialNews20230222;
  /** Financial News, in Korean, 2025-03-19. */
  readonly "financial-news-2025-03-19": typeof financialNews20250319;
  /** Financial News, in Korean, 2025-09-09. */
  readonly "financial-news-2025-09-09": typeof financialNews20250909;
  /** Financial News, in Korean, 2025-09-17. */
  readonly "financial-news-2025-09-17": typeof financialNews20250917;
  /** FlightGlobal, in English, 2002-08. */
  readonly "flightglobal-2002-08": typeof flightglobal200208;
  /** FlightGlobal, in English, 2025-06-04. */
  readonly "flightglobal-2025-06-04": typeof flightglobal20250604;
  /** Flug Revue, in German, 2023-02. */
  readonly "flug-revue-2023-02": typeof flugRevue202302;
  /** Revista Força Aérea, in Portuguese, undated. */
  readonly "forca-aerea-fa-50-kuantan": typeof forcaAereaFa50Kuantan;
  /** Free Malaysia Today, in English, 2019-11-25. */
  readonly "free-malaysia-today-2019-11-25": typeof freeMalaysiaToday20191125;
  /** Free Malaysia Today, in English, 2021-07-16. */
  readonly "free-malaysia-today-2021-07-16": typeof freeMalaysiaToday20210716;
  /** Free Malaysia Today, in Malay, 2023-04-02. */
  readonly "free-malaysia-today-2023-04-02": typeof freeMalaysiaToday20230402;
  /** Free Malaysia Today, in English, 2024-03-19. */
  readonly "free-malaysia-today-2024-03-19": typeof freeMalaysiaToday20240319;
  /** Free Malaysia Today (text by Reuters), in English, 2025-10-20. */
  readonly "free-malaysia-today-2025-10-20": typeof freeMalaysiaToday20251020;
  /** Free Malaysia Today, in English, 2025-12-13. */
  readonly "free-malaysia-today-2025-12-13": typeof freeMalaysiaToday20251213;
  /** Free Malaysia Today, in English, 2026-01-31. */
  readonly "free-malaysia-today-2026-01-31": typeof freeMalaysiaToday20260131;
  /** funinkorea.com, in Korean, 2019-03?. */
  readonly "fun-in-korea-2019-03": typeof funInKorea201903;
  /** Global Business Press, in English, 2024-05-07. */
  readonly "global-business-press-2024-05-07": typeof globalBusinessPress20240507;
  /** Global Economic, in Korean, 2025-04-06. */
  readonly "global-economic-2025-04-06": typeof globalEconomic20250406;
  /** Global Economic, in Korean, 2025-08-28. */
  readonly "global-economic-2025-08-28": typeof globalEconomic20250828;
  /** Global Economic, in Korean, 2025-10-29. */
  readonly "global-economic-2025-10-29": typeof globalEconomic20251029;
  /** Global Economic, in Korean, 2025-12-22. */
  readonly "global-economic-2025-12-22": typeof globalEconomic20251222;
  /** GlobalSecurity.org, in English, undated. */
  readonly "global-security-malaysian-corvettes": typeof globalSecurityMalaysianCorvettes;
  /** Goldsea (text by Reuters), in English, 2025-10-20. */
  readonly "goldsea-2025-10-19": typeof goldsea20251019;
  /** Green Economy News, in Korean, 2022-03-29. */
  readonly "green-economy-news-2022-03-29": typeof greenEconomyNews20220329;
  /** Gukbang News, in Korean, 2022-03-29. */
  readonly "gukbang-news-2022-03-29": typeof gukbangNews20220329;
  /** The Guru, in Korean, 2024-03-08. */
  readonly "guru-2024-03-08": typeof guru20240308;
  /** Maeil Business Newspaper (text by The Guru), in Korean, 2024-03-20. */
  readonly "guru-2024-03-20": typeof guru20240320;
  /** The Guru, in Korean, 2024-06-13. */
  readonly "guru-2024-06-13": typeof guru20240613;
  /** The Guru, in Korean, 2024-08-09. */
  readonly "guru-2024-08-09": typeof guru20240809;
  /** The Guru, in Korean, 2024-08-19. */
  readonly "guru-2024-08-19": typeof guru20240819;
  /** The Guru, in Korean, 2024-08-25. */
  readonly "guru-2024-08-25": typeof guru20240825;
  /** The Guru, in Korean, 2025. */
  readonly "guru-2025": typeof guru2025;
  /** The Guru, in Korean, 2025-08-20. */
  readonly "guru-2025-08-20": typeof guru20250820;
  /** The Guru, in Korean, 2025-09-23. */
  readonly "guru-2025-09-23": typeof guru20250923;
  /** The Guru, in Korean, 2025-12?. */
  readonly "guru-2025-12": typeof guru202512;
  /** Gutzy Asia, in English, 2024-03-08. */
  readonly "gutzy-asia-2024-03-08": typeof gutzyAsia20240308;
  /** HaiPress, in Malay, 2024-11-26. */
  readonly "haipress-2024-11-26": typeof haipress20241126;
  /** Hankook Ilbo, in Korean, 1994-04-01. */
  readonly "hankook-ilbo-1994-04-01": typeof hankookIlbo19940401;
  /** Hankyung, in Korean, 1991-10-22. */
  readonly "hankyung-1991-10-22": typeof hankyung19911022;
  /** Hankyung, in Korean, 1993-12-11. */
  readonly "hankyung-1993-12-11": typeof hankyung19931211;
  /** Hankyung, in Korean, 1994-02-20. */
  readonly "hankyung-1994-02-20": typeof hankyung19940220;
  /** Hankyung, in Korean, 1994-08-03. */
  readonly "hankyung-1994-08-03": typeof hankyung19940803;
  /** Hankyung, in Korean, 1994-08-23. */
  readonly "hankyung-1994-08-23": typeof hankyung19940823;
  /** Hankyung, in Korean, 1994-09-01. */
  readonly "hankyung-1994-09-01": typeof hankyung19940901;
  /** Hankyung, in Korean, 2001-09-03. */
  readonly "hankyung-2001-09-03": typeof hankyung20010903;
  /** Hankyung (text by Yonhap), in Korean, 2001-09-27. */
  readonly "hankyung-2001-09-27": typeof hankyung20010927;
  /** Hankyung, in Korean, 2004-10-01. */
  readonly "hankyung-2004-10-01": typeof hankyung20041001;
  /** Hankyung, in Korean, 2014-04-18. */
  readonly "hankyung-2014-04-18": typeof hankyung20140418;
  /** Hankyung (text by Yonhap), in Korean, 2022-04-27. */
  readonly "hankyung-2022-04-27": typeof hankyung20220427;
  /** Hankyung (text by Korea Aerospace Industries), in Korean, 2023-02-24. */
  readonly "hankyung-2023-02-24": typeof hankyung20230224;
  /** Hankyung, in Korean, 2023-05-23. */
  readonly "hankyung-2023-05-23": typeof hankyung20230523;
  /** Hankyung (text by Yonhap), in Korean, 2023-07-28. */
  readonly "hankyung-2023-07-28": typeof hankyung20230728;
  /** Hankyung, in Korean, 2024-01-07?. */
  readonly "hankyung-2024-01-07": typeof hankyung20240107;
  /** Hankyung (text by Yonhap), in Korean, 2024-05-13. */
  readonly "hankyung-2024-05-13": typeof hankyung20240513;
  /** Hankyung (text by Yonhap), in Korean, 2024-06-26. */
  readonly "hankyung-2024-06-26": typeof hankyung20240626;
  /** Hankyung, in Korean, undated. */
  readonly "hankyung-dictionary-strait-of-malacca": typeof hankyungDictionaryStraitOfMalacca;
  /** The Hawk, in English, 2025-10-27. */
  readonly "hawk-2025-10-27": typeof hawk20251027;
  /** Herald Business, in Korean, 2025-10-20. */
  readonly "herald-business-2025-10-20": typeof heraldBusiness20251020;
  /** Herald Business, in Korean, 2025-10-21. */
  readonly "herald-business-2025-10-21": typeof heraldBusiness20251021;
  /** Herald Business, in Korean, 2025-10-27. */
  readonly "herald-business-2025-10-27": typeof heraldBusiness20251027;
  /** Herald Business, in Korean, 2025-11-17?. */
  readonly "herald-business-2025-11-17": typeof heraldBusiness20251117;
  /** Herald Business, in Korean, 2021-03-14. */
  readonly "herald-k-2021-03-14": typeof heraldK20210314;
  /** Herald Business, in Korean, 2025-03-27. */
  readonly "herald-k-2025-03-27": typeof heraldK20250327;
  /** ifairworthy.com, in English, undated. */
  readonly "ifairworthy-airworthiness": typeof ifairworthyAirworthiness;
  /** ikbn.news, in Korean, 2025-10-27. */
  readonly "ikbn-news-2025-10-27": typeof ikbnNews20251027;
  /** ilovegangwon, in Korean, 2024-11. */
  readonly "ilovegangwon-2024-11": typeof ilovegangwon202411;
  /** Indo-Pacific Defense Forum (text by Reuters), in English, 2024-11. */
  readonly "indo-pacific-defense-forum-2024-11": typeof indoPacificDefenseForum202411;
  /** iNews24, in Korean, 2025-10-27. */
  readonly "inews24-2025-10-27": typeof inews2420251027;
  /** Interia, in Polish, undated. */
  readonly "interia-fa-50ph": typeof interiaFa50ph;
  /** Janes, in English, 2022. */
  readonly "janes-2022": typeof janes2022;
  /** Janes, in English, 2024-07?. */
  readonly "janes-2024-07": typeof janes202407;
  /** The Japan Times, in English, 2022-07-20. */
  readonly "japan-times-2022-07-20": typeof japanTimes20220720;
  /** Jeonpa, in Korean, 2018-04-16. */
  readonly "jeonpa-2018-04-16": typeof jeonpa20180416;
  /** JoongAng Ilbo, in Korean, 2023-05. */
  readonly "joongang-ilbo-2023-05": typeof joongangIlbo202305;
  /** K-Defense News, in English, undated. */
  readonly "k-defense-news-1021": typeof kDefenseNews1021;
  /** K-Gonggam, in Korean, undated. */
  readonly "k-gonggam-kf21": typeof kGonggamKf21;
  /** KBS, in English, 2024-11-25. */
  readonly "kbs-news-2024-11-25": typeof kbsNews20241125;
  /** KBS World, in English, 2021-04-09. */
  readonly "kbs-world-2021-04-09-naming": typeof kbsWorld20210409Naming;
  /** KBS World, in English, 2021-04-09. */
  readonly "kbs-world-2021-04-09-prototype": typeof kbsWorld20210409Prototype;
  /** KBS World, in English, 2022-04. */
  readonly "kbs-world-2022-04": typeof kbsWorld202204;
  /** KBS World, in English, 2022-07-25. */
  readonly "kbs-world-2022-07-25": typeof kbsWorld20220725;
  /** KBS World, in German, 2022-10. */
  readonly "kbs-world-2022-10": typeof kbsWorld202210;
  /** KBS World, in English, 2023-01. */
  readonly "kbs-world-2023-01": typeof kbsWorld202301;
  /** KBS World, in English, 2023-05. */
  readonly "kbs-world-2023-05": typeof kbsWorld202305;
  /** KBS World, in English, 2023-10. */
  readonly "kbs-world-2023-10": typeof kbsWorld202310;
  /** KBS World, in German, 2025-04-04?. */
  readonly "kbs-world-2025-04-04": typeof kbsWorld20250404;
  /** KBS World, in Indonesian, 2025-06-13. */
  readonly "kbs-world-2025-06-13": typeof kbsWorld20250613;
  /** KBS World, in English, 2025-06-23. */
  readonly "kbs-world-2025-06-23": typeof kbsWorld20250623;
  /** KBS World, in English, 2025-07-25. */
  readonly "kbs-world-2025-07-25": typeof kbsWorld20250725;
  /** KBS World, in English, 2025-10-20?. */
  readonly "kbs-world-2025-10-20": typeof kbsWorld20251020;
  /** Kookbang Ilbo, in Korean, 2020-10-27. */
  readonly "kookbang-ilbo-2020-10-27": typeof kookbangIlbo20201027;
  /** Kookbang Ilbo, in Korean, 2025-08-06. */
  readonly "kookbang-ilbo-2025-08-06": typeof kookbangIlbo20250806;
  /** Kookbang Ilbo, in Korean, 2025-10-28. */
  readonly "kookbang-ilbo-2025-10-28": typeof kookbangIlbo20251028;
  /** krtube.net (text by Kookbang News), in Korean, 2023-06-02. */
  readonly "kookbang-news-2023-06-02": typeof kookbangNews20230602;
  /** Korea Economic TV (text by Yonhap), in Korean, 2020-10-26. */
  readonly "korea-economic-tv-2020-10-26": typeof koreaEconomicTv20201026;
  /** Korea Economic TV (text by Yonhap), in Korean, 2022-09-20. */
  readonly "korea-economic-tv-2022-09-20": typeof koreaEconomicTv20220920;
  /** Korea Economic TV, in Korean, 2023-02-24. */
  readonly "korea-economic-tv-2023-02-24": typeof koreaEconomicTv20230224;
  /** Korea Economic TV, in Korean, 2023-03-29. */
  readonly "korea-economic-tv-2023-03-29": typeof koreaEconomicTv20230329;
  /** Korea Economic TV (text by Yonhap), in Korean, 2023-05-24. */
  readonly "korea-economic-tv-2023-05-24": typeof koreaEconomicTv20230524;
  /** The Korea Health News, in Korean, 2021-04. */
  readonly "korea-health-news-2021-04": typeof koreaHealthNews202104;
  /** The Korea Herald, in English, 2015-03-24. */
  readonly "korea-herald-2015-03-24": typeof koreaHerald20150324;
  /** The Korea Herald, in English, 2015-09-07. */
  readonly "korea-herald-2015-09-07": typeof koreaHerald20150907;
  /** The Korea Herald (text by Yonhap), in English, 2023-06-22. */
  readonly "korea-herald-2023-06-22": typeof koreaHerald20230622;
  /** The Korea Herald (text by Yonhap), in English, 2023-10-07. */
  readonly "korea-herald-2023-10-07": typeof koreaHerald20231007;
  /** The Korea Herald (text by Yonhap), in English, 2024-01-02. */
  readonly "korea-herald-2024-01-02": typeof koreaHerald20240102;
  /** The Korea Herald, in English, 2024-02-16. */
  readonly "korea-herald-2024-02-16": typeof koreaHerald20240216;
  /** The Korea Herald (text by Yonhap), in English, 2024-03-26. */
  readonly "korea-herald-2024-03-26": typeof koreaHerald20240326;
  /** The Korea Herald, in English, 2024-08-12. */
  readonly "korea-herald-2024-08-12": typeof koreaHerald20240812;
  /** The Korea Herald (text by Yonhap), in English, 2024-09-06. */
  readonly "korea-herald-2024-09-06": typeof koreaHerald20240906;
  /** The Korea Herald, in English, 2024-12-05. */
  readonly "korea-herald-2024-12-05": typeof koreaHerald20241205;
  /** The Korea Herald, in English, 2025-10-27. */
  readonly "korea-herald-2025-10-27": typeof koreaHerald20251027;
  /** The Korea Herald, in English, 2026-01-26. */
  readonly "korea-herald-2026-01-26": typeof koreaHerald20260126;
  /** Korea JoongAng Daily, in English, 2024-11-25. */
  readonly "korea-joongang-daily-2024-11-25": typeof koreaJoongangDaily20241125;
  /** Korea JoongAng Daily, in English, 2024-12-05. */
  readonly "korea-joongang-daily-2024-12-05": typeof koreaJoongangDaily20241205;
  /** Korea JoongAng Daily, in English, 2025-03-10. */
  readonly "korea-joongang-daily-2025-03-10": typeof koreaJoongangDaily20250310;
  /** Korea JoongAng Daily, in English, 2025-07-25. */
  readonly "korea-joongang-daily-2025-07-25": typeof koreaJoongangDaily20250725;
  /** Korea JoongAng Daily, in English, 2025-09-24. */
  readonly "korea-joongang-daily-2025-09-24": typeof koreaJoongangDaily20250924;
  /** Korea JoongAng Daily, in English, 2025-10-20. */
  readonly "korea-joongang-daily-2025-10-20": typeof koreaJoongangDaily20251020;
  /** Korea JoongAng Daily, in English, 2005. */
  readonly "korea-joongang-daily-daewoo-heavy": typeof koreaJoongangDailyDaewooHeavy;
  /** Korea.net, in Indonesian, 2023-02. */
  readonly "korea-net-2023-02": typeof koreaNet202302;
  /** Korea.net, in Indonesian, 2025-07-28. */
  readonly "korea-net-2025-07-28": typeof koreaNet20250728;
  /** Korea.net, in Spanish, 2025-10. */
  readonly "korea-net-2025-10": typeof koreaNet202510;
  /** Korea News Digest, in English, 2016-10. */
  readonly "korea-news-digest-2016-10": typeof koreaNewsDigest201610;
  /** The Korea Times (text by Yonhap), in English, 2022-06. */
  readonly "korea-times-2022-06": typeof koreaTimes202206;
  /** The Korea Times, in English, 2022-10. */
  readonly "korea-times-2022-10": typeof koreaTimes202210;
  /** The Korea Times US, in English, 2024-01-26. */
  readonly "korea-times-us-2024-01-26": typeof koreaTimesUs20240126;
  /** koreaun.com, in Korean, 2025-09-23. */
  readonly "koreaun-2025-09-23": typeof koreaun20250923;
  /** KPI News, in Korean, 2023-10-18. */
  readonly "kpi-news-2023-10-18": typeof kpiNews20231018;
  /** Lao News Agency, in English, 2025-06-13?. */
  readonly "kpl-2025-06-13": typeof kpl20250613;
  /** Kuki News, in Korean, 2025-10-21. */
  readonly "kuki-news-2025-10-21": typeof kukiNews20251021;
  /** Kukmin Ilbo, in Korean, 2022-10-18. */
  readonly "kukmin-ilbo-2022-10-18": typeof kukminIlbo20221018;
  /** Lockheed Martin, in English, 2001-10-31. */
  readonly "lockheed-martin-2001-10-31": typeof lockheedMartin20011031;
  /** Lockheed Martin, in English, 2002-08-20. */
  readonly "lockheed-martin-2002-08-20": typeof lockheedMartin20020820;
  /** Lokmat Times (text by IANS), in English, 2024-09-06. */
  readonly "lokmat-times-2024-09-06": typeof lokmatTimes20240906;
  /** M5 Dergi, in English, undated. */
  readonly "m5-dergi-mou": typeof m5DergiMou;
  /** MAIA, in English, 2025. */
  readonly "maia-2025": typeof maia2025;
  /** MAIA, in English, undated. */
  readonly "maia-mou": typeof maiaMou;
  /** Malay Mail, in English, 2019-03-28. */
  readonly "malay-mail-2019-03-28": typeof malayMail20190328;
  /** Malay Mail (text by Bernama), in English, 2020-03-12. */
  readonly "malay-mail-2020-03-12": typeof malayMail20200312;
  /** Malay Mail, in English, 2022-03-30. */
  readonly "malay-mail-2022-03-30": typeof malayMail20220330;
  /** Malay Mail (text by Bernama), in English, 2022-04-27. */
  readonly "malay-mail-2022-04-27": typeof malayMail20220427;
  /** Malay Mail (text by Bernama), in English, 2023-03-16. */
  readonly "malay-mail-2023-03-16": typeof malayMail20230316;
  /** Malay Mail, in English, 2024-03-10. */
  readonly "malay-mail-2024-03-10": typeof malayMail20240310;
  /** Malay Mail (text by Bernama), in English, 2024-09-13. */
  readonly "malay-mail-2024-09-13": typeof malayMail20240913;
  /** Malay Mail, in English, 2024-12-15. */
  readonly "malay-mail-2024-12-15": typeof malayMail20241215;
  /** Malay Mail, in English, 2025-01-16. */
  readonly "malay-mail-2025-01-16": typeof malayMail20250116;
  /** Malay Mail (text by Bernama), in English, 2025-06-04. */
  readonly "malay-mail-2025-06-04": typeof malayMail20250604;
  /** Malay Mail (text by Bernama), in English, 2025-06-24. */
  readonly "malay-mail-2025-06-24": typeof malayMail20250624;
  /** Malay Mail (text by Bernama), in English, 2025-08-31. */
  readonly "malay-mail-2025-08-31": typeof malayMail20250831;
  /** Malay Mail, in English, 2025-12-15. */
  readonly "malay-mail-2025-12-15": typeof malayMail20251215;
  /** Malay Mail (text by Bernama), in English, 2026-01-16. */
  readonly "malay-mail-2026-01-16-details": typeof malayMail20260116Details;
  /** Malay Mail, in English, 2026-01-16. */
  readonly "malay-mail-2026-01-16-pause": typeof malayMail20260116Pause;
  /** Malay Mail, in English, 2026-02-24. */
  readonly "malay-mail-2026-02-24": typeof malayMail20260224;
  /** Malay Mail, in English, 2026-07-02. */
  readonly "malay-mail-2026-07-02": typeof malayMail20260702;
  /** Malaysia Gazette, in Malay, 2021-03-24. */
  readonly "malaysia-gazette-2021-03-24": typeof malaysiaGazette20210324;
  /** Malaysia Gazette, in Malay, 2023-01-10. */
  readonly "malaysia-gazette-2023-01-10": typeof malaysiaGazette20230110;
  /** Malaysian Defence, in English, 2014-12. */
  readonly "malaysian-defence-2014-12": typeof malaysianDefence201412;
  /** Malaysian Defence, in English, 2015. */
  readonly "malaysian-defence-2015": typeof malaysianDefence2015;
  /** Malaysian Defence, in English, 2016. */
  readonly "malaysian-defence-2016": typeof malaysianDefence2016;
  /** Malaysian Defence, in English, 2018. */
  readonly "malaysian-defence-2018": typeof malaysianDefence2018;
  /** Malaysian Defence, in English, 2018-04. */
  readonly "malaysian-defence-2018-04": typeof malaysianDefence201804;
  /** Malaysian Defence, in English, 2023-03. */
  readonly "malaysian-defence-2023-03": typeof malaysianDefence202303;
  /** Malaysian Defence, in English, 2023-12-12. */
  readonly "malaysian-defence-2023-12-12": typeof malaysianDefence20231212;
  /** Malaysian Defence, in English, 2024-07. */
  readonly "malaysian-defence-2024-07": typeof malaysianDefence202407;
  /** Malaysian Defence, in English, undated. */
  readonly "malaysian-defence-good-times": typeof malaysianDefenceGoodTimes;
  /** Malaysian Defence, in English, undated. */
  readonly "malaysian-defence-indera-saktis": typeof malaysianDefenceInderaSaktis;
  /** Malaysian Defence, in English, undated. */
  readonly "malaysian-defence-moving-on": typeof malaysianDefenceMovingOn;
  /** Ministry of Defence of Malaysia, in Malay, 2022-09-14. */
  readonly "malaysian-ministry-of-defence-2022-09-14": typeof malaysianMinistryOfDefence20220914;
  /** Ministry of Defence of Malaysia, in English, undated. */
  readonly "malaysian-ministry-of-defence-history": typeof malaysianMinistryOfDefenceHistory;
  /** The Malaysian Reserve, in English, 2019-11-26. */
  readonly "malaysian-reserve-2019-11-26": typeof malaysianReserve20191126;
  /** Maritime Institute of Malaysia, in English, undated. */
  readonly "maritime-institute-of-malaysia-seoul-defense-dialogue": typeof maritimeInstituteOfMalaysiaSeoulDefenseDialogue;
  /** Maritime Institute of Malaysia, in Malay, undated. */
  readonly "maritime-institute-of-malaysia-strait": typeof maritimeInstituteOfMalaysiaStrait;
  /** MBC, in Korean, 2024-01-07. */
  readonly "mbc-2024-01-07": typeof mbc20240107;
  /** Maeil Business Newspaper, in Korean, 2014-11-24. */
  readonly "mbn-2014-11-24": typeof mbn20141124;
  /** Maeil Business TV, in Korean, 2021-04-09. */
  readonly "mbn-2021-04-09": typeof mbn20210409;
  /** MCI Group, in English, 2024-08-22. */
  readonly "mci-group-2024-08-22": typeof mciGroup20240822;
  /** Media Selangor (text by Bernama), in English, 2026-01-21. */
  readonly "media-selangor-2026-01-21": typeof mediaSelangor20260121;
  /** Mediapen, in Korean, 2022-07-08. */
  readonly "mediapen-2022-07-08": typeof mediapen20220708;
  /** MIDA, in English, 2022-12-21. */
  readonly "mida-2022-12-21": typeof mida20221221;
  /** Millennium Post, in English, 2025-04-04. */
  readonly "millennium-post-2025-04-04": typeof millenniumPost20250404;
  /** MILMAG, in English, 2025-06. */
  readonly "milmag-2025-06": typeof milmag202506;
  /** zum (text by Money Today), in Korean, 2025-07-01. */
  readonly "money-today-2025-07-01": typeof moneyToday20250701;
  /** Motoqar, in Malay, 2026. */
  readonly "motoqar-2026": typeof motoqar2026;
  /** MY Military Times, in English, 2021-01-22. */
  readonly "my-military-times-2021-01-22": typeof myMilitaryTimes20210122;
  /** MY Military Times, in English, 2024-01-29. */
  readonly "my-military-times-2024-01-29": typeof myMilitaryTimes20240129;
  /** My Military Times, in English, 2024-06-11. */
  readonly "my-military-times-2024-06-11": typeof myMilitaryTimes20240611;
  /** Mylesat, in Indonesian, 2018-05-05. */
  readonly "mylesat-2018-05-05": typeof mylesat20180505;
  /** NAM News Network (text by Bernama), in English, 2021-08-30?. */
  readonly "nam-news-network-2021-08-30": typeof namNewsNetwork20210830;
  /** Naval News, in English, 2025-06. */
  readonly "naval-news-2025-06": typeof navalNews202506;
  /** Naval Technology, in English, undated. */
  readonly "naval-technology-lst": typeof navalTechnologyLst;
  /** Naval Technology, in English, undated. */
  readonly "naval-technology-sri-inderapura": typeof navalTechnologySriInderapura;
  /** New Sarawak Tribune, in English, 2019. */
  readonly "new-sarawak-tribune-2019": typeof newSarawakTribune2019;
  /** worldwardefence (text by New Straits Times), in English, 2019-11-26. */
  readonly "new-straits-times-2019-11-26": typeof newStraitsTimes20191126;
  /** New Straits Times, in English, 2023-01. */
  readonly "new-straits-times-2023-01": typeof newStraitsTimes202301;
  /** New Straits Times, in English, 2023-05. */
  readonly "new-straits-times-2023-05": typeof newStraitsTimes202305;
  /** New Straits Times, in English, 2023-06. */
  readonly "new-straits-times-2023-06": typeof newStraitsTimes202306;
  /** New Straits Times, in English, 2024-09. */
  readonly "new-straits-times-2024-09": typeof newStraitsTimes202409;
  /** New Straits Times, in English, 2024-10. */
  readonly "new-straits-times-2024-10": typeof newStraitsTimes202410;
  /** News.Az, in English, 2025-10-27. */
  readonly "news-az-2025-10-27": typeof newsAz20251027;
  /** News Sacheon, in Korean, 2022-07-19. */
  readonly "news-sacheon-2022-07-19": typeof newsSacheon20220719;
  /** News World, in English, 2021-04. */
  readonly "news-world-2021-04": typeof newsWorld202104;
  /** News1, in Korean, 2024-06-26. */
  readonly "news1-2024-06-26": typeof news120240626;
  /** News1, in Korean, 2024-11-25. */
  readonly "news1-2024-11-25": typeof news120241125;
  /** News1, in Korean, 2025-10-27. */
  readonly "news1-2025-10-27": typeof news120251027;
  /** News2Day, in Korean, 2022-09-20. */
  readonly "news2day-2022-09-20": typeof news2day20220920;
  /** Newsis, in Korean, 2024-11-25. */
  readonly "newsis-2024-11-25": typeof newsis20241125;
  /** Newsis, in Korean, 2025-06-26. */
  readonly "newsis-2025-06-26": typeof newsis20250626;
  /** Newsis, in Korean, 2025-07-08. */
  readonly "newsis-2025-07-08": typeof newsis20250708;
  /** Newsis, in Korean, 2025-10-27. */
  readonly "newsis-2025-10-27": typeof newsis20251027;
  /** Newsis, in Korean, 2025-11-14. */
  readonly "newsis-2025-11-14": typeof newsis20251114;
  /** Newspim, in Korean, 2022-06-22. */
  readonly "newspim-2022-06-22": typeof newspim20220622;
  /** Newspim, in Korean, 2023-05-24. */
  readonly "newspim-2023-05-24": typeof newspim20230524;
  /** Newspim, in Korean, 2024-11-25. */
  readonly "newspim-2024-11-25": typeof newspim20241125;
  /** Newspim, in Korean, 2025-02-22. */
  readonly "newspim-2025-02-22": typeof newspim20250222;
  /** Newspim, in Korean, 2025-10-27. */
  readonly "newspim-2025-10-27": typeof newspim20251027;
  /** Newspim, in Korean, 2025-10-27. */
  readonly "newspim-2025-10-27-summit": typeof newspim20251027Summit;
  /** Newspim, in Korean, 2025-11-17. */
  readonly "newspim-2025-11-17": typeof newspim20251117;
  /** Newsstep, in Korean, 2025-10-27. */
  readonly "newsstep-2025-10-27": typeof newsstep20251027;
  /** OANA News (text by Yonhap), in English, 2009-06-02. */
  readonly "oana-news-2009-06-02": typeof oanaNews20090602;
  /** OANA News (text by Bernama), in English, 2025-09-22. */
  readonly "oana-news-2025-09-22-mou": typeof oanaNews20250922Mou;
  /** OANA News (text by Bernama), in English, 2025-09-22. */
  readonly "oana-news-2025-09-22-ties": typeof oanaNews20250922Ties;
  /** Orissa Diary, in English, 2023-07-10?. */
  readonly "orissa-diary-2023-07-10": typeof orissaDiary20230710;
  /** PAF Falcons, in English, 2022-07. */
  readonly "paf-falcons-2022-07": typeof pafFalcons202207;
  /** Perajurit, in Malay, 2022-05. */
  readonly "perajurit-2022-05": typeof perajurit202205;
  /** Perajurit, in Malay, 2023-09. */
  readonly "perajurit-2023-09": typeof perajurit202309;
  /** Philippines News Gazette (text by Bernama), in English, 2023-05-25. */
  readonly "philippines-news-gazette-2023-05-25": typeof philippinesNewsGazette20230525;
  /** Pocket News, in English, 2023-05-27. */
  readonly "pocket-news-2023-05-27": typeof pocketNews20230527;
  /** Policy On Air, in Korean, 2025-09-09. */
  readonly "policy-on-air-2025-09-09": typeof policyOnAir20250909;
  /** Politicamente Corretto, in English, 2010-12-21. */
  readonly "politicamente-corretto-2010-12-21": typeof politicamenteCorretto20101221;
  /** prwire.my (text by Bernama), in English, undated. */
  readonly "prwire-my-bernama": typeof prwireMyBernama;
  /** Red Ping, in English, 2026-01-22. */
  readonly "red-ping-2026-01-22": typeof redPing20260122;
  /** Red Ping, in English, 2026-01-22. */
  readonly "red-ping-2026-01-22-projects": typeof redPing20260122Projects;
  /** Red Ping, in English, undated. */
  readonly "red-ping-lcs-missile": typeof redPingLcsMissile;
  /** Republic of Korea Air Force, in Korean, 2023-03-09. */
  readonly "republic-of-korea-air-force-2023-03-09": typeof republicOfKoreaAirForce20230309;
  /** Royal Malaysian Air Force, in Malay, 2021-10-20. */
  readonly "royal-malaysian-air-force-2021-10-20": typeof royalMalaysianAirForce20211020;
  /** The Savera Times, in English, 2024-07. */
  readonly "savera-times-2024-07": typeof saveraTimes202407;
  /** Segye Ilbo, in Korean, 2023-02-24. */
  readonly "segye-ilbo-2023-02-24": typeof segyeIlbo20230224;
  /** Bernama, in English, 2024-05-13. */
  readonly "selangor-journal-2024-05": typeof selangorJournal202405;
  /** Seoul Economic Daily, in Korean, 2018-04-16. */
  readonly "seoul-economic-daily-2018-04-16": typeof seoulEconomicDaily20180416;
  /** Seoul Economic Daily, in Korean, 2023-05-23. */
  readonly "seoul-economic-daily-2023-05-23": typeof seoulEconomicDaily20230523;
  /** Seoul Economic Daily, in Korean, 2024-08-09. */
  readonly "seoul-economic-daily-2024-08-09": typeof seoulEconomicDaily20240809;
  /** Seoul Shinmun, in Korean, 1994-08-24. */
  readonly "seoul-shinmun-1994-08-24": typeof seoulShinmun19940824;
  /** Seoul Shinmun, in Korean, 2024-02-16. */
  readonly "seoul-shinmun-2024-02-16": typeof seoulShinmun20240216;
  /** Seoul Shinmun, in Korean, 2026-02-25. */
  readonly "seoul-shinmun-2026-02-25": typeof seoulShinmun20260225;
  /** Shephard, in English, 2021. */
  readonly "shephard-2021": typeof shephard2021;
  /** Shephard, in English, 2021-06-22. */
  readonly "shephard-2021-06-22": typeof shephard20210622;
  /** Shephard, in English, 2024-05-13. */
  readonly "shephard-2024-05-13": typeof shephard20240513;
  /** Shephard, in English, 2025-06-04. */
  readonly "shephard-2025-06-04": typeof shephard20250604;
  /** Shina Ilbo, in Korean, 2022-04-28. */
  readonly "shina-ilbo-2022-04-28": typeof shinaIlbo20220428;
  /** Sinar Harian, in Malay, 2026-01-12. */
  readonly "sinar-harian-2026-01-12": typeof sinarHarian20260112;
  /** Sinar Harian, in Malay, undated. */
  readonly "sinar-harian-south-china-sea": typeof sinarHarianSouthChinaSea;
  /** Soldat & Technik, in German, 2024-05. */
  readonly "soldat-technik-2024-05": typeof soldatTechnik202405;
  /** Ministry of National Defense of the Republic of Korea, in English, 2018-09-04. */
  readonly "south-korean-defence-ministry-2018-09-04": typeof southKoreanDefenceMinistry20180904;
  /**
   * 7-star.net (text by Ministry of National Defense of the Republic of Korea), in Korean, 2024-09.
   */
  readonly "south-korean-defence-ministry-2024-09": typeof southKoreanDefenceMinistry202409;
  /**
   * Seoul Shinmun (text by Ministry of National Defense of the Republic of Korea), in Korean,
   * 2025-11.
   */
  readonly "south-korean-defence-ministry-2025-11": typeof southKoreanDefenceMinistry202511;
  /** Ministry of National Defense of the Republic of Korea, in English, 2020. */
  readonly "south-korean-defence-white-paper-2020": typeof southKoreanDefenceWhitePaper2020;
  /** Embassy of the Republic of Korea in Malaysia, in Korean, undated. */
  readonly "south-korean-embassy-in-malaysia": typeof southKoreanEmbassyInMalaysia;
  /** Office of the President of the Republic of Korea, in Korean, 2025-10-20. */
  readonly "south-korean-presidential-office-2025-10-20": typeof southKoreanPresidentialOffice20251020;
  /** southkoreannetwork.com, in English, 2025-10. */
  readonly "southkoreannetwork-com-2025-10": typeof southkoreannetworkCom202510;
  /** SRN News (text by Reuters), in English, 2025-06-23. */
  readonly "srn-news-2025-06-23": typeof srnNews20250623;
  /** The Star, in English, 2019-11-26. */
  readonly "star-2019-11-26": typeof star20191126;
  /** The Star, in English, 2022-12-03. */
  readonly "star-2022-12-03": typeof star20221203;
  /** The Star (text by Bernama), in English, 2023-02-24. */
  readonly "star-2023-02-24": typeof star20230224;
  /** The Star (text by Bernama), in English, 2023-05-25. */
  readonly "star-2023-05-25": typeof star20230525;
  /** The Star, in English, 2023-09-18. */
  readonly "star-2023-09-18": typeof star20230918;
  /** The Star, in English, 2023-10-19. */
  readonly "star-2023-10-19": typeof star20231019;
  /** The Star, in English, 2024-06-11. */
  readonly "star-2024-06-11": typeof star20240611;
  /** The Star, in English, 2024-07-05. */
  readonly "star-2024-07-05": typeof star20240705;
  /** The Star, in English, 2024-09-12. */
  readonly "star-2024-09-12": typeof star20240912;
  /** The Star (text by Bernama), in English, 2024-09-14. */
  readonly "star-2024-09-14": typeof star20240914;
  /** The Star, in English, 2025-09-06. */
  readonly "star-2025-09-06": typeof star20250906;
  /** The Star, in English, 2025-12-15. */
  readonly "star-2025-12-15": typeof star20251215;
  /** The Star, in English, 2025-12-18. */
  readonly "star-2025-12-18": typeof star20251218;
  /** The Star, in English, 2025-12-19. */
  readonly "star-2025-12-19": typeof star20251219;
  /** The Star (text by Bernama), in English, 2026-06-28. */
  readonly "star-2026-06-28": typeof star20260628;
  /** The Star, in English, 2026-07-02. */
  readonly "star-2026-07-02": typeof star20260702;
  /** The Star, in English, 2026-07-02. */
  readonly "star-2026-07-02-missile": typeof star20260702Missile;
  /** The Straits Times (text by Reuters), in English, 2026-01-16. */
  readonly "straits-times-2026-01-16": typeof straitsTimes20260116;
  /** Suara Malaysia, in Malay, 2024-03?. */
  readonly "suara-malaysia-2024-03": typeof suaraMalaysia202403;
  /** The Sun (text by Bernama), in English, 2021-09-27. */
  readonly "sun-2021-09-27": typeof sun20210927;
  /** The Sun, in English, 2023-02-26. */
  readonly "sun-2023-02-26": typeof sun20230226;
  /** The Sun, in English, 2023-03-06?. */
  readonly "sun-2023-03-06": typeof sun20230306;
  /** The Sun, in English, 2023-07-10?. */
  readonly "sun-2023-07-10": typeof sun20230710;
  /** The Sun, in Malay, 2024-05. */
  readonly "sun-2024-05": typeof sun202405;
  /** The Sun, in English, 2024-05-07?. */
  readonly "sun-2024-05-07": typeof sun20240507;
  /** The Sun (text by Bernama), in English, 2024-05-09?. */
  readonly "sun-2024-05-09": typeof sun20240509;
  /** The Sun, in English, 2024-09-11?. */
  readonly "sun-2024-09-11": typeof sun20240911;
  /** The Sun (text by Bernama), in English, 2024-11-26. */
  readonly "sun-2024-11-26": typeof sun20241126;
  /** The Sun, in English, 2024-11-26. */
  readonly "sun-2024-11-26-secretary-general": typeof sun20241126SecretaryGeneral;
  /** The Sun, in English, 2025. */
  readonly "sun-2025": typeof sun2025;
  /** The Sun, in English, 2025-05-19. */
  readonly "sun-2025-05-19": typeof sun20250519;
  /** The Sun, in English, 2025-07?. */
  readonly "sun-2025-07": typeof sun202507;
  /** The Sun (text by Bernama), in English, 2025-07-23. */
  readonly "sun-2025-07-23": typeof sun20250723;
  /** The Sun (text by Bernama), in English, 2025-07-25. */
  readonly "sun-2025-07-25": typeof sun20250725;
  /** The Sun (text by Bernama), in English, 2025-08-06. */
  readonly "sun-2025-08-06": typeof sun20250806;
  /** The Sun (text by Bernama), in English, 2025-08-16. */
  readonly "sun-2025-08-16": typeof sun20250816;
  /** The Sun, in English, 2025-08-22. */
  readonly "sun-2025-08-22": typeof sun20250822;
  /** The Sun, in English, 2025-09. */
  readonly "sun-2025-09": typeof sun202509;
  /** The Sun (text by Bernama), in Malay, 2025-09-06?. */
  readonly "sun-2025-09-06": typeof sun20250906;
  /** The Sun (text by Bernama), in English, 2025-09-06. */
  readonly "sun-2025-09-06-english": typeof sun20250906English;
  /** The Sun (text by Bernama), in English, 2025-09-11?. */
  readonly "sun-2025-09-11": typeof sun20250911;
  /** The Sun (text by Bernama), in English, 2025-09-11?. */
  readonly "sun-2025-09-11-white-paper": typeof sun20250911WhitePaper;
  /** The Sun, in English, 2025-09-22. */
  readonly "sun-2025-09-22": typeof sun20250922;
  /** The Sun, in Malay, 2025-09-22. */
  readonly "sun-2025-09-22-malay": typeof sun20250922Malay;
  /** The Sun (text by Bernama), in Malay, 2025-10?. */
  readonly "sun-2025-10": typeof sun202510;
  /** The Sun (text by Bernama), in English, 2025-10-20. */
  readonly "sun-2025-10-20": typeof sun20251020;
  /** The Sun, in English, 2026-06. */
  readonly "sun-2026-06": typeof sun202606;
  /** The Sun, in Malay, undated. */
  readonly "sun-asean-korea-summit": typeof sunAseanKoreaSummit;
  /** SunStar, in English, 2025-06. */
  readonly "sunstar-2025-06": typeof sunstar202506;
  /** The Times, in English, 2022-11-24. */
  readonly "times-2022-11-24": typeof times20221124;
  /** TRT World, in English, 2024-06-10. */
  readonly "trt-world-2024-06-10": typeof trtWorld20240610;
  /** UrduPoint (text by Sputnik), in English, 2023-05-23. */
  readonly "urdupoint-2023-05-23": typeof urdupoint20230523;
  /** US Department of War, in English, undated. */
  readonly "us-malaysia-joint-statement-2025": typeof usMalaysiaJointStatement2025;
  /** Utusan Malaysia, in Malay, 2022-07. */
  readonly "utusan-2022-07": typeof utusan202207;
  /** Utusan Malaysia, in Malay, 2025-04. */
  readonly "utusan-2025-04": typeof utusan202504;
  /** Utusan Malaysia, in Malay, 2025-01. */
  readonly "utusan-malaysia-2025-01": typeof utusanMalaysia202501;
  /** Utusan Sarawak (text by Bernama), in Malay, 2024-09. */
  readonly "utusan-sarawak-2024-09": typeof utusanSarawak202409;
  /** Vietnam.vn, in Malay, 2024-11-29. */
  readonly "vietnam-vn-2024-11-29": typeof vietnamVn20241129;
  /** VietnamPlus, in English, 2022-08. */
  readonly "vietnamplus-2022-08": typeof vietnamplus202208;
  /** VietnamPlus, in English, 2023-05-22. */
  readonly "vietnamplus-2023-05-22": typeof vietnamplus20230522;
  /** VietnamPlus, in English, 2023-05-26. */
  readonly "vietnamplus-2023-05-26": typeof vietnamplus20230526;
  /** VietnamPlus, in English, 2023-12-12. */
  readonly "vietnamplus-2023-12-12": typeof vietnamplus20231212;
  /** VOA, in Korean, 2026-03-11. */
  readonly "voa-korea-2026-03-11": typeof voaKorea20260311;
  /** vpk.name (text by TsAMTO), in English, 2023-02-27. */
  readonly "vpk-name-2023-02-27": typeof vpkName20230227;
  /** wanbiaoku.com, in Chinese, 2024-05-11. */
  readonly "wanbiaoku-com-2024-05-11": typeof wanbiaokuCom20240511;
  /** whsdu.com, in Chinese, 2024-09. */
  readonly "whsdu-com-2024-09": typeof whsduCom202409;
  /** Wikipedia, in English, undated. */
  readonly "wikipedia-changwon": typeof wikipediaChangwon;
  /** Wikipedia, in German, undated. */
  readonly "wikipedia-geoje": typeof wikipediaGeoje;
  /** Wikipedia, in Scots, undated. */
  readonly "wikipedia-kuala-lumpur": typeof wikipediaKualaLumpur;
  /** Wikipedia, in English, undated. */
  readonly "wikipedia-kuantan-airport": typeof wikipediaKuantanAirport;
  /** Wikipedia, in English, undated. */
  readonly "wikipedia-langkawi": typeof wikipediaLangkawi;
  /** Wikipedia, in English, undated. */
  readonly "wikipedia-malaysia-south-korea-relations": typeof wikipediaMalaysiaSouthKoreaRelations;
  /** Wikipedia, in Tamil, undated. */
  readonly "wikipedia-malaysian-ministry-of-defence": typeof wikipediaMalaysianMinistryOfDefence;
  /** Wikipedia, in Korean, undated. */
  readonly "wikipedia-republic-of-korea-navy": typeof wikipediaRepublicOfKoreaNavy;
  /** Wikipedia, in English, undated. */
  readonly "wikipedia-sacheon-airport": typeof wikipediaSacheonAirport;
  /** Wikipedia, in English, undated. */
  readonly "wikipedia-strait-of-malacca": typeof wikipediaStraitOfMalacca;
  /** Wikipedia, in English, undated. */
  readonly "wikipedia-wisma-kementah": typeof wikipediaWismaKementah;
  /** worlddefense.news, in Korean, 2019-11-25?. */
  readonly "world-defense-2019-11-25": typeof worldDefense20191125;
  /** World Economic Forum, in English, 2014-05. */
  readonly "world-economic-forum-2014-05": typeof worldEconomicForum201405;
  /** worldwardefence, in English, 2023-02. */
  readonly "world-war-defence-2023-02": typeof worldWarDefence202302;
  /** WP Wiadomości, in Polish, undated. */
  readonly "wp-news-fa-50": typeof wpNewsFa50;
  /** WP Tech, in Polish, 2022-07. */
  readonly "wp-tech-2022-07": typeof wpTech202207;
  /** APD (text by Xinhua), in English, 2016. */
  readonly "xinhua-2016": typeof xinhua2016;
  /** Yonhap, in English, 2010-12-10. */
  readonly "yonhap-2010-12-10": typeof yonhap20101210;
  /** Yonhap, in English, 2022-05-10. */
  readonly "yonhap-2022-05-10": typeof yonhap20220510;
  /** Yonhap, in English, 2022-11-10. */
  readonly "yonhap-2022-11-10": typeof yonhap20221110;
  /** Yonhap, in English, 2023-01-06. */
  readonly "yonhap-2023-01-06": typeof yonhap20230106;
  /** Yonhap, in English, 2023-02-22. */
  readonly "yonhap-2023-02-22": typeof yonhap20230222;
  /** Yonhap, in English, 2023-05-22. */
  readonly "yonhap-2023-05-22": typeof yonhap20230522;
  /** Yonhap, in English, 2023-05-23. */
  readonly "yonhap-2023-05-23": typeof yonhap20230523;
  /** Yonhap News TV, in Korean, 2018-04-16. */
  readonly "yonhap-news-tv-2018-04-16": typeof yonhapNewsTv20180416;
  /** YTN, in Korean, 2019-11-26. */
  readonly "ytn-2019-11-26": typeof ytn20191126;
  /** YTN, in Korean, 2020-09-19. */
  readonly "ytn-2020-09-19": typeof ytn20200919;
  /** Zona Militar, in Spanish, 2024-08-17. */
  readonly "zona-militar-2024-08-17": typeof zonaMilitar20240817;
  /** Zona Militar, in English, undated. */
  readonly "zona-militar-kf21": typeof zonaMilitarKf21;
  /** zulheimymaamor, in English, 2025-12. */
  readonly "zulheimymaamor-2025-12": typeof zulheimymaamor202512;
  /** zum (text by Yonhap), in Korean, 2025-10-21. */
  readonly "zum-2025-10-21": typeof zum20251021;
};

/** Every source of this dataset, by its id. */
export const sources: Sources = {
  "a-news-2025-10-21": aNews20251021,
  "adbr-2021-04-23": adbr20210423,
  "aero-news-journal-2026-01-17": aeroNewsJournal20260117,
  "aerotime-2023-02": aerotime202302,
  "air-data-news-2022-07": airDataNews202207,
  "air-times-2023-10-13": airTimes20231013,
  "air-times-2024-12-05": airTimes20241205,
  "airway-2022": airway2022,
  "aju-news-2009-10-19": ajuNews20091019,
  "aju-news-2023-05-23": ajuNews20230523,
  "aju-news-2023-08-24": ajuNews20230824,
  "aju-news-2024-01-26": ajuNews20240126,
  "aju-news-2025-10-27": ajuNews20251027,
  "aju-press-2023-01-17": ajuPress20230117,
  "aju-press-2026-02-06": ajuPress20260206,
  "altair-2024-05": altair202405,
  "anadolu-2026-01-16": anadolu20260116,
  "archyde-k200": archydeK200,
  "army-recognition-2025-05": armyRecognition202505,
  "army-recognition-2026-01": armyRecognition202601,
  "army-technology-2009": armyTechnology2009,
  "asean-mildef-2014-11": aseanMildef201411,
  "asia-business-daily-2021-09-03": asiaBusinessDaily20210903,
  "asia-business-daily-2021-09-29": asiaBusinessDaily20210929,
  "asia-business-daily-2024-11-25": asiaBusinessDaily20241125,
  "asia-business-daily-2025-03-10": asiaBusinessDaily20250310,
  "asia-business-daily-2025-04-15": asiaBusinessDaily20250415,
  "asia-business-daily-2025-05-22": asiaBusinessDaily20250522,
  "asia-business-daily-2025-10-20": asiaBusinessDaily20251020,
  "asia-business-daily-2025-10-27": asiaBusinessDaily20251027,
  "asia-news-network-2023-05-25": asiaNewsNetwork20230525,
  "asia-pacific-defence-reporter-fa-50": asiaPacificDefenceReporterFa50,
  "asia-today-2025-07-10": asiaToday20250710,
  "asian-defence-journal-2025-12-01": asianDefenceJournal20251201,
  "asian-defence-journal-2025-12-11": asianDefenceJournal20251211,
  "asian-military-review-2023-05": asianMilitaryReview202305,
  "asian-military-review-2023-07": asianMilitaryReview202307,
  "asian-military-review-2024-08": asianMilitaryReview202408,
  "astro-awani-2023-02-22": astroAwani20230222,
  "astro-awani-2023-05-24": astroAwani20230524,
  "astro-awani-2025-06": astroAwani202506,
  "astro-awani-2025-10": astroAwani202510,
  "astro-awani-korean-peninsula": astroAwaniKoreanPeninsula,
  "autoevolution-2021-10-21": autoevolution20211021,
  "aviacionline-2023-05": aviacionline202305,
  "avweb-kf21": avwebKf21,
  "axinova-news-2025-10-22": axinovaNews20251022,
  "azertac-2025-10-20": azertac20251020,
  "bbc-portal-2025-05-19": bbcPortal20250519,
  "berita-harian-2019-11-25": beritaHarian20191125,
  "bernama-2024-06-11": bernama20240611,
  "bernama-2024-09-12": bernama20240912,
  "bernama-2025-10-23-malay": bernama20251023Malay,
  "bernama-2026-01-12": bernama20260112,
  "bernama-2026-01-21": bernama20260121,
  "bernama-2026-02-19": bernama20260219,
  "bizdaily-mou": bizdailyMou,
  "bizintoday-2026-01": bizintoday202601,
  "borneo-post-2014-12-11": borneoPost20141211,
  "borneo-post-2022-12-03": borneoPost20221203,
  "borneo-post-2022-12-10": borneoPost20221210,
  "borneo-post-2023-05-02": borneoPost20230502,
  "bulgyo-gong-news-2019-03": bulgyoGongNews201903,
  "business-plus-wheeled-vehicles": businessPlusWheeledVehicles,
  "business-post-2025-06-30": businessPost20250630,
  "cambodia-news-gazette-2024-05-07": cambodiaNewsGazette20240507,
  "china-daily-brief-2026-01": chinaDailyBrief202601,
  "chosun-2024-01-25": chosun20240125,
  "chosun-biz-2023-03-07": chosunBiz20230307,
  "chosun-biz-2024-09-03": chosunBiz20240903,
  "chosun-biz-2025-02-20": chosunBiz20250220,
  "chosun-biz-2025-10-27": chosunBiz20251027,
  "chosun-ilbo-2023-05-23": chosunIlbo20230523,
  "cna-2021-11-25": cna20211125,
  "cna-2026-01": cna202601,
  "coalition-of-defence-industry-2025-07-09": coalitionOfDefenceIndustry20250709,
  "commodities-news-2021-04-09": commoditiesNews20210409,
  "consumer-news-coast-guard": consumerNewsCoastGuard,
  "corporate-kini-2023-05-22": corporateKini20230522,
  "daily-hankook-2019-03-18": dailyHankook20190318,
  "daily-hankook-2024-06": dailyHankook202406,
  "dapa-2022-09-20": dapa20220920,
  "dapa-eom-dong-hwan": dapaEomDongHwan,
  "dapa-magazine-145": dapaMagazine145,
  "dar-al-hilal-2025-09-22": darAlHilal20250922,
  "defence-blog-2025-11-02": defenceBlog20251102,
  "defence-daily-2025-11-16": defenceDaily20251116,
  "defence-industry-europe-fa-50": defenceIndustryEuropeFa50,
  "defence-innovation-review-2025-10-31": defenceInnovationReview20251031,
  "defence-security-asia-2021-11": defenceSecurityAsia202111,
  "defence-security-asia-2024-05": defenceSecurityAsia202405,
  "defence-security-asia-2024-09": defenceSecurityAsia202409,
  "defence-security-asia-2025-01": defenceSecurityAsia202501,
  "defence-security-asia-2025-03": defenceSecurityAsia202503,
  "defence-security-asia-2026": defenceSecurityAsia2026,
  "defence-security-asia-2026-01": defenceSecurityAsia202601,
  "defence-security-asia-assembly-offer": defenceSecurityAsiaAssemblyOffer,
  "defence-security-asia-condor": defenceSecurityAsiaCondor,
  "defence-space-2023-03-07": defenceSpace20230307,
  "defence-talk-fa-50": defenceTalkFa50,
  "defense-aerospace-2019-03": defenseAerospace201903,
  "defense-studies-2009-04": defenseStudies200904,
  "defense-studies-2010-03-11": defenseStudies20100311,
  "defense-studies-2014-08-22": defenseStudies20140822,
  "defense-today-2024-03": defenseToday202403,
  "defense-today-2024-08": defenseToday202408,
  "defensehere-2025-05": defensehere202505,
  "defensehere-mou": defensehereMou,
  "defensemirror-2024-05": defensemirror202405,
  "developments-today-2026-03": developmentsToday202603,
  "diplomacy-2006-01": diplomacy200601,
  "donga-2017-03-27": donga20170327,
  "donga-2017-03-27-photographs": donga20170327Photographs,
  "donga-2023-05-23": donga20230523,
  "donga-2023-05-23-signing": donga20230523Signing,
  "donga-2024-11-25": donga20241125,
  "drones-world-2024-09": dronesWorld202409,
  "dsa-pact-2025": dsaPact2025,
  "ebn-2025-02-20": ebn20250220,
  "economic-times-2024-01": economicTimes202401,
  "edaily-2023-05-24": edaily20230524,
  "edge-malaysia-2022-07": edgeMalaysia202207,
  "edge-malaysia-2022-11-14": edgeMalaysia20221114,
  "edge-malaysia-ngv-tech": edgeMalaysiaNgvTech,
  "eja-news-2025-11-17": ejaNews20251117,
  "engear-2024-07-05": engear20240705,
  "etnews-2008-04-21": etnews20080421,
  "etnews-2023-02-24": etnews20230224,
  "etoday-2014-11-24": etoday20141124,
  "eurasian-times-2024-05": eurasianTimes202405,
  "f-aero-fa-50": fAeroFa50,
  "financial-news-2023-02-22": financialNews20230222,
  "financial-news-2025-03-19": financialNews20250319,
  "financial-news-2025-09-09": financialNews20250909,
  "financial-news-2025-09-17": financialNews20250917,
  "flightglobal-2002-08": flightglobal200208,
  "flightglobal-2025-06-04": flightglobal20250604,
  "flug-revue-2023-02": flugRevue202302,
  "forca-aerea-fa-50-kuantan": forcaAereaFa50Kuantan,
  "free-malaysia-today-2019-11-25": freeMalaysiaToday20191125,
  "free-malaysia-today-2021-07-16": freeMalaysiaToday20210716,
  "free-malaysia-today-2023-04-02": freeMalaysiaToday20230402,
  "free-malaysia-today-2024-03-19": freeMalaysiaToday20240319,
  "free-malaysia-today-2025-10-20": freeMalaysiaToday20251020,
  "free-malaysia-today-2025-12-13": freeMalaysiaToday20251213,
  "free-malaysia-today-2026-01-31": freeMalaysiaToday20260131,
  "fun-in-korea-2019-03": funInKorea201903,
  "global-business-press-2024-05-07": globalBusinessPress20240507,
  "global-economic-2025-04-06": globalEconomic20250406,
  "global-economic-2025-08-28": globalEconomic20250828,
  "global-economic-2025-10-29": globalEconomic20251029,
  "global-economic-2025-12-22": globalEconomic20251222,
  "global-security-malaysian-corvettes": globalSecurityMalaysianCorvettes,
  "goldsea-2025-10-19": goldsea20251019,
  "green-economy-news-2022-03-29": greenEconomyNews20220329,
  "gukbang-news-2022-03-29": gukbangNews20220329,
  "guru-2024-03-08": guru20240308,
  "guru-2024-03-20": guru20240320,
  "guru-2024-06-13": guru20240613,
  "guru-2024-08-09": guru20240809,
  "guru-2024-08-19": guru20240819,
  "guru-2024-08-25": guru20240825,
  "guru-2025": guru2025,
  "guru-2025-08-20": guru20250820,
  "guru-2025-09-23": guru20250923,
  "guru-2025-12": guru202512,
  "gutzy-asia-2024-03-08": gutzyAsia20240308,
  "haipress-2024-11-26": haipress20241126,
  "hankook-ilbo-1994-04-01": hankookIlbo19940401,
  "hankyung-1991-10-22": hankyung19911022,
  "hankyung-1993-12-11": hankyung19931211,
  "hankyung-1994-02-20": hankyung19940220,
  "hankyung-1994-08-03": hankyung19940803,
  "hankyung-1994-08-23": hankyung19940823,
  "hankyung-1994-09-01": hankyung19940901,
  "hankyung-2001-09-03": hankyung20010903,
  "hankyung-2001-09-27": hankyung20010927,
  "hankyung-2004-10-01": hankyung20041001,
  "hankyung-2014-04-18": hankyung20140418,
  "hankyung-2022-04-27": hankyung20220427,
  "hankyung-2023-02-24": hankyung20230224,
  "hankyung-2023-05-23": hankyung20230523,
  "hankyung-2023-07-28": hankyung20230728,
  "hankyung-2024-01-07": hankyung20240107,
  "hankyung-2024-05-13": hankyung20240513,
  "hankyung-2024-06-26": hankyung20240626,
  "hankyung-dictionary-strait-of-malacca": hankyungDictionaryStraitOfMalacca,
  "hawk-2025-10-27": hawk20251027,
  "herald-business-2025-10-20": heraldBusiness20251020,
  "herald-business-2025-10-21": heraldBusiness20251021,
  "herald-business-2025-10-27": heraldBusiness20251027,
  "herald-business-2025-11-17": heraldBusiness20251117,
  "herald-k-2021-03-14": heraldK20210314,
  "herald-k-2025-03-27": heraldK20250327,
  "ifairworthy-airworthiness": ifairworthyAirworthiness,
  "ikbn-news-2025-10-27": ikbnNews20251027,
  "ilovegangwon-2024-11": ilovegangwon202411,
  "indo-pacific-defense-forum-2024-11": indoPacificDefenseForum202411,
  "inews24-2025-10-27": inews2420251027,
  "interia-fa-50ph": interiaFa50ph,
  "janes-2022": janes2022,
  "janes-2024-07": janes202407,
  "japan-times-2022-07-20": japanTimes20220720,
  "jeonpa-2018-04-16": jeonpa20180416,
  "joongang-ilbo-2023-05": joongangIlbo202305,
  "k-defense-news-1021": kDefenseNews1021,
  "k-gonggam-kf21": kGonggamKf21,
  "kbs-news-2024-11-25": kbsNews20241125,
  "kbs-world-2021-04-09-naming": kbsWorld20210409Naming,
  "kbs-world-2021-04-09-prototype": kbsWorld20210409Prototype,
  "kbs-world-2022-04": kbsWorld202204,
  "kbs-world-2022-07-25": kbsWorld20220725,
  "kbs-world-2022-10": kbsWorld202210,
  "kbs-world-2023-01": kbsWorld202301,
  "kbs-world-2023-05": kbsWorld202305,
  "kbs-world-2023-10": kbsWorld202310,
  "kbs-world-2025-04-04": kbsWorld20250404,
  "kbs-world-2025-06-13": kbsWorld20250613,
  "kbs-world-2025-06-23": kbsWorld20250623,
  "kbs-world-2025-07-25": kbsWorld20250725,
  "kbs-world-2025-10-20": kbsWorld20251020,
  "kookbang-ilbo-2020-10-27": kookbangIlbo20201027,
  "kookbang-ilbo-2025-08-06": kookbangIlbo20250806,
  "kookbang-ilbo-2025-10-28": kookbangIlbo20251028,
  "kookbang-news-2023-06-02": kookbangNews20230602,
  "korea-economic-tv-2020-10-26": koreaEconomicTv20201026,
  "korea-economic-tv-2022-09-20": koreaEconomicTv20220920,
  "korea-economic-tv-2023-02-24": koreaEconomicTv20230224,
  "korea-economic-tv-2023-03-29": koreaEconomicTv20230329,
  "korea-economic-tv-2023-05-24": koreaEconomicTv20230524,
  "korea-health-news-2021-04": koreaHealthNews202104,
  "korea-herald-2015-03-24": koreaHerald20150324,
  "korea-herald-2015-09-07": koreaHerald20150907,
  "korea-herald-2023-06-22": koreaHerald20230622,
  "korea-herald-2023-10-07": koreaHerald20231007,
  "korea-herald-2024-01-02": koreaHerald20240102,
  "korea-herald-2024-02-16": koreaHerald20240216,
  "korea-herald-2024-03-26": koreaHerald20240326,
  "korea-herald-2024-08-12": koreaHerald20240812,
  "korea-herald-2024-09-06": koreaHerald20240906,
  "korea-herald-2024-12-05": koreaHerald20241205,
  "korea-herald-2025-10-27": koreaHerald20251027,
  "korea-herald-2026-01-26": koreaHerald20260126,
  "korea-joongang-daily-2024-11-25": koreaJoongangDaily20241125,
  "korea-joongang-daily-2024-12-05": koreaJoongangDaily20241205,
  "korea-joongang-daily-2025-03-10": koreaJoongangDaily20250310,
  "korea-joongang-daily-2025-07-25": koreaJoongangDaily20250725,
  "korea-joongang-daily-2025-09-24": koreaJoongangDaily20250924,
  "korea-joongang-daily-2025-10-20": koreaJoongangDaily20251020,
  "korea-joongang-daily-daewoo-heavy": koreaJoongangDailyDaewooHeavy,
  "korea-net-2023-02": koreaNet202302,
  "korea-net-2025-07-28": koreaNet20250728,
  "korea-net-2025-10": koreaNet202510,
  "korea-news-digest-2016-10": koreaNewsDigest201610,
  "korea-times-2022-06": koreaTimes202206,
  "korea-times-2022-10": koreaTimes202210,
  "korea-times-us-2024-01-26": koreaTimesUs20240126,
  "koreaun-2025-09-23": koreaun20250923,
  "kpi-news-2023-10-18": kpiNews20231018,
  "kpl-2025-06-13": kpl20250613,
  "kuki-news-2025-10-21": kukiNews20251021,
  "kukmin-ilbo-2022-10-18": kukminIlbo20221018,
  "lockheed-martin-2001-10-31": lockheedMartin20011031,
  "lockheed-martin-2002-08-20": lockheedMartin20020820,
  "lokmat-times-2024-09-06": lokmatTimes20240906,
  "m5-dergi-mou": m5DergiMou,
  "maia-2025": maia2025,
  "maia-mou": maiaMou,
  "malay-mail-2019-03-28": malayMail20190328,
  "malay-mail-2020-03-12": malayMail20200312,
  "malay-mail-2022-03-30": malayMail20220330,
  "malay-mail-2022-04-27": malayMail20220427,
  "malay-mail-2023-03-16": malayMail20230316,
  "malay-mail-2024-03-10": malayMail20240310,
  "malay-mail-2024-09-13": malayMail20240913,
  "malay-mail-2024-12-15": malayMail20241215,
  "malay-mail-2025-01-16": malayMail20250116,
  "malay-mail-2025-06-04": malayMail20250604,
  "malay-mail-2025-06-24": malayMail20250624,
  "malay-mail-2025-08-31": malayMail20250831,
  "malay-mail-2025-12-15": malayMail20251215,
  "malay-mail-2026-01-16-details": malayMail20260116Details,
  "malay-mail-2026-01-16-pause": malayMail20260116Pause,
  "malay-mail-2026-02-24": malayMail20260224,
  "malay-mail-2026-07-02": malayMail20260702,
  "malaysia-gazette-2021-03-24": malaysiaGazette20210324,
  "malaysia-gazette-2023-01-10": malaysiaGazette20230110,
  "malaysian-defence-2014-12": malaysianDefence201412,
  "malaysian-defence-2015": malaysianDefence2015,
  "malaysian-defence-2016": malaysianDefence2016,
  "malaysian-defence-2018": malaysianDefence2018,
  "malaysian-defence-2018-04": malaysianDefence201804,
  "malaysian-defence-2023-03": malaysianDefence202303,
  "malaysian-defence-2023-12-12": malaysianDefence20231212,
  "malaysian-defence-2024-07": malaysianDefence202407,
  "malaysian-defence-good-times": malaysianDefenceGoodTimes,
  "malaysian-defence-indera-saktis": malaysianDefenceInderaSaktis,
  "malaysian-defence-moving-on": malaysianDefenceMovingOn,
  "malaysian-ministry-of-defence-2022-09-14": malaysianMinistryOfDefence20220914,
  "malaysian-ministry-of-defence-history": malaysianMinistryOfDefenceHistory,
  "malaysian-reserve-2019-11-26": malaysianReserve20191126,
  "maritime-institute-of-malaysia-seoul-defense-dialogue":
    maritimeInstituteOfMalaysiaSeoulDefenseDialogue,
  "maritime-institute-of-malaysia-strait": maritimeInstituteOfMalaysiaStrait,
  "mbc-2024-01-07": mbc20240107,
  "mbn-2014-11-24": mbn20141124,
  "mbn-2021-04-09": mbn20210409,
  "mci-group-2024-08-22": mciGroup20240822,
  "media-selangor-2026-01-21": mediaSelangor20260121,
  "mediapen-2022-07-08": mediapen20220708,
  "mida-2022-12-21": mida20221221,
  "millennium-post-2025-04-04": millenniumPost20250404,
  "milmag-2025-06": milmag202506,
  "money-today-2025-07-01": moneyToday20250701,
  "motoqar-2026": motoqar2026,
  "my-military-times-2021-01-22": myMilitaryTimes20210122,
  "my-military-times-2024-01-29": myMilitaryTimes20240129,
  "my-military-times-2024-06-11": myMilitaryTimes20240611,
  "mylesat-2018-05-05": mylesat20180505,
  "nam-news-network-2021-08-30": namNewsNetwork20210830,
  "naval-news-2025-06": navalNews202506,
  "naval-technology-lst": navalTechnologyLst,
  "naval-technology-sri-inderapura": navalTechnologySriInderapura,
  "new-sarawak-tribune-2019": newSarawakTribune2019,
  "new-straits-times-2019-11-26": newStraitsTimes20191126,
  "new-straits-times-2023-01": newStraitsTimes202301,
  "new-straits-times-2023-05": newStraitsTimes202305,
  "new-straits-times-2023-06": newStraitsTimes202306,
  "new-straits-times-2024-09": newStraitsTimes202409,
  "new-straits-times-2024-10": newStraitsTimes202410,
  "news-az-2025-10-27": newsAz20251027,
  "news-sacheon-2022-07-19": newsSacheon20220719,
  "news-world-2021-04": newsWorld202104,
  "news1-2024-06-26": news120240626,
  "news1-2024-11-25": news120241125,
  "news1-2025-10-27": news120251027,
  "news2day-2022-09-20": news2day20220920,
  "newsis-2024-11-25": newsis20241125,
  "newsis-2025-06-26": newsis20250626,
  "newsis-2025-07-08": newsis20250708,
  "newsis-2025-10-27": newsis20251027,
  "newsis-2025-11-14": newsis20251114,
  "newspim-2022-06-22": newspim20220622,
  "newspim-2023-05-24": newspim20230524,
  "newspim-2024-11-25": newspim20241125,
  "newspim-2025-02-22": newspim20250222,
  "newspim-2025-10-27": newspim20251027,
  "newspim-2025-10-27-summit": newspim20251027Summit,
  "newspim-2025-11-17": newspim20251117,
  "newsstep-2025-10-27": newsstep20251027,
  "oana-news-2009-06-02": oanaNews20090602,
  "oana-news-2025-09-22-mou": oanaNews20250922Mou,
  "oana-news-2025-09-22-ties": oanaNews20250922Ties,
  "orissa-diary-2023-07-10": orissaDiary20230710,
  "paf-falcons-2022-07": pafFalcons202207,
  "perajurit-2022-05": perajurit202205,
  "perajurit-2023-09": perajurit202309,
  "philippines-news-gazette-2023-05-25": philippinesNewsGazette20230525,
  "pocket-news-2023-05-27": pocketNews20230527,
  "policy-on-air-2025-09-09": policyOnAir20250909,
  "politicamente-corretto-2010-12-21": politicamenteCorretto20101221,
  "prwire-my-bernama": prwireMyBernama,
  "red-ping-2026-01-22": redPing20260122,
  "red-ping-2026-01-22-projects": redPing20260122Projects,
  "red-ping-lcs-missile": redPingLcsMissile,
  "republic-of-korea-air-force-2023-03-09": republicOfKoreaAirForce20230309,
  "royal-malaysian-air-force-2021-10-20": royalMalaysianAirForce20211020,
  "savera-times-2024-07": saveraTimes202407,
  "segye-ilbo-2023-02-24": segyeIlbo20230224,
  "selangor-journal-2024-05": selangorJournal202405,
  "seoul-economic-daily-2018-04-16": seoulEconomicDaily20180416,
  "seoul-economic-daily-2023-05-23": seoulEconomicDaily20230523,
  "seoul-economic-daily-2024-08-09": seoulEconomicDaily20240809,
  "seoul-shinmun-1994-08-24": seoulShinmun19940824,
  "seoul-shinmun-2024-02-16": seoulShinmun20240216,
  "seoul-shinmun-2026-02-25": seoulShinmun20260225,
  "shephard-2021": shephard2021,
  "shephard-2021-06-22": shephard20210622,
  "shephard-2024-05-13": shephard20240513,
  "shephard-2025-06-04": shephard20250604,
  "shina-ilbo-2022-04-28": shinaIlbo20220428,
  "sinar-harian-2026-01-12": sinarHarian20260112,
  "sinar-harian-south-china-sea": sinarHarianSouthChinaSea,
  "soldat-technik-2024-05": soldatTechnik202405,
  "south-korean-defence-ministry-2018-09-04": southKoreanDefenceMinistry20180904,
  "south-korean-defence-ministry-2024-09": southKoreanDefenceMinistry202409,
  "south-korean-defence-ministry-2025-11": southKoreanDefenceMinistry202511,
  "south-korean-defence-white-paper-2020": southKoreanDefenceWhitePaper2020,
  "south-korean-embassy-in-malaysia": southKoreanEmbassyInMalaysia,
  "south-korean-presidential-office-2025-10-20": southKoreanPresidentialOffice20251020,
  "southkoreannetwork-com-2025-10": southkoreannetworkCom202510,
  "srn-news-2025-06-23": srnNews20250623,
  "star-2019-11-26": star20191126,
  "star-2022-12-03": star20221203,
  "star-2023-02-24": star20230224,
  "star-2023-05-25": star20230525,
  "star-2023-09-18": star20230918,
  "star-2023-10-19": star20231019,
  "star-2024-06-11": star20240611,
  "star-2024-07-05": star20240705,
  "star-2024-09-12": star20240912,
  "star-2024-09-14": star20240914,
  "star-2025-09-06": star20250906,
  "star-2025-12-15": star20251215,
  "star-2025-12-18": star20251218,
  "star-2025-12-19": star20251219,
  "star-2026-06-28": star20260628,
  "star-2026-07-02": star20260702,
  "star-2026-07-02-missile": star20260702Missile,
  "straits-times-2026-01-16": straitsTimes20260116,
  "suara-malaysia-2024-03": suaraMalaysia202403,
  "sun-2021-09-27": sun20210927,
  "sun-2023-02-26": sun20230226,
  "sun-2023-03-06": sun20230306,
  "sun-2023-07-10": sun20230710,
  "sun-2024-05": sun202405,
  "sun-2024-05-07": sun20240507,
  "sun-2024-05-09": sun20240509,
  "sun-2024-09-11": sun20240911,
  "sun-2024-11-26": sun20241126,
  "sun-2024-11-26-secretary-general": sun20241126SecretaryGeneral,
  "sun-2025": sun2025,
  "sun-2025-05-19": sun20250519,
  "sun-2025-07": sun202507,
  "sun-2025-07-23": sun20250723,
  "sun-2025-07-25": sun20250725,
  "sun-2025-08-06": sun20250806,
  "sun-2025-08-16": sun20250816,
  "sun-2025-08-22": sun20250822,
  "sun-2025-09": sun202509,
  "sun-2025-09-06": sun20250906,
  "sun-2025-09-06-english": sun20250906English,
  "sun-2025-09-11": sun20250911,
  "sun-2025-09-11-white-paper": sun20250911WhitePaper,
  "sun-2025-09-22": sun20250922,
  "sun-2025-09-22-malay": sun20250922Malay,
  "sun-2025-10": sun202510,
  "sun-2025-10-20": sun20251020,
  "sun-2026-06": sun202606,
  "sun-asean-korea-summit": sunAseanKoreaSummit,
  "sunstar-2025-06": sunstar202506,
  "times-2022-11-24": times20221124,
  "trt-world-2024-06-10": trtWorld20240610,
  "urdupoint-2023-05-23": urdupoint20230523,
  "us-malaysia-joint-statement-2025": usMalaysiaJointStatement2025,
  "utusan-2022-07": utusan202207,
  "utusan-2025-04": utusan202504,
  "utusan-malaysia-2025-01": utusanMalaysia202501,
  "utusan-sarawak-2024-09": utusanSarawak202409,
  "vietnam-vn-2024-11-29": vietnamVn20241129,
  "vietnamplus-2022-08": vietnamplus202208,
  "vietnamplus-2023-05-22": vietnamplus20230522,
  "vietnamplus-2023-05-26": vietnamplus20230526,
  "vietnamplus-2023-12-12": vietnamplus20231212,
  "voa-korea-2026-03-11": voaKorea20260311,
  "vpk-name-2023-02-27": vpkName20230227,
  "wanbiaoku-com-2024-05-11": wanbiaokuCom20240511,
  "whsdu-com-2024-09": whsduCom202409,
  "wikipedia-changwon": wikipediaChangwon,
  "wikipedia-geoje": wikipediaGeoje,
  "wikipedia-kuala-lumpur": wikipediaKualaLumpur,
  "wikipedia-kuantan-airport": wikipediaKuantanAirport,
  "wikipedia-langkawi": wikipediaLangkawi,
  "wikipedia-malaysia-south-korea-relations": wikipediaMalaysiaSouthKoreaRelations,
  "wikipedia-malaysian-ministry-of-defence": wikipediaMalaysianMinistryOfDefence,
  "wikipedia-republic-of-korea-navy": wikipediaRepublicOfKoreaNavy,
  "wikipedia-sacheon-airport": wikipediaSacheonAirport,
  "wikipedia-strait-of-malacca": wikipediaStraitOfMalacca,
  "wikipedia-wisma-kementah": wikipediaWismaKementah,
  "world-defense-2019-11-25": worldDefense20191125,
  "world-economic-forum-2014-05": worldEconomicForum201405,
  "world-war-defence-2023-02": worldWarDefence202302,
  "wp-news-fa-50": wpNewsFa50,
  "wp-tech-2022-07": wpTech202207,
  "xinhua-2016": xinhua2016,
  "yonhap-2010-12-10": yonhap20101210,
  "yonhap-2022-05-10": yonhap20220510,
  "yonhap-2022-11-10": yonhap20221110,
  "yonhap-2023-01-06": yonhap20230106,
  "yonhap-2023-02-22": yonhap20230222,
  "yonhap-2023-05-22": yonhap20230522,
  "yonhap-2023-05-23": yonhap20230523,
  "yonhap-news-tv-2018-04-16": yonhapNewsTv20180416,
  "ytn-2019-11-26": ytn20191126,
  "ytn-2020-09-19": ytn20200919,
  "zona-militar-2024-08-17": zonaMilitar20240817,
  "zona-militar-kf21": zonaMilitarKf21,
  "zulheimymaamor-2025-12": zulheimymaamor202512,
  "zum-2025-10-21": zum20251021,
};
