# Making a home accessible
# $office is who does a step; $phone the service line; $days a number of working days; $warranty-months the warranty.

title = Make your home accessible
summary = Getting in, washing or using the toilet at home is hard: have your home changed

# The page about the service
who = Anyone with a disability certificate for whom something at home is hard. Families in hardship with a person at level 1 or 2 usually come first. If you fill this in for a relative, “you” means them; the phone number can be yours.
need-certificate = Your certificate, to read its number.
need-home = A walk around your home: think about what is hard. For example a high doorstep, or a bathtub you cannot climb into.
need-consent = If the home is not your own, a letter in which its owner agrees. You can apply before you have it.
need-phone = A mobile phone that can receive a text message.
cost = Up to a set amount, the federation usually pays. Whether you pay anything above it, and how much, is written in your plan. Nothing is built before you agree.
decides = { $office }

eligible-certificate = You have a disability certificate.
    .no = You need a disability certificate first. If yours has run out, renew it first.
    .perhaps = We do not know yet whether you have a certificate.
eligible-level = Your disability is level 1 or 2.
    .no = Levels 1 and 2 usually come first. Some places also take levels 3 and 4.
    .perhaps = We do not know your level yet.
eligible-income = Your family gets the minimum living allowance, or is just above it.
    .no = Families in hardship usually come first. Some places do not look at income.
    .perhaps = We do not know yet whether your family counts as in hardship.
eligible-home = Something at home is hard for you.
    .no = There must be something at home that is hard for you.
    .perhaps = We do not know yet what is hard for you at home.

# Questions
question-rooms = What is hard at home?
    .short = Places that are hard
    .hint = One place at a time, up to ten. Start with what matters most.
    .missing = Add at least one place that is hard
    .entry = Place { $n }
    .add = Add another place
    .remove = Remove place { $n }
question-rooms-room = Where is it?
    .missing = Choose a place
question-rooms-room-entrance = The front door
question-rooms-room-stairs = Steps, stairs or hallway
question-rooms-room-bath = Where I wash
question-rooms-room-toilet = The toilet
question-rooms-room-kitchen = The kitchen
question-rooms-room-bedroom = The bedroom
question-rooms-room-living = The living room
question-rooms-room-yard = The yard
question-rooms-room-other = Somewhere else
question-rooms-hard = What is hard to do there?
    .hint = A sentence or two is enough, such as “The bathtub is too high to climb into”.
    .missing = Write what is hard there

question-number = What is your certificate number?
    .short = Certificate number
    .hint = It has 20 characters: your 18-character ID number, then 2 digits. A replacement also ends in B1 or the like.
    .missing = Enter your certificate number

question-income = Does your family get dibao?
    .short = Family situation
    .hint = Families in hardship usually come first.
    .missing = Choose one. If you are not sure, choose “I do not know”
question-income-dibao = Yes, we get dibao
    .hint = The minimum living allowance, paid every month. On full state support, choose this too
question-income-borderline = We are registered as borderline
    .hint = An income a little over the dibao line, as recognised by civil affairs
question-income-ordinary = Neither
question-income-unknown = I do not know

question-priority = You may have to wait longer
    .text = Only so many homes can be changed each year. Families in hardship with a person at level 1 or 2 usually come first. You can still apply. You will be told whether it is approved and how long it takes.
    .continue = I want to apply; go on
    .instead = Sometimes the right device is all it takes, such as a bath seat or a grab rail. Have a look at device fitting, or call { $phone } to ask.

question-income-proof = How will you hand in the proof of dibao or borderline?
    .short = Proof of hardship
    .hint = The dibao card, or the letter from civil affairs. The original is given back at once.
    .missing = Choose how you will hand in the proof

question-alone = Do you live alone?
    .short = Living alone
    .missing = Choose yes or no
question-alone-yes = Yes, I live alone
question-alone-no = No, I live with others

question-household = Who lives with you?
    .short = People you live with
    .hint = No names are needed. Knowing who shares the home helps us plan.
    .missing = Add at least one person who lives with you
    .entry = Person { $n }
    .add = Add another person
    .remove = Remove person { $n }
question-household-relation = Who are they to you?
    .missing = Choose who they are to you
question-household-relation-partner = Husband or wife
question-household-relation-child = Son or daughter
question-household-relation-parent = Parent
question-household-relation-sibling = Brother or sister
question-household-relation-other = Somebody else
question-household-age = How old are they?
    .missing = Choose how old they are
question-household-age-child = Under 18
question-household-age-adult = 18 to 59
question-household-age-elder = 60 or over
question-household-disabled = Do they have a disability certificate too?
    .missing = Choose yes or no
question-household-disabled-yes = Yes
question-household-disabled-no = No

question-address = Where is the home to be changed?
    .short = Home to be changed
    .hint = It is where you live now. With the house and door number, as on a parcel.
    .missing = Enter the address of the home to be changed

question-housing = Whose home is it?
    .short = Owner of the home
    .missing = Choose whose home it is
question-housing-own = My own, or my partner’s and mine
question-housing-family = A relative’s
question-housing-rented = Rented
question-housing-public = Public housing

question-consent = How will you hand in the owner’s consent?
    .short = Owner’s consent
    .hint = Ask the owner to write that they agree to the changes, with name and date. For public housing, ask the body that runs it. You can apply before you have it. Photos cannot be sent from here yet.
    .missing = Choose how you will hand in the consent

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
    .hint = Choose one for now. Once your application is accepted, the staff will settle the exact time with you. Your family can be there.
    .missing = Choose a half-day that suits you

question-declaration = Please confirm
    .short = Your confirmation
    .hint = After sending, you can withdraw until the work is accepted. If building has begun, call { $phone } first.
    .statement = What I have entered is true. I agree that staff visit my home, measure and take photos, only to make the plan.
    .confirmed = Confirmed
    .missing = Please confirm before you go on

# Stages
stage-acceptance = Accepted
    .doing = Your application is with { $office }
    .next = If everything is there it is accepted, and a visit is arranged. If anything is missing, all of it is listed on this page at once.
    .about = Your application is read by { $office }: usually up to { $days } working days
    .now = If you have papers to hand in, take them to { $office } soon and give your reference number. If not, just wait to hear from us.
stage-visit-home = A visit to your home
    .doing = { $office } will visit to see what to change and how
    .next = After the visit, a plan is made for your home alone.
    .about = A visit by { $office } at a time that suits you, usually within { $days } working days
    .now = If times are offered on this page, choose one. If none suits you, change it here or call { $phone }.
    .pauses = The time of the visit is agreed with you, so the office’s time stands still and goes on after the visit.
stage-plan = A plan that you agree to
    .doing = The plan for your home is being made by { $office }
    .next = It goes for approval only when you agree. Say what you want changed and it is done again.
    .about = A plan by { $office }: what is changed, what it costs, what you pay. Usually up to { $days } working days
    .now = When the plan is ready, read it on this page. You decide: agree, ask for changes, or decline.
stage-approval = Approved
    .doing = The plan for your home is being decided by { $office }
    .next = Once approved, it goes on. If this year’s places are used up, this page says that you are waiting. You need not apply again.
    .about = A decision by { $office }: usually up to { $days } working days. If this year’s places are used up, you are told that you are waiting
stage-city-approval = Approved by the city federation
    .doing = The plan for your home is being decided by { $office }
    .next = Once approved, it goes on. If this year’s places are used up, this page says that you are waiting. You need not apply again.
    .about = A decision by { $office }: usually up to { $days } working days. If this year’s places are used up, you are told that you are waiting
stage-tender = Choosing a builder
    .doing = Approved; a builder is being chosen by { $office }
    .next = Then you are told who will come and on which day the work begins.
    .about = A builder is chosen by { $office }: usually up to { $days } working days
stage-works = Building
    .doing = Your home is being changed, watched over by { $office }
    .next = When it is done you are asked whether you are satisfied.
    .about = The work is arranged by { $office }: usually up to { $days } working days
    .now = It will be noisy and dusty, so put your things away. If it is unsafe or not as planned, call { $phone } at once.
stage-satisfaction = Are you satisfied?
    .doing = The work is done; { $office } is waiting for your word
    .next = If you say yes, it goes on. If you say no, the builders come back.
    .about = You are asked by { $office } whether you are satisfied; usually you have { $days } working days
    .now = Try out every place, then answer on this page. If something is not right, say no and write what it is.
stage-inspection = Inspection
    .doing = The work is done and being inspected by { $office }
    .next = If it passes, it goes on. If not, the builders come back and you are told what is done again.
    .about = An inspection in your home by { $office }: usually up to { $days } working days
    .now = It is best if you or your family are there for the inspection.
stage-payment = Paying for the work
    .doing = The work has passed and is being paid for by { $office }
    .next = After that, somebody may ask how it works for you.
    .about = The work is paid for by { $office }: usually up to { $days } working days
stage-follow-up = Return visit and warranty
    .doing = Your home is done and under warranty
    .next = { $office } may come and ask how it works for you. The warranty usually lasts { $warranty-months } months; if something breaks, report it here.
    .about = { $office } may ask how it works for you. The warranty usually lasts { $warranty-months } months

# Sentences of the timeline that belong to this service
event-assessed = Your home was visited by { $office }
event-approved = The changes were approved by { $office }

# The end
finished = Your home is done
    .next = The warranty usually lasts { $warranty-months } months. If something breaks or comes loose, ask for a repair here.
follow-repair = If something breaks or comes loose, ask for a repair.
follow-device = You can also apply for devices such as a wheelchair or a bath seat.
follow-living-subsidy = A family in hardship may also get the living subsidy; apply if you do not have it.
follow-nursing-subsidy = At level 1 or 2 you may also get the nursing-care subsidy; apply if you do not have it.
