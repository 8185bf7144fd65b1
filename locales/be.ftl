### common

# One value standing alone: a name on a button, a line of its own
plain = { $value }

back-button = Назад
skip-button = Прапусціць
cancel-button = Скасаваць
help-button = Дапамога
menu-button = Галоўнае меню
language-button = Змяніць мову
here-button = Працягнуць
previous-page-button = ‹ Папярэднія
next-page-button = Наступныя ›
answer-yes = Так
answer-no = Не

# Each language by the name its own speakers give it
language-own-kk = Қазақша

language-own-ru = Русский
language-own-ky = Кыргызча
language-own-hy = Հայերեն
language-own-be = Беларуская
language-own-en = English

### countries

country-kz = Казахстан
country-ru = Расія
country-kg = Кыргызстан
country-am = Арменія
country-by = Беларусь
country-ge = Грузія
country-uz = Узбекістан
country-tj = Таджыкістан
country-ua = Украіна
country-cn = Кітай
country-tr = Турцыя
country-other = Іншая краіна

### closed-lists

# Why a person travels
purpose-work = Праца

purpose-job-search = Пошук працы
purpose-study = Вучоба
purpose-family = Да сям'і, родных
purpose-medical = Лячэнне
purpose-business = Дзелавая паездка
purpose-tourism = Турызм, адпачынак
purpose-transit = Праездам, транзіт
purpose-driver = Кіроўца ў рэйсе
purpose-permanent-move = Пераезд назаўсёды
purpose-ethnic-return = Вяртанне на радзіму продкаў
purpose-other = Іншая мэта
direction-exit = Выезд
direction-entry = Уезд
mode-road = Машынай, аўтобусам, пешшу
mode-rail = Цягніком
mode-air = Самалётам
education-none = Без адукацыі
education-basic = Базавая школа, 9 класаў
education-secondary = Сярэдняя школа, 11 класаў
education-vocational = Каледж, вучылішча
education-bachelor = Бакалаўр
education-master = Магістр, спецыяліст
education-doctor = Вучоная ступень
schedule-full-day = Поўны дзень
schedule-shift = Зменамі
schedule-flexible = Гнуткі графік
schedule-remote = Дыстанцыйна
schedule-rotation = Вахтай
schedule-part-time = Няпоўны дзень
pay-period-hour = за гадзіну
pay-period-day = за дзень
pay-period-week = за тыдзень
pay-period-month = за месяц
pay-period-year = за год
language-level-a1 = A1: ведаю некалькі слоў
language-level-a2 = A2: гавару пра простае
language-level-b1 = B1: паразумеюся на працы
language-level-b2 = B2: гавару свабодна
language-level-c1 = C1: пішу складаныя тэксты
language-level-c2 = C2: як родная мова
language-name-kk = казахская мова
language-name-ru = руская мова
language-name-ky = кыргызская мова
language-name-hy = армянская мова
language-name-be = беларуская мова
language-name-en = англійская мова

# How sure a fact is; nothing is said of a verified one but this
confidence-verified = Праверана па афіцыйнай крыніцы.

confidence-memory = Яшчэ не праверана па афіцыйнай крыніцы: удакладніце ў ведамстве.
confidence-uncertain = Крыніцы разыходзяцца: удакладніце ў ведамстве.
regulated-pedagogical = Настаўнік, выхавальнік
regulated-medical = Урач, медсястра
regulated-pharmaceutical = Фармацэўт
regulated-legal = Юрыст

### when

when-not-understood = Не ўдалося зразумець дату. Напішыце яе, напрыклад, так: 25 снежня 14:00, 25.12.2026 або «заўтра».
when-no-such-day = Такога дня няма ў календары. Праверце дзень і месяц, напрыклад: 25.12.2026.
when-no-such-time = Такога часу няма. Напішыце гадзіны ад 0 да 23 і хвіліны ад 00 да 59, напрыклад: 14:30.
when-one-day = Тут больш за адзін дзень ці час. Напішыце нешта адно, напрыклад: 25 снежня 14:00. Потым гэта можна змяніць.
when-which-day = Патрэбны дакладны дзень. Напішыце дзень і месяц, напрыклад: 25 снежня.
when-weekday-differs = Гэтая дата прыпадае на іншы дзень тыдня. Праверце і напішыце толькі дату, напрыклад: 25 снежня.

### zones

# $name (String): the clock's name; $offset (String): how far it is from UTC
zone-told = { $name } ({ $offset })

zone-asia-almaty = час Алматы
zone-asia-qyzylorda = час Кызыларды
zone-asia-qostanay = час Кастаная
zone-asia-aqtobe = час Актабэ
zone-asia-aqtau = час Актау
zone-asia-atyrau = час Атырау
zone-asia-oral = час Уральска
zone-asia-bishkek = час Бішкека
zone-asia-yerevan = час Ерэвана
zone-asia-tbilisi = час Тбілісі
zone-europe-minsk = час Мінска
zone-europe-moscow = маскоўскі час
zone-europe-kaliningrad = час Калінінграда
zone-europe-simferopol = час Сімферопаля
zone-europe-kirov = час Кірава
zone-europe-volgograd = час Валгаграда
zone-europe-astrakhan = час Астрахані
zone-europe-saratov = час Саратава
zone-europe-ulyanovsk = час Ульянаўска
zone-europe-samara = час Самары
zone-asia-yekaterinburg = час Екацярынбурга
zone-asia-omsk = час Омска
zone-asia-novosibirsk = час Новасібірска
zone-asia-barnaul = час Барнаула
zone-asia-tomsk = час Томска
zone-asia-novokuznetsk = час Новакузнецка
zone-asia-krasnoyarsk = час Краснаярска
zone-asia-irkutsk = час Іркуцка
zone-asia-chita = час Чыты
zone-asia-yakutsk = час Якуцка
zone-asia-khandyga = час Хандыгі
zone-asia-vladivostok = час Уладзівастока
zone-asia-ust-nera = час Усць-Неры
zone-asia-magadan = час Магадана
zone-asia-sakhalin = час Сахаліна
zone-asia-srednekolymsk = час Сярэднякалымска
zone-asia-kamchatka = час Камчаткі
zone-asia-anadyr = час Анадыра

### errors

# $number (String): under which the failure is found again
error-incident = У нас адбыўся збой. Вашы адказы захаваныя. Паспрабуйце зноў праз некалькі хвілін. Калі не дапаможа, назавіце гэты нумар: { $number }.

error-flood = Паведамленняў прыйшло занадта шмат адразу. Пачакайце хвіліну і працягвайце з таго ж месца: адказы захаваныя.
outbox-maybe-repeat = Сувязь перарывалася. Калі вы ўжо атрымалі гэта паведамленне, чытаць яго другі раз не трэба.
card-old = Гэта кнопка з ранейшага паведамлення. Цяпер мы вось тут.
not-understood = Не ўдалося вас зразумець. Націсніце адну з кнопак ніжэй або напішыце іншымі словамі.

### other-input

# What a person sent that we do not read, and what to do instead
other-voice = Гэта галасавое паведамленне, слухаць іх мы не ўмеем. Напішыце адказ тэкстам або націсніце кнопку.

other-sticker = Дзякуй, але прачытаць адказ па стыкеры мы не можам. Напішыце тэкстам або націсніце кнопку.
other-photo = На фота можа быць дакумент, таму мы яго не адкрываем і прыбіраем з чата. Набярыце даныя ўручную або дашліце тэкстам радкі са знакамі «<» унізе дакумента.
other-document = У файле можа быць дакумент, таму мы яго не адкрываем і прыбіраем з чата. Напішыце патрэбнае тэкстам.
other-album = На фота могуць быць дакументы, таму мы іх не адкрываем і прыбіраем з чата. Напішыце даныя тэкстам.
other-video = Відэа мы не глядзім і прыбіраем з чата: на ім можа быць дакумент. Напішыце адказ тэкстам.
other-edited = Праўку ў адпраўленым паведамленні мы не ўлічваем. Каб змяніць адказ, напішыце «назад».
other-forwarded = Гэта чужое паведамленне. Напішыце адказ сваімі словамі або націсніце кнопку.
other-location = Ваша месцазнаходжанне цяпер не патрэбнае, мы яго не захавалі.
other-contact = Нумар тэлефона цяпер не патрэбны, мы яго не захавалі.
other-poll = На апытанні мы не адказваем. Напішыце пытанне тэкстам або націсніце кнопку.
other-other = Такія паведамленні мы не чытаем. Напішыце тэкстам або націсніце кнопку.
deleted-document = Мы прыбралі з чата паведамленне з данымі дакумента. Яно магло застацца на іншых вашых прыладах: пры жаданні ачысціце чат і самі.
deleted-document-not = Мы не змаглі прыбраць з чата паведамленне з данымі дакумента. Выдаліце яго самі: націсніце на паведамленне, патрымайце палец і выберыце «Выдаліць».

### urgent

urgent-button = Тэрміновая дапамога
urgent = Калі жыццю пагражае небяспека, тэлефануйце 112. Гэта бясплатна, дапамогуць і без поліса, і без дакументаў.

# The state's own numbers
urgent-kz =
    Казахстан
    112 — адзіная служба выратавання
    102 — паліцыя, 103 — хуткая дапамога
    1414 — кантакт-цэнтр eGov
    116 16 — дапамога пацярпелым ад гандлю людзьмі

urgent-ru =
    Расія
    112 — адзіная служба выратавання
    102 — паліцыя, 103 — хуткая дапамога
    122 — пытанні здароўя
    8 800 222-74-47 — МУС, міграцыя
    8 800 707-88-41 — правы на працы, Раструд

urgent-kg =
    Кыргызстан
    112 — служба выратавання
    102 — міліцыя, 103 — хуткая дапамога
    119 — пытанні рэгістрацыі
    189 — дапамога мігрантам і пацярпелым ад гандлю людзьмі

urgent-by =
    Беларусь
    112 або 101 — служба выратавання
    102 — міліцыя, 103 — хуткая дапамога
    +375 17 218-52-64 — дэпартамент па міграцыі

urgent-am =
    Арменія
    911 або 112 — служба выратавання
    102 — паліцыя, 103 — хуткая дапамога

urgent-passport = Калі пашпарт згублены або яго адабралі: паведаміце па тэлефоне 102, потым звярніцеся ў консульства сваёй краіны. Там могуць выдаць пасведчанне на вяртанне.
urgent-forced = Калі вас утрымліваюць, прымушаюць працаваць або не аддаюць дакументы, гэта злачынства, і вы не вінаватыя. У бяспечны момант патэлефануйце 102 або ў консульства.
urgent-pay = Калі не плацяць зарплату: захавайце дагавор, перапіску і запісы пра дні працы. Звярніцеся ў інспекцыю працы гэтай краіны: заява бясплатная.
urgent-consulates = Консульства шукайце на сайце міністэрства замежных спраў сваёй краіны: gov.kz, mid.ru, mfa.gov.kg, mfa.am, mfa.gov.by.

# $date (String): when the numbers were last looked at
urgent-as-of = Не ўсе нумары правераныя па афіцыйнай крыніцы (спіс ад { $date }). Калі нейкі не адказвае, тэлефануйце 112.

### beginning

home = Што зробім? Націсніце кнопку або напішыце сваімі словамі.
home-new-button = Зарэгістраваць паездку
home-my-button = Мае паездкі
home-jobs-button = Знайсці працу
home-needs-button = Што мне трэба?
home-reminders-button = Напаміны
privacy-button = Мае даныя
other-door-button = Перайсці на іншую прыладу

# $question (String): the name of the question the form waits at
resume-registration = Рэгістрацыя паездкі не скончаная. Вы спыніліся на пытанні «{ $question }».

resume-registration-button = Працягнуць рэгістрацыю

# $question (String): the name of the question the form waits at
resume-profile = Пытанні пра працу не скончаныя. Вы спыніліся на пытанні «{ $question }».

resume-profile-button = Працягнуць пытанні
language-choose = Выберыце мову. Яе можна змяніць у любы момант.
help-what = Kösh дапамагае загадзя зарэгістраваць паездку, знайсці прыдатную працу і не прапусціць тэрміны.
help-how = Націскайце кнопкі або пішыце сваімі словамі: «заўтра еду ў Расію», «зваршчык», «назад», «дапамога». Адказы захоўваюцца.

# $bot (String): our official name at this door
help-free = Усё бясплатна. Наша афіцыйнае імя: { $bot }. Мы ніколі не просім грошай, пароляў і кодаў з SMS. Калі просяць — гэта не мы.

# $question (String): the name of the question the form waits at
form-help-at = Цяпер вы на пытанні «{ $question }».

form-help = Каб вярнуцца да пытання, націсніце «{ here-button }». У анкеце «{ back-button }» верне да папярэдняга пытання, «{ cancel-button }» выведзе з яе. Адказы захоўваюцца.
leave-form = Адказы захаваныя. Што зробім?
leave-form-keep-button = Працягну пазней
leave-form-drop-button = Выдаліць адказы
draft-dropped = Няскончаныя адказы выдаленыя.
draft-gone = Гэтая анкета ўжо скончаная або выдаленая. Пачніце нанова з меню.
draft-asked-again = Анкета абнавілася. Некаторыя пытанні зададзім яшчэ раз, ранейшыя адказы прапануем.
command-unknown = Такой каманды няма. Выберыце з меню.

### web-chat

web-about = Гэта размова з Kösh. Вашы адказы захоўваюцца, старонку можна закрыць.
web-back-online = Сувязь адноўлена.
web-choices = Кнопкі адказу
web-connecting = Падключаемся…
web-conversation = Размова
web-copied = Скапіравана.
web-copy-failed = Не атрымалася скапіраваць. Вылучыце тэкст і скапіруйце самі.
web-document-check = Радкі прачытаныя. Зверце кожны знак з дакументам і толькі потым адпраўце.
web-document-device = Фота чытаецца проста на гэтай прыладзе і нікуды не адпраўляецца.
web-document-failed = Радкі не прачыталіся. Зніміце так, каб два або тры ніжнія радкі былі выразныя, або ўвядзіце даныя самі.
web-document-photo-button = Прачытаць з фота дакумента
web-document-reading = Чытаем фота, гэта можа заняць да хвіліны…
web-download-button = Спампаваць файл
web-error = Не адпраўлена. Паспрабуйце напісаць яшчэ раз.
web-field = Ваша паведамленне
web-forget-ask = Размова знікне з гэтага браўзера. Без кода аднаўлення або іншай прылады да сваіх паездак вы не вернецеся.
web-forget-button = Забыць гэтую прыладу
web-forget-no-button = Пакінуць
web-forget-yes-button = Так, забыць
web-forgotten = Размова больш не паказваецца ў гэтым браўзеры.
web-location-button = Адправіць, дзе я знаходжуся
web-location-failed = Не атрымалася даведацца, дзе вы. Напішыце адрас паведамленнем.
web-menu = Меню
web-menu-close-button = Закрыць
web-no-chat = У гэтым браўзеры няма размовы. Абнавіце старонку.
web-no-script = Для размовы ў браўзеры павінны быць уключаныя скрыпты.
web-offline = Няма сувязі. Тое, што вы напішаце, захаваецца і адправіцца, калі яна з'явіцца.
web-page-unknown = Такой старонкі няма. Праверце адрас або перайдзіце да размовы.
web-picture = Малюнак
web-push-button = Напаміны на гэтую прыладу
web-push-denied = Браўзер не дазволіў паказваць апавяшчэнні. Дазволіць іх можна ў яго наладах.
web-push-news = Для вас ёсць новае паведамленне. Адкрыйце размову, каб прачытаць.
web-push-none = Гэты браўзер не ўмее паказваць апавяшчэнні, калі старонка закрытая. На тэлефоне дадайце яе на галоўны экран.
web-push-off = Напаміны на гэтую прыладу выключаныя.
web-push-off-button = Выключыць напаміны
web-push-on = Нагадаем на гэтай прыладзе, нават калі старонка закрытая.
web-removed = Паведамленне з данымі дакумента прыбрана.
web-request-refused = Запыт не прыняты. Абнавіце старонку і паспрабуйце яшчэ раз.
web-send-button = Адправіць
web-start-again-button = Пачаць нанова
web-to-chat-button = Да размовы
web-to-newest-button = Да апошняга паведамлення
web-too-fast = Паведамленні ідуць занадта часта. Пачакайце хвіліну: напісанае захаваецца.
web-too-long = Паведамленне занадта доўгае. Напішыце карацей.
web-too-many-chats = Сёння з гэтай сеткі адкрыта занадта многа размоў. Паспрабуйце заўтра або напішыце ў Telegram.
web-unsent = Яшчэ не адпраўлена, чакае сувязі.
web-you-said = Вы:
door-telegram = Telegram
door-web = браўзер
door-terminal = тэрмінал
other-door = З тымі ж запісамі можна працаваць і на іншай прыладзе: у Telegram і ў браўзеры.

# $doors (String): спіс, напрыклад «Telegram і браўзер»
other-door-doors = Цяпер падключаныя: { $doors }.

other-door-preferred = Напаміны прыходзяць сюды.
other-door-type = Калі ў вас ёсць код з іншай прылады або код аднаўлення, напішыце яго тут.
other-door-code-button = Код для іншай прылады
other-door-recovery-button = Атрымаць код аднаўлення
other-door-prefer-button = Дасылаць напаміны сюды
other-door-return-button = Я ўжо карыстаюся Kösh

# $code (String): аднаразовы код; $minutes (Number): колькі хвілін дзейнічае
other-door-code =
    Код: { $code }. Ён дзейнічае { $minutes ->
        [one] { $minutes } хвіліну
        [few] { $minutes } хвіліны
       *[many] { $minutes } хвілін
    } і толькі адзін раз. Нікому яго не паведамляйце.

# $bot (String): наша імя ў Telegram
other-door-code-telegram = У Telegram адкрыйце { $bot } і напішыце код у раздзеле «Перайсці на іншую прыладу». Кнопка ніжэй зробіць гэта сама.

# $address (String): адрас старонкі
other-door-code-web = У браўзеры адкрыйце { $address }, націсніце «Я ўжо карыстаюся Kösh» і напішыце код.

other-door-code-other = На іншай прыладзе адкрыйце Kösh, націсніце «Я ўжо карыстаюся Kösh» і напішыце код.
other-door-copy-button = Скапіраваць код
other-door-open-telegram-button = Адкрыць у Telegram
other-door-open-web-button = Адкрыць у браўзеры

# $code (String): код аднаўлення
other-door-recovery = Ваш код аднаўлення: { $code }. Ранейшы больш не дзейнічае.

other-door-recovery-keep = Запішыце яго на паперы і захоўвайце асобна ад дакументаў. Хто ведае гэты код, адкрые вашы запісы.
join-ask = У гэтай размове ёсць свае запісы. Калі працягнуць, тут будуць запісы з іншай прылады.
join-ask-kept = Тутэйшыя запісы не знікнуць, але адкрыць іх можна будзе толькі кодам аднаўлення.
join-yes-button = Так, працягнуць
join-no-button = Не, пакінуць як ёсць
join-wrong = Код не падыходзіць: у ім памылка, ён састарэў або ўжо выкарыстаны. Праверце і напішыце яшчэ раз або атрымайце новы.
join-same = Гэта код гэтых жа запісаў. Напішыце яго на іншай прыладзе.
join-done = Гатова: тут тыя ж вашы запісы.

# $code (String): код аднаўлення
join-left = Код, якім можна вярнуцца да ранейшых запісаў гэтай размовы: { $code }.

# $code (String): код аднаўлення
join-recovery = Код, які вы напісалі, больш не дзейнічае. Новы код аднаўлення: { $code }.

join-ask-new = Тут адкрыюцца запісы з іншай прылады. Працягвайце, толькі калі спасылку зрабілі вы самі: чужая спасылка аддасць вашы адказы іншаму чалавеку.

### pass

pass-title = QR-пацвярджэнне папярэдняй рэгістрацыі паездкі
pass-purpose = Мэта паездкі
pass-crossings = Перасячэнне мяжы
pass-registration = Рэгістрацыя

# $from, $to (String): states; $checkpoint (String): where, or both airports
pass-crossing = { $from } → { $to }, { $checkpoint }

# $from, $to (String): airports
pass-flight = { $from } – { $to }

# $direction (String): exit or entry; $state (String); $at (String): day and time; $zone (String): by whose clock
pass-leg = { $direction }, { $state }: { $at }, { $zone }

# $direction (String): exit or entry; $state (String); $date (String): the day, its hour is not known
pass-leg-day = { $direction }, { $state }: { $date }

# $version (String): its number; $at (String): when it was filed
pass-version = Версія { $version }, пададзена: { $at }

# $at (String): day and time
pass-deadline = Апошні тэрмін падачы: { $at }

pass-late = Пададзена са спазненнем.

# $date (String): the day
pass-until = Пацвярджэнне дзейнічае да: { $date }

pass-not-state = Гэта пацвярджэнне Kösh, а не дакумент дзяржавы. Рэгістрацыю па месцы знаходжання яно не замяняе.

# $url (String): address of the page
pass-check = Праверыць: { $url }

### privacy

welcome = Добры дзень. Гэта Kösh: дапамагае загадзя зарэгістраваць паездку, знайсці працу і не прапусціць тэрміны. Бясплатна. Гэта не дзяржаўная служба.
consent-what = Што захоўваецца: мова, паездкі, імёны, даныя дакументаў, анкета пра працу і напаміны. Імёны, дакументы, адрасы і адказы зашыфраваны.
consent-why = Навошта: каб рэгістраваць паездкі, нагадваць пра тэрміны і паказваць прыдатную працу.
consent-rights = Вашы правы: атрымаць копію або выдаліць усё можна ў любы момант проста ў гэтым чаце.
consent-ask = Вы згодныя, каб мы так захоўвалі вашы персанальныя даныя?
consent-agree-button = Даю згоду
consent-more-button = Прачытаць цалкам
privacy-full-what = Што захоўваецца: мова, вашы паездкі, даныя пра вас і спадарожнікаў, дакументы, анкета пра працу і захаваныя пошукі, напаміны, пытанні аператарам і няскончаныя адказы.
privacy-full-purpose = Навошта: каб зарэгістраваць паездку, даць код і QR-пацвярджэнне, нагадаць пра тэрміны і знайсці працу. Ні для чаго іншага. Рэкламы няма.
privacy-full-where = Дзе: у базе даных таго, хто трымае гэты Kösh. Імёны, дакументы, адрасы і адказы зашыфраваны вашым асобным ключом. Паведамленні ў Telegram праходзяць і праз сам Telegram.
privacy-full-who = Хто бачыць: вы і тыя, каму вы самі паказалі QR-пацвярджэнне: яны бачаць імя, перасячэнні мяжы і мэту. Наймальнік без вашай згоды не бачыць нічога. Пытанне чалавеку чытаюць аператары ў сваёй групе Telegram, там яно і застаецца.
privacy-full-how-long = Як доўга: няскончаныя адказы — 90 дзён пасля апошняй праўкі, паездкі — 180 дзён пасля апошняга перасячэння мяжы. Без згоды ўсё выдаляецца праз 7 дзён. Пытанні аператарам выдаляюцца праз 30 дзён пасля закрыцця. Водгукі выдаляюцца праз 90 дзён пасля адмовы або адклікання, запісы пра дагаворы — праз 180 дзён пасля іх канца.
privacy-full-rights = Вашы правы: атрымаць копію, выправіць адказы, выдаліць усё. Выдаленне адклікае і згоду. Усё робіцца ў гэтым чаце і адразу.
privacy-full-state = Kösh — не дзяржаўная служба і працуе бясплатна. Рэгістрацыя тут не замяняе рэгістрацыю па месцы знаходжання.
privacy-export-button = Атрымаць мае даныя
privacy-erase-button = Выдаліць усё
privacy-export-caption = У гэтым файле ўсё, што пра вас захоўваецца. У ім ёсць даныя дакументаў: не перадавайце яго чужым.
erase-what = Усё пра вас і вашых спадарожнікаў будзе выдалена адразу: паездкі, коды, дакументы, анкета, напаміны. Вярнуць гэта будзе нельга.
erase-after = Захаваныя QR-пацвярджэнні па-ранейшаму чытаюцца, але іх кодаў у нашым рэестры ўжо не будзе. Ваша згода таксама будзе адклікана.
erase-chat = Паведамленні ў чаце застануцца на вашай прыладзе: калі хочаце, ачысціце чат самі.
erase-confirm-button = Так, выдаліць усё
erase-keep-button = Не, пакінуць
erased = Усё пра вас выдалена. Напамінаў больш не будзе. Калі напішаце зноў, пачнём спачатку. Добрай дарогі.
erase-press = Выдаленне робіцца толькі кнопкай. Калі вы вырашылі, націсніце яе.

### answers

# $label (String): what was asked; $value: what was understood
answer-noted = ✓ { $label }: { $value }

answer-skipped = не пазначана
answer-fixed = Гэтую мяжу вы ўжо перасеклі, змяніць яе нельга.

# $label (String): what was asked; $value: the answer
review-line = { $label }: { $value }

review-press-one = Каб выправіць адказ, націсніце яго кнопку або напішыце яго назву.

# $what (String): the name of a question
edit-button = ✎ { $what }

cannot-skip = Без гэтага адказу мы не можам працягваць. Калі нешта незразумела, націсніце «{ help-button }».
choice-press-one = Націсніце адну з кнопак ніжэй або напішыце тое, што на ёй.
multi-how = Можна выбраць некалькі. Калі скончыце, націсніце «{ multi-done-button }».

# $label (String): what was chosen
multi-picked = ✓ { $label }

multi-done-button = Гатова
number-please = Напішыце лік, напрыклад: 3.

# $min, $max (Number): bounds
number-out-of-range = Напішыце лік ад { $min } да { $max }.

contact-please = Напішыце нумар тэлефона з кодам краіны, напрыклад: +375 29 000 00 00.
text-please-type = Тут патрэбны адказ словамі. Напішыце яго або націсніце кнопку.
text-too-short = Занадта коратка. Напішыце крыху падрабязней.

# $max, $length (Number): letters allowed, letters written
text-too-long = Занадта доўга, знакаў: { $length }. Скараціце да { $max }.

# $pin (String): latitude and longitude
text-pin = кропка на карце { $pin }

# $max (Number): how many there may be
list-full = Больш за { $max } чалавек у адну паездку дадаць нельга. Астатніх зарэгіструйце асобна.

go-on-button = Зразумела, далей
consent-press = Згода даецца толькі кнопкай. Прачытайце тэкст і націсніце яе, калі згодныя.
calendar-button = Адкрыць каляндар

# $day (Number): day of the month; $weekday (String): its short name
calendar-day = { $day } { $weekday }

# $month (String): month and year
calendar-month = { $month }. Націсніце патрэбны дзень.

calendar-earlier-button = ‹ Раней
calendar-later-button = Пазней ›

# $zone (String): whose clock
when-zone = Пішыце па мясцовым часе: { $zone }.

when-which = Гэта можна зразумець па-рознаму. Што вы мелі на ўвазе?

# $date (String): the chosen day
when-hour = { $date }. А каторай гадзіне? Націсніце або напішыце, напрыклад: 14:30.

when-hour-unknown-button = Гадзіна пакуль невядомая

# $at: day and time; $zone: whose clock
when-told = { $at }, { $zone }

# $at: day and time; $zone: whose clock; $other: the time across the border; $otherZone: whose clock that is
when-told-both = { $at }, { $zone } = { $other }, { $otherZone }

# $date (String): the day
when-day-told = { $date }, гадзіна не пазначаная

moment-in-past = Гэты час ужо прайшоў. Напішыце, калі збіраецеся перасекчы мяжу. Калі мяжа ўжо пройдзеная, выйдзіце ў меню і напішыце: «я на месцы».
moment-hour-needed = Гэты дзень ужо ідзе, таму патрэбная і гадзіна. Напрыклад: 18:00.
moment-before-last = Гэта раней, чым папярэдняя мяжа на вашым шляху. Праверце дзень і гадзіну.
moment-before-departure = Прылёт не можа быць раней за вылет. Праверце дзень і гадзіну.
day-needs-year = Патрэбная поўная дата з годам, напрыклад: 05.03.1994.
birth-date-too-early = Праверце год нараджэння: атрымліваецца больш за 120 гадоў.
birth-date-in-future = Гэты дзень яшчэ не настаў. Напішыце дату нараджэння, напрыклад: 05.03.1994.
document-expired = Тэрмін гэтага дакумента скончыўся, з ім мяжу не перасекчы. Напішыце даныя дзейнага або спытайце ў консульстве, як атрымаць новы.
document-expiry-too-late = Праверце год: дакументы не выдаюць на такі доўгі тэрмін.
place-not-found = Такога населенага пункта мы не знайшлі. Напішыце найбліжэйшы горад або райцэнтр.
place-which = Якое з гэтых месцаў вы мелі на ўвазе?
place-by-region-button = Выбраць па рэгіёнах
checkpoint-not-found = Такога пункта пропуску мы не знайшлі. Выберыце са спіса або напішыце назву інакш.
checkpoint-not-here = Гэты пункт пропуску на іншай мяжы. Выберыце са спіса.

# $name (String): the checkpoint; $until (String): last closed day
checkpoint-closed = { $name }: закрыты для машын і пешаходаў па { $until }.

# $name (String): the checkpoint
checkpoint-closed-label = { $name } (закрыты)

airport-not-found = Такога аэрапорта мы не знайшлі. Напішыце горад або код з білета, тры літары.
document-not-read = Не атрымалася прачытаць. Дашліце радкі са знакамі «<» цалкам або націсніце «{ document-type-it-button }».
document-type-it-button = Увесці ўручную
document-typed = уведзены ўручную

# $end (String): last four characters of the number
document-from-lines = прачытаны, нумар ••••{ $end }

mrz-wrong-lines = Радкоў або знакаў не столькі, колькі трэба: два па 44 або тры па 30. Дашліце ўсе радкі цалкам.
mrz-wrong-document-number = У радках памылка ў нумары дакумента. Зверце яго з дакументам і дашліце яшчэ раз.
mrz-wrong-birth-date = У радках памылка ў даце нараджэння. Зверце яе з дакументам і дашліце яшчэ раз.
mrz-wrong-sex = У радках памылка ў знаку полу. Зверце з дакументам і дашліце яшчэ раз.
mrz-wrong-expiry-date = У радках памылка ў тэрміне дзеяння. Зверце яго з дакументам і дашліце яшчэ раз.
mrz-wrong-personal-number = У радках памылка ў асабістым нумары. Зверце яго з дакументам і дашліце яшчэ раз.
mrz-wrong-composite = Недзе ў ніжнім радку няправільны знак. Зверце яго з дакументам і дашліце яшчэ раз.
mrz-wrong-name = У радках не чытаецца імя. Зверце яго з дакументам і дашліце яшчэ раз.
mrz-wrong-issuer = У радках не чытаецца краіна. Зверце яе з дакументам і дашліце яшчэ раз.
document-number-wrong = Нумар складаецца з літар і лічбаў, ад 4 да 20 знакаў. Напрыклад: MP1234567.
document-number-keep-button = Нумар правільны
document-number-change-button = Выправіць нумар
name-empty = Напішыце прозвішча і імя, як у дакуменце.
name-too-long = Занадта доўга. Напішыце прозвішча і імя, як у дакуменце.
name-has-digits = У імені ёсць лічбы. Напішыце толькі прозвішча і імя.
name-has-signs = У імені ёсць лішнія знакі. Можна літары, злучок, апостраф і прабел.
name-not-latin = Тут патрэбныя лацінскія літары, як у дакуменце: спачатку прозвішча, потым коска і імя.
address-needs-words = Напішыце вуліцу і дом або ў каго спыніцеся.

# $place (String): the town
address-town-alone = Горад мы ўжо запісалі: { $place }. А дзе менавіта: вуліца і дом або ў каго? Калі пакуль не ведаеце, націсніце кнопку.

### Jobs

jobs-open-button = { $number }. { $title }
jobs-more-button = Яшчэ вакансіі
jobs-saved-button = Захаваныя
jobs-filtered-button = Што не паказана
jobs-profile-button = Мае пажаданні
jobs-tell-button = Удакладніць пажаданні
jobs-other-button = Іншая праца
jobs-recognised-button = Дыплом прызнаны: { $country }

# $occupation (String): прафесія
jobs-found = Прыдатная праца: { $occupation }

# $occupation, $countries (String)
jobs-found-in = Прыдатная праца: { $occupation }. Дзе: { $countries }

jobs-none = Цяпер няма вакансій па прафесіі «{ $occupation }». Паспрабуйце іншую прафесію або паглядзіце, што не паказана.
jobs-none-in = Цяпер няма вакансій па прафесіі «{ $occupation }». Дзе шукалі: { $countries }. Паспрабуйце іншую краіну або прафесію.
jobs-no-permit = Дазвол на працу грамадзянам краін ЕАЭС не патрэбны: Дагавор аб ЕАЭС, артыкул 97(1).
jobs-entry = { $number }. { $title }
jobs-ask = Якую працу вы шукаеце?
jobs-ask-in = Якую працу вы шукаеце? Краіна: { $country }
jobs-ask-how = Націсніце кнопку або напішыце прафесію сваімі словамі, на любой з нашых моў.
jobs-which = Якая з гэтых прафесій вам патрэбная?
jobs-saved = Захаваныя вакансіі: { $count }
jobs-saved-none = Вы яшчэ не захавалі ніводнай вакансіі.
jobs-saved-entry = { $number }. { $title }, { $employer }
jobs-saved-closed = { $number }. { $title }, { $employer }. Вакансія закрытая
jobs-filtered = Па гэтай прафесіі не паказана:
jobs-filtered-none = Па гэтай прафесіі паказана ўсё, што ёсць.
jobs-filtered-recognition = Настаўнікам, урачам, фармацэўтам і юрыстам патрэбнае прызнанне дыплома ў краіне працы. Калі яно ў вас ёсць, скажыце пра гэта кнопкай.
jobs-filtered-turned-down = Па гэтай прафесіі вы адмовіліся ад гэтых вакансій. Націсніце, каб адкрыць і вярнуць.
jobs-recognised = Запісана. Такая праца ў гэтай краіне цяпер паказваецца.
vacancy-back-button = Да спіса
vacancy-restore-button = Зноў паказваць
vacancy-unsave-button = Прыбраць з захаваных
vacancy-save-button = Захаваць
vacancy-not-for-me-button = Не для мяне
vacancy-source-button = Адкрыць на сайце
vacancy-share-button = Скапіраваць спасылку
vacancy-undo-button = Вярнуць
vacancy-who-place = { $employer } · { $place }, { $country }
vacancy-who-country = { $employer } · { $country }
vacancy-employer-unknown = Наймальнік не названы

# $pay (String): сума з валютай
vacancy-pay-untold = Зарплата: { $pay } у месяц; да падатку ці на рукі, не сказана

vacancy-pay-gross = Зарплата: { $pay } у месяц да ўтрымання падатку
vacancy-pay-net = Зарплата: { $pay } у месяц на рукі
vacancy-pay-own = Гэта каля { $pay } па курсе на { $date }
vacancy-pay-unknown = Зарплата не названая
vacancy-housing-yes = Жыллё даецца
vacancy-housing-no = Жыллё не даецца
vacancy-housing-unknown = Пра жыллё не сказана
vacancy-reasons = Падыходзіць: { $reasons }
vacancy-missing = Звярніце ўвагу: { $missing }
vacancy-schedule = Графік: { $schedule }
vacancy-experience-none = Вопыт не патрэбны

# $years (Number): гадоў
vacancy-experience =
    { $years ->
        [one] Вопыт: ад { $years } года
        [few] Вопыт: ад { $years } гадоў
       *[other] Вопыт: ад { $years } гадоў
    }

vacancy-education = Адукацыя: { $education }
vacancy-languages = Мовы: { $languages }
vacancy-licence = Вадзіцельскія правы: { $licence }

# $age (Number): гадоў
vacancy-age =
    { $age ->
        [one] Узрост: ад { $age } года
        [few] Узрост: ад { $age } гадоў
       *[other] Узрост: ад { $age } гадоў
    }

vacancy-open-to = Для грамадзян краін: { $countries }
vacancy-transport-yes = Аплачваюць дарогу або давозяць да працы
vacancy-transport-no = Праезд не аплачваюць
vacancy-openings = Вольных месцаў: { $count }
vacancy-no-permit = Дазвол на працу грамадзянам краін ЕАЭС не патрэбны: Дагавор аб ЕАЭС, артыкул 97(1).

# $profession, $country (String)
vacancy-recognition = Прафесія «{ $profession }» патрабуе прызнання дыплома. Краіна працы: { $country }. Дагавор аб ЕАЭС, артыкул 97(3). Удакладніце парадак у ведамстве.

vacancy-demo = Гэта выдуманая вакансія для спробы. Такога наймальніка няма.

# $source, $seen (String)
vacancy-seen = Крыніца: { $source }. Бачылі там: { $seen }

# $source, $posted, $seen (String)
vacancy-posted = Крыніца: { $source }. Размешчана: { $posted }. Бачылі там: { $seen }

vacancy-closes = Апошні дзень: { $date }
vacancy-closed = Вакансія закрытая: у крыніцы яе больш няма.
vacancy-gone = Гэтай вакансіі больш няма. Паглядзіце іншыя.
vacancy-saved = Захавана.
vacancy-unmarked = Пазнака знята.
not-for-me = Чаму не падыходзіць «{ $title }»? Паводле адказу мы зменім падборку.
not-for-me-pay = Зарплата
not-for-me-place = Месца
not-for-me-work = Сама праца
not-for-me-employer = Наймальнік
not-for-me-schedule = Графік
not-for-me-other = Іншае
turned-down-pay = «{ $title }» больш не паказваем. Каб бачыць большую зарплату, назавіце яе ў пажаданнях.
turned-down-place = «{ $title }» і іншыя вакансіі гэтага рэгіёна больш не паказваем.
turned-down-work = «{ $title }» і такую ж працу больш не паказваем, калі вы не шукаеце менавіта яе.
turned-down-employer = «{ $title }» і іншыя вакансіі гэтага наймальніка больш не паказваем.
turned-down-schedule = «{ $title }» больш не паказваем. Патрэбны графік назавіце ў пажаданнях.
turned-down-other = «{ $title }» больш не паказваем.
unfit-closed = Тэрмін гэтай вакансіі прайшоў.
unfit-country = Гэтая праца не ў тых краінах, якія вы выбралі.
unfit-not-open = Гэтая вакансія адкрытая для грамадзян іншых краін.
unfit-recognition = Для гэтай працы трэба, каб дыплом прызналі ў краіне працы.
unfit-licence = Для гэтай працы патрэбныя вадзіцельскія правы іншай катэгорыі.
unfit-too-late = Вы зможаце пачаць пазней, чым закрыецца вакансія.
unfit-age = Для гэтай працы ёсць узроставае абмежаванне.
filtered-closed = Тэрмін прайшоў: { $count }
filtered-country = У іншых краінах: { $count }
filtered-not-open = Для грамадзян іншых краін: { $count }
filtered-recognition = Патрэбнае прызнанне дыплома: { $count }
filtered-licence = Патрэбныя іншыя правы: { $count }
filtered-too-late = Закрыюцца раней, чым вы зможаце пачаць: { $count }
filtered-age = Паводле ўзросту: { $count }
filtered-not-for-me = Вы адзначылі «Не для мяне»: { $count }
reason-same-occupation = ваша прафесія
reason-near-occupation = блізкая прафесія
reason-pay-above-floor = зарплата не ніжэйшая за жаданую
reason-good-pay = добрая зарплата
reason-wished-place = ваш горад
reason-wished-region = ваш рэгіён
reason-no-experience-needed = вопыт не патрэбны
reason-enough-experience = вопыту хапае
reason-languages-enough = мова падыходзіць
reason-housing-provided = ёсць жыллё
reason-schedule-fits = графік падыходзіць
reason-fresh = свежая вакансія
reason-education-enough = адукацыя падыходзіць
reason-title-fits = супадае з вашымі словамі
missing-recognition = патрэбнае прызнанне дыплома
missing-licence-untold = патрэбныя вадзіцельскія правы
missing-citizenship-untold = адкрытая не для ўсіх грамадзян
missing-other-occupation = прафесія не тая самая, але блізкая
missing-pay-unknown = зарплата не названая
missing-pay-below-floor = зарплата ніжэйшая за жаданую
missing-pay-before-tax = сума да ўтрымання падатку
missing-other-place = іншае месца
missing-more-experience = патрэбны большы вопыт
missing-language-level = трэба лепш ведаць мову
missing-no-housing = жылля не даюць
missing-housing-unknown = пра жыллё не сказана
missing-other-schedule = іншы графік
missing-higher-education = патрэбная іншая адукацыя

profile-occupation = Кім вы хочаце працаваць?
    .hint = Націсніце кнопку або напішыце сваімі словамі, напрыклад: зваршчык.
    .short = Прафесія

profile-countries = У якія краіны вы гатовы паехаць?
    .hint = Прапусціце, калі ўсё роўна.
    .short = Краіны

profile-pay = За якую найменшую зарплату ў месяц вы згодныя працаваць?
    .hint = На рукі. Можна напісаць сваю суму, напрыклад: 2500 беларускіх рублёў.
    .short = Найменшая зарплата

profile-experience = Колькі гадоў вы працуеце па гэтай прафесіі?
    .hint = Націсніце кнопку або напішыце лік.
    .short = Вопыт

profile-languages = На якіх мовах вы гаворыце?
    .hint = Націсніце мову, потым узровень. Можна напісаць: руская B1, казахская B2.
    .short = Мовы

profile-housing = Ці патрэбнае вам жыллё ад наймальніка?
    .hint = Калі патрэбнае, спачатку пакажам вакансіі з жыллём.
    .short = Жыллё ад наймальніка

profile-schedules = Які графік вам падыходзіць?
    .hint = Прапусціце, калі падыходзіць любы.
    .short = Графік

profile-available = Калі вы можаце пачаць?
    .hint = Прыкладна.
    .short = Пачатак працы

profile-available-now = Цяпер
profile-available-month = На працягу месяца
profile-available-quarter = Праз 2–3 месяцы
profile-available-later = Пазней

# $value (Number): гадоў
profile-years =
    { $value ->
        [0] Без вопыту
        [one] { $value } год
        [few] { $value } гады
       *[other] { $value } гадоў
    }

profile-review = Вашы пажаданні. Усё правільна?
    .short = праверка пажаданняў

profile-submit-button = Паказаць працу
profile-enough-button = Хопіць, паказаць працу
profile-none = Раскажыце, якую працу вы шукаеце: да васьмі пытанняў, любое можна прапусціць.
profile-begin-button = Пачаць
profile-told = Што вы расказалі пра працу:
profile-jobs-button = Паказаць працу
profile-change-button = Змяніць
profile-forget-button = Забыць гэта
profile-kept = Запісана. Падборка ўлічвае вашы пажаданні.
profile-forgotten = Вашы пажаданні выдаленыя.
languages-spoken = { $language } { $level }
languages-how-well = Які ваш узровень: { $language }?
languages-please = Не атрымалася зразумець. Выберыце мову кнопкай або напішыце, напрыклад: руская B1.
pay-please = Не атрымалася зразумець суму. Напішыце адзін лік, напрыклад: 2500, або з валютай: 80 тысяч расійскіх рублёў.

profile-town = Каля якога горада вы хочаце працаваць?
    .hint = Спачатку пакажам працу паблізу. Прапусціце, калі ўсё адно.
    .short = Горад

# $occupation (String): прафесія
jobs-near = Цяпер няма вакансій па прафесіі «{ $occupation }». Вось блізкія прафесіі:

# $occupation, $countries (String)
jobs-near-in = Цяпер няма вакансій па прафесіі «{ $occupation }». Дзе шукалі: { $countries }. Вось блізкія прафесіі:

# $country (String): краіна
jobs-wider-button = Уся краіна: { $country }

# $count (Number): колькі
filtered-region = У іншых рэгіёнах або рэгіён не названы: { $count }

unfit-region = Гэтая праца не ў тым рэгіёне, які вы выбралі.

### reminders

# $source (String): act, date, article; $date (String): when it was looked at
rule-source = Падстава: { $source }. Звесткі на { $date }.

# $crossing (String): day and time of the border; $deadline (String): day and time
reminder-filing = Вы перасякаеце мяжу: { $crossing }. Зарэгіструйце паездку ў нас не пазней: { $deadline }.

# $deadline (String): day and time
reminder-overlay-ru-ruid = Расія: запоўніце форму ruID. Апошні тэрмін: { $deadline }.

# $deadline (String): day and time
reminder-overlay-kz-eta = Казахстан: падайце заяўку QazETA. Апошні тэрмін: { $deadline }.

overlay-mandatory = Паводле нашых звестак, для вас яна абавязковая.
overlay-voluntary = Пакуль яна добраахвотная.
overlay-not-ours = Гэта форма самой дзяржавы: рэгістрацыя ў нас яе не замяняе.

# $from, $to (String): states; $crossing (String): day and time
reminder-crossing = Хутка мяжа: { $from } — { $to }. Час: { $crossing }.

reminder-crossing-take = Вазьміце дакумент, па якім едзеце, і QR-пацвярджэнне.

# $to (String): state
reminder-arrival = Вы ўжо ўехалі? Краіна: { $to }. Адзначце гэта: усе тэрміны лічацца з дня ўезду.

# $to (String): state
reminder-address = Мы яшчэ не ведаем, дзе вы спыніцеся. Краіна: { $to }. Дадайце адрас у паездку: ён спатрэбіцца для рэгістрацыі па месцы знаходжання.

duty-ru-registration = Расія: зарэгіструйцеся па месцы знаходжання. Паведамленне падае прымаючы бок: у МУС, у шматфункцыянальным цэнтры, на пошце або праз партал дзяржаўных паслуг.
duty-ru-medical = Расія, для тых, хто працуе: у першыя 30 дзён пасля ўезду прайдзіце медагляд, здайце адбіткі пальцаў і сфатаграфуйцеся.
duty-ru-amina = Масква і вобласць, для тых, хто працуе: усталюйце праграму Amina і зарэгіструйцеся ў ёй па сваім адрасе.
duty-kz-registration = Казахстан: зарэгіструйцеся ў сістэме міграцыйнай паліцыі. Прымаючы бок пацвердзіць ваш адрас у праграме.
duty-kz-host = Казахстан: папрасіце прымаючы бок паведаміць пра ваш прыезд на vmp.gov.kz цягам трох рабочых дзён.
duty-kz-permit = Казахстан: каб працаваць даўжэй за 90 дзён, патрэбны дазвол на часовае пражыванне. Падайце дакументы разам з наймальнікам.
duty-kg-registration = Кыргызстан: зарэгіструйцеся ў цэнтры абслугоўвання насельніцтва або папрасіце прымаючы бок зрабіць гэта праз інтэрнэт. Больш за 90 дзён без рэгістрацыі — забарона на ўезд на 90 дзён.
duty-by-registration = Беларусь: зарэгіструйцеся па месцы знаходжання. Бясплатна на portal.gov.by або ў аддзеле па грамадзянстве і міграцыі.
duty-by-registration-in-person = Беларусь: хто прыехаў з Расіі, рэгіструецца асабіста, у аддзеле па грамадзянстве і міграцыі. Праз сайт не атрымаецца.
duty-am-registration = Арменія: зарэгіструйце знаходжанне ў Службе міграцыі і грамадзянства.
duty-am-certificate = Арменія, для тых, хто працуе: аформіце бясплатную даведку пра законнае знаходжанне на workpermit.am. Патрэбныя фота, дакумент і дагавор.

# $day (String): a day with its weekday
reminder-last-day = Апошні дзень: { $day }.

# $days (Number): whole days left; 0 is the last day
reminder-left-days =
    { $days ->
        [0] Сёння апошні дзень.
        [one] Застаўся { $days } дзень.
        [few] Засталося { $days } дні.
        [many] Засталося { $days } дзён.
       *[other] Засталося { $days } дня.
    }

# $hours (Number): whole hours left
reminder-left-hours =
    { $hours ->
        [one] Засталася { $hours } гадзіна.
        [few] Засталося { $hours } гадзіны.
        [many] Засталося { $hours } гадзін.
       *[other] Засталося { $hours } гадзіны.
    }

# $to (String): state; $day (String): a day with its weekday
reminder-stay = Тэрмін знаходжання заканчваецца. Краіна: { $to }, апошні дзень: { $day }. Да гэтага дня трэба выехаць або законна падоўжыць тэрмін.

# $day (String): a day with its weekday
reminder-contract = Ваш працоўны дагавор заканчваецца: { $day }. З ім заканчваецца і тэрмін знаходжання. Пра новы дагавор дамоўцеся загадзя.

# $day (String): a day with its weekday
reminder-renew15 = Ваш дагавор спынены раней за тэрмін. Новы можна заключыць без выезду, апошні дзень: { $day }.

reminder-why-now = Пішам у ціхія гадзіны, бо да тэрміну менш за шэсць гадзін.
reminder-trip-button = Адкрыць паездку
reminder-done-button = Зроблена
reminder-register-button = Зарэгістраваць паездку
reminder-crossed-button = Я ўжо на месцы
reminder-not-gone-button = Паездкі не было
reminder-postponed-button = Паеду пазней
reminder-stay-button = Мой тэрмін знаходжання
reminders-next = Найбліжэйшыя напаміны:

# $at (String): day and time; $what (String): what it is about
reminders-line = { $at } — { $what }

reminders-none = Напамінаў пакуль няма. Яны з'явяцца, калі вы зарэгіструеце паездку.

# $from, $to (String): hours
reminders-quiet = Ціхія гадзіны: з { $from } да { $to }. У гэты час пішам, толькі калі тэрмін вось-вось пройдзе.

reminders-quiet-none = Ціхіх гадзін няма: пішам у любы час.

# $groups (String): names of groups
reminders-off = Выключана: { $groups }.

# $groups (String): names of groups
reminders-stopped = Паведамленні пра мяжу і новыя вакансіі выключаныя. Засталіся тыя, дзе ёсць абавязковы тэрмін: { $groups }.

reminders-stopped-all = Усе напаміны выключаныя. Самі тэрміны застаюцца ў сіле.
reminders-all-off-button = Выключыць усе
reminders-calendar-button = Файл для календара
reminders-calendar = Адкрыйце гэты файл у календары: ён нагадае і без нас. Калі паездка зменіцца, вазьміце новы.

# $group (String): name of a group
reminders-turn-on-button = Уключыць: { $group }

# $group (String): name of a group
reminders-turn-off-button = Выключыць: { $group }

reminders-quiet-button = Ціхія гадзіны
reminders-group-trip = рэгістрацыя і формы
reminders-group-border = мяжа
reminders-group-stay = знаходжанне
reminders-group-contract = дагавор
quiet-hours = У якія гадзіны вам не пісаць?
quiet-hours-none-button = Пісаць у любы час

# $from, $to (String): hours
quiet-hours-span-button = З { $from } да { $to }

form-done = Адзначылі ў сябе, больш пра гэта не нагадваем. Дзяржаве мы нічога не паведамляем.
reminder-over = Гэты напамін ужо не дзейнічае.

# $at (String): day and time
reminder-snoozed = Нагадаем яшчэ раз: { $at }.

stay-none = Мы не ведаем, ці вы цяпер у іншай краіне. Калі так, адзначце ўезд у сваёй паездцы.

# $state (String): state; $date (String): day of entry
stay-now = Вы цяпер тут: { $state }. Дзень уезду: { $date }.

# $date (String): day
stay-contract-until = Дагавор дзейнічае, апошні дзень: { $date }.

# $date (String): day
stay-free-until = Апошні дзень без рэгістрацыі па месцы знаходжання: { $date }.

# $date (String): day
stay-countdown = Апошні дзень, каб заключыць новы дагавор без выезду: { $date }.

# $date (String): day
stay-until-days = Апошні дзень знаходжання паводле правіл гэтай краіны: { $date }. Ранейшыя паездкі, пра якія мы не ведаем, таксама лічацца.

# $date (String): day
stay-until-contract = Можна заставацца, пакуль дзейнічае дагавор. Апошні дзень: { $date }.

stay-contract-button = Пазначыць канец дагавора
stay-contract-change-button = Змяніць канец дагавора
stay-terminated-button = Дагавор спынены раней
stay-contract = У які дзень заканчваецца ваш дагавор? Напрыклад: 30 чэрвеня 2027.
stay-terminated = У які дзень дагавор спынены? Выберыце дзень або напішыце, напрыклад: 20 лістапада.
stay-before-entry = Гэты дзень раней за ваш уезд. Праверце дату.
stay-not-ended-yet = Гэты дзень яшчэ не настаў. Назавіце дзень, калі дагавор ужо спынены.
stay-kept = Запісалі і пералічылі напаміны.
needs-citizenship = Якое ў вас грамадзянства?
needs-other = Мы ведаем правілы для грамадзян Арменіі, Беларусі, Казахстана, Кыргызстана і Расіі. Свае ўдакладніце ў консульстве краіны, куды едзеце. Тэрміновая дапамога ёсць для ўсіх.
needs-from = З якой краіны вы выязджаеце?

# $from (String): state
needs-to = Адкуль: { $from }. Куды вы едзеце?

# $to (String): state
needs-purpose = Куды: { $to }. Навошта вы едзеце?

needs-elsewhere-button = Выязджаю з іншай краіны
needs-again-button = Іншая паездка

# $citizenship, $from, $to (String): states; $purpose (String): what for
needs-answer = Грамадзянства: { $citizenship }. Паездка: { $from } — { $to }. Мэта: { $purpose }.

# $hours (Number): hours before the border
needs-lead-time =
    { $hours ->
        [one] Зарэгіструйце паездку ў нас не пазней чым за { $hours } гадзіну да мяжы. Закон гэтага не патрабуе, за спазненне не караюць.
        [few] Зарэгіструйце паездку ў нас не пазней чым за { $hours } гадзіны да мяжы. Закон гэтага не патрабуе, за спазненне не караюць.
       *[other] Зарэгіструйце паездку ў нас не пазней чым за { $hours } гадзін да мяжы. Закон гэтага не патрабуе, за спазненне не караюць.
    }

needs-form-none = Наколькі мы ведаем, сваёй формы да ўезду гэтая краіна ў вас не просіць.

# $hours (Number): hours before the border
needs-form-ru-ruid =
    { $hours ->
        [one] Да ўезду Расія просіць запоўніць форму ruID: не пазней чым за { $hours } гадзіну.
        [few] Да ўезду Расія просіць запоўніць форму ruID: не пазней чым за { $hours } гадзіны.
       *[other] Да ўезду Расія просіць запоўніць форму ruID: не пазней чым за { $hours } гадзін.
    }

# $hours (Number): hours before the border
needs-form-kz-eta =
    { $hours ->
        [one] Да ўезду Казахстан просіць падаць заяўку QazETA: не пазней чым за { $hours } гадзіну.
        [few] Да ўезду Казахстан просіць падаць заяўку QazETA: не пазней чым за { $hours } гадзіны.
       *[other] Да ўезду Казахстан просіць падаць заяўку QazETA: не пазней чым за { $hours } гадзін.
    }

needs-document-id-card-yes = Дакумент: пашпарт для паездак за мяжу або ID-картка.
needs-document-id-card-no = Дакумент: толькі пашпарт для паездак за мяжу. ID-картку не прымуць.
needs-document-id-card-unknown = Дакумент: пашпарт для паездак за мяжу. Ці прымуць ID-картку, мы не ведаем.
needs-document-internal-passport-yes = Дакумент: замежны або ўнутраны пашпарт.
needs-document-internal-passport-air-only = Дакумент: замежны пашпарт. Унутраны прымуць толькі ў самалёце, па дарозе праз Грузію ён не падыдзе.
needs-document-note-ru-child = Дзецям да 14 гадоў патрэбны свой замежны пашпарт.
needs-document-note-child-under-16 = Для дзяцей да 16 гадоў правілы незразумелыя: вазьміце пашпарт дзіцяці.
needs-document-note-services-want-passport = На месцы для многіх паслуг просяць менавіта пашпарт.

# $days (Number): days from entry; $to (String): state
needs-free-days =
    { $days ->
        [one] Краіна: { $to }. Без рэгістрацыі па месцы знаходжання: { $days } дзень, дзень уезду лічыцца.
        [few] Краіна: { $to }. Без рэгістрацыі па месцы знаходжання: { $days } дні, дзень уезду лічыцца.
       *[other] Краіна: { $to }. Без рэгістрацыі па месцы знаходжання: { $days } дзён, дзень уезду лічыцца.
    }

# $days (Number): days allowed
needs-stay-roll180 =
    { $days ->
        [one] Знаходзіцца можна да { $days } дня за любыя 180 дзён.
        [few] Знаходзіцца можна да { $days } дзён за любыя 180 дзён.
       *[other] Знаходзіцца можна да { $days } дзён за любыя 180 дзён.
    }

# $days (Number): days allowed
needs-stay-calyear =
    { $days ->
        [one] Знаходзіцца можна да { $days } дня за каляндарны год.
        [few] Знаходзіцца можна да { $days } дзён за каляндарны год.
       *[other] Знаходзіцца можна да { $days } дзён за каляндарны год.
    }

needs-stay-none = Тэрмін знаходжання не абмежаваны.
needs-card-none = Міграцыйная картка не патрэбная.
needs-card-unless-stamped = Міграцыйная картка не патрэбная, калі ў пашпарце ёсць штамп і вы едзеце не больш чым на 30 дзён. Інакш вазьміце яе на мяжы і захоўвайце. Калі едзеце працаваць, адзначце ў ёй мэту «праца».
needs-card-without-stamp = Калі ў дакумент не ставяць штамп (ID-картка, унутраны пашпарт), вазьміце на мяжы міграцыйную картку і захоўвайце яе.
needs-card-union-state = Міграцыйную картку бяруць пры першым уездзе ў Расію або Беларусь: яна адна на дзве краіны. Захоўвайце яе.

# $days (Number): working days
needs-address-change =
    { $days ->
        [one] Змянілі адрас: зарэгіструйце новы за { $days } рабочы дзень.
        [few] Змянілі адрас: зарэгіструйце новы за { $days } рабочыя дні.
       *[other] Змянілі адрас: зарэгіструйце новы за { $days } рабочых дзён.
    }

needs-contract = З працоўным дагаворам можна заставацца ўвесь яго тэрмін. Дазвол на працу не патрэбны.

# $after, $days (Number): days
needs-renewal =
    { $days ->
        [one] Калі дагавор спыняць раней за тэрмін, а пасля ўезду прайшло больш за { $after } дзён, новы можна заключыць без выезду. На гэта ёсць { $days } дзень.
        [few] Калі дагавор спыняць раней за тэрмін, а пасля ўезду прайшло больш за { $after } дзён, новы можна заключыць без выезду. На гэта ёсць { $days } дні.
       *[other] Калі дагавор спыняць раней за тэрмін, а пасля ўезду прайшло больш за { $after } дзён, новы можна заключыць без выезду. На гэта ёсць { $days } дзён.
    }

needs-own-state = Гэта ваша краіна: уязджаць і жыць у ёй можна без абмежаванняў.
needs-not-state = Мы падказваем і нагадваем. Рэгіструюць вас толькі самі ведамствы.
reminder-name-filing = рэгістрацыя паездкі ў нас
reminder-name-overlay = форма дзяржавы да ўезду

# $to (String): state
reminder-name-address = дадаць адрас знаходжання: { $to }

# $from, $to (String): states
reminder-name-crossing = мяжа: { $from } → { $to }

# $to (String): state
reminder-name-arrival = адзначыць уезд: { $to }

reminder-name-stayreg = рэгістрацыя па месцы знаходжання
reminder-name-medical = медагляд і адбіткі пальцаў

# $to (String): state
reminder-name-stay = канец тэрміну знаходжання: { $to }

reminder-name-contract = канец працоўнага дагавора
reminder-name-renew15 = новы працоўны дагавор

# $state (String): state passed through
needs-by-land = Калі едзеце не самалётам, па дарозе будзе { $state }.

needs-sources-button = Крыніцы
reminder-form-ru-ruid = падаць ruID, уезд у Расію
reminder-form-kz-eta = падаць QazETA, уезд у Казахстан
reminder-duty-ru-registration = Расія: зарэгістравацца па месцы знаходжання
reminder-duty-ru-medical = Расія: медагляд і адбіткі пальцаў
reminder-duty-ru-amina = Масква: праграма Amina
reminder-duty-kz-registration = Казахстан: зарэгістравацца ў сістэме міграцыйнай паліцыі
reminder-duty-kz-host = Казахстан: паведамленне прымаючага боку пра прыезд
reminder-duty-kz-permit = Казахстан: дазвол на часовае пражыванне
reminder-duty-kg-registration = Кыргызстан: зарэгістравацца па месцы знаходжання
reminder-duty-by-registration = Беларусь: зарэгістравацца па месцы знаходжання
reminder-duty-by-registration-in-person = Беларусь: зарэгістравацца асабіста
reminder-duty-am-registration = Арменія: зарэгістраваць знаходжанне
reminder-duty-am-certificate = Арменія: даведка пра законнае знаходжанне

# $form (String): the state's form; $deadline: day and time
registration-note-other-form-late = Асобна, у самой дзяржавы: { $form }. Апошні тэрмін прайшоў: { $deadline }. Падайце цяпер і ўдакладніце ў ведамстве, ці прымуць.

# $form (String): the state's form; $deadline: day and time
state-form-late = Яшчэ адна форма, дзяржаўная: { $form }. Апошні тэрмін прайшоў: { $deadline }. Падайце цяпер і ўдакладніце ў ведамстве, ці прымуць.

reminders-group-vacancies = новыя вакансіі

# $group (String): name of a group
reminders-rhythm-button = Як часта: { $group }

# $group (String): name of a group; $rhythm (String): how often
reminders-rhythm = Пра што: { $group }. Цяпер: { $rhythm }. Як часта вам пісаць?

reminders-rhythm-border = Калі не адразу, збяром разам і дашлём у 9 раніцы. Тое, што чакаць не можа, прыйдзе раней.
reminders-rhythm-vacancies = У адным паведамленні не больш за пяць вакансій. Астатнія прыйдуць у наступным.

# $group (String): name of a group; $rhythm (String): how often
reminders-gathered = Дасылаем разам: { $group }, { $rhythm }.

rhythm-now = адразу
rhythm-daily = раз у дзень
rhythm-weekly = раз у тыдзень
rhythm-off = выключана
rhythm-mixed = у кожнага пошуку па-свойму
rhythm-set-now = Адразу
rhythm-set-daily = Раз у дзень, у 9:00
rhythm-set-weekly = Па панядзелках, у 9:00
rhythm-set-off = Выключыць

# $zone (String): a clock
reminders-zone = Ваш часавы пояс: { $zone }.

reminders-zone-button = Часавы пояс

# $zone (String): a clock
reminders-zone-ask = Па якім часе вам пісаць? Цяпер: { $zone }. Выберыце або напішыце свой горад.

reminders-zone-unknown = Не зразумелі дакладна, які гэта горад. Напішыце інакш або выберыце са спіса.

# $zone (String): a clock
reminders-zone-set = Цяпер пішам па гэтым часе: { $zone }.

reminder-snooze-hour-button = Праз гадзіну
reminder-snooze-tonight-button = Сёння ўвечары
reminder-snooze-tomorrow-button = Заўтра раніцай

# $zone (String): a clock; $now (String): the time on it
registered-clock = Па якім часе вы жывяце? Мы пішам па гэтым часе: { $zone }, цяпер { $now }. Правільна?

clock-right-button = Правільна
clock-other-button = Іншы час
reminders-group-news = навіны Kösh

# $town, $zone (String)
reminders-zone-town = { $town }. Цяпер пішам па гэтым часе: { $zone }.

### verify

verify-title = Праверка QR-пацвярджэння
verify-intro = Усё правяраецца ў гэтым браўзеры: тое, што вы скануеце або ўстаўляеце, нікуды не адпраўляецца.
verify-language = Мова
verify-scan-button = Сканаваць камерай
verify-stop-button = Выключыць камеру
verify-picture-button = Выбраць малюнак
verify-paste = Тэкст QR-кода
verify-check-button = Праверыць
verify-looking = Навядзіце камеру на QR-код.
verify-camera-none = Камера тут недаступная. Выберыце малюнак або ўстаўце тэкст QR-кода.
verify-picture-none = На гэтым малюнку QR-код не знойдзены. Выберыце выразнейшы малюнак, дзе код бачны цалкам.
verify-valid = Сапраўднае і дзейнічае.
verify-expired = Сапраўднае, але тэрмін скончыўся.

# $version (String): the number of the newest one
verify-replaced = Сапраўднае, але замененае версіяй { $version }. Папрасіце паказаць новую.

verify-cancelled = Сапраўднае, але скасаванае.
verify-altered = Несапраўднае: змененае пасля подпісу, або код пашкоджаны. Адскануйце яшчэ раз.
verify-unknown-issuer = Падпісана невядома кім: Kösh гэтага не выдаваў, або ключы тут састарэлі. Адкрыйце старонку з інтэрнэтам.
verify-unreadable = Тут няма цэлага QR-пацвярджэння. Адскануйце яшчэ раз або ўстаўце ўвесь тэкст.
verify-not-state = Тут тое, што чалавек паведаміў Kösh перад паездкай. Гэта не рэгістрацыя ў дзяржаве, не віза і не дазвол.
verify-name = Імя, як у дакуменце
verify-code = Код

# $from, $to (String): states; $checkpoint (String); $date (String): the day
verify-crossing = { $from } → { $to }, { $checkpoint }, { $date }

# $at (String): day and time
verify-status-as-of = Спіс замененых і скасаваных складзены: { $at }

verify-status-none = Ці замененае або скасаванае, невядома: спіс яшчэ не загружаны.
verify-keys-none = Ключы яшчэ не загружаныя. Адкрыйце старонку адзін раз з інтэрнэтам.
verify-ready = Старонка захаваная і цяпер працуе без інтэрнэту.
verify-document-title = Гэта дакумент прад'яўніка?
verify-document-how = Увядзіце тое, што стаіць у дакуменце. Параўнанне ідзе тут і нікуды не адпраўляецца.
verify-document-number = Нумар дакумента
verify-document-birth = Дата нараджэння
verify-document-until = Тэрмін дзеяння; калі яго няма, дата выдачы
verify-document-check-button = Параўнаць з дакументам
verify-document-working = Параўноўваем. Гэта зойме некалькі секунд.
verify-document-matches = Дакумент адпавядае пацвярджэнню.
verify-document-differs = Дакумент не адпавядае. Праверце ўведзены нумар і абедзве даты.
verify-no-script = Каб праверыць подпіс, уключыце ў наладах браўзера скрыпты.

### registration

# Whose citizen the traveller is
citizenship-am = { country-am }

citizenship-by = { country-by }
citizenship-kz = { country-kz }
citizenship-kg = { country-kg }
citizenship-ru = { country-ru }
citizenship-dual = Два грамадзянствы
citizenship-other = Іншая краіна
citizenship-stateless = Няма грамадзянства
citizenship-change-button = Выправіць грамадзянства
relation-spouse = Муж або жонка
relation-child = Дзіця
relation-parent = Бацька або маці
relation-sibling = Брат або сястра
relation-other = Іншы чалавек
returns-no = Не
returns-yes = Так, ведаю калі
returns-unknown = Так, але не ведаю калі
document-passport = Пашпарт
document-id-card = ID-картка
document-internal-passport = Унутраны пашпарт
document-birth-certificate = Пасведчанне аб нараджэнні
document-return-certificate = Пасведчанне на вяртанне

late-reason-illness-button = Хвароба роднага чалавека
    .told = хвароба роднага чалавека

late-reason-funeral-button = Пахаванне
    .told = пахаванне

late-reason-treatment-button = Тэрміновае лячэнне
    .told = тэрміновае лячэнне

late-reason-late-offer-button = Позна паклікалі на працу
    .told = позна паклікалі на працу

registration-employer-none-button = Наймальніка пакуль няма
    .told = пакуль няма

registration-address-unknown-button = Пакуль не ведаю
    .told = пакуль невядома

border-caution-keep-button = Усё роўна паеду тут
border-caution-checkpoint-button = Выбраць іншы пункт
border-caution-day-button = Выбраць іншы дзень
minor-add-adult-button = Дадаць дарослага

registration-citizenship = Якое ў вас грамадзянства?
    .hint = Націсніце кнопку або напішыце, напрыклад: Беларусь.
    .short = Грамадзянства

registration-document-citizenship = Па дакуменце якой краіны вы паедзеце?
    .hint = Правілы залежаць ад дакумента, які вы пакажаце на мяжы.
    .short = Дакумент краіны

# $who (String): stateless, other
registration-citizenship-note =
    { $who ->
        [stateless] Правілы Еўразійскага саюза напісаныя для грамадзян пяці яго краін. Без грамадзянства могуць спатрэбіцца віза і дазвол на працу.
       *[other] Правілы Еўразійскага саюза напісаныя для грамадзян пяці яго краін. Грамадзянам іншых краін могуць спатрэбіцца віза і дазвол на працу.
    }
    .hint = Паездку мы ўсё роўна зарэгіструем, нагадаем пра тэрміны і падкажам, куды звярнуцца. Што трэба менавіта вам, спытайце ў консульстве краіны, куды едзеце.

registration-from = З якой краіны вы выязджаеце?
    .hint = Націсніце кнопку або напішыце назву.
    .short = Адкуль

registration-to = У якую краіну вы едзеце?
    .hint = Краіна, дзе вы збіраецеся спыніцца. Пра транзітныя спытаем асобна.
    .short = Куды

registration-mode = Як вы паедзеце?
    .hint = Ад гэтага залежаць мяжа і наступныя пытанні.
    .short = На чым

# $from, $to (String): the two states
registration-checkpoint = { $from } → { $to }: праз які пункт пропуску?
    .hint = Націсніце кнопку або напішыце назву.
    .short = Пункт пропуску

# $from, $to (String): the two states
registration-crosses-at = { $from } → { $to }: калі вы перасячэце мяжу?
    .hint = Напрыклад: 25 снежня 14:00, заўтра а 9-й, у пятніцу раніцай.
    .short = Мяжа

# $why (String): closed, neighbours, routes; $checkpoint (String): its name; $until (String): last closed day
registration-border-caution =
    { $why ->
        [closed] { $checkpoint } у гэты дзень закрыты для машын і пешаходаў: па { $until }.
        [neighbours] { $checkpoint } — для грамадзян дзвюх суседніх краін. З вашым грамадзянствам там могуць не прапусціць.
       *[routes] Грамадзяне іншых краін праязджаюць тут толькі па ўзгодненых дарогах. Удакладніце ў памежнай службе, ці падыходзіць вам { $checkpoint }.
    }
    .hint = Як зробім?

# $from (String): the state
registration-departure-airport = { $from }: з якога аэрапорта вылятаеце?
    .hint = Націсніце кнопку, напішыце горад або код з білета.
    .short = Аэрапорт вылету

registration-departs-at = Калі вылет?
    .hint = Як у білеце, напрыклад: 25 снежня 14:00.
    .short = Вылет

# $to (String): the state
registration-arrival-airport = { $to }: у які аэрапорт прылятаеце?
    .hint = Націсніце кнопку, напішыце горад або код з білета.
    .short = Аэрапорт прылёту

registration-arrives-at = Калі прылёт?
    .hint = Як у білеце, па часе горада прылёту. Напрыклад: 25 снежня 17:30.
    .short = Прылёт

registration-purpose = Навошта вы едзеце?
    .hint = Ад гэтага залежаць наступныя пытанні і тэрміны.
    .short = Мэта

registration-employer = Хто ваш наймальнік?
    .hint = Назва кампаніі або імя. Калі працы яшчэ няма, націсніце кнопку: мы дапаможам яе знайсці.
    .short = Наймальнік

# $purpose (String): why they go
registration-host =
    { $purpose ->
        [study] Дзе вы будзеце вучыцца?
        [family] Да каго вы едзеце?
        [medical] Дзе вы будзеце лячыцца?
        [business] Да каго вы едзеце па справах?
        [driver] Ад якога перавозчыка вы едзеце?
       *[other] Хто вас прымае?
    }
    .hint = Імя або назва. Калі пакуль не ведаеце, націсніце «{ skip-button }».
    .short = Прымаючы бок

# $to (String): the state
registration-place = { $to }: у які горад або вёску?
    .hint = Напішыце назву або дашліце кропку на карце. Калі пакуль не ведаеце, націсніце «{ skip-button }».
    .short = Горад або вёска

# $place (String): the town
registration-address = { $place }: дзе менавіта вы спыніцеся?
    .hint = Вуліца і дом, гасцініца або ў каго. Напрыклад: вуліца Садовая, 5. Можна даслаць кропку на карце.
    .short = Адрас

registration-returns = Вы паедзеце назад?
    .hint = Зваротны шлях зарэгіструем адразу, асобна рабіць не давядзецца.
    .short = Зваротны шлях

registration-returns-at = Калі вы паедзеце назад?
    .hint = Напрыклад: 20 студзеня 10:00. Дату потым можна змяніць.
    .short = Мяжа на зваротным шляху

registration-late-reason = Да мяжы менш за двое сутак. Чаму так тэрмінова?
    .hint = Позняя рэгістрацыя ў нас нічым не пагражае. У QR-пацвярджэнні прычыны не відаць.
    .short = Чаму тэрмінова

registration-minor-note = Вам няма 18 гадоў, і дарослага ў паездцы няма. Вазьміце з сабой згоду бацькоў, завераную натарыусам.
    .hint = Без яе могуць не выпусціць. Дакладныя правілы спытайце ў памежнай службе, а калі патрэбная дапамога, тэлефануйце 112.

# $count (Number): those told already
registration-companions = З вамі едзе хто-небудзь яшчэ?
    .hint = Кожны атрымае свой код і QR. Дзеці таксама.
    .short = Хто едзе з вамі
    .add = Дадаць чалавека
    .done =
        { $count ->
            [0] Не, еду без іншых
           *[other] Гэта ўсе
        }
    .remove = Прыбраць { $number }-га чалавека

# $number (Number): which one; $name (String): may be empty; $relation (String): what they are to the person
registration-companion =
    { $relation ->
        [spouse] { $number }. Муж або жонка { $name }
        [child] { $number }. Дзіця { $name }
        [parent] { $number }. Бацька або маці { $name }
        [sibling] { $number }. Брат або сястра { $name }
        [other] { $number }. { $name }
       *[none] { $number }. Новы чалавек
    }

registration-companions-relation = Кім гэты чалавек вам даводзіцца?
    .hint = Націсніце кнопку.
    .short = Кім даводзіцца

registration-companions-guardian = З кім з дарослых едзе дзіця?
    .hint = Гэты чалавек адказвае за дзіця ў дарозе.
    .short = З кім з дарослых

registration-companions-companion-citizenship = Якое грамадзянства ў гэтага чалавека?
    .hint = Паводле дакумента, з якім ён або яна паедзе.
    .short = Грамадзянства

traveller-document = Які дакумент вы пакажаце на мяжы?
    .hint = Дашліце радкі са знакамі «<<<» унізе старонкі або карткі. Або ўвядзіце ўручную. Фота ў чат не дасылайце.
    .short = Дакумент

traveller-document-type = Які гэта дакумент?
    .hint = Той, які вы пакажаце на мяжы.
    .short = Від дакумента

traveller-document-number = Які ў дакумента нумар?
    .hint = Серыя і нумар запар, як у дакуменце.
    .short = Нумар

# $number (String): as it was typed
traveller-document-number-sure = { $number }: звычайна нумары такіх дакументаў выглядаюць інакш. Зверце з дакументам.
    .hint = Калі ўсё правільна, націсніце «{ document-number-keep-button }».

traveller-name = Прозвішча і імя, як у дакуменце?
    .hint = На сваёй мове, напрыклад: Прыкладава Ганна. Імя па бацьку — калі яно ёсць у дакуменце.
    .short = Імя

# $example (String): a name in Latin letters
traveller-latin-name = А як гэта напісана лацінкай?
    .hint = Спачатку прозвішча, коска, потым імя. Напрыклад: { $example }.
    .short = Лацінкай

traveller-birth-date = Дата нараджэння?
    .hint = Дзень, месяц і год, напрыклад: 05.03.1994.
    .short = Дата нараджэння

traveller-expires-on = Да якога чысла дзейнічае дакумент?
    .hint = Напрыклад: 01.02.2030. Калі тэрміну няма, націсніце «{ skip-button }».
    .short = Дзейнічае да

registration-review = Праверце, ці ўсё правільна. Нічога не адпраўлена, пакуль вы не націснулі «{ registration-submit-button }».
    .short = праверка перад адпраўкай

registration-submit-button = Зарэгістраваць

# $deadline: day and time
registration-note-on-time = Вы паспяваеце. Апошні тэрмін: { $deadline }.

# $deadline: day and time
registration-note-late = Апошні тэрмін прайшоў: { $deadline }. Мы ўсё роўна зарэгіструем паездку і пазначым, што яна позняя.

# $opens: the first day
registration-note-early = Да паездкі больш за 90 дзён. Зарэгістраваць можна з { $opens }, да таго адказы захаваюцца.

# $form (String): the state's form; $deadline: day and time
registration-note-other-form = Асобна, у самой дзяржавы: { $form }. Апошні тэрмін: { $deadline }.

amendment-review = Што змяніць? Націсніце радок, потым «{ amendment-submit-button }».
    .short = праверка змен

amendment-submit-button = Захаваць змены
occupation-which = Што бліжэй за ўсё да вашай працы?
occupation-not-found = Мы не пазналі такую прафесію. Напішыце прасцей, напрыклад: зваршчык, повар, кіроўца.

# $from, $to (String): states; $checkpoint (String)
border-passed = { $from } → { $to }, { $checkpoint }

# $from, $to (String): states; $exit, $entry (String): airports
border-passed-flight = { $from }, { $exit } → { $to }, { $entry }

# $to (String): the person's own state
after-crossing-home = Запісалі: вы дома, { $to }. Тэрмін знаходжання ў іншай краіне скончыўся, пра яго больш не нагадваем.

journey-there = вы на месцы
reminders-silent = Напаміны пра вашу паездку выключаныя, таму мы не напішам. Самі тэрміны застаюцца ў сіле.

# $groups (String): names of groups
reminders-still-on = Уключана: { $groups }. Па іх цяпер нічога не запланавана.

reminders-none-left = Бліжэйшых напамінаў няма: усё, пра што мы збіраліся нагадаць, ужо ззаду.
reminders-all-on-button = Уключыць усе
jobs-turned-down = Па іншых прафесіях вы адмовіліся ад гэтых вакансій. Націсніце, каб адкрыць і вярнуць.
jobs-turned-down-button = Адмовы па іншых прафесіях
not-gone-began = Частка шляху ўжо пройдзена. Астатняе можна перанесці або змяніць.
crossed-before-last = Гэта раней за папярэднюю мяжу гэтай паездкі. Праверце дзень.

# $place (String): town
journey-place = Адрас: { $place }

# $date (String): day
stay-free-past = Тэрмін рэгістрацыі па месцы знаходжання прайшоў: { $date }. Калі яшчэ не зарэгістраваліся, зрабіце гэта цяпер.

### telegram

# Відаць на старонцы бота і да пачатку размовы: да 512 і да 120 літар
bot-description = Kösh дапамагае тым, хто едзе за мяжу працаваць, вучыцца або да сям'і: загадзя рэгіструе паездку, знаходзіць прыдатную працу, нагадвае пра тэрміны. Бясплатна. Гэта не дзяржаўная служба. Мы ніколі не просім грошай, пароляў і кодаў з SMS.

bot-short-description = Рэгістрацыя паездкі, праца, тэрміны. Бясплатна. Ніколі не просім грошай, пароляў і кодаў з SMS.
command-start = Галоўнае меню
command-new = Зарэгістраваць паездку
command-my = Мае паездкі і коды
command-jobs = Знайсці прыдатную працу
command-profile = Мая прафесія і вопыт працы
command-reminders = Найбліжэйшыя напаміны
command-needs = Якія дакументы мне патрэбныя
command-urgent = Тэлефоны тэрміновай дапамогі
command-help = Дапамога
command-language = Змяніць мову
command-privacy = Мае персанальныя даныя
command-web = Працягнуць у браўзеры
command-cancel = Спыніць запаўненне
group-private = Мы размаўляем толькі ў асабістым чаце: тут вашы даныя ўбачаць іншыя. Націсніце кнопку ніжэй.
group-private-button = Адкрыць асабісты чат
share-contact = Каб даслаць свой нумар, націсніце кнопку ўнізе або напішыце яго.
share-contact-button = Даслаць мой нумар
share-location = Каб адправіць, дзе вы знаходзіцеся, націсніце кнопку ўнізе або напішыце адказ.
share-location-button = Адправіць, дзе я знаходжуся
share-over = Кнопка ўнізе больш не патрэбная.

### trips

registration-begin = Зарэгіструем паездку. Гэта зойме каля трох хвілін, адказы захоўваюцца.
registration-begin-need = Спатрэбіцца дакумент, з якім вы паедзеце.
not-the-state = Гэта наш рэестр, не дзяржаўны: ён не замяняе формы і рэгістрацыю саміх краін.
registration-begin-button = Пачаць
registration-anew-button = Пачаць нанова
registration-crossed-button = Мяжа ўжо пройдзеная
registration-check-button = Паглядзець адказы

# $date (String): the day somebody named
travel-plan = Збіраецеся ў дарогу: { $date }. Давайце зарэгіструем паездку, пакуль ёсць час.

travel-plan-button = Зарэгістраваць паездку

# $opens: from when it can be filed
registration-too-early-told = Гэтую паездку рэгістраваць яшчэ рана. Адкрыецца: { $opens }. Адказы мы захавалі і нагадаем, калі прыйдзе час.

registration-too-early = Да паездкі больш за 90 дзён. Зарэгістраваць яе можна бліжэй да даты.
registration-known = Гэтая паездка ўжо зарэгістраваная. Вось яна.

# $number (Number): which of those told
registration-duplicate = Чалавек пад нумарам { $number } для гэтай мяжы ўжо зарэгістраваны. Прыбярыце яго з гэтай паездкі або скасуйце ранейшую.

amendment-too-early = Да новай даты больш за 90 дзён. Выберыце дзень бліжэй або скасуйце паездку і зарэгіструйце яе пазней.
journey-changed-meanwhile = Пакуль вы правілі, паездка змянілася ў іншым месцы. Паглядзіце, якая яна цяпер.
journey-gone = Такой паездкі ў вас няма, або яна ўжо закрытая.
journey-no-border-left = Усе межы гэтай паездкі ўжо пройдзеныя.
journey-no-legs = У паездцы няма ніводнай мяжы. Праверце, адкуль і куды вы едзеце.

# $checkpoint (String): its id
journey-checkpoint-unknown = Такога пункта пропуску няма: { $checkpoint }.

# $checkpoint (String): its id
journey-checkpoint-elsewhere = Пункт пропуску { $checkpoint } на іншай мяжы.

journey-legs-out-of-turn = Пасля выезду з краіны павінен ісці ўезд, а пасля ўезду — выезд.
journey-legs-broken = Межы не складваюцца ў адзін шлях. Праверце краіны.
journey-legs-backwards = Наступная мяжа раней за папярэднюю. Праверце даты.
crossed-in-future = Гэты дзень яшчэ не настаў. Калі вы перасеклі мяжу?
registered-next = Гатова. Што далей?

# $count (Number): travellers registered
registered =
    { $count ->
        [1] Паездка зарэгістраваная ў нас. Вось код, яго можна назваць па тэлефоне:
       *[other] Паездка зарэгістраваная ў нас. У кожнага свой код:
    }

# $name (String): traveller; $code (String): printed code
code-line = { $name }: { $code }

# $name (String): traveller; $code (String): printed code
code-line-cancelled = { $name }: { $code } — скасавана

# $code (String): printed code
copy-code-button = Скапіраваць { $code }

# $name (String): traveller; $code (String): printed code; $version (Number): which version
qr-caption = { $name }, код { $code }, версія { $version }. Пакажыце QR, калі вас папросяць. Гэта пацвярджэнне, а не дазвол.

pdf-caption = Пацвярджэнне для друку. Трымайце яго разам з дакументам.
pass-pdf-button = PDF для друку
show-qr-button = Паказаць QR
journey-open-button = Адкрыць паездку

# $from, $to (String): states; $checkpoint (String); $at: day and time; $zone: whose clock
border-line = { $from } → { $to }, { $checkpoint }: { $at }, { $zone }

# $from, $to (String): states; $checkpoint (String); $at: day and time; $zone: whose clock; $other: the time across; $otherZone: whose
border-line-both = { $from } → { $to }, { $checkpoint }: { $at }, { $zone } = { $other }, { $otherZone }

# $exit, $entry (String): airports; $at, $lands: day and time; $zone, $otherZone: whose clocks
border-line-flight = { $from }, { $exit }: { $at }, { $zone } → { $to }, { $entry }: { $lands }, { $otherZone }

border-untold = Мяжа не пазначаная

# $deadline: day and time
filed-on-time = Вы паспелі. Апошні тэрмін: { $deadline }.

# $deadline: day and time
filed-late = Пададзена са спазненнем. Апошні тэрмін: { $deadline }. На нашу рэгістрацыю гэта не ўплывае.

# $date (String): when it was looked at
filed-rule = Правіла: не пазней чым за 48 гадзін да мяжы. Так прапануе Еўразійскі нацыянальны ўніверсітэт, у актах Саюза гэтага няма. Праверана { $date }.

# $form (String): the state's form; $deadline: day and time
state-form-needed = Яшчэ адна форма, дзяржаўная: { $form }. Апошні тэрмін: { $deadline }.

state-form-ru-ruid = ruID, заява на ўезд у Расію
state-form-kz-eta = QazETA, заяўка на ўезд у Казахстан
filed-reminders = Мы нагадаем:

# $when: day and time; $what (String): matter
filed-reminder-line = { $when } — { $what }

my = Вашы паездкі:
my-none = Паездак пакуль няма. Зарэгіструем першую?

# $from, $to (String): states; $date (String): day of the first border; $status (String)
journey-line = { $from } → { $to }, { $date }: { $status }

# $to (String): state; $date (String): day of the first border
journey-label = { $to }, { $date }

journey-status-planned = наперадзе
journey-status-under-way = у дарозе
journey-status-done = завершаная
journey-status-cancelled = скасаваная
journey-status-not-gone = не адбылася
leg-status-planned = Яшчэ наперадзе
leg-status-crossed = Мяжа пройдзеная
leg-status-missed = Не адбылося
leg-status-cancelled = Скасавана

# $purpose (String)
journey-purpose = Мэта: { $purpose }

# $place (String): town; $address (String)
journey-address = Адрас: { $place }, { $address }

# $place (String): town
journey-address-unknown = Адрас: { $place }. Дакладны адрас пакуль не пазначаны, мы пра яго нагадаем.

amend-button = Змяніць паездку
crossed-button = Мяжа пройдзеная
postponed-button = Перанесці
not-gone-button = Паездкі не было
cancel-journey-button = Скасаваць паездку
drop-button = Нехта не едзе
cancel-journey = Скасаваць гэтую паездку для ўсіх? Коды і QR перастануць дзейнічаць. Гэта бясплатна, потым можна зарэгістраваць новую.
cancel-journey-yes-button = Так, скасаваць
cancel-journey-no-button = Не, пакінуць
journey-cancelled = Паездка скасаваная. Коды больш не дзейнічаюць.
drop-who = Хто не едзе? У астатніх усё застанецца як ёсць.

# $name (String): traveller; $code (String): printed code
drop-sure = Прыбраць з паездкі: { $name }? Код { $code } перастане дзейнічаць.

drop-yes-button = Так, прыбраць

# $name (String): traveller; $code (String): printed code
dropped = { $name } больш не ў гэтай паездцы. Код { $code } не дзейнічае.

journey-amended = Змены захаваныя. Код ранейшы, а QR новы: стары пакажа, што яго замянілі.
which-journey = Пра якую паездку гаворка?
crossed-no-journey = Добра, што вы на месцы. Паездка ў нас не запісаная, але гэта не бяда: дапаможам з тым, што трэба зрабіць пасля прыезду.
not-gone-no-journey = Цяпер у вас няма паездак, якія трэба закрыць.
postponed-no-journey = Цяпер у вас няма паездак, якія можна перанесці.

# $from, $to (String): states
crossed-when = { $from } → { $to }: у які дзень вы перасеклі мяжу?

crossed-when-hint = Ад гэтага дня лічацца тэрміны. Націсніце дзень або напішыце, напрыклад: учора.

# $to (String): state
after-crossing = Запісалі: вы на месцы, { $to }.

after-crossing-next = Цяпер важныя рэгістрацыя і тэрмін знаходжання. Паглядзіце, што ад вас трэба, а пра тэрміны мы нагадаем.
not-gone-sure = Вы не паехалі? Тады закрыем паездку, коды перастануць дзейнічаць.
not-gone-yes-button = Так, закрыць паездку
not-gone-done = Паездка закрытая. Калі збярэцеся зноў, зарэгіструйце новую.
postponed-told = Выберыце новы дзень: код застанецца ранейшы. Калі дата пакуль невядомая, паездку можна скасаваць.
postponed-date-button = Выбраць новы дзень

# $count (Number): travellers registered
registered-changed =
    { $count ->
        [1] Змены захаваныя. Код ранейшы, QR новы:
       *[other] Змены захаваныя. Коды ранейшыя, QR новыя:
    }

# $form (String): the state's form
state-form-done = { $form }: вы адзначылі, што ўсё пададзена.

state-form-done-ru-ruid-button = ruID: ужо пададзена
state-form-done-kz-eta-button = QazETA: ужо пададзена
traveller-change-button = Выправіць даныя чалавека
traveller-change-who = Чые даныя выправіць? У астатніх нічога не зменіцца.

traveller-review = Што выправіць? Націсніце радок, потым «{ traveller-submit-button }».
    .short = праверка даных

traveller-submit-button = Захаваць

# $question (String): the name of the question the form waits at
resume-amendment = Змены паездкі не захаваныя. Вы спыніліся на «{ $question }».

resume-amendment-button = Працягнуць змены

# $question (String): the name of the question the form waits at
resume-traveller = Даныя чалавека выпраўленыя не да канца. Вы спыніліся на «{ $question }».

resume-traveller-button = Працягнуць выпраўленне

# $to (String): state passed through; $next (String): state entered next; $date (String): day meant
after-crossing-on = Запісалі: { $to }, гэта краіна па дарозе. Наступная мяжа: { $to } → { $next }, { $date }. Адзначце тут, калі яе перасячэце.

# $date (String): day
leg-crossed-on = Мяжа пройдзена: { $date }.

### jobs

# $link (String): an address that opens the vacancy with us
vacancy-open-link = Адкрыць у Kösh: { $link }

jobs-filtered-at-least = Гэта найменшыя лічбы: палічаныя не ўсе вакансіі.
reason-pay-above-usual = зарплата вышэйшая за звычайную для гэтай працы
reason-near-wished-place = недалёка ад вашага горада
reason-transport-provided = аплачваюць дарогу або давозяць да працы
reason-employer-verified = наймальніка праверыў супрацоўнік
reason-skills-fit = патрэбна тое, што вы ўмееце
missing-pay-below-usual = зарплата ніжэйшая за звычайную для гэтай працы
missing-no-transport = не сказана, што аплачваюць дарогу
missing-skills-untold = пра тое, што вы ўмееце, не сказана

### sources

source-eaeu-notice-48h-1 = прапанова Еўразійскага нацыянальнага ўніверсітэта імя Л. М. Гумілёва; у актах ЕАЭС такога патрабавання няма
source-eaeu-97-5-1 = Дагавор аб ЕАЭС ад 29.05.2014, артыкул 97(5)
source-eaeu-97-6-1 = Дагавор аб ЕАЭС ад 29.05.2014, артыкул 97(6)
source-eaeu-97-9-1 = Дагавор аб ЕАЭС ад 29.05.2014, артыкул 97(9)
source-ru-card-1 = Дагавор аб ЕАЭС ад 29.05.2014, артыкул 97(8)
source-ru-ruid-1 = пастанова Урада Расіі № 1510 ад 07.11.2024; эксперымент з 30.06.2025, форма добраахвотная
source-ru-ruid-2 = пастанова Урада Расіі № 1510 ад 07.11.2024; праект: з 01.07.2026 абавязковая для працы і вучобы (24.kg, 23.01.2026); падпісанага акта мы не бачылі
source-kz-eta-1 = паведамленні пра пробны запуск QazETA (holod.media, 22.01.2026; mlyn.by, 27.01.2026); калі яна стане абавязковай, невядома
source-ru-stay-am-1 = закон Расіі № 115-ФЗ (са зменамі № 260-ФЗ ад 08.08.2024); пагадненне Расіі і Арменіі ад 11.07.2014
source-ru-stay-kz-1 = закон Расіі № 115-ФЗ (са зменамі № 260-ФЗ ад 08.08.2024); пагадненне Расіі і Казахстана ад 07.06.2012
source-ru-stay-kg-1 = закон Расіі № 115-ФЗ (са зменамі № 260-ФЗ ад 08.08.2024); пагадненне Расіі і Кыргызстана ад 19.06.2015
source-ru-stay-driver-1 = закон Расіі № 115-ФЗ (са зменамі № 260-ФЗ ад 08.08.2024); кіроўцам міжнародных перавозак 180 дзён у годзе (koz.news)
source-ru-stay-by-1 = пагадненне Расіі і Беларусі аб роўных правах грамадзян ад 24.01.2006, артыкул 3
source-by-stay-ru-1 = пагадненне Расіі і Беларусі аб роўных правах грамадзян ад 24.01.2006
source-kz-923-registration-1 = загад МУС Казахстана № 923 ад 17.11.2025 (inform.kz, 25.11.2025)
source-kz-923-address-1 = { source-kz-923-registration-1 }
source-kz-stay-ru-1 = правілы знаходжання ў Казахстане, дзейнічаюць з 27.01.2023; пагадненне з Расіяй 2012 года; загад МУС Казахстана № 923 ад 17.11.2025
source-kz-stay-kg-1 = пагадненне Казахстана і Кыргызстана, дзейнічае з 05.07.2012, з пратаколам пра 30 дзён
source-kz-stay-by-1 = пагадненне Казахстана і Беларусі; загад МУС Казахстана № 923 ад 17.11.2025
source-kz-stay-am-1 = пагадненне Казахстана і Арменіі ад 15.04.2024, дзейнічае з 22.11.2025
source-am-stay-kz-1 = { source-kz-stay-am-1 }
source-kz-documents-am-1 = пагадненне Казахстана і Арменіі ад 15.04.2024, дзейнічае з 22.11.2025 (panarmenian.net)
source-am-documents-kz-1 = пагадненне Казахстана і Арменіі ад 15.04.2024, дзейнічае з 22.11.2025 (prg.kz; lada.kz, 03.09.2025)
source-kg-stay-kz-1 = пастанова Кабінета міністраў Кыргызстана № 541 ад 10.10.2023; паведамленне памежнай службы
source-kg-stay-ru-1 = пастанова Кабінета міністраў Кыргызстана № 437 ад 31.07.2024; пагадненне з Расіяй
source-kg-stay-by-1 = пастанова Кабінета міністраў Кыргызстана № 437 ад 31.07.2024; паводле БелТА, без рэгістрацыі можна 90 дзён, для надзейнасці лічым 30
source-kg-stay-am-1 = пастанова Кабінета міністраў Кыргызстана № 437 ад 31.07.2024; паводле некаторых паведамленняў, без рэгістрацыі можна 90 дзён, для надзейнасці лічым 30
source-by-stay-kz-1 = закон Беларусі № 105-З ад 04.01.2010; пагадненне Беларусі і Казахстана (паводле звестак 2018 года)
source-by-stay-1 = закон Беларусі № 105-З ад 04.01.2010; агульнае правіла — 10 дзён, 30 толькі для тых, хто прыехаў працаваць, і іх сямей
source-by-stay-worker-1 = закон Беларусі № 105-З ад 04.01.2010; Дагавор аб ЕАЭС, артыкул 97(6)
source-am-stay-ru-1 = пагадненне Расіі і Арменіі 2014 года і закон Арменіі: 30 дзён без рэгістрацыі, да 180 з ёй
source-am-stay-1 = закон Арменіі аб замежніках, тэкст мы не звяралі
source-am-registration-1 = пагадненні Арменіі з Расіяй і Казахстанам; закон Арменіі аб замежніках
source-ru-registration-1 = парадак паведамлення МУС Расіі; з 26.10.2023 і праз партал дзяржаўных паслуг (kursiv.media, 26.07.2023)
source-ru-274-fz-1 = закон Расіі № 274-ФЗ, дзейнічае з 29.12.2021; закон № 115-ФЗ
source-ru-121-fz-amina-1 = закон Расіі № 121-ФЗ: эксперымент у Маскве і Маскоўскай вобласці з 01.09.2025
source-kz-host-notice-1 = паведамленне праз vmp.gov.kz; ці засталося яно пасля загаду МУС № 923 ад 17.11.2025, мы не ведаем
source-kz-permit-1 = сайты gov.kz і dos-immigration.kz пра дазвол на часовае пражыванне
source-kg-registration-1 = naq.media пра рэгістрацыю; 24.kg ад 04.12.2025 пра забарону на ўезд
source-by-registration-1 = пасольства Беларусі ў Арменіі, armenia.mfa.gov.by
source-by-registration-in-person-1 = пасольства Беларусі ў Арменіі, armenia.mfa.gov.by: хто прыехаў з Расіі, рэгіструецца асабіста
source-am-certificate-1 = сайт workpermit.am; hartak.am пра даведку для работнікаў з краін ЕАЭС
source-ru-documents-kz-1 = пералік дакументаў 2005 года (zakon.kz, 2007); пра дзяцей да 16 гадоў дакладных звестак няма
source-ru-documents-kg-1 = дагаворы, дзе названа ID-карта 2017 года (azattyk.org, 2026)
source-ru-documents-am-1 = пералік Урада Расіі: пашпарт, дыпламатычны пашпарт, пасведчанне на вяртанне (mitk.am, 02.03.2026)
source-ru-documents-by-1 = pvestnik.by: ID-карткі Беларусі дзейнічаюць толькі ўнутры краіны
source-kz-documents-by-1 = { source-ru-documents-by-1 }
source-by-documents-ru-1 = паведамленне kursiv.media, 01.10.2025; правіла пра дзяцей да 14 гадоў з 20.01.2026
source-kz-documents-ru-1 = { source-by-documents-ru-1 }
source-kg-documents-ru-1 = МЗС Кыргызстана (vedomosti.ru, 24.12.2025)
source-by-documents-kz-1 = пратакол 2005 года да пагаднення ад 30.11.2000
source-am-documents-ru-1 = паведамленне TRT, 20.02.2025: па зямлі праз Грузію патрэбны замежны пашпарт
source-none = афіцыйная крыніца не знойдзена
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
source-ru-card-by-1 = vedomosti.ru, 2006 год; старонка businessrelocation.ru
source-by-card-ru-1 = { source-ru-card-by-1 }
source-ru-card-union-state-1 = businessrelocation.ru пра адзіную картку Саюзнай дзяржавы
source-by-card-union-state-1 = { source-ru-card-union-state-1 }
source-kz-card-1 = партал egov.kz

# $about (String): what it is the source of; $source (String): act, date, article; $date (String): when it was looked at
rule-source-about = { $about }. Падстава: { $source }. Звесткі на { $date }.

source-about-notice = Рэгістрацыя паездкі ў нас
source-about-documents = Дакумент
source-about-stay = Тэрмін знаходжання
source-about-card = Міграцыйная карта
source-about-address-change = Змена адраса
source-about-contract = Знаходжанне паводле працоўнага дагавора
source-about-renewal = Новы дагавор пасля спынення ранейшага

### human

human-button = Спытаць чалавека
human-nobody = Тут цяпер няма дзяжурных, і пытанне ніхто не прачытае. Калі справа тэрміновая, адкрыйце «{ urgent-button }», там тэлефоны. Пра астатняе расказвае «{ help-button }».
human-who = Вам адкажа аператар, жывы чалавек.

# $minutes (Number): half of those who asked lately were answered within it
human-wait-minutes =
    { $minutes ->
        [one] Звычайна адказваюць за { $minutes } хвіліну.
        [few] Звычайна адказваюць за { $minutes } хвіліны.
       *[other] Звычайна адказваюць за { $minutes } хвілін.
    }

# $hours (Number): the same, in hours
human-wait-hours =
    { $hours ->
        [one] Звычайна адказваюць за { $hours } гадзіну.
        [few] Звычайна адказваюць за { $hours } гадзіны.
       *[other] Звычайна адказваюць за { $hours } гадзін.
    }

human-wait-day = Звычайна адказваюць на працягу дня.

# $opens (String): when operators are on duty again
human-off-duty = Цяпер аператары не працуюць: яны адказваюць па буднях з 9 да 18 па часе Алматы. Прачытаюць пытанне, калі пачнуць: { $opens }.

human-careful = Аператары чытаюць пытанні ў сваёй групе Telegram. Не пішыце нумары дакументаў, паролі і коды.
human-ask = Напішыце пытанне сваімі словамі. Вашы адказы захаваныя.

# $number (String): by which operators speak of the question
human-ticket = Ваша пытанне № { $number } у аператараў. Адказ прыйдзе ў гэты чат.

human-more = Усё, што вы тут напішаце, прачытае аператар.
human-leave-button = Працягну без аператара
human-done-button = Адказ больш не патрэбны

# $max (Number): letters allowed
human-too-long = Занадта доўга. Скараціце да { $max } знакаў або дашліце часткамі.

human-passed = Мы перадалі вашы словы аператару.
human-left = Працягваем. Адказ аператара ўсё адно прыйдзе ў гэты чат.
human-done = Добра, пытанне закрыта. Працягваем з таго ж месца.
human-closed = Аператар закрыў пытанне. Працягваем з таго ж месца.
human-closed-aside = Аператар закрыў ваша пытанне.

# $number (String): of the question it answers
human-answer = Аператар адказвае на пытанне № { $number }:

# $text (String): the operator's own words
human-answer-words = { $text }

human-write-button = Напісаць аператару
command-human = Спытаць чалавека
fake-button = Паведаміць пра падробку

# $name (String): the bot's @name, or the address of the page
fake-official = Наша афіцыйнае імя: { $name }. Пад іншымі імёнамі мы не працуем.

fake-money = Мы ніколі не просім грошай, пароляў і кодаў з SMS. Калі просяць — гэта махляры.
fake-ask = Бачылі падробку? Напішыце яе імя (@імя) або спасылку, не даўжэй за 300 знакаў. Калі не ведаеце, націсніце «{ here-button }».
fake-thanks = Дзякуй. Аператары правераць. Не адкрывайце чужых спасылак і нікому не плаціце.
command-fake = Паведаміць пра махляроў

# $number, $language, $door (String): the question, the person's language, where they write from
operators-question = № { $number } · пытанне · { $language } · { $door }

# $part (String): the part of the conversation
operators-at = Дзе: { $part }

# $part, $question (String): the form and the question in front
operators-at-question = Дзе: { $part }, пытанне «{ $question }»

operators-at-registration = рэгістрацыя паездкі
operators-at-amendment = змяненне паездкі
operators-at-traveller = выпраўленне даных пра чалавека
operators-at-profile = анкета пра працу
operators-at-trips = мае паездкі
operators-at-jobs = пошук працы
operators-at-reminders = напаміны
operators-at-stay = тэрміны знаходжання
operators-at-needs = якія дакументы патрэбныя
operators-at-privacy = персанальныя даныя
operators-at-device = іншая прылада
operators-at-other = галоўнае меню

# $text (String): the person's own words
operators-words = { $text }

# $command (String): what the operator writes
operators-how = Каб адказаць, адпраўце тэкст адказам на паведамленне з нумарам пытання. Адказ «{ $command }» закрывае пытанне.

# $number (String): of the question
operators-more = № { $number } · піша яшчэ

# $number (String): of the question
operators-left = № { $number } · чалавек працягнуў сам, адказ яшчэ патрэбны

# $number (String): of the question
operators-done = № { $number } · адказ больш не патрэбны, пытанне закрыта

# $number (String): of the question
operators-closed = № { $number } · пытанне закрыта, чалавек працягвае з таго ж месца

# $number (String): of the question
operators-delivered = № { $number } · адказ дастаўлены

# $number (String): of the question
operators-waits-on-web = № { $number } · адказ чакае чалавека ў браўзеры

# $number (String): of the question
operators-undelivered = № { $number } · адказ не дастаўлены: цяпер да чалавека не дайсці

# $number (String): of the question
operators-unsure = № { $number } · ці дастаўлены адказ, невядома: сувязь перарвалася

# $number (String): of the question
operators-only-text = № { $number } · чалавеку можна адправіць толькі тэкст

# $number (String): of the question
operators-gone = № { $number } · такога пытання больш няма

# $number, $incident (String): of the question, of what is in the log
operators-trouble = № { $number } · не атрымалася, нумар збою { $incident }

# $number (String): of the report
operators-fake = № { $number } · паведамляюць пра падробку

# $command (String): what the operator writes
operators-fake-how = На паведамленне пра падробку адказваць няма каму. Адказ «{ $command }» адзначае, што вы яго разабралі.

# $number (String): of the report
operators-fake-handled = № { $number } · разабрана

human-form-waits = Анкета чакае на тым жа месцы.

# $text (String): the words of an operator, for many
broadcast-words = { $text }

broadcast-why = Гэтае паведамленне Kösh дасылае адразу многім. Адключыць такія паведамленні можна ў /reminders.

# $all, $language, $going (String): first lines, for everybody, by language, by where they go
operators-broadcast-how = Каб напісаць многім, першым радком пазначце каму: «{ $all }» (усім), «{ $language }» (паводле мовы) або «{ $going }» (хто едзе ў краіну ці ўжо там). Ніжэй тэкст на кожнай мове з новага радка: «kk: …», «ru: …».

# $line (String): the line as it was written
operators-broadcast-wrong = Не ўдалося прачытаць: { $line }

# $line (String): the language as it was written; $most (Number): letters
operators-broadcast-long = Тэкст «{ $line }» задоўгі. У ім можа быць да { $most } знакаў.

# $who (String): whom it is for
operators-broadcast-nobody = Атрымальнікаў няма: { $who }.

operators-broadcast-to-all = усе, хто карыстаецца Kösh

# $state (String): where to
operators-broadcast-to-going = хто едзе ў гэтую краіну ці ўжо там: { $state }

# $language (String): its name
operators-broadcast-to-language = хто выбраў мову: { $language }

# $number (String): of the broadcast; $language (String): its name
operators-broadcast-preview = № { $number } · так гэта прачытаюць, { $language }

# $number (String): of the broadcast
operators-broadcast-draft = № { $number } · рассылка гатовая і чакае другога чалавека

# $who (String): whom it is for; $people (Number): how many; $languages (String): languages with counts
operators-broadcast-reach = Каму: { $who }. Атрымальнікаў: { $people } ({ $languages }).

# $language (String): its name; $count (Number): how many people
operators-broadcast-language = { $language } { $count }

# $minutes (Number): until the last one is sent
operators-broadcast-minutes =
    { $minutes ->
        [one] Адпраўка зойме прыкладна { $minutes } хвіліну.
        [few] Адпраўка зойме прыкладна { $minutes } хвіліны.
       *[other] Адпраўка зойме прыкладна { $minutes } хвілін.
    }

# $people (Number): how many are in their quiet hours
operators-broadcast-quiet = Ціхія гадзіны зараз у столькіх атрымальнікаў: { $people }. Ім паведамленне прыйдзе, калі ціхія гадзіны скончацца.

# $languages (String): names of languages
operators-broadcast-missing = Няма тэксту на мовах: { $languages }. Без яго рассылка не пачнецца.

# $confirm, $stop (String): what the operator writes
operators-broadcast-confirm = Каб пачаць, другі аператар адказвае на паведамленне з нумарам «{ $confirm }». Адказ «{ $stop }» скасоўвае рассылку.

# $number (String): of the broadcast; $command (String): what the operator writes
operators-broadcast-same-person = № { $number } · вы самі склалі гэтую рассылку. Адказаць «{ $command }» павінен іншы аператар.

# $number (String): of the broadcast
operators-broadcast-too-old = № { $number } · гэтай рассылцы больш за суткі. Складзіце яе нанова.

# $number, $running (String): of the broadcast, of the one that is being sent
operators-broadcast-another = № { $number } · зараз ідзе іншая рассылка, № { $running }. Пачакайце, пакуль яна скончыцца.

# $number (String): of the broadcast
operators-broadcast-not-started = № { $number } · рассылка не пачалася.

# $number (String): of the broadcast
operators-broadcast-started = № { $number } · рассылка пачалася

# $command (String): what the operator writes
operators-broadcast-stop-how = Адказ «{ $command }» спыніць яе.

# $number (String): of the broadcast
operators-broadcast-dropped = № { $number } · рассылка скасаваная, ніхто нічога не атрымаў

# $number (String): of the broadcast; $sent (Number): how many had it by then
operators-broadcast-stopped = № { $number } · рассылка спыненая. Ужо атрымалі: { $sent }. Астатнім яна не прыйдзе.

# $number (String): of the broadcast; $sent, $unsure, $others (Number): how many have it, may have it, do not
operators-broadcast-done = № { $number } · рассылка скончаная. Атрымалі: { $sent }. Невядома: { $unsure }. Не дайшло: { $others }.

# $number (String): of the broadcast
operators-broadcast-is-running = № { $number } · гэтая рассылка ўжо ідзе

# $number (String): of the broadcast
operators-broadcast-is-stopped = № { $number } · гэтая рассылка спыненая

# $number (String): of the broadcast
operators-broadcast-is-done = № { $number } · гэтая рассылка ўжо скончаная

# $title (String): of the vacancy
# $employer (String): who offers it
operators-posting = Вакансія чакае праверкі: «{ $title }», { $employer }

# $count (Number): warnings found in it
operators-posting-flags =
    { $count ->
        [one] У ёй { $count } насцярожлівая прыкмета.
        [few] У ёй { $count } насцярожлівыя прыкметы.
       *[other] У ёй { $count } насцярожлівых прыкмет.
    }

# $command (String): run where Kösh runs
operators-posting-how = Паглядзець і вырашыць: { $command }

### searches

jobs-tell-me-button = Паведамляць пра новыя
searches-button = Мае пошукі

# $count (Number): how many are told
matches-new =
    { $count ->
        [one] Новая вакансія па вашым пошуку:
        [few] Новыя вакансіі па вашым пошуку:
       *[other] Новыя вакансіі па вашым пошуку:
    }

# $count (Number): how many wait for the next message
matches-more =
    { $count ->
        [one] Яшчэ { $count } вакансія прыйдзе ў наступным паведамленні.
        [few] Яшчэ { $count } вакансіі прыйдуць у наступным паведамленні.
       *[other] Яшчэ { $count } вакансій прыйдуць у наступным паведамленні.
    }

searches-told = Калі з’явіцца новая вакансія, мы напішам па гэтых пошуках:
searches-none = Захаваных пошукаў няма. Знайдзіце працу і націсніце «Паведамляць пра новыя».
searches-off = Паведамленні пра новыя вакансіі выключаныя. Уключыць іх можна ў напамінах.

# $number (Number); $occupation, $where, $rhythm (String)
searches-entry = { $number }. { $occupation }. Дзе: { $where }. { $rhythm }

# $number (Number); $occupation (String)
searches-open-button = { $number }. { $occupation }

searches-anywhere = любая краіна, якая вам падыходзіць
searches-paused = На паўзе
searches-jobs-button = Шукаць працу

# $occupation, $where, $rhythm (String)
search-told = Пошук: { $occupation }. Дзе: { $where }. { $rhythm }

search-kept = Захавана. Тут можна выбраць, як часта вам паведамляць.
search-known = Гэты пошук ужо захаваны.

# $most (Number): how many one may have
search-full = Можна захаваць не больш за { $most } пошукаў. Выдаліце адзін і захавайце зноў.

search-gone = Гэтага пошуку больш няма.
search-deleted = Пошук выдалены.
search-pause-button = Паставіць на паўзу
search-resume-button = Працягнуць
search-delete-button = Выдаліць пошук
search-jobs-button = Паказаць гэтую працу
search-rhythm-now-button = Паведамляць адразу
search-rhythm-daily-button = Раз у дзень
search-rhythm-weekly-button = Раз у тыдзень
search-rhythm-now = Паведамляем адразу, не больш за пяць у дзень
search-rhythm-daily = Паведамляем раз у дзень, у 9 раніцы
search-rhythm-weekly = Паведамляем па панядзелках, у 9 раніцы
command-searches = Паведамленні пра новыя вакансіі
searches-reminders-button = Напаміны

### labour

labour-page-title = Стан рынку працы
labour-by-month = па месяцах
labour-by-country = па краінах
labour-by-region = па рэгіёнах
labour-by-occupation = па прафесіях

# $by (String): how it is parted
labour-title = Рынак працы, пяць краін: { $by }

# $state (String): a country; $by (String): how it is parted
labour-title-state = Рынак працы, { $state }: { $by }

# $date (String): a day
labour-counted = Палічана: { $date }

labour-vacancies = Вакансіі
labour-seekers = Шукаюць працу
labour-ratio = Чалавек на вакансію
labour-pay = Сярэдзіна зарплат за месяц

# $least (Number): below it a count is hidden
labour-hidden = менш за { $least }

labour-unknown = невядома
labour-misasked = Запыт не ўдалося зразумець, таму паказана агульная карціна.
labour-demo = Тут ёсць і выдуманыя вакансіі, каб паспрабаваць праграму.
labour-ask-by = Як падзяліць
labour-ask-state = Краіна
labour-ask-month = Месяц
labour-ask-language = Мова
labour-union = Усе пяць краін
labour-newest = Апошні
labour-show-button = Паказаць
labour-empty = Тут пакуль няма чаго паказаць.
labour-picture = Тыя ж лічбы карцінкай
labour-table = Табліца лічбаў

# $least (Number): below it a count is hidden
labour-how = Кожная вакансія лічыцца адзін раз, нават калі яе размясцілі ў некалькіх месцах. Хто шукае працу, лічым па запытах за паўгода, і адзін чалавек можа быць у некалькіх прафесіях і краінах. Лічбы меншыя за { $least } схаваныя.

labour-column-month = Месяц
labour-column-country = Краіна
labour-column-region = Рэгіён
labour-column-occupation = Прафесія
command-market = Рынак працы

# $name (String): of what; $vacancies, $seekers, $pay (String): counts and pay, or that they are hidden
market-line = { $name }. Вакансій: { $vacancies }, шукаюць працу: { $seekers }, зарплата: { $pay }

market-about = Зарплата паказаная за месяц, гэта сярэдзіна ўсіх абвешчаных зарплат.
market-page-button = Адкрыць усю табліцу
labour-pay-hidden = мала даных

### Employers

employer-country = У якой дзяржаве вы зарэгістраваны як наймальнік?
    .hint = Націсніце кнопку або напішыце назву.
    .short = Дзяржава

# $state (String): whose register
employer-number =
    { $state ->
        [KZ] Дашліце БІН арганізацыі або ІІН прадпрымальніка.
        [RU] Дашліце ІНН або ОГРН.
        [BY] Дашліце УНП.
        [KG] Дашліце ІНН.
       *[AM] Дашліце нумар падаткаплацельшчыка.
    }
    .hint =
        { $state ->
            [KZ] Гэта 12 лічбаў.
            [RU] ІНН — 10 або 12 лічбаў, ОГРН — 13, у прадпрымальніка — 15.
            [BY] Гэта 9 знакаў.
            [KG] Гэта 14 лічбаў.
           *[AM] Гэта 8 лічбаў.
        }
    .short = Нумар у рэестры

employer-name = Як называецца арганізацыя?
    .hint = Так, як у рэестры. Прадпрымальнік піша «ІП» і прозвішча.
    .short = Назва

employer-review = Праверце, ці ўсё правільна.
    .short = праверка даных

employer-note = Назву і нумар убачаць шукальнікі. Вашага імя яны не ўбачаць.
employer-submit-button = Усё правільна

# $question (String): the question it stopped at
resume-employer = Вы пачалі расказваць пра арганізацыю. Спыніліся тут: { $question }

resume-employer-button = Працягнуць пра арганізацыю

# $question (String): the question it stopped at
resume-posting = Вы пачалі вакансію. Спыніліся тут: { $question }

resume-posting-button = Працягнуць вакансію

posting-title = Каго вы шукаеце?
    .hint = Коратка, як у аб'яве. Напрыклад: зваршчык на вахту.
    .short = Назва

posting-occupation = Якая гэта прафесія?
    .hint = Мы зразумелі назву так. Калі не падыходзіць, напішыце прафесію іншымі словамі.
    .short = Прафесія

posting-country = У якой краіне праца?
    .hint = Націсніце кнопку або напішыце назву.
    .short = Краіна

posting-place = У якім горадзе або раёне праца?
    .hint = Напішыце назву або выберыце са спіса.
    .short = Месца працы

posting-pay = Колькі вы плаціце?
    .hint = Ад і да, напрыклад: 2000 – 3000. Вакансіі з зарплатай знаходзяць часцей.
    .short = Зарплата

posting-period = За які час гэта сума?
    .hint = Націсніце кнопку.
    .short = За які час

posting-tax = Гэта сума да падаткаў ці на рукі?
    .hint = Людзі з-за мяжы пытаюцца пра гэта найперш.
    .short = Падатак

posting-contract = Які дагавор вы заключаеце?
    .hint = Без дагавора чалавек не зможа законна жыць і працаваць.
    .short = Дагавор

posting-schedule = Які графік працы?
    .hint = Націсніце кнопку або прапусціце.
    .short = Графік

posting-experience = Колькі гадоў вопыту трэба?
    .hint = Націсніце кнопку або напішыце лік.
    .short = Вопыт

posting-housing = Вы даяце жыллё?
    .hint = Калі яшчэ не вырашана, прапусціце: так і напішам, што не пазначана.
    .short = Жыллё

posting-transport = Вы аплачваеце дарогу або возіце на працу?
    .hint = Калі яшчэ не вырашана, прапусціце.
    .short = Дарога

posting-registration = Вы дапамагаеце з рэгістрацыяй па месцы знаходжання?
    .hint = Калі яшчэ не вырашана, прапусціце.
    .short = Рэгістрацыя

posting-languages = Якія мовы патрэбныя ў працы?
    .hint = Калі мовы не важныя, прапусціце.
    .short = Мовы

posting-open-to = Грамадзян якіх дзяржаў вы прымаеце?
    .hint = Калі любых, прапусціце. Грамадзянам ЕАЭС дазвол на працу не патрэбны.
    .short = Грамадзяне

posting-licence = Якія катэгорыі правоў патрэбныя?
    .hint = Напрыклад: B, C, CE. Калі не патрэбныя, прапусціце.
    .short = Правы

posting-min-age = З якога ўзросту вы прымаеце?
    .hint = Націсніце кнопку, напішыце лік або прапусціце.
    .short = Узрост ад

posting-openings = Колькі чалавек вам трэба?
    .hint = Націсніце кнопку або напішыце лік.
    .short = Колькі чалавек

posting-description = Апішыце працу: што рабіць, якія ўмовы, які адрас.
    .hint = Без тэлефонаў і спасылак: людзі адгукнуцца тут, і вы адкажаце тут.
    .short = Апісанне

posting-closes = Як доўга паказваць вакансію?
    .hint = Потым яе можна падаць яшчэ раз.
    .short = Паказваць

posting-review = Праверце вакансію.
    .short = праверка вакансіі

posting-note = Мадэратар прачытае вакансію. Пасля гэтага яе ўбачаць шукальнікі.
posting-flags = Мадэратар зверне ўвагу на гэта. Калі вы мелі на ўвазе іншае, папраўце апісанне.
posting-submit-button = Адправіць на праверку
posting-tax-gross = Да падаткаў
posting-tax-net = На рукі
posting-contract-labour = Працоўны дагавор
posting-contract-civil = Грамадзянска-прававы дагавор
posting-open-two-weeks = Два тыдні
posting-open-month = Месяц
posting-open-two-months = Два месяцы
posting-open-quarter = Тры месяцы

# $value (Number): years of age
posting-years =
    { $value ->
        [one] { $value } год
        [few] { $value } гады
       *[other] { $value } гадоў
    }

# $value (Number): people
posting-people =
    { $value ->
        [one] { $value } чалавек
        [few] { $value } чалавекі
       *[other] { $value } чалавек
    }

# $state (String): whose register; $length (Number): characters that came
registry-number-form =
    { $state ->
        [KZ] БІН і ІІН — гэта 12 лічбаў. У вас атрымалася { $length }.
        [RU] ІНН — гэта 10 або 12 лічбаў, ОГРН — 13, у прадпрымальніка — 15. У вас атрымалася { $length }.
        [BY] УНП — гэта 9 знакаў. У вас атрымалася { $length }.
        [KG] ІНН — гэта 14 лічбаў. У вас атрымалася { $length }.
       *[AM] Нумар падаткаплацельшчыка — гэта 8 лічбаў. У вас атрымалася { $length }.
    }

# $state (String): whose register
registry-number-digit =
    { $state ->
        [KZ] Такога БІН або ІІН не бывае: не сыходзіцца кантрольная лічба. Праверце нумар.
        [RU] Такога ІНН або ОГРН не бывае: не сыходзіцца кантрольная лічба. Праверце нумар.
        [BY] Такога УНП не бывае: не сыходзіцца кантрольная лічба. Праверце нумар.
        [KG] Такога ІНН не бывае. Праверце нумар.
       *[AM] Такога нумара не бывае. Праверце нумар.
    }

employer-known = Гэта арганізацыя ў нас ужо ёсць. Папрасіце ў калегі аднаразовы код або напішыце нашаму супрацоўніку.
employer-code-wrong = Код не падышоў: ён ужо скарыстаны, састарэў або набраны з памылкай. Папрасіце новы.
employer-not-yours = Вы не дзейнічаеце ад імя гэтай арганізацыі. Адкрыйце меню наймальніка.
employer-gone = Такой арганізацыі ў нас няма.
posting-gone = Гэтай вакансіі больш няма сярод вашых.
posting-cannot = Цяпер з вакансіяй гэтага зрабіць нельга. Паглядзіце, у якім яна стане.
posting-changed = Пакуль вы правілі, вакансію змяніў ваш калега. Адкрыйце яе яшчэ раз.

# $max (Number): vacancies
posting-too-many = У вас ужо { $max } вакансій. Закрыйце тыя, што больш не патрэбныя.

posting-contacts = Прыбярыце тэлефон, пошту або спасылку. Шукальнікі адгукаюцца тут, і мы перадаём вам іх адказы.
posting-closes-past = Гэты дзень ужо прайшоў. Выберыце іншы тэрмін.
posting-licence-please = Напішыце катэгорыі лацінскімі літарамі, напрыклад: B, C, CE.
pay-range-please = Не атрымалася зразумець суму. Напішыце, напрыклад: 2000 – 3000 або 80 тысяч расійскіх рублёў.
employer-welcome = Вы шукаеце работнікаў? Тут можна размясціць вакансію і атрымліваць водгукі.
employer-welcome-free = Гэта бясплатна. Вакансію спачатку прачытае мадэратар.
employer-which = За каго вы цяпер дзейнічаеце?

# $name (String): the employer; $number (String): their registry number
employer-own = { $name }, нумар у рэестры { $number }

employer-verified = Праверана супрацоўнікам па рэестры.
employer-unverified = Супрацоўнік яшчэ не зверыў вас з рэестрам. Вакансіі можна размяшчаць і так.
employer-no-postings = Вакансій пакуль няма.
employer-postings = Вашы вакансіі:

# $name (String): the employer; $count (Number): people
employer-members =
    { $count ->
        [one] { $name }: дзейнічае { $count } чалавек.
        [few] { $name }: дзейнічаюць { $count } чалавекі.
       *[other] { $name }: дзейнічаюць { $count } чалавек.
    }

employer-unseen = Шукальнікі бачаць толькі арганізацыю, а не тых, хто за яе дзейнічае.

# $name (String): the employer
employer-leave = Вы больш не будзеце дзейнічаць за { $name }. Вакансіі застануцца ў вашых калег.

# $name (String): the employer
employer-leave-last = За { $name } дзейнічаеце толькі вы. Калі выйсці, яе вакансіі закрыюцца назаўсёды.

# $name (String): the employer
employer-left = Вы больш не дзейнічаеце за { $name }.

# $name (String): the employer; $code (String): one-time code; $hours (Number): how long it counts
employer-code =
    { $hours ->
        [one] Код для калегі з { $name }: { $code }. Ён дзейнічае { $hours } гадзіну і падыходзіць адзін раз.
        [few] Код для калегі з { $name }: { $code }. Ён дзейнічае { $hours } гадзіны і падыходзіць адзін раз.
       *[other] Код для калегі з { $name }: { $code }. Ён дзейнічае { $hours } гадзін і падыходзіць адзін раз.
    }

employer-code-careful = З гэтым кодам чалавек зможа мяняць вашы вакансіі. Перадайце яго толькі таму, каго ведаеце.
employer-join = Напішыце аднаразовы код, які вам даў калега або наш супрацоўнік.

# $name (String): the employer
employer-joined = Цяпер вы дзейнічаеце за { $name }.

employer-kept = Запісалі. Цяпер можна размясціць вакансію.

# $name (String): the employer
employer-verified-told = Супрацоўнік знайшоў { $name } у рэестры. Цяпер вашы вакансіі пазначаны як правераныя.

employer-begin-button = Расказаць пра арганізацыю
employer-join-button = У мяне ёсць код
employer-more-button = Калегі і іншае
employer-code-button = Даць код калегу
employer-another-button = Яшчэ адна арганізацыя
employer-leave-button = Больш не дзейнічаю за яе
employer-leave-confirm-button = Так, выйсці
employer-open-button = Меню наймальніка
posting-begin-button = Размясціць вакансію
posting-open-button = Адкрыць вакансію
posting-edit-button = Змяніць
posting-pause-button = Зняць на час
posting-resume-button = Паказваць зноў
posting-close-button = Закрыць назаўсёды
posting-close-confirm-button = Так, закрыць

# $number (Number): place in the list; $title (String): of the vacancy; $state (String): how it stands
posting-line = { $number }. { $title }: { $state }

# $state (String): how it stands
posting-state = Стан: { $state }

posting-state-pending = чакае мадэратара
posting-state-approved = паказваецца
posting-state-rejected = не прынята
posting-state-paused = знята на час
posting-state-closed = закрыта
posting-state-over = тэрмін прайшоў
posting-next-pending = Мы напішам, калі мадэратар яе прачытае.
posting-next-approved = Шукальнікі яе знаходзяць.
posting-next-rejected = Выпраўце і адпраўце яшчэ раз.
posting-next-paused = Шукальнікі яе не бачаць, пакуль вы не вернеце яе.
posting-next-closed = Яе больш не вярнуць. Можна размясціць новую.
posting-next-over = Каб паказаць яе зноў, націсніце «{ posting-edit-button }» і выберыце новы тэрмін.
posting-reason-red-flags = Прычына: у вакансіі ёсць умовы, падобныя да падману. Прыбярыце перадаплату, захаванне пашпарта і падобнае.
posting-reason-contacts = Прычына: у тэксце ёсць тэлефон, спасылка або пошта. Прыбярыце іх.
posting-reason-unclear = Прычына: незразумела, што за праца. Напішыце, што рабіць, дзе і за колькі.
posting-reason-unlawful = Прычына: такія ўмовы забаронены законам. Прачытайце працоўны кодэкс гэтай краіны.
posting-reason-not-a-job = Прычына: гэта не вакансія. Тут размяшчаюць толькі працу.
posting-reason-duplicate = Прычына: такая вакансія ў вас ужо ёсць. Змяніце тую.
posting-reason-employer-not-found = Прычына: арганізацыі з такім нумарам няма ў рэестры. Напішыце нашаму супрацоўніку.
posting-reason-other = Каб даведацца прычыну, напішыце нашаму супрацоўніку.

# $title (String): of the vacancy
posting-close = Закрыць вакансію «{ $title }» назаўсёды? Вярнуць яе будзе нельга.

posting-done-pause = Вакансія знята. Шукальнікі яе не бачаць.
posting-done-resume = Вакансія зноў паказваецца.
posting-done-close = Вакансія закрыта.
posting-submitted = Адпраўлена мадэратару.
posting-revised = Зменена. Шукальнікі ўжо бачаць новае.

# $title (String): of the vacancy
posting-approved-told = Вакансія «{ $title }» прынята. Шукальнікі яе ўжо знаходзяць.

# $title (String): of the vacancy
posting-rejected-told = Вакансія «{ $title }» не прынята. Яе можна выправіць і адправіць яшчэ раз.

command-employer = Я наймальнік
flag-pay-far-above = Зарплата нашмат вышэйшая, чым за такую працу там звычайна плацяць.
flag-pay-promised = Абяцаны вялікі заробак, а сума не названа.
flag-prepayment = З работніка просяць грошы да пачатку працы.
flag-private-card = Грошы просяць перавесці на нечую картку або кашалёк.
flag-passport-kept = У работніка збіраюцца забраць пашпарт.
flag-no-address = Не сказана, дзе знаходзіцца праца.
flag-messenger-only = Звязацца можна толькі праз месенджар.
flag-no-documents = Праца без дагавора або без дакументаў.
flag-under-age = На працу клічуць маладзейшых за 16 гадоў.
flag-unlawful-work = Сама праца падобная да незаконнай.
flag-permit-fee = Просяць плату за патэнт, візу або дазвол.
flag-hurried = Прыспешваюць: ехаць або вырашаць сёння.
flag-other-country = У тэксце гаворыцца пра працу ў іншай краіне.
vacancy-advice = Перш чым згаджацца:
advice-never-pay = Не плаціце за тое, каб вас узялі на працу. Сумленны наймальнік грошай наперад не бярэ.
advice-keep-passport = Пашпарт трымайце пры сабе. Паказаць яго можна, аддаць на захаванне — не.
advice-no-permit-needed = Грамадзянам ЕАЭС не патрэбныя ні патэнт, ні дазвол на працу, ні рабочая віза.
advice-refuse-and-report = За такую працу могуць судзіць і вас. Адмоўцеся і націсніце ў меню «{ urgent-button }», калі на вас ціснуць.
advice-law-on-age = Звычайна на працу бяруць з 16 гадоў, на вахту — з 18. Маладзейшым патрэбна згода бацькоў.
advice-ask-contract = Папрасіце дагавор да выезду і прачытайце яго. Без дагавора няма законнага тэрміну знаходжання.
advice-ask-address = Даведайцеся дакладны адрас працы і жылля да выезду і скажыце яго блізкім.
advice-ask-country = Удакладніце, у якой краіне праца. У іншай краіне правілы ўезду і працы іншыя.
advice-compare-pay = Параўнайце зарплату з іншымі вакансіямі. Спытайце, з чаго яна складаецца.
advice-ask-pay-in-writing = Спытайце дакладную суму, падаткі і дні выплат. Папрасіце напісаць гэта ў дагаворы.
advice-check-employer = Знайдзіце наймальніка ў рэестры і патэлефануйце па нумары, які знайшлі самі.
advice-take-time = Не вырашайце ў спешцы. Добрая праца пачакае дзень, пакуль вы яе праверыце.
vacancy-verified = Наймальнік правераны супрацоўнікам па рэестры
vacancy-contract-labour = Працоўны дагавор
vacancy-contract-civil = Грамадзянска-прававы дагавор
vacancy-registration-yes = Дапамагаюць з рэгістрацыяй па месцы знаходжання
vacancy-registration-no = З рэгістрацыяй па месцы знаходжання не дапамагаюць

# $what (List): what is not told
vacancy-untold = Не сказана: { $what }. Спытайце пра гэта да выезду.

untold-contract = які дагавор
untold-transport = ці аплачваюць дарогу
untold-registration = ці дапамогуць з рэгістрацыяй
untold-open-to = грамадзян якіх краін бяруць
untold-languages = якая мова патрэбна

# $posted (String): day
vacancy-posted-here = Размясціў сам наймальнік, прачытаў мадэратар. Размешчана: { $posted }

jobs-housing-button = Толькі з жыллём
jobs-housing-any-button = І без жылля
jobs-housing = Паказаны толькі вакансіі, дзе жыллё дакладна даюць.
posting-applicants-button = Водгукі

# $count (Number): vacancies
filtered-housing = Не сказана, што жыллё даюць: { $count }

unfit-housing = Тут не сказана, што жыллё даюць.

# $max (Number): organisations
employer-too-many = Адзін чалавек можа дзейнічаць не больш чым за { $max } арганізацый. Калі іх больш, напішыце нашаму супрацоўніку.

offer-work-button = Прапаную працу

### Hiring

application-begin-button = Адгукнуцца
application-mine-button = Мой водгук
application-vacancy-button = Вакансія
application-hide-button = Схаваць мае даныя
application-withdraw-button = Адклікаць водгук
applications-button = Мае водгукі
applications = Вашы водгукі:
applications-none = Водгукаў пакуль няма. Адкрыйце вакансію наймальніка, які прымае водгукі тут, і націсніце «Адгукнуцца».

# $title (String): вакансія; $employer (String): наймальнік; $status (String): як справа
application-line = { $title } — { $employer }: { $status }

application-status-applied = адпраўлены
application-status-invited = вас запрасілі
application-status-hired = вас бяруць на працу
application-status-declined = адмова
application-status-withdrawn = адкліканы
application-declined-filled = Месца ўжо занятае. Гэта не пра вас: паглядзіце іншыя прыдатныя вакансіі.
application-declined-experience = Наймальнік шукае чалавека з іншым вопытам. Іншым ваш вопыт можа падысці.
application-declined-language = Для гэтай працы патрэбны іншы ўзровень мовы. Ёсць вакансіі, дзе ён не патрэбны.
application-declined-documents = Наймальніку не падышлі дакументы. Спытайце нас, якія патрэбны для гэтай працы.
application-declined-place = Наймальніку не падышло месца або тэрмін. Паглядзіце вакансіі бліжэй да вас.
application-declined-other = Наймальнік выбраў іншага чалавека. Дзякуй, што адгукнуліся.
application-vacancy-closed = Гэтая вакансія закрыта. Калі наймальнік не адкажа, паглядзіце іншыя.
application-invitation = Наймальнік напісаў вам:

# $employer (String): наймальнік
application-shares = { $employer } бачыць толькі гэта:

# $employer (String): наймальнік
application-shares-nothing = { $employer } не бачыць нічога з вашых даных.

# $at (String): дзень і гадзіна
application-read = Апошні раз наймальнік глядзеў { $at }.

application-gone = Гэтага водгуку больш няма.
application-offer-closed = Гэтая вакансія зараз не прымае водгукі.

# $employer (String): наймальнік
application-sent = Водгук адпраўлены. { $employer } убачыць толькі тое, што вы адзначылі. Пра адказ мы напішам тут.

application-withdrawn = Водгук адкліканы, вашы даныя ў наймальніка выдалены.
application-hidden = Гатова: наймальнік больш не бачыць вашых даных. Водгук застаўся.
application-changed-meanwhile = Пакуль вы глядзелі, тут нешта змянілася. Вось як справа цяпер.

# $title (String): вакансія; $employer (String): наймальнік
application-share = Водгук: { $title }. Што паказаць наймальніку { $employer }?
    .hint = Адзначце патрэбнае і націсніце «Гатова». Астатняга ён не ўбачыць.
    .short = Што паказаць

application-name = Як вас завуць?
    .hint = Так вас убачыць наймальнік.
    .short = Імя

application-birth-year = У якім годзе вы нарадзіліся?
    .hint = Напрыклад: 1994.
    .short = Год нараджэння

application-citizenship = Якое ў вас грамадзянства?
    .hint = Грамадзянам краін Саюза дазвол на працу не патрэбны.
    .short = Грамадзянства

application-experience = Колькі гадоў вы працуеце па гэтай прафесіі?
    .hint = Націсніце кнопку або напішыце лік.
    .short = Вопыт

application-languages = На якіх мовах вы размаўляеце?
    .hint = Націсніце мову, потым узровень.
    .short = Мовы

application-phone = Па якім тэлефоне вам патэлефанаваць?
    .hint = З кодам краіны, напрыклад: +375 29 000 00 00.
    .short = Тэлефон

# $example (String): @…
application-telegram = Якое ў вас імя ў Telegram?
    .hint = Пачынаецца з @, напрыклад: { $example }.
    .short = Telegram

application-about = Што яшчэ сказаць наймальніку?
    .hint = Некалькі слоў пра сябе: што ўмееце, калі можаце пачаць.
    .short = Пра сябе

# $employer (String): наймальнік; $fields (String): што будзе паказана
application-agree = Паказаць наймальніку { $employer }: { $fields }. Вы згодныя?
    .hint = Больш ён нічога не ўбачыць. Згоду можна адклікаць у любы момант, і даныя будуць схаваны.
    .short = Згода

# $value (Number): год
application-year = { NUMBER($value, useGrouping: 0) }

# $example (String): @…
telegram-name-wrong = Гэта не падобна на імя ў Telegram. У ім лацінскія літары, лічбы і падкрэсліванне, напрыклад: { $example }.

shared-name = Імя
    .told = імя

shared-birth-year = Год нараджэння
    .told = год нараджэння

shared-citizenship = Грамадзянства
    .told = грамадзянства

shared-experience = Вопыт
    .told = вопыт

shared-languages = Мовы
    .told = мовы

shared-phone = Тэлефон
    .told = тэлефон

shared-telegram = Telegram
    .told = імя ў Telegram

shared-about = Некалькі слоў пра сябе
    .told = некалькі слоў пра сябе

# $title (String): вакансія; $count (Number): колькі водгукаў
applicants =
    { $count ->
        [0] { $title }: водгукаў пакуль няма.
        [one] { $title }: { $count } водгук.
        [few] { $title }: { $count } водгукі.
       *[other] { $title }: { $count } водгукаў.
    }

# $number (Number): які; $name (String): імя; $status (String): як справа
applicant-line = { $number }. { $name } — { $status }

# $number (Number): які; $name (String): імя
applicant-open-button = { $number }. { $name }

applicant-nameless = Без імя
applicants-before-button = ‹ Раней
applicants-next-button = Далей ›
applicants-back-button = Усе водгукі
applicants-not-yours = Гэта даступна толькі тым, хто дзейнічае за гэтага наймальніка.

# $title (String): вакансія; $status (String): як справа
applicant = Водгук на вакансію «{ $title }»: { $status }.

applicant-status-applied = чакае адказу
applicant-status-invited = запрашэнне адпраўлена
applicant-status-hired = вы бераце гэтага чалавека
applicant-status-declined = адмова
applicant-status-withdrawn = адкліканы
applicant-shares-nothing = Чалавек нічога пра сябе не паказвае. Напісаць яму можна праз запрашэнне.
applicant-invitation = Вы напісалі:
applicant-invite-button = Запрасіць
applicant-hire-button = Узяць на працу
applicant-decline-button = Адмовіць
applicant-card-button = Водгук
applicant-decline = Чаму вы адмаўляеце? Чалавек прачытае гэта ветлівымі словамі.
decline-reason-filled = Месца занятае
decline-reason-experience = Не той вопыт
decline-reason-language = Мова
decline-reason-documents = Дакументы
decline-reason-place = Месца або тэрмін
decline-reason-other = Іншае
applicant-now-invited = Запрашэнне адпраўлена.
applicant-now-hired = Адзначана: вы бераце гэтага чалавека на працу. Цяпер запішыце дагавор.
applicant-now-declined = Адмова перададзена.

invitation-message = Што напісаць чалавеку?
    .hint = Калі і куды прыйсці, каго спытаць, што ўзяць з сабой.
    .short = Запрашэнне

invitation-review = Так гэта прачытае чалавек. Адправіць?
    .short = праверка запрашэння

invitation-submit-button = Адправіць запрашэнне
contracts-button = Мае дагаворы
contracts = Вашы працоўныя дагаворы:
contracts-none = Дагавораў пакуль няма. Калі вашага наймальніка тут няма, запішыце дагавор самі: напаміны пойдуць па ім.
contract-alone-button = Запісаць дагавор без наймальніка
contract-begin-button = Запісаць дагавор
contract-open-button = Дагавор
contract-confirm-button = Усё правільна, пацвярджаю
contract-refuse-button = Гэта няправільна
contract-take-back-button = Забраць назад
contract-end-button = Спынены раней за тэрмін
contract-gone = Гэтага дагавора больш няма.
contract-status-proposed = Дагавор запісаны, але яшчэ не пацверджаны.
contract-status-confirmed = Дагавор пацвердзілі абодва бакі.
contract-status-recorded = Дагавор запісалі толькі вы: наймальнік яго тут не пацвярджаў.
contract-status-refused = Запіс не пацверджаны і не дзейнічае.
contract-status-ended = Тэрмін дагавора скончыўся.
contract-status-terminated = Дагавор спынены раней за тэрмін.

# $position (String): пасада
contract-line-position = Пасада: { $position }

# $employer (String): наймальнік; $country (String): краіна
contract-with = Наймальнік: { $employer }, { $country }

# $date (String): дзень
contract-starts = Пачатак: { $date }

# $date (String): дзень
contract-ends = Апошні дзень: { $date }

contract-endless = Без тэрміну заканчэння

# $pay (String): сума
contract-line-pay = Зарплата ў месяц: { $pay }

# $date (String): дзень
contract-terminated-on = Спынены: { $date }

contract-waits-other = Чакаем пацвярджэння другога боку.
contract-waits-you = Праверце запіс і пацвердзіце яго або адмоўцеся.
contract-stay-follows = Пакуль дзейнічае дагавор, вы можаце заставацца ў краіне працы. Напаміны ідуць па яго тэрміне.
contract-countdown = Калі вы ўехалі больш за 90 дзён таму, новы дагавор можна заключыць за 15 дзён без выезду. Паглядзіце свой тэрмін знаходжання.
contract-proposed-now = Запісана. Другому боку мы напішам, каб ён пацвердзіў.
contract-recorded-alone = Запісана.
contract-now-confirmed = Пацверджана.
contract-now-refused = Запіс зняты.
contract-now-terminated = Запісана, што дагавор спынены.

contract-state = У якой краіне вы працуеце?
    .hint = Краіна, дзе вы выходзіце на працу.
    .short = Краіна працы

contract-employer = У каго вы працуеце?
    .hint = Назва, як у дагаворы. Можна прапусціць.
    .short = Наймальнік

contract-position = Якая пасада?
    .hint = Як у дагаворы.
    .short = Пасада

contract-starts-on = З якога дня дзейнічае дагавор?
    .hint = Дзень, месяц і год, напрыклад: 12.01.2027.
    .short = Пачатак

contract-ends-on = Які апошні дзень дагавора?
    .hint = Напрыклад: 30.06.2027. Калі тэрміну няма, прапусціце.
    .short = Апошні дзень

contract-pay = Якая зарплата ў месяц?
    .hint = Як у дагаворы. Можна прапусціць.
    .short = Зарплата

contract-review = Праверце запіс пра дагавор.
    .short = праверка дагавора

contract-submit-button = Запісаць
contract-note-both = Гэта запіс для напамінаў, сам дагавор ён не замяняе. Другі бок яго пацвердзіць.
contract-note-alone = Гэта запіс для напамінаў, сам дагавор ён не замяняе. Яго робіце толькі вы.
contract-ends-before-start = Апошні дзень раней за пачатак. Праверце даты.
contract-ended-before-start = Гэты дзень раней за пачатак дагавора. Праверце дату.
contract-ended-after-end = Гэты дзень пазней за апошні дзень дагавора: тады ён проста скончыўся.
contract-ended-already = Гэты дзень ужо прайшоў. Укажыце дагавор, які дзейнічае.
contract-ends-too-late = Занадта далёкі дзень. Праверце год.
contract-starts-too-early = Занадта даўно. Праверце год.
contract-starts-too-late = Занадта далёкі дзень. Праверце год.
contract-end = У які дзень дагавор спынены? Выберыце дзень або напішыце яго.

# $title (String): вакансія; $employer (String): наймальнік
news-application-new = Новы водгук на вакансію «{ $title }».

# $title (String): вакансія; $employer (String): наймальнік
news-application-invited = { $employer } запрашае вас: «{ $title }».

# $title (String): вакансія; $employer (String): наймальнік
news-application-hired = { $employer } бярэ вас на працу: «{ $title }». Далей запішыце дагавор: па ім пойдуць напаміны.

# $title (String): вакансія; $employer (String): наймальнік
news-application-declined = Па вакансіі «{ $title }» гэтым разам не атрымалася.

# $title (String): вакансія; $employer (String): наймальнік
news-application-withdrawn = Водгук на вакансію «{ $title }» адкліканы.

# $title (String): вакансія; $employer (String): наймальнік
news-application-closed = Вакансія «{ $title }» закрыта. Калі наймальнік не адкажа, паглядзіце іншыя прыдатныя.

# $side (String): хто чытае; $employer (String): наймальнік
news-contract-proposed =
    { $side ->
        [worker] Наймальнік { $employer } запісаў ваш дагавор.
       *[employer] Работнік запісаў дагавор.
    }

# $side (String): хто чытае; $employer (String): наймальнік
news-contract-confirmed =
    { $side ->
        [worker] Наймальнік { $employer } пацвердзіў ваш дагавор.
       *[employer] Работнік пацвердзіў дагавор.
    }

# $side (String): хто чытае; $employer (String): наймальнік
news-contract-refused =
    { $side ->
        [worker] Наймальнік { $employer } не пацвердзіў запіс пра дагавор.
       *[employer] Работнік не пацвердзіў запіс пра дагавор.
    }

# $side (String): хто чытае; $employer (String): наймальнік
news-contract-terminated =
    { $side ->
        [worker] Наймальнік { $employer } запісаў, што ваш дагавор спынены.
       *[employer] Работнік запісаў, што дагавор спынены.
    }

# $employer (String): наймальнік; $from, $to (String): краіны
news-group-invited = { $employer } збірае групу: { $from } — { $to }. Паглядзіце паездку і вырашыце, ці едзеце вы.

# $employer (String): наймальнік; $from, $to (String): краіны; $status (String): consented — той, хто зарэгістраваны
news-group-changed =
    { $status ->
        [consented] Наймальнік { $employer } змяніў паездку групы: { $from } — { $to }. Ваша рэгістрацыя пакуль ранейшая.
       *[other] Наймальнік { $employer } змяніў паездку групы: { $from } — { $to }. Паглядзіце яе і вырашыце, ці едзеце вы.
    }

# $employer (String): наймальнік; $from, $to (String): краіны; $status (String): consented — той, хто зарэгістраваны
news-group-cancelled =
    { $status ->
        [consented] Наймальнік { $employer } скасаваў паездку групы: { $from } — { $to }. Калі вы не едзеце, скасуйце і сваю рэгістрацыю.
       *[other] Наймальнік { $employer } скасаваў паездку групы: { $from } — { $to }. Рабіць нічога не трэба.
    }

groups-button = Групы

# $most (Number): колькі чалавек найбольш
groups = Вашы групы. У адной — да { $most } чалавек.

# $most (Number): колькі чалавек найбольш
groups-none = Група едзе на працу разам: да { $most } чалавек. Вы апісваеце паездку, кожны згаджаецца і ўносіць свой дакумент сам.

group-begin-button = Новая група

# $from, $to (String): краіны; $date (String): дзень
group-name = { $from } — { $to }, { $date }

# $place (String): горад; $address (String): адрас
group-stays = Дзе будуць жыць: { $place }, { $address }

# $count (Number): колькі паклікалі; $most (Number): колькі найбольш
group-count = Паклікалі: { $count } з { $most }.

# $count (Number): колькі
group-count-waiting = Яшчэ не адказалі: { $count }

# $count (Number): колькі
group-count-consented = Згадзіліся і зарэгістраваны: { $count }

# $count (Number): колькі
group-count-refused = Адмовіліся: { $count }

# $count (Number): колькі
group-count-left = Перадумалі: { $count }

group-is-cancelled = Паездка групы скасавана наймальнікам.

# $count (Number): 2…100
group-invite-button = Паклікаць усіх: { $count }

group-link-button = Спасылка для аднаго чалавека
group-change-button = Змяніць паездку
group-cancel-button = Скасаваць групу
group-cancel-sure = Скасаваць паездку групы? Усім, хто не адмовіўся, мы пра гэта напішам.
group-cancel-yes-button = Так, скасаваць
group-cancelled-now = Паездка групы скасавана.
group-made = Група створана. Цяпер паклічце людзей.
group-changed-now = Паездка зменена. Кожнаму напішам, каб ён пацвердзіў сваю.

# $count (Number): колькі
group-invited-now = Паклікалі: { $count }. Кожны вырашае сам.

group-link = Спасылка для аднаго чалавека: месца атрымае той, хто адкрые яе першым. Яна дзейнічае 14 дзён.
group-link-copy-button = Скапіяваць спасылку
group-link-gone = Гэтая спасылка ўжо выкарыстана або састарэла. Папрасіце наймальніка прыслаць новую.

group-review = Праверце паездку групы.
    .short = праверка паездкі групы

group-submit-button = Захаваць паездку
group-open-button = Паглядзець паездку
group-gone = Гэтай групы больш няма.

# $employer (String): наймальнік
group-asked = { $employer } кліча вас ехаць разам з групай. Будзе зарэгістравана:

group-own-data = Ваш дакумент убачыце толькі вы. Наймальнік бачыць, колькі людзей згадзілася.
group-voluntary = Гэта ваша рашэнне: на ваш водгук і дагавор тут адмова не ўплывае.
group-member-waiting = Вы яшчэ не адказалі.
group-member-consented = Вы згадзіліся, ваша паездка зарэгістравана.
group-member-refused = Вы адмовіліся. Можна перадумаць.
group-member-left = Ваша рэгістрацыя скасавана. Можна зарэгістравацца зноў.
group-moved = Наймальнік змяніў паездку. Ваша рэгістрацыя пакуль ранейшая.
group-follow-button = Змяніць і маю
group-agree-button = Згадзіцца і ўнесці дакумент
group-refuse-button = Адмовіцца
group-refused-now = Адмова запісана.

# $employer (String): наймальнік
group-member-agree = Зарэгістраваць вас у гэтай паездцы і сказаць наймальніку { $employer }, што вы згадзіліся?
    .hint = Дакумент яму не паказваецца. Скасаваць рэгістрацыю можна ў любы момант.
    .short = Згода

group-member-review = Праверце свае даныя для паездкі групы.
    .short = праверка вашых даных

group-member-submit-button = Зарэгістраваць

# $question (String): пытанне, на якім спыніліся
resume-application = Водгук не скончаны. Вы спыніліся тут: «{ $question }».

resume-application-button = Працягнуць водгук

# $question (String): пытанне, на якім спыніліся
resume-invitation = Запрашэнне не скончана. Вы спыніліся тут: «{ $question }».

resume-invitation-button = Працягнуць запрашэнне

# $question (String): пытанне, на якім спыніліся
resume-contract = Запіс пра дагавор не скончаны. Вы спыніліся тут: «{ $question }».

resume-contract-button = Працягнуць запіс дагавора

# $question (String): пытанне, на якім спыніліся
resume-group = Паездка групы апісана не да канца. Вы спыніліся тут: «{ $question }».

resume-group-button = Працягнуць апісанне групы

# $question (String): пытанне, на якім спыніліся
resume-group-member = Вашы даныя для паездкі групы не скончаны. Вы спыніліся тут: «{ $question }».

resume-group-member-button = Працягнуць для групы
command-applications = Мае водгукі і дагаворы
group-gone-by = Група ўжо паехала: час гэтай паездкі прайшоў.
group-hired-button = Выбраць, каго паклікаць
group-hired = Каго паклікаць? Прыняты на працу і яшчэ не запрошаны:

# $number (Number): які; $name (String): імя; $title (String): вакансія
group-hire-button = { $number }. { $name }, { $title }

# $number (Number): place in the list; $title (String): of the vacancy; $employer (String): who posted it; $status (String): how it stands
application-entry = { $number }. { $title } — { $employer }: { $status }

# $position (String): what the contract is for; $date (String): its first day
contract-pick-button = { $position }, { $date }

contract-stay-unmarked = Каб мы нагадвалі пра тэрмін дагавора, адзначце ўезд у сваёй паездцы, калі прыедзеце.
vacancy-closed-own = Цяпер сюды не адгукнуцца: наймальнік зняў вакансію на час або закрыў яе.
application-own = Гэта ваша вакансія: адгукнуцца на яе вы не можаце.
applicant-gone = Гэтага водгуку ў вас няма. Магчыма, чалавек выдаліў усе свае даныя.
contract-call-off-button = Адмовіцца ад дагавора
contract-call-off = Дагавор яшчэ не пачаўся. Адмовіцца ад яго?
contract-call-off-told = Другому боку мы адразу пра гэта напішам.
contract-call-off-yes-button = Так, адмаўляюся
contract-begun-already = Дагавор ужо пачаўся. Цяпер можна запісаць, у які дзень ён спынены.
contract-status-called-off = Ад дагавора адмовіліся да яго пачатку: ён не дзейнічае.
contract-now-called-off = Запісана, што дагавора не будзе.

# $side (String): worker або employer; $employer (String): наймальнік
news-contract-called-off =
    { $side ->
        [worker] Наймальнік { $employer } адмовіўся ад дагавора да яго пачатку.
       *[employer] Работнік адмовіўся ад дагавора да яго пачатку.
    }

group-from = З якой краіны выязджае група?
    .hint = Націсніце кнопку або напішыце назву.
    .short = Адкуль

group-to = У якую краіну едзе група?
    .hint = Краіна, дзе група будзе жыць. Пра транзітныя спытаем асобна.
    .short = Куды

group-mode = Як паедзе група?
    .hint = Ад гэтага залежаць мяжа і наступныя пытанні.
    .short = На чым

# $from, $to (String): краіны
group-crosses-at = { $from } → { $to }: калі група перасячэ мяжу?
    .hint = Напрыклад: 25 снежня 14:00, заўтра а 9-й, у пятніцу раніцай.
    .short = Мяжа

# $from (String): краіна
group-departure-airport = { $from }: з якога аэрапорта вылятае група?
    .hint = Націсніце кнопку, напішыце горад або код з білета.
    .short = Аэрапорт вылету

group-departs-at = Калі вылятае група?
    .hint = Як у білеце, напрыклад: 25 снежня 14:00.
    .short = Вылет

# $to (String): краіна
group-arrival-airport = { $to }: у які аэрапорт прылятае група?
    .hint = Націсніце кнопку, напішыце горад або код з білета.
    .short = Аэрапорт прылёту

group-arrives-at = Калі прылятае група?
    .hint = Як у білеце, па часе горада прылёту. Напрыклад: 25 снежня 17:30.
    .short = Прылёт

# $place (String): горад
group-address = { $place }: дзе менавіта будзе жыць група?
    .hint = Вуліца і дом, інтэрнат або гасцініца. Напрыклад: вуліца Садовая, 5. Можна даслаць кропку на карце.
    .short = Адрас

applications-groups = Групы, у якія вас паклікалі, — на кнопках ніжэй.

# $to (String): краіна; $date (String): дзень
group-mine-button = Група: { $to }, { $date }

# $place (String): горад
group-stays-town = Дзе будуць жыць: { $place }, адрас пакуль невядомы

### Feeds

# $sources (List): іншыя крыніцы
vacancy-also-in = Гэту вакансію змяшчаюць таксама: { $sources }

# $source (String): крыніца
vacancy-source-named-button = Адкрыць: { $source }

# $times (Number): колькі разоў; $since (String): дзень першага разу
vacancy-reposted =
    { $times ->
        [one] Гэту вакансію змяшчалі нанова { $times } раз, упершыню — { $since }. Спытайце, чаму месца вольнае.
        [few] Гэту вакансію змяшчалі нанова { $times } разы, упершыню — { $since }. Спытайце, чаму месца вольнае.
        [many] Гэту вакансію змяшчалі нанова { $times } разоў, упершыню — { $since }. Спытайце, чаму месца вольнае.
       *[other] Гэту вакансію змяшчалі нанова { $times } раза, упершыню — { $since }. Спытайце, чаму месца вольнае.
    }
