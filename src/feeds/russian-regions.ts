/** Codes of Russian regions as the state numbers them (the first two digits of KLADR), ISO 3166-2 without `RU-`; merged districts under what they became part of. */
const byNumber: Record<string, string> = Object.fromEntries(
  `01AD 02BA 03BU 04AL 05DA 06IN 07KB 08KL 09KC 10KR 11KO 12ME 13MO 14SA 15SE 16TA 17TY 18UD 19KK 20CE 21CU 22ALT 23KDA 24KYA 25PRI
   26STA 27KHA 28AMU 29ARK 30AST 31BEL 32BRY 33VLA 34VGG 35VLG 36VOR 37IVA 38IRK 39KGD 40KLU 41KAM 42KEM 43KIR 44KOS 45KGN 46KRS
   47LEN 48LIP 49MAG 50MOS 51MUR 52NIZ 53NGR 54NVS 55OMS 56ORE 57ORL 58PNZ 59PER 60PSK 61ROS 62RYA 63SAM 64SAR 65SAK 66SVE 67SMO
   68TAM 69TVE 70TOM 71TUL 72TYU 73ULY 74CHE 75ZAB 76YAR 77MOW 78SPE 79YEV 80ZAB 81PER 82KAM 83NEN 84KYA 85IRK 86KHM 87CHU 88KYA 89YAN`
    .split(/\s+/)
    .map((entry) => [entry.slice(0, 2), entry.slice(2)]),
)

/** ISO 3166-2 of a region code of 2 or 13 digits; null where ISO has none for it. */
export function russianRegion(code: string): string | null {
  const iso = byNumber[code.padStart(2, '0').slice(0, 2)]
  return iso === undefined ? null : `RU-${iso}`
}
