# Special-hardship relief
# $office is who does a step; $phone the service line; $days a number of working days.

title = Special-hardship relief
summary = Your family has been in great hardship for long: apply for relief money

# The page about the service
who = Anyone registered in this place, with a disability certificate, whose family has been in great hardship for long. If you fill this in for a relative, “you” means them; the phone number can be yours. For a child, or a person with an intellectual or mental disability, the guardian should apply.
need-certificate = Your certificate, to read its number.
need-booklet = Your household booklet and identity card. You show them to the staff afterwards and get them back at once.
need-bank = A bank card or passbook in your own name, to read the account number.
need-phone = A mobile phone that can receive a text message.
cost = Applying is free. The federation works out under the rule how much you get, and tells you.
decides = { $office }

eligible-certificate = You have a certificate. You must also be registered in this place.
    .no = You need a certificate first, and must be registered in this place.
    .perhaps = We do not know yet whether you have a certificate.
eligible-income = Your family gets the minimum living allowance, or is just above it.
    .no = Families on the minimum living allowance, or just above it, usually come first. In great hardship you can still apply.
    .perhaps = We do not know yet whether your family counts as in hardship.

# Questions
question-registration = Are you registered in this place?
    .short = Registered here
    .hint = Look at the address on the first page of your household booklet: is it this district?
    .missing = Choose one. If you are not sure, choose “I don’t know”
question-registration-here = Yes, here
question-registration-elsewhere = No, somewhere else
question-registration-unknown = I don’t know

question-elsewhere = Temporary relief fits better
    .text = Special-hardship relief is usually only for people who are registered in this place.
    .continue = I still want to apply; go on
    .instead = If something sudden has happened, apply for temporary relief here. If your hardship has lasted, call { $phone } or ask the federation where you are registered.

question-number = What is your certificate number?
    .short = Certificate number
    .hint = It has 20 characters: your 18-character ID number, then 2 digits. A replacement also ends in B1 or the like.
    .missing = Enter your certificate number

question-name = What is your name?
    .short = Name
    .hint = As on your certificate.
    .missing = Enter your name

question-guardian = Who is the guardian? (optional)
    .short = Guardian
    .hint = For a child, or a person with an intellectual or mental disability, the guardian, usually a parent, husband, wife or grown-up child. If that is you, enter yourself, with a relation such as “mother”. If there is none, leave this empty.

question-hardship = What makes it so hard?
    .short = What makes it hard
    .hint = Choose all that are true.
    .missing = Choose what makes it hard. If nothing fits, choose “None of these”
question-hardship-several = Several of us have a disability
question-hardship-old-carer = Whoever cares for me is old too
question-hardship-old = I am old and have a disability
question-hardship-alone = Nobody can care for me
question-hardship-illness = I need treatment or medicine all the time
question-hardship-study = Somebody at school or college costs us a lot
question-hardship-none = None of these

question-sudden = Has something sudden happened?
    .text = This relief is for families whose hardship lasts. After a hospital stay, a fire or an accident, temporary relief is quicker.
    .continue = I still want to apply; go on
    .instead = If something sudden has happened, apply for temporary relief. If you are not sure which, call { $phone }.

question-medical-cost = About how much did you pay yourself for treatment and medicine last year?
    .short = Own cost of treatment last year
    .hint = What was left after insurance. A rough figure will do; the bills are looked at later.
    .missing = Enter a rough figure. If there was none, enter 0

question-study-cost = About how much does school or college cost your family in a year?
    .short = Cost of study in a year
    .hint = Fees, books and board together; a rough figure will do.
    .missing = Enter a rough figure. If there is none, enter 0

question-income = Does your family get dibao?
    .short = Family situation
    .missing = Choose one. If you are not sure, choose “I do not know”
question-income-dibao = Yes, we get dibao
    .hint = The minimum living allowance, paid every month. On full state support, choose this too
question-income-borderline = We are registered as borderline
    .hint = An income a little over the dibao line, as recognised by civil affairs
question-income-ordinary = Neither
question-income-unknown = I do not know

question-single = Do you keep house alone?
    .short = Keeping house alone
    .hint = People who live with you but keep their money apart do not count.
    .missing = Choose yes or no
question-single-yes = Yes, alone
question-single-no = No, with my family

question-household = Who shares your household?
    .short = Your household
    .hint = No names are needed. One person at a time.
    .missing = Add at least one person of your household
    .entry = Person { $n }
    .add = Add another person
    .remove = Remove person { $n }
question-household-relation = Who are they to you?
    .missing = Choose who they are to you
question-household-relation-partner = Husband or wife
question-household-relation-child = Son or daughter
question-household-relation-parent = Parent
question-household-relation-sibling = Brother or sister
question-household-relation-other = Somebody else
question-household-age = How old are they?
    .missing = Choose how old they are
question-household-age-child = Under 18
question-household-age-adult = 18 to 59
question-household-age-elder = 60 or over
question-household-disabled = Do they have a disability certificate too?
    .missing = Choose yes or no
question-household-disabled-yes = Yes
question-household-disabled-no = No
question-household-earns = About how much do they earn in a month?
    .hint = If they earn nothing, leave this empty.

question-monthly-income = About how much money comes in each month, all together?
    .short = Household’s monthly income
    .hint = Wages, pensions, allowances and subsidies all count; a rough figure will do.
    .missing = Enter a rough figure. If there is none, enter 0

question-anything-else = Is there anything else you want to say? (optional)
    .short = Anything else
    .hint = A few sentences will do. No medical records or account numbers here, please.

question-booklet = How will you show the household booklet and the identity card?
    .short = Household booklet and identity card
    .hint = Copies, with every person’s page of the booklet. Take the originals along too; they are given back at once. Photos cannot be sent from here yet.
    .missing = Choose how you will hand them in

question-income-proof = How will you hand in the proof of dibao or borderline?
    .short = Proof of hardship
    .hint = The dibao card, or the letter from civil affairs. The original is given back at once.
    .missing = Choose how you will hand in the proof

question-medical-papers = How will you hand in the medical papers?
    .short = Medical papers
    .hint = Last year’s records, bills and insurance slips. Copies are fine if they can be read.
    .missing = Choose how you will hand in the papers

question-study-papers = How will you hand in the proof of study?
    .short = Proof of study
    .hint = A student card or a letter from the school, and the receipts for the fees.
    .missing = Choose how you will hand in the proof

question-bank = Which account should the money go to?
    .short = Bank account
    .hint = An account in your own name; the number is on the card or passbook. If a guardian receives the money, give theirs; the staff will ask you about it.
    .missing = Enter the account number

question-address = Where do you live now?
    .short = Present address
    .hint = With the house and door number, as on a parcel.
    .missing = Enter your present address

question-contact-way = How can we best reach you?
    .short = Best way to reach you
    .missing = Choose how to reach you
question-contact-way-call = By phone call
question-contact-way-text = By text message
    .hint = Choose this if phone calls are hard for you
question-contact-way-helper = Through a relative, or whoever helps me
    .hint = As the phone number, give theirs

question-phone = Which number can we call you on?
    .short = Phone number
    .hint = A mobile or a landline with its area code. Applying for a relative? Give your own number.
    .missing = Enter a phone number
    .prefilled = The number you signed in with is filled in already. Change it if you like.

question-declaration = Please confirm
    .short = Your confirmation
    .hint = After sending, you can withdraw until the money is paid.
    .statement = What I have entered is true. I agree that the federation checks my family’s situation with civil affairs and the like, only for this application.
    .confirmed = Confirmed
    .missing = Please confirm before you go on

# Stages
stage-acceptance = Accepted
    .doing = Your papers are with { $office }
    .next = If everything is there it is accepted and goes on to be reviewed. If anything is missing, all of it is listed on this page at once.
    .about = Your papers are read by { $office }: usually up to { $days } working days
    .now = If you have papers to hand in, take them to { $office } soon and give your reference number. If you asked for a visit, wait for the staff to contact you.
stage-review = Reviewed
    .doing = Your application is being reviewed by { $office }
    .next = If it fits, the amount is worked out next. If not, you are told why, and you can ask for a review: somebody looks at it again.
    .about = A review by { $office }: usually up to { $days } working days
stage-verification = The amount is worked out
    .doing = Approved; the amount is being worked out by { $office }
    .next = Then it is paid. If this round’s money runs out, this page says that you are waiting; you need not apply again.
    .about = The amounts and the list are settled by { $office }: usually up to { $days } working days
stage-payment = The money is paid
    .doing = The amount is settled and is being paid by { $office }
    .next = It goes to the account you gave. When it arrives, check that it is right.
    .about = The money is paid by { $office }: usually up to { $days } working days
stage-follow-up = Follow-up
    .doing = The money has been paid to you
    .next = { $office } may ask whether it has arrived and what else is hard.
    .about = { $office } may ask what else is hard for you

# Sentences of the timeline that belong to this service
event-approved = Approved by { $office }

# The end
finished = The relief has been paid to you
    .next = If it is still hard, ask again. Call { $phone } to ask how often one may apply where you live.
follow-living-subsidy = A family in hardship may also get the living subsidy; apply if you do not have it.
follow-nursing-subsidy = At level 1 or 2 you may also get the nursing-care subsidy; apply if you do not have it.
follow-temporary-relief = After a sudden hospital stay with a large bill, you can apply for temporary relief.
