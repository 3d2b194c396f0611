# Change the category or level, easy to read: somebody has read the whole service, and here stands what was not easy yet.

summary = Your disability has changed? A doctor can look again.

who = You have a certificate and your disability has changed? You can apply. It may be worse or better. You may have one more. The category is the kind of disability. The level says how severe it is. Level one is the most severe. Level four is the least. If you fill this in for a relative, “you” means them. You may give your own phone number. Under 18, the guardian applies. With an intellectual or mental disability, the guardian applies too. “Guardian” means the relative who decides for you.
need-identity = Identity card and household booklet. Bring copies too. If you are registered in another place, bring your residence permit.
need-medical = Recent medical papers. For example records, test results or a letter from the hospital. You can apply before you have them.
need-photo = Recent colour photos on a white background, without a hat. Usually in “two-inch” size. Call to ask how many.
need-phone = A mobile phone that can get text messages.
cost = The new certificate is free. You usually pay for the tests at the hospital. If you get dibao, call and ask about help. Dibao is money every month for poor families.

eligible-certificate = You have a certificate. If your disability has changed, a doctor can look again.
    .perhaps = It depends on two things. Do you have a certificate? Has anything changed?

question-how-another =
    .hint = For example, before you could not walk. Now you cannot see well either.

question-affected =
    .hint = Choose all that apply. Choose what was there before as well. If you are not sure, it does not matter. The hospital will say.

question-surgery-wait =
    .text = After an operation your body is still healing. It is best to wait { $surgery-wait-months } months. Then the doctor can see how it really is. You lost an arm or leg? Your legs cannot move? Then you usually need not wait.
    .instead = We have saved your answers. Come back after { $surgery-wait-months } months and carry on.
    .continue = I want to apply now. Let the staff decide

question-assessed = How long ago did a doctor last look at your disability?
    .short = The last time a doctor looked at you
    .hint = Usually when you got this certificate. See the date on it.

question-reassess-wait = You saw the doctor not long ago. You need a hospital letter
    .text = A doctor usually looks again only after { $reassess-months } months. If things really have changed, you can apply sooner. Please have your records ready. You also need a doctor’s letter from a hospital.
    .instead = We have saved your answers. Come back after { $reassess-months } months and carry on.
    .continue = I have the papers. I want to apply now

question-name =
    .hint = Write it as on the identity card. Applying for a relative? Give their name. The result may go on a list that anyone can read. It shows only the surname.

question-guardian = Who is the guardian (the relative who decides for you)?
    .short = Guardian (the relative who decides for you)
    .hint = Under 18, you need a guardian. With an intellectual or mental disability, you need one too. “Guardian” means the relative who decides for you. It is usually a parent, husband, wife or grown-up child. If you are the guardian, enter yourself. For the relation, write a word such as “mother”. If there is no guardian, call { $phone }. The community can help.
    .missing = Enter the guardian (the relative who decides for you)

question-address =
    .hint = Write the house and door number, as on a parcel. If you choose post, we send the certificate here.

question-phone =
    .prefilled = We filled in the number you signed in with. Change it if you like.

question-assessment = Can you go to a hospital to see a doctor?
    .short = Where a doctor sees you

question-assessment-home = I cannot leave home. Please come to me

question-identity =
    .hint = Bring the first page and your own page of the booklet. You get the papers back at once. We keep the copies. If you are registered in another place, bring your residence permit. You cannot send photos from here yet.

question-guardian-proof = How will you hand in the family papers?
    .short = Family papers
    .hint = “Guardian” means the relative who decides for you. Show the guardian’s identity card and household booklet. They show how you are related. If you are not in one booklet, ask the community. The community can write a letter.
    .missing = Choose how you will hand in the papers

question-medical =
    .hint = The papers should show the change. For example records, test results or a letter from the hospital. Copies will do. If you have none, choose “I do not have it yet”. You can still apply.

question-receive-home = I cannot leave home. Please bring it
    .hint = Our staff will agree a time with you. If they cannot come, they will tell you.

question-declaration = Please say that this is right
    .hint = You can still withdraw after sending. To withdraw means to take your application back. You can do this until you get the new certificate.
    .statement = What I have entered is true. I agree that a doctor looks at me again. I know that the result may go on a public notice. “Public notice” means a list that anyone can read. Nobody under 18 is on it. I will hand in the old certificate.
    .missing = Please tick this before you go on

stage-acceptance =
    .next = If everything is there, we arrange for a doctor to see you. If anything is missing, this page lists all of it at once.
    .about = { $office } reads your papers. Usually up to { $days ->
            [one] one day
           *[other] { $days } days
        }, without weekends and holidays.
    .now = { $identity ->
            [home] Please wait for us to contact you. We will come to collect your papers.
            [helper] Please ask someone to take your papers and photo to { $office }. Give your reference number. It is the number of your application.
            [missing] Please find your papers. Then take them to { $office } with the photo. Give your reference number. It is the number of your application.
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
    .doing = { $office } is looking at the result
    .next = Then we tell you the new kind and level. Do you think it is wrong? You can ask somebody to look again. This is called a review. Ask within { $appeal-days } days, without weekends and holidays.
    .about = { $office } decides. Usually up to { $days } days, without weekends and holidays. Do you think the result is wrong? You can ask somebody to look again. Ask within { $appeal-days } days, without weekends and holidays.

stage-delivery =
    .doing = The answer is yes. We are making your new certificate
    .next = { $receive ->
            [collect] When it is ready, collect it at { $hall }. Take the old one along. Call { $phone } first. Ask whether it is ready.
            [home] When it is ready, we agree a time with you. Then we bring it to your home. Please have the old one ready.
           *[other] When it is ready, we send it to your address. Keep the old certificate. Our staff will tell you how to return it.
        }
    .about = { $office } makes the new certificate and gives it to you. Usually up to { $days } days, without weekends and holidays.

stage-visit =
    .next = { $office } may call you. It asks how it went. Then all is done.
    .about = { $office } may call you. It asks whether you are satisfied.

event-assessed = A doctor has seen you, and { $office } has the result
event-notice-ended = We have taken the result down
event-approved = { $office } said yes
event-delivered = { $office } gave you the new certificate

follow-nursing-new = Does the new certificate say level one or two? Then you can apply for the nursing-care subsidy. It counts from the month you apply in. Please apply early.
follow-device-fitting = You may need another wheelchair, hearing aid or cane. You can apply for one.
follow-home-retrofit = Is it hard to get in or out at home? Is it hard to wash or use the toilet? We can change your home.
