# Easy read: what somebody is told who chose it. Only what is not easy in full; the rest stands in tantu-app.ftl.
# At most 12 words a sentence, one idea each. Every sentence gets a line and a picture of its own.

## Components

person-citizen-id =
    .hint = It has 18 characters. The last may be an X.
place-field-which =
    .hint = Write the district or county. For example: Lushan, Jiujiang, Jiangxi.
gallery-intro = Every page of Tantu is made of these parts. People who build Tantu look at them. So do the tools that check it.

## A service

service-who =
    .where = This page says how { $region } does it. Are you somewhere else? Change the place on the first page. You can also call { $phone }.
service-time =
    .text = The form takes about { $minutes } minutes. Take your time. After that it takes { $days } working days at most.
    .besides = Some steps take their own time. For example, when a doctor looks at you. The steps below tell you.
    .employer = The form takes about { $minutes } minutes. Take your time. How long it then takes is up to the employer.
    .together = The form takes about { $minutes } minutes. Take your time. After that, each thing has its own last day. The receipt tells you the days.
service-elsewhere = You do not want to do it online? Call { $phone }. Or go to your street office. The staff will do it with you.
service-privacy = What you write goes to the street office. It also goes to the district federation. They use it only for this.

## Checking

check-kept-correct = What to change stands beside each answer. Then press “Send my corrections” at the end. Please do it by { $date }. Is it later than that? Please still do it soon. Or call { $phone }.
check-discard = Delete this form

# The matters services belong to
home-finder = Answer a few questions. See what you may get
home-default = We do not know the rules of this place yet. You read here how most places do it. It may be different for you. Please ask your federation.
matter-certificate =
    .text = Get one, get a new one, change it, give it back
matter-device = Wheelchairs, hearing aids and other aids
    .text = Get one, have it mended, borrow one
matter-child = Training for children
    .text = Help with the training of children with disabilities

# “What can I get?”
finder-lead = There are about ten questions. They take about three minutes. Then we show you what you may get. We also say why.
finder-private = You need not sign in. Your answers stay on this device. They stay for one day at most.
finder-binding = This only helps you to see. The federation decides. You can always apply.
finder-result-binding = This is no decision. You can apply for any of it. You are not sure? Call { $phone }.

# Where the person is
place-hint = Each place does things its own way. Choose where you live now. Are you registered somewhere else? We ask about that later.

# What is known already: nobody is asked twice
known-lead = You gave these answers before. Is an answer still right? Then leave it. Is it not right? Then change it.
known-forget = This one is for somebody else. Ask me everything again

update-lead = The form has changed. All your answers are still there. We used them again where we could.

check-set-aside =
    .text = You changed an earlier answer. So these are not needed. We keep them. Change the answer back, and they come back.

document-home = I cannot leave home. Please come and get it

## Two people on one form

together-others = There are more answers to this question. See the end of the page.
together-author-and-others = { $author }. There are more answers. See the end of the page
other-answers-most = We keep the last { $most } answers to a question. We do not keep older ones.

## Deleting a draft

discard-title = Delete this form?
discard-text = Your answers in this form will be gone. You cannot get them back.

## Receipt

receipt-papers =
    .text = Take the papers to { $office }. Say your reference number. You do not have one yet? Please bring it soon.

## My applications

applications-draft-new = Not finished, last filled in { $when }

## A case

application-missed-now = We missed each other. That is all right. You get new times from { $office }.
application-refused-appeal = Read the reason below. You do not agree? You can ask for a review. A review means they look again. Please ask by { $date }.
application-withdrawn-who = It has ended. Nobody is working on it.
application-withdraw = I do not want this any more
event-notice-ended = The list was up long enough (public notice)
event-withdrawn =
    .helper = { $helper } ({ $kind }) stopped the application for the applicant

## Appointments

appointment-missed = We missed each other. That is all right

## Plans

plan-agree = I agree. Please do it like this
plan-words =
    .hint = You want changes? Then please write them. If not, leave it empty.
plan-overtaken = The plan has just changed. This is the newest one

## Public notices

notices-lead = This list shows what we will decide soon. It is a public notice (a list for all to read). Everyone can say what they think. We show only the surnames.

## Not wanted any more

withdraw-title = Do you want to stop this?
withdraw-page-title = Do you want to stop this? Reference { $reference }
withdraw-yes = Stop it

## Signing in

sign-in-title =
    .hint = You get a text message with 6 digits. You need not register first.
sign-in-kept =
    .text = You were away for a while. Please sign in again, to be safe. Please do it within an hour. Then go on.
sign-in-why = Please sign in. Then we can save what you write. You will find it again.
sign-in-code-title =
    .hint = We sent it to the phone ending in { $ending }. You can use it for 10 minutes.
sign-in-code-sent-again = We sent another message. Use the newest one
sign-in-spent-text = Perhaps 10 minutes have passed. Perhaps you used them before. Perhaps they were wrong 5 times. You did nothing wrong. Just ask for a new message.
sms-sign-in-code = { $code } are your digits to sign in to Tantu. They work for { $minutes } minutes. Tell them to nobody. Our staff will never ask for them.
card-sign-in-number =
    .hint = Copy it from the card. It has 20 characters. There may be B1 behind them.
sms-card-made = The hall made a card for you. You can sign in to Tantu with it. You did not ask for it? Call { $phone } and we end it.

# Looking up a case
look-up-why = We send a text message to the applicant’s phone. It has 6 digits. So nobody else can look.
look-up-spent =
    .text = Perhaps 10 minutes have passed. Perhaps you used them before. Perhaps they were wrong 5 times. Enter the reference number again. Then you get a new message.
look-up-code-title =
    .hint = Is the number right? Then the applicant’s phone has a message. It works for 10 minutes.
look-up-code-no-phone = The applicant has no mobile phone? Call { $phone }. Say the reference number.
sms-look-up-code = { $code } are the digits for application { $reference }. They work for { $minutes } minutes. You did not ask for them? Tell them to nobody. Our staff will never ask for them.

# Passkeys
passkeys-lead = A passkey means you need not wait for a message. You sign in the way you unlock this device. You can use a PIN, a password or a pattern. You can also use a finger or your face.
passkeys-make-own = Use only a device of your own. Do not use a machine at the hall. Do not use a phone that others use.
passkeys-make-missing = Do you see no button? Then it does not work here. Please sign in by text message.
passkeys-is-made =
    .text = Next time, press “Sign in with a passkey”. Do it on this device.

# Agreeing to what we keep
consent-lead = You have not written anything yet. We ask this first. We keep it only if { $whom ->
        [self] you
       *[other] they
    } agree.
consent-what =
    .text = { $whom ->
        [self] What you tell us about your disability. Your health and home. Your numbers, address and phone.
       *[other] What you tell us about their disability. Their health and home. Their numbers, address and phone.
    }
consent-why =
    .law = This is very private. It can hurt somebody if others know it. The law wants us to ask. So this page asks only this.
consent-who =
    .text = The federation’s staff who work on it can see it. Their helpers can see it. Nobody else can. We use it for nothing else.
    .log = We write down who looked. You can read it at any time.
consent-long =
    .drafts = Is a form not finished? We delete it after { $days } days without a change.
consent-no-means =
    .text = If you say no, you cannot apply online. You can apply at the hall. You get just as much there.
    .later = You can take it back at any time. It is just as simple.
consent-age =
    .hint = A child under 14 needs a grown-up to agree. For example, mother or father. The law says so.
consent-by-code =
    .text = We send a message to their own phone. It has 6 digits. Let them read this page. If they agree, they tell you the digits.
consent-at-the-hall =
    .text = They have no phone, so they get no message. Go to a service hall together. They say that they agree. Staff write it down. Then you can go on.
consent-by-guardian = Their guardian (for example a parent) has to agree
    .text = The guardian (for example a parent) signs in. They use their own phone number. They choose to act for somebody else. Then they agree here. After that you can go on.
consent-hall = You do not want to do it online? Call { $phone }. Or go to your street office. The staff will do it with you.
consent-too-young = You are not yet 14. Your guardian (for example a parent) has to agree
consent-withdrawn =
    .text = The forms that were not sent are deleted. Want to fill one in again? Then you can agree again.
consent-code-title =
    .hint = We sent it to their own phone. It works for 10 minutes. They do not agree? Then leave this page.
consent-withdrawal-drafts = { $count ->
        [0] You have no form that is not sent.
        [1] We delete one form that is not sent. You cannot get it back.
       *[other] We delete { $count } forms that are not sent. You cannot get them back.
    } You cannot fill in new ones online. If you agree again, you can.
consent-withdrawal-register = Your registration for work ends. What you told there is deleted.
consent-withdrawal-cases = { $count ->
        [0] No application is under way.
        [1] One application is under way. It goes on. You do not want it? Then open it and stop it.
       *[other] { $count } applications are under way. They go on. You do not want them? Then open them and stop them.
    }
sms-consent-code = { $code } works for { $minutes } minutes. { $helper } is applying to the federation for you. They want to keep what is said about your disability. You agree? Then tell them the digits. You do not agree? Then tell nobody.

# News
told-withdrawn = The application was stopped. It goes no further. Was that a mistake? Please call { $phone }.
sms-draft-deleted = You had a form that was not sent: “{ $service }”. { $helper } deleted it for you. You did not want that? Please call { $phone }.
    .helper = You filled in “{ $service }” for { $name }. This form was deleted. There is nothing left to fill in.
voice-draft-deleted = Hello, this is Tantu. You had a form that was not sent: { $service }. { $helper } deleted it for you. You did not want that? Please call { $phone }.
    .helper = Hello, this is Tantu. You filled in { $service } for { $name }. This form was deleted. There is nothing left to fill in.
sms-mandate-begun = From today { $helper } may act for you on Tantu. It ends on { $date } at the latest. You did not want that? Sign in to Tantu and end it. Or call { $phone }.
sms-data-deleted =
    .helper = We deleted what Tantu kept about { $name }. You will not see it again.
voice-data-deleted =
    .helper = Hello, this is Tantu. We deleted what Tantu kept about { $name }. You will not see it again.
settings-channel =
    .hint = When something happens, we tell you. We also tell whoever helps you.

# Signing in elsewhere
identity-leave-told = They tell us two things. First, that it is you. Second, your phone number. We never see your password.
identity-spent-title =
    .text = Perhaps 10 minutes have passed. Perhaps it was used before. Perhaps you began in another program. You did nothing wrong. Just sign in again.

## Acting for somebody else

whom-ended = This has ended. You cannot act for them any more
whom-new-text = Family and neighbours can help. People of the village or community can too. So can organisations. The person has to agree. You are their guardian (you decide for them)? Then not.
mandate-kind-guardian = Guardian (who decides for them)
    .about = They are under 18, and you look after them. Or they have an intellectual or psychiatric disability.
mandate-papers-other = The court’s paper. Or the paper of the residents’ or villagers’ committee. It says who the guardian (who decides for them) is
mandate-form-papers = Somebody under 18? Take the household register and the birth certificate. For others, take the court’s paper. You have none? Take the paper of the residents’ or villagers’ committee. It must say that you decide for them.
mandate-helper =
    .hint = Your real name. They will see it.
mandate-phone =
    .hint = We send the message there. They have to read it themselves.
mandate-citizen-id =
    .hint = It has 18 characters. The last may be an X.
mandate-ground = Why does somebody decide for them?
    .missing = Choose why somebody decides for them
mandate-which =
    .both = You chose “everything”? Then choose nothing below. For some things, choose “only some”.
mandate-code-title =
    .hint = We sent it to the phone ending in { $ending }. It works for 10 minutes.
mandate-code-lead = Ask { $name } to read the message. If they agree, they tell you the digits. If not, they keep them.
mandate-code-sent-again = We sent another message. Look at the newest one
mandate-code-spent =
    .text = Perhaps 10 minutes have passed. Perhaps you used them before. Perhaps they were wrong 5 times. Send another message.
mandate-end-text = They can do nothing for you any more. They see nothing of yours. What was sent goes on.
mandate-give-back-text = You can do nothing for them any more. You see nothing of theirs. What was sent goes on.
helpers-ended = It has ended. They cannot act for you any more
check-for =
    .text = It will say: { $helper } ({ $kind }) sent it for the applicant. What you write is about { $name }. Please write what is true.

## My data

my-data-person =
    .text = You have a new phone number? Take your identity card to the hall. You can also call { $phone } first.
my-data-consent-holds = { $capacity ->
        [guardian] Your guardian (who decides for you) agreed
        [code] You told your helper the digits we sent you
        [witness] You said so at the hall
       *[self] You agreed yourself
    }. It holds.
my-data-consent-withdrawn = { $capacity ->
        [guardian] Your guardian (who decides for you) agreed
        [code] You told your helper the digits we sent you
        [witness] You said so at the hall
       *[self] You agreed yourself
    }. It ended on { $day }. We keep this note until { $until }.
my-log-lead = Here you see who looked at your applications. You see who changed your data. The newest stands first. Nobody can change this list.
my-deletion-lead = You cannot get back what you delete. Here you see what goes at once. You also see what has to stay longer.
my-deletion-why = An application that has ended stays for { $years } years. Then you can still show what they decided.
my-deletion-open =
    .text = Wait until they have ended. Or stop them. Then you can delete everything.
my-deletion-done =
    .anew = You want to apply again? You can begin at any time.

## Devices

devices-lead = You do not know a device? Sign out there. You do not need it? Sign out there too.
devices-hour = You did nothing for an hour? Then we sign you out. 12 hours after you signed in, we do too. The page tells you 2 minutes before.

## Help

help-stuck =
    .text = Call { $phone }. Say what you want to do. Say where you stopped. What you saved is not lost. At night nobody may answer. Then call again in the daytime.
help-halls =
    .text = Take your certificate and a photo. Call { $phone } first. Ask what else to bring. Ask when they open and where they are. You do not need the internet. The staff fill it in with you. A relative may go for you.
help-access =
    .text = Is the text too small? Does your screen reader not read something? Call { $phone } and tell us. We will mend it.

## Without a network

network-gone =
    .kept = You can go on. This phone keeps what you write. It is sent by itself when you are online.
news-refused = We did not take one application. Your answers are still there. Look under “My applications”.
news-wait = One application waits to be sent. Please sign in, or say yes, first.

keep-lead = Keep a copy on this phone. Then you can fill in forms without a network. You can also see your applications.
keep-until =
    .text = When you sign out, we delete it at once. Or choose “Somebody else uses this phone”.
keep-computer = On a computer it is the same. “Phone” then means your computer.
keep-as-of =
    .never = Not yet. It comes when you are online
keep-room =
    .used = { $percent ->
        [0] very little
       *[other] { $percent } of 100 parts
    }
keep-careful = Do you delete what the phone keeps of websites? Then this goes too. Wait until everything is sent.
keep-tight = The phone is nearly full
    .text = Go online first. Then what waits is sent. Delete forms you do not need. Or delete other things on the phone.
keep-stop =
    .text = You want to lend, sell or give it away? First delete everything here. Also sign out.
keep-unable =
    .text = Without a network this does not open. The federation has what you saved or sent. It is not lost.
    .how = Try another browser (the program for websites). Try the one that came with your phone. With a network you can do everything.

forget-lead = Then nobody sees anything of yours on this phone. You are also signed out.
forget-browser = The browser (the program for websites) may remember what you typed. We cannot delete that. You give the phone away? Delete this in its settings first.
forget-waiting =
    { $count ->
        [one] One application is not sent yet. It would be gone
       *[other] { $count } applications are not sent yet. They would be gone
    }
forget-drafts =
    { $count ->
        [one] One application is not finished. Pages the federation does not have would be gone
       *[other] { $count } applications are not finished. Pages the federation does not have would be gone
    }

waiting-careful = Do not sign out until it has arrived. Do not delete what the phone keeps of websites. It would be gone.
waiting-why-gone = The federation does not find this one any more. Perhaps somebody deleted it. Perhaps you may not act for this person now.
waiting-why-changed = The form or an answer has changed. Look through it once more. It is right? Then send it again.

unsent-text = Only this phone has what is not sent. It is sent by itself when you are online. Sign out after that.

unreachable-full =
    .text = Delete some photos. Or delete things you do not need. Then press the button below.
unreachable-kept = What you saved or sent is all there. Nothing is lost. Come back when you are online.

install-lead = Then Tantu is on your home screen. One tap opens it. You need not look for the address.
install-why = There is nothing to download. It takes hardly any room. The phone does not clear your things so soon.
install-android =
    .open = Open Tantu in the phone’s browser (the program for websites)
    .menu = Tap the menu. It is three dots or three lines. It is in a corner or at the bottom
install-chat = Did you open it in WeChat? First tap the three dots at the top right. Then choose “Open in browser”.
install-offer =
    .text = Put Tantu on your home screen. Then you can look at your application sooner.

offline-text = What you sent or saved is safe. Perhaps the last page was not saved. Look at it when you are online.

## When something fails

problem-not-found-title =
    .text = The address may be wrong. Or the application is not in your name. All of yours are under “My applications”. Did you sign in with another number before? Then sign in with that one.
problem-forbidden-title =
    .text = This seems to come from another website. To keep you safe, we did not do it. Go back to a page of Tantu. Press once more.
problem-mandate-ended-title =
    .text = You acted for this person. This has ended. Its time was over, or somebody ended it. We did not save the last page. What was saved or sent before is there. The person can see it.
problem-sent-before-title =
    .text = We did not take your last change. The application was sent before it. You need the change? Please call us.
problem-timed-out-title =
    .text = The network may be poor. Not everything arrived. Please try again.
problem-busy-title =
    .text = Our machine has a problem. What you saved earlier is safe. We did not save the last page. Please send it again in a few minutes.
problem-broken-title =
    .text = It is not your fault. We have made a note of it. What you saved earlier is safe. Perhaps the last page is not. Please send it again.
problem-again =
    .kept = What you filled in is still on this page. Press once to send it again.

## Slips

problem-date-ahead = This day has not come yet. Please check.
problem-date-passed = This day has passed. Please check.
problem-none-with-others = You chose the last answer and another one. Keep only one.
problem-time-passed = You cannot choose this time any more. Choose another.
problem-too-many = There can be at most { $most }. Remove the rest.
problem-date-impossible = There is no such day. Please check.
problem-phone-unknown = This does not look like a phone number. A mobile has 11 digits. A landline needs its area code.
problem-phone-not-mobile = A landline cannot get text messages. Enter a mobile number.
problem-number-birthday = The birthday in the number is wrong. Look at characters 7 to 14.
problem-reference-shape = A reference number has 12 digits. One of yours may be wrong. Look at the receipt again.

## What this page wants of you

wants-appeal = Please write why you do not agree. Then press the button.
wants-applications = Choose one. See how far it is. Or go on filling it in.
wants-card-sign-in = Please type the six words on the card. Keep their order. Then press “Sign in”.
wants-discard = Press the button to delete this form. To keep it, go back.
wants-finder-result = See what you may get. Choose one to begin.
wants-withdraw = Press the button to stop it. To go on with it, go back.

## Large print and braille

wants-large-print = Read it through. To take it along, press “Print this page”. The paper is large too.
braille-missing = { $count ->
    [one] We could not write one character in braille. A full cell stands for it. Please call { $phone } and ask what it is.
   *[other] We could not write { $count } characters in braille. A full cell stands for each. Please call { $phone } and ask what they are.
}

## Speaking

dictation-refused = You cannot use the microphone now. Please type. Or let Tantu use it in the phone’s settings.

## How it looks

settings-simple =
    .hint = Large text and large buttons. Fewer things. One press chooses. Other apps call it care mode.
settings-size =
    .hint = Still too small? Open the menu of the program for the web. Choose “Zoom in”. On a phone, spread two fingers.
settings-switches =
    .hint = Choose what you want. You may choose several.
settings-dictated =
    .hint = You can speak. You need not type. Another company may hear it. It makes the program for websites.

## Stuck

whereabouts-page = { $page ->
        [home] First page
        [help] Help
        [offline] The page without a network
        [place] Choosing a place
        [notices] Public notices
        [consent] Agreeing to what is kept
        [my-data] My data
        [devices] Where you are signed in
        [signed-out] After signing out
        [keep] Keeping things on this phone
        [waiting] What waits to be sent
        [install] Putting Tantu on the home screen
        [for] Who this is for
        [helpers] Who can act for you
        [passkeys] Passkeys
        [settings] Simple mode, large text
        [sign-in] Signing in
        [look-up] Looking up a case
        [finder] What can I get?
        [applications] My applications
        [application] How far it is
        [check] Checking your answers
        [known] What you filled in before
        [update] What has changed
        [discard] Deleting a form
        [employers] For employers
        [posts] Looking for a post
        [matches] Posts that fit you
        [register] My register
        [gatherings] Classes and fairs
        [searches] Saved searches
       *[apply] Filling in an application
    }

## Work

work-matches =
    .text = Posts we found for you
work-register =
    .text = If you have registered, see and change it here.

## The register

my-data-register-ended = It has ended. What you told was deleted. We know until { $until } that you were registered.

register-stands =
    .text = { $state ->
        [active] We look for jobs every night. See “Posts that fit you”.
        [paused] You get no messages of new jobs. All you told is still here.
       *[ended] What you told was deleted. You can register again at any time.
    }
register-sees-match = To find jobs we look at few things. What work and where? How long, and for what pay? What would help you?
register-sees-office = Advisers of the street office see it. Advisers of the federation see it, too. They also see your changes. Who has looked is written down.
register-sees-employer = Employers do not see this page. You apply for a job? Then that employer sees something. You choose what.
register-sees-kind = Your category and level? We ask you each time. If you do not say yes, we say nothing.
register-step =
    .text = { $step ->
        [resume] All you told is still here. You need not type it again.
       *[pause] Then we do not look. We send no messages. All you told stays. You can go on at any time.
    }
register-end =
    .text = What you told is deleted at once. To look again, you register again.
register-end-title =
    .text = What you told is deleted at once. It cannot come back. Do you only want a rest? Go back and press “Pause for now”.
    .cases = Applications you have sent stay. See “My applications”.

## Posts

position-text = Only if you press do we know roughly where you are. We use it for distances only. When you close the page, it is forgotten.
position-asks = Your phone will ask you. Choose “Allow”.
position-otherwise = You need not say. You can choose a place.
position-refused = We do not know where you are. Please choose a place yourself.

## Posts that fit

## At work

trouble-danger = Does somebody hit you? Do they shout at you? May you not leave? Call 110 at once. You can also call { $phone }.

## Classes and fairs

## Employers

employers-lead = Do you want to employ people with disabilities? Do some work for you already? Read on. You need not sign in.
employers-post =
    .text = Our staff publish your post for you. It is free. Call { $phone }, or come to a hall. Think of these first:
employers-post-task = What is to be done? Use everyday words, one thing at a time.
employers-post-hours = How many hours a day? How many days a week? May one come early or late?
employers-post-access = Are there steps? Is there a lift? Is there a toilet for wheelchairs? Is there a bus stop near by?
employers-quota =
    .text = It is the law. You employ 200 people? At least 3 have a disability. Some provinces ask for more.
    .source = The law is the Regulations on the Employment of Persons with Disabilities. Read articles 8 and 9. Read the rules of the fund (Cai Shui 2015, No. 72), too.
employers-quota-fund = If you have fewer, you pay money. It goes to the employment fund. The fund helps people with disabilities find work.
employers-quota-who = People with a disability certificate count. Disabled soldiers of the grades 1 to 8 count too.
employers-quota-counted = The contract is for a year or more. You pay at least the minimum wage. You pay all the social insurance. Then a person counts.
employers-quota-two = A person with level 1 or 2 counts as two. A disabled soldier of the grades 1 to 3 counts as two.
employers-quota-small = Does your firm have 30 people or fewer? You pay nothing until the end of 2027. The Ministry of Finance says so in announcement 8 of 2023.
employers-help =
    .source = The law is the Regulations on the Employment of Persons with Disabilities. See article 13.
employers-help-talk = Talking: say one thing at a time. Write it down for whoever cannot hear.
employers-help-screen = The computer: larger letters. Or have it read aloud. Most computers and phones can do this.
employers-help-guide = Learning: somebody helps them for the first days. Write the work down step by step.
employers-help-people = Do you need a sign language interpreter? Do you need advice? Call { $phone }.
employers-help-building = A ramp or a toilet costs money. Ask the federation first. Some places pay part of it.
employers-asking =
    .source = See the Employment Promotion Law, article 29. See the Regulations on the Employment of Persons with Disabilities, article 4. See the Personal Information Protection Law, article 29.
employers-asking-may = You may ask what they can do. You may ask when they can come. You may ask what helps them at work.
employers-asking-not = Do not ask for an illness. Do not ask how the disability came. Do not ask for medicine.
employers-asking-level = They need not tell you kind and level. In Tantu, we tell you only if they agree.
employers-asking-card = Do they work for you now? You need the certificate for the quota. Say first what it is for.
employers-asking-same = Do not say no because of a disability. Do not pay less. A medical check is the same for everybody.
employers-money-insurance = Some places pay part of the social insurance.
employers-money-tax = You pay less tax, too. Ask the tax office on 12366.

review-lead = Do people with disabilities work for you? Say so once a year. Only then do they count. Online it is called certification.
review-ahead = The review of { $place } opens on { $opens }. It closes on { $closes }.
review-assumed = Nobody has checked these days yet. Call { $phone } and ask first.
review-unknown = We do not know the days here yet. Call { $phone } and ask for { $office }.
review-unknown-place = The days differ from place to place. Ask the federation where your firm is. Or call { $phone }.
review-early = The days differ from place to place, and each year. Ask early. Do not wait for the last days.
review-bring-code = The firm’s social credit code. It is on the business licence.
review-bring-agency = Did an agency send them? Bring the agreement with it, too. A person counts in one firm only.
review-step-open = Open the national government service platform. Look for the name below. Or take the papers to the federation’s window.
review-step-fill = Fill in the firm, then each person. The computer checks certificates, pay and insurance.
review-step-result = The federation looks at it and tells you the result. If something is wrong, it says what.
review-step-tax = Then go to the tax office for the employment fund. Without the review, nobody counts.
review-source = See the rules of the fund (Cai Shui 2015, No. 72). Since 2021 you can do it from another province. See Guo Ban Fa 2020, No. 35.
