# Registering for work
# $office is who does a step; $phone the service line; $days a number of working days.

title = Register for work
summary = You want to work: tell us what you would like to do and what would help

# The page about the service
who = Anyone with a disability certificate who wants to work, also if you have a job and want another, or finish school soon. If you fill this in for a relative, “you” means them; the phone number can be yours. After you register, an adviser talks with you and then looks out for work with you. You can change your answers or pause at any time. Registering is not yet a job, and we cannot promise that one is found.
need-certificate = Your disability certificate, to read its number. If it is still being made, you can register already.
need-phone = A mobile phone that can receive a text message.
cost = Registering and being introduced to employers are free. If anyone asks you for money, call { $phone } and tell us.
decides = { $office }

# Who it is for
eligible-certificate = You have a disability certificate.
    .no = You usually need a disability certificate first. If it is being made, you can register already.
    .perhaps = It depends on whether you have a disability certificate.
eligible-wish = You want to work, or want another job.
    .no = You said that you are not looking for work. If that changes, you can register at any time.
    .perhaps = It depends on whether you want to work.
eligible-age = You are of an age to work.
    .no = One can work from the age of { $working-age }. Beyond retirement age you can register too, but there are fewer jobs.
    .perhaps = It depends on your age.

# Questions
question-have = Do you have your disability certificate?
    .short = Disability certificate
    .missing = Choose one. If you have none yet, choose “It is being made”
question-have-held = Yes, I have it
question-have-applying = It is being made, or I am about to apply

question-number = What is your certificate number?
    .short = Certificate number
    .hint = It has 20 characters: your 18-character ID number, then 2 digits. A replacement also ends in B1 or the like.
    .missing = Enter your certificate number

question-citizen-id = What is your identity card number?
    .short = Identity card number
    .hint = It has 18 characters; the last may be X.
    .missing = Enter the identity card number

question-young = One can work from the age of { $working-age }
    .text = By law nobody under { $working-age } may be employed. You can already think about what you would like to learn and do.
    .instead = All you have entered is saved. Come back when you are { $working-age } and carry on.
    .continue = I want to register now and talk with an adviser

question-older = Beyond retirement age there are fewer jobs
    .text = You can register. But some employers only take people below retirement age, and so do some subsidies. The adviser will see with you what fits.
    .continue = All right, go on

question-name = What is your name?
    .short = Name
    .hint = As on the identity card. Registering a relative? Give their name.
    .missing = Enter the name

question-address = Where do you live now?
    .short = Present address
    .hint = With the house and door number, so that we can find work near you. Employers are not told.
    .missing = Enter your present address

question-phone = Which number can we call you on?
    .short = Phone number
    .hint = A mobile or a landline with its area code. Applying for a relative? Give your own number.
    .missing = Enter a phone number
    .prefilled = The number you signed in with is filled in already. Change it if you like.

question-contact = How can we best reach you?
    .short = Best way to reach you
    .missing = Choose how to reach you
question-contact-call = By phone call
question-contact-text = By text message
    .hint = Choose this if phone calls are hard for you
question-contact-helper = Through a relative, or whoever helps me
    .hint = Next you say who it is

question-contact-person = Whom should we contact?
    .short = Who helps you
    .hint = Please let them know beforehand.
    .missing = Enter who helps you

question-now = How are things at present?
    .short = At present
    .missing = Choose one
question-now-looking = I have no work and want some
question-now-working = I have work and want another job
question-now-studying = I study and finish soon

question-wish = What kind of work would you like?
    .short = Work wanted
    .hint = Choose all that apply. If you are not sure, it does not matter: the adviser will think about it with you.
    .missing = Choose at least one. If you are not sure, choose “Anything, I am not sure yet”
question-wish-office = At a desk, with a computer
    .hint = For example typing, customer service, spreadsheets
question-wish-hands = With my hands
    .hint = For example assembly, packing, sewing, handicraft
question-wish-service = In a shop or kitchen
    .hint = For example at the till, filling shelves, helping in the kitchen
question-wish-outdoors = Cleaning, plants or animals
    .hint = For example cleaning, gardening, keeping chickens
question-wish-massage = Massage
    .hint = Blind people and people with low vision can learn it
question-wish-own = A small business of my own
question-wish-learn = To learn a trade first
question-wish-any = Anything, I am not sure yet

question-place = Where would you like to work?
    .short = Place of work
    .hint = Choose all that apply.
    .missing = Choose at least one. If any place will do, choose “Anywhere”
question-place-near = Near my home
question-place-travel = Farther away, by bus or car
question-place-online = At home, by computer or phone
question-place-home = At home, with my hands
question-place-any = Anywhere

question-hours = How long can you work in a day?
    .short = Hours
    .missing = Choose one. If any will do, choose “Any”
question-hours-full = All day
question-hours-half = Half a day
question-hours-few = Two or three hours
question-hours-any = Any

question-pay = How much would you like to earn a month, at least? (optional)
    .short = Pay hoped for
    .hint = The least you would take home, in figures. If you are not sure, leave it empty.

question-skills = What can you do, and what have you done? (optional)
    .short = Skills and past work
    .hint = A sentence or two, whatever comes to mind. If you have not worked before, leave it empty.

question-statement = What would you like to tell an employer? (optional)
    .short = Your words to employers
    .hint = For example what you do well. When you apply for a job it is filled in for you, and you read it before it goes. You need not write about your illness.

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

question-share = What may an employer be told?
    .short = What employers may know
    .hint = We say nothing that you have not chosen. Which illness you have is never asked and never told. Category and level are asked about later, for each job you apply for. Your name and number are given only after asking you about that employer.
    .missing = Choose at least one. If you want to be asked first, choose “Ask me each time”
question-share-certificate = That I have a certificate
    .hint = Some jobs are for people with a certificate
question-share-skills = What I can do and have done
question-share-help = What would help me at work
question-share-ask = Ask me each time

question-talk = How would you like to talk with the adviser?
    .short = The talk
    .hint = It takes about half an hour, and you can choose the time. Your family may be there.
    .missing = Choose one
question-talk-hall = I will come to you
    .hint = If you need a sign interpreter or a ramp, say so when you choose the time
question-talk-phone = By phone
question-talk-home = I cannot leave home; please come to me

question-declaration = Please confirm
    .short = Your confirmation
    .hint = You can withdraw until you are on the list. If you stop looking later, say so under “My registration for work”, or call { $phone }.
    .statement = What I have entered is true. I want to work, and the adviser may tell employers what I have chosen.
    .confirmed = Confirmed
    .missing = Please confirm before you go on

# Stages
stage-acceptance = Taken in
    .doing = What you entered is being read by { $office }
    .next = After that an adviser agrees a time with you. If anything is missing, all of it is listed on this page at once.
    .about = What you entered is read by { $office }: usually up to { $days } working days
stage-talk = A talk with an adviser
    .doing = A talk with an adviser is being arranged by { $office }
    .next = After it, the adviser writes down what you can and want to do, and shows it to you.
    .about = An adviser talks with you about what you want and can do, arranged by { $office }, usually within { $days } working days
    .now = { $talk ->
            [home] When times for the visit are offered, choose one that suits you.
            [phone] When times for the call are offered, choose one that suits you.
           *[hall] When times for the talk are offered, choose one that suits you. Take your identity card along, and your certificate if you have one.
        }
    .pauses = The day of the talk is your choice, so the clock stands still.
stage-register = Put on the list
    .doing = You are being put on the list of people looking for work by { $office }
    .next = From then on you are told of jobs, courses and fairs that fit. Whether you go is up to you. You can turn these messages off.
    .about = You are put on the list by { $office }: usually up to { $days } working days
stage-follow-up = Follow-up
    .doing = You are on the list of people looking for work
    .next = After two or three months { $office } asks whether you have found something and how it goes.
    .about = After two or three months { $office } asks you how it goes: usually within { $days } working days

# Sentences of the timeline that belong to this service
event-accepted = Your registration was taken in by { $office }
event-assessed = An adviser talked with you, and { $office } noted what you would like to do
event-delivered = You were put on the list by { $office }
event-closed = You were asked by { $office } how it went, and this registration is closed

# The end
finished = Your registration for work is done
    .next = If nothing fitting has come up, or work goes badly, register again at any time or call { $phone }.
follow-device-fitting = Devices for work, for getting about and for reading: you can be fitted, usually with a subsidy.
follow-certificate-first = You said that your certificate is not there yet. Some jobs and subsidies need it, so please do not forget it.
