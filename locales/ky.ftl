### common

# One value standing alone: a name on a button, a line of its own
plain = { $value }

back-button = Артка
skip-button = Өткөрүп жиберүү
cancel-button = Жокко чыгаруу
help-button = Жардам
menu-button = Башкы меню
language-button = Тилди алмаштыруу
here-button = Улантуу
previous-page-button = ‹ Мурунку
next-page-button = Кийинки ›
answer-yes = Ооба
answer-no = Жок

# Each language by the name its own speakers give it
language-own-kk = Қазақша

language-own-ru = Русский
language-own-ky = Кыргызча
language-own-hy = Հայերեն
language-own-be = Беларуская
language-own-en = English

### countries

country-kz = Казакстан
country-ru = Россия
country-kg = Кыргызстан
country-am = Армения
country-by = Беларусь
country-ge = Грузия
country-uz = Өзбекстан
country-tj = Тажикстан
country-ua = Украина
country-cn = Кытай
country-tr = Түркия
country-other = Башка өлкө

### closed-lists

# Why a person travels
purpose-work = Жумуш

purpose-job-search = Жумуш издөө
purpose-study = Окуу
purpose-family = Үй-бүлөгө, туугандарга
purpose-medical = Дарылануу
purpose-business = Иш сапары
purpose-tourism = Туризм, эс алуу
purpose-transit = Транзит, башка өлкөгө өтүү
purpose-driver = Рейстеги айдоочу
purpose-permanent-move = Биротоло көчүү
purpose-ethnic-return = Тарыхый мекенге кайтуу
purpose-other = Башка максат
direction-exit = Чыгуу
direction-entry = Кирүү
mode-road = Унаа, автобус менен, жөө
mode-rail = Поезд менен
mode-air = Учак менен
education-none = Билими жок
education-basic = Негизги мектеп, 9 класс
education-secondary = Орто мектеп, 11 класс
education-vocational = Колледж, кесиптик лицей
education-bachelor = Бакалавр
education-master = Магистр, адис
education-doctor = Илимий даража
schedule-full-day = Толук жумуш күнү
schedule-shift = Нөөмөт менен
schedule-flexible = Ийкемдүү график
schedule-remote = Аралыктан
schedule-rotation = Вахта менен
schedule-part-time = Толук эмес күн
pay-period-hour = саатына
pay-period-day = күнүнө
pay-period-week = жумасына
pay-period-month = айына
pay-period-year = жылына
language-level-a1 = A1: бир нече сөз билем
language-level-a2 = A2: жөнөкөй сүйлөйм
language-level-b1 = B1: жумушта түшүнүшөм
language-level-b2 = B2: эркин сүйлөйм
language-level-c1 = C1: татаал текст жазам
language-level-c2 = C2: эне тилимдей
language-name-kk = казак тили
language-name-ru = орус тили
language-name-ky = кыргыз тили
language-name-hy = армян тили
language-name-be = беларус тили
language-name-en = англис тили

# How sure a fact is; nothing is said of a verified one but this
confidence-verified = Расмий булак боюнча текшерилген.

confidence-memory = Расмий булак боюнча али текшериле элек: органдан тактаңыз.
confidence-uncertain = Булактар ар башкача айтат: органдан тактаңыз.
regulated-pedagogical = Мугалим, тарбиячы
regulated-medical = Дарыгер, медайым
regulated-pharmaceutical = Фармацевт
regulated-legal = Юрист

### when

when-not-understood = Күндү түшүнө алган жокпуз. Мисалы, мындай жазыңыз: 25-декабрь 14:00, 25.12.2026 же «эртең».
when-no-such-day = Календарда мындай күн жок. Күнүн жана айын текшериңиз, мисалы: 25.12.2026.
when-no-such-time = Мындай убакыт жок. Саатты 0дөн 23кө чейин, мүнөттү 00дөн 59га чейин жазыңыз, мисалы: 14:30.
when-one-day = Бул жерде бирден көп күн же убакыт бар. Бирин жазыңыз, мисалы: 25-декабрь 14:00. Аны кийин өзгөртсө болот.
when-which-day = Так күнү керек. Күнүн жана айын жазыңыз, мисалы: 25-декабрь.
when-weekday-differs = Бул күн жуманын башка күнүнө туура келет. Текшерип, күнүн жана айын гана жазыңыз, мисалы: 25-декабрь.

### zones

# $name (String): the clock's name; $offset (String): how far it is from UTC
zone-told = { $name } ({ $offset })

zone-asia-almaty = Алматы убактысы
zone-asia-qyzylorda = Кызылорда убактысы
zone-asia-qostanay = Костанай убактысы
zone-asia-aqtobe = Актөбө убактысы
zone-asia-aqtau = Актау убактысы
zone-asia-atyrau = Атырау убактысы
zone-asia-oral = Орал убактысы
zone-asia-bishkek = Бишкек убактысы
zone-asia-yerevan = Ереван убактысы
zone-asia-tbilisi = Тбилиси убактысы
zone-europe-minsk = Минск убактысы
zone-europe-moscow = Москва убактысы
zone-europe-kaliningrad = Калининград убактысы
zone-europe-simferopol = Симферополь убактысы
zone-europe-kirov = Киров убактысы
zone-europe-volgograd = Волгоград убактысы
zone-europe-astrakhan = Астрахань убактысы
zone-europe-saratov = Саратов убактысы
zone-europe-ulyanovsk = Ульяновск убактысы
zone-europe-samara = Самара убактысы
zone-asia-yekaterinburg = Екатеринбург убактысы
zone-asia-omsk = Омск убактысы
zone-asia-novosibirsk = Новосибирск убактысы
zone-asia-barnaul = Барнаул убактысы
zone-asia-tomsk = Томск убактысы
zone-asia-novokuznetsk = Новокузнецк убактысы
zone-asia-krasnoyarsk = Красноярск убактысы
zone-asia-irkutsk = Иркутск убактысы
zone-asia-chita = Чита убактысы
zone-asia-yakutsk = Якутск убактысы
zone-asia-khandyga = Хандыга убактысы
zone-asia-vladivostok = Владивосток убактысы
zone-asia-ust-nera = Усть-Нера убактысы
zone-asia-magadan = Магадан убактысы
zone-asia-sakhalin = Сахалин убактысы
zone-asia-srednekolymsk = Среднеколымск убактысы
zone-asia-kamchatka = Камчатка убактысы
zone-asia-anadyr = Анадырь убактысы

### errors

# $number (String): under which the failure is found again
error-incident = Бизде мүчүлүштүк болду. Жоопторуңуз сакталды. Бир нече мүнөттөн кийин кайталап көрүңүз. Жардам бербесе, ушул номерди айтыңыз: { $number }.

error-flood = Билдирүүлөр бир учурда өтө көп келди. Бир мүнөт күтүп, ошол жерден улантыңыз: жоопторуңуз сакталды.
outbox-maybe-repeat = Байланыш үзүлгөн эле. Бул билдирүүнү мурун алган болсоңуз, экинчи жолу окубай эле коюңуз.
card-old = Бул баскыч мурунку билдирүүдөн. Азыр биз ушул жердебиз.
not-understood = Муну түшүнө алган жокпуз. Төмөнкү баскычтардын бирин басыңыз же башкача жазып көрүңүз.

### other-input

# What a person sent that we do not read, and what to do instead
other-voice = Бул үн билдирүүсү, аны уга албайбыз. Жоопту текст менен жазыңыз же баскычты басыңыз.

other-sticker = Рахмат, бирок стикерден жооп окуй албайбыз. Текст менен жазыңыз же баскычты басыңыз.
other-photo = Сүрөттө документ болушу мүмкүн, ошондуктан аны ачпай, чаттан өчүрөбүз. Маалыматты кол менен жазыңыз же документтин ылдый жагындагы «<» белгиси бар саптарды текст менен жөнөтүңүз.
other-document = Файлда документ болушу мүмкүн, ошондуктан аны ачпай, чаттан өчүрөбүз. Керектүүсүн текст менен жазыңыз.
other-album = Сүрөттөрдө документ болушу мүмкүн, ошондуктан аларды ачпай, чаттан өчүрөбүз. Маалыматты текст менен жазыңыз.
other-video = Видеону көрбөйбүз: анда документ болушу мүмкүн, ошондуктан чаттан өчүрөбүз. Жоопту текст менен жазыңыз.
other-edited = Жөнөтүлгөн билдирүүдөгү оңдоону эске албайбыз. Жоопту өзгөртүү үчүн «артка» деп жазыңыз.
other-forwarded = Бул башка бирөөнүн билдирүүсү. Жообуңузду өз сөзүңүз менен жазыңыз же баскычты басыңыз.
other-location = Турган жериңиз азыр керек эмес, биз аны сактаган жокпуз.
other-contact = Телефон номери азыр керек эмес, биз аны сактаган жокпуз.
other-poll = Сурамжылоого жооп бере албайбыз. Сурооңузду текст менен жазыңыз же баскычты басыңыз.
other-other = Мындай билдирүүнү окуй албайбыз. Текст менен жазыңыз же баскычты басыңыз.
deleted-document = Документ маалыматы бар билдирүүнү ушул чаттан өчүрдүк. Ал башка түзмөктөрүңүздө калышы мүмкүн: кааласаңыз, чатты өзүңүз да тазалаңыз.
deleted-document-not = Документ маалыматы бар билдирүүнү чаттан өчүрө алган жокпуз. Аны өзүңүз өчүрүңүз: билдирүүнү басып туруп, «Өчүрүү» дегенди тандаңыз.

### urgent

urgent-button = Шашылыш жардам
urgent = Өмүргө коркунуч болсо, 112ге чалыңыз. Бул акысыз, полисиңиз же документиңиз жок болсо да жардам берет.

# The state's own numbers
urgent-kz =
    Казакстан
    112 — бирдиктүү куткаруу кызматы
    102 — полиция, 103 — тез жардам
    1414 — eGov байланыш борбору
    116 16 — адам сатуудан жабыркагандарга жардам

urgent-ru =
    Россия
    112 — бирдиктүү куткаруу кызматы
    102 — полиция, 103 — тез жардам
    122 — ден соолук маселелери
    8 800 222-74-47 — ИИМ, миграция
    8 800 707-88-41 — эмгек укугу, Роструд

urgent-kg =
    Кыргызстан
    112 — куткаруу кызматы
    102 — милиция, 103 — тез жардам
    119 — каттоо маселелери
    189 — мигранттарга жана адам сатуудан жабыркагандарга жардам

urgent-by =
    Беларусь
    112 же 101 — куткаруу кызматы
    102 — милиция, 103 — тез жардам
    +375 17 218-52-64 — миграция департаменти

urgent-am =
    Армения
    911 же 112 — куткаруу кызматы
    102 — полиция, 103 — тез жардам

urgent-passport = Паспортуңуз жоголсо же бирөө алып койсо: 102ге билдириңиз, анан өз өлкөңүздүн консулдугуна кайрылыңыз. Ал жерден кайтуу күбөлүгүн бере алышат.
urgent-forced = Сизди кармап турса, мажбурлап иштетсе же документиңизди бербесе, бул кылмыш, сиздин күнөөңүз жок. Коопсуз учурда 102ге же консулдукка чалыңыз.
urgent-pay = Айлыгыңызды төлөбөй жатышса: келишимди, жазышкан билдирүүлөрдү жана иштеген күндөрдүн жазуусун сактаңыз. Ошол өлкөнүн эмгек инспекциясына арызданыңыз, адатта бул акысыз.
urgent-consulates = Консулдукту өлкөңүздүн тышкы иштер министрлигинин сайтынан табыңыз: gov.kz, mid.ru, mfa.gov.kg, mfa.am, mfa.gov.by.

# $date (String): when the numbers were last looked at
urgent-as-of = Айрым номерлер расмий булак боюнча али текшериле элек (тизменин күнү: { $date }). Бири жооп бербесе, 112ге чалыңыз.

### beginning

home = Эмне кылабыз? Баскычты басыңыз же өз сөзүңүз менен жазыңыз.
home-new-button = Сапарды каттоо
home-my-button = Сапарларым
home-jobs-button = Жумуш табуу
home-needs-button = Мага эмне керек?
home-reminders-button = Эске салуулар
privacy-button = Маалыматтарым
other-door-button = Башка түзмөккө өтүү

# $question (String): the name of the question the form waits at
resume-registration = Сапарды каттоо бүтө элек. Токтогон жериңиз: «{ $question }».

resume-registration-button = Каттоону улантуу

# $question (String): the name of the question the form waits at
resume-profile = Жумуш жөнүндө суроолор бүтө элек. Токтогон жериңиз: «{ $question }».

resume-profile-button = Суроолорду улантуу
language-choose = Тилди тандаңыз. Аны кийин каалаган убакта алмаштыра аласыз.
help-what = Kösh сапарды алдын ала каттоого, сизге ылайык жумуш табууга жана мөөнөттү өткөрүп жибербөөгө жардам берет.
help-how = Баскычты басыңыз же өз сөзүңүз менен жазыңыз: «эртең Россияга барам», «ширетүүчү», «артка», «жардам». Жоопторуңуз сакталат.

# $bot (String): our official name at this door
help-free = Баары акысыз. Расмий атыбыз: { $bot }. Биз эч качан акча, сырсөз же SMS код сурабайбыз. Сураса, ал биз эмес.

# $question (String): the name of the question the form waits at
form-help-at = Азыр бул суроодосуз: «{ $question }».

form-help = Суроого кайтуу үчүн «{ here-button }» баскычын басыңыз. Анкетада «{ back-button }» мурунку суроого кайтарат, «{ cancel-button }» андан чыгарат. Жоопторуңуз сакталат.
leave-form = Жоопторуңуз сакталды. Эмне кылабыз?
leave-form-keep-button = Кийин улантам
leave-form-drop-button = Жоопторду өчүрүү
draft-dropped = Бүтпөгөн жооптор өчүрүлдү.
draft-gone = Бул анкета бүткөн же өчүрүлгөн. Менюдан кайра баштасаңыз болот.
draft-asked-again = Анкета жаңырды. Айрым суроолорду кайра беребиз, мурунку жообуңузду сунуштайбыз.
command-unknown = Мындай буйрук жок. Менюдан тандаңыз.

### web-chat

web-about = Бул — Kösh менен сүйлөшүү. Жоопторуңуз сакталат, баракты жаба берсеңиз болот.
web-back-online = Байланыш калыбына келди.
web-choices = Жооп баскычтары
web-connecting = Туташып жатат…
web-conversation = Сүйлөшүү
web-copied = Көчүрүлдү.
web-copy-failed = Көчүрүлгөн жок. Текстти өзүңүз белгилеп көчүрүңүз.
web-document-check = Саптар окулду. Ар бир белгини документ менен салыштырып, анан жөнөтүңүз.
web-document-device = Сүрөт ушул түзмөктүн өзүндө окулат, эч жакка жөнөтүлбөйт.
web-document-failed = Саптар окулган жок. Төмөнкү эки же үч сап даана көрүнгүдөй тартыңыз же маалыматты терип жазыңыз.
web-document-photo-button = Документтин сүрөтүнөн окуу
web-document-reading = Сүрөт окулуп жатат, бир мүнөткө чейин созулушу мүмкүн…
web-download-button = Файлды жүктөө
web-error = Жөнөтүлгөн жок. Кайра жазып көрүңүз.
web-field = Билдирүүңүз
web-forget-ask = Сүйлөшүү ушул браузерден өчөт. Калыбына келтирүү коду же башка түзмөк болбосо, сапарларыңызга кайта кире албайсыз.
web-forget-button = Бул түзмөктү унутуу
web-forget-no-button = Калтыруу
web-forget-yes-button = Ооба, унутуу
web-forgotten = Сүйлөшүү мындан ары бул браузерде көрсөтүлбөйт.
web-location-button = Турган жеримди жөнөтүү
web-location-failed = Турган жериңизди аныктоо мүмкүн болгон жок. Даректи жазып жөнөтүңүз.
web-menu = Меню
web-menu-close-button = Жабуу
web-no-chat = Бул браузерде сүйлөшүү табылган жок. Баракты жаңыртыңыз.
web-no-script = Сүйлөшүү үчүн браузерде скрипттер күйгүзүлүшү керек.
web-offline = Байланыш жок. Жазганыңыз сакталат, байланыш келгенде жөнөтүлөт.
web-page-unknown = Мындай барак жок. Даректи текшериңиз же сүйлөшүүгө өтүңүз.
web-picture = Сүрөт
web-push-button = Ушул түзмөккө эске салуу
web-push-denied = Браузер билдирүү көрсөтүүгө уруксат берген жок. Уруксатты браузердин жөндөөсүнөн күйгүзсө болот.
web-push-news = Сизге жаңы билдирүү бар. Окуу үчүн сүйлөшүүнү ачыңыз.
web-push-none = Бул браузер барак жабык кезде билдирүү көрсөтө албайт. Телефондо баракты башкы экранга кошуп көрүңүз.
web-push-off = Бул түзмөккө эске салуулар өчүрүлдү.
web-push-off-button = Эске салууну өчүрүү
web-push-on = Барак жабык болсо да, ушул түзмөккө эске салабыз.
web-removed = Документтин маалыматы бар билдирүү өчүрүлдү.
web-request-refused = Суроо-талап кабыл алынган жок. Баракты жаңыртып, кайра аракет кылыңыз.
web-send-button = Жөнөтүү
web-start-again-button = Кайра баштоо
web-to-chat-button = Сүйлөшүүгө өтүү
web-to-newest-button = Акыркы билдирүүгө өтүү
web-too-fast = Билдирүүлөр өтө тез-тез келди. Бир мүнөт күтө туруңуз: жазганыңыз сакталат.
web-too-long = Билдирүү өтө узун. Кыскараак жазыңыз.
web-too-many-chats = Бүгүн бул тармактан өтө көп сүйлөшүү ачылды. Эртең кайра аракет кылыңыз же Telegram аркылуу жазыңыз.
web-unsent = Азырынча жөнөтүлгөн жок, байланышты күтүүдө.
web-you-said = Сиз:
door-telegram = Telegram
door-web = браузер
door-terminal = терминал
other-door = Ушул эле жазуулар менен башка түзмөктө да иштей аласыз: Telegram-да да, браузерде да.

# $doors (String): тизме, мисалы «Telegram жана браузер»
other-door-doors = Азыр туташканы: { $doors }.

other-door-preferred = Эске салуулар бул жерге келет.
other-door-type = Башка түзмөктүн коду же калыбына келтирүү коду болсо, ушул жерге жазыңыз.
other-door-code-button = Башка түзмөк үчүн код
other-door-recovery-button = Калыбына келтирүү кодун алуу
other-door-prefer-button = Эске салуулар бул жерге келсин
other-door-return-button = Мен Kösh-тү мурдатан колдоном

# $code (String): бир жолку код; $minutes (Number): канча мүнөт жарактуу
other-door-code = Код: { $code }. Ал { $minutes } мүнөт жарактуу, бир жолу гана колдонулат. Аны эч кимге айтпаңыз.

# $bot (String): Telegram-дагы атыбыз
other-door-code-telegram = Telegram-да { $bot } ботун ачып, «{ other-door-button }» бөлүмүнө кодду жазыңыз. Төмөнкү баскыч муну өзү жасайт.

# $address (String): барактын дареги
other-door-code-web = Браузерде { $address } дарегин ачып, «{ other-door-return-button }» баскычын басып, кодду жазыңыз.

other-door-code-other = Башка түзмөктө Kösh-тү ачып, «{ other-door-return-button }» баскычын басып, кодду жазыңыз.
other-door-copy-button = Кодду көчүрүү
other-door-open-telegram-button = Telegram-да ачуу
other-door-open-web-button = Браузерде ачуу

# $code (String): калыбына келтирүү коду
other-door-recovery = Калыбына келтирүү кодуңуз: { $code }. Мурункусу мындан ары жараксыз.

other-door-recovery-keep = Аны кагазга жазып, документтен өзүнчө сактаңыз. Бул кодду билген адам жазууларыңызды ача алат.
join-ask = Бул сүйлөшүүнүн өз жазуулары бар. Улантсаңыз, мында башка түзмөктүн жазуулары көрүнөт.
join-ask-kept = Бул жердеги жазуулар жоголбойт, бирок аларга калыбына келтирүү коду менен гана кирсе болот.
join-yes-button = Ооба, улантуу
join-no-button = Жок, ушундай калсын
join-wrong = Бул код туура келбейт: ката терилген, мөөнөтү өткөн же колдонулган болушу мүмкүн. Текшерип, кайра жазыңыз же жаңы код алыңыз.
join-same = Бул — ушул эле жазуулардын коду. Аны башка түзмөктө жазыңыз.
join-done = Даяр: бул жерде да ошол эле жазууларыңыз.

# $code (String): калыбына келтирүү коду
join-left = Бул сүйлөшүүнүн мурунку жазууларына кайта кирүү коду: { $code }.

# $code (String): калыбына келтирүү коду
join-recovery = Сиз жазган код мындан ары жараксыз. Жаңы калыбына келтирүү кодуңуз: { $code }.

join-ask-new = Бул жерде башка түзмөктөгү жазуулар ачылат. Шилтемени өзүңүз жасаган болсоңуз гана улантыңыз: бөтөн шилтеме жоопторуңузду башка адамга берет.

### pass

pass-title = Сапарды алдын ала каттоонун QR-ырастоосу
pass-purpose = Сапардын максаты
pass-crossings = Чек арадан өтүү
pass-registration = Каттоо

# $from, $to (String): states; $checkpoint (String): where, or both airports
pass-crossing = { $from } → { $to }, { $checkpoint }

# $from, $to (String): airports
pass-flight = { $from } – { $to }

# $direction (String): exit or entry; $state (String); $at (String): day and time; $zone (String): by whose clock
pass-leg = { $direction }, { $state }: { $at }, { $zone }

# $direction (String): exit or entry; $state (String); $date (String): the day, its hour is not known
pass-leg-day = { $direction }, { $state }: { $date }

# $version (String): its number; $at (String): when it was filed
pass-version = { $version }-версия, берилген убактысы: { $at }

# $at (String): day and time
pass-deadline = Каттоонун акыркы мөөнөтү: { $at }

pass-late = Акыркы мөөнөттөн кечигип катталган.

# $date (String): the day
pass-until = Ырастоо бул күнгө чейин жарактуу: { $date }

pass-not-state = Бул Kösh ырастоосу, мамлекеттик документ эмес. Ал келген жери боюнча каттоону алмаштырбайт.

# $url (String): address of the page
pass-check = Текшерүү: { $url }

### privacy

welcome = Саламатсызбы. Бул Kösh: сапарды алдын ала каттоого, жумуш табууга жана мөөнөттү өткөрүп жибербөөгө жардам берет. Акысыз. Мамлекеттик кызмат эмес.
consent-what = Эмне сакталат: тилиңиз, сапарларыңыз, аты-жөндөр, документ маалыматтары, жумуш боюнча анкета жана эске салуулар. Аты-жөн, документ, дарек жана жооптор шифрленет.
consent-why = Эмне үчүн: сапарды каттоо, мөөнөттү эске салуу жана сизге ылайык жумушту көрсөтүү үчүн.
consent-rights = Укугуңуз: маалыматтардын көчүрмөсүн каалаган убакта ушул чатта аласыз же баарын өчүрөсүз.
consent-ask = Жеке маалыматтарыңызды ушундай сактоого макулсузбу?
consent-agree-button = Макулмун
consent-more-button = Толугу менен окуу
privacy-full-what = Эмне сакталат: тилиңиз, сапарларыңыз, сиз жана бирге бара жаткандар тууралуу маалыматтар, документтер, жумуш анкетасы жана сакталган издөөлөр, эске салуулар, операторлорго суроолор жана бүтпөгөн жооптор.
privacy-full-purpose = Эмне үчүн: сапарды каттап, код жана QR-ырастоо берүү, мөөнөттү эске салуу жана жумуш табуу үчүн. Башка максатта колдонбойбуз, жарнама жок.
privacy-full-where = Кайда: ушул Kösh ээсинин маалымат базасында. Аты-жөн, документ, дарек жана жооптор өзүңүзгө гана арналган ачкыч менен шифрленет. Telegram-дагы билдирүүлөр Telegram аркылуу да өтөт.
privacy-full-who = Ким көрөт: сиз жана QR-ырастоону өзүңүз көрсөткөн адам: атыңызды, чек арадан өтүү күндөрүн жана максатты. Жумуш берүүчү сиз макул болмоюнча эч нерсе көрбөйт. Адамга берген сурооңузду операторлор өз Telegram тобунда окуйт, ал ошол жерде калат.
privacy-full-how-long = Канча убакыт: бүтпөгөн жооптор — акыркы өзгөрүүдөн кийин 90 күн, сапарлар — чек арадан акыркы өтүүдөн кийин 180 күн. Макул болбосоңуз, баары 7 күндөн кийин өчүрүлөт. Операторлорго суроолор жабылгандан 30 күндөн кийин өчүрүлөт. Арыздар баш тартылгандан же кайтарылып алынгандан 90 күндөн кийин, келишимдер бүткөндөн 180 күндөн кийин өчүрүлөт.
privacy-full-rights = Укугуңуз: көчүрмө алуу, жоопту оңдоо, баарын өчүрүү. Өчүрсөңүз, макулдук да кайтарылат. Баары ушул чатта, дароо аткарылат.
privacy-full-state = Kösh мамлекеттик кызмат эмес жана акысыз. Мындагы каттоо келген жери боюнча каттоону алмаштырбайт.
privacy-export-button = Маалыматтарымды алуу
privacy-erase-button = Баарын өчүрүү
privacy-export-caption = Сиз тууралуу сакталгандын баары ушул файлда. Анда документ маалыматтары бар: бөтөн кишиге бербеңиз.
erase-what = Сиз жана бирге бара жаткандар тууралуу маалыматтын баары дароо өчүрүлөт: сапарлар, коддор, документтер, анкета, эске салуулар. Кайра калыбына келбейт.
erase-after = Сактап алган QR-ырастоолоруңуз окула берет, бирок алардын кодун биздин реестр тааныбайт. Макулдугуңуз да кайтарылат.
erase-chat = Чаттагы билдирүүлөр түзмөгүңүздө калат: кааласаңыз, чатты өзүңүз тазалаңыз.
erase-confirm-button = Ооба, баарын өчүрүү
erase-keep-button = Жок, калтыруу
erased = Сиз тууралуу маалыматтын баары өчүрүлдү. Эске салуу эми келбейт. Кайра жазсаңыз, башынан баштайбыз. Ак жол.
erase-press = Өчүрүү баскыч менен гана аткарылат. Чечсеңиз, ошону басыңыз.

### answers

# $label (String): what was asked; $value: what was understood
answer-noted = ✓ { $label }: { $value }

answer-skipped = көрсөтүлгөн эмес
answer-fixed = Бул чек арадан өтүп кеттиңиз, эми аны өзгөртүүгө болбойт.

# $label (String): what was asked; $value: the answer
review-line = { $label }: { $value }

review-press-one = Жоопту оңдоо үчүн анын баскычын басыңыз же аталышын жазыңыз.

# $what (String): the name of a question
edit-button = ✎ { $what }

cannot-skip = Бул жоопсуз уланта албайбыз. Түшүнүксүз болсо, «{ help-button }» баскычын басыңыз.
choice-press-one = Төмөнкү баскычтардын бирин басыңыз же андагы сөздү жазыңыз.
multi-how = Бир нечесин тандасаңыз болот. Бүткөндө «{ multi-done-button }» баскычын басыңыз.

# $label (String): what was chosen
multi-picked = ✓ { $label }

multi-done-button = Даяр
number-please = Сан жазыңыз, мисалы: 3.

# $min, $max (Number): bounds
number-out-of-range = Сан ушул аралыкта болушу керек: { $min }–{ $max }.

contact-please = Телефон номерин өлкөнүн коду менен жазыңыз, мисалы: +996 700 000 000.
text-please-type = Бул жерде сөз менен жооп керек. Жазыңыз же баскычты басыңыз.
text-too-short = Өтө кыска. Бир аз толугураак жазыңыз.

# $max, $length (Number): letters allowed, letters written
text-too-long = Өтө узун: { $length } белги. { $max } белгиге батырыңыз.

# $pin (String): latitude and longitude
text-pin = картадагы чекит { $pin }

# $max (Number): how many there may be
list-full = Бир сапарга { $max } адамдан ашык кошууга болбойт. Калгандарын өзүнчө каттаңыз.

go-on-button = Түшүнүктүү, улантуу
consent-press = Макулдук баскыч менен гана берилет. Текстти окуп, макул болсоңуз, ошону басыңыз.
calendar-button = Календарды ачуу

# $day (Number): day of the month; $weekday (String): its short name
calendar-day = { $day } { $weekday }

# $month (String): month and year
calendar-month = { $month }. Керектүү күндү басыңыз.

calendar-earlier-button = ‹ Эртерээк
calendar-later-button = Кийинирээк ›

# $zone (String): whose clock
when-zone = Жергиликтүү саат менен жазыңыз: { $zone }.

when-which = Муну эки башка түшүнүүгө болот. Кайсынысын айттыңыз?

# $date (String): the chosen day
when-hour = { $date }. Саат канчада? Басыңыз же жазыңыз, мисалы: 14:30.

when-hour-unknown-button = Сааты азырынча белгисиз

# $at: day and time; $zone: whose clock
when-told = { $at }, { $zone }

# $at: day and time; $zone: whose clock; $other: the time across the border; $otherZone: whose clock that is
when-told-both = { $at }, { $zone } = { $other }, { $otherZone }

# $date (String): the day
when-day-told = { $date }, сааты көрсөтүлгөн эмес

moment-in-past = Бул убакыт өтүп кетти. Чек арадан качан өтөрүңүздү жазыңыз. Өтүп койгон болсоңуз, менюга чыгып, «чек арадан өттүм» деп жазыңыз.
moment-hour-needed = Бул күн башталып калды, ошондуктан сааты да керек. Мисалы: 18:00.
moment-before-last = Бул жолуңуздагы мурунку чек арадан эрте. Күнүн жана саатын текшериңиз.
moment-before-departure = Конуу убактысы учуудан эрте болуп калды. Күнүн жана саатын текшериңиз.
day-needs-year = Жылы менен толук дата керек, мисалы: 05.03.1994.
birth-date-too-early = Туулган жылын текшериңиз: 120 жаштан ашып кетти.
birth-date-in-future = Бул күн келе элек. Туулган күнүн жазыңыз, мисалы: 05.03.1994.
document-expired = Бул документтин мөөнөтү өтүп кеткен, аны менен чек арадан өтө албайсыз. Жарактуусун жазыңыз же жаңысын кантип алууну консулдуктан сураңыз.
document-expiry-too-late = Жылын текшериңиз: документ мынча узак мөөнөткө берилбейт.
place-not-found = Мындай жер табылган жок. Эң жакын шаарды же район борборун жазыңыз.
place-which = Бул жерлердин кайсынысын айттыңыз?
place-by-region-button = Облус боюнча тандоо
checkpoint-not-found = Мындай өткөрүү пункту табылган жок. Тизмеден тандаңыз же аталышын башкача жазыңыз.
checkpoint-not-here = Бул өткөрүү пункту башка чек арада. Тизмеден тандаңыз.

# $name (String): the checkpoint; $until (String): last closed day
checkpoint-closed = { $name }: унаалар менен жөө жүргүнчүлөргө жабык. Жабык турган акыркы күн: { $until }.

# $name (String): the checkpoint
checkpoint-closed-label = { $name } (жабык)

airport-not-found = Мындай аэропорт табылган жок. Шаарды же билеттеги үч тамганы жазыңыз.
document-not-read = Окуй алган жокпуз. «<» белгиси бар саптарды толук жөнөтүңүз же «{ document-type-it-button }» баскычын басыңыз.
document-type-it-button = Кол менен жазуу
document-typed = кол менен жазылган

# $end (String): last four characters of the number
document-from-lines = окулду, номери ••••{ $end }

mrz-wrong-lines = Саптардын же белгилердин саны туура эмес: 44төн эки сап же 30дан үч сап болушу керек. Баарын толук жөнөтүңүз.
mrz-wrong-document-number = Саптарда документтин номери ката. Документ менен салыштырып, кайра жөнөтүңүз.
mrz-wrong-birth-date = Саптарда туулган күнү ката. Документ менен салыштырып, кайра жөнөтүңүз.
mrz-wrong-sex = Саптарда жыныс белгиси ката. Документ менен салыштырып, кайра жөнөтүңүз.
mrz-wrong-expiry-date = Саптарда жарактуулук мөөнөтү ката. Документ менен салыштырып, кайра жөнөтүңүз.
mrz-wrong-personal-number = Саптарда жеке номер ката. Документ менен салыштырып, кайра жөнөтүңүз.
mrz-wrong-composite = Төмөнкү сапта бир белги ката. Документ менен салыштырып, кайра жөнөтүңүз.
mrz-wrong-name = Саптардагы ысым окулган жок. Документ менен салыштырып, кайра жөнөтүңүз.
mrz-wrong-issuer = Саптардагы өлкө окулган жок. Документ менен салыштырып, кайра жөнөтүңүз.
document-number-wrong = Номер тамгалар менен цифралардан турат, 4–20 белги. Мисалы: AN1234567.
document-number-keep-button = Номер туура
document-number-change-button = Номерди оңдоо
name-empty = Фамилиясын жана атын документтегидей жазыңыз.
name-too-long = Өтө узун. Фамилиясын жана атын документтегидей жазыңыз.
name-has-digits = Ысымда цифра бар. Фамилиясын жана атын гана жазыңыз.
name-has-signs = Ысымда ашыкча белги бар. Тамга, дефис, апостроф жана боштук жазса болот.
name-not-latin = Бул жерде документтегидей латын тамгалары керек: адегенде фамилия, анан үтүр жана аты.
address-needs-words = Көчө менен үйдү же кимдин үйүндө турарыңызды жазыңыз.

# $place (String): the town
address-town-alone = Шаарды жазып алдык: { $place }. Так кайсы жери: кайсы көчө менен үй же кимдин үйү? Азырынча билбесеңиз, баскычты басыңыз.

### Jobs

jobs-open-button = { $number }. { $title }
jobs-more-button = Дагы жумуш орундары
jobs-saved-button = Сакталгандар
jobs-filtered-button = Эмне көрсөтүлгөн жок
jobs-profile-button = Каалоолорум
jobs-tell-button = Каалоолорду тактоо
jobs-other-button = Башка жумуш
jobs-recognised-button = Диплом таанылган: { $country }

# $occupation (String): кесип
jobs-found = Сизге ылайык жумуш: { $occupation }

# $occupation, $countries (String)
jobs-found-in = Сизге ылайык жумуш: { $occupation }. Кайда: { $countries }

jobs-none = Азыр «{ $occupation }» кесиби боюнча бош жумуш орду жок. Башка кесипти карап көрүңүз же эмне көрсөтүлбөгөнүн караңыз.
jobs-none-in = Азыр «{ $occupation }» кесиби боюнча бош жумуш орду жок. Изделген жер: { $countries }. Башка өлкөнү же кесипти карап көрүңүз.
jobs-no-permit = ЕАЭБ өлкөлөрүнүн жарандарына иштөөгө уруксат керек эмес: ЕАЭБ жөнүндө келишим, 97(1)-берене.
jobs-entry = { $number }. { $title }
jobs-ask = Кандай жумуш издеп жатасыз?
jobs-ask-in = Кандай жумуш издеп жатасыз? Өлкө: { $country }
jobs-ask-how = Баскычты басыңыз же кесипти өз сөзүңүз менен жазыңыз. Алты тилибиздин каалаганы болот.
jobs-which = Бул кесиптердин кайсынысы керек?
jobs-saved = Сакталган жумуш орундары: { $count }
jobs-saved-none = Сиз азырынча бир да жумуш ордун сактай элексиз.
jobs-saved-entry = { $number }. { $title }, { $employer }
jobs-saved-closed = { $number }. { $title }, { $employer }. Жумуш орду жабылды
jobs-filtered = Бул кесип боюнча көрсөтүлбөгөнү:
jobs-filtered-none = Бул кесип боюнча бардыгы көрсөтүлдү.
jobs-filtered-recognition = Мугалимдин, дарыгердин, фармацевттин жана юристтин диплому иштеген өлкөдө таанылышы керек. Сиздики таанылган болсо, баскыч менен айтыңыз.
jobs-filtered-turned-down = Бул кесипте төмөнкү жумуш орундарынан баш тарттыңыз. Ачып, кайтаруу үчүн басыңыз.
jobs-recognised = Жазып алдык. Ал өлкөдөгү мындай жумуш эми көрсөтүлөт.
vacancy-back-button = Тизмеге кайтуу
vacancy-restore-button = Кайра көрсөтүү
vacancy-unsave-button = Сакталгандардан алуу
vacancy-save-button = Сактоо
vacancy-not-for-me-button = Мага ылайык эмес
vacancy-source-button = Сайттан ачуу
vacancy-share-button = Шилтемени көчүрүү
vacancy-undo-button = Кайтаруу
vacancy-who-place = { $employer } · { $place }, { $country }
vacancy-who-country = { $employer } · { $country }
vacancy-employer-unknown = Иш берүүчү көрсөтүлгөн эмес

# $pay (String): валютасы менен сумма
vacancy-pay-untold = Айлык акы: айына { $pay }; салыкка чейинби же колгобу — көрсөтүлгөн эмес

vacancy-pay-gross = Айлык акы: айына { $pay }, салык кармалганга чейин
vacancy-pay-net = Айлык акы: айына { $pay }, колго тийгени
vacancy-pay-own = Бул болжол менен { $pay }, курстун күнү: { $date }
vacancy-pay-unknown = Айлык акысы көрсөтүлгөн эмес
vacancy-housing-yes = Турак жай берилет
vacancy-housing-no = Турак жай берилбейт
vacancy-housing-unknown = Турак жай жөнүндө айтылган эмес
vacancy-reasons = Ылайык келет: { $reasons }
vacancy-missing = Көңүл буруңуз: { $missing }
vacancy-schedule = График: { $schedule }
vacancy-experience-none = Тажрыйба керек эмес

# $years (Number): жыл
vacancy-experience =
    { $years ->
        [one] Тажрыйба: кеминде { $years } жыл
       *[other] Тажрыйба: кеминде { $years } жыл
    }

vacancy-education = Билими: { $education }
vacancy-languages = Тилдер: { $languages }
vacancy-licence = Айдоочу күбөлүгү: { $licence }

# $age (Number): жаш
vacancy-age = Жашы: кеминде { $age }

vacancy-open-to = Бул өлкөлөрдүн жарандары үчүн: { $countries }
vacancy-transport-yes = Жол акысы төлөнөт же жумушка жеткирет
vacancy-transport-no = Жол акысы төлөнбөйт
vacancy-openings = Бош орундун саны: { $count }
vacancy-no-permit = ЕАЭБ өлкөлөрүнүн жарандарына иштөөгө уруксат керек эмес: ЕАЭБ жөнүндө келишим, 97(1)-берене.

# $profession, $country (String)
vacancy-recognition = «{ $profession }» кесибинин диплому таанылышы керек. Иштей турган өлкө: { $country }. ЕАЭБ жөнүндө келишим, 97(3)-берене. Тартибин органдан тактаңыз.

vacancy-demo = Бул сынап көрүү үчүн ойлоп чыгарылган жумуш орду. Мындай иш берүүчү жок.

# $source, $seen (String)
vacancy-seen = Булак: { $source }. Ал жерде акыркы жолу болгон күнү: { $seen }

# $source, $posted, $seen (String)
vacancy-posted = Булак: { $source }. Жарыяланды: { $posted }. Ал жерде акыркы жолу болгон күнү: { $seen }

vacancy-closes = Акыркы күнү: { $date }
vacancy-closed = Жумуш орду жабылды: булакта эми жок.
vacancy-gone = Бул жумуш орду эми жок. Башкаларын караңыз.
vacancy-saved = Сакталды.
vacancy-unmarked = Белги алынды.
not-for-me = «{ $title }» эмне үчүн ылайык эмес? Жообуңузга жараша тизмени өзгөртөбүз.
not-for-me-pay = Айлык акысы
not-for-me-place = Жайгашкан жери
not-for-me-work = Жумуштун өзү
not-for-me-employer = Иш берүүчүсү
not-for-me-schedule = Графиги
not-for-me-other = Башка себеп
turned-down-pay = «{ $title }» эми көрсөтүлбөйт. Айлыгы жогорураак жумуш көрүү үчүн аны каалооңузда жазыңыз.
turned-down-place = «{ $title }» жана ошол аймактын башка жумуш орундары эми көрсөтүлбөйт.
turned-down-work = «{ $title }» жана ошондой жумуш эми көрсөтүлбөйт. Атайын издесеңиз гана көрсөтөбүз.
turned-down-employer = «{ $title }» жана ошол иш берүүчүнүн башка орундары эми көрсөтүлбөйт.
turned-down-schedule = «{ $title }» эми көрсөтүлбөйт. Керектүү графикти каалооңузда жазыңыз.
turned-down-other = «{ $title }» эми көрсөтүлбөйт.
unfit-closed = Бул жумуш ордунун мөөнөтү өтүп кеткен.
unfit-country = Бул жумуш сиз тандаган өлкөлөрдө эмес.
unfit-not-open = Бул жумуш орду башка өлкөлөрдүн жарандары үчүн.
unfit-recognition = Бул жумуш үчүн дипломду иштей турган өлкө таанышы керек.
unfit-licence = Бул жумушка айдоочу күбөлүгүнүн башка категориясы керек.
unfit-too-late = Сиз баштаганга чейин бул жумуш орду жабылат.
unfit-age = Бул жумушта жаш чектөөсү бар.
filtered-closed = Мөөнөтү өткөн: { $count }
filtered-country = Башка өлкөлөрдө: { $count }
filtered-not-open = Башка өлкөлөрдүн жарандарына: { $count }
filtered-recognition = Диплом таанылышы керек: { $count }
filtered-licence = Башка айдоочу күбөлүгү керек: { $count }
filtered-too-late = Сиз баштаганга чейин жабылат: { $count }
filtered-age = Жашына байланыштуу: { $count }
filtered-not-for-me = «{ vacancy-not-for-me-button }» деп белгилегениңиз: { $count }
reason-same-occupation = өз кесибиңиз
reason-near-occupation = жакын кесип
reason-pay-above-floor = айлыгы каалаганыңыздан кем эмес
reason-good-pay = айлыгы жакшы
reason-wished-place = өз шаарыңыз
reason-wished-region = өз аймагыңыз
reason-no-experience-needed = тажрыйба керек эмес
reason-enough-experience = тажрыйбаңыз жетет
reason-languages-enough = тилди жетиштүү билесиз
reason-housing-provided = турак жай берилет
reason-schedule-fits = графиги ылайык
reason-fresh = жакында жарыяланган
reason-education-enough = билимиңиз ылайык
reason-title-fits = жазганыңызга дал келет
missing-recognition = диплом таанылышы керек
missing-licence-untold = айдоочу күбөлүгү керек
missing-citizenship-untold = бардык өлкөнүн жаранына ачык эмес
missing-other-occupation = дал ошол кесип эмес, жакын кесип
missing-pay-unknown = айлыгы көрсөтүлгөн эмес
missing-pay-below-floor = айлыгы каалаганыңыздан төмөн
missing-pay-before-tax = сумма салыкка чейин
missing-other-place = башка жерде
missing-more-experience = көбүрөөк тажрыйба керек
missing-language-level = тилди жакшыраак билүү керек
missing-no-housing = турак жай берилбейт
missing-housing-unknown = турак жай жөнүндө айтылган эмес
missing-other-schedule = графиги башка
missing-higher-education = башка билим керек

profile-occupation = Кандай жумуш кылгыңыз келет?
    .hint = Баскычты басыңыз же өз сөзүңүз менен жазыңыз, мисалы: ширетүүчү.
    .short = Кесип

profile-countries = Кайсы өлкөлөргө барар элеңиз?
    .hint = Баары бир болсо, өткөрүп жибериңиз.
    .short = Өлкөлөр

profile-pay = Айына кеминде канча айлык акы керек?
    .hint = Колго тийген сумма. Өзүңүз да жаза аласыз, мисалы: 40 миң сом.
    .short = Айлык кеминде

profile-experience = Бул кесипте канча жыл иштедиңиз?
    .hint = Баскычты басыңыз же санын жазыңыз.
    .short = Тажрыйба

profile-languages = Кайсы тилдерде сүйлөйсүз?
    .hint = Тилди, андан кийин деңгээлин басыңыз. Же жазыңыз: орус B1, кыргыз B2.
    .short = Тилдер

profile-housing = Иш берүүчү турак жай бериши керекпи?
    .hint = Керек болсо, адегенде турак жайы бар жумушту көрсөтөбүз.
    .short = Турак жай керек

profile-schedules = Кандай график сизге ыңгайлуу?
    .hint = Баары бир болсо, өткөрүп жибериңиз.
    .short = График

profile-available = Качан баштай аласыз?
    .hint = Болжол менен.
    .short = Баштай турган убакыт

profile-available-now = Азыр
profile-available-month = Бир айдын ичинде
profile-available-quarter = 2–3 айдан кийин
profile-available-later = Кийинчерээк

# $value (Number): жыл
profile-years =
    { $value ->
        [0] Тажрыйбасыз
        [one] { $value } жыл
       *[other] { $value } жыл
    }

profile-review = Каалоолоруңуз. Баары туурабы?
    .short = каалоолорду текшерүү

profile-submit-button = Жумушту көрсөтүү
profile-enough-button = Жетет, жумушту көрсөтүү
profile-none = Кандай жумуш издеп жатканыңызды айтыңыз: эң көбү сегиз суроо, каалаганын өткөрүп жиберсе болот.
profile-begin-button = Баштоо
profile-told = Жумуш жөнүндө айтканыңыз:
profile-jobs-button = Жумушту көрсөтүү
profile-change-button = Өзгөртүү
profile-forget-button = Каалоолорумду өчүрүү
profile-kept = Жазып алдык. Тизме каалоолоруңузга жараша түзүлдү.
profile-forgotten = Каалоолоруңуз өчүрүлдү.
languages-spoken = { $language } { $level }
languages-how-well = Деңгээлиңиз кандай: { $language }?
languages-please = Түшүнүксүз болду. Тилди баскыч менен тандаңыз же жазыңыз, мисалы: орус B1.
pay-please = Сумма түшүнүксүз болду. Бир сан жазыңыз, мисалы: 40000, же валютасы менен: 40 миң сом.

profile-town = Кайсы шаардын жанында иштегиңиз келет?
    .hint = Адегенде жакын жердеги жумушту көрсөтөбүз. Баары бир болсо, өткөрүп жибериңиз.
    .short = Шаар

# $occupation (String): кесип
jobs-near = Азыр «{ $occupation }» кесиби боюнча бош жумуш орду жок. Жакын кесиптер:

# $occupation, $countries (String)
jobs-near-in = Азыр «{ $occupation }» кесиби боюнча бош жумуш орду жок. Изделген жер: { $countries }. Жакын кесиптер:

# $country (String): өлкө
jobs-wider-button = Бүт өлкө: { $country }

# $count (Number): саны
filtered-region = Башка облустарда же облусу айтылган эмес: { $count }

unfit-region = Бул жумуш сиз тандаган облуста эмес.

### reminders

# $source (String): act, date, article; $date (String): when it was looked at
rule-source = Негизи: { $source }. Маалыматтын күнү: { $date }.

# $crossing (String): day and time of the border; $deadline (String): day and time
reminder-filing = Чек арадан өтө турган убактыңыз: { $crossing }. Сапарды бизде каттоонун акыркы мөөнөтү: { $deadline }.

# $deadline (String): day and time
reminder-overlay-ru-ruid = Россия: ruID формасын толтуруңуз. Акыркы мөөнөт: { $deadline }.

# $deadline (String): day and time
reminder-overlay-kz-eta = Казакстан: QazETA арызын бериңиз. Акыркы мөөнөт: { $deadline }.

overlay-mandatory = Бизге белгилүү маалымат боюнча, ал сизге милдеттүү.
overlay-voluntary = Азырынча ал ыктыярдуу.
overlay-not-ours = Бул мамлекеттин өз формасы: биздеги каттоо аны алмаштырбайт.

# $from, $to (String): states; $crossing (String): day and time
reminder-crossing = Жакында чек ара: { $from } — { $to }. Убактысы: { $crossing }.

reminder-crossing-take = Сапар документиңизди жана QR-ырастоону ала жүрүңүз.

# $to (String): state
reminder-arrival = Чек арадан өттүңүзбү? Барган өлкөңүз: { $to }. Белгилеп коюңуз: бардык мөөнөт кирген күндөн эсептелет.

# $to (String): state
reminder-address = Кайда жашарыңызды азырынча билбейбиз. Бара турган өлкөңүз: { $to }. Сапарга даректи кошуңуз: ал катталууга керек болот.

duty-ru-registration = Россия: келген жери боюнча катталыңыз. Билдирмени кабыл алуучу тарап берет: ИИМ, МФЦ, почта же Госуслуги сайты аркылуу.
duty-ru-medical = Россия, иштегендерге: киргенден кийинки 30 күндө медициналык кароодон өтүп, манжа изин тапшырып, сүрөткө түшүңүз.
duty-ru-amina = Москва жана облусу, иштегендерге: Amina тиркемесин орнотуп, анда өз дарегиңиз менен катталыңыз.
duty-kz-registration = Казакстан: миграция полициясынын системасында катталыңыз. Дарегиңизди кабыл алуучу тарап тиркемеде ырастайт.
duty-kz-host = Казакстан: келгениңизди үч жумуш күнү ичинде vmp.gov.kz сайтында билдирүүнү кабыл алуучу тараптан сураныңыз.
duty-kz-permit = Казакстан: 90 күндөн узак иштөө үчүн убактылуу жашоого уруксат керек. Документтерди иш берүүчү менен бирге тапшырыңыз.
duty-kg-registration = Кыргызстан: калкты тейлөө борборунда (ЦОН) катталыңыз же кабыл алуучу тарап интернет аркылуу каттасын. Каттоосуз 90 күндөн ашса, 90 күн киргизилбейт.
duty-by-registration = Беларусь: келген жери боюнча катталыңыз. portal.gov.by сайтында же жарандык жана миграция бөлүмүндө, акысыз.
duty-by-registration-in-person = Беларусь: Россиядан келгендер жарандык жана миграция бөлүмүнө өздөрү барып катталат. Сайт аркылуу болбойт.
duty-am-registration = Армения: Миграция жана жарандык кызматында келген жери боюнча катталыңыз.
duty-am-certificate = Армения, иштегендерге: workpermit.am сайтынан мыйзамдуу болуу тууралуу акысыз маалымкат алыңыз. Сүрөт, документ жана келишим керек.

# $day (String): a day with its weekday
reminder-last-day = Акыркы күн: { $day }.

# $days (Number): whole days left; 0 is the last day
reminder-left-days =
    { $days ->
        [0] Бүгүн акыркы күн.
       *[other] { $days } күн калды.
    }

# $hours (Number): whole hours left
reminder-left-hours = { $hours } саат калды.

# $to (String): state; $day (String): a day with its weekday
reminder-stay = Болуу мөөнөтү бүтүп баратат. Мамлекет: { $to }, акыркы күн: { $day }. Ошол күн бүткөнчө өлкөдөн чыгыңыз же мөөнөттү мыйзамдуу узартыңыз.

# $day (String): a day with its weekday
reminder-contract = Эмгек келишимиңиз бүтөт: { $day }. Аны менен кошо болуу мөөнөтү да бүтөт. Жаңы келишимди алдын ала сүйлөшүңүз.

# $day (String): a day with its weekday
reminder-renew15 = Келишимиңиз мөөнөтүнөн мурда токтотулду. Жаңысын өлкөдөн чыкпай түзсө болот, акыркы күн: { $day }.

reminder-why-now = Мөөнөткө алты сааттан аз калгандыктан, тынч саатта жазып жатабыз.
reminder-trip-button = Сапарды ачуу
reminder-done-button = Аткардым
reminder-register-button = Сапарды каттоо
reminder-crossed-button = Мен жеттим
reminder-not-gone-button = Сапар болгон жок
reminder-postponed-button = Сапар кийинге калды
reminder-stay-button = Болуу мөөнөтүм
reminders-next = Жакынкы эске салуулар:

# $at (String): day and time; $what (String): what it is about
reminders-line = { $at } — { $what }

reminders-none = Эске салуулар азырынча жок. Алар сапарды каттаганда пайда болот.

# $from, $to (String): hours
reminders-quiet = Тынч саат: { $from }–{ $to }. Бул убакта мөөнөт бүтүп бара жатса гана жазабыз.

reminders-quiet-none = Тынч саат жок: каалаган убакта жазабыз.

# $groups (String): names of groups
reminders-off = Өчүрүлгөн: { $groups }.

# $groups (String): names of groups
reminders-stopped = Чек ара жана жаңы жумуш орундары тууралуу кабарлар өчүрүлдү. Мөөнөтү бар милдеттер тууралуу эске салуулар калды: { $groups }.

reminders-stopped-all = Бардык эске салуу өчүрүлдү. Мөөнөттөрдүн өзү күчүндө калат.
reminders-all-off-button = Баарын өчүрүү
reminders-calendar-button = Календарь үчүн файл
reminders-calendar = Файлды календардан ачыңыз: ал бизсиз да эске салат. Сапар өзгөрсө, жаңысын алыңыз.

# $group (String): name of a group
reminders-turn-on-button = Күйгүзүү: { $group }

# $group (String): name of a group
reminders-turn-off-button = Өчүрүү: { $group }

reminders-quiet-button = Тынч саат
reminders-group-trip = каттоо менен формалар
reminders-group-border = чек ара
reminders-group-stay = өлкөдө болуу
reminders-group-contract = эмгек келишими
quiet-hours = Кайсы сааттарда жазбайлы?
quiet-hours-none-button = Каалаган убакта жазуу

# $from, $to (String): hours
quiet-hours-span-button = { $from }–{ $to } аралыгы

form-done = Белгилеп койдук, бул тууралуу эми эске салбайбыз. Мамлекетке эч нерсе билдирбейбиз.
reminder-over = Бул эске салуу эми керек эмес.

# $at (String): day and time
reminder-snoozed = Дагы эске салабыз: { $at }.

stay-none = Азыр башка мамлекетте экениңизди билбейбиз. Сапарыңызда киргениңизди белгилеңиз.

# $state (String): state; $date (String): day of entry
stay-now = Азыр ушул өлкөдөсүз: { $state }. Кирген күнүңүз: { $date }.

# $date (String): day
stay-contract-until = Эмгек келишими, акыркы күн: { $date }.

# $date (String): day
stay-free-until = Катталбай жүрсө боло турган акыркы күн: { $date }.

# $date (String): day
stay-countdown = Өлкөдөн чыкпай жаңы келишим түзсө боло турган акыркы күн: { $date }.

# $date (String): day
stay-until-days = Бул мамлекеттин эрежеси боюнча өлкөдө болуунун акыркы күнү: { $date }. Биз билбеген мурунку сапарлар да эсептелет.

# $date (String): day
stay-until-contract = Келишим күчүндө турганча кала аласыз, акыркы күн: { $date }.

stay-contract-button = Келишимдин аягын жазуу
stay-contract-change-button = Келишимдин аягын өзгөртүү
stay-terminated-button = Келишим эрте токтотулду
stay-contract = Келишимиңиз кайсы күнү бүтөт? Мисалы: 2027-жылдын 30-июну.
stay-terminated = Келишим кайсы күнү токтотулду? Күндү тандаңыз же жазыңыз, мисалы: 20-ноябрь.
stay-before-entry = Бул күн кирген күнүңүздөн мурда. Күндү текшериңиз.
stay-not-ended-yet = Бул күн али келе элек. Келишим токтотулган күндү жазыңыз.
stay-kept = Жазып алдык, эске салууларды кайра эсептедик.
needs-citizenship = Кайсы өлкөнүн жаранысыз?
needs-other = Биз Армения, Беларусь, Казакстан, Кыргызстан жана Россия жарандары үчүн эрежелерди билебиз. Өзүңүзгө тиешелүүсүн бара турган мамлекеттин консулдугунан тактаңыз. Шашылыш жардам баарына бар.
needs-from = Кайсы өлкөдөн чыгасыз?

# $from (String): state
needs-to = Кайдан: { $from }. Кайда барасыз?

# $to (String): state
needs-purpose = Кайда: { $to }. Эмне үчүн барасыз?

needs-elsewhere-button = Башка өлкөдөн чыгам
needs-again-button = Башка сапар

# $citizenship, $from, $to (String): states; $purpose (String): what for
needs-answer = Жарандык: { $citizenship }. Сапар: { $from } — { $to }. Максаты: { $purpose }.

# $hours (Number): hours before the border
needs-lead-time = Сапарды чек арадан кеминде { $hours } саат мурун бизде каттаңыз. Мыйзам муну талап кылбайт, кечиккенге жаза жок.

needs-form-none = Билишибизче, бул мамлекет сизден киргенге чейин өз формасын сурабайт.

# $hours (Number): hours before the border
needs-form-ru-ruid = Россия киргенге чейин ruID формасын толтурууну сурайт: кеминде { $hours } саат мурун.

# $hours (Number): hours before the border
needs-form-kz-eta = Казакстан киргенге чейин QazETA арызын берүүнү сурайт: кеминде { $hours } саат мурун.

needs-document-id-card-yes = Документ: чет өлкөгө чыгуучу паспорт же ID-карта.
needs-document-id-card-no = Документ: чет өлкөгө чыгуучу паспорт гана. ID-карта кабыл алынбайт.
needs-document-id-card-unknown = Документ: чет өлкөгө чыгуучу паспорт. ID-карта кабыл алынабы, билбейбиз.
needs-document-internal-passport-yes = Документ: чет өлкөгө чыгуучу же ички паспорт.
needs-document-internal-passport-air-only = Документ: чет өлкөгө чыгуучу паспорт. Ички паспорт учак менен барганда гана жарайт, Грузия аркылуу жолдо жарабайт.
needs-document-note-ru-child = 14 жашка чыга элек балага чет өлкөгө чыгуучу өз паспорту керек.
needs-document-note-child-under-16 = 16 жашка чыга элек балдар үчүн эреже так эмес: баланын паспортун алыңыз.
needs-document-note-services-want-passport = Ал жакта көп жерде паспорттун өзүн сурашат.

# $days (Number): days from entry; $to (String): state
needs-free-days = { $to }: катталбай { $days } күн жүрсө болот, кирген күн да эсептелет.

# $days (Number): days allowed
needs-stay-roll180 = Каалаган 180 күндүн ичинде { $days } күнгө чейин турса болот.

# $days (Number): days allowed
needs-stay-calyear = Календардык жыл ичинде { $days } күнгө чейин турса болот.

needs-stay-none = Болуу мөөнөтү чектелген эмес.
needs-card-none = Миграциялык карта керек эмес.
needs-card-unless-stamped = Паспортто мөөр болсо жана 30 күндөн ашык турбасаңыз, миграциялык карта керек эмес. Болбосо аны чек арадан алып, сактаңыз. Иштегени барсаңыз, анда «Работа» (жумуш) деген максатты белгилеңиз.
needs-card-without-stamp = Документке мөөр басылбаса (ID-карта, ички паспорт), чек арадан миграциялык карта алып, сактаңыз.
needs-card-union-state = Миграциялык картаны Россияга же Беларуска биринчи киргенде алышат: ал эки өлкөгө бирөө. Аны сактаңыз.

# $days (Number): working days
needs-address-change = Дарегиңиз өзгөрсө, жаңысын { $days } жумуш күнү ичинде каттатыңыз.

needs-contract = Эмгек келишими болсо, анын мөөнөтү бүткүчө кала аласыз. Иштөөгө уруксат керек эмес.

# $after, $days (Number): days
needs-renewal = Өлкөгө киргениңизге { $after } күндөн ашкандан кийин келишим мөөнөтүнөн мурда токтотулса, жаңысын өлкөдөн чыкпай түзсө болот. Ага { $days } күн берилет.

needs-own-state = Бул өз мамлекетиңиз: кирүүгө жана болууга чек жок.
needs-not-state = Биз кеңеш берип, эске салабыз. Сизди тийиштүү органдардын өзү гана каттайт.
reminder-name-filing = сапарды бизде каттоо
reminder-name-overlay = мамлекеттин өз формасы

# $to (String): state
reminder-name-address = жашай турган даректи кошуу: { $to }

# $from, $to (String): states
reminder-name-crossing = чек ара: { $from } → { $to }

# $to (String): state
reminder-name-arrival = өлкөгө киргенди белгилөө: { $to }

reminder-name-stayreg = келген жери боюнча каттоо
reminder-name-medical = медициналык кароо, манжа изи

# $to (String): state
reminder-name-stay = болуу мөөнөтүнүн аягы: { $to }

reminder-name-contract = эмгек келишиминин аягы
reminder-name-renew15 = жаңы эмгек келишими

# $state (String): state passed through
needs-by-land = Унаа же поезд менен барсаңыз, жолдо бул мамлекеттен өтөсүз: { $state }.

needs-sources-button = Булактар
reminder-form-ru-ruid = ruID тапшыруу, Россияга кирүү
reminder-form-kz-eta = QazETA тапшыруу, Казакстанга кирүү
reminder-duty-ru-registration = Россия: келген жери боюнча катталуу
reminder-duty-ru-medical = Россия: медициналык кароо, манжа изи
reminder-duty-ru-amina = Москва: Amina тиркемеси
reminder-duty-kz-registration = Казакстан: миграция полициясынын системасында катталуу
reminder-duty-kz-host = Казакстан: кабыл алуучу тараптын билдирмеси
reminder-duty-kz-permit = Казакстан: убактылуу жашоого уруксат
reminder-duty-kg-registration = Кыргызстан: келген жери боюнча катталуу
reminder-duty-by-registration = Беларусь: келген жери боюнча катталуу
reminder-duty-by-registration-in-person = Беларусь: өзү барып катталуу
reminder-duty-am-registration = Армения: келген жери боюнча катталуу
reminder-duty-am-certificate = Армения: мыйзамдуу болуу тууралуу маалымкат

# $form (String): the state's form; $deadline: day and time
registration-note-other-form-late = Мамлекеттин өзүнө өзүнчө тапшырыңыз: { $form }. Акыркы мөөнөт өтүп кетти: { $deadline }. Азыр тапшырылса, кабыл алынабы, органдан тактаңыз.

# $form (String): the state's form; $deadline: day and time
state-form-late = Дагы бир форма бар, ал мамлекеттики: { $form }. Акыркы мөөнөт өтүп кетти: { $deadline }. Азыр тапшырыңыз да, кабыл алынабы, органдан тактаңыз.

reminders-group-vacancies = жаңы жумуш орундары

# $group (String): name of a group
reminders-rhythm-button = Канча жолу: { $group }

# $group (String): name of a group; $rhythm (String): how often
reminders-rhythm = Эмне жөнүндө: { $group }. Азыр: { $rhythm }. Канчалык тез-тез кабарлайлы?

reminders-rhythm-border = Дароо болбосо, чогултуп, эртең мененки 9да жөнөтөбүз. Күтө албаганы эртерээк келет.
reminders-rhythm-vacancies = Бир билдирүүдө эң көбү беш жумуш орду болот. Калганы кийинкисинде келет.

# $group (String): name of a group; $rhythm (String): how often
reminders-gathered = Чогултуп жөнөтөбүз: { $group }, { $rhythm }.

rhythm-now = дароо
rhythm-daily = күнүнө бир жолу
rhythm-weekly = жумасына бир жолу
rhythm-off = өчүрүлгөн
rhythm-mixed = ар бир издөө боюнча ар башка
rhythm-set-now = Дароо
rhythm-set-daily = Күнүнө бир жолу, 9:00дө
rhythm-set-weekly = Дүйшөмбү сайын, 9:00дө
rhythm-set-off = Өчүрүү

# $zone (String): a clock
reminders-zone = Убакыт алкагыңыз: { $zone }.

reminders-zone-button = Убакыт алкагы

# $zone (String): a clock
reminders-zone-ask = Кайсы убакыт менен жазалы? Азыр: { $zone }. Тандаңыз же шаарыңызды жазыңыз.

reminders-zone-unknown = Кайсы шаар экенин так түшүнгөн жокпуз. Башкача жазыңыз же тизмеден тандаңыз.

# $zone (String): a clock
reminders-zone-set = Эми бул убакыт менен жазабыз: { $zone }.

reminder-snooze-hour-button = Бир сааттан кийин
reminder-snooze-tonight-button = Бүгүн кечинде
reminder-snooze-tomorrow-button = Эртең эртең менен

# $zone (String): a clock; $now (String): the time on it
registered-clock = Кайсы убакыт менен жүрөсүз? Биз бул убакыт менен жазабыз: { $zone }, азыр { $now }. Туурабы?

clock-right-button = Туура
clock-other-button = Башка убакыт
reminders-group-news = Kösh жаңылыктары

# $town, $zone (String)
reminders-zone-town = { $town }. Эми бул убакыт менен жазабыз: { $zone }.

### verify

verify-title = QR-ырастоону текшерүү
verify-intro = Баары ушул браузерде текшерилет: сканерленген же коюлган текст эч жакка жөнөтүлбөйт.
verify-language = Тил
verify-scan-button = Камера менен сканерлөө
verify-stop-button = Камераны өчүрүү
verify-picture-button = Сүрөт тандоо
verify-paste = QR-коддун тексти
verify-check-button = Текшерүү
verify-looking = Камераны QR-кодго буруңуз.
verify-camera-none = Бул жерде камера иштебейт. Сүрөт тандаңыз же QR-коддун текстин коюңуз.
verify-picture-none = Бул сүрөттөн QR-код табылган жок. Код толук көрүнгөн, ачыгыраак сүрөттү тандаңыз.
verify-valid = Чыныгы жана күчүндө.
verify-expired = Чыныгы, бирок мөөнөтү өткөн.

# $version (String): the number of the newest one
verify-replaced = Чыныгы, бирок { $version }-версия менен алмаштырылган. Жаңысын көрсөтүүнү сураңыз.

verify-cancelled = Чыныгы, бирок жокко чыгарылган.
verify-altered = Чыныгы эмес: кол коюлгандан кийин өзгөртүлгөн же код бузулган. Кайра сканерлеңиз.
verify-unknown-issuer = Ким кол койгону белгисиз: муну Kösh берген эмес же мындагы ачкычтар эски. Баракты интернет менен ачыңыз.
verify-unreadable = Бул толук QR-ырастоо эмес. Кайра сканерлеңиз же текстти толугу менен коюңуз.
verify-not-state = Мында жолоочунун сапардан мурда Kösh-кө айтканы көрсөтүлгөн. Бул мамлекеттик каттоо, виза же уруксат эмес.
verify-name = Аты-жөнү, документтегидей
verify-code = Код

# $from, $to (String): states; $checkpoint (String); $date (String): the day
verify-crossing = { $from } → { $to }, { $checkpoint }, { $date }

# $at (String): day and time
verify-status-as-of = Алмаштырылган жана жокко чыгарылган ырастоолордун тизмеси: { $at }

verify-status-none = Алмаштырылганы же жокко чыгарылганы белгисиз: тизме али жүктөлө элек.
verify-keys-none = Ачкычтар али жүктөлө элек. Баракты интернет менен бир жолу ачыңыз.
verify-ready = Барак сакталды: эми интернетсиз да иштейт.
verify-document-title = Документ ушул кишиникиби?
verify-document-how = Документте жазылганды киргизиңиз. Салыштыруу ушул жерде жүрөт, эч жакка жөнөтүлбөйт.
verify-document-number = Документтин номери
verify-document-birth = Туулган күнү
verify-document-until = Жарактуулук мөөнөтү; ал жок болсо, берилген күнү
verify-document-check-button = Документ менен салыштыруу
verify-document-working = Салыштырылып жатат. Бир нече секунд күтүңүз.
verify-document-matches = Документ ырастоого туура келет.
verify-document-differs = Документ туура келбейт. Киргизилген номерди жана эки күндү текшериңиз.
verify-no-script = Кол тамганы текшерүү үчүн браузердин жөндөөлөрүнөн скрипттерди күйгүзүңүз.

### registration

# Whose citizen the traveller is
citizenship-am = { country-am }

citizenship-by = { country-by }
citizenship-kz = { country-kz }
citizenship-kg = { country-kg }
citizenship-ru = { country-ru }
citizenship-dual = Эки жарандык
citizenship-other = Башка өлкө
citizenship-stateless = Жарандыгым жок
citizenship-change-button = Жарандыкты оңдоо
relation-spouse = Жубайым
relation-child = Балам
relation-parent = Атам же апам
relation-sibling = Бир тууганым
relation-other = Башка адам
returns-no = Жок
returns-yes = Ооба, качан экенин билем
returns-unknown = Ооба, бирок качаны белгисиз
document-passport = Паспорт
document-id-card = ID-карта
document-internal-passport = Ички паспорт
document-birth-certificate = Туулгандыгы жөнүндө күбөлүк
document-return-certificate = Мекенге кайтуу күбөлүгү

late-reason-illness-button = Тууганым ооруп калды
    .told = тууганы ооруп калган

late-reason-funeral-button = Жаназа
    .told = жаназа

late-reason-treatment-button = Шашылыш дарылануу
    .told = шашылыш дарылануу

late-reason-late-offer-button = Ишке кеч чакырышты
    .told = ишке кеч чакырышкан

registration-employer-none-button = Иш берүүчүм азырынча жок
    .told = азырынча жок

registration-address-unknown-button = Азырынча билбейм
    .told = азырынча белгисиз

border-caution-keep-button = Баары бир ушул жерден өтөм
border-caution-checkpoint-button = Башка пунктту тандоо
border-caution-day-button = Башка күндү тандоо
minor-add-adult-button = Чоң киши кошуу

registration-citizenship = Кайсы өлкөнүн жаранысыз?
    .hint = Баскычты басыңыз же жазыңыз, мисалы: Кыргызстан.
    .short = Жарандык

registration-document-citizenship = Кайсы өлкөнүн документи менен барасыз?
    .hint = Эреже чек арада көрсөтө турган документиңизге жараша болот.
    .short = Документ берген өлкө

# $who (String): stateless, other
registration-citizenship-note =
    { $who ->
        [stateless] Евразия биримдигинин эрежелери анын беш өлкөсүнүн жарандары үчүн жазылган. Жарандыгы жок адамга виза жана иштөөгө уруксат керек болушу мүмкүн.
       *[other] Евразия биримдигинин эрежелери анын беш өлкөсүнүн жарандары үчүн жазылган. Башка өлкөнүн жаранына виза жана иштөөгө уруксат керек болушу мүмкүн.
    }
    .hint = Сапарыңызды баары бир каттайбыз, мөөнөттөрдү эске салабыз, кайда кайрылууну айтабыз. Так эмне керегин бара турган өлкөнүн консулдугунан сураңыз.

registration-from = Кайсы өлкөдөн чыгасыз?
    .hint = Баскычты басыңыз же аталышын жазыңыз.
    .short = Кайдан

registration-to = Кайсы өлкөгө барасыз?
    .hint = Сапарыңыз бүтө турган өлкөнү тандаңыз. Жолдогу өлкөлөрдү өзүнчө сурайбыз.
    .short = Кайда

registration-mode = Эмне менен барасыз?
    .hint = Чек ара менен кийинки суроолор ушуга жараша болот.
    .short = Эмне менен

# $from, $to (String): the two states
registration-checkpoint = { $from } → { $to }: кайсы өткөрүү пункту аркылуу?
    .hint = Баскычты басыңыз же аталышын жазыңыз.
    .short = Өткөрүү пункту

# $from, $to (String): the two states
registration-crosses-at = { $from } → { $to }: чек арадан качан өтөсүз?
    .hint = Мисалы: 25-декабрь 14:00, эртең саат 9да, жума күнү эртең менен.
    .short = Чек ара

# $why (String): closed, neighbours, routes; $checkpoint (String): its name; $until (String): last closed day
registration-border-caution =
    { $why ->
        [closed] { $checkpoint } бул күнү унаалар менен жөө жүргүнчүлөргө жабык. Жабык турган акыркы күн: { $until }.
        [neighbours] { $checkpoint } эки коңшу өлкөнүн жарандары үчүн. Сиздин жарандыгыңыз менен өткөрбөй коюшу мүмкүн.
       *[routes] Башка өлкөнүн жарандары бул жерден макулдашылган жолдор менен гана өтөт. { $checkpoint } сизге туура келеби, чек ара кызматынан тактаңыз.
    }
    .hint = Эмне кылабыз?

# $from (String): the state
registration-departure-airport = { $from }: кайсы аэропорттон учасыз?
    .hint = Баскычты басыңыз, шаарды же билеттеги кодду жазыңыз.
    .short = Учуу аэропорту

registration-departs-at = Качан учасыз?
    .hint = Билеттегидей, мисалы: 25-декабрь 14:00.
    .short = Учуу убактысы

# $to (String): the state
registration-arrival-airport = { $to }: кайсы аэропортко коносуз?
    .hint = Баскычты басыңыз, шаарды же билеттеги кодду жазыңыз.
    .short = Конуу аэропорту

registration-arrives-at = Качан коносуз?
    .hint = Билеттегидей, ошол шаардын сааты менен. Мисалы: 25-декабрь 17:30.
    .short = Конуу убактысы

registration-purpose = Эмне үчүн барасыз?
    .hint = Кийинки суроолор менен мөөнөттөр ушуга жараша болот.
    .short = Максат

registration-employer = Иш берүүчүңүз ким?
    .hint = Компаниянын аталышы же аты-жөнү. Иш жок болсо, баскычты басыңыз: табууга жардам беребиз.
    .short = Иш берүүчү

# $purpose (String): why they go
registration-host =
    { $purpose ->
        [study] Кайсы жерде окуйсуз?
        [family] Кимге барасыз?
        [medical] Кайсы жерде дарыланасыз?
        [business] Иш менен кимге барасыз?
        [driver] Кайсы ташуучу компанияда иштейсиз?
       *[other] Сизди ким кабыл алат?
    }
    .hint = Атын же аталышын жазыңыз. Азырынча билбесеңиз, «{ skip-button }» баскычын басыңыз.
    .short = Кабыл алуучу тарап

# $to (String): the state
registration-place = { $to }: кайсы шаарга же айылга?
    .hint = Аталышын жазыңыз же картадан чекит жөнөтүңүз. Азырынча билбесеңиз, «{ skip-button }» баскычын басыңыз.
    .short = Шаар же айыл

# $place (String): the town
registration-address = { $place }: так кайсы жерде жашайсыз?
    .hint = Көчө менен үй, мейманкана же кимдин үйү. Мисалы: Бак көчөсү, 5. Картадан чекит жөнөтсө да болот.
    .short = Дарек

registration-returns = Кайра кайтасызбы?
    .hint = Кайтар жолду азыр кошо каттайбыз, кийин өзүнчө каттоонун кереги жок.
    .short = Кайтуу

registration-returns-at = Качан кайтасыз?
    .hint = Мисалы: 20-январь 10:00. Күнүн кийин өзгөртсө болот.
    .short = Кайтардагы чек ара

registration-late-reason = Чек арага эки суткадан аз калды. Эмне үчүн шашылыш барасыз?
    .hint = Бизде кеч каттаганга жаза жок. QR-ырастоодо себеби көрүнбөйт.
    .short = Шашылыш себеби

registration-minor-note = Сиз 18ге чыга элексиз, сапарда чоң киши жок. Ата-энеңиздин нотариус күбөлөндүргөн макулдугун ала жүрүңүз.
    .hint = Ансыз чек арадан чыгарбай коюшу мүмкүн. Так эрежени чек ара кызматынан сураңыз, жардам керек болсо, 112ге чалыңыз.

# $count (Number): those told already
registration-companions = Сиз менен дагы бирөө барабы?
    .hint = Ар бири өз кодун жана QR-ырастоосун алат. Балдар да.
    .short = Бирге баргандар
    .add = Адам кошуу
    .done =
        { $count ->
            [0] Жок, жалгыз барам
           *[other] Болду, баары ушул
        }
    .remove = { $number }-адамды алып салуу

# $number (Number): which one; $name (String): may be empty; $relation (String): what they are to the person
registration-companion =
    { $relation ->
        [spouse] { $number }. Жубайыңыз { $name }
        [child] { $number }. Балаңыз { $name }
        [parent] { $number }. Атаңыз же апаңыз { $name }
        [sibling] { $number }. Бир тууганыңыз { $name }
        [other] { $number }. { $name }
       *[none] { $number }. Жаңы адам
    }

registration-companions-relation = Бул адам сизге ким болот?
    .hint = Баскычты басыңыз.
    .short = Ким болот

registration-companions-guardian = Бала кайсы чоң киши менен барат?
    .hint = Жолдо балага ошол адам жооп берет.
    .short = Кайсы чоң киши менен

registration-companions-companion-citizenship = Бул адам кайсы өлкөнүн жараны?
    .hint = Өзү ала жүрө турган документ боюнча.
    .short = Жарандык

traveller-document = Чек арада кайсы документ көрсөтүлөт?
    .hint = Документтин ылдый жагындагы «<<<» белгиси бар саптарды жөнөтүңүз. Же кол менен жазыңыз. Сүрөттү чатка жөнөтпөңүз.
    .short = Документ

traveller-document-type = Бул кандай документ?
    .hint = Чек арада көрсөтүлө турган документ.
    .short = Документтин түрү

traveller-document-number = Документтин номери кандай?
    .hint = Тамгалары менен цифраларын бөлбөй, документтегидей жазыңыз.
    .short = Номери

# $number (String): as it was typed
traveller-document-number-sure = { $number }: мындай документтин номери көбүнчө башкача болот. Документ менен салыштырыңыз.
    .hint = Баары туура болсо, «{ document-number-keep-button }» баскычын басыңыз.

traveller-name = Фамилиясы менен аты документте кандай жазылган?
    .hint = Өз тилиңизде жазыңыз, мисалы: Үлгүбаева Айгүл. Атасынын аты документте болсо гана.
    .short = Аты-жөнү

# $example (String): a name in Latin letters
traveller-latin-name = Латын тамгасы менен кандай жазылган?
    .hint = Адегенде фамилиясы, үтүр, анан аты. Мисалы: { $example }.
    .short = Латынча

traveller-birth-date = Туулган күнүн жазыңыз.
    .hint = Күнү, айы, жылы, мисалы: 05.03.1994.
    .short = Туулган күнү

traveller-expires-on = Документ качанга чейин жарактуу?
    .hint = Мисалы: 01.02.2030. Мөөнөтү жок болсо, «{ skip-button }» баскычын басыңыз.
    .short = Жарактуулук мөөнөтү

registration-review = Баары туурабы, текшериңиз. «{ registration-submit-button }» баскычын басмайынча эч нерсе жөнөтүлбөйт.
    .short = жөнөтөр алдындагы текшерүү

registration-submit-button = Каттоо

# $deadline: day and time
registration-note-on-time = Үлгүрөсүз: акыркы мөөнөт — { $deadline }.

# $deadline: day and time
registration-note-late = Акыркы мөөнөт өтүп кетти: { $deadline }. Сапарды баары бир каттап, кечиккенин белгилейбиз.

# $opens: the first day
registration-note-early = Сапарга 90 күндөн көп убакыт бар. Каттоо ачыла турган күн: { $opens }. Ага чейин жоопторуңуз сакталат.

# $form (String): the state's form; $deadline: day and time
registration-note-other-form = Мамлекеттин өзүнө өзүнчө тапшырыңыз: { $form }. Акыркы мөөнөт: { $deadline }.

amendment-review = Эмнени өзгөртөбүз? Сапты басып, анан «{ amendment-submit-button }» баскычын басыңыз.
    .short = өзгөртүүлөрдү текшерүү

amendment-submit-button = Өзгөртүүнү сактоо
occupation-which = Ишиңизге кайсынысы жакыныраак?
occupation-not-found = Мындай кесипти тааныган жокпуз. Жөнөкөй жазыңыз, мисалы: ширетүүчү, ашпозчу, айдоочу.

# $from, $to (String): states; $checkpoint (String)
border-passed = { $from } → { $to }, { $checkpoint }

# $from, $to (String): states; $exit, $entry (String): airports
border-passed-flight = { $from }, { $exit } → { $to }, { $entry }

# $to (String): the person's own state
after-crossing-home = Жазып алдык: үйдөсүз, { $to }. Башка өлкөдө болуу мөөнөтү бүттү, ал тууралуу мындан ары эске салбайбыз.

journey-there = жеттиңиз
reminders-silent = Сапарыңыз тууралуу эске салуулар өчүрүлгөн, ошондуктан жазбайбыз. Мөөнөттөрдүн өзү күчүндө калат.

# $groups (String): names of groups
reminders-still-on = Күйгүзүлгөн: { $groups }. Алар боюнча азырынча эч нерсе пландалган жок.

reminders-none-left = Жакын арада эске салуу жок: эске сала турган нерсенин баары артта калды.
reminders-all-on-button = Баарын күйгүзүү
jobs-turned-down = Башка кесиптерде төмөнкү жумуш орундарынан баш тарттыңыз. Ачып, кайтаруу үчүн басыңыз.
jobs-turned-down-button = Башка кесип боюнча баш тартуу
not-gone-began = Жолдун бир бөлүгү артта калды. Калганын кийинкиге жылдырса же өзгөртсө болот.
crossed-before-last = Бул күн ушул сапардын мурунку чек арасынан эрте. Күндү текшериңиз.

# $place (String): town
journey-place = Дарек: { $place }

# $date (String): day
stay-free-past = Катталуу мөөнөтү өттү: { $date }. Азырынча каттала элек болсоңуз, азыр катталыңыз.

### telegram

# Боттун барагында жана сүйлөшүү башталганга чейин көрүнөт: 512 жана 120 тамгага чейин
bot-description = Kösh чет өлкөгө иштегени, окуганы же үй-бүлөсүнө бараткандарга жардам берет: сапарды алдын ала каттайт, сизге ылайык жумуш табат, мөөнөттөрдү эске салат. Акысыз. Мамлекеттик кызмат эмес. Биз эч качан акча, сырсөз же SMS код сурабайбыз.

bot-short-description = Сапарды каттоо, жумуш, мөөнөттөр. Акысыз. Акча, сырсөз, SMS код эч качан сурабайбыз.
command-start = Башкы меню
command-new = Сапарды каттоо
command-my = Сапарларым жана коддорум
command-jobs = Мага ылайык жумуш табуу
command-profile = Кесибим жана иш тажрыйбам
command-reminders = Жакынкы эске салуулар
command-needs = Мага эмне керек
command-urgent = Шашылыш жардам телефондору
command-help = Жардам
command-language = Тилди алмаштыруу
command-privacy = Маалыматтарым
command-web = Браузерде улантуу
command-cancel = Анкетаны токтотуу
group-private = Биз жеке чатта гана сүйлөшөбүз: бул жерде маалыматыңызды башкалар көрөт. Төмөнкү баскычты басыңыз.
group-private-button = Жеке чатты ачуу
share-contact = Номериңизди жөнөтүү үчүн төмөнкү баскычты басыңыз же аны жазыңыз.
share-contact-button = Номеримди жөнөтүү
share-location = Турган жериңизди жөнөтүү үчүн төмөнкү баскычты басыңыз же аны жазыңыз.
share-location-button = Турган жеримди жөнөтүү
share-over = Төмөнкү баскыч эми керек эмес.

### trips

registration-begin = Сапарды каттайлы. Үч мүнөттөй убакыт алат, жоопторуңуз сакталат.
registration-begin-need = Өзүңүз ала жүрө турган документ керек болот.
not-the-state = Бул мамлекеттин эмес, биздин реестр: өлкөлөрдүн өз формаларын жана каттоосун алмаштырбайт.
registration-begin-button = Баштоо
registration-anew-button = Башынан баштоо
registration-crossed-button = Чек арадан өтүп койдум
registration-check-button = Жоопторду көрүү

# $date (String): the day somebody named
travel-plan = Жолго чыга турган күнүңүз: { $date }. Убакыт барда сапарды каттап коёлу.

travel-plan-button = Сапарды каттоо

# $opens: from when it can be filed
registration-too-early-told = Бул сапарды каттоого али эрте. Ачыла турган убагы: { $opens }. Жоопторуңузду сактадык, убагы келгенде эске салабыз.

registration-too-early = Сапарга 90 күндөн көп убакыт бар. Күнү жакындаганда каттаса болот.
registration-known = Бул сапар катталып койгон. Мына, ушул.

# $number (Number): which of those told
registration-duplicate = { $number }-адам бул чек арага катталып койгон. Аны бул сапардан алып салыңыз же мурунку сапарды жокко чыгарыңыз.

amendment-too-early = Жаңы күнгө чейин 90 күндөн көп убакыт бар. Жакыныраак күндү тандаңыз же сапарды жокко чыгарып, кийин каттаңыз.
journey-changed-meanwhile = Сиз оңдоп жатканда сапар башка жерден өзгөртүлдү. Азыркы абалы мындай.
journey-gone = Мындай сапарыңыз жок же ал жабылган.
journey-no-border-left = Бул сапардын бардык чек арасынан өттүңүз.
journey-no-legs = Сапарда бир да чек ара жок. Кайдан жана кайда барарыңызды текшериңиз.

# $checkpoint (String): its id
journey-checkpoint-unknown = Мындай өткөрүү пункту жок: { $checkpoint }.

# $checkpoint (String): its id
journey-checkpoint-elsewhere = { $checkpoint } өткөрүү пункту башка чек арада.

journey-legs-out-of-turn = Өлкөдөн чыккандан кийин кирүү, киргенден кийин чыгуу болушу керек.
journey-legs-broken = Чек аралар бир жол болуп чыкпады. Өлкөлөрдү текшериңиз.
journey-legs-backwards = Кийинки чек ара мурункусунан эрте. Күндөрүн текшериңиз.
crossed-in-future = Бул күн келе элек. Чек арадан качан өттүңүз?
registered-next = Даяр. Эми эмне кылабыз?

# $count (Number): travellers registered
registered =
    { $count ->
        [1] Сапар бизде катталды. Кодуңуз ушул, аны телефон менен айтса болот:
       *[other] Сапар бизде катталды. Ар кимдин өз коду бар:
    }

# $name (String): traveller; $code (String): printed code
code-line = { $name }: { $code }

# $name (String): traveller; $code (String): printed code
code-line-cancelled = { $name }: { $code } — жокко чыгарылган

# $code (String): printed code
copy-code-button = Көчүрүү: { $code }

# $name (String): traveller; $code (String): printed code; $version (Number): which version
qr-caption = { $name }, коду { $code }, { $version }-версия. Сурашса, QR көрсөтүңүз. Бул ырастоо, уруксат эмес.

pdf-caption = Басып чыгара турган ырастоо. Документиңиз менен чогуу сактаңыз.
pass-pdf-button = Басып чыгара турган PDF
show-qr-button = QR көрсөтүү
journey-open-button = Сапарды ачуу

# $from, $to (String): states; $checkpoint (String); $at: day and time; $zone: whose clock
border-line = { $from } → { $to }, { $checkpoint }: { $at }, { $zone }

# $from, $to (String): states; $checkpoint (String); $at: day and time; $zone: whose clock; $other: the time across; $otherZone: whose
border-line-both = { $from } → { $to }, { $checkpoint }: { $at }, { $zone } = { $other }, { $otherZone }

# $exit, $entry (String): airports; $at, $lands: day and time; $zone, $otherZone: whose clocks
border-line-flight = { $from }, { $exit }: { $at }, { $zone } → { $to }, { $entry }: { $lands }, { $otherZone }

border-untold = Чек ара көрсөтүлгөн эмес

# $deadline: day and time
filed-on-time = Үлгүрдүңүз. Акыркы мөөнөт: { $deadline }.

# $deadline: day and time
filed-late = Кечигип катталды. Акыркы мөөнөт: { $deadline }. Биздеги каттоого бул таасир этпейт.

# $date (String): when it was looked at
filed-rule = Эреже: чек арадан кеминде 48 саат мурун каттоо. Муну Евразия улуттук университети сунуштаган, ЕАЭБ актыларында мындай талап жок. Текшерилди: { $date }.

# $form (String): the state's form; $deadline: day and time
state-form-needed = Дагы бир форма бар, ал мамлекеттики: { $form }. Акыркы мөөнөт: { $deadline }.

state-form-ru-ruid = ruID, Россияга кирүү арызы
state-form-kz-eta = QazETA, Казакстанга кирүү арызы
filed-reminders = Биз эске салабыз:

# $when: day and time; $what (String): matter
filed-reminder-line = { $when } — { $what }

my = Сапарларыңыз:
my-none = Азырынча сапар жок. Биринчисин каттайлыбы?

# $from, $to (String): states; $date (String): day of the first border; $status (String)
journey-line = { $from } → { $to }, { $date }: { $status }

# $to (String): state; $date (String): day of the first border
journey-label = { $to }, { $date }

journey-status-planned = алдыда
journey-status-under-way = жолдо
journey-status-done = аяктады
journey-status-cancelled = жокко чыгарылган
journey-status-not-gone = болгон жок
leg-status-planned = Али алдыда
leg-status-crossed = Чек арадан өттүңүз
leg-status-missed = Болгон жок
leg-status-cancelled = Жокко чыгарылган

# $purpose (String)
journey-purpose = Максаты: { $purpose }

# $place (String): town; $address (String)
journey-address = Дарек: { $place }, { $address }

# $place (String): town
journey-address-unknown = Дарек: { $place }. Так дарек азырынча көрсөтүлгөн эмес, эске салабыз.

amend-button = Сапарды өзгөртүү
crossed-button = Чек арадан өттүм
postponed-button = Кийинкиге жылдыруу
not-gone-button = Барган жокмун
cancel-journey-button = Сапарды жокко чыгаруу
drop-button = Бирөө барбайт
cancel-journey = Бул сапарды баары үчүн жокко чыгарасызбы? Коддор менен QR жараксыз болот. Бул акысыз, кийин жаңысын каттаса болот.
cancel-journey-yes-button = Ооба, жокко чыгаруу
cancel-journey-no-button = Жок, калсын
journey-cancelled = Сапар жокко чыгарылды. Коддор эми жараксыз.
drop-who = Ким барбайт? Калгандарыныкы ошол бойдон калат.

# $name (String): traveller; $code (String): printed code
drop-sure = Сапардан алып салалыбы: { $name }? { $code } коду жараксыз болот.

drop-yes-button = Ооба, алып салуу

# $name (String): traveller; $code (String): printed code
dropped = { $name } эми бул сапарда жок. { $code } коду жараксыз.

journey-amended = Өзгөртүү сакталды. Код мурункудай, QR болсо жаңы: эскиси алмаштырылганын көрсөтөт.
which-journey = Кайсы сапар жөнүндө айтып жатасыз?
crossed-no-journey = Аман жеткениңиз жакшы. Бул сапар бизде жазылган эмес, кабатыр болбоңуз: келгенден кийин эмне кылуу керегине жардам беребиз.
not-gone-no-journey = Азыр жаба турган сапарыңыз жок.
postponed-no-journey = Азыр жылдыра турган сапарыңыз жок.

# $from, $to (String): states
crossed-when = { $from } → { $to }: чек арадан кайсы күнү өттүңүз?

crossed-when-hint = Мөөнөттөр ошол күндөн эсептелет. Күндү басыңыз же жазыңыз, мисалы: кечээ.

# $to (String): state
after-crossing = Жазып алдык. Сиз жеттиңиз: { $to }.

after-crossing-next = Эми катталуу жана болуу мөөнөтү маанилүү. Эмне кылуу керегин «{ home-needs-button }» бөлүмүнөн караңыз, мөөнөттөрдү эске салабыз.
not-gone-sure = Барган жоксузбу? Анда сапарды жабабыз, коддору жараксыз болот.
not-gone-yes-button = Ооба, сапарды жабуу
not-gone-done = Сапар жабылды. Кайра жөнөсөңүз, жаңысын каттаңыз.
postponed-told = Жаңы күндү тандаңыз: код мурункудай калат. Күнү белгисиз болсо, сапарды жокко чыгарса болот.
postponed-date-button = Жаңы күндү тандоо

# $count (Number): travellers registered
registered-changed =
    { $count ->
        [1] Өзгөртүү сакталды. Код мурункудай, QR жаңы:
       *[other] Өзгөртүү сакталды. Коддор мурункудай, QR жаңы:
    }

# $form (String): the state's form
state-form-done = { $form }: тапшырылды деп белгиледиңиз.

state-form-done-ru-ruid-button = ruID тапшырып койдум
state-form-done-kz-eta-button = QazETA тапшырып койдум
traveller-change-button = Адамдын маалыматын оңдоо
traveller-change-who = Кимдин маалыматын оңдойбуз? Калгандарыныкы өзгөрбөйт.

traveller-review = Эмнени оңдойбуз? Сапты басып, анан «{ traveller-submit-button }» баскычын басыңыз.
    .short = маалыматты текшерүү

traveller-submit-button = Сактоо

# $question (String): the name of the question the form waits at
resume-amendment = Сапардагы өзгөртүү сактала элек. Токтогон жериңиз: «{ $question }».

resume-amendment-button = Өзгөртүүнү улантуу

# $question (String): the name of the question the form waits at
resume-traveller = Адамдын маалыматы оңдолуп бүтө элек. Токтогон жериңиз: «{ $question }».

resume-traveller-button = Оңдоону улантуу

# $to (String): state passed through; $next (String): state entered next; $date (String): day meant
after-crossing-on = Жазып алдык: { $to }, бул жолдогу өлкө. Кийинки чек ара: { $to } → { $next }, { $date }. Өткөндө ушул жерден белгилеңиз.

# $date (String): day
leg-crossed-on = Чек арадан өткөн күнүңүз: { $date }.

### jobs

# $link (String): an address that opens the vacancy with us
vacancy-open-link = Kösh-тө ачуу: { $link }

jobs-filtered-at-least = Бул — кеминде: бардык жумуш саналган жок.
reason-pay-above-usual = айлыгы бул жумуштагы кадимкиден жогору
reason-near-wished-place = сиз айткан шаарга жакын
reason-transport-provided = жол акысы төлөнөт же жумушка жеткирет
reason-employer-verified = иш берүүчүнү кызматкер текшерген
reason-skills-fit = билгениңизге дал келет
missing-pay-below-usual = айлыгы бул жумуштагы кадимкиден төмөн
missing-no-transport = жол акысы төлөнөрү айтылган эмес
missing-skills-untold = сиз айткан көндүмдөр аталган эмес

### sources

source-eaeu-notice-48h-1 = Л. Н. Гумилёв атындагы Евразия улуттук университетинин сунушу; ЕАЭБ актыларында мындай талап жок
source-eaeu-97-5-1 = ЕАЭБ жөнүндө келишим, 29.05.2014, 97(5)-берене
source-eaeu-97-6-1 = ЕАЭБ жөнүндө келишим, 29.05.2014, 97(6)-берене
source-eaeu-97-9-1 = ЕАЭБ жөнүндө келишим, 29.05.2014, 97(9)-берене
source-ru-card-1 = ЕАЭБ жөнүндө келишим, 29.05.2014, 97(8)-берене
source-ru-ruid-1 = Россия Өкмөтүнүн № 1510 токтому, 07.11.2024; сынак 30.06.2025 күнүнөн, форма ыктыярдуу
source-ru-ruid-2 = Россия Өкмөтүнүн № 1510 токтому, 07.11.2024; 01.07.2026 күнүнөн иш менен окууга милдеттүү кылган долбоор (24.kg, 23.01.2026); кол коюлган актыны көргөн жокпуз
source-kz-eta-1 = QazETA сыналышы тууралуу кабарлар (holod.media, 22.01.2026; mlyn.by, 27.01.2026); качан милдеттүү болору белгисиз
source-ru-stay-am-1 = Россиянын № 115-ФЗ мыйзамы (№ 260-ФЗ өзгөртүүлөрү менен, 08.08.2024); Россия менен Армениянын макулдашуусу, 11.07.2014
source-ru-stay-kz-1 = Россиянын № 115-ФЗ мыйзамы (№ 260-ФЗ өзгөртүүлөрү менен, 08.08.2024); Россия менен Казакстандын макулдашуусу, 07.06.2012
source-ru-stay-kg-1 = Россиянын № 115-ФЗ мыйзамы (№ 260-ФЗ өзгөртүүлөрү менен, 08.08.2024); Россия менен Кыргызстандын макулдашуусу, 19.06.2015
source-ru-stay-driver-1 = Россиянын № 115-ФЗ мыйзамы (№ 260-ФЗ өзгөртүүлөрү менен, 08.08.2024); эл аралык ташуу айдоочуларына жылына 180 күн (koz.news)
source-ru-stay-by-1 = Россия менен Беларустун жарандарынын тең укуктары жөнүндө макулдашуу, 24.01.2006, 3-берене
source-by-stay-ru-1 = Россия менен Беларустун жарандарынын тең укуктары жөнүндө макулдашуу, 24.01.2006
source-kz-923-registration-1 = Казакстандын ИИМинин № 923 буйругу, 17.11.2025 (inform.kz, 25.11.2025)
source-kz-923-address-1 = { source-kz-923-registration-1 }
source-kz-stay-ru-1 = Казакстанда болуу эрежелери, 27.01.2023 күнүнөн; Россия менен 2012-жылкы макулдашуу; Казакстандын ИИМинин № 923 буйругу, 17.11.2025
source-kz-stay-kg-1 = Казакстан менен Кыргызстандын макулдашуусу, 05.07.2012 күнүнөн күчүндө, 30 күн тууралуу протоколу менен
source-kz-stay-by-1 = Казакстан менен Беларустун макулдашуусу; Казакстандын ИИМинин № 923 буйругу, 17.11.2025
source-kz-stay-am-1 = Казакстан менен Армениянын макулдашуусу, 15.04.2024, 22.11.2025 күнүнөн күчүндө
source-am-stay-kz-1 = { source-kz-stay-am-1 }
source-kz-documents-am-1 = Казакстан менен Армениянын макулдашуусу, 15.04.2024, 22.11.2025 күнүнөн күчүндө (panarmenian.net)
source-am-documents-kz-1 = Казакстан менен Армениянын макулдашуусу, 15.04.2024, 22.11.2025 күнүнөн күчүндө (prg.kz; lada.kz, 03.09.2025)
source-kg-stay-kz-1 = Кыргызстандын Министрлер кабинетинин № 541 токтому, 10.10.2023; чек ара кызматынын билдирүүсү
source-kg-stay-ru-1 = Кыргызстандын Министрлер кабинетинин № 437 токтому, 31.07.2024; Россия менен макулдашуу
source-kg-stay-by-1 = Кыргызстандын Министрлер кабинетинин № 437 токтому, 31.07.2024; БелТА маалыматы боюнча, каттоосуз 90 күн болот, ишенимдүү болсун деп 30 күн эсептейбиз
source-kg-stay-am-1 = Кыргызстандын Министрлер кабинетинин № 437 токтому, 31.07.2024; айрым кабарларда каттоосуз 90 күн делет, ишенимдүү болсун деп 30 күн эсептейбиз
source-by-stay-kz-1 = Беларустун № 105-З мыйзамы, 04.01.2010; Беларусь менен Казакстандын макулдашуусу (2018-жылдагы маалымат)
source-by-stay-1 = Беларустун № 105-З мыйзамы, 04.01.2010; жалпы эреже 10 күн, 30 күн иштегени келгендерге жана алардын үй-бүлөсүнө гана
source-by-stay-worker-1 = Беларустун № 105-З мыйзамы, 04.01.2010; ЕАЭБ жөнүндө келишим, 97(6)-берене
source-am-stay-ru-1 = Россия менен Армениянын 2014-жылкы макулдашуусу жана Армениянын мыйзамы: каттоосуз 30 күн, катталып 180 күнгө чейин
source-am-stay-1 = Армениянын чет элдиктер жөнүндө мыйзамы, текстин текшерген жокпуз
source-am-registration-1 = Армениянын Россия жана Казакстан менен макулдашуулары; Армениянын чет элдиктер жөнүндө мыйзамы
source-ru-registration-1 = Россиянын ИИМине билдирүү тартиби; 26.10.2023 күнүнөн мамлекеттик кызматтар порталы аркылуу да (kursiv.media, 26.07.2023)
source-ru-274-fz-1 = Россиянын № 274-ФЗ мыйзамы, 29.12.2021 күнүнөн күчүндө; № 115-ФЗ мыйзамы
source-ru-121-fz-amina-1 = Россиянын № 121-ФЗ мыйзамы: Москва жана Москва облусундагы сынак, 01.09.2025 күнүнөн
source-kz-host-notice-1 = vmp.gov.kz аркылуу билдирүү; № 923 буйруктан (17.11.2025) кийин калабы, билбейбиз
source-kz-permit-1 = убактылуу жашоого уруксат тууралуу gov.kz жана dos-immigration.kz
source-kg-registration-1 = каттоо тууралуу naq.media; кирүүгө тыюу тууралуу 24.kg, 04.12.2025
source-by-registration-1 = Беларустун Армениядагы элчилиги, armenia.mfa.gov.by
source-by-registration-in-person-1 = Беларустун Армениядагы элчилиги, armenia.mfa.gov.by: Россиядан келген адам өзү барып катталат
source-am-certificate-1 = workpermit.am сайты; Биримдиктин кызматкерлеринин маалымкаты тууралуу hartak.am
source-ru-documents-kz-1 = 2005-жылкы документтердин тизмеси (zakon.kz, 2007); 16 жашка чейинки балдар тууралуу так маалымат жок
source-ru-documents-kg-1 = 2017-жылкы ID-карта аталган келишимдер (azattyk.org, 2026)
source-ru-documents-am-1 = Россия Өкмөтүнүн тизмеси: паспорт, дипломатиялык паспорт, кайтуу күбөлүгү (mitk.am, 02.03.2026)
source-ru-documents-by-1 = pvestnik.by: Беларустун ID-картасы өлкө ичинде гана жарайт
source-kz-documents-by-1 = { source-ru-documents-by-1 }
source-by-documents-ru-1 = kursiv.media кабары, 01.10.2025; 14 жашка чейинкилер тууралуу эреже 20.01.2026 күнүнөн
source-kz-documents-ru-1 = { source-by-documents-ru-1 }
source-kg-documents-ru-1 = Кыргызстандын ТИМи (vedomosti.ru, 24.12.2025)
source-by-documents-kz-1 = 30.11.2000 күнкү макулдашууга 2005-жылкы протокол
source-am-documents-ru-1 = TRT кабары, 20.02.2025: Грузия аркылуу кургак жол менен чет өлкөгө чыгуучу паспорт керек
source-none = расмий булак табылган жок
source-kz-documents-kg-1 = { source-none }
source-kg-documents-kz-1 = { source-none }
source-kg-documents-am-1 = { source-none }
source-kg-documents-by-1 = { source-none }
source-by-documents-kg-1 = { source-none }
source-by-documents-am-1 = { source-none }
source-am-documents-by-1 = { source-none }
source-am-documents-kg-1 = { source-none }
source-kg-card-ru-1 = { source-none }
source-am-card-1 = { source-none }
source-ru-card-by-1 = vedomosti.ru (2006) жана businessrelocation.ru
source-by-card-ru-1 = { source-ru-card-by-1 }
source-ru-card-union-state-1 = Союздук мамлекеттин бирдиктүү картасы тууралуу businessrelocation.ru
source-by-card-union-state-1 = { source-ru-card-union-state-1 }
source-kz-card-1 = egov.kz сайты

# $about (String): what it is the source of; $source (String): act, date, article; $date (String): when it was looked at
rule-source-about = { $about }. Негизи: { $source }. Маалыматтын күнү: { $date }.

source-about-notice = Сапарды бизде каттоо
source-about-documents = Документ
source-about-stay = Болуу мөөнөтү
source-about-card = Миграциялык карта
source-about-address-change = Даректин өзгөрүшү
source-about-contract = Эмгек келишими боюнча болуу
source-about-renewal = Келишим токтотулгандан кийин жаңысын түзүү

### human

human-button = Адамдан суроо
human-nobody = Бул жерде азыр кезметчи жок, сурооңузду эч ким окубайт. Шашылыш болсо, «{ urgent-button }» баскычын басыңыз, анда телефондор бар. Калганын «{ help-button }» түшүндүрөт.
human-who = Сизге оператор, тирүү адам жооп берет.

# $minutes (Number): half of those who asked lately were answered within it
human-wait-minutes =
    { $minutes ->
        [one] Адатта { $minutes } мүнөттө жооп беришет.
       *[other] Адатта { $minutes } мүнөттө жооп беришет.
    }

# $hours (Number): the same, in hours
human-wait-hours =
    { $hours ->
        [one] Адатта { $hours } саатта жооп беришет.
       *[other] Адатта { $hours } саатта жооп беришет.
    }

human-wait-day = Адатта бир күндүн ичинде жооп беришет.

# $opens (String): when operators are on duty again
human-off-duty = Азыр операторлор иштебейт: алар жумуш күндөрү Алматы убактысы боюнча 9дан 18ге чейин жооп беришет. Сурооңузду иш башталганда окушат: { $opens }.

human-careful = Операторлор суроолорду өз Telegram тобунда окушат. Документтин номерин, сырсөздү жана кодду жазбаңыз.
human-ask = Сурооңузду өз сөзүңүз менен жазыңыз. Жоопторуңуз сакталды.

# $number (String): by which operators speak of the question
human-ticket = № { $number } сурооңуз операторлордо. Жооп ушул чатка келет.

human-more = Бул жерге жазганыңыздын баарын оператор окуйт.
human-leave-button = Операторсуз улантам
human-done-button = Жооптун кереги жок

# $max (Number): letters allowed
human-too-long = Өтө узун. { $max } белгиге чейин кыскартыңыз же бөлүп жөнөтүңүз.

human-passed = Сөзүңүздү операторго жеткирдик.
human-left = Улантабыз. Оператордун жообу баары бир ушул чатка келет.
human-done = Макул, суроо жабылды. Ошол эле жерден улантабыз.
human-closed = Оператор суроону жапты. Ошол эле жерден улантабыз.
human-closed-aside = Оператор сурооңузду жапты.

# $number (String): of the question it answers
human-answer = Оператор № { $number } суроого жооп берди:

# $text (String): the operator's own words
human-answer-words = { $text }

human-write-button = Операторго жазуу
command-human = Адамдан суроо
fake-button = Жасалма бот жөнүндө билдирүү

# $name (String): the bot's @name, or the address of the page
fake-official = Расмий атыбыз: { $name }. Башка ат менен иштебейбиз.

fake-money = Биз эч качан акча, сырсөз же SMS код сурабайбыз. Сураса, алар — алдамчылар.
fake-ask = Жасалма бот көрдүңүзбү? Анын атын (@аты) же шилтемесин жазыңыз, 300 белгиден ашпасын. Билбесеңиз, «{ here-button }» баскычын басыңыз.
fake-thanks = Рахмат. Операторлор текшерет. Бөтөн шилтемелерди ачпаңыз, эч кимге акча төлөбөңүз.
command-fake = Алдамчылар жөнүндө билдирүү

# $number, $language, $door (String): the question, the person's language, where they write from
operators-question = № { $number } · суроо · { $language } · { $door }

# $part (String): the part of the conversation
operators-at = Кайсы жерде: { $part }

# $part, $question (String): the form and the question in front
operators-at-question = Кайсы жерде: { $part }, «{ $question }» суроосу

operators-at-registration = сапарды каттоо
operators-at-amendment = сапарды өзгөртүү
operators-at-traveller = адамдын маалыматын оңдоо
operators-at-profile = жумуш анкетасы
operators-at-trips = сапарларым
operators-at-jobs = жумуш издөө
operators-at-reminders = эске салуулар
operators-at-stay = болуу мөөнөттөрү
operators-at-needs = кайсы документ керек
operators-at-privacy = жеке маалыматтар
operators-at-device = башка түзмөк
operators-at-other = башкы меню

# $text (String): the person's own words
operators-words = { $text }

# $command (String): what the operator writes
operators-how = Жооп берүү үчүн суроонун номери бар билдирүүгө жооп кылып текст жөнөтүңүз. «{ $command }» деп жооп берсеңиз, суроо жабылат.

# $number (String): of the question
operators-more = № { $number } · дагы жазды

# $number (String): of the question
operators-left = № { $number } · адам өзү улантты, жооп дагы эле керек

# $number (String): of the question
operators-done = № { $number } · жооптун кереги жок, суроо жабылды

# $number (String): of the question
operators-closed = № { $number } · суроо жабылды, адам ошол жерден улантат

# $number (String): of the question
operators-delivered = № { $number } · жооп жетти

# $number (String): of the question
operators-waits-on-web = № { $number } · жооп адамды браузерде күтүп турат

# $number (String): of the question
operators-undelivered = № { $number } · жооп жеткен жок: азыр адамга билдирүү барбайт

# $number (String): of the question
operators-unsure = № { $number } · жооптун жеткени белгисиз: байланыш үзүлдү

# $number (String): of the question
operators-only-text = № { $number } · адамга текст гана жөнөтсө болот

# $number (String): of the question
operators-gone = № { $number } · мындай суроо эми жок

# $number, $incident (String): of the question, of what is in the log
operators-trouble = № { $number } · болбой калды, үзгүлтүктүн номери { $incident }

# $number (String): of the report
operators-fake = № { $number } · жасалма бот жөнүндө билдирүү

# $command (String): what the operator writes
operators-fake-how = Жасалма бот жөнүндө билдирүүгө жооп жөнөтүлбөйт. «{ $command }» деп жооп берсеңиз, ал каралды деп белгиленет.

# $number (String): of the report
operators-fake-handled = № { $number } · каралды

human-form-waits = Анкета ошол эле жерде күтүп турат.

# $text (String): the words of an operator, for many
broadcast-words = { $text }

broadcast-why = Бул билдирүүнү Kösh көп адамга бир убакта жөнөтөт. Мындай билдирүүлөрдү /reminders бөлүмүнөн өчүрсө болот.

# $all, $language, $going (String): first lines, for everybody, by language, by where they go
operators-broadcast-how = Көп адамга жазуу үчүн биринчи сапта кимге экенин көрсөтүңүз: «{ $all }» (баарына), «{ $language }» (тили боюнча) же «{ $going }» (ошол өлкөгө бара жаткандар жана ошол жактагылар). Төмөндө ар бир тилдеги текст жаңы саптан: «kk: …», «ru: …».

# $line (String): the line as it was written
operators-broadcast-wrong = Окулбай калды: { $line }

# $line (String): the language as it was written; $most (Number): letters
operators-broadcast-long = «{ $line }» тексти өтө узун. Анда { $most } белгиге чейин болушу мүмкүн.

# $who (String): whom it is for
operators-broadcast-nobody = Алуучу жок: { $who }.

operators-broadcast-to-all = Kösh колдонгондордун баары

# $state (String): where to
operators-broadcast-to-going = бул өлкөгө бара жаткандар жана ошол жактагылар: { $state }

# $language (String): its name
operators-broadcast-to-language = бул тилди тандагандар: { $language }

# $number (String): of the broadcast; $language (String): its name
operators-broadcast-preview = № { $number } · мындай окулат, { $language }

# $number (String): of the broadcast
operators-broadcast-draft = № { $number } · жалпы билдирүү даяр, экинчи адамды күтүүдө

# $who (String): whom it is for; $people (Number): how many; $languages (String): languages with counts
operators-broadcast-reach = Кимге: { $who }. Алуучулардын саны: { $people } ({ $languages }).

# $language (String): its name; $count (Number): how many people
operators-broadcast-language = { $language } { $count }

# $minutes (Number): until the last one is sent
operators-broadcast-minutes =
    { $minutes ->
        [one] Жөнөтүүгө болжол менен { $minutes } мүнөт кетет.
       *[other] Жөнөтүүгө болжол менен { $minutes } мүнөт кетет.
    }

# $people (Number): how many are in their quiet hours
operators-broadcast-quiet = Азыр тынч сааты жүрүп жаткан алуучулардын саны: { $people }. Билдирүү аларга тынч саат бүткөндө барат.

# $languages (String): names of languages
operators-broadcast-missing = Бул тилдерде текст жок: { $languages }. Ансыз жөнөтүү башталбайт.

# $confirm, $stop (String): what the operator writes
operators-broadcast-confirm = Баштоо үчүн башка оператор номери бар билдирүүгө «{ $confirm }» деп жооп берет. «{ $stop }» деген жооп токтотот.

# $number (String): of the broadcast; $command (String): what the operator writes
operators-broadcast-same-person = № { $number } · бул билдирүүнү өзүңүз жаздыңыз. «{ $command }» деп башка оператор жооп бериши керек.

# $number (String): of the broadcast
operators-broadcast-too-old = № { $number } · бул билдирүү жазылганына бир суткадан ашты. Кайра жазыңыз.

# $number, $running (String): of the broadcast, of the one that is being sent
operators-broadcast-another = № { $number } · азыр башка билдирүү жөнөтүлүп жатат, № { $running }. Ал бүткүчө күтүңүз.

# $number (String): of the broadcast
operators-broadcast-not-started = № { $number } · жөнөтүү башталган жок.

# $number (String): of the broadcast
operators-broadcast-started = № { $number } · жөнөтүү башталды

# $command (String): what the operator writes
operators-broadcast-stop-how = «{ $command }» деген жооп аны токтотот.

# $number (String): of the broadcast
operators-broadcast-dropped = № { $number } · жалпы билдирүү жокко чыгарылды, эч кимге эч нерсе барган жок

# $number (String): of the broadcast; $sent (Number): how many had it by then
operators-broadcast-stopped = № { $number } · жөнөтүү токтотулду. Алып үлгүргөндөр: { $sent }. Калгандарына барбайт.

# $number (String): of the broadcast; $sent, $unsure, $others (Number): how many have it, may have it, do not
operators-broadcast-done = № { $number } · жөнөтүү бүттү. Алгандар: { $sent }. Белгисизи: { $unsure }. Барбаганы: { $others }.

# $number (String): of the broadcast
operators-broadcast-is-running = № { $number } · бул билдирүү азыр жөнөтүлүп жатат

# $number (String): of the broadcast
operators-broadcast-is-stopped = № { $number } · бул билдирүү токтотулган

# $number (String): of the broadcast
operators-broadcast-is-done = № { $number } · бул билдирүү жөнөтүлүп бүткөн

# $title (String): of the vacancy
# $employer (String): who offers it
operators-posting = Вакансия текшерүүнү күтүп турат: «{ $title }», { $employer }

# $count (Number): warnings found in it
operators-posting-flags =
    { $count ->
        [one] Анда шектүү бир нерсе бар.
       *[other] Анда шектүү { $count } нерсе бар.
    }

# $command (String): run where Kösh runs
operators-posting-how = Көрүү жана чечүү: { $command }

### searches

jobs-tell-me-button = Жаңылары тууралуу кабарлоо
searches-button = Издөөлөрүм

# $count (Number): how many are told
matches-new =
    { $count ->
        [one] Издөөңүз боюнча жаңы бош жумуш орду:
       *[other] Издөөңүз боюнча жаңы бош жумуш орундары:
    }

# $count (Number): how many wait for the next message
matches-more = Дагы { $count } жумуш орду кийинки билдирүүдө келет.

searches-told = Жаңы жумуш орду чыкса, ушул издөөлөр боюнча кабарлайбыз:
searches-none = Сакталган издөө жок. Жумушту таап, «Жаңылары тууралуу кабарлоо» баскычын басыңыз.
searches-off = Жаңы жумуш орундары тууралуу кабарлар өчүрүлгөн. Аларды эске салуулар бөлүмүнөн күйгүзүңүз.

# $number (Number); $occupation, $where, $rhythm (String)
searches-entry = { $number }. { $occupation }. Кайда: { $where }. { $rhythm }

# $number (Number); $occupation (String)
searches-open-button = { $number }. { $occupation }

searches-anywhere = сизге ылайык каалаган өлкө
searches-paused = Токтотулган
searches-jobs-button = Жумуш издөө

# $occupation, $where, $rhythm (String)
search-told = Издөө: { $occupation }. Кайда: { $where }. { $rhythm }

search-kept = Сактадык. Канчалык көп кабарлаарыбызды ушул жерден тандаңыз.
search-known = Бул издөө мурунтан эле сакталган.

# $most (Number): how many one may have
search-full = Эң көп дегенде { $most } издөө сакталат. Бирөөнү өчүрүп, кайра сактаңыз.

search-gone = Бул издөө эми жок.
search-deleted = Издөө өчүрүлдү.
search-pause-button = Убактылуу токтотуу
search-resume-button = Улантуу
search-delete-button = Издөөнү өчүрүү
search-jobs-button = Бул жумушту көрүү
search-rhythm-now-button = Дароо кабарлоо
search-rhythm-daily-button = Күнүнө бир жолу
search-rhythm-weekly-button = Жумасына бир жолу
search-rhythm-now = Дароо кабарлайбыз, күнүнө бештен көп эмес
search-rhythm-daily = Күнүнө бир жолу, эртең мененки 9да кабарлайбыз
search-rhythm-weekly = Дүйшөмбү сайын, эртең мененки 9да кабарлайбыз
command-searches = Жаңы жумуш орундары тууралуу кабарлар
searches-reminders-button = Эске салуулар

### labour

labour-page-title = Эмгек рыногунун абалы
labour-by-month = айлар боюнча
labour-by-country = өлкөлөр боюнча
labour-by-region = аймактар боюнча
labour-by-occupation = кесиптер боюнча

# $by (String): how it is parted
labour-title = Эмгек рыногу, беш өлкө: { $by }

# $state (String): a country; $by (String): how it is parted
labour-title-state = Эмгек рыногу, { $state }: { $by }

# $date (String): a day
labour-counted = Эсептелген күнү: { $date }

labour-vacancies = Бош жумуш орундары
labour-seekers = Жумуш издегендер
labour-ratio = Бир орунга адам
labour-pay = Айлык акынын ортосу

# $least (Number): below it a count is hidden
labour-hidden = { $least }тен аз

labour-unknown = белгисиз
labour-misasked = Суроо түшүнүксүз болду, ошондуктан жалпы көрүнүш көрсөтүлдү.
labour-demo = Мында программаны сынап көрүү үчүн ойдон чыгарылган бош орундар да бар.
labour-ask-by = Кантип бөлүү
labour-ask-state = Өлкө
labour-ask-month = Ай
labour-ask-language = Тил
labour-union = Беш өлкө чогуу
labour-newest = Акыркысы
labour-show-button = Көрсөтүү
labour-empty = Бул жерде азырынча көрсөтө турган эч нерсе жок.
labour-picture = Ошол эле сандардын сүрөтү
labour-table = Сандар таблицасы

# $least (Number): below it a count is hidden
labour-how = Ар бир бош орун бир жолу эсептелет, бир нече жерге жарыяланса да. Жумуш издегендер акыркы жарым жылдагы суроолор боюнча эсептелет, бир адам бир нече кесипте жана өлкөдө эсептелиши мүмкүн. { $least }тен аз сандар жашырылат.

labour-column-month = Ай
labour-column-country = Өлкө
labour-column-region = Аймак
labour-column-occupation = Кесип
command-market = Эмгек рыногу

# $name (String): of what; $vacancies, $seekers, $pay (String): counts and pay, or that they are hidden
market-line = { $name }. Бош орун: { $vacancies }, жумуш издегендер: { $seekers }, айлык акы: { $pay }

market-about = Айлык акы бир айга көрсөтүлгөн, бул жарыяланган айлык акылардын ортосу.
market-page-button = Толук таблицаны ачуу
labour-pay-hidden = маалымат аз

### Employers

employer-country = Иш берүүчү катары кайсы мамлекетте катталгансыз?
    .hint = Баскычты басыңыз же атын жазыңыз.
    .short = Мамлекет

# $state (String): whose register
employer-number =
    { $state ->
        [KZ] Уюмдун БИНин же ишкердин ЖСНин (ИИН) жөнөтүңүз.
        [RU] ИНН же ОГРН (ОГРНИП) жөнөтүңүз.
        [BY] УНП жөнөтүңүз.
        [KG] ИНН жөнөтүңүз.
       *[AM] Салык төлөөчүнүн номерин жөнөтүңүз.
    }
    .hint =
        { $state ->
            [KZ] Ал 12 цифрадан турат.
            [RU] ИНН — 10 же 12 цифра, ОГРН — 13, ОГРНИП — 15.
            [BY] Ал 9 белгиден турат.
            [KG] Ал 14 цифрадан турат.
           *[AM] Ал 8 цифрадан турат.
        }
    .short = Реестрдеги номер

employer-name = Уюмдун аты кандай?
    .hint = Реестрдегидей жазыңыз. Ишкер «ЖИ» деп, фамилиясын жазат.
    .short = Аты

employer-review = Баары туурабы, текшериңиз.
    .short = маалыматты текшерүү

employer-note = Атын жана номерин жумуш издегендер көрөт. Сиздин атыңызды көрбөйт.
employer-submit-button = Баары туура

# $question (String): the question it stopped at
resume-employer = Сиз уюм жөнүндө айта баштадыңыз. Ушул жерде токтодуңуз: { $question }

resume-employer-button = Уюм жөнүндө улантуу

# $question (String): the question it stopped at
resume-posting = Сиз бош жумуш ордун жаза баштадыңыз. Ушул жерде токтодуңуз: { $question }

resume-posting-button = Жумуш ордун улантуу

posting-title = Кимди издеп жатасыз?
    .hint = Жарыядагыдай кыска жазыңыз. Мисалы: вахтага ширетүүчү.
    .short = Аталышы

posting-occupation = Бул кандай кесип?
    .hint = Биз атын ушундай түшүндүк. Туура келбесе, кесипти башкача жазыңыз.
    .short = Кесип

posting-country = Жумуш кайсы өлкөдө?
    .hint = Баскычты басыңыз же атын жазыңыз.
    .short = Өлкө

posting-place = Жумуш кайсы шаарда же райондо?
    .hint = Атын жазыңыз же тизмеден тандаңыз.
    .short = Жумуш жери

posting-pay = Канча төлөйсүз?
    .hint = Канчадан канчага чейин, мисалы: 40 000 – 60 000. Айлыгы жазылганын көбүрөөк табышат.
    .short = Айлык акы

posting-period = Бул сумма кайсы убакытка?
    .hint = Баскычты басыңыз.
    .short = Кайсы убакытка

posting-tax = Бул сумма салык кармалганга чейинби же колго тийгениби?
    .hint = Чет өлкөдөн келгендер эң биринчи ушуну сурашат.
    .short = Салык

posting-contract = Кандай келишим түзөсүз?
    .hint = Келишимсиз адам мыйзамдуу жашап, иштей албайт.
    .short = Келишим

posting-schedule = Иш графиги кандай?
    .hint = Баскычты басыңыз же өткөрүп жибериңиз.
    .short = График

posting-experience = Канча жылдык тажрыйба керек?
    .hint = Баскычты басыңыз же санын жазыңыз.
    .short = Тажрыйба

posting-housing = Турак жай бересизби?
    .hint = Азырынча чечилбесе, өткөрүп жибериңиз: көрсөтүлгөн эмес деп жазабыз.
    .short = Турак жай

posting-transport = Жолун төлөйсүзбү же жумушка ташыйсызбы?
    .hint = Азырынча чечилбесе, өткөрүп жибериңиз.
    .short = Жол

posting-registration = Келген жери боюнча каттоого жардам бересизби?
    .hint = Азырынча чечилбесе, өткөрүп жибериңиз.
    .short = Каттоо

posting-languages = Иште кайсы тилдер керек?
    .hint = Тил маанилүү болбосо, өткөрүп жибериңиз.
    .short = Тилдер

posting-open-to = Кайсы мамлекеттердин жарандарын аласыз?
    .hint = Каалаганын алсаңыз, өткөрүп жибериңиз. ЕАЭБ жарандарына иштөөгө уруксат керек эмес.
    .short = Жарандар

posting-licence = Айдоочулук күбөлүктүн кайсы категориялары керек?
    .hint = Мисалы: B, C, CE. Керек болбосо, өткөрүп жибериңиз.
    .short = Күбөлүк

posting-min-age = Канча жаштан аласыз?
    .hint = Баскычты басыңыз, санын жазыңыз же өткөрүп жибериңиз.
    .short = Эң кичи жаш

posting-openings = Сизге канча адам керек?
    .hint = Баскычты басыңыз же санын жазыңыз.
    .short = Канча адам

posting-description = Жумушту сүрөттөңүз: эмне кылуу керек, шарты кандай, дареги кайда.
    .hint = Телефон жана шилтемесиз: адамдар ушул жерде арыз берет, сиз да ушул жерде жооп бересиз.
    .short = Сүрөттөө

posting-closes = Бул орунду канча убакыт көрсөтөлү?
    .hint = Кийин кайра берсе болот.
    .short = Көрсөтүү

posting-review = Бош жумуш ордун текшериңиз.
    .short = жумуш ордун текшерүү

posting-note = Аны модератор окуйт. Андан кийин жумуш издегендер көрөт.
posting-flags = Модератор буга көңүл бурат. Башканы айткыңыз келсе, сүрөттөөнү оңдоңуз.
posting-submit-button = Текшерүүгө жөнөтүү
posting-tax-gross = Салык кармалганга чейин
posting-tax-net = Колго тийгени
posting-contract-labour = Эмгек келишими
posting-contract-civil = Жарандык-укуктук келишим
posting-open-two-weeks = Эки апта
posting-open-month = Бир ай
posting-open-two-months = Эки ай
posting-open-quarter = Үч ай

# $value (Number): years of age
posting-years =
    { $value ->
        [one] { $value } жаш
       *[other] { $value } жаш
    }

# $value (Number): people
posting-people =
    { $value ->
        [one] { $value } адам
       *[other] { $value } адам
    }

# $state (String): whose register; $length (Number): characters that came
registry-number-form =
    { $state ->
        [KZ] БИН жана ЖСН (ИИН) 12 цифрадан турат. Сизде { $length } болду.
        [RU] ИНН — 10 же 12 цифра, ОГРН — 13, ОГРНИП — 15. Сизде { $length } болду.
        [BY] УНП 9 белгиден турат. Сизде { $length } болду.
        [KG] ИНН 14 цифрадан турат. Сизде { $length } болду.
       *[AM] Салык төлөөчүнүн номери 8 цифрадан турат. Сизде { $length } болду.
    }

# $state (String): whose register
registry-number-digit =
    { $state ->
        [KZ] Мындай БИН же ЖСН болбойт: текшерүү цифрасы дал келбейт. Номерди текшериңиз.
        [RU] Мындай ИНН же ОГРН болбойт: текшерүү цифрасы дал келбейт. Номерди текшериңиз.
        [BY] Мындай УНП болбойт: текшерүү цифрасы дал келбейт. Номерди текшериңиз.
        [KG] Мындай ИНН болбойт. Номерди текшериңиз.
       *[AM] Мындай номер болбойт. Номерди текшериңиз.
    }

employer-known = Бул уюм бизде бар. Кесиптешиңизден бир жолку код сураңыз же биздин кызматкерге жазыңыз.
employer-code-wrong = Код туура келген жок: ал колдонулган, эскирген же ката терилген. Жаңысын сураңыз.
employer-not-yours = Сиз бул уюмдун атынан иштебейсиз. Иш берүүчүнүн менюсун ачыңыз.
employer-gone = Бизде мындай уюм жок.
posting-gone = Бул жумуш орду эми сиздикилердин арасында жок.
posting-cannot = Азыр бул жумуш орду менен андай кылууга болбойт. Анын абалын караңыз.
posting-changed = Сиз оңдоп жатканда, аны кесиптешиңиз өзгөрттү. Кайра ачыңыз.

# $max (Number): vacancies
posting-too-many = Сизде { $max } жумуш орду бар. Эми кереги жокторун жабыңыз.

posting-contacts = Телефонду, почтаны же шилтемени алып салыңыз. Адамдар ушул жерде арыз берет, биз сизге жеткиребиз.
posting-closes-past = Бул күн өтүп кетти. Башка мөөнөт тандаңыз.
posting-licence-please = Категорияларды латын тамгалары менен жазыңыз, мисалы: B, C, CE.
pay-range-please = Сумма түшүнүксүз болду. Мисалы мындай жазыңыз: 40 000 – 60 000 же 50 миң сом.
employer-welcome = Жумушчу издеп жатасызбы? Бул жерде бош жумуш ордун жарыялап, арыздарды алса болот.
employer-welcome-free = Бул акысыз. Аны адегенде модератор окуйт.
employer-which = Азыр кайсы уюмдун атынан иштейсиз?

# $name (String): the employer; $number (String): their registry number
employer-own = { $name }, реестрдеги номери { $number }

employer-verified = Кызматкер реестр боюнча текшерген.
employer-unverified = Кызматкер сизди реестр менен али салыштыра элек. Ошентсе да жарыялай бересиз.
employer-no-postings = Азырынча бош жумуш орундары жок.
employer-postings = Сиздин бош жумуш орундарыңыз:

# $name (String): the employer; $count (Number): people
employer-members =
    { $count ->
        [one] { $name }: атынан { $count } адам иштейт.
       *[other] { $name }: атынан { $count } адам иштейт.
    }

employer-unseen = Жумуш издегендер уюмду гана көрөт, анын атынан ким иштегенин көрбөйт.

# $name (String): the employer
employer-leave = Сиз эми { $name } атынан иштебейсиз. Жумуш орундары кесиптештериңизде калат.

# $name (String): the employer
employer-leave-last = { $name } атынан сиз гана иштейсиз. Чыксаңыз, жумуш орундары биротоло жабылат.

# $name (String): the employer
employer-left = Сиз эми { $name } атынан иштебейсиз.

# $name (String): the employer; $code (String): one-time code; $hours (Number): how long it counts
employer-code =
    { $hours ->
        [one] { $name } атынан иштей турган кесиптешке код: { $code }. Ал { $hours } саат жарайт, бир эле жолу колдонулат.
       *[other] { $name } атынан иштей турган кесиптешке код: { $code }. Ал { $hours } саат жарайт, бир эле жолу колдонулат.
    }

employer-code-careful = Бул кодду алган адам жумуш орундарыңызды өзгөртө алат. Тааныган адамга гана бериңиз.
employer-join = Кесиптешиңиз же биздин кызматкер берген бир жолку кодду жазыңыз.

# $name (String): the employer
employer-joined = Эми сиз { $name } атынан иштейсиз.

employer-kept = Жазып алдык. Эми бош жумуш ордун жарыялаңыз.

# $name (String): the employer
employer-verified-told = Кызматкер { $name } уюмун реестрден тапты. Эми жумуш орундарыңыз текшерилген деп белгиленди.

employer-begin-button = Уюм жөнүндө айтуу
employer-join-button = Менде код бар
employer-more-button = Кесиптештер жана башка
employer-code-button = Кесиптешке код берүү
employer-another-button = Дагы бир уюм
employer-leave-button = Мындан ары анын атынан эмес
employer-leave-confirm-button = Ооба, чыгуу
employer-open-button = Иш берүүчүнүн менюсу
posting-begin-button = Жумуш ордун жарыялоо
posting-open-button = Жумуш ордун ачуу
posting-edit-button = Өзгөртүү
posting-pause-button = Убактылуу жашыруу
posting-resume-button = Кайра көрсөтүү
posting-close-button = Биротоло жабуу
posting-close-confirm-button = Ооба, жабуу

# $number (Number): place in the list; $title (String): of the vacancy; $state (String): how it stands
posting-line = { $number }. { $title }: { $state }

# $state (String): how it stands
posting-state = Абалы: { $state }

posting-state-pending = модераторду күтүүдө
posting-state-approved = көрсөтүлүп турат
posting-state-rejected = кабыл алынган жок
posting-state-paused = убактылуу жашырылган
posting-state-closed = жабылды
posting-state-over = мөөнөтү өттү
posting-next-pending = Модератор окуганда, сизге жазабыз.
posting-next-approved = Жумуш издегендер аны таба алат.
posting-next-rejected = Оңдоп, кайра жөнөтүңүз.
posting-next-paused = Өзүңүз кайтармайынча, жумуш издегендер көрбөйт.
posting-next-closed = Аны кайтарууга болбойт. Жаңысын жарыялай аласыз.
posting-next-over = Кайра көрсөтүү үчүн «{ posting-edit-button }» баскычын басып, жаңы мөөнөт тандаңыз.
posting-reason-red-flags = Себеби: алдоого окшош шарттар бар. Алдын ала төлөмдү, паспортту сактоону жана ушул сыяктууларды алып салыңыз.
posting-reason-contacts = Себеби: текстте телефон, шилтеме же почта бар. Аларды алып салыңыз.
posting-reason-unclear = Себеби: кандай жумуш экени түшүнүксүз. Эмне кылуу керек, кайда жана канча төлөнөрүн жазыңыз.
posting-reason-unlawful = Себеби: мындай шарттарга мыйзам тыюу салат. Ошол өлкөнүн эмгек кодексин окуңуз.
posting-reason-not-a-job = Себеби: бул жумуш орду эмес. Бул жерде жумуш гана жарыяланат.
posting-reason-duplicate = Себеби: мындай жумуш орду сизде бар. Ошону өзгөртүңүз.
posting-reason-employer-not-found = Себеби: реестрде мындай номерлүү уюм жок. Биздин кызматкерге жазыңыз.
posting-reason-other = Себебин билүү үчүн биздин кызматкерге жазыңыз.

# $title (String): of the vacancy
posting-close = «{ $title }» жумуш ордун биротоло жабасызбы? Аны кайтарууга болбойт.

posting-done-pause = Жумуш орду жашырылды. Жумуш издегендер аны көрбөйт.
posting-done-resume = Жумуш орду кайра көрсөтүлүп турат.
posting-done-close = Жумуш орду жабылды.
posting-submitted = Модераторго жөнөтүлдү.
posting-revised = Өзгөртүлдү. Жумуш издегендер жаңысын көрүп турат.

# $title (String): of the vacancy
posting-approved-told = «{ $title }» жумуш орду кабыл алынды. Жумуш издегендер аны таба алат.

# $title (String): of the vacancy
posting-rejected-told = «{ $title }» жумуш орду кабыл алынган жок. Аны оңдоп, кайра жөнөтсө болот.

command-employer = Мен иш берүүчүмүн
flag-pay-far-above = Айлыгы андай жумушка адатта төлөнгөндөн бир топ жогору.
flag-pay-promised = Көп киреше убада кылынган, ал суммасы айтылган эмес.
flag-prepayment = Жумуш башталганга чейин жумушчудан акча сурашат.
flag-private-card = Акчаны бирөөнүн картасына же капчыгына которууну сурашат.
flag-passport-kept = Жумушчунун паспортун алып коймокчу.
flag-no-address = Жумуштун кайда экени айтылган эмес.
flag-messenger-only = Мессенджер аркылуу гана байланышса болот.
flag-no-documents = Келишимсиз же документсиз жумуш.
flag-under-age = Жумушка 16 жашка чыга электерди чакырат.
flag-unlawful-work = Жумуштун өзү мыйзамсызга окшойт.
flag-permit-fee = Патент, виза же уруксат үчүн акы сурашат.
flag-hurried = Шаштырат: бүгүн кетүү же бүгүн чечүү керек дейт.
flag-other-country = Текстте башка өлкөдөгү жумуш айтылган.
vacancy-advice = Макул болуудан мурун:
advice-never-pay = Жумушка алышы үчүн акча төлөбөңүз. Чынчыл иш берүүчү алдын ала акча албайт.
advice-keep-passport = Паспортту өзүңүздө сактаңыз. Көрсөтсө болот, сактоого берсе болбойт.
advice-no-permit-needed = ЕАЭБ жарандарына патент да, иштөөгө уруксат да, жумуш визасы да керек эмес.
advice-refuse-and-report = Мындай жумуш үчүн сизди да соттошу мүмкүн. Баш тартыңыз, кысым көрсөтсө, менюдан «{ urgent-button }» баскычын басыңыз.
advice-law-on-age = Жумушка адатта 16 жаштан, вахтага 18 жаштан алышат. Кичүүлөргө ата-эненин макулдугу керек.
advice-ask-contract = Жолго чыга электе келишимди сурап, окуп чыгыңыз. Келишимсиз мыйзамдуу болуу мөөнөтү жок.
advice-ask-address = Жолго чыга электе жумуштун жана турак жайдын так дарегин билип, жакындарыңызга айтыңыз.
advice-ask-country = Жумуш кайсы өлкөдө экенин тактаңыз. Башка өлкөдө кирүү жана иштөө тартиби башка.
advice-compare-pay = Айлыкты башка жумуш орундары менен салыштырыңыз. Эмнеден куралганын сураңыз.
advice-ask-pay-in-writing = Так сумманы, салыкты жана төлөм күндөрүн сураңыз. Келишимге жазууну өтүнүңүз.
advice-check-employer = Иш берүүчүнү реестрден таап, өзүңүз тапкан номерге чалыңыз.
advice-take-time = Шашып чечпеңиз. Жакшы жумуш сиз текшергенче бир күн күтө турат.
vacancy-verified = Иш берүүчүнү кызматкер реестр боюнча текшерген
vacancy-contract-labour = Эмгек келишими
vacancy-contract-civil = Жарандык-укуктук келишим
vacancy-registration-yes = Келген жери боюнча каттоого жардам беришет
vacancy-registration-no = Келген жери боюнча каттоого жардам беришпейт

# $what (List): what is not told
vacancy-untold = Айтылган эмес: { $what }. Жолго чыга электе сураңыз.

untold-contract = кандай келишим
untold-transport = жол акысы төлөнөбү
untold-registration = каттоого жардам береби
untold-open-to = кайсы өлкөнүн жарандарын алат
untold-languages = кайсы тил керек

# $posted (String): day
vacancy-posted-here = Иш берүүчүнүн өзү жарыялаган, модератор окуган. Жарыяланды: { $posted }

jobs-housing-button = Турак жайы бар гана
jobs-housing-any-button = Турак жайсыз да
jobs-housing = Турак жай так берилген жумуш орундары гана көрсөтүлдү.
posting-applicants-button = Арыздар

# $count (Number): vacancies
filtered-housing = Турак жай берилери айтылган эмес: { $count }

unfit-housing = Бул жерде турак жай берилери айтылган эмес.

# $max (Number): organisations
employer-too-many = Бир адам эң көп дегенде { $max } уюмдун атынан иштей алат. Андан көп болсо, биздин кызматкерге жазыңыз.

offer-work-button = Жумуш сунуштайм

### Hiring

application-begin-button = Арыз берүү
application-mine-button = Менин арызым
application-vacancy-button = Бош жумуш орду
application-hide-button = Маалыматымды жашыруу
application-withdraw-button = Арызды кайтарып алуу
applications-button = Арыздарым
applications = Арыздарыңыз:
applications-none = Азырынча арыз жок. Арызды ушул жерден кабыл алган иш берүүчүнүн жумушун ачып, «Арыз берүү» баскычын басыңыз.

# $title (String): жумуш; $employer (String): иш берүүчү; $status (String): абалы
application-line = { $title } — { $employer }: { $status }

application-status-applied = жөнөтүлдү
application-status-invited = сизди чакырды
application-status-hired = сизди жумушка алат
application-status-declined = баш тартылды
application-status-withdrawn = кайтарып алынды
application-declined-filled = Орун ээленип калыптыр. Бул сизге байланыштуу эмес: башка ылайык жумушту караңыз.
application-declined-experience = Иш берүүчүгө башка тажрыйба керек. Сиздин тажрыйбаңыз башкаларга жарашы мүмкүн.
application-declined-language = Бул жумушка тилди башка деңгээлде билүү керек. Аны талап кылбаган жумуштар да бар.
application-declined-documents = Иш берүүчүгө документтер туура келген жок. Кандай документ керегин бизден сураңыз.
application-declined-place = Иш берүүчүгө жер же мөөнөт туура келген жок. Өзүңүзгө жакын жумушту караңыз.
application-declined-other = Иш берүүчү башка адамды тандады. Арыз бергениңизге рахмат.
application-vacancy-closed = Бул орун жабылды. Иш берүүчү жооп бербесе, башкаларын караңыз.
application-invitation = Иш берүүчү сизге мындай деп жазды:

# $employer (String): иш берүүчү
application-shares = { $employer } муну гана көрөт:

# $employer (String): иш берүүчү
application-shares-nothing = { $employer } сиздин маалыматыңыздан эч нерсе көрбөйт.

# $at (String): күнү жана сааты
application-read = Иш берүүчү акыркы жолу караган убакыт: { $at }.

application-gone = Бул арыз эми жок.
application-offer-closed = Бул орун азыр арыз кабыл албайт.

# $employer (String): иш берүүчү
application-sent = Арыз жөнөтүлдү. { $employer } сиз белгилегенди гана көрөт. Жообун ушул жерге жазабыз.

application-withdrawn = Арыз кайтарып алынды, иш берүүчүдөгү маалыматыңыз өчүрүлдү.
application-hidden = Даяр: иш берүүчү эми маалыматыңызды көрбөйт. Арыз калды.
application-changed-meanwhile = Сиз карап турганда бир нерсе өзгөрдү. Азыркы абал мындай.

# $title (String): жумуш; $employer (String): иш берүүчү
application-share = Арыз: { $title }. { $employer } эмнени көрсүн?
    .hint = Керегин белгилеп, «Даяр» баскычын басыңыз. Калганын ал көрбөйт.
    .short = Эмне көрсөтүлөт

application-name = Атыңыз ким?
    .hint = Иш берүүчү сизди ушундай көрөт.
    .short = Аты-жөнү

application-birth-year = Кайсы жылы төрөлгөнсүз?
    .hint = Мисалы: 1994.
    .short = Туулган жылы

application-citizenship = Кайсы өлкөнүн жаранысыз?
    .hint = Биримдик өлкөлөрүнүн жарандарына иштөөгө уруксат кагаз керек эмес.
    .short = Жарандыгы

application-experience = Бул кесипте канча жыл иштедиңиз?
    .hint = Баскычты басыңыз же санын жазыңыз.
    .short = Тажрыйба

application-languages = Кайсы тилдерде сүйлөйсүз?
    .hint = Тилди, андан кийин деңгээлин басыңыз.
    .short = Тилдер

application-phone = Сизге кайсы телефонго чалсын?
    .hint = Өлкөнүн коду менен жазыңыз, мисалы: +996 700 000 000.
    .short = Телефон

# $example (String): @…
application-telegram = Telegram-дагы атыңыз кандай?
    .hint = @ белгисинен башталат, мисалы: { $example }.
    .short = Telegram

application-about = Иш берүүчүгө дагы эмне айтасыз?
    .hint = Өзүңүз жөнүндө бир-эки сөз: эмне билесиз, качан баштай аласыз.
    .short = Өзү жөнүндө

# $employer (String): иш берүүчү; $fields (String): эмне көрсөтүлөт
application-agree = { $employer } муну көрсүнбү: { $fields }? Макулсузбу?
    .hint = Мындан башка эч нерсе көрбөйт. Макулдукту каалаган убакта кайтарып аласыз, анда маалымат жашырылат.
    .short = Макулдук

# $value (Number): жыл
application-year = { NUMBER($value, useGrouping: 0) }

# $example (String): @…
telegram-name-wrong = Бул Telegram-дагы атка окшобойт. Анда латын тамгалары, сандар жана астын сызуу болот, мисалы: { $example }.

shared-name = Аты-жөнүм
    .told = аты-жөнүңүз

shared-birth-year = Туулган жылым
    .told = туулган жылыңыз

shared-citizenship = Жарандыгым
    .told = жарандыгыңыз

shared-experience = Тажрыйбам
    .told = тажрыйбаңыз

shared-languages = Тилдерим
    .told = тилдериңиз

shared-phone = Телефонум
    .told = телефонуңуз

shared-telegram = Telegram
    .told = Telegram-дагы атыңыз

shared-about = Өзүм жөнүндө бир-эки сөз
    .told = өзүңүз жөнүндө бир-эки сөз

# $title (String): жумуш; $count (Number): арыздын саны
applicants =
    { $count ->
        [0] { $title }: азырынча арыз жок.
        [one] { $title }: { $count } арыз.
       *[other] { $title }: { $count } арыз.
    }

# $number (Number): катары; $name (String): аты; $status (String): абалы
applicant-line = { $number }. { $name } — { $status }

# $number (Number): катары; $name (String): аты
applicant-open-button = { $number }. { $name }

applicant-nameless = Аты айтылган эмес
applicants-before-button = ‹ Мурункулар
applicants-next-button = Кийинкилер ›
applicants-back-button = Бардык арыздар
applicants-not-yours = Муну ушул иш берүүчүнүн өкүлдөрү гана көрө алат.

# $title (String): жумуш; $status (String): абалы
applicant = «{ $title }» ордуна арыз: { $status }.

applicant-status-applied = жооп күтүүдө
applicant-status-invited = чакыруу жөнөтүлдү
applicant-status-hired = жумушка аласыз
applicant-status-declined = баш тартылды
applicant-status-withdrawn = кайтарып алынды
applicant-shares-nothing = Адам өзү жөнүндө эч нерсе көрсөтпөйт. Ага чакыруу аркылуу жаза аласыз.
applicant-invitation = Сиз мындай деп жаздыңыз:
applicant-invite-button = Чакыруу
applicant-hire-button = Жумушка алуу
applicant-decline-button = Баш тартуу
applicant-card-button = Арыз
applicant-decline = Эмне үчүн баш тартасыз? Адам муну сылык сөз менен окуйт.
decline-reason-filled = Орун бош эмес
decline-reason-experience = Тажрыйбасы башка
decline-reason-language = Тил
decline-reason-documents = Документтер
decline-reason-place = Жери же мөөнөтү
decline-reason-other = Башка
applicant-now-invited = Чакыруу жөнөтүлдү.
applicant-now-hired = Белгиленди: бул адамды жумушка аласыз. Эми эмгек келишимин жазыңыз.
applicant-now-declined = Жообуңуз жеткирилди.

invitation-message = Адамга эмне жазасыз?
    .hint = Качан, кайда келүү керек, кимди суроо, эмне ала келүү керек.
    .short = Чакыруу

invitation-review = Адам муну ушундай окуйт. Жөнөтөлүбү?
    .short = чакырууну текшерүү

invitation-submit-button = Чакырууну жөнөтүү
contracts-button = Келишимдерим
contracts = Эмгек келишимдериңиз:
contracts-none = Азырынча келишим жок. Иш берүүчүңүз бул жерде болбосо, келишимди өзүңүз жазыңыз: эскертүүлөр ошого жараша келет.
contract-alone-button = Келишимди өзүм жазам
contract-begin-button = Келишимди жазуу
contract-open-button = Эмгек келишими
contract-confirm-button = Баары туура, ырастайм
contract-refuse-button = Бул туура эмес
contract-take-back-button = Кайтарып алуу
contract-end-button = Мөөнөтүнөн мурда токтоду
contract-gone = Бул келишим эми жок.
contract-status-proposed = Келишим жазылды, бирок азырынча ырастала элек.
contract-status-confirmed = Келишимди эки тарап тең ырастады.
contract-status-recorded = Келишимди сиз гана жаздыңыз: иш берүүчү аны бул жерде ырастаган жок.
contract-status-refused = Жазуу ырасталган жок, ал күчүндө эмес.
contract-status-ended = Келишимдин мөөнөтү бүттү.
contract-status-terminated = Келишим мөөнөтүнөн мурда токтотулду.

# $position (String): кызматы
contract-line-position = Кызматы: { $position }

# $employer (String): иш берүүчү; $country (String): өлкө
contract-with = Иш берүүчү: { $employer }, { $country }

# $date (String): күн
contract-starts = Башталышы: { $date }

# $date (String): күн
contract-ends = Акыркы күнү: { $date }

contract-endless = Бүтүү мөөнөтү жок

# $pay (String): сумма
contract-line-pay = Айлык акы: { $pay }

# $date (String): күн
contract-terminated-on = Токтотулган күнү: { $date }

contract-waits-other = Экинчи тараптын ырасташын күтөбүз.
contract-waits-you = Жазууну текшерип, ырастаңыз же баш тартыңыз.
contract-stay-follows = Келишим күчүндө турганда иштеген өлкөдө боло аласыз. Эскертүүлөр анын мөөнөтүнө жараша келет.
contract-countdown = Өлкөгө киргениңизге 90 күндөн ашса, 15 күндүн ичинде чыкпай эле жаңы келишим түзө аласыз. Болуу мөөнөтүңүздү караңыз.
contract-proposed-now = Жазылды. Ырастоосун сурап, экинчи тарапка жазабыз.
contract-recorded-alone = Жазылды.
contract-now-confirmed = Ырасталды.
contract-now-refused = Жазуу алынды.
contract-now-terminated = Келишимдин токтогону жазылды.

contract-state = Кайсы өлкөдө иштейсиз?
    .hint = Жумушка чыга турган өлкөңүз.
    .short = Иштеген өлкө

contract-employer = Кимде иштейсиз?
    .hint = Аталышы келишимдегидей. Өткөрүп жиберсе болот.
    .short = Иш берүүчү

contract-position = Кызматыңыз кандай?
    .hint = Келишимдегидей жазыңыз.
    .short = Кызматы

contract-starts-on = Келишим кайсы күндөн башталат?
    .hint = Күнү, айы, жылы, мисалы: 12.01.2027.
    .short = Башталышы

contract-ends-on = Келишимдин акыркы күнү качан?
    .hint = Мисалы: 30.06.2027. Мөөнөтү болбосо, өткөрүп жибериңиз.
    .short = Акыркы күнү

contract-pay = Айлык акыңыз канча?
    .hint = Келишимдегидей. Өткөрүп жиберсе болот.
    .short = Айлык акы

contract-review = Келишим жөнүндө жазууну текшериңиз.
    .short = келишимди текшерүү

contract-submit-button = Жазуу
contract-note-both = Бул — эскертүү үчүн жазуу, келишимдин ордун баспайт. Экинчи тарап аны ырастайт.
contract-note-alone = Бул — эскертүү үчүн жазуу, келишимдин ордун баспайт. Аны сиз гана жазасыз.
contract-ends-before-start = Акыркы күн башталган күндөн мурда. Күндөрдү текшериңиз.
contract-ended-before-start = Бул күн келишимдин башынан мурда. Күндү текшериңиз.
contract-ended-after-end = Бул күн келишимдин акыркы күнүнөн кийин: анда ал жөн эле бүттү.
contract-ended-already = Бул күн өтүп кетти. Күчүндөгү келишимди көрсөтүңүз.
contract-ends-too-late = Күн өтө алыс. Жылын текшериңиз.
contract-starts-too-early = Өтө мурунку күн. Жылын текшериңиз.
contract-starts-too-late = Күн өтө алыс. Жылын текшериңиз.
contract-end = Келишим кайсы күнү токтотулду? Күндү тандаңыз же жазыңыз.

# $title (String): жумуш; $employer (String): иш берүүчү
news-application-new = «{ $title }» ордуна жаңы арыз түштү.

# $title (String): жумуш; $employer (String): иш берүүчү
news-application-invited = { $employer } сизди чакырат: «{ $title }».

# $title (String): жумуш; $employer (String): иш берүүчү
news-application-hired = { $employer } сизди жумушка алат: «{ $title }». Эми келишимди жазыңыз: эскертүүлөр ошого жараша келет.

# $title (String): жумуш; $employer (String): иш берүүчү
news-application-declined = «{ $title }» орду боюнча бул жолу оңунан чыккан жок.

# $title (String): жумуш; $employer (String): иш берүүчү
news-application-withdrawn = «{ $title }» ордуна берилген арыз кайтарып алынды.

# $title (String): жумуш; $employer (String): иш берүүчү
news-application-closed = «{ $title }» орду жабылды. Иш берүүчү жооп бербесе, башка ылайык жумушту караңыз.

# $side (String): окуган тарап; $employer (String): иш берүүчү
news-contract-proposed =
    { $side ->
        [worker] { $employer } келишимиңизди жазды.
       *[employer] Жумушчу келишимди жазды.
    }

# $side (String): окуган тарап; $employer (String): иш берүүчү
news-contract-confirmed =
    { $side ->
        [worker] { $employer } келишимиңизди ырастады.
       *[employer] Жумушчу келишимди ырастады.
    }

# $side (String): окуган тарап; $employer (String): иш берүүчү
news-contract-refused =
    { $side ->
        [worker] { $employer } келишим жөнүндө жазууну ырастаган жок.
       *[employer] Жумушчу келишим жөнүндө жазууну ырастаган жок.
    }

# $side (String): окуган тарап; $employer (String): иш берүүчү
news-contract-terminated =
    { $side ->
        [worker] { $employer } келишимиңиздин токтогонун жазды.
       *[employer] Жумушчу келишимдин токтогонун жазды.
    }

# $employer (String): иш берүүчү; $from, $to (String): өлкөлөр
news-group-invited = { $employer } топ чогултуп жатат: { $from } — { $to }. Сапарды карап, барар-барбасыңызды чечиңиз.

# $employer (String): иш берүүчү; $from, $to (String): өлкөлөр; $status (String): consented — катталган адам
news-group-changed =
    { $status ->
        [consented] { $employer } топтун сапарын өзгөрттү: { $from } — { $to }. Сиздин каттооңуз азырынча мурдагыдай.
       *[other] { $employer } топтун сапарын өзгөрттү: { $from } — { $to }. Сапарды карап, барар-барбасыңызды чечиңиз.
    }

# $employer (String): иш берүүчү; $from, $to (String): өлкөлөр; $status (String): consented — катталган адам
news-group-cancelled =
    { $status ->
        [consented] { $employer } топтун сапарын жокко чыгарды: { $from } — { $to }. Барбасаңыз, өз каттооңузду да жокко чыгарыңыз.
       *[other] { $employer } топтун сапарын жокко чыгарды: { $from } — { $to }. Сизге эч нерсе кылуунун кереги жок.
    }

groups-button = Топтор

# $most (Number): эң көп адам саны
groups = Топторуңуз. Бир топто { $most } адамга чейин болот.

# $most (Number): эң көп адам саны
groups-none = Топ жумушка чогуу барат: { $most } адамга чейин. Сапарды сиз айтасыз, ар ким өзү макул болуп, документин өзү киргизет.

group-begin-button = Жаңы топ

# $from, $to (String): өлкөлөр; $date (String): күн
group-name = { $from } — { $to }, { $date }

# $place (String): шаар; $address (String): дарек
group-stays = Жашай турган жери: { $place }, { $address }

# $count (Number): чакырылганы; $most (Number): эң көбү
group-count = Чакырылды: { $count } адам, эң көбү — { $most }.

# $count (Number): саны
group-count-waiting = Азырынча жооп бере элек: { $count }

# $count (Number): саны
group-count-consented = Макул болуп, катталды: { $count }

# $count (Number): саны
group-count-refused = Баш тартты: { $count }

# $count (Number): саны
group-count-left = Айныды: { $count }

group-is-cancelled = Иш берүүчү топтун сапарын жокко чыгарды.

# $count (Number): 2…100
group-invite-button = Баарын чакыруу: { $count }

group-link-button = Бир адамга шилтеме
group-change-button = Сапарды өзгөртүү
group-cancel-button = Топту жокко чыгаруу
group-cancel-sure = Топтун сапарын жокко чыгарасызбы? Баш тартпагандардын баарына бул тууралуу жазабыз.
group-cancel-yes-button = Ооба, жокко чыгаруу
group-cancelled-now = Топтун сапары жокко чыгарылды.
group-made = Топ түзүлдү. Эми адамдарды чакырыңыз.
group-changed-now = Сапар өзгөрдү. Ар кимге өз сапарын ырасташын жазабыз.

# $count (Number): саны
group-invited-now = Чакырылды: { $count }. Ар ким өзү чечет.

group-link = Бир адамга арналган шилтеме: орун аны биринчи ачкан адамга берилет. Ал 14 күн жарактуу.
group-link-copy-button = Шилтемени көчүрүү
group-link-gone = Бул шилтеме колдонулган же эскирген. Иш берүүчүдөн жаңысын сураңыз.

group-review = Топтун сапарын текшериңиз.
    .short = топтун сапарын текшерүү

group-submit-button = Сапарды сактоо
group-open-button = Сапарды көрүү
group-gone = Бул топ эми жок.

# $employer (String): иш берүүчү
group-asked = { $employer } сизди топ менен чогуу барууга чакырат. Мындай сапар катталат:

group-own-data = Документиңизди өзүңүз гана көрөсүз. Иш берүүчү канча адам макул болгонун гана көрөт.
group-voluntary = Бул — өзүңүздүн чечимиңиз: баш тартсаңыз, бул жердеги арызыңыз менен келишимиңиз өзгөрбөйт.
group-member-waiting = Сиз азырынча жооп бере элексиз.
group-member-consented = Сиз макул болдуңуз, сапарыңыз катталды.
group-member-refused = Сиз баш тарттыңыз. Оюңузду өзгөртсөңүз болот.
group-member-left = Каттооңуз жокко чыгарылган. Кайра катталса болот.
group-moved = Иш берүүчү сапарды өзгөрттү. Сиздин каттооңуз азырынча мурдагыдай.
group-follow-button = Меникин да өзгөртүү
group-agree-button = Макул болуп, документ киргизүү
group-refuse-button = Баш тартуу
group-refused-now = Баш тартканыңыз жазылды.

# $employer (String): иш берүүчү
group-member-agree = Сизди ушул сапарга каттап, макул болгонуңузду { $employer } иш берүүчүсүнө айталыбы?
    .hint = Документ ага көрсөтүлбөйт. Каттоону каалаган убакта жокко чыгара аласыз.
    .short = Макулдук

group-member-review = Топтун сапары үчүн маалыматыңызды текшериңиз.
    .short = маалыматыңызды текшерүү

group-member-submit-button = Каттоо

# $question (String): токтогон суроо
resume-application = Арыз бүтө элек. Токтогон жериңиз: «{ $question }».

resume-application-button = Арызды улантуу

# $question (String): токтогон суроо
resume-invitation = Чакыруу бүтө элек. Токтогон жериңиз: «{ $question }».

resume-invitation-button = Чакырууну улантуу

# $question (String): токтогон суроо
resume-contract = Келишим жөнүндө жазуу бүтө элек. Токтогон жериңиз: «{ $question }».

resume-contract-button = Келишимди жазууну улантуу

# $question (String): токтогон суроо
resume-group = Топтун сапары толук айтыла элек. Токтогон жериңиз: «{ $question }».

resume-group-button = Топту улантуу

# $question (String): токтогон суроо
resume-group-member = Топтун сапары үчүн маалыматыңыз толук эмес. Токтогон жериңиз: «{ $question }».

resume-group-member-button = Топ үчүн улантуу
command-applications = Арыздарым жана келишимдерим
group-gone-by = Топ кетип калды: бул сапардын убактысы өттү.
group-hired-button = Кимди чакырууну тандоо
group-hired = Кимди чакырасыз? Жумушка алынган, бирок чакырыла элек адамдар:

# $number (Number): катары; $name (String): аты; $title (String): жумуш
group-hire-button = { $number }. { $name }, { $title }

# $number (Number): place in the list; $title (String): of the vacancy; $employer (String): who posted it; $status (String): how it stands
application-entry = { $number }. { $title } — { $employer }: { $status }

# $position (String): what the contract is for; $date (String): its first day
contract-pick-button = { $position }, { $date }

contract-stay-unmarked = Келишимдин мөөнөтүн эскертип турушубуз үчүн, өлкөгө киргенден кийин, сапарыңызда белгилеңиз.
vacancy-closed-own = Бул жумуш орду азыр арыз кабыл албайт: иш берүүчү аны жашырган же жапкан.
application-own = Бул — өзүңүздүн жумуш ордуңуз. Ага арыз бере албайсыз.
applicant-gone = Бул арыз сизде жок. Адам бардык маалыматын өчүргөн болушу мүмкүн.
contract-call-off-button = Бул келишимден баш тартуу
contract-call-off = Келишим али башталган жок. Андан баш тартасызбы?
contract-call-off-told = Экинчи тарапка дароо кабарлайбыз.
contract-call-off-yes-button = Ооба, баш тартам
contract-begun-already = Келишим башталып калды. Эми анын токтогон күнүн жазууга болот.
contract-status-called-off = Келишимден ал башталганга чейин баш тартылган, ал күчүндө эмес.
contract-now-called-off = Келишимден баш тартылганы жазылды.

# $side (String): worker же employer; $employer (String): иш берүүчү
news-contract-called-off =
    { $side ->
        [worker] { $employer } келишимден ал башталганга чейин баш тартты.
       *[employer] Жумушчу келишимден ал башталганга чейин баш тартты.
    }

group-from = Топ кайсы өлкөдөн чыгат?
    .hint = Баскычты басыңыз же аталышын жазыңыз.
    .short = Кайдан

group-to = Топ кайсы өлкөгө барат?
    .hint = Топ жашай турган өлкөнү тандаңыз. Жолдогу өлкөлөрдү өзүнчө сурайбыз.
    .short = Кайда

group-mode = Топ эмне менен барат?
    .hint = Чек ара менен кийинки суроолор ушуга жараша болот.
    .short = Эмне менен

# $from, $to (String): өлкөлөр
group-crosses-at = { $from } → { $to }: топ чек арадан качан өтөт?
    .hint = Мисалы: 25-декабрь 14:00, эртең саат 9да, жума күнү эртең менен.
    .short = Чек ара

# $from (String): өлкө
group-departure-airport = { $from }: топ кайсы аэропорттон учат?
    .hint = Баскычты басыңыз, шаарды же билеттеги кодду жазыңыз.
    .short = Учуу аэропорту

group-departs-at = Топ качан учат?
    .hint = Билеттегидей, мисалы: 25-декабрь 14:00.
    .short = Учуу убактысы

# $to (String): өлкө
group-arrival-airport = { $to }: топ кайсы аэропортко конот?
    .hint = Баскычты басыңыз, шаарды же билеттеги кодду жазыңыз.
    .short = Конуу аэропорту

group-arrives-at = Топ качан конот?
    .hint = Билеттегидей, ошол шаардын сааты менен. Мисалы: 25-декабрь 17:30.
    .short = Конуу убактысы

# $place (String): шаар
group-address = { $place }: топ так кайсы жерде жашайт?
    .hint = Көчө менен үй, жатакана же мейманкана. Мисалы: Бак көчөсү, 5. Картадан чекит жөнөтсө да болот.
    .short = Дарек

applications-groups = Сизди чакырган топтор төмөнкү баскычтарда.

# $to (String): өлкө; $date (String): күн
group-mine-button = Топ: { $to }, { $date }

# $place (String): шаар
group-stays-town = Жашай турган жери: { $place }, дареги азырынча белгисиз

### Feeds

# $sources (List): башка булактар
vacancy-also-in = Бул жумуш ордун жарыялаган башка булактар: { $sources }

# $source (String): булак
vacancy-source-named-button = Ачуу: { $source }

# $times (Number): канча жолу; $since (String): биринчи күн
vacancy-reposted = Бул жумуш орду { $times } жолу кайрадан жарыяланды, биринчиси — { $since }. Орундун эмне үчүн бош экенин сураңыз.
