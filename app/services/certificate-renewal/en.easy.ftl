# Renew a disability certificate, easy to read: somebody has read the whole service, and here stands what was not easy yet.

summary = Is your certificate running out? Has it run out? Get a new one.

who = Is your certificate running out? You can renew it. Has it run out? You can renew it too. If you fill this in for a relative, “you” means them. You may give your own phone number. Under 18, the guardian applies. With an intellectual or mental disability, the guardian applies too. “Guardian” means the relative who decides for you.
need-photo = A recent colour photo. The background is white. You wear no hat. Call to ask for the size. After applying, take it to the office. If you cannot leave home, ask for a visit.
need-phone = A mobile phone that can get text messages.

eligible-certificate = You have a certificate. You can renew it from { $renewal-opens-months } months before its last day. You can also renew it after that day.

question-expiry =
    .hint = Enter the last day on it. If you cannot read it, leave this empty. You can still apply.

question-early =
    .continue = I want to apply now. Let the staff decide
    .instead = We have saved your answers. Come back on that day and carry on.

question-expired =
    .text = Its last day was { $expired }. You can still renew it. Some subsidies may stop until you do. Please do it soon.

question-changed-contact =
    .hint = We will ask you for the new ones

question-condition =
    .text = If your disability has changed, your level may change. Then your subsidies may change too. A renewal only gives you a new certificate. Kind and level stay the same.
    .instead = For this, a doctor at a hospital looks at you. You can also call { $phone }. Our staff will find you a date.
    .continue = I only want to renew. Go on

question-lost =
    .instead = You can also call { $phone }. Or go to your street office. Report the loss there and get a new one.
    .continue = I still want to renew. Go on

question-guardian = Who is the guardian (the relative who decides for you)?
    .short = Guardian (the relative who decides for you)
    .hint = Under 18, you need a guardian. With an intellectual or mental disability, you need one too. “Guardian” means the relative who decides for you. It is usually a parent, husband, wife or grown-up child. If you are the guardian, enter yourself. For the relation, write a word such as “mother”. If there is no guardian, call { $phone }. The community can help.
    .missing = Enter the guardian (the relative who decides for you)

question-address =
    .hint = Write the house and door number, as on a parcel. If you choose post, we send the certificate here.

question-phone =
    .prefilled = We filled in the number you signed in with. Change it if you like.

question-receive-home = I cannot leave home. Please bring it
    .hint = Our staff will agree a time with you. If they cannot come, they will tell you.

question-guardian-proof = How will you hand in the family papers?
    .short = Family papers
    .hint = “Guardian” means the relative who decides for you. Show the guardian’s identity card and household booklet. They show how you are related. If you are not in one booklet, ask the community. The community can write a letter.
    .missing = Choose how you will hand in the papers

question-declaration = Please say that this is right
    .hint = You can still withdraw after sending. To withdraw means to take your application back. You can do this until you get the new certificate.
    .missing = Please tick this before you go on

stage-acceptance =
    .next = If everything is there, it goes to the federation. If anything is missing, this page lists all of it at once.
    .about = { $office } reads your papers. Usually up to { $days } days, without weekends and holidays.
    .now = { $photo ->
            [home] Please wait for us to contact you. We agree a time to visit.
            [helper] Please ask someone to take the photo to { $office } soon. Give your reference number. It is the number of your application.
            [missing] If you have no photo, have one taken soon. Then take it to { $office }. Give your reference number. It is the number of your application.
           *[self] Please take your photo to { $office } soon. Give your reference number. It is the number of your application.
        }

stage-home-visit =
    .next = We collect your papers at your home. Then we decide. You need not go out.
    .about = You cannot leave home? Then { $office } comes to collect your papers. Usually within { $days } days, without weekends and holidays.
    .now = We will offer you some times. Choose one that suits you.
    .pauses = You choose the day of the visit. The waiting does not count as our working time.

stage-review =
    .doing = { $office } is looking at your application
    .next = If the answer is yes, we make your new certificate.
    .about = { $office } decides. Usually up to { $days } days, without weekends and holidays.

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

event-delivered = { $office } gave you the new certificate
event-approved = { $office } said yes
