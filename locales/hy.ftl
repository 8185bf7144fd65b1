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
purpose-business = Գործնական այց
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
language-level-b1 = B1՝ բավարար է աշխատանքի համար
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

### zones

# $name (String): the clock's name; $offset (String): how far it is from UTC
zone-told = { $name } ({ $offset })

zone-asia-almaty = Ալմաթիի ժամանակ
zone-asia-qyzylorda = Կզիլորդայի ժամանակ
zone-asia-qostanay = Կոստանայի ժամանակ
zone-asia-aqtobe = Ակտոբեի ժամանակ
zone-asia-aqtau = Ակտաուի ժամանակ
zone-asia-atyrau = Ատիրաուի ժամանակ
zone-asia-oral = Ուրալսկի ժամանակ
zone-asia-bishkek = Բիշքեկի ժամանակ
zone-asia-yerevan = Երևանի ժամանակ
zone-asia-tbilisi = Թբիլիսիի ժամանակ
zone-europe-minsk = Մինսկի ժամանակ
zone-europe-moscow = Մոսկվայի ժամանակ
zone-europe-kaliningrad = Կալինինգրադի ժամանակ
zone-europe-simferopol = Սիմֆերոպոլի ժամանակ
zone-europe-kirov = Կիրովի ժամանակ
zone-europe-volgograd = Վոլգոգրադի ժամանակ
zone-europe-astrakhan = Աստրախանի ժամանակ
zone-europe-saratov = Սարատովի ժամանակ
zone-europe-ulyanovsk = Ուլյանովսկի ժամանակ
zone-europe-samara = Սամարայի ժամանակ
zone-asia-yekaterinburg = Եկատերինբուրգի ժամանակ
zone-asia-omsk = Օմսկի ժամանակ
zone-asia-novosibirsk = Նովոսիբիրսկի ժամանակ
zone-asia-barnaul = Բառնաուլի ժամանակ
zone-asia-tomsk = Տոմսկի ժամանակ
zone-asia-novokuznetsk = Նովոկուզնեցկի ժամանակ
zone-asia-krasnoyarsk = Կրասնոյարսկի ժամանակ
zone-asia-irkutsk = Իրկուտսկի ժամանակ
zone-asia-chita = Չիտայի ժամանակ
zone-asia-yakutsk = Յակուտսկի ժամանակ
zone-asia-khandyga = Խանդիգայի ժամանակ
zone-asia-vladivostok = Վլադիվոստոկի ժամանակ
zone-asia-ust-nera = Ուստ-Ներայի ժամանակ
zone-asia-magadan = Մագադանի ժամանակ
zone-asia-sakhalin = Սախալինի ժամանակ
zone-asia-srednekolymsk = Սրեդնեկոլիմսկի ժամանակ
zone-asia-kamchatka = Կամչատկայի ժամանակ
zone-asia-anadyr = Անադիրի ժամանակ

### errors

# $number (String): under which the failure is found again
error-incident = Մեզ մոտ խափանում եղավ։ Ձեր պատասխանները պահպանված են։ Կրկնեք մի քանի րոպեից։ Եթե չօգնի, հայտնեք այս համարը՝ { $number }։

error-flood = Միանգամից չափազանց շատ հաղորդագրություն եկավ։ Սպասեք մեկ րոպե և շարունակեք նույն տեղից․ պատասխանները պահպանված են։
outbox-maybe-repeat = Կապն ընդհատվել էր։ Եթե այս հաղորդագրությունն արդեն ստացել եք, երկրորդ անգամ կարդալ պետք չէ։
card-old = Այս կոճակը նախորդ հաղորդագրությունից է։ Հիմա մենք այստեղ ենք։
not-understood = Չհաջողվեց հասկանալ։ Սեղմեք ներքևի կոճակներից մեկը կամ գրեք այլ բառերով։

### other-input

# What a person sent that we do not read, and what to do instead
other-voice = Սա ձայնային հաղորդագրություն է, մենք լսել չենք կարող։ Պատասխանը գրեք տեքստով կամ սեղմեք կոճակը։

other-sticker = Շնորհակալություն, բայց պատասխանը սթիքերով կարդալ չենք կարող։ Գրեք տեքստով կամ սեղմեք կոճակը։
other-photo = Լուսանկարում կարող է փաստաթուղթ լինել, ուստի չենք բացում այն և հեռացնում ենք զրույցից։ Տվյալները գրեք ձեռքով կամ տեքստով ուղարկեք փաստաթղթի ներքևի՝ «<» նշաններով տողերը։
other-document = Ֆայլում կարող է փաստաթուղթ լինել, ուստի չենք բացում այն և հեռացնում ենք զրույցից։ Անհրաժեշտը գրեք տեքստով։
other-album = Լուսանկարներում կարող են փաստաթղթեր լինել, ուստի չենք բացում դրանք և հեռացնում ենք զրույցից։ Տվյալները գրեք տեքստով։
other-video = Տեսանյութը չենք դիտում և հեռացնում ենք զրույցից․ այնտեղ կարող է փաստաթուղթ լինել։ Պատասխանը գրեք տեքստով։
other-edited = Ուղարկված հաղորդագրության ուղղումը հաշվի չենք առնում։ Պատասխանը փոխելու համար սեղմեք «{ back-button }»։
other-forwarded = Սա ուրիշի հաղորդագրություն է։ Պատասխանը գրեք ձեր խոսքերով կամ սեղմեք կոճակը։
other-location = Ձեր գտնվելու վայրը հիմա պետք չէ, մենք այն չենք պահպանել։
other-contact = Հեռախոսահամարը հիմա պետք չէ, մենք այն չենք պահպանել։
other-poll = Հարցումներին չենք պատասխանում։ Հարցը գրեք տեքստով կամ սեղմեք կոճակը։
other-other = Այսպիսի հաղորդագրություն կարդալ չենք կարող։ Գրեք տեքստով կամ սեղմեք կոճակը։
deleted-document = Փաստաթղթի տվյալներով հաղորդագրությունը հեռացրինք զրույցից։ Այն կարող է մնացած լինել ձեր այլ սարքերում․ ցանկության դեպքում զրույցը մաքրեք նաև ինքներդ։
deleted-document-not = Փաստաթղթի տվյալներով հաղորդագրությունը չկարողացանք հեռացնել։ Հեռացրեք այն ինքներդ․ սեղմած պահեք հաղորդագրությունը և ընտրեք «Ջնջել»։

### urgent

urgent-button = Հրատապ օգնություն
urgent = Եթե կյանքին վտանգ է սպառնում, զանգահարեք 112։ Զանգն անվճար է, կօգնեն նաև առանց ապահովագրության և փաստաթղթերի։

# The state's own numbers
urgent-kz =
    Ղազախստան
    112 – միասնական փրկարար ծառայություն
    102 – ոստիկանություն, 103 – շտապօգնություն
    1414 – eGov կապի կենտրոն
    116 16 – օգնություն թրաֆիքինգից տուժածներին

urgent-ru =
    Ռուսաստան
    112 – միասնական փրկարար ծառայություն
    102 – ոստիկանություն, 103 – շտապօգնություն
    122 – առողջության հարցեր
    8 800 222-74-47 – ՆԳՆ, միգրացիա
    8 800 707-88-41 – աշխատանքային իրավունքներ, Ռոստրուդ

urgent-kg =
    Ղրղզստան
    112 – փրկարար ծառայություն
    102 – միլիցիա, 103 – շտապօգնություն
    119 – հաշվառման հարցեր
    189 – օգնություն միգրացիայի և թրաֆիքինգի հարցերով

urgent-by =
    Բելառուս
    112 կամ 101 – փրկարար ծառայություն
    102 – միլիցիա, 103 – շտապօգնություն
    +375 17 218-52-64 – միգրացիայի դեպարտամենտ

urgent-am =
    Հայաստան
    911 կամ 112 – փրկարար ծառայություն
    102 – ոստիկանություն, 103 – շտապօգնություն

urgent-passport = Եթե անձնագիրը կորել է կամ այն վերցրել են ձեզնից, զանգահարեք 102, ապա դիմեք ձեր երկրի հյուպատոսություն։ Այնտեղ կտան վերադարձի վկայական։
urgent-forced = Եթե ձեզ պահում են, ստիպում աշխատել կամ չեն տալիս փաստաթղթերը, դա հանցագործություն է, և դուք մեղավոր չեք։ Անվտանգ պահի զանգահարեք 102 կամ հյուպատոսություն։
urgent-pay = Եթե աշխատավարձ չեն վճարում, պահեք պայմանագիրը, նամակագրությունը և աշխատած օրերի գրառումները։ Դիմեք տվյալ երկրի աշխատանքի տեսչություն․ դիմումն անվճար է։
urgent-consulates = Հյուպատոսությունը գտեք ձեր երկրի արտաքին գործերի նախարարության կայքում՝ gov.kz, mid.ru, mfa.gov.kg, mfa.am, mfa.gov.by։

# $date (String): when the numbers were last looked at
urgent-as-of = Ոչ բոլոր համարներն են ստուգված պաշտոնական աղբյուրով (ցանկի ամսաթիվը՝ { $date })։ Եթե որևէ մեկը չի պատասխանում, զանգահարեք 112։

### beginning

home = Ի՞նչ անենք։ Սեղմեք կոճակը կամ գրեք Ձեր բառերով։
home-new-button = Գրանցել ուղևորություն
home-my-button = Իմ ուղևորությունները
home-jobs-button = Գտնել աշխատանք
home-needs-button = Ի՞նչ է ինձ պետք
home-reminders-button = Հիշեցումներ
privacy-button = Իմ տվյալները
other-door-button = Անցնել այլ սարքի

# $question (String): the name of the question the form waits at
resume-registration = Ուղևորության գրանցումն ավարտված չէ։ Կանգ եք առել «{ $question }» հարցի վրա։

resume-registration-button = Շարունակել գրանցումը

# $question (String): the name of the question the form waits at
resume-profile = Աշխատանքի մասին հարցերն ավարտված չեն։ Կանգ եք առել «{ $question }» հարցի վրա։

resume-profile-button = Շարունակել հարցերը
language-choose = Ընտրեք լեզուն։ Այն կարող եք փոխել ցանկացած պահի։
help-what = Kösh-ն օգնում է նախապես գրանցել ուղևորությունը, գտնել հարմար աշխատանք և բաց չթողնել ժամկետները։
help-how = Սեղմեք կոճակները կամ գրեք Ձեր բառերով՝ «վաղը գնում եմ Ռուսաստան», «եռակցող», «հետ», «օգնություն»։ Պատասխանները պահվում են։

# $bot (String): our official name at this door
help-free = Ամեն ինչ անվճար է։ Մեր պաշտոնական անունն է { $bot }։ Մենք երբեք գումար, գաղտնաբառ կամ SMS-ի կոդ չենք խնդրում։ Եթե խնդրում են, դա մենք չենք։

# $question (String): the name of the question the form waits at
form-help-at = Հիմա Դուք «{ $question }» հարցի վրա եք։

form-help = Գրեք պատասխանը կամ սեղմեք կոճակը։ «Հետ»-ը կտանի նախորդ հարցին, «Չեղարկել»-ը դուրս կբերի հարցաթերթից։ Պատասխանները պահվում են։
leave-form = Պատասխանները պահված են։ Ի՞նչ անենք։
leave-form-keep-button = Կշարունակեմ հետո
leave-form-drop-button = Ջնջել պատասխանները
draft-dropped = Անավարտ պատասխանները ջնջված են։
draft-gone = Այս հարցաթերթն արդեն ավարտված կամ ջնջված է։ Սկսեք նորից՝ ցանկից։
draft-asked-again = Հարցաթերթը թարմացվել է։ Որոշ հարցեր նորից կտանք և կառաջարկենք Ձեր նախկին պատասխանները։
command-unknown = Այդպիսի հրաման չկա։ Ընտրեք ցանկից։
