# Fitting an assistive device
# $office is who does a step; $phone the service line; $days a number of working days; $n which device.
# $use-life-years is how long a device is meant to last; $child-age under which age one is a child.

title = Get an assistive device
summary = A wheelchair, hearing aid, artificial limb or care bed: find one that fits you

# The page about the service
who = Anyone with a disability for whom walking, seeing, hearing, speaking, handling things or washing is hard. You need not know what the device is called; just say what is hard. If you fill this in for a relative, “you” means them; the phone number can be yours. You usually apply where you are registered.
need-certificate = The disability certificate. A child without one can apply with a doctor’s statement from a hospital.
need-phone = A mobile phone that can receive a text message.
need-bank = If you want to buy it yourself and get a subsidy: your own bank account number.
cost = Applying and the assessment are usually free. For some devices you pay a share. How much is shown to you first, and nothing happens unless you agree.
decides = { $office }

eligible-certificate = You have a disability certificate, or are under { $child-age }
    .no = You usually need a disability certificate first. Without one, apply for it; if it has run out, renew it. Most places let children under { $child-age } apply without one.
    .perhaps = It depends on whether you have a disability certificate or are under { $child-age }
eligible-need = A device may help with what you find hard.
    .no = You have not named anything that is hard. Come back if something becomes hard.
    .perhaps = It depends on what is hard in your daily life.

# Questions
question-difficulty = What is hard for you in daily life?
    .short = What is hard
    .hint = Choose all that are.
    .missing = Choose at least one. If none fits, choose “Something else”
question-difficulty-walking = Walking, stairs, going out
question-difficulty-sitting = Sitting up, sitting steadily, turning over, getting in and out of bed
question-difficulty-bath = Bathing, using the toilet
question-difficulty-hands = Holding things, eating, dressing, writing
question-difficulty-seeing = Seeing, finding the way
question-difficulty-hearing = Hearing people, the doorbell or the phone
question-difficulty-speaking = Making myself understood when I speak
question-difficulty-other = Something else
    .hint = You can describe it next

question-story = What is the hardest thing in your day? (optional)
    .short = The hardest thing
    .hint = For example: at night I cannot get up alone to use the toilet. You can also say which floor you live on and who helps you.

question-wish = Do you have a device in mind? (optional)
    .short = Device in mind
    .hint = If you do not know its name, leave this empty. The fitter will choose with you.

question-has = Do you have a device for the same thing already?
    .short = Present device
    .hint = For example, if you would like a wheelchair: do you have a wheelchair now?
    .missing = Choose one. If you have none, choose “No”
question-has-none = No
question-has-works = Yes, and it still works
question-has-broken = Yes, but it is broken or works badly

question-devices = Which devices do you have now?
    .short = Devices you have
    .hint = Only those for the same thing, one after the other.
    .missing = Enter at least one
    .entry = Device { $n }
    .add = Add another device
    .remove = Remove device { $n }
question-devices-what = Which device is it?
    .hint = For example a wheelchair, a crutch, a hearing aid
    .missing = Enter what it is
question-devices-since = Since when have you used it?
    .hint = If you only remember the year, enter only the year.
question-devices-state = How well does it work?
    .missing = Choose how well it works
question-devices-state-works = It works well
question-devices-state-poor = It works, but does not suit me
question-devices-state-broken = It is broken

question-granted = Did the federation give you or help pay for any of these?
    .short = Given or paid for by the federation
    .missing = Choose one. If you cannot remember, choose “I do not remember”
question-granted-no = No, I bought them or somebody gave them to me
question-granted-yes = Yes
question-granted-unknown = I do not remember

question-granted-on = When did you last get such a device or subsidy? (optional)
    .short = Last given or paid for
    .hint = If you only remember the year, enter only the year. The staff will look it up too.

question-use-life = Your device is still within its use-life
    .text = The same device is usually given or subsidised only once in { $use-life-years } years; this is called its use-life. If it is broken or works badly, it can be repaired first. If your disability level has changed, some places let you apply again earlier.
    .instead = You can ask for a repair. You can borrow another device meanwhile.
    .continue = I still want to apply; let the staff decide

question-mend = What is broken can perhaps be repaired
    .text = Many faults can be repaired, and that is quicker than a new device. You are also used to the old one.
    .instead = You can ask for a repair. You can borrow another device meanwhile.
    .continue = I want to apply for a new one; go on

question-route = Would you like the device, or money towards it?
    .short = Device or money
    .missing = Choose one
question-route-given = Give me the device
    .hint = Usually a plain model.
question-route-money = I will buy it myself and get a subsidy
    .hint = Please do not buy yet; wait for the approval. You pay what the subsidy does not cover.

question-place = Where would you like to be assessed?
    .short = Place of the assessment
    .hint = At an assessment, somebody who knows devices finds out which kind and size suits you.
    .missing = Choose a place
question-place-centre = I will come to the device centre
    .hint = You can try devices there. You get the address together with the time.
question-place-home = Please come to my home
    .hint = Choose this if going out is hard, or if your home has to be looked at

question-access = What do you need when we meet?
    .short = What you need when we meet
    .hint = Choose all that apply. We prepare for the assessment, the trial and the return visit.
    .missing = Choose one. If you need nothing, choose “Nothing”
question-access-interpreter = A sign language interpreter
question-access-wheelchair = A place a wheelchair can get into
question-access-companion = A seat for the person who comes with me
question-access-quiet = A quiet place with few people
question-access-writing = Things written down, or in large print
question-access-none = Nothing

question-holder = Does the person who will use it have a disability certificate?
    .short = Disability certificate
    .missing = Choose one
question-holder-certificate = Yes
question-holder-child = No, it is a child under { $child-age }
question-holder-none = No, it is an adult

question-number = What is the certificate number?
    .short = Certificate number
    .hint = It has 20 characters: the 18-character ID number, then 2 digits. A replacement also ends in B1 or the like.
    .missing = Enter the certificate number

question-no-certificate = Adults usually need a disability certificate first
    .text = In most places an adult needs a disability certificate to get a device. The certificate is free. If you need something now, you can borrow it.
    .instead = You can apply for a first disability certificate. All you have entered is saved.
    .continue = I want to apply now; let the staff decide

question-name = What is the name of the person who will use it?
    .short = Name
    .hint = As on the identity card or household booklet.
    .missing = Enter the name

question-citizen-id = What is the identity card number of the person who will use it?
    .short = Identity card number
    .hint = It has 18 characters. A child’s number is in the household booklet.
    .missing = Enter the identity card number

question-guardian = Who is the guardian?
    .short = Guardian
    .hint = For a child, or a person with an intellectual or mental disability, the guardian applies, usually a parent, husband, wife or grown-up child. If that is you, enter yourself, with a relation such as “mother”. If there is none, call { $phone }; the community can help.
    .missing = Enter the guardian

question-diagnosis = How will you hand in the hospital’s statement?
    .short = Hospital’s statement
    .hint = It says what the disability or difficulty is and bears the hospital’s stamp. Photos cannot be sent from here yet.
    .missing = Choose how you will hand it in

question-income = Does your family get dibao?
    .short = Family situation
    .hint = In some places the subsidy, or your place in the queue, depends on it.
    .missing = Choose one. If you are not sure, choose “I do not know”
question-income-dibao = Yes, we get dibao
    .hint = The minimum living allowance, paid every month
question-income-borderline = We are registered as borderline
    .hint = An income a little over the dibao line, as recognised by civil affairs
question-income-ordinary = Neither
question-income-unknown = I do not know

question-bank = Which bank account should the subsidy go to?
    .short = Bank account
    .hint = Name the bank and the account number. It must be in the name of the person who will use the device; for a child, the guardian’s will do.
    .missing = Enter a bank account

question-address = Where does the person live now?
    .short = Present address
    .hint = With the house and door number. If you chose a visit, we come here.
    .missing = Enter the present address

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
    .hint = After sending, you can withdraw until you get the device.
    .statement = What I have entered is true. The device is for the person named here and will not be sold on.
    .confirmed = Confirmed
    .missing = Please confirm before you go on

# Stages
stage-first-review = First review
    .doing = Your application is with { $office }
    .next = Then it goes on to the next step. If anything is missing, all of it is listed on this page at once.
    .about = Your application is read by { $office }: usually up to { $days } working days
stage-second-review = Second review
    .doing = Your application is read once more by { $office }
    .next = Then somebody who knows devices assesses what suits you.
    .about = A second reading by { $office }: usually up to { $days } working days
stage-assessment = Assessment: which device suits you
    .doing = { $place ->
            [home] An assessment at your home is being arranged
           *[centre] An assessment at the device centre is being arranged
        }
    .next = After the assessment you get a proposal to look at.
    .about = First a time is agreed, then you are assessed at the centre or at home, usually within { $days } working days
    .now = { $place ->
            [home] When times appear here, choose one when you are at home. If none suits, ask for others.
           *[centre] When times appear here, choose one. Bring your certificate and the device you use now.
        }
    .pauses = The time of the assessment is yours to choose, so these days do not count
stage-proposal = Proposal: nothing happens unless you agree
    .doing = A proposal is being written by { $office }, or is waiting for you
    .next = If you agree, it goes on to be approved. If not, you can ask for changes.
    .about = Which device, its price, the subsidy and your share are written down by { $office }: usually up to { $days } working days
    .now = When the proposal is here, read it and choose: agree, ask for changes, or decline.
stage-approval = Approval
    .doing = Your application is with { $office } for approval
    .next = { $route ->
            [money] Once it is approved, you can buy the device.
           *[given] Once it is approved, the device is ordered or made.
        }
    .about = Approval by { $office }: usually up to { $days } working days. If this year’s places are used up, you are told that you must wait
stage-order = Ordered or made
    .doing = { $route ->
            [money] Approved; you can buy the device now
           *[given] Approved; your device is being ordered or made
        }
    .next = When it is there, a time to try it is agreed with you.
    .about = The device is ordered or made through { $office }: usually up to { $days } working days
    .now = { $route ->
            [money] Buy the device named in the proposal and keep the invoice and the papers. Then call { $phone } and say so.
           *[given] Nothing. If it is late, you will be told.
        }
stage-fitting = Tried, learnt and handed to you
    .doing = The device is there; a time to try it is being agreed
    .next = { $route ->
            [money] If it fits, the subsidy is paid. If not, it is adjusted.
           *[given] If it fits, it is yours to use. If not, it is adjusted or made again.
        }
    .about = You try the device and learn to use it with { $office }: usually up to { $days } working days
    .now = When times appear here, choose one. If anything hurts when you try it, say so at once.
stage-payment = Subsidy paid
    .doing = Your subsidy is being paid by { $office }
    .next = The money goes to the account you gave.
    .about = Only if you buy it yourself. The subsidy is paid by { $office }: usually up to { $days } working days
    .now = If you have not handed in the invoice and the product certificate, please take them to { $office } soon.
stage-visit = Return visit: how it is going
    .doing = You have your device
    .next = You may hear from { $office } about how it works for you. If it does not, it can be adjusted.
    .about = You are asked by { $office } whether you use it and how it works, usually within { $days } working days

# Sentences of the timeline that belong to this service
event-assessed = Assessed by { $office }
event-approved = Your device was approved by { $office }
event-delivered = You tried the device, and it was handed to you by { $office }

# The end
finished = You have your device
    .next = If it hurts or breaks, come back. You can usually apply for the same device again after { $use-life-years } years.
follow-repair = If the device breaks, do not throw it away; it can be repaired.
follow-home = If thresholds, the toilet or steps at home are hard too, you can ask to have them changed.
