// Generated from the files in records. Do not edit: run "npm run generate".

/** The id of a source. */
export type SourceId =
  | "a-news-2025-10-21"
  | "adbr-2021-04-23"
  | "aero-news-journal-2026-01-17"
  | "aerotime-2023-02"
  | "air-data-news-2022-07"
  | "air-times-2023-10-13"
  | "air-times-2024-12-05"
  | "airway-2022"
  | "aju-news-2009-10-19"
  | "aju-news-2023-05-23"
  | "aju-news-2023-08-24"
  | "aju-news-2024-01-26"
  | "aju-news-2025-10-27"
  | "aju-press-2023-01-17"
  | "aju-press-2026-02-06"
  | "altair-2024-05"
  | "anadolu-2026-01-16"
  | "archyde-k200"
  | "army-recognition-2025-05"
  | "army-recognition-2026-01"
  | "army-technology-2009"
  | "asean-mildef-2014-11"
  | "asia-business-daily-2021-09-03"
  | "asia-business-daily-2021-09-29"
  | "asia-business-daily-2024-11-25"
  | "asia-business-daily-2025-03-10"
  | "asia-business-daily-2025-04-15"
  | "asia-business-daily-2025-05-22"
  | "asia-business-daily-2025-10-20"
  | "asia-business-daily-2025-10-27"
  | "asia-news-network-2023-05-25"
  | "asia-pacific-defence-reporter-fa-50"
  | "asia-today-2025-07-10"
  | "asian-defence-journal-2025-12-01"
  | "asian-defence-journal-2025-12-11"
  | "asian-military-review-2023-05"
  | "asian-military-review-2023-07"
  | "asian-military-review-2024-08"
  | "astro-awani-2023-02-22"
  | "astro-awani-2023-05-24"
  | "astro-awani-2025-06"
  | "astro-awani-2025-10"
  | "astro-awani-korean-peninsula"
  | "autoevolution-2021-10-21"
  | "aviacionline-2023-05"
  | "avweb-kf21"
  | "axinova-news-2025-10-22"
  | "azertac-2025-10-20"
  | "bbc-portal-2025-05-19"
  | "berita-harian-2019-11-25"
  | "bernama-2024-06-11"
  | "bernama-2024-09-12"
  | "bernama-2025-10-23-malay"
  | "bernama-2026-01-12"
  | "bernama-2026-01-21"
  | "bernama-2026-02-19"
  | "bizdaily-mou"
  | "bizintoday-2026-01"
  | "borneo-post-2014-12-11"
  | "borneo-post-2022-12-03"
  | "borneo-post-2022-12-10"
  | "borneo-post-2023-05-02"
  | "bulgyo-gong-news-2019-03"
  | "business-plus-wheeled-vehicles"
  | "business-post-2025-06-30"
  | "cambodia-news-gazette-2024-05-07"
  | "china-daily-brief-2026-01"
  | "chosun-2024-01-25"
  | "chosun-biz-2023-03-07"
  | "chosun-biz-2024-09-03"
  | "chosun-biz-2025-02-20"
  | "chosun-biz-2025-10-27"
  | "chosun-ilbo-2023-05-23"
  | "cna-2021-11-25"
  | "cna-2026-01"
  | "coalition-of-defence-industry-2025-07-09"
  | "commodities-news-2021-04-09"
  | "consumer-news-coast-guard"
  | "corporate-kini-2023-05-22"
  | "daily-hankook-2019-03-18"
  | "daily-hankook-2024-06"
  | "dapa-2022-09-20"
  | "dapa-eom-dong-hwan"
  | "dapa-magazine-145"
  | "dar-al-hilal-2025-09-22"
  | "defence-blog-2025-11-02"
  | "defence-daily-2025-11-16"
  | "defence-industry-europe-fa-50"
  | "defence-innovation-review-2025-10-31"
  | "defence-security-asia-2021-11"
  | "defence-security-asia-2024-05"
  | "defence-security-asia-2024-09"
  | "defence-security-asia-2025-01"
  | "defence-security-asia-2025-03"
  | "defence-security-asia-2026"
  | "defence-security-asia-2026-01"
  | "defence-security-asia-assembly-offer"
  | "defence-security-asia-condor"
  | "defence-space-2023-03-07"
  | "defence-talk-fa-50"
  | "defense-aerospace-2019-03"
  | "defense-studies-2009-04"
  | "defense-studies-2010-03-11"
  | "defense-studies-2014-08-22"
  | "defense-today-2024-03"
  | "defense-today-2024-08"
  | "defensehere-2025-05"
  | "defensehere-mou"
  | "defensemirror-2024-05"
  | "developments-today-2026-03"
  | "diplomacy-2006-01"
  | "donga-2017-03-27"
  | "donga-2017-03-27-photographs"
  | "donga-2023-05-23"
  | "donga-2023-05-23-signing"
  | "donga-2024-11-25"
  | "drones-world-2024-09"
  | "dsa-pact-2025"
  | "ebn-2025-02-20"
  | "economic-times-2024-01"
  | "edaily-2023-05-24"
  | "edge-malaysia-2022-07"
  | "edge-malaysia-2022-11-14"
  | "edge-malaysia-ngv-tech"
  | "eja-news-2025-11-17"
  | "engear-2024-07-05"
  | "etnews-2008-04-21"
  | "etnews-2023-02-24"
  | "etoday-2014-11-24"
  | "eurasian-times-2024-05"
  | "f-aero-fa-50"
  | "financial-news-2023-02-22"
  | "financial-news-2025-03-19"
  | "financial-news-2025-09-09"
  | "financial-news-2025-09-17"
  | "flightglobal-2002-08"
  | "flightglobal-2025-06-04"
  | "flug-revue-2023-02"
  | "forca-aerea-fa-50-kuantan"
  | "free-malaysia-today-2019-11-25"
  | "free-malaysia-today-2021-07-16"
  | "free-malaysia-today-2023-04-02"
  | "free-malaysia-today-2024-03-19"
  | "free-malaysia-today-2025-10-20"
  | "free-malaysia-today-2025-12-13"
  | "free-malaysia-today-2026-01-31"
  | "fun-in-korea-2019-03"
  | "global-business-press-2024-05-07"
  | "global-economic-2025-04-06"
  | "global-economic-2025-08-28"
  | "global-economic-2025-10-29"
  | "global-economic-2025-12-22"
  | "global-security-malaysian-corvettes"
  | "goldsea-2025-10-19"
  | "green-economy-news-2022-03-29"
  | "gukbang-news-2022-03-29"
  | "guru-2024-03-08"
  | "guru-2024-03-20"
  | "guru-2024-06-13"
  | "guru-2024-08-09"
  | "guru-2024-08-19"
  | "guru-2024-08-25"
  | "guru-2025"
  | "guru-2025-08-20"
  | "guru-2025-09-23"
  | "guru-2025-12"
  | "gutzy-asia-2024-03-08"
  | "haipress-2024-11-26"
  | "hankook-ilbo-1994-04-01"
  | "hankyung-1991-10-22"
  | "hankyung-1993-12-11"
  | "hankyung-1994-02-20"
  | "hankyung-1994-08-03"
  | "hankyung-1994-08-23"
  | "hankyung-1994-09-01"
  | "hankyung-2001-09-03"
  | "hankyung-2001-09-27"
  | "hankyung-2004-10-01"
  | "hankyung-2014-04-18"
  | "hankyung-2022-04-27"
  | "hankyung-2023-02-24"
  | "hankyung-2023-05-23"
  | "hankyung-2023-07-28"
  | "hankyung-2024-01-07"
  | "hankyung-2024-05-13"
  | "hankyung-2024-06-26"
  | "hankyung-dictionary-strait-of-malacca"
  | "hawk-2025-10-27"
  | "herald-business-2025-10-20"
  | "herald-business-2025-10-21"
  | "herald-business-2025-10-27"
  | "herald-business-2025-11-17"
  | "herald-k-2021-03-14"
  | "herald-k-2025-03-27"
  | "ifairworthy-airworthiness"
  | "ikbn-news-2025-10-27"
  | "ilovegangwon-2024-11"
  | "indo-pacific-defense-forum-2024-11"
  | "inews24-2025-10-27"
  | "interia-fa-50ph"
  | "janes-2022"
  | "janes-2024-07"
  | "japan-times-2022-07-20"
  | "jeonpa-2018-04-16"
  | "joongang-ilbo-2023-05"
  | "k-defense-news-1021"
  | "k-gonggam-kf21"
  | "kbs-news-2024-11-25"
  | "kbs-world-2021-04-09-naming"
  | "kbs-world-2021-04-09-prototype"
  | "kbs-world-2022-04"
  | "kbs-world-2022-07-25"
  | "kbs-world-2022-10"
  | "kbs-world-2023-01"
  | "kbs-world-2023-05"
  | "kbs-world-2023-10"
  | "kbs-world-2025-04-04"
  | "kbs-world-2025-06-13"
  | "kbs-world-2025-06-23"
  | "kbs-world-2025-07-25"
  | "kbs-world-2025-10-20"
  | "kookbang-ilbo-2020-10-27"
  | "kookbang-ilbo-2025-08-06"
  | "kookbang-ilbo-2025-10-28"
  | "kookbang-news-2023-06-02"
  | "korea-economic-tv-2020-10-26"
  | "korea-economic-tv-2022-09-20"
  | "korea-economic-tv-2023-02-24"
  | "korea-economic-tv-2023-03-29"
  | "korea-economic-tv-2023-05-24"
  | "korea-health-news-2021-04"
  | "korea-herald-2015-03-24"
  | "korea-herald-2015-09-07"
  | "korea-herald-2023-06-22"
  | "korea-herald-2023-10-07"
  | "korea-herald-2024-01-02"
  | "korea-herald-2024-02-16"
  | "korea-herald-2024-03-26"
  | "korea-herald-2024-08-12"
  | "korea-herald-2024-09-06"
  | "korea-herald-2024-12-05"
  | "korea-herald-2025-10-27"
  | "korea-herald-2026-01-26"
  | "korea-joongang-daily-2024-11-25"
  | "korea-joongang-daily-2024-12-05"
  | "korea-joongang-daily-2025-03-10"
  | "korea-joongang-daily-2025-07-25"
  | "korea-joongang-daily-2025-09-24"
  | "korea-joongang-daily-2025-10-20"
  | "korea-joongang-daily-daewoo-heavy"
  | "korea-net-2023-02"
  | "korea-net-2025-07-28"
  | "korea-net-2025-10"
  | "korea-news-digest-2016-10"
  | "korea-times-2022-06"
  | "korea-times-2022-10"
  | "korea-times-us-2024-01-26"
  | "koreaun-2025-09-23"
  | "kpi-news-2023-10-18"
  | "kpl-2025-06-13"
  | "kuki-news-2025-10-21"
  | "kukmin-ilbo-2022-10-18"
  | "lockheed-martin-2001-10-31"
  | "lockheed-martin-2002-08-20"
  | "lokmat-times-2024-09-06"
  | "m5-dergi-mou"
  | "maia-2025"
  | "maia-mou"
  | "malay-mail-2019-03-28"
  | "malay-mail-2020-03-12"
  | "malay-mail-2022-03-30"
  | "malay-mail-2022-04-27"
  | "malay-mail-2023-03-16"
  | "malay-mail-2024-03-10"
  | "malay-mail-2024-09-13"
  | "malay-mail-2024-12-15"
  | "malay-mail-2025-01-16"
  | "malay-mail-2025-06-04"
  | "malay-mail-2025-06-24"
  | "malay-mail-2025-08-31"
  | "malay-mail-2025-12-15"
  | "malay-mail-2026-01-16-details"
  | "malay-mail-2026-01-16-pause"
  | "malay-mail-2026-02-24"
  | "malay-mail-2026-07-02"
  | "malaysia-gazette-2021-03-24"
  | "malaysia-gazette-2023-01-10"
  | "malaysian-defence-2014-12"
  | "malaysian-defence-2015"
  | "malaysian-defence-2016"
  | "malaysian-defence-2018"
  | "malaysian-defence-2018-04"
  | "malaysian-defence-2023-03"
  | "malaysian-defence-2023-12-12"
  | "malaysian-defence-2024-07"
  | "malaysian-defence-good-times"
  | "malaysian-defence-indera-saktis"
  | "malaysian-defence-moving-on"
  | "malaysian-ministry-of-defence-2022-09-14"
  | "malaysian-ministry-of-defence-history"
  | "malaysian-reserve-2019-11-26"
  | "maritime-institute-of-malaysia-seoul-defense-dialogue"
  | "maritime-institute-of-malaysia-strait"
  | "mbc-2024-01-07"
  | "mbn-2014-11-24"
  | "mbn-2021-04-09"
  | "mci-group-2024-08-22"
  | "media-selangor-2026-01-21"
  | "mediapen-2022-07-08"
  | "mida-2022-12-21"
  | "millennium-post-2025-04-04"
  | "milmag-2025-06"
  | "money-today-2025-07-01"
  | "motoqar-2026"
  | "my-military-times-2021-01-22"
  | "my-military-times-2024-01-29"
  | "my-military-times-2024-06-11"
  | "mylesat-2018-05-05"
  | "nam-news-network-2021-08-30"
  | "naval-news-2025-06"
  | "naval-technology-lst"
  | "naval-technology-sri-inderapura"
  | "new-sarawak-tribune-2019"
  | "new-straits-times-2019-11-26"
  | "new-straits-times-2023-01"
  | "new-straits-times-2023-05"
  | "new-straits-times-2023-06"
  | "new-straits-times-2024-09"
  | "new-straits-times-2024-10"
  | "news-az-2025-10-27"
  | "news-sacheon-2022-07-19"
  | "news-world-2021-04"
  | "news1-2024-06-26"
  | "news1-2024-11-25"
  | "news1-2025-10-27"
  | "news2day-2022-09-20"
  | "newsis-2024-11-25"
  | "newsis-2025-06-26"
  | "newsis-2025-07-08"
  | "newsis-2025-10-27"
  | "newsis-2025-11-14"
  | "newspim-2022-06-22"
  | "newspim-2023-05-24"
  | "newspim-2024-11-25"
  | "newspim-2025-02-22"
  | "newspim-2025-10-27"
  | "newspim-2025-10-27-summit"
  | "newspim-2025-11-17"
  | "newsstep-2025-10-27"
  | "oana-news-2009-06-02"
  | "oana-news-2025-09-22-mou"
  | "oana-news-2025-09-22-ties"
  | "orissa-diary-2023-07-10"
  | "paf-falcons-2022-07"
  | "perajurit-2022-05"
  | "perajurit-2023-09"
  | "philippines-news-gazette-2023-05-25"
  | "pocket-news-2023-05-27"
  | "policy-on-air-2025-09-09"
  | "politicamente-corretto-2010-12-21"
  | "prwire-my-bernama"
  | "red-ping-2026-01-22"
  | "red-ping-2026-01-22-projects"
  | "red-ping-lcs-missile"
  | "republic-of-korea-air-force-2023-03-09"
  | "royal-malaysian-air-force-2021-10-20"
  | "savera-times-2024-07"
  | "segye-ilbo-2023-02-24"
  | "selangor-journal-2024-05"
  | "seoul-economic-daily-2018-04-16"
  | "seoul-economic-daily-2023-05-23"
  | "seoul-economic-daily-2024-08-09"
  | "seoul-shinmun-1994-08-24"
  | "seoul-shinmun-2024-02-16"
  | "seoul-shinmun-2026-02-25"
  | "shephard-2021"
  | "shephard-2021-06-22"
  | "shephard-2024-05-13"
  | "shephard-2025-06-04"
  | "shina-ilbo-2022-04-28"
  | "sinar-harian-2026-01-12"
  | "sinar-harian-south-china-sea"
  | "soldat-technik-2024-05"
  | "south-korean-defence-ministry-2018-09-04"
  | "south-korean-defence-ministry-2024-09"
  | "south-korean-defence-ministry-2025-11"
  | "south-korean-defence-white-paper-2020"
  | "south-korean-embassy-in-malaysia"
  | "south-korean-presidential-office-2025-10-20"
  | "southkoreannetwork-com-2025-10"
  | "srn-news-2025-06-23"
  | "star-2019-11-26"
  | "star-2022-12-03"
  | "star-2023-02-24"
  | "star-2023-05-25"
  | "star-2023-09-18"
  | "star-2023-10-19"
  | "star-2024-06-11"
  | "star-2024-07-05"
  | "star-2024-09-12"
  | "star-2024-09-14"
  | "star-2025-09-06"
  | "star-2025-12-15"
  | "star-2025-12-18"
  | "star-2025-12-19"
  | "star-2026-06-28"
  | "star-2026-07-02"
  | "star-2026-07-02-missile"
  | "straits-times-2026-01-16"
  | "suara-malaysia-2024-03"
  | "sun-2021-09-27"
  | "sun-2023-02-26"
  | "sun-2023-03-06"
  | "sun-2023-07-10"
  | "sun-2024-05"
  | "sun-2024-05-07"
  | "sun-2024-05-09"
  | "sun-2024-09-11"
  | "sun-2024-11-26"
  | "sun-2024-11-26-secretary-general"
  | "sun-2025"
  | "sun-2025-05-19"
  | "sun-2025-07"
  | "sun-2025-07-23"
  | "sun-2025-07-25"
  | "sun-2025-08-06"
  | "sun-2025-08-16"
  | "sun-2025-08-22"
  | "sun-2025-09"
  | "sun-2025-09-06"
  | "sun-2025-09-06-english"
  | "sun-2025-09-11"
  | "sun-2025-09-11-white-paper"
  | "sun-2025-09-22"
  | "sun-2025-09-22-malay"
  | "sun-2025-10"
  | "sun-2025-10-20"
  | "sun-2026-06"
  | "sun-asean-korea-summit"
  | "sunstar-2025-06"
  | "times-2022-11-24"
  | "trt-world-2024-06-10"
  | "urdupoint-2023-05-23"
  | "us-malaysia-joint-statement-2025"
  | "utusan-2022-07"
  | "utusan-2025-04"
  | "utusan-malaysia-2025-01"
  | "utusan-sarawak-2024-09"
  | "vietnam-vn-2024-11-29"
  | "vietnamplus-2022-08"
  | "vietnamplus-2023-05-22"
  | "vietnamplus-2023-05-26"
  | "vietnamplus-2023-12-12"
  | "voa-korea-2026-03-11"
  | "vpk-name-2023-02-27"
  | "wanbiaoku-com-2024-05-11"
  | "whsdu-com-2024-09"
  | "wikipedia-changwon"
  | "wikipedia-geoje"
  | "wikipedia-kuala-lumpur"
  | "wikipedia-kuantan-airport"
  | "wikipedia-langkawi"
  | "wikipedia-malaysia-south-korea-relations"
  | "wikipedia-malaysian-ministry-of-defence"
  | "wikipedia-republic-of-korea-navy"
  | "wikipedia-sacheon-airport"
  | "wikipedia-strait-of-malacca"
  | "wikipedia-wisma-kementah"
  | "world-defense-2019-11-25"
  | "world-economic-forum-2014-05"
  | "world-war-defence-2023-02"
  | "wp-news-fa-50"
  | "wp-tech-2022-07"
  | "xinhua-2016"
  | "yonhap-2010-12-10"
  | "yonhap-2022-05-10"
  | "yonhap-2022-11-10"
  | "yonhap-2023-01-06"
  | "yonhap-2023-02-22"
  | "yonhap-2023-05-22"
  | "yonhap-2023-05-23"
  | "yonhap-news-tv-2018-04-16"
  | "ytn-2019-11-26"
  | "ytn-2020-09-19"
  | "zona-militar-2024-08-17"
  | "zona-militar-kf21"
  | "zulheimymaamor-2025-12"
  | "zum-2025-10-21";

/** The id of every source, in the order of the alphabet. */
export const sourceIds: readonly SourceId[] = [
  "a-news-2025-10-21",
  "adbr-2021-04-23",
  "aero-news-journal-2026-01-17",
  "aerotime-2023-02",
  "air-data-news-2022-07",
  "air-times-2023-10-13",
  "air-times-2024-12-05",
  "airway-2022",
  "aju-news-2009-10-19",
  "aju-news-2023-05-23",
  "aju-news-2023-08-24",
  "aju-news-2024-01-26",
  "aju-news-2025-10-27",
  "aju-press-2023-01-17",
  "aju-press-2026-02-06",
  "altair-2024-05",
  "anadolu-2026-01-16",
  "archyde-k200",
  "army-recognition-2025-05",
  "army-recognition-2026-01",
  "army-technology-2009",
  "asean-mildef-2014-11",
  "asia-business-daily-2021-09-03",
  "asia-business-daily-2021-09-29",
  "asia-business-daily-2024-11-25",
  "asia-business-daily-2025-03-10",
  "asia-business-daily-2025-04-15",
  "asia-business-daily-2025-05-22",
  "asia-business-daily-2025-10-20",
  "asia-business-daily-2025-10-27",
  "asia-news-network-2023-05-25",
  "asia-pacific-defence-reporter-fa-50",
  "asia-today-2025-07-10",
  "asian-defence-journal-2025-12-01",
  "asian-defence-journal-2025-12-11",
  "asian-military-review-2023-05",
  "asian-military-review-2023-07",
  "asian-military-review-2024-08",
  "astro-awani-2023-02-22",
  "astro-awani-2023-05-24",
  "astro-awani-2025-06",
  "astro-awani-2025-10",
  "astro-awani-korean-peninsula",
  "autoevolution-2021-10-21",
  "aviacionline-2023-05",
  "avweb-kf21",
  "axinova-news-2025-10-22",
  "azertac-2025-10-20",
  "bbc-portal-2025-05-19",
  "berita-harian-2019-11-25",
  "bernama-2024-06-11",
  "bernama-2024-09-12",
  "bernama-2025-10-23-malay",
  "bernama-2026-01-12",
  "bernama-2026-01-21",
  "bernama-2026-02-19",
  "bizdaily-mou",
  "bizintoday-2026-01",
  "borneo-post-2014-12-11",
  "borneo-post-2022-12-03",
  "borneo-post-2022-12-10",
  "borneo-post-2023-05-02",
  "bulgyo-gong-news-2019-03",
  "business-plus-wheeled-vehicles",
  "business-post-2025-06-30",
  "cambodia-news-gazette-2024-05-07",
  "china-daily-brief-2026-01",
  "chosun-2024-01-25",
  "chosun-biz-2023-03-07",
  "chosun-biz-2024-09-03",
  "chosun-biz-2025-02-20",
  "chosun-biz-2025-10-27",
  "chosun-ilbo-2023-05-23",
  "cna-2021-11-25",
  "cna-2026-01",
  "coalition-of-defence-industry-2025-07-09",
  "commodities-news-2021-04-09",
  "consumer-news-coast-guard",
  "corporate-kini-2023-05-22",
  "daily-hankook-2019-03-18",
  "daily-hankook-2024-06",
  "dapa-2022-09-20",
  "dapa-eom-dong-hwan",
  "dapa-magazine-145",
  "dar-al-hilal-2025-09-22",
  "defence-blog-2025-11-02",
  "defence-daily-2025-11-16",
  "defence-industry-europe-fa-50",
  "defence-innovation-review-2025-10-31",
  "defence-security-asia-2021-11",
  "defence-security-asia-2024-05",
  "defence-security-asia-2024-09",
  "defence-security-asia-2025-01",
  "defence-security-asia-2025-03",
  "defence-security-asia-2026",
  "defence-security-asia-2026-01",
  "defence-security-asia-assembly-offer",
  "defence-security-asia-condor",
  "defence-space-2023-03-07",
  "defence-talk-fa-50",
  "defense-aerospace-2019-03",
  "defense-studies-2009-04",
  "defense-studies-2010-03-11",
  "defense-studies-2014-08-22",
  "defense-today-2024-03",
  "defense-today-2024-08",
  "defensehere-2025-05",
  "defensehere-mou",
  "defensemirror-2024-05",
  "developments-today-2026-03",
  "diplomacy-2006-01",
  "donga-2017-03-27",
  "donga-2017-03-27-photographs",
  "donga-2023-05-23",
  "donga-2023-05-23-signing",
  "donga-2024-11-25",
  "drones-world-2024-09",
  "dsa-pact-2025",
  "ebn-2025-02-20",
  "economic-times-2024-01",
  "edaily-2023-05-24",
  "edge-malaysia-2022-07",
  "edge-malaysia-2022-11-14",
  "edge-malaysia-ngv-tech",
  "eja-news-2025-11-17",
  "engear-2024-07-05",
  "etnews-2008-04-21",
  "etnews-2023-02-24",
  "etoday-2014-11-24",
  "eurasian-times-2024-05",
  "f-aero-fa-50",
  "financial-news-2023-02-22",
  "financial-news-2025-03-19",
  "financial-news-2025-09-09",
  "financial-news-2025-09-17",
  "flightglobal-2002-08",
  "flightglobal-2025-06-04",
  "flug-revue-2023-02",
  "forca-aerea-fa-50-kuantan",
  "free-malaysia-today-2019-11-25",
  "free-malaysia-today-2021-07-16",
  "free-malaysia-today-2023-04-02",
  "free-malaysia-today-2024-03-19",
  "free-malaysia-today-2025-10-20",
  "free-malaysia-today-2025-12-13",
  "free-malaysia-today-2026-01-31",
  "fun-in-korea-2019-03",
  "global-business-press-2024-05-07",
  "global-economic-2025-04-06",
  "global-economic-2025-08-28",
  "global-economic-2025-10-29",
  "global-economic-2025-12-22",
  "global-security-malaysian-corvettes",
  "goldsea-2025-10-19",
  "green-economy-news-2022-03-29",
  "gukbang-news-2022-03-29",
  "guru-2024-03-08",
  "guru-2024-03-20",
  "guru-2024-06-13",
  "guru-2024-08-09",
  "guru-2024-08-19",
  "guru-2024-08-25",
  "guru-2025",
  "guru-2025-08-20",
  "guru-2025-09-23",
  "guru-2025-12",
  "gutzy-asia-2024-03-08",
  "haipress-2024-11-26",
  "hankook-ilbo-1994-04-01",
  "hankyung-1991-10-22",
  "hankyung-1993-12-11",
  "hankyung-1994-02-20",
  "hankyung-1994-08-03",
  "hankyung-1994-08-23",
  "hankyung-1994-09-01",
  "hankyung-2001-09-03",
  "hankyung-2001-09-27",
  "hankyung-2004-10-01",
  "hankyung-2014-04-18",
  "hankyung-2022-04-27",
  "hankyung-2023-02-24",
  "hankyung-2023-05-23",
  "hankyung-2023-07-28",
  "hankyung-2024-01-07",
  "hankyung-2024-05-13",
  "hankyung-2024-06-26",
  "hankyung-dictionary-strait-of-malacca",
  "hawk-2025-10-27",
  "herald-business-2025-10-20",
  "herald-business-2025-10-21",
  "herald-business-2025-10-27",
  "herald-business-2025-11-17",
  "herald-k-2021-03-14",
  "herald-k-2025-03-27",
  "ifairworthy-airworthiness",
  "ikbn-news-2025-10-27",
  "ilovegangwon-2024-11",
  "indo-pacific-defense-forum-2024-11",
  "inews24-2025-10-27",
  "interia-fa-50ph",
  "janes-2022",
  "janes-2024-07",
  "japan-times-2022-07-20",
  "jeonpa-2018-04-16",
  "joongang-ilbo-2023-05",
  "k-defense-news-1021",
  "k-gonggam-kf21",
  "kbs-news-2024-11-25",
  "kbs-world-2021-04-09-naming",
  "kbs-world-2021-04-09-prototype",
  "kbs-world-2022-04",
  "kbs-world-2022-07-25",
  "kbs-world-2022-10",
  "kbs-world-2023-01",
  "kbs-world-2023-05",
  "kbs-world-2023-10",
  "kbs-world-2025-04-04",
  "kbs-world-2025-06-13",
  "kbs-world-2025-06-23",
  "kbs-world-2025-07-25",
  "kbs-world-2025-10-20",
  "kookbang-ilbo-2020-10-27",
  "kookbang-ilbo-2025-08-06",
  "kookbang-ilbo-2025-10-28",
  "kookbang-news-2023-06-02",
  "korea-economic-tv-2020-10-26",
  "korea-economic-tv-2022-09-20",
  "korea-economic-tv-2023-02-24",
  "korea-economic-tv-2023-03-29",
  "korea-economic-tv-2023-05-24",
  "korea-health-news-2021-04",
  "korea-herald-2015-03-24",
  "korea-herald-2015-09-07",
  "korea-herald-2023-06-22",
  "korea-herald-2023-10-07",
  "korea-herald-2024-01-02",
  "korea-herald-2024-02-16",
  "korea-herald-2024-03-26",
  "korea-herald-2024-08-12",
  "korea-herald-2024-09-06",
  "korea-herald-2024-12-05",
  "korea-herald-2025-10-27",
  "korea-herald-2026-01-26",
  "korea-joongang-daily-2024-11-25",
  "korea-joongang-daily-2024-12-05",
  "korea-joongang-daily-2025-03-10",
  "korea-joongang-daily-2025-07-25",
  "korea-joongang-daily-2025-09-24",
  "korea-joongang-daily-2025-10-20",
  "korea-joongang-daily-daewoo-heavy",
  "korea-net-2023-02",
  "korea-net-2025-07-28",
  "korea-net-2025-10",
  "korea-news-digest-2016-10",
  "korea-times-2022-06",
  "korea-times-2022-10",
  "korea-times-us-2024-01-26",
  "koreaun-2025-09-23",
  "kpi-news-2023-10-18",
  "kpl-2025-06-13",
  "kuki-news-2025-10-21",
  "kukmin-ilbo-2022-10-18",
  "lockheed-martin-2001-10-31",
  "lockheed-martin-2002-08-20",
  "lokmat-times-2024-09-06",
  "m5-dergi-mou",
  "maia-2025",
  "maia-mou",
  "malay-mail-2019-03-28",
  "malay-mail-2020-03-12",
  "malay-mail-2022-03-30",
  "malay-mail-2022-04-27",
  "malay-mail-2023-03-16",
  "malay-mail-2024-03-10",
  "malay-mail-2024-09-13",
  "malay-mail-2024-12-15",
  "malay-mail-2025-01-16",
  "malay-mail-2025-06-04",
  "malay-mail-2025-06-24",
  "malay-mail-2025-08-31",
  "malay-mail-2025-12-15",
  "malay-mail-2026-01-16-details",
  "malay-mail-2026-01-16-pause",
  "malay-mail-2026-02-24",
  "malay-mail-2026-07-02",
  "malaysia-gazette-2021-03-24",
  "malaysia-gazette-2023-01-10",
  "malaysian-defence-2014-12",
  "malaysian-defence-2015",
  "malaysian-defence-2016",
  "malaysian-defence-2018",
  "malaysian-defence-2018-04",
  "malaysian-defence-2023-03",
  "malaysian-defence-2023-12-12",
  "malaysian-defence-2024-07",
  "malaysian-defence-good-times",
  "malaysian-defence-indera-saktis",
  "malaysian-defence-moving-on",
  "malaysian-ministry-of-defence-2022-09-14",
  "malaysian-ministry-of-defence-history",
  "malaysian-reserve-2019-11-26",
  "maritime-institute-of-malaysia-seoul-defense-dialogue",
  "maritime-institute-of-malaysia-strait",
  "mbc-2024-01-07",
  "mbn-2014-11-24",
  "mbn-2021-04-09",
  "mci-group-2024-08-22",
  "media-selangor-2026-01-21",
  "mediapen-2022-07-08",
  "mida-2022-12-21",
  "millennium-post-2025-04-04",
  "milmag-2025-06",
  "money-today-2025-07-01",
  "motoqar-2026",
  "my-military-times-2021-01-22",
  "my-military-times-2024-01-29",
  "my-military-times-2024-06-11",
  "mylesat-2018-05-05",
  "nam-news-network-2021-08-30",
  "naval-news-2025-06",
  "naval-technology-lst",
  "naval-technology-sri-inderapura",
  "new-sarawak-tribune-2019",
  "new-straits-times-2019-11-26",
  "new-straits-times-2023-01",
  "new-straits-times-2023-05",
  "new-straits-times-2023-06",
  "new-straits-times-2024-09",
  "new-straits-times-2024-10",
  "news-az-2025-10-27",
  "news-sacheon-2022-07-19",
  "news-world-2021-04",
  "news1-2024-06-26",
  "news1-2024-11-25",
  "news1-2025-10-27",
  "news2day-2022-09-20",
  "newsis-2024-11-25",
  "newsis-2025-06-26",
  "newsis-2025-07-08",
  "newsis-2025-10-27",
  "newsis-2025-11-14",
  "newspim-2022-06-22",
  "newspim-2023-05-24",
  "newspim-2024-11-25",
  "newspim-2025-02-22",
  "newspim-2025-10-27",
  "newspim-2025-10-27-summit",
  "newspim-2025-11-17",
  "newsstep-2025-10-27",
  "oana-news-2009-06-02",
  "oana-news-2025-09-22-mou",
  "oana-news-2025-09-22-ties",
  "orissa-diary-2023-07-10",
  "paf-falcons-2022-07",
  "perajurit-2022-05",
  "perajurit-2023-09",
  "philippines-news-gazette-2023-05-25",
  "pocket-news-2023-05-27",
  "policy-on-air-2025-09-09",
  "politicamente-corretto-2010-12-21",
  "prwire-my-bernama",
  "red-ping-2026-01-22",
  "red-ping-2026-01-22-projects",
  "red-ping-lcs-missile",
  "republic-of-korea-air-force-2023-03-09",
  "royal-malaysian-air-force-2021-10-20",
  "savera-times-2024-07",
  "segye-ilbo-2023-02-24",
  "selangor-journal-2024-05",
  "seoul-economic-daily-2018-04-16",
  "seoul-economic-daily-2023-05-23",
  "seoul-economic-daily-2024-08-09",
  "seoul-shinmun-1994-08-24",
  "seoul-shinmun-2024-02-16",
  "seoul-shinmun-2026-02-25",
  "shephard-2021",
  "shephard-2021-06-22",
  "shephard-2024-05-13",
  "shephard-2025-06-04",
  "shina-ilbo-2022-04-28",
  "sinar-harian-2026-01-12",
  "sinar-harian-south-china-sea",
  "soldat-technik-2024-05",
  "south-korean-defence-ministry-2018-09-04",
  "south-korean-defence-ministry-2024-09",
  "south-korean-defence-ministry-2025-11",
  "south-korean-defence-white-paper-2020",
  "south-korean-embassy-in-malaysia",
  "south-korean-presidential-office-2025-10-20",
  "southkoreannetwork-com-2025-10",
  "srn-news-2025-06-23",
  "star-2019-11-26",
  "star-2022-12-03",
  "star-2023-02-24",
  "star-2023-05-25",
  "star-2023-09-18",
  "star-2023-10-19",
  "star-2024-06-11",
  "star-2024-07-05",
  "star-2024-09-12",
  "star-2024-09-14",
  "star-2025-09-06",
  "star-2025-12-15",
  "star-2025-12-18",
  "star-2025-12-19",
  "star-2026-06-28",
  "star-2026-07-02",
  "star-2026-07-02-missile",
  "straits-times-2026-01-16",
  "suara-malaysia-2024-03",
  "sun-2021-09-27",
  "sun-2023-02-26",
  "sun-2023-03-06",
  "sun-2023-07-10",
  "sun-2024-05",
  "sun-2024-05-07",
  "sun-2024-05-09",
  "sun-2024-09-11",
  "sun-2024-11-26",
  "sun-2024-11-26-secretary-general",
  "sun-2025",
  "sun-2025-05-19",
  "sun-2025-07",
  "sun-2025-07-23",
  "sun-2025-07-25",
  "sun-2025-08-06",
  "sun-2025-08-16",
  "sun-2025-08-22",
  "sun-2025-09",
  "sun-2025-09-06",
  "sun-2025-09-06-english",
  "sun-2025-09-11",
  "sun-2025-09-11-white-paper",
  "sun-2025-09-22",
  "sun-2025-09-22-malay",
  "sun-2025-10",
  "sun-2025-10-20",
  "sun-2026-06",
  "sun-asean-korea-summit",
  "sunstar-2025-06",
  "times-2022-11-24",
  "trt-world-2024-06-10",
  "urdupoint-2023-05-23",
  "us-malaysia-joint-statement-2025",
  "utusan-2022-07",
  "utusan-2025-04",
  "utusan-malaysia-2025-01",
  "utusan-sarawak-2024-09",
  "vietnam-vn-2024-11-29",
  "vietnamplus-2022-08",
  "vietnamplus-2023-05-22",
  "vietnamplus-2023-05-26",
  "vietnamplus-2023-12-12",
  "voa-korea-2026-03-11",
  "vpk-name-2023-02-27",
  "wanbiaoku-com-2024-05-11",
  "whsdu-com-2024-09",
  "wikipedia-changwon",
  "wikipedia-geoje",
  "wikipedia-kuala-lumpur",
  "wikipedia-kuantan-airport",
  "wikipedia-langkawi",
  "wikipedia-malaysia-south-korea-relations",
  "wikipedia-malaysian-ministry-of-defence",
  "wikipedia-republic-of-korea-navy",
  "wikipedia-sacheon-airport",
  "wikipedia-strait-of-malacca",
  "wikipedia-wisma-kementah",
  "world-defense-2019-11-25",
  "world-economic-forum-2014-05",
  "world-war-defence-2023-02",
  "wp-news-fa-50",
  "wp-tech-2022-07",
  "xinhua-2016",
  "yonhap-2010-12-10",
  "yonhap-2022-05-10",
  "yonhap-2022-11-10",
  "yonhap-2023-01-06",
  "yonhap-2023-02-22",
  "yonhap-2023-05-22",
  "yonhap-2023-05-23",
  "yonhap-news-tv-2018-04-16",
  "ytn-2019-11-26",
  "ytn-2020-09-19",
  "zona-militar-2024-08-17",
  "zona-militar-kf21",
  "zulheimymaamor-2025-12",
  "zum-2025-10-21",
];

/**
 * Whether a value is the id of a source of this dataset.
 *
 * @example
 * ```ts
 * import { isSourceId } from "@defence-pact/sources/ids";
 *
 * isSourceId("dsa-pact-2025"); // => true
 * isSourceId("constructor"); // => false
 * ```
 */
export function isSourceId(value: unknown): value is SourceId {
  return sourceIds.some((id) => id === value);
}
