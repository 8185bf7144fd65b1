/**
 * What people do for a living in Kazakh and Kyrgyz, as roots in the sounds of `keyOf`, without a last vowel that changes ("тазала-",
 * "тазалоо"). Only these verbs are known by their forms: taking the endings of verbs off every word would make "қалаушы" (who lays bricks)
 * the same as "қала" (a town).
 */
const roots = [
  'aid aul audar bag bak biSir boe boi burgil burgul Capt danekerl duban ilt',
  'jab jap japsir jabiStir jabistir jetkir jetkiz jiin jin jond jonot juk jurgiz',
  'kabat kala kalo kapt karm kar kaz kirk kotor kui kuras kurastir kuroStur kur kut kuzot',
  'okit okut ond ornat ornot osir ostur pakett pisir sal sat sau Sib Sibir Sipir sil sirl sirt sipir Siret soi sok suril',
  'tart taS taSi tas tazal tekSer tenSel ter tie tig tigiz tik tikt tok tos toSo uiret uirot utikt utukt',
  'ju korapt kirpiStet kes kuzet emd daril Sap Sab tusir tuSur tekser bail sog jukt Cogult kaitar kuraStir aral',
  'suar jaz Ciz siz eg',
].flatMap((line) => line.split(' '))

const byLength = [...new Set(roots)].sort((a, b) => b.length - a.length)

/** After the root: present, past, habit, purpose, or the name of the doer in any case. A bare vowel is left to nouns. */
const tail =
  /^(?:[aeiou]*(?:p|pt[iu]r.*|[gk][aeo][nm].*|[uo][gk][aeo]|d[iu][mk]?|t[iu][mk]|m(?:[ie]n)?|min|mun|m[iu]z|b[iu]z|t[iu]n.*|[SC][iu](?!k).*|[gk][iuo][SC].*)|[aeio]?u|o)$/

/** Words that only look like forms of such a verb: a greeting, a pen. */
const others = new Set(['salam', 'kalam', 'kalamin'])

/** Its end is taken for "with" otherwise, and what is left is "бар": there is. */
const barman = 'barmen'

/** Roots whose last sound changes before some endings: "тігемін", "тіккен"; "бағамын", "бақтым"; "жабамын", "жауып". */
const sameRoots = new Map(
  'kalo:kala taSi:taS tik:tig tikt:tig bak:bag sok:sog Sap:Sab Sau:Sab jap:jab jau:jab kuraStir:kurastir tuSur:tusir tekSer:tekser'
    .split(' ')
    .map((pair) => {
      const [form = '', root = ''] = pair.split(':')
      return [form, root]
    }),
)

/** Past forms in which the end of the root and the beginning of the ending have become one sound. */
const melted = /^(?:(tik)en|(bak)an|(sok)[ao]n|(Sap)kan|(jap)kan|(Sau)ip|(jau)ip|(kalo))(?:min|miz|biz|dar|der)?$/

/** The root of a verb of work, marked so that no noun falls together with it; nothing where the word is no form of one. */
export function verbOfWork(key: string): string | undefined {
  if (key.startsWith(barman)) return barman
  if (others.has(key)) return undefined
  const root =
    melted
      .exec(key)
      ?.slice(1)
      .find((start) => start !== undefined) ??
    byLength.find((start) => key.startsWith(start) && tail.test(key.slice(start.length)))
  return root === undefined ? undefined : `${sameRoots.get(root) ?? root}~`
}
