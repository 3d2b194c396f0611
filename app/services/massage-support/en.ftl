# Massage support
# $office is who does a step; $phone the service line; $days a number of working days.

title = Massage support for blind people
summary = You see little or nothing and run a massage shop, or learn massage: apply for support

# The page about the service
who = Anyone with a disability certificate who sees little or nothing and runs a massage shop. Whoever means to open one, or to learn or learn more, can apply too. You usually apply where you are registered.
need-certificate = Your certificate, to read its number.
need-licence = For a shop, the business licence. Without it so far, you can apply all the same.
need-skill = For a shop, the massage certificates.
need-bank = For a shop, the number of your own bank account.
cost = Applying is free. What a shop gets, and whether a class costs anything, you will be told.
decides = { $office }

eligible-certificate = You have a disability certificate.
    .no = You need a certificate first. Apply for one, or renew it if it has expired.
    .perhaps = We do not know yet whether you have a certificate.
eligible-sight = Seeing is hard for you.
    .no = It is for people who see little or nothing.
    .perhaps = It depends on whether your certificate is for a visual disability.
eligible-work = You want to work, or to learn a trade.
    .no = You said that you do not want to work now. Apply when you want to learn massage.
    .perhaps = We do not know yet whether you want to work.
eligible-age = You are old enough to work.
    .no = One has to be { $working-age } or older.
    .perhaps = We do not know your age yet.

# Questions
question-wanted = What would you like?
    .short = What you want
    .hint = Choose all that you want. One application will do.
    .missing = Choose at least one
question-wanted-new-shop = To open a massage shop
question-wanted-shop = Help for the shop I have
question-wanted-learn = To learn massage, or to learn more

question-number = What is your certificate number?
    .short = Certificate number
    .hint = It has 20 characters: your 18-character ID number, then 2 digits. A replacement also ends in B1 or the like.
    .missing = Enter your certificate number

question-other-category = This support is for people who see little or nothing
    .text = By its number, your certificate is not for a visual disability. For a shop and equipment, look at start-up support.
    .continue = I still want to apply; let the staff decide
    .instead = If you see badly too, you can have your certificate changed first. Call { $phone } and ask.

question-name = What is your name?
    .short = Name
    .hint = As on your certificate.
    .missing = Enter your name

question-shop-name = What is the shop called?
    .short = Name of the shop
    .hint = As on the business licence. If it has no name yet, write “not yet”.
    .missing = Enter the name of the shop

question-shop-address = Where is the shop?
    .short = Address of the shop
    .hint = With the door number. If you have not found one yet, say about where.
    .missing = Enter where the shop is

question-since = When did the shop open? (optional)
    .short = Opening of the shop
    .hint = The year alone will do. If it has not opened yet, say when it is to.

question-beds = How many massage beds are there?
    .short = Massage beds
    .hint = If there is none yet, enter 0.
    .missing = Enter how many. If there is none, enter 0
    .unit = beds

question-masseurs = How many masseurs in the shop see little or nothing?
    .short = Masseurs who see little or nothing
    .hint = Count yourself too.
    .missing = Enter how many. If there is none, enter 0
    .unit = people

question-shop-needs = What does the shop need most?
    .short = What the shop needs
    .hint = Choose all that it needs.
    .missing = Choose at least one
question-shop-needs-rent = Help with the rent
question-shop-needs-equipment = Massage beds, a sterilising cabinet, a washing machine
question-shop-needs-room = Rooms that are easy to walk and easy to know
    .hint = For example handrails, guiding paths, appliances that speak
question-shop-needs-sign = A sign over the door
question-shop-needs-learn = Training for the people in the shop

question-before = Has the shop had such support before?
    .short = Had before
    .missing = Choose one. If you are not sure, choose “I do not know”
question-before-no = No
question-before-yes = Yes
question-before-unknown = I do not know

question-learn = What would you like to learn?
    .short = What to learn
    .missing = Choose one
question-learn-begin = Massage, from the beginning
question-learn-health = More of health massage, which I know
question-learn-medical = Medical massage, for the examination
    .hint = Medical massage has an examination; whoever passes may work in a hospital

question-books = How do you read what is to be learnt?
    .short = Books and papers
    .hint = Choose all that suit. The teacher prepares them so.
    .missing = Choose what suits. If all do, choose “Any”
question-books-braille = Braille
question-books-sound = Recordings, by ear
question-books-large = Large print
question-books-computer = Read aloud by a computer or a phone
question-books-any = Any

question-live = Where would you live meanwhile?
    .short = Where to live
    .missing = Choose one. If you are not sure, choose “I do not know yet”
question-live-daily = At home, going there every day
question-live-stay = There, so I need a bed
question-live-unknown = I do not know yet; it depends on the place

question-licence = How will you show the business licence?
    .short = Business licence
    .hint = A copy. If you have none yet, choose “I do not have it yet”. Photos cannot be sent from here yet.
    .missing = Choose how you will hand it in

question-skill = How will you show the massage certificates?
    .short = Massage certificates
    .hint = Those of every masseur in the shop. Copies will do.
    .missing = Choose how you will hand them in

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
    .hint = After sending, you can withdraw until it is approved.
    .statement = What I have entered is true. I agree that the federation checks it with the market regulator and the labour office, only for this application.
    .confirmed = Confirmed
    .missing = Please confirm before you go on

# Stages
stage-acceptance = Papers taken in
    .doing = Your papers are with { $office }
    .next = If everything is there, it goes on. If anything is missing, all of it is listed on this page at once.
    .about = Your papers are read by { $office }: usually up to { $days } working days
    .now = If you have papers to hand in, take them to { $office } soon and give your reference number. If you asked for a visit, wait for the staff to contact you.
stage-look = Somebody looks what the shop needs
    .doing = A visit to your shop is being arranged by { $office }
    .next = Afterwards you are told what can be applied for.
    .about = { $office } comes at a time that suits you, usually within { $days } working days
    .now = When times are offered, choose one that suits the shop. If it has not opened yet, you talk at your home or in the hall.
    .pauses = You choose the day, so the wait does not count as our working time.
stage-approval = Decided
    .doing = Your application is being decided by { $office }
    .next = If the answer is yes, it says what help there will be. If not, you are told why, and you can ask for a review: somebody looks at it again.
    .about = A decision by { $office }: usually up to { $days } working days
stage-payment = The money is paid
    .doing = Approved; the money is being paid by { $office }
    .next = It goes to the account you gave. When it arrives, check that it is right. If it is not your turn yet, this page says that you are waiting.
    .about = The money is paid by { $office }: usually up to { $days } working days
stage-place = A place in a class is found
    .doing = A place for you to learn is being found by { $office }
    .next = Then you are told where you learn, when it begins and what to bring. If there is no place left, this page says that you are waiting.
    .about = A place is found by { $office }: usually up to { $days } working days
stage-follow-up = Follow-up: how does it go?
    .doing = What you applied for is done
    .next = { $office } will contact you in two or three months and ask how it goes and what else would help.
    .about = Two or three months later { $office } asks how it goes: usually up to { $days } working days

# Sentences of the timeline that belong to this service
event-assessed = Your shop was seen by { $office }

# The end
finished = The massage support is done
    .next = Keep the invoices for what you bought with it. If you need more help later, ask again.
follow-pension-subsidy = If you pay your own pension insurance, you can apply for the pension subsidy.
follow-job-registration = When you have learnt it and want work in massage, register as looking for it.
