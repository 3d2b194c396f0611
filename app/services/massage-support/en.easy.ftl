# Massage support, easy to read: somebody has read the whole service, and here stands what was not easy yet.

summary = Do you see little or nothing? Do you run a massage shop? Or do you learn massage? You can apply for help.

who = You see little or nothing, and you have a certificate. Do you run a massage shop? You can apply. Do you want to open one? You can apply too. Do you want to learn massage? You can apply too. You usually apply where you are registered.
need-licence = For a shop, the business licence. It is the paper that lets you trade. Without it, you can still apply.
cost = Applying is free. We will tell you what a shop gets. We will tell you if a class costs money.

eligible-sight =
    .perhaps = It depends on your certificate. Is it for a visual disability?
eligible-work =
    .no = You said that you do not want to work now. Do you want to learn massage later? Then apply.

question-other-category =
    .text = Your certificate is not for a visual disability. We see that from its number. For a shop and equipment, look at start-up support.
    .continue = I still want to apply. Let the staff decide
    .instead = Do you see badly too? Then you can change your certificate first. Call { $phone } and ask.

question-shop-address =
    .hint = With the door number. Not found one yet? Say about where.

question-since =
    .hint = The year alone will do. Not open yet? Say when it will be.

question-learn-medical =
    .hint = Medical massage has an examination. If you pass, you may work in a hospital

question-live-unknown = I do not know yet. It depends on the place

question-phone =
    .prefilled = We filled in the number you signed in with. Change it if you like.

question-declaration = Please say that this is right
    .hint = You can still withdraw after sending. To withdraw means to take your application back. You can do this until we say yes.
    .statement = What I have entered is true. The federation may check it. It may ask the labour office and the market regulator. It does this only for this application.
    .missing = Please tick this before you go on

stage-acceptance =
    .next = If everything is there, it goes on. If anything is missing, this page lists all of it at once.
    .about = { $office } reads your papers. Usually up to { $days } days, without weekends and holidays.
    .now = Please take any papers to { $office } soon. Give your reference number. It is the number of your application. If you asked for a visit, wait for us to contact you.
stage-look =
    .doing = { $office } is arranging a visit to your shop
    .about = { $office } comes when it suits you. Usually within { $days } days, without weekends and holidays.
    .now = We may offer you some times on this page. Choose one. Is your shop not open yet? We talk at your home or in the hall.
    .pauses = You choose the day. The waiting does not count as our working time.
stage-approval = We decide
    .doing = { $office } is looking at your application
    .next = If the answer is yes, we say what help there will be. If not, we tell you why. You can ask somebody to look again. This is called a review.
    .about = { $office } decides. Usually up to { $days } days, without weekends and holidays.
stage-payment = We pay the money
    .doing = The answer is yes. { $office } is paying the money
    .next = It goes to the account you gave. When it arrives, check that it is right. If it is not your turn yet, this page says so.
    .about = { $office } pays the money. Usually up to { $days } days, without weekends and holidays.
stage-place = We find a place in a class
    .doing = { $office } is finding a place for you to learn
    .next = Then we tell you where, when, and what to bring. If there is no place left, you wait. This page will say so.
    .about = { $office } finds a place. Usually up to { $days } days, without weekends and holidays.
stage-follow-up =
    .doing = We have done what you applied for
    .next = { $office } will contact you in two or three months. We ask how it goes. We ask what else would help.
    .about = Two or three months later, { $office } asks how it goes. Usually up to { $days } days, without weekends and holidays.

event-assessed = { $office } has seen your shop

finished = We have done what you applied for
    .next = Keep the bills for what you bought. Do you need more help later? Ask again.
follow-pension-subsidy = Do you pay your own pension insurance? You can apply for the pension subsidy.
follow-job-registration = Have you learnt it? Do you want work in massage? Register as looking for it.
