# Start-up support
# $office is who does a step; $phone the service line; $days a number of working days. $average-yuan is computed and no
# standard; where there is none it is 0.

title = Start-up support
summary = You run a small business, or mean to: apply for money for premises, equipment or the beginning

# The page about the service
who = Anyone with a disability certificate who runs a business of their own or means to. A shop, a stall, an online shop, farming and crafts all count. Apply in the place where the business licence is from.
need-certificate = Your certificate, to read its number.
need-licence = The business licence, if you have one. Without it you can apply all the same.
need-invoices = The lease, and invoices for equipment, as far as you have them.
need-bank = A bank card or passbook in your own name, to read the account number.
cost = { $average-yuan ->
        [0] Applying is free. What is paid, and how much, differs from place to place; you will be told.
       *[other] Applying is free. In { $average-year } people here got { $average-yuan } yuan each on average. That is computed and no standard; you will be told how much you get.
    }
decides = { $office }

eligible-certificate = You have a disability certificate.
    .no = You need a certificate first. Apply for one, or renew it if it has expired.
    .perhaps = We do not know yet whether you have a certificate.
eligible-business = You want a business of your own, or have one.
    .no = You said that you do not want to work now. Apply when you want a business of your own.
    .perhaps = We do not know yet whether you want your own business.
eligible-age = You are old enough to run a business.
    .no = One has to be { $working-age } or older.
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

question-state = Has your business begun?
    .short = How far it is
    .missing = Choose one
question-state-licensed = Yes, with a business licence
question-state-unlicensed = Yes, without a business licence so far
    .hint = For example a stall, jobs found online, crafts made at home
question-state-planning = Not yet, I mean to begin

question-planning = Please do not spend the money yet
    .text = Subsidies are usually paid after the decision, and never the whole of it. If you rent or buy first and the answer is no, the cost is yours. Send the application, and we talk first.
    .continue = I understand; go on
    .instead = If you want to learn how to run a business first, choose “Learning” further down.

question-unlicensed = Some of the money needs a business licence
    .text = The licence is free; the market regulator’s window makes it. You can apply without one, and the staff will look at it with you.
    .continue = I understand; go on
    .instead = If it is only your social insurance, look at the social-insurance subsidy.

question-trade = What is your trade?
    .short = Trade
    .missing = Choose one
question-trade-shop = A small shop or a stall
question-trade-food = Food
question-trade-online = An online shop, live selling, jobs found online
question-trade-craft = Crafts or repairs
question-trade-farm = Farming or livestock
question-trade-massage = Massage
question-trade-other = Something else

question-massage = A massage shop has support of its own
    .text = For a massage shop of a blind person, massage support usually fits better. The same thing is never paid for twice.
    .continue = I still want start-up support; go on
    .instead = If you are not sure which, call { $phone }.

question-story = Tell us about your business
    .short = Your business
    .hint = What you sell, where, and who helps you. A few sentences will do.
    .missing = Tell us about your business

question-since = When was the licence made?
    .short = Date of the licence
    .hint = It stands on the licence. The year alone will do.
    .missing = Enter the year of the licence

question-wanted = Which help do you want?
    .short = Help wanted
    .hint = Choose all that you want.
    .missing = Choose at least one
question-wanted-start = Money to begin with
question-wanted-premises = Rent of the premises
question-wanted-equipment = Equipment and tools
question-wanted-loan = Interest on a loan
question-wanted-learn = Learning: business or a skill

question-rent = How much is the rent each month?
    .short = Rent each month
    .hint = If you have not rented yet, a rough figure will do.
    .missing = Enter the rent. A rough figure will do

question-equipment = What do you need to buy, and about how much does it cost?
    .short = Equipment
    .hint = Both what you have bought and what you want. For example one sewing machine, 3000 yuan.
    .missing = Enter what you need to buy and about how much it costs

question-before = Have you had start-up money before?
    .short = Had before
    .hint = From the federation or the labour office. You may then still apply for something else.
    .missing = Choose one. If you are not sure, choose “I do not know”
question-before-no = No
question-before-yes = Yes
question-before-unknown = I do not know

question-licence = How will you show the business licence?
    .short = Business licence
    .hint = A copy, with your own name on it. Photos cannot be sent from here yet.
    .missing = Choose how you will hand it in

question-rent-papers = How will you hand in the lease?
    .short = Lease
    .hint = The lease and the receipts for the rent. If you have not rented yet, choose “I do not have it yet”.
    .missing = Choose how you will hand in the lease

question-invoices = How will you hand in the invoices for the equipment?
    .short = Invoices for equipment
    .hint = Invoices and receipts both count. If you have not bought it yet, choose “I do not have it yet”.
    .missing = Choose how you will hand in the invoices

question-bank = Which account should the money go to?
    .short = Bank account
    .hint = An account in your own name. The number is on the card or passbook.
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
    .statement = What I have entered is true, and I run the business myself. I agree that the federation checks it with the labour office and the market regulator, only for this application.
    .confirmed = Confirmed
    .missing = Please confirm before you go on

# Stages
stage-acceptance = Papers taken in
    .doing = Your papers are with { $office }
    .next = If everything is there, it goes on. If anything is missing, all of it is listed on this page at once.
    .about = Your papers are read by { $office }: usually up to { $days } working days
    .now = If you have papers to hand in, take them to { $office } soon and give your reference number. If you asked for a visit, wait for the staff to contact you.
stage-look = Somebody looks at your business
    .doing = A look at your business is being arranged by { $office }
    .next = Afterwards you are told what can be paid for. Learning is talked about too.
    .about = { $office } comes at a time that suits you, usually within { $days } working days
    .now = When times are offered, choose one that suits you. If you have not begun yet, you talk at your home or in the hall.
    .pauses = You choose the day, so the wait does not count as our working time.
stage-approval = Decided
    .doing = Your application is being decided by { $office }
    .next = If the answer is yes, the money is paid, and how much is written here. If not, you are told why, and you can ask for a review: somebody looks at it again.
    .about = A decision by { $office }: usually up to { $days } working days
stage-payment = The money is paid
    .doing = Approved; the money is being paid by { $office }
    .next = It goes to the account you gave. When it arrives, check that it is right. If it is not your turn yet, this page says that you are waiting.
    .about = The money is paid by { $office }: usually up to { $days } working days
stage-follow-up = Follow-up: how is your business?
    .doing = The start-up support has been paid to you
    .next = { $office } will contact you in two or three months and ask how it goes and what else would help.
    .about = Two or three months later { $office } asks how it goes: usually up to { $days } working days

# Sentences of the timeline that belong to this service
event-assessed = Your business was seen by { $office }

# The end
finished = The start-up support has been paid to you
    .next = Keep invoices and the lease; somebody may want to see them. If the business ends, register as looking for work.
follow-pension-subsidy = With a business licence and a pension insurance you pay yourself, you can apply for the pension subsidy.
follow-social-insurance-subsidy = If you pay your own social insurance, you can apply for the social-insurance subsidy.
