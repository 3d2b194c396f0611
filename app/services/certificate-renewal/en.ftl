# Renewing a disability certificate
# $office is who does a step; $phone the service line; $day a date; $days a number of working days.

title = Renew a disability certificate
summary = Your certificate is running out, or has run out: get a new one

# The page about the service
who = Anyone whose disability certificate is running out or has run out. If you fill this in for a relative, “you” means them; the phone number can be yours. For a child, or a person with an intellectual or mental disability, the guardian should apply.
need-certificate = Your certificate, to read its number and its last day.
need-photo = A recent colour photo on a white background, without a hat. You hand it in at the office after applying; if you cannot leave home, ask for a visit. Call to ask about the size.
need-phone = A mobile phone that can receive a text message.
cost = The certificate is free. If you choose post, please call to ask who pays the postage.
decides = { $office }

# Who it is for
eligible-certificate = You have a certificate. It can be renewed from { $renewal-opens-months } months before its last day, and after it.
    .no = You need a certificate before you can renew one.
    .perhaps = It depends on whether you have a certificate.

# Questions
question-number = What is your certificate number?
    .short = Certificate number
    .hint = It has 20 characters: your 18-character ID number, then 2 digits. A replacement also ends in B1 or the like.
    .missing = Enter your certificate number

question-expiry = When does your certificate run out? (optional)
    .short = Last day of the certificate
    .hint = Enter the last day printed on it. If you cannot read it, leave this empty; it does not matter.

question-early = It is a little early to renew
    .text = Where you live, you can usually renew from { $opens }.
    .continue = I want to apply now; let the staff decide
    .instead = All you have entered is saved. Come back on that day and carry on.

question-expired = Your certificate has run out
    .text = Its last day was { $expired }. You can still renew it; you need not apply anew. Some benefits may pause until it is done, so do it soon.
    .continue = All right, go on

question-changed = Has anything changed since you got it?
    .short = Changes since you got it
    .missing = Choose one. If nothing has changed, choose “Nothing has changed”
question-changed-nothing = Nothing has changed
question-changed-contact = My address or phone number
    .hint = You will be asked for the new ones
question-changed-condition = My disability
    .hint = For example it has become worse, or better
question-changed-lost = I have lost the certificate

question-condition = A change of category or level fits better
    .text = If your disability has changed, your level may change, and your subsidies with it. A renewal only gives you a new certificate; it changes neither category nor level.
    .instead = A change of category or level needs an assessment at a hospital. You can also call { $phone }, and the staff will find you a date.
    .continue = I only want to renew; go on

question-lost = A replacement fits better
    .text = Report the loss first, so that nobody else can use your certificate. The number of a replacement ends in B1 or the like.
    .instead = You can also call { $phone } or go to your street office to report the loss and get a replacement.
    .continue = I still want to renew; go on

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

question-guardian-proof = How will you hand in the guardian’s papers?
    .short = Guardian’s papers
    .hint = The guardian’s identity card and household booklet, which show how you are related. If you are not in one booklet, ask the community for a letter.
    .missing = Choose how you will hand in the guardian’s papers

question-photo = How will you hand in the photo?
    .short = Photo
    .hint = A recent colour photo on a white background, without a hat. Usually in “two-inch” size.
    .missing = Choose how you will hand in the photo

question-declaration = Please confirm
    .short = Your confirmation
    .hint = After sending, you can withdraw until you get the new certificate.
    .statement = What I have entered is true. If I still have the old certificate, I will hand it in.
    .confirmed = Confirmed
    .missing = Please confirm before you go on

# Stages
stage-acceptance = Accepted
    .doing = Your application is with { $office }
    .next = If everything is there it is accepted and goes to the federation for review. If anything is missing, all of it is listed on this page at once.
    .about = Your papers are read by { $office }: usually up to { $days } working days
    .now = { $photo ->
            [home] Wait for us to contact you to agree a time to visit.
            [helper] If the photo is not there yet, please have someone take it to { $office } soon and give your reference number.
            [missing] If you have no photo yet, please have one taken, take it to { $office } soon and give your reference number.
           *[self] If you have not handed in your photo yet, take it to { $office } soon and give your reference number.
        }

stage-home-visit = A visit to your home
    .doing = { $office } is arranging for someone to come to you
    .next = Once your papers are collected at your home, they are reviewed. You need not go out.
    .about = If you cannot leave home, { $office } comes to collect your papers, usually within { $days } working days
    .now = When times for the visit are offered, choose one that suits you.
    .pauses = The day of the visit is your choice, so the clock stands still.

stage-review = Reviewed
    .doing = Your application is being reviewed by { $office }
    .next = Once it is approved, your new certificate is made.
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
event-delivered = The new certificate was handed to you by { $office }
event-approved = Approved by { $office }

# The end
finished = Your certificate is renewed
    .next = The next renewal is ten years away. Come back here when the time comes.
follow-change = You said your disability has changed. A new level may mean another subsidy.
follow-living-subsidy = While your certificate was out of date, a subsidy may have stopped. See whether to apply again.
