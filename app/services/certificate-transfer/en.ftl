# Moving a disability certificate
# $office is who does a step; $phone the service line; $days a number of working days.

title = Move a disability certificate
summary = Your household registration has moved: let the certificate follow

# The page about the service
who = Anyone with a disability certificate whose household registration has moved to another district or county. Please apply in the new place. If you fill this in for a relative, “you” means them; the phone number can be yours. For a child, or a person with an intellectual or mental disability, the guardian should apply. If you only moved home and the registration stayed, there is nothing to do.
need-certificate = Your certificate, to read its number.
need-identity = Identity card and the new household booklet, with copies.
need-photo = Recent colour photos on a white background, without a hat. Usually in “two-inch” size; call to ask how many.
need-phone = A mobile phone that can receive a text message.
cost = Moving the certificate is free. If you choose post, please call to ask who pays the postage.
decides = { $office }

# Who it is for
eligible-certificate = You have a certificate. If your registration moves to another district, the certificate has to follow within { $freeze-months } months.
    .no = You need a certificate before you can move one.
    .perhaps = It depends on whether you have a certificate and whether your registration has moved.

# Questions
question-number = What is your certificate number?
    .short = Certificate number
    .hint = It has 20 characters: your 18-character ID number, then 2 digits. A replacement also ends in B1 or the like.
    .missing = Enter your certificate number

question-moved = How long ago did your registration move?
    .short = Since the move
    .hint = See the date in the new household booklet. If you do not remember, it does not matter.
    .missing = Choose one. If you do not remember, choose “I do not remember”
question-moved-recent = Less than { $freeze-months } months ago
question-moved-half-year = Between { $freeze-months } and { $cancel-months } months ago
question-moved-year = { $cancel-months } months ago or longer
question-moved-unknown = I do not remember
question-moved-not-yet = It has not moved yet

question-move-first = As long as the registration stays, so does the certificate
    .text = The certificate goes with the household registration. If you only live somewhere else now, your certificate stays valid. You can renew or replace it where you live.
    .instead = Come back when the registration has moved. All you have entered is saved.
    .continue = It is about to move; I want to fill this in now

question-frozen = Your certificate may be frozen, so please do this soon
    .text = Once the registration has been gone for { $freeze-months } months, the old federation freezes the certificate. That means it cannot be used for now. After the move it can usually be used again.
    .continue = All right, go on

question-cancelled = Your certificate may have been cancelled
    .text = If the certificate has not followed within { $cancel-months } months, the old federation cancels it. Then you need a new one from the new place.
    .instead = If you are not sure, call { $phone } first and let the staff look it up.
    .continue = I want to try the move; let the staff look it up

question-from = Where was your household registered before?
    .short = Former place of registration
    .hint = The district or county before the move, which issued your certificate. Within one district there is nothing to move.
    .missing = Enter where your household was registered before

question-registered = Where is your household registered now?
    .short = Present place of registration
    .hint = See the new household booklet. Your certificate moves to this place.
    .missing = Enter where your household is registered now

question-guardian = Who is the guardian?
    .short = Guardian
    .hint = For a child, or a person with an intellectual or mental disability, the guardian applies, usually a parent, husband, wife or grown-up child. If that is you, enter yourself, with a relation such as “mother”. If there is none, call { $phone }; the community can help.
    .missing = Enter the guardian

question-address = Where do you live now?
    .short = Present address
    .hint = With the house and door number, as on a parcel. If you choose post, the certificate is sent here.
    .missing = Enter your present address

question-phone = Which number can we call you on?
    .short = Phone number
    .hint = A mobile or a landline with its area code. Applying for a relative? Give your own number.
    .missing = Enter a phone number
    .prefilled = The number you signed in with is filled in already. Change it if you like.

question-identity = How will you show the identity card and the new household booklet?
    .short = Identity card and booklet
    .hint = Of the booklet, the first page and your own page with the date you moved. The papers themselves are given back at once; copies are kept. Photos cannot be sent from here yet.
    .missing = Choose how you will show the papers

question-guardian-proof = How will you hand in the guardian’s papers?
    .short = Guardian’s papers
    .hint = The guardian’s identity card and household booklet, which show how you are related. If you are not in one booklet, ask the community for a letter.
    .missing = Choose how you will hand in the guardian’s papers

question-photo = How will you hand in the photo?
    .short = Photo
    .hint = A recent colour photo on a white background, without a hat. Usually in “two-inch” size.
    .missing = Choose how you will hand in the photo

question-receive = How would you like to get the new certificate?
    .short = Delivery
    .missing = Choose how you would like to get it
question-receive-post = By post
    .hint = To the address you just entered. Call { $phone } to ask who pays the postage.
question-receive-collect = I will collect it, or somebody will for me
    .hint = Next you choose where
question-receive-home = I cannot leave home; please bring it
    .hint = A member of staff will agree a time with you, or tell you if it is not possible

question-hall = Where would you like to collect it?
    .short = Collection place
    .missing = Choose a place

question-declaration = Please confirm
    .short = Your confirmation
    .hint = After sending, you can withdraw until you get the new certificate.
    .statement = What I have entered is true. The old federation may send my file to the new one. If I still have the old certificate, I will hand it in.
    .confirmed = Confirmed
    .missing = Please confirm before you go on

# Stages
stage-acceptance = Accepted
    .doing = Your application is with { $office }
    .next = If everything is there it is accepted, and the old federation is asked for your file. If anything is missing, all of it is listed on this page at once.
    .about = Your papers are read by { $office }: usually up to { $days } working days
    .now = { $identity ->
            [home] Wait for us to contact you to agree a time to collect your papers.
            [helper] Please have someone take your papers and photo to { $office } soon and give your reference number.
            [missing] When you have your papers, take them with the photo to { $office } and give your reference number.
           *[self] Please take your papers and photo to { $office } soon and give your reference number.
        }
stage-handover = File sent by the old federation
    .doing = Your file is being checked and sent over by { $office }
    .next = When the file is here, the new federation reviews it. You need not travel to the old place.
    .about = The federation of the old place checks and sends your file: usually up to { $days } working days
stage-review = Reviewed by the new federation
    .doing = Your application is being reviewed by { $office }
    .next = Once it is approved, your new certificate is made. If there is doubt about the old assessment, you may be asked for a new one.
    .about = A review by { $office }: usually up to { $days } working days
stage-delivery = Certificate made and handed over
    .doing = Approved; your new certificate is being made
    .next = { $receive ->
            [collect] When it is ready, collect it at { $hall } and take the old one along. Call { $phone } first to ask whether it is ready.
            [home] When it is ready, a time is agreed with you to bring it to your home. Please have the old one at hand for whoever comes.
           *[other] When it is ready, it is sent to the address you gave. Keep the old certificate; the staff will tell you how to return it.
        }
    .about = The new certificate is made and handed over by { $office }: usually up to { $days } working days

stage-visit = Follow-up call
    .doing = You have your new certificate
    .next = You may get a call from { $office } asking how it went. Then the case is closed.
    .about = You may get a call from { $office } to ask whether you are satisfied

# Sentences of the timeline that belong to this service
event-completed = Your file was checked and sent over by { $office }
event-approved = Approved by { $office }
event-delivered = The new certificate was handed to you by { $office }

# The end
finished = Your certificate has moved
    .next = From now on the new federation renews and changes it. Your subsidies have to move too: see below.
follow-living-subsidy = If you had the living subsidy in the old place, apply for it in the new one so that it does not stop.
follow-nursing-subsidy = If you had the nursing-care subsidy in the old place, apply for it in the new one too.
