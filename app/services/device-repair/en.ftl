# Repairing an assistive device
# $office is who does a step; $phone the service line; $days a number of working days; $n which device.
# $free-repair-yuan is up to how many yuan spare parts are free.

title = Have a device repaired
summary = A wheelchair, crutch, hearing aid or care bed is broken: have it mended

# The page about the service
who = Anyone with a disability whose device is broken, loose or works badly. It may be your own, from the federation, or borrowed. If you fill this in for a relative, “you” means them; the phone number can be yours.
need-device = The broken device. Have a look at it while you fill this in.
need-phone = A mobile phone that can receive a text message.
cost = The work is usually free. Spare parts up to { $free-repair-yuan } yuan are usually free too. You usually pay what is above that, and we can ask you first.
decides = { $office }

eligible-certificate = You have a disability certificate.
    .no = Without a disability certificate, you can still call and ask. A borrowed device is repaired for whoever borrowed it.
    .perhaps = It depends on whether you have a disability certificate.
eligible-need = You may be using a device in daily life.
    .no = You have not named anything that is hard. If you use a device, you can have it repaired all the same.
    .perhaps = It depends on whether you use a device in daily life.

# Questions
question-motor = Is it a motorised wheelchair for the road?
    .short = Motorised wheelchair
    .hint = A three-wheeler with a petrol or electric motor that is driven on the road. A powered wheelchair for indoors and pavements is not one.
    .missing = Choose yes or no
question-motor-yes = Yes
question-motor-no = No

question-motor-service = Motorised wheelchairs are checked and repaired elsewhere
    .text = Its brakes and lights have to be checked as those of a vehicle. You can ask for the fuel subsidy there too.
    .instead = You can ask for the check, repair and fuel subsidy of a motorised wheelchair.
    .continue = I have something else to be repaired as well; go on

question-devices = Which devices need repair?
    .short = Devices to repair
    .hint = One after the other.
    .missing = Enter at least one
    .entry = Device { $n }
    .add = Add another device
    .remove = Remove device { $n }
question-devices-what = Which device is it?
    .hint = For example a wheelchair, a crutch, a hearing aid. Add the make if you know it.
    .missing = Enter what it is
question-devices-wrong = What is wrong with it?
    .hint = For example: the left brake does not hold
    .missing = Enter what is wrong with it
question-devices-usable = Can you still use it?
    .missing = Choose whether you can still use it
question-devices-usable-yes = Yes
question-devices-usable-badly = Only just
question-devices-usable-no = No
question-devices-from = Where do you have it from?
    .missing = Choose one. If you cannot remember, choose “I do not remember”
question-devices-from-federation = The federation gave it or helped pay for it
question-devices-from-own = I bought it, or somebody gave it to me
question-devices-from-borrowed = It is borrowed or rented
question-devices-from-unknown = I do not remember
question-devices-since = Since when have you used it?
    .hint = If you only remember the year, enter only the year.

question-danger = Is any of this dangerous?
    .short = Dangers
    .hint = Choose all that apply.
    .missing = Choose one. If none applies, choose “None of these”
question-danger-brakes = It does not brake, or rolls away by itself
question-danger-battery = The battery is swollen, hot, leaking or smells
question-danger-frame = The frame is broken or cracked, with sharp edges
question-danger-shock = It tingles when touched, as if it gave shocks
question-danger-none = None of these

question-stop-using = Please do not use it until it is repaired
    .text = If it does not brake or is broken, you may fall. Do not charge a swollen or hot battery; put it where nothing can burn, away from people.
    .instead = If it looks dangerous, call { $phone } at once. If there is a fire, call 119; if anyone is hurt, call 120.
    .continue = I understand; go on

question-own-share = What if you have to pay a part?
    .short = If you have to pay
    .hint = Spare parts up to { $free-repair-yuan } yuan are usually free.
    .missing = Choose one
question-own-share-ask = Tell me the price first; repair it when I agree
question-own-share-free-only = Repair only what costs me nothing

question-loan = Would you like to borrow one meanwhile?
    .short = Borrow one meanwhile
    .missing = Choose yes or no
question-loan-yes = Yes
question-loan-no = No

question-loan-what = What should the borrowed one be like? (optional)
    .short = Wishes for the borrowed one
    .hint = For example your height and weight, or how wide your door is.

question-way = How would you like to have it repaired?
    .short = How to repair it
    .missing = Choose one
question-way-bring = I will bring it, or somebody will for me
    .hint = Next you choose where
question-way-fetch = Fetch it from my home and bring it back
question-way-home = Repair it at my home
    .hint = For big or heavy things such as a care bed. If it has to be taken apart, it may have to be fetched after all

question-hall = Where will you bring it?
    .short = Place you bring it to
    .hint = Call { $phone } first to ask when it is open.
    .missing = Choose a place

question-address = Where should we come to?
    .short = Address
    .hint = With the house and door number. If there is no lift, add the floor.
    .missing = Enter the address

question-half-day = Which half-day is somebody at home?
    .short = Half-day for the visit
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
    .missing = Enter the name

question-number = What is the certificate number? (optional)
    .short = Certificate number
    .hint = It has 20 characters. If you have none or cannot find it, leave this empty; it does not matter.

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
    .hint = After sending, you can withdraw until you get the device back.
    .statement = What I have entered is true. The devices are used by me or my family.
    .confirmed = Confirmed
    .missing = Please confirm before you go on

# Stages
stage-acceptance = Accepted
    .doing = What you entered is being read by { $office }
    .next = Then the repair is arranged. If anything is missing, all of it is listed on this page at once.
    .about = What you entered is read by { $office }: usually up to { $days } working days
    .now = { $way ->
            [bring] If the device is not there yet, bring it to the place you chose and give your reference number.
           *[other] Nothing. Please take small things off the device and keep them safe.
        }
stage-loan-device = One to use meanwhile
    .doing = A device you can use meanwhile is being found by { $office }
    .next = Once you have it, the broken one is inspected.
    .about = Only if you asked to borrow one. It is lent to you by { $office }: usually up to { $days } working days
    .now = When you get it, please try it at once to see whether it suits you.
stage-inspection = Inspected: can it be repaired
    .doing = The fault is being looked for by { $office }
    .next = { $own-share ->
            [ask] Then you are told how it can be repaired and what it costs.
           *[free-only] Then whatever costs you nothing is repaired.
        }
    .about = An inspection by { $office }: usually up to { $days } working days. If it cannot be repaired, you are told why
    .now = { $way ->
            [bring] If the device is not there yet, please bring it soon; it cannot be inspected without it.
           *[other] When times appear here, choose one when somebody is at home.
        }
stage-quote = Price: nothing is repaired unless you agree
    .doing = The price is being worked out by { $office }, or is waiting for you
    .next = If you agree, the repair begins.
    .about = Only if you asked to be told first. The price and your share are written down by { $office }: usually up to { $days } working days
    .now = When the price is here, read it and choose: agree, ask for changes, or decline.
stage-repair = Repair
    .doing = Being repaired by { $office }
    .next = { $way ->
            [bring] When it is repaired, please come and collect it.
            [fetch] When it is repaired, it is brought back to your home.
           *[home] When it is repaired, please try it at once.
        }
    .about = A repair by { $office }: usually up to { $days } working days. If a part has to be waited for, you are told until when
stage-hand-back = Tried and given back
    .doing = Repaired; it is waiting for you to try it
    .next = If it works, it is yours again. If not, it is repaired once more.
    .about = It is given back to you by { $office }: usually up to { $days } working days
    .now = { $loan ->
            [yes] Try the repaired device. If it works, please give back the borrowed one.
           *[no] Try the repaired device. If anything is still wrong, say so at once.
        }
stage-visit = Follow-up: how it is going
    .doing = You have your device back
    .next = You may be asked by { $office } whether it works.
    .about = You may be asked by { $office } how the repair was, usually within { $days } working days

# Sentences of the timeline that belong to this service
event-assessed = Inspected by { $office }
event-delivered = The repaired device was given back to you by { $office }

# The end
finished = Your device is repaired
    .next = If it breaks again, come back at any time.
follow-fitting = If it keeps breaking or cannot be repaired, you can apply for a new one.
