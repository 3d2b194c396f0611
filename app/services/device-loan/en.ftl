# Borrowing, renting, keeping longer and returning an assistive device
# $office is who does a step; $phone the service line; $days a number of working days; $n which device.
# $long-loan-months is from how many months on a loan counts as long.

title = Borrow or return a device
summary = Borrow or rent a wheelchair, crutch or care bed for a while, and bring it back afterwards

# The page about the service
who = Anyone with a disability who needs a device for a while: after an operation, to try it, or while waiting for a new one. If you have borrowed or rented one, you can keep it longer or return it here. If you fill this in for a relative, “you” means them; the phone number can be yours.
need-identity = The identity card of the person who will use it.
need-phone = A mobile phone that can receive a text message.
need-deposit = If there is a deposit, you pay it when you get the device. To return one, bring the receipt for the deposit.
cost = Borrowing is usually free; renting costs a sum each month. For some devices you leave a deposit, which you get back. Rent and deposit are shown to you first; you pay only if you agree.
decides = { $office }

eligible-certificate = You have a disability certificate.
    .no = Without a disability certificate, please call and ask. Many places also lend to people who are injured or ill.
    .perhaps = It depends on whether you have a disability certificate.
eligible-need = A borrowed device may help with what you find hard.
    .no = You have not named anything that is hard. If you need something for a while, you can still borrow it.
    .perhaps = It depends on what is hard in your daily life.

# Questions
question-wish = What would you like to do?
    .short = What you would like to do
    .missing = Choose one
question-wish-borrow = Borrow a device
    .hint = Usually free; you bring it back afterwards
question-wish-rent = Rent a device
    .hint = You pay each month, and can usually keep it longer
question-wish-prolong = Keep longer what I have borrowed or rented
question-wish-return = Bring back what I have borrowed or rented

question-reason = Why do you need it?
    .short = Why you need it
    .hint = You can borrow it whatever you choose; this helps us find the right one.
    .missing = Choose one
question-reason-recovering = After an operation or an injury
question-reason-trying = To see whether it suits me
question-reason-waiting = Mine is being repaired, or I am waiting for a new one
question-reason-outing = For an outing, a hospital visit or a family visit
question-reason-lasting = For a long time

question-wanted = Which devices do you need?
    .short = Devices you need
    .hint = One after the other. If you do not know the name, write what it is for.
    .missing = Enter at least one
    .entry = Device { $n }
    .add = Add another device
    .remove = Remove device { $n }
question-wanted-what = Which device do you need?
    .hint = For example a wheelchair, a care bed, a walking frame
    .missing = Enter what you need
question-wanted-size = What are your height, weight and width of the door?
    .hint = Whatever you know, so that the size is right. For example: 165 cm tall, 60 kg

question-held = Which borrowed or rented devices do you have?
    .short = Devices you have
    .hint = Only those you want to keep longer or return now.
    .missing = Enter at least one
    .entry = Device { $n }
    .add = Add another device
    .remove = Remove device { $n }
question-held-what = Which device is it?
    .hint = If there is a number on it, add that.
    .missing = Enter what it is
question-held-state = What state is it in?
    .missing = Choose what state it is in
question-held-state-good = Good
question-held-state-worn = Worn, but it works
question-held-state-broken = Broken
    .hint = Please say so; it is looked at first, and you need not be afraid
question-held-state-incomplete = Something is missing
question-held-since = When did you borrow or rent it?
    .hint = If you only remember year and month, enter only those.

question-months = For how many months?
    .short = How long
    .hint = For less than a month, enter 1. To keep it longer, enter how many more months.
    .missing = Enter the number of months
    .unit = months

question-long = For so long, one of your own may be better
    .text = For { $long-loan-months } months or longer, it depends on whether others are waiting. If you need it for good, you can apply for one of your own that is chosen to fit you.
    .instead = You can apply to be fitted with a device. You can still borrow one while you wait.
    .continue = I would like to borrow first; go on

question-deposit = What a deposit is
    .text = A deposit is money you leave here and get back when you return the device. Usually nothing is taken off for normal wear. If it is lost, or damaged through carelessness, a part may be kept, and you are told why in writing.
    .instead = If you cannot pay a deposit, call { $phone } and ask whether you may pay less or nothing.
    .continue = I understand; go on

question-paid-deposit = Did you pay a deposit?
    .short = Deposit paid
    .missing = Choose one. If you cannot remember, choose “I do not remember”
question-paid-deposit-yes = Yes
question-paid-deposit-no = No
question-paid-deposit-unknown = I do not remember
    .hint = The staff will look it up

question-deposit-back = How would you like the deposit back?
    .short = How you get the deposit back
    .missing = Choose one
question-deposit-back-bank = To a bank account
question-deposit-back-same = The way I paid it

question-bank = Which bank account should the deposit go to?
    .short = Bank account
    .hint = Name the bank and the account number.
    .missing = Enter a bank account

question-receive = How would you like to get it?
    .short = How you get it
    .missing = Choose one
question-receive-collect = I will collect it, or somebody will for me
    .hint = Next you choose where
question-receive-bring = Bring it to my home
    .hint = Big things such as a care bed are set up for you

question-give-back = How will you return it?
    .short = How you return it
    .missing = Choose one
question-give-back-bring = I will bring it, or somebody will for me
    .hint = Next you choose where
question-give-back-fetch = Fetch it from my home

question-hall = Where will you go?
    .short = Place
    .hint = Call { $phone } first to ask when it is open.
    .missing = Choose a place

question-address = Where should we come to?
    .short = Address
    .hint = With the house and door number. If there is no lift, add the floor.
    .missing = Enter the address

question-half-day = Which half-day suits you?
    .short = Half-day that suits you
    .hint = This is when it suits you. You will be told when it is settled.
    .missing = Choose a half-day

question-access = What do you need when we meet?
    .short = What you need when we meet
    .hint = Choose all that apply.
    .missing = Choose one. If you need nothing, choose “Nothing”
question-access-interpreter = A sign language interpreter
question-access-wheelchair = A place a wheelchair can get into
question-access-companion = A seat for the person who comes with me
question-access-quiet = A quiet place with few people
question-access-writing = Things written down, or in large print
question-access-none = Nothing

question-name = What is the name of the person who uses the device?
    .short = Name
    .hint = If you keep it longer or return it: the name it was borrowed under.
    .missing = Enter the name

question-citizen-id = What is the identity card number of the person who will use it?
    .short = Identity card number
    .hint = It has 18 characters.
    .missing = Enter the identity card number

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
    .hint = After sending, you can withdraw until it is done.
    .statement = What I have entered is true. I will look after what I borrow or rent and return it on time.
    .confirmed = Confirmed
    .missing = Please confirm before you go on

# Stages
stage-acceptance = Accepted
    .doing = What you entered is being read by { $office }
    .next = { $wish ->
            [return] Then a time to return it is agreed with you.
            [prolong] Then somebody asks whether others are waiting for it.
           *[other] Then somebody looks for a device that fits.
        }
    .about = What you entered is read by { $office }: usually up to { $days } working days
stage-approval = Is one there, and can you have it
    .doing = { $wish ->
            [prolong] Whether you can keep it longer is being looked at by { $office }
           *[other] A device that fits is being looked for by { $office }
        }
    .next = { $wish ->
            [prolong] If you can, the new last day is written down for you.
           *[other] If there is one, you are shown the rent, the deposit and the last day.
        }
    .about = Not if you return something. The shelf is looked through by { $office }: usually up to { $days } working days. If all are lent out, you are told that you must wait
stage-terms = Rent, deposit and last day agreed
    .doing = Rent, deposit and last day are being written down by { $office }, or are waiting for you
    .next = If you agree, you get the device.
    .about = Only to borrow or rent. They are shown to you by { $office }: usually up to { $days } working days
    .now = When they are here, read them and choose: agree, ask for changes, or decline.
stage-handover = Handed to you
    .doing = The device is ready; a time for you to get it is being agreed
    .next = You are shown how to use it, and its present state is written down.
    .about = Only to borrow or rent. It is handed to you by { $office }: usually up to { $days } working days
    .now = { $receive ->
            [bring] When times appear here, choose one when somebody is at home. Keep the receipt for the deposit.
           *[collect] When times appear here, choose one to collect it. Keep the receipt for the deposit.
        }
stage-return = In use, then returned
    .doing = You have the device
    .next = When you return it, its state is looked at together with { $office }.
    .about = You return it to { $office } when you are done, usually after about { $days } working days, depending on how long you borrow it
    .now = Please return it by the last day. To keep it longer, ask before that day. If it breaks, ask for a repair.
    .pauses = You are using the device for as long as you chose, so these days do not count
stage-take-back = Returned and looked at together
    .doing = Your device is expected back by { $office }
    .next = { $paid-deposit ->
            [no] Its state is looked at together, and you get a note that it was returned.
           *[other] Its state is looked at together; if all is well, you get the deposit back.
        }
    .about = Only to return something. It is looked at and taken in by { $office }: usually up to { $days } working days
    .now = { $give-back ->
            [fetch] When times appear here, choose one when somebody is at home. Put all its parts together.
           *[bring] Bring the device with all its parts and give your reference number.
        }
stage-refund = Deposit paid back
    .doing = The device is returned; the deposit is being paid back by { $office }
    .next = You get the deposit. If a part is kept, you are told why.
    .about = If there was a deposit, it is paid back by { $office }: usually up to { $days } working days
stage-visit = Follow-up: how it went
    .doing = { $wish ->
            [prolong] You can keep the device longer
           *[other] The device is returned
        }
    .next = You may be asked by { $office } how it worked for you.
    .about = You may be asked by { $office } whether you are satisfied, usually within { $days } working days

# Sentences of the timeline that belong to this service
event-approved = Agreed to by { $office }
event-delivered = The device was handed to you by { $office }

# The end
finished = All done
    .next = When you need a device again, come back at any time.
follow-fitting = If you need it for good, you can apply for one of your own.
