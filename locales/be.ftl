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
