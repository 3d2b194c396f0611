# Have a device repaired, easy to read: somebody has read the whole service, and here stands what was not easy yet.

summary = Is a wheelchair, crutch, hearing aid or care bed broken? We repair it.

who = Is your device broken or loose? Does it work badly? We can repair it. A device is a thing that makes life easier. It may be your own or from the federation. It may be borrowed. If you fill this in for a relative, “you” means them. You may give your own phone number.
need-phone = A mobile phone that can get text messages.
cost = The work is usually free. Parts up to { $free-repair-yuan } yuan are usually free too. You usually pay what is above that. We can ask you first.

eligible-certificate =
    .no = Have you no disability certificate? You can still call and ask. We repair any borrowed device.
eligible-need =
    .no = You have not named anything that is hard. If you use a device, we can still repair it.

question-motor =
    .hint = It has three wheels and a motor. People drive it on the road. A powered wheelchair for indoors and pavements is not one.

question-motor-service = Another place checks and repairs motorised wheelchairs
    .text = Somebody has to check its brakes and lights as on a car. You can ask for the fuel subsidy there too.
    .instead = You can apply for check, repair and fuel subsidy there.
    .continue = I have something else to repair as well

question-stop-using =
    .text = If it does not brake or is broken, you may fall. Is the battery swollen or hot? Stop charging it. Put it where nothing can burn. Keep people away from it.
    .instead = If it looks dangerous, call { $phone } at once. If there is a fire, call 119. If anyone is hurt, call 120.
    .continue = I understand. Go on

question-own-share-ask = Tell me the price first. Repair it when I agree

question-way-home =
    .hint = Choose this for big or heavy things. For example a care bed. Sometimes we have to take it away to repair it.

question-half-day =
    .hint = This is when it suits you. We will tell you when it is settled.

question-number =
    .hint = It has 20 characters. If you cannot find it, leave this empty. If you have none, leave it empty too. You can still apply.

question-phone =
    .prefilled = We filled in the number you signed in with. Change it if you like.

question-declaration = Please say that this is right
    .hint = You can still withdraw after sending. To withdraw means to take your application back. You can do this until you get the device back.
    .statement = What I have entered is true. I or my family use the devices.
    .missing = Please tick this before you go on

stage-acceptance =
    .doing = { $office } is reading what you entered
    .next = Then we arrange the repair. If anything is missing, this page lists all of it at once.
    .about = { $office } reads what you entered. Usually up to { $days } days, without weekends and holidays.
    .now = { $way ->
            [bring] Please bring the device to the place you chose. Give your reference number. It is the number of your application.
           *[other] You need do nothing. Take small things off the device and keep them.
        }

stage-loan-device =
    .doing = { $office } is finding a device you can use meanwhile
    .next = Once you have it, we look at the broken one.
    .about = Only if you asked to borrow one. { $office } lends it to you. Usually up to { $days } days, without weekends and holidays.
    .now = When you get it, please try it at once. See whether it suits you.

stage-inspection = We look at whether it can be repaired
    .doing = { $office } is looking for the fault
    .next = { $own-share ->
            [ask] Then we tell you how to repair it. We also tell you the price.
           *[free-only] Then we repair what costs you nothing.
        }
    .about = { $office } looks for the fault. Usually up to { $days } days, without weekends and holidays. If nobody can repair it, we tell you why.
    .now = { $way ->
            [bring] Please bring the device soon. We can only look at it here.
           *[other] We will offer you some times. Choose one when somebody is at home.
        }

stage-quote = The price: you decide
    .doing = { $office } is working out the price, or waiting for you
    .about = Only if you wanted the price first. { $office } writes down the price and your part. Usually up to { $days } days, without weekends and holidays.
    .now = When the price is here, please read it. If it is right, agree. If not, ask for changes. If you do not want it, decline.

stage-repair =
    .doing = { $office } is repairing it
    .next = { $way ->
            [bring] When it is ready, please come and collect it.
            [fetch] When it is ready, we bring it back to your home.
           *[home] When it is ready, please try it at once.
        }
    .about = { $office } repairs it. Usually up to { $days } days, without weekends and holidays. If we have to wait for a part, we tell you.

stage-hand-back =
    .doing = Repaired. It is waiting for you to try it
    .next = If it works, you take it home. If not, we repair it once more.
    .about = { $office } gives it back to you. Usually up to { $days } days, without weekends and holidays.

stage-visit =
    .next = { $office } may ask whether it works.
    .about = { $office } may ask how the repair was. Usually within { $days } days, without weekends and holidays.

event-assessed = { $office } has looked at it
event-delivered = { $office } gave you the repaired device

follow-fitting = Does it keep breaking? Can nobody repair it? You can apply for a new one.
