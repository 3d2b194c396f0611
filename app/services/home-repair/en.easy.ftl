# Repairs after your home was changed, easy to read: somebody has read the whole service, and here stands what was not easy yet.

summary = Did we build something into your home? Is it broken or loose? We repair it.

who = Did the federation change your home for you? Is something there broken or loose? You can ask for a repair here. If you fill this in for a relative, “you” means them. You may give your own phone number.
need-broken = Please look at what is broken. If you have a photo, keep it for our visit.
need-phone = A mobile phone that can get text messages.
cost = In the first { $warranty-months } months the repair is usually free. After that we tell you the price first. We do nothing before you agree.

eligible-certificate =
    .no = Have you no certificate? Did we change your home? Then call { $phone }.

question-danger =
    .hint = For example a rail is about to fall off. There is a leak or bare electricity. The ramp has given way.

question-stay-safe =
    .text = Please stay away from the broken place. Keep your family away too. Do you smell gas or see bare electricity? Leave first. Then call 119.
    .continue = I understand. Go on

question-warranty =
    .hint = Count from the day we checked that the work was good. If you do not remember, say so. We will look it up.

question-late-repair =
    .text = The repair may cost something. Our staff look at it. They tell you the price first. We do nothing before you agree.

question-phone =
    .prefilled = We filled in the number you signed in with. Change it if you like.

question-visit =
    .hint = Choose one for now. Our staff will settle the exact time with you. If it is dangerous, somebody comes sooner.

question-declaration = Please say that this is right
    .hint = You can still withdraw after sending. To withdraw means to take your application back. You can do this until we have repaired it.
    .statement = What I have entered is true. The federation built what is broken.
    .missing = Please tick this before you go on

stage-acceptance = We have your report
    .about = { $office } reads your report. Usually up to { $days } days, without weekends and holidays.

stage-make-safe =
    .next = When it is safe, we agree a time. Then we look more closely.
    .about = If there is danger, { $office } makes it safe first. Usually up to { $days ->
            [one] one day
           *[other] { $days } days
        }, without weekends and holidays.

stage-visit-home =
    .next = If it costs you nothing, we repair it next. If it costs something, we tell you first.
    .about = { $office } visits you at a time that suits you. Usually within { $days } days, without weekends and holidays.
    .now = We may offer you some times on this page. Choose one. If none suits you, change it here. Or call { $phone }.
    .pauses = We agree the time of the visit with you. The waiting does not count as our working time.

stage-quote =
    .doing = { $office } is working out the price of the repair
    .next = If you agree, we repair it. If not, we do nothing. Then you pay nothing.
    .about = Is the warranty over? Or do you not remember? Then { $office } works out the price. The warranty is the time when repairs are usually free. Usually up to { $days } days, without weekends and holidays.
    .now = When the price is ready, please read it on this page. You decide. If it is right, agree. If not, ask for changes. If you do not want it, decline.

stage-repair =
    .doing = { $office } is arranging the repair
    .next = When it is done, we ask whether it is right. If we wait for a part, this page says so.
    .about = { $office } arranges the repair. Usually up to { $days } days, without weekends and holidays.
    .now = We may offer you some times. Choose one. Somebody must be at home for the repair.

stage-satisfaction =
    .doing = The repair is done. { $office } is waiting for your word
    .about = { $office } asks whether it is right. You usually have { $days } days, without weekends and holidays.

stage-follow-up =
    .next = { $office } may ask how it works for you. Then all is done.

event-assessed = { $office } visited your home

follow-retrofit = Is it old or no longer enough? Ask whether we can change your home again.
follow-device = You can also apply for a device. For example a wheelchair or a bath seat.
