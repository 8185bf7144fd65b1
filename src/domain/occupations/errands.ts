/**
 * A text without what a person seeks for themselves: "мне к врачу надо", "нужен переводчик", "дәрігерге барғым келеді". It names someone's
 * trade and yet no work of the person's own. Only those are meant whom a traveller turns to; "нужен сварщик" is a vacancy.
 */
export const withoutErrands = (text: string): string => {
  const said = text.slice(0, 400).normalize('NFC').toLowerCase().replaceAll('և', 'եւ')
  return errands.some((errand) => errand.test(said))
    ? errands.reduce((rest, errand) => rest.replace(errand, ' '), said)
    : text
}

/** Whom one goes to, as beginnings of words; a space parts them. */
const sought = {
  slavic:
    'врач доктор стоматолог дантист зубн педиатр гинеколог окулист терапевт хирург психолог юрист адвокат нотариус переводчик полици консул скор[оау] парикмахер ветеринар фельдшер медсестр риелтор риэлтор инспектор бухгалтер',
  belarusian:
    'урач доктар стаматолаг дантыст зубн педыятр гінеколаг акуліст тэрапеўт хірург псіхолаг юрыст адвакат натарыус перакладчык міліцы паліцы консул хутк цырульнік ветэрынар фельчар медсястр інспектар бухгалтар',
  turkic:
    'дәрігер дарыгер доктор доктур врач стоматолог педиатр гинеколог окулист терапевт хирург психолог юрист заңгер адвокат нотариус аудармашы котормочу переводчик полиция милиция консул шаштараз чачтарач парикмахер ветеринар инспектор нотариат бухгалтер есепші',
  armenian:
    'բժիշկ բժշկ բժիշկի ատամնաբույժ ատամնաբուժ մանկաբույժ գինեկոլոգ հոգեբան իրավաբան փաստաբան նոտար թարգմանիչ թարգմանչ ոստիկան հյուպատոս վարսավիր անասնաբույժ տեսուչ հաշվապահ',
  english:
    'doctor physician dentist gp paediatrician pediatrician gynaecologist psychologist lawyer solicitor attorney notary translator interpreter police ambulance nurse consul hairdresser barber vet inspector accountant',
}

const anyOf = (list: string): string => `(?:${list.split(' ').join('|')})`
const word = '(?<!\\p{L})'
const end = '(?!\\p{L})'
const letters = '\\p{L}*'
/** A word or two between: "нужен хороший врач". */
const between = '(?:\\s+\\p{L}+){0,2}?\\s+'

const slavicWho = `(?:${anyOf(sought.slavic)}|${anyOf(sought.belarusian)})${letters}`
const slavicNeed =
  '(?:нужен|нужна|нужны|нужно|ищу|ищем|вызвать|вызовите|вызови|позовите|найти|найдите|посоветуйте|подскажите|патрэбен|патрэбны|патрэбна|патрэбная|шукаю|выклікаць|выклічце|паклічце|знайсці|параіце)'
const turkicWho = anyOf(sought.turkic)
const turkicGo =
  '(?:бар|көрін|көрсет|жазыл|қарал|апар|кел|кет|жүгін|кайрыл|көрүн|көрсөт|каралгы|жазыл|жет|жүг|керек|керегим|шақыр|чакыр|ізде|изде|тап|қайда|кайда|қалай|кантип)'
const armenianWho = anyOf(sought.armenian)

const errands = [
  `${word}(?:к|ко|да|до|в|во|у|ў)\\s+(?:\\p{L}+(?:ому|ему|ага|яга)\\s+)?${anyOf(`${sought.slavic} ${sought.belarusian} ўрач`)}(?:у|ю|а|я|ому|аму|ога|ику|іка)${end}`,
  `${word}${slavicNeed}${between}${slavicWho}`,
  `${word}${slavicWho}(?:\\s+мне)?\\s+(?:нужен|нужна|нужны|патрэбен|патрэбны|патрэбна)${end}`,
  `${word}${turkicWho}(?:[иіыуү])?(?:лар|лер|не|на|га|ге|ға|қа|ке|ка|го|гө|ко|кө|ны|ні|ди|ды|ту|ты|ті|ни|дін|дың|нын|нің|\\s+керек)${letters}(?:\\s+\\p{L}+){0,2}?\\s*${turkicGo}${letters}`,
  `${word}${turkicWho}\\s+(?:керек|іздеймін|издейм|іздеп|издеп|шақыр|чакыр|қайда|кайда)${letters}`,
  `${word}${armenianWho}${letters}\\s+(?:\\p{L}+\\s+){0,2}?(?:մոտ|գնա|գնում|այցել|կանչ|պետք|հարկավոր|փնտր|որոն|որտեղ)${letters}`,
  `${word}(?:պետք|հարկավոր|փնտրում|կանչ|ուր|որտեղ)${letters}(?:\\s+(?:է|եմ|ա))?\\s+(?:\\p{L}+\\s+)?${armenianWho}${letters}`,
  `${word}(?:need|call|see|find|seeking|want|visit|ring|get me|go to|going to|(?<!\\p{L}\\s)to|where is|recommend|looking for|look for)\\s+(?:(?:to|see|a|an|the|my|good|some)\\s+){0,3}${anyOf(sought.english)}s?${end}`,
].map((source) => new RegExp(source, 'u'))
