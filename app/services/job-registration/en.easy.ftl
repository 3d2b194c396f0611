# Register for work, easy to read: somebody has read the whole service, and here stands what was not easy yet.

summary = Do you want to work? Tell us what you would like to do. Tell us what would help.

who = You have a certificate and want to work? You can register. You may have a job and want another. You may finish school soon. Then an adviser talks with you. The adviser helps you look for work. We cannot promise that you find a job. You can change your answers at any time. You can pause, too. If you fill this in for a relative, “you” means them. You may give your own phone number.
need-certificate = Your disability certificate, to read its number. If you are waiting for it, you can register already.
need-phone = A mobile phone that can get text messages.
cost = Registering is free. Meeting employers is free too. Does anyone ask you for money? Call { $phone } and tell us.

eligible-certificate =
    .no = You usually need a disability certificate first. If you are waiting for it, you can register already.

question-citizen-id =
    .hint = It has 18 characters. The last may be X.

question-young =
    .text = By law you must be { $working-age } to work. You can already think about it. What would you like to learn? What would you like to do?
    .instead = We have saved your answers. Come back when you are { $working-age } and carry on.

question-older =
    .text = You can register. Some employers only take people below retirement age. Some subsidies do too. The adviser will look with you.

question-address =
    .hint = Write the house and door number. Then we can find work near you. We do not tell employers.

question-phone =
    .prefilled = We filled in the number you signed in with. Change it if you like.

question-wish =
    .hint = Choose all that apply. If you are not sure, it does not matter. The adviser will think about it with you.

question-pay =
    .hint = Write the least you need, in figures. Not sure? Leave it empty.

question-statement =
    .hint = For example, what do you do well? We fill it in when you apply for a job. You read it first. You need not write about your illness.

question-share = What may we tell an employer?
    .hint = We tell only what you choose. We never ask about your illness, and never tell it. Your category and level? We ask you each time you apply. We ask you first about each employer. Only then do we give your name and number.
    .missing = Choose at least one. To decide each time, choose “Ask me each time”

question-talk-hall =
    .hint = Do you need a sign interpreter or a ramp? Say so when you choose the time.

question-talk-home = I cannot leave home. Please come to me

question-declaration = Please say that this is right
    .hint = You can withdraw until you are on the list. To withdraw means to take it back. If you stop looking later, say so here. Or call { $phone }.
    .statement = What I have entered is true. I want to work. The adviser may tell employers what I have chosen.
    .missing = Please tick this before you go on

stage-acceptance =
    .doing = { $office } is reading what you entered
    .next = After that an adviser agrees a time with you. If anything is missing, this page lists all of it at once.
    .about = { $office } reads what you entered. Usually up to { $days } days, without weekends and holidays.

stage-talk =
    .doing = { $office } is arranging a talk with an adviser
    .next = Then the adviser writes down what you want and can do. You can read it.
    .about = { $office } arranges a talk with an adviser. It is about what you want and can do. Usually within { $days } days, without weekends and holidays.
    .now = { $talk ->
            [home] We will offer you times for the visit. Choose one that suits you.
            [phone] We will offer you times for the call. Choose one that suits you.
           *[hall] We will offer you times for the talk. Choose one that suits you. Take your identity card along. Take your certificate if you have one.
        }
    .pauses = You choose the day of the talk. The waiting does not count as our working time.

stage-register =
    .doing = { $office } is putting you on the list of people who want work
    .next = Then we tell you of jobs that fit. We tell you of courses and job fairs too. You decide whether to go. You can turn these messages off.
    .about = { $office } puts you on the list. Usually up to { $days } days, without weekends and holidays.

stage-follow-up =
    .next = After two or three months { $office } contacts you. Have you found something? How does it go?
    .about = After two or three months { $office } asks you how it goes. Usually within { $days } days, without weekends and holidays.

event-accepted = { $office } took in your registration
event-assessed = An adviser talked with you, and { $office } noted it
event-delivered = { $office } put you on the list
event-closed = { $office } asked you how it went, and all is done

finished =
    .next = Have you found nothing yet? Does work go badly? You can register again at any time. Or call { $phone }.
follow-device-fitting = You can apply for things that help you at work. Also for going out and for reading. You usually get a subsidy.
