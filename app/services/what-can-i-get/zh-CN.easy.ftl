# 我能办什么的易读版：有人读过整项服务，这里只写原话还不好读的地方。

question-income-borderline =
    .hint = 收入比低保家庭高一点。管低保的民政部门登记过。

question-work =
    .hint = 孩子还小，选“现在不想”。已经退休，也选“现在不想”。
