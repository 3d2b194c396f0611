# Exchanging a worn disability certificate
# $office is who does a step; $phone the service line; $days a number of working days.

title = Exchange a worn disability certificate
summary = Your certificate is damaged, or its details have changed: get it anew

# The page about the service
who = Anyone whose certificate is torn, dirty or hard to read, or whose name or other details have changed. Kind and level stay the same. If you fill this in for a relative, “you” means them; the phone number can be yours. For a child, or a person with an intellectual or mental disability, the guardian should apply. If it is lost, have it replaced instead.
need-certificate = Your certificate, to read its number. You hand it in when you get the new one.
need-identity = Identity card, with a copy. If details change, also a proof such as the household booklet. If you are registered in another place, also your residence permit.
need-photo = Recent colour photos on a white background, without a hat. Usually in “two-inch” size; call to ask how many.
need-phone = A mobile phone that can receive a text message.
cost = The exchange is free. If you choose post, please call to ask who pays the postage.
decides = { $office }

# Who it is for
eligible-certificate = You have a certificate. If it is damaged or its details change, it can be exchanged.
    .no = You need a certificate first. If it has run out, renew it.
    .perhaps = It depends on whether you have a certificate.

# Questions
question-number = What is your certificate number?
    .short = Certificate number
    .hint = It has 20 characters: your 18-character ID number, then 2 digits. If it is hard to read, the first 18 are on the identity card.
    .missing = Enter your certificate number

question-reason = Why do you want to exchange it?
    .short = Reason
    .missing = Choose one
question-reason-worn = It is torn, dirty or hard to read
question-reason-details = Something printed on it has changed
    .hint = For example your name. Choose this too if it is also damaged
question-reason-condition = My disability has changed
    .hint = For example it has become worse, or better

question-condition = A change of category or level fits better
    .text = An exchange gives you the same certificate anew, with the same kind and level. If your disability has changed, your level may change, and your subsidies with it.
    .instead = A change of category or level needs an assessment at a hospital. You can also call { $phone }, and the staff will find you a date.
    .continue = Kind and level can stay; I only want to exchange it

question-details = What has changed?
    .short = What has changed
    .hint = Choose all that apply.
    .missing = Choose what has changed. If you cannot tell, choose “I am not sure”
question-details-name = The name
question-details-id-number = The identity card number
question-details-guardian = The guardian, or the guardian’s phone number
question-details-household = The registered address
    .hint = If you have moved your registration to another district, you need a transfer
question-details-other = Something else
question-details-unsure = I am not sure; let the staff see

question-new-details = What should it say now?
    .short = New details
    .hint = For example: the name is now Wang Xiaoming. It need not be perfect: the staff look at your household booklet.
    .missing = Write what it should say now

question-expiry = When does your certificate run out? (optional)
    .short = Last day of the certificate
    .hint = Enter the last day printed on it. If you cannot read it, leave this empty; it does not matter.

question-renewal = A renewal fits better
    .text = An exchanged certificate keeps its last day. From { $renewal-opens-months } months before that day you can renew it instead. That is free too, and lasts ten more years.
    .instead = For a renewal you also hand in the old one and get a new one. If you are not sure which you need, call { $phone }.
    .continue = I only want to exchange it; go on

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

question-details-proof = How will you hand in proof of the change?
    .short = Proof of the change
    .hint = Usually the household booklet with the new details. After a change of name, best with the former name in it.
    .missing = Choose how you will hand in the proof

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
    .statement = What I have entered is true. When I get the new certificate, I will hand in the old one.
    .confirmed = Confirmed
    .missing = Please confirm before you go on

# Stages
stage-acceptance = Accepted
    .doing = Your application is with { $office }
    .next = If everything is there it is accepted and goes to the federation for review. If anything is missing, all of it is listed on this page at once.
    .about = Your papers are read by { $office }: usually up to { $days ->
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
    .next = Once it is approved, your new certificate is made.
    .about = A review by { $office }: usually up to { $days ->
            [one] one working day
           *[other] { $days } working days
        }
stage-delivery = New certificate made, old one handed in
    .doing = Approved; your new certificate is being made
    .next = { $receive ->
            [collect] When it is ready, collect it at { $hall } and take the old one along. Call { $phone } first to ask whether it is ready.
            [home] When it is ready, a time is agreed with you to bring it to your home. Please have the old one at hand for whoever comes.
           *[other] When it is ready, it is sent to the address you gave. Keep the old certificate; the staff will tell you how to return it.
        }
    .about = The new certificate is made and handed over by { $office }, and the old one taken back: usually up to { $days ->
            [one] one working day
           *[other] { $days } working days
        }

stage-visit = Follow-up call
    .doing = You have your new certificate
    .next = You may get a call from { $office } asking how it went. Then the case is closed.
    .about = You may get a call from { $office } to ask whether you are satisfied

# Sentences of the timeline that belong to this service
event-approved = Approved by { $office }
event-delivered = The new certificate was handed to you by { $office }

# The end
finished = Your certificate is exchanged
    .next = Kind, level and last day are as before. Come back to renew it when it runs out.
follow-change = You said your disability has changed. A new level may mean another subsidy.
follow-living-subsidy = Your name or ID number has changed. If you get a subsidy, it has to be changed there too.
