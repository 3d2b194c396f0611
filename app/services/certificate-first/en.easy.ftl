# Get a first disability certificate, easy to read: somebody has read the whole service, and here stands what was not easy yet.

who = You have no disability certificate yet? You can apply here. You decide whether to apply. It is for trouble with seeing or hearing. It is for trouble with speaking or moving. It is for trouble with learning or your mind. If a certificate has run out, renew it instead. If you fill this in for a relative, “you” means them. You may give your own phone number. Under 18, the guardian applies. With an intellectual or mental disability, the guardian applies too. “Guardian” means the relative who decides for you.
need-identity = Identity card and household booklet. Bring copies too. If you are registered in another place, bring your residence permit.
need-medical = Medical papers. For example records, test results or a letter from the hospital. You can apply before you have them.
need-photo = Recent colour photos on a white background, without a hat. Usually in “two-inch” size. Call to ask how many.
need-phone = A mobile phone that can get text messages.
cost = The certificate is free. You usually pay for the tests at the hospital. If you get dibao, call and ask about help. Dibao is money every month for poor families.

eligible-none-yet =
    .no = You already have a certificate. If it has run out, renew it. You need not apply anew.
eligible-category =
    .no = The certificate is for seven kinds of disability. Yours is not one of them.
    .perhaps = Only a doctor can tell which kind it is. The doctor also says whether it is enough.

question-name =
    .hint = Write it as on the identity card. Applying for a relative? Give their name. The result may go on a list that anyone can read. It shows only the surname.

question-citizen-id =
    .hint = It has 18 characters. The last may be X. For a child without a card, see the household booklet.

question-address =
    .hint = Write the house and door number, as on a parcel. If you choose post, we send the certificate here.

question-disability =
    .hint = Choose all that apply. If you are not sure, it does not matter. The hospital will say.

question-surgery-wait =
    .text = After an operation your body is still healing. It is best to wait { $surgery-wait-months } months. Then the doctor can see how it really is. You lost an arm or leg? Your legs cannot move? Then you usually need not wait.
    .instead = We have saved your answers. Come back after { $surgery-wait-months } months and carry on.
    .continue = I want to apply now. Let the staff decide

question-guardian = Who is the guardian (the relative who decides for you)?
    .short = Guardian (the relative who decides for you)
    .hint = Under 18, you need a guardian. With an intellectual or mental disability, you need one too. “Guardian” means the relative who decides for you. It is usually a parent, husband, wife or grown-up child. If you are the guardian, enter yourself. For the relation, write a word such as “mother”. If there is no guardian, call { $phone }. The community can help.
    .missing = Enter the guardian (the relative who decides for you)

question-phone =
    .prefilled = We filled in the number you signed in with. Change it if you like.

question-income =
    .hint = With dibao, some places pay part of the tests.

question-income-borderline =
    .hint = Your income is a little more than a dibao family’s. Civil affairs has you on its list.

question-fee = You may get help with the cost of the tests

question-assessment = Can you go to a hospital to see a doctor?
    .short = Where a doctor sees you

question-assessment-home = I cannot leave home. Please come to me

question-identity =
    .hint = Bring the card itself and a copy. You get the card back at once. A child without one may show the household booklet. You cannot send photos from here yet.

question-household =
    .hint = Bring the first page and your own page. Bring a copy too. If you are registered in another place, bring your residence permit.

question-guardian-proof = How will you hand in the family papers?
    .short = Family papers
    .hint = “Guardian” means the relative who decides for you. Show the guardian’s identity card and household booklet. They show how you are related. If you are not in one booklet, ask the community. The community can write a letter.
    .missing = Choose how you will hand in the papers

question-medical =
    .hint = For example records, test results or a letter from the hospital. Copies will do. If you have none, choose “I do not have it yet”. You can still apply.

question-receive-home = I cannot leave home. Please bring it
    .hint = Our staff will agree a time with you. If they cannot come, they will tell you.

question-declaration = Please say that this is right
    .hint = You can still withdraw after sending. To withdraw means to take your application back. You can do this until you get the certificate.
    .statement = What I have entered is true. I agree that a doctor looks at me. I know that the result may go on a public notice. “Public notice” means a list that anyone can read. Nobody under 18 is on it.
    .missing = Please tick this before you go on

stage-acceptance =
    .next = If everything is there, we arrange for a doctor to see you. If anything is missing, this page lists all of it at once.
    .about = { $office } reads your papers. Usually up to { $days ->
            [one] one day
           *[other] { $days } days
        }, without weekends and holidays.
    .now = { $photo ->
            [home] Please wait for us to contact you. We will come to collect your papers.
            [helper] Please ask someone to take your papers and photo to { $office }. Give your reference number. It is the number of your application.
            [missing] If you have no photo, have one taken soon. Take it with your papers to { $office }. Give your reference number. It is the number of your application.
           *[self] Please take your papers and photo to { $office } soon. Give your reference number. It is the number of your application.
        }

stage-hospital = A doctor sees you at a hospital
    .doing = { $office } is arranging for a doctor to see you
    .about = { $office } arranges for a doctor to see you at a hospital. Usually within { $days } days, without weekends and holidays.
    .now = We will offer you some times. Choose one that suits you. Take your identity card and medical papers along.
    .pauses = You and the hospital agree the day. The waiting does not count as our working time.

stage-home-assessment = A doctor comes to your home
    .doing = { $office } is arranging a doctor’s visit to your home
    .about = You cannot leave home? Then { $office } sends a doctor to you. Usually within { $days } days, without weekends and holidays.
    .now = We will offer you some times. Choose one that suits you. Have your identity card and medical papers ready.
    .pauses = You and the doctor agree the day. The waiting does not count as our working time.

stage-notice = A list that anyone can read
    .doing = Anyone can read the result now, with only your surname
    .next = When the time is over and nobody objects, it goes on.
    .about = { $office } puts the result on a public notice. “Public notice” means a list that anyone can read. It shows only your surname. It usually stays up for { $days } days, without weekends and holidays. Nobody under 18 is on it.
    .pauses = The notice stays up for a fixed time. The waiting does not count as our working time.

stage-review =
    .doing = { $office } is looking at your application
    .next = If the answer is yes, we make your certificate.
    .about = { $office } decides. Usually up to { $days } days, without weekends and holidays.

stage-delivery =
    .doing = The answer is yes. We are making your certificate
    .next = { $receive ->
            [collect] When it is ready, collect it at { $hall }. Take your identity card along. Call { $phone } first. Ask whether it is ready.
            [home] When it is ready, we agree a time with you. Then we bring it to your home.
           *[other] When it is ready, we send it to your address.
        }
    .about = { $office } makes the certificate and gives it to you. Usually up to { $days } days, without weekends and holidays.

stage-visit =
    .next = { $office } may call you. It asks how it went. Then all is done.
    .about = { $office } may call you. It asks whether you are satisfied.

event-assessed = A doctor has seen you, and { $office } has the result
event-notice-ended = We have taken the result down
event-approved = { $office } said yes
event-delivered = { $office } gave you the certificate

finished =
    .next = It is good for 10 years. Keep it safe. See below what else you can apply for.
follow-living-subsidy = Your family can apply for the living subsidy. It counts from the month you apply in.
follow-nursing-subsidy = Does the certificate say level one or two? Then you can apply for the nursing-care subsidy. In some places level three is enough.
follow-device-fitting = You can apply for a wheelchair, hearing aid or cane. You usually get a subsidy.
follow-child-rehabilitation = Your child can get training, and help with the cost.
