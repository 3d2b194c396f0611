# Social-insurance subsidy for flexible work
# $office is who does a step; $phone the service line; $days a number of working days.

title = Social-insurance subsidy for flexible work
summary = You do odd jobs or work found online and pay your own insurance: apply to get part of it back

# The page about the service
who = Anyone with a disability certificate and no fixed employer who pays their own social insurance. Odd jobs, deliveries, crafts at home and work found online all count. Usually you pay first.
need-certificate = Your certificate, to read its number.
need-receipt = The receipts for the insurance. The tax and social-insurance apps show them too.
need-bank = A bank card or passbook in your own name, to read the account number.
cost = Applying is free. How much is paid, and for how many years, differs from place to place; you will be told.
decides = { $office }

eligible-certificate = You have a disability certificate.
    .no = You need a certificate first. Apply for one, or renew it if it has expired.
    .perhaps = We do not know yet whether you have a certificate.
eligible-work = You are in work.
    .no = It is for people who work on their own and pay their own social insurance.
    .perhaps = We do not know yet whether you are in work.
eligible-age = You are of working age.
    .no = It is usually for people from { $working-age } on who have not reached retirement age.
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

question-work = What kind of work do you do?
    .short = Kind of work
    .missing = Choose one
question-work-platform = Deliveries, driving, live streaming
question-work-odd-jobs = Odd jobs, by the day
question-work-home = Crafts at home, or work found online
question-work-own = My own business, with a licence
question-work-employed = I am employed
question-work-none = I have no work now

question-own = With a licence another subsidy fits better
    .text = Whoever runs a business and pays their own pension insurance usually asks for the pension subsidy for the self-employed.
    .continue = I still want to apply; go on
    .instead = If you are not sure which, call { $phone }.

question-employed = Your employer pays this insurance
    .text = This subsidy is for people who pay their own social insurance.
    .continue = I still want to apply; go on
    .instead = If your employer does not pay it, call 12333 and ask, or { $phone }.

question-none = This subsidy is for people in work
    .text = Without work, register as looking for it first. When you have found some and paid the insurance, apply.
    .continue = I still want to apply; go on
    .instead = If your work has just ended and you paid until then, you can go on here.

question-what = What do you do, exactly?
    .short = What you do
    .hint = For example delivering meals, packing boxes, drawing pictures.
    .missing = Enter what you do

question-registered-work = Are you registered as in flexible work?
    .short = Registered as in flexible work
    .hint = That is, you have told the labour office’s window that you work on your own.
    .missing = Choose one. If you are not sure, choose “I do not know”
question-registered-work-yes = Yes
question-registered-work-no = No
question-registered-work-unknown = I do not know

question-register-work = It is better to register there first
    .text = Go to the labour office’s window in your town or street, and register as in flexible work. Ask there about people who are hard to place: a disability certificate usually counts. Most places pay only from then on.
    .continue = Apply now all the same; go on
    .instead = If you cannot go there, call 12333, or { $phone }.

question-insurance = Which insurance do you pay yourself?
    .short = Insurance paid by yourself
    .hint = Choose all that you pay.
    .missing = Choose what you pay. If there is none, choose “None so far”
question-insurance-pension = The workers’ pension insurance
question-insurance-medical = The workers’ medical insurance
question-insurance-none = None so far, or only the residents’

question-unpaid = Usually you pay first, and apply then
    .text = It covers the workers’ pension and medical insurance you pay yourself. The residents’ insurance is usually not covered here.
    .continue = Apply now all the same; go on
    .instead = If you cannot pay so much at once, call { $phone } and say so.

question-months = For how many months?
    .short = Months
    .hint = Count the months on the receipts.
    .missing = Enter how many months
    .unit = months

question-paid = How much have you paid for these months?
    .short = Paid by yourself
    .missing = Enter what you have paid

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
    .statement = What I have entered is true, and I pay the insurance myself. I agree that the federation checks it with the labour and social-insurance offices, only for this application.
    .confirmed = Confirmed
    .missing = Please confirm before you go on

# Stages
stage-acceptance = Papers taken in
    .doing = Your papers are with { $office }
    .next = If everything is there, it goes on. If anything is missing, all of it is listed on this page at once.
    .about = Your papers are read by { $office }: usually up to { $days } working days
    .now = If you have papers to hand in, take them to { $office } soon and give your reference number. If you asked for a visit, wait for the staff to contact you.
stage-approval = Decided
    .doing = Your application is being checked with the labour office by { $office }
    .next = If the answer is yes, the money is paid, and how much is written here. If not, you are told why, and you can ask for a review: somebody looks at it again.
    .about = A decision by { $office }, after asking the labour office: usually up to { $days } working days
stage-payment = The money is paid
    .doing = Approved; the money is being paid by { $office }
    .next = It goes to the account you gave. When it arrives, check that it is right. If it is not your turn yet, this page says that you are waiting.
    .about = The money is paid by { $office }: usually up to { $days } working days

# The end
finished = The social-insurance subsidy has been paid to you
    .next = Keep the receipts. When an employer takes you on, call { $phone } and say so; from then on the employer pays.
follow-again = If you go on paying, you can apply again next time.
follow-job-registration = If you would like lasting work, register as looking for it.
