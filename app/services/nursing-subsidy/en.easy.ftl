# Nursing-care subsidy, easy to read: somebody has read the whole service, and here stands what was not easy yet.

summary = With level 1 or 2 you get a care subsidy every month. Your income does not matter.

who = You have level 1 or 2? You can apply. Your family’s income does not matter. Some places also give it for level 3 or 4. There it is for an intellectual or mental disability. You can apply here even if you are registered elsewhere. If you fill this in for a relative, “you” means them. You may give your own phone number.
need-certificate = Your disability certificate, to read its number. If you are waiting for it, you can apply already.
need-bank = Your own bank card or passbook. We pay the money there. For a child, the guardian’s will do. “Guardian” means the adult who decides for the child. If you have none now, you can still apply.
need-phone = A mobile phone that can get text messages.
cost = Applying is free. How much you get depends on the place. Call { $phone } to ask.
decides = Civil affairs in your place of registration. The federation checks the disability.

eligible-level = Your level fits. Some people have level 3 or 4 for learning or the mind. For them it depends on where they live.
    .no = This subsidy is for levels 1 and 2. Some places also give it for level 3 or 4. There it is for an intellectual or mental disability.

question-applying = Apply now. We decide when you have the certificate
    .text = The subsidy counts from the month you apply in. Applying early costs you nothing. We can decide only when you have your certificate. Have you not applied for the certificate yet? Please do so soon.
    .instead = You can also wait until you have it. We have saved your answers.

question-level =
    .text = Your certificate number says that you have level 3 or 4. The nursing-care subsidy is usually for levels 1 and 2. Some places give it to more people. Civil affairs looks and decides.
    .instead = Does your family get dibao, or have little money? The living subsidy may fit you better. Do you think your level is wrong? Call { $phone } to ask how to change it.
    .continue = I want to apply. Let civil affairs look at it

question-mind =
    .text = You have an intellectual or mental disability of level 3 or 4? Many places give you this subsidy too. Some do not yet. Applying costs you nothing. Civil affairs looks and decides.
    .instead = Does your family get dibao, or have little money? Look at the living subsidy too. You can apply for both.

question-name =
    .hint = Write the name of the person who gets the subsidy. Write it as on the identity card.

question-guardian = Who is the guardian (the relative who decides for you)? (optional)
    .short = Guardian (the relative who decides for you)
    .hint = Is the subsidy for someone under 18? Then enter the guardian. “Guardian” means the adult who decides for the child. It is usually the mother or father. If that is you, enter yourself. For the relation, write a word such as “mother”. Adults who act for themselves leave this empty. If there is no guardian, leave it empty too.

question-registered =
    .hint = See the first page of your household booklet. You can apply here even if you live elsewhere. We take in your papers here. The place of registration decides and pays.

question-other-support =
    .hint = For people without income or family. The state gives them food, housing and care. Its old name is “five guarantees”.

question-overlap =
    .text = Do you get the care allowance of work injury insurance? Do you get support in special hardship? Then you usually do not get this subsidy. Do you get a care subsidy for older people? Then you usually choose the higher one.
    .continue = I apply all the same. Let the staff look at it

question-bank =
    .hint = The number of a card or passbook in your own name. For a child, the guardian’s will do. “Guardian” means the adult who decides for the child. If you have none now, leave this empty. You can add it later. We can still say yes.

question-phone =
    .prefilled = We filled in the number you signed in with. Change it if you like.

question-papers =
    .hint = You get the papers back at once. Take your certificate and bank card along, if you have them. Any street office near you will do. You need not travel to your place of registration. You cannot send photos from here yet.

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
    .next = We pay it to your account every month. Do you move or change your card? Does your level change? Call { $phone } and tell us.
