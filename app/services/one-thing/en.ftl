# Services for people with disabilities in one go
# The questions of each service are asked in that service’s own words. $phone is the service line.

title = Everything in one form
summary = Certificate, two subsidies and registration for work: fill in once, apply for all

# The page about the service
who = Anyone who wants several things at once: the disability certificate, the living subsidy, the nursing-care subsidy, registration for work. You choose which. What they all need is asked only once. After sending, each goes its own way, and you hear of each as soon as it is done. If you fill this in for a relative, “you” means them; the phone number can be yours.
need-certificate = Your disability certificate. If you have none yet, you do not need it.
need-identity = Identity card and household booklet, with copies.
need-bank = For the subsidies, your own bank card or passbook.
need-photo = For the certificate, a recent colour photo on a white background, without a hat.
need-phone = A mobile phone that can receive a text message.
cost = All of them are free. For a first certificate, you usually pay for the tests at the hospital.
decides = Each is decided by whoever is in charge: the certificate and work by the federation, the subsidies by civil affairs.

# Who it is for
eligible-several = At least one of these fits you.
    .no = From what you entered, none of these seems to be of use now. You can still apply.
    .perhaps = It depends on whether you have a certificate, how your family lives, and whether you want to work.

# Questions
question-wanted = What would you like to apply for?
    .short = Applying for
    .hint = Choose all that you want. Too many does no harm: each can be withdrawn until it is done.
    .missing = Choose at least one
question-wanted-certificate = The disability certificate
    .hint = A first one, or a new one because yours is running out or has run out
question-wanted-living = The living subsidy
    .hint = Usually for families on dibao or just above it, paid every month
question-wanted-nursing = The nursing-care subsidy
    .hint = Usually for levels one and two, paid every month
question-wanted-job = Registration for work
    .hint = You want to work, and an adviser looks out for you

question-have = Do you have a disability certificate?
    .short = Disability certificate
    .hint = One that is running out or has run out counts too.
    .missing = Choose one. If you have none yet, choose “Not yet, or it is being made”
question-have-held = Yes
question-have-applying = Not yet, or it is being made

question-number = What is your certificate number?
    .short = Certificate number
    .hint = It has 20 characters: your 18-character ID number, then 2 digits. A replacement also ends in B1 or the like.
    .missing = Enter your certificate number

question-citizen-id = What is your identity card number?
    .short = Identity card number
    .hint = It has 18 characters; the last may be X. For a child without a card, see the household booklet.
    .missing = Enter the identity card number

# The end
finished = Everything you chose is done
    .next = If you want anything else, come back at any time. If something is not clear, call { $phone }.
