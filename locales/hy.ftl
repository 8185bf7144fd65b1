### common

# One value standing alone: a name on a button, a line of its own
plain = { $value }

back-button = Հետ
skip-button = Բաց թողնել
cancel-button = Չեղարկել
help-button = Օգնություն
menu-button = Գլխավոր ցանկ
language-button = Փոխել լեզուն
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
purpose-driver = Ուղերթի վարորդ
purpose-permanent-move = Մշտական տեղափոխություն
purpose-ethnic-return = Վերադարձ պատմական հայրենիք
purpose-other = Այլ նպատակ
direction-exit = Ելք
direction-entry = Մուտք
mode-road = Մեքենայով, ավտոբուսով, ոտքով
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
schedule-rotation = Վախտայով
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

confidence-memory = Դեռ ստուգված չէ պաշտոնական աղբյուրով․ ճշտեք պետական մարմնում։
confidence-uncertain = Աղբյուրները տարբեր բան են ասում․ ճշտեք պետական մարմնում։
regulated-pedagogical = Ուսուցիչ, դաստիարակ
regulated-medical = Բժիշկ, բուժքույր
regulated-pharmaceutical = Դեղագործ
regulated-legal = Իրավաբան

### when

when-not-understood = Ամսաթիվը չհասկացանք։ Գրեք, օրինակ, այսպես՝ «դեկտեմբերի 25, 14:00», «25.12.2026» կամ «վաղը»։
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
error-incident = Մեզ մոտ խափանում եղավ։ Ձեր պատասխանները պահպանված են։ Նորից փորձեք մի քանի րոպեից։ Եթե չօգնի, հայտնեք այս համարը՝ { $number }։

error-flood = Միանգամից չափազանց շատ հաղորդագրություն եկավ։ Սպասեք մեկ րոպե և շարունակեք նույն տեղից․ պատասխանները պահպանված են։
outbox-maybe-repeat = Կապն ընդհատվել էր։ Եթե այս հաղորդագրությունն արդեն ստացել եք, երկրորդ անգամ կարդալ պետք չէ։
card-old = Այս կոճակը հին հաղորդագրությունից է։ Հիմա մենք այստեղ ենք։
not-understood = Չհասկացանք Ձեզ։ Սեղմեք ներքևի կոճակներից մեկը կամ գրեք այլ խոսքերով։

### other-input

# What a person sent that we do not read, and what to do instead
other-voice = Սա ձայնային հաղորդագրություն է, մենք լսել չենք կարող։ Գրեք պատասխանը կամ սեղմեք կոճակը։

other-sticker = Շնորհակալություն, բայց պատասխանը սթիքերով կարդալ չենք կարող։ Գրեք պատասխանը կամ սեղմեք կոճակը։
other-photo = Լուսանկարում կարող է փաստաթուղթ լինել, ուստի չենք բացում այն և հեռացնում ենք զրույցից։ Տվյալները գրեք ձեռքով կամ տեքստով ուղարկեք փաստաթղթի ներքևի՝ «<» նշաններով տողերը։
other-document = Ֆայլում կարող է փաստաթուղթ լինել, ուստի չենք բացում այն և հեռացնում ենք զրույցից։ Գրեք այն, ինչ պետք է։
other-album = Լուսանկարներում կարող են փաստաթղթեր լինել, ուստի չենք բացում դրանք և հեռացնում ենք զրույցից։ Գրեք տվյալները։
other-video = Տեսանյութը չենք դիտում և հեռացնում ենք զրույցից․ այնտեղ կարող է փաստաթուղթ լինել։ Գրեք պատասխանը։
other-edited = Ուղարկված հաղորդագրության ուղղումը հաշվի չենք առնում։ Պատասխանը փոխելու համար գրեք «հետ»։
other-forwarded = Սա ուրիշի հաղորդագրություն է։ Պատասխանը գրեք Ձեր խոսքերով կամ սեղմեք կոճակը։
other-location = Ձեր գտնվելու վայրը հիմա պետք չէ, մենք այն չենք պահպանել։
other-contact = Հեռախոսահամարը հիմա պետք չէ, մենք այն չենք պահպանել։
other-poll = Հարցումներին չենք պատասխանում։ Գրեք հարցը կամ սեղմեք կոճակը։
other-other = Այսպիսի հաղորդագրություն կարդալ չենք կարող։ Գրեք կամ սեղմեք կոճակը։
deleted-document = Փաստաթղթի տվյալներով հաղորդագրությունը հեռացրինք զրույցից։ Այն կարող է մնացած լինել Ձեր այլ սարքերում․ ցանկության դեպքում զրույցը մաքրեք նաև ինքներդ։
deleted-document-not = Փաստաթղթի տվյալներով հաղորդագրությունը չկարողացանք հեռացնել։ Հեռացրեք այն ինքներդ․ սեղմած պահեք հաղորդագրությունը և ընտրեք «Ջնջել»։

### urgent

urgent-button = Հրատապ օգնություն
urgent = Եթե կյանքին վտանգ է սպառնում, զանգահարեք 112։ Զանգն անվճար է, կօգնեն նաև առանց ապահովագրության և փաստաթղթերի։

# The state's own numbers
urgent-kz =
    Ղազախստան
    112 — միասնական փրկարար ծառայություն
    102 — ոստիկանություն, 103 — շտապօգնություն
    1414 — eGov կապի կենտրոն
    116 16 — օգնություն թրաֆիքինգից տուժածներին

urgent-ru =
    Ռուսաստան
    112 — միասնական փրկարար ծառայություն
    102 — ոստիկանություն, 103 — շտապօգնություն
    122 — առողջության հարցեր
    8 800 222-74-47 — ՆԳՆ, միգրացիա
    8 800 707-88-41 — աշխատանքային իրավունքներ, Ռոստրուդ

urgent-kg =
    Ղրղզստան
    112 — փրկարար ծառայություն
    102 — միլիցիա, 103 — շտապօգնություն
    119 — հաշվառման հարցեր
    189 — օգնություն միգրանտներին և թրաֆիքինգից տուժածներին

urgent-by =
    Բելառուս
    112 կամ 101 — փրկարար ծառայություն
    102 — միլիցիա, 103 — շտապօգնություն
    +375 17 218-52-64 — միգրացիայի դեպարտամենտ

urgent-am =
    Հայաստան
    911 կամ 112 — փրկարար ծառայություն
    102 — ոստիկանություն, 103 — շտապօգնություն

urgent-passport = Եթե անձնագիրը կորել է կամ այն վերցրել են Ձեզնից, զանգահարեք 102, ապա դիմեք Ձեր երկրի հյուպատոսություն։ Այնտեղ կարող են տալ վերադարձի վկայական։
urgent-forced = Եթե Ձեզ ուժով պահում են, ստիպում աշխատել կամ չեն տալիս փաստաթղթերը, դա հանցագործություն է, և Դուք մեղավոր չեք։ Անվտանգ պահին զանգահարեք 102 կամ հյուպատոսություն։
urgent-pay = Եթե աշխատավարձ չեն վճարում, պահեք պայմանագիրը, նամակագրությունը և աշխատած օրերի գրառումները։ Դիմեք տվյալ երկրի աշխատանքի տեսչություն․ դիմումն անվճար է։
urgent-consulates = Հյուպատոսությունը գտեք Ձեր երկրի արտաքին գործերի նախարարության կայքում՝ gov.kz, mid.ru, mfa.gov.kg, mfa.am, mfa.gov.by։

# $date (String): when the numbers were last looked at
urgent-as-of = Ոչ բոլոր համարներն են ստուգված պաշտոնական աղբյուրով (ցանկի ամսաթիվը՝ { $date })։ Եթե որևէ մեկը չի պատասխանում, զանգահարեք 112։

### beginning

home = Ի՞նչ անենք։ Սեղմեք կոճակը կամ գրեք Ձեր խոսքերով։
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
help-how = Սեղմեք կոճակները կամ գրեք Ձեր խոսքերով՝ «վաղը գնում եմ Ռուսաստան», «եռակցող», «հետ», «օգնություն»։ Պատասխանները պահպանվում են։

# $bot (String): our official name at this door
help-free = Ամեն ինչ անվճար է։ Մեր պաշտոնական անունն է { $bot }։ Մենք երբեք գումար, գաղտնաբառ կամ SMS-ի կոդ չենք խնդրում։ Եթե խնդրում են, դա մենք չենք։

# $question (String): the name of the question the form waits at
form-help-at = Հիմա Դուք «{ $question }» հարցի վրա եք։

form-help = Հարցին վերադառնալու համար սեղմեք «{ here-button }»։ Հարցաթերթում «{ back-button }»-ը կտանի նախորդ հարցին, «{ cancel-button }»-ը դուրս կբերի դրանից։ Պատասխանները պահպանվում են։
leave-form = Պատասխանները պահպանված են։ Ի՞նչ անենք։
leave-form-keep-button = Կշարունակեմ հետո
leave-form-drop-button = Ջնջել պատասխանները
draft-dropped = Անավարտ պատասխանները ջնջված են։
draft-gone = Այս հարցաթերթն արդեն ավարտված կամ ջնջված է։ Սկսեք նորից՝ ցանկից։
draft-asked-again = Հարցաթերթը թարմացվել է։ Որոշ հարցեր նորից կտանք և կառաջարկենք Ձեր նախկին պատասխանները։
command-unknown = Այդպիսի հրաման չկա։ Ընտրեք ցանկից։

### web-chat

web-about = Սա Kösh-ի հետ զրույցն է։ Ձեր պատասխանները պահպանվում են, էջը կարող եք փակել։
web-back-online = Կապը վերականգնվեց։
web-choices = Պատասխանի կոճակներ
web-connecting = Միանում ենք…
web-conversation = Զրույց
web-copied = Պատճենված է։
web-copy-failed = Չհաջողվեց պատճենել։ Նշեք տեքստը և պատճենեք ինքներդ։
web-document-check = Տողերը կարդացված են։ Յուրաքանչյուր նիշը համեմատեք փաստաթղթի հետ և միայն հետո ուղարկեք։
web-document-device = Լուսանկարը կարդացվում է հենց այս սարքում և ոչ մի տեղ չի ուղարկվում։
web-document-failed = Տողերը չկարդացվեցին։ Լուսանկարեք այնպես, որ ներքևի երկու-երեք տողը հստակ լինի, կամ մուտքագրեք տվյալները ինքներդ։
web-document-photo-button = Կարդալ փաստաթղթի լուսանկարից
web-document-reading = Լուսանկարը կարդացվում է, կարող է տևել մինչև մեկ րոպե…
web-download-button = Ներբեռնել ֆայլը
web-error = Չի ուղարկվել։ Փորձեք գրել նորից։
web-field = Հաղորդագրություն
web-forget-ask = Զրույցը կջնջվի այս բրաուզերից։ Առանց վերականգնման կոդի կամ այլ սարքի չեք կարողանա վերադառնալ Ձեր ուղևորություններին։
web-forget-button = Մոռանալ այս սարքը
web-forget-no-button = Թողնել
web-forget-yes-button = Այո, մոռանալ
web-forgotten = Զրույցն այլևս չի ցուցադրվում այս բրաուզերում։
web-location-button = Ուղարկել, թե որտեղ եմ
web-location-failed = Չհաջողվեց պարզել, թե որտեղ եք։ Գրեք հասցեն հաղորդագրությամբ։
web-menu = Ցանկ
web-menu-close-button = Փակել
web-no-chat = Այս բրաուզերում զրույց չկա։ Թարմացրեք էջը։
web-no-script = Զրույցի համար բրաուզերում պետք է միացված լինեն սկրիպտները։
web-offline = Կապ չկա։ Ձեր գրածը կպահպանվի և կուղարկվի, երբ կապը վերականգնվի։
web-page-unknown = Այդպիսի էջ չկա։ Ստուգեք հասցեն կամ անցեք զրույցին։
web-picture = Նկար
web-push-button = Հիշեցումներ այս սարքում
web-push-denied = Բրաուզերը թույլ չտվեց ծանուցումներ ցուցադրել։ Կարող եք թույլատրել դրանք բրաուզերի կարգավորումներում։
web-push-news = Ձեզ համար նոր հաղորդագրություն կա։ Բացեք զրույցը՝ կարդալու համար։
web-push-none = Այս բրաուզերը չի կարող ծանուցումներ ցուցադրել, երբ էջը փակ է։ Հեռախոսում էջն ավելացրեք գլխավոր էկրանին։
web-push-off = Այս սարքում հիշեցումներն անջատված են։
web-push-off-button = Անջատել հիշեցումները
web-push-on = Կհիշեցնենք այս սարքում, նույնիսկ եթե էջը փակ է։
web-removed = Փաստաթղթի տվյալներով հաղորդագրությունը հեռացված է։
web-request-refused = Հարցումը չընդունվեց։ Թարմացրեք էջը և փորձեք նորից։
web-send-button = Ուղարկել
web-start-again-button = Սկսել նորից
web-to-chat-button = Դեպի զրույց
web-to-newest-button = Դեպի վերջին հաղորդագրությունը
web-too-fast = Հաղորդագրությունները շատ հաճախ են գալիս։ Սպասեք մեկ րոպե․ Ձեր գրածը կպահպանվի։
web-too-long = Հաղորդագրությունը շատ երկար է։ Գրեք ավելի կարճ։
web-too-many-chats = Այսօր այս ցանցից չափազանց շատ զրույցներ են բացվել։ Փորձեք վաղը կամ գրեք Telegram-ով։
web-unsent = Դեռ չի ուղարկվել, սպասում է կապի։
web-you-said = Դուք՝
door-telegram = Telegram
door-web = բրաուզեր
door-terminal = տերմինալ
other-door = Նույն գրառումներով կարող եք աշխատել նաև այլ սարքում՝ Telegram-ում և բրաուզերում։

# $doors (String): ցանկ, օրինակ՝ «Telegram և բրաուզեր»
other-door-doors = Այժմ միացված են՝ { $doors }։

other-door-preferred = Հիշեցումները գալիս են այստեղ։
other-door-type = Եթե ունեք այլ սարքի կոդ կամ վերականգնման կոդ, գրեք այն այստեղ։
other-door-code-button = Կոդ այլ սարքի համար
other-door-recovery-button = Ստանալ վերականգնման կոդ
other-door-prefer-button = Հիշեցումներն ուղարկել այստեղ
other-door-return-button = Ես արդեն օգտվում եմ Kösh-ից

# $code (String): մեկանգամյա կոդ; $minutes (Number): քանի րոպե է գործում
other-door-code = Կոդը՝ { $code }։ Այն գործում է { $minutes } րոպե և միայն մեկ անգամ։ Ոչ մեկին մի՛ հայտնեք այն։

# $bot (String): մեր անունը Telegram-ում
other-door-code-telegram = Telegram-ում բացեք { $bot } զրույցը և կոդը գրեք «Անցնել այլ սարքի» բաժնում։ Ներքևի կոճակն ինքը կանի դա։

# $address (String): էջի հասցեն
other-door-code-web = Բրաուզերում բացեք { $address } հասցեն, սեղմեք «Ես արդեն օգտվում եմ Kösh-ից» և գրեք կոդը։

other-door-code-other = Այլ սարքում բացեք Kösh-ը, սեղմեք «Ես արդեն օգտվում եմ Kösh-ից» և գրեք կոդը։
other-door-copy-button = Պատճենել կոդը
other-door-open-telegram-button = Բացել Telegram-ում
other-door-open-web-button = Բացել բրաուզերում

# $code (String): վերականգնման կոդ
other-door-recovery = Ձեր վերականգնման կոդը՝ { $code }։ Նախորդն այլևս չի գործում։

other-door-recovery-keep = Գրեք այն թղթի վրա և պահեք փաստաթղթերից առանձին։ Ով գիտի այս կոդը, կարող է բացել Ձեր գրառումները։
join-ask = Այս զրույցն ունի իր գրառումները։ Եթե շարունակեք, այստեղ կլինեն մյուս սարքի գրառումները։
join-ask-kept = Այստեղի գրառումները չեն կորչի, բայց դրանք հնարավոր կլինի բացել միայն վերականգնման կոդով։
join-yes-button = Այո, շարունակել
join-no-button = Ոչ, թողնել այսպես
join-wrong = Կոդը սխալ է, հնացել է կամ արդեն օգտագործվել է։ Ստուգեք և նորից գրեք կամ ստացեք նորը։
join-same = Սա նույն գրառումների կոդն է։ Գրեք այն այլ սարքում։
join-done = Պատրաստ է՝ այստեղ Ձեր նույն գրառումներն են։

# $code (String): վերականգնման կոդ
join-left = Կոդ, որով կարող եք վերադառնալ այս զրույցի նախկին գրառումներին՝ { $code }։

# $code (String): վերականգնման կոդ
join-recovery = Ձեր գրած կոդն այլևս չի գործում։ Նոր վերականգնման կոդը՝ { $code }։

join-ask-new = Այստեղ կբացվեն մեկ այլ սարքի գրառումները։ Շարունակեք միայն, եթե հղումը ինքներդ եք ստեղծել։ Ուրիշի հղումը ձեր պատասխանները կտա այլ մարդու։

### pass

pass-title = Ուղևորության նախնական գրանցման QR-հաստատում
pass-purpose = Ուղևորության նպատակ
pass-crossings = Սահմանի հատում
pass-registration = Գրանցում

# $from, $to (String): states; $checkpoint (String): where, or both airports
pass-crossing = { $from } → { $to }, { $checkpoint }

# $from, $to (String): airports
pass-flight = { $from } – { $to }

# $direction (String): exit or entry; $state (String); $at (String): day and time; $zone (String): by whose clock
pass-leg = { $direction }, { $state }՝ { $at }, { $zone }

# $direction (String): exit or entry; $state (String); $date (String): the day, its hour is not known
pass-leg-day = { $direction }, { $state }՝ { $date }

# $version (String): its number; $at (String): when it was filed
pass-version = Տարբերակ { $version }, ներկայացված՝ { $at }

# $at (String): day and time
pass-deadline = Ներկայացման վերջնաժամկետ՝ { $at }

pass-late = Ներկայացվել է ուշացումով։

# $date (String): the day
pass-until = Հաստատումը գործում է մինչև՝ { $date }

pass-not-state = Սա Kösh-ի հաստատումն է, ոչ թե պետական փաստաթուղթ։ Այն չի փոխարինում կացության հաշվառմանը։

# $url (String): address of the page
pass-check = Ստուգել՝ { $url }

### privacy

welcome = Բարև Ձեզ։ Սա Kösh-ն է՝ օգնում է նախապես գրանցել ուղևորությունը, գտնել աշխատանք և չբաց թողնել ժամկետները։ Անվճար է։ Պետական ծառայություն չէ։
consent-what = Ինչ է պահվում՝ լեզուն, ուղևորությունները, անունները, փաստաթղթի տվյալները, աշխատանքի հարցաթերթը և հիշեցումները։ Անունները, փաստաթղթերը, հասցեներն ու պատասխանները գաղտնագրված են։
consent-why = Ինչի համար՝ ուղևորությունները գրանցելու, ժամկետները հիշեցնելու և հարմար աշխատանք ցույց տալու։
consent-rights = Ձեր իրավունքները՝ ցանկացած պահի հենց այս զրույցում կարող եք ստանալ պատճենը կամ ջնջել ամեն ինչ։
consent-ask = Համաձա՞յն եք, որ Ձեր անձնական տվյալներն այսպես պահենք։
consent-agree-button = Համաձայն եմ
consent-more-button = Կարդալ ամբողջությամբ
privacy-full-what = Ինչ է պահվում՝ լեզուն, Ձեր ուղևորությունները, Ձեր և ուղեկիցների տվյալները, փաստաթղթերը, աշխատանքի հարցաթերթը և պահպանված որոնումները, հիշեցումները, օպերատորներին տրված հարցերը և անավարտ պատասխանները։
privacy-full-purpose = Ինչի համար՝ ուղևորությունը գրանցելու, կոդ և QR-հաստատում տալու, ժամկետները հիշեցնելու և աշխատանք գտնելու։ Այլ նպատակով չենք օգտագործում, գովազդ չկա։
privacy-full-where = Որտեղ՝ այս Kösh-ը վարողի տվյալների բազայում։ Անունները, փաստաթղթերը, հասցեներն ու պատասխանները գաղտնագրված են Ձեր առանձին բանալիով։ Telegram-ի հաղորդագրություններն անցնում են նաև Telegram-ով։
privacy-full-who = Ով է տեսնում՝ Դուք և նրանք, ում ինքներդ եք ցույց տվել QR-հաստատումը․ նրանք տեսնում են անունը, սահմանի հատումներն ու նպատակը։ Գործատուն առանց Ձեր համաձայնության ոչինչ չի տեսնում։ Մարդուն տրված հարցն օպերատորները կարդում են Telegram-ի իրենց խմբում, և այն մնում է այնտեղ։
privacy-full-how-long = Որքան ժամանակ՝ անավարտ պատասխանները՝ վերջին փոփոխությունից հետո 90 օր, ուղևորությունները՝ սահմանի վերջին հատումից հետո 180 օր։ Առանց համաձայնության ամեն ինչ ջնջվում է 7 օր անց։ Օպերատորներին տրված հարցերը ջնջվում են փակվելուց 30 օր անց։ Դիմումները ջնջվում են մերժումից կամ հետ վերցնելուց 90 օր անց, պայմանագրերը՝ դրանց ավարտից 180 օր անց։
privacy-full-rights = Ձեր իրավունքները՝ ստանալ պատճենը, ուղղել պատասխանները, ջնջել ամեն ինչ։ Ջնջելը նաև հետ է վերցնում համաձայնությունը։ Ամեն ինչ կատարվում է այս զրույցում, անմիջապես։
privacy-full-state = Kösh-ը պետական ծառայություն չէ և անվճար է։ Այստեղ գրանցվելը չի փոխարինում կացության հաշվառմանը։
privacy-export-button = Ստանալ իմ տվյալները
privacy-erase-button = Ջնջել ամեն ինչ
privacy-export-caption = Այս ֆայլում Ձեր մասին պահվող ամեն ինչն է։ Այն պարունակում է փաստաթղթի տվյալներ․ օտարների մի՛ փոխանցեք։
erase-what = Ձեր և ուղեկիցների մասին ամեն ինչ անմիջապես կջնջվի՝ ուղևորություններ, կոդեր, փաստաթղթեր, հարցաթերթ, հիշեցումներ։ Վերականգնել հնարավոր չի լինի։
erase-after = Պահպանված QR-հաստատումները կշարունակեն ընթերցվել, բայց դրանց կոդերը մեր ռեեստրում այլևս չեն լինի։ Ձեր համաձայնությունը նույնպես հետ կվերցվի։
erase-chat = Զրույցի հաղորդագրությունները կմնան Ձեր սարքում․ ցանկության դեպքում մաքրեք զրույցը։
erase-confirm-button = Այո, ջնջել ամեն ինչ
erase-keep-button = Ոչ, թողնել
erased = Ձեր մասին ամեն ինչ ջնջված է։ Հիշեցումներ այլևս չեն գա։ Եթե նորից գրեք, կսկսենք սկզբից։ Բարի ճանապարհ։
erase-press = Ջնջումը կատարվում է միայն կոճակով։ Եթե որոշել եք, սեղմեք այն։

### answers

# $label (String): what was asked; $value: what was understood
answer-noted = ✓ { $label }՝ { $value }

answer-skipped = նշված չէ
answer-fixed = Այս սահմանն արդեն հատել եք, այն այլևս հնարավոր չէ փոխել։

# $label (String): what was asked; $value: the answer
review-line = { $label }՝ { $value }

review-press-one = Պատասխանն ուղղելու համար սեղմեք դրա կոճակը կամ գրեք դրա անվանումը։

# $what (String): the name of a question
edit-button = ✎ { $what }

cannot-skip = Առանց այս պատասխանի չենք կարող շարունակել։ Եթե ինչ-որ բան պարզ չէ, սեղմեք «{ help-button }»։
choice-press-one = Սեղմեք ներքևի կոճակներից մեկը կամ գրեք այն, ինչ գրված է դրա վրա։
multi-how = Կարելի է ընտրել մի քանիսը։ Երբ ավարտեք, սեղմեք «{ multi-done-button }»։

# $label (String): what was chosen
multi-picked = ✓ { $label }

multi-done-button = Պատրաստ է
number-please = Գրեք թիվ, օրինակ՝ 3։

# $min, $max (Number): bounds
number-out-of-range = Գրեք { $min }-ից { $max } թիվ։

contact-please = Գրեք հեռախոսահամարը երկրի կոդով, օրինակ՝ +374 00 000000։
text-please-type = Այստեղ պետք է բառերով պատասխան։ Գրեք կամ սեղմեք կոճակը։
text-too-short = Շատ կարճ է։ Գրեք մի փոքր ավելի մանրամասն։

# $max, $length (Number): letters allowed, letters written
text-too-long = Շատ երկար է՝ { $length } նիշ։ Տեղավորեք { $max } նիշի մեջ։

# $pin (String): latitude and longitude
text-pin = կետ քարտեզի վրա՝ { $pin }

# $max (Number): how many there may be
list-full = Մեկ ուղևորության մեջ կարելի է ավելացնել մինչև { $max } մարդ։ Մյուսներին գրանցեք առանձին։

go-on-button = Պարզ է, շարունակել
consent-press = Համաձայնությունը տրվում է միայն կոճակով։ Կարդացեք տեքստը և, եթե համաձայն եք, սեղմեք այն։
calendar-button = Բացել օրացույցը

# $day (Number): day of the month; $weekday (String): its short name
calendar-day = { $day } { $weekday }

# $month (String): month and year
calendar-month = { $month }։ Սեղմեք օրը։

calendar-earlier-button = ‹ Ավելի շուտ
calendar-later-button = Ավելի ուշ ›

# $zone (String): whose clock
when-zone = Գրեք տեղական ժամով՝ { $zone }։

when-which = Սա կարելի է տարբեր կերպ հասկանալ։ Ո՞րը նկատի ունեիք։

# $date (String): the chosen day
when-hour = { $date }։ Ժամը քանիսի՞ն։ Սեղմեք կամ գրեք, օրինակ՝ 14:30։

when-hour-unknown-button = Ժամը դեռ հայտնի չէ

# $at: day and time; $zone: whose clock
when-told = { $at }, { $zone }

# $at: day and time; $zone: whose clock; $other: the time across the border; $otherZone: whose clock that is
when-told-both = { $at }, { $zone } = { $other }, { $otherZone }

# $date (String): the day
when-day-told = { $date }, ժամը նշված չէ

moment-in-past = Այդ ժամանակն արդեն անցել է։ Գրեք, թե երբ եք հատելու սահմանը։ Եթե արդեն անցել եք, բացեք ցանկը և գրեք՝ «արդեն հատել եմ սահմանը»։
moment-hour-needed = Այդ օրն արդեն սկսվել է, ուստի պետք է նաև ժամը։ Օրինակ՝ 18:00։
moment-before-last = Սա ավելի շուտ է, քան Ձեր ճանապարհի նախորդ սահմանը։ Ստուգեք օրն ու ժամը։
moment-before-departure = Վայրէջքը չի կարող թռիչքից շուտ լինել։ Ստուգեք օրն ու ժամը։
day-needs-year = Պետք է ամբողջ ամսաթիվը՝ տարեթվով, օրինակ՝ 05.03.1994։
birth-date-too-early = Ստուգեք ծննդյան տարին՝ ստացվում է 120 տարուց ավելի։
birth-date-in-future = Այդ օրը դեռ չի եկել։ Գրեք ծննդյան ամսաթիվը, օրինակ՝ 05.03.1994։
document-expired = Այս փաստաթղթի ժամկետն անցել է, դրանով սահմանը չեք հատի։ Գրեք գործող փաստաթղթի տվյալները կամ հյուպատոսությունից իմացեք, թե ինչպես ստանալ նորը։
document-expiry-too-late = Ստուգեք տարին։ Այդքան երկար ժամկետով փաստաթուղթ չեն տալիս։
place-not-found = Այդպիսի բնակավայր չգտանք։ Գրեք մոտակա քաղաքը։
place-which = Այս վայրերից ո՞րը նկատի ունեիք։
place-by-region-button = Ընտրել ըստ մարզի
checkpoint-not-found = Այդպիսի անցակետ չգտանք։ Ընտրեք ցանկից կամ անունն այլ կերպ գրեք։
checkpoint-not-here = Այդ անցակետն ուրիշ սահմանին է։ Ընտրեք ցանկից։

# $name (String): the checkpoint; $until (String): last closed day
checkpoint-closed = { $name }՝ փակ է մեքենաների և հետիոտների համար, վերջին օրը՝ { $until }։

# $name (String): the checkpoint
checkpoint-closed-label = { $name } (փակ է)

airport-not-found = Այդպիսի օդանավակայան չգտանք։ Գրեք քաղաքը կամ տոմսի վրայի երեք տառը։
document-not-read = Չկարողացանք կարդալ։ Ուղարկեք «<» նշաններով տողերն ամբողջությամբ կամ սեղմեք «{ document-type-it-button }»։
document-type-it-button = Գրել ձեռքով
document-typed = գրված է ձեռքով

# $end (String): last four characters of the number
document-from-lines = կարդացված է, համարը՝ ••••{ $end }

mrz-wrong-lines = Տողերի կամ նիշերի քանակը ճիշտ չէ։ Պետք է լինի 44 նիշից երկու տող կամ 30 նիշից երեք։ Ուղարկեք բոլոր տողերն ամբողջությամբ։
mrz-wrong-document-number = Տողերում սխալ կա փաստաթղթի համարի մեջ։ Համեմատեք փաստաթղթի հետ և նորից ուղարկեք։
mrz-wrong-birth-date = Տողերում սխալ կա ծննդյան ամսաթվի մեջ։ Համեմատեք փաստաթղթի հետ և նորից ուղարկեք։
mrz-wrong-sex = Տողերում սխալ կա սեռի նշանի մեջ։ Համեմատեք փաստաթղթի հետ և նորից ուղարկեք։
mrz-wrong-expiry-date = Տողերում սխալ կա վավերականության ժամկետի մեջ։ Համեմատեք փաստաթղթի հետ և նորից ուղարկեք։
mrz-wrong-personal-number = Տողերում սխալ կա անձնական համարի մեջ։ Համեմատեք փաստաթղթի հետ և նորից ուղարկեք։
mrz-wrong-composite = Ներքևի տողում մի նիշ սխալ է։ Համեմատեք փաստաթղթի հետ և նորից ուղարկեք։
mrz-wrong-name = Տողերում անունը չի կարդացվում։ Համեմատեք փաստաթղթի հետ և նորից ուղարկեք։
mrz-wrong-issuer = Տողերում երկիրը չի կարդացվում։ Համեմատեք փաստաթղթի հետ և նորից ուղարկեք։
document-number-wrong = Համարը կազմված է տառերից և թվերից՝ 4-ից 20 նիշ։ Օրինակ՝ AN1234567։
document-number-keep-button = Համարը ճիշտ է
document-number-change-button = Ուղղել համարը
name-empty = Գրեք ազգանունն ու անունը՝ ինչպես փաստաթղթում։
name-too-long = Շատ երկար է։ Գրեք ազգանունն ու անունը՝ ինչպես փաստաթղթում։
name-has-digits = Անվան մեջ թվեր կան։ Գրեք միայն ազգանունն ու անունը։
name-has-signs = Անվան մեջ ավելորդ նշաններ կան։ Կարելի է տառեր, գծիկ, ապաթարց և բացատ։
name-not-latin = Այստեղ պետք են լատինական տառեր, ինչպես փաստաթղթում՝ նախ ազգանունը, հետո ստորակետ և անունը։
address-needs-words = Գրեք փողոցն ու տունը կամ թե ում մոտ եք մնալու։

# $place (String): the town
address-town-alone = Քաղաքն արդեն գրել ենք՝ { $place }։ Իսկ կոնկրետ որտե՞ղ՝ փողոցն ու տունը կամ ում մոտ։ Եթե դեռ չգիտեք, սեղմեք կոճակը։

### Jobs

jobs-open-button = { $number }. { $title }
jobs-more-button = Էլի աշխատատեղեր
jobs-saved-button = Պահպանվածները
jobs-filtered-button = Ինչը չի ցուցադրվել
jobs-profile-button = Իմ ցանկությունները
jobs-tell-button = Ճշտել ցանկությունները
jobs-other-button = Այլ աշխատանք
jobs-recognised-button = Դիպլոմը ճանաչված է՝ { $country }

# $occupation (String)՝ մասնագիտություն
jobs-found = Հարմար աշխատանք՝ { $occupation }

# $occupation, $countries (String)
jobs-found-in = Հարմար աշխատանք՝ { $occupation }։ Որտեղ՝ { $countries }

jobs-none = Հիմա «{ $occupation }» մասնագիտությամբ թափուր աշխատատեղ չկա։ Փորձեք այլ մասնագիտություն կամ տեսեք, թե ինչը չի ցուցադրվել։
jobs-none-in = Հիմա «{ $occupation }» մասնագիտությամբ թափուր աշխատատեղ չկա։ Որտեղ ենք փնտրել՝ { $countries }։ Փորձեք այլ երկիր կամ մասնագիտություն։
jobs-no-permit = ԵԱՏՄ երկրների քաղաքացիներին աշխատանքի թույլտվություն պետք չէ՝ ԵԱՏՄ մասին պայմանագիր, հոդված 97(1)։
jobs-entry = { $number }. { $title }
jobs-ask = Ի՞նչ աշխատանք եք փնտրում։
jobs-ask-in = Ի՞նչ աշխատանք եք փնտրում։ Երկիրը՝ { $country }
jobs-ask-how = Սեղմեք կոճակը կամ գրեք մասնագիտությունը Ձեր խոսքերով, մեր լեզուներից որևէ մեկով։
jobs-which = Այս մասնագիտություններից ո՞րն է Ձեզ պետք։
jobs-saved = Պահպանված աշխատատեղեր՝ { $count }
jobs-saved-none = Դուք դեռ ոչ մի աշխատատեղ չեք պահպանել։
jobs-saved-entry = { $number }. { $title }, { $employer }
jobs-saved-closed = { $number }. { $title }, { $employer }։ Աշխատատեղը փակված է
jobs-filtered = Այս մասնագիտությամբ չի ցուցադրվել՝
jobs-filtered-none = Այս մասնագիտությամբ ցուցադրված է ամեն ինչ։
jobs-filtered-recognition = Ուսուցչի, բժշկի, դեղագործի և իրավաբանի դիպլոմը պետք է ճանաչվի աշխատանքի երկրում։ Եթե Ձերը ճանաչված է, նշեք կոճակով։
jobs-filtered-turned-down = Այս մասնագիտությամբ հրաժարվել եք այս աշխատատեղերից։ Սեղմեք, որ բացեք և վերադարձնեք։
jobs-recognised = Գրի առանք։ Այդ երկրում նման աշխատանքն այսուհետ ցուցադրվում է։
vacancy-back-button = Դեպի ցանկը
vacancy-restore-button = Նորից ցուցադրել
vacancy-unsave-button = Հանել պահպանվածներից
vacancy-save-button = Պահպանել
vacancy-not-for-me-button = Ինձ համար չէ
vacancy-source-button = Բացել կայքում
vacancy-share-button = Պատճենել հղումը
vacancy-undo-button = Վերադարձնել
vacancy-who-place = { $employer } · { $place }, { $country }
vacancy-who-country = { $employer } · { $country }
vacancy-employer-unknown = Գործատուն նշված չէ

# $pay (String)՝ գումարը՝ արժույթով
vacancy-pay-untold = Աշխատավարձը՝ ամսական { $pay }․ հարկերով է, թե առանց հարկերի, նշված չէ

vacancy-pay-gross = Աշխատավարձը՝ ամսական { $pay }, հարկերը ներառյալ
vacancy-pay-net = Աշխատավարձը՝ ամսական { $pay }, հարկերը հանած
vacancy-pay-own = Դա մոտ { $pay } է, փոխարժեքի օրը՝ { $date }
vacancy-pay-unknown = Աշխատավարձը նշված չէ
vacancy-housing-yes = Տրամադրվում է կացարան
vacancy-housing-no = Կացարան չի տրամադրվում
vacancy-housing-unknown = Կացարանի մասին նշված չէ
vacancy-reasons = Հարմար է՝ { $reasons }
vacancy-missing = Ուշադրություն դարձրեք՝ { $missing }
vacancy-schedule = Գրաֆիկը՝ { $schedule }
vacancy-experience-none = Փորձ պետք չէ

# $years (Number)՝ տարի
vacancy-experience =
    { $years ->
        [one] Աշխատանքային փորձ՝ առնվազն { $years } տարի
       *[other] Աշխատանքային փորձ՝ առնվազն { $years } տարի
    }

vacancy-education = Կրթությունը՝ { $education }
vacancy-languages = Լեզուներ՝ { $languages }
vacancy-licence = Վարորդական իրավունք՝ { $licence }

# $age (Number)՝ տարեկան
vacancy-age =
    { $age ->
        [one] Տարիքը՝ { $age } տարեկանից
       *[other] Տարիքը՝ { $age } տարեկանից
    }

vacancy-open-to = Այս երկրների քաղաքացիների համար՝ { $countries }
vacancy-transport-yes = Վճարում են ճանապարհը կամ տանում աշխատանքի
vacancy-transport-no = Ճանապարհածախսը չեն վճարում
vacancy-openings = Ազատ տեղեր՝ { $count }
vacancy-no-permit = ԵԱՏՄ երկրների քաղաքացիներին աշխատանքի թույլտվություն պետք չէ՝ ԵԱՏՄ մասին պայմանագիր, հոդված 97(1)։

# $profession, $country (String)
vacancy-recognition = «{ $profession }» մասնագիտության դիպլոմը պետք է ճանաչվի։ Աշխատանքի երկիրը՝ { $country }։ ԵԱՏՄ մասին պայմանագիր, հոդված 97(3)։ Կարգը ճշտեք պետական մարմնում։

vacancy-demo = Սա փորձարկման համար հորինված աշխատատեղ է։ Նման գործատու չկա։

# $source, $seen (String)
vacancy-seen = Աղբյուրը՝ { $source }։ Այնտեղ վերջին անգամ տեսել ենք՝ { $seen }

# $source, $posted, $seen (String)
vacancy-posted = Աղբյուրը՝ { $source }։ Հրապարակվել է՝ { $posted }։ Այնտեղ վերջին անգամ տեսել ենք՝ { $seen }

vacancy-closes = Վերջին օրը՝ { $date }
vacancy-closed = Աշխատատեղը փակված է՝ աղբյուրում այն այլևս չկա։
vacancy-gone = Այս աշխատատեղն այլևս չկա։ Նայեք մյուսները։
vacancy-saved = Պահպանվեց։
vacancy-unmarked = Նշումը հանվեց։
not-for-me = Ինչո՞ւ «{ $title }» հարմար չէ։ Ըստ պատասխանի կփոխենք ընտրանին։
not-for-me-pay = Աշխատավարձը
not-for-me-place = Վայրը
not-for-me-work = Բուն աշխատանքը
not-for-me-employer = Գործատուն
not-for-me-schedule = Գրաֆիկը
not-for-me-other = Այլ պատճառ
turned-down-pay = «{ $title }» այլևս չենք ցուցադրի։ Ավելի բարձր աշխատավարձ տեսնելու համար նշեք այն ցանկություններում։
turned-down-place = «{ $title }» և այդ մարզի մյուս աշխատատեղերն այլևս չենք ցուցադրի։
turned-down-work = «{ $title }» և նման աշխատանքն այլևս չենք ցուցադրի, եթե հենց այն չփնտրեք։
turned-down-employer = «{ $title }» և այդ գործատուի մյուս աշխատատեղերն այլևս չենք ցուցադրի։
turned-down-schedule = «{ $title }» այլևս չենք ցուցադրի։ Պետք եղած գրաֆիկը նշեք ցանկություններում։
turned-down-other = «{ $title }» այլևս չենք ցուցադրի։
unfit-closed = Այս աշխատատեղի ժամկետն անցել է։
unfit-country = Այս աշխատանքը Ձեր ընտրած երկրներում չէ։
unfit-not-open = Այս աշխատատեղը այլ երկրների քաղաքացիների համար է։
unfit-recognition = Այս աշխատանքի համար դիպլոմը պետք է ճանաչվի աշխատանքի երկրում։
unfit-licence = Այս աշխատանքին այլ կարգի վարորդական իրավունք է պետք։
unfit-too-late = Աշխատատեղը կփակվի, մինչև Դուք կարողանաք սկսել։
unfit-age = Այս աշխատանքի համար տարիքային սահման կա։
filtered-closed = Ժամկետն անցել է՝ { $count }
filtered-country = Այլ երկրներում՝ { $count }
filtered-not-open = Այլ երկրների քաղաքացիների համար՝ { $count }
filtered-recognition = Դիպլոմը պետք է ճանաչվի՝ { $count }
filtered-licence = Այլ վարորդական իրավունք է պետք՝ { $count }
filtered-too-late = Կփակվեն, մինչև սկսեք՝ { $count }
filtered-age = Տարիքի պատճառով՝ { $count }
filtered-not-for-me = Նշել եք «Ինձ համար չէ»՝ { $count }
reason-same-occupation = Ձեր մասնագիտությունն է
reason-near-occupation = մոտ մասնագիտություն է
reason-pay-above-floor = աշխատավարձը ցանկալիից ցածր չէ
reason-good-pay = լավ աշխատավարձ
reason-wished-place = Ձեր քաղաքն է
reason-wished-region = Ձեր մարզն է
reason-no-experience-needed = փորձ պետք չէ
reason-enough-experience = Ձեր փորձը բավական է
reason-languages-enough = լեզվի իմացությունը բավական է
reason-housing-provided = կացարան կա
reason-schedule-fits = գրաֆիկը հարմար է
reason-fresh = նոր է հրապարակվել
reason-education-enough = կրթությունը համապատասխանում է
reason-title-fits = համընկնում է Ձեր խոսքերի հետ
missing-recognition = դիպլոմը պետք է ճանաչվի
missing-licence-untold = պետք է վարորդական իրավունք
missing-citizenship-untold = բաց է ոչ բոլոր քաղաքացիների համար
missing-other-occupation = նույնը չէ, բայց մոտ մասնագիտություն է
missing-pay-unknown = աշխատավարձը նշված չէ
missing-pay-below-floor = աշխատավարձը ցանկալիից ցածր է
missing-pay-before-tax = գումարից դեռ հարկ կպահեն
missing-other-place = այլ վայրում է
missing-more-experience = ավելի մեծ փորձ է պետք
missing-language-level = լեզուն ավելի լավ պետք է իմանալ
missing-no-housing = կացարան չեն տալիս
missing-housing-unknown = կացարանի մասին նշված չէ
missing-other-schedule = այլ գրաֆիկ է
missing-higher-education = այլ կրթություն է պետք

profile-occupation = Ի՞նչ աշխատանք եք ուզում անել։
    .hint = Սեղմեք կոճակը կամ գրեք Ձեր խոսքերով, օրինակ՝ եռակցող։
    .short = Մասնագիտություն

profile-countries = Ո՞ր երկրներ կմեկնեիք։
    .hint = Բաց թողեք, եթե միևնույն է։
    .short = Երկրներ

profile-pay = Ամսական առնվազն որքա՞ն աշխատավարձ է պետք։
    .hint = Հարկերը հանած։ Կարող եք գրել գումարը, օրինակ՝ 250 հազար դրամ։
    .short = Աշխատավարձն առնվազն

profile-experience = Քանի՞ տարի եք աշխատում այս մասնագիտությամբ։
    .hint = Սեղմեք կոճակը կամ գրեք թիվը։
    .short = Փորձ

profile-languages = Ո՞ր լեզուներով եք խոսում։
    .hint = Սեղմեք լեզուն, հետո մակարդակը։ Կամ գրեք՝ ռուսերեն B1, հայերեն C2։
    .short = Լեզուներ

profile-housing = Պե՞տք է, որ գործատուն կացարան տրամադրի։
    .hint = Եթե պետք է, նախ կցուցադրենք կացարանով աշխատատեղերը։
    .short = Կացարան պետք է

profile-schedules = Ո՞ր գրաֆիկն է Ձեզ հարմար։
    .hint = Բաց թողեք, եթե միևնույն է։
    .short = Գրաֆիկ

profile-available = Ե՞րբ կարող եք սկսել։
    .hint = Մոտավորապես։
    .short = Երբ եք սկսում

profile-available-now = Հիմա
profile-available-month = Մեկ ամսվա ընթացքում
profile-available-quarter = 2–3 ամսից
profile-available-later = Ավելի ուշ

# $value (Number)՝ տարի
profile-years =
    { $value ->
        [0] Առանց փորձի
        [one] { $value } տարի
       *[other] { $value } տարի
    }

profile-review = Ձեր ցանկությունները։ Ամեն ինչ ճի՞շտ է։
    .short = ցանկությունների ստուգում

profile-submit-button = Ցույց տալ աշխատատեղերը
profile-enough-button = Բավական է, ցույց տալ
profile-none = Պատմեք, թե ինչ աշխատանք եք փնտրում։ Ամենաշատը ութ հարց է, ցանկացածը կարելի է բաց թողնել։
profile-begin-button = Սկսել
profile-told = Աշխատանքի մասին Ձեր պատմածը՝
profile-jobs-button = Ցույց տալ աշխատատեղերը
profile-change-button = Փոխել
profile-forget-button = Մոռանալ սա
profile-kept = Գրի առանք։ Աշխատատեղերն ընտրված են ըստ Ձեր ցանկությունների։
profile-forgotten = Ձեր ցանկությունները ջնջված են։
languages-spoken = { $language } { $level }
languages-how-well = Ինչպիսի՞ն է Ձեր մակարդակը՝ { $language }։
languages-please = Չհասկացանք։ Ընտրեք լեզուն կոճակով կամ գրեք, օրինակ՝ ռուսերեն B1։
pay-please = Գումարը չհասկացանք։ Գրեք մեկ թիվ, օրինակ՝ 250000, կամ արժույթով՝ 250 հազար դրամ։

profile-town = Ո՞ր քաղաքի մոտ եք ուզում աշխատել։
    .hint = Նախ ցույց կտանք մոտակա աշխատանքը։ Բաց թողեք, եթե միևնույն է։
    .short = Քաղաք

# $occupation (String)՝ մասնագիտություն
jobs-near = Հիմա «{ $occupation }» մասնագիտությամբ թափուր աշխատատեղ չկա։ Ահա մոտ մասնագիտություններ՝

# $occupation, $countries (String)
jobs-near-in = Հիմա «{ $occupation }» մասնագիտությամբ թափուր աշխատատեղ չկա։ Որտեղ ենք փնտրել՝ { $countries }։ Ահա մոտ մասնագիտություններ՝

# $country (String): երկիր
jobs-wider-button = Ամբողջ երկիրը՝ { $country }

# $count (Number): քանիսը
filtered-region = Այլ մարզերում, կամ մարզը նշված չէ՝ { $count }

unfit-region = Այս աշխատանքը Ձեր ընտրած մարզում չէ։

### reminders

# $source (String): act, date, article; $date (String): when it was looked at
rule-source = Հիմքը՝ { $source }։ Տեղեկության օրը՝ { $date }։

# $crossing (String): day and time of the border; $deadline (String): day and time
reminder-filing = Սահմանը հատում եք՝ { $crossing }։ Ուղևորությունը մեզ մոտ գրանցելու վերջնաժամկետը՝ { $deadline }։

# $deadline (String): day and time
reminder-overlay-ru-ruid = Ռուսաստան — լրացրեք ruID ձևաթուղթը։ Վերջնաժամկետը՝ { $deadline }։

# $deadline (String): day and time
reminder-overlay-kz-eta = Ղազախստան — ներկայացրեք QazETA դիմումը։ Վերջնաժամկետը՝ { $deadline }։

overlay-mandatory = Մեր տվյալներով՝ Ձեզ համար այն պարտադիր է։
overlay-voluntary = Առայժմ այն կամավոր է։
overlay-not-ours = Սա պետության սեփական ձևաթուղթն է։ Մեզ մոտ գրանցվելը դրան չի փոխարինում։

# $from, $to (String): states; $crossing (String): day and time
reminder-crossing = Շուտով սահմանն է՝ { $from } — { $to }։ Ժամը՝ { $crossing }։

reminder-crossing-take = Վերցրեք այն փաստաթուղթը, որով ճանապարհորդում եք, և QR-հաստատումը։

# $to (String): state
reminder-arrival = Արդեն տեղո՞ւմ եք։ Երկիրը՝ { $to }։ Նշեք մուտքը․ բոլոր ժամկետները հաշվվում են մուտքի օրվանից։

# $to (String): state
reminder-address = Դեռ չգիտենք՝ որտեղ եք ապրելու։ Երկիրը՝ { $to }։ Ավելացրեք հասցեն ուղևորության մեջ։ Այն պետք կգա հաշվառման համար։

duty-ru-registration = Ռուսաստան — հաշվառեք Ձեր կացությունը։ Ծանուցումը ներկայացնում է ընդունող կողմը՝ ՆԳՆ-ում, բազմաֆունկցիոնալ կենտրոնում, փոստում կամ պետական ծառայությունների կայքում։
duty-ru-medical = Ռուսաստան, աշխատողների համար — մուտքից հետո 30 օրվա ընթացքում անցեք բժշկական զննում, տվեք մատնահետքեր և լուսանկարվեք։
duty-ru-amina = Մոսկվա և մարզ, աշխատողների համար — տեղադրեք Amina հավելվածը և գրանցվեք դրանում Ձեր հասցեով։
duty-kz-registration = Ղազախստան — գրանցվեք միգրացիոն ոստիկանության համակարգում։ Ձեր հասցեն ընդունող կողմը կհաստատի հավելվածում։
duty-kz-host = Ղազախստան — խնդրեք ընդունող կողմին երեք աշխատանքային օրվա ընթացքում հայտնել Ձեր ժամանման մասին vmp.gov.kz կայքում։
duty-kz-permit = Ղազախստան — 90 օրից երկար աշխատելու համար պետք է ժամանակավոր բնակության թույլտվություն։ Փաստաթղթերը ներկայացրեք գործատուի հետ միասին։
duty-kg-registration = Ղրղզստան — հաշվառվեք բնակչության սպասարկման կենտրոնում, կամ թող ընդունող կողմը դա անի առցանց։ Եթե առանց հաշվառման մնաք 90 օրից ավելի, 90 օր մուտքը կարգելեն։
duty-by-registration = Բելառուս — հաշվառեք Ձեր կացությունը՝ անվճար, portal.gov.by կայքում կամ քաղաքացիության և միգրացիայի բաժնում։
duty-by-registration-in-person = Բելառուս — Ռուսաստանից եկողները հաշվառվում են անձամբ՝ քաղաքացիության և միգրացիայի բաժնում։ Կայքով հնարավոր չէ։
duty-am-registration = Հայաստան — հաշվառեք Ձեր կացությունը Միգրացիայի և քաղաքացիության ծառայությունում։
duty-am-certificate = Հայաստան, աշխատողների համար — ստացեք օրինական կացության անվճար տեղեկանք workpermit.am կայքում։ Պետք են լուսանկար, փաստաթուղթ և պայմանագիր։

# $day (String): a day with its weekday
reminder-last-day = Վերջին օրը՝ { $day }։

# $days (Number): whole days left; 0 is the last day
reminder-left-days =
    { $days ->
        [0] Այսօր վերջին օրն է։
       *[other] Մնացել է { $days } օր։
    }

# $hours (Number): whole hours left
reminder-left-hours = Մնացել է { $hours } ժամ։

# $to (String): state; $day (String): a day with its weekday
reminder-stay = Կացության ժամկետն ավարտվում է։ Երկիրը՝ { $to }, վերջին օրը՝ { $day }։ Մինչև այդ պետք է մեկնել կամ օրինական ճանապարհով երկարաձգել ժամկետը։

# $day (String): a day with its weekday
reminder-contract = Ձեր աշխատանքային պայմանագիրն ավարտվում է՝ { $day }։ Դրա հետ ավարտվում է նաև կացության ժամկետը։ Նոր պայմանագրի մասին պայմանավորվեք նախապես։

# $day (String): a day with its weekday
reminder-renew15 = Ձեր պայմանագիրը դադարեցվել է ժամկետից շուտ։ Նորը կարելի է կնքել առանց մեկնելու, վերջին օրը՝ { $day }։

reminder-why-now = Գրում ենք լուռ ժամերին, քանի որ մինչև ժամկետը վեց ժամից քիչ է մնացել։
reminder-trip-button = Բացել ուղևորությունը
reminder-done-button = Արված է
reminder-register-button = Գրանցել ուղևորությունը
reminder-crossed-button = Ես արդեն տեղում եմ
reminder-not-gone-button = Չեմ գնացել
reminder-postponed-button = Ուղևորությունը հետաձգվել է
reminder-stay-button = Իմ կացության ժամկետը
reminders-next = Մոտակա հիշեցումները՝

# $at (String): day and time; $what (String): what it is about
reminders-line = { $at } — { $what }

reminders-none = Հիշեցումներ դեռ չկան։ Դրանք կհայտնվեն, երբ գրանցեք ուղևորություն։

# $from, $to (String): hours
reminders-quiet = Լուռ ժամեր՝ { $from }–{ $to }։ Այդ ժամանակ գրում ենք միայն, եթե ժամկետը շուտով լրանում է։

reminders-quiet-none = Լուռ ժամեր չկան։ Գրում ենք ցանկացած պահի։

# $groups (String): names of groups
reminders-off = Անջատված է՝ { $groups }։

# $groups (String): names of groups
reminders-stopped = Սահմանի և նոր աշխատատեղերի մասին հաղորդագրություններն անջատված են։ Մնացել են պարտադիր ժամկետ ունեցողները՝ { $groups }։

reminders-stopped-all = Բոլոր հիշեցումներն անջատված են։ Ժամկետներն իրենք ուժի մեջ են մնում։
reminders-all-off-button = Անջատել բոլորը
reminders-calendar-button = Ֆայլ օրացույցի համար
reminders-calendar = Բացեք այս ֆայլը օրացույցում։ Այն կհիշեցնի նաև առանց մեզ։ Եթե ուղևորությունը փոխվի, վերցրեք նորը։

# $group (String): name of a group
reminders-turn-on-button = Միացնել՝ { $group }

# $group (String): name of a group
reminders-turn-off-button = Անջատել՝ { $group }

reminders-quiet-button = Լուռ ժամեր
reminders-group-trip = գրանցում և ձևաթղթեր
reminders-group-border = սահման
reminders-group-stay = կացություն
reminders-group-contract = պայմանագիր
quiet-hours = Ո՞ր ժամերին Ձեզ չգրենք։
quiet-hours-none-button = Գրել ցանկացած պահի

# $from, $to (String): hours
quiet-hours-span-button = Ժամը { $from }–{ $to }

form-done = Նշեցինք։ Այս մասին այլևս չենք հիշեցնի։ Պետությանը ոչինչ չենք հայտնում։
reminder-over = Այս հիշեցումն այլևս պետք չէ։

# $at (String): day and time
reminder-snoozed = Կհիշեցնենք ևս մեկ անգամ՝ { $at }։

stay-none = Մեզ հայտնի չէ՝ հիմա այլ երկրում եք, թե ոչ։ Եթե այո, նշեք մուտքը Ձեր ուղևորության մեջ։

# $state (String): state; $date (String): day of entry
stay-now = Հիմա այստեղ եք՝ { $state }։ Մուտքի օրը՝ { $date }։

# $date (String): day
stay-contract-until = Պայմանագիրը գործում է, վերջին օրը՝ { $date }։

# $date (String): day
stay-free-until = Առանց հաշվառման մնալու վերջին օրը՝ { $date }։

# $date (String): day
stay-countdown = Առանց մեկնելու նոր պայմանագիր կնքելու վերջին օրը՝ { $date }։

# $date (String): day
stay-until-days = Այս երկրի կանոններով կացության վերջին օրը՝ { $date }։ Հաշվվում են նաև նախկին ուղևորությունները, որոնց մասին չգիտենք։

# $date (String): day
stay-until-contract = Կարող եք մնալ, քանի դեռ պայմանագիրը գործում է։ Վերջին օրը՝ { $date }։

stay-contract-button = Նշել պայմանագրի ավարտը
stay-contract-change-button = Փոխել պայմանագրի ավարտը
stay-terminated-button = Պայմանագիրը շուտ է դադարել
stay-contract = Ո՞ր օրն է ավարտվում Ձեր պայմանագիրը։ Օրինակ՝ 2027 թ. հունիսի 30։
stay-terminated = Ո՞ր օրն է պայմանագիրը դադարեցվել։ Ընտրեք օրը կամ գրեք, օրինակ՝ նոյեմբերի 20։
stay-before-entry = Այս օրը Ձեր մուտքից շուտ է։ Ստուգեք ամսաթիվը։
stay-not-ended-yet = Այս օրը դեռ չի եկել։ Նշեք այն օրը, երբ պայմանագիրը դադարեցվել է։
stay-kept = Գրի առանք և վերահաշվեցինք հիշեցումները։
needs-citizenship = Ո՞ր երկրի քաղաքացի եք։
needs-other = Մենք գիտենք կանոնները Հայաստանի, Բելառուսի, Ղազախստանի, Ղրղզստանի և Ռուսաստանի քաղաքացիների համար։ Ձերը ճշտեք այն երկրի հյուպատոսությունում, ուր գնում եք։ Հրատապ օգնությունը բոլորի համար է։
needs-from = Ո՞ր երկրից եք մեկնում։

# $from (String): state
needs-to = Որտեղից՝ { $from }։ Ո՞ւր եք գնում։

# $to (String): state
needs-purpose = Ուր՝ { $to }։ Ինչի՞ համար եք գնում։

needs-elsewhere-button = Մեկնում եմ այլ երկրից
needs-again-button = Այլ ուղևորություն

# $citizenship, $from, $to (String): states; $purpose (String): what for
needs-answer = Քաղաքացիությունը՝ { $citizenship }։ Ուղևորությունը՝ { $from } — { $to }։ Նպատակը՝ { $purpose }։

# $hours (Number): hours before the border
needs-lead-time = Ուղևորությունը մեզ մոտ գրանցեք սահմանից առնվազն { $hours } ժամ առաջ։ Օրենքը դա չի պահանջում, ուշանալու համար պատիժ չկա։

needs-form-none = Որքան գիտենք, այս երկիրը մուտքից առաջ Ձեզնից իր ձևաթուղթը չի պահանջում։

# $hours (Number): hours before the border
needs-form-ru-ruid = Ռուսաստանը խնդրում է լրացնել ruID ձևաթուղթը մուտքից առնվազն { $hours } ժամ առաջ։

# $hours (Number): hours before the border
needs-form-kz-eta = Ղազախստանը խնդրում է ներկայացնել QazETA դիմում մուտքից առնվազն { $hours } ժամ առաջ։

needs-document-id-card-yes = Փաստաթուղթը՝ արտասահման մեկնելու անձնագիր կամ ID-քարտ։
needs-document-id-card-no = Փաստաթուղթը՝ միայն արտասահման մեկնելու անձնագիր։ ID-քարտը չեն ընդունի։
needs-document-id-card-unknown = Փաստաթուղթը՝ արտասահման մեկնելու անձնագիր։ Չգիտենք՝ ID-քարտը կընդունեն, թե ոչ։
needs-document-internal-passport-yes = Փաստաթուղթը՝ արտասահմանյան կամ ներքին անձնագիր։
needs-document-internal-passport-air-only = Փաստաթուղթը՝ արտասահմանյան անձնագիր։ Ներքինը կընդունեն միայն ինքնաթիռով գնալիս, Վրաստանով գնալիս այն պիտանի չէ։
needs-document-note-ru-child = Մինչև 14 տարեկան երեխային պետք է իր արտասահմանյան անձնագիրը։
needs-document-note-child-under-16 = Մինչև 16 տարեկան երեխաների համար կանոնը պարզ չէ։ Վերցրեք երեխայի անձնագիրը։
needs-document-note-services-want-passport = Տեղում շատ ծառայությունների համար հենց անձնագիր են պահանջում։

# $days (Number): days from entry; $to (String): state
needs-free-days = { $to }՝ առանց հաշվառման կարելի է մնալ { $days } օր, մուտքի օրը հաշվվում է։

# $days (Number): days allowed
needs-stay-roll180 = Կարելի է մնալ մինչև { $days } օր ցանկացած 180 օրվա ընթացքում։

# $days (Number): days allowed
needs-stay-calyear = Կարելի է մնալ մինչև { $days } օր օրացուցային տարվա ընթացքում։

needs-stay-none = Կացության ժամկետը սահմանափակված չէ։
needs-card-none = Միգրացիոն քարտ պետք չէ։
needs-card-unless-stamped = Միգրացիոն քարտ պետք չէ, եթե անձնագրում կնիք կա, և գնում եք առավելագույնը 30 օրով։ Այլապես վերցրեք այն սահմանին և պահեք։ Եթե գնում եք աշխատելու, դրանում նշեք «աշխատանք» նպատակը։
needs-card-without-stamp = Եթե փաստաթղթում կնիք չեն դնում (ID-քարտ, ներքին անձնագիր), սահմանին վերցրեք միգրացիոն քարտ և պահեք այն։
needs-card-union-state = Միգրացիոն քարտը վերցնում են Ռուսաստան կամ Բելառուս առաջին մուտքի ժամանակ։ Այն մեկն է երկու երկրի համար։ Պահեք այն։

# $days (Number): working days
needs-address-change = Եթե հասցեն փոխվի, նորը հաշվառեք { $days } աշխատանքային օրվա ընթացքում։

needs-contract = Աշխատանքային պայմանագրով կարելի է մնալ դրա ողջ ժամկետը։ Աշխատանքի թույլտվություն պետք չէ։

# $after, $days (Number): days
needs-renewal = Եթե պայմանագիրը դադարի ժամկետից շուտ, և մուտքից անցած լինի { $after } օրից ավելի, նորը կարելի է կնքել առանց մեկնելու։ Դրա համար կա { $days } օր։

needs-own-state = Սա Ձեր երկիրն է։ Մուտքը և կացությունը սահմանափակված չեն։
needs-not-state = Մենք խորհուրդ ենք տալիս և հիշեցնում։ Ձեզ հաշվառում են միայն պետական մարմինները։
reminder-name-filing = ուղևորության գրանցում մեզ մոտ
reminder-name-overlay = պետության սեփական ձևաթուղթ

# $to (String): state
reminder-name-address = ավելացնել կացության հասցեն՝ { $to }

# $from, $to (String): states
reminder-name-crossing = սահման՝ { $from } → { $to }

# $to (String): state
reminder-name-arrival = նշել մուտքը՝ { $to }

reminder-name-stayreg = կացության հաշվառում
reminder-name-medical = բժշկական զննում և մատնահետքեր

# $to (String): state
reminder-name-stay = կացության ժամկետի ավարտ՝ { $to }

reminder-name-contract = աշխատանքային պայմանագրի ավարտ
reminder-name-renew15 = նոր աշխատանքային պայմանագիր

# $state (String): state passed through
needs-by-land = Եթե գնում եք ցամաքով, ճանապարհին է նաև { $state }։

needs-sources-button = Աղբյուրներ
reminder-form-ru-ruid = ներկայացնել ruID, մուտք Ռուսաստան
reminder-form-kz-eta = ներկայացնել QazETA, մուտք Ղազախստան
reminder-duty-ru-registration = Ռուսաստան՝ կացության հաշվառում
reminder-duty-ru-medical = Ռուսաստան՝ բժշկական զննում և մատնահետքեր
reminder-duty-ru-amina = Մոսկվա՝ Amina հավելված
reminder-duty-kz-registration = Ղազախստան՝ գրանցում միգրացիոն ոստիկանության համակարգում
reminder-duty-kz-host = Ղազախստան՝ ընդունող կողմի ծանուցում
reminder-duty-kz-permit = Ղազախստան՝ ժամանակավոր բնակության թույլտվություն
reminder-duty-kg-registration = Ղրղզստան՝ կացության հաշվառում
reminder-duty-by-registration = Բելառուս՝ կացության հաշվառում
reminder-duty-by-registration-in-person = Բելառուս՝ հաշվառվել անձամբ
reminder-duty-am-registration = Հայաստան՝ հաշվառել կացությունը
reminder-duty-am-certificate = Հայաստան՝ օրինական կացության տեղեկանք

# $form (String): the state's form; $deadline: day and time
registration-note-other-form-late = Առանձին, հենց պետությանը՝ { $form }։ Վերջնաժամկետն անցել է՝ { $deadline }։ Ներկայացրեք հիմա և ճշտեք պետական մարմնում, թե արդյոք կընդունեն։

# $form (String): the state's form; $deadline: day and time
state-form-late = Եվս մեկ ձևաթուղթ, պետական՝ { $form }։ Վերջնաժամկետն անցել է՝ { $deadline }։ Ներկայացրեք հիմա և ճշտեք պետական մարմնում, թե արդյոք կընդունեն։

reminders-group-vacancies = նոր աշխատատեղեր

# $group (String): name of a group
reminders-rhythm-button = Որքան հաճախ՝ { $group }

# $group (String): name of a group; $rhythm (String): how often
reminders-rhythm = Ինչի մասին՝ { $group }։ Հիմա՝ { $rhythm }։ Որքա՞ն հաճախ գրենք Ձեզ։

reminders-rhythm-border = Եթե ոչ անմիջապես, կհավաքենք և կուղարկենք առավոտյան 9-ին։ Այն, ինչ չի կարող սպասել, կգա ավելի շուտ։
reminders-rhythm-vacancies = Մեկ հաղորդագրության մեջ ամենաշատը հինգ աշխատատեղ է։ Մնացածը կգան հաջորդով։

# $group (String): name of a group; $rhythm (String): how often
reminders-gathered = Ուղարկում ենք միասին՝ { $group }, { $rhythm }։

rhythm-now = անմիջապես
rhythm-daily = օրը մեկ անգամ
rhythm-weekly = շաբաթը մեկ անգամ
rhythm-off = անջատված է
rhythm-mixed = ամեն որոնում՝ յուրովի
rhythm-set-now = Անմիջապես
rhythm-set-daily = Օրը մեկ անգամ՝ 9:00-ին
rhythm-set-weekly = Երկուշաբթի օրերին՝ 9:00-ին
rhythm-set-off = Անջատել

# $zone (String): a clock
reminders-zone = Ձեր ժամային գոտին՝ { $zone }։

reminders-zone-button = Ժամային գոտի

# $zone (String): a clock
reminders-zone-ask = Ո՞ր ժամով գրենք Ձեզ։ Հիմա՝ { $zone }։ Ընտրեք կամ գրեք Ձեր քաղաքը։

reminders-zone-unknown = Հստակ չհասկացանք, թե որ քաղաքն է։ Գրեք այլ կերպ կամ ընտրեք ցանկից։

# $zone (String): a clock
reminders-zone-set = Այսուհետ գրում ենք այս ժամով՝ { $zone }։

reminder-snooze-hour-button = Մեկ ժամից
reminder-snooze-tonight-button = Այսօր երեկոյան
reminder-snooze-tomorrow-button = Վաղն առավոտյան

# $zone (String): a clock; $now (String): the time on it
registered-clock = Ո՞ր ժամով եք ապրում։ Մենք գրում ենք այս ժամով՝ { $zone }, հիմա { $now } է։ Ճի՞շտ է։

clock-right-button = Ճիշտ է
clock-other-button = Ուրիշ ժամ
reminders-group-news = Kösh-ի նորություններ

# $town, $zone (String)
reminders-zone-town = { $town }։ Այսուհետ գրում ենք այս ժամով՝ { $zone }։

### verify

verify-title = QR-հաստատման ստուգում
verify-intro = Ամեն ինչ ստուգվում է այս բրաուզերում․ սկանավորածը կամ տեղադրածը ոչ մի տեղ չի ուղարկվում։
verify-language = Լեզու
verify-scan-button = Սկանավորել տեսախցիկով
verify-stop-button = Անջատել տեսախցիկը
verify-picture-button = Ընտրել նկար
verify-paste = QR-կոդի տեքստը
verify-check-button = Ստուգել
verify-looking = Ուղղեք տեսախցիկը QR-կոդի վրա։
verify-camera-none = Տեսախցիկն այստեղ հասանելի չէ։ Ընտրեք նկար կամ տեղադրեք QR-կոդի տեքստը։
verify-picture-none = Այս նկարում QR-կոդ չգտնվեց։ Ընտրեք ավելի հստակ նկար, որտեղ կոդն ամբողջությամբ է երևում։
verify-valid = Իսկական է և գործում է։
verify-expired = Իսկական է, բայց ժամկետն անցել է։

# $version (String): the number of the newest one
verify-replaced = Իսկական է, բայց փոխարինված է { $version } տարբերակով։ Խնդրեք ցույց տալ նորը։

verify-cancelled = Իսկական է, բայց չեղարկված է։
verify-altered = Իսկական չէ․ փոխվել է ստորագրումից հետո, կամ կոդը վնասված է։ Նորից սկանավորեք։
verify-unknown-issuer = Ստորագրողն անհայտ է․ Kösh-ը սա չի տվել, կամ այստեղի բանալիները հին են։ Բացեք էջը ինտերնետով։
verify-unreadable = Սա ամբողջական QR-հաստատում չէ։ Նորից սկանավորեք կամ տեղադրեք ամբողջ տեքստը։
verify-not-state = Այստեղ այն է, ինչ մարդը հայտնել է Kösh-ին ուղևորությունից առաջ։ Սա պետական գրանցում, վիզա կամ թույլտվություն չէ։
verify-name = Անունը, ինչպես փաստաթղթում
verify-code = Կոդ

# $from, $to (String): states; $checkpoint (String); $date (String): the day
verify-crossing = { $from } → { $to }, { $checkpoint }, { $date }

# $at (String): day and time
verify-status-as-of = Փոխարինվածների և չեղարկվածների ցանկը կազմվել է՝ { $at }

verify-status-none = Փոխարինված կամ չեղարկված լինելն անհայտ է․ ցանկը դեռ բեռնված չէ։
verify-keys-none = Բանալիները դեռ բեռնված չեն։ Մեկ անգամ բացեք էջը ինտերնետով։
verify-ready = Էջը պահվել է և այժմ աշխատում է առանց ինտերնետի։
verify-document-title = Փաստաթուղթը ներկայացնողի՞նն է
verify-document-how = Մուտքագրեք այն, ինչ գրված է փաստաթղթում։ Համեմատությունը կատարվում է այստեղ և ոչ մի տեղ չի ուղարկվում։
verify-document-number = Փաստաթղթի համարը
verify-document-birth = Ծննդյան ամսաթիվը
verify-document-until = Գործողության ժամկետը, իսկ եթե չկա՝ տրման ամսաթիվը
verify-document-check-button = Համեմատել փաստաթղթի հետ
verify-document-working = Համեմատում ենք։ Սա կտևի մի քանի վայրկյան։
verify-document-matches = Փաստաթուղթը համապատասխանում է հաստատմանը։
verify-document-differs = Փաստաթուղթը չի համապատասխանում։ Ստուգեք մուտքագրված համարը և երկու ամսաթիվը։
verify-no-script = Ստորագրությունը ստուգելու համար բրաուզերի կարգավորումներում միացրեք սկրիպտները։

### registration

# Whose citizen the traveller is
citizenship-am = { country-am }

citizenship-by = { country-by }
citizenship-kz = { country-kz }
citizenship-kg = { country-kg }
citizenship-ru = { country-ru }
citizenship-dual = Երկու քաղաքացիություն
citizenship-other = Այլ երկիր
citizenship-stateless = Առանց քաղաքացիության
citizenship-change-button = Ուղղել քաղաքացիությունը
relation-spouse = Ամուսին կամ կին
relation-child = Երեխա
relation-parent = Հայր կամ մայր
relation-sibling = Եղբայր կամ քույր
relation-other = Ուրիշ մարդ
returns-no = Ոչ
returns-yes = Այո, գիտեմ երբ
returns-unknown = Այո, բայց չգիտեմ երբ
document-passport = Անձնագիր
document-id-card = ID-քարտ
document-internal-passport = Ներքին անձնագիր
document-birth-certificate = Ծննդյան վկայական
document-return-certificate = Վերադարձի վկայական

late-reason-illness-button = Հարազատի հիվանդություն
    .told = հարազատի հիվանդություն

late-reason-funeral-button = Հուղարկավորություն
    .told = հուղարկավորություն

late-reason-treatment-button = Շտապ բուժում
    .told = շտապ բուժում

late-reason-late-offer-button = Աշխատանքի ուշ կանչեցին
    .told = աշխատանքի ուշ են կանչել

registration-employer-none-button = Գործատու դեռ չունեմ
    .told = դեռ չկա

registration-address-unknown-button = Դեռ չգիտեմ
    .told = դեռ հայտնի չէ

border-caution-keep-button = Միևնույն է, այստեղով կանցնեմ
border-caution-checkpoint-button = Ընտրել այլ անցակետ
border-caution-day-button = Ընտրել այլ օր
minor-add-adult-button = Ավելացնել մեծահասակ

registration-citizenship = Ո՞ր երկրի քաղաքացի եք։
    .hint = Սեղմեք կոճակը կամ գրեք, օրինակ՝ Հայաստան։
    .short = Քաղաքացիություն

registration-document-citizenship = Ո՞ր երկրի փաստաթղթով եք գնալու։
    .hint = Կանոնները կախված են այն փաստաթղթից, որը ցույց կտաք սահմանին։
    .short = Փաստաթղթի երկիրը

# $who (String): stateless, other
registration-citizenship-note =
    { $who ->
        [stateless] Եվրասիական միության կանոնները գրված են նրա հինգ երկրների քաղաքացիների համար։ Առանց քաղաքացիության կարող են պետք լինել վիզա և աշխատանքի թույլտվություն։
       *[other] Եվրասիական միության կանոնները գրված են նրա հինգ երկրների քաղաքացիների համար։ Այլ երկրի քաղաքացուն կարող են պետք լինել վիզա և աշխատանքի թույլտվություն։
    }
    .hint = Ուղևորությունը միևնույն է կգրանցենք, կհիշեցնենք ժամկետները և կասենք, թե ուր դիմել։ Թե ինչ է պետք հենց Ձեզ, հարցրեք այն երկրի հյուպատոսությունում, ուր գնում եք։

registration-from = Ո՞ր երկրից եք մեկնում։
    .hint = Սեղմեք կոճակը կամ գրեք անունը։
    .short = Որտեղից

registration-to = Ո՞ր երկիր եք գնում։
    .hint = Այն երկիրը, որտեղ մնալու եք։ Ճանապարհի երկրների մասին առանձին կհարցնենք։
    .short = Ուր

registration-mode = Ինչո՞վ եք գնալու։
    .hint = Դրանից են կախված սահմանն ու հաջորդ հարցերը։
    .short = Ինչով

# $from, $to (String): the two states
registration-checkpoint = { $from } → { $to }՝ ո՞ր անցակետով։
    .hint = Սեղմեք կոճակը կամ գրեք անունը։
    .short = Անցակետ

# $from, $to (String): the two states
registration-crosses-at = { $from } → { $to }՝ ե՞րբ եք հատելու սահմանը։
    .hint = Օրինակ՝ «դեկտեմբերի 25, 14:00», «վաղը ժամը 9-ին», «ուրբաթ առավոտյան»։
    .short = Սահման

# $why (String): closed, neighbours, routes; $checkpoint (String): its name; $until (String): last closed day
registration-border-caution =
    { $why ->
        [closed] { $checkpoint } անցակետն այդ օրը փակ է մեքենաների և հետիոտների համար։ Վերջին փակ օրը՝ { $until }։
        [neighbours] { $checkpoint } անցակետը երկու հարևան երկրների քաղաքացիների համար է։ Ձեր քաղաքացիությամբ կարող են չթողնել։
       *[routes] Այլ երկրների քաղաքացիներն այստեղ անցնում են միայն համաձայնեցված ճանապարհներով։ Սահմանապահ ծառայությունում ճշտեք, արդյոք { $checkpoint } անցակետը Ձեզ հարմար է։
    }
    .hint = Ինչպե՞ս վարվենք։

# $from (String): the state
registration-departure-airport = { $from }՝ ո՞ր օդանավակայանից եք թռչում։
    .hint = Սեղմեք կոճակը, գրեք քաղաքը կամ տոմսի կոդը։
    .short = Թռիչքի վայրը

registration-departs-at = Ե՞րբ է թռիչքը։
    .hint = Ինչպես տոմսում, օրինակ՝ դեկտեմբերի 25, 14:00։
    .short = Թռիչքի ժամը

# $to (String): the state
registration-arrival-airport = { $to }՝ ո՞ր օդանավակայանում եք վայրէջք կատարում։
    .hint = Սեղմեք կոճակը, գրեք քաղաքը կամ տոմսի կոդը։
    .short = Վայրէջքի վայրը

registration-arrives-at = Ե՞րբ է վայրէջքը։
    .hint = Ինչպես տոմսում, այդ քաղաքի ժամով։ Օրինակ՝ դեկտեմբերի 25, 17:30։
    .short = Վայրէջքի ժամը

registration-purpose = Ի՞նչ նպատակով եք գնում։
    .hint = Դրանից են կախված հաջորդ հարցերն ու ժամկետները։
    .short = Նպատակ

registration-employer = Ո՞վ է Ձեր գործատուն։
    .hint = Ընկերության անունը կամ անուն-ազգանուն։ Եթե աշխատանք դեռ չկա, սեղմեք կոճակը՝ կօգնենք գտնել։
    .short = Գործատու

# $purpose (String): why they go
registration-host =
    { $purpose ->
        [study] Որտե՞ղ եք սովորելու։
        [family] Ո՞ւմ մոտ եք գնում։
        [medical] Որտե՞ղ եք բուժվելու։
        [business] Գործով ո՞ւմ մոտ եք գնում։
        [driver] Ո՞ր փոխադրողի վարորդն եք։
       *[other] Ո՞վ է Ձեզ ընդունում։
    }
    .hint = Գրեք անունը։ Եթե դեռ չգիտեք, սեղմեք «{ skip-button }»։
    .short = Ընդունող կողմ

# $to (String): the state
registration-place = { $to }՝ ո՞ր քաղաք կամ գյուղ։
    .hint = Գրեք անունը կամ ուղարկեք կետ քարտեզի վրա։ Եթե դեռ չգիտեք, սեղմեք «{ skip-button }»։
    .short = Քաղաք կամ գյուղ

# $place (String): the town
registration-address = { $place }՝ կոնկրետ որտե՞ղ եք մնալու։
    .hint = Փողոց և տուն, հյուրանոց կամ ում մոտ։ Օրինակ՝ Այգու փողոց, 5։ Կարելի է կետ ուղարկել քարտեզի վրա։
    .short = Հասցե

registration-returns = Վերադառնալո՞ւ եք։
    .hint = Հետդարձը հիմա կգրանցենք, առանձին գրանցել պետք չի լինի։
    .short = Վերադարձ

registration-returns-at = Ե՞րբ եք վերադառնալու։
    .hint = Օրինակ՝ հունվարի 20, 10:00։ Օրը հետո կարելի է փոխել։
    .short = Հետդարձի սահման

registration-late-reason = Մինչև սահմանը երկու օրից քիչ է մնացել։ Ինչո՞ւ է այդքան շտապ։
    .hint = Մեզ մոտ ուշ գրանցվելը հետևանք չունի։ QR-հաստատման մեջ պատճառը չի երևում։
    .short = Շտապելու պատճառը

registration-minor-note = Դուք դեռ 18 տարեկան չեք, և ուղևորության մեջ մեծահասակ չկա։ Վերցրեք ծնողների համաձայնությունը՝ նոտարով վավերացված։
    .hint = Առանց դրա կարող են չթողնել դուրս գալ։ Ճշգրիտ կանոնը հարցրեք սահմանապահ ծառայությունում, իսկ օգնության համար զանգահարեք 112։

# $count (Number): those told already
registration-companions = Ձեզ հետ ուրիշ որևէ մեկը գնո՞ւմ է։
    .hint = Յուրաքանչյուրը կստանա իր կոդն ու QR-ը։ Երեխաները նույնպես։
    .short = Ձեր ուղեկիցները
    .add = Ավելացնել մարդ
    .done =
        { $count ->
            [0] Ոչ, մենակ եմ գնում
           *[other] Ուրիշ մարդ չկա
        }
    .remove = Հանել { $number } համարի մարդուն

# $number (Number): which one; $name (String): may be empty; $relation (String): what they are to the person
registration-companion =
    { $relation ->
        [spouse] { $number }. Ամուսին կամ կին { $name }
        [child] { $number }. Երեխա { $name }
        [parent] { $number }. Հայր կամ մայր { $name }
        [sibling] { $number }. Եղբայր կամ քույր { $name }
        [other] { $number }. { $name }
       *[none] { $number }. Նոր մարդ
    }

registration-companions-relation = Ձեր ո՞վն է այդ մարդը։
    .hint = Սեղմեք կոճակը։
    .short = Ով է

registration-companions-guardian = Ո՞ր մեծահասակի հետ է գնում երեխան։
    .hint = Ճանապարհին երեխայի համար պատասխանատու է այդ մարդը։
    .short = Որ մեծահասակի հետ

registration-companions-companion-citizenship = Ո՞ր երկրի քաղաքացի է այդ մարդը։
    .hint = Ըստ այն փաստաթղթի, որով գնալու է։
    .short = Քաղաքացիություն

traveller-document = Ո՞ր փաստաթուղթն եք ցույց տալու սահմանին։
    .hint = Ուղարկեք էջի կամ քարտի ներքևի «<<<» նշաններով տողերը։ Կամ գրեք ձեռքով։ Լուսանկար մի ուղարկեք։
    .short = Փաստաթուղթ

traveller-document-type = Ի՞նչ փաստաթուղթ է։
    .hint = Այն, որը ցույց կտաք սահմանին։
    .short = Փաստաթղթի տեսակը

traveller-document-number = Ո՞րն է փաստաթղթի համարը։
    .hint = Տառերն ու թվերն իրար կից, ինչպես փաստաթղթում է։
    .short = Համարը

# $number (String): as it was typed
traveller-document-number-sure = { $number }՝ այսպիսի փաստաթղթերի համարները սովորաբար այլ տեսք ունեն։ Համեմատեք փաստաթղթի հետ։
    .hint = Եթե ամեն ինչ ճիշտ է, սեղմեք «{ document-number-keep-button }»։

traveller-name = Ինչպե՞ս են գրված ազգանունն ու անունը փաստաթղթում։
    .hint = Գրեք Ձեր տառերով, օրինակ՝ Օրինակյան Անի։ Հայրանունը՝ եթե կա փաստաթղթում։
    .short = Անուն

# $example (String): a name in Latin letters
traveller-latin-name = Իսկ ինչպե՞ս է գրված լատինատառ։
    .hint = Նախ ազգանունը, ստորակետ, հետո անունը։ Օրինակ՝ { $example }։
    .short = Լատինատառ

traveller-birth-date = Ծննդյան ամսաթի՞վը։
    .hint = Օրը, ամիսը, տարին, օրինակ՝ 05.03.1994։
    .short = Ծննդյան ամսաթիվ

traveller-expires-on = Մինչև ե՞րբ է վավեր փաստաթուղթը։
    .hint = Օրինակ՝ 01.02.2030։ Եթե ժամկետ չկա, սեղմեք «{ skip-button }»։
    .short = Վավեր է մինչև

registration-review = Ստուգեք, արդյոք ամեն ինչ ճիշտ է։ Ոչինչ չի ուղարկվի, մինչև չսեղմեք «{ registration-submit-button }»։
    .short = ստուգում ուղարկելուց առաջ

registration-submit-button = Գրանցել

# $deadline: day and time
registration-note-on-time = Հասցնում եք։ Վերջնաժամկետը՝ { $deadline }։

# $deadline: day and time
registration-note-late = Վերջնաժամկետն անցել է՝ { $deadline }։ Ուղևորությունը միևնույն է կգրանցենք և կնշենք, որ ուշացած է։

# $opens: the first day
registration-note-early = Մինչև ուղևորությունը 90 օրից ավելի կա։ Գրանցումը բացվում է՝ { $opens }, մինչ այդ պատասխանները կպահպանենք։

# $form (String): the state's form; $deadline: day and time
registration-note-other-form = Առանձին, հենց պետությանը՝ { $form }։ Վերջնաժամկետը՝ { $deadline }։

amendment-review = Ի՞նչ փոխենք։ Սեղմեք տողը, հետո՝ «{ amendment-submit-button }»։
    .short = փոփոխությունների ստուգում

amendment-submit-button = Պահպանել փոփոխությունները
occupation-which = Ո՞րն է ամենից մոտ Ձեր աշխատանքին։
occupation-not-found = Այդպիսի մասնագիտություն չճանաչեցինք։ Գրեք ավելի պարզ, օրինակ՝ եռակցող, խոհարար, վարորդ։

# $from, $to (String): states; $checkpoint (String)
border-passed = { $from } → { $to }, { $checkpoint }

# $from, $to (String): states; $exit, $entry (String): airports
border-passed-flight = { $from }, { $exit } → { $to }, { $entry }

# $to (String): the person's own state
after-crossing-home = Գրի առանք՝ տանն եք, { $to }։ Այլ երկրում կացության ժամկետն ավարտվեց, դրա մասին այլևս չենք հիշեցնի։

journey-there = տեղում եք
reminders-silent = Ձեր ուղևորության մասին հիշեցումներն անջատված են, ուստի չենք գրի։ Ժամկետներն իրենք ուժի մեջ են մնում։

# $groups (String): names of groups
reminders-still-on = Միացված է՝ { $groups }։ Դրանցով առայժմ ոչինչ պլանավորված չէ։

reminders-none-left = Մոտակա հիշեցումներ չկան։ Այն ամենը, ինչի մասին պիտի հիշեցնեինք, արդեն հետևում է։
reminders-all-on-button = Միացնել բոլորը
jobs-turned-down = Այլ մասնագիտություններով հրաժարվել եք այս աշխատատեղերից։ Սեղմեք, որ բացեք և վերադարձնեք։
jobs-turned-down-button = Հրաժարումներ այլ գործերից
not-gone-began = Ճանապարհի մի մասն արդեն անցել եք։ Մնացածը կարելի է հետաձգել կամ փոխել։
crossed-before-last = Այս օրը ուղևորության նախորդ սահմանից շուտ է։ Ստուգեք օրը։

# $place (String): town
journey-place = Հասցեն՝ { $place }

# $date (String): day
stay-free-past = Հաշվառման ժամկետն անցել է՝ { $date }։ Եթե դեռ չեք հաշվառվել, արեք դա հիմա։

### telegram

# Երևում է բոտի էջում և մինչև զրույցի սկիզբը՝ մինչև 512 և 120 տառ
bot-description = Kösh-ն օգնում է նրանց, ովքեր մեկնում են արտերկիր՝ աշխատելու, սովորելու կամ ընտանիքի մոտ․ նախապես գրանցում է ուղևորությունը, գտնում հարմար աշխատանք, հիշեցնում ժամկետները։ Անվճար է։ Պետական ծառայություն չէ։ Մենք երբեք գումար, գաղտնաբառ կամ SMS-ի կոդ չենք խնդրում։

bot-short-description = Ուղևորության գրանցում, աշխատանք, ժամկետներ։ Անվճար։ Գումար, գաղտնաբառ, SMS-ի կոդ երբեք չենք խնդրում։
command-start = Գլխավոր ցանկ
command-new = Գրանցել ուղևորություն
command-my = Իմ ուղևորություններն ու կոդերը
command-jobs = Գտնել հարմար աշխատանք
command-profile = Իմ մասնագիտությունն ու փորձը
command-reminders = Մոտակա հիշեցումները
command-needs = Ինչ փաստաթղթեր են ինձ պետք
command-urgent = Հրատապ օգնության հեռախոսներ
command-help = Օգնություն
command-language = Փոխել լեզուն
command-privacy = Իմ անձնական տվյալները
command-web = Շարունակել բրաուզերում
command-cancel = Ընդհատել լրացումը
group-private = Մենք խոսում ենք միայն անձնական զրույցում․ այստեղ Ձեր տվյալները կտեսնեն ուրիշները։ Սեղմեք ներքևի կոճակը։
group-private-button = Բացել անձնական զրույցը
share-contact = Ձեր համարն ուղարկելու համար սեղմեք ներքևի կոճակը կամ գրեք այն։
share-contact-button = Ուղարկել իմ համարը
share-location = Որպեսզի ուղարկեք, թե որտեղ եք, սեղմեք ներքևի կոճակը կամ գրեք պատասխանը։
share-location-button = Ուղարկել, թե որտեղ եմ
share-over = Ներքևի կոճակն այլևս պետք չէ։

### trips

registration-begin = Գրանցենք ուղևորությունը։ Կտևի մոտ երեք րոպե, պատասխանները պահպանվում են։
registration-begin-need = Պետք կլինի այն փաստաթուղթը, որով գնալու եք։
not-the-state = Սա մեր գրանցամատյանն է, ոչ պետության։ Այն չի փոխարինում երկրների սեփական ձևաթղթերին և հաշվառմանը։
registration-begin-button = Սկսել
registration-anew-button = Սկսել նորից
registration-crossed-button = Արդեն հատել եմ սահմանը
registration-check-button = Տեսնել պատասխանները

# $date (String): the day somebody named
travel-plan = Ճանապարհ եք ընկնելու՝ { $date }։ Գրանցենք ուղևորությունը, քանի դեռ ժամանակ կա։

travel-plan-button = Գրանցել ուղևորությունը

# $opens: from when it can be filed
registration-too-early-told = Այս ուղևորությունը դեռ վաղ է գրանցել։ Կբացվի՝ { $opens }։ Պատասխանները պահպանել ենք և կհիշեցնենք, երբ ժամանակը գա։

registration-too-early = Մինչև ուղևորությունը 90 օրից ավելի կա։ Գրանցել կարելի է օրը մոտենալիս։
registration-known = Այս ուղևորությունն արդեն գրանցված է։ Ահա այն։

# $number (Number): which of those told
registration-duplicate = { $number } համարի մարդն այս սահմանի համար արդեն գրանցված է։ Հանեք նրան այս ուղևորությունից կամ չեղարկեք նախկինը։

amendment-too-early = Մինչև նոր օրը 90 օրից ավելի կա։ Ընտրեք ավելի մոտ օր կամ չեղարկեք ուղևորությունը և գրանցեք հետո։
journey-changed-meanwhile = Մինչ ուղղում էիք, ուղևորությունը փոխվել է այլ տեղից։ Ահա ինչպիսին է այն հիմա։
journey-gone = Այդպիսի ուղևորություն չունեք, կամ այն արդեն փակված է։
journey-no-border-left = Այս ուղևորության բոլոր սահմաններն արդեն հատել եք։
journey-no-legs = Ուղևորության մեջ ոչ մի սահման չկա։ Ստուգեք, թե որտեղից ուր եք գնում։

# $checkpoint (String): its id
journey-checkpoint-unknown = Այդպիսի անցակետ չկա՝ { $checkpoint }։

# $checkpoint (String): its id
journey-checkpoint-elsewhere = { $checkpoint } անցակետն ուրիշ սահմանին է։

journey-legs-out-of-turn = Ելքից հետո պետք է լինի մուտք, իսկ մուտքից հետո՝ ելք։
journey-legs-broken = Սահմանները մեկ ճանապարհ չեն կազմում։ Ստուգեք երկրները։
journey-legs-backwards = Հաջորդ սահմանը նախորդից շուտ է։ Ստուգեք օրերը։
crossed-in-future = Այդ օրը դեռ չի եկել։ Ե՞րբ եք հատել սահմանը։
registered-next = Պատրաստ է։ Ի՞նչ անենք հետո։

# $count (Number): travellers registered
registered =
    { $count ->
        [1] Ուղևորությունը գրանցված է մեզ մոտ։ Ահա կոդը, այն կարելի է ասել հեռախոսով՝
       *[other] Ուղևորությունը գրանցված է մեզ մոտ։ Ամեն մեկն իր կոդն ունի՝
    }

# $name (String): traveller; $code (String): printed code
code-line = { $name }՝ { $code }

# $name (String): traveller; $code (String): printed code
code-line-cancelled = { $name }՝ { $code } — չեղարկված է

# $code (String): printed code
copy-code-button = Պատճենել { $code }

# $name (String): traveller; $code (String): printed code; $version (Number): which version
qr-caption = { $name }, կոդ՝ { $code }, տարբերակ { $version }։ Ցույց տվեք QR-ը, եթե խնդրեն։ Սա հաստատում է, ոչ թե թույլտվություն։

pdf-caption = Հաստատումը՝ տպելու համար։ Պահեք այն փաստաթղթի հետ։
pass-pdf-button = PDF տպելու համար
show-qr-button = Ցույց տալ QR-ը
journey-open-button = Բացել ուղևորությունը

# $from, $to (String): states; $checkpoint (String); $at: day and time; $zone: whose clock
border-line = { $from } → { $to }, { $checkpoint }՝ { $at }, { $zone }

# $from, $to (String): states; $checkpoint (String); $at: day and time; $zone: whose clock; $other: the time across; $otherZone: whose
border-line-both = { $from } → { $to }, { $checkpoint }՝ { $at }, { $zone } = { $other }, { $otherZone }

# $exit, $entry (String): airports; $at, $lands: day and time; $zone, $otherZone: whose clocks
border-line-flight = { $from }, { $exit }՝ { $at }, { $zone } → { $to }, { $entry }՝ { $lands }, { $otherZone }

border-untold = Սահմանը նշված չէ

# $deadline: day and time
filed-on-time = Ժամանակին է։ Վերջնաժամկետը՝ { $deadline }։

# $deadline: day and time
filed-late = Գրանցված է ուշացումով։ Վերջնաժամկետը՝ { $deadline }։ Դա մեր գրանցման վրա չի ազդում։

# $date (String): when it was looked at
filed-rule = Կանոնը՝ սահմանից առնվազն 48 ժամ առաջ։ Դա Եվրասիական ազգային համալսարանի առաջարկն է, Միության ակտերում այդպիսի պահանջ չկա։ Ստուգված է՝ { $date }։

# $form (String): the state's form; $deadline: day and time
state-form-needed = Եվս մեկ ձևաթուղթ, պետական՝ { $form }։ Վերջնաժամկետը՝ { $deadline }։

state-form-ru-ruid = ruID, Ռուսաստան մուտք գործելու դիմում
state-form-kz-eta = QazETA, Ղազախստան մուտք գործելու դիմում
filed-reminders = Մենք կհիշեցնենք՝

# $when: day and time; $what (String): matter
filed-reminder-line = { $when } — { $what }

my = Ձեր ուղևորությունները՝
my-none = Ուղևորություններ դեռ չկան։ Գրանցե՞նք առաջինը։

# $from, $to (String): states; $date (String): day of the first border; $status (String)
journey-line = { $from } → { $to }, { $date }՝ { $status }

# $to (String): state; $date (String): day of the first border
journey-label = { $to }, { $date }

journey-status-planned = առջևում է
journey-status-under-way = ճանապարհին է
journey-status-done = ավարտված է
journey-status-cancelled = չեղարկված է
journey-status-not-gone = չկայացավ
leg-status-planned = Դեռ առջևում է
leg-status-crossed = Սահմանը հատել եք
leg-status-missed = Չկայացավ
leg-status-cancelled = Չեղարկված է

# $purpose (String)
journey-purpose = Նպատակը՝ { $purpose }

# $place (String): town; $address (String)
journey-address = Հասցեն՝ { $place }, { $address }

# $place (String): town
journey-address-unknown = Հասցեն՝ { $place }։ Ճշգրիտ հասցեն դեռ նշված չէ, կհիշեցնենք։

amend-button = Փոխել ուղևորությունը
crossed-button = Հատել եմ սահմանը
postponed-button = Հետաձգել
not-gone-button = Չեմ գնացել
cancel-journey-button = Չեղարկել ուղևորությունը
drop-button = Մեկը չի գնում
cancel-journey = Չեղարկե՞լ այս ուղևորությունը բոլորի համար։ Կոդերն ու QR-երը կդադարեն գործել։ Դա անվճար է, հետո կարող եք նորը գրանցել։
cancel-journey-yes-button = Այո, չեղարկել
cancel-journey-no-button = Ոչ, թողնել
journey-cancelled = Ուղևորությունը չեղարկված է։ Կոդերն այլևս չեն գործում։
drop-who = Ո՞վ չի գնում։ Մյուսների համար ոչինչ չի փոխվի։

# $name (String): traveller; $code (String): printed code
drop-sure = Հանե՞լ ուղևորությունից՝ { $name }։ { $code } կոդը կդադարի գործել։

drop-yes-button = Այո, հանել

# $name (String): traveller; $code (String): printed code
dropped = { $name } այլևս այս ուղևորության մեջ չէ։ { $code } կոդը չի գործում։

journey-amended = Փոփոխությունները պահպանված են։ Կոդը նույնն է, իսկ QR-ը՝ նոր։ Հինը ցույց կտա, որ փոխարինվել է։
which-journey = Ո՞ր ուղևորության մասին է խոսքը։
crossed-no-journey = Լավ է, որ տեղում եք։ Այս ուղևորությունը մեզ մոտ գրանցված չէ, բայց դա ոչինչ։ Կասենք, թե ինչ պետք է անել տեղ հասնելուց հետո։
not-gone-no-journey = Հիմա փակելու ուղևորություն չունեք։
postponed-no-journey = Հիմա հետաձգելու ուղևորություն չունեք։

# $from, $to (String): states
crossed-when = { $from } → { $to }՝ ո՞ր օրն եք հատել սահմանը։

crossed-when-hint = Ժամկետները հաշվվում են այդ օրվանից։ Սեղմեք օրը կամ գրեք, օրինակ՝ երեկ։

# $to (String): state
after-crossing = Գրի առանք՝ տեղում եք, { $to }։

after-crossing-next = Հիմա կարևոր են հաշվառումն ու կացության ժամկետը։ Տեսեք, թե ինչ է պետք Ձեզնից, իսկ ժամկետները կհիշեցնենք։
not-gone-sure = Չե՞ք գնացել։ Այդ դեպքում կփակենք ուղևորությունը, կոդերը կդադարեն գործել։
not-gone-yes-button = Այո, փակել ուղևորությունը
not-gone-done = Ուղևորությունը փակված է։ Եթե նորից պատրաստվեք, գրանցեք նորը։
postponed-told = Ընտրեք նոր օր՝ կոդը կմնա նույնը։ Եթե օրը դեռ հայտնի չէ, կարող եք չեղարկել ուղևորությունը։
postponed-date-button = Ընտրել նոր օր

# $count (Number): travellers registered
registered-changed =
    { $count ->
        [1] Փոփոխությունները պահպանված են։ Կոդը նույնն է, QR-ը նոր է՝
       *[other] Փոփոխությունները պահպանված են։ Կոդերը նույնն են, QR-երը նոր են՝
    }

# $form (String): the state's form
state-form-done = { $form }։ Նշել եք, որ ներկայացված է։

state-form-done-ru-ruid-button = ruID-ն արդեն ներկայացրել եմ
state-form-done-kz-eta-button = QazETA-ն արդեն ներկայացրել եմ
traveller-change-button = Ուղղել մարդու տվյալները
traveller-change-who = Ո՞ւմ տվյալներն ուղղենք։ Մյուսների համար ոչինչ չի փոխվի։

traveller-review = Ի՞նչ ուղղենք։ Սեղմեք տողը, հետո՝ «{ traveller-submit-button }»։
    .short = տվյալների ստուգում

traveller-submit-button = Պահպանել

# $question (String): the name of the question the form waits at
resume-amendment = Ուղևորության փոփոխությունները պահպանված չեն։ Կանգ եք առել «{ $question }» կետում։

resume-amendment-button = Շարունակել փոփոխությունը

# $question (String): the name of the question the form waits at
resume-traveller = Մարդու տվյալները մինչև վերջ չեն ուղղված։ Կանգ եք առել «{ $question }» կետում։

resume-traveller-button = Շարունակել ուղղումը

# $to (String): state passed through; $next (String): state entered next; $date (String): day meant
after-crossing-on = Գրի առանք՝ { $to }, դա ճանապարհին գտնվող երկիր է։ Հաջորդ սահմանը՝ { $to } → { $next }, { $date }։ Նշեք այստեղ, երբ այն հատեք։

# $date (String): day
leg-crossed-on = Սահմանը հատել եք՝ { $date }։

### jobs

# $link (String): an address that opens the vacancy with us
vacancy-open-link = Բացել Kösh-ում՝ { $link }

jobs-filtered-at-least = Սրանք նվազագույն թվերն են․ ոչ բոլոր աշխատանքներն են հաշվված։
reason-pay-above-usual = աշխատավարձը սովորականից բարձր է
reason-near-wished-place = Ձեր նշած քաղաքից հեռու չէ
reason-transport-provided = վճարում են ճանապարհը կամ տանում աշխատանքի
reason-employer-verified = գործատուին ստուգել է աշխատակիցը
reason-skills-fit = պետք է այն, ինչ Դուք գիտեք
missing-pay-below-usual = աշխատավարձը սովորականից ցածր է
missing-no-transport = նշված չէ, որ վճարում են ճանապարհը
missing-skills-untold = Ձեր հմտությունները նշված չեն

### sources

source-eaeu-notice-48h-1 = Լ. Ն. Գումիլյովի անվան Եվրասիական ազգային համալսարանի առաջարկը․ ԵԱՏՄ ակտերում նման պահանջ չկա
source-eaeu-97-5-1 = ԵԱՏՄ մասին պայմանագիր, 29.05.2014, հոդված 97(5)
source-eaeu-97-6-1 = ԵԱՏՄ մասին պայմանագիր, 29.05.2014, հոդված 97(6)
source-eaeu-97-9-1 = ԵԱՏՄ մասին պայմանագիր, 29.05.2014, հոդված 97(9)
source-ru-card-1 = ԵԱՏՄ մասին պայմանագիր, 29.05.2014, հոդված 97(8)
source-ru-ruid-1 = Ռուսաստանի կառավարության № 1510 որոշում, 07.11.2024․ փորձարկում՝ 30.06.2025-ից, ձևաթուղթը կամավոր է
source-ru-ruid-2 = Ռուսաստանի կառավարության № 1510 որոշում, 07.11.2024․ նախագիծ՝ 01.07.2026-ից պարտադիր աշխատանքի և ուսման համար (24.kg, 23.01.2026)․ ստորագրված ակտը չենք տեսել
source-kz-eta-1 = հաղորդումներ QazETA-ի փորձարկման մասին (holod.media, 22.01.2026․ mlyn.by, 27.01.2026)․ թե երբ կդառնա պարտադիր, հայտնի չէ
source-ru-stay-am-1 = Ռուսաստանի № 115-ՖԶ օրենք (№ 260-ՖԶ փոփոխություններով, 08.08.2024)․ Ռուսաստանի և Հայաստանի համաձայնագիր, 11.07.2014
source-ru-stay-kz-1 = Ռուսաստանի № 115-ՖԶ օրենք (№ 260-ՖԶ փոփոխություններով, 08.08.2024)․ Ռուսաստանի և Ղազախստանի համաձայնագիր, 07.06.2012
source-ru-stay-kg-1 = Ռուսաստանի № 115-ՖԶ օրենք (№ 260-ՖԶ փոփոխություններով, 08.08.2024)․ Ռուսաստանի և Ղրղզստանի համաձայնագիր, 19.06.2015
source-ru-stay-driver-1 = Ռուսաստանի № 115-ՖԶ օրենք (№ 260-ՖԶ փոփոխություններով, 08.08.2024)․ միջազգային փոխադրումների վարորդներին՝ տարեկան 180 օր (koz.news)
source-ru-stay-by-1 = Ռուսաստանի և Բելառուսի համաձայնագիր քաղաքացիների հավասար իրավունքների մասին, 24.01.2006, հոդված 3
source-by-stay-ru-1 = Ռուսաստանի և Բելառուսի համաձայնագիր քաղաքացիների հավասար իրավունքների մասին, 24.01.2006
source-kz-923-registration-1 = Ղազախստանի ՆԳՆ № 923 հրաման, 17.11.2025 (inform.kz, 25.11.2025)
source-kz-923-address-1 = { source-kz-923-registration-1 }
source-kz-stay-ru-1 = Ղազախստանում կացության կանոններ, գործում են 27.01.2023-ից․ Ռուսաստանի հետ 2012 թվականի համաձայնագիր․ Ղազախստանի ՆԳՆ № 923 հրաման, 17.11.2025
source-kz-stay-kg-1 = Ղազախստանի և Ղրղզստանի համաձայնագիր, գործում է 05.07.2012-ից, 30 օրվա արձանագրությամբ
source-kz-stay-by-1 = Ղազախստանի և Բելառուսի համաձայնագիր․ Ղազախստանի ՆԳՆ № 923 հրաման, 17.11.2025
source-kz-stay-am-1 = Ղազախստանի և Հայաստանի համաձայնագիր, 15.04.2024, գործում է 22.11.2025-ից
source-am-stay-kz-1 = { source-kz-stay-am-1 }
source-kz-documents-am-1 = Ղազախստանի և Հայաստանի համաձայնագիր, 15.04.2024, գործում է 22.11.2025-ից (panarmenian.net)
source-am-documents-kz-1 = Ղազախստանի և Հայաստանի համաձայնագիր, 15.04.2024, գործում է 22.11.2025-ից (prg.kz․ lada.kz, 03.09.2025)
source-kg-stay-kz-1 = Ղրղզստանի նախարարների կաբինետի № 541 որոշում, 10.10.2023․ սահմանապահ ծառայության հաղորդում
source-kg-stay-ru-1 = Ղրղզստանի նախարարների կաբինետի № 437 որոշում, 31.07.2024․ համաձայնագիր Ռուսաստանի հետ
source-kg-stay-by-1 = Ղրղզստանի նախարարների կաբինետի № 437 որոշում, 31.07.2024․ ԲելՏԱ-ի տվյալներով առանց հաշվառման կարելի է 90 օր, ապահով լինելու համար հաշվում ենք 30
source-kg-stay-am-1 = Ղրղզստանի նախարարների կաբինետի № 437 որոշում, 31.07.2024․ որոշ հաղորդումներով առանց հաշվառման կարելի է 90 օր, ապահով լինելու համար հաշվում ենք 30
source-by-stay-kz-1 = Բելառուսի № 105-Զ օրենք, 04.01.2010․ Բելառուսի և Ղազախստանի համաձայնագիր (2018 թվականի տվյալներով)
source-by-stay-1 = Բելառուսի № 105-Զ օրենք, 04.01.2010․ ընդհանուր կանոնը 10 օր է, 30՝ միայն աշխատելու եկածների և նրանց ընտանիքի համար
source-by-stay-worker-1 = Բելառուսի № 105-Զ օրենք, 04.01.2010․ ԵԱՏՄ մասին պայմանագիր, հոդված 97(6)
source-am-stay-ru-1 = Ռուսաստանի և Հայաստանի 2014 թվականի համաձայնագիր և Հայաստանի օրենք՝ 30 օր առանց հաշվառման, մինչև 180՝ հաշվառմամբ
source-am-stay-1 = Հայաստանի օրենքը օտարերկրացիների մասին, տեքստը չենք ստուգել
source-am-registration-1 = Հայաստանի համաձայնագրերը Ռուսաստանի և Ղազախստանի հետ․ Հայաստանի օրենքը օտարերկրացիների մասին
source-ru-registration-1 = Ռուսաստանի ՆԳՆ-ին ծանուցելու կարգը․ 26.10.2023-ից նաև պետական ծառայությունների կայքով (kursiv.media, 26.07.2023)
source-ru-274-fz-1 = Ռուսաստանի № 274-ՖԶ օրենք, գործում է 29.12.2021-ից․ № 115-ՖԶ օրենք
source-ru-121-fz-amina-1 = Ռուսաստանի № 121-ՖԶ օրենք՝ փորձարկում Մոսկվայում և Մոսկվայի մարզում 01.09.2025-ից
source-kz-host-notice-1 = ծանուցում vmp.gov.kz կայքով․ արդյոք մնացել է № 923 հրամանից (17.11.2025) հետո, չգիտենք
source-kz-permit-1 = gov.kz և dos-immigration.kz կայքերը ժամանակավոր բնակության թույլտվության մասին
source-kg-registration-1 = naq.media՝ գրանցման մասին․ 24.kg, 04.12.2025՝ մուտքի արգելքի մասին
source-by-registration-1 = Բելառուսի դեսպանությունը Հայաստանում, armenia.mfa.gov.by
source-by-registration-in-person-1 = Բելառուսի դեսպանությունը Հայաստանում, armenia.mfa.gov.by՝ Ռուսաստանից եկածը հաշվառվում է անձամբ
source-am-certificate-1 = workpermit.am կայքը․ hartak.am՝ ԵԱՏՄ երկրների աշխատողների տեղեկանքի մասին
source-ru-documents-kz-1 = 2005 թվականի փաստաթղթերի ցանկ (zakon.kz, 2007)․ մինչև 16 տարեկան երեխաների մասին ստույգ տվյալ չկա
source-ru-documents-kg-1 = պայմանագրեր, որոնցում նշված է 2017 թվականի ID-քարտը (azattyk.org, 2026)
source-ru-documents-am-1 = Ռուսաստանի կառավարության ցանկ՝ անձնագիր, դիվանագիտական անձնագիր, վերադարձի վկայական (mitk.am, 02.03.2026)
source-ru-documents-by-1 = pvestnik.by՝ Բելառուսի ID-քարտերը գործում են միայն երկրի ներսում
source-kz-documents-by-1 = { source-ru-documents-by-1 }
source-by-documents-ru-1 = kursiv.media-ի հաղորդում, 01.10.2025․ մինչև 14 տարեկանների կանոնը՝ 20.01.2026-ից
source-kz-documents-ru-1 = { source-by-documents-ru-1 }
source-kg-documents-ru-1 = Ղրղզստանի ԱԳՆ (vedomosti.ru, 24.12.2025)
source-by-documents-kz-1 = 2005 թվականի արձանագրություն 30.11.2000-ի համաձայնագրին
source-am-documents-ru-1 = TRT-ի հաղորդում, 20.02.2025՝ Վրաստանով ցամաքով պետք է արտասահմանյան անձնագիր
source-none = պաշտոնական աղբյուր չի գտնվել
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
source-ru-card-by-1 = vedomosti.ru, 2006․ businessrelocation.ru կայք
source-by-card-ru-1 = { source-ru-card-by-1 }
source-ru-card-union-state-1 = businessrelocation.ru՝ Միութենական պետության միասնական քարտի մասին
source-by-card-union-state-1 = { source-ru-card-union-state-1 }
source-kz-card-1 = egov.kz կայքը

# $about (String): what it is the source of; $source (String): act, date, article; $date (String): when it was looked at
rule-source-about = { $about }։ Հիմքը՝ { $source }։ Տեղեկության օրը՝ { $date }։

source-about-notice = Ուղևորության գրանցում մեզ մոտ
source-about-documents = Փաստաթուղթ
source-about-stay = Կացության ժամկետ
source-about-card = Միգրացիոն քարտ
source-about-address-change = Հասցեի փոփոխություն
source-about-contract = Կացություն աշխատանքային պայմանագրով
source-about-renewal = Նոր պայմանագիր՝ նախորդի դադարումից հետո

### human

human-button = Հարցնել մարդուն
human-nobody = Այստեղ հիմա հերթապահ չկա, և Ձեր հարցը ոչ ոք չի կարդա։ Եթե հրատապ է, բացեք «{ urgent-button }», այնտեղ հեռախոսահամարներ կան։ Մնացածի մասին պատմում է «{ help-button }»։
human-who = Ձեզ կպատասխանի օպերատորը՝ իրական մարդ։

# $minutes (Number): half of those who asked lately were answered within it
human-wait-minutes =
    { $minutes ->
        [one] Սովորաբար պատասխանում են { $minutes } րոպեում։
       *[other] Սովորաբար պատասխանում են { $minutes } րոպեում։
    }

# $hours (Number): the same, in hours
human-wait-hours =
    { $hours ->
        [one] Սովորաբար պատասխանում են { $hours } ժամում։
       *[other] Սովորաբար պատասխանում են { $hours } ժամում։
    }

human-wait-day = Սովորաբար պատասխանում են մեկ օրվա ընթացքում։

# $opens (String): when operators are on duty again
human-off-duty = Հիմա օպերատորները չեն աշխատում․ նրանք պատասխանում են աշխատանքային օրերին՝ 9-ից 18-ը Ալմաթիի ժամանակով։ Հարցը կկարդան, երբ սկսեն աշխատել՝ { $opens }։

human-careful = Օպերատորները հարցերը կարդում են Telegram-ի իրենց խմբում։ Մի գրեք փաստաթղթերի համարներ, գաղտնաբառեր և կոդեր։
human-ask = Հարցը գրեք Ձեր բառերով։ Ձեր պատասխանները պահպանված են։

# $number (String): by which operators speak of the question
human-ticket = Ձեր № { $number } հարցն օպերատորների մոտ է։ Պատասխանը կգա այս զրույց։

human-more = Ամեն ինչ, որ գրեք այստեղ, կկարդա օպերատորը։
human-leave-button = Կշարունակեմ առանց օպերատորի
human-done-button = Պատասխանն այլևս պետք չէ

# $max (Number): letters allowed
human-too-long = Շատ երկար է։ Կրճատեք մինչև { $max } նիշ կամ ուղարկեք մաս-մաս։

human-passed = Ձեր խոսքը փոխանցեցինք օպերատորին։
human-left = Շարունակում ենք։ Օպերատորի պատասխանն, այնուամենայնիվ, կգա այս զրույց։
human-done = Լավ, հարցը փակված է։ Շարունակում ենք նույն տեղից։
human-closed = Օպերատորը փակեց հարցը։ Շարունակում ենք նույն տեղից։
human-closed-aside = Օպերատորը փակեց Ձեր հարցը։

# $number (String): of the question it answers
human-answer = Օպերատորը պատասխանում է № { $number } հարցին՝

# $text (String): the operator's own words
human-answer-words = { $text }

human-write-button = Գրել օպերատորին
command-human = Հարցնել մարդուն
fake-button = Հայտնել կեղծ բոտի մասին

# $name (String): the bot's @name, or the address of the page
fake-official = Մեր պաշտոնական անունն է { $name }։ Այլ անունով մենք չենք աշխատում։

fake-money = Մենք երբեք գումար, գաղտնաբառ կամ SMS-ի կոդ չենք խնդրում։ Եթե խնդրում են, նրանք խարդախներ են։
fake-ask = Կեղծ բո՞տ եք տեսել։ Գրեք նրա անունը (@անուն) կամ հղումը՝ մինչև 300 նիշ։ Եթե չգիտեք, սեղմեք «{ here-button }»։
fake-thanks = Շնորհակալություն։ Օպերատորները կստուգեն։ Անծանոթ հղումներ մի բացեք և ոչ մեկին մի վճարեք։
command-fake = Հայտնել խարդախների մասին

# $number, $language, $door (String): the question, the person's language, where they write from
operators-question = № { $number } · հարց · { $language } · { $door }

# $part (String): the part of the conversation
operators-at = Որտեղ՝ { $part }

# $part, $question (String): the form and the question in front
operators-at-question = Որտեղ՝ { $part }, «{ $question }» հարցը

operators-at-registration = ուղևորության գրանցում
operators-at-amendment = ուղևորության փոփոխում
operators-at-traveller = մարդու տվյալների ուղղում
operators-at-profile = աշխատանքի հարցաթերթ
operators-at-trips = իմ ուղևորությունները
operators-at-jobs = աշխատանքի որոնում
operators-at-reminders = հիշեցումներ
operators-at-stay = կացության ժամկետներ
operators-at-needs = ինչ փաստաթղթեր են պետք
operators-at-privacy = անձնական տվյալներ
operators-at-device = այլ սարք
operators-at-other = գլխավոր ցանկ

# $text (String): the person's own words
operators-words = { $text }

# $command (String): what the operator writes
operators-how = Պատասխանելու համար տեքստն ուղարկեք որպես պատասխան այն հաղորդագրությանը, որտեղ հարցի համարն է։ «{ $command }» պատասխանը փակում է հարցը։

# $number (String): of the question
operators-more = № { $number } · էլի է գրում

# $number (String): of the question
operators-left = № { $number } · մարդը շարունակեց ինքը, պատասխանը դեռ պետք է

# $number (String): of the question
operators-done = № { $number } · պատասխանն այլևս պետք չէ, հարցը փակված է

# $number (String): of the question
operators-closed = № { $number } · հարցը փակված է, մարդը շարունակում է նույն տեղից

# $number (String): of the question
operators-delivered = № { $number } · պատասխանը հասավ

# $number (String): of the question
operators-waits-on-web = № { $number } · պատասխանը մարդուն սպասում է բրաուզերում

# $number (String): of the question
operators-undelivered = № { $number } · պատասխանը չհասավ․ մարդուն հիմա հնարավոր չէ գրել

# $number (String): of the question
operators-unsure = № { $number } · հայտնի չէ՝ պատասխանը հասել է, թե ոչ․ կապն ընդհատվեց

# $number (String): of the question
operators-only-text = № { $number } · մարդուն կարելի է միայն տեքստ ուղարկել

# $number (String): of the question
operators-gone = № { $number } · այդպիսի հարց այլևս չկա

# $number, $incident (String): of the question, of what is in the log
operators-trouble = № { $number } · չստացվեց, խափանման համարը՝ { $incident }

# $number (String): of the report
operators-fake = № { $number } · հայտնում են կեղծ բոտի մասին

# $command (String): what the operator writes
operators-fake-how = Կեղծ բոտի մասին հաղորդումը պատասխան չի ենթադրում։ «{ $command }» պատասխանը նշում է, որ այն քննված է։

# $number (String): of the report
operators-fake-handled = № { $number } · քննված է

human-form-waits = Հարցաթերթը սպասում է նույն տեղում։

# $text (String): the words of an operator, for many
broadcast-words = { $text }

broadcast-why = Kösh-ն այս հաղորդագրությունը միանգամից ուղարկում է շատերին։ Այսպիսի հաղորդագրությունները կարող եք անջատել /reminders բաժնում։

# $all, $language, $going (String): first lines, for everybody, by language, by where they go
operators-broadcast-how = Շատերին գրելու համար առաջին տողում նշեք՝ ում՝ «{ $all }» (բոլորին), «{ $language }» (ըստ լեզվի) կամ «{ $going }» (ովքեր գնում են երկիր կամ արդեն այնտեղ են)։ Ներքևում՝ տեքստը յուրաքանչյուր լեզվով, նոր տողից՝ «kk: …», «ru: …»։

# $line (String): the line as it was written
operators-broadcast-wrong = Չհաջողվեց կարդալ՝ { $line }

# $line (String): the language as it was written; $most (Number): letters
operators-broadcast-long = «{ $line }» տեքստը շատ երկար է։ Այն կարող է ունենալ մինչև { $most } նիշ։

# $who (String): whom it is for
operators-broadcast-nobody = Ստացող չկա՝ { $who }։

operators-broadcast-to-all = բոլորը, ովքեր օգտվում են Kösh-ից

# $state (String): where to
operators-broadcast-to-going = ովքեր գնում են այս երկիր կամ արդեն այնտեղ են՝ { $state }

# $language (String): its name
operators-broadcast-to-language = ովքեր ընտրել են այս լեզուն՝ { $language }

# $number (String): of the broadcast; $language (String): its name
operators-broadcast-preview = № { $number } · այսպես կկարդան, { $language }

# $number (String): of the broadcast
operators-broadcast-draft = № { $number } · հաղորդագրությունը պատրաստ է և սպասում է երկրորդ մարդուն

# $who (String): whom it is for; $people (Number): how many; $languages (String): languages with counts
operators-broadcast-reach = Ում՝ { $who }։ Ստացողներ՝ { $people } ({ $languages })։

# $language (String): its name; $count (Number): how many people
operators-broadcast-language = { $language } { $count }

# $minutes (Number): until the last one is sent
operators-broadcast-minutes =
    { $minutes ->
        [one] Ուղարկելը կտևի մոտ { $minutes } րոպե։
       *[other] Ուղարկելը կտևի մոտ { $minutes } րոպե։
    }

# $people (Number): how many are in their quiet hours
operators-broadcast-quiet = Հիմա լուռ ժամեր ունեցող ստացողներ՝ { $people }։ Նրանք հաղորդագրությունը կստանան, երբ լուռ ժամերն ավարտվեն։

# $languages (String): names of languages
operators-broadcast-missing = Տեքստ չկա այս լեզուներով՝ { $languages }։ Առանց դրա ուղարկելը չի սկսվի։

# $confirm, $stop (String): what the operator writes
operators-broadcast-confirm = Սկսելու համար մեկ այլ օպերատոր համարով հաղորդագրությանը պատասխանում է «{ $confirm }»։ «{ $stop }» պատասխանը չեղարկում է։

# $number (String): of the broadcast; $command (String): what the operator writes
operators-broadcast-same-person = № { $number } · այս հաղորդագրությունը դուք եք գրել։ «{ $command }» պետք է պատասխանի մեկ այլ օպերատոր։

# $number (String): of the broadcast
operators-broadcast-too-old = № { $number } · այս հաղորդագրությունը գրվել է մեկ օրից ավելի առաջ։ Գրեք նորից։

# $number, $running (String): of the broadcast, of the one that is being sent
operators-broadcast-another = № { $number } · հիմա ուղարկվում է մեկ այլ հաղորդագրություն՝ № { $running }։ Սպասեք, մինչև այն ավարտվի։

# $number (String): of the broadcast
operators-broadcast-not-started = № { $number } · ուղարկելը չսկսվեց։

# $number (String): of the broadcast
operators-broadcast-started = № { $number } · ուղարկելը սկսվեց

# $command (String): what the operator writes
operators-broadcast-stop-how = «{ $command }» պատասխանը կկանգնեցնի այն։

# $number (String): of the broadcast
operators-broadcast-dropped = № { $number } · հաղորդագրությունը չեղարկվեց, ոչ ոք ոչինչ չստացավ

# $number (String): of the broadcast; $sent (Number): how many had it by then
operators-broadcast-stopped = № { $number } · ուղարկելը կանգնեցվեց։ Արդեն ստացել են՝ { $sent }։ Մյուսները չեն ստանա։

# $number (String): of the broadcast; $sent, $unsure, $others (Number): how many have it, may have it, do not
operators-broadcast-done = № { $number } · ուղարկելն ավարտվեց։ Ստացել են՝ { $sent }։ Անհայտ է՝ { $unsure }։ Չի հասել՝ { $others }։

# $number (String): of the broadcast
operators-broadcast-is-running = № { $number } · այս հաղորդագրությունն արդեն ուղարկվում է

# $number (String): of the broadcast
operators-broadcast-is-stopped = № { $number } · այս հաղորդագրությունը կանգնեցված է

# $number (String): of the broadcast
operators-broadcast-is-done = № { $number } · այս հաղորդագրությունն արդեն ուղարկված է

# $title (String): of the vacancy
# $employer (String): who offers it
operators-posting = Թափուր աշխատատեղը սպասում է ստուգման՝ «{ $title }», { $employer }

# $count (Number): warnings found in it
operators-posting-flags =
    { $count ->
        [one] Դրանում կա { $count } կասկածելի նշան։
       *[other] Դրանում կա { $count } կասկածելի նշան։
    }

# $command (String): run where Kösh runs
operators-posting-how = Դիտել և որոշել՝ { $command }

### searches

jobs-tell-me-button = Տեղեկացնել նորերի մասին
searches-button = Իմ որոնումները

# $count (Number): how many are told
matches-new =
    { $count ->
        [one] Նոր թափուր աշխատատեղ Ձեր որոնմամբ՝
       *[other] Նոր թափուր աշխատատեղեր Ձեր որոնմամբ՝
    }

# $count (Number): how many wait for the next message
matches-more =
    { $count ->
        [one] Եվս { $count } աշխատատեղ կգա հաջորդ հաղորդագրությամբ։
       *[other] Եվս { $count } աշխատատեղ կգա հաջորդ հաղորդագրությամբ։
    }

searches-told = Երբ նոր աշխատատեղ հայտնվի, կգրենք այս որոնումներով՝
searches-none = Պահպանված որոնում չկա։ Գտեք աշխատանք և սեղմեք «Տեղեկացնել նորերի մասին» կոճակը։
searches-off = Նոր աշխատատեղերի մասին հաղորդագրություններն անջատված են։ Դրանք կարող եք միացնել հիշեցումների բաժնում։

# $number (Number); $occupation, $where, $rhythm (String)
searches-entry = { $number }. { $occupation }։ Որտեղ՝ { $where }։ { $rhythm }

# $number (Number); $occupation (String)
searches-open-button = { $number }. { $occupation }

searches-anywhere = Ձեզ հարմար ցանկացած երկիր
searches-paused = Դադարեցված է
searches-jobs-button = Աշխատանք փնտրել

# $occupation, $where, $rhythm (String)
search-told = Որոնում՝ { $occupation }։ Որտեղ՝ { $where }։ { $rhythm }

search-kept = Պահպանված է։ Այստեղ կարող եք ընտրել, թե որքան հաճախ տեղեկացնենք։
search-known = Այս որոնումն արդեն պահպանված է։

# $most (Number): how many one may have
search-full = Կարելի է պահպանել ամենաշատը { $most } որոնում։ Ջնջեք մեկը և նորից պահպանեք։

search-gone = Այս որոնումն այլևս չկա։
search-deleted = Որոնումը ջնջված է։
search-pause-button = Դադարեցնել առժամանակ
search-resume-button = Շարունակել
search-delete-button = Ջնջել որոնումը
search-jobs-button = Ցույց տալ այս աշխատանքը
search-rhythm-now-button = Տեղեկացնել անմիջապես
search-rhythm-daily-button = Օրը մեկ անգամ
search-rhythm-weekly-button = Շաբաթը մեկ անգամ
search-rhythm-now = Տեղեկացնում ենք անմիջապես, օրական ոչ ավելի, քան հինգը
search-rhythm-daily = Տեղեկացնում ենք օրը մեկ անգամ, առավոտյան 9-ին
search-rhythm-weekly = Տեղեկացնում ենք երկուշաբթի օրերին, առավոտյան 9-ին
command-searches = Հաղորդագրություններ նոր աշխատատեղերի մասին
searches-reminders-button = Հիշեցումներ

### labour

labour-page-title = Աշխատաշուկայի վիճակը
labour-by-month = ըստ ամիսների
labour-by-country = ըստ երկրների
labour-by-region = ըստ մարզերի
labour-by-occupation = ըստ մասնագիտությունների

# $by (String): how it is parted
labour-title = Աշխատաշուկա, հինգ երկիր՝ { $by }

# $state (String): a country; $by (String): how it is parted
labour-title-state = Աշխատաշուկա, { $state }՝ { $by }

# $date (String): a day
labour-counted = Հաշվարկի օրը՝ { $date }

labour-vacancies = Թափուր աշխատատեղեր
labour-seekers = Աշխատանք փնտրողներ
labour-ratio = Մարդ մեկ աշխատատեղի համար
labour-pay = Ամսական աշխատավարձի միջնարժեք

# $least (Number): below it a count is hidden
labour-hidden = { $least }-ից քիչ

labour-unknown = հայտնի չէ
labour-misasked = Հարցումը հնարավոր չեղավ հասկանալ, ուստի ցույց է տրվում ընդհանուր պատկերը։
labour-demo = Այստեղ կան նաև հորինված թափուր տեղեր՝ ծրագիրը փորձելու համար։
labour-ask-by = Ինչպես բաժանել
labour-ask-state = Երկիր
labour-ask-month = Ամիս
labour-ask-language = Լեզու
labour-union = Հինգ երկիրը միասին
labour-newest = Վերջինը
labour-show-button = Ցույց տալ
labour-empty = Այստեղ դեռ ցույց տալու բան չկա։
labour-picture = Նույն թվերը՝ նկարով
labour-table = Թվերի աղյուսակ

# $least (Number): below it a count is hidden
labour-how = Յուրաքանչյուր աշխատատեղ հաշվվում է մեկ անգամ, նույնիսկ եթե տեղադրված է մի քանի տեղում։ Աշխատանք փնտրողներին հաշվում ենք վերջին կես տարվա հարցումներով, և մեկ մարդը կարող է լինել մի քանի մասնագիտության ու երկրի մեջ։ { $least }-ից փոքր թվերը թաքցված են։

labour-column-month = Ամիս
labour-column-country = Երկիր
labour-column-region = Մարզ
labour-column-occupation = Մասնագիտություն
command-market = Աշխատաշուկա

# $name (String): of what; $vacancies, $seekers, $pay (String): counts and pay, or that they are hidden
market-line = { $name }։ Աշխատատեղ՝ { $vacancies }, աշխատանք փնտրող՝ { $seekers }, աշխատավարձ՝ { $pay }

market-about = Աշխատավարձը նշված է ամսվա համար, դա բոլոր հայտարարված աշխատավարձերի միջնարժեքն է։
market-page-button = Բացել ամբողջ աղյուսակը
labour-pay-hidden = տվյալները քիչ են

### Employers

employer-country = Ո՞ր պետությունում եք գրանցված որպես գործատու։
    .hint = Սեղմեք կոճակը կամ գրեք անվանումը։
    .short = Պետություն

# $state (String): whose register
employer-number =
    { $state ->
        [KZ] Ուղարկեք կազմակերպության ԲԻՆ-ը կամ ձեռնարկատիրոջ ԻԻՆ-ը։
        [RU] Ուղարկեք ԻՆՆ-ը կամ ՕԳՌՆ-ը (ՕԳՌՆԻՊ)։
        [BY] Ուղարկեք ՈՒՆՊ-ն։
        [KG] Ուղարկեք ԻՆՆ-ը։
       *[AM] Ուղարկեք ՀՎՀՀ-ն։
    }
    .hint =
        { $state ->
            [KZ] Այն 12 թվանշան է։
            [RU] ԻՆՆ-ը 10 կամ 12 թվանշան է, ՕԳՌՆ-ը՝ 13, ՕԳՌՆԻՊ-ը՝ 15։
            [BY] Այն 9 նիշ է։
            [KG] Այն 14 թվանշան է։
           *[AM] Այն 8 թվանշան է։
        }
    .short = Գրանցամատյանի համար

employer-name = Ինչպե՞ս է կոչվում կազմակերպությունը։
    .hint = Այնպես, ինչպես գրանցամատյանում է։ Անհատ ձեռնարկատերը գրում է «ԱՁ» և ազգանունը։
    .short = Անվանում

employer-review = Ստուգեք՝ արդյոք ամեն ինչ ճիշտ է։
    .short = տվյալների ստուգում

employer-note = Անվանումն ու համարը կտեսնեն աշխատանք փնտրողները։ Ձեր անունը նրանք չեն տեսնի։
employer-submit-button = Ամեն ինչ ճիշտ է

# $question (String): the question it stopped at
resume-employer = Դուք սկսել էիք պատմել կազմակերպության մասին։ Կանգ եք առել այստեղ՝ { $question }

resume-employer-button = Շարունակել կազմակերպությունը

# $question (String): the question it stopped at
resume-posting = Դուք սկսել էիք թափուր աշխատատեղը։ Կանգ եք առել այստեղ՝ { $question }

resume-posting-button = Շարունակել աշխատատեղը

posting-title = Ո՞ւմ եք փնտրում։
    .hint = Կարճ, ինչպես հայտարարության մեջ։ Օրինակ՝ եռակցող՝ վախտային աշխատանքի։
    .short = Անվանում

posting-occupation = Ո՞ր մասնագիտությունն է սա։
    .hint = Մենք անվանումն այսպես հասկացանք։ Եթե չի համապատասխանում, գրեք մասնագիտությունն այլ բառերով։
    .short = Մասնագիտություն

posting-country = Ո՞ր երկրում է աշխատանքը։
    .hint = Սեղմեք կոճակը կամ գրեք անվանումը։
    .short = Երկիր

posting-place = Ո՞ր քաղաքում կամ շրջանում է աշխատանքը։
    .hint = Գրեք անվանումը կամ ընտրեք ցանկից։
    .short = Աշխատանքի վայր

posting-pay = Որքա՞ն եք վճարում։
    .hint = Որքանից որքան, օրինակ՝ 200 000 – 300 000։ Նշված աշխատավարձով աշխատատեղերն ավելի հաճախ են գտնում։
    .short = Աշխատավարձ

posting-period = Ի՞նչ ժամանակի համար է այս գումարը։
    .hint = Սեղմեք կոճակը։
    .short = Ինչ ժամանակի համար

posting-tax = Այս գումարը հարկերը ներառյա՞լ է, թե՞ հարկերը հանած։
    .hint = Արտերկրից եկողներն առաջինը դա են հարցնում։
    .short = Հարկ

posting-contract = Ի՞նչ պայմանագիր եք կնքում։
    .hint = Առանց պայմանագրի մարդը չի կարող օրինական ապրել և աշխատել։
    .short = Պայմանագիր

posting-schedule = Ինչպիսի՞ն է աշխատանքի գրաֆիկը։
    .hint = Սեղմեք կոճակը կամ բաց թողեք։
    .short = Գրաֆիկ

posting-experience = Քանի՞ տարվա փորձ է պետք։
    .hint = Սեղմեք կոճակը կամ գրեք թիվը։
    .short = Փորձ

posting-housing = Կացարան տրամադրո՞ւմ եք։
    .hint = Եթե դեռ որոշված չէ, բաց թողեք․ կգրենք, որ նշված չէ։
    .short = Կացարան

posting-transport = Վճարո՞ւմ եք ճանապարհը կամ աշխատանքի տանո՞ւմ եք։
    .hint = Եթե դեռ որոշված չէ, բաց թողեք։
    .short = Ճանապարհ

posting-registration = Օգնո՞ւմ եք կացության հաշվառման հարցում։
    .hint = Եթե դեռ որոշված չէ, բաց թողեք։
    .short = Հաշվառում

posting-languages = Ի՞նչ լեզուներ են պետք աշխատանքում։
    .hint = Եթե լեզուն կարևոր չէ, բաց թողեք։
    .short = Լեզուներ

posting-open-to = Ո՞ր պետությունների քաղաքացիներին եք ընդունում։
    .hint = Եթե բոլորին, բաց թողեք։ ԵԱՏՄ քաղաքացիներին աշխատանքի թույլտվություն պետք չէ։
    .short = Քաղաքացիներ

posting-licence = Վարորդական իրավունքի ո՞ր կարգերն են պետք։
    .hint = Օրինակ՝ B, C, CE։ Եթե պետք չեն, բաց թողեք։
    .short = Իրավունք

posting-min-age = Ո՞ր տարիքից եք ընդունում։
    .hint = Սեղմեք կոճակը, գրեք թիվը կամ բաց թողեք։
    .short = Նվազագույն տարիք

posting-openings = Քանի՞ մարդ է Ձեզ պետք։
    .hint = Սեղմեք կոճակը կամ գրեք թիվը։
    .short = Քանի մարդ

posting-description = Նկարագրեք աշխատանքը՝ ինչ անել, ինչ պայմաններ, ինչ հասցե։
    .hint = Առանց հեռախոսների և հղումների․ մարդիկ դիմում են այստեղ, և Դուք էլ պատասխանում եք այստեղ։
    .short = Նկարագրություն

posting-closes = Որքա՞ն ժամանակ ցուցադրել այն։
    .hint = Հետո կարելի է կրկին ներկայացնել։
    .short = Ցուցադրել

posting-review = Ստուգեք թափուր աշխատատեղը։
    .short = աշխատատեղի ստուգում

posting-note = Մոդերատորը կկարդա այն։ Դրանից հետո այն կտեսնեն աշխատանք փնտրողները։
posting-flags = Մոդերատորն ուշադրություն կդարձնի սրան։ Եթե այլ բան նկատի ունեիք, ուղղեք նկարագրությունը։
posting-submit-button = Ուղարկել ստուգման
posting-tax-gross = Հարկերը ներառյալ
posting-tax-net = Հարկերը հանած
posting-contract-labour = Աշխատանքային պայմանագիր
posting-contract-civil = Քաղաքացիաիրավական պայմանագիր
posting-open-two-weeks = Երկու շաբաթ
posting-open-month = Մեկ ամիս
posting-open-two-months = Երկու ամիս
posting-open-quarter = Երեք ամիս

# $value (Number): years of age
posting-years =
    { $value ->
        [one] { $value } տարեկան
       *[other] { $value } տարեկան
    }

# $value (Number): people
posting-people =
    { $value ->
        [one] { $value } մարդ
       *[other] { $value } մարդ
    }

# $state (String): whose register; $length (Number): characters that came
registry-number-form =
    { $state ->
        [KZ] ԲԻՆ-ը և ԻԻՆ-ը 12 թվանշան են։ Դուք գրել եք { $length }։
        [RU] ԻՆՆ-ը 10 կամ 12 թվանշան է, ՕԳՌՆ-ը՝ 13, ՕԳՌՆԻՊ-ը՝ 15։ Դուք գրել եք { $length }։
        [BY] ՈՒՆՊ-ն 9 նիշ է։ Դուք գրել եք { $length }։
        [KG] ԻՆՆ-ը 14 թվանշան է։ Դուք գրել եք { $length }։
       *[AM] ՀՎՀՀ-ն 8 թվանշան է։ Դուք գրել եք { $length }։
    }

# $state (String): whose register
registry-number-digit =
    { $state ->
        [KZ] Այդպիսի ԲԻՆ կամ ԻԻՆ չի լինում․ ստուգիչ թվանշանը չի համընկնում։ Ստուգեք համարը։
        [RU] Այդպիսի ԻՆՆ կամ ՕԳՌՆ չի լինում․ ստուգիչ թվանշանը չի համընկնում։ Ստուգեք համարը։
        [BY] Այդպիսի ՈՒՆՊ չի լինում․ ստուգիչ թվանշանը չի համընկնում։ Ստուգեք համարը։
        [KG] Այդպիսի ԻՆՆ չի լինում։ Ստուգեք համարը։
       *[AM] Այդպիսի ՀՎՀՀ չի լինում։ Ստուգեք համարը։
    }

employer-known = Այս կազմակերպությունն արդեն ունենք։ Գործընկերոջից մեկանգամյա կոդ խնդրեք կամ գրեք մեր աշխատակցին։
employer-code-wrong = Կոդը չհամընկավ․ այն օգտագործված է, հնացած կամ սխալ հավաքված։ Նորը խնդրեք։
employer-not-yours = Դուք այս կազմակերպության անունից չեք գործում։ Բացեք գործատուի ցանկը։
employer-gone = Այդպիսի կազմակերպություն չունենք։
posting-gone = Այս աշխատատեղն այլևս Ձերոնց մեջ չէ։
posting-cannot = Հիմա աշխատատեղի հետ դա անել հնարավոր չէ։ Տեսեք՝ ինչ վիճակում է այն։
posting-changed = Մինչ ուղղում էիք, այն փոխել է Ձեր գործընկերը։ Բացեք այն կրկին։

# $max (Number): vacancies
posting-too-many = Դուք արդեն ունեք { $max } աշխատատեղ։ Փակեք նրանք, որոնք այլևս պետք չեն։

posting-contacts = Հանեք հեռախոսը, փոստը կամ հղումը։ Մարդիկ դիմում են այստեղ, և մենք փոխանցում ենք Ձեզ։
posting-closes-past = Այդ օրն արդեն անցել է։ Ընտրեք այլ ժամկետ։
posting-licence-please = Գրեք կարգերը լատինատառ, օրինակ՝ B, C, CE։
pay-range-please = Գումարը չհասկացանք։ Գրեք, օրինակ՝ 200 000 – 300 000 կամ 250 հազար դրամ։
employer-welcome = Աշխատողնե՞ր եք փնտրում։ Այստեղ կարելի է թափուր աշխատատեղ հրապարակել և դիմումներ ստանալ։
employer-welcome-free = Դա անվճար է։ Սկզբում այն կկարդա մոդերատորը։
employer-which = Ո՞ր կազմակերպության անունից եք հիմա գործում։

# $name (String): the employer; $number (String): their registry number
employer-own = { $name }, գրանցամատյանի համարը՝ { $number }

employer-verified = Աշխատակիցը ստուգել է գրանցամատյանով։
employer-unverified = Աշխատակիցը դեռ չի համեմատել գրանցամատյանի հետ։ Աշխատատեղ հրապարակել կարող եք արդեն հիմա։
employer-no-postings = Թափուր աշխատատեղեր դեռ չկան։
employer-postings = Ձեր թափուր աշխատատեղերը՝

# $name (String): the employer; $count (Number): people
employer-members =
    { $count ->
        [one] { $name } կազմակերպության անունից գործում է { $count } մարդ։
       *[other] { $name } կազմակերպության անունից գործում է { $count } մարդ։
    }

employer-unseen = Աշխատանք փնտրողները տեսնում են միայն կազմակերպությունը, ոչ թե նրա անունից գործողներին։

# $name (String): the employer
employer-leave = Դուք այլևս չեք գործի { $name } կազմակերպության անունից։ Աշխատատեղերը կմնան գործընկերներին։

# $name (String): the employer
employer-leave-last = { $name } կազմակերպության անունից միայն Դուք եք գործում։ Եթե դուրս գաք, աշխատատեղերը կփակվեն ընդմիշտ։

# $name (String): the employer
employer-left = Դուք այլևս չեք գործում { $name } կազմակերպության անունից։

# $name (String): the employer; $code (String): one-time code; $hours (Number): how long it counts
employer-code =
    { $hours ->
        [one] { $name } կազմակերպության գործընկերոջ կոդը՝ { $code }։ Այն գործում է { $hours } ժամ և միայն մեկ անգամ։
       *[other] { $name } կազմակերպության գործընկերոջ կոդը՝ { $code }։ Այն գործում է { $hours } ժամ և միայն մեկ անգամ։
    }

employer-code-careful = Այս կոդով մարդը կկարողանա փոխել Ձեր աշխատատեղերը։ Տվեք միայն նրան, ում ճանաչում եք։
employer-join = Գրեք մեկանգամյա կոդը, որը տվել է գործընկերը կամ մեր աշխատակիցը։

# $name (String): the employer
employer-joined = Այժմ Դուք գործում եք { $name } կազմակերպության անունից։

employer-kept = Գրանցեցինք։ Այժմ կարող եք աշխատատեղ հրապարակել։

# $name (String): the employer
employer-verified-told = Աշխատակիցը գտել է { $name } կազմակերպությունը գրանցամատյանում։ Ձեր աշխատատեղերն այժմ նշված են որպես ստուգված։

employer-begin-button = Պատմել կազմակերպության մասին
employer-join-button = Կոդ ունեմ
employer-more-button = Գործընկերներ և այլն
employer-code-button = Կոդ տալ գործընկերոջը
employer-another-button = Եվս մեկ կազմակերպություն
employer-leave-button = Այլևս չեմ գործում նրա անունից
employer-leave-confirm-button = Այո, դուրս գալ
employer-open-button = Գործատուի ցանկ
posting-begin-button = Հրապարակել աշխատատեղ
posting-open-button = Բացել աշխատատեղը
posting-edit-button = Փոխել
posting-pause-button = Ժամանակավորապես թաքցնել
posting-resume-button = Կրկին ցուցադրել
posting-close-button = Փակել ընդմիշտ
posting-close-confirm-button = Այո, փակել

# $number (Number): place in the list; $title (String): of the vacancy; $state (String): how it stands
posting-line = { $number }․ { $title }՝ { $state }

# $state (String): how it stands
posting-state = Վիճակը՝ { $state }

posting-state-pending = սպասում է մոդերատորին
posting-state-approved = ցուցադրվում է
posting-state-rejected = չի ընդունվել
posting-state-paused = ժամանակավորապես թաքցված է
posting-state-closed = փակված է
posting-state-over = ժամկետն անցել է
posting-next-pending = Կգրենք, երբ մոդերատորը կարդա այն։
posting-next-approved = Աշխատանք փնտրողները գտնում են այն։
posting-next-rejected = Ուղղեք և կրկին ուղարկեք։
posting-next-paused = Աշխատանք փնտրողները չեն տեսնի այն, մինչև չվերադարձնեք։
posting-next-closed = Այն հնարավոր չէ վերադարձնել։ Կարող եք նորը հրապարակել։
posting-next-over = Կրկին ցուցադրելու համար սեղմեք «{ posting-edit-button }» և ընտրեք նոր ժամկետ։
posting-reason-red-flags = Պատճառը՝ կան խաբեության նման պայմաններ։ Հանեք կանխավճարը, անձնագրի պահպանումը և նման բաները։
posting-reason-contacts = Պատճառը՝ տեքստում հեռախոս, հղում կամ փոստ կա։ Հանեք դրանք։
posting-reason-unclear = Պատճառը՝ պարզ չէ, թե ինչ աշխատանք է։ Գրեք՝ ինչ անել, որտեղ և որքանով։
posting-reason-unlawful = Պատճառը՝ այդպիսի պայմաններն օրենքով արգելված են։ Կարդացեք այդ երկրի աշխատանքային օրենսգիրքը։
posting-reason-not-a-job = Պատճառը՝ սա թափուր աշխատատեղ չէ։ Այստեղ միայն աշխատանք են հրապարակում։
posting-reason-duplicate = Պատճառը՝ այդպիսի աշխատատեղ արդեն ունեք։ Փոխեք այն։
posting-reason-employer-not-found = Պատճառը՝ այդ համարով կազմակերպություն գրանցամատյանում չկա։ Գրեք մեր աշխատակցին։
posting-reason-other = Պատճառն իմանալու համար գրեք մեր աշխատակցին։

# $title (String): of the vacancy
posting-close = Փակե՞լ «{ $title }» աշխատատեղն ընդմիշտ։ Վերադարձնել հնարավոր չի լինի։

posting-done-pause = Աշխատատեղը թաքցված է։ Աշխատանք փնտրողները չեն տեսնում այն։
posting-done-resume = Աշխատատեղը կրկին ցուցադրվում է։
posting-done-close = Աշխատատեղը փակված է։
posting-submitted = Ուղարկված է մոդերատորին։
posting-revised = Փոխված է։ Աշխատանք փնտրողներն արդեն տեսնում են նորը։

# $title (String): of the vacancy
posting-approved-told = «{ $title }» աշխատատեղն ընդունված է։ Աշխատանք փնտրողներն արդեն գտնում են այն։

# $title (String): of the vacancy
posting-rejected-told = «{ $title }» աշխատատեղը չի ընդունվել։ Կարող եք ուղղել և կրկին ուղարկել։

command-employer = Ես գործատու եմ
flag-pay-far-above = Աշխատավարձը շատ ավելի բարձր է, քան սովորաբար վճարում են։
flag-pay-promised = Մեծ եկամուտ է խոստացված, բայց գումարը նշված չէ։
flag-prepayment = Աշխատողից գումար են ուզում մինչև աշխատանքի սկիզբը։
flag-private-card = Խնդրում են գումարը փոխանցել ինչ-որ մեկի քարտին կամ դրամապանակին։
flag-passport-kept = Ուզում են վերցնել աշխատողի անձնագիրը։
flag-no-address = Նշված չէ, թե որտեղ է աշխատանքը։
flag-messenger-only = Կապվել կարելի է միայն մեսենջերով։
flag-no-documents = Աշխատանք առանց պայմանագրի կամ փաստաթղթերի։
flag-under-age = Աշխատանքի են կանչում 16 տարեկանից փոքրերին։
flag-unlawful-work = Ինքը՝ աշխատանքը, անօրինականի է նման։
flag-permit-fee = Վճար են ուզում պատենտի, վիզայի կամ թույլտվության համար։
flag-hurried = Շտապեցնում են՝ մեկնել կամ որոշել այսօր։
flag-other-country = Տեքստում խոսվում է այլ երկրում աշխատանքի մասին։
vacancy-advice = Նախքան համաձայնելը՝
advice-never-pay = Մի՛ վճարեք աշխատանքի ընդունվելու համար։ Ազնիվ գործատուն նախապես գումար չի վերցնում։
advice-keep-passport = Անձնագիրը պահեք Ձեզ մոտ։ Կարելի է ցույց տալ, բայց ոչ պահպանման հանձնել։
advice-no-permit-needed = ԵԱՏՄ քաղաքացիներին պետք չէ ո՛չ պատենտ, ո՛չ աշխատանքի թույլտվություն, ո՛չ աշխատանքային վիզա։
advice-refuse-and-report = Այդպիսի աշխատանքի համար կարող են դատել նաև Ձեզ։ Հրաժարվեք, և եթե ճնշում են, ցանկում սեղմեք «{ urgent-button }»։
advice-law-on-age = Սովորաբար աշխատանքի ընդունում են 16 տարեկանից, վախտայի՝ 18-ից։ Փոքրերին պետք է ծնողի համաձայնությունը։
advice-ask-contract = Մինչև մեկնելը խնդրեք պայմանագիրը և կարդացեք։ Առանց պայմանագրի կացության օրինական ժամկետ չկա։
advice-ask-address = Մինչև մեկնելը իմացեք աշխատանքի և կացարանի ճշգրիտ հասցեն և ասեք հարազատներին։
advice-ask-country = Ճշտեք՝ որ երկրում է աշխատանքը։ Այլ երկրում մուտքի և աշխատանքի կարգն այլ է։
advice-compare-pay = Համեմատեք աշխատավարձը այլ աշխատատեղերի հետ։ Հարցրեք՝ ինչից է այն կազմված։
advice-ask-pay-in-writing = Հարցրեք ճշգրիտ գումարը, հարկերը և վճարման օրերը։ Խնդրեք գրել դա պայմանագրում։
advice-check-employer = Գտեք գործատուին գրանցամատյանում և զանգեք այն համարով, որը ինքներդ եք գտել։
advice-take-time = Մի՛ որոշեք շտապելով։ Լավ աշխատանքը մեկ օր կսպասի, մինչև ստուգեք։
vacancy-verified = Գործատուին աշխատակիցը ստուգել է գրանցամատյանով
vacancy-contract-labour = Աշխատանքային պայմանագիր
vacancy-contract-civil = Քաղաքացիաիրավական պայմանագիր
vacancy-registration-yes = Օգնում են կացության հաշվառման հարցում
vacancy-registration-no = Կացության հաշվառման հարցում չեն օգնում

# $what (List): what is not told
vacancy-untold = Նշված չէ՝ { $what }։ Հարցրեք մինչև մեկնելը։

untold-contract = ինչ պայմանագիր
untold-transport = վճարո՞ւմ են ճանապարհը
untold-registration = կօգնե՞ն հաշվառման հարցում
untold-open-to = որ երկրների քաղաքացիներին են ընդունում
untold-languages = ինչ լեզու է պետք

# $posted (String): day
vacancy-posted-here = Հրապարակել է ինքը՝ գործատուն, կարդացել է մոդերատորը։ Հրապարակվել է՝ { $posted }

jobs-housing-button = Միայն կացարանով
jobs-housing-any-button = Նաև առանց կացարանի
jobs-housing = Ցուցադրված են միայն այն աշխատատեղերը, որտեղ կացարան հաստատ տալիս են։
posting-applicants-button = Դիմումներ

# $count (Number): vacancies
filtered-housing = Նշված չէ, որ կացարան են տալիս՝ { $count }

unfit-housing = Այստեղ նշված չէ, որ կացարան են տալիս։

# $max (Number): organisations
employer-too-many = Մեկ մարդը կարող է գործել առավելագույնը { $max } կազմակերպության անունից։ Եթե ավելի շատ են, գրեք մեր աշխատակցին։

offer-work-button = Աշխատանք եմ առաջարկում

### Hiring

application-begin-button = Դիմել
application-mine-button = Իմ դիմումը
application-vacancy-button = Թափուր աշխատատեղը
application-hide-button = Թաքցնել իմ տվյալները
application-withdraw-button = Հետ վերցնել դիմումը
applications-button = Իմ դիմումները
applications = Ձեր դիմումները՝
applications-none = Դիմումներ դեռ չկան։ Բացեք այն գործատուի աշխատատեղը, որը դիմումներ է ընդունում այստեղ, և սեղմեք «Դիմել»։

# $title (String): աշխատատեղ; $employer (String): գործատու; $status (String): վիճակ
application-line = { $title } — { $employer }՝ { $status }

application-status-applied = ուղարկված է
application-status-invited = Ձեզ հրավիրել են
application-status-hired = Ձեզ աշխատանքի են ընդունում
application-status-declined = մերժված է
application-status-withdrawn = հետ է վերցված
application-declined-filled = Տեղն արդեն զբաղված է։ Դա Ձեր մասին չէ․ նայեք այլ հարմար աշխատանքներ։
application-declined-experience = Գործատուին այլ փորձ է պետք։ Ձեր փորձը կարող է ուրիշին հարմար լինել։
application-declined-language = Այս աշխատանքին լեզվի այլ մակարդակ է պետք։ Կան աշխատանքներ, որտեղ այն պետք չէ։
application-declined-documents = Գործատուին փաստաթղթերը չհարմարեցին։ Հարցրեք մեզ, թե որոնք են պետք այս աշխատանքին։
application-declined-place = Գործատուին տեղը կամ ժամկետը չհարմարեց։ Նայեք Ձեզ ավելի մոտ աշխատանքներ։
application-declined-other = Գործատուն ուրիշի ընտրեց։ Շնորհակալություն, որ դիմեցիք։
application-vacancy-closed = Այս աշխատատեղը փակ է։ Եթե գործատուն չպատասխանի, նայեք ուրիշները։
application-invitation = Գործատուն գրել է Ձեզ՝

# $employer (String): գործատու
application-shares = { $employer } գործատուն տեսնում է միայն սա՝

# $employer (String): գործատու
application-shares-nothing = { $employer } գործատուն Ձեր տվյալներից ոչինչ չի տեսնում։

# $at (String): օր և ժամ
application-read = Գործատուն վերջին անգամ նայել է { $at }։

application-gone = Այս դիմումն այլևս չկա։
application-offer-closed = Այս աշխատատեղը հիմա դիմումներ չի ընդունում։

# $employer (String): գործատու
application-sent = Դիմումն ուղարկվեց։ { $employer } գործատուն կտեսնի միայն Ձեր նշածը։ Պատասխանի մասին կգրենք այստեղ։

application-withdrawn = Դիմումը հետ է վերցված, Ձեր տվյալները գործատուի մոտ ջնջված են։
application-hidden = Պատրաստ է․ գործատուն այլևս չի տեսնում Ձեր տվյալները։ Դիմումը մնաց։
application-changed-meanwhile = Մինչ Դուք նայում էիք, այստեղ ինչ-որ բան փոխվեց։ Հիմա այսպես է։

# $title (String): աշխատատեղ; $employer (String): գործատու
application-share = Դիմում՝ { $title }։ Ի՞նչ ցույց տալ { $employer } գործատուին։
    .hint = Նշեք պետք եղածը և սեղմեք «Պատրաստ է»։ Մնացածը նա չի տեսնի։
    .short = Ինչ ցույց տալ

application-name = Ի՞նչ է Ձեր անունը։
    .hint = Այսպես Ձեզ կտեսնի գործատուն։
    .short = Անուն

application-birth-year = Ո՞ր թվականին եք ծնվել։
    .hint = Օրինակ՝ 1994։
    .short = Ծննդյան տարի

application-citizenship = Ո՞ր երկրի քաղաքացի եք։
    .hint = Միության երկրների քաղաքացիներին աշխատանքի թույլտվություն պետք չէ։
    .short = Քաղաքացիություն

application-experience = Քանի՞ տարի եք աշխատում այս մասնագիտությամբ։
    .hint = Սեղմեք կոճակը կամ գրեք թիվը։
    .short = Փորձ

application-languages = Ի՞նչ լեզուներով եք խոսում։
    .hint = Սեղմեք լեզուն, հետո մակարդակը։
    .short = Լեզուներ

application-phone = Ո՞ր հեռախոսին զանգել Ձեզ։
    .hint = Երկրի կոդով, օրինակ՝ +374 90 000000։
    .short = Հեռախոս

# $example (String): @…
application-telegram = Ի՞նչ է Ձեր անունը Telegram-ում։
    .hint = Սկսվում է @ նշանով, օրինակ՝ { $example }։
    .short = Telegram

application-about = Էլ ի՞նչ ասել գործատուին։
    .hint = Մի քանի խոսք Ձեր մասին՝ ինչ գիտեք անել, երբ կարող եք սկսել։
    .short = Իր մասին

# $employer (String): գործատու; $fields (String): ինչ կցուցադրվի
application-agree = { $employer } գործատուին ցույց տալ սա՝ { $fields }։ Համաձա՞յն եք։
    .hint = Ուրիշ ոչինչ նա չի տեսնի։ Համաձայնությունը կարող եք հետ վերցնել ցանկացած պահի, և տվյալները կթաքցվեն։
    .short = Համաձայնություն

# $value (Number): տարի
application-year = { NUMBER($value, useGrouping: 0) }

# $example (String): @…
telegram-name-wrong = Սա Telegram-ի անվան նման չէ։ Դրանում լատինատառ տառեր, թվանշաններ և ընդգծում է, օրինակ՝ { $example }։

shared-name = Անուն
    .told = անունը

shared-birth-year = Ծննդյան տարի
    .told = ծննդյան տարին

shared-citizenship = Քաղաքացիություն
    .told = քաղաքացիությունը

shared-experience = Փորձ
    .told = փորձը

shared-languages = Լեզուներ
    .told = լեզուները

shared-phone = Հեռախոս
    .told = հեռախոսը

shared-telegram = Telegram
    .told = Telegram-ի անունը

shared-about = Մի քանի խոսք իմ մասին
    .told = մի քանի խոսք Ձեր մասին

# $title (String): աշխատատեղ; $count (Number): քանի դիմում
applicants =
    { $count ->
        [0] { $title }՝ դիմումներ դեռ չկան։
        [one] { $title }՝ { $count } դիմում։
       *[other] { $title }՝ { $count } դիմում։
    }

# $number (Number): որերորդ; $name (String): անուն; $status (String): վիճակ
applicant-line = { $number }. { $name } — { $status }

# $number (Number): որերորդ; $name (String): անուն
applicant-open-button = { $number }. { $name }

applicant-nameless = Առանց անվան
applicants-before-button = ‹ Նախորդները
applicants-next-button = Հաջորդները ›
applicants-back-button = Բոլոր դիմումները
applicants-not-yours = Սա հասանելի է միայն այս գործատուի անունից գործողներին։

# $title (String): աշխատատեղ; $status (String): վիճակ
applicant = Դիմում «{ $title }» աշխատատեղին՝ { $status }։

applicant-status-applied = պատասխանի է սպասում
applicant-status-invited = հրավերն ուղարկված է
applicant-status-hired = ընդունում եք աշխատանքի
applicant-status-declined = մերժված է
applicant-status-withdrawn = հետ է վերցված
applicant-shares-nothing = Մարդն իր մասին ոչինչ ցույց չի տալիս։ Նրան կարող եք գրել հրավերի միջոցով։
applicant-invitation = Դուք գրել եք՝
applicant-invite-button = Հրավիրել
applicant-hire-button = Ընդունել աշխատանքի
applicant-decline-button = Մերժել
applicant-card-button = Դիմումը
applicant-decline = Ինչո՞ւ եք մերժում։ Մարդը դա կկարդա քաղաքավարի խոսքերով։
decline-reason-filled = Տեղը զբաղված է
decline-reason-experience = Փորձն այլ է
decline-reason-language = Լեզու
decline-reason-documents = Փաստաթղթեր
decline-reason-place = Տեղ կամ ժամկետ
decline-reason-other = Այլ
applicant-now-invited = Հրավերն ուղարկվեց։
applicant-now-hired = Նշվեց․ այս մարդուն ընդունում եք աշխատանքի։ Հիմա գրանցեք պայմանագիրը։
applicant-now-declined = Մերժումը փոխանցվեց։

invitation-message = Ի՞նչ գրել մարդուն։
    .hint = Երբ և ուր գալ, ում հարցնել, ինչ վերցնել հետը։
    .short = Հրավեր

invitation-review = Մարդը սա այսպես կկարդա։ Ուղարկե՞նք։
    .short = հրավերի ստուգում

invitation-submit-button = Ուղարկել հրավերը
contracts-button = Իմ պայմանագրերը
contracts = Ձեր աշխատանքային պայմանագրերը՝
contracts-none = Պայմանագրեր դեռ չկան։ Եթե Ձեր գործատուն այստեղ չէ, գրանցեք պայմանագիրն ինքներդ․ հիշեցումները կլինեն ըստ դրա։
contract-alone-button = Գրանցել առանց գործատուի
contract-begin-button = Գրանցել պայմանագիրը
contract-open-button = Պայմանագիրը
contract-confirm-button = Ճիշտ է, հաստատում եմ
contract-refuse-button = Սա ճիշտ չէ
contract-take-back-button = Հետ վերցնել
contract-end-button = Վաղաժամկետ դադարեցված է
contract-gone = Այս պայմանագիրն այլևս չկա։
contract-status-proposed = Պայմանագիրը գրանցված է, բայց դեռ հաստատված չէ։
contract-status-confirmed = Պայմանագիրը հաստատել են երկու կողմերը։
contract-status-recorded = Պայմանագիրը գրանցել եք միայն Դուք․ գործատուն այն այստեղ չի հաստատել։
contract-status-refused = Գրառումը չի հաստատվել և չի գործում։
contract-status-ended = Պայմանագրի ժամկետն ավարտվել է։
contract-status-terminated = Պայմանագիրը վաղաժամկետ դադարեցված է։

# $position (String): պաշտոն
contract-line-position = Պաշտոն՝ { $position }

# $employer (String): գործատու; $country (String): երկիր
contract-with = Գործատու՝ { $employer }, { $country }

# $date (String): օր
contract-starts = Սկիզբ՝ { $date }

# $date (String): օր
contract-ends = Վերջին օր՝ { $date }

contract-endless = Առանց ավարտի ժամկետի

# $pay (String): գումար
contract-line-pay = Ամսական աշխատավարձ՝ { $pay }

# $date (String): օր
contract-terminated-on = Դադարեցված է՝ { $date }

contract-waits-other = Սպասում ենք մյուս կողմի հաստատմանը։
contract-waits-you = Ստուգեք գրառումը և հաստատեք կամ հրաժարվեք։
contract-stay-follows = Քանի դեռ պայմանագիրը գործում է, կարող եք մնալ աշխատանքի երկրում։ Հիշեցումները հետևում են դրա ժամկետին։
contract-countdown = Եթե մտել եք ավելի քան 90 օր առաջ, նոր պայմանագիր կարող եք կնքել 15 օրում՝ առանց ելքի։ Նայեք Ձեր կացության ժամկետը։
contract-proposed-now = Գրանցվեց։ Մյուս կողմին կգրենք, որ հաստատի։
contract-recorded-alone = Գրանցվեց։
contract-now-confirmed = Հաստատված է։
contract-now-refused = Գրառումը հանված է։
contract-now-terminated = Գրանցվեց, որ պայմանագիրը դադարեցված է։

contract-state = Ո՞ր երկրում եք աշխատում։
    .hint = Երկիրը, որտեղ աշխատանքի եք գնում։
    .short = Աշխատանքի երկիր

contract-employer = Ո՞ւմ մոտ եք աշխատում։
    .hint = Անվանումը՝ ինչպես պայմանագրում։ Կարող եք բաց թողնել։
    .short = Գործատու

contract-position = Ի՞նչ պաշտոն է։
    .hint = Ինչպես պայմանագրում։
    .short = Պաշտոն

contract-starts-on = Ո՞ր օրվանից է գործում պայմանագիրը։
    .hint = Օրը, ամիսը և տարին, օրինակ՝ 12.01.2027։
    .short = Սկիզբ

contract-ends-on = Ո՞րն է պայմանագրի վերջին օրը։
    .hint = Օրինակ՝ 30.06.2027։ Եթե ժամկետ չկա, բաց թողեք։
    .short = Վերջին օր

contract-pay = Որքա՞ն է ամսական աշխատավարձը։
    .hint = Ինչպես պայմանագրում։ Կարող եք բաց թողնել։
    .short = Աշխատավարձ

contract-review = Ստուգեք պայմանագրի գրառումը։
    .short = պայմանագրի ստուգում

contract-submit-button = Գրանցել
contract-note-both = Սա գրառում է հիշեցումների համար և պայմանագիրը չի փոխարինում։ Մյուս կողմը կհաստատի այն։
contract-note-alone = Սա գրառում է հիշեցումների համար և պայմանագիրը չի փոխարինում։ Այն անում եք միայն Դուք։
contract-ends-before-start = Վերջին օրը սկզբից առաջ է։ Ստուգեք ամսաթվերը։
contract-ended-before-start = Այդ օրը պայմանագրի սկզբից առաջ է։ Ստուգեք ամսաթիվը։
contract-ended-after-end = Այդ օրը պայմանագրի վերջին օրվանից հետո է․ ուրեմն այն պարզապես ավարտվել է։
contract-ended-already = Այդ օրն արդեն անցել է։ Նշեք գործող պայմանագիր։
contract-ends-too-late = Օրը չափազանց հեռու է։ Ստուգեք տարին։
contract-starts-too-early = Չափազանց վաղ է։ Ստուգեք տարին։
contract-starts-too-late = Օրը չափազանց հեռու է։ Ստուգեք տարին։
contract-end = Ո՞ր օրն է պայմանագիրը դադարեցվել։ Ընտրեք օրը կամ գրեք այն։

# $title (String): աշխատատեղ; $employer (String): գործատու
news-application-new = Նոր դիմում «{ $title }» աշխատատեղին։

# $title (String): աշխատատեղ; $employer (String): գործատու
news-application-invited = { $employer } գործատուն Ձեզ հրավիրում է՝ «{ $title }»։

# $title (String): աշխատատեղ; $employer (String): գործատու
news-application-hired = { $employer } գործատուն Ձեզ աշխատանքի է ընդունում՝ «{ $title }»։ Հիմա գրանցեք պայմանագիրը․ հիշեցումները կլինեն ըստ դրա։

# $title (String): աշխատատեղ; $employer (String): գործատու
news-application-declined = «{ $title }» աշխատատեղի հարցում այս անգամ չստացվեց։

# $title (String): աշխատատեղ; $employer (String): գործատու
news-application-withdrawn = «{ $title }» աշխատատեղի դիմումը հետ է վերցված։

# $title (String): աշխատատեղ; $employer (String): գործատու
news-application-closed = «{ $title }» աշխատատեղը փակվեց։ Եթե գործատուն չպատասխանի, նայեք այլ հարմար աշխատանքներ։

# $side (String): ով է կարդում; $employer (String): գործատու
news-contract-proposed =
    { $side ->
        [worker] { $employer } գործատուն գրանցել է Ձեր պայմանագիրը։
       *[employer] Աշխատողը գրանցել է պայմանագիրը։
    }

# $side (String): ով է կարդում; $employer (String): գործատու
news-contract-confirmed =
    { $side ->
        [worker] { $employer } գործատուն հաստատեց Ձեր պայմանագիրը։
       *[employer] Աշխատողը հաստատեց պայմանագիրը։
    }

# $side (String): ով է կարդում; $employer (String): գործատու
news-contract-refused =
    { $side ->
        [worker] { $employer } գործատուն չհաստատեց պայմանագրի գրառումը։
       *[employer] Աշխատողը չհաստատեց պայմանագրի գրառումը։
    }

# $side (String): ով է կարդում; $employer (String): գործատու
news-contract-terminated =
    { $side ->
        [worker] { $employer } գործատուն գրանցել է, որ Ձեր պայմանագիրը դադարեցված է։
       *[employer] Աշխատողը գրանցել է, որ պայմանագիրը դադարեցված է։
    }

# $employer (String): գործատու; $from, $to (String): երկրներ
news-group-invited = { $employer } գործատուն խումբ է հավաքում՝ { $from } — { $to }։ Նայեք ուղևորությունը և որոշեք՝ գնո՞ւմ եք։

# $employer (String): գործատու; $from, $to (String): երկրներ; $status (String): consented — գրանցված մարդ
news-group-changed =
    { $status ->
        [consented] { $employer } գործատուն փոխեց խմբի ուղևորությունը՝ { $from } — { $to }։ Ձեր գրանցումն առայժմ նույնն է։
       *[other] { $employer } գործատուն փոխեց խմբի ուղևորությունը՝ { $from } — { $to }։ Նայեք այն և որոշեք՝ գնո՞ւմ եք։
    }

# $employer (String): գործատու; $from, $to (String): երկրներ; $status (String): consented — գրանցված մարդ
news-group-cancelled =
    { $status ->
        [consented] { $employer } գործատուն չեղարկեց խմբի ուղևորությունը՝ { $from } — { $to }։ Եթե չեք գնում, չեղարկեք նաև Ձեր գրանցումը։
       *[other] { $employer } գործատուն չեղարկեց խմբի ուղևորությունը՝ { $from } — { $to }։ Ձեզնից ոչինչ չի պահանջվում։
    }

groups-button = Խմբեր

# $most (Number): առավելագույնը քանի մարդ
groups = Ձեր խմբերը։ Մեկում՝ մինչև { $most } մարդ։

# $most (Number): առավելագույնը քանի մարդ
groups-none = Խումբն աշխատանքի է գնում միասին՝ մինչև { $most } մարդ։ Ուղևորությունը պատմում եք Դուք, ամեն մեկն ինքն է համաձայնում և մուտքագրում իր փաստաթուղթը։

group-begin-button = Նոր խումբ

# $from, $to (String): երկրներ; $date (String): օր
group-name = { $from } — { $to }, { $date }

# $place (String): քաղաք; $address (String): հասցե
group-stays = Որտեղ են ապրելու՝ { $place }, { $address }

# $count (Number): քանիսն են կանչված; $most (Number): առավելագույնը
group-count = Կանչված են՝ { $count }, առավելագույնը՝ { $most }։

# $count (Number): քանիսը
group-count-waiting = Դեռ չեն պատասխանել՝ { $count }

# $count (Number): քանիսը
group-count-consented = Համաձայնել և գրանցված են՝ { $count }

# $count (Number): քանիսը
group-count-refused = Հրաժարվել են՝ { $count }

# $count (Number): քանիսը
group-count-left = Մտափոխվել են՝ { $count }

group-is-cancelled = Գործատուն չեղարկել է խմբի ուղևորությունը։

# $count (Number): 2…100
group-invite-button = Կանչել բոլորին՝ { $count }

group-link-button = Հղում մեկ մարդու համար
group-change-button = Փոխել ուղևորությունը
group-cancel-button = Չեղարկել խումբը
group-cancel-sure = Չեղարկե՞լ խմբի ուղևորությունը։ Բոլորին, ովքեր չեն հրաժարվել, կգրենք այդ մասին։
group-cancel-yes-button = Այո, չեղարկել
group-cancelled-now = Խմբի ուղևորությունը չեղարկված է։
group-made = Խումբը ստեղծված է։ Հիմա կանչեք մարդկանց։
group-changed-now = Ուղևորությունը փոխված է։ Ամեն մեկին կգրենք, որ հաստատի իրենը։

# $count (Number): քանիսը
group-invited-now = Կանչված են՝ { $count }։ Ամեն մեկն ինքն է որոշում։

group-link = Հղում մեկ մարդու համար․ տեղը կստանա նա, ով առաջինը կբացի այն։ Գործում է 14 օր։
group-link-copy-button = Պատճենել հղումը
group-link-gone = Այս հղումն արդեն օգտագործված է կամ հնացել է։ Գործատուից նորը խնդրեք։

group-review = Ստուգեք խմբի ուղևորությունը։
    .short = խմբի ուղևորության ստուգում

group-submit-button = Պահպանել ուղևորությունը
group-open-button = Նայել ուղևորությունը
group-gone = Այս խումբն այլևս չկա։

# $employer (String): գործատու
group-asked = { $employer } գործատուն Ձեզ կանչում է գնալ խմբի հետ։ Կգրանցվի սա՝

group-own-data = Ձեր փաստաթուղթը տեսնում եք միայն Դուք։ Գործատուն տեսնում է, թե քանի մարդ է համաձայնել։
group-voluntary = Դա Ձեր որոշումն է․ հրաժարվելը Ձեր դիմումի և պայմանագրի վրա այստեղ չի ազդում։
group-member-waiting = Դուք դեռ չեք պատասխանել։
group-member-consented = Դուք համաձայնել եք, Ձեր ուղևորությունը գրանցված է։
group-member-refused = Դուք հրաժարվել եք։ Կարող եք մտափոխվել։
group-member-left = Ձեր գրանցումը չեղարկված է։ Կարող եք նորից գրանցվել։
group-moved = Գործատուն փոխել է ուղևորությունը։ Ձեր գրանցումն առայժմ նույնն է։
group-follow-button = Փոխել նաև իմը
group-agree-button = Համաձայնել և տալ փաստաթուղթը
group-refuse-button = Հրաժարվել
group-refused-now = Ձեր հրաժարումը գրանցված է։

# $employer (String): գործատու
group-member-agree = Գրանցե՞լ Ձեզ այս ուղևորության համար և ասե՞լ { $employer } գործատուին, որ համաձայնել եք։
    .hint = Փաստաթուղթը նրան ցույց չի տրվում։ Գրանցումը կարող եք չեղարկել ցանկացած պահի։
    .short = Համաձայնություն

group-member-review = Ստուգեք Ձեր տվյալները խմբի ուղևորության համար։
    .short = Ձեր տվյալների ստուգում

group-member-submit-button = Գրանցել

# $question (String): հարցը, որի վրա կանգնել է
resume-application = Դիմումն ավարտված չէ։ Դուք կանգնել եք այստեղ՝ «{ $question }»։

resume-application-button = Շարունակել դիմումը

# $question (String): հարցը, որի վրա կանգնել է
resume-invitation = Հրավերն ավարտված չէ։ Դուք կանգնել եք այստեղ՝ «{ $question }»։

resume-invitation-button = Շարունակել հրավերը

# $question (String): հարցը, որի վրա կանգնել է
resume-contract = Պայմանագրի գրառումն ավարտված չէ։ Դուք կանգնել եք այստեղ՝ «{ $question }»։

resume-contract-button = Շարունակել պայմանագիրը

# $question (String): հարցը, որի վրա կանգնել է
resume-group = Խմբի ուղևորությունը մինչև վերջ պատմված չէ։ Դուք կանգնել եք այստեղ՝ «{ $question }»։

resume-group-button = Շարունակել խումբը

# $question (String): հարցը, որի վրա կանգնել է
resume-group-member = Խմբի ուղևորության Ձեր տվյալներն ավարտված չեն։ Դուք կանգնել եք այստեղ՝ «{ $question }»։

resume-group-member-button = Շարունակել խմբի համար
command-applications = Իմ դիմումներն ու պայմանագրերը
group-gone-by = Խումբն արդեն մեկնել է․ այս ուղևորության ժամանակն անցել է։
group-hired-button = Ընտրել՝ ում կանչել
group-hired = Ո՞ւմ կանչել։ Աշխատանքի ընդունվածները, որոնք դեռ կանչված չեն՝

# $number (Number): որերորդ; $name (String): անուն; $title (String): աշխատատեղ
group-hire-button = { $number }. { $name }, { $title }

# $number (Number): place in the list; $title (String): of the vacancy; $employer (String): who posted it; $status (String): how it stands
application-entry = { $number }. { $title } — { $employer }՝ { $status }

# $position (String): what the contract is for; $date (String): its first day
contract-pick-button = { $position }, { $date }

contract-stay-unmarked = Որպեսզի հիշեցնենք պայմանագրի ժամկետը, երկիր մտնելուց հետո նշեք դա Ձեր ուղևորության մեջ։
vacancy-closed-own = Այս աշխատատեղը հիմա դիմումներ չի ընդունում․ գործատուն այն թաքցրել կամ փակել է։
application-own = Սա Ձեր աշխատատեղն է․ դրան դիմել չեք կարող։
applicant-gone = Այս դիմումը Ձեզ մոտ չկա։ Հնարավոր է՝ մարդը ջնջել է իր բոլոր տվյալները։
contract-call-off-button = Հրաժարվել պայմանագրից
contract-call-off = Պայմանագիրը դեռ չի սկսվել։ Հրաժարվո՞ւմ եք դրանից։
contract-call-off-told = Մյուս կողմին անմիջապես կտեղեկացնենք։
contract-call-off-yes-button = Այո, հրաժարվում եմ
contract-begun-already = Պայմանագիրն արդեն սկսվել է։ Այժմ կարելի է նշել, թե որ օրն է այն դադարեցվել։
contract-status-called-off = Պայմանագրից հրաժարվել են մինչև դրա սկիզբը․ այն չի գործում։
contract-now-called-off = Գրանցվեց, որ պայմանագիր չի լինի։

# $side (String): worker կամ employer; $employer (String): գործատու
news-contract-called-off =
    { $side ->
        [worker] { $employer } գործատուն հրաժարվեց պայմանագրից մինչև դրա սկիզբը։
       *[employer] Աշխատողը հրաժարվեց պայմանագրից մինչև դրա սկիզբը։
    }

group-from = Ո՞ր երկրից է մեկնում խումբը։
    .hint = Սեղմեք կոճակը կամ գրեք անունը։
    .short = Որտեղից

group-to = Ո՞ր երկիր է գնում խումբը։
    .hint = Այն երկիրը, որտեղ խումբը մնալու է։ Ճանապարհի երկրների մասին առանձին կհարցնենք։
    .short = Ուր

group-mode = Ինչո՞վ է գնալու խումբը։
    .hint = Դրանից են կախված սահմանն ու հաջորդ հարցերը։
    .short = Ինչով

# $from, $to (String): երկրներ
group-crosses-at = { $from } → { $to }՝ ե՞րբ է խումբը հատելու սահմանը։
    .hint = Օրինակ՝ «դեկտեմբերի 25, 14:00», «վաղը ժամը 9-ին», «ուրբաթ առավոտյան»։
    .short = Սահման

# $from (String): երկիր
group-departure-airport = { $from }՝ ո՞ր օդանավակայանից է թռչում խումբը։
    .hint = Սեղմեք կոճակը, գրեք քաղաքը կամ տոմսի կոդը։
    .short = Թռիչքի վայրը

group-departs-at = Ե՞րբ է թռչում խումբը։
    .hint = Ինչպես տոմսում, օրինակ՝ դեկտեմբերի 25, 14:00։
    .short = Թռիչքի ժամը

# $to (String): երկիր
group-arrival-airport = { $to }՝ ո՞ր օդանավակայանում է խումբը վայրէջք կատարում։
    .hint = Սեղմեք կոճակը, գրեք քաղաքը կամ տոմսի կոդը։
    .short = Վայրէջքի վայրը

group-arrives-at = Ե՞րբ է խումբը վայրէջք կատարում։
    .hint = Ինչպես տոմսում, այդ քաղաքի ժամով։ Օրինակ՝ դեկտեմբերի 25, 17:30։
    .short = Վայրէջքի ժամը

# $place (String): քաղաք
group-address = { $place }՝ կոնկրետ որտե՞ղ է մնալու խումբը։
    .hint = Փողոց և տուն, հանրակացարան կամ հյուրանոց։ Օրինակ՝ Այգու փողոց, 5։ Կարելի է կետ ուղարկել քարտեզի վրա։
    .short = Հասցե

applications-groups = Խմբերը, որոնց մեջ Ձեզ կանչել են, ներքևի կոճակներում են։

# $to (String): երկիր; $date (String): օր
group-mine-button = Խումբ՝ { $to }, { $date }

# $place (String): քաղաք
group-stays-town = Որտեղ են ապրելու՝ { $place }, հասցեն դեռ հայտնի չէ

### Feeds

# $sources (List): այլ աղբյուրներ
vacancy-also-in = Այս աշխատատեղը հրապարակում են նաև՝ { $sources }

# $source (String): աղբյուր
vacancy-source-named-button = Բացել՝ { $source }

# $times (Number): քանի անգամ; $since (String): առաջին օրը
vacancy-reposted = Այս աշխատատեղը նորից հրապարակվել է { $times } անգամ, առաջինը՝ { $since }։ Հարցրեք, թե ինչու է տեղն ազատ։
