# Special-hardship relief, easy to read: somebody has read the whole service, and here stands what was not easy yet.

summary = Has it been very hard for your family for long? You can apply for money.

who = You are registered here and have a certificate? Has it been very hard for your family for long? You can apply. If you fill this in for a relative, “you” means them. You may give your own phone number. Under 18, the guardian applies. With an intellectual or mental disability, the guardian applies too. “Guardian” means the relative who decides for you.
need-booklet = Your household booklet and identity card. You show them to our staff later. You get them back at once.
need-bank = A bank card or passbook in your own name. You need the account number.
need-phone = A mobile phone that can get text messages.
cost = Applying is free. The federation works out how much you get. It will tell you.

eligible-certificate =
    .no = You need a certificate first. You must also be registered in this place.
eligible-income =
    .no = Families with dibao, or a little more, usually come first. If it is very hard, you can still apply.

question-registration =
    .hint = See the address on the first page of your household booklet. Is it this district?

question-elsewhere =
    .text = This relief is usually only for people registered in this place.
    .continue = I still want to apply. Go on
    .instead = Has something sudden happened? Apply for temporary relief here. Is it hard all the time? Call { $phone }. Or ask the federation where you are registered.

question-guardian = Who is the guardian (the relative who decides for you)? (optional)
    .short = Guardian (the relative who decides for you)
    .hint = Under 18, enter the guardian. With an intellectual or mental disability, enter the guardian too. “Guardian” means the relative who decides for you. It is usually a parent, husband, wife or grown-up child. If you are the guardian, enter yourself. For the relation, write a word such as “mother”. If there is no guardian, leave this empty.

question-sudden =
    .text = This relief is for families in trouble all the time. After a sudden event, temporary relief is quicker. For example a hospital stay, a fire or an accident.
    .continue = I still want to apply. Go on

question-medical-cost = About how much did you pay for treatment last year?
    .hint = What was left after insurance. Just say about how much. We look at the bills later.

question-study-cost = About how much does school cost your family in a year?
    .hint = Fees, books and board together. A rough figure will do.

question-income-borderline =
    .hint = Your income is a little more than a dibao family’s. Civil affairs has you on its list.

question-single =
    .hint = Some people live with you but keep their money apart. They do not count.

question-household =
    .hint = You need not give names. Enter one person at a time.

question-monthly-income =
    .hint = Count wages, pensions and subsidies. About how much is it? That is enough.

question-booklet =
    .hint = Bring copies, with every person’s page of the booklet. Take the originals along too. You get them back at once. You cannot send photos from here yet.

question-income-proof =
    .hint = The dibao card, or the letter from civil affairs. You get it back at once.

question-study-papers =
    .hint = A student card or a letter from the school. Also the receipts for the fees.

question-bank =
    .hint = An account in your own name. The number is on the card or passbook. Does a guardian get the money? Then give theirs. “Guardian” means the relative who decides for you. Our staff will ask you about it.

question-phone =
    .prefilled = We filled in the number you signed in with. Change it if you like.

question-declaration = Please say that this is right
    .hint = You can still withdraw after sending. To withdraw means to take your application back. You can do this until we pay the money.
    .statement = What I have entered is true. The federation may check my family’s situation. It may ask civil affairs and the like. It does this only for this application.
    .missing = Please tick this before you go on

stage-acceptance =
    .next = If everything is there, it goes on to the next step. If anything is missing, this page lists all of it at once.
    .about = { $office } reads your papers. Usually up to { $days } days, without weekends and holidays.
    .now = Please take any papers to { $office } soon. Give your reference number. It is the number of your application. If you asked for a visit, wait for us to contact you.

stage-review =
    .doing = { $office } is looking at your application
    .next = If it fits, we work out how much you get. If not, we tell you why. You can ask somebody to look again. This is called a review.
    .about = { $office } decides. Usually up to { $days } days, without weekends and holidays.

stage-verification = We work out the amount
    .doing = The answer is yes. { $office } is working out the amount
    .next = Then we pay it. If this round’s money runs out, you wait. This page will say so. You need not apply again.
    .about = { $office } works out the amounts. Usually up to { $days } days, without weekends and holidays.

stage-payment = We pay the money
    .doing = The amount is settled, and { $office } is paying it
    .about = { $office } pays the money. Usually up to { $days } days, without weekends and holidays.

stage-follow-up =
    .doing = We have paid you the money

event-approved = { $office } said yes

finished = We have paid you the relief money
follow-living-subsidy = Your family may also get the living subsidy. Apply if you do not have it.
follow-nursing-subsidy = With level 1 or 2 you may get the nursing-care subsidy. Apply if you do not have it.
follow-temporary-relief = Were you in hospital, with a large bill? You can apply for temporary relief.
