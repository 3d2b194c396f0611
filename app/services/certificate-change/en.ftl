# A change of category or level
# $office is who does a step; $phone the service line; $days a number of working days.

title = Change the category or level
summary = Your disability is no longer what the certificate says: be assessed again

# The page about the service
who = Anyone with a disability certificate whose disability has become worse or better, or who has one more. The category is the kind of disability; the level says how severe it is. Level one is the most severe, level four the least. If you fill this in for a relative, “you” means them; the phone number can be yours. For a child, or a person with an intellectual or mental disability, the guardian should apply.
need-certificate = Your certificate, to read its number.
need-identity = Identity card and household booklet, with copies. If you are registered in another place, also your residence permit.
need-medical = Recent medical papers, such as records, test results or a discharge letter. You can apply before you have them.
need-photo = Recent colour photos on a white background, without a hat. Usually in “two-inch” size; call to ask how many.
need-phone = A mobile phone that can receive a text message.
cost = The new certificate is free. You usually pay for the tests at the hospital. If you get the minimum living allowance, call to ask about help with that.
decides = { $office }

# Who it is for
eligible-certificate = You have a certificate. If your disability has changed, you can be assessed again.
    .no = You need a certificate first. If you have none, apply for a first one.
    .perhaps = It depends on whether you have a certificate and whether anything has changed.

# Questions
question-number = What is your certificate number?
    .short = Certificate number
    .hint = It has 20 characters: your 18-character ID number, then 2 digits. A replacement also ends in B1 or the like.
    .missing = Enter your certificate number

question-how = How has it changed?
    .short = How it changed
    .missing = Choose one
question-how-heavier = It has become worse
question-how-lighter = It has become better
question-how-another = I have one more disability
    .hint = For example you could not walk before, and now you cannot see well either

question-affected = What is difficult for you now?
    .short = What is difficult
    .hint = Choose all that apply, what was there before as well. If you are not sure, it does not matter: the hospital will say.
    .missing = Choose at least one. If you cannot tell, choose “I cannot tell”
question-affected-vision = Seeing
    .hint = Even with glasses
question-affected-hearing = Hearing
question-affected-speech = Speaking, or being understood
question-affected-physical = Moving my hands, legs or body
    .hint = For example paralysis, an amputation, cerebral palsy
question-affected-intellectual = Learning and understanding
    .hint = Called an intellectual disability, for example Down syndrome
question-affected-mental = A mental illness, or autism
    .hint = Called a mental disability, for example schizophrenia
question-affected-unsure = I cannot tell

question-since = When did it begin to change? (optional)
    .short = Since when
    .hint = The year is enough. Month and day may be left empty.

question-surgery = Have you had an operation because of it?
    .short = Operation
    .hint = If there were several, think of the last one.
    .missing = Choose one. If you had none, choose “No”
question-surgery-no = No
question-surgery-recent = Less than { $surgery-wait-months } months ago
question-surgery-longer = { $surgery-wait-months } months ago or longer

question-surgery-wait = It is better to wait after an operation
    .text = After an operation your body is still healing. An assessment is usually right only after { $surgery-wait-months } months. After an amputation or with paraplegia you usually need not wait.
    .instead = All you have entered is saved. Come back after { $surgery-wait-months } months and carry on.
    .continue = I want to apply now; let the staff decide

question-assessed = How long ago were you last assessed?
    .short = Last assessment
    .hint = Usually when you got this certificate. See the date of issue on it.
    .missing = Choose one. If you do not remember, choose “I do not remember”
question-assessed-longer = { $reassess-months } months ago or longer
question-assessed-recent = Less than { $reassess-months } months ago
question-assessed-unknown = I do not remember

question-reassess-wait = Your last assessment was not long ago, so a hospital has to confirm the change
    .text = A new assessment is usual only after { $reassess-months } months. If things really have changed, you can apply sooner. Please have your records and a diagnosis from a hospital ready.
    .instead = All you have entered is saved. Come back after { $reassess-months } months and carry on.
    .continue = I have the papers; I want to apply now

question-outcome = Nobody can tell the result beforehand
    .text = The new level may be higher, lower or the same. Subsidies go with the level: they may rise, fall or stop. Until the result is there, your present certificate stays valid.
    .instead = If you are not sure, call { $phone } and ask before you decide.
    .continue = I see, go on

question-name = What is your name?
    .short = Name
    .hint = As on the identity card. Applying for a relative? Give their name. In a public notice, only the surname is shown.
    .missing = Enter the name

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

question-assessment = Can you go to a hospital to be assessed?
    .short = Place of the assessment
    .hint = A doctor sees which kind and which level of disability it is. You can choose the day.
    .missing = Choose one
question-assessment-hospital = Yes, I can go to a hospital
    .hint = Somebody may come with you
question-assessment-home = I cannot leave home; please assess me there
    .hint = For example if you are always in bed. The staff will agree a time with you

question-identity = How will you show the identity card and the household booklet?
    .short = Identity card and booklet
    .hint = Of the booklet, the first page and your own page. The papers themselves are given back at once; copies are kept. If you are registered in another place, also the residence permit. Photos cannot be sent from here yet.
    .missing = Choose how you will show the papers

question-guardian-proof = How will you hand in the guardian’s papers?
    .short = Guardian’s papers
    .hint = The guardian’s identity card and household booklet, which show how you are related. If you are not in one booklet, ask the community for a letter.
    .missing = Choose how you will hand in the guardian’s papers

question-medical = How will you hand in your recent medical papers?
    .short = Medical papers
    .hint = They should show the change: records, test results or a discharge letter; copies will do. If you have none yet, choose “I do not have it yet”: you can still apply.
    .missing = Choose how you will hand in the papers

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
    .statement = What I have entered is true. I agree to a new assessment, and I know that the result may be put up in a public notice. Minors are never shown. I will hand in the old certificate.
    .confirmed = Confirmed
    .missing = Please confirm before you go on

# Stages
stage-acceptance = Accepted
    .doing = Your application is with { $office }
    .next = If everything is there it is accepted, and your assessment is arranged. If anything is missing, all of it is listed on this page at once.
    .about = Your papers are read by { $office }: usually up to { $days ->
            [one] one working day
           *[other] { $days } working days
        }
    .now = { $identity ->
            [home] Wait for us to contact you to agree a time to collect your papers.
            [helper] Please have someone take your papers and photo to { $office } soon and give your reference number.
            [missing] When you have your papers, take them with the photo to { $office } and give your reference number.
           *[self] Please take your papers and photo to { $office } soon and give your reference number.
        }
stage-hospital = Assessed at a hospital
    .doing = Your assessment at a hospital is being arranged by { $office }
    .next = After it, the hospital sends the result to the federation. You need not carry it.
    .about = An assessment at a hospital, arranged by { $office }, usually within { $days } working days
    .now = When times for the assessment are offered, choose one that suits you. Take your identity card and medical papers along.
    .pauses = The day is agreed between you and the hospital, so the clock stands still.
stage-home-assessment = Assessed at your home
    .doing = A doctor’s visit to your home is being arranged by { $office }
    .next = After it, the result goes to the federation. You need not go out.
    .about = If you cannot leave home, { $office } sends a doctor to you, usually within { $days } working days
    .now = When times for the visit are offered, choose one that suits you. Have your identity card and medical papers ready.
    .pauses = The day is agreed between you and the doctor, so the clock stands still.
stage-notice = Public notice of the result
    .doing = The result is in a public notice, with only your surname
    .next = When the time is over and nobody has objected, it goes to review.
    .about = The result is put up by { $office } with only the surname, usually for { $days } working days. Minors are never shown
    .pauses = A notice has to stay up for a fixed time, so the clock stands still.
stage-review = Reviewed
    .doing = The result is being reviewed by { $office }
    .next = After it, you are told the new category and level. If you think it is wrong, you can ask for a review within { $appeal-days } working days: somebody looks at it again.
    .about = A review by { $office }: usually up to { $days } working days. If you think the result is wrong, you can ask for a review within { $appeal-days } working days
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
event-assessed = You were assessed, and { $office } has the result
event-notice-ended = The public notice is over
event-approved = Approved by { $office }
event-delivered = The new certificate was handed to you by { $office }

# The end
finished = Your certificate now says how things are
    .next = Subsidies follow the new category and level, usually from next month. The federation tells civil affairs. If the money does not change, call { $phone } and ask.
follow-nursing-new = With level one or two on the new certificate you can apply for the nursing-care subsidy. It counts from the month you apply in, so apply early.
follow-nursing-kept = If you get the nursing-care subsidy, a new level may change it. See whether it still fits.
follow-device-fitting = With the change you may need another wheelchair, hearing aid or cane: you can be fitted.
follow-home-retrofit = If getting in and out, washing or using the toilet has become hard, your home can be adapted.
