### common

# One value standing alone: a name on a button, a line of its own
plain = { $value }

back-button = Назад
skip-button = Пропустить
cancel-button = Отменить
help-button = Помощь
menu-button = Главное меню
language-button = Сменить язык
more-button = Подробнее
here-button = Продолжить
previous-page-button = ‹ Предыдущие
next-page-button = Следующие ›
answer-yes = Да
answer-no = Нет

# Each language by the name its own speakers give it
language-own-kk = Қазақша

language-own-ru = Русский
language-own-ky = Кыргызча
language-own-hy = Հայերեն
language-own-be = Беларуская
language-own-en = English

### countries

country-kz = Казахстан
country-ru = Россия
country-kg = Кыргызстан
country-am = Армения
country-by = Беларусь
country-ge = Грузия
country-uz = Узбекистан
country-tj = Таджикистан
country-ua = Украина
country-cn = Китай
country-tr = Турция
country-other = Другая страна

### closed-lists

# Why a person travels
purpose-work = Работа

purpose-job-search = Поиск работы
purpose-study = Учёба
purpose-family = К семье, родным
purpose-medical = Лечение
purpose-business = Деловая поездка
purpose-tourism = Туризм, отдых
purpose-transit = Проездом, транзит
purpose-driver = Водитель в рейсе
purpose-permanent-move = Переезд навсегда
purpose-ethnic-return = Возвращение на родину предков
purpose-other = Другая цель
direction-exit = Выезд
direction-entry = Въезд
mode-road = По дороге
mode-rail = Поездом
mode-air = Самолётом
education-none = Без образования
education-basic = Основная школа, 9 классов
education-secondary = Средняя школа, 11 классов
education-vocational = Колледж, училище
education-bachelor = Бакалавр
education-master = Магистр, специалист
education-doctor = Учёная степень
schedule-full-day = Полный день
schedule-shift = Сменами
schedule-flexible = Гибкий график
schedule-remote = Удалённо
schedule-rotation = Вахтой
schedule-part-time = Неполный день
pay-period-hour = в час
pay-period-day = в день
pay-period-week = в неделю
pay-period-month = в месяц
pay-period-year = в год
language-level-a1 = A1: знаю несколько слов
language-level-a2 = A2: говорю о простом
language-level-b1 = B1: объяснюсь на работе
language-level-b2 = B2: говорю свободно
language-level-c1 = C1: пишу сложные тексты
language-level-c2 = C2: как родной язык
language-name-kk = казахский язык
language-name-ru = русский язык
language-name-ky = кыргызский язык
language-name-hy = армянский язык
language-name-be = белорусский язык
language-name-en = английский язык

# How sure a fact is; nothing is said of a verified one but this
confidence-verified = Проверено по официальному источнику.

confidence-memory = Ещё не проверено по официальному источнику: уточните в ведомстве.
confidence-uncertain = Источники расходятся: уточните в ведомстве.
regulated-pedagogical = Учитель, воспитатель
regulated-medical = Врач, медсестра
regulated-pharmaceutical = Фармацевт
regulated-legal = Юрист

### when

when-not-understood = Не получилось понять дату. Напишите её, например, так: 25 декабря 14:00, 25.12.2026 или «завтра».
when-no-such-day = Такого дня нет в календаре. Проверьте число и месяц, например: 25.12.2026.
when-no-such-time = Такого времени нет. Напишите часы от 0 до 23 и минуты от 00 до 59, например: 14:30.
when-one-day = Здесь больше одного дня или времени. Напишите одно, например: 25 декабря 14:00. Потом его можно изменить.
when-which-day = Нужен точный день. Напишите число и месяц, например: 25 декабря.
when-weekday-differs = Эта дата приходится на другой день недели. Проверьте и напишите только дату, например: 25 декабря.

### zones

# $name (String): the clock's name; $offset (String): how far it is from UTC
zone-told = { $name } ({ $offset })

zone-asia-almaty = время Алматы
zone-asia-qyzylorda = время Кызылорды
zone-asia-qostanay = время Костаная
zone-asia-aqtobe = время Актобе
zone-asia-aqtau = время Актау
zone-asia-atyrau = время Атырау
zone-asia-oral = время Уральска
zone-asia-bishkek = время Бишкека
zone-asia-yerevan = время Еревана
zone-asia-tbilisi = время Тбилиси
zone-europe-minsk = время Минска
zone-europe-moscow = московское время
zone-europe-kaliningrad = время Калининграда
zone-europe-simferopol = время Симферополя
zone-europe-kirov = время Кирова
zone-europe-volgograd = время Волгограда
zone-europe-astrakhan = время Астрахани
zone-europe-saratov = время Саратова
zone-europe-ulyanovsk = время Ульяновска
zone-europe-samara = время Самары
zone-asia-yekaterinburg = время Екатеринбурга
zone-asia-omsk = время Омска
zone-asia-novosibirsk = время Новосибирска
zone-asia-barnaul = время Барнаула
zone-asia-tomsk = время Томска
zone-asia-novokuznetsk = время Новокузнецка
zone-asia-krasnoyarsk = время Красноярска
zone-asia-irkutsk = время Иркутска
zone-asia-chita = время Читы
zone-asia-yakutsk = время Якутска
zone-asia-khandyga = время Хандыги
zone-asia-vladivostok = время Владивостока
zone-asia-ust-nera = время Усть-Неры
zone-asia-magadan = время Магадана
zone-asia-sakhalin = время Сахалина
zone-asia-srednekolymsk = время Среднеколымска
zone-asia-kamchatka = время Камчатки
zone-asia-anadyr = время Анадыря

### errors

# $number (String): under which the failure is found again
error-incident = У нас произошёл сбой. Ваши ответы сохранены. Повторите через несколько минут. Если не поможет, назовите этот номер: { $number }.

error-flood = Сообщений пришло слишком много сразу. Подождите минуту и продолжайте с того же места: ответы сохранены.
outbox-maybe-repeat = Связь прерывалась. Если вы уже получили это сообщение, читать его второй раз не нужно.
card-old = Эта кнопка из прежнего сообщения. Сейчас мы вот здесь.
not-understood = Не получилось вас понять. Нажмите одну из кнопок ниже или напишите другими словами.

### other-input

# What a person sent that we do not read, and what to do instead
other-voice = Это голосовое сообщение, слушать их мы не умеем. Напишите ответ текстом или нажмите кнопку.

other-sticker = Спасибо, но прочитать ответ по стикеру мы не можем. Напишите текстом или нажмите кнопку.
other-photo = На фото может быть документ, поэтому мы его не открываем и убираем из чата. Наберите данные вручную или пришлите текстом строки со знаками «<» внизу документа.
other-document = В файле может быть документ, поэтому мы его не открываем и убираем из чата. Напишите нужное текстом.
other-album = На фотографиях могут быть документы, поэтому мы их не открываем и убираем из чата. Напишите данные текстом.
other-video = Видео мы не смотрим и убираем из чата: на нём может быть документ. Напишите ответ текстом.
other-edited = Правку в отправленном сообщении мы не учитываем. Чтобы изменить ответ, нажмите «{ back-button }».
other-forwarded = Это чужое сообщение. Напишите ответ своими словами или нажмите кнопку.
other-location = Ваше местоположение сейчас не нужно, мы его не сохранили.
other-contact = Номер телефона сейчас не нужен, мы его не сохранили.
other-poll = На опросы мы не отвечаем. Напишите вопрос текстом или нажмите кнопку.
other-other = Такие сообщения мы не читаем. Напишите текстом или нажмите кнопку.
deleted-document = Мы убрали из чата сообщение с данными документа. Оно могло остаться на других ваших устройствах: при желании очистите чат и сами.
deleted-document-not = Мы не смогли убрать из чата сообщение с данными документа. Удалите его сами: нажмите на сообщение, удержите палец и выберите «Удалить».

### urgent

urgent-button = Срочная помощь
urgent = Если жизни грозит опасность, звоните 112. Это бесплатно, помогут и без полиса, и без документов.

# The state's own numbers
urgent-kz =
    Казахстан
    112 – единая служба спасения
    102 – полиция, 103 – скорая помощь
    1414 – контакт-центр eGov
    116 16 – помощь пострадавшим от торговли людьми

urgent-ru =
    Россия
    112 – единая служба спасения
    102 – полиция, 103 – скорая помощь
    122 – вопросы здоровья
    8 800 222-74-47 – МВД, миграция
    8 800 707-88-41 – права на работе, Роструд

urgent-kg =
    Кыргызстан
    112 – служба спасения
    102 – милиция, 103 – скорая помощь
    119 – вопросы регистрации
    189 – помощь по миграции и торговле людьми

urgent-by =
    Беларусь
    112 или 101 – служба спасения
    102 – милиция, 103 – скорая помощь
    +375 17 218-52-64 – департамент по миграции

urgent-am =
    Армения
    911 или 112 – служба спасения
    102 – полиция, 103 – скорая помощь

urgent-passport = Если паспорт потерян или его отобрали: сообщите по номеру 102, затем обратитесь в консульство своей страны. Там дадут свидетельство на возвращение.
urgent-forced = Если вас удерживают, заставляют работать или не отдают документы, это преступление, и вашей вины нет. В безопасный момент позвоните 102 или в консульство.
urgent-pay = Если не платят зарплату: сохраните договор, переписку и записи о днях работы. Обратитесь в инспекцию труда этой страны: заявление бесплатное.
urgent-consulates = Консульство ищите на сайте министерства иностранных дел своей страны: gov.kz, mid.ru, mfa.gov.kg, mfa.am, mfa.gov.by.

# $date (String): when the numbers were last looked at
urgent-as-of = Не все номера проверены по официальному источнику (список от { $date }). Если какой-то не отвечает, звоните 112.

### beginning

home = Что сделаем? Нажмите кнопку или напишите своими словами.
home-new-button = Зарегистрировать поездку
home-my-button = Мои поездки
home-jobs-button = Найти работу
home-needs-button = Что мне нужно?
home-reminders-button = Напоминания
privacy-button = Мои данные
other-door-button = Перейти на другое устройство

# $question (String): the name of the question the form waits at
resume-registration = Регистрация поездки не закончена. Вы остановились на вопросе «{ $question }».

resume-registration-button = Продолжить регистрацию

# $question (String): the name of the question the form waits at
resume-profile = Вопросы о работе не закончены. Вы остановились на вопросе «{ $question }».

resume-profile-button = Продолжить вопросы
language-choose = Выберите язык. Его можно сменить в любой момент.
help-what = Kösh помогает заранее зарегистрировать поездку, найти подходящую работу и не пропустить сроки.
help-how = Нажимайте кнопки или пишите своими словами: «завтра еду в Россию», «сварщик», «назад», «помощь». Ответы сохраняются.

# $bot (String): our official name at this door
help-free = Всё бесплатно. Наше официальное имя: { $bot }. Мы никогда не просим денег, паролей и кодов из SMS. Если просят — это не мы.

# $question (String): the name of the question the form waits at
form-help-at = Сейчас вы на вопросе «{ $question }».

form-help = Напишите ответ или нажмите кнопку. «Назад» вернёт к прошлому вопросу, «Отменить» выведет из анкеты. Ответы сохраняются.
leave-form = Ответы сохранены. Что сделаем?
leave-form-keep-button = Продолжу позже
leave-form-drop-button = Удалить ответы
draft-dropped = Незаконченные ответы удалены.
draft-gone = Эта анкета уже закончена или удалена. Начните заново из меню.
draft-asked-again = Анкета обновилась. Некоторые вопросы зададим ещё раз, прежние ответы предложим.
command-unknown = Такой команды нет. Выберите из меню.

### web-chat

web-about = Это разговор с Kösh. Ваши ответы сохраняются, страницу можно закрыть.
web-back-online = Связь восстановлена.
web-choices = Кнопки ответа
web-connecting = Подключаемся…
web-conversation = Разговор
web-copied = Скопировано.
web-copy-failed = Не удалось скопировать. Выделите текст и скопируйте сами.
web-document-check = Строки прочитаны. Сверьте каждый знак с документом и только потом отправьте.
web-document-device = Фото читается прямо на этом устройстве и никуда не отправляется.
web-document-failed = Строки не прочитались. Снимите так, чтобы две или три нижние строки были чёткими, или введите данные сами.
web-document-photo-button = Прочитать с фото документа
web-document-reading = Читаем фото, это может занять до минуты…
web-download-button = Скачать файл
web-error = Не отправлено. Попробуйте написать ещё раз.
web-field = Ваше сообщение
web-forget-ask = Разговор исчезнет из этого браузера. Без кода восстановления или другого устройства к своим поездкам вы не вернётесь.
web-forget-button = Забыть это устройство
web-forget-no-button = Оставить
web-forget-yes-button = Да, забыть
web-forgotten = Разговор больше не показывается в этом браузере.
web-location-button = Отправить, где я нахожусь
web-location-failed = Не удалось узнать, где вы находитесь. Напишите адрес сообщением.
web-menu = Меню
web-menu-close-button = Закрыть
web-no-chat = В этом браузере нет разговора. Обновите страницу.
web-no-script = Для разговора в браузере должны быть включены скрипты.
web-offline = Нет связи. То, что вы напишете, сохранится и отправится, когда она появится.
web-page-unknown = Такой страницы нет. Проверьте адрес или перейдите к разговору.
web-picture = Картинка
web-push-button = Напоминания на это устройство
web-push-denied = Браузер не разрешил показывать уведомления. Разрешить их можно в его настройках.
web-push-news = Для вас есть новое сообщение. Откройте разговор, чтобы прочитать.
web-push-none = Этот браузер не умеет показывать уведомления, когда страница закрыта. На телефоне добавьте её на главный экран.
web-push-off = Напоминания на это устройство выключены.
web-push-off-button = Выключить напоминания
web-push-on = Напомним на этом устройстве, даже если страница закрыта.
web-removed = Сообщение с данными документа убрано.
web-request-refused = Запрос не принят. Обновите страницу и попробуйте ещё раз.
web-send-button = Отправить
web-start-again-button = Начать заново
web-to-chat-button = К разговору
web-to-newest-button = К последнему сообщению
web-too-fast = Сообщения идут слишком часто. Подождите минуту: написанное сохранится.
web-too-long = Сообщение слишком длинное. Напишите короче.
web-too-many-chats = Сегодня из этой сети открыто слишком много разговоров. Попробуйте завтра или напишите в Telegram.
web-unsent = Ещё не отправлено, ждёт связи.
web-you-said = Вы:
door-telegram = Telegram
door-web = браузер
door-terminal = терминал
other-door = С теми же записями можно работать и на другом устройстве: в Telegram и в браузере.

# $doors (String): список, например «Telegram и браузер»
other-door-doors = Сейчас подключены: { $doors }.

other-door-preferred = Напоминания приходят сюда.
other-door-type = Если у вас есть код с другого устройства или код восстановления, напишите его здесь.
other-door-code-button = Код для другого устройства
other-door-recovery-button = Получить код восстановления
other-door-prefer-button = Присылать напоминания сюда
other-door-return-button = Я уже пользуюсь Kösh

# $code (String): одноразовый код; $minutes (Number): сколько минут действует
other-door-code =
    Код: { $code }. Он действует { $minutes ->
        [one] { $minutes } минуту
        [few] { $minutes } минуты
       *[many] { $minutes } минут
    } и только один раз. Никому его не сообщайте.

# $bot (String): наше имя в Telegram
other-door-code-telegram = В Telegram откройте { $bot } и напишите код в разделе «Перейти на другое устройство». Кнопка ниже сделает это сама.

# $address (String): адрес страницы
other-door-code-web = В браузере откройте { $address }, нажмите «Я уже пользуюсь Kösh» и напишите код.

other-door-code-other = На другом устройстве откройте Kösh, нажмите «Я уже пользуюсь Kösh» и напишите код.
other-door-copy-button = Скопировать код
other-door-open-telegram-button = Открыть в Telegram
other-door-open-web-button = Открыть в браузере

# $code (String): код восстановления
other-door-recovery = Ваш код восстановления: { $code }. Прежний больше не действует.

other-door-recovery-keep = Запишите его на бумаге и храните отдельно от документов. Кто знает этот код, откроет ваши записи.
join-ask = В этом разговоре есть свои записи. Если продолжить, здесь будут записи с другого устройства.
join-ask-kept = Здешние записи не пропадут, но открыть их можно будет только кодом восстановления.
join-yes-button = Да, продолжить
join-no-button = Нет, оставить как есть
join-wrong = Код не подходит: в нём ошибка, он устарел или уже использован. Проверьте и напишите ещё раз или получите новый.
join-same = Это код этих же записей. Напишите его на другом устройстве.
join-done = Готово: здесь те же ваши записи.

# $code (String): код восстановления
join-left = Код, которым можно вернуться к прежним записям этого разговора: { $code }.

# $code (String): код восстановления
join-recovery = Код, который вы написали, больше не действует. Новый код восстановления: { $code }.

### pass

pass-title = QR-подтверждение предварительной регистрации поездки
pass-traveller = Кто едет
pass-purpose = Цель поездки
pass-crossings = Пересечение границы
pass-registration = Регистрация

# $from, $to (String): states; $checkpoint (String): where, or both airports
pass-crossing = { $from } → { $to }, { $checkpoint }

# $from, $to (String): airports
pass-flight = { $from } – { $to }

# $direction (String): exit or entry; $state (String); $at (String): day and time; $zone (String): by whose clock
pass-leg = { $direction }, { $state }: { $at }, { $zone }

# $direction (String): exit or entry; $state (String); $date (String): the day, its hour is not known
pass-leg-day = { $direction }, { $state }: { $date }

# $version (String): its number; $at (String): when it was filed
pass-version = Версия { $version }, подана: { $at }

# $at (String): day and time
pass-deadline = Крайний срок подачи: { $at }

pass-late = Подано с опозданием.

# $date (String): the day
pass-until = Подтверждение действует до: { $date }

pass-not-state = Это подтверждение Kösh, а не документ государства. Постановку на миграционный учёт оно не заменяет.

# $url (String): address of the page
pass-check = Проверить: { $url }

### privacy

welcome = Здравствуйте. Это Kösh: помогает заранее зарегистрировать поездку, найти работу и не пропустить сроки. Бесплатно. Это не государственная служба.
consent-what = Что хранится: язык, поездки, имена, данные документов, анкета о работе и напоминания. Всё зашифровано.
consent-why = Зачем: чтобы регистрировать поездки, напоминать о сроках и показывать подходящую работу.
consent-rights = Ваши права: получить копию или удалить всё можно в любой момент прямо в этом чате.
consent-ask = Вы согласны, чтобы мы так хранили ваши персональные данные?
consent-agree-button = Даю согласие
consent-more-button = Прочитать полностью
privacy-full-what = Что хранится: язык, ваши поездки, данные о вас и спутниках, документы, анкета о работе, напоминания и незаконченные ответы.
privacy-full-purpose = Зачем: чтобы зарегистрировать поездку, выдать код и QR-подтверждение, напомнить о сроках и найти работу. Ни для чего другого. Рекламы нет.
privacy-full-where = Где: в базе данных того, кто держит этот Kösh. Имена, документы, адреса и ответы зашифрованы вашим отдельным ключом. Сообщения в Telegram проходят и через сам Telegram.
privacy-full-who = Кто видит: вы и те, кому вы сами показали QR-подтверждение: они видят имя, пересечения границы и цель. Работодатель без вашего согласия не видит ничего.
privacy-full-how-long = Как долго: незаконченные ответы — 90 дней после последней правки, поездки — 180 дней после последнего пересечения границы. Без согласия всё удаляется через 7 дней.
privacy-full-rights = Ваши права: получить копию, исправить ответы, удалить всё. Удаление отзывает и согласие. Всё делается в этом чате и сразу.
privacy-full-state = Kösh — не государственная служба и работает бесплатно. Регистрация здесь не заменяет постановку на миграционный учёт.
privacy-export-button = Получить мои данные
privacy-erase-button = Удалить всё
privacy-export-caption = В этом файле всё, что о вас хранится. В нём есть данные документов: не передавайте его посторонним.
erase-what = Всё о вас и ваших спутниках будет удалено сразу: поездки, коды, документы, анкета, напоминания. Вернуть это будет нельзя.
erase-after = Сохранённые QR-подтверждения по-прежнему читаются, но их кодов в нашем реестре уже не будет. Ваше согласие тоже будет отозвано.
erase-chat = Сообщения в чате останутся на вашем устройстве: если хотите, очистите чат сами.
erase-confirm-button = Да, удалить всё
erase-keep-button = Нет, оставить
erased = Всё о вас удалено. Напоминаний больше не будет. Если напишете снова, начнём с начала. Доброго пути.
erase-press = Удаление выполняется только кнопкой. Если вы решили, нажмите её.

### answers

# $label (String): what was asked; $value: what was understood
answer-noted = ✓ { $label }: { $value }

answer-skipped = не указано
answer-fixed = Эта граница уже позади, изменить её нельзя.

# $label (String): what was asked; $value: the answer
review-line = { $label }: { $value }

review-press-one = Чтобы исправить ответ, нажмите его кнопку или напишите его название.

# $what (String): the name of a question
edit-button = ✎ { $what }

cannot-skip = Без этого ответа мы не сможем продолжить. Если что-то непонятно, нажмите «{ help-button }».
choice-press-one = Нажмите одну из кнопок ниже или напишите то, что на ней.
multi-how = Можно выбрать несколько. Когда закончите, нажмите «{ multi-done-button }».

# $label (String): what was chosen
multi-picked = ✓ { $label }

multi-done-button = Готово
number-please = Напишите число, например: 3.

# $min, $max (Number): bounds
number-out-of-range = Напишите число от { $min } до { $max }.

contact-please = Напишите номер телефона с кодом страны, например: +7 700 000 00 00.
text-please-type = Здесь нужен ответ словами. Напишите его или нажмите кнопку.
text-too-short = Слишком коротко. Напишите чуть подробнее.

# $max, $length (Number): letters allowed, letters written
text-too-long = Слишком длинно: { $length } знаков. Уместите ответ в { $max }.

# $pin (String): latitude and longitude
text-pin = точка на карте { $pin }

# $max (Number): how many there may be
list-full = Больше { $max } человек в одну поездку добавить нельзя. Для остальных сделайте ещё одну регистрацию.

go-on-button = Понятно, дальше
consent-press = Согласие даётся только кнопкой. Прочитайте текст и нажмите её, если согласны.
calendar-button = Открыть календарь

# $day (Number): day of the month; $weekday (String): its short name
calendar-day = { $day } { $weekday }

# $month (String): month and year
calendar-month = { $month }. Нажмите нужный день.

calendar-earlier-button = ‹ Раньше
calendar-later-button = Позже ›

# $zone (String): whose clock
when-zone = Пишите по местным часам: { $zone }.

when-which = Это можно понять по-разному. Что вы имели в виду?

# $date (String): the chosen day
when-hour = { $date }. В котором часу? Нажмите или напишите, например: 14:30.

when-hour-unknown-button = Час пока неизвестен

# $at: day and time; $zone: whose clock
when-told = { $at }, { $zone }

# $at: day and time; $zone: whose clock; $other: the time across the border; $otherZone: whose clock that is
when-told-both = { $at }, { $zone } = { $other }, { $otherZone }

# $date (String): the day
when-day-told = { $date }, час не указан

moment-in-past = Это время уже прошло. Напишите, когда собираетесь пересечь границу. Если вы уже проехали, выйдите в меню и напишите: «я уже пересёк границу».
moment-hour-needed = Этот день уже идёт, поэтому нужен и час. Например: 18:00.
moment-before-last = Это раньше, чем предыдущая граница на вашем пути. Проверьте день и час.
moment-before-departure = Прилёт не может быть раньше вылета. Проверьте день и час.
day-needs-year = Нужна полная дата с годом, например: 05.03.1994.
birth-date-too-early = Проверьте год рождения: получается больше 120 лет.
birth-date-in-future = Этот день ещё не наступил. Напишите дату рождения, например: 05.03.1994.
document-expired = Срок этого документа уже вышел, с ним границу не пересечь. Напишите данные действующего или спросите в консульстве, как получить новый.
document-expiry-too-late = Проверьте год: документы не выдают на такой срок.
place-not-found = Такого населённого пункта мы не нашли. Напишите ближайший город или райцентр.
place-which = Какое из этих мест вы имели в виду?
place-by-region-button = Выбрать по регионам
checkpoint-not-found = Такого пункта пропуска мы не нашли. Выберите из списка или напишите название иначе.
checkpoint-not-here = Этот пункт пропуска на другой границе. Выберите из списка.

# $name (String): the checkpoint; $until (String): last closed day
checkpoint-closed = { $name }: закрыт для машин и пешеходов по { $until }.

# $name (String): the checkpoint
checkpoint-closed-label = { $name } (закрыт)

airport-not-found = Такого аэропорта мы не нашли. Напишите город или код с билета, три буквы.
document-not-read = Не получилось прочитать. Отправьте строки со знаками «<» целиком или нажмите «{ document-type-it-button }».
document-type-it-button = Ввести вручную
document-typed = введён вручную

# $end (String): last four characters of the number
document-from-lines = прочитан, номер ••••{ $end }

mrz-wrong-lines = Строк или знаков не столько, сколько нужно: две по 44 или три по 30. Отправьте все строки целиком.
mrz-wrong-document-number = В строках ошибка в номере документа. Сверьте его с документом и отправьте ещё раз.
mrz-wrong-birth-date = В строках ошибка в дате рождения. Сверьте её с документом и отправьте ещё раз.
mrz-wrong-sex = В строках ошибка в знаке пола. Сверьте с документом и отправьте ещё раз.
mrz-wrong-expiry-date = В строках ошибка в сроке действия. Сверьте его с документом и отправьте ещё раз.
mrz-wrong-personal-number = В строках ошибка в личном номере. Сверьте его с документом и отправьте ещё раз.
mrz-wrong-composite = Где-то в нижней строке неверный знак. Сверьте её с документом и отправьте ещё раз.
mrz-wrong-name = В строках не читается имя. Сверьте его с документом и отправьте ещё раз.
mrz-wrong-issuer = В строках не читается страна. Сверьте её с документом и отправьте ещё раз.
document-number-wrong = Номер состоит из букв и цифр, от 4 до 20 знаков. Например: N12345678.
document-number-keep-button = Номер верный
document-number-change-button = Исправить номер
name-empty = Напишите фамилию и имя, как в документе.
name-too-long = Слишком длинно. Напишите фамилию и имя, как в документе.
name-has-digits = В имени есть цифры. Напишите только фамилию и имя.
name-has-signs = В имени есть лишние знаки. Можно буквы, дефис, апостроф и пробел.
name-not-latin = Здесь нужны латинские буквы, как в документе: сначала фамилия, потом запятая и имя.
address-needs-words = Напишите улицу и дом или у кого остановитесь.

# $place (String): the town
address-town-alone = Город мы уже записали: { $place }. А где именно: улица и дом или у кого? Если пока не знаете, нажмите кнопку.
