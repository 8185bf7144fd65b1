### common

# One value standing alone: a name on a button, a line of its own
plain = { $value }

back-button = Назад
skip-button = Прапусціць
cancel-button = Скасаваць
help-button = Дапамога
menu-button = Галоўнае меню
language-button = Змяніць мову
more-button = Падрабязней
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
purpose-driver = Вадзіцель у рэйсе
purpose-permanent-move = Пераезд назаўсёды
purpose-ethnic-return = Вяртанне на радзіму продкаў
purpose-other = Іншая мэта
direction-exit = Выезд
direction-entry = Уезд
mode-road = Па дарозе
mode-rail = Цягніком
mode-air = Самалётам
education-none = Без адукацыі
education-basic = Базавая школа, 9 класаў
education-secondary = Сярэдняя школа, 11 класаў
education-vocational = Каледж, вучылішча
education-bachelor = Бакалаўр
education-master = Магістр, спецыяліст
education-doctor = Навуковая ступень
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

confidence-memory = Яшчэ не праверана па афіцыйнай крыніцы: удакладніце ў органе.
confidence-uncertain = Крыніцы разыходзяцца: удакладніце ў органе.
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
error-incident = У нас адбыўся збой. Вашы адказы захаваныя. Паўтарыце праз некалькі хвілін. Калі не дапаможа, назавіце гэты нумар: { $number }.

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
other-album = На фотаздымках могуць быць дакументы, таму мы іх не адкрываем і прыбіраем з чата. Напішыце даныя тэкстам.
other-video = Відэа мы не глядзім і прыбіраем з чата: на ім можа быць дакумент. Напішыце адказ тэкстам.
other-edited = Праўку ў адпраўленым паведамленні мы не ўлічваем. Каб змяніць адказ, націсніце «{ back-button }».
other-forwarded = Гэта чужое паведамленне. Напішыце адказ сваімі словамі або націсніце кнопку.
other-location = Ваша месцазнаходжанне цяпер не патрэбнае, мы яго не захавалі.
other-contact = Нумар тэлефона цяпер не патрэбны, мы яго не захавалі.
other-poll = На апытанні мы не адказваем. Напішыце пытанне тэкстам або націсніце кнопку.
other-other = Такія паведамленні мы не чытаем. Напішыце тэкстам або націсніце кнопку.
deleted-document = Мы прыбралі з чата паведамленне з данымі дакумента. Яно магло застацца на іншых вашых прыладах: пры жаданні ачысціце чат і самі.
deleted-document-not = Мы не змаглі прыбраць з чата паведамленне з данымі дакумента. Выдаліце яго самі: націсніце на паведамленне, патрымайце палец і выберыце «Выдаліць».

### urgent

urgent-button = Тэрміновая дапамога
urgent = Калі жыццю пагражае небяспека, званіце 112. Гэта бясплатна, дапамогуць і без поліса, і без дакументаў.

# The state's own numbers
urgent-kz =
    Казахстан
    112 – адзіная служба выратавання
    102 – паліцыя, 103 – хуткая дапамога
    1414 – кантакт-цэнтр eGov
    116 16 – дапамога пацярпелым ад гандлю людзьмі

urgent-ru =
    Расія
    112 – адзіная служба выратавання
    102 – паліцыя, 103 – хуткая дапамога
    122 – пытанні здароўя
    8 800 222-74-47 – МУС, міграцыя
    8 800 707-88-41 – правы на працы, Раструд

urgent-kg =
    Кыргызстан
    112 – служба выратавання
    102 – міліцыя, 103 – хуткая дапамога
    119 – пытанні рэгістрацыі
    189 – дапамога па міграцыі і гандлі людзьмі

urgent-by =
    Беларусь
    112 або 101 – служба выратавання
    102 – міліцыя, 103 – хуткая дапамога
    +375 17 218-52-64 – дэпартамент па міграцыі

urgent-am =
    Арменія
    911 або 112 – служба выратавання
    102 – паліцыя, 103 – хуткая дапамога

urgent-passport = Калі пашпарт згублены або яго адабралі: паведаміце па нумары 102, потым звярніцеся ў консульства сваёй краіны. Там дадуць пасведчанне на вяртанне.
urgent-forced = Калі вас утрымліваюць, прымушаюць працаваць або не аддаюць дакументы, гэта злачынства, і вашай віны няма. У бяспечны момант патэлефануйце 102 або ў консульства.
urgent-pay = Калі не плацяць зарплату: захавайце дагавор, перапіску і запісы пра дні працы. Звярніцеся ў інспекцыю працы гэтай краіны: заява бясплатная.
urgent-consulates = Консульства шукайце на сайце міністэрства замежных спраў сваёй краіны: gov.kz, mid.ru, mfa.gov.kg, mfa.am, mfa.gov.by.

# $date (String): when the numbers were last looked at
urgent-as-of = Не ўсе нумары правераныя па афіцыйнай крыніцы (спіс ад { $date }). Калі нейкі не адказвае, званіце 112.

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

form-help = Напішыце адказ або націсніце кнопку. «Назад» верне да папярэдняга пытання, «Скасаваць» выведзе з анкеты. Адказы захоўваюцца.
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
web-document-check = Радкі прачытаны. Зверце кожны знак з дакументам і толькі потым адпраўце.
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
web-no-script = Для размовы ў браўзеры павінны быць уключаны скрыпты.
web-offline = Няма сувязі. Тое, што вы напішаце, захаваецца і адправіцца, калі яна з'явіцца.
web-page-unknown = Такой старонкі няма. Праверце адрас або перайдзіце да размовы.
web-picture = Малюнак
web-push-button = Напаміны на гэтую прыладу
web-push-denied = Браўзер не дазволіў паказваць апавяшчэнні. Дазволіць іх можна ў яго наладах.
web-push-news = Для вас ёсць новае паведамленне. Адкрыйце размову, каб прачытаць.
web-push-none = Гэты браўзер не ўмее паказваць апавяшчэнні, калі старонка закрыта. На тэлефоне дадайце яе на галоўны экран.
web-push-off = Напаміны на гэтую прыладу выключаны.
web-push-off-button = Выключыць напаміны
web-push-on = Нагадаем на гэтай прыладзе, нават калі старонка закрыта.
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
other-door-doors = Цяпер падключаны: { $doors }.

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

### pass

pass-title = QR-пацвярджэнне папярэдняй рэгістрацыі паездкі
pass-traveller = Хто едзе
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
consent-what = Што захоўваецца: мова, паездкі, імёны, даныя дакументаў, анкета пра працу і напаміны. Усё зашыфравана.
consent-why = Навошта: каб рэгістраваць паездкі, нагадваць пра тэрміны і паказваць прыдатную працу.
consent-rights = Вашы правы: атрымаць копію або выдаліць усё можна ў любы момант проста ў гэтым чаце.
consent-ask = Вы згодныя, каб мы так захоўвалі вашы персанальныя даныя?
consent-agree-button = Даю згоду
consent-more-button = Прачытаць цалкам
privacy-full-what = Што захоўваецца: мова, вашы паездкі, даныя пра вас і спадарожнікаў, дакументы, анкета пра працу, напаміны і незакончаныя адказы.
privacy-full-purpose = Навошта: каб зарэгістраваць паездку, даць код і QR-пацвярджэнне, нагадаць пра тэрміны і знайсці працу. Ні для чаго іншага. Рэкламы няма.
privacy-full-where = Дзе: у базе даных таго, хто трымае гэты Kösh. Імёны, дакументы, адрасы і адказы зашыфраваны вашым асобным ключом. Паведамленні ў Telegram праходзяць і праз сам Telegram.
privacy-full-who = Хто бачыць: вы і тыя, каму вы самі паказалі QR-пацвярджэнне: яны бачаць імя, перасячэнні мяжы і мэту. Наймальнік без вашай згоды не бачыць нічога.
privacy-full-how-long = Як доўга: незакончаныя адказы — 90 дзён пасля апошняй праўкі, паездкі — 180 дзён пасля апошняга перасячэння мяжы. Без згоды ўсё выдаляецца праз 7 дзён.
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
answer-fixed = Гэтая мяжа ўжо ззаду, змяніць яе нельга.

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
text-too-long = Занадта доўга: { $length } знакаў. Змясціце адказ у { $max }.

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
when-zone = Пішыце па мясцовым гадзінніку: { $zone }.

when-which = Гэта можна зразумець па-рознаму. Што вы мелі на ўвазе?

# $date (String): the chosen day
when-hour = { $date }. А каторай гадзіне? Націсніце або напішыце, напрыклад: 14:30.

when-hour-unknown-button = Гадзіна пакуль невядомая

# $at: day and time; $zone: whose clock
when-told = { $at }, { $zone }

# $at: day and time; $zone: whose clock; $other: the time across the border; $otherZone: whose clock that is
when-told-both = { $at }, { $zone } = { $other }, { $otherZone }

# $date (String): the day
when-day-told = { $date }, гадзіна не пазначана

moment-in-past = Гэты час ужо прайшоў. Напішыце, калі збіраецеся перасекчы мяжу. Калі вы ўжо праехалі, выйдзіце ў меню і напішыце: «я ўжо перасек мяжу».
moment-hour-needed = Гэты дзень ужо ідзе, таму патрэбная і гадзіна. Напрыклад: 18:00.
moment-before-last = Гэта раней, чым папярэдняя мяжа на вашым шляху. Праверце дзень і гадзіну.
moment-before-departure = Прылёт не можа быць раней за вылет. Праверце дзень і гадзіну.
day-needs-year = Патрэбная поўная дата з годам, напрыклад: 05.03.1994.
birth-date-too-early = Праверце год нараджэння: атрымліваецца больш за 120 гадоў.
birth-date-in-future = Гэты дзень яшчэ не настаў. Напішыце дату нараджэння, напрыклад: 05.03.1994.
document-expired = Тэрмін гэтага дакумента скончыўся, з ім мяжу не перасекчы. Напішыце даныя дзейнага або спытайце ў консульстве, як атрымаць новы.
document-expiry-too-late = Праверце год: дакументы не выдаюць на такі тэрмін.
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
mrz-wrong-document-number = У радках памылка ў нумары дакумента. Звярце яго з дакументам і дашліце яшчэ раз.
mrz-wrong-birth-date = У радках памылка ў даце нараджэння. Звярце яе з дакументам і дашліце яшчэ раз.
mrz-wrong-sex = У радках памылка ў знаку полу. Звярце з дакументам і дашліце яшчэ раз.
mrz-wrong-expiry-date = У радках памылка ў тэрміне дзеяння. Звярце яго з дакументам і дашліце яшчэ раз.
mrz-wrong-personal-number = У радках памылка ў асабістым нумары. Звярце яго з дакументам і дашліце яшчэ раз.
mrz-wrong-composite = Недзе ў ніжнім радку няправільны знак. Звярце яго з дакументам і дашліце яшчэ раз.
mrz-wrong-name = У радках не чытаецца імя. Звярце яго з дакументам і дашліце яшчэ раз.
mrz-wrong-issuer = У радках не чытаецца краіна. Звярце яе з дакументам і дашліце яшчэ раз.
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
