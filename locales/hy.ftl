### common

# One value standing alone: a name on a button, a line of its own
plain = { $value }

back-button = Հետ
skip-button = Բաց թողնել
cancel-button = Չեղարկել
help-button = Օգնություն
menu-button = Գլխավոր ցանկ
language-button = Փոխել լեզուն
more-button = Ավելին
here-button = Շարունակել
previous-page-button = ‹ Նախորդները
next-page-button = Հաջորդները ›
answer-yes = Այո
answer-no = Ոչ

# Each language by the name its own speakers give it
language-own-kk = Қазақша
language-own-ru = Русский
language-own-ky = Кыргызча
language-own-hy = Հայերեն
language-own-be = Беларуская
language-own-en = English

### countries

country-kz = Ղազախստան
country-ru = Ռուսաստան
country-kg = Ղրղզստան
country-am = Հայաստան
country-by = Բելառուս
country-ge = Վրաստան
country-uz = Ուզբեկստան
country-tj = Տաջիկստան
country-ua = Ուկրաինա
country-cn = Չինաստան
country-tr = Թուրքիա
country-other = Այլ երկիր

### closed-lists

# Why a person travels
purpose-work = Աշխատանք
purpose-job-search = Աշխատանքի որոնում
purpose-study = Ուսում
purpose-family = Ընտանիք, հարազատներ
purpose-medical = Բուժում
purpose-business = Գործնական ուղևորություն
purpose-tourism = Զբոսաշրջություն, հանգիստ
purpose-transit = Տարանցիկ ուղևորություն
purpose-driver = Վարորդ՝ երթուղում
purpose-permanent-move = Մշտական տեղափոխություն
purpose-ethnic-return = Վերադարձ պատմական հայրենիք
purpose-other = Այլ նպատակ

direction-exit = Ելք
direction-entry = Մուտք

mode-road = Ավտոմեքենայով
mode-rail = Գնացքով
mode-air = Ինքնաթիռով

education-none = Առանց կրթության
education-basic = Հիմնական դպրոց, 9 դասարան
education-secondary = Միջնակարգ դպրոց
education-vocational = Քոլեջ, ուսումնարան
education-bachelor = Բակալավր
education-master = Մագիստրոս
education-doctor = Գիտական աստիճան

schedule-full-day = Լրիվ աշխատանքային օր
schedule-shift = Հերթափոխով
schedule-flexible = Ճկուն գրաֆիկ
schedule-remote = Հեռավար
schedule-rotation = Վախտային եղանակով
schedule-part-time = Ոչ լրիվ օր

pay-period-hour = ժամում
pay-period-day = օրում
pay-period-week = շաբաթում
pay-period-month = ամսում
pay-period-year = տարում

language-level-a1 = A1՝ գիտեմ մի քանի բառ
language-level-a2 = A2՝ խոսում եմ պարզ բաներից
language-level-b1 = B1՝ հասկացվում եմ աշխատանքում
language-level-b2 = B2՝ ազատ խոսում եմ
language-level-c1 = C1՝ գրում եմ բարդ տեքստեր
language-level-c2 = C2՝ ինչպես մայրենի լեզու

language-name-kk = ղազախերեն
language-name-ru = ռուսերեն
language-name-ky = ղրղզերեն
language-name-hy = հայերեն
language-name-be = բելառուսերեն
language-name-en = անգլերեն

# How sure a fact is; nothing is said of a verified one but this
confidence-verified = Ստուգված է պաշտոնական աղբյուրով։
confidence-memory = Դեռ ստուգված չէ պաշտոնական աղբյուրով․ ճշտեք մարմնում։
confidence-uncertain = Աղբյուրները տարբեր բան են ասում․ ճշտեք մարմնում։

regulated-pedagogical = Ուսուցիչ, դաստիարակ
regulated-medical = Բժիշկ, բուժքույր
regulated-pharmaceutical = Դեղագործ
regulated-legal = Իրավաբան

### when

when-not-understood = Չհասկացանք ամսաթիվը։ Գրեք, օրինակ, այսպես՝ դեկտեմբերի 25, 14:00, 25.12.2026 կամ «վաղը»։
when-no-such-day = Օրացույցում այդպիսի օր չկա։ Ստուգեք օրն ու ամիսը, օրինակ՝ 25.12.2026։
when-no-such-time = Այդպիսի ժամ չկա։ Գրեք ժամը՝ 0-ից 23, և րոպեն՝ 00-ից 59, օրինակ՝ 14:30։
when-one-day = Այստեղ մեկից ավելի օր կամ ժամ կա։ Գրեք մեկը, օրինակ՝ դեկտեմբերի 25, 14:00։ Հետո կարող եք փոխել։
when-which-day = Պետք է ճշգրիտ օրը։ Գրեք օրն ու ամիսը, օրինակ՝ դեկտեմբերի 25։
when-weekday-differs = Այդ ամսաթիվը շաբաթվա ուրիշ օր է։ Ստուգեք և գրեք միայն ամսաթիվը, օրինակ՝ դեկտեմբերի 25։
