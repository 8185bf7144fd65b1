### common

# One value standing alone: a name on a button, a line of its own
plain = { $value }

back-button = Артқа
skip-button = Өткізіп жіберу
cancel-button = Бас тарту
help-button = Көмек
menu-button = Басты мәзір
language-button = Тілді ауыстыру
more-button = Толығырақ
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
purpose-work = Жұмыс істеу
purpose-job-search = Жұмыс іздеу
purpose-study = Оқу
purpose-family = Отбасыға, туыстарға бару
purpose-medical = Емделу
purpose-business = Іскерлік сапар
purpose-tourism = Туризм, демалыс
purpose-transit = Басқа елге өтіп бару
purpose-driver = Көлік жүргізуші, рейс
purpose-permanent-move = Біржола көшу
purpose-ethnic-return = Тарихи отанға оралу
purpose-other = Басқа мақсат

direction-exit = Шығу
direction-entry = Кіру

mode-road = Автокөлікпен
mode-rail = Пойызбен
mode-air = Ұшақпен

education-none = Оқымаған
education-basic = Негізгі мектеп, 9 сынып
education-secondary = Орта мектеп, 11 сынып
education-vocational = Колледж
education-bachelor = Бакалавр
education-master = Магистр, маман
education-doctor = Ғылыми дәреже

schedule-full-day = Толық жұмыс күні
schedule-shift = Ауысыммен
schedule-flexible = Икемді кесте
schedule-remote = Қашықтан
schedule-rotation = Вахталық әдіс
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
language-name-be = беларусь тілі
language-name-en = ағылшын тілі

# How sure a fact is; nothing is said of a verified one but this
confidence-verified = Ресми дереккөзбен тексерілген.
confidence-memory = Ресми дереккөзден әлі тексерілмеген: органнан нақтылаңыз.
confidence-uncertain = Дереккөздер әртүрлі айтады: органнан нақтылаңыз.

regulated-pedagogical = Мұғалім, тәрбиеші
regulated-medical = Дәрігер, медбике
regulated-pharmaceutical = Фармацевт
regulated-legal = Заңгер

### when

when-not-understood = Күнді түсіне алмадық. Мысалы, былай жазыңыз: 25 желтоқсан 14:00, 25.12.2026 немесе «ертең».
when-no-such-day = Күнтізбеде мұндай күн жоқ. Күні мен айын тексеріңіз, мысалы: 25.12.2026.
when-no-such-time = Мұндай уақыт жоқ. Сағатты 0-ден 23-ке дейін, минутты 00-ден 59-ға дейін жазыңыз, мысалы: 14:30.
when-one-day = Мұнда бірнеше күн немесе уақыт бар. Біреуін жазыңыз, мысалы: 25 желтоқсан 14:00. Оны кейін өзгертуге болады.
when-which-day = Нақты күн керек. Күні мен айын жазыңыз, мысалы: 25 желтоқсан.
when-weekday-differs = Бұл күн аптаның басқа күніне келеді. Тексеріп, тек күні мен айын жазыңыз, мысалы: 25 желтоқсан.
