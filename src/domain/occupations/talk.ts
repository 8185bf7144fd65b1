/**
 * What people say around an occupation, or instead of one, in one language; parted by commas.
 * `filler` carries no meaning of its own ("хочу работать", "опыт 5 лет"); `notWork` is said instead of an occupation ("студент", "не знаю",
 * "любая работа", names of towns and common things) and keeps a slip of the pen from being seen where there is none; `alone` is none only
 * when nothing else is said: what steers the conversation ("назад", "оператор", "полиция") may be a part of an occupation's name.
 */
export type Talk = { filler: string; notWork: string; alone: string }
