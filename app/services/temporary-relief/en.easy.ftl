# Temporary relief, easy to read: somebody has read the whole service, and here stands what was not easy yet.

summary = Something sudden has happened to your family? You can apply for money. For example after a hospital stay, a fire or an accident.

who = You have a certificate and something sudden has happened? You can apply. If it is urgent, we decide first. You can bring papers later. If you fill this in for a relative, “you” means them. You may give your own phone number.
need-bank = A bank card or passbook in your own name. You need the account number.
need-phone = A mobile phone that can get text messages.
cost = Applying is free. How much you get depends on what it cost. It depends on what insurance paid. We will tell you.

eligible-trouble =
    .no = Something sudden must have happened. For example a hospital stay, a fire or a lost income.

question-urgent =
    .hint = For example you have no money for food. You have nowhere to live. You cannot pay the hospital.

question-call-now =
    .text = Call { $phone } and say that it is an emergency. We usually decide within { $urgent-days } days, without weekends and holidays. You can bring papers later.

question-lasting =
    .text = Temporary relief is for something sudden. You usually get it once for one event.
    .continue = I still want to apply. Go on

question-when =
    .missing = Enter when it happened. The month is enough

question-story =
    .hint = A few sentences. Who is it about? How are things now? What is hardest?

question-spent =
    .hint = Up to today. Just say about how much. We look at the bills later.

question-loss =
    .hint = Add up house, animals and crops. About how much is it? That is enough.

question-lost-income =
    .hint = How much came in before? How much less is it now? Just say about how much.

question-guardian = Who is the guardian (the relative who decides for you)? (optional)
    .short = Guardian (the relative who decides for you)
    .hint = Under 18, enter the guardian. With an intellectual or mental disability, enter the guardian too. “Guardian” means the relative who decides for you. It is usually a parent, husband, wife or grown-up child. If you are the guardian, enter yourself. For the relation, write a word such as “mother”. If there is no guardian, leave this empty.

question-income-borderline =
    .hint = Your income is a little more than a dibao family’s. Civil affairs has you on its list.

question-single =
    .hint = Some people live with you but keep their money apart. They do not count.

question-household =
    .hint = You need not give names. Enter one person at a time.

question-booklet =
    .hint = Bring copies, with every person’s page of the booklet. Take the originals along too. You get them back at once. You cannot send photos from here yet.

question-income-proof =
    .hint = The dibao card, or the letter from civil affairs. You get it back at once.

question-event-proof =
    .hint = Your village or community can write it. The fire service or traffic police can too. Add photos if you have any.

question-work-proof =
    .hint = A notice from your employer. Or the end of your contract. Or a letter from the community.

question-bank =
    .hint = An account in your own name. The number is on the card or passbook. Does a guardian get the money? Then give theirs. “Guardian” means the relative who decides for you. Our staff will ask you about it.

question-phone =
    .prefilled = We filled in the number you signed in with. Change it if you like.

question-declaration = Please say that this is right
    .hint = You can still withdraw after sending. To withdraw means to take your application back. You can do this until we pay the money.
    .statement = What I have entered is true. The federation may check it. It may ask civil affairs and medical insurance. It does this only for this application.
    .missing = Please tick this before you go on

stage-acceptance =
    .next = { $urgent ->
            [yes] You said it is urgent. We decide soon. You can bring papers later.
           *[no] If everything is there, somebody visits you. If anything is missing, this page lists all of it at once.
        }
    .about = { $office } reads your application. Usually up to { $days ->
            [one] one day
           *[other] { $days } days
        }, without weekends and holidays.
    .now = { $urgent ->
            [yes] Keep your phone with you. { $office } will contact you. If you cannot wait, call { $phone }.
           *[no] Please take any papers to { $office } soon. Give your reference number. It is the number of your application. If you asked for a visit, wait for us to contact you.
        }

stage-urgent-approval =
    .next = If the answer is yes, we pay the money. You can bring papers later.
    .about = If it is urgent, { $office } decides first. Usually up to { $days } days, without weekends and holidays.

stage-visit-home =
    .next = After the visit, we decide.
    .about = { $office } visits you at a time that suits you. Usually within { $days } days, without weekends and holidays.
    .now = We may offer you some times on this page. Choose one. Are you in hospital? Call { $phone } and say which one.
    .pauses = We agree the time of the visit with you. The waiting does not count as our working time.

stage-approval =
    .doing = { $office } is deciding about your application
    .next = If the answer is yes, we pay the money. If money is short for now, you wait. This page will say so. You need not apply again.
    .about = { $office } decides. Usually up to { $days } days, without weekends and holidays.

stage-payment = We pay the money
    .doing = The answer is yes. { $office } is paying the money
    .about = { $office } pays the money. Usually up to { $days } days, without weekends and holidays.

stage-late-papers =
    .doing = We have paid the money. { $office } is waiting for your papers
    .next = When we have all the papers, this step is done.
    .about = After an urgent decision, bring your papers to { $office }. Usually within { $days } days, without weekends and holidays.

stage-follow-up =
    .doing = We have paid you the money

event-assessed = { $office } has looked at your situation
event-approved = { $office } said yes to the relief

finished = We have paid you the relief money
follow-living-subsidy = Your family may also get the living subsidy. Apply if you do not have it.
follow-device = Do you need a wheelchair or crutches now? You can apply.
