brand = Tantu
# What this language calls itself
language-name = English

## Components

shell-title = { $page } - Tantu
shell-title-problem = Error: { $page } - Tantu
shell-skip = Skip to the main content
shell-nav = Often used
shell-applications = My applications
shell-settings = Simple mode, large text
shell-sign-in = Sign in
shell-sign-out = Sign out

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
# Stands behind the answer that is chosen already
choices-chosen = (chosen)
# For whoever reads in easy words, where a service has none yet
fallback = There are no easy words for this yet.
    .text = The usual words follow. If you do not understand, call { $phone }. We will explain.
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
    .employer = About { $minutes } minutes to fill in; there is no time limit. How long it then takes is up to the employer.
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
start-kept = If nobody touches it, the earlier one is kept until { $date }.
start-continue = Carry on with it
start-new = Start a new one

## A question

question-page-title = { $question } (step { $now } of { $all }) - { $service }
# The button of a declaration; what is declared stands above it
question-declare = I agree, go on
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
matter-child = Children’s rehabilitation
    .text = Help with rehabilitation for children with disabilities
matter-work = Work
    .text = Find a post, learn a trade, get help at work
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
known-from-register = From your registration for work, { $date }. Has it changed? Then change it here

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

## Two people on one form

# “today at 10:05”
moment-today = today at { $hour }:{ $minute }
# The next three are who it was: put into “Filled in by …, today at 10:05”
together-you = you
# Read by the one who applies, about a helper without a name
together-helper = somebody who helps you
# Read by a helper, about another helper without a name
together-other-helper = another helper
together-author = Filled in by { $who }, { $when }
together-others = There are other answers to this question at the end of the page
# author is the sentence together-author above
together-author-and-others = { $author }. There are other answers at the end of the page
# On the next line stands what was answered then
together-replaced = From { $who }, { $when }, replaced since:
other-answers-title = Other answers to this question
other-answers-instead = Take this one back
# Heard and not seen, after “Take this one back”
other-answers-which = ({ $source })
other-answers-most = Only the last { $most } answers to a question are kept; earlier ones are not.
differences-title = { $count ->
        [one] Two people answered one question differently
       *[other] Two people answered { $count } questions differently
    }
differences-text = What is sent is what stands now. To send another answer, choose its question.
differences-stands = Stands now and will be sent:
# Followed, in sound, by the question
summary-list-others = See the other answers{ " " }

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
receipt-news = Progress, and anything you need to correct, appears under “My applications”. When there is news, we will tell you again.
receipt-follow = See how far it has come
receipt-home = Back to the home page
receipt-at = Sent { $when }
print = Print this page

## My applications

applications-title = My applications
applications-of = Applications of { $name }
    .empty = { $name } has no applications yet
applications-waiting =
    { $count ->
        [one] One application is still on this phone and has not arrived
       *[other] { $count } applications are still on this phone and have not arrived
    }
    .link = See what it waits for
applications-work = My register, posts that fit, classes I signed up for
applications-empty = You have no applications yet
    .text = Everything you send from here will be listed on this page.
applications-empty-start = See what you can apply for
applications-drafts = Not finished
applications-asked = Waiting for you
applications-open = Under way
applications-ended = Done
applications-draft-state = Not finished and not sent
applications-draft-next = Open it to carry on. If nobody touches it, it is kept until { $date }.
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
    .helper = { $helper } ({ $kind }) sent the application for the applicant
event-accepted = Accepted by { $office }
event-assessed = The result was written down by { $office }
event-notice-ended = The public notice ended
event-correction-requested = You were asked by { $office } to correct something by { $date }
event-corrected = You sent your corrections
    .helper = { $helper } ({ $kind }) sent the corrections for the applicant
event-approved = Approved by { $office }
event-completed = Done: { $stage }
event-refused = Not approved by { $office }
event-delivered = Handed over to you by { $office }
event-closed = Closed by { $office }
event-withdrawn = You withdrew the application
    .helper = { $helper } ({ $kind }) withdrew the application for the applicant
event-waiting = Accepted by { $office }, and put on a waiting list
event-resumed = It is your turn, and it goes on with { $office }
event-times-offered = You were offered times by { $office }
event-time-chosen = You chose a time: { $time }
    .helper = { $helper } ({ $kind }) chose a time for the applicant: { $time }
event-time-cancelled = You said that the time does not suit you
    .helper = { $helper } ({ $kind }) said for the applicant that the time does not suit
event-time-missed = You missed each other
event-time-kept = The appointment took place
event-plan-proposed = A plan was made for you by { $office }
event-plan-agreed = You agreed to the plan
    .helper = { $helper } ({ $kind }) agreed to the plan for the applicant
event-plan-changes-asked = You asked for changes to the plan
    .helper = { $helper } ({ $kind }) asked for changes to the plan for the applicant
event-plan-declined = You did not want the plan
    .helper = { $helper } ({ $kind }) declined the plan for the applicant
event-confirmed = You said that it is well done
    .helper = { $helper } ({ $kind }) said for the applicant that it is well done
event-objected = You said that it is not well done
    .helper = { $helper } ({ $kind }) said for the applicant that it is not well done
event-sent-back = Sent back to “{ $stage }” by { $office }, to be done again
event-appealed = You asked for a review
    .helper = { $helper } ({ $kind }) asked for a review for the applicant
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

## Signing in with a card

# A link on the page for signing in
card-sign-in-link = No phone? Sign in with the card from the hall
card-sign-in-title = Sign in with your card
card-sign-in-lead = The hall gave you a card. Your certificate number and six words are printed on it.
card-sign-in-number = Certificate number
    .hint = As it stands on the card: 20 characters, perhaps with B1 behind them
    .missing = Enter your certificate number
card-sign-in-phrase = The six words on the card
    .hint = In the order in which they stand there. Spaces between the words do not matter.
    .missing = Enter the six words on the card
card-sign-in-continue = Sign in
card-sign-in-keep = Keep this card as you keep your keys. Our staff will never ask you for the six words.
card-sign-in-lost = Lost the card, or it does not work? The hall gives you a new one at once. Or call { $phone }.
card-sign-in-by-phone = Sign in with a mobile number
# A message to whoever has a phone after all: a card was made for them at the hall
sms-card-made = The hall has just made a card for you to sign in to Tantu. If you did not ask for it, call { $phone } and it will be ended at once.

## Looking up one application

look-up-link = Only want to know how far one application is? Look it up by its reference number
look-up-title = Look up one application
look-up-number = What is the reference number?
    .hint = It has 12 digits and is on the receipt, for example 2611-4827-3915.
    .missing = Enter the reference number
look-up-why = So that nobody else sees it, we send a message with 6 digits to the applicant’s phone.
look-up-send = Send the message
look-up-spent = Those 6 digits no longer work
    .text = Perhaps 10 minutes have passed, or they were used already, or were entered wrongly 5 times. Enter the reference number again to get a new message.
look-up-code-title = What are the 6 digits in the message?
    .hint = If there is such a number, the message went to the applicant’s phone. It is valid for 10 minutes.
    .missing = Enter the 6 digits from the message
look-up-code-show = See how far it is
look-up-code-other = Nothing came? Check the reference number and ask for another
look-up-code-no-phone = If the applicant has no mobile phone, call { $phone } and give the reference number.
# The page with what was found
looked-up-since = It came to this step on { $when }.
looked-up-needs-you = There is something for you to do. Sign in to see what it is.
looked-up-page-title = { $state }. { $caption }
looked-up-only = To keep it private, this page only shows how far it is. Sign in for everything else.
looked-up-sign-in = Sign in to see everything
looked-up-again = Look up another
# The message; the digits come first, so that phones recognise them
sms-look-up-code = { $code } are the digits to look up application { $reference }, valid for { $minutes } minutes. If it is not you who is looking, tell them to nobody; our staff will never ask for them.

## Passkeys

passkeys-title = Passkeys
passkeys-lead = With a passkey you sign in without waiting for a text message. You sign in the way you unlock this device. Its PIN or password, a pattern, a fingerprint or your face: any of them will do.
passkeys-safe = PIN, pattern, fingerprint and face stay in your device. They never reach us.
passkeys-never-needed = You do not need one. The code by text message always works.
passkeys-yours = Your passkeys
passkeys-none = You have no passkeys yet.
# $when: the day
passkeys-made = Made on { $when }
passkeys-used = Last used on { $when }
passkeys-unused = Not used yet
passkeys-remove = Remove
passkeys-nameless = A passkey without a name
passkeys-make-title = Make one on this device
passkeys-make-own = Only on a device of your own. Please make none on a machine at the hall or on a phone that others use.
passkeys-make-missing = Do you see no button? Then this browser cannot make one. Please go on signing in by text message.
passkeys-make = Make a passkey
    .cancelled = No passkey was made. It may have been called off, or it took too long. You can try again.
    .present = There is one on this device already. You need no other.
    .failed = It does not work now. Please try again later. You can still sign in by text message.
passkeys-name = Give it a name (you need not)
    .hint = It helps if you have several devices, for example “my phone”
# How the device calls the passkey. $ending: the last digits of the telephone number
passkeys-called = Number ending in { $ending }
passkeys-is-made = Your passkey is ready
    .text = The next time you sign in on this device, press “Sign in with a passkey”.
passkeys-is-removed = The passkey was removed
    .text = From now on nobody can sign in with it. Your device may still hold it. You can delete it there, in the settings for passwords.
passkeys-is-refused = No passkey was made this time
    .text = Perhaps it took too long. Please try again. You can still sign in by text message.
passkey-removal-title = Remove this passkey?
# $name: what the person calls it
passkey-removal-page-title = Remove this passkey? { $name }
passkey-removal-text = Once it is removed, nobody can sign in with it. You can make another one at any time.
passkey-removal-yes = Remove it
passkey-removal-no = Keep it
passkey-sign-in = Sign in with a passkey
    .about = Have you made a passkey? Sign in the way you unlock this device.
    .cancelled = You are not signed in. It may have been called off, or it took too long. You can try again, or use a text message.
    .failed = Signing in with a passkey does not work now. Please use a text message.
passkey-refused-title = The passkey did not sign you in
passkey-refused-text = Perhaps it took too long, or this passkey was removed. You did nothing wrong. You can still sign in by text message.
passkey-refused-code = Sign in by text message
passkey-offer = Sign in without waiting for a message
    .text = Make a passkey, and sign in the way you unlock this device. You need not.
    .link = See how it works

## Consent

# You, or the one whom you help
consent-title = May we keep what is said about { $whom ->
        [self] your
       *[other] their
    } disability?
consent-lead = Nothing has been filled in yet; we ask this first, and on its own. We keep it only if { $whom ->
        [self] you
       *[other] they
    } agree.
consent-what = What is kept
    .text = What { $whom ->
        [self] you fill in about your
       *[other] is filled in about their
    } disability, health and household, with certificate number, address and telephone.
consent-why = Why
    .text = The federation needs it to see whether and how it can help.
    .law = This is sensitive personal information: it can hurt somebody if it gets out. The law wants us to ask separately, so this page asks nothing else.
consent-who = Who sees it
    .text = The federation's staff who deal with the application, and whoever the person lets act for them. Nobody else, and for nothing else.
    .log = Who has looked is written down, and you can read it at any time.
consent-long = For how long
    .drafts = A form that is not finished is deleted when nobody has touched it for { $days } days.
    .cases = A case that has ended is deleted { $years } years later.
consent-no-means = If you say no, or change your mind
    .text = If you say no, nothing can be filled in online. At the hall it works all the same, and you get no less.
    .later = You can take a yes back at any time, as easily as you gave it.
consent-age = Are you 14 or older?
    .hint = For a child under 14 the law wants a guardian to agree, for example a parent.
    .missing = Choose whether you are 14 or not
consent-age-yes = I am 14 or older
consent-age-no = I am not yet 14
consent-question = Do you agree { $whom ->
        [self] that we keep this
       *[other] in their name that we keep this
    }?
consent-yes = I agree
    .old = I am 14 or older, and I agree
consent-no = I do not agree
consent-by-code = They have to agree themselves
    .text = We send a message with 6 digits to their own phone. When they have read this page and agree, they tell you the digits.
consent-send-code = Send them the message
consent-at-the-hall = They have to say so at the hall
    .text = They have no phone, so we cannot send a message. Go to a service hall together: they say that they agree, staff write it down, and you can go on.
consent-by-guardian = Their guardian has to agree
    .text = The guardian signs in with their own phone number, chooses to act for somebody else, and agrees here. Then you can go on.
consent-home = To the first page
consent-hall = Rather not online? Call { $phone } or go to the street federation, where staff do it with you.
consent-said-no = All right, we have kept nothing
    .text = If you change your mind, come back at any time. At the hall it works all the same.
consent-too-young = You are not yet 14, so a guardian has to agree
    .text = We have kept nothing.
consent-given = Agreed on { $day }.
consent-go-on = Go on
consent-withdraw = Take it back
consent-withdrawn = It is taken back
    .text = The forms that were not sent are deleted. If you want to fill one in again, you can agree again at any time.
consent-code-title = What are the 6 digits they were sent?
    .hint = The message went to their own phone and is good for 10 minutes. If they do not agree, leave this page.
    .missing = Type the 6 digits of the message
consent-code-continue = They agree, go on
consent-code-again = No message, or the digits do not work any more? Send another
consent-withdrawal-title = Take back that you agreed?
consent-withdrawal-drafts = { $count ->
        [0] There is no form that was not sent. No new one can be filled in online unless you agree again.
        [1] One form that was not sent is deleted at once and cannot be brought back. No new one can be filled in online unless you agree again.
       *[other] { $count } forms that were not sent are deleted at once and cannot be brought back. No new one can be filled in online unless you agree again.
    }
consent-withdrawal-cases = { $count ->
        [0] There is no application under way.
        [1] One application is under way and goes on. If you do not want that, open it and withdraw it.
       *[other] { $count } applications are under way and go on. If you do not want that, open them and withdraw them.
    }
consent-withdrawal-register = Your registration for work ends, and what you told there is deleted at once.
consent-withdrawal-needs = You keep your seats at classes and job fairs. What you said you need there is deleted.
consent-withdrawal-ended = What has ended is deleted when its time is up.
consent-withdrawal-yes = Take it back
consent-withdrawal-no = Leave it
# A text message to the person whom it is about. $helper: who acts for them
sms-consent-code = { $code }, valid for { $minutes } minutes. { $helper } is applying to the federation for you and wants to keep what is said about your disability. If you agree, tell them the digits; if not, tell nobody.

## Text messages and calls

# A case in a text message: { $news } is one of the whole sentences below that begin with told-. To the resident, and to whoever helps them
sms-case = There is news of your application “{ $service }”, number { $reference }. { $news } To read more, sign in to Tantu and open “My applications”.
    .helper = There is news of “{ $service }”, number { $reference }, for which you applied for { $name }. { $news } To read more, sign in to Tantu and open “My applications”.
# Read out over the telephone, so it is made for the ear: no symbols, numbers digit by digit
voice-case = Hello, this is Tantu. There is news of your application: { $service }. { $news } The number is { $reference }. If you have questions, please call { $phone }.
    .helper = Hello, this is Tantu. There is news of what you applied for, for { $name }: { $service }. { $news } The number is { $reference }. If you have questions, please call { $phone }.
# In text messages and calls alike: what happened, and what to do
told-submitted = The application has arrived, and { $office } deals with it next.
told-corrected = What you changed has arrived, and { $office } goes on with it.
told-correction = Something has to be changed. Please change it by { $date } and send it back.
told-times = Please choose one of several times.
told-plan = There is a plan. Please see whether it suits.
told-confirmation = Please say whether it was done well.
told-approved = It has been approved.
told-refused = It was not approved this time. Why, and what can be done about it, is written there.
told-appeal-granted = It was looked at again, and this step is done anew.
told-appeal-dismissed = It was looked at again, and the decision stays. Why is written there.
told-withdrawn = The application was withdrawn and goes no further. If that was a mistake, please call { $phone }.
told-declined = The plan was not wanted, so this ends here.
told-finished = All of it is done.
sms-draft-deleted = { $helper } deleted the draft of “{ $service }” for you before it was sent. If you did not want that, please call { $phone }.
    .helper = The draft of “{ $service }” that you filled in for { $name } was deleted. There is nothing left to fill in.
voice-draft-deleted = Hello, this is Tantu. { $helper } deleted a draft for you before it was sent: { $service }. If you did not want that, please call { $phone }.
    .helper = Hello, this is Tantu. A draft that you filled in for { $name } was deleted: { $service }. There is nothing left to fill in.
sms-mandate-begun = From today { $helper } may act for you on Tantu, until { $date } at the latest. If you did not want that, sign in to Tantu and end it, or call { $phone }.
    .helper = From today you may act for { $name } on Tantu, until { $date } at the latest.
voice-mandate-begun = Hello, this is Tantu. From today { $helper } may act for you on Tantu, until { $date } at the latest. If you did not want that, please call { $phone }.
    .helper = Hello, this is Tantu. From today you may act for { $name } on Tantu, until { $date } at the latest.
sms-mandate-ended = From now on { $helper } may no longer act for you on Tantu.
    .helper = From now on you may no longer act for { $name } on Tantu.
voice-mandate-ended = Hello, this is Tantu. From now on { $helper } may no longer act for you on Tantu.
    .helper = Hello, this is Tantu. From now on you may no longer act for { $name } on Tantu.
sms-data-deleted = What Tantu kept about you was deleted, as you asked. If you did not want that, please call { $phone }.
    .helper = What Tantu kept about { $name } was deleted, and you will not see it again.
voice-data-deleted = Hello, this is Tantu. What Tantu kept about you was deleted, as you asked. If you did not want that, please call { $phone }.
    .helper = Hello, this is Tantu. What Tantu kept about { $name } was deleted, and you will not see it again.
# What a helper hears the resident called: the family name only
voice-name = a person called { $surname }
# How numbers are said over the telephone
voice-digit = { $digit ->
        [0] zero
        [1] one
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
        [7] seven
        [8] eight
       *[9] nine
    }
# On receipts and cases: who was told
told-title = Whom we told
told-when = News of { $when }
told-you = { $how ->
        [text] We sent you a text message.
        [voice] We called you.
        [waiting] The message to you is not on its way yet. We will send it soon.
       *[nowhere] We have no mobile number of yours to tell you. Please look here in a few days, or call { $phone }.
    }
told-other = { $how ->
        [text] We sent { $name } a text message.
        [voice] We called { $name }.
        [waiting] The message to { $name } is not on its way yet. We will send it soon.
       *[nowhere] We have no mobile number of { $name }. Please pass the news on.
    }
settings-channel = How should we tell you of news?
    .hint = When something happens to a case, we tell you, and whoever helps you.
settings-channel-text = Send a text message
settings-channel-voice = Call me and read it to me

## Signing in with a province's unified identity

# name is what the province calls its service, perhaps in Chinese
identity-sign-in = Sign in with { $name }
identity-leave-title = Sign in at { $name }
identity-leave-text = The button below opens their website. After you have signed in there, you come back here by yourself.
identity-leave-go = Go to { $name }
identity-leave-told = They tell us two things only: that it is you, and your phone number. We never see your password.
identity-denied-title = You are not signed in yet
    .text = You did not sign in at { $name }, or did not agree. Try again, or sign in with your mobile number.
identity-away-title = { $name } cannot be reached at the moment
    .text = You did nothing wrong, and everything you entered is still here. Sign in with your mobile number, or try again later.
identity-spent-title = This sign-in no longer works
    .text = Perhaps 10 minutes have passed, or it was used already, or begun in another browser. You did nothing wrong. Just sign in again.
identity-unproven-title = That did not sign you in
    .text = We could not make sure that it is you of whom { $name } speaks. For your safety, sign in with your mobile number, or try again.
identity-again = Try again
identity-by-phone = Sign in with a mobile number

## Acting for another

# The line at the top of every page. $name: the person who is helped
acting-banner = You are acting for { $name }
acting-change = Change
whom-title = Who is this for?
    .hint = Whatever you do and see from now on is this person’s.
    .missing = Choose somebody
whom-me = Me
    .about = My own affairs
# $name: the person who is helped
whom-other = { $name }
whom-continue = Continue
whom-only-me = For now you can act only for yourself.
whom-ended = This has ended; from now on you cannot act for them
whom-made = You can act for { $name } now
    .text = Choose their name to begin.
whom-asked = The federation has it
    .text = Take the papers to the hall. Once they have seen them, you can act for them.
whom-new-title = Help somebody
whom-new-text = Family, neighbours, people of the village or community and organisations can help. The person has to agree, or you are their guardian.
whom-new = Help somebody else
whom-waiting = Waiting for somebody to see your papers
# $office: what the office is called, $papers: what to bring
whom-waiting-text = You can act for them once { $office } has seen your papers. Take { $papers } to the hall.
whom-mine = Whom you can act for
whom-past = Earlier
whom-helpers = Who can act for you
whom-helpers-link = See who can act for you
# The link to here on other pages
whom-link = For your family or somebody else? First say who it is for

# A mandate in one line
mandate-line = { $kind }. { $may }. { $services }. Until { $until }.
mandate-kind-relative = Family or friend
    .about = Parent, child, wife, husband, relative, neighbour, friend
mandate-kind-guardian = Guardian
    .about = They are under 18, or have an intellectual or psychiatric disability, and you are their guardian
mandate-kind-worker = From the village or community
    .about = Village or community staff, commissioners for disabled people
mandate-kind-organisation = From an organisation
    .about = A care home, a day centre, a charity: you help several people
mandate-may-both = Can apply and see how it stands
mandate-may-apply = Can only apply
mandate-may-follow = Can only see how it stands
mandate-all-services = Everything
mandate-services-elsewhere =
    { $count ->
        [one] One service of another place
       *[other] { $count } services of another place
    }
mandate-and = { ", " }
mandate-basis-code = The person told them the digits of a message
mandate-basis-witness = The person agreed at a hall, with staff there
mandate-basis-papers = The federation saw the papers of the guardianship
mandate-ground-minor = They are under 18
mandate-ground-intellectual = They have an intellectual disability
mandate-ground-psychiatric = They have a psychiatric disability
mandate-row-helper = Who acts
mandate-row-may = What they can do
mandate-row-services = For what
mandate-row-time = From when to when
mandate-row-basis = How it was agreed
mandate-row-state = Now
mandate-helper-is = { $name } ({ $kind })
mandate-for = For { $name }
mandate-time = { $from } to { $until }
mandate-state-asked = Waiting for somebody to see the papers
mandate-state-force = In force
mandate-state-over = Its time was over on { $when }
mandate-state-ended-resident = The person ended it on { $when }
mandate-state-ended-helper = The helper ended it on { $when }
mandate-state-ended-staff = The federation saw the papers and did not agree, { $when }
mandate-papers-minor = the household register and the birth certificate
mandate-papers-other = the court’s judgment, or the paper with which the residents’ or villagers’ committee named the guardian

# Asking for a mandate
mandate-new-title = What are you to them?
    .missing = Choose one
mandate-new-hall = They have no mobile phone? Go to a hall together and say so in front of staff.
mandate-form-title = Whom you help, and with what
mandate-form-lead = We send a message to their phone. If they agree, they tell you the six digits in it.
mandate-form-lead-guardian = When this is filled in, take the papers to { $office }. Once staff have seen them, you can act for them.
mandate-form-papers = For somebody under 18, take the household register and the birth certificate. Otherwise, take the court’s judgment, or the paper with which the residents’ or villagers’ committee named you guardian.
    .assumed = Places may want different papers. Call { $phone } before you go.
mandate-helper = What is your name?
    .hint = Your real name; they will see it
    .missing = Write your name
mandate-body = Which village, community or organisation are you from?
    .missing = Write the name of the village, community or organisation
mandate-resident = What is their name?
    .hint = As it stands on the identity card
    .missing = Write their name
mandate-phone = What is their mobile number?
    .hint = The message goes there; they have to read it themselves
    .missing = Write their mobile number
mandate-citizen-id = What is their identity number?
    .hint = It has 18 characters; the last may be an X
    .missing = Write their identity number
mandate-ground = Why do they have a guardian?
    .missing = Choose why they have a guardian
mandate-acts = What do you do for them?
    .missing = Choose at least one
mandate-acts-apply = Apply
    .about = Fill in, send, change, take back
mandate-acts-follow = See how it stands
    .about = Progress and results
mandate-which = Which services?
    .missing = Choose which services
    .none = You chose “only some”: choose them below
    .both = With “everything”, choose nothing below; for some, choose “only some”
mandate-which-all = Everything
mandate-which-some = Only some, chosen below
# $matter: the kind of service
mandate-services = Which of these: { $matter }
mandate-term = For how long?
    .hint = It ends by itself, and they can end it at any time
    .missing = Choose for how long
mandate-term-quarter = 90 days
mandate-term-year = A year
mandate-term-three-years = Three years
mandate-send = Send them the message
mandate-hand-in = Hand it to the federation
mandate-code-title = What are the six digits in their message?
    .hint = The message went to the phone ending in { $ending } and is valid for 10 minutes.
    .missing = Write the six digits from the message
mandate-code-lead = Ask { $name } to read the message. They tell you the digits if they agree, and keep them if they do not.
mandate-code-continue = They agree
mandate-code-again = No message? Send another
mandate-code-sent-again = Another message is on its way; look at the latest
mandate-code-spent = These digits work no more
    .text = Ten minutes may have passed, they may have been used, or there were five wrong tries. Send another message.
mandate-code-other = Fill in again
# A message to the person who is helped. The digits come first, so that phones find them
sms-mandate-code = { $code }: { $helper } ({ $kind }) wants to act for you at Tantu, until { $until }. { $services }. { $may }. If you agree, tell them these six digits. If you do not know them or do not agree, tell nobody. Valid for { $minutes } minutes.

# Ending a mandate
mandate-end-title = Should { $name } no longer act for you?
mandate-end-text = From that moment they can do nothing for you and see nothing of yours. What was sent goes on.
mandate-end-yes = End it
mandate-end-no = Keep it
mandate-give-back-title = No longer act for { $name }?
mandate-give-back-text = From that moment you can do nothing for them and see nothing of theirs. What was sent goes on.
mandate-end = End it
mandate-give-back = No longer act for them
# Read out after the two above
mandate-end-whose = : { $name }

# Who can act for me
helpers-title = Who can act for you
helpers-lead = These people can act for you. You can end it at any time, and it ends at once.
helpers-own = This page is about you, not about { $name }.
helpers-none = Nobody can act for you now.
helpers-now = Who can act for you now
helpers-past = Earlier
helpers-ended = It has ended; from now on they cannot act for you
helpers-unknown = Somebody you do not know? End it at once, then call { $phone }.

# Two windows, for two people
start-for-title = Who is this for?
start-for-text = You changed who it is for in another window. Nothing was begun.
start-for-now-me = You are acting for yourself now.
start-for-now-other = You are acting for { $name } now.
start-for-stay-me = Begin for myself
start-for-stay-other = Begin for { $name }
start-for-change-me = Go back to myself
start-for-change-other = Change to { $name }
start-for-choose = See whom I can act for

# On the receipt and on the page where everything is checked
receipt-for = Applicant: { $name }
receipt-by-helper = { $helper } ({ $kind }) sent it for the applicant
check-for = You are sending this for { $name }
    .text = It will say: { $helper } ({ $kind }) sent it for the applicant. What stands here is about { $name }; write what is true.

## My data

my-data-link = My data: read, correct, download, delete
my-data-title = My data
my-data-lead = Everything we keep about you is here.
my-data-log = Who has looked at it or changed it
my-data-html = Download all of it, to read
my-data-json = Download all of it, for computer programs
my-data-delete = Delete all of it
my-data-wrong = Is something wrong that you cannot change? Call { $phone } and we do it.
my-data-renamed = Your name is changed
my-data-deletion-asked = On { $day } you asked for everything to be deleted
    .text = What may go is gone. What has to stay goes on the days below. If you agree again and apply anew, nothing more is deleted.
my-data-person = Who you are
    .text = If you have a new number, take your identity card to the hall, or call { $phone } first.
my-data-name = Name
my-data-phone = Mobile number
my-data-citizen-id = Identity number
my-data-number-ending = Checked at the hall, ends with { $ending }
my-data-language = Language of messages
my-data-language-name = { $language ->
        [zh-CN] Chinese
        [en] English
       *[none] not chosen yet
    }
my-data-said = What was written
my-data-case-link = See what was sent, reference { $reference }
my-data-channel = How you are told
my-data-channel-way = { $channel ->
        [voice] By a call that reads it to you
       *[text] By text message
    }
my-data-display = How pages look
my-data-since = First here
my-data-consents = Leave to keep what is said about your disability
my-data-consents-none = You have not been asked yet, or have not agreed.
my-data-consent-holds = { $capacity ->
        [guardian] Your guardian agreed
        [code] You told your helper the digits we sent you
        [witness] You said so at the hall, and staff wrote it down
       *[self] You agreed yourself
    }. It holds.
my-data-consent-withdrawn = { $capacity ->
        [guardian] Your guardian agreed
        [code] You told your helper the digits we sent you
        [witness] You said so at the hall, and staff wrote it down
       *[self] You agreed yourself
    }. It ended on { $day }. This note is kept until { $until }.
my-data-consents-link = See what was agreed to, or take it back
my-data-mandates = Who acts for whom
my-data-mandates-none = Nobody acts for you, and you act for nobody.
my-data-mandates-link = See who can act for me, or end it
my-data-helper = { $name } acts for you
my-data-helped = You act for { $name }
my-data-mandate-asked = The hall has yet to see the papers.
my-data-mandate-in-force = It holds until { $until }.
my-data-mandate-ended = It ended on { $until }. This note is kept until { $gone }.
my-data-ways = How you sign in
my-data-passkeys = Passkeys
my-data-identities = Unified identity
my-data-cards = Cards from the hall
my-data-devices = Devices signed in now
my-data-count = { $count ->
        [0] none
       *[other] { $count }
    }
my-data-devices-link = See where you are signed in, or sign out there
my-data-passkeys-link = See your passkeys, or remove one
my-data-drafts = Not finished
    .text = “Change” leads to where you carry on, or delete it.
my-data-drafts-none = There is nothing you have not finished.
my-data-draft = Last touched on { $touched }. If nobody touches it, it is deleted on { $until }.
my-data-cases = Sent
    .text = If something is wrong, call { $phone } and give the reference number.
my-data-cases-none = You have not sent anything yet.
my-data-case-open = Under way. How long it is kept is counted from its end.
my-data-case-ended = Ended, and kept until { $until }.
my-data-register = Registration for work
my-data-register-none = You have not registered for work.
my-data-register-kept = Kept until you end it.
my-data-register-ended = It has ended, and what you told was deleted. That you were registered is kept until { $until }.
my-data-register-news = { $wants ->
        [yes] Tell me of jobs that may fit
       *[no] Do not tell me
    }
my-data-register-event = { $event ->
        [registered] Registered
        [paused] Paused
        [resumed] Went on
        [ended] Ended
       *[changed] Changed
    }
my-data-stuck = What you wrote when you were stuck
    .text = We keep it for { $answered } days after we answer. If nobody answers, we keep it for { $open } days.
my-data-stuck-none = You have not written any.
my-data-stuck-page = The page you were on
my-data-stuck-note = { $state ->
        [answered] We have answered you.
       *[open] We have not answered you yet.
    }
my-data-messages = Messages to you
    .text = Each is kept for { $days } days after it was sent.
my-data-messages-none = We have not sent you any message yet.
my-data-message = { $when }, { $channel ->
        [voice] by telephone
       *[text] by text message
    }
# In the file that is downloaded
my-data-taken = Downloaded on { $when }.
my-data-whole-draft = Not finished: { $service }
my-name-title = What is your name?
    .hint = As on your identity card
my-name-save = Save
my-log-title = Who has looked at it or changed it
my-log-lead = Whoever has looked at your applications or changed your data is listed here, the latest first. Lines are only ever added; nobody can change them.
my-log-empty = Nobody has looked at anything or changed anything yet.
my-log-wrong = Is there something that should not be? Call { $phone } and tell us.
my-log-by-oneself = You
my-log-by-somebody = Somebody
my-log-by-server = The server, because a time was up
my-log-entry = { $who }: { $what }
my-log-entry-of-case = { $who }: { $what }. Reference { $reference }
# What the log tells of. $detail: which kind
my-log-deed = { $what ->
        [signed-in] { $detail ->
            [passkey] signed in with a passkey
            [identity] signed in with the unified identity
            [card] signed in with a card from the hall
           *[code] signed in with a text message
        }
        [case-read] looked at this application
        [stuck-note-read] read what you wrote when you were stuck
        [stuck-note-answered] noted that you were answered when you were stuck
        [case-changed] { $detail ->
            [submitted] sent this application
            [withdrawn] withdrew this application
            [corrected] mended it and sent it again
           *[other] worked on this application
        }
        [draft-deleted] deleted a form that was not sent
        [exported] downloaded all data
        [mandate-begun] began to act for somebody
        [mandate-ended] ended that somebody acts for another
        [consent-given] agreed that we keep what is said about the disability
        [consent-withdrawn] took that back
        [way-added] added a way to sign in
        [way-removed] removed a way to sign in
        [employer-file-read] read what may be told to the employer
        [register-changed] { $detail ->
            [registered] registered for work
            [paused] paused the registration for work
            [resumed] went on with the registration for work
            [ended] ended the registration for work, and it was deleted
           *[changed] changed the registration for work
        }
        [sign-up-read] read what you said for a class or job fair
        [sign-up-changed] { $detail ->
            [signed-up] signed up for a class or job fair
            [cancelled] gave back a seat at a class or job fair
            [moved-up] gave you a seat you had waited for
            [attended] noted whether you came
           *[changed] changed what you said when you signed up
        }
        [data-deleted] { $detail ->
            [attended-sign-ups] deleted that you came to a class or job fair
            [missed-sign-ups] deleted a class or job fair you did not go to
            [drafts] deleted a form nobody had touched
            [answered-stuck-notes] deleted a call for help that was answered
            [stuck-notes] deleted an old call for help
            [mandates] deleted a note of acting for another that had long ended
            [consents] deleted a note of agreeing that had long ended
            [registrations] deleted that there once was a registration for work
            [cases] deleted an application that had long ended
           *[other] deleted everything that may go
        }
       *[other] looked at data or changed them
    }
my-deletion-title = Delete all of it?
my-deletion-lead = What is deleted cannot be brought back. Here you see what goes at once and what has to stay for a while.
my-deletion-what = { $what ->
        [drafts] Not finished
        [registrations] Registration for work
        [messages] Messages to you
        [notes] What you wrote when you were stuck
        [sign-ups] Classes and job fairs you signed up for
        [ways] Ways to sign in
       *[mandates] Acting for others
    }
my-deletion-at-once = { $what ->
        [drafts] { $count }, deleted at once.
        [registrations] What you told is deleted at once.
        [messages] { $count }, deleted at once.
        [notes] { $count }, deleted at once.
        [sign-ups] { $count }, deleted at once. Your seats go to others.
        [ways] { $count }, deleted at once. You are signed out everywhere.
       *[mandates] { $count }, ended at once.
    }
my-deletion-case = Case { $reference }
    .until = Ended, has to stay until { $until }, and is then deleted by itself.
my-deletion-person = Mobile number, name and identity number
    .now = Deleted at once.
    .until = Deleted with the last case, after { $until }. Until then you can still sign in and look.
my-deletion-why = A case that has ended stays for { $years } years: if there is a dispute about it, you and the federation can both show what was decided.
my-deletion-log = The log of who looked at and deleted what, and when, stays. It holds numbers only, no names and nothing you filled in.
my-deletion-yes = Delete all of it
my-deletion-no = Keep it
my-deletion-open = Some applications are under way
    .text = Everything can be deleted once they have ended, or you have withdrawn them.
my-deletion-open-case = Case { $reference }
my-deletion-ask = Any questions before you do it? Call { $phone }.
my-deletion-done = It is deleted
    .text = Everything that may go is gone, and you are signed out everywhere.
    .anew = If you want to apply again, you can begin anew at any time.

## Devices

devices-title = Where you are signed in
devices-lead = Sign out wherever you do not know it or do not need it.
devices-one = Number { $number }: { $name }
devices-unknown = unknown device
devices-this = This is the one you are using now. To sign out here, use “Sign out” at the top.
devices-way = Signed in by
devices-way-in = { $way ->
        [passkey] a passkey
        [identity] the unified identity
        [card] a card from the hall
       *[code] a text message
    }
devices-since = Since
devices-seen = Last used
devices-ends = Signed out, if not used, at
devices-end = Sign out of { $name }
devices-end-others = Sign out everywhere but here
devices-ended = It is signed out there
devices-others-ended = You are signed out everywhere else
devices-hour = After an hour without use, and 12 hours after signing in, you are signed out by yourself. The page tells you two minutes before.

## Display settings

settings-title = Simple mode, text size and other looks
settings-page-title-saved = Saved: simple mode, text size and other looks
# In China known as 长辈版; other apps say 关怀版 or 亲情版
settings-simple = Simple mode
    .hint = Large text, large buttons, fewer things. One press chooses. Other apps call it senior mode or care mode.
    .on = Use simple mode
    .off = Stop using simple mode
settings-easy = Easy words
    .hint = Short sentences, easy to understand, with pictures.
    .on = Use easy words
    .off = Stop using easy words
settings-is-on = In use now
settings-home = See the first page
settings-size = How large should the text be?
    .hint = For still larger text, zoom in the menu of your browser. On a phone you can also spread two fingers.
settings-size-100 = Standard
settings-size-125 = Large
settings-size-150 = Larger
settings-size-200 = Largest
# A heading; below it stands what is chosen less often
settings-further = You can choose these, too
settings-theme = Which colours?
settings-theme-device = As on my phone or computer
settings-theme-light = Light
settings-theme-dark = Dark
settings-theme-contrast = Yellow on black, strongest contrast
settings-lines = How far apart should lines be?
settings-lines-usual = As usual
settings-lines-wide = Further apart
settings-lines-wider = Furthest apart
settings-letters = How far apart should letters be?
settings-letters-close = As usual
settings-letters-apart = Further apart
settings-switches = What else would help you?
    .hint = Choose what you want; you may choose several
settings-still = Nothing moves
    .hint = Nothing on the pages moves
settings-aloud = Read aloud
    .hint = Every page gets a button that reads it to you
settings-dictated = Speak instead of typing
    .hint = You can speak, you need not type. The company that makes your browser may hear what you say.
settings-language = Which language?
settings-save = Save
settings-more = More
settings-place = See the services of another place
settings-saved = Saved. This device will remember it.

## Help at the foot of every page

help-foot-title = Do you need help?
help-foot-phone = Call { $phone } and ask
help-foot-halls = Where the service halls are
    .one = Go and ask at { $hall }
    .several = Go and ask at { $hall } or another of { $count } halls
help-foot-stuck = I am stuck, please help me

## I am stuck

stuck-title = I am stuck
stuck-lead = There is no hurry. Tell us here, and we will contact you.
stuck-sees = Only the staff of your local federation can read this. They see what you fill in here, and your phone number.
stuck-kept = We saved what you filled in
stuck-trouble = Where are you stuck?
    .hint = You need not choose.
stuck-trouble-is = { $trouble ->
        [not-understood] I do not understand the question
        [not-known] I do not know what to fill in
        [broken] The page does not work
        [unclear] I cannot see or hear it well
       *[other] Something else
    }
stuck-words = Say it in your own words
    .hint = You need not write. Do not write your identity number.
# $page is the name of that page, such as “Signing in”
stuck-tell = May we tell them that you were on the page “{ $page }”?
    .yes = Yes
    .no = No, do not tell them
    .missing = Choose yes or no
stuck-answering = How should we answer you?
    .missing = Choose a call or a text message
stuck-answering-by = { $answering ->
        [text] Send me a text message
       *[call] Call me
    }
stuck-phone = What is your phone number?
    .hint = A mobile or a landline. For text messages, give a mobile number.
    .known = Leave it empty, and we use the number you signed in with. It ends in { $ending }.
    .missing = Give a number where we can reach you
stuck-send = Send
stuck-at-once = If you cannot wait, call { $phone }.
stuck-sent-title = We have your message
stuck-sent-by = Somebody will contact you by { $day }.
stuck-sent-careful = They will not ask you for money. They will not ask for passwords or codes.
stuck-sent-back = Back to the page you were on
# On which page somebody was, as staff read it. $service is the name of a service
whereabouts-of-service = { $service }: { $page }
whereabouts-page = { $page ->
        [home] First page
        [help] Help
        [offline] The page without a network
        [place] Choosing a place
        [notices] Public notices
        [consent] Agreeing to what is kept
        [my-data] My data
        [devices] Where you are signed in
        [signed-out] After signing out
        [keep] Keeping things on this phone
        [waiting] What waits to be sent
        [install] Putting Tantu on the home screen
        [for] Who this is for
        [helpers] Who can act for you
        [passkeys] Passkeys
        [settings] Simple mode, large text
        [sign-in] Signing in
        [look-up] Looking up a case
        [finder] What can I get?
        [applications] My applications
        [application] How far it is
        [check] Checking your answers
        [known] What you filled in before
        [update] What has changed
        [discard] Deleting a draft
        [employers] For employers
        [posts] Looking for a post
        [matches] Posts that fit you
        [register] My register
        [gatherings] Classes and fairs
        [searches] Saved searches
       *[apply] Filling in an application
    }

## Help

help-title = We will help you
help-stuck = Stuck?
    .text = Call { $phone } and say what you want to do and where you stopped. What was saved will not be lost. Nobody may answer at night; then call again in the daytime.
    .link = Tell us here, and we will contact you
help-notices = Public notices
help-halls = Service halls
    .text = Take your certificate and a photo. Call { $phone } first to ask what else to bring, when they open and where they are. You do not need to use the internet: the staff fill it in with you. A relative may go for you.
help-other = What Tantu can do today
    .text = You can do this here: { $services }. For anything else, call or go to a hall.
help-access = Hard to use?
    .text = If the text is too small, or your screen reader does not read something, call { $phone } and tell us. We will fix it.

## Kept on the phone, for when there is no network

moment-short = { $day } { $month ->
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
    }, { $hour }:{ $minute }
# The line at the top of every page without a network. The first two are said once; later pages say the third
network-gone = There is no network now.
    .kept = You can carry on: what you enter is kept on this phone and sent by itself once you are online.
    .nothing-kept = You can read about services and find help. To sign in or send something, wait until you are online.
network-still-gone = Still no network.
network-as-of = This is how things stood on { $when }.
# Read aloud at once, and once only
news-lost = There is no network now. You can go on reading and filling in.
news-back = You are online again. The next page you open is up to date.
news-sent = What was kept on the phone has arrived.
news-refused = One application was not accepted. Everything you entered is still there; look under “My applications”.
news-wait = One application waits to be sent: first sign in, or give your consent.

# The link to here on other pages
keep-link = No network? Keep a copy on your phone
keep-title = Use Tantu without a network
keep-lead = Keep a copy on this phone. Then you can fill in forms and see your applications without a network.
keep-what = What is kept
    .text = What you enter, and your applications as you last saw them.
keep-who = Who can see it
    .text = It is locked, and only Tantu on this phone can open it. Whoever holds the phone and opens Tantu can see it too.
keep-until = When it is deleted
    .text = At once, when you sign out or choose “Somebody else uses this phone”.
keep-question = Are you the only one who uses this phone?
    .missing = Choose one
keep-mine = Only I use it
    .about = Keep a copy on this phone, for when there is no network
keep-shared = Others use it too, or I want nothing kept
    .about = Keep nothing, so that nobody else sees what is yours
keep-save = Save
keep-computer = On a computer it is the same: “phone” means the computer you are using.
keep-nothing = Nothing is kept on this phone now
    .text = With a network you can do everything. If you change your mind, choose again below.
keep-on = A copy is kept on this phone. You can carry on and look things up without a network.
keep-here = What is kept here
keep-drafts = Not finished
keep-waiting = Waiting to be sent
keep-count = { $count ->
        [0] none
       *[other] { $count }
    }
keep-as-of = Last updated
    .never = not yet; once you are online
keep-room = Room it takes
    .used = { $percent ->
        [0] very little
       *[other] { $percent }% of what it may take
    }
keep-waiting-link = See what was sent from this phone and what was not
keep-careful = Clearing the browser’s data deletes this too. Do not clear it while something waits to be sent.
keep-go-on = Carry on
# Nearly full, but not yet
keep-tight = The phone is nearly full: { $percent }% is used
    .text = Go online first, so that what waits is sent. Deleting drafts you do not need, or other things on the phone, makes room too.
keep-stop = Will somebody else use this phone?
    .text = Before you lend, sell or give it away, delete everything kept here and sign out.
    .way = Somebody else uses it: delete all
keep-unable = Nothing can be kept on the phone here
    .text = Without a network this does not open. What you saved or sent is kept at the federation and is not lost.
    .how = Try a newer browser, or the one that came with your phone. With a network you can do everything here.
keep-forgotten = Everything on this phone is deleted
    .text = Tantu has left nothing on this phone, and you are signed out. Others can use it now.
    .safe = What you sent is kept at the federation. You will see it when you sign in again.

forget-title = Delete everything kept on this phone?
forget-lead = After that, nothing of yours can be seen on this phone, and you are signed out.
forget-text = What has reached the federation stays as it is. You will see it when you sign in again.
forget-browser = The browser itself may remember what you typed, and we cannot delete that. Before you hand the phone on, clear the browsing data in the browser’s settings.
forget-waiting =
    { $count ->
        [one] One application is filled in and not sent yet; it would be gone
       *[other] { $count } applications are filled in and not sent yet; they would be gone
    }
forget-drafts =
    { $count ->
        [one] One application is not finished; pages the federation does not have would be gone
       *[other] { $count } applications are not finished; pages the federation does not have would be gone
    }
    .also =
        { $count ->
            [one] One more is not finished. Pages the federation does not have would be gone too.
           *[other] { $count } more are not finished. Pages the federation does not have would be gone too.
        }
forget-yes = Delete everything
forget-no = Keep it

waiting-title = Waiting to be sent
waiting-nothing = Nothing waits to be sent.
    .text = Everything you sent on this phone has arrived.
waiting-by-itself = It is sent by itself once you are online
    .text = You need not do anything. We tell you when it has arrived.
# What the person has to do before it can be sent
waiting-sign-in = Sign in, so that it can be sent
waiting-consent = First say whether we may keep what is said about the disability. If you agree, it can be sent
    .way = Have a look
waiting-careful = Until it has arrived, do not clear the browser’s data and do not sign out. It would be gone.
waiting-refused = To look at again
waiting-to-send = Not sent yet
waiting-begun = Not finished
waiting-sent = Arrived
# $when: such as 22 November, 14:05
waiting-at = entered on this phone on { $when }
waiting-state-to-send = Filled in, not sent yet
    .next = It is kept on this phone.
waiting-state-begun = Not finished yet
    .next = Open it to carry on, with or without a network.
waiting-state-sent = Arrived
    .next = Reference number { $reference }
# One that was not accepted
waiting-sent-back = “{ $service }” was not accepted
    .kept = Everything you entered is still there, to the letter.
    .way = Open “{ $service }”
waiting-why-gone = The federation does not find this one any more. It may have been deleted elsewhere, or you may no longer act for this person.
waiting-why-not-offered = This service is no longer offered online here.
waiting-why-changed = The form or an answer has changed since you sent it. Look through it once more, and send it again if it is right.
waiting-why-too-late = This application does not need to be corrected any more.
waiting-receipt = Saved, but not sent yet
waiting-receipt-page-title = Saved, but not sent yet: { $service }
waiting-receipt-at = Filled in on this phone on { $when }
waiting-receipt-now = Nothing at all. Once you are online, the phone sends it by itself.
waiting-receipt-next = We tell you when it has arrived. Then this page becomes the receipt, with a reference number.
waiting-receipt-who = Nobody has it yet. The time counts from the day it arrives.
waiting-receipt-urgent = If it is urgent, do not wait for the network: call { $phone }.

unsent-title =
    { $count ->
        [one] One application is not sent yet
       *[other] { $count } applications are not sent yet
    }
unsent-lead = If you sign out now, what is not sent is gone.
unsent-text = What is not sent is kept on this phone only, and is sent by itself once you are online. Sign out after that.
unsent-stay = Stay signed in until it is sent
unsent-anyway = Sign out without sending

unreachable-title = This needs a network
unreachable-text = Signing in, choosing a time or reading public notices works only online.
unreachable-full = This phone is full and cannot keep what you typed
    .text = Delete some photos or things you do not need, then press the button below.
unreachable-kept = What you saved or sent is all there; nothing is lost. Come back when you are online.

install-link = Put it on the home screen
install-title = Put Tantu on your home screen
install-lead = With Tantu on the home screen, one tap opens it, and you need not look for the address.
install-why = There is nothing to download, and it takes hardly any room. The phone is also less likely to clear what you keep in it.
install-android = Android
    .open = Open Tantu in the phone’s browser
    .menu = Tap the menu: three dots or three lines, in a corner or at the bottom
    .add = Choose “Add to Home screen”, then “Add”
install-iphone = iPhone
    .open = Open Tantu in Safari, the one with the compass
    .share = Tap “Share”: a box with an arrow pointing up
    .add = Scroll down, choose “Add to Home Screen”, then “Add”
install-chat = If you opened it in WeChat, tap the three dots at the top right first and choose “Open in browser”.
install-help = The words differ a little from phone to phone. If it does not work, ask somebody near you.
install-offer = Next time, open it with one tap
    .text = Put Tantu on your home screen, and it is easier to see how your application stands.
    .link = How to put it there

## No network

offline-title = There is no network just now
offline-text = Everything you sent or saved is safe. The last page may not have been saved: check it once you are online.
offline-again = Try again

## When something fails

problem-not-found-title = There is no such page here
    .text = The address may be wrong, or the application may not be in your name. All of yours are under “My applications”. Signed in with another number before? Sign in with that one.
problem-forbidden-title = That was not done
    .text = Your browser says that this request came from another website. To keep you safe we did not follow it. Go back to a page of Tantu and press once more.
problem-mandate-ended-title = You can no longer act for this person
    .text = The mandate between you and this person has ended: its time was over, or somebody ended it. The page you just sent was not saved. What was saved or sent before is still there, and the person can see it.
problem-mandate-ended-whom = See for whom you can act now
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
problem-name-sign = Write only letters, no digits, addresses or signs
problem-own-phone = This is your own number. Write theirs
problem-not-a-minor = By the identity number they are 18 or older. Look at what you chose
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
problem-code-spent = These 6 digits do not work any more. Please send another message
problem-phrase-shape = There are six words of two characters each. Look at the card again
problem-phrase-word = Word { $place } is not one of the words on our cards. Look at the card again
problem-card-wrong = The number and the six words do not belong together. Look at the card again. You can try { $left ->
        [one] once more
       *[other] { $left } more times
    }
problem-reference-shape = A reference number has 12 digits, and one of yours may be wrong. Look at the receipt again

## What each page wants
# In one sentence, at the foot of every page.

wants-appeal = Please write why you do not agree with the decision, then press the button.
wants-application = See how far it is. What you have to do stands at the top.
wants-applications = Choose one to see how far it is, or to go on filling it in.
wants-appointment = Please choose a time that suits you, then press the button.
wants-card-sign-in = Please type the six words on the card in order, then press “Sign in”.
wants-check = Please read what you filled in. If it is right, press the last button.
wants-confirm = Please tell us whether you have received it.
wants-consent = Please choose yes or no, then press the button.
wants-consent-code = Please type the six digits from the text message.
wants-consent-withdrawal = Press the button only if you are sure. If not, go back.
wants-devices = See where you are signed in. Sign out any you do not know.
wants-discard = Press the button to delete this draft. To keep it, go back.
wants-finder = Press the button and answer a few questions.
wants-finder-result = See what you may be able to get, and choose one to begin.
wants-forget = Press the button to delete everything on this device.
wants-gallery = See what the parts of Tantu look like.
wants-gathering = Look at time and place, and sign up if you like.
    .mine = Look at time and place. If you cannot come, press “I am not coming”.
    .closed = You need not do anything here. You can look for another one.
wants-gathering-cancel = When you are sure, press the button below. To come after all, go back.
wants-gathering-sign-up = Choose what you need, then press the button.
wants-gatherings = Choose a class or a job fair.
wants-help = Find the telephone number and the halls here.
wants-helpers = See who can act for you. You can end it.
wants-home = Please choose what you want to do.
wants-identity = Follow the link to sign in on another website.
wants-identity-trouble = You were not signed in. Please try again, or choose another way.
wants-install = Follow the steps to put Tantu on your home screen.
wants-keep = Please say whether only you use this device, or others too.
wants-keep-kept = See what this device keeps. You can delete it.
wants-keep-unable = This device cannot keep anything. You can go on.
wants-keep-forgotten = All is deleted. There is nothing for you to do here.
wants-known = See whether what you told us before is still right. Change what is not.
wants-look-up = Please type the number of the application, then press the button.
wants-look-up-code = Please type the six digits from the text message.
wants-looked-up = See how far this application is.
wants-mandate-code = Please type the six digits that came to the other person's phone.
wants-mandate-end = Press the button to stop acting for this person.
wants-mandate-form = Please say for whom you act, in what, and for how long.
wants-mandate-kind = Please say who you are to this person.
wants-matter = Please choose what you want to apply for.
wants-my-data = See what we keep about you. You can change, download or delete it.
wants-my-data-deleted = All is deleted. There is nothing for you to do here.
wants-my-data-deletion = Please read what will be deleted, then decide.
wants-my-data-log = See who looked at or changed your information.
wants-my-data-name = Please type your name, then press “Save”.
wants-notices = Read the public notices.
wants-offline = There is no network. Press “Try again” once there is.
wants-passkey-refused = This device did not sign you in. Please choose another way.
wants-passkey-removal = Press the button to remove this passkey.
wants-passkeys = Add a passkey here, or remove one.
wants-place = Please choose where you are.
wants-plan = Please read the plan, then agree or ask for changes.
wants-problem = This page did not open. Read above what you can do, or call us.
wants-question = { $kind ->
        [one] Choose one.
        [several] Choose all that fit.
        [date] Fill in the year, month and day.
        [number] Fill in the number.
        [person] Fill in who this person is.
        [group] Fill them in one by one.
        [document] Choose how you hand in this paper.
        [advice] Read this first, then decide.
        [declaration] Read this, and tick the box if you agree.
       *[words] Write your answer in the box.
    } If you cannot answer, call us.
wants-receipt = It is sent. Keep the number and see what happens next.
wants-sent = See what you sent. There is nothing to fill in.
wants-service = Read how this works. To apply, press the start button.
wants-settings = Choose what suits you.
wants-sign-in = Please type your mobile number, then press the button.
wants-sign-in-code = Please type the six digits from the text message.
wants-sign-in-spent = Too many tries. Please ask for a new code.
wants-signed-out = You are signed out. There is nothing for you to do here.
wants-start = Please choose whether to go on or to begin again.
wants-start-for = Please choose for whom this is.
wants-stuck = Tell us where you are stuck, then press “Send”.
wants-stuck-sent = We have your message. Please wait until we contact you.
wants-tasks = Please mend each point, then send it again.
wants-unreachable = There is no network, so this cannot be done now. Try again later.
wants-unsent = See what was not sent, then decide what to do.
wants-update = The rules have changed. Please read what changed, then go on.
wants-waiting = See what still waits for the network to be sent.
wants-waiting-receipt = It is kept and will be sent by itself. There is nothing to do now.
wants-whom = Please choose for whom you are here today.
wants-withdraw = Press the button to withdraw it. To keep it, go back.

## Receipt, status and decision: in large print and in braille

document-fact = { $name }: { $value }
document-service = What it is about
document-client = Applicant
document-sent = Sent
document-as-of = How things stood
document-by = Who sent it for you
document-call = Whom to ask
    .text = Please call { $phone } and give the case number { $reference }.
document-decision = Decision
document-what = What was decided
# what: what happened, a sentence with its full stop or without; when: the day and the hour
document-decided = { $what }, { $when }.
document-disagree = If you do not agree
    .none = If something is unclear or you do not agree, please call { $phone }.
document-appeal = Open this application in Tantu and press “Ask for a review”. You can write there.
# braille: yes where there is braille as well
large-print-receipt = { $braille ->
    [yes] Receipt in large print and in braille
   *[no] Receipt in large print
}
large-print-status = { $braille ->
    [yes] Where it stands, in large print and in braille
   *[no] Where it stands, in large print
}
large-print-decision = { $braille ->
    [yes] Decision in large print and in braille
   *[no] Decision in large print
}
large-print-page-title = { $title }, in large print, case number { $reference }
wants-large-print = Read it through. To take it along, press “Print this page”; it is large on paper too.
braille-title = In braille
    .text = The same words in Unified English Braille, contracted. 32 cells a line, with page numbers.
braille-brf = Download the braille file (BRF, for embossers and braille displays)
braille-text = Download the braille as text (TXT, opens on any computer or phone)
braille-missing = { $count ->
    [one] One character could not be written in braille; two full cells stand for it. Please call { $phone } and ask what it is.
   *[other] { $count } characters could not be written in braille; two full cells stand for each. Please call { $phone } and ask what they are.
}

## Reading aloud

aloud-title = Read aloud
aloud-play = Read this page
aloud-pause = Pause
aloud-resume = Go on
aloud-previous = Sentence before
aloud-again = This sentence again
aloud-next = Next sentence
aloud-slower = Slower
aloud-faster = Faster
aloud-stop = Stop
aloud-end = That was the whole page.
aloud-rate = The speed is { $rate } now.
aloud-no-voice = This device has no English voice, so nothing can be read aloud. Add one in the device's settings, or phone us.
aloud-blank = This is still empty.
aloud-filled = This is filled in.
aloud-chosen = Chosen:
aloud-secret = this number is not read aloud

dictation-speak = Speak
    .of = Speak: { $field }
dictation-listening = Listening. Press here when you are done
dictation-heard = This was heard: { $words }
dictation-nothing = That was not clear. Please say it again, or type.
dictation-refused = The browser does not let us use the microphone. Please type, or allow it in the browser.

stay-soon = Your sign-in ends in less than 2 minutes. To go on, press “Go on”.
stay-on = Go on
stay-stayed = All right, you can go on.
stay-failed = We cannot be reached just now. Please press “Go on” once more.
stay-over = Your sign-in has ended. Go on filling in, and press the button as usual. Sign in once more, and everything is still there.

## Signs and sound

media-sign = Watch in sign language
# Recordings are spoken in Chinese
media-audio = Listen (in Chinese)
media-cost = { $length }, at most { $size } MB of data
media-length = { $minutes ->
    [0] { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    }
    [one] { $seconds ->
        [0] { $minutes } minute
        [one] { $minutes } minute { $seconds } second
       *[other] { $minutes } minute { $seconds } seconds
    }
   *[other] { $seconds ->
        [0] { $minutes } minutes
        [one] { $minutes } minutes { $seconds } second
       *[other] { $minutes } minutes { $seconds } seconds
    }
}
media-elsewhere = There is no network, so it cannot play now. Open this to read what it says.
media-said = What it says:

## The pictures of easy reading

# A sentence gets the picture of the first of these words in it. Each word has one picture only.
# Words are separated by spaces.
pictured-road = tantu step steps way going continue carry begin begun start back next first stage stages through order
pictured-card = card certificate identity passport id household renew renewal renewed replacement replaced
pictured-device = wheelchair wheelchairs hearing prosthesis aid aids walker crutches stick bed vehicle repair repairs repairing repaired mended mend walking van cane fitting fitted borrow borrowed loan
pictured-home = home house flat room live lives door bathroom toilet bath kitchen ramp handrail rail neighbourhood address addresses registered registration living shower furniture floor leave
pictured-work = work works job jobs employer skills trade employed trained
pictured-money = money yuan subsidy subsidies pay paid pays price cost costs bank account income allowance relief fee free dibao insurance refund deposit
pictured-question = why how question questions where whom whether ask asks reason unsure sure different something else ? stuck perhaps
pictured-info = news told know changed change changes rule rules happens note remember remembers hint depends example settled happened new more explain happening error important
pictured-phone = phone call mobile landline message messages text telephone
pictured-hall = hall halls office federation street community village court committee school district organisation service services organisations
pictured-clock = minute minutes hour hours time times wait waits waiting soon late later queue moment took takes turn clock earlier newest usual last updated faster slower quick
pictured-check = right done agree agreed check yes approved good fits well ready saved save confirmed confirmation confirm accepted true tick understand suits finished fit enough possible fast keep kept holds force
pictured-letter = send sent sends post mail arrived arrives receive get gets give gave delivery delivered deliver handed fetch collect collected collection
pictured-person = name names person people staff somebody anybody nobody yourself applicant surnames surname someone woman man anyone everyone themselves alone acting acts me my own them
pictured-calendar = day days date week month months year years today working calendar birthday age monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december dates tomorrow old appointment appointments older until latest
pictured-print = print printed printer large copy copies
pictured-warning = wrong mistake problem danger lost broken sorry fault hurt damaged stolen run hard severe worse worst careful
pictured-pen = write fill filled enter type apply applied application applications signature answer answers correct corrections form forms entered enters fills writing character characters touched needed
pictured-no = no none nothing cannot stop ended end cancel withdraw withdrawn withdrawing decline declined neither refuse refused stopped nor closed ends empty without few
pictured-camera = photo photos camera picture pictures
pictured-doctor = doctor doctors hospital disability disabled ill illness training rehabilitation health assessment intellectual psychiatric physical therapy level grade examined body mental diagnosis treatment
pictured-family = family mother father parent parents child children guardian relative relatives neighbour daughter husband wife son helper help helps brother sister parental brothers married together deal act
pictured-ear = hear heard listen ears
pictured-eye = see look looks read seen eyes sight show shows shown seeing reading reads checks checking checked looking larger largest apart furthest dark light colours contrast
pictured-bus = come comes take bring visit visits moved move travel visited visiting meet meets moving outside
pictured-key = sign signed password passkey pin digits unlock code private safe passkeys
pictured-paper = paper papers document documents draft plan decision decided receipt reference list page pages register proof result results record data invoice contract notice notices decide decides deciding review reviewed lists certificates contracts report judgment case sentence line cell
pictured-computer = computer device devices browser program screen website websites machine app android iphone download downloaded content
pictured-network = network online internet connected wifi
pictured-bin = delete deleted deletes remove removed clear
pictured-hand = press choose chosen chose tap button option select pick use used uses using try tries finger
pictured-speech = say says said speak language words chinese english word
pictured-hands = interpreter
pictured-sound = aloud sound speed quiet pause

## Work

work-posts = Look for a post
    .text = See what work there is, by what suits you
work-matches = Posts that fit you
    .text = Found for you, each with the reason why
work-register = My register
    .text = If you have registered: see, change or pause it here
work-gatherings = Classes and fairs
    .text = Learn a trade, or meet employers face to face
work-employers = For employers
    .text = How to employ people with disabilities

## The register

register-title = My registration for work
register-saved = Changed and saved
# How the registration stands
register-stands = { $state ->
        [active] We are looking for work for you
        [paused] On hold: we are not looking at present
       *[ended] You said that you are not looking any more
    }
    .text = { $state ->
        [active] Every night what you told is laid beside the posts. Those that fit are under “Posts that fit you”.
        [paused] You get no messages of new posts either. All you told is still here.
       *[ended] What you told was deleted. You can register again at any time.
    }
register-matches = See posts that fit you
register-told = What you told
register-changed = Last changed on { $day }
register-again = Register again
register-sees = Who sees it
register-sees-match = To find posts, only this counts: what work, where, how long, the pay, and what would help.
register-sees-office = The advisers of the street office and the federation see it, changes too. Who has looked is written down.
register-sees-employer = Employers do not see this page. An employer sees something only when you apply there, and you choose what.
register-sees-kind = Category and level: we ask you for each employer. Without your yes, nothing is said.
register-sees-illness = Which illness you have is never asked, and never told.
register-news = Messages of new posts
    .text = { $wants ->
        [yes] When new posts may fit, you get a message. It comes once a day at most.
       *[no] You get no messages now. You can come and look yourself.
    }
    .on = Tell me of new posts
    .off = Send no more messages
register-step = { $step ->
        [resume] Go on looking
       *[pause] Pause
    }
    .text = { $step ->
        [resume] All you told is still here. Nothing has to be typed again.
       *[pause] Then we do not look, and send no messages. All you told stays, and you can go on at any time.
    }
    .press = { $step ->
        [resume] Go on looking for work
       *[pause] Pause for now
    }
register-end = Stop looking
    .text = What you told is deleted at once. To look again later, you register anew.
    .link = I am not looking any more
register-end-title = Stop looking for work?
    .text = What you told is deleted at once and cannot be brought back. If you only want a rest, go back and press “Pause for now”.
    .cases = Applications you have sent stay. You find them under “My applications”.
register-end-yes = Stop, and delete what I told
register-end-no = Go back, keep looking

## Posts

posts-title = Find a post
posts-lead = Everybody can look. You need not sign in.
posts-words = What would you like to do?
    .hint = For example: massage, office, bakery. You can write pinyin, too.
posts-find = Search
posts-narrow = Choose more closely
posts-task = What is done
posts-way = Where it is done
posts-hours = How long a day
posts-help = What has to be there
    .hint = Only posts that say so are found. Others may have it too.
posts-kind = What kind of post
posts-near = How near
    .hint = Work at home shows at any distance.
posts-near-is = { $near ->
        [here] In this district
        [city] In this city
        [province] In this province
       *[any] Any distance
    }
posts-place = Near which place
posts-sort = What comes first
posts-sort-is = { $sort ->
        [nearest] The nearest
        [newest] The newest
       *[best] What is most like your words
    }
posts-found = { $count ->
        [0] No posts were found
        [one] 1 post was found
       *[other] { $count } posts were found
    }
# Near which place, in the list of what was chosen
posts-from = Near { $place }
posts-chosen = What you chose
posts-drop = Leave out “{ $what }”
posts-drop-all = Leave out all, and see every post
posts-none = There is no such post. Leave something out and try again.
    .words = Try another word, or fewer letters.
    .nothing = There are no posts yet. Come back in a few days.
posts-pages = Other pages
    .here = Page { $page } of { $pages }
    .previous = Previous page
    .next = Next page
posts-share = Send it to somebody
    .hint = Copy this line and send it. It opens this page and does not say who sent it.
posts-save = Save this, and tell me of new ones
posts-save-sign-in = Sign in to save this and be told of new ones
posts-is-saved = Saved. We tell you of new ones
posts-saved-link = See what you saved

# A position by which distances are counted
position-title = Count from where you are now
position-text = Only if you press does the browser tell us roughly where you are, to about a kilometre. We use it for distances only. When you close the browser, it is forgotten.
position-use = Use where I am now
position-asks = Your browser will ask you. Choose “Allow”.
position-refused = The browser did not tell us. Please choose a place yourself.
position-otherwise = You need not say. Choose a place under “Find a post”, and it is counted from there.
position-not-said = I would rather not say
position-known = Distances are counted from where you are
position-forget = Forget where I am

post-task = { $task ->
        [office] At a computer, at a desk
        [hands] With one’s hands
        [service] In a shop or a kitchen
        [outdoors] Cleaning, plants, animals
       *[massage] Massage
    }
post-way = { $way ->
        [on-site] At a workplace
        [online] At home, with a computer or a phone
       *[home] At home, with one’s hands
    }
post-hours = { $hours ->
        [few] Up to three hours
        [half] Three to five hours
       *[full] More than five hours
    }
post-help = { $help ->
        [access] No steps, a wheelchair gets in
        [toilet] A toilet for wheelchairs
        [seat] It can be done sitting down
        [sign] Somebody signs, or talk in writing
        [read] Large print, or a computer that reads aloud
        [quiet] A quiet place
        [flexible] Hours one can shift
        [slow] Somebody who shows how
        [breaks] More breaks
        [way] A lift to work, or company on the way
       *[companion] Family or a helper may be there
    }
post-kind = { $kind ->
        [ordinary] Like any other
        [quota] Kept for people with a disability (quota)
        [public-welfare] Public-welfare post
        [supported] Supported work
       *[reading-room] Keeper of a village reading room
    }
    .text = { $kind ->
        [ordinary] Anybody can apply.
        [quota] You need a disability certificate.
        [public-welfare] The state pays for work that helps everybody.
        [supported] You do as much as you can, with somebody beside you.
       *[reading-room] You lend books and take them back.
    }
# A post in a list; $number is what it is called by
post-number = Post { $number }
post-pay = { $per ->
        [month] { $from } to { $to } a month
        [day] { $from } to { $to } a day
        [hour] { $from } to { $to } an hour
       *[piece] { $from } to { $to } a piece
    }
    .same = { $per ->
        [month] { $to } a month
        [day] { $to } a day
        [hour] { $to } an hour
       *[piece] { $to } a piece
    }
post-day = { $minutes ->
        [0] { $hours ->
            [one] 1 hour a day
           *[other] { $hours } hours a day
        }
       *[other] { $hours ->
            [one] 1 hour and { $minutes } minutes a day
           *[other] { $hours } hours and { $minutes } minutes a day
        }
    }
post-wheels = { $known ->
        [yes] A wheelchair gets in
        [no] A wheelchair does not get in
       *[unknown] Ask first whether a wheelchair gets in
    }
post-apart = { $kilometres ->
        [0] Less than 1 km from you
       *[other] About { $kilometres } km from you
    }
# The title of the browser: what it is, then what it is called by
post-page-title = { $title } Post { $number }
post-closed = This post is taken
    .text = You can look at other posts.
post-other-language = This post is described in Chinese only.
post-about-employer = Who offers it
post-about-pay = Pay
post-about-day = How long a day
post-about-hours = When one works
post-about-address = Address
post-about-where = Where
post-about-seats = How many people
    .is = { $seats ->
        [one] 1 person
       *[other] { $seats } people
    }
post-about-until = Last day to apply
post-place = What the place is like
post-helps = What help there is
    .ask = Nobody has said whether there is other help. If you need it, ask first.
    .home = You work at home and need not go anywhere.
post-fit = Does it fit you?
    .register = Register as looking for work. You can then read here how it fits you.
post-apply = Apply for this post

searches-title = What you saved
searches-lead = We tell you of new posts once a day at most. To hear no more, delete it.
searches-none = You have saved nothing yet. You can, when you look for a post.
searches-delete = Delete “{ $what }”
searches-full = There is room for { $most }. Delete one, then save this.
search-all = Every post
my-data-searches = Searches for posts you saved
my-data-searches-none = You have saved none.
my-data-searches-link = See what you saved
my-data-search-saved = saved on { $day }

wants-position = Press “Use where I am now”, or “I would rather not say”.
wants-posts = Write what you would like to do, then press “Search”.
wants-post = Please read about this post. If you want it, press “Apply for this post”.
wants-searches = Please look at what you saved. Delete what you do not want.

## Posts that fit

# How a post fits: three lists, each line a whole sentence
fit-open = You asked for nothing special, so you can look at any post.
fit-fits = What suits you
fit-differs = What does not suit you
fit-unknown = Not known yet: ask first
fit-task = { $task ->
        [office] The work is at a computer, at a desk.
        [hands] The work is done with your hands.
        [service] The work is in a shop or a kitchen.
        [outdoors] The work is cleaning, planting or keeping animals.
       *[massage] The work is massage.
    }
# The last, home-apart: what is made has to be fetched, and that is too far
fit-place = { $place ->
        [here] The workplace is in your own district.
        [city] The workplace is elsewhere in your own city.
        [province] The workplace is in another city.
        [far] The workplace is in another province.
        [online] You work at home, with a computer or a phone.
        [home] You work at home, with your hands.
       *[home-apart] You work at home, but fetching the work is too far.
    }
fit-hours = { $minutes ->
        [0] { $hours ->
            [1] You work 1 hour a day.
           *[other] You work { $hours } hours a day.
        }
       *[other] You work { $hours } hours and { $minutes } minutes a day.
    }
    .differs = { $minutes ->
        [0] You work { $hours } hours a day, longer than you said.
       *[other] You work { $hours } hours and { $minutes } minutes a day, longer than you said.
    }
fit-pay = The pay is up to { $most } a month, as you hope.
    .differs = The pay is up to { $most } a month, less than you hope.
    .unknown = The pay is not for a whole month. Ask how much it is.
fit-help-at-home = You work at home and need not go anywhere else.
fit-help-there = { $help ->
        [access] There are no steps, and a wheelchair gets in.
        [toilet] There is a toilet for wheelchairs.
        [seat] You can sit while you work.
        [sign] Somebody signs, or people talk to you in writing.
        [read] Print can be large, or the computer reads aloud.
        [quiet] The workplace is quiet.
        [flexible] You can change your working hours.
        [slow] Somebody shows you how, as often as you need.
        [breaks] You can take more breaks at work.
        [way] You get a lift to work, or somebody comes along.
       *[companion] Your own helper may be there.
    }
fit-help-missing = { $help ->
        [access] There are steps, or no lift to go up.
        [toilet] There is no toilet for wheelchairs.
        [seat] You cannot sit while you work.
        [sign] Nobody signs, and nobody writes to you instead.
        [read] Print is small, and the computer does not read aloud.
        [quiet] The workplace is not quiet.
        [flexible] You cannot change your working hours.
        [slow] Nobody shows you how.
        [breaks] You cannot take more breaks at work.
        [way] You get no lift to work, and nobody comes along.
       *[companion] Your own helper cannot be there.
    }
fit-help-unknown = { $help ->
        [access] Nobody has said whether a wheelchair gets in.
        [toilet] Nobody has said whether there is a toilet for wheelchairs.
        [seat] Nobody has said whether you can sit.
        [sign] Nobody has said whether somebody signs.
        [read] Nobody has said whether words are large or read aloud.
        [quiet] Nobody has said whether it is quiet.
        [flexible] Nobody has said whether you can change the hours.
        [slow] Nobody has said whether somebody shows you how.
        [breaks] Nobody has said whether you can take more breaks.
        [way] Nobody has said whether you get a lift to work.
       *[companion] Nobody has said whether your helper may be there.
    }

matches-title = Posts that fit you
matches-lead = We looked for these. We only look at what you told us when you registered.
matches-blind = We do not look at your kind or level of disability.
matches-order = What was found last comes first. Of one night, what suits you best comes first.
matches-none = There is no new post now. We look again for you every night.
matches-unregistered = You are not registered as looking for work. Once you are, we look for you every day.
matches-register = Register to look for work
matches-paused = Your register is stopped, so we are not looking.
matches-paused-link = See your register
matches-search = Look for posts yourself
matches-said = { $reply ->
        [later] Noted: you will look at it later
       *[no] Noted: this one does not suit you
    }
    .later = The post stays on this page.
    .no = Thank you for telling us why.
matches-answered = What you answered
# After the title of a post: whose it is
match-employer = { $employer }, found on { $day }
match-waits = You said that you will look at it later.
match-yes = I want post { $number }
match-later = Look at { $number } later
match-no = { $number } does not suit me
match-answer = { $reply ->
        [yes] You said that you want it.
        [later] You said that you will look at it later.
       *[no] You said that it does not suit you.
    }
match-over = This post is closed.
match-no-title = Why does it not suit you?
match-no-lead = Staff see how many people chose each reason. They do not see who.
match-reason = What does not suit you?
    .missing = Please choose a reason. If you would rather not say, choose the last one.
match-reason-is = { $reason ->
        [far] It is too far
        [pay] The pay is too low
        [hours] The hours do not suit me
        [task] I do not want to do this work
        [access] I cannot get there or get in
        [help] The help I need is not there
        [employer] I do not want this employer
        [have-work] I have work by now
        [not-now] Not now
       *[other] Something else, or I would rather not say
    }
match-words = Anything else (you can leave it empty)
    .hint = Only you and who helps you can read it. Staff cannot.
match-no-send = Send

wants-matches = Look at these posts, and press “I want” where you want one.
    .unregistered = To have us look for you, register first.
    .none = You need not do anything now. You can look for posts yourself.
wants-match-no = Choose a reason, then press “Send”.

# At most one message a day; it says neither which posts nor why they suit
sms-posts-found = { $found ->
        [one] We found 1 new post that may suit you.
       *[other] We found { $found } new posts that may suit you.
    } Please sign in to Tantu and look under “Posts that fit you”. You can stop these messages under “My registration for work”.
    .helper = { $found ->
        [one] We found 1 new post that may suit { $name }.
       *[other] We found { $found } new posts that may suit { $name }.
    } Please sign in to Tantu and look under “Posts that fit you”.
voice-posts-found = Hello, this is Tantu. { $found ->
        [one] We found 1 new post that may suit you.
       *[other] We found { $found } new posts that may suit you.
    } To hear which, please call { $phone }.
    .helper = Hello, this is Tantu. { $found ->
        [one] We found 1 new post that may suit { $name }.
       *[other] We found { $found } new posts that may suit { $name }.
    } To hear which, please call { $phone }.
sms-posts-searched = { $searched ->
        [one] We found 1 new post in a search that you saved.
       *[other] We found { $searched } new posts in a search that you saved.
    } Please sign in to Tantu and look under “Look for a post”. You can stop these messages by deleting the search.
    .helper = { $searched ->
        [one] We found 1 new post in a search that { $name } saved.
       *[other] We found { $searched } new posts in a search that { $name } saved.
    } Please sign in to Tantu and look under “Look for a post”.
voice-posts-searched = Hello, this is Tantu. { $searched ->
        [one] We found 1 new post in a search that you saved.
       *[other] We found { $searched } new posts in a search that you saved.
    } To hear which, please call { $phone }.
    .helper = Hello, this is Tantu. { $searched ->
        [one] We found 1 new post in a search that { $name } saved.
       *[other] We found { $searched } new posts in a search that { $name } saved.
    } To hear which, please call { $phone }.
sms-posts = { $found ->
        [one] We found 1 new post that may suit you.
       *[other] We found { $found } new posts that may suit you.
    } { $searched ->
        [one] We found 1 new post in a search that you saved.
       *[other] We found { $searched } new posts in a search that you saved.
    } Please sign in to Tantu. Look under “Posts that fit you” and “Look for a post”.
    .helper = { $found ->
        [one] We found 1 new post that may suit { $name }.
       *[other] We found { $found } new posts that may suit { $name }.
    } { $searched ->
        [one] We found 1 new post in a search that { $name } saved.
       *[other] We found { $searched } new posts in a search that { $name } saved.
    } Please sign in to Tantu. Look under “Posts that fit you” and “Look for a post”.
voice-posts = Hello, this is Tantu. { $found ->
        [one] We found 1 new post that may suit you.
       *[other] We found { $found } new posts that may suit you.
    } { $searched ->
        [one] We found 1 new post in a search that you saved.
       *[other] We found { $searched } new posts in a search that you saved.
    } To hear which, please call { $phone }.
    .helper = Hello, this is Tantu. { $found ->
        [one] We found 1 new post that may suit { $name }.
       *[other] We found { $found } new posts that may suit { $name }.
    } { $searched ->
        [one] We found 1 new post in a search that { $name } saved.
       *[other] We found { $searched } new posts in a search that { $name } saved.
    } To hear which, please call { $phone }.

my-data-matches = Posts we found for you
    .text = When each was found and what you answered. It is deleted { $days } days after it was found.
my-data-matches-none = We have not looked for a post for you.
my-data-match = Found on { $day }
    .told = We told you on { $day }
my-data-matches-link = See the posts that may suit you

## At work

# An employer would like somebody, both have signed, the work has begun: sentences of the timeline
event-intended = The employer would like you. This is not yet a contract
event-signed = The agreement is signed, from { $date }
event-started = You began to work on { $date }
event-followed-up = { $working ->
        [yes] You were asked by { $office }, and you are at work
       *[no] You were asked by { $office }, and you do not work there any more
    }
# $about is some of the words below that begin with trouble-
event-trouble-reported = You said that work is hard: { $about }
    .helper = { $helper } ({ $kind }) said for them that work is hard: { $about }
event-trouble-answered = What is hard at work was answered by { $office }
event-left = { $who ->
        [staff] Written down by { $office }: you do not work there any more
       *[resident] You said that you do not work there any more
    }
    .helper = { $helper } ({ $kind }) said for them that they do not work there any more

# The day of a follow-up is still to come; answers “who has it”
application-asks-who = On about { $date } you are asked how it goes: { $office }
application-road-around = On about { $date }
# Meeting, signing, starting: the employer and the person choose the day
application-employer-who = You are helped by { $office }. You and the employer choose the day.
application-left-title = You do not work there any more
application-left-now = To look for work again, go back to the register. All your answers are still there.
application-left-next = Once you say that you are looking, we help you look. You can also call { $phone }.
application-left-reason = What was said
application-left-start = Go back to the register
application-trouble = I have a problem at work
application-leave = I do not work there any more

# In a text message: somebody may look over a shoulder, so it is not said what it is about
told-intended = There is good news. Please sign in and look. No contract is signed yet.
told-trouble-answered = What you told us has an answer. Please sign in and look.
told-left = This is written down and done. To begin again, please sign in and look.

apply-over-title = You can no longer apply for “{ $post }”
apply-over-text = Somebody has the job, or { $date } has passed. Nothing of yours is lost.
apply-over-search = See other posts
wants-apply-over = You cannot apply for this any more. Please look at other posts.

trouble-title = What is hard at work?
trouble-about = What is it about?
    .hint = Choose all that apply. You need not write about your illness. The employer does not see this.
    .missing = Choose one, or write a sentence
trouble-page-title = What is hard at work? { $caption }
trouble-pay = The pay
trouble-hours = The hours are too long, or do not suit me
trouble-treatment = Somebody treats me badly
trouble-help = The help that was promised is not there
trouble-hard = The work is too hard for me
trouble-other = Something else
trouble-words = What you want to say (optional)
    .hint = For example when it was, and what you would like.
trouble-who = Only { $office } reads this. They speak to the employer only if you agree.
trouble-send = Tell them
trouble-danger = If somebody hits you, shouts at you or does not let you leave, call 110 at once. You can also call { $phone }.
# $about is some of the words above
trouble-waits = We have heard what is hard: { $about }
    .by = You get an answer from { $office } by { $date }. It will be on this page.
    .open = You get an answer from { $office }. It will be on this page. If it is urgent, call { $phone }.
    .late = You should have had an answer by { $date }. Please call { $phone } and ask.
trouble-answered = There is an answer to what is hard: { $about }
wants-trouble = Please choose what is hard at work, then press the button.

leave-title = Do you not work there any more?
leave-text = Once you tell us, { $office } does not ask again. To look for work, you need not fill in anything again.
leave-page-title = Do you not work there any more? { $caption }
leave-words = Why (optional)
    .hint = Then we can help you find something better.
leave-send = Yes, I do not work there any more
leave-trouble = Do you want to stay, but it is hard? Please tell us first. We help you.
wants-leave = If you do not work there any more, press the button. If you do, go back.
wants-work-register = Read what you told. To change something, press “Change”.
    .ended = To look for work again, press “Register again”.
wants-work-register-end = To stop, press the button. To keep looking, go back.

## Classes and fairs

# A place: how one gets there and in
access-facts-step-free = { $known ->
        [yes] There are no steps at the door, or there is a ramp.
        [no] There are steps at the door and no ramp.
       *[unknown] Nobody has said whether there are steps at the door.
    }
access-facts-toilet = { $known ->
        [yes] There is a toilet for wheelchairs.
        [no] There is no toilet for wheelchairs.
       *[unknown] Nobody has said whether there is a toilet for wheelchairs.
    }
access-facts-lift = { $known ->
        [yes] There is a lift, or it is all on one floor.
        [no] There are stairs and no lift.
       *[unknown] Nobody has said whether there is a lift.
    }
access-facts-transport = { $known ->
        [yes] A bus or a train stops near by.
        [no] No bus and no train stops near by.
       *[unknown] Nobody has said whether a bus stops near by.
    }
access-facts-ask = Ask about the unknown things before you go.

# Classes and fairs
gatherings-title = Classes and job fairs
gatherings-lead = In a class you learn a trade. At a job fair you meet employers.
gatherings-filter = Which ones to show
gatherings-kind-is = { $kind ->
        [class] Only classes
        [fair] Only job fairs
       *[all] Classes and job fairs
    }
gatherings-within = { $within ->
        [here] Only in { $place }
        [city] In the whole city
       *[far] Everywhere
    }
gatherings-mine = You have signed up for
gatherings-ahead = There are also
gatherings-none = There are none at present. To ask when there will be, call { $phone }.
gatherings-state = { $state ->
        [free] { $count } seats are free.
        [full] All seats are taken, but you can wait for one.
        [coming] You have a seat.
        [waiting] You are waiting for a seat, as number { $count }.
        [called-off] It was called off.
       *[closed] You can no longer sign up.
    }
# It is called so on the phone
gathering-caption = { $kind ->
        [class] Class, number { $number }
       *[fair] Job fair, number { $number }
    }
gathering-in-chinese = So far this is only in Chinese.
gathering-when = When
gathering-session = { $from } to { $until }
gathering-where = Where
gathering-help = What help there is
gathering-help-none = Nobody has said yet. Call and ask before you go.
gathering-help-ask = Tell us what you need when you sign up.
gathering-know = Good to know
gathering-seats = { $state ->
        [free] There are { $all } seats in all, and { $free } are free.
       *[full] There are { $all } seats in all, and none is free.
    }
gathering-queue = { $waiting ->
        [0] You can wait for a seat. Nobody is waiting now. Whoever is first gets the next seat.
        [one] You can wait for a seat. One person is waiting now. Whoever is first gets the next seat.
       *[other] You can wait for a seat. { $waiting } people are waiting now. Whoever is first gets the next seat.
    }
gathering-companions = { $count ->
        [0] There are few seats, so your family cannot come along.
       *[other] Your family can come along, at most { $count }. Each of them needs a seat too.
    }
gathering-certificate = { $is_given ->
        [yes] You get a certificate at the end.
       *[no] There is no certificate at the end.
    }
gathering-until = Sign up by { $day }.
gathering-ask = If anything is unclear, call { $phone }.
gathering-employers = Who comes
gathering-employers-none = It is not settled yet which employers come.
gathering-posts = Posts there
gathering-closed = You can no longer sign up. To ask, call { $phone }.
gathering-called-off = It was called off
    .text = You can sign up for other classes and job fairs.
gathering-signed-up = { $place ->
        [coming] You have a seat
       *[waiting] You are on the waiting list
    }
gathering-cancelled = We noted that you are not coming
    .text = What you told us was deleted. You can sign up again.
# After signing up
gathering-coming = Nothing. Just come when it begins.
    .next = It begins on { $when }.
gathering-waiting = Just wait. You are number { $position } on the list.
    .next = We tell you as soon as there is a seat.
    .seats = We tell you as soon as there are { $seats } seats. With fewer relatives it may be faster.
gathering-who = If the time or the place changes, we tell you. If anything is unclear, call { $phone }.
gathering-came = { $how ->
        [certified] You were there and have the certificate.
        [came] You were there.
       *[missed] You did not come, and that is all right.
    }
gathering-over = It is over.
gathering-after = You can sign up for other classes and job fairs.
gathering-said = What you told us
gathering-with = How many relatives come along?
    .hint = Each of them needs a seat too
gathering-companions-are = { $count ->
        [0] None, I come by myself
       *[other] { $count }
    }
gathering-words = Is there anything else we should know?
    .hint = You may leave this empty
gathering-change = Change what I said
gathering-cancel = I am not coming
gathering-keep = I am coming
gathering-sign-up = Sign up
gathering-sign-up-to-wait = Sign up and wait
gathering-page-title = { $title }. { $caption }
gathering-wait = No seat is free now. You will be number { $position } on the list. We tell you as soon as there is a seat.
gathering-reads = Only those who hold it can read this. You can always see who has read it.
gathering-no-room = There are not so many seats, so bring fewer relatives
gathering-cancel-title = Are you not coming?
    .text = Your seat goes to somebody else. What you told us is deleted. To come after all, you sign up again.
# Messages do not say which class it is: others may see or hear them
told-gathering = { $news ->
        [moved-up] There is a seat, and it is kept for you. It begins on { $when }.
        [changed] The time or the place has changed, so please look again. It begins on { $when }.
       *[called-off] It was called off.
    }
sms-gathering = { $kind ->
        [class] There is news of the class you signed up for, number { $number }.
       *[fair] There is news of the job fair you signed up for, number { $number }.
    } { $news } To read more, open “Classes and job fairs” on Tantu.
    .helper = { $kind ->
        [class] There is news of the class { $name } signed up for, number { $number }.
       *[fair] There is news of the job fair { $name } signed up for, number { $number }.
    } { $news } To read more, open “Classes and job fairs” on Tantu.
voice-gathering = { $kind ->
        [class] Hello, this is Tantu. There is news of the class you signed up for.
       *[fair] Hello, this is Tantu. There is news of the job fair you signed up for.
    } { $news } The number is { $number }. If you have questions, please call { $phone }.
    .helper = { $kind ->
        [class] Hello, this is Tantu. There is news of a class, for { $name }.
       *[fair] Hello, this is Tantu. There is news of a job fair, for { $name }.
    } { $news } The number is { $number }. If you have questions, please call { $phone }.
# Others may see what stands in a calendar
calendar-gathering = { $kind ->
        [class] Class, number { $number }
       *[fair] Job fair, number { $number }
    }
calendar-gathering-ask = If anything comes up, call { $phone }.
# My data
my-data-sign-ups = Classes and job fairs you signed up for
    .text = If you were there, we keep it for { $attended } days after the end. If not, for { $missed } days.
my-data-sign-ups-none = You have not signed up for any.
my-data-sign-up-title = What it is called

## Employers

employers-title = For employers
employers-lead = You would like to take on people with disabilities, or work with some already: it all begins here, without signing in.
wants-employers = Read how to find and help people. To bring a post, call.

employers-post = Bring a post
    .text = Our staff publish it for you, free of charge. Call { $phone }, or come to a hall. Think of these first:
    .halls = Where the halls are
employers-post-task = What is to be done, in everyday words, one thing after the other.
employers-post-hours = How many hours a day and days a week, and whether one may come early or late.
employers-post-pay = The pay each month, and on which day.
employers-post-place = Where the work is. If it can be done at home, say so.
employers-post-access = Whether there are steps, a lift, a toilet for wheelchairs, a bus stop near by.
employers-post-seats = How many people, and until when.

employers-quota = Employing by quota
    .text = By law, of every 200 people you employ, at least 3 have a disability, which is 1.5%. Some provinces ask for more.
    .source = It stands in articles 8 and 9 of the Regulations on the Employment of Persons with Disabilities, and in the rules of the fund (Cai Shui 2015, No. 72).
    .review = The yearly review: when, and what to bring
employers-quota-fund = Whoever has fewer pays into the employment fund. It helps people with disabilities find work and learn a trade.
employers-quota-who = People with a disability certificate count, and disabled soldiers of the grades 1 to 8.
employers-quota-counted = A contract of a year or more, at least the minimum wage, and full social insurance: with all three, a person counts.
employers-quota-two = A person with a certificate of level 1 or 2 counts as two, and so does a disabled soldier of the grades 1 to 3.
employers-quota-small = Firms with 30 people or fewer pay nothing until the end of 2027, by announcement 8 of 2023 of the Ministry of Finance.

employers-help = Help at work
    .text = Ask the person first. Much of what helps costs nothing:
    .source = Working conditions stand in article 13 of the Regulations on the Employment of Persons with Disabilities.
employers-help-time = Time: come earlier or later, with one more break.
employers-help-talk = Talking: one thing at a time, and in writing for whoever cannot hear.
employers-help-seat = The place: near the door, quiet, with a seat.
employers-help-screen = The computer: larger letters, or have it read aloud. Most computers and phones can do this.
employers-help-guide = Learning: somebody beside them for the first days, and the work written down step by step.
employers-help-people = For a sign language interpreter, or for advice on how to train somebody, call { $phone }.
employers-help-building = A ramp, a handrail or a toilet costs money. Ask the federation first: some places pay part of it.

employers-asking = What may be asked of applicants
    .text = Ask only what the work needs.
    .source = See article 29 of the Employment Promotion Law, article 4 of the Regulations on the Employment of Persons with Disabilities, and article 29 of the Personal Information Protection Law.
employers-asking-may = You may ask what they can do, when they can come, and what helps them at work.
employers-asking-not = Please do not ask for an illness, for how the disability came, or for medicine.
employers-asking-level = Kind and level are theirs to tell. In Tantu, too, you are told only if they agree.
employers-asking-card = After you have taken them on, you need the certificate for the quota. Say first what it is for.
employers-asking-same = Nobody may be turned down or paid less for a disability. A medical check is the same for everybody.

employers-money = Money for employers
    .text = It differs from place to place. Call { $phone } before you count on it.
employers-money-insurance = Some places pay part of the social insurance of people with disabilities.
employers-money-post = Some places pay for each person newly taken on.
employers-money-more = Some places reward whoever employs more than the quota.
employers-money-tax = There is less tax, too: the wages of people with disabilities are deducted a second time from the firm’s income. Ask the tax office on 12366.

review-title = The yearly review of the quota
review-lead = Whoever employs people with disabilities says so once a year; only then do they count. Online it is called certification.
wants-review = Read when it is and what to bring. If you are unsure, call.
review-when = When it is
# $opens and $closes are days with their weekday
review-ahead = The review of { $place } opens on { $opens } and closes on { $closes }.
review-open = The review of { $place } is open now, until { $closes }.
review-over = The last review of { $place } closed on { $closes }. For the next, call { $phone } and ask.
review-announced = Where the days stand:{" "}
review-assumed = Nobody has confirmed these days yet. Before you go by them, call { $phone } and ask.
# $office is the federation there
review-unknown = We do not know the days of this year here yet. Call { $phone } and ask for { $office }.
review-unknown-place = The days differ from place to place. Ask the federation where your firm is, or call { $phone }.
review-early = The days differ from place to place and from year to year. Ask early; do not wait for the last days.
review-bring = What to bring
review-bring-code = The firm’s social credit code. It stands on the business licence or the registration.
review-bring-card = Each person’s disability certificate, or certificate as a disabled soldier.
review-bring-contract = Each person’s contract, of a year or more.
review-bring-pay = The records of last year’s pay.
review-bring-insurance = The records of last year’s social insurance.
review-bring-agency = For people sent by an agency, the agreement with it, too. A person counts in one firm only.
review-steps = How it goes
review-step-tell = Tell each person that you need their certificate for the review.
review-step-open = Open the national government service platform and look for the name below. Or take the papers to the federation’s window.
review-step-fill = Fill in the firm, then each person. The computer checks certificates, pay and insurance.
review-step-mend = Where it finds nothing, send the papers.
review-step-result = The federation looks at it and gives you the result. If something is wrong, it says what.
review-step-tax = Then declare the employment fund at the tax office. Without the review, you count as employing nobody.
review-name = Its name there:{" "}
    .chinese = 残疾人按比例就业情况联网认证
review-source = It stands in the rules of the fund (Cai Shui 2015, No. 72). Since 2021 it can be done from another province (Guo Ban Fa 2020, No. 35).
