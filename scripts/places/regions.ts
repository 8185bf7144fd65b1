import { distanceKm } from '../../src/domain/places/distance.ts'

/** The ISO 3166-2 code of a GeoNames place. GeoNames keeps its own numbers and has not followed every reform. */
export function regionOf(place: {
  id: number
  country: string
  admin1: string
  kind: string
  lat: number
  lon: number
}): string {
  const own = corrected.get(place.id)
  if (own) return own
  // Districts inside the two cities are filed partly under the regions around them.
  const code = byAdmin1[place.country]?.[place.admin1]
  if (place.kind === 'PPLX' && code === 'RU-MOS' && distanceKm(place.lat, place.lon, 55.7522, 37.6156) < 21)
    return 'RU-MOW'
  if (place.kind === 'PPLX' && code === 'RU-LEN' && distanceKm(place.lat, place.lon, 59.9386, 30.3141) < 40)
    return 'RU-SPE'
  if (!code) throw new Error(`No region is known for place ${place.id} of ${place.country}.${place.admin1}`)
  return code
}

const pairs = (country: string, text: string): Record<string, string> =>
  Object.fromEntries(
    text
      .trim()
      .split(/\s+/)
      .map((pair) => {
        const [admin1 = '', iso = ''] = pair.split(':')
        return [admin1, `${country}-${iso}`]
      }),
  )

const byAdmin1: Record<string, Record<string, string>> = {
  AM: pairs('AM', '01:AG 02:AR 03:AV 04:GR 05:KT 06:LO 07:SH 08:SU 09:TV 10:VD 11:ER'),
  BY: pairs('BY', '01:BR 02:HO 03:HR 04:HM 05:MI 06:MA 07:VI'),
  KG: pairs('KG', '01:GB 02:C 03:J 04:N 06:T 07:Y 08:O 09:B 10:GO'),
  KZ: pairs(
    'KZ',
    '01:19 02:75 03:11 04:15 05:71 06:23 07:27 08:43 09:47 10:61 11:55 12:35 13:39 14:43 15:63 16:59 17:31 1537272:79 12510143:10 12510144:33 12510145:62',
  ),
  RU: pairs(
    'RU',
    `01:AD 03:AL 04:ALT 05:AMU 06:ARK 07:AST 08:BA 09:BEL 10:BRY 11:BU 12:CE 13:CHE 15:CHU 16:CU 17:DA 19:IN 20:IRK 21:IVA
     22:KB 23:KGD 24:KL 25:KLU 27:KC 28:KR 29:KEM 30:KHA 31:KK 32:KHM 33:KIR 34:KO 37:KOS 38:KDA 40:KGN 41:KRS 42:LEN 43:LIP
     44:MAG 45:ME 46:MO 47:MOS 48:MOW 49:MUR 50:NEN 51:NIZ 52:NGR 53:NVS 54:OMS 55:ORE 56:ORL 57:PNZ 59:PRI 60:PSK 61:ROS
     62:RYA 63:SA 64:SAK 65:SAM 66:SPE 67:SAR 68:SE 69:SMO 70:STA 71:SVE 72:TAM 73:TA 75:TOM 76:TUL 77:TVE 78:TYU 79:TY 80:UD
     81:ULY 83:VLA 84:VGG 85:VLG 86:VOR 87:YAN 88:YAR 89:YEV 90:PER 91:KYA 92:KAM 93:ZAB`,
  ),
}

const ids = (region: string, list: string): [number, string][] =>
  list
    .trim()
    .split(/\s+/)
    .map((id) => [Number(id), region])

/** Kazakhstan's regions of 8 June 2022 (Abai, Jetisu, Ulytau) and places that GeoNames files nowhere or elsewhere. */
const corrected = new Map<number, string>([
  ...ids('KZ-33', '1517637 1518296 1519580 1519691 1520253 1520831 1521079 1521333 1522642 1524537'),
  ...ids('KZ-62', '1519935 1537909 1526041'),
  ...ids(
    'KZ-10',
    '1516590 1516984 1517721 1518687 1519275 1520885 1522505 1522503 1520656 1524245 1519936 1525134 1525199 1525223 1525988 1526021 1526268 1526650 1526648 1519625',
  ),
  ...ids('KZ-35', '1523470'),
  ...ids('KZ-27', '607510 609965'),
  ...ids('KG-GO', '1527534'),
  ...ids('KG-T', '7649203'),
])
