# Motorised wheelchairs: check, repair, fuel subsidy
# $office is who does a step; $phone the service line; $days a number of working days; $fuel-yuan-a-year what a vehicle gets.

title = Motorised wheelchair: check, repair and fuel subsidy
summary = Have the vehicle checked each year, have it repaired, get a subsidy for a year’s fuel

# The page about the service
who = Anyone with a physical disability who has a motorised wheelchair, the three-wheeler that people with disabilities drive on the road. The fuel subsidy is for owners whose legs are affected. If yours is out of use or scrapped, tell us here too. If you fill this in for a relative, “you” means them; the phone number can be yours. You usually apply where you are registered.
need-certificate = Your disability certificate.
need-vehicle = The vehicle, to read its plate.
need-proof = For your first subsidy: the invoice or another proof that you bought it.
need-bank = For the subsidy: your own bank account number.
cost = Applying and the check are usually free. If a repair costs you something, you are shown the price first; nothing is repaired unless you agree.
decides = { $office }

eligible-certificate = You have a disability certificate.
    .no = You need a disability certificate first. Without one, apply for it; if it has run out, renew it.
    .perhaps = It depends on whether you have a disability certificate.
eligible-legs = Your disability is, or includes, a physical one.
    .no = The fuel subsidy is only for owners whose legs are affected.
    .perhaps = It depends on whether your legs are affected; the staff will look at your certificate.
eligible-vehicle = You have a motorised wheelchair.
    .no = You need a motorised wheelchair of your own.
    .perhaps = It depends on whether you have a motorised wheelchair.

# Questions
question-wanted = What would you like to do?
    .short = What you would like to do
    .hint = Choose all you want; they can be done together.
    .missing = Choose at least one
question-wanted-inspection = The yearly check
    .hint = Brakes, lights, tyres and wiring are looked at and cared for
question-wanted-repair = Have it repaired
question-wanted-subsidy = Get the fuel subsidy
    .hint = Usually { $fuel-yuan-a-year } yuan a year for a vehicle, one vehicle a person
question-wanted-report = Say that it is out of use or scrapped

question-number = What is your certificate number?
    .short = Certificate number
    .hint = It has 20 characters: your 18-character ID number, then 2 digits. A replacement also ends in B1 or the like.
    .missing = Enter your certificate number

question-other-category = The fuel subsidy is for owners whose legs are affected
    .text = From its number, your certificate is not for a physical disability. By the national rule, the subsidy is for owners whose legs are affected. The check and repair are open to you all the same.
    .instead = If your legs are affected too, the category on your certificate can be changed first. Call { $phone } and ask.
    .continue = I still want to apply; let the staff decide

question-state = How is the vehicle now?
    .short = State of the vehicle
    .missing = Choose one
question-state-in-use = In use
question-state-out-of-use = Out of use; it is standing still
question-state-scrapped = Scrapped, sold or lost

question-out-of-use = There is no fuel subsidy while it stands still
    .text = You are not fined for saying so. The subsidy stops while it is out of use. When you drive it again, tell us and you can get it again.
    .instead = If it stands still because it is broken, go back and choose “Have it repaired”.
    .continue = I understand; go on

question-scrapped = The fuel subsidy ends when the vehicle is scrapped
    .text = You are not fined for saying so. The vehicle is taken off the list and gets no more subsidy. If you were paid too much, the staff will tell you what to do. With a new vehicle you can apply again.
    .instead = If going out is hard, you can apply for a device such as a wheelchair.
    .continue = I understand; go on

question-plate = What is its plate number? (optional)
    .short = Plate number
    .hint = If it has no plate, leave this empty or enter the number on its frame.

question-owner = Whose vehicle is it?
    .short = Owner
    .hint = The name on the vehicle licence or on the invoice.
    .missing = Choose one
question-owner-self = Mine
question-owner-family = A relative’s
question-owner-other = Somebody else’s

question-not-owner = The subsidy is only for the owner
    .text = By the national rule, the subsidy is for an owner who has a disability certificate. If the vehicle is in another name, you may not get it.
    .instead = Is it yours, only under another name? Call { $phone } and ask how to change that.
    .continue = I still want to apply; let the staff decide

question-bought = When was it bought? (optional)
    .short = When it was bought
    .hint = If you only remember the year, enter only the year.

question-before = Have you had the fuel subsidy before?
    .short = Had the subsidy before
    .missing = Choose one. If you cannot remember, choose “I do not remember”
question-before-first = No, this is the first time
question-before-again = Yes
question-before-unknown = I do not remember

question-proof = How will you hand in the proof that you bought it?
    .short = Proof that you bought it
    .hint = An invoice, a receipt, or a vehicle licence in your name. If you have none of these, choose “I do not have it yet”; the staff will tell you what to do. Photos cannot be sent from here yet.
    .missing = Choose how you will hand it in

question-fault = What is wrong with the vehicle?
    .short = What is wrong
    .hint = For example: the right brake is slack, the headlight is out.
    .missing = Enter what is wrong

question-danger = Is any of this dangerous?
    .short = Dangers
    .hint = Choose all that apply.
    .missing = Choose one. If none applies, choose “None of these”
question-danger-brakes = It does not brake
question-danger-steering = It does not steer well
question-danger-battery = The battery is swollen, hot, leaking or smells
question-danger-fuel = Fuel is leaking, or it smells of fuel
question-danger-none = None of these

question-stop-driving = Please do not drive it until it is repaired
    .text = On the road, you and others may get hurt. Keep a swollen battery or leaking fuel away from fire, and do not charge it. Please choose that we fetch it or come to you.
    .instead = If it looks dangerous, call { $phone } at once. If there is a fire, call 119; if anyone is hurt, call 120.
    .continue = I understand; go on

question-way = How would you like to have it checked or repaired?
    .short = How to check or repair it
    .missing = Choose one
question-way-bring = I will drive it there
    .hint = You get the address together with the time
question-way-fetch = Fetch it from my home
question-way-home = Come to my home

question-half-day = Which half-day suits you?
    .short = Half-day that suits you
    .hint = This is when it suits you. You will be told when it is settled.
    .missing = Choose a half-day

question-bank = Which bank account should the subsidy go to?
    .short = Bank account
    .hint = Name the bank and the account number. It must be in the owner’s name.
    .missing = Enter a bank account

question-address = Where do you live now?
    .short = Present address
    .hint = With the house and door number. If you chose a visit, we come here.
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
    .hint = After sending, you can withdraw until it is done.
    .statement = What I have entered is true. If the vehicle goes out of use, is scrapped or sold, I will say so.
    .confirmed = Confirmed
    .missing = Please confirm before you go on

# Stages
stage-acceptance = Accepted
    .doing = Your application is with { $office }
    .next = If everything is there, it goes on. If anything is missing, all of it is listed on this page at once.
    .about = Your application is read by { $office }: usually up to { $days } working days
    .now = { $before ->
            [first] If the proof that you bought it is not there yet, please take it to { $office } soon and give your reference number.
            [unknown] If the proof that you bought it is not there yet, please take it to { $office } soon and give your reference number.
           *[other] Nothing.
        }
stage-inspection = Vehicle checked
    .doing = { $way ->
            [bring] A time for you to bring the vehicle is being agreed
            [fetch] A time to fetch the vehicle is being agreed
           *[home] A time to check the vehicle at your home is being agreed
        }
    .next = After the check you are told what is in order and what needs repair.
    .about = Only for a check or repair. First a time is agreed, then it is checked, usually within { $days } working days
    .now = { $way ->
            [bring] When times appear here, choose one and bring the vehicle. If it seems dangerous, do not drive; ask us to fetch it.
           *[other] When times appear here, choose one when somebody is at home.
        }
    .pauses = The time of the check is yours to choose, so these days do not count
stage-quote = Price: nothing is repaired unless you agree
    .doing = The price is being worked out by { $office }, or is waiting for you
    .next = If you agree, the repair begins.
    .about = Only for a repair. The price and your share are written down by { $office }: usually up to { $days } working days
    .now = When the price is here, read it. No repair, but you still want the subsidy? Choose changes and write “no repair”. If you decline, the whole application ends.
stage-repair = Repair
    .doing = Being repaired by { $office }
    .next = When it is repaired, please try it at once.
    .about = Only for a repair, by { $office }: usually up to { $days } working days. If a part has to be waited for, you are told
stage-hand-back = Tried and given back
    .doing = Repaired; it is waiting for you to try it
    .next = If it drives well, it is yours again. If not, it is repaired once more.
    .about = Only for a repair. It is given back to you by { $office }: usually up to { $days } working days
    .now = Try the brakes and lights. If anything is still wrong, say so at once.
stage-review = Subsidy reviewed
    .doing = Your subsidy is being reviewed by { $office }
    .next = Once it is approved, it is filed with this year’s list and then paid.
    .about = Only for the subsidy. Vehicle and owner are compared by { $office }: usually up to { $days } working days
stage-record = Out of use or scrapped: written down
    .doing = The vehicle is being taken off the subsidy list by { $office }
    .next = { $state ->
            [out-of-use] When you drive it again, tell us and you can get the subsidy again.
            [scrapped] With a new vehicle you can apply for the subsidy again.
           *[in-use] When it is written down, this page tells you.
        }
    .about = Only if it is out of use or scrapped. It is written down by { $office }: usually up to { $days } working days
stage-payment = Subsidy paid
    .doing = The subsidy is approved and being paid
    .next = The money goes to the account you gave.
    .about = Only for the subsidy. Most places pay once a year; usually up to { $days } working days by { $office }
stage-visit = Follow-up: how it went
    .doing = All you asked for is done
    .next = You may be asked by { $office } how it went.
    .about = You may be asked by { $office } whether you are satisfied, usually within { $days } working days

# Sentences of the timeline that belong to this service
event-assessed = The vehicle was checked by { $office }
event-approved = Approved by { $office }: you get the subsidy
event-delivered = The repaired vehicle was given back to you by { $office }

# The end
finished = All done
    .next = If anything changes, if it goes out of use, is scrapped or replaced, please tell us.
follow-fitting = If you no longer drive, you can apply for a device such as a wheelchair.
follow-next-year = The subsidy and the check come once a year; remember to come back next year.
