# What can I get?, easy to read: somebody has read the whole service, and here stands what was not easy yet.

question-category-physical =
    .hint = A physical disability. For example it is hard to walk. Or one side is weak after a stroke.

question-income-borderline =
    .hint = Your income is a little more than a dibao family’s. Civil affairs has you on its list.

question-difficulty =
    .hint = You can choose more than one. There may be something that helps. For example a wheelchair or a hearing aid.

question-home =
    .hint = You can choose more than one. Some places can change it for you. For example with a grab rail.

question-work =
    .hint = Is the child small? Choose “Not now”. Are you retired? Choose “Not now”.
