/**
 * A question about the way, the papers or the money is no occupation, whatever trade it mentions: "when do I have to register",
 * "сколько платят сварщику", "тіркеуге қашан тұру керек". One that asks for work names an occupation all the same.
 */
export const isQuestion = (text: string): boolean => {
  const said = text.slice(0, 400).normalize('NFC').toLowerCase().replaceAll('և', 'եւ')
  return questions.some((question) => question.test(said)) && !ofWork.test(said)
}

const start =
  '^(?:\\P{L}*(?:а|и|але|скажите|подскажите|скажыце|падкажыце|пожалуйста|извините|please|and|so|excuse me))*\\P{L}*'
const anywhere = '(?<!\\p{L})'
const end = '(?!\\p{L})'

const questions = [
  `${start}(?:когда|где|куда|откуда|сколько|почему|зачем|какой|какая|какие|какую|какое|нужн[оаы] ли|надо ли|можно ли|обязательно ли|что такое|что делать|что нужно|кто ты|кто вы|как (?:\\p{L}+ )?\\p{L}+(?:ть|ться|ти))${end}`,
  `${start}(?:калі|дзе|куды|адкуль|колькі|чаму|навошта|якія|якой|якая|які|якую|ці (?:трэба|можна|патрэбн\\p{L}*)|што такое|што рабіць|хто ты|хто вы|як (?:\\p{L}+ )?\\p{L}+(?:ць|цца|ці))${end}`,
  `${start}(?:when|where|why|how (?:much|many|long|far|often|do|does|to|can|should|old)|what (?:is|are|do|does|documents?|papers?|happens|should|if)|which|who(?:m)?|can i|can my|may i|should i|must i|do i|do you|does it|is (?:it|there|the)|are (?:you|there|the))${end}`,
  `${anywhere}(?:қашан|қайда|қайдан|қанша|неге|қалай|қандай|кашан|канша|калай|кандай|болама|бола ма|жүре ме|бар ма)${end}`,
  `${anywhere}(?:качан|кайда|кайдан|канча|эмнеге|кантип|кандай|кайсы|болобу|барбы|кимге)${end}`,
  `(?:^|\\P{L})(?:երբ|որտեղ|որտեղից|ինչքան|քանի|ինչու|ոնց|ինչպե՞ս|ինչ արժե|ինչ փաստաթղթ\\p{L}*|արդյոք|ում)${end}`,
].map((source) => new RegExp(source, 'u'))

const ofWork =
  /(?<!\p{L})(?:работ|вакан|устро|професс|специальн|должност|праца|працы|працу|прац[аеуоў]|вакан|жұмыс|жумыс|жумуш|кәсі|мамандық|кесип|աշխատանք|աշխատել|աշխատում|գործ|մասնագիտ|jobs?|work|vacanc)/u
