### common

# One value standing alone: a name on a button, a line of its own
plain = { $value }

back-button = Назад
skip-button = Пропустить
cancel-button = Отменить
help-button = Помощь
menu-button = Главное меню
language-button = Сменить язык
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
mode-road = Машиной, автобусом, пешком
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
error-incident = У нас произошёл сбой. Ваши ответы сохранены. Попробуйте снова через несколько минут. Если не поможет, назовите этот номер: { $number }.

error-flood = Сообщений пришло слишком много сразу. Подождите минуту и продолжайте с того же места: ответы сохранены.
outbox-maybe-repeat = Связь прерывалась. Если вы уже получили это сообщение, читать его второй раз не нужно.
card-old = Эта кнопка из прежнего сообщения. Сейчас мы вот здесь:
not-understood = Не получилось вас понять. Нажмите одну из кнопок ниже или напишите другими словами.

### other-input

# What a person sent that we do not read, and what to do instead
other-voice = Это голосовое сообщение, слушать их мы не умеем. Напишите ответ текстом или нажмите кнопку.

other-sticker = Спасибо, но прочитать ответ по стикеру мы не можем. Напишите текстом или нажмите кнопку.
other-photo = На фото может быть документ, поэтому мы его не открываем и убираем из чата. Наберите данные вручную или пришлите текстом строки со знаками «<» внизу документа.
other-document = В файле может быть документ, поэтому мы его не открываем и убираем из чата. Напишите нужное текстом.
other-album = На фотографиях могут быть документы, поэтому мы их не открываем и убираем из чата. Напишите данные текстом.
other-video = Видео мы не смотрим и убираем из чата: на нём может быть документ. Напишите ответ текстом.
other-edited = Правку в отправленном сообщении мы не учитываем. Чтобы изменить ответ, напишите «назад».
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
    112 — единая служба спасения
    102 — полиция, 103 — скорая помощь
    1414 — контакт-центр eGov
    116 16 — помощь пострадавшим от торговли людьми

urgent-ru =
    Россия
    112 — единая служба спасения
    102 — полиция, 103 — скорая помощь
    122 — вопросы здоровья
    8 800 222-74-47 — МВД, миграция
    8 800 707-88-41 — права на работе, Роструд

urgent-kg =
    Кыргызстан
    112 — служба спасения
    102 — милиция, 103 — скорая помощь
    119 — вопросы регистрации
    189 — помощь мигрантам и пострадавшим от торговли людьми

urgent-by =
    Беларусь
    112 или 101 — служба спасения
    102 — милиция, 103 — скорая помощь
    +375 17 218-52-64 — департамент по миграции

urgent-am =
    Армения
    911 или 112 — служба спасения
    102 — полиция, 103 — скорая помощь

urgent-passport = Если паспорт потерян или его отобрали: сообщите по номеру 102, затем обратитесь в консульство своей страны. Там могут выдать свидетельство на возвращение.
urgent-forced = Если вас удерживают, заставляют работать или не отдают документы, это преступление, и вашей вины нет. В безопасный момент позвоните 102 или в консульство.
urgent-pay = Если не платят зарплату: сохраните договор, переписку и записи о днях работы. Пожалуйтесь в инспекцию труда этой страны, обычно это бесплатно.
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
resume-registration = Регистрация поездки не закончена. Вы остановились здесь: «{ $question }».

resume-registration-button = Продолжить регистрацию

# $question (String): the name of the question the form waits at
resume-profile = Вопросы о работе не закончены. Вы остановились здесь: «{ $question }».

resume-profile-button = Продолжить вопросы
language-choose = Выберите язык. Его можно сменить в любой момент.
help-what = Kösh помогает заранее зарегистрировать поездку, найти подходящую работу и не пропустить сроки.
help-how = Нажимайте кнопки или пишите своими словами: «завтра еду в Россию», «сварщик», «назад», «помощь». Ответы сохраняются.

# $bot (String): our official name at this door
help-free = Всё бесплатно. Наше официальное имя: { $bot }. Мы никогда не просим денег, паролей и кодов из SMS. Если просят — это не мы.

# $question (String): the name of the question the form waits at
form-help-at = Сейчас вы на вопросе «{ $question }».

form-help = Чтобы вернуться к вопросу, нажмите «{ here-button }». В анкете «{ back-button }» вернёт к прошлому вопросу, «{ cancel-button }» выведет из неё. Ответы сохраняются.
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
web-forget-ask = Разговор исчезнет из этого браузера. Без кода восстановления или другого устройства вы не вернётесь к своим поездкам.
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
other-door = Ваши записи можно открыть и на другом устройстве: в Telegram и в браузере.

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
other-door-code-telegram = В Telegram откройте { $bot } и напишите код в разделе «{ other-door-button }». Кнопка ниже сделает это сама.

# $address (String): адрес страницы
other-door-code-web = В браузере откройте { $address }, нажмите «{ other-door-return-button }» и напишите код.

other-door-code-other = На другом устройстве откройте Kösh, нажмите «{ other-door-return-button }» и напишите код.
other-door-copy-button = Скопировать код
other-door-open-telegram-button = Открыть в Telegram
other-door-open-web-button = Открыть в браузере

# $code (String): код восстановления
other-door-recovery = Ваш код восстановления: { $code }. Прежний больше не действует.

other-door-recovery-keep = Запишите его на бумаге и храните отдельно от документов. Кто знает этот код, откроет ваши записи.
join-ask = В этом разговоре есть свои записи. Если продолжить, здесь будут записи с другого устройства.
join-ask-kept = Записи этого разговора не пропадут, но открыть их можно будет только кодом восстановления.
join-yes-button = Да, продолжить
join-no-button = Нет, оставить как есть
join-wrong = Код не подходит: в нём ошибка, он устарел или уже использован. Проверьте и напишите ещё раз или получите новый.
join-same = Это код этих же записей. Напишите его на другом устройстве.
join-done = Готово: ваши записи теперь здесь.

# $code (String): код восстановления
join-left = Код, которым можно вернуться к прежним записям этого разговора: { $code }.

# $code (String): код восстановления
join-recovery = Код, который вы написали, больше не действует. Новый код восстановления: { $code }.

join-ask-new = Здесь откроются записи с другого устройства. Продолжайте, только если ссылку сделали вы сами: чужая ссылка отдаст ваши ответы другому человеку.

### pass

pass-title = QR-подтверждение предварительной регистрации поездки
pass-purpose = Цель поездки
pass-crossings = Пересечение границы
pass-registration = Регистрация

# $from, $to (String): states; $checkpoint (String): where, or both airports
pass-crossing = { $from } → { $to }, { $checkpoint }

# $from, $to (String): airports
pass-flight = { $from } — { $to }

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
consent-what = Что хранится: язык, поездки, имена, данные документов, анкета о работе и напоминания. Имена, документы, адреса и ответы зашифрованы.
consent-why = Зачем: чтобы регистрировать поездки, напоминать о сроках и показывать подходящую работу.
consent-rights = Ваши права: получить копию или удалить всё можно в любой момент прямо в этом чате.
consent-ask = Вы согласны, чтобы мы так хранили ваши персональные данные?
consent-agree-button = Даю согласие
consent-more-button = Прочитать полностью
privacy-full-what = Что хранится: язык, ваши поездки, данные о вас и спутниках, документы, анкета о работе и сохранённые поиски, напоминания, вопросы операторам и незаконченные ответы.
privacy-full-purpose = Зачем: чтобы зарегистрировать поездку, выдать код и QR-подтверждение, напомнить о сроках и найти работу. Ни для чего другого. Рекламы нет.
privacy-full-where = Где: в базе данных того, кто держит этот Kösh. Имена, документы, адреса и ответы зашифрованы вашим отдельным ключом. Сообщения в Telegram проходят и через сам Telegram.
privacy-full-who = Кто видит: вы и те, кому вы сами показали QR-подтверждение: они видят имя, пересечения границы и цель. Работодатель без вашего согласия не видит ничего. Вопрос человеку читают операторы в своей группе Telegram, там он и остаётся.
privacy-full-how-long = Как долго: незаконченные ответы — 90 дней после последней правки, поездки — 180 дней после последнего пересечения границы. Без согласия всё удаляется через 7 дней. Вопросы операторам удаляются через 30 дней после закрытия. Отклики удаляются через 90 дней после отказа или отзыва, записи о договорах — через 180 дней после их конца.
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
text-too-long = Слишком длинно, знаков: { $length }. Сократите до { $max }.

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
when-hour = День: { $date }. В котором часу? Нажмите или напишите, например: 14:30.

when-hour-unknown-button = Час пока неизвестен

# $at: day and time; $zone: whose clock
when-told = { $at }, { $zone }

# $at: day and time; $zone: whose clock; $other: the time across the border; $otherZone: whose clock that is
when-told-both = { $at }, { $zone } = { $other }, { $otherZone }

# $date (String): the day
when-day-told = { $date }, час не указан

moment-in-past = Это время уже прошло. Напишите, когда собираетесь пересечь границу. Если вы уже проехали, выйдите в меню и напишите: «я на месте».
moment-hour-needed = Этот день уже идёт, поэтому нужен и час. Например: 18:00.
moment-before-last = Это раньше, чем предыдущая граница на вашем пути. Проверьте день и час.
moment-before-departure = Прилёт не может быть раньше вылета. Проверьте день и час.
day-needs-year = Нужна полная дата с годом, например: 05.03.1994.
birth-date-too-early = Проверьте год рождения: получается больше 120 лет.
birth-date-in-future = Этот день ещё не наступил. Напишите дату рождения, например: 05.03.1994.
document-expired = Срок этого документа уже вышел, с ним границу не пересечь. Напишите данные действующего или спросите в консульстве, как получить новый.
document-expiry-too-late = Проверьте год: документы не выдают на такой долгий срок.
place-not-found = Такого населённого пункта мы не нашли. Напишите ближайший город или райцентр.
place-which = Какое из этих мест вы имели в виду?
place-by-region-button = Выбрать по регионам
checkpoint-not-found = Такого пункта пропуска мы не нашли. Выберите из списка или напишите название иначе.
checkpoint-not-here = Этот пункт пропуска на другой границе. Выберите из списка.

# $name (String): the checkpoint; $until (String): last closed day
checkpoint-closed = { $name }: пункт пропуска закрыт для машин и пешеходов по { $until }.

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

### Jobs

jobs-open-button = { $number }. { $title }
jobs-more-button = Ещё вакансии
jobs-saved-button = Сохранённые
jobs-filtered-button = Что не показано
jobs-profile-button = Мои пожелания
jobs-tell-button = Уточнить пожелания
jobs-other-button = Другая работа
jobs-recognised-button = Диплом признан: { $country }

# $occupation (String): профессия
jobs-found = Подходящая работа: { $occupation }

# $occupation, $countries (String)
jobs-found-in = Подходящая работа: { $occupation }. Где: { $countries }

jobs-none = Сейчас нет вакансий по профессии «{ $occupation }». Попробуйте другую профессию или посмотрите, что не показано.
jobs-none-in = Сейчас нет вакансий по профессии «{ $occupation }». Где искали: { $countries }. Попробуйте другую страну или профессию.
jobs-no-permit = Разрешение на работу гражданам стран ЕАЭС не нужно: Договор о ЕАЭС, статья 97(1).
jobs-entry = { $number }. { $title }
jobs-ask = Какую работу вы ищете?
jobs-ask-in = Какую работу вы ищете? Страна: { $country }
jobs-ask-how = Нажмите кнопку или напишите профессию своими словами, на любом из наших языков.
jobs-which = Какая из этих профессий вам нужна?
jobs-saved = Сохранённые вакансии: { $count }
jobs-saved-none = Вы ещё не сохранили ни одной вакансии.
jobs-saved-entry = { $number }. { $title }, { $employer }
jobs-saved-closed = { $number }. { $title }, { $employer }. Вакансия закрыта
jobs-filtered = По этой профессии не показано:
jobs-filtered-none = По этой профессии показано всё, что есть.
jobs-filtered-recognition = Учителям, врачам, фармацевтам и юристам нужно признание диплома в стране работы. Если оно у вас есть, скажите об этом кнопкой.
jobs-filtered-turned-down = По этой профессии вы отказались от этих вакансий. Нажмите, чтобы открыть и вернуть.
jobs-recognised = Записано. Такая работа в этой стране теперь показывается.
vacancy-back-button = К списку
vacancy-restore-button = Снова показывать
vacancy-unsave-button = Убрать из сохранённых
vacancy-save-button = Сохранить
vacancy-not-for-me-button = Не для меня
vacancy-source-button = Открыть на сайте
vacancy-share-button = Скопировать ссылку
vacancy-undo-button = Вернуть
vacancy-who-place = { $employer } · { $place }, { $country }
vacancy-who-country = { $employer } · { $country }
vacancy-employer-unknown = Работодатель не указан

# $pay (String): сумма с валютой
vacancy-pay-untold = Зарплата: { $pay } в месяц; до налога или на руки, не указано

vacancy-pay-gross = Зарплата: { $pay } в месяц до вычета налога
vacancy-pay-net = Зарплата: { $pay } в месяц на руки
vacancy-pay-own = Это около { $pay } по курсу на { $date }
vacancy-pay-unknown = Зарплата не указана
vacancy-housing-yes = Жильё предоставляется
vacancy-housing-no = Жильё не предоставляется
vacancy-housing-unknown = О жилье не сказано
vacancy-reasons = Подходит: { $reasons }
vacancy-missing = Обратите внимание: { $missing }
vacancy-schedule = График: { $schedule }
vacancy-experience-none = Опыт не нужен

# $years (Number): лет
vacancy-experience =
    { $years ->
        [one] Опыт: от { $years } года
        [few] Опыт: от { $years } лет
       *[other] Опыт: от { $years } лет
    }

vacancy-education = Образование: { $education }
vacancy-languages = Языки: { $languages }
vacancy-licence = Водительские права: { $licence }

# $age (Number): лет
vacancy-age =
    { $age ->
        [one] Возраст: от { $age } года
        [few] Возраст: от { $age } лет
       *[other] Возраст: от { $age } лет
    }

vacancy-open-to = Для граждан стран: { $countries }
vacancy-transport-yes = Оплачивают дорогу или довозят до работы
vacancy-transport-no = Проезд не оплачивают
vacancy-openings = Свободных мест: { $count }
vacancy-no-permit = Разрешение на работу гражданам стран ЕАЭС не нужно: Договор о ЕАЭС, статья 97(1).

# $profession, $country (String)
vacancy-recognition = Профессия «{ $profession }» требует признания диплома. Страна работы: { $country }. Договор о ЕАЭС, статья 97(3). Уточните порядок в ведомстве.

vacancy-demo = Это вымышленная вакансия для пробы. Такого работодателя нет.

# $source, $seen (String)
vacancy-seen = Источник: { $source }. Видели там: { $seen }

# $source, $posted, $seen (String)
vacancy-posted = Источник: { $source }. Размещено: { $posted }. Видели там: { $seen }

vacancy-closes = Последний день: { $date }
vacancy-closed = Вакансия закрыта: в источнике её больше нет.
vacancy-gone = Этой вакансии больше нет. Посмотрите другие.
vacancy-saved = Сохранено.
vacancy-unmarked = Отметка снята.
not-for-me = Почему не подходит «{ $title }»? По ответу мы изменим подборку.
not-for-me-pay = Зарплата
not-for-me-place = Место
not-for-me-work = Сама работа
not-for-me-employer = Работодатель
not-for-me-schedule = График
not-for-me-other = Другое
turned-down-pay = «{ $title }» больше не показываем. Чтобы видеть зарплату повыше, укажите её в пожеланиях.
turned-down-place = «{ $title }» и другие вакансии этого региона больше не показываем.
turned-down-work = «{ $title }» и такую же работу больше не показываем, если вы не ищете именно её.
turned-down-employer = «{ $title }» и другие вакансии этого работодателя больше не показываем.
turned-down-schedule = «{ $title }» больше не показываем. Нужный график укажите в пожеланиях.
turned-down-other = «{ $title }» больше не показываем.
unfit-closed = Срок этой вакансии прошёл.
unfit-country = Эта работа не в тех странах, которые вы выбрали.
unfit-not-open = Эта вакансия открыта для граждан других стран.
unfit-recognition = Для этой работы нужно, чтобы диплом признали в стране работы.
unfit-licence = Для этой работы нужны водительские права другой категории.
unfit-too-late = Вы сможете начать позже, чем закроется вакансия.
unfit-age = Для этой работы есть возрастное ограничение.
filtered-closed = Срок прошёл: { $count }
filtered-country = В других странах: { $count }
filtered-not-open = Для граждан других стран: { $count }
filtered-recognition = Нужно признание диплома: { $count }
filtered-licence = Нужны другие права: { $count }
filtered-too-late = Закроются раньше, чем вы сможете начать: { $count }
filtered-age = По возрасту: { $count }
filtered-not-for-me = Вы отметили «Не для меня»: { $count }
reason-same-occupation = ваша профессия
reason-near-occupation = близкая профессия
reason-pay-above-floor = зарплата не ниже желаемой
reason-good-pay = хорошая зарплата
reason-wished-place = ваш город
reason-wished-region = ваш регион
reason-no-experience-needed = опыт не нужен
reason-enough-experience = опыта хватает
reason-languages-enough = язык подходит
reason-housing-provided = есть жильё
reason-schedule-fits = график подходит
reason-fresh = свежая вакансия
reason-education-enough = образование подходит
reason-title-fits = совпадает с вашими словами
missing-recognition = нужно признание диплома
missing-licence-untold = нужны водительские права
missing-citizenship-untold = открыта не для всех граждан
missing-other-occupation = профессия не та же, но близкая
missing-pay-unknown = зарплата не указана
missing-pay-below-floor = зарплата ниже желаемой
missing-pay-before-tax = сумма до вычета налога
missing-other-place = другое место
missing-more-experience = нужен больший опыт
missing-language-level = нужно лучше знать язык
missing-no-housing = жильё не дают
missing-housing-unknown = о жилье не сказано
missing-other-schedule = другой график
missing-higher-education = нужно другое образование

profile-occupation = Кем вы хотите работать?
    .hint = Нажмите кнопку или напишите своими словами, например: сварщик.
    .short = Профессия

profile-countries = В какие страны вы готовы поехать?
    .hint = Пропустите, если всё равно.
    .short = Страны

profile-pay = За какую наименьшую зарплату в месяц вы согласны работать?
    .hint = На руки. Можно написать свою сумму, например: 80 тысяч рублей.
    .short = Зарплата не меньше

profile-experience = Сколько лет вы работаете по этой профессии?
    .hint = Нажмите кнопку или напишите число.
    .short = Опыт

profile-languages = На каких языках вы говорите?
    .hint = Нажмите язык, затем уровень. Можно написать: русский B1, казахский B2.
    .short = Языки

profile-housing = Нужно ли вам жильё от работодателя?
    .hint = Если нужно, сначала покажем вакансии с жильём.
    .short = Нужно жильё

profile-schedules = Какой график вам подходит?
    .hint = Пропустите, если подходит любой.
    .short = График

profile-available = Когда вы можете начать?
    .hint = Примерно.
    .short = Начало работы

profile-available-now = Сейчас
profile-available-month = В течение месяца
profile-available-quarter = Через 2–3 месяца
profile-available-later = Позже

# $value (Number): лет
profile-years =
    { $value ->
        [0] Без опыта
        [one] { $value } год
        [few] { $value } года
       *[other] { $value } лет
    }

profile-review = Ваши пожелания. Всё верно?
    .short = проверка пожеланий

profile-submit-button = Показать работу
profile-enough-button = Хватит, показать работу
profile-none = Расскажите, какую работу вы ищете: до восьми вопросов, любой можно пропустить.
profile-begin-button = Начать
profile-told = Что вы рассказали о работе:
profile-jobs-button = Показать работу
profile-change-button = Изменить
profile-forget-button = Забыть это
profile-kept = Записано. Подборка учитывает ваши пожелания.
profile-forgotten = Ваши пожелания удалены.
languages-spoken = { $language } { $level }
languages-how-well = Как вы знаете { $language }?
languages-please = Не получилось понять. Выберите язык кнопкой или напишите, например: русский B1.
pay-please = Не получилось понять сумму. Напишите одно число, например: 80000, или с валютой: 80 тысяч рублей.

profile-town = Возле какого города вы хотите работать?
    .hint = Сначала покажем работу поблизости. Пропустите, если всё равно.
    .short = Город

# $occupation (String): профессия
jobs-near = Сейчас нет вакансий по профессии «{ $occupation }». Вот близкие профессии:

# $occupation, $countries (String)
jobs-near-in = Сейчас нет вакансий по профессии «{ $occupation }». Где искали: { $countries }. Вот близкие профессии:

# $country (String): страна
jobs-wider-button = Вся страна: { $country }

# $count (Number): сколько
filtered-region = В других регионах или регион не указан: { $count }

unfit-region = Эта работа не в том регионе, который вы выбрали.

### reminders

# $source (String): act, date, article; $date (String): when it was looked at
rule-source = Основание: { $source }. Сведения на { $date }.

# $crossing (String): day and time of the border; $deadline (String): day and time
reminder-filing = Вы пересекаете границу: { $crossing }. Зарегистрируйте поездку у нас не позже: { $deadline }.

# $deadline (String): day and time
reminder-overlay-ru-ruid = Россия: заполните форму ruID. Крайний срок: { $deadline }.

# $deadline (String): day and time
reminder-overlay-kz-eta = Казахстан: подайте заявку QazETA. Крайний срок: { $deadline }.

overlay-mandatory = По нашим сведениям, для вас она обязательна.
overlay-voluntary = Пока она добровольная.
overlay-not-ours = Это форма самого государства: регистрация у нас её не заменяет.

# $from, $to (String): states; $crossing (String): day and time
reminder-crossing = Скоро граница: { $from } — { $to }. Время: { $crossing }.

reminder-crossing-take = Возьмите документ, по которому едете, и QR-подтверждение.

# $to (String): state
reminder-arrival = Вы уже въехали? Страна: { $to }. Отметьте это: все сроки считаются со дня въезда.

# $to (String): state
reminder-address = Мы ещё не знаем, где вы остановитесь. Страна: { $to }. Добавьте адрес в поездку: он понадобится для миграционного учёта.

duty-ru-registration = Россия: встаньте на миграционный учёт. Уведомление подаёт принимающая сторона: в МВД, в МФЦ, на почте или через Госуслуги.
duty-ru-medical = Россия, для тех, кто работает: в первые 30 дней после въезда пройдите медосмотр, сдайте отпечатки пальцев и сфотографируйтесь.
duty-ru-amina = Москва и область, для тех, кто работает: установите приложение Amina и зарегистрируйтесь в нём по своему адресу.
duty-kz-registration = Казахстан: зарегистрируйтесь в системе миграционной полиции. Принимающая сторона подтвердит ваш адрес в приложении.
duty-kz-host = Казахстан: попросите принимающую сторону сообщить о вашем приезде на vmp.gov.kz в течение трёх рабочих дней.
duty-kz-permit = Казахстан: чтобы работать дольше 90 дней, нужно разрешение на временное проживание. Подайте документы вместе с работодателем.
duty-kg-registration = Кыргызстан: зарегистрируйтесь в ЦОНе или попросите принимающую сторону сделать это через интернет. Больше 90 дней без регистрации — запрет на въезд на 90 дней.
duty-by-registration = Беларусь: зарегистрируйтесь по месту пребывания, бесплатно на portal.gov.by или лично в отделе по гражданству и миграции.
duty-by-registration-in-person = Беларусь: кто приехал из России, регистрируется лично, в отделе по гражданству и миграции. Через сайт не получится.
duty-am-registration = Армения: зарегистрируйте пребывание в Службе миграции и гражданства.
duty-am-certificate = Армения, для тех, кто работает: оформите бесплатную справку о законном пребывании на workpermit.am. Нужны фото, документ и договор.

# $day (String): a day with its weekday
reminder-last-day = Последний день: { $day }.

# $days (Number): whole days left; 0 is the last day
reminder-left-days =
    { $days ->
        [0] Сегодня последний день.
        [one] Остался { $days } день.
        [few] Осталось { $days } дня.
        [many] Осталось { $days } дней.
       *[other] Осталось { $days } дня.
    }

# $hours (Number): whole hours left
reminder-left-hours =
    { $hours ->
        [one] Остался { $hours } час.
        [few] Осталось { $hours } часа.
        [many] Осталось { $hours } часов.
       *[other] Осталось { $hours } часа.
    }

# $to (String): state; $day (String): a day with its weekday
reminder-stay = Срок пребывания заканчивается. Страна: { $to }, последний день: { $day }. До конца этого дня нужно выехать или законно продлить срок.

# $day (String): a day with its weekday
reminder-contract = Ваш трудовой договор заканчивается: { $day }. С ним заканчивается и срок пребывания. О новом договоре договоритесь заранее.

# $day (String): a day with its weekday
reminder-renew15 = Договор прекращён раньше срока. Новый можно заключить без выезда, последний день: { $day }.

reminder-why-now = Пишем в тихие часы, потому что до срока меньше шести часов.
reminder-trip-button = Открыть поездку
reminder-done-button = Сделано
reminder-register-button = Зарегистрировать поездку
reminder-crossed-button = Граница уже позади
reminder-not-gone-button = Поездки не было
reminder-postponed-button = Поеду позже
reminder-stay-button = Мой срок пребывания
reminders-next = Ближайшие напоминания:

# $at (String): day and time; $what (String): what it is about
reminders-line = { $at } — { $what }

reminders-none = Напоминаний пока нет. Они появятся, когда вы зарегистрируете поездку.

# $from, $to (String): hours
reminders-quiet = Тихие часы: с { $from } до { $to }. В это время пишем, только если срок вот-вот пройдёт.

reminders-quiet-none = Тихих часов нет: пишем в любое время.

# $groups (String): names of groups
reminders-off = Выключено: { $groups }.

# $groups (String): names of groups
reminders-stopped = Сообщения о границе и новых вакансиях выключены. Остались те, где есть обязательный срок: { $groups }.

reminders-stopped-all = Все напоминания выключены. Сами сроки остаются в силе.
reminders-all-off-button = Выключить все
reminders-calendar-button = Файл для календаря
reminders-calendar = Откройте этот файл в календаре: он напомнит и без нас. Если поездка изменится, возьмите новый.

# $group (String): name of a group
reminders-turn-on-button = Включить: { $group }

# $group (String): name of a group
reminders-turn-off-button = Выключить: { $group }

reminders-quiet-button = Тихие часы
reminders-group-trip = регистрация и формы
reminders-group-border = граница
reminders-group-stay = пребывание
reminders-group-contract = договор
quiet-hours = В какие часы вам не писать?
quiet-hours-none-button = Писать в любое время

# $from, $to (String): hours
quiet-hours-span-button = С { $from } до { $to }

form-done = Отметили у себя, больше об этом не напоминаем. Государству мы ничего не сообщаем.
reminder-over = Это напоминание уже не действует.

# $at (String): day and time
reminder-snoozed = Напомним ещё раз: { $at }.

stay-none = У нас не отмечено, что вы сейчас в другой стране. Если уже въехали, отметьте это в своей поездке.

# $state (String): state; $date (String): day of entry
stay-now = Вы сейчас здесь: { $state }. День въезда: { $date }.

# $date (String): day
stay-contract-until = Последний день договора: { $date }.

# $date (String): day
stay-free-until = Последний день без постановки на миграционный учёт: { $date }.

# $date (String): day
stay-countdown = Новый договор можно заключить без выезда. Последний день: { $date }.

# $date (String): day
stay-until-days = Последний день пребывания по правилам этой страны: { $date }. Прежние поездки, о которых мы не знаем, тоже считаются.

# $date (String): day
stay-until-contract = Можно оставаться, пока действует договор, последний день: { $date }.

stay-contract-button = Указать конец договора
stay-contract-change-button = Изменить конец договора
stay-terminated-button = Договор прекращён раньше
stay-contract = В какой день заканчивается ваш договор? Например: 30 июня 2027.
stay-terminated = В какой день договор прекращён? Выберите день или напишите, например: 20 ноября.
stay-before-entry = Этот день раньше вашего въезда. Проверьте дату.
stay-not-ended-yet = Этот день ещё не наступил. Укажите день, когда договор уже прекращён.
stay-kept = Записали и пересчитали напоминания.
needs-citizenship = Какое у вас гражданство?
needs-other = Мы знаем правила для граждан Армении, Беларуси, Казахстана, Кыргызстана и России. Свои уточните в консульстве страны, куда едете. Срочная помощь есть для всех.
needs-from = Из какой страны вы выезжаете?

# $from (String): state
needs-to = Откуда: { $from }. Куда вы едете?

# $to (String): state
needs-purpose = Куда: { $to }. Зачем вы едете?

needs-elsewhere-button = Выезжаю из другой страны
needs-again-button = Другая поездка

# $citizenship, $from, $to (String): states; $purpose (String): what for
needs-answer = Гражданство: { $citizenship }. Поездка: { $from } — { $to }. Цель: { $purpose }.

# $hours (Number): hours before the border
needs-lead-time =
    { $hours ->
        [one] Зарегистрируйте поездку у нас не позже чем за { $hours } час до границы. Закон этого не требует, за опоздание не наказывают.
        [few] Зарегистрируйте поездку у нас не позже чем за { $hours } часа до границы. Закон этого не требует, за опоздание не наказывают.
       *[other] Зарегистрируйте поездку у нас не позже чем за { $hours } часов до границы. Закон этого не требует, за опоздание не наказывают.
    }

needs-form-none = Своей формы до въезда это государство, насколько мы знаем, от вас не требует.

# $hours (Number): hours before the border
needs-form-ru-ruid =
    { $hours ->
        [one] До въезда Россия просит заполнить форму ruID: не позже чем за { $hours } час.
        [few] До въезда Россия просит заполнить форму ruID: не позже чем за { $hours } часа.
       *[other] До въезда Россия просит заполнить форму ruID: не позже чем за { $hours } часов.
    }

# $hours (Number): hours before the border
needs-form-kz-eta =
    { $hours ->
        [one] До въезда Казахстан просит подать заявку QazETA: не позже чем за { $hours } час.
        [few] До въезда Казахстан просит подать заявку QazETA: не позже чем за { $hours } часа.
       *[other] До въезда Казахстан просит подать заявку QazETA: не позже чем за { $hours } часов.
    }

needs-document-id-card-yes = Документ: паспорт для поездок за границу или ID-карта.
needs-document-id-card-no = Документ: только паспорт для поездок за границу. ID-карту не примут.
needs-document-id-card-unknown = Документ: паспорт для поездок за границу. Примут ли ID-карту, мы не знаем.
needs-document-internal-passport-yes = Документ: заграничный или внутренний паспорт.
needs-document-internal-passport-air-only = Документ: заграничный паспорт. Внутренний примут только в самолёте, по дороге через Грузию он не подойдёт.
needs-document-note-ru-child = Детям до 14 лет нужен свой заграничный паспорт.
needs-document-note-child-under-16 = Для детей до 16 лет правила неясны: возьмите паспорт ребёнка.
needs-document-note-services-want-passport = На месте для многих услуг просят именно паспорт.

# $days (Number): days from entry; $to (String): state
needs-free-days =
    { $days ->
        [one] Страна: { $to }. Без постановки на миграционный учёт можно { $days } день, день въезда считается.
        [few] Страна: { $to }. Без постановки на миграционный учёт можно { $days } дня, день въезда считается.
       *[other] Страна: { $to }. Без постановки на миграционный учёт можно { $days } дней, день въезда считается.
    }

# $days (Number): days allowed
needs-stay-roll180 =
    { $days ->
        [one] Находиться можно до { $days } дня за любые 180 дней.
        [few] Находиться можно до { $days } дней за любые 180 дней.
       *[other] Находиться можно до { $days } дней за любые 180 дней.
    }

# $days (Number): days allowed
needs-stay-calyear =
    { $days ->
        [one] Находиться можно до { $days } дня за календарный год.
        [few] Находиться можно до { $days } дней за календарный год.
       *[other] Находиться можно до { $days } дней за календарный год.
    }

needs-stay-none = Срок пребывания не ограничен.
needs-card-none = Миграционная карта не нужна.
needs-card-unless-stamped = Миграционная карта не нужна, если в паспорте есть штамп и вы едете не больше чем на 30 дней. Иначе возьмите её на границе и храните. Если едете работать, отметьте в ней цель «работа».
needs-card-without-stamp = Если в документ не ставят штамп (ID-карта, внутренний паспорт), возьмите на границе миграционную карту и храните её.
needs-card-union-state = Миграционную карту берут при первом въезде в Россию или Беларусь: она одна на две страны. Храните её.

# $days (Number): working days
needs-address-change =
    { $days ->
        [one] Сменили адрес: зарегистрируйте новый за { $days } рабочий день.
        [few] Сменили адрес: зарегистрируйте новый за { $days } рабочих дня.
       *[other] Сменили адрес: зарегистрируйте новый за { $days } рабочих дней.
    }

needs-contract = С трудовым договором можно оставаться весь его срок. Разрешение на работу не нужно.

# $after, $days (Number): days
needs-renewal =
    { $days ->
        [one] Если договор прекратят раньше срока, а после въезда прошло больше { $after } дней, новый можно заключить без выезда. На это есть { $days } день.
        [few] Если договор прекратят раньше срока, а после въезда прошло больше { $after } дней, новый можно заключить без выезда. На это есть { $days } дня.
       *[other] Если договор прекратят раньше срока, а после въезда прошло больше { $after } дней, новый можно заключить без выезда. На это есть { $days } дней.
    }

needs-own-state = Это ваша страна: въезжать и жить в ней можно без ограничений.
needs-not-state = Мы подсказываем и напоминаем. Регистрирует вас только само ведомство.
reminder-name-filing = регистрация поездки у нас
reminder-name-overlay = форма самого государства

# $to (String): state
reminder-name-address = добавить адрес пребывания: { $to }

# $from, $to (String): states
reminder-name-crossing = граница: { $from } → { $to }

# $to (String): state
reminder-name-arrival = отметить въезд: { $to }

reminder-name-stayreg = постановка на миграционный учёт
reminder-name-medical = медосмотр и отпечатки пальцев

# $to (String): state
reminder-name-stay = конец срока пребывания: { $to }

reminder-name-contract = конец трудового договора
reminder-name-renew15 = новый трудовой договор

# $state (String): state passed through
needs-by-land = Если едете не самолётом, по пути будет { $state }.

needs-sources-button = Источники
reminder-form-ru-ruid = подать ruID, въезд в Россию
reminder-form-kz-eta = подать QazETA, въезд в Казахстан
reminder-duty-ru-registration = Россия: встать на миграционный учёт
reminder-duty-ru-medical = Россия: медосмотр и отпечатки пальцев
reminder-duty-ru-amina = Москва: приложение Amina
reminder-duty-kz-registration = Казахстан: зарегистрироваться в системе миграционной полиции
reminder-duty-kz-host = Казахстан: сообщение принимающей стороны о приезде
reminder-duty-kz-permit = Казахстан: разрешение на временное проживание
reminder-duty-kg-registration = Кыргызстан: зарегистрироваться по месту пребывания
reminder-duty-by-registration = Беларусь: зарегистрироваться по месту пребывания
reminder-duty-by-registration-in-person = Беларусь: зарегистрироваться лично
reminder-duty-am-registration = Армения: зарегистрировать пребывание
reminder-duty-am-certificate = Армения: справка о законном пребывании

# $form (String): the state's form; $deadline: day and time
registration-note-other-form-late = Отдельно, у самого государства: { $form }. Крайний срок прошёл: { $deadline }. Подайте сейчас и уточните в ведомстве, примут ли.

# $form (String): the state's form; $deadline: day and time
state-form-late = Ещё одна форма, государственная: { $form }. Крайний срок прошёл: { $deadline }. Подайте сейчас и уточните в ведомстве, примут ли.

reminders-group-vacancies = новые вакансии

# $group (String): name of a group
reminders-rhythm-button = Как часто: { $group }

# $group (String): name of a group; $rhythm (String): how often
reminders-rhythm = О чём: { $group }. Сейчас: { $rhythm }. Как часто вам писать?

reminders-rhythm-border = Если не сразу, соберём вместе и пришлём в 9 утра. То, что ждать не может, придёт раньше.
reminders-rhythm-vacancies = В одном сообщении не больше пяти вакансий. Остальные придут в следующем.

# $group (String): name of a group; $rhythm (String): how often
reminders-gathered = Присылаем вместе: { $group }, { $rhythm }.

rhythm-now = сразу
rhythm-daily = раз в день
rhythm-weekly = раз в неделю
rhythm-off = выключено
rhythm-mixed = у каждого поиска по-своему
rhythm-set-now = Сразу
rhythm-set-daily = Раз в день, в 9:00
rhythm-set-weekly = По понедельникам, в 9:00
rhythm-set-off = Выключить

# $zone (String): a clock
reminders-zone = Ваш часовой пояс: { $zone }.

reminders-zone-button = Часовой пояс

# $zone (String): a clock
reminders-zone-ask = По какому времени вам писать? Сейчас: { $zone }. Выберите или напишите свой город.

reminders-zone-unknown = Не поняли точно, какой это город. Напишите иначе или выберите из списка.

# $zone (String): a clock
reminders-zone-set = Теперь пишем по этому времени: { $zone }.

reminder-snooze-hour-button = Через час
reminder-snooze-tonight-button = Сегодня вечером
reminder-snooze-tomorrow-button = Завтра утром

# $zone (String): a clock; $now (String): the time on it
registered-clock = По каким часам вы живёте? Мы пишем по этому времени: { $zone }, сейчас { $now }. Верно?

clock-right-button = Верно
clock-other-button = Другое время
reminders-group-news = новости Kösh

# $town, $zone (String)
reminders-zone-town = { $town }. Теперь пишем по этому времени: { $zone }.

### verify

verify-title = Проверка QR-подтверждения
verify-intro = Всё проверяется в этом браузере: то, что вы сканируете или вставляете, никуда не отправляется.
verify-language = Язык
verify-scan-button = Сканировать камерой
verify-stop-button = Выключить камеру
verify-picture-button = Выбрать картинку
verify-paste = Текст QR-кода
verify-check-button = Проверить
verify-looking = Наведите камеру на QR-код.
verify-camera-none = Камера здесь недоступна. Выберите картинку или вставьте текст QR-кода.
verify-picture-none = На этой картинке QR-код не найден. Выберите картинку почётче, где код виден целиком.
verify-valid = Подтверждение подлинное и действует.
verify-expired = Подтверждение подлинное, но его срок истёк.

# $version (String): the number of the newest one
verify-replaced = Подтверждение подлинное, но заменено версией { $version }. Попросите показать новую.

verify-cancelled = Подтверждение подлинное, но отменено.
verify-altered = Подтверждение не подлинное: изменено после подписи, или код повреждён. Отсканируйте ещё раз.
verify-unknown-issuer = Чья подпись, неизвестно: Kösh этого не выдавал, или ключи здесь устарели. Откройте страницу с интернетом.
verify-unreadable = Здесь нет целого QR-подтверждения. Отсканируйте ещё раз или вставьте весь текст.
verify-not-state = Здесь то, что человек сообщил Kösh перед поездкой. Это не регистрация в государстве, не виза и не разрешение.
verify-name = Имя, как в документе
verify-code = Код

# $from, $to (String): states; $checkpoint (String); $date (String): the day
verify-crossing = { $from } → { $to }, { $checkpoint }, { $date }

# $at (String): day and time
verify-status-as-of = Список заменённых и отменённых составлен: { $at }

verify-status-none = Заменено ли или отменено, неизвестно: список ещё не загружен.
verify-keys-none = Ключи ещё не загружены. Откройте страницу один раз с интернетом.
verify-ready = Страница сохранена и теперь работает без интернета.
verify-document-title = Это документ предъявителя?
verify-document-how = Введите то, что стоит в документе. Сравнение идёт здесь и никуда не отправляется.
verify-document-number = Номер документа
verify-document-birth = Дата рождения
verify-document-until = Срок действия; если его нет, дата выдачи
verify-document-check-button = Сравнить с документом
verify-document-working = Сравниваем. Это займёт несколько секунд.
verify-document-matches = Документ соответствует подтверждению.
verify-document-differs = Документ не соответствует. Проверьте введённый номер и обе даты.
verify-no-script = Чтобы проверить подпись, включите в настройках браузера скрипты.

### registration

# Whose citizen the traveller is
citizenship-am = { country-am }

citizenship-by = { country-by }
citizenship-kz = { country-kz }
citizenship-kg = { country-kg }
citizenship-ru = { country-ru }
citizenship-dual = Два гражданства
citizenship-other = Другая страна
citizenship-stateless = Нет гражданства
citizenship-change-button = Исправить гражданство
relation-spouse = Муж или жена
relation-child = Ребёнок
relation-parent = Отец или мать
relation-sibling = Брат или сестра
relation-other = Другой человек
returns-no = Нет
returns-yes = Да, знаю когда
returns-unknown = Да, но не знаю когда
document-passport = Паспорт
document-id-card = Удостоверение, ID-карта
document-internal-passport = Внутренний паспорт
document-birth-certificate = Свидетельство о рождении
document-return-certificate = Свидетельство на возвращение

late-reason-illness-button = Болезнь родного человека
    .told = болезнь родного человека

late-reason-funeral-button = Похороны
    .told = похороны

late-reason-treatment-button = Срочное лечение
    .told = срочное лечение

late-reason-late-offer-button = Поздно позвали на работу
    .told = поздно позвали на работу

registration-employer-none-button = Работодателя пока нет
    .told = пока нет

registration-address-unknown-button = Пока не знаю
    .told = пока неизвестно

border-caution-keep-button = Всё равно поеду здесь
border-caution-checkpoint-button = Выбрать другой пункт
border-caution-day-button = Выбрать другой день
minor-add-adult-button = Добавить взрослого

registration-citizenship = Какое у вас гражданство?
    .hint = Нажмите кнопку или напишите, например: Казахстан.
    .short = Гражданство

registration-document-citizenship = По документу какой страны вы поедете?
    .hint = Правила зависят от документа, который вы покажете на границе.
    .short = Документ страны

# $who (String): stateless, other
registration-citizenship-note =
    { $who ->
        [stateless] Правила Евразийского союза написаны для граждан пяти его стран. Без гражданства могут понадобиться виза и разрешение на работу.
       *[other] Правила Евразийского союза написаны для граждан пяти его стран. Гражданам других стран могут понадобиться виза и разрешение на работу.
    }
    .hint = Поездку мы всё равно зарегистрируем, напомним о сроках и подскажем, куда обратиться. Что нужно именно вам, спросите в консульстве страны, куда едете.

registration-from = Из какой страны вы выезжаете?
    .hint = Нажмите кнопку или напишите название.
    .short = Откуда

registration-to = В какую страну вы едете?
    .hint = Страна, где вы собираетесь остановиться. Про транзитные спросим отдельно.
    .short = Куда

registration-mode = Как вы поедете?
    .hint = От этого зависят граница и следующие вопросы.
    .short = На чём

# $from, $to (String): the two states
registration-checkpoint = { $from } → { $to }: через какой пункт пропуска?
    .hint = Нажмите кнопку или напишите название.
    .short = Пункт пропуска

# $from, $to (String): the two states
registration-crosses-at = { $from } → { $to }: когда вы пересечёте границу?
    .hint = Например: 25 декабря 14:00, завтра в 9, в пятницу утром.
    .short = Граница

# $why (String): closed, neighbours, routes; $checkpoint (String): its name; $until (String): last closed day
registration-border-caution =
    { $why ->
        [closed] { $checkpoint }: в этот день пункт пропуска закрыт для машин и пешеходов, по { $until }.
        [neighbours] { $checkpoint }: этот пункт пропуска — для граждан двух соседних стран. С вашим гражданством могут не пропустить.
       *[routes] { $checkpoint }: граждане других стран проезжают здесь только по согласованным дорогам. Уточните в пограничной службе, подходит ли вам этот пункт.
    }
    .hint = Как поступим?

# $from (String): the state
registration-departure-airport = { $from }: из какого аэропорта вылетаете?
    .hint = Нажмите кнопку, напишите город или код с билета.
    .short = Аэропорт вылета

registration-departs-at = Когда вылет?
    .hint = Как в билете, например: 25 декабря 14:00.
    .short = Вылет

# $to (String): the state
registration-arrival-airport = { $to }: в какой аэропорт прилетаете?
    .hint = Нажмите кнопку, напишите город или код с билета.
    .short = Аэропорт прилёта

registration-arrives-at = Когда прилёт?
    .hint = Как в билете, по часам города прилёта. Например: 25 декабря 17:30.
    .short = Прилёт

registration-purpose = Зачем вы едете?
    .hint = От этого зависят следующие вопросы и сроки.
    .short = Цель

registration-employer = Кто ваш работодатель?
    .hint = Название компании или имя. Если работы ещё нет, нажмите кнопку: мы поможем её найти.
    .short = Работодатель

# $purpose (String): why they go
registration-host =
    { $purpose ->
        [study] Где вы будете учиться?
        [family] К кому вы едете?
        [medical] Где вы будете лечиться?
        [business] К кому вы едете по делам?
        [driver] От какого перевозчика вы едете?
       *[other] Кто вас принимает?
    }
    .hint = Имя или название. Если пока не знаете, нажмите «{ skip-button }».
    .short = Принимающая сторона

# $to (String): the state
registration-place = { $to }: в какой город или село?
    .hint = Напишите название или отправьте точку на карте. Если пока не знаете, нажмите «{ skip-button }».
    .short = Город или село

# $place (String): the town
registration-address = { $place }: где именно вы остановитесь?
    .hint = Улица и дом, гостиница или у кого. Например: улица Садовая, 5. Можно отправить точку на карте.
    .short = Адрес

registration-returns = Вы поедете обратно?
    .hint = Обратный путь зарегистрируем сразу, отдельно делать не придётся.
    .short = Обратный путь

registration-returns-at = Когда вы поедете обратно?
    .hint = Например: 20 января 10:00. Дату потом можно изменить.
    .short = Граница на обратном пути

registration-late-reason = До границы меньше двух суток. Почему так срочно?
    .hint = Поздняя регистрация у нас ничем не грозит. В QR-подтверждении причины не видно.
    .short = Почему срочно

registration-minor-note = Вам нет 18 лет, и взрослого в поездке нет. Возьмите с собой согласие родителей, заверенное нотариусом.
    .hint = Без него могут не выпустить. Точные правила уточните в пограничной службе. Если нужна помощь, звоните 112.

# $count (Number): those told already
registration-companions = С вами едет кто-нибудь ещё?
    .hint = Каждый получит свой код и QR. Дети тоже.
    .short = Кто едет с вами
    .add = Добавить человека
    .done =
        { $count ->
            [0] Нет, еду без других
           *[other] Это все
        }
    .remove = Убрать { $number }-го человека

# $number (Number): which one; $name (String): may be empty; $relation (String): what they are to the person
registration-companion =
    { $relation ->
        [spouse] { $number }. Муж или жена { $name }
        [child] { $number }. Ребёнок { $name }
        [parent] { $number }. Отец или мать { $name }
        [sibling] { $number }. Брат или сестра { $name }
        [other] { $number }. { $name }
       *[none] { $number }. Новый человек
    }

registration-companions-relation = Кем вам приходится этот человек?
    .hint = Нажмите кнопку.
    .short = Кем приходится

registration-companions-guardian = С кем из взрослых едет ребёнок?
    .hint = Этот человек отвечает за ребёнка в дороге.
    .short = С кем из взрослых

registration-companions-companion-citizenship = Какое гражданство у этого человека?
    .hint = По документу, с которым этот человек поедет.
    .short = Гражданство

traveller-document = Какой документ вы покажете на границе?
    .hint = Отправьте строки со знаками «<<<» внизу страницы или карты. Или введите вручную. Фото в чат не присылайте.
    .short = Документ

traveller-document-type = Какой это документ?
    .hint = Тот, который вы покажете на границе.
    .short = Вид документа

traveller-document-number = Какой у документа номер?
    .hint = Серия и номер подряд, как в документе.
    .short = Номер

# $number (String): as it was typed
traveller-document-number-sure = { $number }: обычно номера таких документов выглядят иначе. Сверьте с документом.
    .hint = Если всё верно, нажмите «{ document-number-keep-button }».

traveller-name = Фамилия и имя, как в документе?
    .hint = На своём языке, например: Примерова Анна. Отчество — если оно есть в документе.
    .short = Имя

# $example (String): a name in Latin letters
traveller-latin-name = А как это написано латиницей?
    .hint = Сначала фамилия, запятая, потом имя. Например: { $example }.
    .short = Латиницей

traveller-birth-date = Дата рождения?
    .hint = День, месяц и год, например: 05.03.1994.
    .short = Дата рождения

traveller-expires-on = До какого числа действует документ?
    .hint = Например: 01.02.2030. Если срока нет, нажмите «{ skip-button }».
    .short = Действует до

registration-review = Проверьте, всё ли верно. Ничего не отправлено, пока вы не нажмёте «{ registration-submit-button }».
    .short = проверка перед отправкой

registration-submit-button = Зарегистрировать

# $deadline: day and time
registration-note-on-time = Вы успеваете. Крайний срок: { $deadline }.

# $deadline: day and time
registration-note-late = Крайний срок прошёл: { $deadline }. Мы всё равно зарегистрируем поездку и отметим, что она поздняя.

# $opens: the first day
registration-note-early = До поездки больше 90 дней. Зарегистрировать можно с { $opens }, до того ответы сохранятся.

# $form (String): the state's form; $deadline: day and time
registration-note-other-form = Отдельно, у самого государства: { $form }. Крайний срок: { $deadline }.

amendment-review = Что изменить? Нажмите строку, потом «{ amendment-submit-button }».
    .short = проверка изменений

amendment-submit-button = Сохранить изменения
occupation-which = Что ближе всего к вашей работе?
occupation-not-found = Мы не узнали такую профессию. Напишите проще, например: сварщик, повар, водитель.

# $from, $to (String): states; $checkpoint (String)
border-passed = { $from } → { $to }, { $checkpoint }

# $from, $to (String): states; $exit, $entry (String): airports
border-passed-flight = { $from }, { $exit } → { $to }, { $entry }

# $to (String): the person's own state
after-crossing-home = Записали: вы дома, { $to }. Срок пребывания в другой стране закончился, о нём больше не напоминаем.

journey-there = вы на месте
reminders-silent = Напоминания о вашей поездке выключены, поэтому мы не напишем. Сами сроки остаются в силе.

# $groups (String): names of groups
reminders-still-on = Включены: { $groups }. По ним сейчас ничего не запланировано.

reminders-none-left = Ближайших напоминаний нет: всё, о чём мы собирались напомнить, уже позади.
reminders-all-on-button = Включить все
jobs-turned-down = По другим профессиям вы отказались от этих вакансий. Нажмите, чтобы открыть и вернуть.
jobs-turned-down-button = Отказы по другим профессиям
not-gone-began = Часть пути уже пройдена. Оставшуюся можно перенести или изменить.
crossed-before-last = Это раньше, чем предыдущая граница этой поездки. Проверьте день.

# $place (String): town
journey-place = Адрес: { $place }

# $date (String): day
stay-free-past = Срок постановки на миграционный учёт прошёл: { $date }. Если ещё не встали, сделайте это сейчас.

### telegram

# Видно на странице бота и до начала разговора: до 512 и до 120 букв
bot-description = Kösh помогает тем, кто едет за границу работать, учиться или к семье: заранее регистрирует поездку, находит подходящую работу, напоминает о сроках. Бесплатно. Это не государственная служба. Мы никогда не просим денег, паролей и кодов из SMS.

bot-short-description = Регистрация поездки, работа, сроки. Бесплатно. Никогда не просим денег, паролей и кодов из SMS.
command-start = Главное меню
command-new = Зарегистрировать поездку
command-my = Мои поездки и коды
command-jobs = Найти подходящую работу
command-profile = Моя профессия и опыт работы
command-reminders = Ближайшие напоминания
command-needs = Что мне нужно для поездки
command-urgent = Телефоны срочной помощи
command-help = Помощь
command-language = Сменить язык
command-privacy = Мои персональные данные
command-web = Продолжить в браузере
command-cancel = Выйти из анкеты
group-private = Мы разговариваем только в личном чате: здесь ваши данные увидят другие. Нажмите кнопку ниже.
group-private-button = Открыть личный чат
share-contact = Чтобы отправить свой номер, нажмите кнопку внизу или напишите его.
share-contact-button = Отправить мой номер
share-location = Чтобы отправить, где вы находитесь, нажмите кнопку внизу или напишите ответ.
share-location-button = Отправить, где я нахожусь
share-over = Кнопка внизу больше не нужна.

### trips

registration-begin = Зарегистрируем поездку. Это займёт около трёх минут, ответы сохраняются.
registration-begin-need = Понадобится документ, который вы покажете на границе.
not-the-state = Это наш реестр, не государственный. Формы и миграционный учёт самих стран он не заменяет.
registration-begin-button = Начать
registration-anew-button = Начать заново
registration-crossed-button = Граница уже позади
registration-check-button = Посмотреть ответы

# $date (String): the day somebody named
travel-plan = Когда едете: { $date }. Давайте зарегистрируем поездку, пока есть время.

travel-plan-button = Зарегистрировать поездку

# $opens: from when it can be filed
registration-too-early-told = Эту поездку регистрировать ещё рано. Откроется: { $opens }. Ответы мы сохранили и напомним, когда придёт время.

registration-too-early = До поездки больше 90 дней. Зарегистрировать её можно ближе к дате.
registration-known = Эта поездка уже зарегистрирована. Вот она.

# $number (Number): which of those told
registration-duplicate = Человек под номером { $number } для этой границы уже зарегистрирован. Уберите его из этой поездки или отмените прежнюю.

amendment-too-early = До новой даты больше 90 дней. Выберите день ближе или отмените поездку и зарегистрируйте её позже.
journey-changed-meanwhile = Пока вы правили, поездка изменилась в другом месте. Посмотрите, как она выглядит теперь.
journey-gone = Такой поездки у вас нет, или она уже закрыта.
journey-no-border-left = В этой поездке все границы уже позади.
journey-no-legs = В поездке нет ни одной границы. Проверьте, откуда и куда вы едете.

# $checkpoint (String): its id
journey-checkpoint-unknown = Такого пункта пропуска нет: { $checkpoint }.

# $checkpoint (String): its id
journey-checkpoint-elsewhere = Пункт пропуска { $checkpoint } находится на другой границе.

journey-legs-out-of-turn = После выезда из страны должен идти въезд, а после въезда — выезд.
journey-legs-broken = Границы не складываются в один путь. Проверьте страны.
journey-legs-backwards = Следующая граница раньше предыдущей. Проверьте даты.
crossed-in-future = Этот день ещё не наступил. Когда вы пересекли границу?
registered-next = Готово. Что дальше?

# $count (Number): travellers registered
registered =
    { $count ->
        [1] Поездка зарегистрирована у нас. Вот код, его можно назвать по телефону:
       *[other] Поездка зарегистрирована у нас. У каждого свой код:
    }

# $name (String): traveller; $code (String): printed code
code-line = { $name }: { $code }

# $name (String): traveller; $code (String): printed code
code-line-cancelled = { $name }: { $code } — отменено

# $code (String): printed code
copy-code-button = Скопировать { $code }

# $name (String): traveller; $code (String): printed code; $version (Number): which version
qr-caption = { $name }, код { $code }, версия { $version }. Покажите QR, если вас попросят. Это подтверждение, а не пропуск.

pdf-caption = Подтверждение для печати. Держите его вместе с документом.
pass-pdf-button = PDF для печати
show-qr-button = Показать QR
journey-open-button = Открыть поездку

# $from, $to (String): states; $checkpoint (String); $at: day and time; $zone: whose clock
border-line = { $from } → { $to }, { $checkpoint }: { $at }, { $zone }

# $from, $to (String): states; $checkpoint (String); $at: day and time; $zone: whose clock; $other: the time across; $otherZone: whose
border-line-both = { $from } → { $to }, { $checkpoint }: { $at }, { $zone } = { $other }, { $otherZone }

# $exit, $entry (String): airports; $at, $lands: day and time; $zone, $otherZone: whose clocks
border-line-flight = { $from }, { $exit }: { $at }, { $zone } → { $to }, { $entry }: { $lands }, { $otherZone }

border-untold = Граница не указана

# $deadline: day and time
filed-on-time = Подано вовремя. Крайний срок: { $deadline }.

# $deadline: day and time
filed-late = Подано с опозданием. Крайний срок: { $deadline }. На нашу регистрацию это не влияет.

# $date (String): when it was looked at
filed-rule = Правило: не позже чем за 48 часов до границы. Так предлагает Евразийский национальный университет, в актах ЕАЭС такого требования нет. Проверено { $date }.

# $form (String): the state's form; $deadline: day and time
state-form-needed = Ещё одна форма, государственная: { $form }. Крайний срок: { $deadline }.

state-form-ru-ruid = ruID, заявление на въезд в Россию
state-form-kz-eta = QazETA, заявка на въезд в Казахстан
filed-reminders = Мы напомним:

# $when: day and time; $what (String): matter
filed-reminder-line = { $when } — { $what }

my = Ваши поездки:
my-none = Поездок пока нет. Зарегистрируем первую?

# $from, $to (String): states; $date (String): day of the first border; $status (String)
journey-line = { $from } → { $to }, { $date }: { $status }

# $to (String): state; $date (String): day of the first border
journey-label = { $to }, { $date }

journey-status-planned = впереди
journey-status-under-way = в пути
journey-status-done = завершена
journey-status-cancelled = отменена
journey-status-not-gone = не состоялась
leg-status-planned = Ещё впереди
leg-status-crossed = Граница пройдена
leg-status-missed = Не состоялось
leg-status-cancelled = Отменено

# $purpose (String)
journey-purpose = Цель: { $purpose }

# $place (String): town; $address (String)
journey-address = Адрес: { $place }, { $address }

# $place (String): town
journey-address-unknown = Адрес: { $place }. Точный адрес пока не указан, мы о нём напомним.

amend-button = Изменить поездку
crossed-button = Граница уже позади
postponed-button = Перенести
not-gone-button = Поездки не было
cancel-journey-button = Отменить поездку
drop-button = Кто-то не едет
cancel-journey = Отменить эту поездку для всех? Коды и QR перестанут действовать. Это бесплатно, потом можно зарегистрировать новую.
cancel-journey-yes-button = Да, отменить
cancel-journey-no-button = Нет, оставить
journey-cancelled = Поездка отменена. Коды больше не действуют.
drop-who = Кто не едет? У остальных всё останется как есть.

# $name (String): traveller; $code (String): printed code
drop-sure = Убрать из поездки: { $name }? Код { $code } перестанет действовать.

drop-yes-button = Да, убрать

# $name (String): traveller; $code (String): printed code
dropped = В поездке больше нет: { $name }. Код { $code } не действует.

journey-amended = Изменения сохранены. Код прежний, а QR новый: старый покажет, что его заменили.
which-journey = О какой поездке речь?
crossed-no-journey = Хорошо, что вы на месте. Поездка у нас не записана, но это не беда: поможем с тем, что нужно сделать после приезда.
not-gone-no-journey = Сейчас у вас нет поездок, которые надо закрыть.
postponed-no-journey = Сейчас у вас нет поездок, которые можно перенести.

# $from, $to (String): states
crossed-when = { $from } → { $to }: в какой день вы пересекли границу?

crossed-when-hint = От этого дня считаются сроки. Нажмите день или напишите, например: вчера.

# $to (String): state
after-crossing = Записали. Вы сейчас здесь: { $to }.

after-crossing-next = Теперь важны миграционный учёт и срок пребывания. Посмотрите, что от вас нужно, а о сроках мы напомним.
not-gone-sure = Вы не поехали? Тогда закроем поездку, коды перестанут действовать.
not-gone-yes-button = Да, закрыть поездку
not-gone-done = Поездка закрыта. Если соберётесь снова, зарегистрируйте новую.
postponed-told = Выберите новый день: код останется прежним. Если дата пока неизвестна, поездку можно отменить.
postponed-date-button = Выбрать новый день

# $count (Number): travellers registered
registered-changed =
    { $count ->
        [1] Изменения сохранены. Код прежний, QR новый:
       *[other] Изменения сохранены. Коды прежние, QR новые:
    }

# $form (String): the state's form
state-form-done = { $form }: вы отметили, что она подана.

state-form-done-ru-ruid-button = ruID: уже подано
state-form-done-kz-eta-button = QazETA: уже подано
traveller-change-button = Исправить данные человека
traveller-change-who = Чьи данные исправить? У остальных ничего не изменится.

traveller-review = Что исправить? Нажмите строку, потом «{ traveller-submit-button }».
    .short = проверка данных

traveller-submit-button = Сохранить

# $question (String): the name of the question the form waits at
resume-amendment = Изменения поездки не сохранены. Вы остановились здесь: «{ $question }».

resume-amendment-button = Продолжить изменения

# $question (String): the name of the question the form waits at
resume-traveller = Данные человека исправлены не до конца. Вы остановились здесь: «{ $question }».

resume-traveller-button = Продолжить исправление

# $to (String): state passed through; $next (String): state entered next; $date (String): day meant
after-crossing-on = Записали: { $to }, это страна по пути. Следующая граница: { $to } → { $next }, { $date }. Отметьте здесь, когда её пересечёте.

# $date (String): day
leg-crossed-on = Граница пройдена: { $date }.

### jobs

# $link (String): an address that opens the vacancy with us
vacancy-open-link = Открыть в Kösh: { $link }

jobs-filtered-at-least = Это наименьшие числа: сосчитаны не все вакансии.
reason-pay-above-usual = зарплата выше обычной для этой работы
reason-near-wished-place = недалеко от вашего города
reason-transport-provided = оплачивают дорогу или довозят до работы
reason-employer-verified = работодателя проверил сотрудник
reason-skills-fit = нужно то, что вы умеете
missing-pay-below-usual = зарплата ниже обычной для этой работы
missing-no-transport = не сказано, что оплачивают дорогу
missing-skills-untold = о том, что вы умеете, не сказано

### sources

source-eaeu-notice-48h-1 = предложение Евразийского национального университета имени Л. Н. Гумилёва; в актах ЕАЭС такого требования нет
source-eaeu-97-5-1 = Договор о ЕАЭС от 29.05.2014, статья 97(5)
source-eaeu-97-6-1 = Договор о ЕАЭС от 29.05.2014, статья 97(6)
source-eaeu-97-9-1 = Договор о ЕАЭС от 29.05.2014, статья 97(9)
source-ru-card-1 = Договор о ЕАЭС от 29.05.2014, статья 97(8)
source-ru-ruid-1 = постановление Правительства России № 1510 от 07.11.2024; эксперимент с 30.06.2025, форма добровольная
source-ru-ruid-2 = постановление Правительства России № 1510 от 07.11.2024; проект: с 01.07.2026 обязательна для работы и учёбы (24.kg, 23.01.2026); подписанный акт мы не видели
source-kz-eta-1 = сообщения о пробном запуске QazETA (holod.media, 22.01.2026; mlyn.by, 27.01.2026); когда она станет обязательной, неизвестно
source-ru-stay-am-1 = закон России № 115-ФЗ (с изменениями № 260-ФЗ от 08.08.2024); соглашение России и Армении от 11.07.2014
source-ru-stay-kz-1 = закон России № 115-ФЗ (с изменениями № 260-ФЗ от 08.08.2024); соглашение России и Казахстана от 07.06.2012
source-ru-stay-kg-1 = закон России № 115-ФЗ (с изменениями № 260-ФЗ от 08.08.2024); соглашение России и Кыргызстана от 19.06.2015
source-ru-stay-driver-1 = закон России № 115-ФЗ (с изменениями № 260-ФЗ от 08.08.2024); водителям международных перевозок 180 дней в году (koz.news)
source-ru-stay-by-1 = соглашение России и Беларуси о равных правах граждан от 24.01.2006, статья 3
source-by-stay-ru-1 = соглашение России и Беларуси о равных правах граждан от 24.01.2006
source-kz-923-registration-1 = приказ МВД Казахстана № 923 от 17.11.2025 (inform.kz, 25.11.2025)
source-kz-923-address-1 = { source-kz-923-registration-1 }
source-kz-stay-ru-1 = правила пребывания в Казахстане, действуют с 27.01.2023; соглашение с Россией 2012 года; приказ МВД Казахстана № 923 от 17.11.2025
source-kz-stay-kg-1 = соглашение Казахстана и Кыргызстана, действует с 05.07.2012, с протоколом о 30 днях
source-kz-stay-by-1 = соглашение Казахстана и Беларуси; приказ МВД Казахстана № 923 от 17.11.2025
source-kz-stay-am-1 = соглашение Казахстана и Армении от 15.04.2024, действует с 22.11.2025
source-am-stay-kz-1 = { source-kz-stay-am-1 }
source-kz-documents-am-1 = соглашение Казахстана и Армении от 15.04.2024, действует с 22.11.2025 (panarmenian.net)
source-am-documents-kz-1 = соглашение Казахстана и Армении от 15.04.2024, действует с 22.11.2025 (prg.kz; lada.kz, 03.09.2025)
source-kg-stay-kz-1 = постановление Кабинета министров Кыргызстана № 541 от 10.10.2023; сообщение пограничной службы
source-kg-stay-ru-1 = постановление Кабинета министров Кыргызстана № 437 от 31.07.2024; соглашение с Россией
source-kg-stay-by-1 = постановление Кабинета министров Кыргызстана № 437 от 31.07.2024; по данным БелТА, без регистрации можно 90 дней, для надёжности считаем 30
source-kg-stay-am-1 = постановление Кабинета министров Кыргызстана № 437 от 31.07.2024; по некоторым сообщениям, без регистрации можно 90 дней, для надёжности считаем 30
source-by-stay-kz-1 = закон Беларуси № 105-З от 04.01.2010; соглашение Беларуси и Казахстана (по данным 2018 года)
source-by-stay-1 = закон Беларуси № 105-З от 04.01.2010; общее правило — 10 дней, 30 только для приехавших работать и их семей
source-by-stay-worker-1 = закон Беларуси № 105-З от 04.01.2010; Договор о ЕАЭС, статья 97(6)
source-am-stay-ru-1 = соглашение России и Армении 2014 года и закон Армении: 30 дней без регистрации, до 180 с ней
source-am-stay-1 = закон Армении об иностранцах, текст мы не сверяли
source-am-registration-1 = соглашения Армении с Россией и Казахстаном; закон Армении об иностранцах
source-ru-registration-1 = порядок уведомления МВД России; с 26.10.2023 и через Госуслуги (kursiv.media, 26.07.2023)
source-ru-274-fz-1 = закон России № 274-ФЗ, действует с 29.12.2021; закон № 115-ФЗ
source-ru-121-fz-amina-1 = закон России № 121-ФЗ: эксперимент в Москве и Московской области с 01.09.2025
source-kz-host-notice-1 = уведомление через vmp.gov.kz; осталось ли оно после приказа МВД № 923 от 17.11.2025, мы не знаем
source-kz-permit-1 = сайты gov.kz и dos-immigration.kz о разрешении на временное проживание
source-kg-registration-1 = naq.media о регистрации; 24.kg от 04.12.2025 о запрете на въезд
source-by-registration-1 = посольство Беларуси в Армении, armenia.mfa.gov.by
source-by-registration-in-person-1 = посольство Беларуси в Армении, armenia.mfa.gov.by: кто приехал из России, регистрируется лично
source-am-certificate-1 = сайт workpermit.am; hartak.am о справке для работников из стран ЕАЭС
source-ru-documents-kz-1 = перечень документов 2005 года (zakon.kz, 2007); о детях до 16 лет точных сведений нет
source-ru-documents-kg-1 = договоры, в которых названа ID-карта 2017 года (azattyk.org, 2026)
source-ru-documents-am-1 = перечень Правительства России: паспорт, дипломатический паспорт, свидетельство на возвращение (mitk.am, 02.03.2026)
source-ru-documents-by-1 = pvestnik.by: ID-карты Беларуси действуют только внутри страны
source-kz-documents-by-1 = { source-ru-documents-by-1 }
source-by-documents-ru-1 = сообщение kursiv.media, 01.10.2025; правило о детях до 14 лет с 20.01.2026
source-kz-documents-ru-1 = { source-by-documents-ru-1 }
source-kg-documents-ru-1 = МИД Кыргызстана (vedomosti.ru, 24.12.2025)
source-by-documents-kz-1 = протокол 2005 года к соглашению от 30.11.2000
source-am-documents-ru-1 = сообщение TRT, 20.02.2025: по земле через Грузию нужен заграничный паспорт
source-none = официальный источник не найден
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
source-ru-card-by-1 = vedomosti.ru, 2006; сайт businessrelocation.ru
source-by-card-ru-1 = { source-ru-card-by-1 }
source-ru-card-union-state-1 = businessrelocation.ru о единой карте Союзного государства
source-by-card-union-state-1 = { source-ru-card-union-state-1 }
source-kz-card-1 = сайт egov.kz

# $about (String): what it is the source of; $source (String): act, date, article; $date (String): when it was looked at
rule-source-about = { $about }. Основание: { $source }. Сведения на { $date }.

source-about-notice = Регистрация поездки у нас
source-about-documents = Документ
source-about-stay = Срок пребывания
source-about-card = Миграционная карта
source-about-address-change = Смена адреса
source-about-contract = Пребывание по трудовому договору
source-about-renewal = Новый договор после прекращения прежнего

### human

human-button = Спросить человека
human-nobody = Здесь сейчас нет дежурных, и вопрос никто не прочитает. Если дело срочное, откройте «{ urgent-button }», там телефоны. Об остальном рассказывает «{ help-button }».
human-who = Вам ответит оператор, живой человек.

# $minutes (Number): half of those who asked lately were answered within it
human-wait-minutes =
    { $minutes ->
        [one] Обычно отвечают за { $minutes } минуту.
        [few] Обычно отвечают за { $minutes } минуты.
       *[other] Обычно отвечают за { $minutes } минут.
    }

# $hours (Number): the same, in hours
human-wait-hours =
    { $hours ->
        [one] Обычно отвечают за { $hours } час.
        [few] Обычно отвечают за { $hours } часа.
       *[other] Обычно отвечают за { $hours } часов.
    }

human-wait-day = Обычно отвечают в течение дня.

# $opens (String): when operators are on duty again
human-off-duty = Сейчас операторы не работают: они отвечают по будням с 9 до 18 по времени Алматы. Прочитают вопрос, когда начнут: { $opens }.

human-careful = Операторы читают вопросы в своей группе Telegram. Не пишите номера документов, пароли и коды.
human-ask = Напишите вопрос своими словами. Ваши ответы сохранены.

# $number (String): by which operators speak of the question
human-ticket = Ваш вопрос № { $number } у операторов. Ответ придёт в этот чат.

human-more = Всё, что вы здесь напишете, прочитает оператор.
human-leave-button = Продолжу без оператора
human-done-button = Ответ больше не нужен

# $max (Number): letters allowed
human-too-long = Слишком длинно. Сократите до { $max } знаков или отправьте частями.

human-passed = Мы передали ваши слова оператору.
human-left = Продолжаем. Ответ оператора всё равно придёт в этот чат.
human-done = Хорошо, вопрос закрыт. Продолжаем с того же места.
human-closed = Оператор закрыл вопрос. Продолжаем с того же места.
human-closed-aside = Оператор закрыл ваш вопрос.

# $number (String): of the question it answers
human-answer = Оператор отвечает на вопрос № { $number }:

# $text (String): the operator's own words
human-answer-words = { $text }

human-write-button = Написать оператору
command-human = Спросить человека
fake-button = Сообщить о подделке

# $name (String): the bot's @name, or the address of the page
fake-official = Наше официальное имя: { $name }. Под другими именами мы не работаем.

fake-money = Мы никогда не просим денег, паролей и кодов из SMS. Если просят — это мошенники.
fake-ask = Видели подделку? Напишите её имя (@имя) или ссылку, не длиннее 300 знаков. Если не знаете, нажмите «{ here-button }».
fake-thanks = Спасибо. Операторы проверят. Не открывайте чужих ссылок и ничего не платите.
command-fake = Сообщить о мошенниках

# $number, $language, $door (String): the question, the person's language, where they write from
operators-question = № { $number } · вопрос · { $language } · { $door }

# $part (String): the part of the conversation
operators-at = Где: { $part }

# $part, $question (String): the form and the question in front
operators-at-question = Где: { $part }, вопрос «{ $question }»

operators-at-registration = регистрация поездки
operators-at-amendment = изменение поездки
operators-at-traveller = исправление данных о человеке
operators-at-profile = анкета о работе
operators-at-trips = мои поездки
operators-at-jobs = поиск работы
operators-at-reminders = напоминания
operators-at-stay = сроки пребывания
operators-at-needs = какие документы нужны
operators-at-privacy = персональные данные
operators-at-device = другое устройство
operators-at-other = главное меню

# $text (String): the person's own words
operators-words = { $text }

# $command (String): what the operator writes
operators-how = Чтобы ответить, отправьте текст ответом на сообщение с номером вопроса. Ответ «{ $command }» закрывает вопрос.

# $number (String): of the question
operators-more = № { $number } · пишет ещё

# $number (String): of the question
operators-left = № { $number } · человек продолжил сам, ответ ещё ждёт

# $number (String): of the question
operators-done = № { $number } · ответ больше не нужен, вопрос закрыт

# $number (String): of the question
operators-closed = № { $number } · вопрос закрыт, человек продолжает с того же места

# $number (String): of the question
operators-delivered = № { $number } · ответ доставлен

# $number (String): of the question
operators-waits-on-web = № { $number } · ответ ждёт человека в браузере

# $number (String): of the question
operators-undelivered = № { $number } · ответ не доставлен: сейчас до человека не дойти

# $number (String): of the question
operators-unsure = № { $number } · доставлен ли ответ, неизвестно: связь прервалась

# $number (String): of the question
operators-only-text = № { $number } · человеку можно отправить только текст

# $number (String): of the question
operators-gone = № { $number } · такого вопроса больше нет

# $number, $incident (String): of the question, of what is in the log
operators-trouble = № { $number } · не получилось, номер сбоя { $incident }

# $number (String): of the report
operators-fake = № { $number } · сообщают о подделке

# $command (String): what the operator writes
operators-fake-how = На сообщение о подделке отвечать некому. Ответ «{ $command }» отмечает, что вы его разобрали.

# $number (String): of the report
operators-fake-handled = № { $number } · разобрано

human-form-waits = Анкета ждёт на том же месте.

# $text (String): the words of an operator, for many
broadcast-words = { $text }

broadcast-why = Это сообщение Kösh отправляет многим сразу. Отключить такие сообщения можно в /reminders.

# $all, $language, $going (String): first lines, for everybody, by language, by where they go
operators-broadcast-how = Чтобы написать многим, первой строкой укажите кому: «{ $all }» (всем), «{ $language }» (по языку) или «{ $going }» (кто едет в страну или уже там). Ниже текст на каждом языке с новой строки: «kk: …», «ru: …».

# $line (String): the line as it was written
operators-broadcast-wrong = Не получилось прочитать: { $line }

# $line (String): the language as it was written; $most (Number): letters
operators-broadcast-long = Текст «{ $line }» слишком длинный. В нём может быть до { $most } знаков.

# $who (String): whom it is for
operators-broadcast-nobody = Получателей нет: { $who }.

operators-broadcast-to-all = все, кто пользуется Kösh

# $state (String): where to
operators-broadcast-to-going = кто едет в эту страну или уже там: { $state }

# $language (String): its name
operators-broadcast-to-language = кто выбрал язык: { $language }

# $number (String): of the broadcast; $language (String): its name
operators-broadcast-preview = № { $number } · так это прочитают, { $language }

# $number (String): of the broadcast
operators-broadcast-draft = № { $number } · рассылка готова и ждёт второго человека

# $who (String): whom it is for; $people (Number): how many; $languages (String): languages with counts
operators-broadcast-reach = Кому: { $who }. Получателей: { $people } ({ $languages }).

# $language (String): its name; $count (Number): how many people
operators-broadcast-language = { $language } { $count }

# $minutes (Number): until the last one is sent
operators-broadcast-minutes =
    { $minutes ->
        [one] Отправка займёт примерно { $minutes } минуту.
        [few] Отправка займёт примерно { $minutes } минуты.
       *[other] Отправка займёт примерно { $minutes } минут.
    }

# $people (Number): how many are in their quiet hours
operators-broadcast-quiet = Тихие часы сейчас у стольких получателей: { $people }. Им сообщение придёт, когда тихие часы закончатся.

# $languages (String): names of languages
operators-broadcast-missing = Нет текста на языках: { $languages }. Без него рассылка не начнётся.

# $confirm, $stop (String): what the operator writes
operators-broadcast-confirm = Чтобы начать, другой оператор отвечает на сообщение с номером рассылки «{ $confirm }». Ответ «{ $stop }» отменяет её.

# $number (String): of the broadcast; $command (String): what the operator writes
operators-broadcast-same-person = № { $number } · вы сами составили эту рассылку. Ответить «{ $command }» должен другой оператор.

# $number (String): of the broadcast
operators-broadcast-too-old = № { $number } · этой рассылке больше суток. Составьте её заново.

# $number, $running (String): of the broadcast, of the one that is being sent
operators-broadcast-another = № { $number } · сейчас идёт другая рассылка, № { $running }. Подождите, пока она закончится.

# $number (String): of the broadcast
operators-broadcast-not-started = № { $number } · рассылка не началась.

# $number (String): of the broadcast
operators-broadcast-started = № { $number } · рассылка началась

# $command (String): what the operator writes
operators-broadcast-stop-how = Ответ «{ $command }» остановит её.

# $number (String): of the broadcast
operators-broadcast-dropped = № { $number } · рассылка отменена, никто ничего не получил

# $number (String): of the broadcast; $sent (Number): how many had it by then
operators-broadcast-stopped = № { $number } · рассылка остановлена. Уже получили: { $sent }. Остальным она не придёт.

# $number (String): of the broadcast; $sent, $unsure, $others (Number): how many have it, may have it, do not
operators-broadcast-done = № { $number } · рассылка закончена. Получили: { $sent }. Неизвестно: { $unsure }. Не дошло: { $others }.

# $number (String): of the broadcast
operators-broadcast-is-running = № { $number } · эта рассылка уже идёт

# $number (String): of the broadcast
operators-broadcast-is-stopped = № { $number } · эта рассылка остановлена

# $number (String): of the broadcast
operators-broadcast-is-done = № { $number } · эта рассылка уже закончена

# $title (String): of the vacancy
# $employer (String): who offers it
operators-posting = Вакансия ждёт проверки: «{ $title }», { $employer }

# $count (Number): warnings found in it
operators-posting-flags =
    { $count ->
        [one] В ней { $count } настораживающий признак.
        [few] В ней { $count } настораживающих признака.
       *[other] В ней { $count } настораживающих признаков.
    }

# $command (String): run where Kösh runs
operators-posting-how = Посмотреть и решить: { $command }

### searches

jobs-tell-me-button = Сообщать о новых
searches-button = Мои поиски

# $count (Number): how many are told
matches-new =
    { $count ->
        [one] Новая вакансия по вашему поиску:
        [few] Новые вакансии по вашему поиску:
       *[other] Новые вакансии по вашему поиску:
    }

# $count (Number): how many wait for the next message
matches-more =
    { $count ->
        [one] Ещё { $count } вакансия придёт в следующем сообщении.
        [few] Ещё { $count } вакансии придут в следующем сообщении.
       *[other] Ещё { $count } вакансий придут в следующем сообщении.
    }

searches-told = Когда появится новая вакансия, мы напишем по этим поискам:
searches-none = Сохранённых поисков нет. Найдите работу и нажмите «Сообщать о новых».
searches-off = Сообщения о новых вакансиях выключены. Включить их можно в напоминаниях.

# $number (Number); $occupation, $where, $rhythm (String)
searches-entry = { $number }. { $occupation }. Где: { $where }. { $rhythm }

# $number (Number); $occupation (String)
searches-open-button = { $number }. { $occupation }

searches-anywhere = любая страна, которая вам подходит
searches-paused = На паузе
searches-jobs-button = Искать работу

# $occupation, $where, $rhythm (String)
search-told = Поиск: { $occupation }. Где: { $where }. { $rhythm }

search-kept = Сохранено. Здесь можно выбрать, как часто вам сообщать.
search-known = Этот поиск уже сохранён.

# $most (Number): how many one may have
search-full = Можно сохранить не больше { $most } поисков. Удалите один и сохраните снова.

search-gone = Этого поиска больше нет.
search-deleted = Поиск удалён.
search-pause-button = Поставить на паузу
search-resume-button = Продолжить
search-delete-button = Удалить поиск
search-jobs-button = Показать эту работу
search-rhythm-now-button = Сообщать сразу
search-rhythm-daily-button = Раз в день
search-rhythm-weekly-button = Раз в неделю
search-rhythm-now = Сообщаем сразу, не больше пяти в день
search-rhythm-daily = Сообщаем раз в день, в 9 утра
search-rhythm-weekly = Сообщаем по понедельникам, в 9 утра
command-searches = Сообщения о новых вакансиях
searches-reminders-button = Напоминания

### labour

labour-page-title = Состояние рынка труда
labour-by-month = по месяцам
labour-by-country = по странам
labour-by-region = по регионам
labour-by-occupation = по профессиям

# $by (String): how it is parted
labour-title = Рынок труда, пять стран: { $by }

# $state (String): a country; $by (String): how it is parted
labour-title-state = Рынок труда, { $state }: { $by }

# $date (String): a day
labour-counted = Посчитано: { $date }

labour-vacancies = Вакансии
labour-seekers = Ищут работу
labour-ratio = Человек на вакансию
labour-pay = Середина зарплат за месяц

# $least (Number): below it a count is hidden
labour-hidden = меньше { $least }

labour-unknown = неизвестно
labour-misasked = Запрос не удалось понять, поэтому показана общая картина.
labour-demo = Здесь есть и выдуманные вакансии, чтобы попробовать программу.
labour-ask-by = Как разделить
labour-ask-state = Страна
labour-ask-month = Месяц
labour-ask-language = Язык
labour-union = Все пять стран
labour-newest = Последний
labour-show-button = Показать
labour-empty = Здесь пока нечего показать.
labour-picture = Те же числа картинкой
labour-table = Таблица чисел

# $least (Number): below it a count is hidden
labour-how = Каждая вакансия считается один раз, даже если её разместили в нескольких местах. Кто ищет работу, считаем по запросам за полгода, и один человек может быть в нескольких профессиях и странах. Числа меньше { $least } скрыты.

labour-column-month = Месяц
labour-column-country = Страна
labour-column-region = Регион
labour-column-occupation = Профессия
command-market = Рынок труда

# $name (String): of what; $vacancies, $seekers, $pay (String): counts and pay, or that they are hidden
market-line = { $name }. Вакансий: { $vacancies }, ищут работу: { $seekers }, зарплата: { $pay }

market-about = Зарплата указана за месяц, это середина всех объявленных зарплат.
market-page-button = Открыть всю таблицу
labour-pay-hidden = мало данных

### Employers

employer-country = В каком государстве вы зарегистрированы как работодатель?
    .hint = Нажмите кнопку или напишите название.
    .short = Государство

# $state (String): whose register
employer-number =
    { $state ->
        [KZ] Пришлите БИН организации или ИИН предпринимателя.
        [RU] Пришлите ИНН или ОГРН (ОГРНИП).
        [BY] Пришлите УНП.
        [KG] Пришлите ИНН.
       *[AM] Пришлите номер налогоплательщика.
    }
    .hint =
        { $state ->
            [KZ] Это 12 цифр.
            [RU] ИНН — 10 или 12 цифр, ОГРН — 13, ОГРНИП — 15.
            [BY] Это 9 знаков.
            [KG] Это 14 цифр.
           *[AM] Это 8 цифр.
        }
    .short = Номер в реестре

employer-name = Как называется организация?
    .hint = Так, как в реестре. Предприниматель пишет «ИП» и фамилию.
    .short = Название

employer-review = Проверьте, всё ли верно.
    .short = проверка данных

employer-note = Название и номер увидят соискатели. Ваше имя они не увидят.
employer-submit-button = Всё верно

# $question (String): the question it stopped at
resume-employer = Вы начали рассказывать об организации. Остановились здесь: { $question }

resume-employer-button = Продолжить об организации

# $question (String): the question it stopped at
resume-posting = Вы начали вакансию. Остановились здесь: { $question }

resume-posting-button = Продолжить вакансию

posting-title = Кого вы ищете?
    .hint = Коротко, как в объявлении. Например: сварщик на вахту.
    .short = Название

posting-occupation = Какая это профессия?
    .hint = Мы поняли название так. Если не подходит, напишите профессию другими словами.
    .short = Профессия

posting-country = В какой стране работа?
    .hint = Нажмите кнопку или напишите название.
    .short = Страна

posting-place = В каком городе или районе работа?
    .hint = Напишите название или выберите из списка.
    .short = Место работы

posting-pay = Сколько вы платите?
    .hint = От и до, например: 300 000 – 400 000. Вакансии с зарплатой находят чаще.
    .short = Зарплата

posting-period = За какое время эта сумма?
    .hint = Нажмите кнопку.
    .short = За какое время

posting-tax = Эта сумма до вычета налогов или на руки?
    .hint = Люди из-за границы спрашивают об этом первым делом.
    .short = Налог

posting-contract = Какой договор вы заключаете?
    .hint = Без договора человек не сможет законно жить и работать.
    .short = Договор

posting-schedule = Какой график работы?
    .hint = Нажмите кнопку или пропустите.
    .short = График

posting-experience = Сколько лет опыта нужно?
    .hint = Нажмите кнопку или напишите число.
    .short = Опыт

posting-housing = Вы предоставляете жильё?
    .hint = Если ещё не решено, пропустите: так и напишем, что не указано.
    .short = Жильё

posting-transport = Вы оплачиваете дорогу или возите на работу?
    .hint = Если ещё не решено, пропустите.
    .short = Дорога

posting-registration = Вы помогаете с постановкой на миграционный учёт?
    .hint = Если ещё не решено, пропустите.
    .short = Миграционный учёт

posting-languages = Какие языки нужны в работе?
    .hint = Если языки не важны, пропустите.
    .short = Языки

posting-open-to = Граждан каких государств вы принимаете?
    .hint = Если любых, пропустите. Гражданам ЕАЭС разрешение на работу не нужно.
    .short = Граждане

posting-licence = Какие категории прав нужны?
    .hint = Например: B, C, CE. Если не нужны, пропустите.
    .short = Права

posting-min-age = С какого возраста вы принимаете?
    .hint = Нажмите кнопку, напишите число или пропустите.
    .short = Возраст от

posting-openings = Сколько человек вам нужно?
    .hint = Нажмите кнопку или напишите число.
    .short = Сколько человек

posting-description = Опишите работу: что делать, какие условия, какой адрес.
    .hint = Без телефонов и ссылок: люди откликнутся здесь, а ответите вы тоже здесь.
    .short = Описание

posting-closes = Как долго показывать вакансию?
    .hint = Потом её можно подать ещё раз.
    .short = Показывать

posting-review = Проверьте вакансию.
    .short = проверка вакансии

posting-note = Модератор прочитает вакансию. После этого её увидят соискатели.
posting-flags = Модератор обратит внимание на это. Если вы имели в виду другое, поправьте описание.
posting-submit-button = Отправить на проверку
posting-tax-gross = До вычета налогов
posting-tax-net = На руки
posting-contract-labour = Трудовой договор
posting-contract-civil = Гражданско-правовой договор
posting-open-two-weeks = Две недели
posting-open-month = Месяц
posting-open-two-months = Два месяца
posting-open-quarter = Три месяца

# $value (Number): years of age
posting-years =
    { $value ->
        [one] { $value } год
        [few] { $value } года
       *[other] { $value } лет
    }

# $value (Number): people
posting-people =
    { $value ->
        [one] { $value } человек
        [few] { $value } человека
       *[other] { $value } человек
    }

# $state (String): whose register; $length (Number): characters that came
registry-number-form =
    { $state ->
        [KZ] БИН и ИИН — это 12 цифр. У вас получилось { $length }.
        [RU] ИНН — это 10 или 12 цифр, ОГРН — 13, ОГРНИП — 15. У вас получилось { $length }.
        [BY] УНП — это 9 знаков. У вас получилось { $length }.
        [KG] ИНН — это 14 цифр. У вас получилось { $length }.
       *[AM] Номер налогоплательщика — это 8 цифр. У вас получилось { $length }.
    }

# $state (String): whose register
registry-number-digit =
    { $state ->
        [KZ] Такого БИН или ИИН не бывает: не сходится контрольная цифра. Проверьте номер.
        [RU] Такого ИНН или ОГРН не бывает: не сходится контрольная цифра. Проверьте номер.
        [BY] Такого УНП не бывает: не сходится контрольная цифра. Проверьте номер.
        [KG] Такого ИНН не бывает. Проверьте номер.
       *[AM] Такого номера не бывает. Проверьте номер.
    }

employer-known = Эта организация у нас уже есть. Попросите у коллеги одноразовый код или напишите нашему сотруднику.
employer-code-wrong = Код не подошёл: он уже использован, устарел или набран с ошибкой. Попросите новый.
employer-not-yours = Вы не действуете от имени этой организации. Откройте меню работодателя.
employer-gone = Такой организации у нас нет.
posting-gone = Этой вакансии больше нет среди ваших.
posting-cannot = Сейчас с вакансией этого сделать нельзя. Посмотрите, в каком она состоянии.
posting-changed = Пока вы правили, вакансию изменил ваш коллега. Откройте её ещё раз.

# $max (Number): vacancies
posting-too-many = У вас уже { $max } вакансий. Закройте те, что больше не нужны.

posting-contacts = Уберите телефон, почту или ссылку. Соискатели откликаются здесь, и мы передаём вам их ответы.
posting-closes-past = Этот день уже прошёл. Выберите другой срок.
posting-licence-please = Напишите категории латинскими буквами, например: B, C, CE.
pay-range-please = Не получилось понять сумму. Напишите, например: 300 000 – 400 000 или 80 тысяч рублей.
employer-welcome = Вы ищете работников? Здесь можно разместить вакансию и получать отклики.
employer-welcome-free = Это бесплатно. Вакансию сначала прочитает модератор.
employer-which = За кого вы сейчас действуете?

# $name (String): the employer; $number (String): their registry number
employer-own = { $name }, номер в реестре { $number }

employer-verified = Проверено сотрудником по реестру.
employer-unverified = Сотрудник ещё не сверил вас с реестром. Вакансии можно размещать и так.
employer-no-postings = Вакансий пока нет.
employer-postings = Ваши вакансии:

# $name (String): the employer; $count (Number): people
employer-members =
    { $count ->
        [one] { $name }: действует { $count } человек.
        [few] { $name }: действуют { $count } человека.
       *[other] { $name }: действуют { $count } человек.
    }

employer-unseen = Соискатели видят только организацию, а не тех, кто за неё действует.

# $name (String): the employer
employer-leave = Вы больше не будете действовать за { $name }. Вакансии останутся у ваших коллег.

# $name (String): the employer
employer-leave-last = За { $name } действуете только вы. Если выйти, её вакансии закроются насовсем.

# $name (String): the employer
employer-left = Вы больше не действуете за { $name }.

# $name (String): the employer; $code (String): one-time code; $hours (Number): how long it counts
employer-code =
    { $hours ->
        [one] Код для коллеги из { $name }: { $code }. Он действует { $hours } час и подходит один раз.
        [few] Код для коллеги из { $name }: { $code }. Он действует { $hours } часа и подходит один раз.
       *[other] Код для коллеги из { $name }: { $code }. Он действует { $hours } часов и подходит один раз.
    }

employer-code-careful = С этим кодом человек сможет менять ваши вакансии. Передайте его только тому, кого знаете.
employer-join = Напишите одноразовый код, который вам дал коллега или наш сотрудник.

# $name (String): the employer
employer-joined = Теперь вы действуете за { $name }.

employer-kept = Записали. Теперь можно разместить вакансию.

# $name (String): the employer
employer-verified-told = Сотрудник нашёл { $name } в реестре. Теперь ваши вакансии отмечены как проверенные.

employer-begin-button = Рассказать об организации
employer-join-button = У меня есть код
employer-more-button = Коллеги и другое
employer-code-button = Дать код коллеге
employer-another-button = Ещё одна организация
employer-leave-button = Больше не действую за неё
employer-leave-confirm-button = Да, выйти
employer-open-button = Меню работодателя
posting-begin-button = Разместить вакансию
posting-open-button = Открыть вакансию
posting-edit-button = Изменить
posting-pause-button = Снять на время
posting-resume-button = Показывать снова
posting-close-button = Закрыть насовсем
posting-close-confirm-button = Да, закрыть

# $number (Number): place in the list; $title (String): of the vacancy; $state (String): how it stands
posting-line = { $number }. { $title }: { $state }

# $state (String): how it stands
posting-state = Состояние: { $state }

posting-state-pending = ждёт модератора
posting-state-approved = показывается
posting-state-rejected = не принята
posting-state-paused = снята на время
posting-state-closed = закрыта
posting-state-over = срок прошёл
posting-next-pending = Мы напишем, когда модератор её прочитает.
posting-next-approved = Соискатели её находят.
posting-next-rejected = Исправьте и отправьте ещё раз.
posting-next-paused = Соискатели её не видят, пока вы не вернёте её.
posting-next-closed = Её больше не вернуть. Можно разместить новую.
posting-next-over = Чтобы показать её снова, нажмите «{ posting-edit-button }» и выберите новый срок.
posting-reason-red-flags = Причина: в вакансии есть условия, похожие на обман. Уберите предоплату, хранение паспорта и подобное.
posting-reason-contacts = Причина: в тексте есть телефон, ссылка или почта. Уберите их.
posting-reason-unclear = Причина: непонятно, что за работа. Напишите, что делать, где и за сколько.
posting-reason-unlawful = Причина: такие условия запрещены законом. Прочитайте трудовой кодекс этой страны.
posting-reason-not-a-job = Причина: это не вакансия. Здесь размещают только работу.
posting-reason-duplicate = Причина: такая вакансия у вас уже есть. Измените ту.
posting-reason-employer-not-found = Причина: организации с таким номером нет в реестре. Напишите нашему сотруднику.
posting-reason-other = Чтобы узнать причину, напишите нашему сотруднику.

# $title (String): of the vacancy
posting-close = Закрыть вакансию «{ $title }» насовсем? Вернуть её будет нельзя.

posting-done-pause = Вакансия снята. Соискатели её не видят.
posting-done-resume = Вакансия снова показывается.
posting-done-close = Вакансия закрыта.
posting-submitted = Отправлено модератору.
posting-revised = Изменено. Соискатели уже видят новое.

# $title (String): of the vacancy
posting-approved-told = Вакансия «{ $title }» принята. Соискатели её уже находят.

# $title (String): of the vacancy
posting-rejected-told = Вакансия «{ $title }» не принята. Её можно исправить и отправить ещё раз.

command-employer = Я работодатель
flag-pay-far-above = Зарплата намного выше, чем за такую работу платят там обычно.
flag-pay-promised = Обещан большой заработок, а сумма не названа.
flag-prepayment = С работника просят деньги до начала работы.
flag-private-card = Деньги просят перевести на чью-то карту или кошелёк.
flag-passport-kept = У работника собираются забрать паспорт.
flag-no-address = Не сказано, где находится работа.
flag-messenger-only = Связаться можно только через мессенджер.
flag-no-documents = Работа без договора или без документов.
flag-under-age = На работу зовут младше 16 лет.
flag-unlawful-work = Сама работа похожа на незаконную.
flag-permit-fee = Просят плату за патент, визу или разрешение.
flag-hurried = Торопят: ехать или решать сегодня.
flag-other-country = В тексте говорится о работе в другой стране.
vacancy-advice = Прежде чем соглашаться:
advice-never-pay = Не платите за то, чтобы вас взяли на работу. Честный работодатель денег вперёд не берёт.
advice-keep-passport = Паспорт держите при себе. Показать его можно, отдать на хранение — нет.
advice-no-permit-needed = Гражданам ЕАЭС не нужны ни патент, ни разрешение на работу, ни рабочая виза.
advice-refuse-and-report = За такую работу могут судить и вас. Откажитесь и нажмите в меню «{ urgent-button }», если на вас давят.
advice-law-on-age = Обычно на работу берут с 16 лет, на вахту — с 18. Младшим нужно согласие родителей.
advice-ask-contract = Попросите договор до выезда и прочитайте его. Без договора нет законного срока пребывания.
advice-ask-address = Узнайте точный адрес работы и жилья до выезда и скажите его близким.
advice-ask-country = Уточните, в какой стране работа. В другой стране правила въезда и работы другие.
advice-compare-pay = Сравните зарплату с другими вакансиями. Спросите, из чего она складывается.
advice-ask-pay-in-writing = Спросите точную сумму, налоги и дни выплат. Попросите написать это в договоре.
advice-check-employer = Найдите работодателя в реестре и позвоните по номеру, который нашли сами.
advice-take-time = Не решайте в спешке. Хорошая работа подождёт день, пока вы её проверите.
vacancy-verified = Работодатель проверен сотрудником по реестру
vacancy-contract-labour = Трудовой договор
vacancy-contract-civil = Гражданско-правовой договор
vacancy-registration-yes = Помогают с постановкой на миграционный учёт
vacancy-registration-no = С постановкой на миграционный учёт не помогают

# $what (List): what is not told
vacancy-untold = Не сказано: { $what }. Спросите об этом до выезда.

untold-contract = какой договор
untold-transport = оплачивают ли дорогу
untold-registration = помогут ли с миграционным учётом
untold-open-to = граждан каких стран берут
untold-languages = какой язык нужен

# $posted (String): day
vacancy-posted-here = Разместил сам работодатель, прочитал модератор. Размещено: { $posted }

jobs-housing-button = Только с жильём
jobs-housing-any-button = И без жилья
jobs-housing = Показаны только вакансии, где жильё точно дают.
posting-applicants-button = Отклики

# $count (Number): vacancies
filtered-housing = Не сказано, что жильё дают: { $count }

unfit-housing = Здесь не сказано, что жильё дают.

# $max (Number): organisations
employer-too-many = Один человек может действовать не больше чем за { $max } организаций. Если их больше, напишите нашему сотруднику.

offer-work-button = Предлагаю работу

### Hiring

application-begin-button = Откликнуться
application-mine-button = Мой отклик
application-vacancy-button = Вакансия
application-hide-button = Скрыть мои данные
application-withdraw-button = Отозвать отклик
applications-button = Мои отклики
applications = Ваши отклики:
applications-none = Откликов пока нет. Откройте вакансию работодателя, который принимает отклики здесь, и нажмите «Откликнуться».

# $title (String): вакансия; $employer (String): работодатель; $status (String): как обстоит дело
application-line = { $title } — { $employer }: { $status }

application-status-applied = отправлен
application-status-invited = вас пригласили
application-status-hired = вас берут на работу
application-status-declined = отказ
application-status-withdrawn = отозван
application-declined-filled = Место уже занято. Это не о вас: посмотрите другие подходящие вакансии.
application-declined-experience = Работодатель ищет человека с другим опытом. Другим ваш опыт может подойти.
application-declined-language = Для этой работы нужен другой уровень языка. Есть вакансии, где он не нужен.
application-declined-documents = Работодателю не подошли документы. Спросите нас, какие нужны для этой работы.
application-declined-place = Работодателю не подошло место или срок. Посмотрите вакансии ближе к вам.
application-declined-other = Работодатель выбрал другого человека. Спасибо, что откликнулись.
application-vacancy-closed = Эта вакансия закрыта. Если работодатель не ответит, посмотрите другие.
application-invitation = Работодатель написал вам:

# $employer (String): работодатель
application-shares = { $employer } видит только это:

# $employer (String): работодатель
application-shares-nothing = { $employer } не видит ничего из ваших данных.

# $at (String): день и час
application-read = Последний раз работодатель смотрел { $at }.

application-gone = Этого отклика больше нет.
application-offer-closed = Эта вакансия сейчас не принимает отклики.

# $employer (String): работодатель
application-sent = Отклик отправлен. { $employer } увидит только то, что вы отметили. Об ответе мы напишем здесь.

application-withdrawn = Отклик отозван, ваши данные у работодателя удалены.
application-hidden = Готово: работодатель больше не видит ваших данных. Отклик остался.
application-changed-meanwhile = Пока вы смотрели, здесь что-то изменилось. Вот как обстоит дело сейчас.

# $title (String): вакансия; $employer (String): работодатель
application-share = Отклик: { $title }. Что показать работодателю { $employer }?
    .hint = Отметьте нужное и нажмите «Готово». Остального он не увидит.
    .short = Что показать

application-name = Как вас зовут?
    .hint = Так вас увидит работодатель.
    .short = Имя

application-birth-year = В каком году вы родились?
    .hint = Например: 1994.
    .short = Год рождения

application-citizenship = Какое у вас гражданство?
    .hint = Гражданам стран Союза разрешение на работу не нужно.
    .short = Гражданство

application-experience = Сколько лет вы работаете по этой профессии?
    .hint = Нажмите кнопку или напишите число.
    .short = Опыт

application-languages = На каких языках вы говорите?
    .hint = Нажмите язык, затем уровень.
    .short = Языки

application-phone = По какому телефону вам позвонить?
    .hint = С кодом страны, например: +7 900 000 00 00.
    .short = Телефон

# $example (String): @…
application-telegram = Какое у вас имя в Telegram?
    .hint = Начинается с @, например: { $example }.
    .short = Telegram

application-about = Что ещё сказать работодателю?
    .hint = Несколько слов о себе: что умеете, когда можете начать.
    .short = О себе

# $employer (String): работодатель; $fields (String): что будет показано
application-agree = Показать работодателю { $employer }: { $fields }. Вы согласны?
    .hint = Больше он ничего не увидит. Согласие можно отозвать в любой момент, и данные будут скрыты.
    .short = Согласие

# $value (Number): год
application-year = { NUMBER($value, useGrouping: 0) }

# $example (String): @…
telegram-name-wrong = Это не похоже на имя в Telegram. В нём латинские буквы, цифры и подчёркивания, например: { $example }.

shared-name = Имя
    .told = имя

shared-birth-year = Год рождения
    .told = год рождения

shared-citizenship = Гражданство
    .told = гражданство

shared-experience = Опыт
    .told = опыт

shared-languages = Языки
    .told = языки

shared-phone = Телефон
    .told = телефон

shared-telegram = Telegram
    .told = имя в Telegram

shared-about = Несколько слов о себе
    .told = несколько слов о себе

# $title (String): вакансия; $count (Number): сколько откликов
applicants =
    { $count ->
        [0] { $title }: откликов пока нет.
        [one] { $title }: { $count } отклик.
        [few] { $title }: { $count } отклика.
       *[other] { $title }: { $count } откликов.
    }

# $number (Number): который; $name (String): имя; $status (String): как обстоит дело
applicant-line = { $number }. { $name } — { $status }

# $number (Number): который; $name (String): имя
applicant-open-button = { $number }. { $name }

applicant-nameless = Без имени
applicants-before-button = ‹ Раньше
applicants-next-button = Дальше ›
applicants-back-button = Все отклики
applicants-not-yours = Это доступно только тем, кто действует за этого работодателя.

# $title (String): вакансия; $status (String): как обстоит дело
applicant = Отклик на вакансию «{ $title }»: { $status }.

applicant-status-applied = ждёт ответа
applicant-status-invited = приглашение отправлено
applicant-status-hired = вы берёте этого человека
applicant-status-declined = отказ
applicant-status-withdrawn = отозван
applicant-shares-nothing = Человек ничего о себе не показывает. Написать ему можно через приглашение.
applicant-invitation = Вы написали:
applicant-invite-button = Пригласить
applicant-hire-button = Взять на работу
applicant-decline-button = Отказать
applicant-card-button = Отклик
applicant-decline = Почему вы отказываете? Человек прочитает это вежливыми словами.
decline-reason-filled = Место занято
decline-reason-experience = Не тот опыт
decline-reason-language = Язык
decline-reason-documents = Документы
decline-reason-place = Место или срок
decline-reason-other = Другое
applicant-now-invited = Приглашение отправлено.
applicant-now-hired = Отмечено: вы берёте этого человека на работу. Теперь запишите договор.
applicant-now-declined = Отказ передан.

invitation-message = Что написать человеку?
    .hint = Когда и куда прийти, кого спросить, что взять с собой.
    .short = Приглашение

invitation-review = Так это прочитает человек. Отправить?
    .short = проверка приглашения

invitation-submit-button = Отправить приглашение
contracts-button = Мои договоры
contracts = Ваши трудовые договоры:
contracts-none = Договоров пока нет. Если ваш работодатель не здесь, запишите договор сами: напоминания пойдут по нему.
contract-alone-button = Записать договор без работодателя
contract-begin-button = Записать договор
contract-open-button = Договор
contract-confirm-button = Всё верно, подтверждаю
contract-refuse-button = Это неверно
contract-take-back-button = Забрать обратно
contract-end-button = Прекращён раньше срока
contract-gone = Этого договора больше нет.
contract-status-proposed = Договор записан, но ещё не подтверждён.
contract-status-confirmed = Договор подтвердили обе стороны.
contract-status-recorded = Договор записали только вы: работодатель его здесь не подтверждал.
contract-status-refused = Запись не подтверждена и не действует.
contract-status-ended = Срок договора закончился.
contract-status-terminated = Договор прекращён раньше срока.

# $position (String): должность
contract-line-position = Должность: { $position }

# $employer (String): работодатель; $country (String): страна
contract-with = Работодатель: { $employer }, { $country }

# $date (String): день
contract-starts = Начало: { $date }

# $date (String): день
contract-ends = Последний день: { $date }

contract-endless = Без срока окончания

# $pay (String): сумма
contract-line-pay = Зарплата в месяц: { $pay }

# $date (String): день
contract-terminated-on = Прекращён: { $date }

contract-waits-other = Ждём подтверждения другой стороны.
contract-waits-you = Проверьте запись и подтвердите её или откажитесь.
contract-stay-follows = Пока действует договор, вы можете оставаться в стране работы. Напоминания идут по его сроку.
contract-countdown = Если вы въехали больше 90 дней назад, новый договор можно заключить за 15 дней без выезда. Посмотрите свой срок пребывания.
contract-proposed-now = Записано. Другой стороне мы напишем, чтобы она подтвердила.
contract-recorded-alone = Записано.
contract-now-confirmed = Подтверждено.
contract-now-refused = Запись снята.
contract-now-terminated = Записано, что договор прекращён.

contract-state = В какой стране вы работаете?
    .hint = Страна, где вы выходите на работу.
    .short = Страна работы

contract-employer = У кого вы работаете?
    .hint = Название, как в договоре. Можно пропустить.
    .short = Работодатель

contract-starts-on = С какого дня действует договор?
    .hint = День, месяц и год, например: 12.01.2027.
    .short = Начало

contract-ends-on = Какой последний день договора?
    .hint = Например: 30.06.2027. Если срока нет, пропустите.
    .short = Последний день

contract-pay = Какая зарплата в месяц?
    .hint = Как в договоре. Можно пропустить.
    .short = Зарплата

contract-position = Какая должность?
    .hint = Как в договоре.
    .short = Должность

contract-review = Проверьте запись о договоре.
    .short = проверка договора

contract-submit-button = Записать
contract-note-both = Это запись для напоминаний, сам договор она не заменяет. Другая сторона её подтвердит.
contract-note-alone = Это запись для напоминаний, сам договор она не заменяет. Её делаете только вы.
contract-ends-before-start = Последний день раньше начала. Проверьте даты.
contract-ended-before-start = Этот день раньше начала договора. Проверьте дату.
contract-ended-after-end = Этот день позже последнего дня договора: тогда он просто закончился.
contract-ended-already = Этот день уже прошёл. Укажите договор, который действует.
contract-ends-too-late = Слишком далёкий день. Проверьте год.
contract-starts-too-early = Слишком давно. Проверьте год.
contract-starts-too-late = Слишком далёкий день. Проверьте год.
contract-end = В какой день договор прекращён? Выберите день или напишите его.

# $title (String): вакансия; $employer (String): работодатель
news-application-new = Новый отклик на вакансию «{ $title }».

# $title (String): вакансия; $employer (String): работодатель
news-application-invited = { $employer } приглашает вас: «{ $title }».

# $title (String): вакансия; $employer (String): работодатель
news-application-hired = { $employer } берёт вас на работу: «{ $title }». Дальше запишите договор: по нему пойдут напоминания.

# $title (String): вакансия; $employer (String): работодатель
news-application-declined = По вакансии «{ $title }» в этот раз не получилось.

# $title (String): вакансия; $employer (String): работодатель
news-application-withdrawn = Отклик на вакансию «{ $title }» отозван.

# $title (String): вакансия; $employer (String): работодатель
news-application-closed = Вакансия «{ $title }» закрыта. Если работодатель не ответит, посмотрите другие подходящие.

# $side (String): worker или employer, кто читает; $employer (String): работодатель
news-contract-proposed =
    { $side ->
        [worker] Работодатель { $employer } записал ваш договор.
       *[employer] Работник записал договор.
    }

# $side (String): worker или employer, кто читает; $employer (String): работодатель
news-contract-confirmed =
    { $side ->
        [worker] Работодатель { $employer } подтвердил ваш договор.
       *[employer] Работник подтвердил договор.
    }

# $side (String): worker или employer, кто читает; $employer (String): работодатель
news-contract-refused =
    { $side ->
        [worker] Работодатель { $employer } не подтвердил запись о договоре.
       *[employer] Работник не подтвердил запись о договоре.
    }

# $side (String): worker или employer, кто читает; $employer (String): работодатель
news-contract-terminated =
    { $side ->
        [worker] Работодатель { $employer } записал, что ваш договор прекращён.
       *[employer] Работник записал, что договор прекращён.
    }

# $employer (String): работодатель; $from, $to (String): страны
news-group-invited = { $employer } собирает группу: { $from } — { $to }. Посмотрите поездку и решите, едете ли вы.

# $employer (String): работодатель; $from, $to (String): страны; $status (String): consented — тот, кто зарегистрирован
news-group-changed =
    { $status ->
        [consented] Работодатель { $employer } изменил поездку группы: { $from } — { $to }. Ваша регистрация пока прежняя.
       *[other] Работодатель { $employer } изменил поездку группы: { $from } — { $to }. Посмотрите её и решите, едете ли вы.
    }

# $employer (String): работодатель; $from, $to (String): страны; $status (String): consented — тот, кто зарегистрирован
news-group-cancelled =
    { $status ->
        [consented] Работодатель { $employer } отменил поездку группы: { $from } — { $to }. Если вы не едете, отмените и свою регистрацию.
       *[other] Работодатель { $employer } отменил поездку группы: { $from } — { $to }. Делать ничего не нужно.
    }

groups-button = Группы

# $most (Number): сколько человек самое большее
groups = Ваши группы. В одной — до { $most } человек.

# $most (Number): сколько человек самое большее
groups-none = Группа едет на работу вместе: до { $most } человек. Вы описываете поездку, каждый соглашается и вносит свой документ сам.

group-begin-button = Новая группа

# $from, $to (String): страны; $date (String): день
group-name = { $from } — { $to }, { $date }

# $place (String): город; $address (String): адрес
group-stays = Где будут жить: { $place }, { $address }

# $count (Number): сколько позвали; $most (Number): сколько самое большее
group-count = Позвали: { $count } из { $most }.

# $count (Number): сколько
group-count-waiting = Ещё не ответили: { $count }

# $count (Number): сколько
group-count-consented = Согласились и зарегистрированы: { $count }

# $count (Number): сколько
group-count-refused = Отказались: { $count }

# $count (Number): сколько
group-count-left = Передумали: { $count }

group-is-cancelled = Поездка группы отменена работодателем.

# $count (Number): 2…100
group-invite-button = Позвать всех: { $count }

group-link-button = Ссылка для одного человека
group-change-button = Изменить поездку
group-cancel-button = Отменить группу
group-cancel-sure = Отменить поездку группы? Всем, кто не отказался, мы об этом напишем.
group-cancel-yes-button = Да, отменить
group-cancelled-now = Поездка группы отменена.
group-made = Группа создана. Теперь позовите людей.
group-changed-now = Поездка изменена. Каждому напишем, чтобы он подтвердил свою.

# $count (Number): сколько
group-invited-now = Позвали: { $count }. Каждый решает сам.

group-link = Ссылка для одного человека: место получит тот, кто откроет её первым. Она действует 14 дней.
group-link-copy-button = Скопировать ссылку
group-link-gone = Эта ссылка уже использована или устарела. Попросите работодателя прислать новую.

group-review = Проверьте поездку группы.
    .short = проверка поездки группы

group-submit-button = Сохранить поездку
group-open-button = Посмотреть поездку
group-gone = Этой группы больше нет.

# $employer (String): работодатель
group-asked = { $employer } зовёт вас ехать вместе с группой. Будет зарегистрировано:

group-own-data = Ваш документ увидите только вы. Работодатель видит, сколько людей согласилось.
group-voluntary = Это ваше решение: на ваш отклик и договор здесь отказ не влияет.
group-member-waiting = Вы ещё не ответили.
group-member-consented = Вы согласились, ваша поездка зарегистрирована.
group-member-refused = Вы отказались. Можно передумать.
group-member-left = Ваша регистрация отменена. Можно зарегистрироваться снова.
group-moved = Работодатель изменил поездку. Ваша регистрация пока прежняя.
group-follow-button = Изменить и мою
group-agree-button = Согласиться и внести документ
group-refuse-button = Отказаться
group-refused-now = Отказ записан.

# $employer (String): работодатель
group-member-agree = Зарегистрировать вас в этой поездке и сказать работодателю { $employer }, что вы согласились?
    .hint = Документ ему не показывается. Отменить регистрацию можно в любой момент.
    .short = Согласие

group-member-review = Проверьте свои данные для поездки группы.
    .short = проверка ваших данных

group-member-submit-button = Зарегистрировать

# $question (String): вопрос, на котором остановились
resume-application = Отклик не закончен. Вы остановились здесь: «{ $question }».

resume-application-button = Продолжить отклик

# $question (String): вопрос, на котором остановились
resume-invitation = Приглашение не закончено. Вы остановились здесь: «{ $question }».

resume-invitation-button = Продолжить приглашение

# $question (String): вопрос, на котором остановились
resume-contract = Запись о договоре не закончена. Вы остановились здесь: «{ $question }».

resume-contract-button = Продолжить запись договора

# $question (String): вопрос, на котором остановились
resume-group = Поездка группы не описана до конца. Вы остановились здесь: «{ $question }».

resume-group-button = Продолжить описание группы

# $question (String): вопрос, на котором остановились
resume-group-member = Ваши данные для поездки группы не закончены. Вы остановились здесь: «{ $question }».

resume-group-member-button = Продолжить для группы
command-applications = Мои отклики и договоры
group-gone-by = Группа уже уехала: время этой поездки прошло.
group-hired-button = Выбрать, кого позвать
group-hired = Кого позвать? Приняты на работу и ещё не приглашены:

# $number (Number): который; $name (String): имя; $title (String): вакансия
group-hire-button = { $number }. { $name }, { $title }

# $number (Number): place in the list; $title (String): of the vacancy; $employer (String): who posted it; $status (String): how it stands
application-entry = { $number }. { $title } — { $employer }: { $status }

# $position (String): what the contract is for; $date (String): its first day
contract-pick-button = { $position }, { $date }

contract-stay-unmarked = Чтобы мы напоминали о сроке договора, отметьте въезд в своей поездке, когда приедете.
vacancy-closed-own = Сейчас сюда не откликнуться: работодатель снял вакансию на время или закрыл её.
application-own = Это ваша вакансия: откликнуться на неё вы не можете.
applicant-gone = Этого отклика у вас нет. Возможно, человек удалил все свои данные.
contract-call-off-button = Отказаться от договора
contract-call-off = Договор ещё не начался. Отказаться от него?
contract-call-off-told = Другой стороне мы сразу об этом напишем.
contract-call-off-yes-button = Да, отказываюсь
contract-begun-already = Договор уже начался. Теперь можно записать, в какой день он прекращён.
contract-status-called-off = От договора отказались до начала: он не действует.
contract-now-called-off = Записано, что договора не будет.

# $side (String): worker или employer; $employer (String): работодатель
news-contract-called-off =
    { $side ->
        [worker] Работодатель { $employer } отказался от договора до его начала.
       *[employer] Работник отказался от договора до его начала.
    }

group-from = Из какой страны выезжает группа?
    .hint = Нажмите кнопку или напишите название.
    .short = Откуда

group-to = В какую страну едет группа?
    .hint = Страна, где группа будет жить. Про транзитные спросим отдельно.
    .short = Куда

group-mode = Как поедет группа?
    .hint = От этого зависят граница и следующие вопросы.
    .short = На чём

# $from, $to (String): страны
group-crosses-at = { $from } → { $to }: когда группа пересечёт границу?
    .hint = Например: 25 декабря 14:00, завтра в 9, в пятницу утром.
    .short = Граница

# $from (String): страна
group-departure-airport = { $from }: из какого аэропорта вылетает группа?
    .hint = Нажмите кнопку, напишите город или код с билета.
    .short = Аэропорт вылета

group-departs-at = Когда вылетает группа?
    .hint = Как в билете, например: 25 декабря 14:00.
    .short = Вылет

# $to (String): страна
group-arrival-airport = { $to }: в какой аэропорт прилетает группа?
    .hint = Нажмите кнопку, напишите город или код с билета.
    .short = Аэропорт прилёта

group-arrives-at = Когда прилетает группа?
    .hint = Как в билете, по часам города прилёта. Например: 25 декабря 17:30.
    .short = Прилёт

# $place (String): город
group-address = { $place }: где именно будет жить группа?
    .hint = Улица и дом, общежитие или гостиница. Например: улица Садовая, 5. Можно отправить точку на карте.
    .short = Адрес

applications-groups = Группы, в которые вас позвали, — на кнопках ниже.

# $to (String): страна; $date (String): день
group-mine-button = Группа: { $to }, { $date }

# $place (String): город
group-stays-town = Где будут жить: { $place }, адрес пока неизвестен

### Feeds

# $sources (List): другие источники
vacancy-also-in = Эту вакансию размещают также: { $sources }

# $source (String): источник
vacancy-source-named-button = Открыть: { $source }

# $times (Number): сколько раз; $since (String): день первого раза
vacancy-reposted =
    { $times ->
        [one] Эту вакансию размещали заново { $times } раз, впервые — { $since }. Спросите, почему место свободно.
        [few] Эту вакансию размещали заново { $times } раза, впервые — { $since }. Спросите, почему место свободно.
        [many] Эту вакансию размещали заново { $times } раз, впервые — { $since }. Спросите, почему место свободно.
       *[other] Эту вакансию размещали заново { $times } раза, впервые — { $since }. Спросите, почему место свободно.
    }
