# Applying for a post
# $office is who does a step; $phone the service line; $days a number of working days.

title = Apply for a post
summary = You like a post: the federation speaks with the employer for you

# The page about the service
who = Anyone who has found a post they like. What is in your register is filled in for you. The federation speaks with the employer, arranges a meeting, and stays with you until you have worked for a year. The employer decides, so we cannot promise the post. If you fill this in for a relative, “you” means them.
need-post = The number of the post. It stands at the top of the page of the post.
need-phone = A mobile phone that can get text messages.
cost = It is free. If anyone asks you for money, call { $phone } and tell us.
decides = The employer decides. You are introduced by { $office }

# Who it is for
eligible-wish = You want to work, or want another job.
    .no = You said that you are not looking for work. If that changes, come back at any time.
    .perhaps = It depends on whether you want to work.
eligible-age = You are of an age to work.
    .no = One can work from the age of { $working-age }.
    .perhaps = It depends on your age.

# Questions
question-post = Which post would you like?
    .short = Post
    .hint = Its number and name, for example: 1024 blind masseur
    .missing = Enter the number of the post

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

question-skills = What can you do, and what have you done? (optional)
    .short = Skills and past work
    .hint = A sentence or two, whatever comes to mind.

question-statement = What would you like to tell this employer? (optional)
    .short = Your words to the employer
    .hint = For example why you want to go there, and what you do well. You need not write about your illness.

question-help = What would help you at work?
    .short = Help at work
    .hint = Choose all that apply. The meeting is made ready by it, too. You need not write about your illness.
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

question-interview = How would you like to meet the employer?
    .short = The meeting
    .missing = Choose one
question-interview-there = I will go there
question-interview-phone = By phone
question-interview-online = By video on the phone
question-interview-home = I cannot leave home. Please come to me

question-papers = Is there a paper you want the employer to see? (optional)
    .short = Papers for the employer
    .hint = For example from a school or a class. Photos cannot be sent from here yet.

question-tell = What may this employer be told?
    .short = What this employer may know
    .hint = We say nothing that you have not chosen, and never which illness you have. What you choose is for this employer only.
    .missing = Choose at least one. If you want to be asked first, choose “Ask me each time”
question-tell-skills = What I can do, and what I want to say
question-tell-help = What would help me at work
question-tell-certificate = That I have a certificate
    .hint = Some posts are for people with a certificate
question-tell-kind = Which category and level
    .hint = You can apply without it
question-tell-contact = My name and phone number
    .hint = Then the employer can call you
question-tell-ask = Ask me each time

question-number = What is your certificate number?
    .short = Certificate number
    .hint = It has 20 characters: your 18-character ID number, then 2 digits. Only the federation sees it, never the employer.
    .missing = Enter your certificate number

question-declaration = Please confirm
    .short = Your confirmation
    .hint = You can withdraw at any time before you begin to work.
    .statement = What I have entered is true. This employer may be told what I have chosen.
    .confirmed = Confirmed
    .missing = Please confirm before you go on

# Stages
stage-acceptance = Taken in
    .doing = What you entered is being read by { $office }
    .next = After that the employer is asked for a time to meet.
    .about = What you entered is read by { $office }: usually up to { $days } working days
stage-introduction = Meeting the employer
    .doing = The employer is being asked by { $office }
    .next = After the meeting the employer says whether they would like you.
    .about = A meeting with the employer is arranged by { $office }, usually within { $days } working days
    .now = When times for the meeting are offered, choose one that suits you. The help you need is arranged with the employer first.
    .pauses = You and the employer choose the day, so the clock stands still.
stage-agreement = The agreement
    .doing = The employer would like you, and nothing is signed yet
    .next = Once both have signed, you agree on the first day. If you change your mind, you can withdraw.
    .about = You and the employer sign an agreement. You are helped to read it by { $office }, usually within { $days } working days
    .now = Wishing is not yet a contract. Only the signed agreement counts. Do not give up other work yet. Look at the pay, the hours and the insurance before you sign. If you do not understand it, call { $phone }. We read it with you.
    .pauses = You and the employer choose the day, so the clock stands still.
stage-start = The first day
    .doing = The agreement is signed, and your first day is to come
    .next = Once you work, we ask you from time to time how it goes.
    .about = You begin to work, and the day is written down by { $office }, usually within { $days } working days
    .now = Please go on the day the agreement says. If you cannot, call { $phone } and tell us.
    .pauses = You and the employer choose the day, so the clock stands still.
stage-after-1 = One month on: how does it go?
    .doing = You are at work
    .next = We ask again after three months, after six, and after a year.
    .about = After one month at work you are asked how it goes by { $office }, usually within { $days } working days
    .now = Nothing. If something is hard at work, tell us here at any time.
stage-after-3 = Three months on: how does it go?
    .doing = You have been at work for a month
    .next = We ask again after six months, and after a year.
    .about = After three months at work you are asked how it goes by { $office }, usually within { $days } working days
    .now = Nothing. If something is hard at work, tell us here at any time.
stage-after-6 = Half a year on: how does it go?
    .doing = You have been at work for three months
    .next = We ask once more after a year.
    .about = After half a year at work you are asked how it goes by { $office }, usually within { $days } working days
    .now = Nothing. If something is hard at work, tell us here at any time.
stage-after-12 = A year on: how does it go?
    .doing = You have been at work for half a year
    .next = After that all of this is done.
    .about = After a year at work you are asked how it goes by { $office }, usually within { $days } working days
    .now = Nothing. If something is hard at work, tell us here at any time.

# Sentences of the timeline that belong to this service
event-accepted = Your application for the post was taken in by { $office }

# When all is done
finished = You have been at work for a year
    .next = If something is hard later, or you want another job, call { $phone }, or go back to the register.
follow-device-fitting = You can apply for things that help you at work, on the way and in reading. Usually there is a subsidy.
