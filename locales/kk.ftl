### common

# One value standing alone: a name on a button, a line of its own
plain = { $value }

back-button = Артқа
skip-button = Өткізіп жіберу
cancel-button = Бас тарту
help-button = Көмек
menu-button = Басты мәзір
language-button = Тілді ауыстыру
here-button = Жалғастыру
previous-page-button = ‹ Алдыңғы
next-page-button = Келесі ›
answer-yes = Иә
answer-no = Жоқ

# Each language by the name its own speakers give it
language-own-kk = Қазақша

language-own-ru = Русский
language-own-ky = Кыргызча
language-own-hy = Հայերեն
language-own-be = Беларуская
language-own-en = English

### countries

country-kz = Қазақстан
country-ru = Ресей
country-kg = Қырғызстан
country-am = Армения
country-by = Беларусь
country-ge = Грузия
country-uz = Өзбекстан
country-tj = Тәжікстан
country-ua = Украина
country-cn = Қытай
country-tr = Түркия
country-other = Басқа ел

### closed-lists

# Why a person travels
purpose-work = Жұмыс

purpose-job-search = Жұмыс іздеу
purpose-study = Оқу
purpose-family = Отбасыға, туыстарға бару
purpose-medical = Емделу
purpose-business = Іскерлік сапар
purpose-tourism = Туризм, демалыс
purpose-transit = Транзит, басқа елге өту
purpose-driver = Рейстегі жүргізуші
purpose-permanent-move = Біржола көшу
purpose-ethnic-return = Тарихи отанға оралу
purpose-other = Басқа мақсат
direction-exit = Шығу
direction-entry = Кіру
mode-road = Көлікпен, автобуспен, жаяу
mode-rail = Пойызбен
mode-air = Ұшақпен
education-none = Білімі жоқ
education-basic = Негізгі мектеп, 9 сынып
education-secondary = Орта мектеп, 11 сынып
education-vocational = Колледж, кәсіптік лицей
education-bachelor = Бакалавр
education-master = Магистр, маман
education-doctor = Ғылыми дәреже
schedule-full-day = Толық жұмыс күні
schedule-shift = Ауысыммен
schedule-flexible = Икемді кесте
schedule-remote = Қашықтан
schedule-rotation = Вахтамен
schedule-part-time = Толық емес күн
pay-period-hour = сағатына
pay-period-day = күніне
pay-period-week = аптасына
pay-period-month = айына
pay-period-year = жылына
language-level-a1 = A1: бірнеше сөз білемін
language-level-a2 = A2: қарапайым сөйлесемін
language-level-b1 = B1: жұмыста түсінісемін
language-level-b2 = B2: еркін сөйлесемін
language-level-c1 = C1: күрделі мәтін жазамын
language-level-c2 = C2: ана тіліндей
language-name-kk = қазақ тілі
language-name-ru = орыс тілі
language-name-ky = қырғыз тілі
language-name-hy = армян тілі
language-name-be = беларус тілі
language-name-en = ағылшын тілі

# How sure a fact is; nothing is said of a verified one but this
confidence-verified = Ресми дереккөз бойынша тексерілген.

confidence-memory = Ресми дереккөз бойынша әлі тексерілмеген: органнан нақтылаңыз.
confidence-uncertain = Дереккөздер әртүрлі айтады: органнан нақтылаңыз.
regulated-pedagogical = Мұғалім, тәрбиеші
regulated-medical = Дәрігер, мейіргер
regulated-pharmaceutical = Фармацевт
regulated-legal = Заңгер

### when

when-not-understood = Күнді түсіне алмадық. Мысалы, былай жазыңыз: 25 желтоқсан 14:00, 25.12.2026 немесе «ертең».
when-no-such-day = Күнтізбеде мұндай күн жоқ. Күні мен айын тексеріңіз, мысалы: 25.12.2026.
when-no-such-time = Мұндай уақыт жоқ. Сағатты 0-ден 23-ке дейін, минутты 00-ден 59-ға дейін жазыңыз, мысалы: 14:30.
when-one-day = Мұнда бірнеше күн немесе уақыт бар. Біреуін жазыңыз, мысалы: 25 желтоқсан 14:00. Оны кейін өзгертуге болады.
when-which-day = Нақты күн керек. Күні мен айын жазыңыз, мысалы: 25 желтоқсан.
when-weekday-differs = Бұл күн аптаның басқа күніне келеді. Тексеріп, тек күні мен айын жазыңыз, мысалы: 25 желтоқсан.

### zones

# $name (String): the clock's name; $offset (String): how far it is from UTC
zone-told = { $name } ({ $offset })

zone-asia-almaty = Алматы уақыты
zone-asia-qyzylorda = Қызылорда уақыты
zone-asia-qostanay = Қостанай уақыты
zone-asia-aqtobe = Ақтөбе уақыты
zone-asia-aqtau = Ақтау уақыты
zone-asia-atyrau = Атырау уақыты
zone-asia-oral = Орал уақыты
zone-asia-bishkek = Бішкек уақыты
zone-asia-yerevan = Ереван уақыты
zone-asia-tbilisi = Тбилиси уақыты
zone-europe-minsk = Минск уақыты
zone-europe-moscow = Мәскеу уақыты
zone-europe-kaliningrad = Калининград уақыты
zone-europe-simferopol = Симферополь уақыты
zone-europe-kirov = Киров уақыты
zone-europe-volgograd = Волгоград уақыты
zone-europe-astrakhan = Астрахань уақыты
zone-europe-saratov = Саратов уақыты
zone-europe-ulyanovsk = Ульяновск уақыты
zone-europe-samara = Самара уақыты
zone-asia-yekaterinburg = Екатеринбург уақыты
zone-asia-omsk = Омбы уақыты
zone-asia-novosibirsk = Новосібір уақыты
zone-asia-barnaul = Барнаул уақыты
zone-asia-tomsk = Томск уақыты
zone-asia-novokuznetsk = Новокузнецк уақыты
zone-asia-krasnoyarsk = Красноярск уақыты
zone-asia-irkutsk = Иркутск уақыты
zone-asia-chita = Чита уақыты
zone-asia-yakutsk = Якутск уақыты
zone-asia-khandyga = Хандыга уақыты
zone-asia-vladivostok = Владивосток уақыты
zone-asia-ust-nera = Усть-Нера уақыты
zone-asia-magadan = Магадан уақыты
zone-asia-sakhalin = Сахалин уақыты
zone-asia-srednekolymsk = Среднеколымск уақыты
zone-asia-kamchatka = Камчатка уақыты
zone-asia-anadyr = Анадырь уақыты

### errors

# $number (String): under which the failure is found again
error-incident = Бізде ақау болды. Жауаптарыңыз сақталды. Бірнеше минуттан кейін қайталап көріңіз. Көмектеспесе, осы нөмірді айтыңыз: { $number }.

error-flood = Хабарлар бір мезетте тым көп келді. Бір минут күтіп, сол жерден жалғастырыңыз: жауаптарыңыз сақталды.
outbox-maybe-repeat = Байланыс үзілген еді. Бұл хабарды бұрын алған болсаңыз, екінші рет оқымай-ақ қойыңыз.
card-old = Бұл түйме бұрынғы хабардан. Қазір мына жердеміз.
not-understood = Мұны түсіне алмадық. Төмендегі түймелердің бірін басыңыз немесе басқаша жазып көріңіз.

### other-input

# What a person sent that we do not read, and what to do instead
other-voice = Бұл дауыстық хабар, біз оны тыңдай алмаймыз. Жауапты мәтінмен жазыңыз немесе түймені басыңыз.

other-sticker = Рақмет, бірақ стикерден жауап оқи алмаймыз. Мәтінмен жазыңыз немесе түймені басыңыз.
other-photo = Фотода құжат болуы мүмкін, сондықтан оны ашпай, чаттан өшіреміз. Деректерді қолмен жазыңыз немесе құжаттың төменгі жағындағы «<» белгісі бар жолдарды мәтінмен жіберіңіз.
other-document = Файлда құжат болуы мүмкін, сондықтан оны ашпай, чаттан өшіреміз. Қажетті деректерді мәтінмен жазыңыз.
other-album = Фотоларда құжат болуы мүмкін, сондықтан оларды ашпай, чаттан өшіреміз. Деректерді мәтінмен жазыңыз.
other-video = Бейнені көрмейміз: онда құжат болуы мүмкін, сондықтан чаттан өшіреміз. Жауапты мәтінмен жазыңыз.
other-edited = Жіберілген хабардағы түзетуді есепке алмаймыз. Жауапты өзгерту үшін «артқа» деп жазыңыз.
other-forwarded = Бұл басқа біреудің хабары. Жауабыңызды өз сөзіңізбен жазыңыз немесе түймені басыңыз.
other-location = Орналасқан жеріңіз қазір керек емес, біз оны сақтамадық.
other-contact = Телефон нөмірі қазір керек емес, біз оны сақтамадық.
other-poll = Сауалнамаға жауап бере алмаймыз. Сұрағыңызды мәтінмен жазыңыз немесе түймені басыңыз.
other-other = Мұндай хабарды оқи алмаймыз. Мәтінмен жазыңыз немесе түймені басыңыз.
deleted-document = Құжат деректері бар хабарды осы чаттан өшірдік. Ол басқа құрылғыларыңызда қалуы мүмкін: қаласаңыз, чатты өзіңіз де тазалаңыз.
deleted-document-not = Құжат деректері бар хабарды чаттан өшіре алмадық. Оны өзіңіз өшіріңіз: хабарды басып тұрып, «Жою» дегенді таңдаңыз.

### urgent

urgent-button = Шұғыл көмек
urgent = Өмірге қауіп төнсе, 112-ге қоңырау шалыңыз. Бұл тегін, полисіңіз не құжатыңыз болмаса да көмектеседі.

# The state's own numbers
urgent-kz =
    Қазақстан
    112 — бірыңғай құтқару қызметі
    102 — полиция, 103 — жедел жәрдем
    1414 — eGov байланыс орталығы
    116 16 — адам саудасынан зардап шеккендерге көмек

urgent-ru =
    Ресей
    112 — бірыңғай құтқару қызметі
    102 — полиция, 103 — жедел жәрдем
    122 — денсаулық мәселелері
    8 800 222-74-47 — ІІМ, көші-қон
    8 800 707-88-41 — еңбек құқығы, Роструд

urgent-kg =
    Қырғызстан
    112 — құтқару қызметі
    102 — милиция, 103 — жедел жәрдем
    119 — тіркеу мәселелері
    189 — мигранттарға және адам саудасынан зардап шеккендерге көмек

urgent-by =
    Беларусь
    112 немесе 101 — құтқару қызметі
    102 — милиция, 103 — жедел жәрдем
    +375 17 218-52-64 — көші-қон департаменті

urgent-am =
    Армения
    911 немесе 112 — құтқару қызметі
    102 — полиция, 103 — жедел жәрдем

urgent-passport = Паспортыңыз жоғалса немесе біреу алып қойса: 102-ге хабарлаңыз, сосын өз еліңіздің консулдығына барыңыз. Онда елге қайту куәлігін бере алады.
urgent-forced = Сізді ұстап отырса, мәжбүрлеп жұмыс істетсе немесе құжатыңызды бермесе, бұл қылмыс, сіз кінәлі емессіз. Қауіпсіз сәтте 102-ге немесе консулдыққа қоңырау шалыңыз.
urgent-pay = Жалақы төленбесе: шартты, жазысқан хабарларды және жұмыс күндерінің жазбасын сақтаңыз. Сол елдің еңбек инспекциясына шағымданыңыз, әдетте бұл тегін.
urgent-consulates = Консулдықты еліңіздің сыртқы істер министрлігінің сайтынан табыңыз: gov.kz, mid.ru, mfa.gov.kg, mfa.am, mfa.gov.by.

# $date (String): when the numbers were last looked at
urgent-as-of = Кейбір нөмір ресми дереккөз бойынша әлі тексерілмеген (тізім күні: { $date }). Бірі жауап бермесе, 112-ге қоңырау шалыңыз.

### beginning

home = Не істейміз? Түймені басыңыз немесе өз сөзіңізбен жазыңыз.
home-new-button = Сапарды тіркеу
home-my-button = Сапарларым
home-jobs-button = Жұмыс табу
home-needs-button = Маған не керек?
home-reminders-button = Еске салулар
privacy-button = Деректерім
other-door-button = Басқа құрылғыға көшу

# $question (String): the name of the question the form waits at
resume-registration = Сапарды тіркеу аяқталмаған. Тоқтаған жеріңіз: «{ $question }».

resume-registration-button = Тіркеуді жалғастыру

# $question (String): the name of the question the form waits at
resume-profile = Жұмыс туралы сұрақтар аяқталмаған. Тоқтаған жеріңіз: «{ $question }».

resume-profile-button = Сұрақтарды жалғастыру
language-choose = Тілді таңдаңыз. Оны кейін кез келген уақытта ауыстыра аласыз.
help-what = Kösh сапарды алдын ала тіркеуге, сізге сай жұмыс табуға және мерзімді өткізіп алмауға көмектеседі.
help-how = Түймені басуға немесе өз сөзіңізбен жазуға болады: «ертең Ресейге барамын», «дәнекерлеуші», «артқа», «көмек». Жауаптарыңыз сақталады.

# $bot (String): our official name at this door
help-free = Бәрі тегін. Ресми атауымыз: { $bot }. Біз ешқашан ақша, пароль немесе SMS код сұрамаймыз. Сұраса, ол біз емеспіз.

# $question (String): the name of the question the form waits at
form-help-at = Қазір мына сұрақта тұрсыз: «{ $question }».

form-help = Сұраққа оралу үшін «{ here-button }» түймесін басыңыз. Анкетада «{ back-button }» алдыңғы сұраққа қайтарады, «{ cancel-button }» одан шығарады. Жауаптарыңыз сақталады.
leave-form = Жауаптарыңыз сақталды. Не істейміз?
leave-form-keep-button = Кейін жалғастырамын
leave-form-drop-button = Жауаптарды өшіру
draft-dropped = Аяқталмаған жауаптар өшірілді.
draft-gone = Бұл анкета аяқталған немесе өшірілген. Мәзірден қайта бастай аласыз.
draft-asked-again = Анкета жаңарды. Кейбір сұрақты қайта қоямыз, бұрынғы жауабыңызды ұсынамыз.
command-unknown = Мұндай команда жоқ. Мәзірден таңдаңыз.

### web-chat

web-about = Бұл — Kösh-пен әңгіме. Жауаптарыңыз сақталады, бетті жабуға болады.
web-back-online = Байланыс қалпына келді.
web-choices = Жауап түймелері
web-connecting = Қосылып жатыр…
web-conversation = Әңгіме
web-copied = Көшірілді.
web-copy-failed = Көшіру мүмкін болмады. Мәтінді өзіңіз белгілеп көшіріңіз.
web-document-check = Жолдар оқылды. Әр таңбаны құжатпен салыстырып, содан кейін жіберіңіз.
web-document-device = Сурет осы құрылғының өзінде оқылады, ешқайда жіберілмейді.
web-document-failed = Жолдар оқылмады. Төменгі екі не үш жол анық көрінетіндей түсіріп көріңіз немесе деректерді теріп жазыңыз.
web-document-photo-button = Құжаттың суретінен оқу
web-document-reading = Сурет оқылып жатыр, бір минутқа дейін созылуы мүмкін…
web-download-button = Файлды жүктеу
web-error = Жіберілмеді. Қайта жазып көріңіз.
web-field = Хабарыңыз
web-forget-ask = Осы браузерден әңгіме өшіріледі. Қалпына келтіру коды не басқа құрылғы болмаса, сапарларыңызға қайта кіре алмайсыз.
web-forget-button = Осы құрылғыны ұмыту
web-forget-no-button = Қалдыру
web-forget-yes-button = Иә, ұмыту
web-forgotten = Әңгіме енді бұл браузерде көрсетілмейді.
web-location-button = Тұрған жерімді жіберу
web-location-failed = Тұрған жеріңізді анықтау мүмкін болмады. Мекенжайды жазып жіберіңіз.
web-menu = Мәзір
web-menu-close-button = Жабу
web-no-chat = Бұл браузерде әңгіме табылмады. Бетті жаңартыңыз.
web-no-script = Әңгіме жүруі үшін браузерде скрипттер қосулы болуы керек.
web-offline = Байланыс жоқ. Жазғаныңыз сақталады, байланыс келгенде жіберіледі.
web-page-unknown = Мұндай бет жоқ. Мекенжайды тексеріңіз немесе әңгімеге өтіңіз.
web-picture = Сурет
web-push-button = Осы құрылғыға еске салу
web-push-denied = Браузер хабарлама көрсетуге рұқсат бермеді. Рұқсатты браузер баптауынан қосуға болады.
web-push-news = Сізге жаңа хабар бар. Оқу үшін әңгімені ашыңыз.
web-push-none = Бет жабық кезде бұл браузер хабарлама көрсете алмайды. Телефонда бетті басты экранға қосып көріңіз.
web-push-off = Бұл құрылғыға еске салулар өшірілді.
web-push-off-button = Еске салуды өшіру
web-push-on = Бет жабық тұрса да, осы құрылғыға еске саламыз.
web-removed = Құжат деректері бар хабар өшірілді.
web-request-refused = Бұл сұрау қабылданбады. Бетті жаңартып, қайталап көріңіз.
web-send-button = Жіберу
web-start-again-button = Қайта бастау
web-to-chat-button = Әңгімеге өту
web-to-newest-button = Соңғы хабарға өту
web-too-fast = Хабар тым жиі жіберілді. Бір минут күте тұрыңыз: жазғаныңыз сақталады.
web-too-long = Хабар тым ұзын. Қысқартып жазыңыз.
web-too-many-chats = Осы желіден бүгін тым көп әңгіме ашылды. Ертең қайталап көріңіз немесе Telegram арқылы жазыңыз.
web-unsent = Әлі жіберілмеді, байланысты күтіп тұр.
web-you-said = Сіз:
door-telegram = Telegram
door-web = браузер
door-terminal = терминал
other-door = Басқа құрылғыда да осы жазбалармен жұмыс істей аласыз: Telegram-да да, браузерде де.

# $doors (String): тізім, мысалы «Telegram және браузер»
other-door-doors = Қазір қосылғаны: { $doors }.

other-door-preferred = Еске салулар осында келеді.
other-door-type = Басқа құрылғының коды немесе қалпына келтіру коды болса, осында жазыңыз.
other-door-code-button = Басқа құрылғыға код алу
other-door-recovery-button = Қалпына келтіру кодын алу
other-door-prefer-button = Еске салулар осында келсін
other-door-return-button = Мен Kösh-ті бұрыннан қолданамын

# $code (String): бір реттік код; $minutes (Number): жарамды уақыты
other-door-code = Код: { $code }. Ол { $minutes } минут жарамды, бір рет қана қолданылады. Оны ешкімге айтпаңыз.

# $bot (String): Telegram-дағы атауымыз
other-door-code-telegram = Telegram-да { $bot } ботын ашып, «{ other-door-button }» бөлімінде кодты жазыңыз. Төмендегі түйме мұны өзі жасайды.

# $address (String): беттің мекенжайы
other-door-code-web = Браузерде { $address } мекенжайын ашып, «{ other-door-return-button }» түймесін басып, кодты жазыңыз.

other-door-code-other = Басқа құрылғыда Kösh-ті ашып, «{ other-door-return-button }» түймесін басып, кодты жазыңыз.
other-door-copy-button = Кодты көшіру
other-door-open-telegram-button = Telegram-да ашу
other-door-open-web-button = Браузерде ашу

# $code (String): қалпына келтіру коды
other-door-recovery = Қалпына келтіру кодыңыз: { $code }. Бұрынғысы енді жарамайды.

other-door-recovery-keep = Оны қағазға жазып, құжаттан бөлек сақтаңыз. Бұл кодпен кез келген адам жазбаларыңызды аша алады.
join-ask = Бұл әңгіменің өз жазбалары бар. Жалғастырсаңыз, мұнда басқа құрылғының жазбалары көрінеді.
join-ask-kept = Осындағы жазбалар өшпейді, бірақ оларға тек қалпына келтіру кодымен кіруге болады.
join-yes-button = Иә, жалғастыру
join-no-button = Жоқ, осылай қалдыру
join-wrong = Бұл код сәйкес келмейді: қате терілген, мерзімі өткен немесе қолданылған болуы мүмкін. Тексеріп, қайта жазыңыз немесе жаңа код алыңыз.
join-same = Бұл — осы жазбалардың коды. Оны басқа құрылғыда жазыңыз.
join-done = Дайын: мұнда да сол жазбаларыңыз.

# $code (String): қалпына келтіру коды
join-left = Бұл әңгіменің бұрынғы жазбаларына қайта кіру коды: { $code }.

# $code (String): қалпына келтіру коды
join-recovery = Жазған кодыңыз енді жарамайды. Жаңа қалпына келтіру кодыңыз: { $code }.

join-ask-new = Мұнда басқа құрылғыдағы жазбалар ашылады. Сілтемені өзіңіз жасаған болсаңыз ғана жалғастырыңыз: бөтен сілтеме жауаптарыңызды басқа адамға береді.

### pass

pass-title = Сапарды алдын ала тіркеудің QR-растауы
pass-purpose = Сапар мақсаты
pass-crossings = Шекарадан өту
pass-registration = Тіркеу

# $from, $to (String): states; $checkpoint (String): where, or both airports
pass-crossing = { $from } → { $to }, { $checkpoint }

# $from, $to (String): airports
pass-flight = { $from } – { $to }

# $direction (String): exit or entry; $state (String); $at (String): day and time; $zone (String): by whose clock
pass-leg = { $direction }, { $state }: { $at }, { $zone }

# $direction (String): exit or entry; $state (String); $date (String): the day, its hour is not known
pass-leg-day = { $direction }, { $state }: { $date }

# $version (String): its number; $at (String): when it was filed
pass-version = { $version }-нұсқа, берілген уақыты: { $at }

# $at (String): day and time
pass-deadline = Тіркеудің соңғы мерзімі: { $at }

pass-late = Соңғы мерзімнен кешігіп тіркелген.

# $date (String): the day
pass-until = Растау мына күнге дейін жарамды: { $date }

pass-not-state = Бұл Kösh растауы, мемлекеттік құжат емес. Ол келген жер бойынша тіркелудің орнын баспайды.

# $url (String): address of the page
pass-check = Тексеру: { $url }

### privacy

welcome = Сәлеметсіз бе. Бұл Kösh: сапарды алдын ала тіркеуге, жұмыс табуға және мерзімді өткізіп алмауға көмектеседі. Тегін. Мемлекеттік қызмет емес.
consent-what = Не сақталады: тіліңіз, сапарларыңыз, аты-жөндер, құжат деректері, жұмыс туралы анкета және еске салулар. Аты-жөн, құжат, мекенжай және жауаптар шифрланады.
consent-why = Не үшін: сапарды тіркеу, мерзімді еске салу және сізге сай жұмыс көрсету үшін.
consent-rights = Құқығыңыз: деректердің көшірмесін кез келген сәтте осы чатта аласыз немесе бәрін өшіресіз.
consent-ask = Жеке деректеріңізді осылай сақтауға келісесіз бе?
consent-agree-button = Келісемін
consent-more-button = Толық оқу
privacy-full-what = Не сақталады: тіліңіз, сапарларыңыз, сіз және бірге баратын адамдар туралы деректер, құжаттар, жұмыс туралы анкета мен сақталған іздеулер, еске салулар, операторларға сұрақтар және аяқталмаған жауаптар.
privacy-full-purpose = Не үшін: сапарды тіркеп, код пен QR-растау беру, мерзімді еске салу және жұмыс табу үшін. Басқа мақсатқа қолданбаймыз, жарнама көрсетпейміз.
privacy-full-where = Қайда: осы Kösh иесінің дерекқорында. Аты-жөн, құжат, мекенжай және жауаптар тек сізге арналған кілтпен шифрланады. Telegram-дағы хабарлар Telegram арқылы да өтеді.
privacy-full-who = Кім көреді: сіз және QR-растауды өзіңіз көрсеткен адам: аты-жөніңізді, шекарадан өту күндері мен сапар мақсатын. Жұмыс беруші сіз келіскенше ештеңе көрмейді. Адамға қойған сұрағыңызды операторлар өз Telegram тобында оқиды, ол сонда қалады.
privacy-full-how-long = Қанша уақыт: аяқталмаған жауаптар — соңғы өзгерістен кейін 90 күн, сапарлар — шекарадан соңғы өтуден кейін 180 күн. Келіспесеңіз, бәрі 7 күннен кейін өшіріледі. Операторларға сұрақтар жабылған соң 30 күннен кейін өшіріледі. Өтінімдер бас тартылған не қайтарып алынған соң 90 күннен кейін, шарттар аяқталған соң 180 күннен кейін өшіріледі.
privacy-full-rights = Құқығыңыз: көшірме алу, жауапты түзету, бәрін өшіру. Бәрін өшірсеңіз, келісім де қайтарылады. Бәрі осы чатта, бірден орындалады.
privacy-full-state = Kösh — мемлекеттік қызмет емес, тегін. Мұндағы тіркеу келген жер бойынша тіркелудің орнын баспайды.
privacy-export-button = Деректерімді алу
privacy-erase-button = Бәрін өшіру
privacy-export-caption = Сіз туралы сақталғанның бәрі осы файлда. Онда құжат деректері бар: бөтен адамға бермеңіз.
erase-what = Сіз және бірге баратын адамдар туралы деректің бәрі бірден өшіріледі: сапарлар, кодтар, құжаттар, анкета, еске салулар. Қайтару мүмкін болмайды.
erase-after = Сақтап алған QR-растауларыңыз оқыла береді, бірақ олардың кодын біздің тізілім танымайды. Келісіміңіз де қайтарылады.
erase-chat = Чаттағы хабарлар құрылғыңызда қалады: қаласаңыз, чатты өзіңіз тазалаңыз.
erase-confirm-button = Иә, бәрін өшіру
erase-keep-button = Жоқ, қалдыру
erased = Сіз туралы деректің бәрі өшірілді. Еске салу енді келмейді. Қайта жазсаңыз, бәрі басынан басталады. Жолыңыз болсын.
erase-press = Өшіру тек түймемен орындалады. Шешіміңіз берік болса, соны басыңыз.

### answers

# $label (String): what was asked; $value: what was understood
answer-noted = ✓ { $label }: { $value }

answer-skipped = көрсетілмеген
answer-fixed = Бұл шекарадан өтіп кеттіңіз, енді оны өзгертуге болмайды.

# $label (String): what was asked; $value: the answer
review-line = { $label }: { $value }

review-press-one = Жауапты түзету үшін оның түймесін басыңыз немесе атауын жазыңыз.

# $what (String): the name of a question
edit-button = ✎ { $what }

cannot-skip = Бұл жауапсыз жалғастыра алмаймыз. Түсініксіз болса, «{ help-button }» түймесін басыңыз.
choice-press-one = Төмендегі түймелердің бірін басыңыз немесе ондағы сөзді жазыңыз.
multi-how = Бірнешеуін таңдауға болады. Болған соң «{ multi-done-button }» түймесін басыңыз.

# $label (String): what was chosen
multi-picked = ✓ { $label }

multi-done-button = Дайын
number-please = Сан жазыңыз, мысалы: 3.

# $min, $max (Number): bounds
number-out-of-range = Сан мына аралықта болуы керек: { $min }–{ $max }.

contact-please = Телефон нөмірін ел кодымен жазыңыз, мысалы: +7 700 000 00 00.
text-please-type = Мұнда сөзбен жауап керек. Жазыңыз немесе түймені басыңыз.
text-too-short = Тым қысқа. Сәл толығырақ жазыңыз.

# $max, $length (Number): letters allowed, letters written
text-too-long = Тым ұзын: { $length } таңба. { $max } таңбаға сыйғызыңыз.

# $pin (String): latitude and longitude
text-pin = картадағы нүкте { $pin }

# $max (Number): how many there may be
list-full = Бір сапарға { $max } адамнан артық қосуға болмайды. Қалғандарын бөлек тіркеңіз.

go-on-button = Түсінікті, ары қарай
consent-press = Келісім тек түймемен беріледі. Мәтінді оқып, келіссеңіз, соны басыңыз.
calendar-button = Күнтізбені ашу

# $day (Number): day of the month; $weekday (String): its short name
calendar-day = { $day } { $weekday }

# $month (String): month and year
calendar-month = { $month }. Керек күнді басыңыз.

calendar-earlier-button = ‹ Ертерек
calendar-later-button = Кейінірек ›

# $zone (String): whose clock
when-zone = Жергілікті сағатпен жазыңыз: { $zone }.

when-which = Мұны екі түрлі түсінуге болады. Қайсысын айттыңыз?

# $date (String): the chosen day
when-hour = { $date }. Сағат нешеде? Басыңыз немесе жазыңыз, мысалы: 14:30.

when-hour-unknown-button = Сағаты әлі белгісіз

# $at: day and time; $zone: whose clock
when-told = { $at }, { $zone }

# $at: day and time; $zone: whose clock; $other: the time across the border; $otherZone: whose clock that is
when-told-both = { $at }, { $zone } = { $other }, { $otherZone }

# $date (String): the day
when-day-told = { $date }, сағаты көрсетілмеген

moment-in-past = Бұл уақыт өтіп кетті. Шекарадан қашан өтетініңізді жазыңыз. Өтіп қойсаңыз, мәзірге шығып, «шекарадан өттім» деп жазыңыз.
moment-hour-needed = Бұл күн басталып кетті, сондықтан сағаты да керек. Мысалы: 18:00.
moment-before-last = Бұл жолыңыздағы алдыңғы шекарадан ерте. Күні мен сағатын тексеріңіз.
moment-before-departure = Қону уақыты ұшудан ерте болып тұр. Күні мен сағатын тексеріңіз.
day-needs-year = Жылымен бірге толық күн керек, мысалы: 05.03.1994.
birth-date-too-early = Туған жылын тексеріңіз: 120 жастан асып кетті.
birth-date-in-future = Бұл күн әлі келген жоқ. Туған күнін жазыңыз, мысалы: 05.03.1994.
document-expired = Бұл құжаттың мерзімі өткен, онымен шекарадан өте алмайсыз. Жарамды құжатты жазыңыз немесе жаңасын қалай алуды консулдықтан сұраңыз.
document-expiry-too-late = Жылын тексеріңіз: құжат ондай ұзақ мерзімге берілмейді.
place-not-found = Мұндай елді мекен табылмады. Ең жақын қаланы немесе аудан орталығын жазыңыз.
place-which = Мына жерлердің қайсысын айттыңыз?
place-by-region-button = Облыс бойынша таңдау
checkpoint-not-found = Мұндай өткізу пункті табылмады. Тізімнен таңдаңыз немесе атауын басқаша жазыңыз.
checkpoint-not-here = Бұл өткізу пункті басқа шекарада. Тізімнен таңдаңыз.

# $name (String): the checkpoint; $until (String): last closed day
checkpoint-closed = { $name }: көліктер мен жаяу жүргіншілерге жабық. Жабық тұратын соңғы күн: { $until }.

# $name (String): the checkpoint
checkpoint-closed-label = { $name } (жабық)

airport-not-found = Мұндай әуежай табылмады. Қаланы немесе билеттегі үш әріпті жазыңыз.
document-not-read = Оқи алмадық. «<» белгілері бар жолдарды толық жіберіңіз немесе «{ document-type-it-button }» түймесін басыңыз.
document-type-it-button = Қолмен жазу
document-typed = қолмен жазылған

# $end (String): last four characters of the number
document-from-lines = оқылды, нөмірі ••••{ $end }

mrz-wrong-lines = Жол не таңба саны дұрыс емес: 44 таңбадан екі жол немесе 30 таңбадан үш жол болуы керек. Барлық жолды толық жіберіңіз.
mrz-wrong-document-number = Жолдарда құжат нөмірі қате. Құжатпен салыстырып, қайта жіберіңіз.
mrz-wrong-birth-date = Жолдарда туған күн қате. Құжатпен салыстырып, қайта жіберіңіз.
mrz-wrong-sex = Жолдарда жыныс белгісі қате. Құжатпен салыстырып, қайта жіберіңіз.
mrz-wrong-expiry-date = Жолдарда жарамдылық мерзімі қате. Құжатпен салыстырып, қайта жіберіңіз.
mrz-wrong-personal-number = Жолдарда жеке нөмір қате. Құжатпен салыстырып, қайта жіберіңіз.
mrz-wrong-composite = Төменгі жолда бір таңба қате. Құжатпен салыстырып, қайта жіберіңіз.
mrz-wrong-name = Жолдардағы есім оқылмады. Құжатпен салыстырып, қайта жіберіңіз.
mrz-wrong-issuer = Жолдардағы ел оқылмады. Құжатпен салыстырып, қайта жіберіңіз.
document-number-wrong = Нөмір әріп пен цифрдан тұрады, 4–20 таңба. Мысалы: N12345678.
document-number-keep-button = Нөмір дұрыс
document-number-change-button = Нөмірді түзету
name-empty = Тегі мен атын құжаттағыдай жазыңыз.
name-too-long = Тым ұзын. Тегі мен атын құжаттағыдай жазыңыз.
name-has-digits = Есімде цифр бар. Тек тегі мен атын жазыңыз.
name-has-signs = Есімде артық белгі бар. Әріп, дефис, апостроф және бос орын жазуға болады.
name-not-latin = Мұнда құжаттағыдай латын әріптері керек: алдымен тегі, содан соң үтір және аты.
address-needs-words = Көше мен үйді немесе кімнің үйінде тұратыныңызды жазыңыз.

# $place (String): the town
address-town-alone = Қаланы жазып алдық: { $place }. Нақты қай жері: қай көше мен үй немесе кімнің үйі? Әлі білмесеңіз, түймені басыңыз.

### Jobs

jobs-open-button = { $number }. { $title }
jobs-more-button = Тағы жұмыс орындары
jobs-saved-button = Сақталғандар
jobs-filtered-button = Не көрсетілмеді
jobs-profile-button = Тілектерім
jobs-tell-button = Тілектерді нақтылау
jobs-other-button = Басқа жұмыс
jobs-recognised-button = Диплом танылған: { $country }

# $occupation (String): кәсіп
jobs-found = Сізге сай жұмыс: { $occupation }

# $occupation, $countries (String)
jobs-found-in = Сізге сай жұмыс: { $occupation }. Қайда: { $countries }

jobs-none = Қазір «{ $occupation }» кәсібі бойынша бос жұмыс орны жоқ. Басқа кәсіпті көріңіз немесе не көрсетілмегенін қараңыз.
jobs-none-in = Қазір «{ $occupation }» кәсібі бойынша бос жұмыс орны жоқ. Ізделген жер: { $countries }. Басқа елді немесе кәсіпті көріңіз.
jobs-no-permit = ЕАЭО елдерінің азаматтарына жұмысқа рұқсат керек емес: ЕАЭО туралы шарт, 97(1)-бап.
jobs-entry = { $number }. { $title }
jobs-ask = Қандай жұмыс іздейсіз?
jobs-ask-in = Қандай жұмыс іздейсіз? Ел: { $country }
jobs-ask-how = Түймені басыңыз немесе кәсіпті өз сөзіңізбен жазыңыз. Алты тіліміздің кез келгені жарайды.
jobs-which = Осы кәсіптердің қайсысы керек?
jobs-saved = Сақталған жұмыс орындары: { $count }
jobs-saved-none = Сіз әлі бірде-бір жұмыс орнын сақтаған жоқсыз.
jobs-saved-entry = { $number }. { $title }, { $employer }
jobs-saved-closed = { $number }. { $title }, { $employer }. Жұмыс орны жабылды
jobs-filtered = Осы кәсіп бойынша көрсетілмегені:
jobs-filtered-none = Осы кәсіп бойынша бары түгел көрсетілді.
jobs-filtered-recognition = Мұғалімнің, дәрігердің, фармацевттің және заңгердің дипломы жұмыс істейтін елде танылуы керек. Сіздікі танылған болса, түймемен айтыңыз.
jobs-filtered-turned-down = Осы кәсіп бойынша мына жұмыс орындарынан бас тарттыңыз. Ашып, қайтару үшін басыңыз.
jobs-recognised = Жазып алдық. Ол елдегі мұндай жұмыс енді көрсетіледі.
vacancy-back-button = Тізімге қайту
vacancy-restore-button = Қайта көрсету
vacancy-unsave-button = Сақталғандардан алу
vacancy-save-button = Сақтау
vacancy-not-for-me-button = Маған сай емес
vacancy-source-button = Сайтта ашу
vacancy-share-button = Сілтемені көшіру
vacancy-undo-button = Қайтару
vacancy-who-place = { $employer } · { $place }, { $country }
vacancy-who-country = { $employer } · { $country }
vacancy-employer-unknown = Жұмыс беруші көрсетілмеген

# $pay (String): валютасы бар сома
vacancy-pay-untold = Жалақы: айына { $pay }; салыққа дейін бе, қолға ма — көрсетілмеген

vacancy-pay-gross = Жалақы: айына { $pay }, салық ұсталғанға дейін
vacancy-pay-net = Жалақы: айына { $pay }, қолға тиетіні
vacancy-pay-own = Бұл шамамен { $pay }, бағам күні: { $date }
vacancy-pay-unknown = Жалақысы көрсетілмеген
vacancy-housing-yes = Тұрғын үй беріледі
vacancy-housing-no = Тұрғын үй берілмейді
vacancy-housing-unknown = Тұрғын үй туралы айтылмаған
vacancy-reasons = Сай келеді: { $reasons }
vacancy-missing = Назар аударыңыз: { $missing }
vacancy-schedule = Кесте: { $schedule }
vacancy-experience-none = Тәжірибе керек емес

# $years (Number): жыл
vacancy-experience =
    { $years ->
        [one] Тәжірибе: кемінде { $years } жыл
       *[other] Тәжірибе: кемінде { $years } жыл
    }

vacancy-education = Білімі: { $education }
vacancy-languages = Тілдер: { $languages }
vacancy-licence = Жүргізуші куәлігі: { $licence }

# $age (Number): жас
vacancy-age = Жасы: кемінде { $age }

vacancy-open-to = Мына елдердің азаматтарына: { $countries }
vacancy-transport-yes = Жол ақысы төленеді немесе жұмысқа жеткізеді
vacancy-transport-no = Жол ақысы төленбейді
vacancy-openings = Бос орын саны: { $count }
vacancy-no-permit = ЕАЭО елдерінің азаматтарына жұмысқа рұқсат керек емес: ЕАЭО туралы шарт, 97(1)-бап.

# $profession, $country (String)
vacancy-recognition = «{ $profession }» мамандығының дипломы танылуы керек. Жұмыс елі: { $country }. ЕАЭО туралы шарт, 97(3)-бап. Тәртібін органнан нақтылаңыз.

vacancy-demo = Бұл — сынап көруге арналған ойдан шығарылған жұмыс орны. Мұндай жұмыс беруші жоқ.

# $source, $seen (String)
vacancy-seen = Дереккөз: { $source }. Сонда соңғы рет болған күні: { $seen }

# $source, $posted, $seen (String)
vacancy-posted = Дереккөз: { $source }. Жарияланды: { $posted }. Сонда соңғы рет болған күні: { $seen }

vacancy-closes = Соңғы күні: { $date }
vacancy-closed = Жұмыс орны жабылды: дереккөзде енді жоқ.
vacancy-gone = Бұл жұмыс орны енді жоқ. Басқаларын қараңыз.
vacancy-saved = Сақталды.
vacancy-unmarked = Белгі алынды.
not-for-me = «{ $title }» неге сай емес? Жауабыңызға қарай тізімді өзгертеміз.
not-for-me-pay = Жалақысы
not-for-me-place = Орналасқан жері
not-for-me-work = Жұмыстың өзі
not-for-me-employer = Жұмыс берушісі
not-for-me-schedule = Кестесі
not-for-me-other = Басқа себеп
turned-down-pay = «{ $title }» енді көрсетілмейді. Жалақысы жоғарырақ жұмыс көру үшін оны тілектеріңізде жазыңыз.
turned-down-place = «{ $title }» және сол өңірдің басқа жұмыс орындары енді көрсетілмейді.
turned-down-work = «{ $title }» және сондай жұмыс енді көрсетілмейді. Арнайы іздесеңіз ғана көрсетеміз.
turned-down-employer = «{ $title }» және сол жұмыс берушінің басқа орындары енді көрсетілмейді.
turned-down-schedule = «{ $title }» енді көрсетілмейді. Керек кестені тілектеріңізде жазыңыз.
turned-down-other = «{ $title }» енді көрсетілмейді.
unfit-closed = Бұл жұмыс орнының мерзімі өтіп кетті.
unfit-country = Бұл жұмыс сіз таңдаған елдерде емес.
unfit-not-open = Бұл жұмыс орны басқа елдердің азаматтарына арналған.
unfit-recognition = Бұл жұмысқа дипломды жұмыс істейтін ел тануы керек.
unfit-licence = Бұл жұмысқа жүргізуші куәлігінің басқа санаты керек.
unfit-too-late = Сіз бастай алғанша бұл жұмыс орны жабылады.
unfit-age = Бұл жұмыста жас шектеуі бар.
filtered-closed = Мерзімі өткен: { $count }
filtered-country = Басқа елдерде: { $count }
filtered-not-open = Басқа елдердің азаматтарына: { $count }
filtered-recognition = Диплом танылуы керек: { $count }
filtered-licence = Басқа жүргізуші куәлігі керек: { $count }
filtered-too-late = Сіз бастағанша жабылады: { $count }
filtered-age = Жасына байланысты: { $count }
filtered-not-for-me = «{ vacancy-not-for-me-button }» деп белгілегеніңіз: { $count }
reason-same-occupation = өз кәсібіңіз
reason-near-occupation = жақын кәсіп
reason-pay-above-floor = жалақысы қалағаныңыздан кем емес
reason-good-pay = жалақысы жақсы
reason-wished-place = өз қалаңыз
reason-wished-region = өз өңіріңіз
reason-no-experience-needed = тәжірибе керек емес
reason-enough-experience = тәжірибеңіз жетеді
reason-languages-enough = тілді жеткілікті білесіз
reason-housing-provided = тұрғын үй беріледі
reason-schedule-fits = кестесі сай
reason-fresh = жақында жарияланған
reason-education-enough = біліміңіз сай
reason-title-fits = жазған сөзіңізге сай
missing-recognition = диплом танылуы керек
missing-licence-untold = жүргізуші куәлігі керек
missing-citizenship-untold = барлық елдің азаматына ашық емес
missing-other-occupation = дәл сол кәсіп емес, жақын кәсіп
missing-pay-unknown = жалақысы көрсетілмеген
missing-pay-below-floor = жалақысы қалағаныңыздан төмен
missing-pay-before-tax = сома салыққа дейін
missing-other-place = басқа жерде
missing-more-experience = көбірек тәжірибе керек
missing-language-level = тілді жақсырақ білу керек
missing-no-housing = тұрғын үй берілмейді
missing-housing-unknown = тұрғын үй туралы айтылмаған
missing-other-schedule = кестесі басқа
missing-higher-education = басқа білім керек

profile-occupation = Қандай жұмыс істегіңіз келеді?
    .hint = Түймені басыңыз немесе өз сөзіңізбен жазыңыз, мысалы: дәнекерлеуші.
    .short = Кәсіп

profile-countries = Қай елдерге барар едіңіз?
    .hint = Бәрібір болса, өткізіп жіберіңіз.
    .short = Елдер

profile-pay = Айына кемінде қанша жалақы керек?
    .hint = Қолға алатын сома. Өзіңіз де жаза аласыз, мысалы: 300 мың теңге.
    .short = Жалақы кемінде

profile-experience = Бұл кәсіппен неше жыл жұмыс істедіңіз?
    .hint = Түймені басыңыз немесе санын жазыңыз.
    .short = Тәжірибе

profile-languages = Қай тілдерде сөйлейсіз?
    .hint = Тілді, содан кейін деңгейін басыңыз. Немесе жазыңыз: орыс B1, қазақ B2.
    .short = Тілдер

profile-housing = Жұмыс беруші тұрғын үй бергені керек пе?
    .hint = Керек болса, алдымен тұрғын үйі бар жұмысты көрсетеміз.
    .short = Тұрғын үй керек

profile-schedules = Қандай кесте сізге ыңғайлы?
    .hint = Кез келгені жараса, өткізіп жіберіңіз.
    .short = Кесте

profile-available = Қашан бастай аласыз?
    .hint = Шамамен.
    .short = Бастайтын уақыт

profile-available-now = Қазір
profile-available-month = Бір ай ішінде
profile-available-quarter = 2–3 айдан кейін
profile-available-later = Кейінірек

# $value (Number): жыл
profile-years =
    { $value ->
        [0] Тәжірибесіз
        [one] { $value } жыл
       *[other] { $value } жыл
    }

profile-review = Тілектеріңіз. Бәрі дұрыс па?
    .short = тілектерді тексеру

profile-submit-button = Жұмысты көрсету
profile-enough-button = Жетеді, жұмысты көрсету
profile-none = Қандай жұмыс іздейтініңізді айтыңыз: ең көбі сегіз сұрақ, кез келгенін өткізіп жіберуге болады.
profile-begin-button = Бастау
profile-told = Жұмыс туралы айтқаныңыз:
profile-jobs-button = Жұмысты көрсету
profile-change-button = Өзгерту
profile-forget-button = Тілектерімді өшіру
profile-kept = Жазып алдық. Тізім тілектеріңізге қарай жасалды.
profile-forgotten = Тілектеріңіз өшірілді.
languages-spoken = { $language } { $level }
languages-how-well = Деңгейіңіз қандай: { $language }?
languages-please = Түсініксіз болды. Тілді түймемен таңдаңыз немесе жазыңыз, мысалы: орыс B1.
pay-please = Сома түсініксіз болды. Бір сан жазыңыз, мысалы: 300000, немесе валютасымен: 300 мың теңге.

profile-town = Қай қаланың маңында жұмыс істегіңіз келеді?
    .hint = Жақын жерлердегі жұмысты алдымен көрсетеміз. Бәрібір болса, өткізіп жіберіңіз.
    .short = Қала

# $occupation (String): кәсіп
jobs-near = Қазір «{ $occupation }» кәсібі бойынша бос жұмыс орны жоқ. Жақын кәсіптер:

# $occupation, $countries (String)
jobs-near-in = Қазір «{ $occupation }» кәсібі бойынша бос жұмыс орны жоқ. Ізделген жер: { $countries }. Жақын кәсіптер:

# $country (String): ел
jobs-wider-button = Бүкіл ел: { $country }

# $count (Number): саны
filtered-region = Басқа облыстарда не облысы айтылмаған: { $count }

unfit-region = Бұл жұмыс сіз таңдаған облыста емес.

### reminders

# $source (String): act, date, article; $date (String): when it was looked at
rule-source = Негізі: { $source }. Дерек күні: { $date }.

# $crossing (String): day and time of the border; $deadline (String): day and time
reminder-filing = Шекарадан өтетін уақытыңыз: { $crossing }. Сапарды бізде тіркеудің соңғы мерзімі: { $deadline }.

# $deadline (String): day and time
reminder-overlay-ru-ruid = Ресей: ruID формасын толтырыңыз. Соңғы мерзім: { $deadline }.

# $deadline (String): day and time
reminder-overlay-kz-eta = Қазақстан: QazETA өтінімін беріңіз. Соңғы мерзім: { $deadline }.

overlay-mandatory = Бізге белгілі дерек бойынша, сізге ол міндетті.
overlay-voluntary = Әзірге ол ерікті.
overlay-not-ours = Бұл мемлекеттің өз формасы: біздегі тіркеу оны алмастырмайды.

# $from, $to (String): states; $crossing (String): day and time
reminder-crossing = Жақында шекара: { $from } — { $to }. Уақыты: { $crossing }.

reminder-crossing-take = Сапар құжатыңызды және QR-растауды ала жүріңіз.

# $to (String): state
reminder-arrival = Шекарадан өттіңіз бе? Барған еліңіз: { $to }. Белгілеп қойыңыз: барлық мерзім кірген күннен саналады.

# $to (String): state
reminder-address = Қайда тұратыныңызды әлі білмейміз. Баратын еліңіз: { $to }. Сапарға мекенжайды қосыңыз: ол тіркелуге керек болады.

duty-ru-registration = Ресей: келген жер бойынша тіркеліңіз. Хабарламаны қабылдаушы тарап береді: ІІМ, МФЦ, пошта немесе Госуслуги сайты арқылы.
duty-ru-medical = Ресей, жұмыс істейтіндерге: кіргеннен кейінгі 30 күнде медициналық тексеруден өтіңіз, саусақ ізін тапсырып, суретке түсіңіз.
duty-ru-amina = Мәскеу мен облысы, жұмыс істейтіндерге: Amina қосымшасын орнатып, онда өз мекенжайыңызбен тіркеліңіз.
duty-kz-registration = Қазақстан: көші-қон полициясының жүйесінде тіркеліңіз. Мекенжайыңызды қабылдаушы тарап қосымшада растайды.
duty-kz-host = Қазақстан: келгеніңізді үш жұмыс күні ішінде vmp.gov.kz сайтында хабарлауды қабылдаушы тараптан сұраңыз.
duty-kz-permit = Қазақстан: 90 күннен ұзақ жұмыс істеу үшін уақытша тұруға рұқсат керек. Құжаттарды жұмыс берушімен бірге тапсырыңыз.
duty-kg-registration = Қырғызстан: халыққа қызмет көрсету орталығында (ЦОН) тіркеліңіз немесе қабылдаушы тарап интернет арқылы тіркесін. Тіркеусіз 90 күннен асса, 90 күн кіргізбейді.
duty-by-registration = Беларусь: келген жер бойынша тіркеліңіз. portal.gov.by сайтында немесе азаматтық және көші-қон бөлімінде, тегін.
duty-by-registration-in-person = Беларусь: Ресейден келгендер азаматтық және көші-қон бөліміне өздері барып тіркеледі. Сайт арқылы болмайды.
duty-am-registration = Армения: Көші-қон және азаматтық қызметінде келген жер бойынша тіркеліңіз.
duty-am-certificate = Армения, жұмыс істейтіндерге: workpermit.am сайтында заңды болу туралы тегін анықтама алыңыз. Фото, құжат және шарт керек.

# $day (String): a day with its weekday
reminder-last-day = Соңғы күн: { $day }.

# $days (Number): whole days left; 0 is the last day
reminder-left-days =
    { $days ->
        [0] Бүгін соңғы күн.
       *[other] { $days } күн қалды.
    }

# $hours (Number): whole hours left
reminder-left-hours = { $hours } сағат қалды.

# $to (String): state; $day (String): a day with its weekday
reminder-stay = Болу мерзімі аяқталады. Мемлекет: { $to }, соңғы күн: { $day }. Сол күн біткенше елден шығыңыз немесе мерзімді заңды ұзартыңыз.

# $day (String): a day with its weekday
reminder-contract = Еңбек шартыңыз аяқталады: { $day }. Онымен бірге болу мерзімі де бітеді. Жаңа шарт туралы алдын ала келісіңіз.

# $day (String): a day with its weekday
reminder-renew15 = Шартыңыз мерзімінен бұрын тоқтатылды. Жаңасын елден шықпай жасасуға болады, соңғы күн: { $day }.

reminder-why-now = Мерзімге алты сағаттан аз қалғандықтан, тыныш сағатта жазып отырмыз.
reminder-trip-button = Сапарды ашу
reminder-done-button = Орындадым
reminder-register-button = Сапарды тіркеу
reminder-crossed-button = Мен жеттім
reminder-not-gone-button = Сапар болмады
reminder-postponed-button = Сапар кейінге қалды
reminder-stay-button = Болу мерзімім
reminders-next = Жақын еске салулар:

# $at (String): day and time; $what (String): what it is about
reminders-line = { $at } — { $what }

reminders-none = Еске салулар әзірге жоқ. Олар сапарды тіркегенде пайда болады.

# $from, $to (String): hours
reminders-quiet = Тыныш сағаттар: { $from }–{ $to }. Бұл уақытта мерзім бітуге таяғанда ғана жазамыз.

reminders-quiet-none = Тыныш сағаттар жоқ: кез келген уақытта жазамыз.

# $groups (String): names of groups
reminders-off = Өшірілген: { $groups }.

# $groups (String): names of groups
reminders-stopped = Шекара мен жаңа жұмыс орындары туралы хабарлар өшірілді. Мерзімі бар міндеттер туралы еске салулар қалды: { $groups }.

reminders-stopped-all = Барлық еске салу өшірілді. Мерзімдердің өзі күшінде қалады.
reminders-all-off-button = Бәрін өшіру
reminders-calendar-button = Күнтізбеге арналған файл
reminders-calendar = Файлды күнтізбеде ашыңыз: ол бізсіз де еске салады. Сапар өзгерсе, жаңасын алыңыз.

# $group (String): name of a group
reminders-turn-on-button = Қосу: { $group }

# $group (String): name of a group
reminders-turn-off-button = Өшіру: { $group }

reminders-quiet-button = Тыныш сағаттар
reminders-group-trip = тіркеу мен формалар
reminders-group-border = шекара
reminders-group-stay = елде болу
reminders-group-contract = еңбек шарты
quiet-hours = Қай сағаттарда жазбайық?
quiet-hours-none-button = Кез келген уақытта жазу

# $from, $to (String): hours
quiet-hours-span-button = { $from }–{ $to } аралығы

form-done = Белгілеп қойдық, бұл туралы енді еске салмаймыз. Мемлекетке ештеңе хабарламаймыз.
reminder-over = Бұл еске салу енді керек емес.

# $at (String): day and time
reminder-snoozed = Тағы еске саламыз: { $at }.

stay-none = Қазір басқа мемлекетте екеніңізді білмейміз. Сапарыңызда кіргеніңізді белгілеңіз.

# $state (String): state; $date (String): day of entry
stay-now = Қазір осы елдесіз: { $state }. Кірген күніңіз: { $date }.

# $date (String): day
stay-contract-until = Еңбек шарты, соңғы күн: { $date }.

# $date (String): day
stay-free-until = Тіркелмей жүруге болатын соңғы күн: { $date }.

# $date (String): day
stay-countdown = Елден шықпай жаңа шарт жасасуға болатын соңғы күн: { $date }.

# $date (String): day
stay-until-days = Осы мемлекеттің ережесі бойынша елде болудың соңғы күні: { $date }. Біз білмейтін бұрынғы сапарлар да саналады.

# $date (String): day
stay-until-contract = Шарт күшінде болғанша қала аласыз, соңғы күн: { $date }.

stay-contract-button = Шарттың соңын жазу
stay-contract-change-button = Шарттың соңын өзгерту
stay-terminated-button = Шарт ерте тоқтатылды
stay-contract = Шартыңыз қай күні аяқталады? Мысалы: 2027 жылғы 30 маусым.
stay-terminated = Шарт қай күні тоқтатылды? Күнді таңдаңыз немесе жазыңыз, мысалы: 20 қараша.
stay-before-entry = Бұл күн кірген күніңізден бұрын. Күнді тексеріңіз.
stay-not-ended-yet = Бұл күн әлі келген жоқ. Шарт тоқтатылған күнді жазыңыз.
stay-kept = Жазып алдық, еске салуларды қайта есептедік.
needs-citizenship = Қай елдің азаматысыз?
needs-other = Біз Армения, Беларусь, Қазақстан, Қырғызстан және Ресей азаматтарына арналған ережелерді білеміз. Өзіңізге қатыстысын баратын мемлекеттің консулдығынан нақтылаңыз. Шұғыл көмек бәріне бар.
needs-from = Қай елден шығасыз?

# $from (String): state
needs-to = Қайдан: { $from }. Қайда барасыз?

# $to (String): state
needs-purpose = Қайда: { $to }. Не үшін барасыз?

needs-elsewhere-button = Басқа елден шығамын
needs-again-button = Басқа сапар

# $citizenship, $from, $to (String): states; $purpose (String): what for
needs-answer = Азаматтық: { $citizenship }. Сапар: { $from } — { $to }. Мақсаты: { $purpose }.

# $hours (Number): hours before the border
needs-lead-time = Сапарды шекарадан кемінде { $hours } сағат бұрын бізде тіркеңіз. Заң мұны талап етпейді, кешіккенге жаза жоқ.

needs-form-none = Білуімізше, бұл мемлекет сізден кіруге дейін өз формасын сұрамайды.

# $hours (Number): hours before the border
needs-form-ru-ruid = Ресей кіруге дейін ruID формасын толтыруды сұрайды: кемінде { $hours } сағат бұрын.

# $hours (Number): hours before the border
needs-form-kz-eta = Қазақстан кіруге дейін QazETA өтінімін беруді сұрайды: кемінде { $hours } сағат бұрын.

needs-document-id-card-yes = Құжат: шетелге шығатын паспорт немесе ID-карта (жеке куәлік).
needs-document-id-card-no = Құжат: тек шетелге шығатын паспорт. ID-карта қабылданбайды.
needs-document-id-card-unknown = Құжат: шетелге шығатын паспорт. ID-карта қабылдана ма, білмейміз.
needs-document-internal-passport-yes = Құжат: шетелге шығатын немесе ішкі паспорт.
needs-document-internal-passport-air-only = Құжат: шетелге шығатын паспорт. Ішкі паспорт тек ұшақпен барғанда жарайды, Грузия арқылы жолмен жарамайды.
needs-document-note-ru-child = 14 жасқа толмаған балаға шетелге шығатын өз паспорты керек.
needs-document-note-child-under-16 = 16 жасқа толмаған балаларға қатысты ереже анық емес: баланың паспортын алыңыз.
needs-document-note-services-want-passport = Ол жақта көп жерде паспорттың өзін сұрайды.

# $days (Number): days from entry; $to (String): state
needs-free-days = { $to }: тіркелмей { $days } күн жүруге болады, кірген күн де саналады.

# $days (Number): days allowed
needs-stay-roll180 = Кез келген 180 күннің ішінде { $days } күнге дейін тұруға болады.

# $days (Number): days allowed
needs-stay-calyear = Күнтізбелік жыл ішінде { $days } күнге дейін тұруға болады.

needs-stay-none = Болу мерзіміне шек қойылмаған.
needs-card-none = Көші-қон картасы керек емес.
needs-card-unless-stamped = Паспортта мөртабан болса және 30 күннен аспай тұрсаңыз, көші-қон картасы керек емес. Әйтпесе оны шекарада алып, сақтаңыз. Жұмысқа барсаңыз, онда «Работа» (жұмыс) деген мақсатты белгілеңіз.
needs-card-without-stamp = Құжатқа мөртабан басылмаса (ID-карта, ішкі паспорт), шекарада көші-қон картасын алып, сақтаңыз.
needs-card-union-state = Көші-қон картасын Ресейге немесе Беларуське алғаш кіргенде алады: ол екі елге ортақ. Оны сақтаңыз.

# $days (Number): working days
needs-address-change = Мекенжайыңыз өзгерсе, жаңасын { $days } жұмыс күні ішінде тіркеңіз.

needs-contract = Еңбек шарты болса, оның мерзімі біткенше қала аласыз. Жұмысқа рұқсат керек емес.

# $after, $days (Number): days
needs-renewal = Елге кіргеніңізге { $after } күннен асқан соң шарт мерзімінен бұрын тоқтатылса, жаңасын елден шықпай жасасуға болады. Оған { $days } күн беріледі.

needs-own-state = Бұл өз мемлекетіңіз: кіру мен болуға шектеу жоқ.
needs-not-state = Біз кеңес беріп, еске саламыз. Сізді тек тиісті органдардың өзі тіркейді.
reminder-name-filing = сапарды бізде тіркеу
reminder-name-overlay = мемлекеттің өз формасы

# $to (String): state
reminder-name-address = тұратын мекенжайды қосу: { $to }

# $from, $to (String): states
reminder-name-crossing = шекара: { $from } → { $to }

# $to (String): state
reminder-name-arrival = елге кіргенді белгілеу: { $to }

reminder-name-stayreg = келген жер бойынша тіркелу
reminder-name-medical = медициналық тексеру, саусақ ізі

# $to (String): state
reminder-name-stay = болу мерзімінің соңы: { $to }

reminder-name-contract = еңбек шартының соңы
reminder-name-renew15 = жаңа еңбек шарты

# $state (String): state passed through
needs-by-land = Көлікпен немесе пойызбен барсаңыз, жолда мына мемлекеттен өтесіз: { $state }.

needs-sources-button = Дереккөздер
reminder-form-ru-ruid = ruID тапсыру, Ресейге кіру
reminder-form-kz-eta = QazETA тапсыру, Қазақстанға кіру
reminder-duty-ru-registration = Ресей: келген жер бойынша тіркелу
reminder-duty-ru-medical = Ресей: медициналық тексеру, саусақ ізі
reminder-duty-ru-amina = Мәскеу: Amina қосымшасы
reminder-duty-kz-registration = Қазақстан: көші-қон полициясының жүйесінде тіркелу
reminder-duty-kz-host = Қазақстан: қабылдаушы тараптың хабарламасы
reminder-duty-kz-permit = Қазақстан: уақытша тұруға рұқсат
reminder-duty-kg-registration = Қырғызстан: келген жер бойынша тіркелу
reminder-duty-by-registration = Беларусь: келген жер бойынша тіркелу
reminder-duty-by-registration-in-person = Беларусь: өзі барып тіркелу
reminder-duty-am-registration = Армения: келген жер бойынша тіркелу
reminder-duty-am-certificate = Армения: заңды болу туралы анықтама

# $form (String): the state's form; $deadline: day and time
registration-note-other-form-late = Мемлекеттің өзіне бөлек тапсырыңыз: { $form }. Соңғы мерзім өтіп кетті: { $deadline }. Қазір тапсырылса, қабылдана ма, органнан нақтылаңыз.

# $form (String): the state's form; $deadline: day and time
state-form-late = Тағы бір форма бар, ол мемлекеттікі: { $form }. Соңғы мерзім өтіп кетті: { $deadline }. Қазір тапсырыңыз да, қабылдана ма, органнан нақтылаңыз.

reminders-group-vacancies = жаңа жұмыс орындары

# $group (String): name of a group
reminders-rhythm-button = Қалай жиі: { $group }

# $group (String): name of a group; $rhythm (String): how often
reminders-rhythm = Не туралы: { $group }. Қазір: { $rhythm }. Қаншалықты жиі хабарлайық?

reminders-rhythm-border = Бірден болмаса, жинап, таңғы 9-да жібереміз. Күте алмайтыны бұрынырақ келеді.
reminders-rhythm-vacancies = Бір хабарламада ең көбі бес жұмыс орны болады. Қалғаны келесіде келеді.

# $group (String): name of a group; $rhythm (String): how often
reminders-gathered = Жинап жібереміз: { $group }, { $rhythm }.

rhythm-now = бірден
rhythm-daily = күніне бір рет
rhythm-weekly = аптасына бір рет
rhythm-off = өшірулі
rhythm-mixed = әр іздеу бойынша әртүрлі
rhythm-set-now = Бірден
rhythm-set-daily = Күніне бір рет, 9:00-де
rhythm-set-weekly = Дүйсенбі сайын, 9:00-де
rhythm-set-off = Өшіру

# $zone (String): a clock
reminders-zone = Уақыт белдеуіңіз: { $zone }.

reminders-zone-button = Уақыт белдеуі

# $zone (String): a clock
reminders-zone-ask = Қай уақытпен жазайық? Қазір: { $zone }. Таңдаңыз немесе қалаңызды жазыңыз.

reminders-zone-unknown = Бұл қаланы нақты түсінбедік. Басқаша жазыңыз немесе тізімнен таңдаңыз.

# $zone (String): a clock
reminders-zone-set = Енді мына уақытпен жазамыз: { $zone }.

reminder-snooze-hour-button = Бір сағаттан кейін
reminder-snooze-tonight-button = Бүгін кешке
reminder-snooze-tomorrow-button = Ертең таңертең

# $zone (String): a clock; $now (String): the time on it
registered-clock = Қай уақытпен жүресіз? Біз мына уақытпен жазамыз: { $zone }, қазір { $now }. Дұрыс па?

clock-right-button = Дұрыс
clock-other-button = Басқа уақыт
reminders-group-news = Kösh жаңалықтары

# $town, $zone (String)
reminders-zone-town = { $town }. Енді осы уақытпен жазамыз: { $zone }.

### verify

verify-title = QR-растауды тексеру
verify-intro = Тексеру осы браузерде өтеді: сканерленген не қойылған мәтін ешқайда жіберілмейді.
verify-language = Тіл
verify-scan-button = Камерамен сканерлеу
verify-stop-button = Камераны өшіру
verify-picture-button = Сурет таңдау
verify-paste = QR-код мәтіні
verify-check-button = Тексеру
verify-looking = Камераны QR-кодқа бағыттаңыз.
verify-camera-none = Камераны бұл жерде қолдану мүмкін емес. Сурет таңдаңыз немесе QR-код мәтінін қойыңыз.
verify-picture-none = Бұл суреттен QR-код табылмады. Код түгел көрінетін, анығырақ суретті таңдаңыз.
verify-valid = Түпнұсқа, күшінде.
verify-expired = Түпнұсқа, бірақ мерзімі өткен.

# $version (String): the number of the newest one
verify-replaced = Түпнұсқа, бірақ орнына { $version }-нұсқа берілген. Жаңасын көрсетуін сұраңыз.

verify-cancelled = Түпнұсқа, бірақ күші жойылған.
verify-altered = Түпнұсқа емес: қол қойылғаннан кейін өзгертілген немесе код бүлінген. Қайта сканерлеңіз.
verify-unknown-issuer = Қол қойған тарап белгісіз: оны Kösh бермеген немесе мұндағы кілттер ескі. Бетті интернетпен қайта ашыңыз.
verify-unreadable = Бұл толық QR-растау емес. Қайта сканерлеңіз немесе мәтінді түгел қойыңыз.
verify-not-state = Мұнда жолаушының сапар алдында Kösh-ке айтқаны көрсетілген. Бұл мемлекеттік тіркеу, виза немесе рұқсат емес.
verify-name = Аты-жөні, құжаттағыдай
verify-code = Код

# $from, $to (String): states; $checkpoint (String); $date (String): the day
verify-crossing = { $from } → { $to }, { $checkpoint }, { $date }

# $at (String): day and time
verify-status-as-of = Ауыстырылған және жойылған растаулар тізімі: { $at }

verify-status-none = Ауыстырылғаны не жойылғаны белгісіз: тізім әлі жүктелмеген.
verify-keys-none = Кілттер әлі жүктелмеген. Бетті интернетпен бір рет ашыңыз.
verify-ready = Бет сақталды: енді интернетсіз де жұмыс істейді.
verify-document-title = Құжат осы адамдікі ме?
verify-document-how = Құжатта жазылғанды енгізіңіз. Салыстыру осында өтеді, ешқайда жіберілмейді.
verify-document-number = Құжат нөмірі
verify-document-birth = Туған күні
verify-document-until = Жарамдылық мерзімі; ол жоқ болса, берілген күні
verify-document-check-button = Құжатпен салыстыру
verify-document-working = Салыстырылып жатыр. Бірнеше секунд күтіңіз.
verify-document-matches = Құжат растауға сай келеді.
verify-document-differs = Құжат сай келмейді. Енгізілген нөмір мен күндерді тексеріңіз.
verify-no-script = Қолтаңбаны тексеру үшін браузер параметрлерінде скриптерді қосыңыз.

### registration

# Whose citizen the traveller is
citizenship-am = { country-am }

citizenship-by = { country-by }
citizenship-kz = { country-kz }
citizenship-kg = { country-kg }
citizenship-ru = { country-ru }
citizenship-dual = Екі азаматтық
citizenship-other = Басқа ел
citizenship-stateless = Азаматтығым жоқ
citizenship-change-button = Азаматтықты түзету
relation-spouse = Жұбайым
relation-child = Балам
relation-parent = Әкем немесе анам
relation-sibling = Бауырым
relation-other = Басқа адам
returns-no = Жоқ
returns-yes = Иә, қашан екенін білемін
returns-unknown = Иә, бірақ қашаны белгісіз
document-passport = Паспорт
document-id-card = Жеке куәлік
document-internal-passport = Ішкі паспорт
document-birth-certificate = Туу туралы куәлік
document-return-certificate = Елге қайту куәлігі

late-reason-illness-button = Туысым ауырып қалды
    .told = туысы ауырып қалған

late-reason-funeral-button = Жаназа, жерлеу
    .told = жаназа, жерлеу

late-reason-treatment-button = Шұғыл емделу
    .told = шұғыл емделу

late-reason-late-offer-button = Жұмысқа кеш шақырды
    .told = жұмысқа кеш шақырған

registration-employer-none-button = Жұмыс берушім әлі жоқ
    .told = әлі жоқ

registration-address-unknown-button = Әлі білмеймін
    .told = әлі белгісіз

border-caution-keep-button = Бәрібір осы жерден өтемін
border-caution-checkpoint-button = Басқа пунктті таңдау
border-caution-day-button = Басқа күнді таңдау
minor-add-adult-button = Ересек адам қосу

registration-citizenship = Қай елдің азаматысыз?
    .hint = Түймені басыңыз немесе жазыңыз, мысалы: Қазақстан.
    .short = Азаматтық

registration-document-citizenship = Қай елдің құжатымен барасыз?
    .hint = Ереже шекарада көрсететін құжатыңызға байланысты.
    .short = Құжат берген ел

# $who (String): stateless, other
registration-citizenship-note =
    { $who ->
        [stateless] Еуразиялық одақтың ережелері оның бес елінің азаматтарына арналған. Азаматтығы жоқ адамға виза мен жұмыс рұқсаты керек болуы мүмкін.
       *[other] Еуразиялық одақтың ережелері оның бес елінің азаматтарына арналған. Басқа елдің азаматына виза мен жұмыс рұқсаты керек болуы мүмкін.
    }
    .hint = Сапарыңызды бәрібір тіркейміз, мерзімдерді еске саламыз, қайда жүгінуді айтамыз. Нақты не керегін баратын елдің консулдығынан сұраңыз.

registration-from = Қай елден шығасыз?
    .hint = Түймені басыңыз немесе атауын жазыңыз.
    .short = Қайдан

registration-to = Қай елге барасыз?
    .hint = Сапарыңыз аяқталатын елді таңдаңыз. Жолдағы елдерді бөлек сұраймыз.
    .short = Қайда

registration-mode = Немен барасыз?
    .hint = Шекара мен келесі сұрақтар осыған байланысты.
    .short = Немен

# $from, $to (String): the two states
registration-checkpoint = { $from } → { $to }: қай өткізу пункті арқылы?
    .hint = Түймені басыңыз немесе атауын жазыңыз.
    .short = Өткізу пункті

# $from, $to (String): the two states
registration-crosses-at = { $from } → { $to }: шекарадан қашан өтесіз?
    .hint = Мысалы: 25 желтоқсан 14:00, ертең сағат 9-да, жұмада таңертең.
    .short = Шекара

# $why (String): closed, neighbours, routes; $checkpoint (String): its name; $until (String): last closed day
registration-border-caution =
    { $why ->
        [closed] { $checkpoint } бұл күні көліктер мен жаяу жүргіншілерге жабық. Жабық тұратын соңғы күн: { $until }.
        [neighbours] { $checkpoint } екі көрші елдің азаматтарына арналған. Сіздің азаматтығыңызбен өткізбеуі мүмкін.
       *[routes] Басқа елдің азаматтары мұнда тек келісілген жолдармен өтеді. { $checkpoint } сізге жарай ма, шекара қызметінен нақтылаңыз.
    }
    .hint = Қалай жасаймыз?

# $from (String): the state
registration-departure-airport = { $from }: қай әуежайдан ұшасыз?
    .hint = Түймені басыңыз, қаланы немесе билеттегі кодты жазыңыз.
    .short = Ұшатын әуежай

registration-departs-at = Қашан ұшасыз?
    .hint = Билеттегідей, мысалы: 25 желтоқсан 14:00.
    .short = Ұшу уақыты

# $to (String): the state
registration-arrival-airport = { $to }: қай әуежайға қонасыз?
    .hint = Түймені басыңыз, қаланы немесе билеттегі кодты жазыңыз.
    .short = Қонатын әуежай

registration-arrives-at = Қашан қонасыз?
    .hint = Билеттегідей, сол қаланың сағатымен. Мысалы: 25 желтоқсан 17:30.
    .short = Қону уақыты

registration-purpose = Не үшін барасыз?
    .hint = Келесі сұрақтар мен мерзімдер осыған байланысты.
    .short = Мақсат

registration-employer = Жұмыс берушіңіз кім?
    .hint = Компания атауы немесе аты-жөні. Жұмыс әлі жоқ болса, түймені басыңыз: табуға көмектесеміз.
    .short = Жұмыс беруші

# $purpose (String): why they go
registration-host =
    { $purpose ->
        [study] Қай жерде оқисыз?
        [family] Кімге барасыз?
        [medical] Қай жерде емделесіз?
        [business] Жұмыс бабымен кімге барасыз?
        [driver] Қай тасымал компаниясында істейсіз?
       *[other] Сізді кім қабылдайды?
    }
    .hint = Атын немесе атауын жазыңыз. Әлі білмесеңіз, «{ skip-button }» түймесін басыңыз.
    .short = Қабылдаушы тарап

# $to (String): the state
registration-place = { $to }: қай қалаға немесе ауылға?
    .hint = Атауын жазыңыз немесе картадан нүкте жіберіңіз. Әлі білмесеңіз, «{ skip-button }» түймесін басыңыз.
    .short = Қала немесе ауыл

# $place (String): the town
registration-address = { $place }: нақты қай жерде тұрасыз?
    .hint = Көше мен үй, қонақүй немесе кімнің үйі. Мысалы: Бақ көшесі, 5. Картадан нүкте жіберуге болады.
    .short = Мекенжай

registration-returns = Кері қайтасыз ба?
    .hint = Қайтар жолды қазір бірге тіркейміз, кейін бөлек тіркеу керек емес.
    .short = Қайту

registration-returns-at = Қашан қайтасыз?
    .hint = Мысалы: 20 қаңтар 10:00. Күнін кейін өзгертуге болады.
    .short = Қайтардағы шекара

registration-late-reason = Шекараға дейін екі тәуліктен аз қалды. Неге асығыс барасыз?
    .hint = Бізде кеш тіркегенге жаза жоқ. QR-растауда себебі көрінбейді.
    .short = Асығыс себебі

registration-minor-note = Сіз 18-ге толмағансыз, сапарда ересек адам жоқ. Ата-анаңыздың нотариус куәландырған келісімін ала жүріңіз.
    .hint = Онсыз шекарадан шығармауы мүмкін. Нақты ережені шекара қызметінен сұраңыз, көмек керек болса, 112 нөміріне хабарласыңыз.

# $count (Number): those told already
registration-companions = Сізбен бірге тағы біреу бара ма?
    .hint = Әрқайсысы өз коды мен QR-растауын алады. Балалар да.
    .short = Бірге баратындар
    .add = Адам қосу
    .done =
        { $count ->
            [0] Жоқ, жалғыз барамын
           *[other] Болды, бәрі осы
        }
    .remove = { $number }-адамды алып тастау

# $number (Number): which one; $name (String): may be empty; $relation (String): what they are to the person
registration-companion =
    { $relation ->
        [spouse] { $number }. Жұбайыңыз { $name }
        [child] { $number }. Балаңыз { $name }
        [parent] { $number }. Әкеңіз немесе анаңыз { $name }
        [sibling] { $number }. Бауырыңыз { $name }
        [other] { $number }. { $name }
       *[none] { $number }. Жаңа адам
    }

registration-companions-relation = Бұл адам сізге кім болады?
    .hint = Түймені басыңыз.
    .short = Кім болады

registration-companions-guardian = Бала қай ересекпен бірге барады?
    .hint = Жолда балаға сол адам жауап береді.
    .short = Қай ересекпен

registration-companions-companion-citizenship = Бұл адам қай елдің азаматы?
    .hint = Өзі алып жүретін құжат бойынша.
    .short = Азаматтық

traveller-document = Шекарада қай құжат көрсетіледі?
    .hint = Құжаттың төменгі жағындағы «<<<» белгілері бар жолдарды жіберіңіз. Немесе қолмен жазыңыз. Фотоны чатқа жібермеңіз.
    .short = Құжат

traveller-document-type = Бұл қандай құжат?
    .hint = Шекарада көрсетілетін құжат.
    .short = Құжат түрі

traveller-document-number = Құжаттың нөмірі қандай?
    .hint = Әріптері мен цифрларын бөлмей, құжаттағыдай жазыңыз.
    .short = Нөмірі

# $number (String): as it was typed
traveller-document-number-sure = { $number }: мұндай құжаттың нөмірі әдетте басқаша болады. Құжатпен салыстырыңыз.
    .hint = Бәрі дұрыс болса, «{ document-number-keep-button }» түймесін басыңыз.

traveller-name = Тегі мен аты құжатта қалай жазылған?
    .hint = Өз тіліңізде жазыңыз, мысалы: Үлгібаева Әсел. Әкесінің аты құжатта болса ғана.
    .short = Аты-жөні

# $example (String): a name in Latin letters
traveller-latin-name = Латын әрпімен қалай жазылған?
    .hint = Алдымен тегі, үтір, содан соң аты. Мысалы: { $example }.
    .short = Латынша

traveller-birth-date = Туған күнін жазыңыз.
    .hint = Күні, айы, жылы, мысалы: 05.03.1994.
    .short = Туған күні

traveller-expires-on = Құжат қай күнге дейін жарамды?
    .hint = Мысалы: 01.02.2030. Мерзімі жоқ болса, «{ skip-button }» түймесін басыңыз.
    .short = Жарамдылық мерзімі

registration-review = Бәрі дұрыс па, тексеріңіз. «{ registration-submit-button }» түймесін баспайынша, ештеңе жіберілмейді.
    .short = жіберер алдындағы тексеру

registration-submit-button = Тіркеу

# $deadline: day and time
registration-note-on-time = Үлгеріп тұрсыз: соңғы мерзім — { $deadline }.

# $deadline: day and time
registration-note-late = Соңғы мерзім өтіп кетті: { $deadline }. Сапарды бәрібір тіркейміз, кешіккенін белгілейміз.

# $opens: the first day
registration-note-early = Сапарға 90 күннен көп уақыт бар. Тіркеу ашылатын күн: { $opens }. Оған дейін жауаптарыңыз сақталады.

# $form (String): the state's form; $deadline: day and time
registration-note-other-form = Мемлекеттің өзіне бөлек тапсырыңыз: { $form }. Соңғы мерзім: { $deadline }.

amendment-review = Нені өзгертеміз? Жолды басып, содан кейін «{ amendment-submit-button }» түймесін басыңыз.
    .short = өзгерістерді тексеру

amendment-submit-button = Өзгерісті сақтау
occupation-which = Жұмысыңызға қайсысы жақынырақ?
occupation-not-found = Мұндай кәсіпті танымадық. Қарапайым жазыңыз, мысалы: дәнекерлеуші, аспаз, жүргізуші.

# $from, $to (String): states; $checkpoint (String)
border-passed = { $from } → { $to }, { $checkpoint }

# $from, $to (String): states; $exit, $entry (String): airports
border-passed-flight = { $from }, { $exit } → { $to }, { $entry }

# $to (String): the person's own state
after-crossing-home = Жазып алдық: үйдесіз, { $to }. Басқа елде болу мерзімі аяқталды, ол туралы енді еске салмаймыз.

journey-there = жеттіңіз
reminders-silent = Сапарыңыз туралы еске салулар өшірулі, сондықтан жазбаймыз. Мерзімдердің өзі күшінде қалады.

# $groups (String): names of groups
reminders-still-on = Қосулы: { $groups }. Олар бойынша әзірге ештеңе жоспарланбаған.

reminders-none-left = Жақын арада еске салу жоқ: ескертетін нәрсенің бәрі артта қалды.
reminders-all-on-button = Бәрін қосу
jobs-turned-down = Басқа кәсіптер бойынша мына жұмыс орындарынан бас тарттыңыз. Ашып, қайтару үшін басыңыз.
jobs-turned-down-button = Басқа кәсіптер бойынша бас тарту
not-gone-began = Жолдың бір бөлігі артта қалды. Қалғанын кейінге қалдыруға немесе өзгертуге болады.
crossed-before-last = Бұл күн осы сапардың алдыңғы шекарасынан бұрын. Күнді тексеріңіз.

# $place (String): town
journey-place = Мекенжай: { $place }

# $date (String): day
stay-free-past = Тіркелу мерзімі өтті: { $date }. Әлі тіркелмесеңіз, қазір тіркеліңіз.

### telegram

# Бот бетінде және әңгіме басталмай тұрып көрінеді: 512 және 120 әріпке дейін
bot-description = Kösh шетелге жұмысқа, оқуға немесе отбасына баратындарға көмектеседі: сапарды алдын ала тіркейді, сізге сай жұмыс табады, мерзімдерді еске салады. Тегін. Мемлекеттік қызмет емес. Біз ешқашан ақша, пароль немесе SMS код сұрамаймыз.

bot-short-description = Сапарды тіркеу, жұмыс, мерзімдер. Тегін. Ақша, пароль, SMS код ешқашан сұрамаймыз.
command-start = Басты мәзір
command-new = Сапарды тіркеу
command-my = Сапарларым мен кодтарым
command-jobs = Маған сай жұмыс табу
command-profile = Кәсібім мен жұмыс тәжірибем
command-reminders = Жақын еске салулар
command-needs = Маған не керек
command-urgent = Шұғыл көмек телефондары
command-help = Көмек
command-language = Тілді ауыстыру
command-privacy = Деректерім
command-web = Браузерде жалғастыру
command-cancel = Анкетаны тоқтату
group-private = Біз тек жеке чатта сөйлесеміз: мұнда деректеріңізді басқалар көреді. Төмендегі түймені басыңыз.
group-private-button = Жеке чатты ашу
share-contact = Нөміріңізді жіберу үшін төмендегі түймені басыңыз немесе оны жазыңыз.
share-contact-button = Нөмірімді жіберу
share-location = Тұрған жеріңізді жіберу үшін төмендегі түймені басыңыз немесе оны жазыңыз.
share-location-button = Тұрған жерімді жіберу
share-over = Төмендегі түйме енді керек емес.

### trips

registration-begin = Сапарды тіркейік. Үш минуттай уақыт алады, жауаптарыңыз сақталады.
registration-begin-need = Өзіңіз алып жүретін құжат керек болады.
not-the-state = Бұл — мемлекеттің емес, біздің тізілім: елдердің өз формалары мен тіркеуін алмастырмайды.
registration-begin-button = Бастау
registration-anew-button = Басынан бастау
registration-crossed-button = Шекарадан өтіп қойдым
registration-check-button = Жауаптарды қарау

# $date (String): the day somebody named
travel-plan = Жолға шығатын күніңіз: { $date }. Уақыт барда сапарды тіркеп қояйық.

travel-plan-button = Сапарды тіркеу

# $opens: from when it can be filed
registration-too-early-told = Бұл сапарды тіркеуге әлі ерте. Ашылатын уақыты: { $opens }. Жауаптарыңызды сақтадық, уақыты келгенде еске саламыз.

registration-too-early = Сапарға 90 күннен көп уақыт бар. Күні жақындағанда тіркеуге болады.
registration-known = Бұл сапар тіркеліп қойған. Міне, осы.

# $number (Number): which of those told
registration-duplicate = { $number }-адам бұл шекараға тіркеліп қойған. Оны осы сапардан алып тастаңыз немесе бұрынғы сапардан бас тартыңыз.

amendment-too-early = Жаңа күнге дейін 90 күннен көп уақыт бар. Жақынырақ күнді таңдаңыз немесе сапардан бас тартып, кейін тіркеңіз.
journey-changed-meanwhile = Сіз түзетіп жатқанда сапар басқа жерден өзгертілді. Қазіргі күйі осындай.
journey-gone = Мұндай сапарыңыз жоқ немесе ол жабылған.
journey-no-border-left = Бұл сапардың барлық шекарасынан өттіңіз.
journey-no-legs = Сапарда бірде-бір шекара жоқ. Қайдан және қайда баратыныңызды тексеріңіз.

# $checkpoint (String): its id
journey-checkpoint-unknown = Мұндай өткізу пункті жоқ: { $checkpoint }.

# $checkpoint (String): its id
journey-checkpoint-elsewhere = { $checkpoint } өткізу пункті басқа шекарада.

journey-legs-out-of-turn = Елден шыққан соң кіру, кірген соң шығу болуы керек.
journey-legs-broken = Шекаралар бір жол болып шықпады. Елдерді тексеріңіз.
journey-legs-backwards = Кейінгі шекара алдыңғысынан ерте. Күндерін тексеріңіз.
crossed-in-future = Бұл күн әлі келген жоқ. Шекарадан қашан өттіңіз?
registered-next = Дайын. Енді не істейміз?

# $count (Number): travellers registered
registered =
    { $count ->
        [1] Сапар бізде тіркелді. Кодыңыз осы, оны телефонмен айтуға болады:
       *[other] Сапар бізде тіркелді. Әркімнің өз коды бар:
    }

# $name (String): traveller; $code (String): printed code
code-line = { $name }: { $code }

# $name (String): traveller; $code (String): printed code
code-line-cancelled = { $name }: { $code } — бас тартылған

# $code (String): printed code
copy-code-button = Көшіру: { $code }

# $name (String): traveller; $code (String): printed code; $version (Number): which version
qr-caption = { $name }, коды { $code }, { $version }-нұсқа. Сұраса, QR көрсетіңіз. Бұл растау, рұқсат емес.

pdf-caption = Басып шығаратын растау. Құжатыңызбен бірге сақтаңыз.
pass-pdf-button = Басып шығаратын PDF
show-qr-button = QR көрсету
journey-open-button = Сапарды ашу

# $from, $to (String): states; $checkpoint (String); $at: day and time; $zone: whose clock
border-line = { $from } → { $to }, { $checkpoint }: { $at }, { $zone }

# $from, $to (String): states; $checkpoint (String); $at: day and time; $zone: whose clock; $other: the time across; $otherZone: whose
border-line-both = { $from } → { $to }, { $checkpoint }: { $at }, { $zone } = { $other }, { $otherZone }

# $exit, $entry (String): airports; $at, $lands: day and time; $zone, $otherZone: whose clocks
border-line-flight = { $from }, { $exit }: { $at }, { $zone } → { $to }, { $entry }: { $lands }, { $otherZone }

border-untold = Шекара көрсетілмеген

# $deadline: day and time
filed-on-time = Үлгердіңіз. Соңғы мерзім: { $deadline }.

# $deadline: day and time
filed-late = Кешігіп тіркелді. Соңғы мерзім: { $deadline }. Біздегі тіркеуге бұл әсер етпейді.

# $date (String): when it was looked at
filed-rule = Ереже: шекарадан кемінде 48 сағат бұрын тіркеу. Мұны Еуразия ұлттық университеті ұсынған, ЕАЭО актілерінде мұндай талап жоқ. Тексерілді: { $date }.

# $form (String): the state's form; $deadline: day and time
state-form-needed = Тағы бір форма бар, ол мемлекеттікі: { $form }. Соңғы мерзім: { $deadline }.

state-form-ru-ruid = ruID, Ресейге кіру өтініші
state-form-kz-eta = QazETA, Қазақстанға кіру өтінімі
filed-reminders = Біз еске саламыз:

# $when: day and time; $what (String): matter
filed-reminder-line = { $when } — { $what }

my = Сапарларыңыз:
my-none = Әзірге сапар жоқ. Алғашқысын тіркейік пе?

# $from, $to (String): states; $date (String): day of the first border; $status (String)
journey-line = { $from } → { $to }, { $date }: { $status }

# $to (String): state; $date (String): day of the first border
journey-label = { $to }, { $date }

journey-status-planned = алда
journey-status-under-way = жолда
journey-status-done = аяқталды
journey-status-cancelled = бас тартылған
journey-status-not-gone = болмады
leg-status-planned = Әлі алда
leg-status-crossed = Шекарадан өттіңіз
leg-status-missed = Болмады
leg-status-cancelled = Бас тартылған

# $purpose (String)
journey-purpose = Мақсаты: { $purpose }

# $place (String): town; $address (String)
journey-address = Мекенжай: { $place }, { $address }

# $place (String): town
journey-address-unknown = Мекенжай: { $place }. Нақты мекенжай әлі көрсетілмеген, еске саламыз.

amend-button = Сапарды өзгерту
crossed-button = Шекарадан өттім
postponed-button = Кейінге қалдыру
not-gone-button = Бармадым
cancel-journey-button = Сапардан бас тарту
drop-button = Біреу бармайды
cancel-journey = Бұл сапардан бәрі үшін бас тартасыз ба? Кодтар мен QR жарамсыз болады. Бұл тегін, кейін жаңасын тіркеуге болады.
cancel-journey-yes-button = Иә, бас тартамын
cancel-journey-no-button = Жоқ, қалсын
journey-cancelled = Сапардан бас тартылды. Кодтар енді жарамсыз.
drop-who = Кім бармайды? Қалғандарынікі сол күйі қалады.

# $name (String): traveller; $code (String): printed code
drop-sure = Сапардан алып тастайық па: { $name }? { $code } коды жарамсыз болады.

drop-yes-button = Иә, алып тастау

# $name (String): traveller; $code (String): printed code
dropped = { $name } енді бұл сапарда жоқ. { $code } коды жарамсыз.

journey-amended = Өзгеріс сақталды. Код бұрынғыдай, ал QR жаңа: ескісі ауыстырылғанын көрсетеді.
which-journey = Қай сапар туралы айтып тұрсыз?
crossed-no-journey = Аман жеткеніңіз жақсы. Бұл сапар бізде жазылмаған, уайымдамаңыз: келген соң не істеу керегіне көмектесеміз.
not-gone-no-journey = Қазір жабатын сапарыңыз жоқ.
postponed-no-journey = Қазір кейінге қалдыратын сапарыңыз жоқ.

# $from, $to (String): states
crossed-when = { $from } → { $to }: шекарадан қай күні өттіңіз?

crossed-when-hint = Мерзімдер сол күннен саналады. Күнді басыңыз немесе жазыңыз, мысалы: кеше.

# $to (String): state
after-crossing = Жазып алдық. Сіз жеттіңіз: { $to }.

after-crossing-next = Енді тіркелу мен болу мерзімі маңызды. Не істеу керегін «{ home-needs-button }» бөлімінен қараңыз, мерзімдерді еске саламыз.
not-gone-sure = Бармадыңыз ба? Онда сапарды жабамыз, кодтары жарамсыз болады.
not-gone-yes-button = Иә, сапарды жабу
not-gone-done = Сапар жабылды. Қайта жиналсаңыз, жаңасын тіркеңіз.
postponed-told = Жаңа күнді таңдаңыз: код бұрынғыдай қалады. Күні белгісіз болса, сапардан бас тартуға болады.
postponed-date-button = Жаңа күнді таңдау

# $count (Number): travellers registered
registered-changed =
    { $count ->
        [1] Өзгеріс сақталды. Код бұрынғыдай, QR жаңа:
       *[other] Өзгеріс сақталды. Кодтар бұрынғыдай, QR жаңа:
    }

# $form (String): the state's form
state-form-done = { $form }: тапсырылды деп белгіледіңіз.

state-form-done-ru-ruid-button = ruID тапсырып қойдым
state-form-done-kz-eta-button = QazETA тапсырып қойдым
traveller-change-button = Адамның деректерін түзету
traveller-change-who = Кімнің деректерін түзетеміз? Қалғандарынікі өзгермейді.

traveller-review = Нені түзетеміз? Жолды басып, содан кейін «{ traveller-submit-button }» түймесін басыңыз.
    .short = деректерді тексеру

traveller-submit-button = Сақтау

# $question (String): the name of the question the form waits at
resume-amendment = Сапардағы өзгеріс сақталмаған. Тоқтаған жеріңіз: «{ $question }».

resume-amendment-button = Өзгертуді жалғастыру

# $question (String): the name of the question the form waits at
resume-traveller = Адамның деректері түзетіліп бітпеген. Тоқтаған жеріңіз: «{ $question }».

resume-traveller-button = Түзетуді жалғастыру

# $to (String): state passed through; $next (String): state entered next; $date (String): day meant
after-crossing-on = Жазып алдық: { $to }, бұл жолдағы ел. Келесі шекара: { $to } → { $next }, { $date }. Өткенде осы жерде белгілеңіз.

# $date (String): day
leg-crossed-on = Шекарадан өткен күніңіз: { $date }.

### jobs

# $link (String): an address that opens the vacancy with us
vacancy-open-link = Kösh-те ашу: { $link }

jobs-filtered-at-least = Бұл — кемінде: барлық жұмысты санаған жоқпыз.
reason-pay-above-usual = жалақысы бұл жұмыстағы әдеттегіден жоғары
reason-near-wished-place = сіз атаған қалаға жақын
reason-transport-provided = жол ақысы төленеді немесе жұмысқа жеткізеді
reason-employer-verified = жұмыс берушіні қызметкер тексерген
reason-skills-fit = білетініңізге сай
missing-pay-below-usual = жалақысы бұл жұмыстағы әдеттегіден төмен
missing-no-transport = жол ақысы төленетіні айтылмаған
missing-skills-untold = сіз айтқан дағдылар аталмаған

### sources

source-eaeu-notice-48h-1 = Л. Н. Гумилёв атындағы Еуразия ұлттық университетінің ұсынысы; ЕАЭО актілерінде мұндай талап жоқ
source-eaeu-97-5-1 = ЕАЭО туралы шарт, 29.05.2014, 97(5)-бап
source-eaeu-97-6-1 = ЕАЭО туралы шарт, 29.05.2014, 97(6)-бап
source-eaeu-97-9-1 = ЕАЭО туралы шарт, 29.05.2014, 97(9)-бап
source-ru-card-1 = ЕАЭО туралы шарт, 29.05.2014, 97(8)-бап
source-ru-ruid-1 = Ресей Үкіметінің № 1510 қаулысы, 07.11.2024; сынақ 30.06.2025 күнінен, форма ерікті
source-ru-ruid-2 = Ресей Үкіметінің № 1510 қаулысы, 07.11.2024; 01.07.2026 күнінен жұмыс пен оқуға міндетті ететін жоба (24.kg, 23.01.2026); қол қойылған актіні көрмедік
source-kz-eta-1 = QazETA сынағы туралы хабарлар (holod.media, 22.01.2026; mlyn.by, 27.01.2026); қашан міндетті болатыны белгісіз
source-ru-stay-am-1 = Ресейдің № 115-ФЗ заңы (№ 260-ФЗ өзгерістерімен, 08.08.2024); Ресей мен Арменияның келісімі, 11.07.2014
source-ru-stay-kz-1 = Ресейдің № 115-ФЗ заңы (№ 260-ФЗ өзгерістерімен, 08.08.2024); Ресей мен Қазақстанның келісімі, 07.06.2012
source-ru-stay-kg-1 = Ресейдің № 115-ФЗ заңы (№ 260-ФЗ өзгерістерімен, 08.08.2024); Ресей мен Қырғызстанның келісімі, 19.06.2015
source-ru-stay-driver-1 = Ресейдің № 115-ФЗ заңы (№ 260-ФЗ өзгерістерімен, 08.08.2024); халықаралық тасымал жүргізушілеріне жылына 180 күн (koz.news)
source-ru-stay-by-1 = Ресей мен Беларусь азаматтарының тең құқықтары туралы келісім, 24.01.2006, 3-бап
source-by-stay-ru-1 = Ресей мен Беларусь азаматтарының тең құқықтары туралы келісім, 24.01.2006
source-kz-923-registration-1 = Қазақстан ІІМ № 923 бұйрығы, 17.11.2025 (inform.kz, 25.11.2025)
source-kz-923-address-1 = { source-kz-923-registration-1 }
source-kz-stay-ru-1 = Қазақстанда болу қағидалары, 27.01.2023 күнінен; Ресеймен 2012 жылғы келісім; Қазақстан ІІМ № 923 бұйрығы, 17.11.2025
source-kz-stay-kg-1 = Қазақстан мен Қырғызстанның келісімі, 05.07.2012 күнінен күшінде, 30 күн туралы хаттамасымен
source-kz-stay-by-1 = Қазақстан мен Беларусьтің келісімі; Қазақстан ІІМ № 923 бұйрығы, 17.11.2025
source-kz-stay-am-1 = Қазақстан мен Арменияның келісімі, 15.04.2024, 22.11.2025 күнінен күшінде
source-am-stay-kz-1 = { source-kz-stay-am-1 }
source-kz-documents-am-1 = Қазақстан мен Арменияның келісімі, 15.04.2024, 22.11.2025 күнінен күшінде (panarmenian.net)
source-am-documents-kz-1 = Қазақстан мен Арменияның келісімі, 15.04.2024, 22.11.2025 күнінен күшінде (prg.kz; lada.kz, 03.09.2025)
source-kg-stay-kz-1 = Қырғызстан Министрлер кабинетінің № 541 қаулысы, 10.10.2023; шекара қызметінің хабары
source-kg-stay-ru-1 = Қырғызстан Министрлер кабинетінің № 437 қаулысы, 31.07.2024; Ресеймен келісім
source-kg-stay-by-1 = Қырғызстан Министрлер кабинетінің № 437 қаулысы, 31.07.2024; БелТА дерегінше, тіркеусіз 90 күн болады, сенімді болу үшін 30 күн санаймыз
source-kg-stay-am-1 = Қырғызстан Министрлер кабинетінің № 437 қаулысы, 31.07.2024; кейбір хабарларда тіркеусіз 90 күн делінеді, сенімді болу үшін 30 күн санаймыз
source-by-stay-kz-1 = Беларусьтің № 105-З заңы, 04.01.2010; Беларусь пен Қазақстанның келісімі (2018 жылы қаралған)
source-by-stay-1 = Беларусьтің № 105-З заңы, 04.01.2010; жалпы ереже 10 күн, 30 күн тек жұмысқа келгендер мен олардың отбасына
source-by-stay-worker-1 = Беларусьтің № 105-З заңы, 04.01.2010; ЕАЭО туралы шарт, 97(6)-бап
source-am-stay-ru-1 = Ресей мен Арменияның 2014 жылғы келісімі және Армения заңы: тіркеусіз 30 күн, тіркеліп 180 күнге дейін
source-am-stay-1 = Арменияның шетелдіктер туралы заңы, мәтінін тексермедік
source-am-registration-1 = Арменияның Ресеймен және Қазақстанмен келісімдері; Арменияның шетелдіктер туралы заңы
source-ru-registration-1 = Ресей ІІМ-іне хабарлау тәртібі; 26.10.2023 күнінен мемлекеттік қызметтер порталы арқылы да (kursiv.media, 26.07.2023)
source-ru-274-fz-1 = Ресейдің № 274-ФЗ заңы, 29.12.2021 күнінен күшінде; № 115-ФЗ заңы
source-ru-121-fz-amina-1 = Ресейдің № 121-ФЗ заңы: Мәскеу мен Мәскеу облысындағы сынақ, 01.09.2025 күнінен
source-kz-host-notice-1 = vmp.gov.kz арқылы хабарлау; № 923 бұйрықтан (17.11.2025) кейін қала ма, білмейміз
source-kz-permit-1 = уақытша тұруға рұқсат туралы gov.kz және dos-immigration.kz
source-kg-registration-1 = тіркеу туралы naq.media; кіруге тыйым туралы 24.kg, 04.12.2025
source-by-registration-1 = Беларусьтің Армениядағы елшілігі, armenia.mfa.gov.by
source-by-registration-in-person-1 = Беларусьтің Армениядағы елшілігі, armenia.mfa.gov.by: Ресейден келген адам өзі барып тіркеледі
source-am-certificate-1 = workpermit.am сайты; Одақ жұмыскерлерінің анықтамасы туралы hartak.am
source-ru-documents-kz-1 = 2005 жылғы құжаттар тізбесі (zakon.kz, 2007); 16 жасқа дейінгі балалар туралы анық дерек жоқ
source-ru-documents-kg-1 = 2017 жылғы ID-карта аталған шарттар (azattyk.org, 2026)
source-ru-documents-am-1 = Ресей Үкіметінің тізбесі: паспорт, дипломатиялық паспорт, қайту куәлігі (mitk.am, 02.03.2026)
source-ru-documents-by-1 = pvestnik.by: Беларусьтің ID-картасы ел ішінде ғана жарайды
source-kz-documents-by-1 = { source-ru-documents-by-1 }
source-by-documents-ru-1 = kursiv.media хабары, 01.10.2025; 14 жасқа дейінгілер туралы ереже 20.01.2026 күнінен
source-kz-documents-ru-1 = { source-by-documents-ru-1 }
source-kg-documents-ru-1 = Қырғызстан СІМ (vedomosti.ru, 24.12.2025)
source-by-documents-kz-1 = 30.11.2000 күнгі келісімге 2005 жылғы хаттама
source-am-documents-ru-1 = TRT хабары, 20.02.2025: Грузия арқылы құрлықпен шетелге шығатын паспорт керек
source-none = ресми дереккөз табылмады
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
source-ru-card-by-1 = vedomosti.ru, 2006; businessrelocation.ru сайты
source-by-card-ru-1 = { source-ru-card-by-1 }
source-ru-card-union-state-1 = Одақтас мемлекеттің бірыңғай картасы туралы businessrelocation.ru
source-by-card-union-state-1 = { source-ru-card-union-state-1 }
source-kz-card-1 = egov.kz сайты

# $about (String): what it is the source of; $source (String): act, date, article; $date (String): when it was looked at
rule-source-about = { $about }. Негізі: { $source }. Дерек күні: { $date }.

source-about-notice = Сапарды бізде тіркеу
source-about-documents = Құжат
source-about-stay = Болу мерзімі
source-about-card = Көші-қон картасы
source-about-address-change = Мекенжайдың өзгеруі
source-about-contract = Еңбек шарты бойынша болу
source-about-renewal = Шарт тоқтатылған соң жаңасын жасасу

### human

human-button = Адамнан сұрау
human-nobody = Мұнда қазір кезекші жоқ, сұрағыңызды ешкім оқымайды. Шұғыл болса, «{ urgent-button }» түймесін басыңыз, онда телефондар бар. Қалғанын «{ help-button }» түсіндіреді.
human-who = Сізге оператор, тірі адам жауап береді.

# $minutes (Number): half of those who asked lately were answered within it
human-wait-minutes =
    { $minutes ->
        [one] Әдетте { $minutes } минутта жауап береді.
       *[other] Әдетте { $minutes } минутта жауап береді.
    }

# $hours (Number): the same, in hours
human-wait-hours =
    { $hours ->
        [one] Әдетте { $hours } сағатта жауап береді.
       *[other] Әдетте { $hours } сағатта жауап береді.
    }

human-wait-day = Әдетте бір күн ішінде жауап береді.

# $opens (String): when operators are on duty again
human-off-duty = Қазір операторлар жұмыс істемейді: олар жұмыс күндері Алматы уақытымен 9-дан 18-ге дейін жауап береді. Сұрағыңызды жұмыс басталғанда оқиды: { $opens }.

human-careful = Операторлар сұрақтарды өздерінің Telegram тобында оқиды. Құжат нөмірін, пароль мен кодты жазбаңыз.
human-ask = Сұрағыңызды өз сөзіңізбен жазыңыз. Жауаптарыңыз сақталды.

# $number (String): by which operators speak of the question
human-ticket = № { $number } сұрағыңыз операторларда. Жауап осы чатқа келеді.

human-more = Мұнда жазғаныңыздың бәрін оператор оқиды.
human-leave-button = Операторсыз жалғастырамын
human-done-button = Жауап енді керек емес

# $max (Number): letters allowed
human-too-long = Тым ұзақ. { $max } таңбаға дейін қысқартыңыз немесе бөліп жіберіңіз.

human-passed = Сөзіңізді операторға жеткіздік.
human-left = Жалғастырамыз. Оператордың жауабы бәрібір осы чатқа келеді.
human-done = Жақсы, сұрақ жабылды. Сол жерден жалғастырамыз.
human-closed = Оператор сұрақты жапты. Сол жерден жалғастырамыз.
human-closed-aside = Оператор сұрағыңызды жапты.

# $number (String): of the question it answers
human-answer = Оператор № { $number } сұраққа жауап берді:

# $text (String): the operator's own words
human-answer-words = { $text }

human-write-button = Операторға жазу
command-human = Адамнан сұрау
fake-button = Жалған бот туралы хабарлау

# $name (String): the bot's @name, or the address of the page
fake-official = Ресми атауымыз: { $name }. Басқа атаумен жұмыс істемейміз.

fake-money = Біз ешқашан ақша, пароль немесе SMS код сұрамаймыз. Сұраса, олар — алаяқтар.
fake-ask = Жалған бот көрдіңіз бе? Оның атын (@атау) немесе сілтемесін жазыңыз, 300 таңбадан аспасын. Білмесеңіз, «{ here-button }» түймесін басыңыз.
fake-thanks = Рақмет. Операторлар тексереді. Бөтен сілтемелерді ашпаңыз, ешкімге ақша төлемеңіз.
command-fake = Алаяқтар туралы хабарлау

# $number, $language, $door (String): the question, the person's language, where they write from
operators-question = № { $number } · сұрақ · { $language } · { $door }

# $part (String): the part of the conversation
operators-at = Қай жерде: { $part }

# $part, $question (String): the form and the question in front
operators-at-question = Қай жерде: { $part }, «{ $question }» сұрағы

operators-at-registration = сапарды тіркеу
operators-at-amendment = сапарды өзгерту
operators-at-traveller = адамның деректерін түзету
operators-at-profile = жұмыс туралы анкета
operators-at-trips = сапарларым
operators-at-jobs = жұмыс іздеу
operators-at-reminders = еске салулар
operators-at-stay = болу мерзімдері
operators-at-needs = қандай құжат керек
operators-at-privacy = жеке деректер
operators-at-device = басқа құрылғы
operators-at-other = басты мәзір

# $text (String): the person's own words
operators-words = { $text }

# $command (String): what the operator writes
operators-how = Жауап беру үшін сұрақ нөмірі бар хабарға жауап ретінде мәтін жіберіңіз. «{ $command }» деп жауап берсеңіз, сұрақ жабылады.

# $number (String): of the question
operators-more = № { $number } · тағы жазды

# $number (String): of the question
operators-left = № { $number } · адам өзі жалғастырды, жауап әлі керек

# $number (String): of the question
operators-done = № { $number } · жауап енді керек емес, сұрақ жабылды

# $number (String): of the question
operators-closed = № { $number } · сұрақ жабылды, адам сол жерден жалғастырады

# $number (String): of the question
operators-delivered = № { $number } · жауап жеткізілді

# $number (String): of the question
operators-waits-on-web = № { $number } · жауап адамды браузерде күтіп тұр

# $number (String): of the question
operators-undelivered = № { $number } · жауап жеткізілмеді: қазір адамға хабар жетпейді

# $number (String): of the question
operators-unsure = № { $number } · жауаптың жеткені белгісіз: байланыс үзілді

# $number (String): of the question
operators-only-text = № { $number } · адамға тек мәтін жіберуге болады

# $number (String): of the question
operators-gone = № { $number } · мұндай сұрақ енді жоқ

# $number, $incident (String): of the question, of what is in the log
operators-trouble = № { $number } · орындалмады, ақау нөмірі { $incident }

# $number (String): of the report
operators-fake = № { $number } · жалған бот туралы хабар

# $command (String): what the operator writes
operators-fake-how = Жалған бот туралы хабарға жауап жіберілмейді. «{ $command }» деп жауап берсеңіз, ол қаралды деп белгіленеді.

# $number (String): of the report
operators-fake-handled = № { $number } · қаралды

human-form-waits = Анкета сол жерде күтіп тұр.

# $text (String): the words of an operator, for many
broadcast-words = { $text }

broadcast-why = Бұл хабарды Kösh көп адамға бірден жібереді. Мұндай хабарларды /reminders бөлімінде өшіруге болады.

# $all, $language, $going (String): first lines, for everybody, by language, by where they go
operators-broadcast-how = Көп адамға жазу үшін бірінші жолда кімге екенін көрсетіңіз: «{ $all }» (бәріне), «{ $language }» (тілі бойынша) немесе «{ $going }» (сол елге бара жатқандар мен сонда жүргендер). Төменде әр тілдегі мәтін жаңа жолдан: «kk: …», «ru: …».

# $line (String): the line as it was written
operators-broadcast-wrong = Оқылмады: { $line }

# $line (String): the language as it was written; $most (Number): letters
operators-broadcast-long = «{ $line }» мәтіні тым ұзын. Онда { $most } таңбаға дейін болуы мүмкін.

# $who (String): whom it is for
operators-broadcast-nobody = Алушы жоқ: { $who }.

operators-broadcast-to-all = Kösh қолданатындардың бәрі

# $state (String): where to
operators-broadcast-to-going = осы елге бара жатқандар мен сонда жүргендер: { $state }

# $language (String): its name
operators-broadcast-to-language = осы тілді таңдағандар: { $language }

# $number (String): of the broadcast; $language (String): its name
operators-broadcast-preview = № { $number } · былай оқылады, { $language }

# $number (String): of the broadcast
operators-broadcast-draft = № { $number } · жаппай хабар дайын, екінші адамды күтіп тұр

# $who (String): whom it is for; $people (Number): how many; $languages (String): languages with counts
operators-broadcast-reach = Кімге: { $who }. Алушылар саны: { $people } ({ $languages }).

# $language (String): its name; $count (Number): how many people
operators-broadcast-language = { $language } { $count }

# $minutes (Number): until the last one is sent
operators-broadcast-minutes =
    { $minutes ->
        [one] Жіберуге шамамен { $minutes } минут кетеді.
       *[other] Жіберуге шамамен { $minutes } минут кетеді.
    }

# $people (Number): how many are in their quiet hours
operators-broadcast-quiet = Қазір тыныш сағаты жүріп жатқан алушылар саны: { $people }. Хабар оларға тыныш сағат біткенде барады.

# $languages (String): names of languages
operators-broadcast-missing = Мына тілдерде мәтін жоқ: { $languages }. Онсыз жіберу басталмайды.

# $confirm, $stop (String): what the operator writes
operators-broadcast-confirm = Бастау үшін басқа оператор нөмірі бар хабарға «{ $confirm }» деп жауап береді. «{ $stop }» жауабы тоқтатады.

# $number (String): of the broadcast; $command (String): what the operator writes
operators-broadcast-same-person = № { $number } · бұл хабарды өзіңіз жаздыңыз. «{ $command }» деп басқа оператор жауап беруі керек.

# $number (String): of the broadcast
operators-broadcast-too-old = № { $number } · бұл хабардың жазылғанына бір тәуліктен асты. Қайта жазыңыз.

# $number, $running (String): of the broadcast, of the one that is being sent
operators-broadcast-another = № { $number } · қазір басқа хабар жіберіліп жатыр, № { $running }. Ол біткенше күтіңіз.

# $number (String): of the broadcast
operators-broadcast-not-started = № { $number } · жіберу басталмады.

# $number (String): of the broadcast
operators-broadcast-started = № { $number } · жіберу басталды

# $command (String): what the operator writes
operators-broadcast-stop-how = «{ $command }» жауабы оны тоқтатады.

# $number (String): of the broadcast
operators-broadcast-dropped = № { $number } · жаппай хабардан бас тартылды, ешкімге ештеңе барған жоқ

# $number (String): of the broadcast; $sent (Number): how many had it by then
operators-broadcast-stopped = № { $number } · жіберу тоқтатылды. Алып үлгергендер саны: { $sent }. Қалғандарына бармайды.

# $number (String): of the broadcast; $sent, $unsure, $others (Number): how many have it, may have it, do not
operators-broadcast-done = № { $number } · жіберу аяқталды. Алғаны: { $sent }. Белгісізі: { $unsure }. Бармағаны: { $others }.

# $number (String): of the broadcast
operators-broadcast-is-running = № { $number } · бұл хабар қазір жіберіліп жатыр

# $number (String): of the broadcast
operators-broadcast-is-stopped = № { $number } · бұл хабар тоқтатылған

# $number (String): of the broadcast
operators-broadcast-is-done = № { $number } · бұл хабар жіберіліп болған

# $title (String): of the vacancy
# $employer (String): who offers it
operators-posting = Вакансия тексеруді күтіп тұр: «{ $title }», { $employer }

# $count (Number): warnings found in it
operators-posting-flags =
    { $count ->
        [one] Онда күдікті бір нәрсе бар.
       *[other] Онда күдікті { $count } нәрсе бар.
    }

# $command (String): run where Kösh runs
operators-posting-how = Қарау және шешу: { $command }

### searches

jobs-tell-me-button = Жаңалары туралы хабарлау
searches-button = Іздеулерім

# $count (Number): how many are told
matches-new =
    { $count ->
        [one] Іздеуіңіз бойынша жаңа бос жұмыс орны:
       *[other] Іздеуіңіз бойынша жаңа бос жұмыс орындары:
    }

# $count (Number): how many wait for the next message
matches-more = Тағы { $count } жұмыс орны келесі хабарламада келеді.

searches-told = Жаңа жұмыс орны шықса, осы іздеулер бойынша хабарлаймыз:
searches-none = Сақталған іздеу жоқ. Жұмысты тауып, «Жаңалары туралы хабарлау» түймесін басыңыз.
searches-off = Жаңа жұмыс орындары туралы хабарлар өшірулі. Оларды еске салулар бөлімінде қосыңыз.

# $number (Number); $occupation, $where, $rhythm (String)
searches-entry = { $number }. { $occupation }. Қайда: { $where }. { $rhythm }

# $number (Number); $occupation (String)
searches-open-button = { $number }. { $occupation }

searches-anywhere = сізге сай кез келген ел
searches-paused = Тоқтатылған
searches-jobs-button = Жұмыс іздеу

# $occupation, $where, $rhythm (String)
search-told = Іздеу: { $occupation }. Қайда: { $where }. { $rhythm }

search-kept = Сақтадық. Қаншалықты жиі хабарлайтынымызды осы жерден таңдаңыз.
search-known = Бұл іздеу бұрыннан сақталған.

# $most (Number): how many one may have
search-full = Ең көбі { $most } іздеу сақталады. Біреуін өшіріп, қайта сақтаңыз.

search-gone = Бұл іздеу енді жоқ.
search-deleted = Іздеу өшірілді.
search-pause-button = Уақытша тоқтату
search-resume-button = Жалғастыру
search-delete-button = Іздеуді өшіру
search-jobs-button = Осы жұмысты көру
search-rhythm-now-button = Бірден хабарлау
search-rhythm-daily-button = Күніне бір рет
search-rhythm-weekly-button = Аптасына бір рет
search-rhythm-now = Бірден хабарлаймыз, тәулігіне бесеуден артық емес
search-rhythm-daily = Күніне бір рет, таңғы 9-да хабарлаймыз
search-rhythm-weekly = Дүйсенбі сайын, таңғы 9-да хабарлаймыз
command-searches = Жаңа жұмыс орындары туралы хабарлар
searches-reminders-button = Еске салулар

### labour

labour-page-title = Еңбек нарығының жағдайы
labour-by-month = айлар бойынша
labour-by-country = елдер бойынша
labour-by-region = өңірлер бойынша
labour-by-occupation = кәсіптер бойынша

# $by (String): how it is parted
labour-title = Еңбек нарығы, бес ел: { $by }

# $state (String): a country; $by (String): how it is parted
labour-title-state = Еңбек нарығы, { $state }: { $by }

# $date (String): a day
labour-counted = Есептелген күні: { $date }

labour-vacancies = Бос жұмыс орындары
labour-seekers = Жұмыс іздейтіндер
labour-ratio = Бір орынға адам
labour-pay = Айлық жалақының ортасы

# $least (Number): below it a count is hidden
labour-hidden = { $least }-тен аз

labour-unknown = белгісіз
labour-misasked = Сұрау түсініксіз болды, сондықтан жалпы көрініс көрсетілді.
labour-demo = Мұнда бағдарламаны байқап көруге арналған ойдан шығарылған бос орындар да бар.
labour-ask-by = Қалай бөлу
labour-ask-state = Ел
labour-ask-month = Ай
labour-ask-language = Тіл
labour-union = Бес ел бірге
labour-newest = Соңғысы
labour-show-button = Көрсету
labour-empty = Мұнда әзірге көрсететін ештеңе жоқ.
labour-picture = Сол сандардың суреті
labour-table = Сандар кестесі

# $least (Number): below it a count is hidden
labour-how = Әр бос орын бір рет саналады, бірнеше жерде жарияланса да. Жұмыс іздейтіндер соңғы жарты жылдағы сұраулар бойынша саналады, бір адам бірнеше кәсіп пен елде саналуы мүмкін. { $least }-тен аз сандар жасырылады.

labour-column-month = Ай
labour-column-country = Ел
labour-column-region = Өңір
labour-column-occupation = Кәсіп
command-market = Еңбек нарығы

# $name (String): of what; $vacancies, $seekers, $pay (String): counts and pay, or that they are hidden
market-line = { $name }. Бос орын: { $vacancies }, жұмыс іздейтіндер: { $seekers }, жалақы: { $pay }

market-about = Жалақы айына көрсетілген, бұл барлық жарияланған жалақының ортасы.
market-page-button = Толық кестені ашу
labour-pay-hidden = дерек аз

### Employers

employer-country = Жұмыс беруші ретінде қай мемлекетте тіркелгенсіз?
    .hint = Түймені басыңыз немесе атауын жазыңыз.
    .short = Мемлекет

# $state (String): whose register
employer-number =
    { $state ->
        [KZ] Ұйымның БСН-ін немесе кәсіпкердің ЖСН-ін жіберіңіз.
        [RU] ИНН немесе ОГРН (ОГРНИП) жіберіңіз.
        [BY] УНП жіберіңіз.
        [KG] ИНН жіберіңіз.
       *[AM] Салық төлеуші нөмірін жіберіңіз.
    }
    .hint =
        { $state ->
            [KZ] Ол 12 цифрдан тұрады.
            [RU] ИНН — 10 не 12 цифр, ОГРН — 13, ОГРНИП — 15.
            [BY] Ол 9 таңбадан тұрады.
            [KG] Ол 14 цифрдан тұрады.
           *[AM] Ол 8 цифрдан тұрады.
        }
    .short = Тізілімдегі нөмір

employer-name = Ұйым қалай аталады?
    .hint = Тізілімдегідей жазыңыз. Кәсіпкер «ЖК» деп, тегін жазады.
    .short = Атауы

employer-review = Бәрі дұрыс па, тексеріңіз.
    .short = деректерді тексеру

employer-note = Атауы мен нөмірін жұмыс іздеушілер көреді. Сіздің атыңызды көрмейді.
employer-submit-button = Бәрі дұрыс

# $question (String): the question it stopped at
resume-employer = Сіз ұйым туралы айта бастадыңыз. Осы жерде тоқтадыңыз: { $question }

resume-employer-button = Ұйым туралы жалғастыру

# $question (String): the question it stopped at
resume-posting = Сіз бос жұмыс орнын жаза бастадыңыз. Осы жерде тоқтадыңыз: { $question }

resume-posting-button = Жұмыс орнын жалғастыру

posting-title = Кімді іздеп жүрсіз?
    .hint = Хабарландырудағыдай қысқа жазыңыз. Мысалы: вахталық дәнекерлеуші.
    .short = Атауы

posting-occupation = Бұл қандай кәсіп?
    .hint = Біз атауын осылай түсіндік. Сай келмесе, кәсіпті басқаша жазыңыз.
    .short = Кәсіп

posting-country = Жұмыс қай елде?
    .hint = Түймені басыңыз немесе атауын жазыңыз.
    .short = Ел

posting-place = Жұмыс қай қалада немесе ауданда?
    .hint = Атауын жазыңыз немесе тізімнен таңдаңыз.
    .short = Жұмыс орны

posting-pay = Қанша төлейсіз?
    .hint = Қаншадан қаншаға дейін, мысалы: 300 000 – 400 000. Жалақысы жазылғанды жиірек табады.
    .short = Жалақы

posting-period = Бұл сома қандай уақытқа?
    .hint = Түймені басыңыз.
    .short = Қандай уақытқа

posting-tax = Бұл сома салық ұсталғанға дейін бе, әлде қолға тиетіні ме?
    .hint = Шетелден келетіндер ең алдымен осыны сұрайды.
    .short = Салық

posting-contract = Қандай шарт жасайсыз?
    .hint = Шартсыз адам заңды тұрып, жұмыс істей алмайды.
    .short = Шарт

posting-schedule = Жұмыс кестесі қандай?
    .hint = Түймені басыңыз немесе өткізіп жіберіңіз.
    .short = Кесте

posting-experience = Қанша жыл тәжірибе керек?
    .hint = Түймені басыңыз немесе санын жазыңыз.
    .short = Тәжірибе

posting-housing = Тұрғын үй бересіз бе?
    .hint = Әлі шешілмесе, өткізіп жіберіңіз: көрсетілмеген деп жазамыз.
    .short = Тұрғын үй

posting-transport = Жолын төлейсіз бе немесе жұмысқа тасисыз ба?
    .hint = Әлі шешілмесе, өткізіп жіберіңіз.
    .short = Жол

posting-registration = Келген жер бойынша тіркелуге көмектесесіз бе?
    .hint = Әлі шешілмесе, өткізіп жіберіңіз.
    .short = Тіркелу

posting-languages = Жұмыста қандай тілдер керек?
    .hint = Тіл маңызды болмаса, өткізіп жіберіңіз.
    .short = Тілдер

posting-open-to = Қай мемлекеттердің азаматтарын қабылдайсыз?
    .hint = Кез келгенін қабылдасаңыз, өткізіп жіберіңіз. ЕАЭО азаматтарына жұмысқа рұқсат керек емес.
    .short = Азаматтар

posting-licence = Жүргізуші куәлігінің қандай санаттары керек?
    .hint = Мысалы: B, C, CE. Керек болмаса, өткізіп жіберіңіз.
    .short = Куәлік

posting-min-age = Неше жастан қабылдайсыз?
    .hint = Түймені басыңыз, санын жазыңыз немесе өткізіп жіберіңіз.
    .short = Ең кіші жас

posting-openings = Сізге неше адам керек?
    .hint = Түймені басыңыз немесе санын жазыңыз.
    .short = Неше адам

posting-description = Жұмысты сипаттаңыз: не істеу керек, жағдайы қандай, мекенжайы қайда.
    .hint = Телефон мен сілтемесіз: адамдар осында өтінім береді, сіз де осында жауап бересіз.
    .short = Сипаттама

posting-closes = Бұл орынды қанша уақыт көрсетейік?
    .hint = Кейін қайта беруге болады.
    .short = Көрсету

posting-review = Бос жұмыс орнын тексеріңіз.
    .short = жұмыс орнын тексеру

posting-note = Оны модератор оқиды. Содан кейін жұмыс іздеушілер көреді.
posting-flags = Модератор мынаған назар аударады. Басқаны айтқыңыз келсе, сипаттаманы түзетіңіз.
posting-submit-button = Тексеруге жіберу
posting-tax-gross = Салық ұсталғанға дейін
posting-tax-net = Қолға тиетіні
posting-contract-labour = Еңбек шарты
posting-contract-civil = Азаматтық-құқықтық шарт
posting-open-two-weeks = Екі апта
posting-open-month = Бір ай
posting-open-two-months = Екі ай
posting-open-quarter = Үш ай

# $value (Number): years of age
posting-years =
    { $value ->
        [one] { $value } жас
       *[other] { $value } жас
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
        [KZ] БСН мен ЖСН 12 цифрдан тұрады. Сізде { $length } болды.
        [RU] ИНН — 10 не 12 цифр, ОГРН — 13, ОГРНИП — 15. Сізде { $length } болды.
        [BY] УНП 9 таңбадан тұрады. Сізде { $length } болды.
        [KG] ИНН 14 цифрдан тұрады. Сізде { $length } болды.
       *[AM] Салық төлеуші нөмірі 8 цифрдан тұрады. Сізде { $length } болды.
    }

# $state (String): whose register
registry-number-digit =
    { $state ->
        [KZ] Мұндай БСН не ЖСН болмайды: бақылау цифры сәйкес емес. Нөмірді тексеріңіз.
        [RU] Мұндай ИНН не ОГРН болмайды: бақылау цифры сәйкес емес. Нөмірді тексеріңіз.
        [BY] Мұндай УНП болмайды: бақылау цифры сәйкес емес. Нөмірді тексеріңіз.
        [KG] Мұндай ИНН болмайды. Нөмірді тексеріңіз.
       *[AM] Мұндай нөмір болмайды. Нөмірді тексеріңіз.
    }

employer-known = Бұл ұйым бізде бар. Әріптесіңізден бір реттік код сұраңыз немесе біздің қызметкерге жазыңыз.
employer-code-wrong = Код жарамады: ол қолданылған, ескірген немесе қате терілген. Жаңасын сұраңыз.
employer-not-yours = Сіз бұл ұйымның атынан әрекет етпейсіз. Жұмыс беруші мәзірін ашыңыз.
employer-gone = Бізде мұндай ұйым жоқ.
posting-gone = Бұл жұмыс орны енді сіздікілердің арасында жоқ.
posting-cannot = Қазір бұл жұмыс орнымен ондай әрекет жасауға болмайды. Оның күйін қараңыз.
posting-changed = Сіз түзетіп жатқанда, оны әріптесіңіз өзгертті. Қайта ашыңыз.

# $max (Number): vacancies
posting-too-many = Сізде { $max } жұмыс орны бар. Енді керек еместерін жабыңыз.

posting-contacts = Телефонды, поштаны немесе сілтемені алып тастаңыз. Адамдар осында өтінім береді, біз сізге жеткіземіз.
posting-closes-past = Бұл күн өтіп кетті. Басқа мерзім таңдаңыз.
posting-licence-please = Санаттарды латын әріптерімен жазыңыз, мысалы: B, C, CE.
pay-range-please = Сома түсініксіз болды. Мысалы былай жазыңыз: 300 000 – 400 000 немесе 300 мың теңге.
employer-welcome = Жұмысшы іздеп жүрсіз бе? Мұнда бос жұмыс орнын жариялап, өтінімдер алуға болады.
employer-welcome-free = Бұл тегін. Алдымен оны модератор оқиды.
employer-which = Қазір қай ұйымның атынан әрекет етесіз?

# $name (String): the employer; $number (String): their registry number
employer-own = { $name }, тізілімдегі нөмірі { $number }

employer-verified = Қызметкер тізілім бойынша тексерген.
employer-unverified = Қызметкер сізді тізіліммен әлі салыстырған жоқ. Соған қарамастан жариялай аласыз.
employer-no-postings = Әзірге бос жұмыс орындары жоқ.
employer-postings = Сіздің бос жұмыс орындарыңыз:

# $name (String): the employer; $count (Number): people
employer-members =
    { $count ->
        [one] { $name }: { $count } адам әрекет етеді.
       *[other] { $name }: { $count } адам әрекет етеді.
    }

employer-unseen = Жұмыс іздеушілер тек ұйымды көреді, оның атынан кім әрекет ететінін көрмейді.

# $name (String): the employer
employer-leave = Сіз енді { $name } атынан әрекет етпейсіз. Жұмыс орындары әріптестеріңізде қалады.

# $name (String): the employer
employer-leave-last = { $name } атынан тек сіз әрекет етесіз. Шықсаңыз, жұмыс орындары біржола жабылады.

# $name (String): the employer
employer-left = Сіз енді { $name } атынан әрекет етпейсіз.

# $name (String): the employer; $code (String): one-time code; $hours (Number): how long it counts
employer-code =
    { $hours ->
        [one] { $name } атынан әрекет ететін әріптеске код: { $code }. Ол { $hours } сағат жарайды, бір рет қана қолданылады.
       *[other] { $name } атынан әрекет ететін әріптеске код: { $code }. Ол { $hours } сағат жарайды, бір рет қана қолданылады.
    }

employer-code-careful = Бұл кодты алған адам жұмыс орындарыңызды өзгерте алады. Танитын адамға ғана беріңіз.
employer-join = Әріптесіңіз немесе біздің қызметкер берген бір реттік кодты жазыңыз.

# $name (String): the employer
employer-joined = Енді сіз { $name } атынан әрекет етесіз.

employer-kept = Жазып алдық. Енді бос жұмыс орнын жариялауға болады.

# $name (String): the employer
employer-verified-told = Қызметкер { $name } ұйымын тізілімнен тапты. Енді жұмыс орындарыңыз тексерілген деп белгіленді.

employer-begin-button = Ұйым туралы айту
employer-join-button = Менде код бар
employer-more-button = Әріптестер және басқа
employer-code-button = Әріптеске код беру
employer-another-button = Тағы бір ұйым
employer-leave-button = Бұдан былай әрекет етпеймін
employer-leave-confirm-button = Иә, шығу
employer-open-button = Жұмыс беруші мәзірі
posting-begin-button = Жұмыс орнын жариялау
posting-open-button = Жұмыс орнын ашу
posting-edit-button = Өзгерту
posting-pause-button = Уақытша жасыру
posting-resume-button = Қайта көрсету
posting-close-button = Біржола жабу
posting-close-confirm-button = Иә, жабу

# $number (Number): place in the list; $title (String): of the vacancy; $state (String): how it stands
posting-line = { $number }. { $title }: { $state }

# $state (String): how it stands
posting-state = Күйі: { $state }

posting-state-pending = модераторды күтіп тұр
posting-state-approved = көрсетіліп тұр
posting-state-rejected = қабылданбады
posting-state-paused = уақытша жасырылған
posting-state-closed = жабылды
posting-state-over = мерзімі өтті
posting-next-pending = Модератор оқығанда, сізге жазамыз.
posting-next-approved = Жұмыс іздеушілер оны таба алады.
posting-next-rejected = Түзетіп, қайта жіберіңіз.
posting-next-paused = Өзіңіз қайтармайынша, жұмыс іздеушілер көрмейді.
posting-next-closed = Оны қайтаруға болмайды. Жаңасын жариялай аласыз.
posting-next-over = Қайта көрсету үшін «{ posting-edit-button }» түймесін басып, жаңа мерзім таңдаңыз.
posting-reason-red-flags = Себебі: алдауға ұқсайтын шарттар бар. Алдын ала төлемді, төлқұжатты сақтауды және соған ұқсастарды алып тастаңыз.
posting-reason-contacts = Себебі: мәтінде телефон, сілтеме немесе пошта бар. Оларды алып тастаңыз.
posting-reason-unclear = Себебі: қандай жұмыс екені түсініксіз. Не істеу керек, қайда және қанша төленетінін жазыңыз.
posting-reason-unlawful = Себебі: мұндай шарттарға заң тыйым салады. Сол елдің еңбек кодексін оқыңыз.
posting-reason-not-a-job = Себебі: бұл жұмыс орны емес. Мұнда тек жұмыс жарияланады.
posting-reason-duplicate = Себебі: мұндай жұмыс орны сізде бар. Соны өзгертіңіз.
posting-reason-employer-not-found = Себебі: тізілімде мұндай нөмірі бар ұйым жоқ. Біздің қызметкерге жазыңыз.
posting-reason-other = Себебін білу үшін біздің қызметкерге жазыңыз.

# $title (String): of the vacancy
posting-close = «{ $title }» жұмыс орнын біржола жабасыз ба? Оны қайтаруға болмайды.

posting-done-pause = Жұмыс орны жасырылды. Жұмыс іздеушілер оны көрмейді.
posting-done-resume = Жұмыс орны қайта көрсетіліп тұр.
posting-done-close = Жұмыс орны жабылды.
posting-submitted = Модераторға жіберілді.
posting-revised = Өзгертілді. Жұмыс іздеушілер жаңасын көріп тұр.

# $title (String): of the vacancy
posting-approved-told = «{ $title }» жұмыс орны қабылданды. Жұмыс іздеушілер оны таба алады.

# $title (String): of the vacancy
posting-rejected-told = «{ $title }» жұмыс орны қабылданбады. Оны түзетіп, қайта жіберуге болады.

command-employer = Мен жұмыс берушімін
flag-pay-far-above = Жалақысы ондай жұмысқа әдетте төленетіннен әлдеқайда жоғары.
flag-pay-promised = Көп табыс уәде етілген, ал сомасы айтылмаған.
flag-prepayment = Жұмыс басталмай тұрып, жұмысшыдан ақша сұралады.
flag-private-card = Ақшаны біреудің картасына немесе әмиянына аудару сұралады.
flag-passport-kept = Жұмысшының паспортын алып қоймақшы.
flag-no-address = Жұмыстың қайда екені айтылмаған.
flag-messenger-only = Тек мессенджер арқылы хабарласуға болады.
flag-no-documents = Шартсыз немесе құжатсыз жұмыс.
flag-under-age = Жұмысқа 16 жасқа толмағандарды шақырады.
flag-unlawful-work = Жұмыстың өзі заңсыз сияқты.
flag-permit-fee = Патент, виза немесе рұқсат үшін ақы сұралады.
flag-hurried = Асықтырады: бүгін кету немесе бүгін шешу керек дейді.
flag-other-country = Мәтінде басқа елдегі жұмыс айтылған.
vacancy-advice = Келіспес бұрын:
advice-never-pay = Жұмысқа алу үшін ақша төлемеңіз. Адал жұмыс беруші алдын ала ақша алмайды.
advice-keep-passport = Паспортты өзіңізде ұстаңыз. Көрсетуге болады, сақтауға беруге болмайды.
advice-no-permit-needed = ЕАЭО азаматтарына патент те, жұмысқа рұқсат та, жұмыс визасы да керек емес.
advice-refuse-and-report = Мұндай жұмыс үшін сізді де соттауы мүмкін. Бас тартыңыз, қысым көрсетсе, мәзірден «{ urgent-button }» түймесін басыңыз.
advice-law-on-age = Жұмысқа әдетте 16 жастан, вахтаға 18 жастан алады. Кішілеріне ата-ананың келісімі керек.
advice-ask-contract = Жолға шықпай тұрып, шартты сұрап, оқып шығыңыз. Шартсыз заңды болу мерзімі жоқ.
advice-ask-address = Жолға шықпай тұрып, жұмыс пен тұрғын үйдің нақты мекенжайын біліп, жақындарыңызға айтыңыз.
advice-ask-country = Жұмыс қай елде екенін нақтылаңыз. Басқа елде кіру мен жұмыс істеу тәртібі басқа.
advice-compare-pay = Жалақыны басқа жұмыс орындарымен салыстырыңыз. Неден құралатынын сұраңыз.
advice-ask-pay-in-writing = Нақты соманы, салықты және төлем күндерін сұраңыз. Шартқа жазуын өтініңіз.
advice-check-employer = Жұмыс берушіні тізілімнен тауып, өзіңіз тапқан нөмірге қоңырау шалыңыз.
advice-take-time = Асығыс шешпеңіз. Жақсы жұмыс сіз тексергенше бір күн күте тұрады.
vacancy-verified = Жұмыс берушіні қызметкер тізілім бойынша тексерген
vacancy-contract-labour = Еңбек шарты
vacancy-contract-civil = Азаматтық-құқықтық шарт
vacancy-registration-yes = Келген жер бойынша тіркелуге көмектеседі
vacancy-registration-no = Келген жер бойынша тіркелуге көмектеспейді

# $what (List): what is not told
vacancy-untold = Айтылмаған: { $what }. Жолға шықпай тұрып сұраңыз.

untold-contract = қандай шарт
untold-transport = жол ақысы төлене ме
untold-registration = тіркелуге көмектесе ме
untold-open-to = қай елдің азаматтарын алады
untold-languages = қандай тіл керек

# $posted (String): day
vacancy-posted-here = Жұмыс берушінің өзі жариялаған, модератор оқыған. Жарияланды: { $posted }

jobs-housing-button = Тек тұрғын үймен
jobs-housing-any-button = Тұрғын үйсіз де
jobs-housing = Тұрғын үй анық берілетін жұмыс орындары ғана көрсетілді.
posting-applicants-button = Өтінімдер

# $count (Number): vacancies
filtered-housing = Тұрғын үй берілетіні айтылмаған: { $count }

unfit-housing = Мұнда тұрғын үй берілетіні айтылмаған.

# $max (Number): organisations
employer-too-many = Бір адам ең көбі { $max } ұйымның атынан әрекет ете алады. Одан көп болса, біздің қызметкерге жазыңыз.

offer-work-button = Жұмыс ұсынамын

### Hiring

application-begin-button = Өтінім беру
application-mine-button = Менің өтінімім
application-vacancy-button = Бос жұмыс орны
application-hide-button = Деректерімді жасыру
application-withdraw-button = Өтінімді қайтарып алу
applications-button = Өтінімдерім
applications = Өтінімдеріңіз:
applications-none = Өтінім әзірге жоқ. Өтінімді осында қабылдайтын жұмыс берушінің орнын ашып, «Өтінім беру» түймесін басыңыз.

# $title (String): бос орын; $employer (String): жұмыс беруші; $status (String): жағдайы
application-line = { $title } — { $employer }: { $status }

application-status-applied = жіберілді
application-status-invited = сізді шақырды
application-status-hired = сізді жұмысқа алады
application-status-declined = бас тартылды
application-status-withdrawn = қайтарып алынды
application-declined-filled = Орын бос емес екен. Бұл сізге байланысты емес: басқа лайық жұмысты қараңыз.
application-declined-experience = Жұмыс берушіге басқа тәжірибе керек. Сіздің тәжірибеңіз басқаларға жарауы мүмкін.
application-declined-language = Бұл жұмысқа тілді басқа деңгейде білу керек. Оны қажет етпейтін жұмыстар да бар.
application-declined-documents = Жұмыс берушіге құжаттар сай келмеді. Қандай құжат керегін бізден сұраңыз.
application-declined-place = Жұмыс берушіге орын не мерзім сай келмеді. Өзіңізге жақын жұмысты қараңыз.
application-declined-other = Жұмыс беруші басқа адамды таңдады. Өтінім бергеніңізге рақмет.
application-vacancy-closed = Бұл орын жабылды. Жұмыс беруші жауап бермесе, басқаларын қараңыз.
application-invitation = Жұмыс беруші сізге былай жазды:

# $employer (String): жұмыс беруші
application-shares = { $employer } тек мынаны көреді:

# $employer (String): жұмыс беруші
application-shares-nothing = { $employer } сіздің деректеріңізден ештеңе көрмейді.

# $at (String): күні мен сағаты
application-read = Жұмыс беруші соңғы рет қараған уақыт: { $at }.

application-gone = Бұл өтінім енді жоқ.
application-offer-closed = Бұл орын қазір өтінім қабылдамайды.

# $employer (String): жұмыс беруші
application-sent = Өтінім жіберілді. { $employer } тек сіз белгілегенді көреді. Жауабын осында жазамыз.

application-withdrawn = Өтінім қайтарып алынды, жұмыс берушідегі деректеріңіз өшірілді.
application-hidden = Дайын: жұмыс беруші енді деректеріңізді көрмейді. Өтінім сақталды.
application-changed-meanwhile = Сіз қарап отырғанда бір нәрсе өзгерді. Қазіргі жағдай мынадай.

# $title (String): бос орын; $employer (String): жұмыс беруші
application-share = Өтінім: { $title }. { $employer } нені көрсін?
    .hint = Керегін белгілеп, «Дайын» түймесін басыңыз. Қалғанын ол көрмейді.
    .short = Не көрсетіледі

application-name = Атыңыз кім?
    .hint = Жұмыс беруші сізді осылай көреді.
    .short = Аты-жөні

application-birth-year = Қай жылы тудыңыз?
    .hint = Мысалы: 1994.
    .short = Туған жылы

application-citizenship = Қай елдің азаматысыз?
    .hint = Одақ елдерінің азаматтарына жұмыс рұқсаты керек емес.
    .short = Азаматтығы

application-experience = Бұл кәсіппен неше жыл жұмыс істедіңіз?
    .hint = Түймені басыңыз немесе санын жазыңыз.
    .short = Тәжірибе

application-languages = Қай тілдерде сөйлейсіз?
    .hint = Тілді, содан кейін деңгейін басыңыз.
    .short = Тілдер

application-phone = Сізге қай телефонға қоңырау шалсын?
    .hint = Ел кодымен жазыңыз, мысалы: +7 700 000 00 00.
    .short = Телефон

# $example (String): @…
application-telegram = Telegram-дағы атыңыз қандай?
    .hint = @ белгісінен басталады, мысалы: { $example }.
    .short = Telegram

application-about = Жұмыс берушіге тағы не айтасыз?
    .hint = Өзіңіз туралы бірер сөз: не білесіз, қашан бастай аласыз.
    .short = Өзі туралы

# $employer (String): жұмыс беруші; $fields (String): не көрсетіледі
application-agree = { $employer } мынаны көрсін бе: { $fields }? Келісесіз бе?
    .hint = Одан басқа ештеңе көрмейді. Келісімді кез келген уақытта қайтарып аласыз, сонда деректер жасырылады.
    .short = Келісім

# $value (Number): жыл
application-year = { NUMBER($value, useGrouping: 0) }

# $example (String): @…
telegram-name-wrong = Бұл Telegram атына ұқсамайды. Онда латын әріптері, цифрлар мен астын сызу болады, мысалы: { $example }.

shared-name = Аты-жөнім
    .told = аты-жөніңіз

shared-birth-year = Туған жылым
    .told = туған жылыңыз

shared-citizenship = Азаматтығым
    .told = азаматтығыңыз

shared-experience = Тәжірибем
    .told = тәжірибеңіз

shared-languages = Тілдерім
    .told = тілдеріңіз

shared-phone = Телефоным
    .told = телефоныңыз

shared-telegram = Telegram
    .told = Telegram-дағы атыңыз

shared-about = Өзім туралы бірер сөз
    .told = өзіңіз туралы бірер сөз

# $title (String): бос орын; $count (Number): өтінім саны
applicants =
    { $count ->
        [0] { $title }: өтінім әзірге жоқ.
        [one] { $title }: { $count } өтінім.
       *[other] { $title }: { $count } өтінім.
    }

# $number (Number): реті; $name (String): аты; $status (String): жағдайы
applicant-line = { $number }. { $name } — { $status }

# $number (Number): реті; $name (String): аты
applicant-open-button = { $number }. { $name }

applicant-nameless = Аты айтылмаған
applicants-before-button = ‹ Алдыңғы
applicants-next-button = Келесі ›
applicants-back-button = Барлық өтінім
applicants-not-yours = Мұны тек осы жұмыс берушінің атынан әрекет ететіндер көре алады.

# $title (String): бос орын; $status (String): жағдайы
applicant = «{ $title }» орнына өтінім: { $status }.

applicant-status-applied = жауап күтіп тұр
applicant-status-invited = шақыру жіберілді
applicant-status-hired = жұмысқа аласыз
applicant-status-declined = бас тартылды
applicant-status-withdrawn = қайтарып алынды
applicant-shares-nothing = Адам өзі туралы ештеңе көрсетпейді. Оған шақыру арқылы жаза аласыз.
applicant-invitation = Сіз былай жаздыңыз:
applicant-invite-button = Шақыру
applicant-hire-button = Жұмысқа алу
applicant-decline-button = Бас тарту
applicant-card-button = Өтінім
applicant-decline = Неге бас тартасыз? Адам мұны сыпайы сөзбен оқиды.
decline-reason-filled = Орын бос емес
decline-reason-experience = Тәжірибесі басқа
decline-reason-language = Тіл
decline-reason-documents = Құжаттар
decline-reason-place = Орны не мерзімі
decline-reason-other = Басқа
applicant-now-invited = Шақыру жіберілді.
applicant-now-hired = Белгіленді: бұл адамды жұмысқа аласыз. Енді еңбек шартын жазыңыз.
applicant-now-declined = Жауабыңыз жеткізілді.

invitation-message = Адамға не жазасыз?
    .hint = Қашан, қайда келу керек, кімді сұрау, не ала келу керек.
    .short = Шақыру

invitation-review = Адам мұны осылай оқиды. Жіберейік пе?
    .short = шақыруды тексеру

invitation-submit-button = Шақыруды жіберу
contracts-button = Шарттарым
contracts = Еңбек шарттарыңыз:
contracts-none = Шарт әзірге жоқ. Жұмыс берушіңіз осында болмаса, шартты өзіңіз жазыңыз: еске салулар соған сай болады.
contract-alone-button = Шартты өзім жазамын
contract-begin-button = Шартты жазу
contract-open-button = Еңбек шарты
contract-confirm-button = Бәрі дұрыс, растаймын
contract-refuse-button = Бұл дұрыс емес
contract-take-back-button = Қайтарып алу
contract-end-button = Мерзімінен бұрын тоқтады
contract-gone = Бұл шарт енді жоқ.
contract-status-proposed = Шарт жазылды, бірақ әлі расталған жоқ.
contract-status-confirmed = Шартты екі жақ та растады.
contract-status-recorded = Шартты тек сіз жаздыңыз: жұмыс беруші оны мұнда растаған жоқ.
contract-status-refused = Жазба расталмады, ол күшінде емес.
contract-status-ended = Шарттың мерзімі бітті.
contract-status-terminated = Шарт мерзімінен бұрын тоқтатылды.

# $position (String): лауазым
contract-line-position = Лауазым: { $position }

# $employer (String): жұмыс беруші; $country (String): ел
contract-with = Жұмыс беруші: { $employer }, { $country }

# $date (String): күн
contract-starts = Басталуы: { $date }

# $date (String): күн
contract-ends = Соңғы күні: { $date }

contract-endless = Аяқталу мерзімі жоқ

# $pay (String): сома
contract-line-pay = Айлық жалақы: { $pay }

# $date (String): күн
contract-terminated-on = Тоқтатылған күні: { $date }

contract-waits-other = Екінші жақтың растауын күтеміз.
contract-waits-you = Жазбаны тексеріп, растаңыз немесе бас тартыңыз.
contract-stay-follows = Шарт күшінде тұрғанда жұмыс істейтін елде бола аласыз. Еске салулар соның мерзіміне сай келеді.
contract-countdown = Елге кіргеніңізге 90 күннен асса, 15 күн ішінде шықпай-ақ жаңа шарт жасай аласыз. Болу мерзіміңізді қараңыз.
contract-proposed-now = Жазылды. Растауын сұрап, екінші жаққа жазамыз.
contract-recorded-alone = Жазылды.
contract-now-confirmed = Расталды.
contract-now-refused = Жазба алынып тасталды.
contract-now-terminated = Шарттың тоқтатылғаны жазылды.

contract-state = Қай елде жұмыс істейсіз?
    .hint = Жұмысқа шығатын еліңіз.
    .short = Жұмыс елі

contract-employer = Кімде жұмыс істейсіз?
    .hint = Атауы шарттағыдай. Өткізіп жіберуге болады.
    .short = Жұмыс беруші

contract-position = Лауазым қандай?
    .hint = Шарттағыдай жазыңыз.
    .short = Лауазым

contract-starts-on = Шарт қай күннен басталады?
    .hint = Күні, айы, жылы, мысалы: 12.01.2027.
    .short = Басталуы

contract-ends-on = Шарттың соңғы күні қашан?
    .hint = Мысалы: 30.06.2027. Мерзімі болмаса, өткізіп жіберіңіз.
    .short = Соңғы күні

contract-pay = Айына қанша жалақы?
    .hint = Шарттағыдай. Өткізіп жіберуге болады.
    .short = Жалақы

contract-review = Шарт туралы жазбаны тексеріңіз.
    .short = шартты тексеру

contract-submit-button = Жазу
contract-note-both = Бұл — еске салуға арналған жазба, шарттың орнын баспайды. Екінші жақ оны растайды.
contract-note-alone = Бұл — еске салуға арналған жазба, шарттың орнын баспайды. Оны тек сіз жазасыз.
contract-ends-before-start = Соңғы күн басталған күннен бұрын. Күндерді тексеріңіз.
contract-ended-before-start = Бұл күн шарттың басынан бұрын. Күнді тексеріңіз.
contract-ended-after-end = Бұл күн шарттың соңғы күнінен кейін: онда ол жай ғана бітті.
contract-ended-already = Бұл күн өтіп кетті. Күшіндегі шартты көрсетіңіз.
contract-ends-too-late = Күн тым алыс. Жылын тексеріңіз.
contract-starts-too-early = Тым бұрынғы күн. Жылын тексеріңіз.
contract-starts-too-late = Күн тым алыс. Жылын тексеріңіз.
contract-end = Шарт қай күні тоқтатылды? Күнді таңдаңыз немесе жазыңыз.

# $title (String): бос орын; $employer (String): жұмыс беруші
news-application-new = «{ $title }» орнына жаңа өтінім түсті.

# $title (String): бос орын; $employer (String): жұмыс беруші
news-application-invited = { $employer } сізді шақырады: «{ $title }».

# $title (String): бос орын; $employer (String): жұмыс беруші
news-application-hired = { $employer } сізді жұмысқа алады: «{ $title }». Енді шартты жазыңыз: еске салулар соған сай болады.

# $title (String): бос орын; $employer (String): жұмыс беруші
news-application-declined = «{ $title }» орны бойынша бұл жолы реті келмеді.

# $title (String): бос орын; $employer (String): жұмыс беруші
news-application-withdrawn = «{ $title }» орнына берілген өтінім қайтарып алынды.

# $title (String): бос орын; $employer (String): жұмыс беруші
news-application-closed = «{ $title }» орны жабылды. Жұмыс беруші жауап бермесе, басқа лайық жұмысты қараңыз.

# $side (String): оқитын жақ; $employer (String): жұмыс беруші
news-contract-proposed =
    { $side ->
        [worker] { $employer } шартыңызды жазды.
       *[employer] Жұмыскер шартты жазды.
    }

# $side (String): оқитын жақ; $employer (String): жұмыс беруші
news-contract-confirmed =
    { $side ->
        [worker] { $employer } шартыңызды растады.
       *[employer] Жұмыскер шартты растады.
    }

# $side (String): оқитын жақ; $employer (String): жұмыс беруші
news-contract-refused =
    { $side ->
        [worker] { $employer } шарт туралы жазбаны растамады.
       *[employer] Жұмыскер шарт туралы жазбаны растамады.
    }

# $side (String): оқитын жақ; $employer (String): жұмыс беруші
news-contract-terminated =
    { $side ->
        [worker] { $employer } шартыңыздың тоқтатылғанын жазды.
       *[employer] Жұмыскер шарттың тоқтатылғанын жазды.
    }

# $employer (String): жұмыс беруші; $from, $to (String): елдер
news-group-invited = { $employer } топ жинап жатыр: { $from } — { $to }. Сапарды қарап, баратын-бармайтыныңызды шешіңіз.

# $employer (String): жұмыс беруші; $from, $to (String): елдер; $status (String): consented — тіркелген адам
news-group-changed =
    { $status ->
        [consented] { $employer } топтың сапарын өзгертті: { $from } — { $to }. Сіздің тіркеуіңіз әзірге бұрынғыдай.
       *[other] { $employer } топтың сапарын өзгертті: { $from } — { $to }. Сапарды қарап, баратын-бармайтыныңызды шешіңіз.
    }

# $employer (String): жұмыс беруші; $from, $to (String): елдер; $status (String): consented — тіркелген адам
news-group-cancelled =
    { $status ->
        [consented] { $employer } топтың сапарынан бас тартты: { $from } — { $to }. Бармасаңыз, өз тіркеуіңізден де бас тартыңыз.
       *[other] { $employer } топтың сапарынан бас тартты: { $from } — { $to }. Сізге ештеңе істеудің қажеті жоқ.
    }

groups-button = Топтар

# $most (Number): ең көп адам саны
groups = Топтарыңыз. Бір топта { $most } адамға дейін болады.

# $most (Number): ең көп адам саны
groups-none = Топ жұмысқа бірге барады: { $most } адамға дейін. Сапарды сіз айтасыз, әркім өзі келісіп, құжатын өзі енгізеді.

group-begin-button = Жаңа топ

# $from, $to (String): елдер; $date (String): күн
group-name = { $from } — { $to }, { $date }

# $place (String): қала; $address (String): мекенжай
group-stays = Тұратын жері: { $place }, { $address }

# $count (Number): шақырылғаны; $most (Number): ең көбі
group-count = Шақырылды: { $count } адам, ең көбі — { $most }.

# $count (Number): саны
group-count-waiting = Әлі жауап берген жоқ: { $count }

# $count (Number): саны
group-count-consented = Келісіп, тіркелді: { $count }

# $count (Number): саны
group-count-refused = Бас тартты: { $count }

# $count (Number): саны
group-count-left = Айнып қалды: { $count }

group-is-cancelled = Жұмыс беруші топтың сапарынан бас тартты.

# $count (Number): 2…100
group-invite-button = Барлығын шақыру: { $count }

group-link-button = Бір адамға сілтеме
group-change-button = Сапарды өзгерту
group-cancel-button = Топтың сапарынан бас тарту
group-cancel-sure = Топтың сапарынан бас тартасыз ба? Бас тартпағандардың бәріне бұл туралы жазамыз.
group-cancel-yes-button = Иә, бас тартамын
group-cancelled-now = Топтың сапары болмайды.
group-made = Топ құрылды. Енді адамдарды шақырыңыз.
group-changed-now = Сапар өзгерді. Әркімге өз сапарын растауын жазамыз.

# $count (Number): саны
group-invited-now = Шақырылды: { $count }. Әркім өзі шешеді.

group-link = Бір адамға арналған сілтеме: орын оны бірінші ашқан адамға беріледі. Ол 14 күн жарамды.
group-link-copy-button = Сілтемені көшіру
group-link-gone = Бұл сілтеме пайдаланылған немесе ескірген. Жұмыс берушіден жаңасын сұраңыз.

group-review = Топтың сапарын тексеріңіз.
    .short = топтың сапарын тексеру

group-submit-button = Сапарды сақтау
group-open-button = Сапарды көру
group-gone = Бұл топ енді жоқ.

# $employer (String): жұмыс беруші
group-asked = { $employer } сізді топпен бірге баруға шақырады. Мынадай сапар тіркеледі:

group-own-data = Құжатыңызды тек өзіңіз көресіз. Жұмыс беруші неше адам келіскенін ғана көреді.
group-voluntary = Бұл — өз шешіміңіз: бас тартсаңыз, осындағы өтініміңіз бен шартыңыз өзгермейді.
group-member-waiting = Сіз әлі жауап берген жоқсыз.
group-member-consented = Сіз келістіңіз, сапарыңыз тіркелді.
group-member-refused = Сіз бас тарттыңыз. Ойыңызды өзгерте аласыз.
group-member-left = Тіркеуіңіздің күші жойылды. Қайта тіркелуге болады.
group-moved = Жұмыс беруші сапарды өзгертті. Сіздің тіркеуіңіз әзірге бұрынғыдай.
group-follow-button = Менікін де өзгерту
group-agree-button = Келісіп, құжатты енгізу
group-refuse-button = Бас тарту
group-refused-now = Бас тартқаныңыз жазылды.

# $employer (String): жұмыс беруші
group-member-agree = Сізді осы сапарға тіркеп, келіскеніңізді { $employer } жұмыс берушісіне айтайық па?
    .hint = Құжат оған көрсетілмейді. Тіркеуден кез келген уақытта бас тарта аласыз.
    .short = Келісім

group-member-review = Топтың сапарына арналған деректеріңізді тексеріңіз.
    .short = деректеріңізді тексеру

group-member-submit-button = Тіркеу

# $question (String): тоқтаған сұрақ
resume-application = Өтінім аяқталған жоқ. Тоқтаған жеріңіз: «{ $question }».

resume-application-button = Өтінімді жалғастыру

# $question (String): тоқтаған сұрақ
resume-invitation = Шақыру аяқталған жоқ. Тоқтаған жеріңіз: «{ $question }».

resume-invitation-button = Шақыруды жалғастыру

# $question (String): тоқтаған сұрақ
resume-contract = Шарт туралы жазба аяқталған жоқ. Тоқтаған жеріңіз: «{ $question }».

resume-contract-button = Шартты жазуды жалғастыру

# $question (String): тоқтаған сұрақ
resume-group = Топтың сапары толық айтылған жоқ. Тоқтаған жеріңіз: «{ $question }».

resume-group-button = Топты жалғастыру

# $question (String): тоқтаған сұрақ
resume-group-member = Топтың сапарына деректеріңіз толық емес. Тоқтаған жеріңіз: «{ $question }».

resume-group-member-button = Топ үшін жалғастыру
command-applications = Өтінімдерім мен шарттарым
group-gone-by = Топ жүріп кетті: бұл сапардың уақыты өтті.
group-hired-button = Шақырылатындарды таңдау
group-hired = Кімді шақырасыз? Жұмысқа алынған, бірақ әлі шақырылмаған адамдар:

# $number (Number): реті; $name (String): аты; $title (String): бос орын
group-hire-button = { $number }. { $name }, { $title }

# $number (Number): place in the list; $title (String): of the vacancy; $employer (String): who posted it; $status (String): how it stands
application-entry = { $number }. { $title } — { $employer }: { $status }

# $position (String): what the contract is for; $date (String): its first day
contract-pick-button = { $position }, { $date }

contract-stay-unmarked = Шарт мерзімі туралы еске салу үшін, елге кірген соң, сапарыңызда соны белгілеңіз.
vacancy-closed-own = Бұл жұмыс орны қазір өтінім қабылдамайды: жұмыс беруші оны жасырған не жапқан.
application-own = Бұл — өзіңіздің жұмыс орныңыз. Оған өтінім бере алмайсыз.
applicant-gone = Бұл өтінім сізде жоқ. Адам деректерін түгел өшірген болуы мүмкін.
contract-call-off-button = Бұл шарттан бас тарту
contract-call-off = Шарт әлі басталған жоқ. Одан бас тартасыз ба?
contract-call-off-told = Екінші жаққа бірден хабарлаймыз.
contract-call-off-yes-button = Иә, бас тартамын
contract-begun-already = Шарт басталып кетті. Енді оның тоқтаған күнін жазуға болады.
contract-status-called-off = Шарттан басталмай тұрып бас тартылды, ол күшінде емес.
contract-now-called-off = Шарттан бас тартылғаны жазылды.

# $side (String): worker не employer; $employer (String): жұмыс беруші
news-contract-called-off =
    { $side ->
        [worker] { $employer } басталмаған шарттан бас тартты.
       *[employer] Жұмыскер басталмаған шарттан бас тартты.
    }

group-from = Топ қай елден шығады?
    .hint = Түймені басыңыз немесе атауын жазыңыз.
    .short = Қайдан

group-to = Топ қай елге барады?
    .hint = Топ тұратын елді таңдаңыз. Жолдағы елдерді бөлек сұраймыз.
    .short = Қайда

group-mode = Топ немен барады?
    .hint = Шекара мен келесі сұрақтар осыған байланысты.
    .short = Немен

# $from, $to (String): елдер
group-crosses-at = { $from } → { $to }: топ шекарадан қашан өтеді?
    .hint = Мысалы: 25 желтоқсан 14:00, ертең сағат 9-да, жұмада таңертең.
    .short = Шекара

# $from (String): ел
group-departure-airport = { $from }: топ қай әуежайдан ұшады?
    .hint = Түймені басыңыз, қаланы немесе билеттегі кодты жазыңыз.
    .short = Ұшатын әуежай

group-departs-at = Топ қашан ұшады?
    .hint = Билеттегідей, мысалы: 25 желтоқсан 14:00.
    .short = Ұшу уақыты

# $to (String): ел
group-arrival-airport = { $to }: топ қай әуежайға қонады?
    .hint = Түймені басыңыз, қаланы немесе билеттегі кодты жазыңыз.
    .short = Қонатын әуежай

group-arrives-at = Топ қашан қонады?
    .hint = Билеттегідей, сол қаланың сағатымен. Мысалы: 25 желтоқсан 17:30.
    .short = Қону уақыты

# $place (String): қала
group-address = { $place }: топ нақты қай жерде тұрады?
    .hint = Көше мен үй, жатақхана немесе қонақүй. Мысалы: Бақ көшесі, 5. Картадан нүкте жіберуге болады.
    .short = Мекенжай

applications-groups = Сізді шақырған топтар төмендегі түймелерде.

# $to (String): ел; $date (String): күн
group-mine-button = Топ: { $to }, { $date }

# $place (String): қала
group-stays-town = Тұратын жері: { $place }, мекенжайы әзірге белгісіз

### Feeds

# $sources (List): басқа дереккөздер
vacancy-also-in = Бұл жұмыс орнын жариялайтын басқа дереккөздер: { $sources }

# $source (String): дереккөз
vacancy-source-named-button = Ашу: { $source }

# $times (Number): неше рет; $since (String): алғашқы күн
vacancy-reposted = Бұл жұмыс орны { $times } рет жаңадан жарияланды, алғаш рет — { $since }. Орынның неге бос екенін сұраңыз.
