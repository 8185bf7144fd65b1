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
outbox-maybe-repeat = The connection was cut. If you have already had this message, there is no need to read it again.
card-old = That button is from an earlier message. Here is where we are now.
not-understood = We did not understand that. Press one of the buttons below or put it in other words.

### other-input

# What a person sent that we do not read, and what to do instead
other-voice = That is a voice message, and we cannot listen to it. Please type your answer or press a button.

other-sticker = Thank you, but we cannot read an answer from a sticker. Please type it or press a button.
other-photo = A photo may show a document, so we do not open it and remove it from this chat. Type the details, or send as text the lines with “<” signs at the foot of the document.
other-document = A file may hold a document, so we do not open it and remove it from this chat. Please type what is needed.
other-album = Photos may show documents, so we do not open them and remove them from this chat. Please type the details.
other-video = We do not watch videos, and remove this one from the chat: it may show a document. Please type your answer.
other-edited = We do not follow changes to a message already sent. To change an answer, press “{ back-button }”.
other-forwarded = That is somebody else's message. Please answer in your own words or press a button.
other-location = Your location is not needed here; we have not kept it.
other-contact = A phone number is not needed here; we have not kept it.
other-poll = We do not answer polls. Please type your question or press a button.
other-other = We cannot read this kind of message. Please type it or press a button.
deleted-document = We removed the message with your document's details from this chat. It may remain on your other devices: you may also clear the chat yourself.
deleted-document-not = We could not remove the message with your document's details. Please delete it yourself: press and hold the message, then choose Delete.

### urgent

urgent-button = Urgent help
urgent = If life is in danger, call 112. It is free, and they help without insurance or papers too.

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
    189 – help with migration and trafficking

urgent-by =
    Belarus
    112 or 101 – rescue service
    102 – police, 103 – ambulance
    +375 17 218-52-64 – migration department

urgent-am =
    Armenia
    911 or 112 – rescue service
    102 – police, 103 – ambulance

urgent-passport = If your passport is lost or was taken from you: report it by calling 102, then go to your country's consulate. They give a certificate to return home.
urgent-forced = If you are held, forced to work or refused your papers, that is a crime, and you are not to blame. At a safe moment call 102 or your consulate.
urgent-pay = If you are not paid: keep the contract, messages and a record of the days you worked. Go to the labour inspectorate of that country: a complaint is free.
urgent-consulates = Find your consulate on the site of your country's ministry of foreign affairs: gov.kz, mid.ru, mfa.gov.kg, mfa.am, mfa.gov.by.

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
resume-registration = Your trip registration is not finished. You stopped at “{ $question }”.

resume-registration-button = Continue registration

# $question (String): the name of the question the form waits at
resume-profile = The questions about work are not finished. You stopped at “{ $question }”.

resume-profile-button = Continue the questions
language-choose = Choose a language. You can change it at any time.
help-what = Kösh helps you register a trip ahead of time, find a matching job and not miss deadlines.
help-how = Press buttons or write in your own words: “I am going to Russia tomorrow”, “welder”, “back”, “help”. Your answers are kept.

# $bot (String): our official name at this door
help-free = Everything is free. Our official name: { $bot }. We never ask for money, passwords or SMS codes. If someone does, it is not us.

# $question (String): the name of the question the form waits at
form-help-at = You are now at the question “{ $question }”.

form-help = Write your answer or press a button. “Back” returns to the question before, “Cancel” leaves the form. Your answers are kept.
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
web-forget-ask = The conversation will go from this browser. Without a recovery code or another device you cannot come back to your trips.
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
other-door = You can use the same records on another device: in Telegram and in a browser.

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
other-door-code-telegram = In Telegram, open { $bot } and type the code under “Move to another device”. The button below does this for you.

# $address (String): the page's address
other-door-code-web = In a browser, open { $address }, press “I already use Kösh” and type the code.

other-door-code-other = On the other device, open Kösh, press “I already use Kösh” and type the code.
other-door-copy-button = Copy the code
other-door-open-telegram-button = Open in Telegram
other-door-open-web-button = Open in a browser

# $code (String): the recovery code
other-door-recovery = Your recovery code: { $code }. The earlier one no longer works.

other-door-recovery-keep = Write it on paper and keep it apart from your documents. Whoever knows this code can open your records.
join-ask = This conversation has records of its own. If you go on, the other device's records will be here.
join-ask-kept = The records here are not lost, but only a recovery code will open them.
join-yes-button = Yes, go on
join-no-button = No, leave it as it is
join-wrong = The code does not fit: it is mistyped, too old or already used. Check it and type it again, or get a new one.
join-same = This code belongs to these same records. Type it on another device.
join-done = Done: your same records are here.

# $code (String): the recovery code
join-left = The code that brings you back to the earlier records of this conversation: { $code }.

# $code (String): the recovery code
join-recovery = The code you typed no longer works. Your new recovery code: { $code }.

### pass

pass-title = QR confirmation of trip registration
pass-traveller = Traveller
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
consent-what = What is kept: your language, trips, names, document details, job profile and reminders. All of it is encrypted.
consent-why = Why: to register your trips, remind you of deadlines and show jobs that fit.
consent-rights = Your rights: you can get a copy or erase everything at any moment, right here in the chat.
consent-ask = Do you agree to our keeping your personal data in this way?
consent-agree-button = I agree
consent-more-button = Read it in full
privacy-full-what = What is kept: your language, your trips, details of you and your companions, documents, job profile, reminders and unfinished answers.
privacy-full-purpose = Why: to register your trip, give you a code and a QR confirmation, remind you of deadlines and find jobs. Nothing else. There is no advertising.
privacy-full-where = Where: in the database of whoever runs this Kösh. Names, documents, addresses and answers are encrypted with a key of your own. Messages in Telegram also pass through Telegram itself.
privacy-full-who = Who sees it: you, and those you show your QR confirmation to: they see your name, border crossings and purpose. Employers see nothing until you agree.
privacy-full-how-long = How long: unfinished answers for 90 days after the last change, trips for 180 days after the last border crossing. Without consent, everything is erased after 7 days.
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
when-hour = { $date }. At what time? Press or type it, for example: 14:30.

when-hour-unknown-button = I don't know the hour yet

# $at: day and time; $zone: whose clock
when-told = { $at }, { $zone }

# $at: day and time; $zone: whose clock; $other: the time across the border; $otherZone: whose clock that is
when-told-both = { $at }, { $zone } = { $other }, { $otherZone }

# $date (String): the day
when-day-told = { $date }, hour not given

moment-in-past = That time has passed. Write when you are going to cross. If you have already crossed, go to the menu and type “I have already crossed”.
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
