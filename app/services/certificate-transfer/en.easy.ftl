# Move a disability certificate, easy to read: somebody has read the whole service, and here stands what was not easy yet.

who = Did your household registration move to another district or county? Then your certificate moves too. This is called a transfer. Please apply in the new place. Did you only move home? Then you need do nothing. If you fill this in for a relative, “you” means them. You may give your own phone number. Under 18, the guardian applies. With an intellectual or mental disability, the guardian applies too. “Guardian” means the relative who decides for you.
need-photo = Recent colour photos on a white background, without a hat. Usually in “two-inch” size. Call to ask how many.
need-phone = A mobile phone that can get text messages.

eligible-certificate = You have a certificate. Did your registration move to another district? Then move the certificate within { $freeze-months } months.
    .perhaps = It depends on two things. Do you have a certificate? Has your registration moved?

question-move-first =
    .instead = Come back when the registration has moved. We have saved your answers.
    .continue = It moves soon. I want to fill this in now

question-frozen =
    .text = After { $freeze-months } months the old federation freezes the certificate. You cannot use it for now. After the move you can usually use it again.

question-cancelled =
    .text = The certificate must follow your registration. After { $cancel-months } months the old federation cancels it. Then you need a new one from the new place.
    .instead = If you are not sure, call { $phone } first. Our staff can look it up.
    .continue = I want to try the move. Let the staff look it up

question-from =
    .hint = The district or county before the move. It gave you your certificate. Within one district you need do nothing.

question-guardian = Who is the guardian (the relative who decides for you)?
    .short = Guardian (the relative who decides for you)
    .hint = Under 18, you need a guardian. With an intellectual or mental disability, you need one too. “Guardian” means the relative who decides for you. It is usually a parent, husband, wife or grown-up child. If you are the guardian, enter yourself. For the relation, write a word such as “mother”. If there is no guardian, call { $phone }. The community can help.
    .missing = Enter the guardian (the relative who decides for you)

question-address =
    .hint = Write the house and door number, as on a parcel. If you choose post, we send the certificate here.

question-phone =
    .prefilled = We filled in the number you signed in with. Change it if you like.

question-identity =
    .hint = Bring the first page and your own page of the booklet. It shows the date you moved. You get the papers back at once. We keep the copies. You cannot send photos from here yet.

question-guardian-proof = How will you hand in the family papers?
    .short = Family papers
    .hint = “Guardian” means the relative who decides for you. Show the guardian’s identity card and household booklet. They show how you are related. If you are not in one booklet, ask the community. The community can write a letter.
    .missing = Choose how you will hand in the papers

question-receive-home = I cannot leave home. Please bring it
    .hint = Our staff will agree a time with you. If they cannot come, they will tell you.

question-declaration = Please say that this is right
    .hint = You can still withdraw after sending. To withdraw means to take your application back. You can do this until you get the new certificate.
    .missing = Please tick this before you go on

stage-acceptance =
    .next = If everything is there, we ask the old federation for your papers. If anything is missing, this page lists all of it at once.
    .about = { $office } reads your papers. Usually up to { $days } days, without weekends and holidays.
    .now = { $identity ->
            [home] Please wait for us to contact you. We will come to collect your papers.
            [helper] Please ask someone to take your papers and photo to { $office }. Give your reference number. It is the number of your application.
            [missing] Please find your papers. Then take them to { $office } with the photo. Give your reference number. It is the number of your application.
           *[self] Please take your papers and photo to { $office } soon. Give your reference number. It is the number of your application.
        }

stage-handover =
    .doing = { $office } is checking your papers and sending them over
    .about = The old federation checks your papers. Then it sends them here. Usually up to { $days } days, without weekends and holidays.

stage-review =
    .doing = { $office } is looking at your application
    .next = If the answer is yes, we make your new certificate. Sometimes we ask you to see a doctor again.
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

event-completed = { $office } checked your papers and sent them over
event-approved = { $office } said yes
event-delivered = { $office } gave you the new certificate

follow-living-subsidy = Did you get the living subsidy in the old place? Apply for it in the new one. Then it does not stop.
follow-nursing-subsidy = Did you get the nursing-care subsidy in the old place? Apply for it in the new one too.
