# Borrow or return a device, easy to read: somebody has read the whole service, and here stands what was not easy yet.

summary = You can borrow or rent a device for a while. For example a wheelchair, crutch or care bed. Bring it back afterwards.

who = Do you need a device for a while? You can borrow or rent one. For example after an operation. You can also try one first. You can borrow while you wait for a new one. Do you have one now? You can keep it longer or return it. A device is a thing that makes life easier. If you fill this in for a relative, “you” means them. You may give your own phone number.
need-phone = A mobile phone that can get text messages.
need-deposit = If there is a deposit, pay it when you get the device. When you return it, bring the receipt.
cost = Borrowing is usually free. Renting costs money each month. For some devices you leave a deposit. You get the deposit back. We show you the prices first. You pay only if you agree.

eligible-certificate =
    .no = Have you no disability certificate? Please call and ask. Many places also lend to people who are ill.

question-wish-borrow =
    .hint = Usually free. You bring it back afterwards

question-reason =
    .hint = You can borrow it whatever you choose. This helps us find the right one.

question-reason-waiting = I am waiting for mine, from repair or new

question-held-state-broken =
    .hint = Please say so. We look at it first. Do not worry.

question-long =
    .text = You want it for { $long-loan-months } months or longer? That depends on who else is waiting. If you need it for good, apply for your own. We choose it to fit you.
    .instead = You can apply for a device of your own. You can still borrow one while you wait.
    .continue = I would like to borrow first. Go on

question-deposit =
    .text = A deposit is money you leave here. You get it back when you return the device. Normal wear usually costs you nothing. If the device is lost, we may keep a part. If you damage it, we may keep a part. We tell you why in writing.
    .instead = If you cannot pay a deposit, call { $phone }. You may pay less or nothing.
    .continue = I understand. Go on

question-half-day =
    .hint = This is when it suits you. We will tell you when it is settled.

question-name =
    .hint = To keep or return it: write the name you gave then.

question-citizen-id = What is the ID number of the person who will use it?

question-phone =
    .prefilled = We filled in the number you signed in with. Change it if you like.

question-declaration = Please say that this is right
    .hint = You can still withdraw after sending. To withdraw means to take your application back. You can do this until it is done.
    .statement = What I have entered is true. I will take care of what I borrow or rent. I will return it on time.
    .missing = Please tick this before you go on

stage-acceptance =
    .doing = { $office } is reading what you entered
    .next = { $wish ->
            [return] Then we agree a time to return it.
            [prolong] Then we ask whether others are waiting for it.
           *[other] Then we look for a device that fits.
        }
    .about = { $office } reads what you entered. Usually up to { $days } days, without weekends and holidays.

stage-approval =
    .doing = { $wish ->
            [prolong] { $office } is looking at whether you can keep it longer
           *[other] { $office } is looking for a device that fits
        }
    .next = { $wish ->
            [prolong] If you can, we write down the new last day.
           *[other] If there is one, we show you the rent and deposit. We also show you the last day.
        }
    .about = Not if you return something. { $office } looks for one. Usually up to { $days } days, without weekends and holidays. If there is none now, you wait. We will tell you.

stage-terms =
    .doing = { $office } writes down the rent, deposit and last day
    .about = Only to borrow or rent. { $office } shows them to you. Usually up to { $days } days, without weekends and holidays.
    .now = When they are here, please read them. If they are right, agree. If not, ask for changes. If you do not want it, decline.

stage-handover =
    .doing = The device is ready. We are arranging a time for you
    .next = We show you how to use it. We write down what it looks like now.
    .about = Only to borrow or rent. { $office } gives it to you. Usually up to { $days } days, without weekends and holidays.

stage-return =
    .next = When you return it, { $office } looks at it with you.
    .about = You return it to { $office } when you are done. It is usually after about { $days } days, without weekends and holidays. It depends on how long you borrow it.
    .pauses = You chose how long to use it. The waiting does not count as our working time.

stage-take-back =
    .doing = { $office } is waiting for you to bring it back
    .next = { $paid-deposit ->
            [no] We look at it together. You get a note that you returned it.
           *[other] We look at it together. If all is well, you get the deposit back.
        }
    .about = Only to return something. { $office } looks at it and takes it in. Usually up to { $days } days, without weekends and holidays.

stage-refund =
    .doing = The device is back. { $office } is returning the deposit
    .next = You get the deposit. If we keep a part, we tell you why.
    .about = If there was a deposit, { $office } pays it back. Usually up to { $days } days, without weekends and holidays.

stage-visit =
    .next = { $office } may ask how it worked for you.
    .about = { $office } may ask whether you are satisfied. Usually within { $days } days, without weekends and holidays.

event-approved = { $office } said yes
event-delivered = { $office } gave you the device

follow-fitting = Do you need it for good? You can apply for one of your own.
