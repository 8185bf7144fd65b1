import { z } from 'zod'
import type { Instant } from '../domain/calendar.ts'
import { Country, Mode, Purpose } from '../domain/codes.ts'
import { FiledLeg } from '../domain/crossing.ts'
import { companionCitizenship, isChild } from './companions.ts'
import type { Answers } from './form.ts'
import { citizenshipOf, isEmergency, legsFrom, modeOf, str } from './registration-journey.ts'
import { Traveller, travellerFrom } from './traveller.ts'

/** What is filed of a journey, apart from who travels. */
export const FiledJourney = z.object({
  from: Country,
  to: Country,
  mode: Mode,
  purpose: Purpose,
  legs: z.array(FiledLeg).min(2),
  placeId: z.number().int().optional(),
  /** In the person's words, or a pin; `unknown` until they know. */
  address: z.string().optional(),
  /** Who employs, receives, teaches or treats them; `none` of an employer still to be found. */
  host: z.string().optional(),
  lateReason: z.string().optional(),
  isEmergency: z.boolean(),
  /** As they were given, to be changed later. */
  answers: z.record(z.string(), z.unknown()),
})
export type FiledJourney = z.infer<typeof FiledJourney>

export const Filed = z.object({ journey: FiledJourney, travellers: z.array(Traveller).min(1) })
export type Filed = z.infer<typeof Filed>

/** The journey that gathered answers tell of. */
export function journeyFiled(answers: Answers): FiledJourney {
  return FiledJourney.parse({
    from: answers.from,
    to: answers.to,
    mode: modeOf(answers),
    purpose: answers.purpose,
    legs: legsFrom(answers),
    placeId: answers.place,
    address: answers.address,
    host: answers.employer ?? answers.host,
    lateReason: answers.lateReason,
    isEmergency: isEmergency(answers),
    answers: journeyAnswers(answers),
  })
}

/** Everybody who crosses, the one who files first; children with the adult they go with. */
export function filedFrom(answers: Answers, now: Instant): Filed {
  const own = travellerFrom(answers, citizenshipOf(answers))
  const others = (Array.isArray(answers.companions) ? answers.companions : []).map((item: Answers) =>
    travellerFrom(item, companionCitizenship(item)),
  )
  return Filed.parse({ journey: journeyFiled(answers), travellers: linked([own, ...others], now) })
}

/** Each child with an adult's name: the one told, else the first there is. */
function linked(travellers: Traveller[], now: Instant): Traveller[] {
  const adults = travellers.filter((one) => one.relation !== 'child' && !isChild(one.birthDate, now))
  return travellers.map((one) => {
    if (adults.includes(one) || adults.length === 0) return one
    const told = adults.find((adult) => adult.name === one.guardian)
    return { ...one, guardian: (told ?? adults[0])?.name }
  })
}

const journeyNames =
  /^(citizenship|documentCitizenship|from|to|mode|checkpoint\d|crossesAt\d|borderCaution\d|departureAirport|departsAt|arrivalAirport|arrivesAt|purpose|employer|host|place|address|returns|returnsAt|lateReason)$/

const journeyAnswers = (answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).filter(
      ([name, value]) => journeyNames.test(name) && value !== undefined && str(name) !== '',
    ),
  )
