### common

# One value standing alone: a name on a button, a line of its own
plain = { $value }

back-button = Артка
skip-button = Өткөрүп жиберүү
cancel-button = Жокко чыгаруу
help-button = Жардам
menu-button = Башкы меню
language-button = Тилди алмаштыруу
more-button = Кененирээк
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
purpose-work = Иштөө
purpose-job-search = Жумуш издөө
purpose-study = Окуу
purpose-family = Үй-бүлөгө, туугандарга
purpose-medical = Дарылануу
purpose-business = Иш сапары
purpose-tourism = Туризм, эс алуу
purpose-transit = Башка өлкөгө өтүп баруу
purpose-driver = Айдоочу, рейс
purpose-permanent-move = Биротоло көчүү
purpose-ethnic-return = Тарыхый мекенге кайтуу
purpose-other = Башка максат

direction-exit = Чыгуу
direction-entry = Кирүү

mode-road = Унаа менен
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
schedule-remote = Алыстан
schedule-rotation = Вахталык ыкма
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
confidence-memory = Расмий булактан али текшериле элек: органдан тактаңыз.
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
