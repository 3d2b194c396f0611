# Employment relief
# $office is who does a step; $phone the service line; $days a number of working days. $average-yuan is computed and no
# standard; where there is none it is 0.

title = Employment relief for people in hardship
summary = Your family is in hardship and you are looking for work: apply for money

# The page about the service
who = Anyone with a disability certificate whose family is in hardship and who is looking for work. Whoever has just lost a job or is learning a trade can apply too. If you fill this in for a relative, “you” means them; the phone number can be yours.
need-certificate = Your certificate, to read its number.
need-bank = A bank card or passbook in your own name, to read the account number.
need-phone = A mobile phone that can receive a text message.
cost = { $average-yuan ->
        [0] Applying is free. The federation works out under the rule how much you get, and tells you.
       *[other] Applying is free. In { $average-year } people here got { $average-yuan } yuan each on average. That is computed and no standard; you will be told how much you get.
    }
decides = { $office }

eligible-certificate = You have a disability certificate.
    .no = You need a certificate first. Apply for one, or renew it if it has expired.
    .perhaps = We do not know yet whether you have a certificate.
eligible-income = Your family gets dibao, or is just above it.
    .no = Families with dibao, or just above it, usually come first. In great hardship you can still apply.
    .perhaps = We do not know yet whether your family counts as in hardship.
eligible-wish = You are looking for work.
    .no = You said that you are not looking for work now. Apply when you are.
    .perhaps = We do not know yet whether you are looking for work.
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

question-guardian = Who is the guardian? (optional)
    .short = Guardian
    .hint = For a child, or a person with an intellectual or mental disability, the guardian, usually a parent, husband, wife or grown-up child. If that is you, enter yourself, with a relation such as “mother”. If there is none, leave this empty.

question-income = Does your family get dibao?
    .short = Family situation
    .missing = Choose one. If you are not sure, choose “I do not know”
question-income-dibao = Yes, we get dibao
    .hint = The minimum living allowance, paid every month. On full state support, choose this too
question-income-borderline = We are registered as borderline
    .hint = An income a little over the dibao line, as recognised by civil affairs
question-income-ordinary = Neither
question-income-unknown = I do not know

question-ordinary = This money is usually for families in hardship
    .text = Families with dibao, or just above it, usually come first. If yours is really in hardship, you can apply, and the staff will look at it.
    .continue = I still want to apply; go on
    .instead = If you have never applied for dibao, call { $phone } and ask. What you have filled in is kept.

question-work = Do you have work now?
    .short = Work now
    .missing = Choose one
question-work-looking = No, I am looking for it
question-work-lost = I have just lost my job
question-work-learning = I am learning a trade and will look afterwards
question-work-working = Yes

question-working = This money is for people who look for work
    .text = You have work already. If you pay your own social insurance, look at the social-insurance subsidy.
    .continue = I still want to apply; go on
    .instead = If your job is about to end, go on here and tell us about it further down.

question-anybody = Does anybody in your family work?
    .short = Anybody at work
    .hint = A business of one’s own and odd jobs count too. Families in which nobody works come first.
    .missing = Choose yes or no
question-anybody-yes = Yes
question-anybody-no = No

question-on-register = Are you registered as looking for work?
    .short = Registered as looking for work
    .hint = With the federation, or here in Tantu: both count.
    .missing = Choose one. If you are not sure, choose “I do not know”
question-on-register-yes = Yes
question-on-register-no = No
question-on-register-unknown = I do not know

question-register-too = Please register as looking for work, too
    .text = Then we can look out for work for you. You can do that first, or apply for this money first.
    .continue = Apply for this money first; go on
    .instead = Registering takes about 8 minutes. What you have filled in here is kept.

question-hard = What makes it hard to find work? (optional)
    .short = What makes it hard
    .hint = For example the fares, nobody to go with you, a hearing aid that no longer works. No illness need be named.

question-income-proof = How will you hand in the proof of dibao or borderline?
    .short = Proof of hardship
    .hint = The dibao card, or the letter from civil affairs. The original is given back at once.
    .missing = Choose how you will hand in the proof

question-bank = Which account should the money go to?
    .short = Bank account
    .hint = An account in your own name; the number is on the card or passbook. If a guardian receives the money, give theirs; the staff will ask you about it.
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
    .statement = What I have entered is true. I agree that the federation checks it with civil affairs and the labour office, only for this application.
    .confirmed = Confirmed
    .missing = Please confirm before you go on

# Stages
stage-acceptance = Papers taken in
    .doing = Your papers are with { $office }
    .next = If everything is there, it goes on. If anything is missing, all of it is listed on this page at once.
    .about = Your papers are read by { $office }: usually up to { $days } working days
    .now = If you have papers to hand in, take them to { $office } soon and give your reference number. If you asked for a visit, wait for the staff to contact you.
stage-approval = Decided
    .doing = Your application is being decided by { $office }
    .next = If the answer is yes, the money is paid, and how much is written here. If not, you are told why, and you can ask for a review: somebody looks at it again.
    .about = A decision by { $office }: usually up to { $days } working days
stage-payment = The money is paid
    .doing = Approved; the money is being paid by { $office }
    .next = It goes to the account you gave. When it arrives, check that it is right. If it is not your turn yet, this page says that you are waiting.
    .about = The money is paid by { $office }: usually up to { $days } working days
stage-follow-up = Follow-up: have you found work?
    .doing = The money has been paid to you
    .next = { $office } will contact you in two or three months and ask whether you have found work.
    .about = Two or three months later { $office } asks whether you have found work: usually up to { $days } working days

# The end
finished = The relief has been paid to you
    .next = If you have not found work yet, look at the posts. Call { $phone } to ask how often one may apply.
follow-job-registration = If you are not registered as looking for work yet, register: we will tell you when something fits.
follow-living-subsidy = A family in hardship may also get the living subsidy; apply if you do not have it.
