# Rehabilitation for children with a disability
# $office is who does a step; $phone the service line; $days a number of working days.
# $child-age is the birthday from which it is no longer given, $certificate-age the one from which a certificate is needed.

title = Rehabilitation for children
summary = Your child needs training: help to find a place, and with part or all of the cost

# The page about the service
who = Children under { $child-age } who need training: because seeing, hearing, speaking, walking or learning is hard for them, or because of autism. The guardian applies, usually mother or father; somebody else may do it for them.
need-household = The household booklet and the guardian’s identity card. If the child is registered elsewhere, the residence permit.
need-report = A report from a hospital. If your child has a disability certificate, its number will do.
need-provider = The name of the training centre, if you have chosen one. If not, that is all right; we help you choose.
need-phone = A mobile phone that can receive a text message.
cost = Applying is free. How much of the training is paid for differs from place to place; call { $phone } to ask.
decides = { $office }

# Who it is for
eligible-age = The child is under { $child-age }
    .no = Where you live, the child usually has to be under { $child-age }. Many places are widening this; call { $phone } to ask.
    .perhaps = It depends on whether the child is under { $child-age }
eligible-certificate = The child has a disability certificate, or is young enough not to need one.
    .no = From { $certificate-age } on, a child usually needs a disability certificate first.
    .perhaps = From { $certificate-age } on, a child usually needs a disability certificate. Younger ones do not.

# Questions
question-name = What is the child’s name?
    .short = Child’s name
    .hint = As in the household booklet.
    .missing = Enter the child’s name

question-birth = When was the child born?
    .short = Child’s birthday
    .hint = See the household booklet or the birth certificate.
    .missing = Enter the child’s birthday

question-older = The child is a little old for this
    .text = Where you live, children usually have to be under { $child-age }. Many places are widening this, and some programmes take older children. The staff look at your case and decide.
    .instead = Want to ask first? Call { $phone }. All you have entered is saved.
    .continue = I want to apply; let the staff look at it

question-have = Does the child have a disability certificate?
    .short = Disability certificate
    .missing = Choose one. If you are not sure, choose “No”
question-have-held = Yes
question-have-applying = It is being made
question-have-none = No
    .hint = Small children can apply without one

question-certificate-first = At this age a certificate is usually needed
    .text = From { $certificate-age } on, a child usually needs a disability certificate before this is approved. You can apply now and get the certificate meanwhile.
    .instead = To get the certificate first, call { $phone } and ask how. All you have entered is saved.
    .continue = All right, I apply now

question-number = What is the child’s certificate number?
    .short = Certificate number
    .hint = It has 20 characters: the 18-character ID number, then 2 digits. A replacement also ends in B1 or the like.
    .missing = Enter the certificate number

question-citizen-id = What is the child’s identity card number? (optional)
    .short = Child’s identity card number
    .hint = It is in the household booklet and has 18 characters. If the child is not registered yet, leave this empty.

question-guardian = Who is the guardian?
    .short = Guardian
    .hint = Usually mother or father. If that is you, enter yourself, with a relation such as “mother”.
    .missing = Enter the guardian

question-residence = Is the child registered here?
    .short = Registration or residence permit
    .hint = Here means the district, county or city you have chosen.
    .missing = Choose one
question-residence-registered = Registered here
question-residence-permit = Not registered here, but with a residence permit from here
question-residence-neither = Neither registration nor residence permit is from here

question-elsewhere = Applying where the child is registered is safer
    .text = The place where the child is registered gives this, or the one that gave the residence permit. If neither is here, it may be turned down.
    .instead = You can get a residence permit first, or apply where the child is registered. Call { $phone } to ask which is easier.
    .continue = I still apply here; let the staff look at it

question-address = Where does the child live now?
    .short = Present address
    .hint = With the house and door number, as on a parcel. We look for a place nearby.
    .missing = Enter the present address

question-training = What does the child need training for?
    .short = Kind of training
    .hint = You can choose more than one. If a doctor has told you, go by that.
    .missing = Choose at least one. If you are not sure, choose “I do not know”
question-training-vision = Seeing
question-training-hearing = Hearing, learning to speak
question-training-moving = Sitting, standing, walking, using the hands
question-training-learning = Learning is slow, compared with others of that age
question-training-autism = Autism
    .hint = The child hardly speaks to people or looks at them, and a doctor says it is autism
question-training-unknown = I do not know; please have a look

question-place = Where would you like the training to be?
    .short = Place of training
    .missing = Choose one. If you are not sure, choose “Not decided yet”
question-place-institution = At a training centre
    .hint = With teachers and equipment, some times a week
question-place-home = At home; the child cannot go out
    .hint = Somebody comes to see the child first
question-place-unknown = Not decided yet; please have a look

question-choice = Have you chosen a training centre?
    .short = Choice of centre
    .hint = Of the centres on the list you choose yourself; nobody may decide for you. Call { $phone } for the list.
    .missing = Choose one. If you have not decided, choose “please help me choose”
question-choice-nearby = Yes, one near here
question-choice-away = Yes, one in another place
question-choice-help = Not yet; please help me choose
    .hint = The staff name some near you; you go and see, then decide

question-provider = Which centre is it?
    .short = Training centre
    .hint = The name will do. If it is in another place, add the city.
    .missing = Enter the name of the centre

question-consent = Training in another place needs consent first
    .text = For a centre in another place, wait until the federation has agreed. If you go before, the cost may not be paid. In some places you pay first and get the money back with the invoice afterwards.
    .instead = There may be a centre near here; call { $phone } to ask. All you have entered is saved.
    .continue = I understand, and want to go there

question-bank = Which account should money you paid be returned to? (optional)
    .short = Bank account
    .hint = The number of the guardian’s card or passbook. If you have none now, leave this empty and add it later.

question-income = Does your family get dibao?
    .short = Family situation
    .hint = Many places do not look at income; anyone can apply. With dibao you sometimes get more.
    .missing = Choose one. If you are not sure, choose “I do not know”
question-income-dibao = Yes, we get dibao
    .hint = The minimum living allowance, paid every month
question-income-borderline = We are registered as borderline
    .hint = An income a little over the dibao line, as recognised by civil affairs
question-income-ordinary = Neither
question-income-unknown = I do not know

question-phone = Which number can we call you on?
    .short = Phone number
    .hint = A mobile or a landline with its area code. Applying for somebody else? Give your own number. We call it when there is a place.
    .missing = Enter a phone number
    .prefilled = The number you signed in with is filled in already. Change it if you like.

question-papers = How will you show the household booklet and the guardian’s identity card?
    .short = Household booklet and identity card
    .hint = The booklet with the child’s page. They are given back at once. Photos cannot be sent from here yet.
    .missing = Choose how you will hand in your papers

question-report = How will you hand in the hospital’s report?
    .short = Hospital report
    .hint = The one that says what is hard for the child and that training is needed, with the hospital’s stamp. Call { $phone } to ask which hospital it has to be from.
    .missing = Choose how you will hand in the report

question-permit = How will you show the residence permit?
    .short = Residence permit
    .hint = The child’s. If the child has none, the guardian’s.
    .missing = Choose how you will show the permit

question-declaration = Please confirm
    .short = Your confirmation
    .hint = After sending, you can withdraw until the training begins.
    .statement = I am the child’s guardian, or the guardian has asked me to apply. What I have entered is true.
    .confirmed = Confirmed
    .missing = Please confirm before you go on

# Stages
stage-acceptance = Accepted
    .doing = { $office } is reading your papers
    .next = If everything is there it is accepted. If anything is missing, all of it is listed on this page at once.
    .about = { $office } reads your papers: usually up to { $days } working days
    .now = { $papers ->
            [home] Wait for us to contact you to agree a time to visit.
            [helper] If your papers are not there yet, please have someone take them to { $office } soon and give your reference number.
            [missing] When you have found your papers, take them to { $office } and give your reference number.
           *[self] If you have not handed in your papers yet, take them to { $office } soon and give your reference number.
        }
stage-assessment = Seeing what suits the child
    .doing = Somebody is being found to see your child
    .next = You will be told which training suits your child; then it is reviewed.
    .about = Some children are seen by a teacher first, usually within { $days } working days
    .now = Wait for some times to choose from. If your child is shy of strangers or needs quiet, tell us beforehand.
    .pauses = The time has to suit both the teacher and you, so these days do not count.
stage-review = Reviewed
    .doing = Your application is being reviewed by { $office }
    .next = Once it is approved, a place is found for your child. If this year’s money is used up you wait in a queue, and this page says so.
    .about = A review by { $office }: usually up to { $days } working days
stage-referral = Finding a place
    .doing = { $place ->
            [home] Approved; { $office } is looking for a teacher who can come to you
           *[institution] Approved; { $office } is speaking to the training centre
        }
    .next = Then you are told where to go, whom to ask for and when it begins. If there is no free place you wait in a queue; you need not apply again.
    .about = { $office } speaks to the centre or teacher: usually up to { $days } working days. If there is no free place you wait in a queue
    .now = { $choice ->
            [help] We will name some centres; go and see them, then decide.
           *[nearby] Nothing to do now. Please answer your phone.
        }
stage-start = Training begins
    .doing = A place is found; training is about to begin
    .next = With the first session, training has begun.
    .about = The first session: usually up to { $days } working days
    .now = Please take your child there at the time agreed, with the household booklet. If the teacher comes to you, just wait at home.
stage-settlement = Settling the cost
    .doing = Your child is in training; every session is written down
    .next = { $choice ->
            [away] When the training is done, hand in the invoice and the list of sessions; the money is returned to your account.
           *[nearby] The federation pays the centre. Ask the centre beforehand whether there is anything to pay yourself.
        }
    .about = After some time, { $office } checks the sessions and pays: usually up to { $days } working days
stage-visit = Asking how it went
    .doing = The cost is settled
    .next = You may be asked by { $office } whether your child is getting on and whether you are satisfied.
    .about = You may be asked by { $office } whether your child is getting on and whether you are satisfied

# Sentences of the timeline that belong to this service
event-assessed = A teacher has seen your child
event-approved = Approved by { $office }: your child gets training
event-delivered = Your child’s training has begun

# The end
finished = This round of training is settled
    .next = If your child needs more, you can apply again. Call { $phone } to ask when.
follow-device-fitting = Would a hearing aid, a wheelchair or special shoes help your child? You can apply, usually with a subsidy.
follow-certificate-first = Your child has no disability certificate yet. With one, there is more to apply for.
follow-nursing-subsidy = Your child’s disability is of level 1 or 2: you can apply for the nursing-care subsidy.
follow-living-subsidy = Your family gets dibao or is registered as borderline. If your child has a certificate, you can apply for the living subsidy.
