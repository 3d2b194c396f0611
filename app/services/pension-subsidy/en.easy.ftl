# Pension subsidy, easy to read: somebody has read the whole service, and here stands what was not easy yet.

summary = Do you run a business? Do you pay your own pension insurance? You can get part of it back.

who = You have a certificate and a business licence. A business licence is the paper that lets you trade. You pay your own pension insurance. Usually you pay first. Then you apply, once a year.
need-licence = The business licence, the paper that lets you trade. You get it back at once.
need-bank = A bank card or passbook in your own name. You need the account number.
cost = { $average-yuan ->
        [0] Applying is free. How much you get differs from place to place. We will tell you.
       *[other] Applying is free. In { $average-year } people here got about { $average-yuan } yuan each. We worked that out. You may get more, or less. We will tell you.
    }

eligible-business =
    .no = It is for people who run a business. They pay their own pension insurance.

question-unlicensed =
    .text = Do you do odd jobs, or jobs found online? Look at the social-insurance subsidy.
    .continue = I still want to apply. Go on

question-employed =
    .text = If you are employed, your employer pays it. This subsidy is for people who pay it themselves.
    .continue = I still want to apply. Go on

question-residents =
    .text = With a severe disability, the government pays part of it. Can you get this subsidy too? Our staff will look at it.
    .continue = I still want to apply. Go on
    .instead = Ask your village or community about it. Or call 12333.

question-not-yet =
    .text = You pay it at the tax office, or on your phone. Come back when you have paid. We keep what you filled in.
    .continue = I want to apply now. Go on

question-paid =
    .hint = Only for the year you have chosen. The receipt says it.

question-twice =
    .text = With another subsidy you may not get this one. Or you get only the difference. Our staff will look at it.
    .continue = I understand. Go on

question-receipt =
    .hint = A print from your phone will do. The window can print it for you.

question-phone =
    .prefilled = We filled in the number you signed in with. Change it if you like.

question-declaration = Please say that this is right
    .hint = You can still withdraw after sending. To withdraw means to take your application back. You can do this until we pay the money.
    .statement = What I have entered is true. The federation may check it. It may ask the labour and insurance offices. It does this only for this application.
    .missing = Please tick this before you go on

stage-acceptance =
    .next = If everything is there, it goes on. If anything is missing, this page lists all of it at once.
    .about = { $office } reads your papers. Usually up to { $days } days, without weekends and holidays.
    .now = Please take any papers to { $office } soon. Give your reference number. It is the number of your application. If you asked for a visit, wait for us to contact you.
stage-approval = We decide
    .doing = { $office } is looking at your application
    .next = If the answer is yes, we pay the money. How much you get is written here. If not, we tell you why. You can ask somebody to look again. This is called a review.
    .about = { $office } decides. Usually up to { $days } days, without weekends and holidays.
stage-payment = We pay the money
    .doing = The answer is yes. { $office } is paying the money
    .next = It goes to the account you gave. When it arrives, check that it is right. If it is not your turn yet, this page says so.
    .about = { $office } pays the money. Usually up to { $days } days, without weekends and holidays.

finished = We have paid you the pension subsidy
    .next = Keep the receipts. Please go on paying. If you stop, you get less later.
follow-next-year = Have you paid next year’s insurance? Then you can apply again.
