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
