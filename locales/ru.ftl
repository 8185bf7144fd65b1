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
