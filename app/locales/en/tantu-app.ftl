brand = Tantu
# What this language calls itself
language-name = English

## Components

shell-title = { $page } - Tantu
shell-title-problem = Error: { $page } - Tantu
shell-skip = Skip to the main content
shell-nav = Often used
shell-applications = My applications
shell-settings = Text size and colours
shell-sign-in = Sign in
shell-sign-out = Sign out
shell-help-phone = Call { $phone } and ask
shell-help-halls = Service halls in this district
shell-help-stuck = I am stuck, please help me

back-link = Back
progress-caption = { $service }, step { $now } of { $all }
error-summary-title = { $count ->
        [1] There is a problem
       *[other] There are { $count } problems
    }
field-problem-prefix = Error:{" "}
date-field-year = Year
date-field-month = Month
    .optional = Month (optional)
date-field-day = Day
    .optional = Day (optional)
checkboxes-several = You can choose more than one
# Alone before the last answer, “none of these”
checkboxes-or = or
# The unit after a number
number-field-yuan = yuan
# All of these are about another person.
person-name = Name
person-relation = What they are to you
    .hint = Such as daughter, husband or neighbour
person-citizen-id = Citizen ID number
    .hint = 18 characters; the last may be an X
person-phone = Phone number
    .hint = A mobile, or a landline with its area code
place-field-elsewhere = Another place
place-field-which = If it is another place, where is it?
    .hint = Write it down to the district or county, such as Lushan, Jiujiang, Jiangxi
# Before the first room, device and so on is added
group-empty = There is nothing here yet. Press the button below to add something.
group-full = No more can be added.
staff-note = To correct:{" "}
summary-list-empty = Not answered
# What is changed follows at once, as in “Change the address”.
summary-list-change = Change{ " " }
door-at-the-hall = For now, please come to the service hall
panel-now = What you need to do now
panel-next = What comes next
panel-who = Who is handling it, and by when
# The next four are read aloud after the name of a step.
road-done = , done
road-stopped = , it ended here
needs-you = Waiting for you
notice-info = Note:{" "}
notice-warning = Important:{" "}
notice-success = Good news:{" "}
# Something to correct, done or not. The third is read aloud after the link.
task-to-do = To do
task-done = Done
task-state = , { $state }
# The heads of a plan’s table
plan-item = What is done
plan-price = Price
plan-subsidy = Subsidy
plan-own = You pay
plan-total = Total
needs = What should we have ready for you?
    .hint = Choose as many as you like, or none
needs-interpreter = A sign language interpreter
needs-wheelchair = A way in for a wheelchair
needs-companion = Somebody to go with you
needs-quiet = A quiet place
# What comes out of “What can I get?”: advice, not a decision
verdict-eligible = It looks as if you can apply
verdict-perhaps = Perhaps you can apply
verdict-not = It looks as if you cannot apply yet
verdict-rule = Rule:{" "}
verdict-assumed = Not confirmed yet: ask the federation
deadline-promised = Promised by
deadline-statutory = Last day by law
deadline-paused = The clock stands still.{" "}
deadline-overdue = It is late, and we are sorry.{" "}
gallery-title = The parts of Tantu
gallery-intro = Every page of Tantu is made of these parts. They are shown here for those who build Tantu, and for the tools that check it.
gallery-back = All parts

## Dates

date-long =
    { $weekday ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    }, { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
moment = { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }, { $hour }:{ $minute }
date-estimate = about { $date } (holidays not yet announced)
date-short =
    { $weekday ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    }, { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
clock-time = { $hour }:{ $minute } { $part ->
        [noon] noon
        [afternoon] pm
        [evening] pm
       *[morning] am
    }
time-slot = { $day }, { $time }
money = ¥{ $amount }
# Between the things of a list
list-separator = { ", " }

## Home

home-title = What would you like to do?
home-lead = Apply to the Disabled Persons’ Federation here, and follow your application.
home-track = Follow my application
    .text = See how far it has come and what to do next
home-other = Something else
    .text = Assistive devices, home adaptations, subsidies, work: by phone or at a hall

## A service

service-who = Who can apply
    .where = This service is for { $region }. If your certificate is from elsewhere, call { $phone } first.
service-need = What you need
service-time = How long it takes
    .text = About { $minutes } minutes to fill in; there is no time limit. After that, { $days } working days at most.
service-cost = What it costs
service-decides = Who decides
service-steps = How it goes
    .apply = You fill in the form here and send it
service-start = Start
service-save = Each page is saved when you press Continue. You can stop and carry on later.
service-elsewhere = Rather not do it online? Call { $phone } or go to your street office; the staff will do it with you.
service-privacy = What you enter goes to the street office and the district federation, to handle your application.

## Starting

start-title = You have an application that is not finished
start-text = { $service }, begun { $when }. If you start again, the earlier one stays under “My applications”.
start-continue = Carry on with it
start-new = Start a new one

## A question

question-page-title = { $question } (step { $now } of { $all }) - { $service }
question-continue = Continue
question-kept = Press the button above to save this page. Earlier answers are already saved, so you can stop whenever you like.
question-later = Stop for now, come back later
question-offer = Go to “{ $service }”

## Checking

check-title = Check your answers, then send them
check-title-correct = Correct these, then send them back
check-kept = Nothing has been sent yet. You can change every answer.
check-kept-correct = What the staff asked for stands beside each answer. When all is corrected, press “Send my corrections” at the end, by { $date }. Even after this date, correct it as soon as you can or call { $phone }.
check-submit = All correct, send my application
check-submit-correct = Send my corrections
check-skipped = Left empty
check-discard = Delete this draft

## Deleting a draft

discard-title = Delete this draft?
discard-text = Everything you entered in this draft will be gone and cannot be brought back.
discard-yes = Delete it
discard-no = Keep it and carry on

## Receipt

receipt-title = We have your application
receipt-page-title = We have your application, reference { $reference }
receipt-reference = Your reference number
receipt-keep = Note the number down or print this page. You need it to follow your application or to ask about it.
receipt-next = What happens next
receipt-when = It will be done by { $date }. Time we wait for your corrections does not count.
receipt-phone = Not done by then? Call { $phone } and give the reference number.
receipt-news = Progress, and anything you need to correct, appears under “My applications”. We do not send text messages about it yet, so please check every few days.
receipt-follow = See how far it has come
receipt-home = Back to the home page
receipt-at = Sent { $when }
print = Print this page

## My applications

applications-title = My applications
applications-empty = You have no applications yet
    .text = Everything you send from here will be listed on this page.
applications-empty-start = See what you can apply for
applications-drafts = Not finished
applications-asked = Waiting for you
applications-open = Under way
applications-ended = Done
applications-draft-state = Not finished and not sent
applications-draft-next = Open it to carry on.
applications-draft-new = Draft, last filled in { $when }

## A case

application-caption = { $service }, reference { $reference }
application-page-title = { $state }. { $caption }
application-news = There is news about this application: see it here
application-nothing-to-do = Nothing.
application-correct-now = Correct the { $count ->
        [one] item
       *[other] { $count } items
    } listed below and send the form back by { $date }.
application-correct-next = Once you send it back, it goes on with { $office }. Time we wait for you does not count.
application-correct-start = Make corrections
application-correct-list = What to correct
application-who-by = By { $date } at the latest, { $left } working { $left ->
        [one] day
       *[other] days
    } from now: { $office }
application-who-today = Today at the latest: { $office }
application-overdue = This should have been done by { $date }, and it is late. We are sorry. Call { $phone } and give the reference number. It is with { $office }.
application-waiting-title = Corrections needed
application-waiting-who = You, by { $date }. Even after that, correct it as soon as you can. For help, call { $phone }.
application-refused-title = Your application was not approved
application-refused-now = Read the reason below. If you disagree, you can ask for a review. There is a time limit, so ask soon.
application-refused-next = Call { $phone } to ask whom to apply to and by when. Once the reason is resolved you can also apply again.
application-refused-who = Decided by { $office }
application-refused-reason = Why it was not approved
application-finished-now = Nothing.
application-finished-who = The case is closed. For questions, call { $phone }.
application-withdrawn-title = You withdrew this application
application-withdrawn-now = Nothing.
application-withdrawn-next = You can apply again at any time.
application-withdrawn-who = It has ended; nobody is working on it.
application-road = How far it has come
application-finished-by = It will be done by { $date } at the latest.
application-road-submitted = You sent the application
application-road-now = Under way
application-road-waiting = Waiting for your corrections
application-road-ahead = Not yet
application-timeline = What has happened
application-sent = See what I sent, and what to do about a mistake
application-withdraw = Withdraw the application
application-receipt = See the receipt
application-again = Apply again

event-submitted = You sent the application
event-accepted = Accepted by { $office }
event-correction-requested = You were asked by { $office } to correct something by { $date }
event-corrected = You sent your corrections
event-approved = Approved by { $office }
event-refused = Not approved by { $office }
event-delivered = Handed over to you by { $office }
event-closed = Closed by { $office }
event-withdrawn = You withdrew the application

## What I sent

sent-title = What I sent
sent-page-title = What I sent, reference { $reference }
sent-text = This is everything you gave to the federation. Found a mistake, or has your phone or address changed? Call { $phone }, give the reference number and ask how to correct it.

## Withdrawing

withdraw-title = Withdraw this application?
withdraw-page-title = Withdraw this application? Reference { $reference }
withdraw-text = Nobody will go on with it. To apply after all you would have to start again. What you sent is kept and you can still read it.
withdraw-yes = Withdraw it
withdraw-no = Keep it

## Signing in

sign-in-title = Which mobile number do you sign in with?
    .hint = You get a text message with 6 digits. It is the same the first time; there is nothing to register.
    .missing = Enter your mobile number
sign-in-kept = What you just typed is kept
    .text = You were away for a while. To keep you safe, please sign in again within an hour, then carry on.
sign-in-send = Send the message
sign-in-why = We ask you to sign in so that what you enter is saved and you find it again.
sign-in-no-phone = No mobile phone, or a new number? Call { $phone } or ask at your street office.
sign-in-code-title = What are the 6 digits in the message?
    .hint = It went to the phone ending in { $ending } and is valid for 10 minutes.
    .missing = Enter the 6 digits from the message
sign-in-code-continue = Sign in
sign-in-code-again = Nothing came? Send another
sign-in-code-sent-again = Another message has been sent; use the newest one
sign-in-code-other = Use another number
sign-in-spent-title = These digits no longer work
sign-in-spent-text = Perhaps 10 minutes have passed, or they were used already, or were entered wrongly 5 times. You did nothing wrong: just ask for a new message.
sign-in-spent-again = Send a new message
signed-out-title = You are signed out
signed-out-text = Your applications can no longer be seen on this device. Everything is kept and will be there when you sign in again.
signed-out-home = Back to the home page
sms-sign-in-code = { $code } are the digits to sign in to Tantu, valid for { $minutes } minutes. Tell them to nobody; our staff will never ask for them.

## Display settings

settings-title = Text size, colours and language
settings-page-title-saved = Saved: text size, colours and language
settings-size = How large should the text be?
settings-size-100 = Standard
settings-size-125 = Large
settings-size-150 = Larger
settings-size-200 = Largest
settings-theme = Which colours?
settings-theme-device = As on my phone or computer
settings-theme-light = Light
settings-theme-dark = Dark
settings-theme-contrast = Yellow on black, strongest contrast
settings-language = Which language?
settings-save = Save
settings-saved = Saved. This device will remember it.

## Help

help-title = We will help you
help-stuck = Stuck?
    .text = Call { $phone } and say what you want to do and where you stopped. What was saved will not be lost. Nobody may answer at night; then call again in the daytime.
help-halls = Service halls
    .text = Take your certificate and a photo. Call { $phone } first to ask what else to bring, when they open and where they are. You do not need to use the internet: the staff fill it in with you. A relative may go for you.
help-other = What Tantu can do today
    .text = You can do this here: { $services }. For anything else, call or go to a hall.
help-access = Hard to use?
    .text = If the text is too small, or your screen reader does not read something, call { $phone } and tell us. We will fix it.

## No network

offline-title = There is no network just now
offline-text = Everything you sent or saved is safe. The last page may not have been saved: check it once you are online.
offline-again = Try again

## When something fails

problem-not-found-title = There is no such page here
    .text = The address may be wrong, or the application may not be in your name. All of yours are under “My applications”. Signed in with another number before? Sign in with that one.
problem-forbidden-title = That was not done
    .text = Your browser says that this request came from another website. To keep you safe we did not follow it. Go back to a page of Tantu and press once more.
problem-conflict-title = This application has just changed
    .text = Somebody moved it while you were looking. See how it stands now, then decide.
problem-sent-before-title = This application has already been sent
    .text = Your last change was not taken, because the application had gone off before it. If it has to be changed, please call us.
problem-sent-before-case = See this application
problem-too-large-title = That is too much
    .text = More came in at once than we can take. Go back, write a little less, and send it again.
problem-too-many-title = Please wait a little
    .text = There were too many tries in a short time. Try again in { $hours ->
        [0] { $minutes ->
            [one] a minute
           *[other] { $minutes } minutes
        }
        [one] an hour
       *[other] { $hours } hours
    }. If it is urgent, call { $phone }.
problem-timed-out-title = That took too long
    .text = The network may be poor; not everything arrived. Please try again.
problem-unsupported-title = We could not read that request
    .text = Go back to a page of Tantu and press once more.
problem-busy-title = Nothing can be saved just now
    .text = We have a technical problem. Everything saved earlier is safe. The last page was not saved: please send it again in a few minutes.
problem-broken-title = Something failed on our side
    .text = It is not your fault, and we have made a note of it. Everything saved earlier is safe. The last page may not be, so please send it again.
problem-again = Send again
    .kept = Everything you filled in is still on this page: press once to send it again.
problem-home = Back to the home page
problem-applications = My applications
problem-call = Still not working? Call { $phone } and we will do it with you.

## Slips

problem-missing = Fill this in
problem-too-long = Too long: { $limit } characters at most
problem-not-an-option = Choose one of these
problem-not-declared = Please confirm before you go on
problem-date-incomplete = Enter year, month and day. If you cannot read them, leave all three empty
problem-date-impossible = There is no such day. Look at the certificate again
problem-phone-unknown = This does not look like a phone number. A mobile has 11 digits; a landline needs its area code
problem-phone-not-mobile = A landline cannot receive text messages. Enter a mobile number
problem-number-sign = The number holds only digits, and perhaps X and B. Look at the certificate again
problem-number-short = { $missing ->
        [one] One character is missing
       *[other] { $missing } characters are missing
    }. Look at the certificate again
problem-number-long = { $extra ->
        [one] There is one character too many
       *[other] There are { $extra } characters too many
    }. Look at the certificate again
problem-number-check = One digit may be wrong, or two may have changed places. Look at the certificate again
problem-number-birthday = The birthday in the number is not right: look at characters 7 to 14
problem-number-category = Character 19 should be 1 to 7. Look at the certificate again
problem-number-level = Character 20 should be 1 to 4. Look at the certificate again
problem-number-replacement = After the 20 characters comes B and a number, such as B1
problem-code-wrong = These are not the digits in the message. You can try { $left ->
        [one] once more
       *[other] { $left } more times
    }
problem-code-shape = There are 6 digits in the message. Please look again
