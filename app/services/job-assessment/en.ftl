# Vocational assessment
# $office is who does a step; $phone the service line; $days a number of working days.

title = Find out what work suits you
summary = Somebody who knows work looks with you at what you can do

# The page about the service
who = Anyone with a disability who wants to work and is not sure what would suit. Somebody tries things out with you, and writes down what you can do and what suits you. It is no exam. It does not ask about your illness, and employers are not told the result. If you fill this in for a relative, “you” means them.
need-certificate = Your disability certificate, to read its number.
need-phone = A mobile phone that can get text messages.
cost = It is free.
decides = { $office }

# Who it is for
eligible-certificate = You have a disability certificate.
    .no = You usually need a disability certificate first.
    .perhaps = It depends on whether you have a disability certificate.
eligible-age = You are of an age to work.
    .no = One can work from the age of { $working-age }. If you are nearly there, come and have a look.
    .perhaps = It depends on your age.

# Questions
question-number = What is your certificate number?
    .short = Certificate number
    .hint = It has 20 characters: your 18-character ID number, then 2 digits.
    .missing = Enter your certificate number

question-name = What is your name?
    .short = Name
    .hint = As on the identity card.
    .missing = Enter the name

question-contact = How can we best reach you?
    .short = Best way to reach you
    .missing = Choose how to reach you
question-contact-call = By phone call
question-contact-text = By text message
    .hint = Choose this if phone calls are hard for you
question-contact-helper = Through a relative, or whoever helps me
    .hint = Give their phone number

question-phone = Which number can we call you on?
    .short = Phone number
    .hint = A mobile or a landline with its area code.
    .missing = Enter a phone number
    .prefilled = The number you signed in with is filled in already. Change it if you like.

question-wish = What kind of work would you like?
    .short = Work wanted
    .hint = Choose all that apply. If you are not sure, it does not matter: that is what this is for.
    .missing = Choose at least one. If you are not sure, choose “Anything, I am not sure yet”
question-wish-office = At a desk, with a computer
question-wish-hands = With my hands
question-wish-service = In a shop or kitchen
question-wish-outdoors = Cleaning, plants or animals
question-wish-massage = Massage
question-wish-own = A small business of my own
question-wish-learn = To learn a trade first
question-wish-any = Anything, I am not sure yet

question-help = What would help you when you come?
    .short = Help you need
    .hint = Choose all that apply. We make it ready. You need not write about your illness.
    .missing = Choose at least one. If you need no help, choose “None”
question-help-access = No steps, so that a wheelchair can get in
question-help-toilet = A toilet a wheelchair can get into
question-help-seat = Doing it sitting
question-help-sign = Someone who signs, or talking in writing
question-help-read = Larger letters, or a computer that reads aloud
question-help-quiet = A quiet place
question-help-flexible = A time that can be moved a little
question-help-slow = Someone who shows me, several times over
question-help-breaks = More short breaks
question-help-way = Someone to take me there and back
question-help-companion = Someone I bring along who may stay with me
question-help-none = None

question-place = Where will it be?
    .short = Place
    .missing = Choose a place
question-place-centre = I will come to you
    .hint = There you can try several kinds of work
question-place-home = I cannot leave home. Please come to me

question-words = Is there anything you want to say first? (optional)
    .short = What you want to say first
    .hint = For example what you have done before, and what you like to do.

question-declaration = Please confirm
    .short = Your confirmation
    .hint = You can withdraw at any time before it takes place.
    .statement = What I have entered is true. I want to come.
    .confirmed = Confirmed
    .missing = Please confirm before you go on

# Stages
stage-acceptance = Taken in
    .doing = What you entered is being read by { $office }
    .next = After that you are offered times.
    .about = What you entered is read by { $office }: usually up to { $days } working days
stage-assessment = Looking at what suits you
    .doing = Your assessment is being arranged by { $office }
    .next = After it, the result is on this page, in plain words.
    .about = A time is agreed with you, and somebody who knows work is asked by { $office }, usually within { $days } working days
    .now = When times are offered, choose one that suits you.
    .pauses = The day is your choice, so the clock stands still.
stage-talk = Reading the result together
    .doing = The result is there for you to read
    .next = The result is read with you by { $office }, and you talk about the next step.
    .about = The result is read with you by { $office }, usually within { $days } working days
    .now = Read the result below. If anything is unclear, call { $phone }.

# Sentences of the timeline that belong to this service
event-assessed = The result was written down by { $office }
event-closed = The result was read with you by { $office }

# When all is done
finished = The assessment is done
    .next = You can come again at any time.
follow-job-registration = If you want to look for work, put yourself on the register.
follow-device-fitting = You can apply for things that help you at work, on the way and in reading. Usually there is a subsidy.
