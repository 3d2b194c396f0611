# Temporary relief
# $office is who does a step; $phone the service line; $days a number of working days; $urgent-days how soon an urgent case is decided.

title = Temporary relief
summary = A hospital stay, a fire or an accident has left you unable to cope: apply for relief money

# The page about the service
who = Anyone with a disability certificate whose family has suddenly been struck and cannot cope. If you fill this in for a relative, “you” means them; the phone number can be yours. If it is urgent, it is decided first and the papers follow.
need-certificate = Your certificate, to read its number.
need-bills = Medical bills and insurance slips, or proof of what happened. You can apply before you have them.
need-bank = A bank card or passbook in your own name, to read the account number.
need-phone = A mobile phone that can receive a text message.
cost = Applying is free. How much you get depends on what it cost and what insurance paid; you will be told.
decides = { $office }

eligible-certificate = You have a disability certificate.
    .no = You usually need a certificate first. Without one, call { $phone } and ask about temporary relief from civil affairs.
    .perhaps = We do not know yet whether you have a certificate.
eligible-trouble = Something sudden has happened to your family.
    .no = Something sudden must have happened, such as a hospital stay, a fire or a lost income.
    .perhaps = We do not know yet what has happened.

# Questions
question-urgent = Is it very urgent?
    .short = Urgent
    .hint = For example no money for food, nowhere to live, or a hospital bill you cannot pay.
    .missing = Choose whether it is urgent
question-urgent-yes = Yes, it cannot wait
question-urgent-no = It can wait a few days

question-call-now = If it is urgent, call now
    .text = Call { $phone } and say that it is an emergency. Once your application is accepted, it is usually decided within { $urgent-days } working days. Papers can follow.
    .continue = Go on and send the application
    .instead = If somebody is in danger, call 120 or 119 first.

question-happened = What has happened?
    .short = What happened
    .hint = Choose all that are true.
    .missing = Choose what has happened. If nothing fits, choose “None of these”
question-happened-illness = Illness or a hospital stay
question-happened-disaster = A disaster such as a fire or flood
question-happened-accident = An accident, on the road or a fall for example
question-happened-income = We suddenly lost our income
question-happened-none = None of these

question-lasting = Has it been hard for long?
    .text = Temporary relief is for families struck by something sudden, usually once for one event.
    .continue = I still want to apply; go on
    .instead = If it has been hard for long, look at special-hardship relief. If you are not sure which, call { $phone }.

question-when = When did it happen?
    .short = When it happened
    .hint = For a hospital stay, the day it began. If you only remember the month, leave the day empty.
    .missing = Enter when it happened; the month is enough

question-story = Tell us what happened
    .short = What happened, in your words
    .hint = A few sentences: who was struck, how things are now, what is hardest.
    .missing = Tell us in a few sentences what happened

question-spent = How much has the treatment cost in all?
    .short = Cost of treatment
    .hint = Up to today. A rough figure will do; the bills are looked at later.
    .missing = Enter a rough figure. If nothing yet, enter 0

question-insured = How much did insurance pay?
    .short = Paid by insurance
    .hint = If nothing yet, enter 0. Count what the other side of an accident paid, too.
    .missing = Enter what insurance paid. If nothing, enter 0

question-loss = About how much did your family lose?
    .short = Loss
    .hint = House, belongings, animals and crops together; a rough figure will do.
    .missing = Enter a rough figure

question-lost-income = How much less comes in each month?
    .short = Income lost each month
    .hint = What came in before, and how much less it is now; a rough figure will do.
    .missing = Enter a rough figure

question-other-help = Has anybody else given you relief money? How much? (optional)
    .short = Relief from others
    .hint = For example civil affairs, the Red Cross or your village. If not, leave this empty.

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
    .hint = The record or discharge letter, with bills and insurance slips. Copies are fine if they can be read.
    .missing = Choose how you will hand in the papers

question-event-proof = How will you hand in the proof of what happened?
    .short = Proof of what happened
    .hint = From your village, community, the fire service or traffic police. Add photos if you have any.
    .missing = Choose how you will hand in the proof

question-work-proof = How will you hand in the proof of lost income?
    .short = Proof of lost income
    .hint = A notice from your employer, the end of your contract, or a letter from the community.
    .missing = Choose how you will hand in the proof

question-bank = Which account should the money go to?
    .short = Bank account
    .hint = An account in your own name; the number is on the card or passbook. If a guardian receives the money, give theirs; the staff will ask you about it.
    .missing = Enter the account number

question-address = Where do you live now?
    .short = Present address
    .hint = With the house and door number. If you are in hospital or with relatives, give that address.
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
    .statement = What I have entered is true. I agree that the federation checks it with civil affairs, medical insurance and the like, only for this application.
    .confirmed = Confirmed
    .missing = Please confirm before you go on

# Stages
stage-acceptance = Accepted
    .doing = Your application is with { $office }
    .next = { $urgent ->
            [yes] You said it is urgent. Once accepted, it is decided soon; papers can follow.
           *[no] If everything is there it is accepted and somebody visits you. If anything is missing, all of it is listed on this page at once.
        }
    .about = Your application is read by { $office }: usually up to { $days ->
            [one] one working day
           *[other] { $days } working days
        }
    .now = { $urgent ->
            [yes] Keep your phone with you; { $office } will contact you. If you cannot wait, call { $phone }.
           *[no] If you have papers to hand in, take them to { $office } soon and give your reference number. If you asked for a visit, wait for the staff to contact you.
        }
stage-urgent-approval = Decided first, because it is urgent
    .doing = { $office } is deciding it before other cases
    .next = If it is approved the money is paid, and papers can follow.
    .about = If it is urgent, it is decided first by { $office }: usually up to { $days } working days
    .now = Keep your phone with you. If you cannot wait, call { $phone }.
stage-visit-home = A visit
    .doing = { $office } will visit to see how things are
    .next = After the visit it goes on to be decided.
    .about = A visit by { $office } at a time that suits you, usually within { $days } working days
    .now = If times are offered on this page, choose one. If you are in hospital, call { $phone } and say which one.
    .pauses = The time of the visit is agreed with you, so the office’s time stands still and goes on after the visit.
stage-approval = Decided
    .doing = Your application is being decided by { $office }
    .next = If it is approved, the money is paid. If money is short for now, this page says that you are waiting; you need not apply again.
    .about = A decision by { $office }: usually up to { $days } working days
stage-payment = The money is paid
    .doing = Approved; the money is being paid by { $office }
    .next = It goes to the account you gave. When it arrives, check that it is right.
    .about = The money is paid by { $office }: usually up to { $days } working days
stage-late-papers = The papers follow
    .doing = The money has been paid; { $office } is waiting for your papers
    .next = When the papers are complete, this step is done.
    .about = After an urgent decision, your papers follow to { $office }, usually within { $days } working days
    .now = Take the missing papers to { $office } and give your reference number. If you cannot, call { $phone } and say so.
stage-follow-up = Follow-up
    .doing = The money has been paid to you
    .next = { $office } may ask whether it has arrived and what else is hard.
    .about = { $office } may ask what else is hard for you

# Sentences of the timeline that belong to this service
event-assessed = Your situation was looked at by { $office }
event-approved = Relief was approved by { $office }

# The end
finished = The relief has been paid to you
    .next = If something sudden happens again, apply here again.
follow-living-subsidy = A family in hardship may also get the living subsidy; apply if you do not have it.
follow-device = If you need a wheelchair or crutches after the illness or accident, apply for a device.
follow-special-hardship = If it has been hard for long, look at special-hardship relief.
