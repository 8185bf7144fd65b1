### common

# One value standing alone: a name on a button, a line of its own
plain = { $value }

back-button = Back
skip-button = Skip
cancel-button = Cancel
help-button = Help
menu-button = Main menu
language-button = Change language
more-button = More
here-button = Continue
previous-page-button = ‹ Previous
next-page-button = Next ›
answer-yes = Yes
answer-no = No

# Each language by the name its own speakers give it
language-own-kk = Қазақша
language-own-ru = Русский
language-own-ky = Кыргызча
language-own-hy = Հայերեն
language-own-be = Беларуская
language-own-en = English

### countries

country-kz = Kazakhstan
country-ru = Russia
country-kg = Kyrgyzstan
country-am = Armenia
country-by = Belarus
country-ge = Georgia
country-uz = Uzbekistan
country-tj = Tajikistan
country-ua = Ukraine
country-cn = China
country-tr = Türkiye
country-other = Another country

### closed-lists

# Why a person travels
purpose-work = Work
purpose-job-search = Looking for work
purpose-study = Study
purpose-family = Family, relatives
purpose-medical = Medical treatment
purpose-business = Business trip
purpose-tourism = Holiday, tourism
purpose-transit = Passing through
purpose-driver = Driver on a route
purpose-permanent-move = Moving for good
purpose-ethnic-return = Return to ancestral homeland
purpose-other = Another purpose

direction-exit = Exit
direction-entry = Entry

mode-road = By road
mode-rail = By train
mode-air = By plane

education-none = No schooling
education-basic = Lower school, 9 years
education-secondary = Secondary school
education-vocational = College, vocational
education-bachelor = Bachelor's degree
education-master = Master's degree
education-doctor = Doctorate

schedule-full-day = Full day
schedule-shift = Shifts
schedule-flexible = Flexible hours
schedule-remote = Remote
schedule-rotation = Weeks on, weeks off
schedule-part-time = Part time

pay-period-hour = an hour
pay-period-day = a day
pay-period-week = a week
pay-period-month = a month
pay-period-year = a year

language-level-a1 = A1: a few words
language-level-a2 = A2: simple talk
language-level-b1 = B1: I manage at work
language-level-b2 = B2: I speak freely
language-level-c1 = C1: I write complex texts
language-level-c2 = C2: like my mother tongue

language-name-kk = Kazakh
language-name-ru = Russian
language-name-ky = Kyrgyz
language-name-hy = Armenian
language-name-be = Belarusian
language-name-en = English

# How sure a fact is; nothing is said of a verified one but this
confidence-verified = Checked against an official source.
confidence-memory = Not yet checked against an official source: check with the authority.
confidence-uncertain = Sources disagree: check with the authority.

regulated-pedagogical = Teaching
regulated-medical = Medicine, nursing
regulated-pharmaceutical = Pharmacy
regulated-legal = Law

### when

when-not-understood = We could not read the date. Please write it like this: 25 December 14:00, 25.12.2026 or "tomorrow".
when-no-such-day = There is no such day in the calendar. Please check the day and the month, for example: 25.12.2026.
when-no-such-time = There is no such time. Please write hours from 0 to 23 and minutes from 00 to 59, for example: 14:30.
when-one-day = There is more than one day or time here. Please write one, for example: 25 December 14:00. You can change it later.
when-which-day = We need the exact day. Please write the day and the month, for example: 25 December.
when-weekday-differs = That date falls on another day of the week. Please check and write the date alone, for example: 25 December.
