# Motorised wheelchair: check, repair and fuel subsidy, easy to read: somebody has read the whole service, and here stands what was not easy yet.

summary = We check the vehicle each year. We repair it. You can get a subsidy for a year’s fuel.

who = Do you have a physical disability and a motorised wheelchair? It has three wheels, and you drive it on the road. If your legs are affected, you can get the fuel subsidy. If you stop using it, tell us here too. If you scrap it, tell us here too. You usually apply where you are registered. If you fill this in for a relative, “you” means them. You may give your own phone number.
need-proof = For your first subsidy: a paper that shows you bought it.
cost = Applying and the check are usually free. If a repair costs something, we show you the price first. We repair it only if you agree.

eligible-certificate =
    .no = You need a disability certificate first. Without one, apply for it. If it has run out, renew it.
eligible-legs =
    .perhaps = It depends on whether your legs are affected. Our staff will look at your certificate.

question-wanted =
    .hint = Choose all you want. You can do them together.

question-other-category =
    .text = Your certificate is not for a physical disability. We see that from its number. The subsidy is for owners whose legs are affected. You can still have the check and repair.
    .instead = Are your legs affected too? Then you can change your certificate first. Call { $phone } and ask.
    .continue = I still want to apply. Let the staff decide

question-state-out-of-use = It is standing still. I do not use it

question-out-of-use =
    .text = You pay no fine for saying so. The subsidy stops while you do not use it. When you drive it again, tell us. Then you can get it again.
    .instead = Did you stop because it is broken? Go back and choose “Have it repaired”.
    .continue = I understand. Go on

question-scrapped = The fuel subsidy ends when you scrap the vehicle
    .text = You pay no fine for saying so. We take the vehicle off the list. It gets no more subsidy. Did we pay too much? Our staff will tell you what to do. With a new vehicle you can apply again.
    .instead = Is going out hard? You can apply for a device such as a wheelchair.
    .continue = I understand. Go on

question-plate =
    .hint = If it has no plate, leave this empty. Or enter the number on its frame.

question-not-owner =
    .text = The subsidy is for an owner with a disability certificate. If it is in another name, you may not get it.
    .continue = I still want to apply. Let the staff decide

question-bought =
    .short = When you bought it

question-proof =
    .hint = An invoice or a receipt will do. A vehicle licence in your name will do too. If you have none, choose “I do not have it yet”. Our staff will tell you what to do. You cannot send photos from here yet.

question-stop-driving = Please do not drive it until we have repaired it
    .text = You and others may get hurt on the road. Is the battery swollen, or is fuel leaking? Keep it away from fire. Stop charging it. Please choose that we fetch it or come to you.
    .instead = If it looks dangerous, call { $phone } at once. If there is a fire, call 119. If anyone is hurt, call 120.
    .continue = I understand. Go on

question-half-day =
    .hint = This is when it suits you. We will tell you when it is settled.

question-phone =
    .prefilled = We filled in the number you signed in with. Change it if you like.

question-declaration = Please say that this is right
    .hint = You can still withdraw after sending. To withdraw means to take your application back. You can do this until it is done.
    .statement = What I have entered is true. If I stop using the vehicle, I will say so. If I scrap or sell it, I will say so.
    .missing = Please tick this before you go on

stage-acceptance =
    .next = If everything is there, it goes on. If anything is missing, this page lists all of it at once.
    .about = { $office } reads your application. Usually up to { $days } days, without weekends and holidays.
    .now = { $before ->
            [first] Please take the proof that you bought it to { $office }. Give your reference number. It is the number of your application.
            [unknown] Please take the proof that you bought it to { $office }. Give your reference number. It is the number of your application.
           *[other] You need do nothing.
        }

stage-inspection =
    .doing = { $way ->
            [bring] We are arranging a time for you to bring the vehicle
            [fetch] We are arranging a time to fetch the vehicle
           *[home] We are arranging a time to come to your home
        }
    .next = After the check we tell you what needs repair.
    .about = Only for a check or repair. First we agree a time. Usually within { $days } days, without weekends and holidays.
    .now = { $way ->
            [bring] When times appear here, choose one and bring the vehicle. If it seems dangerous, do not drive. Ask us to fetch it.
           *[other] When times appear here, choose one when somebody is at home.
        }
    .pauses = You choose the time of the check. The waiting does not count as our working time.

stage-quote = The price: you decide
    .doing = { $office } is working out the price, or waiting for you
    .about = Only for a repair. { $office } writes down the price and your part. Usually up to { $days } days, without weekends and holidays.

stage-repair =
    .doing = { $office } is repairing it
    .next = When it is ready, please try it at once.
    .about = Only for a repair. { $office } repairs it. Usually up to { $days } days, without weekends and holidays. If we have to wait for a part, we tell you.

stage-hand-back =
    .doing = Repaired. It is waiting for you to try it
    .next = If it drives well, you take it home. If not, we repair it once more.
    .about = Only for a repair. { $office } gives it back to you. Usually up to { $days } days, without weekends and holidays.

stage-review =
    .doing = { $office } is looking at your subsidy
    .next = If the answer is yes, it goes on this year’s list. Then we pay it.
    .about = Only for the subsidy. { $office } checks the vehicle and its owner. Usually up to { $days } days, without weekends and holidays.

stage-record =
    .doing = { $office } is taking the vehicle off the subsidy list
    .next = { $state ->
            [out-of-use] When you drive it again, tell us. You can get the subsidy again.
            [scrapped] With a new vehicle you can apply again.
           *[in-use] When we have written it down, this page tells you.
        }
    .about = Only if you stopped using or scrapped it. { $office } writes it down. Usually up to { $days } days, without weekends and holidays.

stage-payment =
    .doing = The answer is yes. We are paying the subsidy
    .about = Only for the subsidy. Most places pay once a year. { $office } pays you. Usually up to { $days } days, without weekends and holidays.

stage-visit =
    .next = { $office } may ask how it went.
    .about = { $office } may ask whether you are satisfied. Usually within { $days } days, without weekends and holidays.

event-assessed = { $office } checked the vehicle
event-approved = { $office } said yes: you get the subsidy
event-delivered = { $office } gave you back the repaired vehicle

finished =
    .next = If you stop using it, please tell us. If you scrap or replace it, tell us too.
follow-fitting = You no longer drive? You can apply for a device such as a wheelchair.
follow-next-year = The subsidy and the check come once a year. Remember to come back next year.
