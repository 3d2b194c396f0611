# Social-insurance subsidy, easy to read: somebody has read the whole service, and here stands what was not easy yet.

summary = Do you work on your own? Do you pay your own insurance? You can get part of it back.

who = You have a certificate and no fixed employer. You pay your own social insurance. Odd jobs count. Deliveries count. Crafts at home count too. Usually you pay first.
need-bank = A bank card or passbook in your own name. You need the account number.
cost = Applying is free. How much you get differs from place to place. We will tell you.

eligible-work =
    .no = It is for people who work on their own. They pay their own social insurance.
eligible-age =
    .no = You usually have to be { $working-age } or older. You must not have retired.

question-own =
    .text = Do you run a business? Look at the pension subsidy.
    .continue = I still want to apply. Go on

question-employed =
    .continue = I still want to apply. Go on

question-none =
    .text = You have no work? Register as looking for it first. When you have work, pay the insurance. Then apply.
    .continue = I still want to apply. Go on
    .instead = Has your work just ended? Did you pay until then? Go on here.

question-registered-work =
    .hint = That is, you told the labour office that you work alone.

question-register-work =
    .text = Go to the labour office’s window in your town or street. Tell them that you work on your own. Ask about people who do not find work easily. A disability certificate usually counts. Most places pay only from then on.
    .continue = I want to apply now. Go on

question-unpaid =
    .text = It covers the workers’ pension and medical insurance. It usually does not cover the residents’ insurance.
    .continue = I want to apply now. Go on

question-receipt =
    .hint = A print from your phone will do. The window can print it for you.

question-phone =
    .prefilled = We filled in the number you signed in with. Change it if you like.

question-declaration = Please say that this is right
    .hint = You can still withdraw after sending. To withdraw means to take your application back. You can do this until we pay the money.
    .statement = What I have entered is true. I pay the insurance myself. The federation may check it. It may ask the labour and insurance offices. It does this only for this application.
    .missing = Please tick this before you go on

stage-acceptance =
    .next = If everything is there, it goes on. If anything is missing, this page lists all of it at once.
    .about = { $office } reads your papers. Usually up to { $days } days, without weekends and holidays.
    .now = Please take any papers to { $office } soon. Give your reference number. It is the number of your application. If you asked for a visit, wait for us to contact you.
stage-approval = We decide
    .doing = { $office } is asking the labour office
    .next = If the answer is yes, we pay the money. How much you get is written here. If not, we tell you why. You can ask somebody to look again. This is called a review.
    .about = { $office } asks the labour office and decides. Usually up to { $days } days, without weekends and holidays.
stage-payment = We pay the money
    .doing = The answer is yes. { $office } is paying the money
    .next = It goes to the account you gave. When it arrives, check that it is right. If it is not your turn yet, this page says so.
    .about = { $office } pays the money. Usually up to { $days } days, without weekends and holidays.

finished = We have paid you the social-insurance subsidy
    .next = Keep the receipts. Does an employer take you on? Call { $phone } and say so. Then the employer pays.
follow-again = Do you go on paying? You can apply again next time.
