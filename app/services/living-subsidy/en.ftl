# The living subsidy for people with disabilities in hardship
# $office is who does a step; $phone the service line; $days a number of working days.

title = Living subsidy
summary = Your family gets dibao, or has only a little more: a living subsidy every month

# The page about the service
who = Anyone with a disability certificate whose family gets the minimum living allowance (dibao), or has recognised “borderline” status. Borderline means an income a little over the dibao line, as recognised by civil affairs. You can apply here even if you are registered in another place. If you fill this in for a relative, “you” means them; the phone number can be yours.
need-certificate = Your disability certificate, to read its number. If it is still being made, you can apply already.
need-id-card = Your identity card and household booklet.
need-bank = Your own bank card or passbook; the money is paid there. For a child, the guardian’s will do. If you have none now, you can still apply.
need-phone = A mobile phone that can receive a text message.
cost = Applying is free. How much you get a month differs from place to place; call { $phone } to ask.
decides = Civil affairs of the place where you are registered. The federation checks the disability.

# Who it is for
eligible-certificate = You have a disability certificate.
    .no = You need a disability certificate first. If yours has run out, renew it first.
    .perhaps = It is not known yet whether you have a disability certificate.
eligible-income = Your family gets dibao, or is registered as borderline.
    .no = This subsidy is usually for families on dibao or borderline. Some places give it to more people; call { $phone } to ask.
    .perhaps = It depends on whether your family gets dibao or is registered as borderline.

# Questions
question-have = Do you have your disability certificate?
    .short = Disability certificate
    .missing = Choose one. If you have none yet, choose “It is being made”
question-have-held = Yes, I have it
question-have-applying = It is being made, or I am about to apply

question-applying = Apply now; it is decided when the certificate is there
    .text = The subsidy is paid from the month you apply in, so applying early costs you nothing. It can only be decided once you have your certificate. If you have not applied for the certificate yet, please do so soon.
    .instead = You can also wait until you have it. All you have entered is saved.
    .continue = All right, I apply now

question-number = What is your certificate number?
    .short = Certificate number
    .hint = It has 20 characters: your 18-character ID number, then 2 digits. A replacement also ends in B1 or the like.
    .missing = Enter your certificate number

question-citizen-id = What is your identity card number?
    .short = Identity card number
    .hint = It has 18 characters. For a child without an identity card, look in the household booklet.
    .missing = Enter the identity card number

question-name = What is your name?
    .short = Name
    .hint = The name of the person the subsidy is for, as on the identity card.
    .missing = Enter the name

question-guardian = Who is the guardian? (optional)
    .short = Guardian
    .hint = If the subsidy is for someone under 18, please enter the guardian, usually mother or father. If that is you, enter yourself, with a relation such as “mother”. Adults who act for themselves, or have no guardian, leave this empty.

question-registered = Where are you registered?
    .short = Place of registration
    .hint = See the first page of your household booklet. You can apply here even if you are registered elsewhere: your papers are taken in here, and that place decides and pays.
    .missing = Choose the place where you are registered

question-address = Where do you live now?
    .short = Present address
    .hint = With the house and door number, as on a parcel.
    .missing = Enter your present address

question-income = Does your family get dibao?
    .short = Family situation
    .missing = Choose one. If you are not sure, choose “I do not know”
question-income-dibao = Yes, we get dibao
    .hint = The minimum living allowance, paid every month
question-income-borderline = We are registered as borderline
    .hint = An income a little over the dibao line, as recognised by civil affairs
question-income-ordinary = Neither
question-income-unknown = I do not know
    .hint = That is all right; civil affairs will look it up

question-ordinary = It may not fit where you live, but you can apply
    .text = This subsidy is usually for families on dibao or borderline. Some places also give it to people with a severe disability or without work. Civil affairs looks at your case and decides.
    .instead = Short of money, and never applied for dibao? Call { $phone } first. All you have entered is saved.
    .continue = I want to apply; let civil affairs look at it

question-other = Do you get any of these now?
    .short = Payments you get
    .hint = You can choose more than one. Dibao itself does not count here.
    .missing = Choose at least one. If you get none of them, choose “None of these”
question-other-orphan = The allowance for orphans
    .hint = Paid every month for a child without parents to care for them
question-other-elderly = A living subsidy for older people
    .hint = For example the one for older people with little money
question-other-none = None of these

question-overlap = Some payments cannot be had together
    .text = A child who gets the allowance for orphans usually does not get this subsidy as well. Of a living subsidy for older people and this one, you usually choose the higher.
    .instead = Not sure which is better? Call { $phone } and we will work it out with you.
    .continue = I apply all the same; let the staff look at it

question-bank = Which account should the money go to? (optional)
    .short = Bank account
    .hint = The number of a card or passbook in your own name. For a child, the guardian’s will do. If you have none now, leave this empty and add it later; it does not affect the decision.

question-phone = Which number can we call you on?
    .short = Phone number
    .hint = A mobile or a landline with its area code. Applying for a relative? Give your own number.
    .missing = Enter a phone number
    .prefilled = The number you signed in with is filled in already. Change it if you like.

question-papers = How will you show the identity card and the household booklet?
    .short = Identity card and household booklet
    .hint = They are given back at once. If you have your certificate and bank card, take them along. Any street office near you will do; you need not travel to where you are registered. Photos cannot be sent from here yet.
    .missing = Choose how you will hand in your papers

question-income-proof = How will you hand in the proof of dibao or borderline?
    .short = Proof of hardship
    .hint = The dibao card, or the letter from civil affairs; it is given back at once. If you cannot find it, choose “I do not have it yet”; civil affairs can look it up.
    .missing = Choose one. If you cannot find it, choose “I do not have it yet”

question-declaration = Please confirm
    .short = Your confirmation
    .hint = After sending, you can withdraw until the money is paid.
    .statement = What I have entered is true. I agree that civil affairs may look at my family’s income. If anything changes, I will tell you.
    .confirmed = Confirmed
    .missing = Please confirm before you go on

# Stages
stage-acceptance = Accepted
    .doing = { $office } is reading your papers
    .next = If everything is there it is accepted and goes to the federation of the place where you are registered. If anything is missing, all of it is listed on this page at once.
    .about = Any street office will do. { $office } reads your papers: usually up to { $days } working days
    .now = { $papers ->
            [home] Wait for us to contact you to agree a time to visit.
            [helper] If your papers are not there yet, please have someone take them to { $office } soon and give your reference number.
            [missing] When you have found your papers, take them to { $office } and give your reference number.
           *[self] If you have not handed in your papers yet, take them to { $office } soon and give your reference number.
        }
stage-review = Checked
    .doing = Your disability is being checked by { $office }
    .next = { $have ->
            [applying] Once your certificate is there and checked, your application goes to civil affairs.
           *[held] Once it is checked, your application goes to civil affairs.
        }
    .about = A check of the disability by { $office }: usually up to { $days ->
            [one] one working day
           *[other] { $days } working days
        }
stage-decision = Decided by civil affairs
    .doing = Civil affairs is looking at your family’s situation
    .next = If you get the subsidy, payment is prepared. Some places put the list up for some days first.
    .about = A decision by civil affairs of the place where you are registered: usually up to { $days } working days
stage-notice = Public notice
    .doing = You are on the list; it is put up so that anyone can object
    .next = If nobody objects, you are paid. If somebody does, civil affairs looks at it once more.
    .about = The list is usually put up for { $days } working days; nobody under 18 is on it
    .pauses = A public notice takes its full time and nobody can shorten it, so these days do not count.
stage-payment = Payment
    .doing = Granted; payment is being arranged
    .next = The subsidy counts from the month you applied in. If it was decided later, the earlier months are paid together.
    .about = The money goes to your account: usually up to { $days } working days. It counts from the month you apply in

# Sentences of the timeline that belong to this service
event-approved = Civil affairs has decided that you get the subsidy
event-notice-ended = The public notice has ended

# The end
finished = Your subsidy is being paid
    .next = It is paid to your account every month. If you move, change your card, or your family’s situation changes, call { $phone } and tell us.
follow-nursing-subsidy = Your disability is of level 1 or 2, so you can also apply for the nursing-care subsidy. You can get both.
follow-device-fitting = Would a wheelchair, a hearing aid or the like help? You can apply, usually with a subsidy.
