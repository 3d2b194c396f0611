# A plan for one graduate
# $office is who does a step; $phone the service line; $days a number of working days.

title = A plan for graduates
summary = You finish school soon, or have just finished: make a plan with us on the way to work

# The page about the service
who = Anyone with a disability who finishes school soon or has just finished. An adviser talks with you and writes a plan for you alone: what to do first, what next, and who helps. It counts only if you agree. It does not promise a job, but somebody walks with you, step by step. If you fill this in for a relative, “you” means them.
need-certificate = Your disability certificate, to read its number.
need-phone = A mobile phone that can get text messages.
cost = It is free.
decides = You, together with { $office }

# Who it is for
eligible-certificate = You have a disability certificate.
    .no = You usually need a disability certificate first.
    .perhaps = It depends on whether you have a disability certificate.
eligible-study = You finish school soon, or are looking for work.
    .no = You said that you neither study nor look for work. If that changes, come back at any time.
    .perhaps = It depends on whether you finish school soon.

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

question-school = Which school do you go to?
    .short = School
    .hint = If you have finished, the one you finished.
    .missing = Enter the school

question-studied = What do you learn there? (optional)
    .short = What you learn
    .hint = For example accounting, cooking, computers

question-ends = When do you finish?
    .short = When you finish
    .hint = If you only know the year, enter only the year.
    .missing = Enter the year in which you finish

question-wish = What kind of work would you like?
    .short = Work wanted
    .hint = Choose all that apply. If you are not sure, it does not matter: the adviser will think about it with you.
    .missing = Choose at least one. If you are not sure, choose “Anything, I am not sure yet”
question-wish-office = At a desk, with a computer
question-wish-hands = With my hands
question-wish-service = In a shop or kitchen
question-wish-outdoors = Cleaning, plants or animals
question-wish-massage = Massage
question-wish-own = A small business of my own
question-wish-learn = To learn a trade first
question-wish-any = Anything, I am not sure yet

question-help = What would help you at work?
    .short = Help at work
    .hint = Choose all that apply. You need not write about your illness.
    .missing = Choose at least one. If you need no help, choose “None”
question-help-access = No steps, so that a wheelchair can get in
question-help-toilet = A toilet a wheelchair can get into
question-help-seat = Work one can do sitting
question-help-sign = Someone who signs, or talking in writing
question-help-read = Larger letters, or a computer that reads aloud
question-help-quiet = A quiet place
question-help-flexible = Hours that can be moved a little
question-help-slow = Someone who shows me, several times over
question-help-breaks = More short breaks
question-help-way = Someone to take me to work and back
question-help-companion = Someone I bring along who may stay with me
question-help-none = None

question-words = What worries you most? (optional)
    .short = What worries you
    .hint = Whatever comes to mind. You need not write about your illness.

question-talk = How would you like to talk with the adviser?
    .short = The talk
    .hint = It takes about half an hour, and you can choose the time. Your family may be there.
    .missing = Choose one
question-talk-hall = I will come to you
question-talk-phone = By phone
question-talk-home = I cannot leave home. Please come to me

question-declaration = Please confirm
    .short = Your confirmation
    .hint = You can withdraw at any time before the plan is agreed.
    .statement = What I have entered is true. I want to make a plan with an adviser.
    .confirmed = Confirmed
    .missing = Please confirm before you go on

# Stages
stage-acceptance = Taken in
    .doing = What you entered is being read by { $office }
    .next = After that an adviser agrees a time with you.
    .about = What you entered is read by { $office }: usually up to { $days } working days
stage-talk = A talk with an adviser
    .doing = A talk with an adviser is being arranged by { $office }
    .next = After it, the adviser writes your plan.
    .about = An adviser talks with you about what you want and can do, arranged by { $office }, usually within { $days } working days
    .now = When times for the talk are offered, choose one that suits you.
    .pauses = The day of the talk is your choice, so the clock stands still.
stage-plan = The plan: it counts if you agree
    .doing = Your plan is being written by { $office }
    .next = If you agree, it is walked step by step. You can also ask for changes.
    .about = The plan is written and shown to you by { $office }, usually up to { $days } working days
stage-walk = Walking the plan
    .doing = The plan is being walked step by step
    .next = At the end you are asked how it went by { $office }. Where it leads nowhere, the plan is changed.
    .about = The plan is walked with you by { $office }, usually within { $days } working days
    .now = Look at the plan and do your step. If you cannot, call { $phone }.
stage-follow-up = Follow-up
    .doing = The plan is walked to its end
    .next = You are asked by { $office } whether you have found work and how it goes.
    .about = You are asked how it went by { $office }, usually up to { $days } working days

# Sentences of the timeline that belong to this service
event-closed = You were asked how it went by { $office }, and all is done

# When all is done
finished = You have walked your plan to its end
    .next = If you have found nothing yet, come again at any time, or call { $phone }.
follow-job-registration = If you want us to look out for work, put yourself on the register.
follow-job-assessment = If you are not sure what suits you, you can find out first.
