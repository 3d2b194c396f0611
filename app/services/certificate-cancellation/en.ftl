# Giving up a disability certificate
# Whoever comes after a death is spoken to gently.
# $office is who does a step; $phone the service line; $days a number of working days.

title = Cancel a disability certificate
summary = You no longer want yours, or somebody in your family has died

# The page about the service
who = Anyone who no longer wants their certificate, and the family of somebody who has died. If the holder is living and is a child, or a person with an intellectual or mental disability, the guardian should apply. If a certificate is lost or has run out, or the disability has changed, do not cancel it: replace, renew or change it.
need-certificate = The certificate. If you cannot find it, you can still apply.
need-identity = Identity card and household booklet. After a death, your own, to show how you are related.
need-death = After a death, one paper that shows it: from the hospital or the community, from the cremation, or from the police who closed the registration.
need-phone = A mobile phone that can receive a text message.
cost = Cancelling is free.
decides = { $office }

# Who it is for
eligible-certificate = You have a certificate. If you no longer want it, you can give it up, but you cannot apply for a new one for { $again-months } months.
    .no = Without a certificate there is nothing to cancel. If somebody in your family has died, you can do it for them.
    .perhaps = It depends on whether you have a certificate and really no longer want it.

# Questions
question-who = Whose certificate is it about?
    .short = For whom
    .missing = Choose one
question-who-self = The holder no longer wants it
    .hint = A guardian who applies for the holder chooses this too
question-who-family = Somebody in my family has died, and I do this for them

question-condolence = We are sorry for your loss
    .text = There is no hurry; do this when you feel able to. There is not much to fill in, and it is saved as you go. If you would rather not do it yourself, call { $phone } and we fill it in for you.
    .continue = I will fill it in now

question-year = Before you cancel it
    .text = After cancelling, you cannot apply for a new certificate for { $again-months } months. The subsidies and discounts that go with it stop too.
    .instead = If it is lost or has run out, or your disability has changed, there is no need to cancel it. If you are not sure, call { $phone } first.
    .continue = I have decided to cancel it

question-why = Why do you no longer want it?
    .short = Reason
    .missing = Choose one. If you would rather not say, choose “Another reason”
question-why-better = I am well and no longer need it
question-why-unwanted = I do not want this certificate
question-why-other = Another reason

question-better = A change of category or level may fit better
    .text = If you are only somewhat better, there is no need to cancel: be assessed again. If it is still enough, you keep a certificate and some of the subsidies.
    .instead = A change of category or level needs an assessment at a hospital. You can also call { $phone }, and the staff will find you a date.
    .continue = I still want to cancel it

question-number = What is your certificate number?
    .short = Certificate number
    .hint = It has 20 characters: your 18-character ID number, then 2 digits. A replacement also ends in B1 or the like.
    .missing = Enter your certificate number

question-holder = Who has died?
    .short = The relative who has died
    .hint = For the relation, write who they were to you, such as father, wife or sister. Their ID number is on the certificate too.
    .missing = Enter your relative

question-applicant = What is your name?
    .short = Your name
    .hint = As on the identity card.
    .missing = Enter your name

question-registered = Where is the holder’s household registered?
    .short = Place of registration
    .hint = See the household booklet. After a death, where your relative was registered. If it is another place, you can still apply here, and the federation there decides.
    .missing = Enter where the household is registered

question-guardian = Who is the guardian?
    .short = Guardian
    .hint = For a child, or a person with an intellectual or mental disability, the guardian applies, usually a parent, husband, wife or grown-up child. If that is you, enter yourself, with a relation such as “mother”. If there is none, call { $phone }; the community can help.
    .missing = Enter the guardian

question-phone = Which number can we call you on?
    .short = Phone number
    .hint = A mobile or a landline with its area code. Please give your own number.
    .missing = Enter a phone number
    .prefilled = The number you signed in with is filled in already. Change it if you like.

question-certificate = How will you hand in the certificate?
    .short = Certificate
    .hint = The certificate itself is handed in. If you cannot find it, choose “I do not have it yet”; you can still apply.
    .missing = Choose how you will hand in the certificate

question-identity = How will you show the identity card and the household booklet?
    .short = Identity card and booklet
    .hint = Your own; they are given back at once. After a death, they should show how you are related. If you are not in one booklet, ask the community for a letter.
    .missing = Choose how you will show the papers

question-guardian-proof = How will you hand in the guardian’s papers?
    .short = Guardian’s papers
    .hint = The guardian’s identity card and household booklet, which show how you are related. If you are not in one booklet, ask the community for a letter.
    .missing = Choose how you will hand in the guardian’s papers

question-death = How will you show the paper about the death?
    .short = Paper about the death
    .hint = One is enough: from the hospital or the community, from the cremation, or from the police who closed the registration. A copy will do. If you have none at hand, choose “I do not have it yet”, and we help you find a way.
    .missing = Choose how you will show the paper

question-address = Where do you live now?
    .short = Present address
    .hint = With the house and door number, so that we can come and collect the papers.
    .missing = Enter your present address

question-declaration = Please confirm
    .short = Your confirmation
    .hint = After sending, you can withdraw until the certificate is cancelled.
    .statement = What I have entered is true. The certificate is given up freely, and I know that no new one can be applied for in { $again-months } months.
    .confirmed = Confirmed
    .missing = Please confirm before you go on

question-family-declaration = Please confirm
    .short = Your confirmation
    .hint = After sending, you can withdraw until the certificate is cancelled.
    .statement = What I have entered is true. I do this for my family, and if I find the certificate I will hand it in.
    .confirmed = Confirmed
    .missing = Please confirm before you go on

# Stages
stage-acceptance = Accepted
    .doing = Your application is with { $office }
    .next = If everything is there it is accepted and goes to the federation for review. If anything is missing, all of it is listed on this page at once.
    .about = Your papers are read by { $office }: usually up to { $days } working days
    .now = { $identity ->
            [home] Wait for us to contact you to agree a time to collect your papers.
            [helper] Please have someone take your papers to { $office } and give your reference number.
            [missing] When you have your papers, take them to { $office } and give your reference number.
           *[self] Please take your papers to { $office } and give your reference number.
        }
stage-review = Reviewed
    .doing = Your application is being reviewed by { $office }
    .next = { $who ->
            [family] After the review the certificate is cancelled. You need not come again.
           *[self] Once it is approved, the certificate is cancelled. If you change your mind, you can still withdraw now.
        }
    .about = A review by { $office }: usually up to { $days } working days
stage-record = Cancelled in the register
    .doing = The certificate is being cancelled by { $office }
    .next = { $who ->
            [family] After that everything is done. The subsidies stop, and the federation tells civil affairs for you.
           *[self] After that everything is done. The subsidies usually stop from next month.
        }
    .about = The certificate is cancelled by { $office }, which also tells civil affairs: usually up to { $days } working days

# Sentences of the timeline that belong to this service
event-approved = Approved by { $office }
event-completed = The certificate was cancelled by { $office }

# The end
finished = Everything is done, and the certificate is cancelled
    .next = You need not come again. The subsidies that went with it usually stop from next month. If anything is not clear, call { $phone }.
follow-again = If you need one later, you can apply again after { $again-months } months.
