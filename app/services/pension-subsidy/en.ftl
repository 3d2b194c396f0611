# Pension subsidy for the self-employed
# $office is who does a step; $phone the service line; $days a number of working days. $average-yuan is computed and no
# standard; where there is none it is 0.

title = Pension subsidy for the self-employed
summary = You run a business and pay your own pension insurance: apply to get part of it back

# The page about the service
who = Anyone with a disability certificate and a business licence who pays their own pension insurance. Usually you pay first and apply once a year.
need-certificate = Your certificate, to read its number.
need-licence = The business licence. You show it afterwards and get it back at once.
need-receipt = The receipts for the pension insurance. The tax and social-insurance apps show them too.
need-bank = A bank card or passbook in your own name, to read the account number.
cost = { $average-yuan ->
        [0] Applying is free. How much is paid differs from place to place; you will be told.
       *[other] Applying is free. In { $average-year } people here got { $average-yuan } yuan each on average. That is computed and no standard; you will be told how much you get.
    }
decides = { $office }

eligible-certificate = You have a disability certificate.
    .no = You need a certificate first. Apply for one, or renew it if it has expired.
    .perhaps = We do not know yet whether you have a certificate.
eligible-business = You run a business of your own.
    .no = It is for people who run a business and pay their own pension insurance.
    .perhaps = We do not know yet whether you run a business.
eligible-age = You have not reached retirement age.
    .no = It is usually for people who do not get a pension yet.
    .perhaps = We do not know your age yet.

# Questions
question-number = What is your certificate number?
    .short = Certificate number
    .hint = It has 20 characters: your 18-character ID number, then 2 digits. A replacement also ends in B1 or the like.
    .missing = Enter your certificate number

question-name = What is your name?
    .short = Name
    .hint = As on your certificate.
    .missing = Enter your name

question-work = How do you work?
    .short = Way of working
    .missing = Choose one
question-work-licensed = My own business, with a licence
    .hint = A one-person business, a small shop or a small company
question-work-unlicensed = On my own, without a licence
    .hint = Odd jobs, deliveries, jobs found online
question-work-employed = I am employed

question-unlicensed = Without a licence another subsidy fits better
    .text = For odd jobs and jobs found online there is the social-insurance subsidy for flexible work.
    .continue = I still want to apply; go on
    .instead = If you are not sure which, call { $phone }.

question-employed = Your employer pays this insurance
    .text = If you are employed, the employer pays it for you. This subsidy is for people who pay it themselves.
    .continue = I still want to apply; go on
    .instead = If your employer does not pay it, call 12333 and ask, or { $phone }.

question-insurance = Which pension insurance do you pay?
    .short = Pension insurance
    .missing = Choose one
question-insurance-workers = The workers’ pension insurance, by myself
    .hint = The dearer one, usually paid by month or by year
question-insurance-residents = The residents’ pension insurance
    .hint = Paid once a year, some hundred to some thousand yuan
question-insurance-not-yet = None so far

question-residents = The residents’ insurance is helped in another way
    .text = With a severe disability, the government pays part of it for you. Whether you can get this subsidy too, the staff will see.
    .continue = I still want to apply; go on
    .instead = About what the government pays, ask your village or community, or call 12333.

question-not-yet = Usually you pay first, and apply then
    .text = The insurance is paid at the tax office, or on a mobile phone. Come back afterwards; what you have filled in is kept.
    .continue = Apply now all the same; go on
    .instead = If you cannot pay so much at once, call { $phone } and say so.

question-year = For which year?
    .short = Year
    .missing = Choose one
question-year-last = Last year
question-year-this = This year
question-year-both = Both years

question-paid = How much have you paid yourself?
    .short = Paid by yourself
    .hint = Only for the year, or the two years, you have chosen. The receipt says it.
    .missing = Enter what you have paid yourself

question-other = Have you had another insurance subsidy for the same year?
    .short = Another insurance subsidy
    .hint = For example the labour office’s subsidy for flexible work.
    .missing = Choose one. If you are not sure, choose “I do not know”
question-other-no = No
question-other-yes = Yes
question-other-unknown = I do not know

question-twice = The same insurance is usually subsidised once
    .text = With another subsidy you may not get this one, or only the difference. The staff will look at it.
    .continue = I understand; go on
    .instead = If you do not know which is better for you, call { $phone }.

question-licence = How will you show the business licence?
    .short = Business licence
    .hint = A copy, with your own name on it. Photos cannot be sent from here yet.
    .missing = Choose how you will hand it in

question-receipt = How will you hand in the receipts?
    .short = Receipts for the insurance
    .hint = A print of the record on your phone will do. The window can print it for you.
    .missing = Choose how you will hand in the receipts

question-bank = Which account should the money go to?
    .short = Bank account
    .hint = An account in your own name. The number is on the card or passbook.
    .missing = Enter the account number

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
    .statement = What I have entered is true. I agree that the federation checks it with the labour and social-insurance offices, only for this application.
    .confirmed = Confirmed
    .missing = Please confirm before you go on

# Stages
stage-acceptance = Papers taken in
    .doing = Your papers are with { $office }
    .next = If everything is there, it goes on. If anything is missing, all of it is listed on this page at once.
    .about = Your papers are read by { $office }: usually up to { $days } working days
    .now = If you have papers to hand in, take them to { $office } soon and give your reference number. If you asked for a visit, wait for the staff to contact you.
stage-approval = Decided
    .doing = Your application is being decided by { $office }
    .next = If the answer is yes, the money is paid, and how much is written here. If not, you are told why, and you can ask for a review: somebody looks at it again.
    .about = A decision by { $office }: usually up to { $days } working days
stage-payment = The money is paid
    .doing = Approved; the money is being paid by { $office }
    .next = It goes to the account you gave. When it arrives, check that it is right. If it is not your turn yet, this page says that you are waiting.
    .about = The money is paid by { $office }: usually up to { $days } working days

# The end
finished = The pension subsidy has been paid to you
    .next = Keep the receipts. Please go on paying the insurance; with a gap you get less later.
follow-next-year = When you have paid next year’s insurance, you can apply again.
follow-start-up-support = For premises and equipment, look at start-up support.
