# Cancel a disability certificate, easy to read: somebody has read the whole service, and here stands what was not easy yet.

who = You no longer want your certificate? You can cancel it here. Has a relative died? You can cancel theirs here. Under 18, the guardian applies. With an intellectual or mental disability, the guardian applies too. “Guardian” means the relative who decides for you. Is it lost? Then replace it. Has it run out? Then renew it. Has your disability changed? Then change it.
need-identity = Identity card and household booklet. After a death, bring your own. They show how you are related.
need-death = After a death, we need one paper that shows it. It can be from the hospital or the community. It can be from the cremation. It can be from the police. One is enough.
need-phone = A mobile phone that can get text messages.

eligible-certificate = You have a certificate. If you no longer want it, you can cancel it. Then you cannot apply again for { $again-months } months.
    .no = You have no certificate, so you need not cancel anything. If a relative has died, you can cancel theirs.
    .perhaps = It depends on two things. Do you have a certificate? Do you really no longer want it?

question-who-self =
    .hint = Is a guardian applying? Then choose this too. “Guardian” means the relative who decides for you.

question-condolence =
    .text = There is no hurry. Do this when you feel able to. There is not much to fill in. We save it as you go. Would you rather not do it yourself? Call { $phone } and we fill it in for you.

question-year =
    .instead = Is it lost? You can get a new one. Has it run out? You can renew it. Has your disability changed? You can change it. If you are not sure, call { $phone } first.

question-better =
    .text = Are you only a little better? Then you need not cancel. A doctor can look at you again. You may keep the certificate and some subsidies.
    .instead = For this, a doctor at a hospital looks at you. You can also call { $phone }. Our staff will find you a date.

question-holder =
    .hint = Write who they were to you. For example father, wife or sister. Their ID number is on the certificate too.

question-registered =
    .hint = See the household booklet. After a death, write where your relative was registered. If it is another place, you can still apply here. The federation there decides.

question-guardian = Who is the guardian (the relative who decides for you)?
    .short = Guardian (the relative who decides for you)
    .hint = Under 18, you need a guardian. With an intellectual or mental disability, you need one too. “Guardian” means the relative who decides for you. It is usually a parent, husband, wife or grown-up child. If you are the guardian, enter yourself. For the relation, write a word such as “mother”. If there is no guardian, call { $phone }. The community can help.
    .missing = Enter the guardian (the relative who decides for you)

question-phone =
    .prefilled = We filled in the number you signed in with. Change it if you like.

question-certificate =
    .hint = You hand in the certificate itself. If you cannot find it, choose “I do not have it yet”. You can still apply.

question-identity =
    .hint = Bring your own. You get them back at once. After a death, they should show how you are related. If you are not in one booklet, ask the community. The community can write a letter.

question-guardian-proof = How will you hand in the family papers?
    .short = Family papers
    .hint = “Guardian” means the relative who decides for you. Show the guardian’s identity card and household booklet. They show how you are related. If you are not in one booklet, ask the community. The community can write a letter.
    .missing = Choose how you will hand in the papers

question-death =
    .hint = One paper is enough. It can be from the hospital or the community. It can be from the cremation. It can be from the police. A copy will do. If you have none, choose “I do not have it yet”. We will help you.

question-address =
    .hint = Write the house and door number. Then we can come and collect the papers.

question-declaration = Please say that this is right
    .hint = You can still withdraw after sending. To withdraw means to take your application back. You can do this until the certificate is cancelled.
    .statement = What I have entered is true. I cancel the certificate because I want to. I know I cannot apply again for { $again-months } months.
    .missing = Please tick this before you go on

question-family-declaration = Please say that this is right
    .hint = You can still withdraw after sending. To withdraw means to take your application back. You can do this until the certificate is cancelled.
    .statement = What I have entered is true. I do this for my family. If I find the certificate, I will hand it in.
    .missing = Please tick this before you go on

stage-acceptance =
    .next = If everything is there, it goes to the federation. If anything is missing, this page lists all of it at once.
    .about = { $office } reads your papers. Usually up to { $days } days, without weekends and holidays.
    .now = { $identity ->
            [home] Please wait for us to contact you. We will come to collect your papers.
            [helper] Please ask someone to take your papers to { $office }. Give your reference number. It is the number of your application.
            [missing] Please find your papers. Then take them to { $office }. Give your reference number. It is the number of your application.
           *[self] Please take your papers to { $office }. Give your reference number. It is the number of your application.
        }

stage-review =
    .doing = { $office } is looking at your application
    .next = { $who ->
            [family] Then we cancel the certificate. You need not come again.
           *[self] If the answer is yes, we cancel the certificate. You can still withdraw now. To withdraw means to take it back.
        }
    .about = { $office } decides. Usually up to { $days } days, without weekends and holidays.

stage-record =
    .doing = { $office } is cancelling the certificate
    .next = { $who ->
            [family] After that everything is done. The subsidies stop. The federation tells civil affairs for you.
           *[self] After that everything is done. The subsidies usually stop from next month.
        }
    .about = { $office } cancels the certificate. It also tells civil affairs. Usually up to { $days } days, without weekends and holidays.

event-approved = { $office } said yes
event-completed = { $office } cancelled the certificate
