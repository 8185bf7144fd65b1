import type { Zone } from './calendar.ts'
import type { Country } from './codes.ts'

/** The zones of the states our people pass, the capital's first. */
const zones: Record<string, readonly [Zone, ...Zone[]]> = {
  AM: ['Asia/Yerevan'],
  BY: ['Europe/Minsk'],
  GE: ['Asia/Tbilisi'],
  KG: ['Asia/Bishkek'],
  KZ: ['Asia/Almaty', 'Asia/Qyzylorda', 'Asia/Qostanay', 'Asia/Aqtobe', 'Asia/Aqtau', 'Asia/Atyrau', 'Asia/Oral'],
  RU: [
    'Europe/Moscow',
    'Europe/Kaliningrad',
    'Europe/Simferopol',
    'Europe/Kirov',
    'Europe/Volgograd',
    'Europe/Astrakhan',
    'Europe/Saratov',
    'Europe/Ulyanovsk',
    'Europe/Samara',
    'Asia/Yekaterinburg',
    'Asia/Omsk',
    'Asia/Novosibirsk',
    'Asia/Barnaul',
    'Asia/Tomsk',
    'Asia/Novokuznetsk',
    'Asia/Krasnoyarsk',
    'Asia/Irkutsk',
    'Asia/Chita',
    'Asia/Yakutsk',
    'Asia/Khandyga',
    'Asia/Vladivostok',
    'Asia/Ust-Nera',
    'Asia/Magadan',
    'Asia/Sakhalin',
    'Asia/Srednekolymsk',
    'Asia/Kamchatka',
    'Asia/Anadyr',
  ],
}

/** The capital's zone; UTC of a state we know nothing of. */
export const capitalZone = (state: Country): Zone => zones[state]?.[0] ?? 'UTC'

/** Whether clocks in that state show that zone's time somewhere. */
export const isZoneOf = (zone: Zone, state: Country): boolean => zones[state]?.includes(zone) ?? false

/** The clock of somebody who never told theirs, by the language they chose: its state's, else that of Almaty. */
export const usualZone = (locale: string | null): Zone => usualZones[locale ?? ''] ?? 'Asia/Almaty'

export const usualZones: Readonly<Record<string, Zone>> = { be: 'Europe/Minsk', hy: 'Asia/Yerevan', ky: 'Asia/Bishkek' }
