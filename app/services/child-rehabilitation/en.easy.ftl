# Rehabilitation for children, easy to read: somebody has read the whole service, and here stands what was not easy yet.

title = Rehabilitation (training) for children
summary = Does your child need training? We help you find a place. We pay part or all of it.

who = Is your child under { $child-age }? Is seeing, hearing or speaking hard? Is walking or learning hard? Then you can apply. Children with autism can apply too. The guardian applies. “Guardian” means the adult who decides for the child. It is usually the mother or father. Somebody else may apply for them.
need-household = The household booklet and the guardian’s identity card. “Guardian” means the adult who decides for the child. If the child is registered elsewhere, bring the residence permit.
need-provider = The name of the training centre, if you have chosen one. If not, that is all right. We help you choose.
need-phone = A mobile phone that can get text messages.
cost = Applying is free. How much we pay depends on the place. Call { $phone } to ask.

eligible-age =
    .no = Where you live, the child usually has to be under { $child-age }. Many places are widening this. Call { $phone } to ask.
eligible-certificate = The child has a certificate. Or the child is so young that none is needed.

question-older =
    .instead = Want to ask first? Call { $phone }. We have saved your answers.
    .continue = I want to apply. Let the staff look at it

question-certificate-first =
    .text = From { $certificate-age } on, a child usually needs a certificate first. You can apply now. Get the certificate at the same time.
    .instead = Do you want the certificate first? Call { $phone } and ask how. We have saved your answers.

question-guardian = Who is the guardian (the relative who decides for you)?
    .short = Guardian (the relative who decides for you)
    .hint = “Guardian” means the adult who decides for the child. It is usually the mother or father. If that is you, enter yourself. For the relation, write a word such as “mother”.
    .missing = Enter the guardian (the relative who decides for you)

question-elsewhere =
    .text = The child must be registered here. Or the child must have a residence permit from here. Without both, the answer may be no.
    .instead = You can get a residence permit first. Or apply where the child is registered. Call { $phone } to ask which is easier.
    .continue = I still apply here. Let the staff look at it

question-training-autism =
    .hint = The child hardly speaks to people. The child hardly looks at them. A doctor says it is autism.

question-training-unknown = I do not know. Please have a look

question-place-home = At home, because the child cannot go out

question-place-unknown = Not decided yet. Please have a look

question-choice =
    .hint = You choose a centre on the list. You alone decide. Call { $phone } for the list.

question-choice-help = Not yet. Please help me choose
    .hint = The staff name some near you. You go and see, then decide

question-consent = For training in another place, ask us first
    .text = For a centre in another place, wait for our answer first. If you go before, we may not pay. In some places you pay first. Keep the invoice and you get the money back.
    .instead = There may be a centre near here. Call { $phone } to ask. We have saved your answers.

question-bank = Which account do we pay your money back to? (optional)
    .hint = The number of the guardian’s card or passbook. “Guardian” means the adult who decides for the child. If you have none now, leave this empty. You can add it later.

question-income =
    .hint = Many places do not look at income. Anyone can apply. With dibao you sometimes get more.

question-income-borderline =
    .hint = Your income is a little more than a dibao family’s. Civil affairs has you on its list.

question-phone =
    .prefilled = We filled in the number you signed in with. Change it if you like.

question-papers = How will you show the booklet and the adult’s identity card?
    .hint = The booklet with the child’s page. You get the papers back at once. You cannot send photos from here yet.

question-report =
    .hint = The doctor writes what is hard for the child. It also says that the child needs training. The hospital puts its stamp on it. Which hospital may write it? Call { $phone } to ask.

question-permit =
    .hint = The child’s. If the child has none, the guardian’s. “Guardian” means the adult who decides for the child.

question-declaration = Please say that this is right
    .hint = You can still withdraw after sending. To withdraw means to take your application back. You can do this until the training begins.
    .statement = I am the child’s guardian. Or the guardian has asked me to apply. “Guardian” means the adult who decides for the child. What I have entered is true.
    .missing = Please tick this before you go on

stage-acceptance =
    .next = If everything is there, we begin. If anything is missing, this page lists all of it at once.
    .now = { $papers ->
            [home] Please wait for us to contact you. We agree a time to visit.
            [helper] Please ask someone to take your papers to { $office } soon. Give your reference number. It is the number of your application.
            [missing] Please find your papers. Then take them to { $office }. Give your reference number. It is the number of your application.
           *[self] Please take your papers to { $office } soon. Give your reference number. It is the number of your application.
        }

stage-assessment =
    .doing = We are finding somebody to see your child
    .next = We will tell you which training suits your child. Then the federation decides.
    .about = A teacher sees some children first. Usually within { $days } days, without weekends and holidays.
    .now = Wait for our times and choose one. Is your child shy? Does your child need quiet? Tell us before.
    .pauses = The time has to suit the teacher and you. The waiting does not count as our working time.

stage-review =
    .doing = { $office } is looking at your application
    .next = If the answer is yes, we find a place. If this year’s money is used up, you wait. This page will say so.
    .about = { $office } decides. Usually up to { $days } days, without weekends and holidays.

stage-referral =
    .doing = { $place ->
            [home] Approved. { $office } is looking for a teacher who can come to you
           *[institution] Approved. { $office } is speaking to the training centre
        }
    .next = Then we tell you where to go and when. We also tell you whom to ask for. If there is no free place, you wait. You need not apply again.
    .now = { $choice ->
            [help] We will name some centres. Go and see them, then decide.
           *[nearby] Nothing to do now. Please answer your phone.
        }

stage-start =
    .doing = We have a place. Training begins soon
    .now = Please take your child there on time. Take the household booklet along. If the teacher comes to you, wait at home.

stage-settlement =
    .doing = Your child is in training. We write down every session
    .next = { $choice ->
            [away] After the training, hand in the invoice. Hand in the list of sessions too. We pay the money back to your account.
           *[nearby] The federation pays the centre. Do you have to pay something too? Ask the centre first.
        }
    .about = After some time, { $office } checks the sessions and pays. Usually up to { $days } days, without weekends and holidays.

stage-visit =
    .next = { $office } may ask how your child is doing. It may ask whether you are satisfied.
    .about = { $office } may ask how your child is doing. It may ask whether you are satisfied.

event-approved = { $office } said yes: your child gets training

follow-nursing-subsidy = Does your child have level 1 or 2? Then you can apply for the nursing-care subsidy.
follow-living-subsidy = Does your child have a certificate? Does your family get dibao, or is it borderline? Then you can apply for the living subsidy.
