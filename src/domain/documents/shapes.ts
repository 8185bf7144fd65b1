import { latinLookAlikes } from './mrz-lines.ts'

/** How document numbers of the five states usually look. From memory of public samples: an unusual one is told, never refused. */
const shapes: Record<string, Record<string, RegExp>> = {
  RU: { passport: /^\d{9}$/, internal_passport: /^\d{10}$/ },
  KZ: { passport: /^N\d{7,8}$/, id_card: /^\d{9}$/ },
  KG: { passport: /^[A-Z]{2}\d{7}$/, id_card: /^(ID|AN)\d{7}$/ },
  BY: { passport: /^(AB|BM|HB|KH|MP|MC|KB|PP|SP|DP)\d{7}$/, id_card: /^[A-Z]{2}\d{7}$/ },
  AM: { passport: /^[A-Z]{2}\d{7}$/, id_card: /^\d{9}$/ },
}

/** A number as it is compared: Latin capitals and digits, no spaces or signs. */
export const normaliseDocumentNumber = (number: string): string => latinLookAlikes(number).replace(/[^\p{L}\d]/gu, '')

/** Whether the number looks as those of that document and state do; `unknown` where no shape is known. */
export function documentShape(type: string, issuer: string, number: string): 'expected' | 'unusual' | 'unknown' {
  const shape = shapes[issuer]?.[type]
  if (!shape) return 'unknown'
  return shape.test(normaliseDocumentNumber(number)) ? 'expected' : 'unusual'
}
