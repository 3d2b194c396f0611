# A first disability certificate
# $office is who does a step; $phone the service line; $days a number of working days.

title = Get a first disability certificate
summary = You have no disability certificate yet: apply for one

# The page about the service
who = Anyone who has no disability certificate yet. Whether to apply is up to you. It is for people who have trouble with seeing, hearing, speaking, moving, learning or their mind. For a child, or a person with an intellectual or mental disability, the guardian should apply. If you fill this in for a relative, “you” means them; the phone number can be yours. If a certificate has run out, renew it instead.
need-identity = Identity card and household booklet, with copies. If you are registered in another place, also your residence permit.
need-medical = Medical papers, such as records, test results or a discharge letter. You can apply before you have them.
need-photo = Recent colour photos on a white background, without a hat. Usually in “two-inch” size; call to ask how many.
need-phone = A mobile phone that can receive a text message.
cost = The certificate is free. You usually pay for the tests at the hospital. If you get the minimum living allowance, call to ask about help with that.
decides = { $office }

# Who it is for
eligible-none-yet = You have no certificate yet.
    .no = You already have a certificate. If it has run out, renew it; you need not apply anew.
    .perhaps = It depends on whether you already have a certificate.
eligible-category = What you describe is one of the seven kinds. The hospital says whether it is enough.
    .no = The certificate is for seven kinds of disability, and yours is not among them.
    .perhaps = Only an assessment can tell which kind it is and whether it is enough.

# Questions

question-name = What is your name?
    .short = Name
    .hint = As on the identity card. Applying for a relative? Give their name. In a public notice, only the surname is shown.
    .missing = Enter the name

question-citizen-id = What is your identity card number?
    .short = Identity card number
    .hint = It has 18 characters; the last may be X. For a child without a card, see the household booklet.
    .missing = Enter the identity card number

question-registered = Where is your household registered?
    .short = Place of registration
    .hint = See the household booklet. If it is another place, you can still apply here. The federation there decides. Take your residence permit along.
    .missing = Enter where your household is registered

question-address = Where do you live now?
    .short = Present address
    .hint = With the house and door number, as on a parcel. If you choose post, the certificate is sent here.
    .missing = Enter your present address

question-disability = What is difficult for you?
    .short = What is difficult
    .hint = Choose all that apply. If you are not sure, it does not matter: the hospital will say.
    .missing = Choose at least one. If you cannot tell, choose “I cannot tell”
question-disability-vision = Seeing
    .hint = Even with glasses
question-disability-hearing = Hearing
question-disability-speech = Speaking, or being understood
question-disability-physical = Moving my hands, legs or body
    .hint = For example paralysis, an amputation, cerebral palsy
question-disability-intellectual = Learning and understanding
    .hint = Called an intellectual disability, for example Down syndrome
question-disability-mental = A mental illness, or autism
    .hint = Called a mental disability, for example schizophrenia
question-disability-unsure = I cannot tell

question-cause = How did it come about?
    .short = Cause
    .missing = Choose one. If you do not know, choose “I do not know”
question-cause-birth = I was born with it
question-cause-illness = An illness
question-cause-injury = An injury or an accident
question-cause-age = It came slowly with age
question-cause-unknown = I do not know

question-since = When did it begin? (optional)
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

question-guardian = Who is the guardian?
    .short = Guardian
    .hint = For a child, or a person with an intellectual or mental disability, the guardian applies, usually a parent, husband, wife or grown-up child. If that is you, enter yourself, with a relation such as “mother”. If there is none, call { $phone }; the community can help.
    .missing = Enter the guardian

question-phone = Which number can we call you on?
    .short = Phone number
    .hint = A mobile or a landline with its area code. Applying for a relative? Give your own number.
    .missing = Enter a phone number
    .prefilled = The number you signed in with is filled in already. Change it if you like.

question-income = Does your family get dibao?
    .short = Family situation
    .hint = With dibao, some places pay part of the assessment.
    .missing = Choose one. If you are not sure, choose “I do not know”
question-income-dibao = Yes, we get dibao
    .hint = The minimum living allowance, paid every month
question-income-borderline = We are registered as borderline
    .hint = An income a little over the dibao line, as recognised by civil affairs
question-income-ordinary = Neither
question-income-unknown = I do not know

question-fee = You may get help with the assessment fee
    .text = { $assessment-fee ->
            [0] You usually pay for the tests yourself. Call { $phone } to ask whether there is help for households like yours. Keep the hospital’s receipt.
           *[other] You usually pay for the tests yourself. Households like yours can get { $assessment-fee } yuan back. Keep the hospital’s receipt.
        }
    .continue = I see, go on

question-assessment = Can you go to a hospital to be assessed?
    .short = Place of the assessment
    .hint = A doctor sees which kind and which level of disability it is. You can choose the day.
    .missing = Choose one
question-assessment-hospital = Yes, I can go to a hospital
    .hint = Somebody may come with you
question-assessment-home = I cannot leave home; please assess me there
    .hint = For example if you are always in bed. The staff will agree a time with you

question-identity = How will you show the identity card?
    .short = Identity card
    .hint = The card itself and a copy. The card is given back at once. A child without one may show the household booklet. Photos cannot be sent from here yet.
    .missing = Choose how you will show the identity card

question-household = How will you show the household booklet?
    .short = Household booklet
    .hint = The first page and your own page, the booklet and a copy. If you are registered in another place, also the residence permit.
    .missing = Choose how you will show the household booklet

question-guardian-proof = How will you hand in the guardian’s papers?
    .short = Guardian’s papers
    .hint = The guardian’s identity card and household booklet, which show how you are related. If you are not in one booklet, ask the community for a letter.
    .missing = Choose how you will hand in the guardian’s papers

question-medical = How will you hand in your medical papers?
    .short = Medical papers
    .hint = Such as records, test results or a discharge letter; copies will do. If you have none yet, choose “I do not have it yet”: you can still apply.
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
    .hint = After sending, you can withdraw until you get the certificate.
    .statement = What I have entered is true. I agree to the assessment, and I know that the result may be put up in a public notice. Minors are never shown.
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
    .now = { $photo ->
            [home] Wait for us to contact you to agree a time to collect your papers.
            [helper] Please have someone take your papers and photo to { $office } soon and give your reference number.
            [missing] If you have no photo yet, please have one taken. Then take it with your papers to { $office } and give your reference number.
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
    .doing = Your application is being reviewed by { $office }
    .next = Once it is approved, your certificate is made.
    .about = A review by { $office }: usually up to { $days } working days
stage-delivery = Certificate made and handed over
    .doing = Approved; your certificate is being made
    .next = { $receive ->
            [collect] When it is ready, collect it at { $hall } and take your identity card along. Call { $phone } first to ask whether it is ready.
            [home] When it is ready, a time is agreed with you to bring it to your home.
           *[other] When it is ready, it is sent to the address you gave.
        }
    .about = The certificate is made and handed over by { $office }: usually up to { $days } working days

stage-visit = Follow-up call
    .doing = You have your certificate
    .next = You may get a call from { $office } asking how it went. Then the case is closed.
    .about = You may get a call from { $office } to ask whether you are satisfied

# Sentences of the timeline that belong to this service
event-assessed = You were assessed, and { $office } has the result
event-notice-ended = The public notice is over
event-approved = Approved by { $office }
event-delivered = The certificate was handed to you by { $office }

# The end
finished = You have a disability certificate
    .next = It is valid for ten years; keep it safe. See below what else you can apply for.
follow-living-subsidy = Your household can apply for the living subsidy; it counts from the month in which you apply.
follow-nursing-subsidy = With level one or two on the certificate you can apply for the nursing-care subsidy; in some places with level three too.
follow-device-fitting = Wheelchairs, hearing aids, canes and more: you can be fitted, usually with a subsidy.
follow-child-rehabilitation = Your child can get help with the cost of rehabilitation.
