# A plan for one graduate, easy to read: somebody has read the whole service, and here stands what was not easy yet.

summary = Do you finish school soon? Have you just finished? We make a plan with you.

who = You finish school soon, or have just finished? An adviser talks with you. Then the adviser writes a plan for you alone. What do you do first? What is next? Who helps? It counts only if you agree. We cannot promise a job. But somebody walks with you, step by step. If you fill this in for a relative, “you” means them.

question-wish =
    .hint = Choose all that apply. If you are not sure, it does not matter. The adviser will think about it with you.

question-declaration =
    .hint = You can take it back until you agree to the plan.

stage-talk =
    .about = An adviser talks with you about what you want and can do. The time is arranged by { $office }. Usually within { $days } days, without weekends and holidays.
    .pauses = You choose the day of the talk. The waiting does not count as our working time.

stage-plan =
    .about = The plan is written by { $office } and shown to you. Usually up to { $days } days, without weekends and holidays.

stage-follow-up =
    .next = Then { $office } asks you. Have you found work? How does it go?

finished =
    .next = Have you found nothing yet? Come again at any time, or call { $phone }.
follow-job-registration = Do you want us to look for work with you? Then register for work.
follow-job-assessment = Are you not sure what suits you? You can find out first.
