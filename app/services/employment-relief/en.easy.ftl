# Employment relief, easy to read: somebody has read the whole service, and here stands what was not easy yet.

summary = Is your family in hardship? Are you looking for work? You can apply for money.

who = Is your family in hardship? Are you looking for work? Do you have a certificate? Then you can apply. Have you just lost your job? You can apply. Are you learning a trade? You can apply too. If you fill this in for a relative, “you” means them. You may give your own phone number.
need-bank = A bank card or passbook in your own name. You need the account number.
need-phone = A mobile phone that can get text messages.
cost = { $average-yuan ->
        [0] Applying is free. The federation works out how much you get. It will tell you.
       *[other] Applying is free. In { $average-year } people here got about { $average-yuan } yuan each. We worked that out. You may get more, or less. We will tell you.
    }

eligible-income =
    .no = Families with dibao, or a little more, usually come first. If it is very hard, you can still apply.
eligible-wish =
    .no = You said that you do not look for work now. Apply when you do.
eligible-age =
    .no = You usually have to be { $working-age } or older. You must not have retired.

question-guardian = Who is the guardian (the relative who decides for you)? (optional)
    .short = Guardian (the relative who decides for you)
    .hint = Under 18, enter the guardian. With an intellectual or mental disability, enter the guardian too. “Guardian” means the relative who decides for you. It is usually a parent, husband, wife or grown-up child. If you are the guardian, enter yourself. For the relation, write a word such as “mother”. If there is no guardian, leave this empty.

question-income-borderline =
    .hint = Your income is a little more than a dibao family’s. Civil affairs has you on its list.

question-ordinary =
    .text = Families with dibao, or a little more, usually come first. Is it really hard for you? You can apply. Our staff will look at it.
    .continue = I still want to apply. Go on
    .instead = Have you never applied for dibao? Call { $phone } and ask. We keep what you filled in.

question-working =
    .text = You have work already. Do you pay your own social insurance? Look at the social-insurance subsidy.
    .continue = I still want to apply. Go on
    .instead = Will your job end soon? Go on here. Tell us about it later.

question-anybody =
    .hint = A business of your own counts. Odd jobs count too. Families in which nobody works come first.

question-register-too =
    .text = Then we can look out for work for you. You can register first. Or apply for this money first.
    .continue = Apply for this money first. Go on
    .instead = Registering takes about 8 minutes. We keep what you filled in here.

question-hard =
    .hint = For example the fares are high, or nobody goes with you. You need not name an illness.

question-income-proof =
    .hint = The dibao card, or the letter from civil affairs. You get it back at once.

question-bank =
    .hint = An account in your own name. The number is on the card or passbook. Does a guardian get the money? Then give theirs. “Guardian” means the relative who decides for you. Our staff will ask you about it.

question-phone =
    .prefilled = We filled in the number you signed in with. Change it if you like.

question-declaration = Please say that this is right
    .hint = You can still withdraw after sending. To withdraw means to take your application back. You can do this until we pay the money.
    .statement = What I have entered is true. The federation may check it. It may ask civil affairs and the labour office. It does this only for this application.
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
stage-follow-up =
    .doing = We have paid you the money
    .next = { $office } will contact you in two or three months. We ask whether you have found work.
    .about = Two or three months later, { $office } asks about work. Usually up to { $days } days, without weekends and holidays.

finished = We have paid you the relief money
    .next = Have you not found work yet? Look at the posts. How often may you apply? Call { $phone } and ask.
follow-job-registration = Are you not registered yet? Register. We will tell you when something fits.
follow-living-subsidy = Your family may also get the living subsidy. Apply if you do not have it.
