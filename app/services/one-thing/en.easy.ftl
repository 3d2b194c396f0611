# Everything in one form, easy to read: somebody has read the whole service, and here stands what was not easy yet.

summary = You fill in once and apply for several things. You can apply for a certificate, subsidies and work.

who = Do you want several things at once? You can apply for the disability certificate. You can apply for the living and nursing-care subsidies. You can register for work. You choose which. We ask the same question only once. After sending, each goes its own way. We tell you of each as soon as it is done. If you fill this in for a relative, “you” means them. You may give your own phone number.
need-photo = For the certificate, a recent colour photo. The background is white. You wear no hat.
need-phone = A mobile phone that can get text messages.
cost = All of them are free. For a first certificate, you usually pay for the hospital tests.
decides = The federation decides about the certificate and work. Civil affairs decides about the subsidies.

eligible-several =
    .no = From your answers, none of these is of use now. You can still apply.
    .perhaps = It depends on your certificate. It depends on how your family lives. It depends on whether you want to work.

question-wanted =
    .hint = Choose all that you want. Too many does no harm. You can withdraw each one until it is done. To withdraw means to take it back.

question-wanted-certificate =
    .hint = Choose this for a first one. Choose it too if yours is running out.

question-have =
    .missing = Choose one. You have none? Choose “Not yet, or it is being made”

question-citizen-id =
    .hint = It has 18 characters. The last may be X. For a child without a card, see the household booklet.
