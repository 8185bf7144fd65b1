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

### web-chat

web-about = Սա Kösh-ի հետ զրույցն է։ Ձեր պատասխանները պահվում են, էջը կարող եք փակել։
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
web-field = Ձեր հաղորդագրությունը
web-forget-ask = Զրույցը կջնջվի այս բրաուզերից։ Առանց վերականգնման կոդի կամ այլ սարքի չեք կարողանա վերադառնալ ձեր ուղևորություններին։
web-forget-button = Մոռանալ այս սարքը
web-forget-no-button = Թողնել
web-forget-yes-button = Այո, մոռանալ
web-forgotten = Զրույցն այլևս չի ցուցադրվում այս բրաուզերում։
web-location-button = Ուղարկել, թե որտեղ եմ
web-location-failed = Չհաջողվեց պարզել, թե որտեղ եք։ Գրեք հասցեն հաղորդագրությամբ։
web-menu = Ընտրացանկ
web-menu-close-button = Փակել
web-no-chat = Այս բրաուզերում զրույց չկա։ Թարմացրեք էջը։
web-no-script = Զրույցի համար բրաուզերում պետք է միացված լինեն սկրիպտները։
web-offline = Կապ չկա։ Ձեր գրածը կպահվի և կուղարկվի, երբ կապը վերականգնվի։
web-page-unknown = Այդպիսի էջ չկա։ Ստուգեք հասցեն կամ անցեք զրույցին։
web-picture = Նկար
web-push-button = Հիշեցումներ այս սարքում
web-push-denied = Բրաուզերը թույլ չտվեց ծանուցումներ ցուցադրել։ Կարող եք թույլատրել դրանք բրաուզերի կարգավորումներում։
web-push-news = Ձեզ համար նոր հաղորդագրություն կա։ Բացեք զրույցը՝ կարդալու համար։
web-push-none = Այս բրաուզերը չի կարող ծանուցումներ ցուցադրել, երբ էջը փակ է։ Հեռախոսում ավելացրեք այն գլխավոր էկրանին։
web-push-off = Այս սարքում հիշեցումներն անջատված են։
web-push-off-button = Անջատել հիշեցումները
web-push-on = Կհիշեցնենք այս սարքում, նույնիսկ եթե էջը փակ է։
web-removed = Փաստաթղթի տվյալներով հաղորդագրությունը հեռացված է։
web-request-refused = Հարցումը չընդունվեց։ Թարմացրեք էջը և փորձեք նորից։
web-send-button = Ուղարկել
web-start-again-button = Սկսել նորից
web-to-chat-button = Դեպի զրույց
web-to-newest-button = Դեպի վերջին հաղորդագրությունը
web-too-fast = Հաղորդագրությունները շատ հաճախ են գալիս։ Սպասեք մեկ րոպե՝ ձեր գրածը կպահվի։
web-too-long = Հաղորդագրությունը շատ երկար է։ Գրեք ավելի կարճ։
web-too-many-chats = Այսօր այս ցանցից չափազանց շատ զրույցներ են բացվել։ Փորձեք վաղը կամ գրեք Telegram-ով։
web-unsent = Դեռ չի ուղարկվել, սպասում է կապին։
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
other-door-code-telegram = Telegram-ում բացեք { $bot }-ը և կոդը գրեք «Անցնել այլ սարքի» բաժնում։ Ներքևի կոճակը դա կանի ինքնուրույն։

# $address (String): էջի հասցեն
other-door-code-web = Բրաուզերում բացեք { $address } հասցեն, սեղմեք «Ես արդեն օգտվում եմ Kösh-ից» և գրեք կոդը։

other-door-code-other = Այլ սարքում բացեք Kösh-ը, սեղմեք «Ես արդեն օգտվում եմ Kösh-ից» և գրեք կոդը։
other-door-copy-button = Պատճենել կոդը
other-door-open-telegram-button = Բացել Telegram-ում
other-door-open-web-button = Բացել բրաուզերում

# $code (String): վերականգնման կոդ
other-door-recovery = Ձեր վերականգնման կոդը՝ { $code }։ Նախորդն այլևս չի գործում։

other-door-recovery-keep = Գրեք այն թղթի վրա և պահեք փաստաթղթերից առանձին։ Ով գիտի այս կոդը, կարող է բացել ձեր գրառումները։
join-ask = Այս զրույցն ունի իր գրառումները։ Եթե շարունակեք, այստեղ կլինեն մյուս սարքի գրառումները։
join-ask-kept = Այստեղի գրառումները չեն կորչի, բայց դրանք հնարավոր կլինի բացել միայն վերականգնման կոդով։
join-yes-button = Այո, շարունակել
join-no-button = Ոչ, թողնել այսպես
join-wrong = Կոդը չի համապատասխանում՝ սխալ է գրված, ժամկետն անցել է կամ արդեն օգտագործվել է։ Ստուգեք և գրեք նորից կամ ստացեք նորը։
join-same = Սա նույն գրառումների կոդն է։ Գրեք այն այլ սարքում։
join-done = Պատրաստ է՝ այստեղ ձեր նույն գրառումներն են։

# $code (String): վերականգնման կոդ
join-left = Կոդ, որով կարող եք վերադառնալ այս զրույցի նախկին գրառումներին՝ { $code }։

# $code (String): վերականգնման կոդ
join-recovery = Ձեր գրած կոդն այլևս չի գործում։ Նոր վերականգնման կոդը՝ { $code }։

### pass

pass-title = Ուղևորության նախնական գրանցման QR-հաստատում
pass-traveller = Ուղևոր
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

welcome = Բարև Ձեզ։ Սա Kösh-ն է. օգնում է նախապես գրանցել ուղևորությունը, գտնել աշխատանք և չբաց թողնել ժամկետները։ Անվճար է։ Պետական ծառայություն չէ։
consent-what = Ինչ է պահվում՝ լեզուն, ուղևորությունները, անունները, փաստաթղթի տվյալները, աշխատանքի հարցաթերթը և հիշեցումները։ Ամեն ինչ գաղտնագրված է։
consent-why = Ինչի համար՝ ուղևորությունները գրանցելու, ժամկետները հիշեցնելու և հարմար աշխատանք ցույց տալու։
consent-rights = Ձեր իրավունքները՝ ցանկացած պահի հենց այստեղ ստանալ պատճենը կամ ջնջել ամեն ինչ։
consent-ask = Համաձա՞յն եք, որ Ձեր անձնական տվյալներն այսպես պահենք։
consent-agree-button = Համաձայն եմ
consent-more-button = Կարդալ ամբողջությամբ
privacy-full-what = Ինչ է պահվում՝ լեզուն, Ձեր ուղևորությունները, Ձեր և ուղեկիցների տվյալները, փաստաթղթերը, աշխատանքի հարցաթերթը, հիշեցումները և անավարտ պատասխանները։
privacy-full-purpose = Ինչի համար՝ ուղևորությունը գրանցելու, կոդ և QR-հաստատում տալու, ժամկետները հիշեցնելու և աշխատանք գտնելու։ Այլ նպատակով չենք օգտագործում, գովազդ չկա։
privacy-full-where = Որտեղ՝ այս Kösh-ը վարողի տվյալների բազայում։ Անունները, փաստաթղթերը, հասցեներն ու պատասխանները գաղտնագրված են Ձեր առանձին բանալիով։ Telegram-ի հաղորդագրություններն անցնում են նաև Telegram-ով։
privacy-full-who = Ով է տեսնում՝ Դուք և նա, ում Դուք եք ցույց տվել QR-հաստատումը․ նա տեսնում է անունը, սահմանի հատումներն ու նպատակը։ Գործատուն առանց Ձեր համաձայնության ոչինչ չի տեսնում։
privacy-full-how-long = Որքան ժամանակ՝ անավարտ պատասխանները՝ վերջին փոփոխությունից 90 օր, ուղևորությունները՝ սահմանի վերջին հատումից 180 օր։ Առանց համաձայնության ամեն ինչ ջնջվում է 7 օրից։
privacy-full-rights = Ձեր իրավունքները՝ ստանալ պատճենը, ուղղել պատասխանները, ջնջել ամեն ինչ։ Ջնջելը նաև հետ է վերցնում համաձայնությունը։ Ամեն ինչ կատարվում է այս զրույցում, անմիջապես։
privacy-full-state = Kösh-ը պետական ծառայություն չէ և անվճար է։ Այստեղ գրանցվելը չի փոխարինում կացության հաշվառմանը։
privacy-export-button = Ստանալ իմ տվյալները
privacy-erase-button = Ջնջել ամեն ինչ
privacy-export-caption = Այս ֆայլում Ձեր մասին պահվող ամեն ինչն է։ Այն պարունակում է փաստաթղթի տվյալներ․ օտարների մի՛ փոխանցեք։
erase-what = Ձեր և ուղեկիցների մասին ամեն ինչ անմիջապես կջնջվի՝ ուղևորություններ, կոդեր, փաստաթղթեր, հարցաթերթ, հիշեցումներ։ Վերականգնել հնարավոր չի լինի։
erase-after = Պահված QR-հաստատումները կշարունակեն ընթերցվել, բայց դրանց կոդերը մեր ռեեստրում այլևս չեն լինի։ Ձեր համաձայնությունը նույնպես հետ կվերցվի։
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

review-press-one = Պատասխանն ուղղելու համար սեղմեք դրա կոճակը կամ գրեք դրա անունը։

# $what (String): the name of a question
edit-button = ✎ { $what }

cannot-skip = Առանց այս պատասխանի չենք կարող շարունակել։ Եթե ինչ-որ բան պարզ չէ, սեղմեք «{ help-button }»։
choice-press-one = Սեղմեք ներքևի կոճակներից մեկը կամ գրեք դրա վրայի բառերը։
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
list-full = Մեկ ուղևորության մեջ { $max } հոգուց ավելի ավելացնել չի լինի։ Մնացածներին գրանցեք առանձին։

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
when-zone = Գրեք տեղի ժամով՝ { $zone }։

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
birth-date-too-early = Ստուգեք ծննդյան տարին. ստացվում է 120 տարուց ավելի։
birth-date-in-future = Այդ օրը դեռ չի եկել։ Գրեք ծննդյան ամսաթիվը, օրինակ՝ 05.03.1994։
document-expired = Այս փաստաթղթի ժամկետն անցել է, դրանով սահմանը չեք հատի։ Գրեք գործող փաստաթուղթը կամ հյուպատոսությունից իմացեք, թե ինչպես ստանալ նորը։
document-expiry-too-late = Ստուգեք տարին. փաստաթղթեր այդքան երկար ժամկետով չեն տրվում։
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

mrz-wrong-lines = Տողերի կամ նիշերի քանակը ճիշտ չէ. պետք է լինի 44 նիշից երկու տող կամ 30 նիշից երեք։ Ուղարկեք բոլոր տողերն ամբողջությամբ։
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
address-town-alone = Քաղաքն արդեն գրել ենք՝ { $place }։ Իսկ կոնկրետ որտե՞ղ՝ որ փողոց, որ տուն կամ ո՞ւմ մոտ։ Եթե դեռ չգիտեք, սեղմեք կոճակը։
