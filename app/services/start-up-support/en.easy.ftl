# Start-up support, easy to read: somebody has read the whole service, and here stands what was not easy yet.

summary = Do you run a small business? Or do you want to? You can apply for money.

who = Do you have a certificate? Do you run a small business? You can apply. Do you want to begin one? You can apply too. A shop or a stall counts. Farming and crafts count too. Apply in the place your business licence is from. A business licence is the paper that lets you trade.
need-licence = The business licence, if you have one. It is the paper that lets you trade. Without it, you can still apply.
need-invoices = The contract for the rent, if you have one. Bills for equipment, if you have any.
need-bank = A bank card or passbook in your own name. You need the account number.
cost = { $average-yuan ->
        [0] Applying is free. How much you get differs from place to place. We will tell you.
       *[other] Applying is free. In { $average-year } people here got about { $average-yuan } yuan each. We worked that out. You may get more, or less. We will tell you.
    }

eligible-business =
    .no = You said that you do not want to work now. Do you want your own business later? Then apply.

question-state-unlicensed =
    .hint = For example a stall, or crafts made at home

question-planning =
    .text = We usually decide first and pay later. We never pay all of it. Do not rent or buy yet. If the answer is no, you must pay. Send the application first. Then we talk.
    .continue = I understand. Go on
    .instead = Do you want to learn about business first? Choose “Learning” later.

question-unlicensed =
    .text = The licence is free. The market regulator’s window makes it. You can apply without one. Our staff will look at it with you.
    .continue = I understand. Go on
    .instead = Is it only about your social insurance? Look at the social-insurance subsidy.

question-massage =
    .text = Are you blind, with a massage shop? Massage support usually fits better. We never pay for the same thing twice.
    .continue = I still want start-up support. Go on

question-story =
    .hint = What do you sell? Where? Who helps you? A few sentences will do.

question-equipment = What do you need to buy? About how much is it?
    .hint = What have you bought? What do you want to buy? For example one sewing machine, 3000 yuan.

question-before =
    .hint = From the federation or the labour office. You may still apply for something else.

question-rent-papers =
    .hint = The contract and the receipts for the rent. Not rented yet? Choose “I do not have it yet”.
question-invoices =
    .hint = Bills and receipts both count. Not bought yet? Choose “I do not have it yet”.

question-phone =
    .prefilled = We filled in the number you signed in with. Change it if you like.

question-declaration = Please say that this is right
    .hint = You can still withdraw after sending. To withdraw means to take your application back. You can do this until we pay the money.
    .statement = What I have entered is true. I run the business myself. The federation may check it. It may ask the labour office and the market regulator. It does this only for this application.
    .missing = Please tick this before you go on

stage-acceptance =
    .next = If everything is there, it goes on. If anything is missing, this page lists all of it at once.
    .about = { $office } reads your papers. Usually up to { $days } days, without weekends and holidays.
    .now = Please take any papers to { $office } soon. Give your reference number. It is the number of your application. If you asked for a visit, wait for us to contact you.
stage-look =
    .doing = { $office } is arranging a time to see your business
    .about = { $office } comes when it suits you. Usually within { $days } days, without weekends and holidays.
    .now = We may offer you some times on this page. Choose one. Have you not begun yet? We talk at your home or in the hall.
    .pauses = You choose the day. The waiting does not count as our working time.
stage-approval = We decide
    .doing = { $office } is looking at your application
    .next = If the answer is yes, we pay the money. How much you get is written here. If not, we tell you why. You can ask somebody to look again. This is called a review.
    .about = { $office } decides. Usually up to { $days } days, without weekends and holidays.
stage-payment = We pay the money
    .doing = The answer is yes. { $office } is paying the money
    .next = It goes to the account you gave. When it arrives, check that it is right. If it is not your turn yet, this page says so.
    .about = { $office } pays the money. Usually up to { $days } days, without weekends and holidays.
stage-follow-up =
    .doing = We have paid you the money
    .next = { $office } will contact you in two or three months. We ask how it goes. We ask what else would help.
    .about = Two or three months later, { $office } asks how it goes. Usually up to { $days } days, without weekends and holidays.

event-assessed = { $office } has seen your business

finished = We have paid you the start-up money
    .next = Keep the bills and the contract. We may want to see them. Does your business end? Register as looking for work.
follow-pension-subsidy = Do you pay your own pension insurance? You can apply for the pension subsidy.
follow-social-insurance-subsidy = Do you pay your own social insurance? You can apply for that subsidy.
