# Vocational assessment, easy to read: somebody has read the whole service, and here stands what was not easy yet.

who = Do you want to work? Are you not sure what suits you? Somebody tries things out with you. Then they write down what you can do. It is no exam. We do not ask about your illness. We do not tell employers the result. If you fill this in for a relative, “you” means them.

question-wish =
    .hint = Choose all that apply. If you are not sure, it does not matter. We find out together.

question-words =
    .hint = For example, what have you done before? What do you like to do?

question-declaration =
    .hint = You can take it back until the day you come.

stage-assessment =
    .doing = A time for you is being arranged by { $office }
    .about = We agree a time with you. Somebody who knows work comes from { $office }. Usually within { $days } days, without weekends and holidays.

stage-talk =
    .next = Then { $office } reads the result with you. You talk about the next step.

finished = It is done. You know what suits you
follow-device-fitting = You can apply for things that help you at work. Also for going out and for reading. You usually get a subsidy.
