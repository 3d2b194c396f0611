# Living subsidy, easy to read: somebody has read the whole service, and here stands what was not easy yet.

summary = Your family gets dibao, or has only a little more? You can get a subsidy every month.

who = You have a certificate and your family gets dibao? You can apply. Dibao is money every month for poor families. Borderline families can apply too. Borderline means a little more income than dibao families. Civil affairs has them on its list. You can apply here even if you are registered elsewhere. If you fill this in for a relative, “you” means them. You may give your own phone number.
need-certificate = Your disability certificate, to read its number. If you are waiting for it, you can apply already.
need-bank = Your own bank card or passbook. We pay the money there. For a child, the guardian’s will do. “Guardian” means the adult who decides for the child. If you have none now, you can still apply.
need-phone = A mobile phone that can get text messages.
cost = Applying is free. How much you get depends on the place. Call { $phone } to ask.
decides = Civil affairs in your place of registration. The federation checks the disability.

eligible-income = Your family gets dibao, or it is borderline.
    .no = This subsidy is usually for families on dibao or borderline. Some places give it to more people. Call { $phone } to ask.
    .perhaps = It depends on your family. It must get dibao or be borderline.

question-applying = Apply now. We decide when you have the certificate
    .text = The subsidy counts from the month you apply in. Applying early costs you nothing. We can decide only when you have your certificate. Have you not applied for the certificate yet? Please do so soon.
    .instead = You can also wait until you have it. We have saved your answers.

question-name =
    .hint = Write the name of the person who gets the subsidy. Write it as on the identity card.

question-guardian = Who is the guardian (the relative who decides for you)? (optional)
    .short = Guardian (the relative who decides for you)
    .hint = Is the subsidy for someone under 18? Then enter the guardian. “Guardian” means the adult who decides for the child. It is usually the mother or father. If that is you, enter yourself. For the relation, write a word such as “mother”. Adults who act for themselves leave this empty. If there is no guardian, leave it empty too.

question-registered =
    .hint = See the first page of your household booklet. You can apply here even if you live elsewhere. We take in your papers here. The place of registration decides and pays.

question-income-borderline =
    .hint = Your income is a little more than a dibao family’s. Civil affairs has you on its list.

question-income-unknown =
    .hint = That is all right. Civil affairs will look it up

question-ordinary =
    .text = This subsidy is usually for dibao families. It is also for borderline families. Some places also give it to people with a severe disability. Some give it to people without work. Civil affairs looks and decides.
    .instead = Short of money, and never applied for dibao? Call { $phone } first. We have saved your answers.
    .continue = I want to apply. Let civil affairs look at it

question-overlap =
    .text = Does a child get the allowance for orphans? Then the child usually does not get this subsidy. Do you get a living subsidy for older people? Then you usually choose the higher one.
    .continue = I apply all the same. Let the staff look at it

question-bank =
    .hint = The number of a card or passbook in your own name. For a child, the guardian’s will do. “Guardian” means the adult who decides for the child. If you have none now, leave this empty. You can add it later. We can still say yes.

question-phone =
    .prefilled = We filled in the number you signed in with. Change it if you like.

question-papers =
    .hint = You get the papers back at once. Take your certificate and bank card along, if you have them. Any street office near you will do. You need not travel to your place of registration. You cannot send photos from here yet.

question-income-proof =
    .hint = The dibao card, or the letter from civil affairs. You get it back at once. If you cannot find it, choose “I do not have it yet”. Civil affairs can look it up.

question-declaration = Please say that this is right
    .hint = You can still withdraw after sending. To withdraw means to take your application back. You can do this until we pay the money.
    .missing = Please tick this before you go on

stage-acceptance =
    .next = If everything is there, it goes to your place of registration. The federation there checks it. If anything is missing, this page lists all of it at once.
    .now = { $papers ->
            [home] Please wait for us to contact you. We agree a time to visit.
            [helper] Please ask someone to take your papers to { $office } soon. Give your reference number. It is the number of your application.
            [missing] Please find your papers. Then take them to { $office }. Give your reference number. It is the number of your application.
           *[self] Please take your papers to { $office } soon. Give your reference number. It is the number of your application.
        }

stage-review =
    .doing = { $office } is checking your disability
    .next = { $have ->
            [applying] We wait for your certificate and check it. Then it goes to civil affairs.
           *[held] We check it. Then it goes to civil affairs.
        }
    .about = { $office } checks the disability. Usually up to { $days ->
            [one] one day
           *[other] { $days } days
        }, without weekends and holidays.

stage-decision =
    .next = If you get the subsidy, we prepare to pay. Some places put up the list for some days first.
    .about = Civil affairs in your place of registration decides. Usually up to { $days } days, without weekends and holidays.

stage-notice = A list that anyone can read
    .doing = You are on the list, and anyone can read it
    .next = If nobody objects, we pay you. If somebody objects, civil affairs looks once more.
    .about = We put up a public notice. “Public notice” means a list that anyone can read. It usually stays up for { $days } days, without weekends and holidays. Nobody under 18 is on it.
    .pauses = The notice stays up for a fixed time. The waiting does not count as our working time.

stage-payment =
    .doing = The answer is yes. We are arranging the payment
    .next = The subsidy counts from the month you applied in. If we decide later, you get the earlier months together.

event-notice-ended = We have taken the list down

finished =
    .next = We pay it to your account every month. Do you move or change your card? Does anything in your family change? Call { $phone } and tell us.
follow-nursing-subsidy = You have level 1 or 2. So you can also apply for the nursing-care subsidy. You can get both.
