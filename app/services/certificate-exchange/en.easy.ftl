# Exchange a worn disability certificate, easy to read: somebody has read the whole service, and here stands what was not easy yet.

who = Is your certificate torn, dirty or hard to read? You can exchange it. Has your name changed? You can exchange it too. Kind and level stay the same. If it is lost, replace it instead. If you fill this in for a relative, “you” means them. You may give your own phone number. Under 18, the guardian applies. With an intellectual or mental disability, the guardian applies too. “Guardian” means the relative who decides for you.
need-identity = Identity card, with a copy. If details change, also the household booklet. If you are registered in another place, bring your residence permit.
need-photo = Recent colour photos on a white background, without a hat. Usually in “two-inch” size. Call to ask how many.
need-phone = A mobile phone that can get text messages.

eligible-certificate = You have a certificate. If it is damaged, you can exchange it. If its details change, you can exchange it too.

question-number =
    .hint = It has 20 characters. First comes your ID number with 18 characters. Then come 2 digits. Is it hard to read? The first 18 are on the identity card.

question-condition =
    .text = Here you get the same certificate anew. Kind and level stay the same. If your disability has changed, your level may change. Then your subsidies may change too.
    .instead = For this, a doctor at a hospital looks at you. You can also call { $phone }. Our staff will find you a date.
    .continue = I only want to exchange it

question-details-guardian = The guardian (the relative who decides for you), or their phone number

question-details-household =
    .hint = Did you move your registration to another district? Then you need a transfer.

question-details-unsure = I am not sure. Let the staff see

question-expiry =
    .hint = Enter the last day on it. If you cannot read it, leave this empty. You can still apply.

question-renewal =
    .instead = A renewal also gives you a new one for the old. Not sure which you need? Call { $phone }.
    .continue = I only want to exchange it. Go on

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
    .hint = You can still withdraw after sending. To withdraw means to take your application back. You can do this until you get the new certificate.
    .statement = What I have entered is true. I will hand in the old certificate for the new one.
    .missing = Please tick this before you go on

stage-acceptance =
    .next = If everything is there, it goes to the federation. If anything is missing, this page lists all of it at once.
    .about = { $office } reads your papers. Usually up to { $days ->
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
    .next = If the answer is yes, we make your new certificate.
    .about = { $office } decides. Usually up to { $days ->
            [one] one day
           *[other] { $days } days
        }, without weekends and holidays.

stage-delivery =
    .doing = The answer is yes. We are making your new certificate
    .next = { $receive ->
            [collect] When it is ready, collect it at { $hall }. Take the old one along. Call { $phone } first. Ask whether it is ready.
            [home] When it is ready, we agree a time with you. Then we bring it to your home. Please have the old one ready.
           *[other] When it is ready, we send it to your address. Keep the old certificate. Our staff will tell you how to return it.
        }
    .about = { $office } makes the new certificate and gives it to you. It takes back the old one. Usually up to { $days ->
            [one] one day
           *[other] { $days } days
        }, without weekends and holidays.

stage-visit =
    .next = { $office } may call you. It asks how it went. Then all is done.
    .about = { $office } may call you. It asks whether you are satisfied.

event-approved = { $office } said yes
event-delivered = { $office } gave you the new certificate

follow-living-subsidy = Your name or ID number has changed. Do you get a subsidy? Then change it there too.
