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
    .text = What is not here: by phone or at a hall

## A service

service-who = Who can apply
    .where = This page says how { $region } does it. If you are elsewhere, change the place on the first page, or call { $phone }.
service-need = What you need
service-time = How long it takes
    .text = About { $minutes } minutes to fill in; there is no time limit. After that, { $days } working days at most.
    .besides = Assessments, public notices and visits take their own time, as the steps below say.
    .together = About { $minutes } minutes to fill in; there is no time limit. After that each matter has its own last day; the receipt says which.
service-cost = What it costs
service-decides = Who decides
service-steps = How it goes
    .apply = You fill in the form here and send it
    .together = Each matter you chose is then handled, and followed, on its own
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
# One form for several matters: tells apart what several of them ask
check-of-service = { $question } ({ $service })
check-discard = Delete this draft

# The matters services belong to
home-finder = Answer a few questions and see what you may be able to get
home-place = You are looking at the services of { $place }.
    .change = Change the place
home-default = The rules of this place are not known here yet. What follows is how it is usually done in the country; what your federation says counts.
matter-together = Several things at once
    .text = One form, several applications
matter-certificate = The disability certificate
    .text = First issue, renewal, replacement, transfer, change, cancellation
matter-money = Subsidies and relief
    .text = Living subsidy, nursing-care subsidy, relief in hardship
matter-device = Assistive devices
    .text = Wheelchairs, hearing aids, prostheses: fitting, repair, loan
matter-home = Changes to your home
    .text = To make moving, washing and opening doors easier
matter-child = Rehabilitation for children
    .text = Help with rehabilitation for children with disabilities
matter-work = Work
    .text = Register what work you would like
matter-other = Other services
    .text = Other services of this place

# “What can I get?”
finder-title = What can I get?
finder-lead = About ten questions, about three minutes. Then we show you what you may be able to get, and why.
finder-unknown = If you do not know something, choose “I am not sure”.
finder-private = You need not sign in. Your answers can be found on this device only, for a day at most.
finder-binding = This only helps you to see. The federation decides; you can always apply.
finder-start = Start
finder-continue = Go on where I stopped
finder-anew = Start again from the beginning
finder-result-title = What you may be able to get
finder-result-binding = This is no decision. You can apply for any of it; if you are not sure, call { $phone }.
finder-eligible = It looks as if you can get these
finder-perhaps = Perhaps you can get these
finder-not = These do not seem to fit
finder-answers = Your answers
finder-home = Back to the first page

# Where the person is
place-title = Where will you apply?
place-hint = Places do things differently. Choose where you live now; if you are registered elsewhere, we ask about it later.
place-save = Choose this place

# What is known already: nobody is asked twice
known-title = We know this already
known-page-title = { $title } - { $service }
known-lead = You have given these answers before. What has not changed need not be entered again; what has, please change.
known-continue = Nothing else has changed, go on
known-forget = This one is for somebody else; ask everything anew
known-from-application = From your application of { $date }. Has it changed? Then change it here
known-from-finder = From “What can I get?” on { $date }. Has it changed? Then change it here

# The form has changed since the draft was begun
update-title = This form has changed
update-lead = The form was changed after you last filled it in. Everything you entered is still there, and what still fits has been carried over.
update-unfit = Please answer these again
update-added = These are new
update-gone = These are not needed any more
update-continue = All right, go on

# Corrections: just those pages
tasks-title = Please change these
tasks-left = { $left ->
        [one] One thing is left to change. Please change it by { $date } and send it back.
       *[other] { $left } things are left to change. Please change them by { $date } and send them back.
    }
tasks-done = All of it is changed. Please read it once more and send it back.
tasks-kept = What you change is kept, even if you stop halfway. If anything is unclear, call { $phone }.
tasks-check = Read it once more and send it back

check-set-aside = These are not sent
    .text = You changed an earlier answer, so they are not needed. What you entered is kept; if you change the answer back, they come back too.

answer-morning = { $day }, morning
answer-afternoon = { $day }, afternoon
answer-with-unit = { $number } { $unit }
answer-entry = { $entry }: { $said }

document-self = I will bring it to the office
document-helper = A relative or somebody else will bring it
document-home = I cannot leave home; please come and collect it
document-missing = I do not have it yet

date-month =
    { $month ->
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
date-year = { $year }

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
receipt-papers = Papers to hand in
    .text = They go to { $office }; give the reference number. What you do not have yet, please hand in soon.
receipt-together = You have sent { $count } applications together
    .text = Each has its own reference number and goes its own way.
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
application-asked-who = You, by { $date }. Even after that, please do it soon. For help, call { $phone }.
application-asked-late = You. It was due by { $date }, which has passed. Please do it soon, or call { $phone } and tell us.
application-correct-now = Correct the { $count ->
        [one] item
       *[other] { $count } items
    } listed below and send the form back by { $date }.
application-correct-next = Once you send it back, it goes on with { $office }. Time we wait for you does not count.
application-correct-start = Make corrections
application-correct-list = What to correct
application-waiting-title = Corrections needed
application-plan-title = A plan is ready for you
application-plan-now = Look at the plan and say whether you agree.
application-plan-next = If you agree, it goes on with { $office }. You can also ask for changes, or say no.
application-plan-start = See the plan
application-confirmation-title = Please say whether it is well done
application-confirmation-now = Look at it, then say whether it is well done.
application-confirmation-next = If it is well done, it goes on to the next step. If not, it will be put right.
application-confirmation-start = Say how it is
application-times-title = Please choose a time
application-times-now = Choose a time that suits you. If none does, you can say so.
application-times-next = Once you have chosen, it is prepared by { $office }.
application-times-start = Choose a time
application-times-past-title = The times we offered have passed
application-new-times = Nothing. You will be offered other times by { $office }.
application-missed-now = We missed each other; that is all right. You will be offered other times by { $office }.
application-booked-now = You have an appointment: { $time }.
application-booked-see = See the appointment, or change it
application-who-by = By { $date } at the latest, { $left } working { $left ->
        [one] day
       *[other] days
    } from now: { $office }
application-who-today = Today at the latest: { $office }
application-who-usual = Usually until { $date }: { $office }
application-overdue = It should have been done by { $date } and is late. It is with { $office }.
application-overdue-ask = Call { $phone } and give the reference number { $reference }.
application-overdue-statutory = The last day the law allows has passed as well. Call { $phone } to complain and give the reference number { $reference }.
application-promised-open = Nobody can say yet. We tell you as soon as it goes on.
application-promised-usual = Usually until { $date }
application-paused-correction = It goes on when you have made the corrections.
application-paused-plan = It goes on when you have looked at the plan.
application-paused-confirmation = It goes on when you have said whether it is well done.
application-paused-times = It goes on when you have chosen a time.
application-paused-appointment = It goes on after the day of your appointment.
application-paused-queue = You are on a waiting list. It goes on when it is your turn.
application-paused-appeal = The decision is being looked at again. It goes on after that.
application-paused-stage = The time this step takes does not count.
application-queued-title = Accepted, and waiting
application-queued-next = When it is your turn, it goes on with { $office }. You will see it on this page.
application-queued-who = It is with { $office }. Nobody can say yet how long it takes. To ask, call { $phone }.
application-queued-reason = Why it has to wait
application-appealed-title = The decision is being looked at again
application-appealed-next = The result and the reason will be on this page.
application-refused-title = Your application was not approved
application-refused-now = Read the reason below.
application-refused-appeal = Read the reason below. If you disagree, you can ask for a review: they look at it again. Do so by { $date }.
application-refused-next = Once the reason is resolved you can apply again. If anything is unclear, call { $phone }.
application-refused-who = Decided by { $office }
application-refused-reason = Why it was not approved
application-appeal-start = Ask for a review
application-appeal-link = Do you disagree with the decision? Ask for a review by { $date }
application-declined-title = You did not want the plan
application-finished-now = Nothing.
application-finished-who = The case is closed. For questions, call { $phone }.
application-follow = You may want to think of this
application-withdrawn-title = You withdrew this application
application-withdrawn-now = Nothing.
application-withdrawn-next = You can apply again at any time.
application-withdrawn-who = It has ended; nobody is working on it.
application-road = How far it has come
application-finished-by = It will be done by { $date } at the latest.
application-road-submitted = You sent the application
application-road-now = Under way
application-road-waiting = Waiting for your corrections
application-road-plan = Waiting for your answer to the plan
application-road-confirmation = Waiting for you to say how it is
application-road-times = Waiting for you to choose a time
application-road-queued = On the waiting list
application-road-appeal = Review
application-road-ahead = Not yet
application-timeline = What has happened
application-together = Sent together with it
application-sent = See what I sent, and what to do about a mistake
application-appointment = See the appointment
application-plan = See the plan
application-notices = See the public notices
application-withdraw = Withdraw the application
application-receipt = See the receipt
application-again = Apply again

event-submitted = You sent the application
event-accepted = Accepted by { $office }
event-assessed = The result was written down by { $office }
event-notice-ended = The public notice ended
event-correction-requested = You were asked by { $office } to correct something by { $date }
event-corrected = You sent your corrections
event-approved = Approved by { $office }
event-completed = Done: { $stage }
event-refused = Not approved by { $office }
event-delivered = Handed over to you by { $office }
event-closed = Closed by { $office }
event-withdrawn = You withdrew the application
event-waiting = Accepted by { $office }, and put on a waiting list
event-resumed = It is your turn, and it goes on with { $office }
event-times-offered = You were offered times by { $office }
event-time-chosen = You chose a time: { $time }
event-time-cancelled = You said that the time does not suit you
event-time-missed = You missed each other
event-time-kept = The appointment took place
event-plan-proposed = A plan was made for you by { $office }
event-plan-agreed = You agreed to the plan
event-plan-changes-asked = You asked for changes to the plan
event-plan-declined = You did not want the plan
event-confirmed = You said that it is well done
event-objected = You said that it is not well done
event-sent-back = Sent back to “{ $stage }” by { $office }, to be done again
event-appealed = You asked for a review
event-appeal-decided = { $granted ->
        [yes] After the review, this step is done again
       *[no] After the review, the decision stays
    }

## Appointments

appointment-title = Choose a time
appointment-booked = Your appointment
appointment-page-title = { $title }. { $caption }
appointment-when = When
appointment-place = Where
appointment-minutes = How long
    .text = About { $minutes } minutes
appointment-note = Good to know
appointment-needs = What will be ready for you
appointment-said = What you said
appointment-time = When can you come?
    .missing = Choose a time. If none suits you, choose the last answer
appointment-none = None of these, please offer others
appointment-words = Is there anything else we should know?
    .hint = You may leave this empty. If none suits you, write when you can come
appointment-choose = Take this time
appointment-calendar = Save it in the calendar of my phone or computer
appointment-change = Change the time
appointment-cancel = Cancel the appointment
    .text = You will then be offered other times by { $office }. Your application goes on.
appointment-why = Why does it not suit you, and when would it?
    .hint = You may leave this empty
appointment-fixed = The time cannot be changed here now. To change it, call { $phone }.
appointment-missed = We missed each other; that is all right
appointment-cancelled = You said that the time does not suit you
appointment-past = The times we offered have passed
appointment-again = You will be offered other times by { $office }. You will see them under “My applications”. Your application goes on.
calendar-summary = { $service }: appointment
calendar-description = Reference number { $reference }. If you cannot come, change the time in Tantu or call { $phone }.

## Plans

plan-title = Please look at version { $number } of the plan
plan-title-answered = Version { $number } of the plan
plan-page-title = { $title }. { $caption }
plan-caption = Version { $number }, given to you on { $date }
plan-own-nothing = You pay nothing yourself.
plan-own-sum = You pay { $sum } in all yourself.
plan-note = The staff say
plan-answer = What do you think of this plan?
    .missing = Choose one
plan-agree = I agree; please do it like this
plan-changes = Some of it should be changed
plan-decline = I do not want this plan
    .hint = The application then ends. You can apply again later
plan-words = What should be changed? Or why do you not want it?
    .hint = Needed if you want changes; otherwise you may leave it empty
    .missing = Write what should be changed, so that they know
plan-send = Send my answer
plan-overtaken = The plan has just been changed; this is the newest version
    .text = Your answer was not sent. Please look at the new version and choose again.
plan-earlier = Earlier plans
plan-agreed = You agreed to this plan.
plan-changes-asked = You asked for changes:
plan-declined = You did not want this plan.
plan-unanswered = A newer plan came before you answered.

## Whether it is well done

confirm-title = Please look: is everything well done?
confirm-page-title = Please look: is everything well done? { $caption }
confirm-answer = How is it?
    .missing = Choose one
confirm-yes = Yes, it is well done
confirm-no = No, not yet
    .hint = Write what is not right, and it will be put right
confirm-words = What is not right?
    .hint = Leave this empty if it is well done
    .missing = Write what is not right, so that they know
confirm-send = Send my answer

## Reviews

appeal-title = Why do you disagree?
    .hint = Write what you know, in your own words
    .missing = Write why you disagree
appeal-page-title = Why do you disagree? { $caption }
appeal-decision = The decision
appeal-text = A review means that the decision is looked at again by { $office }.
appeal-when = Ask by { $date }. You get the result within { $days } working days.
appeal-late = The last day was { $date }. Call { $phone } to ask what else you can do
appeal-send = Send it
appeal-call = Is writing hard for you? Call { $phone } and tell them.

## Public notices

notices-title = Public notices
notices-lead = A public notice tells for a few days what is about to be decided, so that anyone can speak up. Only surnames are shown.
notices-region = Public notices now: { $region }
notices-none = There are no public notices now.
notices-item = { $service }: from { $since } to { $until }
notices-object = If you have something to say
    .text = Call { $phone } on the last day at the latest. Say which notice it is about and what you have to say.

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
help-notices = Public notices
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

field-optional = { $label } (optional)
problem-missing = Fill this in
problem-too-long = Too long: { $limit } characters at most
problem-not-an-option = Choose one of these
problem-not-declared = Please confirm before you go on
problem-date-incomplete = The date is not complete: fill in what is empty
problem-date-ahead = This day has not come yet; please check
problem-date-passed = This day has passed; please check
problem-none-with-others = You chose the last answer and another one; keep one or the other
problem-time-passed = This time can no longer be chosen; choose another
problem-place-missing = Write which place it is
problem-not-a-number = Enter a number, such as 3
problem-not-money = Enter an amount in yuan, such as 1200 or 1200.50
problem-number-too-small = It has to be at least { $least }
problem-number-too-big = It can be at most { $most }
problem-too-few = At least { $least } are needed
problem-too-many = There can be at most { $most }; remove the rest
problem-name-missing = Enter the name
problem-relation-missing = Enter how they are related to the applicant
problem-citizen-id-missing = Enter the ID card number
problem-phone-missing = Enter a phone number
problem-date-impossible = There is no such day; please check
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
