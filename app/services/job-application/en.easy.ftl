# Applying for a post, easy to read: somebody has read the whole service, and here stands what was not easy yet.

who = Have you found a post you like? We fill in what is in your register. We speak with the employer. You meet the employer. We stay with you for a year at work. The employer decides, so we cannot promise the post. If you fill this in for a relative, “you” means them.

question-statement =
    .hint = For example, why do you want to go there? What do you do well? You need not write about your illness.

question-tell =
    .hint = We tell only what you choose. We never tell your illness. What you choose is for this employer only.

question-declaration =
    .hint = You can take it back until you begin to work.

stage-agreement =
    .next = Once both have signed, you agree on the first day. You can still say no.

stage-start =
    .next = Once you work, we ask you how it goes.
    .about = You begin to work. The day is written down by { $office }. Usually within { $days } days, without weekends and holidays.

stage-after-1 =
    .about = After one month, { $office } asks you how it goes. Usually within { $days } days, without weekends and holidays.
    .now = Nothing. Is something hard at work? Tell us here at any time.

stage-after-3 =
    .about = After three months, { $office } asks you how it goes. Usually within { $days } days, without weekends and holidays.
    .now = Nothing. Is something hard at work? Tell us here at any time.

stage-after-6 =
    .about = After half a year, { $office } asks you how it goes. Usually within { $days } days, without weekends and holidays.
    .now = Nothing. Is something hard at work? Tell us here at any time.

stage-after-12 =
    .about = After a year, { $office } asks you how it goes. Usually within { $days } days, without weekends and holidays.
    .now = Nothing. Is something hard at work? Tell us here at any time.

finished =
    .next = Is something hard later? Call { $phone }. Do you want another job? Go back to the register.
follow-device-fitting = You can apply for things that help you at work. Also for going out and for reading. You usually get a subsidy.
