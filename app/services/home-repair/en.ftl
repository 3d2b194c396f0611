# Repairs after your home was made accessible
# $office is who does a step; $phone the service line; $days a number of working days; $warranty-months the warranty.

title = Repairs after your home was changed
summary = Something the federation built into your home is broken or loose: have it mended

# The page about the service
who = Anyone whose home the federation made accessible, and something there is broken, loose or no longer works. If you fill this in for a relative, “you” means them; the phone number can be yours.
need-broken = A look at what is broken. If you have a photo, keep it to show when the staff visit.
need-certificate = Your certificate, to read its number.
need-phone = A mobile phone that can receive a text message.
cost = In the first { $warranty-months } months the repair is usually free. After that you are told the price first, and nothing is done before you agree.
decides = { $office }

eligible-certificate = You have a certificate. If the federation changed your home, you can ask for a repair.
    .no = Do not worry if you have no certificate: if your home was changed, call { $phone }
    .perhaps = We do not know yet whether you have a certificate.

# Questions
question-danger = Is it dangerous now?
    .short = Danger
    .hint = For example a rail is about to fall off, there is a leak or bare electricity, or the ramp has given way.
    .missing = Choose yes or no
question-danger-yes = Yes, it is dangerous
question-danger-no = No

question-stay-safe = Keep safe first
    .text = Do not use the broken place, and keep your family away from it. If you smell gas or see bare electricity, leave first, then call 119.
    .continue = I understand; go on
    .instead = If it is urgent, call { $phone } now. You can fill this in afterwards.

question-broken = What is broken?
    .short = What is broken
    .hint = One thing at a time, up to ten.
    .missing = Add at least one thing that is broken
    .entry = Thing { $n }
    .add = Add another thing
    .remove = Remove thing { $n }
question-broken-thing = Which thing?
    .missing = Choose which thing it is
question-broken-thing-ramp = A ramp
question-broken-thing-rail = A rail
question-broken-thing-bath = Where I wash
question-broken-thing-toilet = The toilet
question-broken-thing-kitchen = The stove or a cupboard
question-broken-thing-door = A door or doorstep
question-broken-thing-bell = A doorbell or alarm
question-broken-thing-floor = The floor
question-broken-thing-other = Something else
question-broken-wrong = What is wrong with it?
    .hint = One sentence is enough, such as “The rail is loose and shakes”.
    .missing = Write what is wrong with it

question-since = Since when? (optional)
    .short = Broken since
    .hint = If you only remember the month, leave the day empty.

question-warranty = Has it been { $warranty-months } months since your home was finished?
    .short = Time since it was finished
    .hint = Counted from the day the work was accepted. If you do not remember, say so; we will look it up.
    .missing = Choose one. If you do not remember, choose “I don’t remember”
question-warranty-within = Not yet
question-warranty-over = Yes, it has
question-warranty-unknown = I don’t remember

question-late-repair = The warranty is over, but you can still ask
    .text = The repair may cost something. The staff look at it and tell you the price first. Nothing is done before you agree.
    .continue = All right, go on
    .instead = If you only want to ask about the price, call { $phone } first.

question-number = What is your certificate number?
    .short = Certificate number
    .hint = It has 20 characters: your 18-character ID number, then 2 digits. A replacement also ends in B1 or the like.
    .missing = Enter your certificate number

question-address = Where is the home to be repaired?
    .short = Home to be repaired
    .hint = With the house and door number, as on a parcel.
    .missing = Enter the address of the home to be repaired

question-contact-way = How can we best reach you?
    .short = Best way to reach you
    .missing = Choose how to reach you
question-contact-way-call = By phone call
question-contact-way-text = By text message
    .hint = Choose this if phone calls are hard for you
question-contact-way-helper = Through a relative, or whoever helps me
    .hint = As the phone number, give theirs

question-phone = Which number can we call you on?
    .short = Phone number
    .hint = A mobile or a landline with its area code. Applying for a relative? Give your own number.
    .missing = Enter a phone number
    .prefilled = The number you signed in with is filled in already. Change it if you like.

question-visit = Which half-day suits you for a visit?
    .short = Good time for a visit
    .hint = Choose one for now; the staff will settle the exact time with you. If it is dangerous, somebody comes sooner.
    .missing = Choose a half-day that suits you

question-declaration = Please confirm
    .short = Your confirmation
    .hint = After sending, you can withdraw until it is mended.
    .statement = What I have entered is true. What is broken was built when the federation changed my home.
    .confirmed = Confirmed
    .missing = Please confirm before you go on

# Stages
stage-acceptance = Your report is received
    .doing = Your report is with { $office }
    .next = Then somebody comes to look. If there is danger, it is dealt with first.
    .about = Your report is read by { $office }: usually up to { $days } working days
stage-make-safe = Made safe
    .doing = { $office } is sending somebody to make it safe
    .next = When it is safe, a time is agreed for a closer look.
    .about = If there is danger, it is made safe first by { $office }: usually up to { $days ->
            [one] one working day
           *[other] { $days } working days
        }
    .now = Do not use the broken place. If it is urgent, call { $phone }.
stage-visit-home = A visit to see what to mend
    .doing = { $office } will visit to see what is broken and how to mend it
    .next = If it costs you nothing, it is mended next. If it may cost you something, you are told the price first.
    .about = A visit by { $office } at a time that suits you, usually within { $days } working days
    .now = If times are offered on this page, choose one. If none suits you, change it here or call { $phone }.
    .pauses = The time of the visit is agreed with you, so the office’s time stands still and goes on after the visit.
stage-quote = A price that you agree to
    .doing = The price of the repair is being worked out by { $office }
    .next = If you agree, it is mended. If not, nothing is done and you pay nothing.
    .about = If the warranty is over, or you do not remember, the price is worked out by { $office }: usually up to { $days } working days
    .now = When the price is ready, read it on this page. You decide: agree, ask for changes, or decline.
stage-repair = The repair
    .doing = The repair is being arranged by { $office }
    .next = When it is done you are asked whether it is right. If a part has to come first, this page says so.
    .about = The repair is arranged by { $office }: usually up to { $days } working days
    .now = If times are offered, choose one. Somebody must be at home for the repair.
stage-satisfaction = Is it mended?
    .doing = The repair is done; { $office } is waiting for your word
    .next = If you say yes, we are done. If you say no, somebody comes again.
    .about = You are asked by { $office } whether it is mended; usually you have { $days } working days
    .now = Try it out, then answer on this page. If it is not right, say no and write what is wrong.
stage-follow-up = Follow-up
    .doing = It is mended
    .next = { $office } may ask how it works for you. Then the case is closed.
    .about = { $office } may ask how it works for you

# Sentences of the timeline that belong to this service
event-assessed = Your home was visited by { $office }

# The end
finished = It is mended
    .next = If something breaks again, come back here.
follow-retrofit = If it is old or no longer enough, ask whether your home can be changed again.
follow-device = You can also apply for devices such as a wheelchair or a bath seat.
