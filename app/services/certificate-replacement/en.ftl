# Replacing a lost disability certificate
# $office is who does a step; $phone the service line; $days a number of working days.

title = Replace a lost disability certificate
summary = Your certificate is lost: report it and get a new one

# The page about the service
who = Anyone whose disability certificate is lost or was stolen. If you fill this in for a relative, “you” means them; the phone number can be yours. For a child, or a person with an intellectual or mental disability, the guardian should apply. If you still have it and it is only worn, exchange it instead.
need-identity = Identity card, with a copy. For a child without one, the household booklet. If you are registered in another place, also your residence permit.
need-photo = Recent colour photos on a white background, without a hat. Usually in “two-inch” size; call to ask how many.
need-phone = A mobile phone that can receive a text message.
cost = The certificate is free. Some places want a notice in a newspaper first, which you pay; call to ask. If you choose post, ask who pays the postage too.
decides = { $office }

# Who it is for
eligible-certificate = You have had a certificate. If it is lost, it can be replaced.
    .no = You have no certificate yet; apply for a first one.
    .perhaps = It depends on whether you have had a certificate.

# Questions

question-remember = Do you remember the certificate number?
    .short = Number remembered
    .hint = It is on any copy or photo you have. You can apply without it too.
    .missing = Choose one. If you do not remember it, use the identity card number
question-remember-number = Yes, I will enter the certificate number
question-remember-citizen-id = No, I will enter the identity card number

question-number = What was the number of the lost certificate?
    .short = Certificate number
    .hint = It has 20 characters: your 18-character ID number, then 2 digits. If it was a replacement, it also ended in B1 or the like.
    .missing = Enter the certificate number

question-citizen-id = What is your identity card number?
    .short = Identity card number
    .hint = It has 18 characters; the last may be X. Applying for a relative? Give their number.
    .missing = Enter the identity card number

question-category = Which kind of disability did the certificate name?
    .short = Kind of disability
    .missing = Choose one. If you do not remember, choose “I do not remember”
question-category-vision = Vision
question-category-hearing = Hearing
question-category-speech = Speech
question-category-physical = Physical: hands, legs or body
question-category-intellectual = Intellectual
question-category-mental = Mental, which includes autism
question-category-multiple = Multiple: more than one kind
question-category-unknown = I do not remember

question-happened = What happened to the certificate?
    .short = What happened
    .missing = Choose one
question-happened-lost = It is lost
question-happened-stolen = It was stolen
question-happened-damaged = I still have it, but it is damaged

question-damaged = An exchange fits better
    .text = A damaged certificate can be exchanged: you hand in the old one and keep the number. A replacement adds B1 or the like to the number.
    .instead = An exchange is free too. If you are not sure which one you need, call { $phone }.
    .continue = I still want a replacement; go on

question-when = When was it lost? (optional)
    .short = When it was lost
    .hint = The year is enough. Month and day may be left empty.

question-registered = Where is your household registered?
    .short = Place of registration
    .hint = See the household booklet. If it is another place, you can still apply here. The federation there decides. Take your residence permit along.
    .missing = Enter where your household is registered

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

question-identity = How will you show the identity card?
    .short = Identity card
    .hint = The card itself and a copy. The card is given back at once. A child without one may show the household booklet. Photos cannot be sent from here yet.
    .missing = Choose how you will show the identity card

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
    .hint = Once it is replaced, the old certificate is void. After sending, you can withdraw until you get the new one.
    .statement = What I have entered is true. If I find the old certificate, I will hand it in and not use it.
    .confirmed = Confirmed
    .missing = Please confirm before you go on

# Stages
stage-acceptance = Accepted, and the loss reported
    .doing = Your application is with { $office }
    .next = If everything is there it is accepted, the loss is recorded, and it goes to the federation for review. If anything is missing, all of it is listed on this page at once.
    .about = Your papers are read and the loss is recorded by { $office }: usually up to { $days ->
            [one] one working day
           *[other] { $days } working days
        }
    .now = { $photo ->
            [home] Wait for us to contact you to agree a time to visit.
            [helper] Please have someone take your papers and photo to { $office } soon and give your reference number.
            [missing] If you have no photo yet, please have one taken. Then take it with your papers to { $office } and give your reference number.
           *[self] Please take your papers and photo to { $office } soon and give your reference number.
        }

stage-home-visit = A visit to your home
    .doing = { $office } is arranging for someone to come to you
    .next = Once your papers are collected at your home, they are reviewed. You need not go out.
    .about = If you cannot leave home, { $office } comes to collect your papers, usually within { $days } working days
    .now = When times for the visit are offered, choose one that suits you.
    .pauses = The day of the visit is your choice, so the clock stands still.

stage-review = Reviewed
    .doing = Your application is being reviewed by { $office }
    .next = Once it is approved, the old certificate is void and a new one is made.
    .about = A review by { $office }: usually up to { $days } working days
stage-delivery = Certificate made and handed over
    .doing = Approved; your new certificate is being made
    .next = { $receive ->
            [collect] When it is ready, collect it at { $hall } and take your identity card along. Call { $phone } first to ask whether it is ready.
            [home] When it is ready, a time is agreed with you to bring it to your home.
           *[other] When it is ready, it is sent to the address you gave.
        }
    .about = The new certificate is made and handed over by { $office }: usually up to { $days ->
            [one] one working day
           *[other] { $days } working days
        }

stage-visit = Follow-up call
    .doing = You have your new certificate
    .next = You may get a call from { $office } asking how it went. Then the case is closed.
    .about = You may get a call from { $office } to ask whether you are satisfied

# Sentences of the timeline that belong to this service
event-accepted = { $office } accepted your application and recorded the loss
event-approved = Approved by { $office }
event-delivered = The new certificate was handed to you by { $office }

# The end
finished = Your certificate is replaced
    .next = The new number ends in B1 or B2. From now on, give the number with this ending.
follow-living-subsidy = Your number has changed. If you get the living subsidy, ask whether they need the new one.
follow-nursing-subsidy = Your number has changed. If you get the nursing-care subsidy, ask whether they need the new one.
