# Make your home accessible, easy to read: somebody has read the whole service, and here stands what was not easy yet.

summary = Is it hard to get in at home? Is it hard to wash or use the toilet? We change your home.

who = You have a certificate and something at home is hard? You can apply. Poor families with level 1 or 2 usually come first. If you fill this in for a relative, “you” means them. You may give your own phone number.
need-consent = If the home is not yours, we need the owner’s letter. The letter says that the owner agrees. You can apply before you have it.
need-phone = A mobile phone that can get text messages.
cost = The federation usually pays up to a set amount. Your plan says whether you pay more. It also says how much. We build nothing before you agree.

question-rooms-hard =
    .hint = A sentence or two is enough. For example “The bathtub is too high to climb into”.

question-income-borderline =
    .hint = Your income is a little more than a dibao family’s. Civil affairs has you on its list.

question-priority =
    .text = We can change only so many homes each year. Poor families with level 1 or 2 usually come first. You can still apply. We will tell you the answer. We will tell you how long it takes.
    .continue = I want to apply. Go on
    .instead = Sometimes the right device is enough. For example a bath seat or a grab rail. Have a look at device fitting. Or call { $phone } to ask.

question-income-proof =
    .hint = The dibao card, or the letter from civil affairs. You get it back at once.

question-household =
    .hint = You need not give names. Who shares the home? Knowing it helps us plan.

question-address = Where is the home you want to change?
    .missing = Enter the address of the home you want to change

question-consent = How will you hand in the owner’s letter?
    .short = The owner’s letter
    .hint = Ask the owner to write that they agree. They sign it and write the date. For public housing, ask the office that runs it. You can apply before you have it. You cannot send photos from here yet.
    .missing = Choose how you will hand in the letter

question-phone =
    .prefilled = We filled in the number you signed in with. Change it if you like.

question-visit =
    .hint = Choose one for now. Later our staff will settle the exact time with you. Your family can be there.

question-declaration = Please say that this is right
    .hint = You can still withdraw after sending. To withdraw means to take your application back. You can do this until we have checked the work. If building has begun, call { $phone } first.
    .statement = What I have entered is true. Staff may visit my home. They may measure and take photos. They do this only to make the plan.
    .missing = Please tick this before you go on

stage-acceptance =
    .next = If everything is there, we arrange a visit. If anything is missing, this page lists all of it at once.
    .about = { $office } reads your application. Usually up to { $days } days, without weekends and holidays.
    .now = Please take any papers to { $office } soon. Give your reference number. It is the number of your application. If you have none, just wait to hear from us.

stage-visit-home =
    .next = After the visit, we make a plan just for your home.
    .about = { $office } visits you at a time that suits you. Usually within { $days } days, without weekends and holidays.
    .now = We may offer you some times on this page. Choose one. If none suits you, change it here. Or call { $phone }.
    .pauses = We agree the time of the visit with you. The waiting does not count as our working time.

stage-plan =
    .doing = { $office } is making the plan for your home
    .next = It goes on only when you agree. Say what you want to change. Then we change the plan.
    .about = { $office } makes a plan. It says what we change and what it costs. It says what you pay. Usually up to { $days } days, without weekends and holidays.
    .now = When the plan is ready, please read it on this page. You decide. If it is right, agree. If not, ask for changes. If you do not want it, decline.

stage-approval =
    .doing = { $office } is deciding about the plan for your home
    .next = If the answer is yes, it goes on. If this year’s places are used up, you wait. This page will say so. You need not apply again.
    .about = { $office } decides. Usually up to { $days } days, without weekends and holidays. If this year’s places are used up, you wait. We will tell you.

stage-city-approval =
    .doing = { $office } is deciding about the plan for your home
    .next = If the answer is yes, it goes on. If this year’s places are used up, you wait. This page will say so. You need not apply again.
    .about = { $office } decides. Usually up to { $days } days, without weekends and holidays. If this year’s places are used up, you wait. We will tell you.

stage-tender =
    .doing = The answer is yes. { $office } is choosing a builder
    .next = Then we tell you who will come. We tell you when the work begins.
    .about = { $office } chooses a builder. Usually up to { $days } days, without weekends and holidays.

stage-works =
    .doing = The builders are at work, and { $office } looks after it
    .next = When it is done, we ask whether you are satisfied.
    .about = { $office } arranges the work. Usually up to { $days } days, without weekends and holidays.

stage-satisfaction =
    .doing = The work is done. { $office } is waiting for your word
    .about = { $office } asks whether you are satisfied. You usually have { $days } days, without weekends and holidays.

stage-inspection =
    .doing = The work is done, and { $office } is checking it
    .next = If it is good, it goes on. If not, the builders come back. We tell you what they will do again.
    .about = { $office } comes to check the work. Usually up to { $days } days, without weekends and holidays.
    .now = It is best if somebody is at home then.

stage-payment =
    .doing = The work is good, and { $office } is paying the builders
    .about = { $office } pays the builders. Usually up to { $days } days, without weekends and holidays.

stage-follow-up =
    .doing = Your home is done. If something breaks, we repair it
    .next = { $office } may come and ask how it works for you. The warranty usually lasts { $warranty-months } months. If something breaks, report it here.

event-assessed = { $office } visited your home
event-approved = { $office } said yes to the changes

follow-device = You can also apply for a device. For example a wheelchair or a bath seat.
follow-living-subsidy = Your family may also get the living subsidy. Apply if you do not have it.
follow-nursing-subsidy = With level 1 or 2 you may get the nursing-care subsidy. Apply if you do not have it.
