# Replace a lost disability certificate, easy to read: somebody has read the whole service, and here stands what was not easy yet.

who = Is your certificate lost? You can replace it. Did somebody steal it? You can replace it too. If it is only worn, exchange it instead. If you fill this in for a relative, “you” means them. You may give your own phone number. Under 18, the guardian applies. With an intellectual or mental disability, the guardian applies too. “Guardian” means the relative who decides for you.
need-identity = Identity card, with a copy. For a child without one, the household booklet. If you are registered in another place, bring your residence permit.
need-photo = Recent colour photos on a white background, without a hat. Usually in “two-inch” size. Call to ask how many.
need-phone = A mobile phone that can get text messages.
cost = The certificate is free. Some places want a notice in a newspaper first. You pay for it. Call to ask. If you choose post, ask who pays the postage too.

eligible-certificate = You have had a certificate. If you lost it, you can get a new one.
    .no = You have no certificate yet. Apply for a first one.

question-number =
    .hint = It has 20 characters. First comes your ID number with 18 characters. Then come 2 digits. A replacement also ends in B1 or the like.

question-citizen-id =
    .hint = It has 18 characters. The last may be X. Applying for a relative? Give their number.

question-damaged =
    .text = You can exchange a damaged certificate. You hand in the old one and keep the number. A replacement is a new one with a new ending. B1 or the like comes after the number.
    .continue = I still want a replacement. Go on

question-guardian = Who is the guardian (the relative who decides for you)?
    .short = Guardian (the relative who decides for you)
    .hint = Under 18, you need a guardian. With an intellectual or mental disability, you need one too. “Guardian” means the relative who decides for you. It is usually a parent, husband, wife or grown-up child. If you are the guardian, enter yourself. For the relation, write a word such as “mother”. If there is no guardian, call { $phone }. The community can help.
    .missing = Enter the guardian (the relative who decides for you)

question-address =
    .hint = Write the house and door number, as on a parcel. If you choose post, we send the certificate here.

question-phone =
    .prefilled = We filled in the number you signed in with. Change it if you like.

question-identity =
    .hint = Bring the card itself and a copy. You get the card back at once. A child without one may show the household booklet. You cannot send photos from here yet.

question-guardian-proof = How will you hand in the family papers?
    .short = Family papers
    .hint = “Guardian” means the relative who decides for you. Show the guardian’s identity card and household booklet. They show how you are related. If you are not in one booklet, ask the community. The community can write a letter.
    .missing = Choose how you will hand in the papers

question-receive-home = I cannot leave home. Please bring it
    .hint = Our staff will agree a time with you. If they cannot come, they will tell you.

question-declaration = Please say that this is right
    .hint = With the new certificate, the old one stops. You can still withdraw after sending. To withdraw means to take your application back. You can do this until you get the new one.
    .statement = What I have entered is true. If I find the old certificate, I will hand it in.
    .missing = Please tick this before you go on

stage-acceptance =
    .next = If everything is there, we record the loss. Then it goes to the federation. If anything is missing, this page lists all of it at once.
    .about = { $office } reads your papers and records the loss. Usually up to { $days ->
            [one] one day
           *[other] { $days } days
        }, without weekends and holidays.
    .now = { $photo ->
            [home] Please wait for us to contact you. We agree a time to visit.
            [helper] Please ask someone to take your papers and photo to { $office }. Give your reference number. It is the number of your application.
            [missing] If you have no photo, have one taken soon. Take it with your papers to { $office }. Give your reference number. It is the number of your application.
           *[self] Please take your papers and photo to { $office } soon. Give your reference number. It is the number of your application.
        }

stage-home-visit =
    .next = We collect your papers at your home. Then we decide. You need not go out.
    .about = You cannot leave home? Then { $office } comes to collect your papers. Usually within { $days } days, without weekends and holidays.
    .now = We will offer you some times. Choose one that suits you.
    .pauses = You choose the day of the visit. The waiting does not count as our working time.

stage-review =
    .doing = { $office } is looking at your application
    .next = If the answer is yes, the old certificate stops. Then we make a new one.
    .about = { $office } decides. Usually up to { $days } days, without weekends and holidays.

stage-delivery =
    .doing = The answer is yes. We are making your new certificate
    .next = { $receive ->
            [collect] When it is ready, collect it at { $hall }. Take your identity card along. Call { $phone } first. Ask whether it is ready.
            [home] When it is ready, we agree a time with you. Then we bring it to your home.
           *[other] When it is ready, we send it to your address.
        }
    .about = { $office } makes the new certificate and gives it to you. Usually up to { $days ->
            [one] one day
           *[other] { $days } days
        }, without weekends and holidays.

stage-visit =
    .next = { $office } may call you. It asks how it went. Then all is done.
    .about = { $office } may call you. It asks whether you are satisfied.

event-approved = { $office } said yes
event-delivered = { $office } gave you the new certificate

follow-living-subsidy = Your number has changed. Do you get the living subsidy? Ask whether they need the new number.
follow-nursing-subsidy = Your number has changed. Do you get the nursing-care subsidy? Ask whether they need the new number.
