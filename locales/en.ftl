### common

# One value standing alone: a name on a button, a line of its own
plain = { $value }

back-button = Back
skip-button = Skip
cancel-button = Cancel
help-button = Help
menu-button = Main menu
language-button = Change language
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
mode-road = By car, bus or on foot
mode-rail = By train
mode-air = By plane
education-none = No schooling
education-basic = Lower school, 9 years
education-secondary = Secondary school
education-vocational = College, vocational
education-bachelor = Bachelor’s degree
education-master = Master’s degree
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

when-not-understood = We could not read the date. Please write it like this: 25 December 14:00, 25.12.2026 or “tomorrow”.
when-no-such-day = There is no such day in the calendar. Please check the day and the month, for example: 25.12.2026.
when-no-such-time = There is no such time. Please write hours from 0 to 23 and minutes from 00 to 59, for example: 14:30.
when-one-day = There is more than one day or time here. Please write one, for example: 25 December 14:00. You can change it later.
when-which-day = We need the exact day. Please write the day and the month, for example: 25 December.
when-weekday-differs = That date falls on another day of the week. Please check and write the date alone, for example: 25 December.

### zones

# $name (String): the clock's name; $offset (String): how far it is from UTC
zone-told = { $name } ({ $offset })

zone-asia-almaty = Almaty time
zone-asia-qyzylorda = Kyzylorda time
zone-asia-qostanay = Kostanay time
zone-asia-aqtobe = Aktobe time
zone-asia-aqtau = Aktau time
zone-asia-atyrau = Atyrau time
zone-asia-oral = Oral time
zone-asia-bishkek = Bishkek time
zone-asia-yerevan = Yerevan time
zone-asia-tbilisi = Tbilisi time
zone-europe-minsk = Minsk time
zone-europe-moscow = Moscow time
zone-europe-kaliningrad = Kaliningrad time
zone-europe-simferopol = Simferopol time
zone-europe-kirov = Kirov time
zone-europe-volgograd = Volgograd time
zone-europe-astrakhan = Astrakhan time
zone-europe-saratov = Saratov time
zone-europe-ulyanovsk = Ulyanovsk time
zone-europe-samara = Samara time
zone-asia-yekaterinburg = Yekaterinburg time
zone-asia-omsk = Omsk time
zone-asia-novosibirsk = Novosibirsk time
zone-asia-barnaul = Barnaul time
zone-asia-tomsk = Tomsk time
zone-asia-novokuznetsk = Novokuznetsk time
zone-asia-krasnoyarsk = Krasnoyarsk time
zone-asia-irkutsk = Irkutsk time
zone-asia-chita = Chita time
zone-asia-yakutsk = Yakutsk time
zone-asia-khandyga = Khandyga time
zone-asia-vladivostok = Vladivostok time
zone-asia-ust-nera = Ust-Nera time
zone-asia-magadan = Magadan time
zone-asia-sakhalin = Sakhalin time
zone-asia-srednekolymsk = Srednekolymsk time
zone-asia-kamchatka = Kamchatka time
zone-asia-anadyr = Anadyr time

### errors

# $number (String): under which the failure is found again
error-incident = Something broke on our side. Your answers are kept. Please try again in a few minutes. If it does not help, tell us this number: { $number }.

error-flood = Too many messages came at once. Wait a minute and go on from the same place: your answers are kept.
outbox-maybe-repeat = The connection was interrupted. If you have already had this message, there is no need to read it again.
card-old = That button is from an earlier message. Here is where we are now:
not-understood = We did not understand that. Press one of the buttons below or put it in other words.

### other-input

# What a person sent that we do not read, and what to do instead
other-voice = That is a voice message, and we cannot listen to it. Please type your answer or press a button.

other-sticker = Thank you, but we cannot read an answer from a sticker. Please type it or press a button.
other-photo = A photo may show a document, so we do not open it and remove it from this chat. Type the details, or send as text the lines with “<” signs at the foot of the document.
other-document = A file may hold a document, so we do not open it and remove it from this chat. Please type what is needed.
other-album = Photos may show documents, so we do not open them and remove them from this chat. Please type the details.
other-video = We do not watch videos, and remove this one from the chat: it may show a document. Please type your answer.
other-edited = We do not follow changes to a message already sent. To change an answer, type “back”.
other-forwarded = That is somebody else’s message. Please answer in your own words or press a button.
other-location = Your location is not needed here; we have not kept it.
other-contact = A phone number is not needed here; we have not kept it.
other-poll = We do not answer polls. Please type your question or press a button.
other-other = We cannot read this kind of message. Please type it or press a button.
deleted-document = We removed the message with your document’s details from this chat. It may remain on your other devices: you may also clear the chat yourself.
deleted-document-not = We could not remove the message with your document’s details. Please delete it yourself: press and hold the message, then choose Delete.

### urgent

urgent-button = Urgent help
urgent = If life is in danger, call 112. It is free, and they help people without insurance or papers too.

# The state's own numbers
urgent-kz =
    Kazakhstan
    112 – all emergencies
    102 – police, 103 – ambulance
    1414 – eGov contact centre
    116 16 – help for victims of trafficking

urgent-ru =
    Russia
    112 – all emergencies
    102 – police, 103 – ambulance
    122 – health questions
    8 800 222-74-47 – interior ministry, migration
    8 800 707-88-41 – rights at work, Rostrud

urgent-kg =
    Kyrgyzstan
    112 – emergencies
    102 – police, 103 – ambulance
    119 – registration questions
    189 – help for migrants and victims of trafficking

urgent-by =
    Belarus
    112 or 101 – rescue service
    102 – police, 103 – ambulance
    +375 17 218-52-64 – migration department

urgent-am =
    Armenia
    911 or 112 – rescue service
    102 – police, 103 – ambulance

urgent-passport = If your passport is lost or was taken from you: report it by calling 102, then go to your country’s consulate. It can issue a certificate of return.
urgent-forced = If you are held, forced to work or refused your papers, that is a crime, and you are not to blame. At a safe moment call 102 or your consulate.
urgent-pay = If you are not paid: keep the contract, messages and a record of the days you worked. Complain to the labour inspectorate of that country; it is usually free.
urgent-consulates = Find your consulate on the site of your country’s ministry of foreign affairs: gov.kz, mid.ru, mfa.gov.kg, mfa.am, mfa.gov.by.

# $date (String): when the numbers were last looked at
urgent-as-of = Not all numbers are checked against an official source (list of { $date }). If one does not answer, call 112.

### beginning

home = What shall we do? Press a button or write in your own words.
home-new-button = Register a trip
home-my-button = My trips
home-jobs-button = Find work
home-needs-button = What do I need?
home-reminders-button = Reminders
privacy-button = My data
other-door-button = Move to another device

# $question (String): the name of the question the form waits at
resume-registration = Your trip registration is not finished. You stopped here: “{ $question }”.

resume-registration-button = Continue registration

# $question (String): the name of the question the form waits at
resume-profile = The questions about work are not finished. You stopped here: “{ $question }”.

resume-profile-button = Continue the questions
language-choose = Choose a language. You can change it at any time.
help-what = Kösh helps you register a trip ahead of time, find a matching job and not miss deadlines.
help-how = Press buttons or write in your own words: “I am going to Russia tomorrow”, “welder”, “back”, “help”. Your answers are kept.

# $bot (String): our official name at this door
help-free = Everything is free. Our official name: { $bot }. We never ask for money, passwords or SMS codes. If someone does, it is not us.

# $question (String): the name of the question the form waits at
form-help-at = You are now at the question “{ $question }”.

form-help = Press “{ here-button }” to return to the question. In the form, “{ back-button }” goes to the question before, “{ cancel-button }” leaves it. Your answers are kept.
leave-form = Your answers are kept. What shall we do?
leave-form-keep-button = Continue later
leave-form-drop-button = Delete the answers
draft-dropped = The unfinished answers are deleted.
draft-gone = This form is already finished or deleted. You can start anew from the menu.
draft-asked-again = The form has changed. We will ask some questions again and offer your earlier answers.
command-unknown = There is no such command. Choose from the menu.

### web-chat

web-about = This is your conversation with Kösh. Your answers are kept, so you can close the page.
web-back-online = The connection is back.
web-choices = Answer buttons
web-connecting = Connecting…
web-conversation = Conversation
web-copied = Copied.
web-copy-failed = It could not be copied. Please select the text and copy it yourself.
web-document-check = The lines have been read. Check each character against your document, then send.
web-document-device = The photo is read on this device and is not sent anywhere.
web-document-failed = The lines could not be read. Take the photo so that the two or three lowest lines are sharp, or type the details.
web-document-photo-button = Read from a photo
web-document-reading = Reading the photo, which may take up to a minute…
web-download-button = Download the file
web-error = Not sent. Please write it again.
web-field = Your message
web-forget-ask = The conversation will disappear from this browser. Without a recovery code or another device you cannot come back to your trips.
web-forget-button = Forget this device
web-forget-no-button = Keep it
web-forget-yes-button = Yes, forget it
web-forgotten = The conversation is no longer shown in this browser.
web-location-button = Send where I am
web-location-failed = We could not find out where you are. Please type the address.
web-menu = Menu
web-menu-close-button = Close
web-no-chat = There is no conversation in this browser. Please reload the page.
web-no-script = The conversation needs scripts to be switched on in your browser.
web-offline = No connection. What you write is kept and sent when it is back.
web-page-unknown = There is no such page. Check the address or go to the conversation.
web-picture = Picture
web-push-button = Reminders on this device
web-push-denied = The browser did not allow notifications. You can allow them in its settings.
web-push-news = There is a new message for you. Open the conversation to read it.
web-push-none = This browser cannot show notifications while the page is closed. On a phone, add the page to your home screen.
web-push-off = Reminders on this device are switched off.
web-push-off-button = Switch reminders off
web-push-on = We will remind you on this device, even with the page closed.
web-removed = The message with document details was removed.
web-request-refused = The request was not accepted. Please reload the page and try again.
web-send-button = Send
web-start-again-button = Start again
web-to-chat-button = To the conversation
web-to-newest-button = To the newest message
web-too-fast = Messages come too fast. Please wait a minute: what you wrote is kept.
web-too-long = The message is too long. Please make it shorter.
web-too-many-chats = Too many conversations were opened from this network today. Please try tomorrow or write in Telegram.
web-unsent = Not sent yet, waiting for the connection.
web-you-said = You:
door-telegram = Telegram
door-web = browser
door-terminal = terminal
other-door = You can open your records on another device too: in Telegram and in a browser.

# $doors (String): a list such as “Telegram and browser”
other-door-doors = Connected now: { $doors }.

other-door-preferred = Reminders come here.
other-door-type = If you have a code from another device or a recovery code, type it here.
other-door-code-button = Get a code for another device
other-door-recovery-button = Get a recovery code
other-door-prefer-button = Send reminders here
other-door-return-button = I already use Kösh

# $code (String): a one-time code; $minutes (Number): how long it is good for
other-door-code =
    Code: { $code }. It works once, for { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }. Do not tell it to anyone.

# $bot (String): our name in Telegram
other-door-code-telegram = In Telegram, open { $bot } and type the code under “{ other-door-button }”. The button below does this for you.

# $address (String): the page's address
other-door-code-web = In a browser, open { $address }, press “{ other-door-return-button }” and type the code.

other-door-code-other = On the other device, open Kösh, press “{ other-door-return-button }” and type the code.
other-door-copy-button = Copy the code
other-door-open-telegram-button = Open in Telegram
other-door-open-web-button = Open in a browser

# $code (String): the recovery code
other-door-recovery = Your recovery code: { $code }. The earlier one no longer works.

other-door-recovery-keep = Write it on paper and keep it apart from your documents. Whoever knows this code can open your records.
join-ask = This conversation has records of its own. If you go on, the other device’s records will be here.
join-ask-kept = The records here are not lost, but only a recovery code will open them.
join-yes-button = Yes, go on
join-no-button = No, leave it as it is
join-wrong = The code does not fit: it is mistyped, too old or already used. Check it and type it again, or get a new one.
join-same = This code belongs to these same records. Type it on another device.
join-done = Done: your records are here now.

# $code (String): the recovery code
join-left = The code that brings you back to the earlier records of this conversation: { $code }.

# $code (String): the recovery code
join-recovery = The code you typed no longer works. Your new recovery code: { $code }.

join-ask-new = The records of another device will open here. Go on only if you made this link yourself: a stranger’s link would give your answers to that person.

### pass

pass-title = QR confirmation of trip registration
pass-purpose = Purpose of travel
pass-crossings = Border crossings
pass-registration = Registration

# $from, $to (String): states; $checkpoint (String): where, or both airports
pass-crossing = { $from } → { $to }, { $checkpoint }

# $from, $to (String): airports
pass-flight = { $from } – { $to }

# $direction (String): exit or entry; $state (String); $at (String): day and time; $zone (String): by whose clock
pass-leg = { $direction }, { $state }: { $at }, { $zone }

# $direction (String): exit or entry; $state (String); $date (String): the day, its hour is not known
pass-leg-day = { $direction }, { $state }: { $date }

# $version (String): its number; $at (String): when it was filed
pass-version = Version { $version }, filed: { $at }

# $at (String): day and time
pass-deadline = Deadline for filing: { $at }

pass-late = Filed after the deadline.

# $date (String): the day
pass-until = The confirmation expires on: { $date }

pass-not-state = This is a confirmation by Kösh, not a state document. It does not replace registration of stay.

# $url (String): address of the page
pass-check = Check it at: { $url }

### privacy

welcome = Hello. This is Kösh: it helps you register a trip ahead, find work and keep deadlines. It is free. It is not a state service.
consent-what = What is kept: your language, trips, names, document details, job profile and reminders. Names, documents, addresses and answers are encrypted.
consent-why = Why: to register your trips, remind you of deadlines and show jobs that fit.
consent-rights = Your rights: you can get a copy or erase everything at any moment, right here in the chat.
consent-ask = Do you agree to our keeping your personal data in this way?
consent-agree-button = I agree
consent-more-button = Read it in full
privacy-full-what = What is kept: your language, your trips, details of you and your companions, documents, job profile and saved searches, reminders, questions to operators and unfinished answers.
privacy-full-purpose = Why: to register your trip, give you a code and a QR confirmation, remind you of deadlines and find jobs. Nothing else. There is no advertising.
privacy-full-where = Where: in the database of whoever runs this Kösh. Names, documents, addresses and answers are encrypted with a key of your own. Messages in Telegram also pass through Telegram itself.
privacy-full-who = Who sees it: you, and those you show your QR confirmation to: they see your name, border crossings and purpose. Employers see nothing until you agree. A question to a person is read by operators in their Telegram group, and stays there.
privacy-full-how-long = How long: unfinished answers for 90 days after the last change, trips for 180 days after the last border crossing. Without consent, everything is erased after 7 days. Questions to operators are erased 30 days after they are closed. Applications are erased 90 days after they are declined or withdrawn, contracts 180 days after they end.
privacy-full-rights = Your rights: get a copy, correct answers, erase everything. Erasing also withdraws your consent. All of it is done in this chat, at once.
privacy-full-state = Kösh is not a state service and is free. Registering here does not replace registration of stay.
privacy-export-button = Get my data
privacy-erase-button = Erase everything
privacy-export-caption = This file holds everything kept about you. It has document details in it: do not pass it to strangers.
erase-what = Everything about you and your companions will be erased at once: trips, codes, documents, profile, reminders. It cannot be undone.
erase-after = QR confirmations you have saved can still be read, but our register will no longer know their codes. Your consent is withdrawn too.
erase-chat = The messages in this chat stay on your device: clear the chat yourself if you wish.
erase-confirm-button = Yes, erase everything
erase-keep-button = No, keep it
erased = Everything about you is erased. There will be no more reminders. If you write again, we begin anew. Safe travels.
erase-press = Erasing is done by its button alone. If you have decided, press it.

### answers

# $label (String): what was asked; $value: what was understood
answer-noted = ✓ { $label }: { $value }

answer-skipped = not given
answer-fixed = You have already crossed this border, so it cannot be changed.

# $label (String): what was asked; $value: the answer
review-line = { $label }: { $value }

review-press-one = To correct an answer, press its button or type its name.

# $what (String): the name of a question
edit-button = ✎ { $what }

cannot-skip = We cannot go on without this answer. If something is unclear, press “{ help-button }”.
choice-press-one = Press one of the buttons below or type what it says.
multi-how = You can choose several. When you are done, press “{ multi-done-button }”.

# $label (String): what was chosen
multi-picked = ✓ { $label }

multi-done-button = Done
number-please = Please type a number, for example: 3.

# $min, $max (Number): bounds
number-out-of-range = Please type a number from { $min } to { $max }.

contact-please = Please type the phone number with its country code, for example: +7 700 000 00 00.
text-please-type = This needs an answer in words. Type it or press a button.
text-too-short = That is too short. Please write a little more.

# $max, $length (Number): letters allowed, letters written
text-too-long = That is too long: { $length } characters. Please keep it within { $max }.

# $pin (String): latitude and longitude
text-pin = map pin { $pin }

# $max (Number): how many there may be
list-full = No more than { $max } people can be added to one trip. Register the others separately.

go-on-button = I see, go on
consent-press = Consent is given by the button alone. Read the text and press it if you agree.
calendar-button = Open the calendar

# $day (Number): day of the month; $weekday (String): its short name
calendar-day = { $day } { $weekday }

# $month (String): month and year
calendar-month = { $month }. Press the day.

calendar-earlier-button = ‹ Earlier
calendar-later-button = Later ›

# $zone (String): whose clock
when-zone = Use the local clock: { $zone }.

when-which = That can be read in more than one way. Which did you mean?

# $date (String): the chosen day
when-hour = Day: { $date }. At what time? Press or type it, for example: 14:30.

when-hour-unknown-button = I don’t know the hour yet

# $at: day and time; $zone: whose clock
when-told = { $at }, { $zone }

# $at: day and time; $zone: whose clock; $other: the time across the border; $otherZone: whose clock that is
when-told-both = { $at }, { $zone } = { $other }, { $otherZone }

# $date (String): the day
when-day-told = { $date }, hour not given

moment-in-past = That time has passed. Write when you are going to cross. If you have already crossed, go to the menu and type “I am here”.
moment-hour-needed = That day has already begun, so we need the hour too. For example: 18:00.
moment-before-last = That is before the border you cross first. Please check the day and the hour.
moment-before-departure = You cannot land before you take off. Please check the day and the hour.
day-needs-year = We need the whole date with the year, for example: 5 March 1994.
birth-date-too-early = Please check the year of birth: that would be over 120 years ago.
birth-date-in-future = That day has not come yet. Write the date of birth, for example: 5 March 1994.
document-expired = This document has run out and will not take you across. Enter one that is valid, or ask your consulate how to get a new one.
document-expiry-too-late = Please check the year: documents are not issued for that long.
place-not-found = We found no such place. Write the nearest town.
place-which = Which of these places did you mean?
place-by-region-button = Choose by region
checkpoint-not-found = We found no such checkpoint. Choose from the list or spell it another way.
checkpoint-not-here = That checkpoint is on another border. Choose from the list.

# $name (String): the checkpoint; $until (String): last closed day
checkpoint-closed = { $name }: closed to cars and pedestrians until { $until }.

# $name (String): the checkpoint
checkpoint-closed-label = { $name } (closed)

airport-not-found = We found no such airport. Write the city or the three letters on your ticket.
document-not-read = We could not read that. Send the lines with “<” signs whole, or press “{ document-type-it-button }”.
document-type-it-button = Type it in
document-typed = typed in

# $end (String): last four characters of the number
document-from-lines = read, number ••••{ $end }

mrz-wrong-lines = There should be two lines of 44 characters or three of 30. Please send all the lines whole.
mrz-wrong-document-number = There is a mistake in the document number. Compare it with the document and send the lines again.
mrz-wrong-birth-date = There is a mistake in the date of birth. Compare it with the document and send the lines again.
mrz-wrong-sex = There is a mistake in the letter for sex. Compare it with the document and send the lines again.
mrz-wrong-expiry-date = There is a mistake in the expiry date. Compare it with the document and send the lines again.
mrz-wrong-personal-number = There is a mistake in the personal number. Compare it with the document and send the lines again.
mrz-wrong-composite = One character in the lower line is wrong. Compare it with the document and send the lines again.
mrz-wrong-name = We cannot read the name in the lines. Compare it with the document and send them again.
mrz-wrong-issuer = We cannot read the country in the lines. Compare it with the document and send them again.
document-number-wrong = The number has letters and digits, 4 to 20 characters. For example: N12345678.
document-number-keep-button = The number is right
document-number-change-button = Correct the number
name-empty = Write the surname and given name as in the document.
name-too-long = That is too long. Write the surname and given name as in the document.
name-has-digits = There are digits in the name. Write only the surname and given name.
name-has-signs = There are stray signs in the name. Letters, hyphens, apostrophes and spaces are fine.
name-not-latin = Use Latin letters as in the document: the surname, a comma, then the given name.
address-needs-words = Write the street and house, or who you will stay with.

# $place (String): the town
address-town-alone = We have the town already: { $place }. Where exactly: which street and house, or with whom? If you do not know yet, press the button.

### Jobs

jobs-open-button = { $number }. { $title }
jobs-more-button = More jobs
jobs-saved-button = Saved
jobs-filtered-button = What is not shown
jobs-profile-button = My wishes
jobs-tell-button = Refine my wishes
jobs-other-button = Other work
jobs-recognised-button = Diploma recognised: { $country }

# $occupation (String): the occupation
jobs-found = Matching jobs: { $occupation }

# $occupation, $countries (String)
jobs-found-in = Matching jobs: { $occupation }. Where: { $countries }

jobs-none = There are no vacancies for “{ $occupation }” now. Try another occupation, or see what is not shown.
jobs-none-in = There are no vacancies for “{ $occupation }” now. Searched in: { $countries }. Try another country or occupation.
jobs-no-permit = Citizens of EAEU states need no work permit: EAEU Treaty, article 97(1).
jobs-entry = { $number }. { $title }
jobs-ask = What work are you looking for?
jobs-ask-in = What work are you looking for? Country: { $country }
jobs-ask-how = Press a button, or write the occupation in your own words, in any of our languages.
jobs-which = Which of these occupations do you mean?
jobs-saved = Saved vacancies: { $count }
jobs-saved-none = You have not saved any vacancy yet.
jobs-saved-entry = { $number }. { $title }, { $employer }
jobs-saved-closed = { $number }. { $title }, { $employer }. The vacancy is closed
jobs-filtered = Not shown for this occupation:
jobs-filtered-none = Everything there is for this occupation is shown.
jobs-filtered-recognition = Teachers, doctors, pharmacists and lawyers need their diploma recognised in the state of work. If yours is, say so by a button.
jobs-filtered-turned-down = For this occupation you turned these down. Press one to open it and bring it back.
jobs-recognised = Noted. Such work in that country is shown from now on.
vacancy-back-button = Back to the list
vacancy-restore-button = Show it again
vacancy-unsave-button = Remove from saved
vacancy-save-button = Save
vacancy-not-for-me-button = Not for me
vacancy-source-button = Open on the site
vacancy-share-button = Copy the link
vacancy-undo-button = Undo
vacancy-who-place = { $employer } · { $place }, { $country }
vacancy-who-country = { $employer } · { $country }
vacancy-employer-unknown = Employer not stated

# $pay (String): a sum with its currency
vacancy-pay-untold = Pay: { $pay } a month; before or after tax is not stated

vacancy-pay-gross = Pay: { $pay } a month before tax
vacancy-pay-net = Pay: { $pay } a month after tax
vacancy-pay-own = That is about { $pay } at the rate of { $date }
vacancy-pay-unknown = Pay is not stated
vacancy-housing-yes = Housing provided
vacancy-housing-no = Housing not provided
vacancy-housing-unknown = Nothing is said about housing
vacancy-reasons = It fits: { $reasons }
vacancy-missing = Please note: { $missing }
vacancy-schedule = Schedule: { $schedule }
vacancy-experience-none = No experience needed

# $years (Number): years
vacancy-experience =
    { $years ->
        [one] Experience: { $years } year or more
       *[other] Experience: { $years } years or more
    }

vacancy-education = Education: { $education }
vacancy-languages = Languages: { $languages }
vacancy-licence = Driving licence: { $licence }

# $age (Number): years
vacancy-age =
    { $age ->
        [one] Age: from { $age } year
       *[other] Age: from { $age } years
    }

vacancy-open-to = For citizens of: { $countries }
vacancy-transport-yes = Travel is paid, or they take you to work
vacancy-transport-no = Travel is not paid
vacancy-openings = Openings: { $count }
vacancy-no-permit = Citizens of EAEU states need no work permit: EAEU Treaty, article 97(1).

# $profession, $country (String)
vacancy-recognition = The profession “{ $profession }” needs a recognised diploma. Country of work: { $country }. EAEU Treaty, article 97(3). Check with the authority how it is done.

vacancy-demo = This vacancy is made up for trying things out. There is no such employer.

# $source, $seen (String)
vacancy-seen = Source: { $source }. Last seen there: { $seen }

# $source, $posted, $seen (String)
vacancy-posted = Source: { $source }. Posted: { $posted }. Last seen there: { $seen }

vacancy-closes = Last day: { $date }
vacancy-closed = The vacancy is closed: its source no longer has it.
vacancy-gone = This vacancy is gone. Please look at others.
vacancy-saved = Saved.
vacancy-unmarked = The mark is removed.
not-for-me = Why is “{ $title }” not for you? The answer changes what we show.
not-for-me-pay = The pay
not-for-me-place = The place
not-for-me-work = The work itself
not-for-me-employer = The employer
not-for-me-schedule = The schedule
not-for-me-other = Something else
turned-down-pay = “{ $title }” will not be shown. To see better pay, say the least you want in your wishes.
turned-down-place = “{ $title }” and other vacancies of that region will not be shown.
turned-down-work = “{ $title }” and work like it will not be shown, unless you look for just that.
turned-down-employer = “{ $title }” and other vacancies of that employer will not be shown.
turned-down-schedule = “{ $title }” will not be shown. Say which schedule you need in your wishes.
turned-down-other = “{ $title }” will not be shown.
unfit-closed = The last day of this vacancy has passed.
unfit-country = This work is not in the countries you chose.
unfit-not-open = This vacancy is open to citizens of other states.
unfit-recognition = For this work the diploma must be recognised in the state of work.
unfit-licence = This work needs another category of driving licence.
unfit-too-late = You can begin only after this vacancy closes.
unfit-age = This work has an age limit.
filtered-closed = Last day passed: { $count }
filtered-country = In other countries: { $count }
filtered-not-open = For citizens of other states: { $count }
filtered-recognition = Diploma must be recognised: { $count }
filtered-licence = Another driving licence needed: { $count }
filtered-too-late = Will close before you can begin: { $count }
filtered-age = By age: { $count }
filtered-not-for-me = You marked “Not for me”: { $count }
reason-same-occupation = your occupation
reason-near-occupation = a related occupation
reason-pay-above-floor = pay not below what you want
reason-good-pay = good pay
reason-wished-place = your town
reason-wished-region = your region
reason-no-experience-needed = no experience needed
reason-enough-experience = you have enough experience
reason-languages-enough = you speak the language
reason-housing-provided = housing provided
reason-schedule-fits = the schedule suits you
reason-fresh = posted recently
reason-education-enough = your education suits
reason-title-fits = matches your words
missing-recognition = the diploma must be recognised
missing-licence-untold = a driving licence is needed
missing-citizenship-untold = not open to every citizenship
missing-other-occupation = a related occupation, not the same
missing-pay-unknown = pay is not stated
missing-pay-below-floor = pay below what you want
missing-pay-before-tax = the sum is before tax
missing-other-place = another place
missing-more-experience = more experience is needed
missing-language-level = better language skills are needed
missing-no-housing = no housing
missing-housing-unknown = nothing said about housing
missing-other-schedule = another schedule
missing-higher-education = other education is needed

profile-occupation = What work do you want to do?
    .hint = Press a button or write it in your own words, for example: welder.
    .short = Occupation

profile-countries = Which countries would you go to?
    .hint = Skip it if any will do.
    .short = Countries

profile-pay = What is the least pay a month you need?
    .hint = After tax. You may write a sum, for example: 80 000 RUB.
    .short = Least pay

profile-experience = How many years have you done this work?
    .hint = Press a button or write a number.
    .short = Experience

profile-languages = Which languages do you speak?
    .hint = Press a language, then the level. Or write: Russian B1, Kazakh B2.
    .short = Languages

profile-housing = Do you need housing from the employer?
    .hint = If so, vacancies with housing come first.
    .short = Housing needed

profile-schedules = Which schedule suits you?
    .hint = Skip it if any will do.
    .short = Schedule

profile-available = When can you begin?
    .hint = Roughly.
    .short = Begins

profile-available-now = Now
profile-available-month = Within a month
profile-available-quarter = In 2–3 months
profile-available-later = Later

# $value (Number): years
profile-years =
    { $value ->
        [0] No experience
        [one] { $value } year
       *[other] { $value } years
    }

profile-review = Your wishes. Is everything right?
    .short = the check of your wishes

profile-submit-button = Show jobs
profile-enough-button = Enough, show jobs
profile-none = Tell us what work you are looking for: eight questions at most, and you may skip any.
profile-begin-button = Begin
profile-told = What you told us about work:
profile-jobs-button = Show jobs
profile-change-button = Change
profile-forget-button = Forget this
profile-kept = Noted. The jobs shown follow your wishes.
profile-forgotten = Your wishes are deleted.
languages-spoken = { $language } { $level }
languages-how-well = How well do you speak it: { $language }?
languages-please = That was not understood. Choose a language by a button, or write, for example: Russian B1.
pay-please = The sum was not understood. Write one number, for example 80000, or with the currency: 80 000 RUB.

profile-town = Near which town would you like to work?
    .hint = We show jobs nearby first. Skip this if it does not matter.
    .short = Town

# $occupation (String): the occupation
jobs-near = There are no vacancies for “{ $occupation }” now. These are in related occupations:

# $occupation, $countries (String)
jobs-near-in = There are no vacancies for “{ $occupation }” now. Searched in: { $countries }. These are in related occupations:

# $country (String): the country
jobs-wider-button = Whole country: { $country }

# $count (Number): how many
filtered-region = In other regions, or the region is not told: { $count }

unfit-region = This work is not in the region you chose.

### reminders

# $source (String): act, date, article; $date (String): when it was looked at
rule-source = Basis: { $source }. As of { $date }.

# $crossing (String): day and time of the border; $deadline (String): day and time
reminder-filing = You cross the border on { $crossing }. Register the trip with us by { $deadline }.

# $deadline (String): day and time
reminder-overlay-ru-ruid = Russia: fill in the ruID form. Deadline: { $deadline }.

# $deadline (String): day and time
reminder-overlay-kz-eta = Kazakhstan: apply for QazETA. Deadline: { $deadline }.

overlay-mandatory = As far as we know, you must fill it in.
overlay-voluntary = For now it is voluntary.
overlay-not-ours = This is the state’s own form: registering with us does not replace it.

# $from, $to (String): states; $crossing (String): day and time
reminder-crossing = The border is near: { $from } to { $to }. Time: { $crossing }.

reminder-crossing-take = Take the document you travel on and the QR confirmation.

# $to (String): state
reminder-arrival = Have you entered { $to } yet? Please tell us: every deadline counts from the day of entry.

# $to (String): state
reminder-address = We do not know yet where you will stay in { $to }. Add the address to your trip: you need it for registration of stay.

duty-ru-registration = Russia: register your stay. The host files the notice: with the MVD (interior ministry), at an MFC service centre, at the post office or through Gosuslugi.
duty-ru-medical = Russia, if you work: within 30 days of entry have a medical examination, your fingerprints and a photo taken.
duty-ru-amina = Moscow and its region, if you work: install the Amina app and register in it at your address.
duty-kz-registration = Kazakhstan: register in the system of the migration police. The host confirms your address in an app.
duty-kz-host = Kazakhstan: ask the host to report your arrival on vmp.gov.kz within three working days.
duty-kz-permit = Kazakhstan: to work longer than 90 days you need a temporary residence permit. Apply together with your employer.
duty-kg-registration = Kyrgyzstan: register at a public service centre, or ask the host to do it online. More than 90 days without it means no entry for 90 days.
duty-by-registration = Belarus: register your stay, free of charge on portal.gov.by or in person at the citizenship and migration office.
duty-by-registration-in-person = Belarus: those who come from Russia register in person, at the citizenship and migration office. The website does not take them.
duty-am-registration = Armenia: register your stay with the Migration and Citizenship Service.
duty-am-certificate = Armenia, if you work: get the free certificate of lawful residence on workpermit.am. You need a photo, your document and the contract.

# $day (String): a day with its weekday
reminder-last-day = Last day: { $day }.

# $days (Number): whole days left; 0 is the last day
reminder-left-days =
    { $days ->
        [0] Today is the last day.
        [one] { $days } day left.
       *[other] { $days } days left.
    }

# $hours (Number): whole hours left
reminder-left-hours =
    { $hours ->
        [one] { $hours } hour left.
       *[other] { $hours } hours left.
    }

# $to (String): state; $day (String): a day with its weekday
reminder-stay = Your term of stay in { $to } ends. Last day: { $day }. Leave or extend it lawfully by the end of that day.

# $day (String): a day with its weekday
reminder-contract = Your employment contract ends on { $day }. Your term of stay ends with it. Arrange a new contract in good time.

# $day (String): a day with its weekday
reminder-renew15 = Your contract ended early. You may sign a new one without leaving. Last day: { $day }.

reminder-why-now = We write in your quiet hours because less than six hours are left.
reminder-trip-button = Open the trip
reminder-done-button = Done
reminder-register-button = Register the trip
reminder-crossed-button = I have arrived
reminder-not-gone-button = I did not go
reminder-postponed-button = I go later
reminder-stay-button = My term of stay
reminders-next = Next reminders:

# $at (String): day and time; $what (String): what it is about
reminders-line = { $at } – { $what }

reminders-none = No reminders yet. They come once you register a trip.

# $from, $to (String): hours
reminders-quiet = Quiet hours: { $from } to { $to }. We write then only if a deadline is about to pass.

reminders-quiet-none = No quiet hours: we write at any time.

# $groups (String): names of groups
reminders-off = Switched off: { $groups }.

# $groups (String): names of groups
reminders-stopped = Messages about the border and new vacancies are off. Those about a duty with a deadline remain: { $groups }.

reminders-stopped-all = All reminders are off. The deadlines themselves still hold.
reminders-all-off-button = Switch all off
reminders-calendar-button = File for your calendar
reminders-calendar = Open this file in your calendar: it reminds you without us. If the trip changes, get a new one.

# $group (String): name of a group
reminders-turn-on-button = Switch on: { $group }

# $group (String): name of a group
reminders-turn-off-button = Switch off: { $group }

reminders-quiet-button = Quiet hours
reminders-group-trip = registration and forms
reminders-group-border = border
reminders-group-stay = stay
reminders-group-contract = contract
quiet-hours = At what hours should we not write?
quiet-hours-none-button = Write at any time

# $from, $to (String): hours
quiet-hours-span-button = { $from } to { $to }

form-done = Noted here, no more reminders about it. We tell the state nothing.
reminder-over = This reminder no longer applies.

# $at (String): day and time
reminder-snoozed = We will remind you again: { $at }.

stay-none = We have no note that you are in another state now. If you have entered one, mark it in your trip.

# $state (String): state; $date (String): day of entry
stay-now = You are here now: { $state }. Day of entry: { $date }.

# $date (String): day
stay-contract-until = Last day of the contract: { $date }.

# $date (String): day
stay-free-until = Last day without registration of stay: { $date }.

# $date (String): day
stay-countdown = You may sign a new contract without leaving. Last day: { $date }.

# $date (String): day
stay-until-days = Last day of stay by this state’s rules: { $date }. Earlier trips we do not know of count too.

# $date (String): day
stay-until-contract = You may stay as long as the contract runs. Last day: { $date }.

stay-contract-button = Enter the end of the contract
stay-contract-change-button = Change the end of the contract
stay-terminated-button = The contract ended early
stay-contract = On what day does your contract end? For example: 30 June 2027.
stay-terminated = On what day did the contract end? Choose a day or type it, for example: 20 November.
stay-before-entry = This day is before your entry. Please check the date.
stay-not-ended-yet = This day has not come yet. Tell us the day the contract ended.
stay-kept = Noted, and the reminders are counted anew.
needs-citizenship = What is your citizenship?
needs-other = We know the rules for citizens of Armenia, Belarus, Kazakhstan, Kyrgyzstan and Russia. Ask the consulate of the state you go to about yours. Urgent help is there for everybody.
needs-from = Which state do you leave from?

# $from (String): state
needs-to = From: { $from }. Where are you going?

# $to (String): state
needs-purpose = To: { $to }. What are you going for?

needs-elsewhere-button = I leave from another state
needs-again-button = Another trip

# $citizenship, $from, $to (String): states; $purpose (String): what for
needs-answer = Citizenship: { $citizenship }. Trip: { $from } to { $to }. Purpose: { $purpose }.

# $hours (Number): hours before the border
needs-lead-time =
    { $hours ->
        [one] Register the trip with us at least { $hours } hour before the border. No law requires it, and being late has no penalty.
       *[other] Register the trip with us at least { $hours } hours before the border. No law requires it, and being late has no penalty.
    }

needs-form-none = As far as we know, this state requires no form of its own from you before entry.

# $hours (Number): hours before the border
needs-form-ru-ruid =
    { $hours ->
        [one] Before entry Russia asks for the ruID form, at least { $hours } hour ahead.
       *[other] Before entry Russia asks for the ruID form, at least { $hours } hours ahead.
    }

# $hours (Number): hours before the border
needs-form-kz-eta =
    { $hours ->
        [one] Before entry Kazakhstan asks for a QazETA application, at least { $hours } hour ahead.
       *[other] Before entry Kazakhstan asks for a QazETA application, at least { $hours } hours ahead.
    }

needs-document-id-card-yes = Document: a passport for travel abroad, or your ID card.
needs-document-id-card-no = Document: a passport for travel abroad only. The ID card is not accepted.
needs-document-id-card-unknown = Document: a passport for travel abroad. Whether the ID card is accepted, we do not know.
needs-document-internal-passport-yes = Document: a passport for travel abroad, or your internal passport.
needs-document-internal-passport-air-only = Document: a passport for travel abroad. The internal passport is accepted by air only, not by road through Georgia.
needs-document-note-ru-child = Children under 14 need a passport for travel abroad of their own.
needs-document-note-child-under-16 = For children under 16 the rules are unclear: take the child’s passport.
needs-document-note-services-want-passport = Many services there ask for a passport.

# $days (Number): days from entry; $to (String): state
needs-free-days =
    { $days ->
        [one] { $to }: { $days } day without registration of stay, counting the day of entry.
       *[other] { $to }: { $days } days without registration of stay, counting the day of entry.
    }

# $days (Number): days allowed
needs-stay-roll180 =
    { $days ->
        [one] You may stay { $days } day in any 180.
       *[other] You may stay { $days } days in any 180.
    }

# $days (Number): days allowed
needs-stay-calyear =
    { $days ->
        [one] You may stay { $days } day in a calendar year.
       *[other] You may stay { $days } days in a calendar year.
    }

needs-stay-none = There is no limit to your stay.
needs-card-none = No migration card is needed.
needs-card-unless-stamped = No migration card is needed if your passport is stamped and you stay at most 30 days. Otherwise take one at the border and keep it. If you go to work, mark “work” as its purpose.
needs-card-without-stamp = Where your document takes no stamp (ID card, internal passport), take a migration card at the border and keep it.
needs-card-union-state = The migration card is taken where you first enter Russia or Belarus: one for both. Keep it.

# $days (Number): working days
needs-address-change =
    { $days ->
        [one] If you move, register the new address within { $days } working day.
       *[other] If you move, register the new address within { $days } working days.
    }

needs-contract = With an employment contract you may stay as long as it runs. No work permit is needed.

# $after, $days (Number): days
needs-renewal =
    { $days ->
        [one] If the contract ends early, more than { $after } days after entry, you may sign a new one without leaving. You have { $days } day for it.
       *[other] If the contract ends early, more than { $after } days after entry, you may sign a new one without leaving. You have { $days } days for it.
    }

needs-own-state = This is your own state: entry and stay are not limited.
needs-not-state = We advise and remind. Only the authority itself registers you.
reminder-name-filing = trip registration with us
reminder-name-overlay = the state’s own form

# $to (String): state
reminder-name-address = add your address of stay: { $to }

# $from, $to (String): states
reminder-name-crossing = border: { $from } → { $to }

# $to (String): state
reminder-name-arrival = tell us you have entered: { $to }

reminder-name-stayreg = registration of stay
reminder-name-medical = medical examination and fingerprints

# $to (String): state
reminder-name-stay = end of your term of stay: { $to }

reminder-name-contract = end of your employment contract
reminder-name-renew15 = a new employment contract

# $state (String): state passed through
needs-by-land = If you go by land, you pass through { $state }.

needs-sources-button = Sources
reminder-form-ru-ruid = file ruID, entry to Russia
reminder-form-kz-eta = file QazETA, entry to Kazakhstan
reminder-duty-ru-registration = Russia: register your stay
reminder-duty-ru-medical = Russia: medical examination and fingerprints
reminder-duty-ru-amina = Moscow: the Amina app
reminder-duty-kz-registration = Kazakhstan: register with the migration police
reminder-duty-kz-host = Kazakhstan: the host reports your arrival
reminder-duty-kz-permit = Kazakhstan: temporary residence permit
reminder-duty-kg-registration = Kyrgyzstan: register your stay
reminder-duty-by-registration = Belarus: register your stay
reminder-duty-by-registration-in-person = Belarus: register in person
reminder-duty-am-registration = Armenia: register your stay
reminder-duty-am-certificate = Armenia: certificate of lawful residence

# $form (String): the state's form; $deadline: day and time
registration-note-other-form-late = Separately, with the state itself: { $form }. The deadline has passed: { $deadline }. File it now and check with the authority whether it is accepted.

# $form (String): the state's form; $deadline: day and time
state-form-late = One more form, the state’s own: { $form }. The deadline has passed: { $deadline }. File it now and check with the authority whether it is accepted.

reminders-group-vacancies = new vacancies

# $group (String): name of a group
reminders-rhythm-button = How often: { $group }

# $group (String): name of a group; $rhythm (String): how often
reminders-rhythm = About: { $group }. Now: { $rhythm }. How often shall we write?

reminders-rhythm-border = If not at once, we gather them and write at 9 in the morning. What cannot wait comes earlier.
reminders-rhythm-vacancies = One message holds five vacancies at most. The others come in the next one.

# $group (String): name of a group; $rhythm (String): how often
reminders-gathered = Sent together: { $group }, { $rhythm }.

rhythm-now = at once
rhythm-daily = once a day
rhythm-weekly = once a week
rhythm-off = off
rhythm-mixed = each search has its own
rhythm-set-now = At once
rhythm-set-daily = Once a day, at 9:00
rhythm-set-weekly = On Mondays, at 9:00
rhythm-set-off = Switch off

# $zone (String): a clock
reminders-zone = Your time zone: { $zone }.

reminders-zone-button = Time zone

# $zone (String): a clock
reminders-zone-ask = By which clock shall we write to you? Now: { $zone }. Choose one, or type your town.

reminders-zone-unknown = We are not sure which town that is. Write it another way, or choose from the list.

# $zone (String): a clock
reminders-zone-set = From now on we write by this clock: { $zone }.

reminder-snooze-hour-button = In an hour
reminder-snooze-tonight-button = This evening
reminder-snooze-tomorrow-button = Tomorrow morning

# $zone (String): a clock; $now (String): the time on it
registered-clock = Which clock do you live by? We write by this one: { $zone }, now { $now }. Is that right?

clock-right-button = That is right
clock-other-button = Another clock
reminders-group-news = news from Kösh

# $town, $zone (String)
reminders-zone-town = { $town }. From now on we write by this clock: { $zone }.

### verify

verify-title = Check a QR confirmation
verify-intro = Everything is checked in this browser: what you scan or paste is sent nowhere.
verify-language = Language
verify-scan-button = Scan with the camera
verify-stop-button = Turn the camera off
verify-picture-button = Choose a picture
verify-paste = Text of the QR code
verify-check-button = Check
verify-looking = Point the camera at the QR code.
verify-camera-none = The camera cannot be used here. Choose a picture or paste the text of the QR code.
verify-picture-none = No QR code was found in this picture. Choose a sharper one that shows the whole code.
verify-valid = The confirmation is genuine and in force.
verify-expired = The confirmation is genuine, but it has expired.

# $version (String): the number of the newest one
verify-replaced = The confirmation is genuine, but replaced by version { $version }. Ask to see the new one.

verify-cancelled = The confirmation is genuine, but cancelled.
verify-altered = The confirmation is not genuine: it was changed after signing, or the code is damaged. Please scan it again.
verify-unknown-issuer = Signed by someone unknown: Kösh did not issue it, or the keys here are old. Open the page with a connection.
verify-unreadable = This is not a whole QR confirmation. Scan it again or paste the whole text.
verify-not-state = This is what a person told Kösh before a trip. It is not a registration by a state, a visa or a permit.
verify-name = Name, as in the document
verify-code = Code

# $from, $to (String): states; $checkpoint (String); $date (String): the day
verify-crossing = { $from } → { $to }, { $checkpoint }, { $date }

# $at (String): day and time
verify-status-as-of = List of replaced and cancelled ones as of: { $at }

verify-status-none = Whether it was replaced or cancelled is not known: the list is not loaded yet.
verify-keys-none = The keys are not loaded yet. Open the page once with a connection.
verify-ready = The page is kept and now works without a connection.
verify-document-title = Is this the bearer’s document?
verify-document-how = Enter what stands in the document. It is compared here and sent nowhere.
verify-document-number = Document number
verify-document-birth = Date of birth
verify-document-until = Expiry date; if there is none, date of issue
verify-document-check-button = Compare with the document
verify-document-working = Comparing. This takes a few seconds.
verify-document-matches = The document matches the confirmation.
verify-document-differs = The document does not match. Check the number and both dates you entered.
verify-no-script = To check the signature, turn scripts on in the settings of the browser.

### registration

# Whose citizen the traveller is
citizenship-am = { country-am }

citizenship-by = { country-by }
citizenship-kz = { country-kz }
citizenship-kg = { country-kg }
citizenship-ru = { country-ru }
citizenship-dual = Two citizenships
citizenship-other = Another country
citizenship-stateless = No citizenship
citizenship-change-button = Correct the citizenship
relation-spouse = Husband or wife
relation-child = Child
relation-parent = Father or mother
relation-sibling = Brother or sister
relation-other = Somebody else
returns-no = No
returns-yes = Yes, I know when
returns-unknown = Yes, but not sure when
document-passport = Passport
document-id-card = ID card
document-internal-passport = Internal passport
document-birth-certificate = Birth certificate
document-return-certificate = Certificate of return

late-reason-illness-button = Illness in the family
    .told = illness in the family

late-reason-funeral-button = Funeral
    .told = funeral

late-reason-treatment-button = Urgent treatment
    .told = urgent treatment

late-reason-late-offer-button = The job came late
    .told = the job came late

registration-employer-none-button = No employer yet
    .told = not yet

registration-address-unknown-button = I don’t know yet
    .told = not known yet

border-caution-keep-button = I will still go here
border-caution-checkpoint-button = Choose another checkpoint
border-caution-day-button = Choose another day
minor-add-adult-button = Add an adult

registration-citizenship = What is your citizenship?
    .hint = Press a button or type it, for example: Kazakhstan.
    .short = Citizenship

registration-document-citizenship = Which country’s document will you travel on?
    .hint = The rules follow the document you show at the border.
    .short = Document of

# $who (String): stateless, other
registration-citizenship-note =
    { $who ->
        [stateless] The rules of the Eurasian Union are for citizens of its five states. Without a citizenship you may need a visa and a work permit.
       *[other] The rules of the Eurasian Union are for citizens of its five states. Citizens of other states may need a visa and a work permit.
    }
    .hint = We will still register the trip, remind you of deadlines and tell you where to turn. For what you need, ask the consulate of the country you are going to.

registration-from = Which country are you leaving from?
    .hint = Press a button or type its name.
    .short = From

registration-to = Which country are you going to?
    .hint = The one where you will stay. We ask about countries on the way separately.
    .short = To

registration-mode = How will you travel?
    .hint = The border and the next questions depend on it.
    .short = Transport

# $from, $to (String): the two states
registration-checkpoint = { $from } → { $to }: through which checkpoint?
    .hint = Press a button or type its name.
    .short = Checkpoint

# $from, $to (String): the two states
registration-crosses-at = { $from } → { $to }: when will you cross the border?
    .hint = For example: 25 December 14:00, tomorrow at 9, Friday morning.
    .short = Border

# $why (String): closed, neighbours, routes; $checkpoint (String): its name; $until (String): last closed day
registration-border-caution =
    { $why ->
        [closed] { $checkpoint }: the checkpoint is closed to cars and pedestrians on that day, until { $until }.
        [neighbours] { $checkpoint }: this checkpoint is for citizens of the two neighbouring states. With your citizenship you may be turned back.
       *[routes] { $checkpoint }: citizens of other states may pass here by agreed roads only. Ask the border service whether it is right for you.
    }
    .hint = What shall we do?

# $from (String): the state
registration-departure-airport = { $from }: from which airport do you fly?
    .hint = Press a button, type the city or the code on the ticket.
    .short = Flying from

registration-departs-at = When do you take off?
    .hint = As on the ticket, for example: 25 December 14:00.
    .short = Take-off

# $to (String): the state
registration-arrival-airport = { $to }: at which airport do you land?
    .hint = Press a button, type the city or the code on the ticket.
    .short = Flying to

registration-arrives-at = When do you land?
    .hint = As on the ticket, by the clock of that city. For example: 25 December 17:30.
    .short = Landing

registration-purpose = Why are you going?
    .hint = The next questions and the deadlines depend on it.
    .short = Purpose

registration-employer = Who is your employer?
    .hint = A company or a name. If you have no job yet, press the button: we will help you find one.
    .short = Employer

# $purpose (String): why they go
registration-host =
    { $purpose ->
        [study] Where will you study?
        [family] Whom are you going to?
        [medical] Where will you be treated?
        [business] Whom are you visiting on business?
        [driver] Which carrier do you drive for?
       *[other] Who is your host?
    }
    .hint = A name. If you do not know yet, press “{ skip-button }”.
    .short = Host

# $to (String): the state
registration-place = { $to }: which town or village?
    .hint = Type its name or send a pin on the map. If you do not know yet, press “{ skip-button }”.
    .short = Town

# $place (String): the town
registration-address = { $place }: where exactly will you stay?
    .hint = Street and house, a hotel, or with whom. For example: 5 Sadovaya Street. You can send a pin on the map.
    .short = Address

registration-returns = Will you come back?
    .hint = We will register the way back now, so you need not do it again.
    .short = Way back

registration-returns-at = When will you come back?
    .hint = For example: 20 January 10:00. You can change the date later.
    .short = Border on return

registration-late-reason = The border is less than two days away. Why so soon?
    .hint = Registering late with us has no consequences. The QR confirmation does not show the reason.
    .short = Why so soon

registration-minor-note = You are under 18 and there is no adult on the trip. Take your parents’ consent with you, certified by a notary.
    .hint = Without it you may not be let out. Ask the border service for the exact rules. If you need help, call 112.

# $count (Number): those told already
registration-companions = Is anyone else going with you?
    .hint = Everyone gets their own code and QR. Children too.
    .short = Who goes with you
    .add = Add a person
    .done =
        { $count ->
            [0] No, just me
           *[other] That is everyone
        }
    .remove = Remove person { $number }

# $number (Number): which one; $name (String): may be empty; $relation (String): what they are to the person
registration-companion =
    { $relation ->
        [spouse] { $number }. Husband or wife { $name }
        [child] { $number }. Child { $name }
        [parent] { $number }. Father or mother { $name }
        [sibling] { $number }. Brother or sister { $name }
        [other] { $number }. { $name }
       *[none] { $number }. Another person
    }

registration-companions-relation = Who is this person to you?
    .hint = Press a button.
    .short = Relation

registration-companions-guardian = Which adult does the child travel with?
    .hint = That person looks after the child on the way.
    .short = With which adult

registration-companions-companion-citizenship = What is this person’s citizenship?
    .hint = By the document they will travel on.
    .short = Citizenship

traveller-document = Which document will you show at the border?
    .hint = Send the lines with “<<<” at the foot of the page or card. Or type it in. Please do not send photos to the chat.
    .short = Document

traveller-document-type = What kind of document is it?
    .hint = The one you will show at the border.
    .short = Kind of document

traveller-document-number = What is its number?
    .hint = Letters and digits in a row, as in the document.
    .short = Number

# $number (String): as it was typed
traveller-document-number-sure = { $number }: such documents usually have another kind of number. Please compare it with the document.
    .hint = If it is right, press “{ document-number-keep-button }”.

traveller-name = Surname and given name, as in the document?
    .hint = In your own letters, for example: Sampleton Anna. A patronymic only if the document has one.
    .short = Name

# $example (String): a name in Latin letters
traveller-latin-name = How is it written in Latin letters?
    .hint = The surname, a comma, then the given name. For example: { $example }.
    .short = In Latin letters

traveller-birth-date = Date of birth?
    .hint = Day, month and year, for example: 5 March 1994.
    .short = Date of birth

traveller-expires-on = Until when is the document valid?
    .hint = For example: 1 February 2030. If it has no end, press “{ skip-button }”.
    .short = Valid until

registration-review = Please check everything. Nothing is sent until you press “{ registration-submit-button }”.
    .short = the check before sending

registration-submit-button = Register

# $deadline: day and time
registration-note-on-time = You are in time. Deadline: { $deadline }.

# $deadline: day and time
registration-note-late = The deadline has passed: { $deadline }. We will register the trip all the same and mark it as late.

# $opens: the first day
registration-note-early = The trip is more than 90 days away. You can register it from { $opens }; your answers are kept until then.

# $form (String): the state's form; $deadline: day and time
registration-note-other-form = Separately, with the state itself: { $form }. Deadline: { $deadline }.

amendment-review = What shall we change? Press a line, then “{ amendment-submit-button }”.
    .short = the check of the changes

amendment-submit-button = Save the changes
occupation-which = Which is closest to your work?
occupation-not-found = We did not recognise that occupation. Put it more simply, for example: welder, cook, driver.

# $from, $to (String): states; $checkpoint (String)
border-passed = { $from } → { $to }, { $checkpoint }

# $from, $to (String): states; $exit, $entry (String): airports
border-passed-flight = { $from }, { $exit } → { $to }, { $entry }

# $to (String): the person's own state
after-crossing-home = Noted: you are home, { $to }. Your stay in the other state is over; we no longer remind you of its term.

journey-there = you are there
reminders-silent = Reminders about your trip are off, so we will not write. The deadlines themselves still hold.

# $groups (String): names of groups
reminders-still-on = Still on: { $groups }. Nothing is planned for these now.

reminders-none-left = No reminders ahead: everything we meant to remind you of is behind you.
reminders-all-on-button = Switch all on
jobs-turned-down = For other occupations you turned these down. Press one to open it and bring it back.
jobs-turned-down-button = Turned down, other occupations
not-gone-began = Part of the way is behind you. The rest can be postponed or changed.
crossed-before-last = That is before the border you crossed earlier on this trip. Please check the day.

# $place (String): town
journey-place = Address: { $place }

# $date (String): day
stay-free-past = The term to register your stay is over: { $date }. If you have not registered yet, do it now.

### telegram

# Seen on the bot's page and before a conversation begins: up to 512 and 120 letters
bot-description = Kösh helps people who go abroad to work, to study or to join their family. It registers the trip ahead, finds a matching job and reminds you of deadlines. It is free. It is not a state service. We never ask for money, passwords or SMS codes.

bot-short-description = Trip registration, work, deadlines. Free. We never ask for money, passwords or SMS codes.
command-start = Main menu
command-new = Register a trip
command-my = My trips and codes
command-jobs = Find a matching job
command-profile = My occupation and experience
command-reminders = Coming reminders
command-needs = What I need for a trip
command-urgent = Urgent help by phone
command-help = Help
command-language = Change language
command-privacy = My personal data
command-web = Go on in a browser
command-cancel = Leave the form
group-private = We only talk in a private chat: here others would see your details. Press the button below.
group-private-button = Open a private chat
share-contact = To send your number, press the button below or type it.
share-contact-button = Send my number
share-location = To send your location, press the button below or type the answer.
share-location-button = Send my location
share-over = The button below is no longer needed.

### trips

registration-begin = Let us register a trip. It takes about three minutes, and your answers are kept.
registration-begin-need = You will need the document you will show at the border.
not-the-state = This is our own register, not a state’s. It does not replace the forms and the registration of stay of the countries themselves.
registration-begin-button = Begin
registration-anew-button = Begin anew
registration-crossed-button = I have already crossed
registration-check-button = Look at my answers

# $date (String): the day somebody named
travel-plan = When you go: { $date }. Let us register the trip while there is time.

travel-plan-button = Register the trip

# $opens: from when it can be filed
registration-too-early-told = It is too early to register this trip. It opens on { $opens }. We have kept your answers and will remind you then.

registration-too-early = The trip is more than 90 days away. It can be registered nearer the day.
registration-known = This trip is registered already. Here it is.

# $number (Number): which of those told
registration-duplicate = Person { $number } is already registered for this border. Take them out of this trip or cancel the earlier one.

amendment-too-early = The new date is more than 90 days away. Choose a nearer day, or cancel the trip and register it later.
journey-changed-meanwhile = The trip was changed elsewhere while you were editing. Here is how it stands now.
journey-gone = You have no such trip, or it is closed already.
journey-no-border-left = All borders of this trip are behind you.
journey-no-legs = The trip crosses no border. Please check where you go from and to.

# $checkpoint (String): its id
journey-checkpoint-unknown = There is no such checkpoint: { $checkpoint }.

# $checkpoint (String): its id
journey-checkpoint-elsewhere = The checkpoint { $checkpoint } is on another border.

journey-legs-out-of-turn = An exit must be followed by an entry, and an entry by an exit.
journey-legs-broken = The borders do not make one way. Please check the states.
journey-legs-backwards = A later border is crossed before an earlier one. Please check the dates.
crossed-in-future = That day has not come yet. When did you cross?
registered-next = Done. What next?

# $count (Number): travellers registered
registered =
    { $count ->
        [1] The trip is registered with us. Here is the code; you can read it out by phone:
       *[other] The trip is registered with us. Everyone has their own code:
    }

# $name (String): traveller; $code (String): printed code
code-line = { $name }: { $code }

# $name (String): traveller; $code (String): printed code
code-line-cancelled = { $name }: { $code }, cancelled

# $code (String): printed code
copy-code-button = Copy { $code }

# $name (String): traveller; $code (String): printed code; $version (Number): which version
qr-caption = { $name }, code { $code }, version { $version }. Show the QR if you are asked. It is a confirmation, not a permit.

pdf-caption = The confirmation to print. Keep it with your document.
pass-pdf-button = PDF to print
show-qr-button = Show the QR
journey-open-button = Open the trip

# $from, $to (String): states; $checkpoint (String); $at: day and time; $zone: whose clock
border-line = { $from } → { $to }, { $checkpoint }: { $at }, { $zone }

# $from, $to (String): states; $checkpoint (String); $at: day and time; $zone: whose clock; $other: the time across; $otherZone: whose
border-line-both = { $from } → { $to }, { $checkpoint }: { $at }, { $zone } = { $other }, { $otherZone }

# $exit, $entry (String): airports; $at, $lands: day and time; $zone, $otherZone: whose clocks
border-line-flight = { $from }, { $exit }: { $at }, { $zone } → { $to }, { $entry }: { $lands }, { $otherZone }

border-untold = Border not given

# $deadline: day and time
filed-on-time = Filed in time. Deadline: { $deadline }.

# $deadline: day and time
filed-late = Filed late. Deadline: { $deadline }. Our registration is not affected.

# $date (String): when it was looked at
filed-rule = The rule: at least 48 hours before the border. The Eurasian National University proposes it; no EAEU act requires it. Checked on { $date }.

# $form (String): the state's form; $deadline: day and time
state-form-needed = One more form, the state’s own: { $form }. Deadline: { $deadline }.

state-form-ru-ruid = ruID, application to enter Russia
state-form-kz-eta = QazETA, application to enter Kazakhstan
filed-reminders = We will remind you:

# $when: day and time; $what (String): matter
filed-reminder-line = { $when } – { $what }

my = Your trips:
my-none = No trips yet. Shall we register the first?

# $from, $to (String): states; $date (String): day of the first border; $status (String)
journey-line = { $from } → { $to }, { $date }: { $status }

# $to (String): state; $date (String): day of the first border
journey-label = { $to }, { $date }

journey-status-planned = ahead
journey-status-under-way = under way
journey-status-done = over
journey-status-cancelled = cancelled
journey-status-not-gone = did not happen
leg-status-planned = Still ahead
leg-status-crossed = Crossed
leg-status-missed = Did not happen
leg-status-cancelled = Cancelled

# $purpose (String)
journey-purpose = Purpose: { $purpose }

# $place (String): town; $address (String)
journey-address = Address: { $place }, { $address }

# $place (String): town
journey-address-unknown = Address: { $place }. The exact address is not given yet; we will remind you.

amend-button = Change the trip
crossed-button = I have crossed the border
postponed-button = Postpone
not-gone-button = I did not go
cancel-journey-button = Cancel the trip
drop-button = Someone is not going
cancel-journey = Cancel this trip for everyone? The codes and QRs will stop working. It is free, and you can register a new trip later.
cancel-journey-yes-button = Yes, cancel it
cancel-journey-no-button = No, keep it
journey-cancelled = The trip is cancelled. The codes no longer work.
drop-who = Who is not going? Nothing changes for the others.

# $name (String): traveller; $code (String): printed code
drop-sure = Take { $name } out of the trip? Code { $code } will stop working.

drop-yes-button = Yes, take out

# $name (String): traveller; $code (String): printed code
dropped = { $name } is no longer on this trip. Code { $code } does not work any more.

journey-amended = The changes are saved. The code is the same, the QR is new: the old one will say that it was replaced.
which-journey = Which trip do you mean?
crossed-no-journey = Good that you are there. We have no record of the trip, and that is no trouble: we will help with what to do after arrival.
not-gone-no-journey = You have no trips to close at the moment.
postponed-no-journey = You have no trips to postpone at the moment.

# $from, $to (String): states
crossed-when = { $from } → { $to }: on which day did you cross?

crossed-when-hint = Deadlines are counted from that day. Press it or type it, for example: yesterday.

# $to (String): state
after-crossing = Noted. You are here now: { $to }.

after-crossing-next = Now registration of stay and the term of stay matter. See what is asked of you; we will remind you of the deadlines.
not-gone-sure = You did not go? Then we close the trip, and its codes stop working.
not-gone-yes-button = Yes, close the trip
not-gone-done = The trip is closed. If you go after all, register a new one.
postponed-told = Choose a new day: the code stays the same. If you do not know the date, you can cancel the trip.
postponed-date-button = Choose a new day

# $count (Number): travellers registered
registered-changed =
    { $count ->
        [1] The changes are saved. The code is the same, the QR is new:
       *[other] The changes are saved. The codes are the same, the QRs are new:
    }

# $form (String): the state's form
state-form-done = { $form }: you told us that it is filed.

state-form-done-ru-ruid-button = I have filed ruID
state-form-done-kz-eta-button = I have filed QazETA
traveller-change-button = Correct someone’s details
traveller-change-who = Whose details shall we correct? Nothing changes for the others.

traveller-review = What shall we correct? Press a line, then “{ traveller-submit-button }”.
    .short = the check of the details

traveller-submit-button = Save

# $question (String): the name of the question the form waits at
resume-amendment = The changes to your trip are not saved. You stopped here: “{ $question }”.

resume-amendment-button = Continue the changes

# $question (String): the name of the question the form waits at
resume-traveller = A traveller’s details are not corrected yet. You stopped here: “{ $question }”.

resume-traveller-button = Continue correcting

# $to (String): state passed through; $next (String): state entered next; $date (String): day meant
after-crossing-on = Noted: { $to }, a country on the way. Next border: { $to } → { $next }, { $date }. Mark it here when you have crossed it.

# $date (String): day
leg-crossed-on = Border crossed: { $date }.

### jobs

# $link (String): an address that opens the vacancy with us
vacancy-open-link = Open in Kösh: { $link }

jobs-filtered-at-least = These are the least figures: not every job was counted.
reason-pay-above-usual = pay above the usual for this work
reason-near-wished-place = not far from your town
reason-transport-provided = travel is paid, or they take you to work
reason-employer-verified = an officer checked the employer
reason-skills-fit = asks for what you can do
missing-pay-below-usual = pay below the usual for this work
missing-no-transport = nothing says that travel is paid
missing-skills-untold = your skills are not mentioned

### sources

source-eaeu-notice-48h-1 = a proposal of the L.N. Gumilyov Eurasian National University; no EAEU act requires it
source-eaeu-97-5-1 = EAEU Treaty of 29 May 2014, article 97(5)
source-eaeu-97-6-1 = EAEU Treaty of 29 May 2014, article 97(6)
source-eaeu-97-9-1 = EAEU Treaty of 29 May 2014, article 97(9)
source-ru-card-1 = EAEU Treaty of 29 May 2014, article 97(8)
source-ru-ruid-1 = Government of Russia, Decree 1510 of 7 November 2024; an experiment from 30 June 2025, the form is voluntary
source-ru-ruid-2 = Government of Russia, Decree 1510 of 7 November 2024; a draft makes it mandatory for work and study from 1 July 2026 (24.kg, 23 January 2026); signed act not seen
source-kz-eta-1 = reports of the QazETA pilot (holod.media, 22 January 2026; mlyn.by, 27 January 2026); when it becomes mandatory is not known
source-ru-stay-am-1 = Russia, Federal Law 115-FZ (as amended by 260-FZ of 8 August 2024); agreement of Russia and Armenia of 11 July 2014
source-ru-stay-kz-1 = Russia, Federal Law 115-FZ (as amended by 260-FZ of 8 August 2024); agreement of Russia and Kazakhstan of 7 June 2012
source-ru-stay-kg-1 = Russia, Federal Law 115-FZ (as amended by 260-FZ of 8 August 2024); agreement of Russia and Kyrgyzstan of 19 June 2015
source-ru-stay-driver-1 = Russia, Federal Law 115-FZ (as amended by 260-FZ of 8 August 2024); drivers in international carriage, 180 days a year (koz.news)
source-ru-stay-by-1 = agreement of Russia and Belarus on equal rights of 24 January 2006, article 3
source-by-stay-ru-1 = agreement of Russia and Belarus on equal rights of 24 January 2006
source-kz-923-registration-1 = Kazakhstan, MIA Order 923 of 17 November 2025 (inform.kz, 25 November 2025)
source-kz-923-address-1 = { source-kz-923-registration-1 }
source-kz-stay-ru-1 = Kazakhstan, rules of stay in force since 27 January 2023; agreement with Russia of 2012; Kazakhstan, MIA Order 923 of 17 November 2025
source-kz-stay-kg-1 = agreement of Kazakhstan and Kyrgyzstan, in force 5 July 2012, with its protocol of 30 days
source-kz-stay-by-1 = agreement of Kazakhstan and Belarus; Kazakhstan, MIA Order 923 of 17 November 2025
source-kz-stay-am-1 = agreement of Kazakhstan and Armenia of 15 April 2024, in force 22 November 2025
source-am-stay-kz-1 = { source-kz-stay-am-1 }
source-kz-documents-am-1 = agreement of Kazakhstan and Armenia of 15 April 2024, in force 22 November 2025 (panarmenian.net)
source-am-documents-kz-1 = agreement of Kazakhstan and Armenia of 15 April 2024, in force 22 November 2025 (prg.kz; lada.kz, 3 September 2025)
source-kg-stay-kz-1 = Kyrgyzstan, Cabinet Decree 541 of 10 October 2023; notice of the border service
source-kg-stay-ru-1 = Kyrgyzstan, Cabinet Decree 437 of 31 July 2024; agreement with Russia
source-kg-stay-by-1 = Kyrgyzstan, Cabinet Decree 437 of 31 July 2024; 90 days without registration according to BelTA, we count 30 to be safe
source-kg-stay-am-1 = Kyrgyzstan, Cabinet Decree 437 of 31 July 2024; 90 days without registration by some reports, we count 30 to be safe
source-by-stay-kz-1 = Belarus, Law 105-Z of 4 January 2010; agreement of Belarus and Kazakhstan (as of 2018)
source-by-stay-1 = Belarus, Law 105-Z of 4 January 2010; the general rule is 10 days, 30 only for those who come to work and their families
source-by-stay-worker-1 = Belarus, Law 105-Z of 4 January 2010; EAEU Treaty, article 97(6)
source-am-stay-ru-1 = agreement of Russia and Armenia of 2014 and the law of Armenia: 30 days without registration, up to 180 with it
source-am-stay-1 = Armenia, Law on Foreigners; we have not checked its text
source-am-registration-1 = agreements of Armenia with Russia and Kazakhstan; Armenia, Law on Foreigners
source-ru-registration-1 = how the MVD of Russia is notified; since 26 October 2023 also through Gosuslugi (kursiv.media, 26 July 2023)
source-ru-274-fz-1 = Russia, Federal Law 274-FZ, in force 29 December 2021; 115-FZ
source-ru-121-fz-amina-1 = Russia, Federal Law 121-FZ: an experiment in Moscow and the Moscow region from 1 September 2025
source-kz-host-notice-1 = notice through vmp.gov.kz; whether it survives MIA Order 923 of 17 November 2025 is not known
source-kz-permit-1 = gov.kz and dos-immigration.kz on the temporary residence permit
source-kg-registration-1 = naq.media on registration; 24.kg of 4 December 2025 on the bar to entry
source-by-registration-1 = embassy of Belarus in Armenia, armenia.mfa.gov.by
source-by-registration-in-person-1 = embassy of Belarus in Armenia, armenia.mfa.gov.by: who comes from Russia registers in person
source-am-certificate-1 = workpermit.am; hartak.am on the certificate for workers from EAEU states
source-ru-documents-kz-1 = list of documents of 2005 (zakon.kz, 2007); for children under 16 not certain
source-ru-documents-kg-1 = treaties that name the ID card of 2017 (azattyk.org, 2026)
source-ru-documents-am-1 = list of the Government of Russia: passport, diplomatic passport, certificate of return (mitk.am, 2 March 2026)
source-ru-documents-by-1 = pvestnik.by: ID cards of Belarus are for use inside the state
source-kz-documents-by-1 = { source-ru-documents-by-1 }
source-by-documents-ru-1 = report of kursiv.media, 1 October 2025; the rule on children under 14 from 20 January 2026
source-kz-documents-ru-1 = { source-by-documents-ru-1 }
source-kg-documents-ru-1 = Foreign Ministry of Kyrgyzstan (vedomosti.ru, 24 December 2025)
source-by-documents-kz-1 = protocol of 2005 to the agreement of 30 November 2000
source-am-documents-ru-1 = report of TRT, 20 February 2025: by land through Georgia a passport for travel abroad
source-none = no official source found
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
source-ru-card-by-1 = vedomosti.ru, 2006; the site businessrelocation.ru
source-by-card-ru-1 = { source-ru-card-by-1 }
source-ru-card-union-state-1 = businessrelocation.ru on the single card of the Union State
source-by-card-union-state-1 = { source-ru-card-union-state-1 }
source-kz-card-1 = the site egov.kz

# $about (String): what it is the source of; $source (String): act, date, article; $date (String): when it was looked at
rule-source-about = { $about }. Basis: { $source }. As of { $date }.

source-about-notice = Trip registration with us
source-about-documents = Document
source-about-stay = Term of stay
source-about-card = Migration card
source-about-address-change = Change of address
source-about-contract = Stay under an employment contract
source-about-renewal = A new contract after an early end

### human

human-button = Ask a person
human-nobody = Nobody is on duty here now, so your question would not be read. If it is urgent, open “{ urgent-button }” for phone numbers. “{ help-button }” explains the rest.
human-who = An operator, a real person, will answer you.

# $minutes (Number): half of those who asked lately were answered within it
human-wait-minutes =
    { $minutes ->
        [one] They usually answer within { $minutes } minute.
       *[other] They usually answer within { $minutes } minutes.
    }

# $hours (Number): the same, in hours
human-wait-hours =
    { $hours ->
        [one] They usually answer within { $hours } hour.
       *[other] They usually answer within { $hours } hours.
    }

human-wait-day = They usually answer within a day.

# $opens (String): when operators are on duty again
human-off-duty = Operators are off duty now: they answer on weekdays from 9 to 18, Almaty time. They will read your question when they start: { $opens }.

human-careful = Operators read questions in their own Telegram group. Do not write document numbers, passwords or codes.
human-ask = Write your question in your own words. Your answers are kept.

# $number (String): by which operators speak of the question
human-ticket = Your question № { $number } is with the operators. The answer will come to this chat.

human-more = Everything you write here is read by an operator.
human-leave-button = Go on without an operator
human-done-button = No answer needed any more

# $max (Number): letters allowed
human-too-long = That is too long. Shorten it to { $max } characters or send it in parts.

human-passed = We passed your words on to an operator.
human-left = Let us go on. The operator's answer will still come to this chat.
human-done = Good, the question is closed. We go on from the same place.
human-closed = An operator has closed the question. We go on from the same place.
human-closed-aside = An operator has closed your question.

# $number (String): of the question it answers
human-answer = An operator answers your question № { $number }:

# $text (String): the operator's own words
human-answer-words = { $text }

human-write-button = Write to an operator
command-human = Ask a person
fake-button = Report a fake

# $name (String): the bot's @name, or the address of the page
fake-official = Our official name: { $name }. We work under no other name.

fake-money = We never ask for money, passwords or SMS codes. Whoever asks is a scammer.
fake-ask = Have you seen a fake? Write its name (@name) or link, up to 300 characters. If you do not know it, press “{ here-button }”.
fake-thanks = Thank you. Operators will look into it. Do not open strangers' links or pay anybody.
command-fake = Report scammers

# $number, $language, $door (String): the question, the person's language, where they write from
operators-question = № { $number } · question · { $language } · { $door }

# $part (String): the part of the conversation
operators-at = Where: { $part }

# $part, $question (String): the form and the question in front
operators-at-question = Where: { $part }, question “{ $question }”

operators-at-registration = registering a trip
operators-at-amendment = changing a trip
operators-at-traveller = correcting a person's details
operators-at-profile = job profile
operators-at-trips = my trips
operators-at-jobs = looking for work
operators-at-reminders = reminders
operators-at-stay = terms of stay
operators-at-needs = which documents are needed
operators-at-privacy = personal data
operators-at-device = another device
operators-at-other = main menu

# $text (String): the person's own words
operators-words = { $text }

# $command (String): what the operator writes
operators-how = To answer, send text as a reply to the message with the question's number. The reply “{ $command }” closes the question.

# $number (String): of the question
operators-more = № { $number } · writes more

# $number (String): of the question
operators-left = № { $number } · the person went on alone, an answer is still wanted

# $number (String): of the question
operators-done = № { $number } · no answer needed any more, the question is closed

# $number (String): of the question
operators-closed = № { $number } · the question is closed, the person goes on from the same place

# $number (String): of the question
operators-delivered = № { $number } · the answer was delivered

# $number (String): of the question
operators-waits-on-web = № { $number } · the answer waits for the person in the browser

# $number (String): of the question
operators-undelivered = № { $number } · the answer was not delivered: the person cannot be reached now

# $number (String): of the question
operators-unsure = № { $number } · the connection broke, so it is not known whether the answer arrived

# $number (String): of the question
operators-only-text = № { $number } · only text can be sent to the person

# $number (String): of the question
operators-gone = № { $number } · there is no such question any more

# $number, $incident (String): of the question, of what is in the log
operators-trouble = № { $number } · that did not work, incident { $incident }

# $number (String): of the report
operators-fake = № { $number } · a fake is reported

# $command (String): what the operator writes
operators-fake-how = Nobody waits for an answer to a report of a fake. The reply “{ $command }” marks it as dealt with.

# $number (String): of the report
operators-fake-handled = № { $number } · dealt with

human-form-waits = The form waits at the same place.

# $text (String): the words of an operator, for many
broadcast-words = { $text }

broadcast-why = Kösh sends this message to many people at once. You can switch such messages off in /reminders.

# $all, $language, $going (String): first lines, for everybody, by language, by where they go
operators-broadcast-how = To write to many, say whom in the first line: “{ $all }”, “{ $language }” (by language) or “{ $going }” (on the way to a country or there). Below it, the text in each language from a new line on: “kk: …”, “ru: …”.

# $line (String): the line as it was written
operators-broadcast-wrong = This could not be read: { $line }

# $line (String): the language as it was written; $most (Number): letters
operators-broadcast-long = The text “{ $line }” is too long. It can have up to { $most } characters.

# $who (String): whom it is for
operators-broadcast-nobody = Nobody would get it: { $who }.

operators-broadcast-to-all = everyone who uses Kösh

# $state (String): where to
operators-broadcast-to-going = on the way to this country or there: { $state }

# $language (String): its name
operators-broadcast-to-language = who chose this language: { $language }

# $number (String): of the broadcast; $language (String): its name
operators-broadcast-preview = № { $number } · this is how it reads, { $language }

# $number (String): of the broadcast
operators-broadcast-draft = № { $number } · the broadcast is ready and waits for a second person

# $who (String): whom it is for; $people (Number): how many; $languages (String): languages with counts
operators-broadcast-reach = To: { $who }. People: { $people } ({ $languages }).

# $language (String): its name; $count (Number): how many people
operators-broadcast-language = { $language } { $count }

# $minutes (Number): until the last one is sent
operators-broadcast-minutes =
    { $minutes ->
        [one] Sending takes about { $minutes } minute.
       *[other] Sending takes about { $minutes } minutes.
    }

# $people (Number): how many are in their quiet hours
operators-broadcast-quiet = In quiet hours now: { $people }. They get the message when their quiet hours end.

# $languages (String): names of languages
operators-broadcast-missing = There is no text in: { $languages }. Without it the broadcast does not start.

# $confirm, $stop (String): what the operator writes
operators-broadcast-confirm = To start it, another operator replies “{ $confirm }” to the message with its number. The reply “{ $stop }” calls it off.

# $number (String): of the broadcast; $command (String): what the operator writes
operators-broadcast-same-person = № { $number } · you wrote this broadcast yourself. Another operator has to reply “{ $command }”.

# $number (String): of the broadcast
operators-broadcast-too-old = № { $number } · this broadcast is more than a day old. Please write it anew.

# $number, $running (String): of the broadcast, of the one that is being sent
operators-broadcast-another = № { $number } · another broadcast is being sent, № { $running }. Please wait until it is done.

# $number (String): of the broadcast
operators-broadcast-not-started = № { $number } · the broadcast has not started.

# $number (String): of the broadcast
operators-broadcast-started = № { $number } · the broadcast has started

# $command (String): what the operator writes
operators-broadcast-stop-how = The reply “{ $command }” stops it.

# $number (String): of the broadcast
operators-broadcast-dropped = № { $number } · the broadcast is called off, nobody got anything

# $number (String): of the broadcast; $sent (Number): how many had it by then
operators-broadcast-stopped = № { $number } · the broadcast is stopped. Sent by then: { $sent }. The others will not get it.

# $number (String): of the broadcast; $sent, $unsure, $others (Number): how many have it, may have it, do not
operators-broadcast-done = № { $number } · the broadcast is done. Sent: { $sent }. Not known: { $unsure }. Not delivered: { $others }.

# $number (String): of the broadcast
operators-broadcast-is-running = № { $number } · this broadcast is being sent already

# $number (String): of the broadcast
operators-broadcast-is-stopped = № { $number } · this broadcast is stopped

# $number (String): of the broadcast
operators-broadcast-is-done = № { $number } · this broadcast is done already

# $title (String): of the vacancy
# $employer (String): who offers it
operators-posting = A vacancy waits to be checked: “{ $title }”, { $employer }

# $count (Number): warnings found in it
operators-posting-flags =
    { $count ->
        [one] It shows { $count } warning sign.
       *[other] It shows { $count } warning signs.
    }

# $command (String): run where Kösh runs
operators-posting-how = To see it and decide: { $command }

### searches

jobs-tell-me-button = Tell me of new ones
searches-button = My searches

# $count (Number): how many are told
matches-new =
    { $count ->
        [one] A new vacancy for your search:
       *[other] New vacancies for your search:
    }

# $count (Number): how many wait for the next message
matches-more =
    { $count ->
        [one] { $count } more vacancy comes in the next message.
       *[other] { $count } more vacancies come in the next message.
    }

searches-told = When a new vacancy appears, we write to you for these searches:
searches-none = No saved searches. Find work and press “Tell me of new ones”.
searches-off = Messages about new vacancies are off. You can switch them on under reminders.

# $number (Number); $occupation, $where, $rhythm (String)
searches-entry = { $number }. { $occupation }. Where: { $where }. { $rhythm }

# $number (Number); $occupation (String)
searches-open-button = { $number }. { $occupation }

searches-anywhere = any country that suits you
searches-paused = Paused
searches-jobs-button = Look for work

# $occupation, $where, $rhythm (String)
search-told = Search: { $occupation }. Where: { $where }. { $rhythm }

search-kept = Saved. Here you can choose how often we tell you.
search-known = This search is saved already.

# $most (Number): how many one may have
search-full = You can save at most { $most } searches. Delete one and save again.

search-gone = This search is no longer there.
search-deleted = The search is deleted.
search-pause-button = Pause
search-resume-button = Resume
search-delete-button = Delete this search
search-jobs-button = Show this work
search-rhythm-now-button = Tell me at once
search-rhythm-daily-button = Once a day
search-rhythm-weekly-button = Once a week
search-rhythm-now = We tell you at once, no more than five a day
search-rhythm-daily = We tell you once a day, at 9 in the morning
search-rhythm-weekly = We tell you on Mondays, at 9 in the morning
command-searches = Messages about new vacancies
searches-reminders-button = Reminders

### labour

labour-page-title = State of the labour market
labour-by-month = by month
labour-by-country = by country
labour-by-region = by region
labour-by-occupation = by occupation

# $by (String): how it is parted
labour-title = Labour market, five countries: { $by }

# $state (String): a country; $by (String): how it is parted
labour-title-state = Labour market, { $state }: { $by }

# $date (String): a day
labour-counted = Counted on { $date }

labour-vacancies = Vacancies
labour-seekers = People looking for work
labour-ratio = People per vacancy
labour-pay = Median pay a month

# $least (Number): below it a count is hidden
labour-hidden = under { $least }

labour-unknown = not known
labour-misasked = The request could not be understood, so the general picture is shown.
labour-demo = Some of these vacancies are made up, for trying the program.
labour-ask-by = Split
labour-ask-state = Country
labour-ask-month = Month
labour-ask-language = Language
labour-union = All five countries
labour-newest = The latest
labour-show-button = Show
labour-empty = There is nothing to show here yet.
labour-picture = The same figures as a picture
labour-table = Table of figures

# $least (Number): below it a count is hidden
labour-how = Each vacancy counts once, even where it is posted in several places. People looking for work are counted by what they asked for in the last half year, and one person may be in several occupations and countries. Counts under { $least } are hidden.

labour-column-month = Month
labour-column-country = Country
labour-column-region = Region
labour-column-occupation = Occupation
command-market = Labour market

# $name (String): of what; $vacancies, $seekers, $pay (String): counts and pay, or that they are hidden
market-line = { $name }. Vacancies: { $vacancies }, looking for work: { $seekers }, pay: { $pay }

market-about = Pay is for a month: the middle of all that is advertised.
market-page-button = Open the whole table
labour-pay-hidden = too few to tell

### Employers

employer-country = In which country are you registered as an employer?
    .hint = Press a button or type the name.
    .short = Country

# $state (String): whose register
employer-number =
    { $state ->
        [KZ] Send the BIN of the company, or the IIN of the sole trader.
        [RU] Send the INN or the OGRN (OGRNIP).
        [BY] Send the UNP.
        [KG] Send the INN.
       *[AM] Send the taxpayer number (HVHH).
    }
    .hint =
        { $state ->
            [KZ] It has 12 digits.
            [RU] An INN has 10 or 12 digits, an OGRN 13, an OGRNIP 15.
            [BY] It has 9 characters.
            [KG] It has 14 digits.
           *[AM] It has 8 digits.
        }
    .short = Registry number

employer-name = What is the organisation called?
    .hint = As it stands in the register. A sole trader gives their surname.
    .short = Name

employer-review = Please check that all is right.
    .short = check of the details

employer-note = Job seekers see the name and the number. They do not see your own name.
employer-submit-button = All is right

# $question (String): the question it stopped at
resume-employer = You began to tell us about the organisation. You stopped here: { $question }

resume-employer-button = Go on with the organisation

# $question (String): the question it stopped at
resume-posting = You began a vacancy. You stopped here: { $question }

resume-posting-button = Go on with the vacancy

posting-title = Whom are you looking for?
    .hint = Briefly, as in an advertisement. For example: welder, rotation work.
    .short = Title

posting-occupation = Which occupation is it?
    .hint = We understood the title so. If it does not fit, name the occupation in other words.
    .short = Occupation

posting-country = In which country is the work?
    .hint = Press a button or type the name.
    .short = Country

posting-place = In which town or district is the work?
    .hint = Type the name or choose from the list.
    .short = Place of work

posting-pay = How much do you pay?
    .hint = From and to, for example: 300,000 – 400,000. Vacancies that tell the pay are found more often.
    .short = Pay

posting-period = For what time is this sum?
    .hint = Press a button.
    .short = For what time

posting-tax = Is this sum before tax or take-home?
    .hint = People from abroad ask this first of all.
    .short = Tax

posting-contract = What contract do you make?
    .hint = Without a contract a person cannot lawfully live and work there.
    .short = Contract

posting-schedule = What is the work schedule?
    .hint = Press a button or skip.
    .short = Schedule

posting-experience = How many years of experience are needed?
    .hint = Press a button or type a number.
    .short = Experience

posting-housing = Do you provide housing?
    .hint = If it is not settled yet, skip: we will write that it is not stated.
    .short = Housing

posting-transport = Do you pay for travel, or take people to work?
    .hint = If it is not settled yet, skip.
    .short = Travel

posting-registration = Do you help with registration of stay?
    .hint = If it is not settled yet, skip.
    .short = Registration of stay

posting-languages = Which languages are needed at work?
    .hint = If languages do not matter, skip.
    .short = Languages

posting-open-to = Citizens of which countries do you take?
    .hint = If of any, skip. Citizens of the EAEU need no work permit.
    .short = Citizens

posting-licence = Which driving licence categories are needed?
    .hint = For example: B, C, CE. If none, skip.
    .short = Licence

posting-min-age = From what age do you take people?
    .hint = Press a button, type a number or skip.
    .short = Age from

posting-openings = How many people do you need?
    .hint = Press a button or type a number.
    .short = How many people

posting-description = Describe the work: what to do, the conditions, the address.
    .hint = Without telephone numbers and links: people apply here, and you answer here.
    .short = Description

posting-closes = How long shall we show the vacancy?
    .hint = You can post it again afterwards.
    .short = Shown for

posting-review = Please check the vacancy.
    .short = check of the vacancy

posting-note = A moderator will read the vacancy. Then job seekers will see it.
posting-flags = A moderator will look at this. If you meant something else, change the description.
posting-submit-button = Send to be checked
posting-tax-gross = Before tax
posting-tax-net = Take-home
posting-contract-labour = Employment contract
posting-contract-civil = Contract for services
posting-open-two-weeks = Two weeks
posting-open-month = One month
posting-open-two-months = Two months
posting-open-quarter = Three months

# $value (Number): years of age
posting-years =
    { $value ->
        [one] { $value } year
       *[other] { $value } years
    }

# $value (Number): people
posting-people =
    { $value ->
        [one] { $value } person
       *[other] { $value } people
    }

# $state (String): whose register; $length (Number): characters that came
registry-number-form =
    { $state ->
        [KZ] A BIN or an IIN has 12 digits. Yours has { $length }.
        [RU] An INN has 10 or 12 digits, an OGRN 13, an OGRNIP 15. Yours has { $length }.
        [BY] A UNP has 9 characters. Yours has { $length }.
        [KG] An INN has 14 digits. Yours has { $length }.
       *[AM] A taxpayer number has 8 digits. Yours has { $length }.
    }

# $state (String): whose register
registry-number-digit =
    { $state ->
        [KZ] There is no such BIN or IIN: its check digit does not fit. Please check the number.
        [RU] There is no such INN or OGRN: its check digit does not fit. Please check the number.
        [BY] There is no such UNP: its check digit does not fit. Please check the number.
        [KG] There is no such INN. Please check the number.
       *[AM] There is no such taxpayer number. Please check the number.
    }

employer-known = This organisation is with us already. Ask a colleague for a one-time code, or write to our staff.
employer-code-wrong = The code does not fit: it is used, out of date or mistyped. Ask for a new one.
employer-not-yours = You do not act for this organisation. Open the employer's menu.
employer-gone = We have no such organisation.
posting-gone = This vacancy is no longer among yours.
posting-cannot = This cannot be done to the vacancy now. See how it stands.
posting-changed = A colleague changed the vacancy while you were editing. Please open it again.

# $max (Number): vacancies
posting-too-many = You have { $max } vacancies already. Close those you no longer need.

posting-contacts = Take out the telephone number, e-mail or link. People apply here, and we pass it on to you.
posting-closes-past = That day is over. Choose another time.
posting-licence-please = Type the categories in Latin letters, for example: B, C, CE.
pay-range-please = We could not read the sum. Type, for example: 300,000 – 400,000 or 80 thousand roubles.
employer-welcome = Are you looking for workers? Here you can post a vacancy and receive applications.
employer-welcome-free = It is free. A moderator reads each vacancy first.
employer-which = For whom are you acting now?

# $name (String): the employer; $number (String): their registry number
employer-own = { $name }, registry number { $number }

employer-verified = Checked in the register by an officer.
employer-unverified = An officer has not looked you up in the register yet. You can post vacancies all the same.
employer-no-postings = No vacancies yet.
employer-postings = Your vacancies:

# $name (String): the employer; $count (Number): people
employer-members =
    { $count ->
        [one] { $name }: { $count } person acts for it.
       *[other] { $name }: { $count } people act for it.
    }

employer-unseen = Job seekers see the organisation only, not those who act for it.

# $name (String): the employer
employer-leave = You will no longer act for { $name }. Its vacancies stay with your colleagues.

# $name (String): the employer
employer-leave-last = You are the only one who acts for { $name }. If you leave, its vacancies close for good.

# $name (String): the employer
employer-left = You no longer act for { $name }.

# $name (String): the employer; $code (String): one-time code; $hours (Number): how long it counts
employer-code =
    { $hours ->
        [one] Code for a colleague of { $name }: { $code }. It counts for { $hours } hour, once.
       *[other] Code for a colleague of { $name }: { $code }. It counts for { $hours } hours, once.
    }

employer-code-careful = Whoever has this code can change your vacancies. Give it only to somebody you know.
employer-join = Type the one-time code that a colleague or our staff gave you.

# $name (String): the employer
employer-joined = You now act for { $name }.

employer-kept = Noted. You can post a vacancy now.

# $name (String): the employer
employer-verified-told = An officer found { $name } in the register. Your vacancies are now marked as checked.

employer-begin-button = Tell about the organisation
employer-join-button = I have a code
employer-more-button = Colleagues and more
employer-code-button = Give a colleague a code
employer-another-button = One more organisation
employer-leave-button = I no longer act for it
employer-leave-confirm-button = Yes, leave
employer-open-button = Employer's menu
posting-begin-button = Post a vacancy
posting-open-button = Open the vacancy
posting-edit-button = Change
posting-pause-button = Take off for a while
posting-resume-button = Show again
posting-close-button = Close for good
posting-close-confirm-button = Yes, close

# $number (Number): place in the list; $title (String): of the vacancy; $state (String): how it stands
posting-line = { $number }. { $title }: { $state }

# $state (String): how it stands
posting-state = State: { $state }

posting-state-pending = waits for a moderator
posting-state-approved = shown
posting-state-rejected = not accepted
posting-state-paused = taken off for a while
posting-state-closed = closed
posting-state-over = its time is over
posting-next-pending = We will write when a moderator has read it.
posting-next-approved = Job seekers find it.
posting-next-rejected = Correct it and send it again.
posting-next-paused = Job seekers do not see it until you bring it back.
posting-next-closed = It cannot be brought back. You can post a new one.
posting-next-over = To show it again, press “{ posting-edit-button }” and choose a new time.
posting-reason-red-flags = Reason: some conditions look like fraud. Take out prepayment, keeping passports and the like.
posting-reason-contacts = Reason: the text has a telephone number, a link or an e-mail. Take them out.
posting-reason-unclear = Reason: it is not clear what the work is. Write what to do, where and for how much.
posting-reason-unlawful = Reason: such conditions are against the law. Read the labour code of that country.
posting-reason-not-a-job = Reason: this is not a vacancy. Only work is posted here.
posting-reason-duplicate = Reason: you have such a vacancy already. Change that one.
posting-reason-employer-not-found = Reason: the register has no organisation of that number. Write to our staff.
posting-reason-other = To learn the reason, write to our staff.

# $title (String): of the vacancy
posting-close = Close the vacancy “{ $title }” for good? It cannot be brought back.

posting-done-pause = The vacancy is taken off. Job seekers do not see it.
posting-done-resume = The vacancy is shown again.
posting-done-close = The vacancy is closed.
posting-submitted = Sent to a moderator.
posting-revised = Changed. Job seekers see it already.

# $title (String): of the vacancy
posting-approved-told = The vacancy “{ $title }” is accepted. Job seekers find it already.

# $title (String): of the vacancy
posting-rejected-told = The vacancy “{ $title }” is not accepted. You can correct it and send it again.

command-employer = I am an employer
flag-pay-far-above = The pay is far above what such work usually pays there.
flag-pay-promised = High earnings are promised, but no sum is told.
flag-prepayment = The worker is asked for money before work begins.
flag-private-card = Money is to be sent to somebody's card or wallet.
flag-passport-kept = The worker's passport is to be taken.
flag-no-address = It is not told where the work is.
flag-messenger-only = They can be reached by messenger only.
flag-no-documents = Work without a contract or without documents.
flag-under-age = People under 16 are taken on.
flag-unlawful-work = The work itself looks unlawful.
flag-permit-fee = A fee is asked for a patent, a visa or a permit.
flag-hurried = They hurry people: to leave or to decide today.
flag-other-country = The text speaks of work in another country.
vacancy-advice = Before you agree:
advice-never-pay = Do not pay to be taken on. An honest employer takes no money beforehand.
advice-keep-passport = Keep your passport with you. You may show it, but do not leave it with anybody.
advice-no-permit-needed = Citizens of the EAEU need no patent, no work permit and no work visa.
advice-refuse-and-report = You too may be tried for such work. Refuse, and press “{ urgent-button }” in the menu if you are put under pressure.
advice-law-on-age = People are usually taken on from 16, for rotation work from 18. Younger ones need a parent's consent.
advice-ask-contract = Ask for the contract before you leave, and read it. Without a contract there is no lawful term of stay.
advice-ask-address = Learn the exact address of the work and the housing before you leave, and tell it to your family.
advice-ask-country = Ask in which country the work is. Another country has other rules on entry and work.
advice-compare-pay = Compare the pay with other vacancies. Ask what it is made up of.
advice-ask-pay-in-writing = Ask for the exact sum, the taxes and the pay days. Ask to have it written in the contract.
advice-check-employer = Find the employer in the register, and call the number that you found yourself.
advice-take-time = Do not decide in a hurry. A good job waits a day while you check it.
vacancy-verified = Employer checked in the register by an officer
vacancy-contract-labour = Employment contract
vacancy-contract-civil = Contract for services
vacancy-registration-yes = They help with registration of stay
vacancy-registration-no = They do not help with registration of stay

# $what (List): what is not told
vacancy-untold = Not stated: { $what }. Ask about it before you leave.

untold-contract = which contract
untold-transport = whether travel is paid
untold-registration = whether they help with registration
untold-open-to = citizens of which countries they take
untold-languages = which language is needed

# $posted (String): day
vacancy-posted-here = Posted by the employer, read by a moderator. Posted: { $posted }

jobs-housing-button = Only with housing
jobs-housing-any-button = Without housing too
jobs-housing = Only vacancies that surely give housing are shown.
posting-applicants-button = Applications

# $count (Number): vacancies
filtered-housing = Not stated that housing is given: { $count }

unfit-housing = It is not stated here that housing is given.

# $max (Number): organisations
employer-too-many = One person can act for { $max } organisations at most. If you have more, write to our staff.

offer-work-button = I offer work

### Hiring

application-begin-button = Apply
application-mine-button = My application
application-vacancy-button = The vacancy
application-hide-button = Hide my details
application-withdraw-button = Withdraw the application
applications-button = My applications
applications = Your applications:
applications-none = No applications yet. Open a vacancy whose employer takes them here, and press “Apply”.

# $title (String): vacancy; $employer (String): employer; $status (String): how it stands
application-line = { $title }, { $employer }: { $status }

application-status-applied = sent
application-status-invited = you are invited
application-status-hired = they are hiring you
application-status-declined = declined
application-status-withdrawn = withdrawn
application-declined-filled = The place is taken. This is not about you: look at other matching jobs.
application-declined-experience = The employer needs other experience. Yours may suit somebody else.
application-declined-language = This job needs another level of language. There are jobs that do not.
application-declined-documents = The documents did not fit. Ask us which ones this work needs.
application-declined-place = The place or the dates did not fit. Look at jobs nearer to you.
application-declined-other = The employer chose somebody else. Thank you for applying.
application-vacancy-closed = This vacancy is closed. If the employer does not answer, look at others.
application-invitation = The employer wrote to you:

# $employer (String): employer
application-shares = { $employer } sees only this:

# $employer (String): employer
application-shares-nothing = { $employer } sees none of your details.

# $at (String): day and hour
application-read = The employer last looked on { $at }.

application-gone = This application is gone.
application-offer-closed = This vacancy takes no applications now.

# $employer (String): employer
application-sent = Sent. { $employer } will see only what you ticked. We will write here when they answer.

application-withdrawn = The application is withdrawn, and your details are deleted at the employer’s.
application-hidden = Done: the employer no longer sees your details. The application stays.
application-changed-meanwhile = Something changed here while you were looking. This is how it stands now.

# $title (String): vacancy; $employer (String): employer
application-share = Application: { $title }. What may { $employer } see?
    .hint = Tick what you like and press “Done”. They will see nothing else.
    .short = What to show

application-name = What is your name?
    .hint = This is how the employer will see you.
    .short = Name

application-birth-year = In which year were you born?
    .hint = For example: 1994.
    .short = Year of birth

application-citizenship = What is your citizenship?
    .hint = Citizens of the Union’s states need no work permit.
    .short = Citizenship

application-experience = How many years have you done this work?
    .hint = Press a button or type the number.
    .short = Experience

application-languages = Which languages do you speak?
    .hint = Press a language, then its level.
    .short = Languages

application-phone = Which telephone may they call?
    .hint = With the country’s code, for example: +7 900 000 00 00.
    .short = Telephone

# $example (String): @…
application-telegram = What is your name in Telegram?
    .hint = It begins with @, for example: { $example }.
    .short = Telegram

application-about = What else shall we tell the employer?
    .hint = A few words about yourself: what you can do, when you can start.
    .short = About yourself

# $employer (String): employer; $fields (String): what will be shown
application-agree = Show { $employer }: { $fields }. Do you agree?
    .hint = They will see nothing else. You may withdraw this at any time, and the details are hidden again.
    .short = Consent

# $value (Number): year
application-year = { NUMBER($value, useGrouping: 0) }

# $example (String): @…
telegram-name-wrong = That does not look like a Telegram name. It has Latin letters, digits and underscores, for example: { $example }.

shared-name = Name
    .told = your name

shared-birth-year = Year of birth
    .told = year of birth

shared-citizenship = Citizenship
    .told = citizenship

shared-experience = Experience
    .told = experience

shared-languages = Languages
    .told = languages

shared-phone = Telephone
    .told = phone number

shared-telegram = Telegram
    .told = name in Telegram

shared-about = A few words about me
    .told = a few words about yourself

# $title (String): vacancy; $count (Number): how many applications
applicants =
    { $count ->
        [0] { $title }: no applications yet.
        [one] { $title }: { $count } application.
       *[other] { $title }: { $count } applications.
    }

# $number (Number): which; $name (String): name; $status (String): how it stands
applicant-line = { $number }. { $name }: { $status }

# $number (Number): which; $name (String): name
applicant-open-button = { $number }. { $name }

applicant-nameless = No name given
applicants-before-button = ‹ Earlier
applicants-next-button = Later ›
applicants-back-button = All applications
applicants-not-yours = Only people who act for this employer may see this.

# $title (String): vacancy; $status (String): how it stands
applicant = Application for “{ $title }”: { $status }.

applicant-status-applied = waits for your answer
applicant-status-invited = invited
applicant-status-hired = you are hiring them
applicant-status-declined = declined
applicant-status-withdrawn = withdrawn
applicant-shares-nothing = They show nothing about themselves. You can write to them with an invitation.
applicant-invitation = You wrote:
applicant-invite-button = Invite
applicant-hire-button = Hire
applicant-decline-button = Decline
applicant-card-button = The application
applicant-decline = Why do you decline? They will read it in kind words.
decline-reason-filled = The place is taken
decline-reason-experience = Other experience needed
decline-reason-language = Language
decline-reason-documents = Documents
decline-reason-place = Place or dates
decline-reason-other = Other
applicant-now-invited = The invitation is sent.
applicant-now-hired = Noted: you are hiring them. Now write down the contract.
applicant-now-declined = They are told.

invitation-message = What shall we write to them?
    .hint = When and where to come, whom to ask for, what to bring.
    .short = Invitation

invitation-review = This is what they will read. Send it?
    .short = checking the invitation

invitation-submit-button = Send the invitation
contracts-button = My contracts
contracts = Your employment contracts:
contracts-none = No contracts yet. If your employer is not here, write it down yourself: reminders will follow it.
contract-alone-button = Write a contract down myself
contract-begin-button = Write down the contract
contract-open-button = The contract
contract-confirm-button = All correct, I confirm
contract-refuse-button = This is wrong
contract-take-back-button = Take it back
contract-end-button = Ended early
contract-gone = This contract is gone.
contract-status-proposed = The contract is written down but not confirmed yet.
contract-status-confirmed = Both sides have confirmed the contract.
contract-status-recorded = Only you wrote this contract down: the employer has not confirmed it here.
contract-status-refused = This was not confirmed and does not count.
contract-status-ended = The contract has run out.
contract-status-terminated = The contract was ended early.

# $position (String): position
contract-line-position = Position: { $position }

# $employer (String): employer; $country (String): country
contract-with = Employer: { $employer }, { $country }

# $date (String): day
contract-starts = Begins: { $date }

# $date (String): day
contract-ends = Last day: { $date }

contract-endless = Without an end

# $pay (String): sum
contract-line-pay = Pay a month: { $pay }

# $date (String): day
contract-terminated-on = Ended: { $date }

contract-waits-other = We are waiting for the other side.
contract-waits-you = Please check it, then confirm or refuse.
contract-stay-follows = While the contract runs, you may stay in the state you work in. Reminders follow its term.
contract-countdown = If you entered more than 90 days ago, you have 15 days to sign a new contract without leaving. See your term of stay.
contract-proposed-now = Written down. We will ask the other side to confirm it.
contract-recorded-alone = Written down.
contract-now-confirmed = Confirmed.
contract-now-refused = It is taken off.
contract-now-terminated = Written down: the contract is ended.

contract-state = In which state do you work?
    .hint = Where you go to work.
    .short = State of work

contract-employer = Who do you work for?
    .hint = The name as in the contract. You may skip this.
    .short = Employer

contract-position = What is the position?
    .hint = As in the contract.
    .short = Position

contract-starts-on = From which day does the contract run?
    .hint = Day, month and year, for example: 12 January 2027.
    .short = Begins

contract-ends-on = What is the contract’s last day?
    .hint = For example: 30 June 2027. Skip it if there is none.
    .short = Last day

contract-pay = What is the pay a month?
    .hint = As in the contract. You may skip this.
    .short = Pay

contract-review = Please check what is written about the contract.
    .short = checking the contract

contract-submit-button = Write it down
contract-note-both = This is a record for reminders and does not replace the contract. The other side will confirm it.
contract-note-alone = This is a record for reminders and does not replace the contract. It is made by you only.
contract-ends-before-start = The last day comes before the first. Please check the dates.
contract-ended-before-start = That day comes before the contract began. Please check it.
contract-ended-after-end = That day comes after the contract’s last day: then it simply ran out.
contract-ended-already = That day is past. Please tell a contract that still runs.
contract-ends-too-late = That day is too far off. Please check the year.
contract-starts-too-early = That is too long ago. Please check the year.
contract-starts-too-late = That day is too far off. Please check the year.
contract-end = On which day was the contract ended? Choose a day or type it.

# $title (String): vacancy; $employer (String): employer
news-application-new = A new application for “{ $title }”.

# $title (String): vacancy; $employer (String): employer
news-application-invited = { $employer } invites you: “{ $title }”.

# $title (String): vacancy; $employer (String): employer
news-application-hired = { $employer } is hiring you: “{ $title }”. Next, write down the contract: reminders will follow it.

# $title (String): vacancy; $employer (String): employer
news-application-declined = “{ $title }” did not work out this time.

# $title (String): vacancy; $employer (String): employer
news-application-withdrawn = An application for “{ $title }” was withdrawn.

# $title (String): vacancy; $employer (String): employer
news-application-closed = “{ $title }” is closed. If the employer does not answer, look at other matching jobs.

# $side (String): who reads it; $employer (String): employer
news-contract-proposed =
    { $side ->
        [worker] { $employer } wrote down your contract.
       *[employer] The worker wrote down the contract.
    }

# $side (String): who reads it; $employer (String): employer
news-contract-confirmed =
    { $side ->
        [worker] { $employer } confirmed your contract.
       *[employer] The worker confirmed the contract.
    }

# $side (String): who reads it; $employer (String): employer
news-contract-refused =
    { $side ->
        [worker] { $employer } did not confirm what was written about the contract.
       *[employer] The worker did not confirm what was written about the contract.
    }

# $side (String): who reads it; $employer (String): employer
news-contract-terminated =
    { $side ->
        [worker] { $employer } wrote down that your contract is ended.
       *[employer] The worker wrote down that the contract is ended.
    }

# $employer (String): employer; $from, $to (String): countries
news-group-invited = { $employer } is gathering a group: { $from } – { $to }. Look at the trip and decide whether you go.

# $employer (String): employer; $from, $to (String): countries; $status (String): consented is whoever is registered
news-group-changed =
    { $status ->
        [consented] { $employer } changed the group’s trip: { $from } – { $to }. Your registration is as it was.
       *[other] { $employer } changed the group’s trip: { $from } – { $to }. Look at it and decide whether you are going.
    }

# $employer (String): employer; $from, $to (String): countries; $status (String): consented is whoever is registered
news-group-cancelled =
    { $status ->
        [consented] { $employer } cancelled the group’s trip: { $from } – { $to }. If you are not going, cancel your registration too.
       *[other] { $employer } cancelled the group’s trip: { $from } – { $to }. There is nothing you need to do.
    }

groups-button = Groups

# $most (Number): how many people at most
groups = Your groups. One holds up to { $most } people.

# $most (Number): how many people at most
groups-none = A group travels to work together: up to { $most } people. You describe the trip; each one agrees and gives their own document.

group-begin-button = A new group

# $from, $to (String): countries; $date (String): day
group-name = { $from } – { $to }, { $date }

# $place (String): town; $address (String): address
group-stays = Where they will live: { $place }, { $address }

# $count (Number): how many were asked; $most (Number): how many at most
group-count = Asked: { $count } of { $most }.

# $count (Number): how many
group-count-waiting = Not answered yet: { $count }

# $count (Number): how many
group-count-consented = Agreed and registered: { $count }

# $count (Number): how many
group-count-refused = Refused: { $count }

# $count (Number): how many
group-count-left = Changed their minds: { $count }

group-is-cancelled = The employer cancelled the group’s trip.

# $count (Number): 2…100
group-invite-button = Ask all { $count }

group-link-button = A link for one person
group-change-button = Change the trip
group-cancel-button = Cancel the group
group-cancel-sure = Cancel the group’s trip? Everyone who has not refused will be told.
group-cancel-yes-button = Yes, cancel it
group-cancelled-now = The group’s trip is cancelled.
group-made = The group is made. Now ask people.
group-changed-now = The trip is changed. Each one is asked to confirm theirs.

# $count (Number): how many
group-invited-now = Asked: { $count }. Each one decides for themselves.

group-link = A link for one person: whoever opens it first has the place. It works for 14 days.
group-link-copy-button = Copy the link
group-link-gone = This link was used already or is too old. Ask the employer for a new one.

group-review = Please check the group’s trip.
    .short = checking the group’s trip

group-submit-button = Save the trip
group-open-button = See the trip
group-gone = This group is gone.

# $employer (String): employer
group-asked = { $employer } asks you to travel with a group. This would be registered:

group-own-data = Only you see your document. The employer sees how many people agreed.
group-voluntary = This is your decision: refusing does not touch your application or contract here.
group-member-waiting = You have not answered yet.
group-member-consented = You agreed, and your trip is registered.
group-member-refused = You refused. You may change your mind.
group-member-left = Your registration is cancelled. You may register again.
group-moved = The employer changed the trip. Your registration is as it was.
group-follow-button = Change mine too
group-agree-button = Agree and give my document
group-refuse-button = Refuse
group-refused-now = Your refusal is noted.

# $employer (String): employer
group-member-agree = Register you for this trip and tell { $employer } that you agreed?
    .hint = They are not shown the document. You may cancel the registration at any time.
    .short = Consent

group-member-review = Please check your details for the group’s trip.
    .short = checking your details

group-member-submit-button = Register

# $question (String): the question the form waits at
resume-application = An application is unfinished. You stopped at “{ $question }”.

resume-application-button = Go on with the application

# $question (String): the question the form waits at
resume-invitation = An invitation is unfinished. You stopped at “{ $question }”.

resume-invitation-button = Go on with the invitation

# $question (String): the question the form waits at
resume-contract = A contract is half written down. You stopped at “{ $question }”.

resume-contract-button = Go on with the contract

# $question (String): the question the form waits at
resume-group = A group’s trip is half described. You stopped at “{ $question }”.

resume-group-button = Go on with the group

# $question (String): the question the form waits at
resume-group-member = Your details for the group’s trip are unfinished. You stopped at “{ $question }”.

resume-group-member-button = Go on for the group
command-applications = My applications and contracts
group-gone-by = The group has left: the time of this trip is past.
group-hired-button = Choose whom to ask
group-hired = Whom shall we ask? Hired and not asked yet:

# $number (Number): which; $name (String): name; $title (String): vacancy
group-hire-button = { $number }. { $name }, { $title }

# $number (Number): place in the list; $title (String): of the vacancy; $employer (String): who posted it; $status (String): how it stands
application-entry = { $number }. { $title }, { $employer }: { $status }

# $position (String): what the contract is for; $date (String): its first day
contract-pick-button = { $position }, { $date }

contract-stay-unmarked = To be reminded of the contract’s term, mark your entry in your trip once you have arrived.
vacancy-closed-own = You cannot apply now: the employer has taken the vacancy off for a while or closed it.
application-own = This is your own vacancy: you cannot apply for it.
applicant-gone = You do not have this application. The person may have erased everything of theirs.
contract-call-off-button = Call the contract off
contract-call-off = The contract has not begun yet. Call it off?
contract-call-off-told = We tell the other side at once.
contract-call-off-yes-button = Yes, call it off
contract-begun-already = The contract has begun. You may now write down the day it was ended.
contract-status-called-off = The contract was called off before it began: it does not count.
contract-now-called-off = Written down: the contract is called off.

# $side (String): worker or employer; $employer (String): the employer
news-contract-called-off =
    { $side ->
        [worker] { $employer } called your contract off before it began.
       *[employer] The worker called the contract off before it began.
    }

group-from = Which country does the group leave from?
    .hint = Press a button or type its name.
    .short = From

group-to = Which country is the group going to?
    .hint = The one where the group will stay. We ask about countries on the way separately.
    .short = To

group-mode = How will the group travel?
    .hint = The border and the next questions depend on it.
    .short = Transport

# $from, $to (String): countries
group-crosses-at = { $from } → { $to }: when will the group cross the border?
    .hint = For example: 25 December 14:00, tomorrow at 9, Friday morning.
    .short = Border

# $from (String): country
group-departure-airport = { $from }: from which airport does the group fly?
    .hint = Press a button, type the city or the code on the ticket.
    .short = Flying from

group-departs-at = When does the group take off?
    .hint = As on the ticket, for example: 25 December 14:00.
    .short = Take-off

# $to (String): country
group-arrival-airport = { $to }: at which airport does the group land?
    .hint = Press a button, type the city or the code on the ticket.
    .short = Flying to

group-arrives-at = When does the group land?
    .hint = As on the ticket, by the clock of that city. For example: 25 December 17:30.
    .short = Landing

# $place (String): town
group-address = { $place }: where exactly will the group stay?
    .hint = Street and house, a hostel or a hotel. For example: 5 Sadovaya Street. You can send a pin on the map.
    .short = Address

applications-groups = The groups you were asked to join are on the buttons below.

# $to (String): country; $date (String): day
group-mine-button = Group: { $to }, { $date }

# $place (String): town
group-stays-town = Where they will live: { $place }, address not known yet

### Feeds

# $sources (List): other sources
vacancy-also-in = The same job is also posted by: { $sources }

# $source (String): a source
vacancy-source-named-button = Open: { $source }

# $times (Number): how many times; $since (String): the first day
vacancy-reposted =
    { $times ->
        [one] This job has been posted anew { $times } time, first on { $since }. Ask why the place is free.
       *[other] This job has been posted anew { $times } times, first on { $since }. Ask why the place is free.
    }
